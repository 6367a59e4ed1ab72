// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/environment.h"

#include <algorithm>
#include <array>

namespace hilum::fhirpath {

namespace {

struct FixedVariable
{
    std::string_view name;
    std::string_view value;
};

constexpr std::array<FixedVariable, 3> kFixedVariables = {{{"ucum", "http://unitsofmeasure.org"},
                                                           {"sct", "http://snomed.info/sct"},
                                                           {"loinc", "http://loinc.org"}}};

} // namespace

std::optional<std::string> fixedVariable(std::string_view name)
{
    const auto known = std::ranges::find(kFixedVariables, name, &FixedVariable::name);
    if (known != kFixedVariables.end())
        return std::string(known->value);
    if (name.starts_with("vs-"))
        return "http://hl7.org/fhir/ValueSet/" + std::string(name.substr(3));
    if (name.starts_with("ext-"))
        return "http://hl7.org/fhir/StructureDefinition/" + std::string(name.substr(4));
    return std::nullopt;
}

bool isStandardVariable(std::string_view name)
{
    return name == "context" || name == "resource" || name == "rootResource"
           || fixedVariable(name).has_value();
}

} // namespace hilum::fhirpath
