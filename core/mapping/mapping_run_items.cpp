// SPDX-License-Identifier: Apache-2.0
#include "core/base/hash.h"
#include "core/mapping/mapping_run.h"

#include <algorithm>
#include <array>

namespace hilum::mapping {
namespace {

/// Of a group whose items are worth being remembered.
constexpr std::size_t kLeastWeight = 4;

} // namespace

/// Makes the item of a group, or takes what was made of the same bytes before.
void MappingRun::makeItem(const CompiledRule& rule, const Frame& frame, Frame& inner)
{
    const RuleGroup& group = *rule.group;
    const std::size_t keyBegin = m_state.keys.size();
    const bool hasKey = m_state.fragments && group.isSelfContained && group.weight >= kLeastWeight
                        && m_recorder == nullptr && m_tracer == nullptr && addKey(group, inner.context);
    if (!hasKey) {
        m_state.keys.resize(keyBegin);
        (void)runMaking(rule, frame, inner);
        return;
    }
    const auto key = [&] {
        return std::string_view(m_state.keys).substr(keyBegin);
    };
    const std::uint64_t hash = contentHash(key());
    if (const Fragment* known = m_state.fragments->find(hash, key())) {
        m_state.keys.resize(keyBegin);
        return remake(rule, frame, inner.context, *known);
    }
    const bool isWorth = m_state.fragments->isWorth(hash);
    const std::size_t keyEnd = m_state.keys.size();
    const std::size_t findings = m_findings.size();
    const std::size_t rootItems = m_state.rootItems.size();
    const std::size_t leftOut = m_state.leftOutOfRoot;
    const std::size_t sourced = m_sourced;
    const TreeNode* item = runMaking(rule, frame, inner);
    m_state.keys.resize(keyEnd);
    if (isWorth && !m_failure && m_findings.size() == findings && m_state.leftOutOfRoot == leftOut)
        m_state.fragments->add(hash, key(),
                               {.item = rule.isAtRoot ? nullptr : item, // One of the root's.
                                .rootItems = std::span(m_state.rootItems).subspan(rootItems),
                                .sourced = m_sourced - sourced,
                                .begin = inner.context.source().begin});
    m_state.keys.resize(keyBegin);
}

/// Runs the group for an item of its own, which goes into the target if it says something.
const TreeNode* MappingRun::runMaking(const CompiledRule& rule, const Frame& frame, Frame& inner)
{
    const RuleGroup& group = *rule.group;
    if (rule.isWhole)
        findParts(group, inner);
    TreeNode* item = m_builder.makeRoot(rule.typeName);
    item->name = rule.name;
    item->isListItem = rule.isListItem;
    item->origin = inner.context;
    openFrame(group, item, inner);
    const std::size_t before = m_sourced;
    const Frame& place = placeOf(rule, frame);
    UniqueKey key{.name = rule.unique, .list = m_state.frames[place.slots]};
    const std::size_t recorded = m_recorder != nullptr ? m_recorder->position() : 0;
    runGroup(group, inner, rule.unique.empty() ? nullptr : &key);
    if (m_recorder != nullptr && key.isKnown)
        m_recorder->leftOut(recorded);
    if (m_recorder != nullptr && key.hash != 0)
        m_recorder->metUnique(inList(key.hash, key.list), inner.context, key.isKnown);
    if (key.isKnown && !m_failure) {
        m_sourced = before + 1; // It says what is there already.
        ++m_state.leftOutOfRoot;
        return nullptr;
    }
    const bool saysSomething = item->firstChild != nullptr && (!group.hasSource || m_sourced != before);
    if (saysSomething && !m_failure && putItem(rule, frame, *item, key.hash))
        return item;
    m_sourced = before;
    if (m_recorder != nullptr)
        m_recorder->leftOut(recorded);
    return nullptr;
}

/// False where there is no room for it.
bool MappingRun::putItem(const CompiledRule& rule, const Frame& frame, TreeNode& item,
                         std::uint64_t uniqueHash)
{
    const Frame& place = placeOf(rule, frame);
    TreeNode* parent = container(place, rule.container);
    if (parent == nullptr)
        return false;
    link(place, rule.nameNumber, parent, &item);
    if (uniqueHash != 0)
        m_state.uniqueItems.insert(inList(uniqueHash, m_state.frames[place.slots]));
    if (uniqueHash != 0 && m_tracer != nullptr)
        m_tracer->isKnownNow(inList(uniqueHash, m_state.frames[place.slots]));
    if (rule.isAtRoot)
        m_state.rootItems.push_back({.rule = &rule, .node = &item, .uniqueHash = uniqueHash});
    return true;
}

/// Adds all that the group's result hangs on to the keys; false where that cannot be told.
bool MappingRun::addKey(const RuleGroup& group, Node context)
{
    const std::optional<ItemContent> content =
        m_plan.notation == nullptr ? std::nullopt : m_plan.notation->contentOf(context, group.itemType);
    if (!content)
        return false;
    const std::array<std::uint64_t, 4> head = {m_plan.number, reinterpret_cast<std::uintptr_t>(&group),
                                               content->reading, content->bytes.size()};
    m_state.keys.append(reinterpret_cast<const char*>(head.data()), sizeof(head));
    m_state.keys.append(content->bytes);
    return std::ranges::all_of(group.freeVariables,
                               [this](std::uint32_t number) { return addVariableToKey(number); });
}

/// False for nodes, and for more than one value.
bool MappingRun::addVariableToKey(std::uint32_t number)
{
    const fhirpath::Collection& items = m_state.evaluation.variablePlace(number);
    const bool isSet = m_state.isSet[number] != 0;
    if (!isSet || items.empty()) {
        m_state.keys += isSet ? '\1' : '\0';
        return true;
    }
    const Value* value = items.size() == 1 ? items.front().computed() : nullptr;
    if (value == nullptr)
        return false;
    m_state.keys += static_cast<char>(static_cast<int>(value->kind()) + 2);
    value->appendTo(m_state.keys);
    m_state.keys += '\0';
    return true;
}

/// As runMaking(), of what is known.
void MappingRun::remake(const CompiledRule& rule, const Frame& frame, Node context, const Fragment& fragment)
{
    const std::span<TreeNode> nodes = FragmentCache::copy(fragment, context.source().begin, m_arena);
    for (const Fragment::RootItem& each : fragment.rootItems) {
        const bool isKnown =
            each.uniqueHash != 0
            && m_state.uniqueItems.contains(inList(each.uniqueHash, m_state.frames[m_rootFrame->slots]));
        if (isKnown)
            ++m_state.leftOutOfRoot;
        else
            (void)putItem(*each.rule, *m_rootFrame, nodes[each.node], each.uniqueHash);
    }
    if (!fragment.hasItem) {
        m_sourced += fragment.sourced;
        return;
    }
    nodes[0].name = rule.name;
    nodes[0].typeName = rule.typeName;
    nodes[0].isListItem = rule.isListItem;
    if (putItem(rule, frame, nodes[0], 0))
        m_sourced += fragment.sourced;
}

} // namespace hilum::mapping
