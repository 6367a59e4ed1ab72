// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/settings.h"
#include "core/mapping/coverage.h"

#include <map>

namespace hilum::mapping {

/// Which items of a record must come back in what a pack makes of it, or be named (`accounts` of pack.yaml).
struct PackAccounts
{
    /// FHIRPath of the items: the resources of a Bundle; "" where nothing is accounted for.
    std::string each;
    SettingPlace eachPlace;
    /// Types that the pack's messages hold, and the types that they are written beside; "" beside any.
    std::map<std::string, std::string, std::less<>> written;
    /// Types that say something of others; those of a record that are not needed are worth one information.
    std::vector<std::string> supporting;
};

/// Reads `accounts`.
[[nodiscard]] PackAccounts readPackAccounts(const SettingValue& map, std::string_view fileName,
                                            Diagnostics& findings);

/// Names the items that nothing was taken of: `mapping.not-written`, with the reason as far as the pack knows
/// it; at last the supporting ones together, by type (`mapping.not-needed`). An id, a status and references
/// alone are too little: they are looked at to find the others. `recorder` heard the mappings of the record.
/// `packName` is what the user calls the pack.
[[nodiscard]] Diagnostics unwrittenItems(std::span<const Node> items, const CoverageRecorder& recorder,
                                         const PackAccounts& accounts, std::string_view packName);

} // namespace hilum::mapping
