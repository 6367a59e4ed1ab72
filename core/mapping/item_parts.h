// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/mapping_plan.h"

#include <algorithm>
#include <optional>

namespace hilum::mapping {

/// The parts of one kind of item, by their texts.
struct ItemParts
{
    std::vector<std::string> texts;
    std::vector<std::shared_ptr<const CompiledPath>> paths;

    std::optional<std::uint32_t> numberOf(const std::shared_ptr<const CompiledPath>& path,
                                          std::string_view text)
    {
        if (!path->isWithinItem())
            return std::nullopt;
        const auto known = std::ranges::find(texts, text);
        const auto number = static_cast<std::uint32_t>(known - texts.begin());
        if (known == texts.end()) {
            texts.emplace_back(text);
            paths.push_back(path);
        }
        return number;
    }
};

/// Finds the ways past the evaluator and past looking for what the item does not have. `parts`: of the item;
/// null where it is not known which it is.
void quicken(Extraction& made, ItemParts* parts);

} // namespace hilum::mapping
