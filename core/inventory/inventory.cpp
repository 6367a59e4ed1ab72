// SPDX-License-Identifier: Apache-2.0
#include "core/inventory/inventory.h"

#include <algorithm>
#include <array>

namespace hilum::inventory {

std::string_view fieldKindName(FieldKind kind)
{
    static constexpr std::array<std::string_view, 11> kNames{"empty",   "group",      "boolean",   "integer",
                                                             "decimal", "date",       "date-time", "time",
                                                             "code",    "identifier", "text"};
    return kNames[static_cast<std::size_t>(kind)];
}

std::size_t Inventory::populatedFields() const
{
    return static_cast<std::size_t>(std::ranges::count_if(fields, [](const FieldInventory& each) {
        return each.isPopulated() && each.kind != FieldKind::Group;
    }));
}

void hideIdentifyingValues(Inventory& inventory)
{
    for (FieldInventory& field : inventory.fields) {
        const bool isTelling = field.isIdentifying || field.isUnique;
        if (!isTelling || !field.isPopulated() || field.kind == FieldKind::Group)
            continue;
        field.areValuesHidden = true;
        field.top.clear();
        field.minimum.clear();
        field.maximum.clear();
    }
}

void hideRareValues(Inventory& inventory, std::uint64_t least)
{
    for (FieldInventory& field : inventory.fields)
        std::erase_if(field.top, [least](const FrequentValue& each) { return each.count < least; });
}

} // namespace hilum::inventory
