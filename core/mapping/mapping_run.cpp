// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/mapping_run.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/terminology/r4_terminology.h"

#include <algorithm>

namespace hilum::mapping {
namespace {

/// A text of blanks says as little as none.
bool isEmptyText(const Value& value)
{
    return value.isString() && trimmed(value.asString()).empty();
}

std::string_view kindTitle(const CompiledRule& rule)
{
    return rule.typeName.empty() ? std::string_view("text") : rule.typeName;
}

/// Without the column that is asked for.
std::string_view tableName(const CompiledLookup& lookup)
{
    const std::string_view name = lookup.name;
    return name.substr(0, name.rfind('.'));
}

/// A union gives equal values once.
bool isRepeated(const NodeList& known, const Value& value)
{
    return value.isString() && std::ranges::any_of(known, [&](Node each) {
               const Value other = each.value();
               return other.isString() && other.asString() == value.asString();
           });
}

/// A primitive that has extensions only, so far.
bool isBarePrimitive(const CompiledRule& rule, const TreeNode& node)
{
    return rule.kind != TargetKind::Any && !rule.group && node.value.isNone() && node.firstChild != nullptr;
}

} // namespace

MappingRun::MappingRun(const MappingPlan& plan, Arena& arena, MappingScratch::State& state,
                       Diagnostics& findings)
    : m_plan(plan),
      m_arena(arena),
      m_builder(arena),
      m_state(state),
      m_recorder(state.recorder),
      m_findings(findings)
{
    m_state.evaluation.setNow(plan.now);
    m_state.evaluation.setServices({.terminology = &terminology::r4Terminology(), .profiles = nullptr});
    m_state.evaluation.setValueArena(&arena);
    m_state.evaluation.reset();
    m_state.frames.clear();
    m_state.usedLists = 0;
}

Result<void> MappingRun::run(Node source, std::vector<MappedDocument>& out)
{
    m_state.evaluation.setResource(source);
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
    m_state.parts.clear();
    m_state.hidden.clear();
    m_state.isSet.assign(m_state.isSet.size(), false);
    Frame frame = frameOf(m_plan.root, context, root);
    findParts(m_plan.root, frame);
    m_rootFrame = &frame;
    runGroup(m_plan.root, frame);
    m_state.frames.clear();
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
    Place place;
    if (where)
        place.bytes = where.source();
    m_findings.push_back(std::move(diagnostic).at(std::move(place)));
}

/// Room for the slots and names of a group with an item of its own.
MappingRun::Frame MappingRun::frameOf(const RuleGroup& group, Node context, TreeNode* item)
{
    const std::size_t begin = m_state.frames.size();
    m_state.frames.resize(begin + group.slots.size() + group.nameOwners.size(), nullptr);
    m_state.frames[begin] = item;
    return {.place = group, .slots = begin, .names = begin + group.slots.size(), .context = context};
}

void MappingRun::findParts(const RuleGroup& group, Frame& frame)
{
    frame.parts = m_state.parts.size();
    frame.partCount = group.partCount;
    frame.present = 0;
    if (!group.parts)
        return;
    m_state.parts.resize(frame.parts + group.partCount);
    const std::span<Node> parts = std::span(m_state.parts).subspan(frame.parts, group.partCount);
    group.parts->fill(frame.context, parts);
    const std::size_t bits = std::min<std::size_t>(parts.size(), 64);
    for (std::size_t part = 0; part < bits; ++part)
        frame.present |= std::uint64_t{parts[part] ? 1U : 0U} << part;
}

ItemExpression::Scene MappingRun::sceneOf(const Frame& frame)
{
    return {.item = frame.context,
            .parts = std::span(m_state.parts).subspan(frame.parts, frame.partCount),
            .evaluation = m_state.evaluation,
            .arena = m_arena,
            .text = m_state.text};
}

void MappingRun::runGroup(const RuleGroup& group, const Frame& frame, UniqueKey* key)
{
    for (const std::size_t slot : group.freshSlots)
        m_state.frames[frame.slots + slot] = nullptr;
    for (const std::size_t name : group.freshNames)
        m_state.frames[frame.names + name] = nullptr;
    setVariables(group.variables, frame);
    for (const CompiledRule& rule : group.rules) {
        if (rule.gate != 0 && (rule.gate & frame.present) == 0)
            continue;
        runRule(rule, frame);
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
    const auto place = reinterpret_cast<std::uintptr_t>(key.list) * 0x9E3779B97F4A7C15U;
    key.hash = (contentHash(child->value.isString() ? child->value.asString() : text) ^ place) | 1U;
    key.isKnown = m_state.uniqueItems.contains(key.hash);
    return key.isKnown;
}

void MappingRun::setVariables(const std::vector<CompiledVariable>& variables, const Frame& frame)
{
    for (const CompiledVariable& variable : variables) {
        if (m_state.isSet.size() <= variable.number)
            m_state.isSet.resize(variable.number + 1, false);
        const bool isSet = m_state.isSet[variable.number];
        if (isSet && variable.isDefault)
            continue;
        const fhirpath::Collection* value = m_state.evaluation.variable(variable.number);
        m_state.hidden.push_back({.number = variable.number,
                                  .wasSet = isSet,
                                  .value = value == nullptr ? fhirpath::Collection() : *value});
        setVariable(variable, frame);
        m_state.isSet[variable.number] = true;
    }
}

/// What the variables were before those that were set after the first `count`.
void MappingRun::restoreVariables(std::size_t count)
{
    for (; m_state.hidden.size() > count; m_state.hidden.pop_back()) {
        const HiddenVariable& last = m_state.hidden.back();
        m_state.evaluation.setVariable(last.number, last.value);
        m_state.isSet[last.number] = last.wasSet;
        if (m_recorder != nullptr)
            m_recorder->restoreVariable(last.number);
    }
}

void MappingRun::setVariable(const CompiledVariable& variable, const Frame& frame)
{
    fhirpath::Collection items;
    if (m_recorder != nullptr)
        m_recorder->startValue();
    if (variable.from)
        items = valuesOf(*variable.from, frame);
    if (m_recorder != nullptr)
        m_recorder->setVariable(variable.number, variable.from ? variable.from->text : std::string_view());
    if (variable.lookup && !items.empty()) {
        const fhirpath::Item first = items.front();
        items = {};
        const std::string key = fhirpath::toText(first);
        const auto row = variable.lookup->values.find(key);
        const bool isFound = row != variable.lookup->values.end();
        if (isFound)
            items.add(m_state.evaluation.lists(), fhirpath::Item(row->second));
        if (m_recorder != nullptr) {
            const Node node = first.isNode() ? first.node() : Node();
            isFound ? m_recorder->foundCode(node)
                    : m_recorder->missedCode(tableName(*variable.lookup), key,
                                             !variable.lookup->table->row(key).empty(), node);
        }
    }
    if (items.empty() && variable.otherwise)
        items.add(m_state.evaluation.lists(), fhirpath::Item(*variable.otherwise));
    m_state.evaluation.setVariable(variable.number, items);
}

fhirpath::Collection MappingRun::valuesOf(const Extraction& from, const Frame& frame)
{
    fhirpath::Collection items;
    Arena& arena = m_state.evaluation.lists();
    if (from.quick && m_recorder == nullptr) {
        const ItemExpression::Outcome found = from.quick->value(sceneOf(frame));
        if (found.isKnown && !found.isEmpty())
            items.add(arena, found.node ? fhirpath::Item(found.node) : fhirpath::Item(found.value));
        if (found.isKnown)
            return items;
    }
    if (from.kind == Extraction::Kind::Expression) {
        Result<fhirpath::Collection> found =
            fhirpath::evaluate(from.expression, frame.context, m_state.evaluation);
        if (found)
            return *found;
        report(Diagnostic::warning("mapping.expression-failed", "\"{0}\" for {1} cannot be evaluated: {2}",
                                   {from.text, "let", found.error().text()}),
               frame.context);
        return items;
    }
    const std::size_t lists = m_state.usedLists;
    NodeList& nodes = borrowList();
    for (const std::shared_ptr<const CompiledPath>& path : from.paths)
        path->select(frame.context, nodes);
    for (const Node node : nodes) {
        if (m_recorder != nullptr)
            m_recorder->sawNode(node);
        const std::optional<Value> converted =
            from.via == ValueKind::None ? std::nullopt : convertToSystem(from.via, node.value(), node);
        if (from.via == ValueKind::None)
            items.add(arena, fhirpath::Item(node));
        else if (converted)
            items.add(arena, fhirpath::Item(*converted));
    }
    m_state.usedLists = lists;
    return items;
}

/// Whether the rule is meant for the frame's item.
bool MappingRun::isTrue(const CompiledRule& rule, const Frame& frame)
{
    if (!rule.when)
        return true;
    if (rule.quickWhen && m_recorder == nullptr) {
        if (const std::optional<fhirpath::Truth> truth = rule.quickWhen->truth(sceneOf(frame)))
            return *truth == fhirpath::Truth::True;
    }
    const Result<fhirpath::Truth> truth =
        fhirpath::evaluateBoolean(*rule.when, frame.context, m_state.evaluation);
    if (truth)
        return *truth == fhirpath::Truth::True;
    report(Diagnostic::warning("mapping.condition-failed",
                               "The condition of {0} cannot be decided, so the rule is passed over: {1}",
                               {std::string(rule.label), truth.error().text()}),
           frame.context);
    return false;
}

void MappingRun::runRule(const CompiledRule& rule, const Frame& frame)
{
    const std::size_t lists = m_state.usedLists;
    bool isGiven = false;
    if (rule.group) {
        const std::size_t before = m_sourced;
        runItems(rule, frame);
        isGiven = m_sourced != before || !rule.isRequired;
    } else if (!isTrue(rule, frame)) {
        isGiven = true; // Not asked for.
    } else {
        isGiven = runValue(rule, frame) || !rule.isRequired;
    }
    m_state.usedLists = lists;
    if (isGiven || m_failure)
        return;
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
    const Result<fhirpath::Collection> items =
        fhirpath::evaluate(from.expression, context, m_state.evaluation);
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
        if (const Node item = m_state.parts[frame.parts + static_cast<std::size_t>(rule.from->part)])
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
    if (rule.from && isEmptyText(context.value()))
        return true;
    const RuleGroup& group = *rule.group;
    const std::size_t frames = m_state.frames.size();
    const std::size_t parts = m_state.parts.size();
    const std::size_t hidden = m_state.hidden.size();
    Frame inner = group.sharesTarget ? frame : frameOf(group, context, nullptr);
    inner.context = context;
    inner.parts = frame.parts;
    inner.partCount = frame.partCount;
    inner.present = frame.present;
    if (rule.from)
        findParts(group, inner);
    bool hasRoom = true;
    if (isTrue(rule, inner)) {
        hasRoom = group.sharesTarget || !isTaken(rule, frame);
        setVariables(rule.variables, inner);
        if (!rule.from && group.opensItem)
            findParts(group, inner);
        if (group.sharesTarget)
            runGroup(group, inner);
        else if (hasRoom)
            makeItem(rule, frame, inner);
        else if (rule.from)
            reportMoreThanOne(*rule.from, rule, context);
    }
    restoreVariables(hidden);
    m_state.frames.resize(frames);
    m_state.parts.resize(parts);
    return hasRoom;
}

/// Runs the group for an item of its own, which goes into the target if it says something.
void MappingRun::makeItem(const CompiledRule& rule, const Frame& frame, const Frame& inner)
{
    TreeNode* item = m_builder.makeRoot(rule.typeName);
    item->name = rule.name;
    item->isListItem = rule.isListItem;
    item->origin = inner.context;
    m_state.frames[inner.slots] = item;
    const std::size_t before = m_sourced;
    const Frame& place = placeOf(rule, frame);
    UniqueKey key{.name = rule.unique, .list = m_state.frames[place.slots]};
    const std::size_t recorded = m_recorder != nullptr ? m_recorder->position() : 0;
    runGroup(*rule.group, inner, rule.unique.empty() ? nullptr : &key);
    if (m_recorder != nullptr && key.isKnown)
        m_recorder->leftOut(recorded);
    if (m_recorder != nullptr && key.hash != 0)
        m_recorder->metUnique(key.hash, inner.context, key.isKnown);
    if (key.isKnown && !m_failure) {
        m_sourced = before + 1; // It says what is there already.
        return;
    }
    const bool saysSomething = item->firstChild != nullptr && (!rule.group->hasSource || m_sourced != before);
    TreeNode* parent = saysSomething && !m_failure ? container(place, rule.container) : nullptr;
    if (parent == nullptr) {
        m_sourced = before;
        if (m_recorder != nullptr)
            m_recorder->leftOut(recorded);
        return;
    }
    link(place, rule.nameNumber, parent, item);
    if (key.hash != 0)
        m_state.uniqueItems.insert(key.hash);
}

bool MappingRun::runValue(const CompiledRule& rule, const Frame& frame)
{
    if (rule.constant)
        return put(rule, frame, *rule.constant, {}) != nullptr;
    if (rule.from && takeAll(rule, *rule.from, frame, true))
        return true;
    if (rule.otherwiseFrom && takeAll(rule, *rule.otherwiseFrom, frame, false))
        return true;
    return rule.otherwise && put(rule, frame, *rule.otherwise, {}) != nullptr;
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
        const Node node = from.part >= 0 ? m_state.parts[frame.parts + static_cast<std::size_t>(from.part)]
                                         : from.paths.front()->first(frame.context);
        return node && takeNode(rule, from, frame, node, usesLookup);
    }
    NodeList& nodes = borrowList();
    NodeList* taken = from.paths.size() > 1 ? &borrowList() : nullptr;
    bool isAny = false;
    for (const std::shared_ptr<const CompiledPath>& path : from.paths) {
        nodes.clear();
        path->select(frame.context, nodes);
        for (const Node node : nodes) {
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
        const ItemExpression::Outcome found = from.quick->value(sceneOf(frame));
        if (found.isKnown && found.isEmpty())
            return false;
        if (found.isKnown && found.node)
            return takeNode(rule, from, frame, found.node, usesLookup);
        if (found.isKnown)
            return take(rule, from, frame,
                        {.value = found.value, .node = traceOf(from, frame), .isComputed = true}, usesLookup);
    }
    const Result<fhirpath::Collection> items =
        fhirpath::evaluate(from.expression, frame.context, m_state.evaluation);
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
        const Found found{.value = item.value(), .node = traceOf(from, frame), .isComputed = true};
        isAny = take(rule, from, frame, found, usesLookup) || isAny;
    }
    return isAny;
}

Node MappingRun::traceOf(const Extraction& from, const Frame& frame)
{
    const Node context = frame.context;
    if (from.tracePart >= 0)
        return m_state.parts[frame.parts + static_cast<std::size_t>(from.tracePart)];
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
    return take(rule, from, frame, {.value = value, .node = node, .isComputed = false}, usesLookup);
}

bool MappingRun::take(const CompiledRule& rule, const Extraction& from, const Frame& frame,
                      const Found& found, bool usesLookup)
{
    if (found.value.isNone() || isEmptyText(found.value))
        return false;
    if (isTaken(rule, frame)) {
        reportMoreThanOne(from, rule, found.node);
        return false;
    }
    const std::optional<Value> made =
        usesLookup && rule.lookup ? lookedUp(rule, from, found) : converted(rule, from, found);
    if (!made)
        return putUnreadable(rule, frame, found);
    if (put(rule, frame, *made, found.node) == nullptr)
        return false;
    if (m_recorder != nullptr)
        record(from, found);
    m_sourced += found.node || from.isSourced() ? 1 : 0;
    return true;
}

void MappingRun::record(const Extraction& from, const Found& found)
{
    if (found.isComputed)
        m_recorder->tookComputed(from.text);
    else
        m_recorder->took(found.node);
}

std::optional<Value> MappingRun::lookedUp(const CompiledRule& rule, const Extraction& from,
                                          const Found& found)
{
    std::string text;
    if (!found.value.isString())
        found.value.appendTo(text);
    const std::string_view key = found.value.isString() ? found.value.asString() : std::string_view(text);
    const auto row = rule.lookup->values.find(key);
    if (row != rule.lookup->values.end()) {
        if (m_recorder != nullptr)
            m_recorder->foundCode(found.node);
        return row->second;
    }
    if (m_recorder != nullptr)
        m_recorder->missedCode(tableName(*rule.lookup), key, !rule.lookup->table->row(key).empty(),
                               found.node);
    if (!rule.otherwise && !rule.otherwiseFrom)
        report(Diagnostic::warning("mapping.not-in-table",
                                   "The value of \"{0}\" is not in the lookup \"{1}\": {2} is left out.",
                                   {from.text, rule.lookup->name, std::string(rule.label)}),
               found.node);
    return std::nullopt;
}

std::optional<Value> MappingRun::converted(const CompiledRule& rule, const Extraction& from,
                                           const Found& found)
{
    const Node node = found.isComputed ? Node() : found.node;
    std::optional<Value> value = found.value;
    if (from.via != ValueKind::None)
        value = convertToSystem(from.via, found.value, node);
    if (value && rule.kind != TargetKind::Any)
        value = convertTo(rule.kind, *value, node, m_plan.defaults, m_arena);
    if (!value) {
        report(Diagnostic::warning("mapping.not-convertible",
                                   "The value of \"{0}\" does not read as {1}: {2} is left out.",
                                   {from.text, std::string(kindTitle(rule)), std::string(rule.label)}),
               found.node);
        return std::nullopt;
    }
    if (rule.codes && !(value->isString() && rule.codes->words.contains(value->asString()))) {
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

/// Where the rule's container and name are: in its own group's frame, or in the root's.
const MappingRun::Frame& MappingRun::placeOf(const CompiledRule& rule, const Frame& frame) const
{
    return rule.isAtRoot ? *m_rootFrame : frame;
}

bool MappingRun::isTaken(const CompiledRule& rule, const Frame& frame) const
{
    if (rule.isListItem)
        return false;
    const TreeNode* node = m_state.frames[placeOf(rule, frame).names + rule.nameNumber];
    return node != nullptr && !isBarePrimitive(rule, *node);
}

TreeNode* MappingRun::put(const CompiledRule& rule, const Frame& frame, const Value& value, Node origin)
{
    const Frame& place = placeOf(rule, frame);
    if (isTaken(rule, frame))
        return nullptr;
    TreeNode* known = rule.isListItem ? nullptr : m_state.frames[place.names + rule.nameNumber];
    if (known != nullptr) { // Its extensions were there first.
        known->value = value;
        known->origin = origin;
        return known;
    }
    TreeNode* parent = container(place, rule.container);
    if (parent == nullptr)
        return nullptr;
    auto* node = m_arena.make<TreeNode>();
    node->name = rule.name;
    node->typeName = rule.typeName;
    node->value = value;
    node->origin = origin;
    node->isListItem = rule.isListItem;
    link(place, rule.nameNumber, parent, node);
    return node;
}

/// The element without a value, and the source's text in an extension, where the mapping wants it so.
bool MappingRun::putUnreadable(const CompiledRule& rule, const Frame& frame, const Found& found)
{
    if (!m_plan.keepsUnreadable || rule.kind == TargetKind::Any || rule.otherwise || rule.otherwiseFrom)
        return false;
    if (!rule.isListItem && m_state.frames[placeOf(rule, frame).names + rule.nameNumber] != nullptr)
        return false;
    // A code of a required binding must be there or not at all: its text stands with the element around it.
    TreeNode* node =
        rule.codes ? container(placeOf(rule, frame), rule.container) : put(rule, frame, {}, found.node);
    if (node == nullptr)
        return false;
    std::string text;
    found.value.appendTo(text);
    if (m_recorder != nullptr && found.node)
        m_recorder->took(found.node);
    if (!rule.codes)
        addExtension(*node, "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "code",
                     Value::string("error"));
    addExtension(*node, "http://hl7.org/fhir/StructureDefinition/originalText", "string",
                 Value::string(m_arena.copy(text)));
    ++m_sourced;
    return true;
}

void MappingRun::addExtension(TreeNode& node, std::string_view url, std::string_view type, const Value& value)
{
    TreeNode* extension = m_builder.addListItem(node, "extension");
    extension->typeName = "Extension";
    extension->isListItem = true;
    m_builder.add(*extension, "url", Value::string(url))->typeName = "uri";
    m_builder.add(*extension, "value", value)->typeName = type;
}

/// The container of a slot, made with those around it when it is asked for the first time. Null where a
/// single one of another type stands in its place.
TreeNode* MappingRun::container(const Frame& frame, std::size_t number)
{
    TreeNode*& known = m_state.frames[frame.slots + number];
    if (known != nullptr)
        return known;
    const ContainerSlot& slot = frame.place.slots[number];
    if (TreeNode* value = m_state.frames[frame.names + slot.nameNumber]; !slot.isList && value != nullptr)
        return slot.isPrimitive ? known = value : nullptr;
    TreeNode* parent = container(frame, slot.parent);
    if (parent == nullptr)
        return nullptr;
    TreeNode* made = m_builder.makeRoot(slot.typeName);
    made->name = slot.name;
    made->isListItem = slot.isList;
    made->origin = frame.context;
    TreeNode* later = slot.isList ? laterItem(frame, number) : nullptr;
    if (later == nullptr)
        link(frame, slot.nameNumber, parent, made);
    else
        insertBefore(*parent, *later, made);
    return m_state.frames[frame.slots + number] = made;
}

/// The item of the same list with the next higher index that is there already.
TreeNode* MappingRun::laterItem(const Frame& frame, std::size_t number) const
{
    const ContainerSlot& slot = frame.place.slots[number];
    TreeNode* found = nullptr;
    std::uint32_t index = 0;
    for (std::size_t each = 1; each < frame.place.slots.size(); ++each) {
        const ContainerSlot& other = frame.place.slots[each];
        TreeNode* node = m_state.frames[frame.slots + each];
        if (node != nullptr && other.nameNumber == slot.nameNumber && other.index > slot.index
            && (found == nullptr || other.index < index)) {
            found = node;
            index = other.index;
        }
    }
    return found;
}

void MappingRun::insertBefore(TreeNode& parent, const TreeNode& later, TreeNode* made)
{
    TreeNode** at = &parent.firstChild;
    while (*at != &later)
        at = &(*at)->next;
    made->next = *at;
    *at = made;
}

/// Puts a child behind the last one of its name, so that the items of a list stand together.
void MappingRun::link(const Frame& frame, std::size_t nameNumber, TreeNode* parent, TreeNode* child)
{
    TreeNode*& last = m_state.frames[frame.names + nameNumber];
    if (last == nullptr || last == parent->lastChild) {
        (parent->lastChild == nullptr ? parent->firstChild : parent->lastChild->next) = child;
        parent->lastChild = child;
    } else {
        child->next = last->next;
        last->next = child;
    }
    last = child;
}

} // namespace hilum::mapping
