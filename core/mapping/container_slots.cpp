// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/container_slots.h"

#include <algorithm>

namespace hilum::mapping {
namespace {

std::uint32_t nameNumberFor(RuleGroup& group, std::uint32_t parent, std::string_view name)
{
    const std::pair owner(parent, name);
    const auto found = std::ranges::find(group.nameOwners, owner);
    if (found != group.nameOwners.end())
        return static_cast<std::uint32_t>(found - group.nameOwners.begin());
    group.nameOwners.push_back(owner);
    return static_cast<std::uint32_t>(group.nameOwners.size() - 1);
}

std::uint32_t slotFor(RuleGroup& group, std::uint32_t parent, const RuleGroup* owner, const TargetStep& step,
                      PlanNames& names)
{
    const RuleGroup* wanted = step.isList ? owner : nullptr;
    const std::string_view name = names.of(step.name);
    const std::string_view type = names.of(step.typeName);
    for (std::uint32_t index = 1; index < group.slots.size(); ++index) {
        const ContainerSlot& slot = group.slots[index];
        if (slot.parent == parent && slot.name == name && slot.index == step.index && slot.typeName == type
            && slot.owner == wanted)
            return index;
    }
    group.slots.push_back({.parent = parent,
                           .nameNumber = nameNumberFor(group, parent, name),
                           .name = name,
                           .typeName = type,
                           .isList = step.isList,
                           .isPrimitive = step.isPrimitive,
                           .index = step.index,
                           .owner = wanted});
    return static_cast<std::uint32_t>(group.slots.size() - 1);
}

} // namespace

std::string_view PlanNames::of(const std::string& name)
{
    if (name.empty())
        return {};
    std::string_view& known = m_known[name];
    if (known.empty())
        known = m_plan.names.emplace_back(name);
    return known;
}

void placeTarget(const std::vector<TargetStep>& steps, RuleGroup& group, const RuleGroup* owner,
                 PlanNames& names, CompiledRule& made)
{
    std::uint32_t container = 0;
    for (std::size_t index = 0; index + 1 < steps.size(); ++index)
        container = slotFor(group, container, owner, steps[index], names);
    const TargetStep& leaf = steps.back();
    made.container = container;
    made.name = names.of(leaf.name);
    made.nameNumber = nameNumberFor(group, container, made.name);
    made.typeName = names.of(leaf.typeName);
    made.isListItem = leaf.isList;
    made.takesAll = leaf.isList && !leaf.hasIndex;
}

void findFresh(RuleGroup& group, const RuleGroup& place)
{
    std::vector<bool> isFresh(place.slots.size(), false);
    for (std::uint32_t slot = 1; slot < place.slots.size(); ++slot) {
        isFresh[slot] = place.slots[slot].owner == &group || isFresh[place.slots[slot].parent];
        if (isFresh[slot])
            group.freshSlots.push_back(slot);
    }
    for (std::uint32_t name = 0; name < place.nameOwners.size(); ++name) {
        if (isFresh[place.nameOwners[name].first])
            group.freshNames.push_back(name);
    }
}

} // namespace hilum::mapping
