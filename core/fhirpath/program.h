// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/path_notation.h"
#include "core/fhirpath/collection.h"
#include "core/fhirpath/pattern.h"
#include "core/fhirpath/syntax_tree.h"
#include "core/fhirpath/type_test.h"

#include <string>
#include <vector>

namespace hilum::fhirpath {

struct FunctionRow;

enum class OperationCode : std::uint8_t {
    Empty,
    Literal,  ///< values[payload]
    Constant, ///< constants[payload]: what was calculated when compiled
    This,
    Index,
    Total,
    Context,   ///< %context
    Resource,  ///< %resource
    Variable,  ///< variables of the context[payload]
    Local,     ///< what defineVariable stored as [payload]
    Member,    ///< names[payload] of each item of argument 0; becomes a Chain
    TypedRoot, ///< $this where it is of type names[payload], else its members of that name; becomes a Chain
    Path,      ///< paths[payload] seen from each item of argument 0
    Chain,     ///< What chains[payload] finds from argument 0
    // The same chain, and one question about it.
    ChainExists,
    ChainEmpty,
    ChainCount,
    ChainEqual, ///< = values[extra], a text
    ChainNotEqual,
    Function, ///< functions[payload]; argument 0 is the input
    Indexer,
    Negate,
    Plus, ///< Sign +
    Is,   ///< types[payload]
    As,
    Equal,
    NotEqual,
    Equivalent,
    NotEquivalent,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    And,
    Or,
    Xor,
    Implies,
    Union,
    In,
    Contains,
    Add,
    Subtract,
    Multiply,
    Divide,
    WholeDivide,
    Modulo,
    Concatenate
};

/// One step of a compiled expression: a tree in an array, all names resolved.
struct Operation
{
    static constexpr std::uint32_t kNoExtra = 0xFFFFFFFF;
    /// Operands of one Concatenate: `a & b & c` is one operation.
    static constexpr std::size_t kMostTexts = 8;

    OperationCode code = OperationCode::Empty;
    std::uint16_t argumentCount = 0;
    /// Position in Program::arguments.
    std::uint32_t firstArgument = 0;
    std::uint32_t payload = 0;
    /// Of a function: its type, pattern or local variable, found when compiled.
    std::uint32_t extra = kNoExtra;
    /// Bytes in the text, for errors.
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

enum class ChainStepKind : std::uint8_t {
    Member,    ///< Children of that name
    TypedRoot, ///< The item where it is of the type of that name, else its children of that name
    Where,     ///< Items for which the operation [payload] holds
    WhereText, ///< Items of which the one child of that name has that text, which is what [payload] asks
    OfType,    ///< Items of types[payload]
    Index      ///< The item number payload, from 0
};

struct ChainStep
{
    ChainStepKind kind = ChainStepKind::Member;
    std::uint32_t payload = 0;
    std::string_view name = {};
    std::string_view text = {};
};

/// Steps behind each other, each from the items that the one before lets through; see chain.h.
struct Chain
{
    static constexpr std::uint32_t kMostSteps = 16;

    /// Position in Program::steps.
    std::uint32_t firstStep = 0;
    std::uint32_t stepCount = 0;
};

struct Program
{
    std::string text;
    std::vector<Operation> operations;
    std::vector<std::uint32_t> arguments;
    std::uint32_t root = 0;
    std::vector<Value> values;
    std::vector<Collection> constants;
    std::vector<std::string_view> names;
    std::vector<Chain> chains;
    std::vector<ChainStep> steps;
    std::vector<std::shared_ptr<const CompiledPath>> paths;
    std::vector<const FunctionRow*> functions;
    std::vector<TypeTest> types;
    std::vector<Pattern> patterns;
    std::uint32_t localCount = 0;
    const Schema* schema = nullptr;
    /// Owns literals and constants.
    std::unique_ptr<Arena> arena;
    Diagnostics findings;
    std::string typeName;
    bool isList = true;
    bool isConstant = false;
};

} // namespace hilum::fhirpath
