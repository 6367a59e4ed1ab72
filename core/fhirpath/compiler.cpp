// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/compiler.h"

#include "core/connect/path_notation.h"
#include "core/fhirpath/arithmetic.h"
#include "core/fhirpath/chain.h"
#include "core/fhirpath/environment.h"
#include "core/fhirpath/evaluator.h"
#include "core/fhirpath/lexer.h"
#include "core/fhirpath/parser.h"
#include "core/fhirpath/suggestions.h"
#include "core/fhirpath/type_rules.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hilum::fhirpath {

namespace {

/// Work spent on what can be calculated beforehand, so that a hostile text does not hold up a check.
constexpr std::uint64_t kMostFoldingWork = 10'000;

} // namespace

Result<void> Compiler::run()
{
    Compiled root;
    if (!compile(m_tree.root, StaticType::node(m_context.contextType, m_context.schema), root))
        return std::move(*m_error);
    m_program.root = root.operation;
    m_program.typeName = root.type.name();
    m_program.isList = root.type.isList;
    m_program.isConstant = root.type.isConstant;
    m_program.localCount = m_localCount;
    return {};
}

bool Compiler::failAt(std::uint32_t begin, std::uint32_t end, Diagnostic error)
{
    if (!m_error) {
        error.place = {};
        m_error = std::move(error).at(placeIn(m_program.text, begin, end));
    }
    return false;
}

bool Compiler::failAtName(const SyntaxNode& node, Diagnostic error)
{
    return failAt(node.nameBegin, node.nameEnd, std::move(error));
}

std::uint32_t Compiler::emit(Operation operation, const SyntaxNode& node,
                             std::span<const std::uint32_t> arguments)
{
    operation.argumentCount = static_cast<std::uint16_t>(arguments.size());
    operation.firstArgument = static_cast<std::uint32_t>(m_program.arguments.size());
    operation.begin = node.begin;
    operation.end = node.end;
    m_program.arguments.insert(m_program.arguments.end(), arguments.begin(), arguments.end());
    m_program.operations.push_back(operation);
    return static_cast<std::uint32_t>(m_program.operations.size() - 1);
}

Compiled Compiler::emitLeaf(OperationCode code, const SyntaxNode& node, std::uint32_t payload,
                            StaticType type)
{
    return {emit({.code = code, .payload = payload}, node, {}), std::move(type)};
}

Compiled Compiler::emitLiteral(const Value& value, const SyntaxNode& node)
{
    m_program.values.push_back(value);
    StaticType type = StaticType::single(valueKindName(value.kind()));
    type.isConstant = true;
    return emitLeaf(OperationCode::Literal, node, static_cast<std::uint32_t>(m_program.values.size() - 1),
                    std::move(type));
}

bool Compiler::compile(std::uint32_t number, const StaticType& self, Compiled& out)
{
    if (!compileNode(number, self, out))
        return false;
    fuse(m_program, out.operation);
    return !out.type.isConstant || fold(out.operation);
}

bool Compiler::isFolded(OperationCode code)
{
    return code == OperationCode::Literal || code == OperationCode::Empty || code == OperationCode::Constant;
}

bool Compiler::isOperatorOnConstants(const Operation& what) const
{
    const bool isOperator =
        what.code == OperationCode::Negate || what.code == OperationCode::Plus
        || (what.code >= OperationCode::Less && what.code <= OperationCode::GreaterOrEqual)
        || (what.code >= OperationCode::Add && what.code <= OperationCode::Concatenate);
    const auto* first = m_program.arguments.data() + what.firstArgument;
    return isOperator && std::all_of(first, first + what.argumentCount, [this](std::uint32_t argument) {
               return isFolded(m_program.operations[argument].code);
           });
}

bool Compiler::fold(std::uint32_t number)
{
    if (isFolded(m_program.operations[number].code))
        return true;
    EvaluationContext evaluation({}, m_tree.arena.get());
    evaluation.setWorkLimit(kMostFoldingWork);
    Collection items;
    Evaluator evaluator(m_program, {}, evaluation);
    if (!evaluator.evaluate(number, {}, items)) {
        if (!isOperatorOnConstants(m_program.operations[number]))
            return true;
        m_error = evaluator.takeError();
        return false;
    }
    const std::uint32_t constant = addTo(m_program.constants, items.frozen(*m_tree.arena));
    Operation& folded = m_program.operations[number];
    folded = {.code = OperationCode::Constant, .payload = constant, .begin = folded.begin, .end = folded.end};
    return true;
}

