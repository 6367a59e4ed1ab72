// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/rule_gates.h"

namespace hilum::mapping {
namespace {

/// `Source`: constants do not count, since the item is left out with them.
enum class Effect : std::uint8_t { Any, Source };

std::uint64_t gateOf(const CompiledRule& rule, Effect effect);

std::uint64_t gateOf(const Extraction& from)
{
    if (from.part >= 0)
        return from.part < 63 ? std::uint64_t{1} << static_cast<unsigned>(from.part) : 0;
    return from.quick ? from.quick->valueGate() : 0;
}

/// A group without items of its own does nothing without what its rules take from the source.
std::uint64_t gateOf(const RuleGroup& group)
{
    std::uint64_t all = 0;
    for (const CompiledRule& rule : group.rules) {
        const bool takesSource = (rule.from && rule.from->isSourced())
                                 || (rule.group && rule.group->hasSource)
                                 || (rule.otherwiseFrom && rule.otherwiseFrom->isSourced());
        const bool isIdle = !takesSource && !rule.isAtRoot && !rule.isRequired && !group.sharesTarget;
        if (isIdle && group.hasSource)
            continue;
        const std::uint64_t one = group.sharesTarget ? rule.gate : gateOf(rule, Effect::Source);
        if (one == 0)
            return 0;
        all |= one;
    }
    return all;
}

std::uint64_t gateOf(const CompiledRule& rule, Effect effect)
{
    if (rule.isRequired)
        return 0;
    const std::uint64_t from = rule.from ? gateOf(*rule.from) : 0;
    if (rule.group && rule.from)
        return from; // The condition is seen from the items.
    if (rule.group && rule.group->opensItem && !rule.quickWhen)
        return 0; // Its gates are of parts that are not found yet.
    if (const std::uint64_t condition = rule.quickWhen ? rule.quickWhen->gate() : 0; condition != 0)
        return condition;
    if (rule.group)
        return rule.group->opensItem ? 0 : gateOf(*rule.group);
    if (from == 0 || (rule.otherwise && effect == Effect::Any))
        return 0;
    if (!rule.otherwiseFrom || (rule.otherwiseFrom->quick && rule.otherwiseFrom->quick->isNothing()))
        return from;
    const std::uint64_t other = gateOf(*rule.otherwiseFrom);
    return other == 0 ? 0 : from | other;
}

} // namespace

std::uint64_t gateOf(const CompiledRule& rule)
{
    return gateOf(rule, Effect::Any);
}

} // namespace hilum::mapping
