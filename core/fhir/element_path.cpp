// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/element_path.h"

#include <vector>

namespace hilum::fhir {

std::string pathText(const PathStep& step)
{
    std::vector<const PathStep*> steps;
    for (const PathStep* at = &step; at != nullptr; at = at->parent)
        steps.push_back(at);
    std::string text;
    for (auto each = steps.rbegin(); each != steps.rend(); ++each) {
        if (!text.empty())
            text += '.';
        text += (*each)->name;
        if (!(*each)->choice.empty())
            text.append(".ofType(").append((*each)->choice).append(")");
        if ((*each)->index >= 0)
            text.append("[").append(std::to_string((*each)->index)).append("]");
    }
    return text;
}

} // namespace hilum::fhir
