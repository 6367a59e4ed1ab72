// SPDX-License-Identifier: Apache-2.0
// The part of the compiler that compiles calls of functions.
#include "core/fhirpath/compiler.h"
#include "core/fhirpath/environment.h"
#include "core/fhirpath/lexer.h"
#include "core/fhirpath/suggestions.h"
#include "core/fhirpath/type_rules.h"

#include <algorithm>
#include <utility>

namespace hilum::fhirpath {

bool Compiler::compileCall(const SyntaxNode& node, const StaticType& self, Compiled& out)
{
    const FunctionRow* function = findFunction(node.text);
    if (function == nullptr)
        return failAtName(node, unknownFunction(node.text));
    const std::size_t first = node.hasSource ? 1 : 0;
    const std::size_t count = node.children.size() - first;
    if (count < function->minimumArguments || count > function->maximumArguments)
        return failAtName(node, Diagnostic::error("fhirpath.argument-count",
                                                  "{0} was given {1} arguments; it is written {2}.",
                                                  {std::string(node.text), std::to_string(count),
                                                   std::string(function->signature)}));
    Compiled input;
    if (!compileSource(node, self, input))
        return false;
    Operation operation{.code = OperationCode::Function, .payload = addTo(m_program.functions, function)};
    std::vector<std::uint32_t> arguments = {input.operation};
    std::vector<StaticType> types;
    bool isConstant = input.type.isConstant || !node.hasSource;
    for (std::size_t index = 0; index < count; ++index) {
        Compiled argument;
        if (!compileArgument(*function, index, node.children[first + index], self, input, operation,
                             argument))
            return false;
        arguments.push_back(argument.operation);
        isConstant =
            isConstant && (argument.type.isConstant || function->arguments[index > 0] == ArgumentKind::Type);
        types.push_back(std::move(argument.type));
    }
    if (!checkCall(*function, node, input.type, types, operation))
        return false;
    const StaticType typeArgument =
        function->result == ResultKind::Type ? typeOf(m_program.types[operation.extra]) : StaticType();
    out.type = resultType(function->result, input.type, types, typeArgument);
    // now() and the like have no source; what gives more than one value of its own may look at the
    // record.
    out.type.isConstant = isConstant && node.hasSource && function->result >= ResultKind::OneBoolean;
    if (node.text == "defineVariable"
        && !defineVariable(node, count > 1 ? types.back() : input.type, operation))
        return false;
    out.operation = emit(operation, node, arguments);
    return true;
}

bool Compiler::compileArgument(const FunctionRow& function, std::size_t index, std::uint32_t number,
                               const StaticType& self, const Compiled& input, Operation& operation,
                               Compiled& out)
{
    const SyntaxNode& node = m_tree.node(number);
    switch (function.arguments[index > 0 ? 1 : 0]) {
    case ArgumentKind::Type: {
        std::string name;
        if (!typeSpecifier(node, name))
            return failAt(
                node.begin, node.end,
                Diagnostic::error("fhirpath.type-expected", "The name of a type was expected here."));
        out = emitLeaf(OperationCode::Empty, node, 0, {});
        return addType(name, node.begin, node.end, operation.extra);
    }
    case ArgumentKind::Each: {
        StaticType each = input.type;
        each.isList = false;
        each.isConstant = false;
        m_isSortKey = function.name == "sort" && node.kind == SyntaxKind::Unary;
        return compileInner(number, each, out);
    }
    case ArgumentKind::Value:
        break;
    }
    return compileInner(number, self, out);
}

StaticType Compiler::typeOf(const TypeTest& test) const
{
    const bool isOfSchema =
        test.matchesNodes && m_context.schema != nullptr && m_context.schema->type(test.name) != nullptr;
    if (isOfSchema)
        return StaticType::node(test.name, m_context.schema);
    StaticType type = StaticType::single(test.name);
    if (test.matchesNodes && test.kind == ValueKind::Quantity) // Nodes without a schema are called so, too.
        type.kinds = {};
    return type;
}

bool Compiler::checkCall(const FunctionRow& function, const SyntaxNode& node, const StaticType& input,
                         std::span<const StaticType> types, Operation& operation)
{
    const std::size_t first = node.hasSource ? 1 : 0;
    if (std::optional<Diagnostic> wrong = checkInput(function, input))
        return failAtName(node, *std::move(wrong));
    for (std::size_t index = 0; index < types.size(); ++index) {
        if (!passes(node.children[first + index], checkArgument(function, index, types[index])))
            return false;
    }
    return checkOneFunction(function, node, types, operation);
}

bool Compiler::checkOneFunction(const FunctionRow& function, const SyntaxNode& node,
                                std::span<const StaticType> types, Operation& operation)
{
    const std::size_t first = node.hasSource ? 1 : 0;
    const bool isPattern =
        function.name == "matches" || function.name == "matchesFull" || function.name == "replaceMatches";
    const SyntaxNode* argument = node.children.size() > first ? &m_tree.node(node.children[first]) : nullptr;
    if (isPattern && argument->kind == SyntaxKind::Literal && argument->value.isString()) {
        Result<Pattern> pattern = Pattern::compile(argument->value.asString());
        if (!pattern)
            return failAt(argument->begin, argument->end, std::move(pattern).error());
        operation.extra = addTo(m_program.patterns, std::move(*pattern));
    }
    if (function.name == "iif" && isNeverBoolean(types.front())) {
        Diagnostic finding = conditionExpected(types.front());
        if (m_context.memberCheck == MemberCheck::Warn)
            finding.severity = Severity::Warning;
        return passes(node.children[first], std::move(finding));
    }
    return true;
}

bool Compiler::defineVariable(const SyntaxNode& node, const StaticType& type, Operation& operation)
{
    const SyntaxNode& name = m_tree.node(node.children[node.hasSource ? 1 : 0]);
    if (name.kind != SyntaxKind::Literal || !name.value.isString())
        return failAt(
            name.begin, name.end,
            Diagnostic::error("fhirpath.name-not-literal", "A variable's name must be a text literal."));
    const std::string_view text = name.value.asString();
    const bool isTaken = std::ranges::find(m_locals, text, &LocalVariable::name) != m_locals.end()
                         || std::ranges::find(m_context.variables, text) != m_context.variables.end()
                         || isStandardVariable(text);
    if (isTaken)
        return failAt(name.begin, name.end,
                      Diagnostic::error("fhirpath.variable-taken", "There is a variable %{0} already.",
                                        {std::string(text)}));
    operation.extra = m_localCount;
    StaticType stored = type;
    stored.isConstant = false;
    m_locals.push_back({text, m_localCount++, std::move(stored)});
    return true;
}

bool Compiler::typeSpecifier(const SyntaxNode& node, std::string& out) const
{
    if (node.kind == SyntaxKind::Path && !node.hasSource && isPlainIdentifier(node.text)) {
        out += node.text;
        return true;
    }
    if (node.kind != SyntaxKind::Member)
        return false;
    if (node.hasSource) {
        if (!typeSpecifier(m_tree.node(node.children.front()), out))
            return false;
        out += '.';
    }
    out += node.text;
    return true;
}

} // namespace hilum::fhirpath
