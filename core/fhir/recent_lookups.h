// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhir/profile_book.h"

#include <functional>

namespace hilum::fhir {

/// What one thread looked up, so that the shared tables, which are locked, are asked once for each name.
/// Belongs to one ProfileBook at a time.
class RecentLookups
{
public:
    /// Forgets all if the book is another one than before.
    void startWith(const ProfileBook& book);

    /// As ProfileBook::find.
    [[nodiscard]] const Profile* profile(std::string_view url);
    /// As GivenCodes::codeSystem.
    [[nodiscard]] const CodeSet* codeSystem(std::string_view url);
    /// As GivenCodes::valueSet.
    [[nodiscard]] const CodeSet* valueSet(std::string_view url);
    /// True for a unit of UCUM.
    [[nodiscard]] bool isUnit(std::string_view code);

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    template<typename T>
    using Table = std::unordered_map<std::string, T, Hash, std::equal_to<>>;

    const ProfileBook* m_book = nullptr;
    Table<const Profile*> m_profiles;
    Table<const CodeSet*> m_codeSystems;
    Table<const CodeSet*> m_valueSets;
    Table<bool> m_units;
};

} // namespace hilum::fhir
