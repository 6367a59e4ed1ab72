// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ucum/unit.h"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace hilum::fhirpath {

/// Units that were read, kept for the next record: data and expressions name the same few again and again.
/// One per thread.
class UnitCache
{
public:
    /// That of this thread.
    [[nodiscard]] static UnitCache& ofThread();

    /// Null where the text is no unit. Lives at least until kLargest other units were asked for.
    [[nodiscard]] const ucum::Unit* find(std::string_view text);

private:
    static constexpr std::size_t kLargest = 128;

    struct TextHash
    {
        using is_transparent = void; // NOLINT(readability-identifier-naming): as the library looks for it.
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    using Units = std::unordered_map<std::string, std::optional<ucum::Unit>, TextHash, std::equal_to<>>;

    Units m_recent;
    Units m_older; // The ones before, so that what was found a moment ago never goes at once.
};

} // namespace hilum::fhirpath
