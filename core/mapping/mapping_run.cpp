// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/mapping_run.h"

#include "core/base/hash.h"
#include "core/terminology/r4_terminology.h"

#include <algorithm>

namespace hilum::mapping {

MappingRun::MappingRun(const MappingPlan& plan, Arena& arena, MappingScratch::State& state,
                       Diagnostics& findings, StencilTracer* tracer)
    : m_plan(plan),
      m_arena(arena),
      m_builder(arena),
      m_state(state),
      m_recorder(state.recorder),
      m_findings(findings),
      m_tracer(tracer)
{
    m_state.usedLists = 0;
}

void MappingRun::prepare(const MappingPlan& plan, Node source, Arena& arena, MappingScratch::State& state)
{
    state.evaluation.setNow(plan.now);
    state.evaluation.setServices({.terminology = &terminology::r4Terminology(), .profiles = nullptr});
    state.evaluation.setValueArena(&arena);
    state.evaluation.reset();
    state.evaluation.setResource(source);
}

Result<void> MappingRun::run(Node source, std::vector<MappedDocument>& out)
{
    prepare(m_plan, source, m_arena, m_state);
    if (!m_plan.each) {
        makeDocument(source, source.source(), out);
    } else {
        NodeList& items = borrowList();
        select(*m_plan.each, "each", source, items);
        for (const Node item : items) {
            makeDocument(item, item.source(), out);
            if (m_failure)
                break;
        }
    }
    if (m_failure)
        return *std::move(m_failure);
    return {};
}

void MappingRun::makeDocument(Node context, ByteRange bytes, std::vector<MappedDocument>& out)
{
    m_state.uniqueItems.clear();
    TreeNode* root = m_builder.makeRoot(m_plan.targetType);
    root->origin = context;
    m_state.parts.giveBack(0);
    m_state.frames.giveBack(0);
    m_state.hidden.clear();
    m_state.isSet.assign(m_plan.variableCount, 0);
    m_state.keys.clear();
    m_state.rootItems.clear();
    Frame frame{.place = m_plan.root, .context = context};
    openFrame(m_plan.root, root, frame);
    findParts(m_plan.root, frame);
    m_rootFrame = &frame;
    runGroup(m_plan.root, frame);
    if (!m_failure)
        out.push_back({.document = m_builder.finish(m_plan.targetFormat, root), .bytes = bytes});
}

NodeList& MappingRun::borrowList()
{
    if (m_state.usedLists == m_state.lists.size())
        m_state.lists.push_back(std::make_unique<NodeList>());
    NodeList& list = *m_state.lists[m_state.usedLists++];
    list.clear();
    return list;
}

void MappingRun::report(Diagnostic diagnostic, Node where)
{
    if (m_tracer != nullptr)
        m_tracer->reported(diagnostic, where);
    Place place;
    if (where)
        place.bytes = where.source();
    m_findings.push_back(std::move(diagnostic).at(std::move(place)));
}

/// Room for the slots and names of a group with an item of its own.
void MappingRun::openFrame(const RuleGroup& group, TreeNode* item, Frame& frame)
{
    const std::size_t count = group.slots.size() + group.nameOwners.size();
    frame.slots = m_state.frames.take(count);
    frame.names = frame.slots + group.slots.size();
    TreeNode** const places = m_state.frames.at(frame.slots);
    std::fill_n(places, count, nullptr);
    places[0] = item;
}

void MappingRun::findParts(const RuleGroup& group, Frame& frame)
{
    frame.parts = m_state.parts.take(group.partCount);
    frame.present = kAlways;
    if (!group.parts)
        return;
    const std::span<Node> parts(m_state.parts.at(frame.parts), group.partCount);
    group.parts->fill(frame.context, parts);
    const std::size_t bits = std::min<std::size_t>(parts.size(), 63);
    for (std::size_t part = 0; part < bits; ++part)
        frame.present |= std::uint64_t{parts[part] ? 1U : 0U} << part;
}

void MappingRun::runGroup(const RuleGroup& group, const Frame& frame, UniqueKey* key)
{
    for (const std::uint32_t slot : group.freshSlots)
        m_state.frames[frame.slots + slot] = nullptr;
    for (const std::uint32_t name : group.freshNames)
        m_state.frames[frame.names + name] = nullptr;
    setVariables(group.variables, frame);
    const std::size_t count = group.rules.size();
    for (std::size_t index = 0; index < count; ++index) {
        if ((group.gates[index] & frame.present) == 0)
            continue;
        runRule(group.rules[index], frame);
        if (m_failure)
            break;
        if (key != nullptr && key->hash == 0 && isKnown(*key, *m_state.frames[frame.slots]))
            break;
    }
}

/// Looks whether the list has an item with the same value already, as soon as this one has its own.
bool MappingRun::isKnown(UniqueKey& key, const TreeNode& item) const
{
    const TreeNode* child = TreeBuilder::find(item, key.name);
    if (child == nullptr)
        return false;
    std::string text;
    if (!child->value.isString())
        child->value.appendTo(text);
    key.hash = contentHash(child->value.isString() ? child->value.asString() : text) | 1U;
    key.isKnown = m_state.uniqueItems.contains(inList(key.hash, key.list));
    if (m_tracer != nullptr)
        m_tracer->askedKnown(key.list, *child, inList(key.hash, key.list), key.isKnown);
    return key.isKnown;
}

void MappingRun::setVariables(const std::vector<CompiledVariable>& variables, const Frame& frame)
{
    for (const CompiledVariable& variable : variables) {
        char& isSet = m_state.isSet[variable.number];
        if (isSet != 0 && variable.isDefault)
            continue;
        m_state.hidden.push_back({.number = variable.number,
                                  .wasSet = isSet != 0,
                                  .value = m_state.evaluation.variablePlace(variable.number)});
        if (m_tracer != nullptr)
            m_tracer->hideVariable(variable.number);
        setVariable(variable, frame);
        isSet = 1;
    }
}

/// What the variables were before those that were set after the first `count`.
void MappingRun::restoreVariables(std::size_t count)
{
    for (; m_state.hidden.size() > count; m_state.hidden.pop_back()) {
        const HiddenVariable& last = m_state.hidden.back();
        m_state.evaluation.variablePlace(last.number) = last.value;
        m_state.isSet[last.number] = last.wasSet ? 1 : 0;
        if (m_tracer != nullptr)
            m_tracer->restoreVariable();
        if (m_recorder != nullptr)
            m_recorder->restoreVariable(last.number);
    }
}

void MappingRun::setVariable(const CompiledVariable& variable, const Frame& frame)
{
    fhirpath::Collection items;
    Term term = Stencil::kNone;
    if (m_recorder != nullptr)
        m_recorder->startValue();
    if (variable.from)
        addValues(*variable.from, frame, items, term);
    if (m_recorder != nullptr)
        m_recorder->setVariable(variable.number, variable.from ? variable.from->text : std::string_view());
    if (variable.lookup && !items.empty())
        lookUp(variable, items, term);
    if (items.empty() && variable.otherwise) {
        items.add(m_state.evaluation.lists(), fhirpath::Item(*variable.otherwise));
        term = m_tracer == nullptr ? Stencil::kNone : m_tracer->constant(*variable.otherwise);
    }
    if (m_tracer != nullptr)
        m_tracer->setVariable(variable.number, items.size() == 1 ? term : Stencil::kNone);
    m_state.evaluation.variablePlace(variable.number) = items;
}

/// What the table has for the first of the items, in their place.
void MappingRun::lookUp(const CompiledVariable& variable, fhirpath::Collection& items, Term& term)
{
    const fhirpath::Item first = items.front();
    items.clear();
    const Value value = first.value();
    std::string text;
    if (!value.isString())
        value.appendTo(text);
    const std::string_view key = value.isString() ? value.asString() : std::string_view(text);
    const auto row = variable.lookup->values.find(key);
    const bool isFound = row != variable.lookup->values.end();
    if (m_tracer != nullptr)
        term = m_tracer->lookedUp(*variable.lookup, termOf(first, term), isFound ? &row->second : nullptr);
    if (isFound)
        items.add(m_state.evaluation.lists(), fhirpath::Item(row->second));
    if (m_recorder == nullptr)
        return;
    if (isFound)
        m_recorder->foundCode(first.node());
    else
        m_recorder->missedCode(variable.lookup->tableName(), key, !variable.lookup->table->row(key).empty(),
                               first.node());
}

/// Of an item's value; `computed`: where it is no node.
Stencil::Term MappingRun::termOf(const fhirpath::Item& item, Term computed)
{
    if (!item.isNode())
        return computed;
    return item.node().value().isString() ? m_tracer->part(item.node()) : Stencil::kNone;
}

/// What an expression gives. `term`: of a value that it computes.
ItemExpression::Outcome MappingRun::quickValue(const ItemExpression& quick, const Frame& frame, Term& term)
{
    return m_tracer == nullptr ? quick.value(sceneOf(frame))
                               : quick.traceValue(sceneOf(frame), *m_tracer, term);
}

void MappingRun::addValues(const Extraction& from, const Frame& frame, fhirpath::Collection& out, Term& term)
{
    Arena& arena = m_state.evaluation.lists();
    if (from.quick && m_recorder == nullptr) {
        const ItemExpression::Outcome found = quickValue(*from.quick, frame, term);
        if (found.isKnown() && !found.isNothing())
            out.add(arena, found.isNode() ? fhirpath::Item(found.node) : fhirpath::Item(found.value()));
        if (found.isKnown())
            return;
    }
    const std::size_t lists = m_state.usedLists;
    if (!from.member.empty() && m_recorder == nullptr) {
        NodeList& nodes = borrowList();
        frame.context.children(from.member, nodes);
        for (const Node node : nodes)
            out.add(arena, fhirpath::Item(node));
        m_state.usedLists = lists;
        return;
    }
    if (from.kind == Extraction::Kind::Expression) {
        if (const std::optional<Diagnostic> failed =
                fhirpath::evaluateInto(out, from.expression, frame.context, m_state.evaluation)) {
            if (m_tracer != nullptr)
                m_tracer->giveUp();
            report(Diagnostic::warning("mapping.expression-failed",
                                       "\"{0}\" for {1} cannot be evaluated: {2}",
                                       {from.text, "let", failed->text()}),
                   frame.context);
        } else if (m_tracer != nullptr) {
            term = m_tracer->evaluated(from.expression, frame.context, out, m_state.evaluation);
        }
        return;
    }
    NodeList& nodes = borrowList();
    for (const std::shared_ptr<const CompiledPath>& path : from.paths)
        path->select(frame.context, nodes);
    for (const Node node : nodes) {
        if (m_recorder != nullptr)
            m_recorder->sawNode(node);
        const std::optional<Value> converted =
            from.via == ValueKind::None ? std::nullopt : convertToSystem(from.via, node.value(), node);
        if (m_tracer != nullptr && from.via != ValueKind::None)
            term = m_tracer->converted(TargetKind::Any, from.via,
                                       termOf(fhirpath::Item(node), Stencil::kNone), node, converted);
        if (from.via == ValueKind::None)
            out.add(arena, fhirpath::Item(node));
        else if (converted)
            out.add(arena, fhirpath::Item(*converted));
    }
    m_state.usedLists = lists;
}

/// Whether the rule is meant for the frame's item.
bool MappingRun::holds(const CompiledRule& rule, const Frame& frame)
{
    if (rule.quickWhen && m_recorder == nullptr) {
        const std::optional<fhirpath::Truth> truth =
            m_tracer == nullptr ? rule.quickWhen->truth(sceneOf(frame))
                                : rule.quickWhen->traceTruth(sceneOf(frame), *m_tracer);
        if (truth)
            return *truth == fhirpath::Truth::True;
    }
    const Result<fhirpath::Truth> truth =
        fhirpath::evaluateBoolean(*rule.when, frame.context, m_state.evaluation);
    if (truth && m_tracer != nullptr)
        m_tracer->askedTruth(*rule.when, frame.context, *truth, m_state.evaluation);
    if (truth)
        return *truth == fhirpath::Truth::True;
    if (m_tracer != nullptr)
        m_tracer->giveUp();
    report(Diagnostic::warning("mapping.condition-failed",
                               "The condition of {0} cannot be decided, so the rule is passed over: {1}",
                               {std::string(rule.label), truth.error().text()}),
           frame.context);
    return false;
}

void MappingRun::runRule(const CompiledRule& rule, const Frame& frame)
{
    const std::size_t lists = m_state.usedLists;
    bool isGiven = true;
    if (rule.group) {
        const std::size_t before = m_sourced;
        runItems(rule, frame);
        isGiven = m_sourced != before;
    } else if (isTrue(rule, frame)) {
        isGiven = runValue(rule, frame);
    }
    m_state.usedLists = lists;
    if (!isGiven && rule.isRequired && !m_failure)
        fail(rule, frame);
}

void MappingRun::fail(const CompiledRule& rule, const Frame& frame)
{
    Place place;
    place.bytes = frame.context.source();
    m_failure = Diagnostic::error("mapping.required",
                                  "The required {0} has no value: \"{1}\" gave nothing that fits.",
                                  {std::string(rule.label), rule.from ? rule.from->text : std::string()})
                    .at(std::move(place));
}

void MappingRun::select(const Extraction& from, std::string_view label, Node context, NodeList& out)
{
    for (const std::shared_ptr<const CompiledPath>& path : from.paths)
        path->select(context, out);
    if (from.kind == Extraction::Kind::Paths)
        return;
    if (from.variable >= 0 && m_recorder == nullptr) {
        for (const fhirpath::Item& item :
             m_state.evaluation.variablePlace(static_cast<std::size_t>(from.variable))) {
            if (item.isNode())
                out.push_back(item.node());
        }
        return;
    }
    const Result<fhirpath::Collection> items =
        fhirpath::evaluate(from.expression, context, m_state.evaluation);
    if (m_tracer != nullptr)
        m_tracer->evaluated(from.expression, context, items, m_state.evaluation);
    if (!items) {
        report(Diagnostic::warning("mapping.expression-failed", "\"{0}\" for {1} cannot be evaluated: {2}",
                                   {from.text, std::string(label), items.error().text()}),
               context);
        return;
    }
    for (const fhirpath::Item& item : *items) {
        if (item.isNode())
            out.push_back(item.node());
    }
}

void MappingRun::reportMoreThanOne(const Extraction& from, const CompiledRule& rule, Node node)
{
    report(Diagnostic::information("mapping.more-than-one",
                                   "\"{0}\" gives more than {1} can hold; the first is taken.",
                                   {from.text, std::string(rule.label)}),
           node);
}

void MappingRun::runItems(const CompiledRule& rule, const Frame& frame)
{
    if (!rule.from) {
        runItem(rule, frame, frame.context);
        return;
    }
    if (rule.from->part >= 0 && !rule.from->isList) {
        if (const Node item = partOf(frame, rule.from->part))
            runItem(rule, frame, item);
        return;
    }
    NodeList& items = borrowList();
    select(*rule.from, rule.label, frame.context, items);
    for (std::size_t index = 0; index < items.size() && !m_failure; ++index) {
        if (!runItem(rule, frame, items[index]))
            return;
    }
}

/// False where there is no room for this item, nor for more.
bool MappingRun::runItem(const CompiledRule& rule, const Frame& frame, Node context)
{
    const bool isBlank = rule.from && isBlankText(context.value());
    if (rule.from && m_tracer != nullptr)
        m_tracer->askedBlank(context, isBlank);
    if (isBlank)
        return true;
    const RuleGroup& group = *rule.group;
    const std::size_t frames = m_state.frames.size();
    const std::size_t parts = m_state.parts.size();
    const std::size_t hidden = m_state.hidden.size();
    Frame inner{.place = group.sharesTarget ? frame.place : group,
                .slots = frame.slots,
                .names = frame.names,
                .context = context,
                .parts = frame.parts,
                .present = frame.present};
    if (rule.from && !rule.isWhole)
        findParts(group, inner);
    bool hasRoom = true;
    if (isTrue(rule, inner)) {
        hasRoom = group.sharesTarget || !isTaken(rule, frame);
        setVariables(rule.variables, inner);
        if (group.sharesTarget)
            runGroup(group, inner);
        else if (hasRoom)
            makeItem(rule, frame, inner);
        else if (rule.from)
            reportMoreThanOne(*rule.from, rule, context);
    }
    restoreVariables(hidden);
    m_state.frames.giveBack(frames);
    m_state.parts.giveBack(parts);
    return hasRoom;
}

} // namespace hilum::mapping
