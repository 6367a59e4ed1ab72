// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/vital_signs.h"

#include "core/fhir/scene.h"

#include <algorithm>
#include <array>

namespace hilum::fhir {

namespace {

/// The magic codes; of oxygen saturation also the one by pulse oximetry, which comes with it.
constexpr auto kVitalSigns = std::to_array<std::pair<std::string_view, std::string_view>>(
    {{"85353-1", "http://hl7.org/fhir/StructureDefinition/vitalspanel"},
     {"9279-1", "http://hl7.org/fhir/StructureDefinition/resprate"},
     {"8867-4", "http://hl7.org/fhir/StructureDefinition/heartrate"},
     {"2708-6", "http://hl7.org/fhir/StructureDefinition/oxygensat"},
     {"59408-5", "http://hl7.org/fhir/StructureDefinition/oxygensat"},
     {"8310-5", "http://hl7.org/fhir/StructureDefinition/bodytemp"},
     {"8302-2", "http://hl7.org/fhir/StructureDefinition/bodyheight"},
     {"9843-4", "http://hl7.org/fhir/StructureDefinition/headcircum"},
     {"29463-7", "http://hl7.org/fhir/StructureDefinition/bodyweight"},
     {"39156-5", "http://hl7.org/fhir/StructureDefinition/bmi"},
     {"85354-9", "http://hl7.org/fhir/StructureDefinition/bp"}});

} // namespace

std::string_view vitalSignsProfile(const TreeNode& observation)
{
    const TreeNode* code = childOf(observation, "code");
    if (code == nullptr)
        return {};
    for (const TreeNode* coding = code->firstChild; coding != nullptr; coding = coding->next) {
        if (coding->name != "coding" || childText(*coding, "system") != "http://loinc.org")
            continue;
        const std::string_view text = childText(*coding, "code");
        const auto* found = std::ranges::find(kVitalSigns, text, &decltype(kVitalSigns)::value_type::first);
        if (found != kVitalSigns.end())
            return found->second;
    }
    return {};
}

} // namespace hilum::fhir
