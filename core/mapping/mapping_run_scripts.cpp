// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/mapping_run.h"

#include <algorithm>
#include <utility>

namespace hilum::mapping {

using Action = ItemScript::Action;
using Step = ItemScript::Step;

MappingRun::Before MappingRun::before() const
{
    return {.findings = m_findings.size(),
            .rootItems = m_state.rootItems.size(),
            .leftOut = m_state.leftOutOfRoot,
            .sourced = m_sourced,
            .hidden = m_state.hidden.size(),
            .frames = m_state.frames.size(),
            .parts = m_state.parts.size(),
            .lists = m_state.usedLists};
}

/// Undoes what was done for an item, as if it had not been begun.
void MappingRun::takeBack(const Before& before)
{
    m_findings.erase(m_findings.begin() + static_cast<std::ptrdiff_t>(before.findings), m_findings.end());
    while (m_state.rootItems.size() > before.rootItems)
        takeBackRootItem();
    m_state.leftOutOfRoot = before.leftOut;
    m_sourced = before.sourced;
    restoreVariables(before.hidden);
}

/// The last item that went into a list of the root.
void MappingRun::takeBackRootItem()
{
    const FragmentCache::Made::RootItem item = m_state.rootItems.back();
    m_state.rootItems.pop_back();
    TreeNode& parent = *container(*m_rootFrame, item.rule->container);
    TreeNode* previous = nullptr;
    for (TreeNode* each = parent.firstChild; each != item.node; each = each->next)
        previous = each;
    TreeBuilder::remove(parent, *item.node);
    const bool isOfList = previous != nullptr && previous->name == item.rule->name;
    m_state.frames[m_rootFrame->names + item.rule->nameNumber] = isOfList ? previous : nullptr;
    if (item.uniqueHash != 0)
        m_state.uniqueItems.erase(inList(item.uniqueHash, m_state.frames[m_rootFrame->slots]));
}

/// All nodes, each by itself.
std::span<TreeNode> MappingRun::makeNodes(const ItemScript& script)
{
    const std::span<TreeNode> nodes = m_arena.makeArray<TreeNode>(script.shapes.size());
    for (std::size_t number = 0; number < nodes.size(); ++number) {
        const ItemScript::Shape& shape = script.shapes[number];
        TreeNode& node = *new (&nodes[number]) TreeNode;
        node.name = shape.name;
        node.typeName = shape.typeName;
        node.value = script.constants[shape.constant];
        node.isListItem = shape.isListItem;
    }
    return nodes;
}

/// Makes an item by a script. False where it does not fit: then nothing was done.
bool MappingRun::follow(const ItemScript& script, const CompiledRule& rule, const Frame& frame,
                        const Frame& inner, TreeNode*& made)
{
    const Before before = this->before();
    UniqueKey key{.name = rule.unique, .list = m_state.frames[placeOf(rule, frame).slots]};
    Following following(script, makeNodes(script), key);
    TreeNode& item = following.nodes.front();
    item.name = rule.name;
    item.typeName = rule.typeName;
    item.isListItem = rule.isListItem;
    Frame& own = following.frames.front();
    own = inner;
    own.isScripted = true;
    own.slots = m_state.frames.take(1);
    m_state.frames[own.slots] = &item;
    const bool isDone = followSteps(following);
    m_state.frames.giveBack(before.frames);
    m_state.parts.giveBack(before.parts);
    m_state.usedLists = before.lists;
    if (!isDone) {
        takeBack(before);
        return false;
    }
    if (!key.isKnown && !m_failure) // Else there are not all.
        linkNodes(following);
    m_sourced += script.sourced;
    made = finishItem(rule, frame, item, key, before.sourced);
    return true;
}

/// False where it turns out not to fit.
bool MappingRun::followSteps(Following& following)
{
    for (const Step& step : following.script.steps) {
        if (!followStep(step, following))
            return false;
        if (m_failure || following.key.isKnown)
            break;
    }
    return true;
}

inline bool MappingRun::followStep(const Step& step, Following& following)
{
    const Frame& frame = following.frames[step.frame];
    switch (step.action) {
    case Action::TakeText:
        return followText(step, following);
    case Action::Take:
        return followTake(step, following);
    case Action::Ask:
        return holds(*step.rule, frame) == step.isExpected;
    case Action::Open:
        return followOpen(step, following);
    case Action::Make:
        return followMake(step, following);
    case Action::BeginScope:
        following.scopes[step.place] = m_state.hidden.size();
        return true;
    case Action::EndScope:
        restoreVariables(following.scopes[step.place]);
        return true;
    case Action::Set:
        setVariables(*step.variables, frame);
        return true;
    case Action::Select: {
        NodeList& list = borrowList();
        select(*step.rule->from, step.rule->label, frame.context, list);
        following.lists[step.place] = &list;
        return list.size() == step.count;
    }
    case Action::MeetUnique:
        meetUnique(following.key, following.nodes[step.node].value);
        return true;
    }
    return false;
}

bool MappingRun::followOpen(const Step& step, Following& following)
{
    const Frame& frame = following.frames[step.frame];
    const Node context =
        step.part >= 0 ? partOf(frame, step.part) : (*following.lists[step.place])[step.count];
    if (!context || isBlankText(context.value()) != step.isExpected)
        return false;
    Frame& inner = following.frames[step.inner];
    inner = frame;
    inner.context = context;
    if (!step.isOther)
        return true;
    findParts(*step.rule->group, inner);
    return step.present == 0 || step.present == inner.present;
}

bool MappingRun::followText(const Step& step, Following& following)
{
    const Node part = partOf(following.frames[step.frame], step.part);
    if (!part)
        return false;
    const Value value = part.value();
    const std::string_view text =
        value.isString() ? textFor(step.rule->kind, value.asString()) : std::string_view();
    if (text.empty())
        return false;
    if (step.node == ItemScript::kNoNode)
        return true;
    TreeNode& node = following.nodes[step.node];
    node.value = Value::string(text);
    node.origin = part;
    return true;
}

bool MappingRun::followTake(const Step& step, Following& following)
{
    Found found;
    const std::size_t findings = m_findings.size();
    const Finding finding = findOnly(*step.from, following.frames[step.frame], found);
    if (finding == Finding::Several)
        return false;
    const std::optional<Value> value =
        finding == Finding::One ? valueOf(*step.rule, *step.from, found, step.isOther) : std::nullopt;
    if (value.has_value() != step.isExpected || m_findings.size() != findings)
        return false;
    if (!value || step.node == ItemScript::kNoNode)
        return true;
    TreeNode& node = following.nodes[step.node];
    node.value = *value;
    node.origin = found.node;
    return true;
}

bool MappingRun::followMake(const Step& step, Following& following)
{
    Frame inner = following.frames[step.inner];
    inner.place = step.rule->group.get();
    inner.isScripted = false;
    const std::size_t sourced = m_sourced;
    TreeNode* item = makeItem(*step.rule, following.frames[step.frame], inner);
    if (step.rule->isAtRoot)
        item = nullptr; // It hangs in the root already.
    following.items[following.itemCount++] = item;
    return (item != nullptr) == step.isExpected && (m_sourced != sourced) == step.isOther;
}

/// Puts the nodes and the items that were made together as the rules would have.
void MappingRun::linkNodes(Following& following)
{
    const ItemScript& script = following.script;
    // By number, with nothing behind: to look where each one is costs more than to know all.
    std::array<TreeNode*, ItemScript::kMostLinks + 1> known; // NOLINT(cppcoreguidelines-pro-type-member-init)
    TreeNode** end = known.data();
    for (TreeNode& each : following.nodes)
        *end++ = &each;
    end = std::copy_n(following.items.data(), following.itemCount, end);
    *end = nullptr;
    for (std::size_t number = 0; number < following.nodes.size(); ++number) {
        const ItemScript::Links& links = script.links[number];
        TreeNode& made = following.nodes[number];
        made.next = known[links.next];
        made.firstChild = known[links.firstChild];
        made.lastChild = known[links.lastChild];
        if (links.frame != ItemScript::kNoFrame)
            made.origin = following.frames[links.frame].context;
    }
    for (std::size_t index = 0; index < following.itemCount; ++index) {
        if (following.items[index] != nullptr)
            following.items[index]->next = known[script.itemNexts[index]];
    }
}

/// Makes an item rule by rule and writes the script of that.
TreeNode* MappingRun::record(ScriptShelf& shelf, const CompiledRule& rule, const Frame& frame, Frame& inner)
{
    std::unique_ptr<ScriptRecorder> recorder = m_state.scripts->takeRecorder();
    recorder->begin();
    const Before before = this->before();
    const std::size_t foreign = std::exchange(m_foreignFindings, 0);
    m_script = inner.script = recorder.get();
    TreeNode* made = runRules(rule, frame, inner);
    m_script = nullptr;
    const bool isQuiet = m_findings.size() == before.findings + m_foreignFindings;
    m_foreignFindings = foreign;
    if (made != nullptr && isQuiet && !m_failure) {
        if (std::optional<ItemScript> script = recorder->finish(*made, m_sourced - before.sourced))
            shelf.add(*std::move(script));
    }
    m_state.scripts->giveBack(std::move(recorder));
    return made;
}

/// What the rule took for the script that is written.
void MappingRun::noteTake(const CompiledRule& rule, const Extraction& from, const Frame& frame,
                          bool usesLookup)
{
    const bool isSingle = from.kind == Extraction::Kind::Paths && !from.isList && from.part >= 0;
    if (isSingle && from.part < ItemExpression::kGateBits && !partOf(frame, from.part))
        return; // Frame::present says so.
    Found found;
    const std::size_t findings = m_findings.size();
    const Finding finding = findOnly(from, frame, found);
    const std::optional<Value> value =
        finding == Finding::One ? valueOf(rule, from, found, usesLookup) : std::nullopt;
    if (m_findings.size() != findings) {
        m_findings.erase(m_findings.begin() + static_cast<std::ptrdiff_t>(findings), m_findings.end());
        return m_script->giveUp();
    }
    if (finding == Finding::Several || value.has_value() != (m_lastPut != nullptr))
        return m_script->giveUp();
    const bool isText = isSingle && value && found.value.isString() && rule.takesText
                        && !(usesLookup && rule.lookup) && from.via == ValueKind::None;
    m_script->take({.action = isText ? Action::TakeText : Action::Take,
                    .isOther = usesLookup,
                    .frame = frame.number,
                    .part = from.part,
                    .rule = &rule,
                    .from = &from},
                   m_lastPut);
}

MappingRun::Finding MappingRun::findOnly(const Extraction& from, const Frame& frame, Found& found)
{
    const auto one = [&found](Node node) {
        found = {.value = node.value(), .node = node, .isComputed = false};
        return Finding::One;
    };
    if (from.kind == Extraction::Kind::Paths) {
        const Finding finding = findOnlyNode(from, frame, found.node);
        return finding == Finding::One ? one(found.node) : finding;
    }
    if (from.quick) {
        const ItemExpression::Outcome outcome = from.quick->value(sceneOf(frame));
        if (outcome.isNothing())
            return Finding::Nothing;
        if (outcome.isNode())
            return one(outcome.node);
        if (outcome.isKnown()) {
            found = {.value = outcome.value(), .node = traceOf(from, frame), .isComputed = true};
            return Finding::One;
        }
    }
    const Result<fhirpath::Collection> items =
        fhirpath::evaluate(from.expression, frame.context, m_state.evaluation);
    if (!items || items->size() > 1)
        return Finding::Several; // Or nobody knows.
    if (items->empty())
        return Finding::Nothing;
    const fhirpath::Item& item = items->front();
    if (item.isNode())
        return one(item.node());
    found = {.value = item.value(), .node = traceOf(from, frame), .isComputed = true};
    return Finding::One;
}

MappingRun::Finding MappingRun::findOnlyNode(const Extraction& from, const Frame& frame, Node& node)
{
    if (!from.isList) {
        node = from.part >= 0 ? partOf(frame, from.part) : from.paths.front()->first(frame.context);
        return node ? Finding::One : Finding::Nothing;
    }
    if (from.paths.size() != 1)
        return Finding::Several;
    const std::size_t lists = m_state.usedLists;
    NodeList& nodes = borrowList();
    from.paths.front()->select(frame.context, nodes);
    m_state.usedLists = lists;
    if (nodes.empty())
        return Finding::Nothing;
    node = nodes.front();
    return nodes.size() == 1 ? Finding::One : Finding::Several;
}

/// What stands in the target; nothing where it cannot, which is reported as by take().
std::optional<Value> MappingRun::valueOf(const CompiledRule& rule, const Extraction& from, const Found& found,
                                         bool usesLookup)
{
    const bool isLookedUp = usesLookup && rule.lookup;
    if (rule.takesText && found.value.isString() && !isLookedUp && from.via == ValueKind::None) {
        if (const std::string_view text = textFor(rule.kind, found.value.asString()); !text.empty())
            return Value::string(text);
    }
    if (found.value.isNone() || isBlankText(found.value))
        return std::nullopt;
    return isLookedUp ? lookedUp(rule, from, found) : converted(rule, from, found);
}

} // namespace hilum::mapping
