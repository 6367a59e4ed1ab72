// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/stencil_tracer.h"

#include "core/base/text.h"
#include "core/fhirpath/function_catalogue.h"
#include "core/fhirpath/program.h"

#include <algorithm>
#include <array>

namespace hilum::mapping {

using Term = Stencil::Term;

namespace {

template<typename T>
void append(std::string& key, const T& value)
{
    key.append(reinterpret_cast<const char*>(&value), sizeof(value));
}

/// All that a step does, without what it answers.
std::string keyOf(const Stencil::Step& step, std::string_view operands)
{
    std::string key;
    append(key, step.action);
    append(key, step.kind);
    append(key, step.via);
    append(key, step.of);
    append(key, step.place);
    append(key, step.what.quick); // Or another one of them.
    if (operands.empty())
        append(key, step.number);
    key.append(operands);
    return key;
}

/// Whether an evaluation looks at nothing but variables and what paths of the record's notation give it.
bool hangsOnWhatItSees(const fhirpath::Program& program)
{
    static constexpr auto kFunctions = std::to_array<std::string_view>(
        {"exists",  "empty",     "count",          "not",     "all",      "isDistinct", "distinct",
         "where",   "select",    "first",          "last",    "tail",     "skip",       "take",
         "single",  "combine",   "union",          "iif",     "toString", "trim",       "lower",
         "upper",   "replace",   "replaceMatches", "matches", "contains", "startsWith", "endsWith",
         "indexOf", "substring", "length",         "join",    "split",    "escape",     "unescape",
         "uuid",    "hasValue",  "getValue"});
    return std::ranges::all_of(program.operations, [&program](const fhirpath::Operation& operation) {
        using enum fhirpath::OperationCode;
        switch (operation.code) {
        case Context:
        case Resource:
        case Local:
        case Member:
        case TypedRoot:
        case Chain:
        case ChainExists:
        case ChainEmpty:
        case ChainCount:
        case ChainEqual:
        case ChainNotEqual:
        case Is:
        case As:
            return false;
        case Function:
            return std::ranges::find(kFunctions, program.functions[operation.payload]->name)
                   != kFunctions.end();
        default:
            return true;
        }
    });
}

std::string_view bytesOf(std::span<const std::uint32_t> numbers)
{
    return {reinterpret_cast<const char*>(numbers.data()), numbers.size_bytes()};
}

} // namespace

StencilTracer::StencilTracer(const PathNotation& notation, const RecordOutline& outline,
                             const Document& record)
    : m_notation(notation), m_outline(outline), m_record(record), m_stencil(std::make_unique<Stencil>())
{
}

bool StencilTracer::has(Term term)
{
    if (term == kNone)
        giveUp();
    return term != kNone;
}

/// The value with its text in the stencil. Gives up on what views anything else.
Value StencilTracer::kept(const Value& value)
{
    if (value.isString())
        return Value::string(m_stencil->memory.copy(value.asString()));
    if (value.kind() == ValueKind::Quantity)
        giveUp();
    return value;
}

std::uint32_t StencilTracer::placeOf(Node node)
{
    if (!node || &node.document() != &m_record) {
        giveUp();
        return kNone;
    }
    const auto [known, isNew] =
        m_places.emplace(node.position(), static_cast<std::uint32_t>(m_stencil->places.size()));
    if (!isNew)
        return known->second;
    Stencil::Place& place = m_stencil->places.emplace_back();
    place.position = node.position();
    const std::optional<ByteRange> bytes = m_notation.textPlace(node);
    if (!bytes)
        return known->second;
    const auto first = std::ranges::lower_bound(m_outline.begins, bytes->begin);
    const auto last = std::ranges::lower_bound(m_outline.ends, bytes->end);
    if (first == m_outline.begins.end() || *first != bytes->begin || last == m_outline.ends.end()
        || *last != bytes->end)
        giveUp();
    place.first = static_cast<std::uint32_t>(first - m_outline.begins.begin());
    place.last = static_cast<std::uint32_t>(last - m_outline.ends.begin());
    return known->second;
}

Term StencilTracer::stepLike(const Step& step, std::string_view operands, bool& isNew)
{
    const auto [known, isInserted] =
        m_steps.emplace(keyOf(step, operands), static_cast<std::uint32_t>(m_stencil->steps.size()));
    isNew = isInserted;
    if (isNew)
        return addStep(step);
    const Step& same = m_stencil->steps[known->second];
    if (same.isExpected != step.isExpected)
        giveUp(); // Whatever is asked again has the same answer.
    return same.made;
}

/// The term that it makes.
Term StencilTracer::addStep(const Step& step)
{
    const auto term = static_cast<Term>(m_known.size());
    m_known.emplace_back();
    m_stencil->steps.push_back(step);
    m_stencil->steps.back().made = term;
    return term;
}

Term StencilTracer::give(const Step& step, const Value& value, std::string_view operands)
{
    bool isNew = false;
    const Term term = stepLike(step, operands, isNew);
    if (isNew)
        m_known[term].value = value;
    return term;
}

void StencilTracer::ask(const Step& step)
{
    bool isNew = false;
    (void)stepLike(step, {}, isNew);
}

Term StencilTracer::constant(const Value& value)
{
    std::string key(1, static_cast<char>(value.kind()));
    value.appendTo(key);
    const auto [known, isNew] = m_constants.emplace(std::move(key), static_cast<Term>(m_known.size()));
    if (isNew)
        m_known.push_back({.value = kept(value), .isConstant = true});
    return known->second;
}

Term StencilTracer::part(Node node)
{
    Step step{.action = Action::Part, .place = placeOf(node)};
    const std::string_view text = node.value().asString();
    // The value may end before its node does, and is elsewhere where something is escaped.
    const auto begin = static_cast<std::size_t>(text.data() - m_outline.text.data());
    step.number = step.count = kNone;
    if (begin <= m_outline.text.size() && text.size() <= m_outline.text.size() - begin) {
        const auto first = std::ranges::lower_bound(m_outline.begins, begin);
        const auto last = std::ranges::lower_bound(m_outline.ends, begin + text.size());
        if (first != m_outline.begins.end() && *first == begin && last != m_outline.ends.end()
            && *last == begin + text.size()) {
            step.number = static_cast<std::uint32_t>(first - m_outline.begins.begin());
            step.count = static_cast<std::uint32_t>(last - m_outline.ends.begin());
        }
    }
    return give(step, Value::string(text));
}

Term StencilTracer::join(std::span<const Term> texts, std::string_view made)
{
    if (std::ranges::any_of(texts, [this](Term each) { return !has(each); }))
        return kNone;
    if (std::ranges::all_of(texts, [this](Term each) { return isConstant(each); }))
        return constant(Value::string(made));
    Step step{.action = Action::Join,
              .number = static_cast<std::uint32_t>(m_stencil->operands.size()),
              .count = static_cast<std::uint32_t>(texts.size())};
    m_stencil->operands.insert(m_stencil->operands.end(), texts.begin(), texts.end());
    return give(step, Value::string(made), bytesOf(texts));
}

Term StencilTracer::changed(const ItemExpression& expression, std::uint32_t step, Term of,
                            std::string_view made)
{
    if (!has(of))
        return kNone;
    if (isConstant(of))
        return constant(Value::string(made));
    return give({.action = Action::Change, .of = of, .number = step, .what = {.quick = &expression}},
                Value::string(made));
}

/// The text stands in the kind as it is, whatever it is.
bool StencilTracer::isFitted(TargetKind kind, Term term) const
{
    const Step* step = stepOf(term);
    return step != nullptr && step->action == Action::Fit && step->kind == kind;
}

Term StencilTracer::fitted(TargetKind kind, Term of, std::string_view made)
{
    if (!has(of))
        return kNone;
    if (isConstant(of))
        return constant(Value::string(made));
    if (isFitted(kind, of))
        return of;
    return give({.action = Action::Fit, .kind = kind, .of = of}, Value::string(made));
}

Term StencilTracer::lookedUp(const CompiledLookup& lookup, Term of, const Value* found)
{
    if (!has(of))
        return kNone;
    if (isConstant(of))
        return found == nullptr ? kNone : constant(*found);
    const Term term = give(
        {.action = Action::LookUp, .isExpected = found != nullptr, .of = of, .what = {.lookup = &lookup}},
        found == nullptr ? Value() : *found);
    return found == nullptr ? kNone : term;
}

Term StencilTracer::converted(TargetKind kind, ValueKind via, Term of, Node node,
                              const std::optional<Value>& made)
{
    if (!has(of))
        return kNone;
    if (isConstant(of) && !node)
        return made ? constant(*made) : kNone;
    if (made && kind == TargetKind::Any && via == ValueKind::None)
        return of;
    const Term term = give({.action = Action::Convert,
                            .isExpected = made.has_value(),
                            .kind = kind,
                            .via = via,
                            .of = of,
                            .place = node ? placeOf(node) : kNone},
                           made.value_or(Value()));
    return made ? term : kNone;
}

/// The number of an evaluation; notes what the variables of the expression are.
std::uint32_t StencilTracer::addEvaluation(const fhirpath::Expression& expression, Node context,
                                           const fhirpath::EvaluationContext& evaluation)
{
    const auto first = static_cast<std::uint32_t>(m_stencil->bindings.size());
    for (const fhirpath::Operation& operation : expression.program().operations) {
        if (operation.code == fhirpath::OperationCode::Variable)
            bind(operation.payload, evaluation.variable(operation.payload));
    }
    m_stencil->evaluations.push_back(
        {.expression = &expression,
         .firstBinding = first,
         .bindingCount = static_cast<std::uint32_t>(m_stencil->bindings.size()) - first});
    if (hangsOnWhatItSees(expression.program()))
        addSources(m_stencil->evaluations.back(), context);
    m_seen.clear();
    return static_cast<std::uint32_t>(m_stencil->evaluations.size() - 1);
}

/// Notes the values that the evaluation had.
void StencilTracer::addSources(Stencil::Evaluation& asked, Node context)
{
    asked.isTraced = true;
    asked.firstSource = static_cast<std::uint32_t>(m_stencil->operands.size());
    std::vector<Node> nodes = std::move(m_seen);
    nodes.push_back(context);
    const std::span bindings = std::span(m_stencil->bindings).subspan(asked.firstBinding, asked.bindingCount);
    for (const Stencil::Binding& each : bindings) {
        if (each.isPlace)
            nodes.emplace_back(&m_record, m_stencil->places[each.number].position);
        else if (each.number != kNone && !isConstant(each.number))
            m_stencil->operands.push_back(each.number);
    }
    std::ranges::for_each(nodes, [this](Node each) { addSource(each); });
    asked.sourceCount = static_cast<std::uint32_t>(m_stencil->operands.size()) - asked.firstSource;
}

void StencilTracer::addSource(Node node)
{
    if (&node.document() != &m_record)
        return giveUp();
    if (const Value value = node.value(); value.isString())
        m_stencil->operands.push_back(part(node));
    else if (!value.isNone())
        giveUp();
}

void StencilTracer::bind(std::uint32_t number, const fhirpath::Collection* items)
{
    bool isFirst = true;
    for (const fhirpath::Item& item : items == nullptr ? std::span<const fhirpath::Item>() : items->items()) {
        const Term term = item.isNode()        ? placeOf(item.node())
                          : items->size() == 1 ? variable(number)
                                               : kNone;
        if (has(term))
            m_stencil->bindings.push_back(
                {.variable = number, .number = term, .isPlace = item.isNode(), .isFirst = isFirst});
        isFirst = false;
    }
    if (isFirst)
        m_stencil->bindings.push_back({.variable = number});
}

Term StencilTracer::evaluated(const fhirpath::Expression& expression, Node context,
                              const fhirpath::Collection& items,
                              const fhirpath::EvaluationContext& evaluation)
{
    Step step{.action = Action::Evaluate,
              .number = addEvaluation(expression, context, evaluation),
              .place = placeOf(context)};
    const Value* only = items.size() == 1 ? items.front().computed() : nullptr;
    if (only != nullptr) {
        if (only->kind() == ValueKind::Quantity)
            giveUp();
        const Term term = addStep(step);
        m_known[term].value = *only;
        return term;
    }
    step.action = Action::AskNodes;
    Stencil::Evaluation& asked = m_stencil->evaluations[step.number];
    asked.firstOperand = static_cast<std::uint32_t>(m_stencil->operands.size());
    asked.operandCount = static_cast<std::uint32_t>(items.size());
    for (const fhirpath::Item& item : items) {
        if (!item.isNode())
            giveUp();
        m_stencil->operands.push_back(item.isNode() ? placeOf(item.node()) : kNone);
    }
    (void)addStep(step);
    return kNone;
}

void StencilTracer::asked(const ItemExpression& expression, std::uint32_t step, Term of, bool isTrue)
{
    if (has(of) && !isConstant(of))
        ask({.action = Action::Ask,
             .isExpected = isTrue,
             .of = of,
             .number = step,
             .what = {.quick = &expression}});
}

void StencilTracer::askedTrue(Term of, bool isTrue)
{
    if (has(of) && !isConstant(of))
        ask({.action = Action::AskTrue, .isExpected = isTrue, .of = of});
}

void StencilTracer::askedBlank(Term of, bool isBlank)
{
    if (has(of) && !isConstant(of))
        ask({.action = Action::AskBlank, .isExpected = isBlank, .of = of});
}

void StencilTracer::askedBlank(Node node, bool isBlank)
{
    if (node.value().isString())
        askedBlank(part(node), isBlank);
}

void StencilTracer::askedCode(const CodeSet& codes, Term of, bool isOne)
{
    if (has(of) && !isConstant(of))
        ask({.action = Action::AskCode, .isExpected = isOne, .of = of, .what = {.codes = &codes}});
}

void StencilTracer::askedSame(Node left, Node right, bool isSame)
{
    if (left.value().isString() && right.value().isString())
        ask({.action = Action::AskSame, .isExpected = isSame, .of = part(left), .number = part(right)});
}

void StencilTracer::askedTruth(const fhirpath::Expression& expression, Node context, fhirpath::Truth truth,
                               const fhirpath::EvaluationContext& evaluation)
{
    (void)addStep({.action = Action::AskTruth,
                   .number = addEvaluation(expression, context, evaluation),
                   .count = static_cast<std::uint32_t>(truth),
                   .place = placeOf(context)});
}

void StencilTracer::askedKnown(const TreeNode* list, const TreeNode& node, std::uint64_t hash, bool isKnown)
{
    const Term written = writtenTerm(node);
    const Term of = isOfMapping(written) ? constant(node.value) : written;
    if (!has(of))
        return;
    const auto number = m_lists.emplace(list, static_cast<std::uint32_t>(m_lists.size())).first->second;
    m_asks[hash] = static_cast<std::uint32_t>(m_stencil->steps.size());
    (void)addStep({.action = Action::AskKnown, .isExpected = isKnown, .of = of, .number = number});
}

void StencilTracer::isKnownNow(std::uint64_t hash)
{
    const auto ask = m_asks.find(hash);
    if (ask == m_asks.end())
        return giveUp();
    m_stencil->steps[ask->second].count = 1;
}

void StencilTracer::setVariable(std::uint32_t number, Term term)
{
    if (m_variables.size() <= number)
        m_variables.resize(number + 1, kNone);
    m_variables[number] = term;
}

void StencilTracer::hideVariable(std::uint32_t number)
{
    m_hidden.emplace_back(number, variable(number));
}

void StencilTracer::restoreVariable()
{
    const auto [number, term] = m_hidden.back();
    m_hidden.pop_back();
    setVariable(number, term);
}

void StencilTracer::wrote(const TreeNode& node, Term term)
{
    if (has(term))
        m_written[&node] = term;
}

/// What the node's value is; kNone where it has none. Gives up where nobody said.
Term StencilTracer::writtenTerm(const TreeNode& node)
{
    if (node.value.isNone())
        return kNone;
    const auto written = m_written.find(&node);
    if (written == m_written.end())
        giveUp();
    return written == m_written.end() ? kNone : written->second;
}

void StencilTracer::reported(const Diagnostic& diagnostic, Node where)
{
    m_stencil->findings.push_back({.diagnostic = diagnostic, .place = where ? placeOf(where) : kNone});
}

} // namespace hilum::mapping
