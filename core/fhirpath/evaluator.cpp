// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/evaluator.h"

#include "core/fhirpath/comparison.h"
#include "core/fhirpath/functions/function_call.h"
#include "core/fhirpath/lexer.h"

#include <algorithm>

namespace hilum::fhirpath {

Diagnostic severalValues(std::size_t count)
{
    return Diagnostic::error("fhirpath.single-value-expected",
                             "One value was expected here, but there are {0}: choose one with first() "
                             "or a condition.",
                             {std::to_string(count)});
}

Evaluator::Evaluator(const Program& program, Node context, EvaluationContext& evaluation)
    : m_program(program),
      m_evaluation(evaluation),
      m_context(context),
      m_nextCheck(std::min(kCheckInterval, evaluation.workLimit() + 1)),
      m_reserved(evaluation.lists().reserved() + evaluation.values().reserved()),
      m_locals(program.localCount)
{
    constexpr std::size_t kMostKept = std::size_t{1024} * 1024;
    if (evaluation.text().capacity() > kMostKept)
        evaluation.text() = std::string(); // One record had a long text; the others need not carry it along.
}

Node Evaluator::resourceNode() const
{
    const Node resource = m_evaluation.resource();
    return resource ? resource : m_context.node();
}

bool Evaluator::fail(std::uint32_t number, Diagnostic error)
{
    if (!m_error) {
        const Operation& where = operation(number);
        m_error = std::move(error).at(placeIn(m_program.text, where.begin, where.end));
    }
    return false;
}

bool Evaluator::isWithinLimits(std::uint32_t number)
{
    if (m_work > m_evaluation.workLimit())
        return fail(number,
                    Diagnostic::error("fhirpath.too-much-work",
                                      "The expression was given up: it goes through too many items."));
    const std::size_t reserved = m_evaluation.lists().reserved() + m_evaluation.values().reserved();
    if (reserved > m_reserved + EvaluationContext::kMostMemory)
        return fail(number, Diagnostic::error("fhirpath.too-much-memory",
                                              "The expression was given up: it makes too many values."));
    m_nextCheck = std::min(m_work + kCheckInterval, m_evaluation.workLimit() + 1);
    return true;
}

bool Evaluator::fits(std::uint32_t number, std::size_t textSize)
{
    if (textSize <= EvaluationContext::kLongestText && textSize / kBytesMadeAStep <= m_evaluation.workLimit())
        return true;
    return fail(number,
                Diagnostic::error("fhirpath.text-too-long",
                                  "The expression was given up: the text that it makes is too long."));
}

bool Evaluator::evaluate(std::uint32_t number, const Scope& scope, Collection& out)
{
    const Operation& what = operation(number);
    switch (what.code) {
    case OperationCode::Empty:
    case OperationCode::Literal:
    case OperationCode::Constant:
    case OperationCode::This:
    case OperationCode::Index:
    case OperationCode::Total:
    case OperationCode::Context:
    case OperationCode::Resource:
    case OperationCode::Variable:
    case OperationCode::Local:
        return evaluateLeaf(what, scope, out);
    case OperationCode::Member: // All of them became chains.
    case OperationCode::TypedRoot:
        return true;
    case OperationCode::Chain:
        return evaluateChain(number, scope, out);
    case OperationCode::ChainCount: {
        std::uint64_t count = 0;
        if (!countChain(number, scope, count))
            return false;
        add(out, Value::integer(static_cast<std::int64_t>(count)));
        return true;
    }
    case OperationCode::ChainExists:
    case OperationCode::ChainEmpty:
    case OperationCode::ChainEqual:
    case OperationCode::ChainNotEqual: {
        Truth truth = Truth::Unknown;
        if (!truthOfChain(number, scope, truth))
            return false;
        addTruth(out, truth);
        return true;
    }
    case OperationCode::Path:
        return evaluatePath(what, scope, out);
    case OperationCode::Function:
        return evaluateFunction(number, scope, out);
    case OperationCode::Indexer:
        return evaluateIndexer(number, scope, out);
    case OperationCode::Negate:
    case OperationCode::Plus:
        return evaluateSign(number, scope, out);
    case OperationCode::Is:
    case OperationCode::As:
        return evaluateTypeOperator(number, scope, out);
    case OperationCode::Equal:
    case OperationCode::NotEqual:
    case OperationCode::Equivalent:
    case OperationCode::NotEquivalent:
        return evaluateEquality(number, scope, out);
    case OperationCode::Less:
    case OperationCode::LessOrEqual:
    case OperationCode::Greater:
    case OperationCode::GreaterOrEqual:
        return evaluateOrder(number, scope, out);
    case OperationCode::And:
    case OperationCode::Or:
    case OperationCode::Xor:
    case OperationCode::Implies: {
        Truth truth = Truth::Unknown;
        if (!truthOfLogic(number, scope, truth))
            return false;
        addTruth(out, truth);
        return true;
    }
    case OperationCode::Union:
    case OperationCode::In:
    case OperationCode::Contains:
        return evaluateSets(number, scope, out);
    case OperationCode::Concatenate:
        return evaluateConcatenation(number, scope, out);
    default:
        return evaluateArithmetic(number, scope, out);
    }
}

bool Evaluator::evaluateLeaf(const Operation& what, const Scope& scope, Collection& out)
{
    const auto addNode = [&](Node node) {
        if (node)
            add(out, Item(node));
    };
    switch (what.code) {
    case OperationCode::Literal:
        add(out, m_program.values[what.payload]);
        break;
    case OperationCode::Constant:
        addShared(out, m_program.constants[what.payload]);
        break;
    case OperationCode::This:
        if (!scope.self.isNone())
            add(out, scope.self);
        break;
    case OperationCode::Index:
        if (scope.index >= 0)
            add(out, Value::integer(scope.index));
        break;
    case OperationCode::Total:
        if (scope.total != nullptr)
            addShared(out, *scope.total);
        break;
    case OperationCode::Context:
        addNode(m_context.node());
        break;
    case OperationCode::Resource:
        addNode(resourceNode());
        break;
    case OperationCode::Variable:
        if (m_evaluation.observer() != nullptr)
            m_evaluation.observer()->sawVariable(what.payload);
        if (const Collection* variable = m_evaluation.variable(what.payload); variable != nullptr)
            addShared(out, *variable);
        break;
    case OperationCode::Local:
        addShared(out, m_locals[what.payload]);
        break;
    default:
        break;
    }
    return true;
}

void Evaluator::addMembers(const Item& item, std::string_view name, Collection& out)
{
    if (!item.isNode()) {
        const Value value = item.value();
        if (value.kind() == ValueKind::Quantity && name == "value")
            add(out, Value::decimal(value.asQuantity().number));
        else if (value.kind() == ValueKind::Quantity && (name == "unit" || name == "code"))
            add(out, Value::string(value.asQuantity().unit));
        return;
    }
    NodeList& nodes = m_evaluation.nodes();
    nodes.clear();
    item.node().children(name, nodes);
    for (const Node node : nodes)
        add(out, Item(node));
}

void Evaluator::addChildren(const Item& item, Collection& out)
{
    if (!item.isNode())
        return;
    NodeList& nodes = m_evaluation.nodes();
    nodes.clear();
    item.node().children(nodes);
    for (const Node node : nodes)
        add(out, Item(node));
}

bool Evaluator::evaluatePath(const Operation& what, const Scope& scope, Collection& out)
{
    const CompiledPath& path = *m_program.paths[what.payload];
    const std::uint32_t source = argument(what, 0);
    NodeList& nodes = m_evaluation.nodes();
    const auto select = [&](const Item& item) {
        // A path inside a function over computed values (select over texts) is seen from the context.
        const Node from = item.isNode() ? item.node() : m_context.node();
        if (!from)
            return;
        nodes.clear();
        path.select(from, nodes);
        for (const Node node : nodes) {
            saw(Item(node));
            add(out, Item(node));
        }
    };
    if (operation(source).code == OperationCode::This) {
        select(scope.self);
        return true;
    }
    Collection items;
    if (!evaluate(source, scope, items))
        return false;
    for (const Item& item : items) {
        if (item.isNode())
            select(item);
    }
    return true;
}

bool Evaluator::evaluateFunction(std::uint32_t number, const Scope& scope, Collection& out)
{
    const Operation& what = operation(number);
    FunctionCall call(*this, number, scope);
    if (!evaluate(argument(what, 0), scope, call.mutableInput()) || !work(number, 1 + call.input().size()))
        return false;
    return m_program.functions[what.payload]->body(call, out);
}

Single Evaluator::single(std::uint32_t number, const Scope& scope, Item& out)
{
    const Operation& what = operation(number);
    if (what.code == OperationCode::Path && operation(argument(what, 0)).code == OperationCode::This
        && !m_program.paths[what.payload]->isList()) {
        const Node from = scope.self.isNode() ? scope.self.node() : m_context.node();
        const Node found = from ? m_program.paths[what.payload]->first(from) : Node();
        out = Item(found);
        saw(out);
        return found ? Single::Value : Single::Empty;
    }
    switch (what.code) {
    case OperationCode::Chain:
        return singleOfChain(number, scope, out);
    case OperationCode::Literal:
        out = Item(m_program.values[what.payload]);
        return Single::Value;
    case OperationCode::This:
        out = scope.self;
        return out.isNone() ? Single::Empty : Single::Value;
    default:
        break;
    }
    Collection items;
    if (!evaluate(number, scope, items))
        return Single::Failed;
    if (items.empty())
        return Single::Empty;
    if (items.size() > 1) {
        (void)fail(number, severalValues(items.size()));
        return Single::Failed;
    }
    out = items.front();
    return Single::Value;
}

bool Evaluator::truthOf(const Collection& items, std::uint32_t number, Truth& out)
{
    if (items.empty()) {
        out = Truth::Unknown;
        return true;
    }
    if (items.size() > 1)
        return fail(number, severalValues(items.size()));
    const Value value = items.front().value();
    out = value.kind() == ValueKind::Boolean && !value.asBoolean() ? Truth::False : Truth::True;
    return true;
}

bool Evaluator::truth(std::uint32_t number, const Scope& scope, Truth& out)
{
    switch (operation(number).code) {
    case OperationCode::ChainExists:
    case OperationCode::ChainEmpty:
    case OperationCode::ChainEqual:
    case OperationCode::ChainNotEqual:
        return truthOfChain(number, scope, out);
    case OperationCode::And:
    case OperationCode::Or:
    case OperationCode::Xor:
    case OperationCode::Implies:
        return truthOfLogic(number, scope, out);
    default:
        break;
    }
    Collection items;
    return evaluate(number, scope, items) && truthOf(items, number, out);
}

void Evaluator::addDistinct(Collection& out, const Item& item)
{
    if (!holds(out.items(), item, values()))
        add(out, item);
}

} // namespace hilum::fhirpath
