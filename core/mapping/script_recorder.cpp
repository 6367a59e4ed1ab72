// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/script_recorder.h"

#include <algorithm>

namespace hilum::mapping {

using Action = ItemScript::Action;
using Step = ItemScript::Step;

void ScriptRecorder::begin()
{
    m_script = {};
    m_isGood = true;
    m_lists = 0;
    m_scopes = 0;
    m_knowsParts.assign(1, true);
    m_stepNodes.clear();
    m_items.clear();
    m_itemsSourced.clear();
    m_origins.clear();
    m_nodes.clear();
}

Step& ScriptRecorder::add(Action action, std::uint8_t frame, const TreeNode* node)
{
    m_stepNodes.push_back(node);
    return m_script.steps.emplace_back(Step{.action = action, .frame = frame});
}

std::uint8_t ScriptRecorder::select(const CompiledRule& rule, std::uint8_t frame, std::size_t count)
{
    const std::size_t list = m_lists++;
    m_isGood = m_isGood && list < ItemScript::kMostLists;
    Step& step = add(Action::Select, frame);
    step.rule = &rule;
    step.count = static_cast<std::uint32_t>(count);
    step.place = static_cast<std::uint8_t>(list);
    return step.place;
}

std::uint8_t ScriptRecorder::open(const CompiledRule& rule, std::uint8_t frame, std::uint8_t place,
                                  std::size_t index)
{
    const std::size_t opened = m_script.frameCount++;
    m_isGood = m_isGood && opened < ItemScript::kMostFrames;
    m_knowsParts.push_back(false);
    Step& step = add(Action::Open, frame);
    step.rule = &rule;
    step.inner = static_cast<std::uint8_t>(opened);
    step.part = rule.from->isList ? -1 : rule.from->part;
    step.place = place;
    step.count = static_cast<std::uint32_t>(index);
    return step.inner;
}

void ScriptRecorder::findParts(std::uint64_t present)
{
    Step& step = m_script.steps.back();
    step.isOther = true;
    step.present = present;
    m_knowsParts[step.inner] = present != 0;
}

void ScriptRecorder::ask(const CompiledRule& rule, std::uint8_t frame, bool holds)
{
    Step& step = add(Action::Ask, frame);
    step.rule = &rule;
    step.isExpected = holds;
}

/// A scope in which nothing is set needs no steps.
void ScriptRecorder::endScope(const Mark& mark)
{
    const std::size_t scope = --m_scopes;
    m_isGood = m_isGood && scope < ItemScript::kMostScopes;
    const auto begin = m_script.steps.begin() + static_cast<std::ptrdiff_t>(mark.steps);
    if (std::find_if(begin, m_script.steps.end(), [](const Step& step) { return step.action == Action::Set; })
        == m_script.steps.end())
        return;
    const auto place = static_cast<std::uint8_t>(scope);
    m_script.steps.insert(begin, Step{.action = Action::BeginScope, .place = place});
    m_stepNodes.insert(m_stepNodes.begin() + static_cast<std::ptrdiff_t>(mark.steps), nullptr);
    add(Action::EndScope, 0).place = place;
}

void ScriptRecorder::set(const std::vector<CompiledVariable>& variables, std::uint8_t frame)
{
    add(Action::Set, frame).variables = &variables;
}

void ScriptRecorder::take(Step step, const TreeNode* node)
{
    step.isExpected = node != nullptr;
    add(step.action, step.frame, node) = step;
}

void ScriptRecorder::make(const CompiledRule& rule, std::uint8_t frame, std::uint8_t inner,
                          const TreeNode* item, std::size_t sourced)
{
    m_isGood = m_isGood && m_items.size() < ItemScript::kMostItems
               && (rule.isAtRoot ? rule.isListItem && rule.container == 0 : rule.unique.empty());
    Step& step = add(Action::Make, frame);
    step.rule = &rule;
    step.inner = inner;
    step.isExpected = item != nullptr && !rule.isAtRoot;
    step.isOther = sourced != 0;
    m_items.push_back(rule.isAtRoot ? nullptr : item);
    m_itemsSourced.push_back(sourced);
}

void ScriptRecorder::meetUnique(const TreeNode& node)
{
    add(Action::MeetUnique, 0, &node);
}

/// What an item within took is taken back with it, so steps would count too much.
void ScriptRecorder::leaveOut(const Mark& mark)
{
    const auto begin = m_itemsSourced.begin() + static_cast<std::ptrdiff_t>(mark.items);
    m_isGood =
        m_isGood && std::all_of(begin, m_itemsSourced.end(), [](std::size_t each) { return each == 0; });
}

void ScriptRecorder::number(const TreeNode& node)
{
    m_nodes.push_back(&node);
    for (const TreeNode* child = node.firstChild; child != nullptr; child = child->next) {
        if (std::ranges::find(m_items, child) == m_items.end())
            number(*child);
    }
}

std::uint16_t ScriptRecorder::numberOf(const TreeNode* node) const
{
    const auto known = std::ranges::find(m_nodes, node);
    return known == m_nodes.end() ? ItemScript::kNoNode : static_cast<std::uint16_t>(known - m_nodes.begin());
}

/// See ItemScript::Links.
std::uint16_t ScriptRecorder::linkTo(const TreeNode* node) const
{
    const std::uint16_t number = numberOf(node);
    if (number != ItemScript::kNoNode)
        return number;
    const auto item = node == nullptr ? m_items.end() : std::ranges::find(m_items, node);
    return static_cast<std::uint16_t>(m_nodes.size() + static_cast<std::size_t>(item - m_items.begin()));
}

/// A value that no step gives is a constant.
void ScriptRecorder::shape(const TreeNode& node)
{
    ItemScript::Shape& shape = m_script.shapes.emplace_back();
    shape.name = node.name;
    shape.typeName = node.typeName;
    shape.isListItem = node.isListItem;
    const auto isOfNode = [this, &node](const Step& step) {
        const auto index = static_cast<std::size_t>(&step - m_script.steps.data());
        return m_stepNodes[index] == &node && step.action != Action::MeetUnique;
    };
    if (node.value.isNone() || std::ranges::any_of(m_script.steps, isOfNode))
        return;
    shape.constant = static_cast<std::uint16_t>(m_script.constants.size());
    m_script.constants.push_back(node.value);
}

void ScriptRecorder::link()
{
    for (const TreeNode* node : m_nodes) {
        const auto origin = m_origins.find(node);
        shape(*node);
        m_script.links.push_back(
            {.next = linkTo(node == m_nodes.front() ? nullptr : node->next),
             .firstChild = linkTo(node->firstChild),
             .lastChild = linkTo(node->lastChild),
             .frame = origin == m_origins.end() ? ItemScript::kNoFrame : origin->second});
    }
    for (const TreeNode* item : m_items)
        m_script.itemNexts.push_back(linkTo(item == nullptr ? nullptr : item->next));
    for (std::size_t index = 0; index < m_script.steps.size(); ++index)
        m_script.steps[index].node = numberOf(m_stepNodes[index]);
}

std::optional<ItemScript> ScriptRecorder::finish(const TreeNode& item, std::size_t sourced)
{
    number(item);
    if (!m_isGood || m_nodes.size() > ItemScript::kMostNodes)
        return std::nullopt;
    link();
    m_script.sourced = sourced;
    for (const std::size_t each : m_itemsSourced)
        m_script.sourced -= each;
    return std::move(m_script);
}

} // namespace hilum::mapping