bool Compiler::compileNode(std::uint32_t number, const StaticType& self, Compiled& out)
{
    const SyntaxNode& node = m_tree.node(number);
    switch (node.kind) {
    case SyntaxKind::Empty: {
        StaticType type;
        type.isConstant = true;
        type.isList = false;
        type.isNothing = true;
        out = emitLeaf(OperationCode::Empty, node, 0, std::move(type));
        return true;
    }
    case SyntaxKind::Literal:
        if (auto finding = unknownUnit(node.value); finding)
            m_program.findings.push_back(
                std::move(*finding).at(placeIn(m_program.text, node.begin, node.end)));
        out = emitLiteral(node.value, node);
        return true;
    case SyntaxKind::This:
        out = emitLeaf(OperationCode::This, node, 0, self);
        return true;
    case SyntaxKind::Index:
        out = emitLeaf(OperationCode::Index, node, 0, StaticType::single("Integer"));
        return true;
    case SyntaxKind::Total:
        out = emitLeaf(OperationCode::Total, node, 0, {});
        return true;
    case SyntaxKind::Environment:
        return compileEnvironment(node, out);
    case SyntaxKind::Member:
        return compileMember(node, self, out);
    case SyntaxKind::Path:
        return compilePath(node, self, out);
    case SyntaxKind::Call:
        return compileCall(node, self, out);
    case SyntaxKind::Indexer:
        return compileIndexer(node, self, out);
    case SyntaxKind::Unary:
        return compileUnary(node, self, out);
    case SyntaxKind::Binary:
        return compileBinary(number, self, out);
    case SyntaxKind::TypeOperator:
        return compileTypeOperator(node, self, out);
    }
    return false;
}

bool Compiler::compileInner(std::uint32_t number, const StaticType& self, Compiled& out)
{
    const std::size_t known = m_locals.size();
    const bool isDone = compile(number, self, out);
    m_locals.resize(known);
    return isDone;
}

bool Compiler::compileSource(const SyntaxNode& node, const StaticType& self, Compiled& out)
{
    if (node.hasSource)
        return compile(node.children.front(), self, out);
    out = emitLeaf(OperationCode::This, node, 0, self);
    return true;
}

bool Compiler::compileEnvironment(const SyntaxNode& node, Compiled& out)
{
    const std::string_view name = node.text;
    const auto local = std::ranges::find(m_locals, name, &LocalVariable::name);
    if (local != m_locals.end()) {
        out = emitLeaf(OperationCode::Local, node, local->number, local->type);
        return true;
    }
    const auto given = std::ranges::find(m_context.variables, name);
    if (given != m_context.variables.end()) {
        out = emitLeaf(OperationCode::Variable, node,
                       static_cast<std::uint32_t>(given - m_context.variables.begin()), {});
        return true;
    }
    if (name == "context" || name == "resource" || name == "rootResource") {
        const bool isContext = name == "context";
        out = emitLeaf(isContext ? OperationCode::Context : OperationCode::Resource, node, 0,
                       isContext ? StaticType::node(m_context.contextType, m_context.schema)
                                 : StaticType::single({}));
        return true;
    }
    const std::optional<std::string> fixed = fixedVariable(name);
    if (!fixed)
        return failAtName(node, unknownVariable(name, variableNames()));
    out = emitLiteral(Value::string(m_tree.arena->copy(*fixed)), node);
    return true;
}

std::vector<std::string_view> Compiler::variableNames() const
{
    std::vector<std::string_view> names(m_context.variables.begin(), m_context.variables.end());
    for (const LocalVariable& local : m_locals)
        names.push_back(local.name);
    return names;
}

