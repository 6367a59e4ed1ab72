// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhirpath/binary_operators.h"
#include "core/fhirpath/expression.h"
#include "core/fhirpath/program.h"
#include "core/fhirpath/static_type.h"

#include <optional>

namespace hilum::fhirpath {

/// What a part of an expression was compiled to.
struct Compiled
{
    std::uint32_t operation = 0;
    StaticType type;
};

/// Makes a program of a parsed expression, and checks all that can be known beforehand. Functions that return
/// false have set the error.
class Compiler
{
public:
    Compiler(Program& program, const SyntaxTree& tree, const CompileContext& context)
        : m_program(program), m_tree(tree), m_context(context)
    {
    }
    Result<void> run();

private:
    bool failAt(std::uint32_t begin, std::uint32_t end, Diagnostic error);
    bool failAtName(const SyntaxNode& node, Diagnostic error);
    std::uint32_t emit(Operation operation, const SyntaxNode& node, std::span<const std::uint32_t> arguments);
    Compiled emitLeaf(OperationCode code, const SyntaxNode& node, std::uint32_t payload, StaticType type);
    Compiled emitLiteral(const Value& value, const SyntaxNode& node);
    template<typename T>
    static std::uint32_t addTo(std::vector<T>& table, T entry)
    {
        table.push_back(std::move(entry));
        return static_cast<std::uint32_t>(table.size() - 1);
    }

    bool compile(std::uint32_t number, const StaticType& self, Compiled& out);
    static bool isFolded(OperationCode code);
    /// Calculates or compares, and what it does so with is known.
    [[nodiscard]] bool isOperatorOnConstants(const Operation& what) const;
    /// Calculates what is the same for every record. An operator whose constant operands do not go together
    /// (`'a' + 3`) is wrong whatever the record holds. A function that fails is left to fail when it is
    /// evaluated: it may never be (`iif(false, (1 | 2).single(), 2)`).
    bool fold(std::uint32_t number);
    bool compileNode(std::uint32_t number, const StaticType& self, Compiled& out);

    /// An operand or argument: what it defines ends with it.
    bool compileInner(std::uint32_t number, const StaticType& self, Compiled& out);
    /// The source of a member, path or call; $this where none is written.
    bool compileSource(const SyntaxNode& node, const StaticType& self, Compiled& out);
    bool compileEnvironment(const SyntaxNode& node, Compiled& out);
    [[nodiscard]] std::vector<std::string_view> variableNames() const;
    bool compileMember(const SyntaxNode& node, const StaticType& self, Compiled& out);
    /// `Patient.name` at the beginning: the context itself, or a resource of that type within it.
    bool isRootType(std::string_view name, const StaticType& self, StaticType& out) const;
    bool missingMember(const SyntaxNode& node, const StaticType& owner);
    bool compilePath(const SyntaxNode& node, const StaticType& self, Compiled& out);
    bool compileIndexer(const SyntaxNode& node, const StaticType& self, Compiled& out);
    bool compileUnary(const SyntaxNode& node, const StaticType& self, Compiled& out);
    bool compileBinary(std::uint32_t number, const StaticType& self, Compiled& out);
    /// Nothing wrong, or a warning, which is kept.
    bool passes(std::uint32_t number, std::optional<Diagnostic> finding);
    /// What goes wrong with these operands whatever the record holds.
    bool checkBinary(std::uint32_t number, const OperatorRow& row, const Compiled& left,
                     const Compiled& right);
    /// False, and an error, for several constants.
    bool isNoList(std::uint32_t number, std::uint32_t operation);
    /// Resolves a type's name into the program's table.
    bool addType(std::string_view specifier, std::uint32_t begin, std::uint32_t end, std::uint32_t& out);
    bool compileTypeOperator(const SyntaxNode& node, const StaticType& self, Compiled& out);

    // Calls of functions, in compile_call.cpp.
    bool compileCall(const SyntaxNode& node, const StaticType& self, Compiled& out);
    bool compileArgument(const FunctionRow& function, std::size_t index, std::uint32_t number,
                         const StaticType& self, const Compiled& input, Operation& operation, Compiled& out);
    /// What a type's name stands for: what is computed, nodes of that type, or either.
    [[nodiscard]] StaticType typeOf(const TypeTest& test) const;
    bool checkCall(const FunctionRow& function, const SyntaxNode& node, const StaticType& input,
                   std::span<const StaticType> types, Operation& operation);
    /// What only single functions ask for.
    bool checkOneFunction(const FunctionRow& function, const SyntaxNode& node,
                          std::span<const StaticType> types, Operation& operation);
    bool defineVariable(const SyntaxNode& node, const StaticType& type, Operation& operation);
    /// `Patient`, `System.String`, read as an expression.
    bool typeSpecifier(const SyntaxNode& node, std::string& out) const;

    struct LocalVariable
    {
        std::string_view name;
        std::uint32_t number = 0;
        StaticType type;
    };

    Program& m_program;
    const SyntaxTree& m_tree;
    const CompileContext& m_context;
    std::vector<LocalVariable> m_locals;
    std::uint32_t m_localCount = 0;
    /// The next sign is the direction of a sort key.
    bool m_isSortKey = false;
    std::optional<Diagnostic> m_error;
};

} // namespace hilum::fhirpath
