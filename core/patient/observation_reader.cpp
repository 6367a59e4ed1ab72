// SPDX-License-Identifier: Apache-2.0
#include "core/patient/observation_reader.h"

#include "core/patient/tree_path.h"

#include <algorithm>
#include <array>

namespace hilum::patient {
namespace {

/// LOINC codes of FHIR's vital signs profiles and those close to them, for Observations without a category.
constexpr std::array<std::string_view, 16> kVitalSigns = {
    "85353-1", "9279-1",  "8867-4",  "2708-6", "59408-5", "8310-5", "8302-2",  "9843-4",
    "29463-7", "39156-5", "85354-9", "8480-6", "8462-4",  "8478-0", "55284-4", "72514-3"};

Lane laneOf(const TreeNode& resource)
{
    const TreeNode* category = child(&resource, "category");
    if (hasCode(category, "vital-signs"))
        return Lane::Vitals;
    if (hasCode(category, "laboratory") || hasCode(category, "LAB"))
        return Lane::Results;
    if (hasCode(category, "imaging"))
        return Lane::Imaging;
    const std::string_view code = text(&resource, {"code", "coding", "code"});
    if (std::ranges::find(kVitalSigns, code) != kVitalSigns.end())
        return Lane::Vitals;
    return category == nullptr ? Lane::Results : Lane::Observations;
}

void appendPart(std::string& out, std::string_view part)
{
    if (part.empty())
        return;
    if (!out.empty())
        out += ' ';
    out += part;
}

std::string numberText(const TreeNode* node)
{
    return node == nullptr ? std::string() : node->value.toString();
}

std::string quantityText(const TreeNode* quantity)
{
    std::string made(text(quantity, "comparator"));
    made += numberText(child(quantity, "value"));
    const std::string_view unit = text(quantity, "unit");
    appendPart(made, unit.empty() ? text(quantity, "code") : unit);
    return made;
}

std::string rangeText(const TreeNode* range)
{
    return quantityText(child(range, "low")) + " – " + quantityText(child(range, "high"));
}

void setQuantity(Event& event, const TreeNode* quantity)
{
    event.number = number(child(quantity, "value"));
    const std::string_view unit = text(quantity, "unit");
    event.unit = unit.empty() ? text(quantity, "code") : unit;
    event.value = quantityText(quantity);
}

/// By what the value has, because tables name it `value` alone.
void setValue(Event& event, const TreeNode* value)
{
    if (value == nullptr)
        return;
    if (child(value, "numerator") != nullptr)
        event.value =
            quantityText(child(value, "numerator")) + " / " + quantityText(child(value, "denominator"));
    else if (child(value, "low") != nullptr || child(value, "high") != nullptr)
        event.value = rangeText(value);
    else if (child(value, "start") != nullptr || child(value, "end") != nullptr)
        event.value = std::string(text(value, "start")) + " – " + std::string(text(value, "end"));
    else if (child(value, "data") != nullptr)
        event.value = numberText(child(value, "dimensions"));
    else if (child(value, "value") != nullptr || child(value, "unit") != nullptr)
        setQuantity(event, value);
    else if (value->value.kind() == ValueKind::Integer || value->value.kind() == ValueKind::Decimal) {
        event.number = number(value);
        event.value = numberText(value);
    } else if (!value->value.isNone() && !value->value.isString())
        event.value = numberText(value);
    else
        event.value = displayOf(value);
}

/// The range that stands for what is normal: of that type, or without one.
const TreeNode* normalRange(const TreeNode* ranges)
{
    for (const TreeNode* range = ranges; range != nullptr; range = nextItem(range)) {
        if (child(range, "type") == nullptr || hasCode(child(range, "type"), "normal"))
            return range;
    }
    return nullptr;
}

Flag flagOfCode(std::string_view code)
{
    constexpr std::array<std::pair<std::string_view, Flag>, 22> kFlags = {
        {{"N", Flag::Normal},        {"H", Flag::High},          {"L", Flag::Low},
         {"A", Flag::Abnormal},      {"HH", Flag::CriticalHigh}, {"LL", Flag::CriticalLow},
         {"AA", Flag::Abnormal},     {"HU", Flag::CriticalHigh}, {"LU", Flag::CriticalLow},
         {"H>", Flag::CriticalHigh}, {"L<", Flag::CriticalLow},  {">", Flag::High},
         {"<", Flag::Low},           {"HX", Flag::CriticalHigh}, {"LX", Flag::CriticalLow},
         {"R", Flag::Abnormal},      {"POS", Flag::Abnormal},    {"DET", Flag::Abnormal},
         {"S", Flag::Normal},        {"NEG", Flag::Normal},      {"ND", Flag::Normal},
         {"NR", Flag::Normal}}};
    const auto* const found = std::ranges::find(kFlags, code, &std::pair<std::string_view, Flag>::first);
    return found == kFlags.end() ? Flag::None : found->second;
}

Flag flagOf(const TreeNode* interpretations)
{
    Flag worst = Flag::None;
    for (const TreeNode* each = interpretations; each != nullptr; each = nextItem(each)) {
        for (const TreeNode* coding = child(each, "coding"); coding != nullptr; coding = nextItem(coding))
            worst = std::max(worst, flagOfCode(text(coding, "code")));
    }
    return worst;
}

/// What the range says where nobody said it: not of values such as `< 5`.
void setRangeAndFlag(Event& event, const TreeNode& holder, const TreeNode* value)
{
    const TreeNode* range = normalRange(child(&holder, "referenceRange"));
    event.low = number(child(range, {"low", "value"}));
    event.high = number(child(range, {"high", "value"}));
    event.flag = flagOf(child(&holder, "interpretation"));
    if (event.flag != Flag::None || !event.number || !text(value, "comparator").empty())
        return;
    if (event.low && *event.number < *event.low)
        event.flag = Flag::Low;
    else if (event.high && *event.number > *event.high)
        event.flag = Flag::High;
    else if (event.low || event.high)
        event.flag = Flag::Normal;
}

ReadEvent eventOf(const Event& base, const TreeNode& holder)
{
    ReadEvent made{.event = base,
                   .groupKey = keyOf(child(&holder, "code")),
                   .groupTitle = std::string(displayOf(child(&holder, "code")))};
    const TreeNode* value = choice(&holder, "value");
    setValue(made.event, value);
    if (value == nullptr)
        made.event.value = displayOf(child(&holder, "dataAbsentReason"));
    setRangeAndFlag(made.event, holder, value);
    return made;
}

} // namespace

void readObservation(const TreeNode& resource, const EventContext& context, std::vector<ReadEvent>& out)
{
    Event base;
    base.lane = laneOf(resource);
    const TreeNode* effective = choice(&resource, "effective");
    setTime(base, effective, context);
    if (!base.hasTime)
        setTime(base, child(&resource, "issued"), context);
    const TreeNode* component = child(&resource, "component");
    if (component == nullptr || choice(&resource, "value") != nullptr)
        out.push_back(eventOf(base, resource));
    for (; component != nullptr; component = nextItem(component))
        out.push_back(eventOf(base, *component));
}

} // namespace hilum::patient
