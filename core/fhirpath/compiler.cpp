// SPDX-License-Identifier: Apache-2.0
#include "core/connect/path_notation.h"
#include "core/fhirpath/arithmetic.h"
#include "core/fhirpath/binary_operators.h"
#include "core/fhirpath/evaluator.h"
#include "core/fhirpath/expression.h"
#include "core/fhirpath/lexer.h"
#include "core/fhirpath/parser.h"
#include "core/fhirpath/program.h"
#include "core/fhirpath/static_type.h"
#include "core/fhirpath/suggestions.h"

#include <algorithm>
#include <array>
#include <optional>

namespace hilum::fhirpath {

namespace {

struct ConstantVariable
{
    std::string_view name;
    std::string_view value;
};

// FHIR R4 "FHIRPath", section 2.9.1.3.
constexpr std::array<ConstantVariable, 3> kConstantVariables = {{{"ucum", "http://unitsofmeasure.org"},
                                                                 {"sct", "http://snomed.info/sct"},
                                                                 {"loinc", "http://loinc.org"}}};

/// Work spent on what can be calculated beforehand, so that a hostile text does not hold up a check.
constexpr std::uint64_t kMostFoldingWork = 10'000;

/// What a part of an expression was compiled to.
struct Compiled
{
    std::uint32_t operation = 0;
    StaticType type;
};

class Compiler
{
public:
    Compiler(Program& program, const SyntaxTree& tree, const CompileContext& context)
        : m_program(program), m_tree(tree), m_context(context)
    {
    }

    Result<void> run()
    {
        Compiled root;
        if (!compile(m_tree.root, StaticType::single(m_context.contextType), root))
            return std::move(*m_error);
        m_program.root = root.operation;
        m_program.typeName = root.type.name();
        m_program.isList = root.type.isList;
        m_program.isConstant = root.type.isConstant;
        m_program.localCount = m_localCount;
        return {};
    }

private:
    bool failAt(std::uint32_t begin, std::uint32_t end, Diagnostic error)
    {
        if (!m_error) {
            error.place = {};
            m_error = std::move(error).at(placeIn(m_program.text, begin, end));
        }
        return false;
    }
    bool failAtName(const SyntaxNode& node, Diagnostic error)
    {
        return failAt(node.nameBegin, node.nameEnd, std::move(error));
    }

    std::uint32_t emit(Operation operation, const SyntaxNode& node, std::span<const std::uint32_t> arguments)
    {
        operation.argumentCount = static_cast<std::uint16_t>(arguments.size());
        operation.firstArgument = static_cast<std::uint32_t>(m_program.arguments.size());
        operation.begin = node.begin;
        operation.end = node.end;
        m_program.arguments.insert(m_program.arguments.end(), arguments.begin(), arguments.end());
        m_program.operations.push_back(operation);
        return static_cast<std::uint32_t>(m_program.operations.size() - 1);
    }
    Compiled emitLeaf(OperationCode code, const SyntaxNode& node, std::uint32_t payload, StaticType type)
    {
        return {emit({.code = code, .payload = payload}, node, {}), std::move(type)};
    }
    Compiled emitLiteral(const Value& value, const SyntaxNode& node)
    {
        m_program.values.push_back(value);
        StaticType type = StaticType::single(valueKindName(value.kind()));
        type.isConstant = true;
        return emitLeaf(OperationCode::Literal, node, static_cast<std::uint32_t>(m_program.values.size() - 1),
                        std::move(type));
    }
    template<typename T>
    static std::uint32_t addTo(std::vector<T>& table, T entry)
    {
        table.push_back(std::move(entry));
        return static_cast<std::uint32_t>(table.size() - 1);
    }

    bool compile(std::uint32_t number, const StaticType& self, Compiled& out)
    {
        if (!compileNode(number, self, out))
            return false;
        return !out.type.isConstant || fold(out.operation);
    }

