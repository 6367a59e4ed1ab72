// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/function_catalogue.h"

#include "core/fhirpath/functions/function_groups.h"

#include <algorithm>

namespace hilum::fhirpath {

std::span<const FunctionExample> FunctionRow::examples() const
{
    const auto end = std::ranges::find(exampleRows, std::string_view(), &FunctionExample::expression);
    return {exampleRows.begin(), end};
}

std::span<const FunctionGroup> functionCatalogue()
{
    static const std::array<FunctionGroup, 13> kGroups = {
        existenceFunctions(),  filteringFunctions(), subsettingFunctions(), combiningFunctions(),
        conversionFunctions(), stringFunctions(),    mathFunctions(),       navigationFunctions(),
        dateFunctions(),       utilityFunctions(),   typeFunctions(),       resourceKeyFunctions(),
        terminologyFunctions()};
    return kGroups;
}

const FunctionRow* findFunction(std::string_view name)
{
    for (const FunctionGroup& group : functionCatalogue()) {
        const auto found = std::ranges::find(group.functions, name, &FunctionRow::name);
        if (found != group.functions.end())
            return &*found;
    }
    return nullptr;
}

} // namespace hilum::fhirpath