bool Compiler::compileMember(const SyntaxNode& node, const StaticType& self, Compiled& out)
{
    Compiled source;
    if (!compileSource(node, self, source))
        return false;
    const bool isCapital = node.text.front() >= 'A' && node.text.front() <= 'Z';
    const bool isRoot = !node.hasSource && isCapital;
    const Operation operation{.code = isRoot ? OperationCode::TypedRoot : OperationCode::Member,
                              .payload = addTo(m_program.names, node.text)};
    const std::array<std::uint32_t, 1> arguments = {source.operation};
    out.operation = emit(operation, node, arguments);
    if (isRoot && isRootType(node.text, self, out.type))
        return true;
    MemberLookup lookup = lookUpMember(source.type, node.text, m_context.schema);
    out.type = std::move(lookup.type);
    if (lookup.outcome == MemberLookup::Outcome::Missing
        || (lookup.outcome == MemberLookup::Outcome::TypedChoice
            && m_context.memberCheck == MemberCheck::Refuse))
        return missingMember(node, source.type);
    return true;
}

bool Compiler::isRootType(std::string_view name, const StaticType& self, StaticType& out) const
{
    if (m_context.schema == nullptr || m_context.schema->type(name) == nullptr)
        return false;
    if (self.isKnown() && !isDerivedFrom(self.name(), name, m_context.schema))
        return lookUpMember(self, name, m_context.schema).outcome != MemberLookup::Outcome::Found;
    out = self.isKnown() ? self : StaticType::node(name, m_context.schema);
    return true;
}

bool Compiler::missingMember(const SyntaxNode& node, const StaticType& owner)
{
    Diagnostic finding = unknownMember(node.text, owner, *m_context.schema);
    const SchemaType* type = m_context.schema->type(owner.name());
    if (m_context.memberCheck == MemberCheck::Refuse || (type != nullptr && type->isClosed)) {
        finding.severity = Severity::Error;
        return failAtName(node, std::move(finding));
    }
    m_program.findings.push_back(
        std::move(finding).at(placeIn(m_program.text, node.nameBegin, node.nameEnd)));
    return true;
}

bool Compiler::compilePath(const SyntaxNode& node, const StaticType& self, Compiled& out)
{
    Compiled source;
    if (!compileSource(node, self, source))
        return false;
    Result<std::shared_ptr<const CompiledPath>> path =
        m_context.notation->compile(node.text, {m_context.schema, source.type.name()});
    if (!path) {
        Diagnostic error = std::move(path).error();
        const std::uint32_t skipped = error.place.column > 0 ? error.place.column - 1 : 0;
        return failAt(std::min(node.nameBegin + skipped, node.nameEnd), node.nameEnd, std::move(error));
    }
    const std::array<std::uint32_t, 1> arguments = {source.operation};
    out.type = StaticType::node((*path)->typeName(), m_context.schema);
    out.type.isList = source.type.isList || (*path)->isList();
    const std::uint32_t payload = addTo(m_program.paths, std::move(*path));
    out.operation = emit({.code = OperationCode::Path, .payload = payload}, node, arguments);
    return true;
}

bool Compiler::compileIndexer(const SyntaxNode& node, const StaticType& self, Compiled& out)
{
    Compiled source;
    Compiled index;
    if (!compile(node.children[0], self, source) || !compileInner(node.children[1], self, index))
        return false;
    if (!passes(node.children[1], checkIndex(index.type)))
        return false;
    const std::array<std::uint32_t, 2> arguments = {source.operation, index.operation};
    out.operation = emit({.code = OperationCode::Indexer}, node, arguments);
    out.type = source.type;
    out.type.isList = false;
    out.type.isConstant = source.type.isConstant && index.type.isConstant;
    return true;
}

bool Compiler::compileUnary(const SyntaxNode& node, const StaticType& self, Compiled& out)
{
    const SyntaxNode& operand = m_tree.node(node.children[0]);
    if (operand.kind == SyntaxKind::Literal) {
        const Result<Value> value = negated(Item(operand.value), *m_tree.arena);
        if (!value)
            return failAt(operand.begin, operand.end, value.error());
        out = emitLiteral(node.text == "-" ? *value : operand.value, node);
        return true;
    }
    Compiled inner;
    const bool isDirection = std::exchange(m_isSortKey, false); // Sorts anything downwards.
    if (!compile(node.children[0], self, inner)
        || (!isDirection && !passes(node.children[0], checkSign(inner.type))))
        return false;
    const std::array<std::uint32_t, 1> arguments = {inner.operation};
    const OperationCode code = node.text == "-" ? OperationCode::Negate : OperationCode::Plus;
    out.operation = emit({.code = code}, node, arguments);
    out.type = std::move(inner.type);
    out.type.isList = false;
    return true;
}

