// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/recent_lookups.h"

#include "core/ucum/unit.h"

namespace hilum::fhir {

namespace {

/// Data with ever new names must not fill the memory.
constexpr std::size_t kMostRemembered = 10'000;
constexpr std::size_t kLongestUnit = 200;

template<typename Table, typename Find>
auto remembered(Table& table, std::string_view key, const Find& find)
{
    const auto known = table.find(key);
    if (known != table.end())
        return known->second;
    if (table.size() >= kMostRemembered)
        table.clear();
    return table.emplace(std::string(key), find()).first->second;
}

} // namespace

void RecentLookups::startWith(const ProfileBook& book)
{
    if (m_book == &book)
        return;
    m_book = &book;
    m_profiles.clear();
    m_codeSystems.clear();
    m_valueSets.clear();
}

const Profile* RecentLookups::profile(std::string_view url)
{
    return remembered(m_profiles, url, [&] { return m_book->find(url); });
}

const CodeSet* RecentLookups::codeSystem(std::string_view url)
{
    return remembered(m_codeSystems, url, [&] { return m_book->codes().codeSystem(url); });
}

const CodeSet* RecentLookups::valueSet(std::string_view url)
{
    return remembered(m_valueSets, url, [&] { return m_book->codes().valueSet(url); });
}

bool RecentLookups::isUnit(std::string_view code)
{
    return code.size() <= kLongestUnit
           && remembered(m_units, code, [&] { return ucum::Unit::find(code).has_value(); });
}

} // namespace hilum::fhir
