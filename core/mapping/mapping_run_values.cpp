// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/mapping/mapping_run.h"

#include <algorithm>

namespace hilum::mapping {
namespace {

std::string_view kindTitle(const CompiledRule& rule)
{
    return rule.typeName.empty() ? std::string_view("text") : rule.typeName;
}

/// A union gives equal values once.
bool isRepeated(const NodeList& known, const Value& value)
{
    return value.isString() && std::ranges::any_of(known, [&](Node each) {
               const Value other = each.value();
               return other.isString() && other.asString() == value.asString();
           });
}

} // namespace

bool MappingRun::isBlankText(const Value& value)
{
    return value.isString() && trimmed(value.asString()).empty();
}

bool MappingRun::runValue(const CompiledRule& rule, const Frame& frame)
{
    if (rule.constant)
        return put(rule, frame, *rule.constant, {}, Stencil::kOfMapping) != nullptr;
    if (rule.from && takeAll(rule, *rule.from, frame, true))
        return true;
    if (rule.otherwiseFrom && takeAll(rule, *rule.otherwiseFrom, frame, false))
        return true;
    return rule.otherwise && put(rule, frame, *rule.otherwise, {}, Stencil::kOfMapping) != nullptr;
}

bool MappingRun::takeAll(const CompiledRule& rule, const Extraction& from, const Frame& frame,
                         bool usesLookup)
{
    const std::size_t lists = m_state.usedLists;
    const bool isTakenAny = from.kind == Extraction::Kind::Paths
                                ? takePaths(rule, from, frame, usesLookup)
                                : takeExpression(rule, from, frame, usesLookup);
    m_state.usedLists = lists;
    return isTakenAny;
}

bool MappingRun::takePaths(const CompiledRule& rule, const Extraction& from, const Frame& frame,
                           bool usesLookup)
{
    if (!from.isList) {
        const Node node =
            from.part >= 0 ? partOf(frame, from.part) : from.paths.front()->first(frame.context);
        return node && takeNode(rule, from, frame, node, usesLookup);
    }
    NodeList& nodes = borrowList();
    NodeList* taken = from.paths.size() > 1 ? &borrowList() : nullptr;
    bool isAny = false;
    for (const std::shared_ptr<const CompiledPath>& path : from.paths) {
        nodes.clear();
        path->select(frame.context, nodes);
        for (const Node node : nodes) {
            if (taken != nullptr && m_tracer != nullptr)
                traceRepeats(*taken, node);
            if (taken != nullptr && isRepeated(*taken, node.value()))
                continue;
            if (taken != nullptr)
                taken->push_back(node);
            isAny = takeNode(rule, from, frame, node, usesLookup) || isAny;
        }
    }
    return isAny;
}

bool MappingRun::takeExpression(const CompiledRule& rule, const Extraction& from, const Frame& frame,
                                bool usesLookup)
{
    if (m_recorder != nullptr)
        m_recorder->startValue();
    if (from.quick && m_recorder == nullptr) {
        Term term = Stencil::kNone;
        const ItemExpression::Outcome found = quickValue(*from.quick, frame, term);
        if (found.isNothing())
            return false;
        if (found.isNode())
            return takeNode(rule, from, frame, found.node, usesLookup);
        if (found.isKnown())
            return take(
                rule, from, frame,
                {.value = found.value(), .node = traceOf(from, frame), .isComputed = true, .term = term},
                usesLookup);
    }
    const Result<fhirpath::Collection> items =
        fhirpath::evaluate(from.expression, frame.context, m_state.evaluation);
    const Term term = m_tracer == nullptr
                          ? Stencil::kNone
                          : m_tracer->evaluated(from.expression, frame.context, items, m_state.evaluation);
    if (!items) {
        report(Diagnostic::warning("mapping.expression-failed", "\"{0}\" for {1} cannot be evaluated: {2}",
                                   {from.text, std::string(rule.label), items.error().text()}),
               frame.context);
        return false;
    }
    bool isAny = false;
    for (const fhirpath::Item& item : *items) {
        if (item.isNode()) {
            isAny = takeNode(rule, from, frame, item.node(), usesLookup) || isAny;
            continue;
        }
        const Found found{
            .value = item.value(), .node = traceOf(from, frame), .isComputed = true, .term = term};
        isAny = take(rule, from, frame, found, usesLookup) || isAny;
    }
    return isAny;
}

/// Tells the tracer whether a value of a union is like one before.
void MappingRun::traceRepeats(const NodeList& taken, Node node)
{
    for (const Node each : taken) {
        const Value left = each.value();
        const Value right = node.value();
        m_tracer->askedSame(each, node,
                            left.isString() && right.isString() && left.asString() == right.asString());
    }
}

Node MappingRun::traceOf(const Extraction& from, const Frame& frame)
{
    const Node context = frame.context;
    if (from.tracePart >= 0)
        return partOf(frame, from.tracePart);
    if (from.trace)
        return from.trace->first(context);
    if (!from.traceExpression)
        return {};
    const Result<fhirpath::Item> item =
        fhirpath::evaluateFirst(*from.traceExpression, context, m_state.evaluation);
    return item && item->isNode() ? item->node() : Node();
}

bool MappingRun::takeNode(const CompiledRule& rule, const Extraction& from, const Frame& frame, Node node,
                          bool usesLookup)
{
    const Value value = node.value();
    if (value.isNone() && (rule.isComposite || (rule.kind == TargetKind::Any && m_plan.copiesStructures)))
        return takeStructure(rule, from, frame, node);
    if (m_recorder != nullptr)
        m_recorder->sawNode(node);
    Found found{.value = value, .node = node, .isComputed = false};
    if (m_tracer != nullptr && value.isString())
        found.term = m_tracer->part(node);
    return take(rule, from, frame, found, usesLookup);
}

bool MappingRun::take(const CompiledRule& rule, const Extraction& from, const Frame& frame,
                      const Found& found, bool usesLookup)
{
    const bool isLookedUp = usesLookup && rule.lookup;
    if (rule.takesText && found.value.isString() && !isLookedUp && from.via == ValueKind::None) {
        if (const std::string_view text = textFor(rule.kind, found.value.asString()); !text.empty())
            return takeText(rule, from, frame, found, text);
    }
    if (m_tracer != nullptr && found.value.isString())
        m_tracer->askedBlank(found.term, isBlankText(found.value));
    if (found.value.isNone() || isBlankText(found.value))
        return false;
    if (isTaken(rule, frame)) {
        reportMoreThanOne(from, rule, found.node);
        return false;
    }
    Term term = Stencil::kNone;
    const std::optional<Value> made =
        isLookedUp ? lookedUp(rule, from, found, term) : converted(rule, from, found, term);
    if (!made)
        return putUnreadable(rule, frame, found);
    if (put(rule, frame, *made, found.node, term) == nullptr)
        return false;
    noteTaken(from, found);
    return true;
}

/// As take(), of a text that needs no conversion.
bool MappingRun::takeText(const CompiledRule& rule, const Extraction& from, const Frame& frame,
                          const Found& found, std::string_view text)
{
    const Term term = m_tracer == nullptr ? Stencil::kNone : m_tracer->fitted(rule.kind, found.term, text);
    if (put(rule, frame, Value::string(text), found.node, term) == nullptr) {
        if (isTaken(rule, frame))
            reportMoreThanOne(from, rule, found.node);
        return false;
    }
    noteTaken(from, found);
    return true;
}

void MappingRun::noteTaken(const Extraction& from, const Found& found)
{
    m_sourced += found.node || from.isSourced() ? 1 : 0;
    if (m_recorder == nullptr)
        return;
    if (found.isComputed)
        m_recorder->tookComputed(from.text);
    else
        m_recorder->took(found.node);
}

std::optional<Value> MappingRun::lookedUp(const CompiledRule& rule, const Extraction& from,
                                          const Found& found, Term& term)
{
    std::string text;
    if (!found.value.isString())
        found.value.appendTo(text);
    const std::string_view key = found.value.isString() ? found.value.asString() : std::string_view(text);
    const auto row = rule.lookup->values.find(key);
    const bool isFound = row != rule.lookup->values.end();
    if (m_tracer != nullptr)
        term = m_tracer->lookedUp(*rule.lookup, found.term, isFound ? &row->second : nullptr);
    if (isFound) {
        if (m_recorder != nullptr)
            m_recorder->foundCode(found.node);
        return row->second;
    }
    if (m_recorder != nullptr)
        m_recorder->missedCode(rule.lookup->tableName(), key, !rule.lookup->table->row(key).empty(),
                               found.node);
    if (!rule.otherwise && !rule.otherwiseFrom)
        report(Diagnostic::warning("mapping.not-in-table",
                                   "The value of \"{0}\" is not in the lookup \"{1}\": {2} is left out.",
                                   {from.text, rule.lookup->name, std::string(rule.label)}),
               found.node);
    return std::nullopt;
}

std::optional<Value> MappingRun::converted(const CompiledRule& rule, const Extraction& from,
                                           const Found& found, Term& term)
{
    const Node node = found.isComputed ? Node() : found.node;
    std::optional<Value> value = found.value;
    if (from.via != ValueKind::None)
        value = convertToSystem(from.via, found.value, node);
    if (value && rule.kind != TargetKind::Any)
        value = convertTo(rule.kind, *value, node, m_plan.defaults, m_arena);
    if (m_tracer != nullptr)
        term = m_tracer->converted(rule.kind, from.via, found.term, node, value);
    if (!value) {
        report(Diagnostic::warning("mapping.not-convertible",
                                   "The value of \"{0}\" does not read as {1}: {2} is left out.",
                                   {from.text, std::string(kindTitle(rule)), std::string(rule.label)}),
               found.node);
        return std::nullopt;
    }
    const bool isCode = !rule.codes || (value->isString() && rule.codes->words.contains(value->asString()));
    if (rule.codes && m_tracer != nullptr)
        m_tracer->askedCode(*rule.codes, term, isCode);
    if (!isCode) {
        if (m_recorder != nullptr)
            m_recorder->missedCode(rule.label, value->toString(), false, found.node);
        report(Diagnostic::warning(
                   "mapping.not-in-code-list",
                   "The value of \"{0}\" is no code that {1} may have: it is left out. Add a lookup.",
                   {from.text, std::string(rule.label)}),
               found.node);
        return std::nullopt;
    }
    return value;
}

bool MappingRun::takeStructure(const CompiledRule& rule, const Extraction& from, const Frame& frame,
                               Node node)
{
    if (m_tracer != nullptr)
        m_tracer->giveUp();
    NodeList& children = borrowList();
    if (node.isNull())
        return false;
    node.children(children);
    if (children.empty())
        return false;
    if (isTaken(rule, frame)) {
        reportMoreThanOne(from, rule, node);
        return false;
    }
    const Frame& place = placeOf(rule, frame);
    TreeNode* parent = container(place, rule.container);
    if (parent == nullptr)
        return false;
    TreeNode holder;
    TreeNode* copy = m_builder.addCopy(holder, rule.name, node);
    copy->next = nullptr;
    copy->isListItem = rule.isListItem;
    if (!rule.typeName.empty())
        copy->typeName = rule.typeName;
    link(place, rule.nameNumber, parent, copy);
    if (m_recorder != nullptr)
        m_recorder->took(node);
    ++m_sourced;
    return true;
}

} // namespace hilum::mapping