bool Compiler::compileBinary(std::uint32_t number, const StaticType& self, Compiled& out)
{
    const SyntaxNode& node = m_tree.node(number);
    Compiled left;
    Compiled right;
    if (!compileInner(node.children[0], self, left) || !compileInner(node.children[1], self, right))
        return false;
    const auto row = std::ranges::find(kOperators, node.text, &OperatorRow::text);
    if (!checkBinary(number, *row, left, right))
        return false;
    const std::array<std::uint32_t, 2> arguments = {left.operation, right.operation};
    out.operation = emit({.code = row->code}, node, arguments);
    out.type = StaticType::single(row->type);
    if (row->code == OperationCode::Union) {
        out.type = StaticType::either(left.type, right.type);
        out.type.isList = true;
    } else if (row->type.empty()) {
        out.type = calculatedType(row->code, left.type, right.type);
    }
    out.type.isConstant = left.type.isConstant && right.type.isConstant;
    return true;
}

bool Compiler::passes(std::uint32_t number, std::optional<Diagnostic> finding)
{
    if (!finding)
        return true;
    const SyntaxNode& node = m_tree.node(number);
    if (finding->severity == Severity::Error)
        return failAt(node.begin, node.end, *std::move(finding));
    m_program.findings.push_back(std::move(*finding).at(placeIn(m_program.text, node.begin, node.end)));
    return true;
}

bool Compiler::checkBinary(std::uint32_t number, const OperatorRow& row, const Compiled& left,
                           const Compiled& right)
{
    const SyntaxNode& node = m_tree.node(number);
    if (row.code == OperationCode::Equal || row.code == OperationCode::NotEqual)
        return passes(number, checkEquality(left.type, right.type));
    const bool wantsSingles = (row.code >= OperationCode::Less && row.code <= OperationCode::GreaterOrEqual)
                              || row.code >= OperationCode::Add;
    return (!wantsSingles
            || (isNoList(node.children[0], left.operation) && isNoList(node.children[1], right.operation)))
           && passes(number, checkOperands(row.code, row.text, left.type, right.type));
}

bool Compiler::isNoList(std::uint32_t number, std::uint32_t operation)
{
    const Operation& what = m_program.operations[operation];
    const std::size_t count =
        what.code == OperationCode::Constant ? m_program.constants[what.payload].size() : 0;
    return count <= 1 || passes(number, severalValues(count));
}

bool Compiler::addType(std::string_view specifier, std::uint32_t begin, std::uint32_t end, std::uint32_t& out)
{
    std::optional<TypeTest> type = resolveType(specifier, m_context.schema);
    if (!type)
        return failAt(begin, end, unknownType(specifier, m_context.schema));
    out = addTo(m_program.types, std::move(*type));
    return true;
}

bool Compiler::compileTypeOperator(const SyntaxNode& node, const StaticType& self, Compiled& out)
{
    Compiled source;
    std::uint32_t type = 0;
    if (!compileInner(node.children[0], self, source)
        || !addType(node.typeName, node.nameBegin, node.nameEnd, type))
        return false;
    const std::array<std::uint32_t, 1> arguments = {source.operation};
    const bool isTest = node.text == "is";
    out.type = isTest ? StaticType::single("Boolean") : typeOf(m_program.types[type]);
    out.operation =
        emit({.code = isTest ? OperationCode::Is : OperationCode::As, .payload = type}, node, arguments);
    return true;
}

Result<Expression> compile(std::string_view text, const CompileContext& context)
{
    auto program = std::make_shared<Program>();
    program->text = text; // What follows points into this copy.
    program->schema = context.schema;
    Result<SyntaxTree> tree = parse(program->text, context.notation);
    if (!tree)
        return std::move(tree).error();
    if (Result<void> compiled = Compiler(*program, *tree, context).run(); !compiled)
        return compiled.error();
    program->arena = std::move(tree->arena);
    return Expression(std::move(program));
}

} // namespace hilum::fhirpath