    static bool isFolded(OperationCode code)
    {
        return code == OperationCode::Literal || code == OperationCode::Empty
               || code == OperationCode::Constant;
    }

    /// Calculates or compares, and what it does so with is known.
    [[nodiscard]] bool isOperatorOnConstants(const Operation& what) const
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

    /// Calculates what is the same for every record. An operator whose constant operands do not go together
    /// (`'a' + 3`) is wrong whatever the record holds. A function that fails is left to fail when it is
    /// evaluated: it may never be (`iif(false, (1 | 2).single(), 2)`).
    bool fold(std::uint32_t number)
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
        folded = {
            .code = OperationCode::Constant, .payload = constant, .begin = folded.begin, .end = folded.end};
        return true;
    }

    bool compileNode(std::uint32_t number, const StaticType& self, Compiled& out)
    {
        const SyntaxNode& node = m_tree.node(number);
        switch (node.kind) {
        case SyntaxKind::Empty: {
            StaticType type;
            type.isConstant = true;
            type.isList = false;
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
            return compileBinary(node, self, out);
        case SyntaxKind::TypeOperator:
            return compileTypeOperator(node, self, out);
        }
        return false;
    }

    /// An operand or argument: what it defines ends with it.
    bool compileInner(std::uint32_t number, const StaticType& self, Compiled& out)
    {
        const std::size_t known = m_locals.size();
        const bool isDone = compile(number, self, out);
        m_locals.resize(known);
        return isDone;
    }

    /// The source of a member, path or call; $this where none is written.
    bool compileSource(const SyntaxNode& node, const StaticType& self, Compiled& out)
    {
        if (node.hasSource)
            return compile(node.children.front(), self, out);
        out = emitLeaf(OperationCode::This, node, 0, self);
        return true;
    }

    bool compileEnvironment(const SyntaxNode& node, Compiled& out)
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
                           isContext ? StaticType::single(m_context.contextType) : StaticType::single({}));
            return true;
        }
        std::string constant;
        const auto known = std::ranges::find(kConstantVariables, name, &ConstantVariable::name);
        if (known != kConstantVariables.end())
            constant = known->value;
        else if (name.starts_with("vs-"))
            constant = "http://hl7.org/fhir/ValueSet/" + std::string(name.substr(3));
        else if (name.starts_with("ext-"))
            constant = "http://hl7.org/fhir/StructureDefinition/" + std::string(name.substr(4));
        else
            return failAtName(node, unknownVariable(name, variableNames()));
        out = emitLiteral(Value::string(m_tree.arena->copy(constant)), node);
        return true;
    }

    [[nodiscard]] std::vector<std::string_view> variableNames() const
    {
        std::vector<std::string_view> names(m_context.variables.begin(), m_context.variables.end());
        for (const LocalVariable& local : m_locals)
            names.push_back(local.name);
        return names;
    }

    bool compileMember(const SyntaxNode& node, const StaticType& self, Compiled& out)
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

    /// `Patient.name` at the beginning: the context itself, or a resource of that type within it.
    bool isRootType(std::string_view name, const StaticType& self, StaticType& out) const
    {
        if (m_context.schema == nullptr || m_context.schema->type(name) == nullptr)
            return false;
        if (self.isKnown() && !isDerivedFrom(self.name(), name, m_context.schema))
            return lookUpMember(self, name, m_context.schema).outcome != MemberLookup::Outcome::Found;
        out = self.isKnown() ? self : StaticType::single(name);
        return true;
    }

    bool missingMember(const SyntaxNode& node, const StaticType& owner)
    {
        Diagnostic finding = unknownMember(node.text, owner, *m_context.schema);
        if (m_context.memberCheck == MemberCheck::Refuse) {
            finding.severity = Severity::Error;
            return failAtName(node, std::move(finding));
        }
        m_program.findings.push_back(
            std::move(finding).at(placeIn(m_program.text, node.nameBegin, node.nameEnd)));
        return true;
    }

    bool compilePath(const SyntaxNode& node, const StaticType& self, Compiled& out)
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
        out.type = StaticType::single((*path)->typeName());
        out.type.isList = source.type.isList || (*path)->isList();
        const std::uint32_t payload = addTo(m_program.paths, std::move(*path));
        out.operation = emit({.code = OperationCode::Path, .payload = payload}, node, arguments);
        return true;
    }

    bool compileIndexer(const SyntaxNode& node, const StaticType& self, Compiled& out)
    {
        Compiled source;
        Compiled index;
        if (!compile(node.children[0], self, source) || !compileInner(node.children[1], self, index))
            return false;
        const std::array<std::uint32_t, 2> arguments = {source.operation, index.operation};
        out.operation = emit({.code = OperationCode::Indexer}, node, arguments);
        out.type = source.type;
        out.type.isList = false;
        out.type.isConstant = source.type.isConstant && index.type.isConstant;
        return true;
    }

    bool compileUnary(const SyntaxNode& node, const StaticType& self, Compiled& out)
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
        if (!compile(node.children[0], self, inner))
            return false;
        const std::array<std::uint32_t, 1> arguments = {inner.operation};
        const OperationCode code = node.text == "-" ? OperationCode::Negate : OperationCode::Plus;
        out.operation = emit({.code = code}, node, arguments);
        out.type = std::move(inner.type);
        out.type.isList = false;
        return true;
    }

    bool compileBinary(const SyntaxNode& node, const StaticType& self, Compiled& out)
    {
        Compiled left;
        Compiled right;
        if (!compileInner(node.children[0], self, left) || !compileInner(node.children[1], self, right))
            return false;
        const auto row = std::ranges::find(kOperators, node.text, &OperatorRow::text);
        const std::array<std::uint32_t, 2> arguments = {left.operation, right.operation};
        out.operation = emit({.code = row->code}, node, arguments);
        out.type = StaticType::single(row->type);
        if (row->code == OperationCode::Union) {
            out.type = left.type;
            out.type.names.insert(out.type.names.end(), right.type.names.begin(), right.type.names.end());
            std::ranges::sort(out.type.names);
            // Not ranges::unique, which Clang 14 cannot read in libstdc++.
            out.type.names.erase(std::unique(out.type.names.begin(), out.type.names.end()),
                                 out.type.names.end());
            if (!left.type.isKnown() || !right.type.isKnown())
                out.type.names.clear();
            out.type.isList = true;
        } else if (row->type.empty() && left.type.name() == right.type.name()
                   && row->code != OperationCode::Divide && isSystemType(left.type.name())) {
            out.type = StaticType::single(left.type.name());
        }
        out.type.isConstant = left.type.isConstant && right.type.isConstant;
        return true;
    }

    static bool isSystemType(std::string_view name)
    {
        const std::span<const std::string_view> names = systemTypeNames();
        return std::ranges::find(names, name) != names.end();
    }

    /// Resolves a type's name into the program's table.
    bool addType(std::string_view specifier, std::uint32_t begin, std::uint32_t end, std::uint32_t& out)
    {
        std::optional<TypeTest> type = resolveType(specifier, m_context.schema);
        if (!type)
            return failAt(begin, end, unknownType(specifier, m_context.schema));
        out = addTo(m_program.types, std::move(*type));
        return true;
    }

    bool compileTypeOperator(const SyntaxNode& node, const StaticType& self, Compiled& out)
    {
        Compiled source;
        std::uint32_t type = 0;
        if (!compileInner(node.children[0], self, source)
            || !addType(node.typeName, node.nameBegin, node.nameEnd, type))
            return false;
        const std::array<std::uint32_t, 1> arguments = {source.operation};
        const bool isTest = node.text == "is";
        out.type = StaticType::single(isTest ? std::string_view("Boolean") : m_program.types[type].name);
        out.operation =
            emit({.code = isTest ? OperationCode::Is : OperationCode::As, .payload = type}, node, arguments);
        return true;
    }

    bool compileCall(const SyntaxNode& node, const StaticType& self, Compiled& out)
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
        StaticType last;
        bool isConstant = input.type.isConstant || !node.hasSource;
        for (std::size_t index = 0; index < count; ++index) {
            Compiled argument;
            if (!compileArgument(*function, index, node.children[first + index], self, input, operation,
                                 argument))
                return false;
            arguments.push_back(argument.operation);
            last = argument.type;
            isConstant =
                isConstant
                && (argument.type.isConstant || function->arguments[index > 0] == ArgumentKind::Type);
        }
        if (!checkCall(*function, node, last, operation))
            return false;
        const std::string_view typeArgument = function->result == ResultKind::Type
                                                  ? std::string_view(m_program.types[operation.extra].name)
                                                  : "";
        out.type = resultType(function->result, input.type, last, typeArgument);
        // now() and the like have no source; what gives more than one value of its own may look at the
        // record.
        out.type.isConstant = isConstant && node.hasSource && function->result >= ResultKind::OneBoolean;
        if (node.text == "defineVariable"
            && !defineVariable(node, input.type, count > 1 ? last : input.type, operation))
            return false;
        out.operation = emit(operation, node, arguments);
        return true;
    }

    bool compileArgument(const FunctionRow& function, std::size_t index, std::uint32_t number,
                         const StaticType& self, const Compiled& input, Operation& operation, Compiled& out)
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
            return compileInner(number, each, out);
        }
        case ArgumentKind::Value:
            break;
        }
        return compileInner(number, self, out);
    }

    /// What only single functions ask for.
    bool checkCall(const FunctionRow& function, const SyntaxNode& node, const StaticType& /*last*/,
                   Operation& operation)
    {
        const std::size_t first = node.hasSource ? 1 : 0;
        const bool isPattern =
            function.name == "matches" || function.name == "matchesFull" || function.name == "replaceMatches";
        const SyntaxNode* argument =
            node.children.size() > first ? &m_tree.node(node.children[first]) : nullptr;
        if (isPattern && argument->kind == SyntaxKind::Literal && argument->value.isString()) {
            Result<Pattern> pattern = Pattern::compile(argument->value.asString());
            if (!pattern)
                return failAt(argument->begin, argument->end, std::move(pattern).error());
            operation.extra = addTo(m_program.patterns, std::move(*pattern));
        }
        if (function.name == "iif" && m_context.memberCheck == MemberCheck::Refuse
            && argument->kind == SyntaxKind::Literal && argument->value.kind() != ValueKind::Boolean)
            return failAt(argument->begin, argument->end,
                          Diagnostic::error("fhirpath.condition-expected", "A condition was expected here."));
        return true;
    }

    bool defineVariable(const SyntaxNode& node, const StaticType& /*input*/, const StaticType& type,
                        Operation& operation)
    {
        const SyntaxNode& name = m_tree.node(node.children[node.hasSource ? 1 : 0]);
        if (name.kind != SyntaxKind::Literal || !name.value.isString())
            return failAt(
                name.begin, name.end,
                Diagnostic::error("fhirpath.name-not-literal", "A variable's name must be a text literal."));
        const std::string_view text = name.value.asString();
        const bool isTaken = std::ranges::find(m_locals, text, &LocalVariable::name) != m_locals.end()
                             || std::ranges::find(m_context.variables, text) != m_context.variables.end()
                             || std::ranges::find(kConstantVariables, text, &ConstantVariable::name)
                                    != kConstantVariables.end()
                             || text == "context" || text == "resource" || text == "rootResource";
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

    /// `Patient`, `System.String`, read as an expression.
    bool typeSpecifier(const SyntaxNode& node, std::string& out) const
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
    std::optional<Diagnostic> m_error;
};

} // namespace

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
