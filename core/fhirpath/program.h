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
    Member,    ///< names[payload] of each item of argument 0
    TypedRoot, ///< $this where it is of type names[payload], else its members of that name
    Path,      ///< paths[payload] seen from each item of argument 0
    Function,  ///< functions[payload]; argument 0 is the input
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

struct Program
{
    std::string text;
    std::vector<Operation> operations;
    std::vector<std::uint32_t> arguments;
    std::uint32_t root = 0;
    std::vector<Value> values;
    std::vector<Collection> constants;
    std::vector<std::string_view> names;
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
