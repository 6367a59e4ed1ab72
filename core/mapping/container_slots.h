// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/mapping_plan.h"
#include "core/mapping/target_path.h"

#include <unordered_map>

namespace hilum::mapping {

/// Names and types of a plan, each text kept once. REQUIRES: the plan outlives it.
class PlanNames
{
public:
    explicit PlanNames(MappingPlan& plan) : m_plan(plan) {}

    /// Lives as long as the plan; "" stays without a place of its own.
    [[nodiscard]] std::string_view of(const std::string& name);

private:
    MappingPlan& m_plan;
    std::unordered_map<std::string, std::string_view> m_known;
};

/// Finds or makes the slots that lead to a target in the group that has the item's, and says where its last
/// name goes. `owner`: the group that writes there, where it shares the item; null for the item's own.
void placeTarget(const std::vector<TargetStep>& steps, RuleGroup& group, const RuleGroup* owner,
                 PlanNames& names, CompiledRule& made);

/// Notes what a group that shares the item of `place` must make anew each time: its lists and all below them.
void findFresh(RuleGroup& group, const RuleGroup& place);

} // namespace hilum::mapping
