// SPDX-License-Identifier: Apache-2.0
#include "core/patient/patient_index.h"

#include "core/base/text.h"
#include "core/patient/folded_text.h"
#include "core/patient/patient_index_builder.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace hilum::patient {
namespace {

/// The two parts of a date word that may be day and month, written as ISO 8601 has them.
std::string isoDate(std::string_view year, std::string_view month, std::string_view day)
{
    const auto padded = [](std::string_view part) {
        return part.size() == 1 ? "0" + std::string(part) : std::string(part);
    };
    return std::string(year) + '-' + padded(month) + '-' + padded(day);
}

/// How a word may stand in a search text: as it is, and as a date in the orders that are in use.
std::vector<std::string> spellingsOf(std::string_view word)
{
    std::vector<std::string> spellings = {std::string(word)};
    const std::size_t mark = word.find_first_of("./");
    if (mark == std::string_view::npos)
        return spellings;
    const std::vector<std::string_view> parts = split(word, word[mark]);
    const auto isNumber = [](std::string_view part) {
        return !part.empty() && part.size() <= 4
               && part.find_first_not_of("0123456789") == std::string_view::npos;
    };
    if (parts.size() != 3 || !std::ranges::all_of(parts, isNumber))
        return spellings;
    if (parts[0].size() == 4)
        spellings.push_back(isoDate(parts[0], parts[1], parts[2]));
    else if (parts[2].size() == 4) {
        spellings.push_back(isoDate(parts[2], parts[1], parts[0]));
        spellings.push_back(isoDate(parts[2], parts[0], parts[1]));
    }
    return spellings;
}

/// True where the word begins a word of the text.
bool beginsWord(std::string_view text, std::string_view word)
{
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        if (at == 0 || text[at - 1] == ' ' || text[at - 1] == '-')
            return true;
    }
    return false;
}

} // namespace

Result<PatientIndex> PatientIndex::build(ResourceStore& store, ScanProgress& progress,
                                         const std::stop_token& stop)
{
    PatientIndexBuilder builder;
    Diagnostics findings;
    const auto visit = [&builder](const FoundResource& found) {
        builder.add(found);
    };
    if (Result<void> scanned = store.scan(visit, progress, stop, findings); !scanned)
        return scanned.error();
    return builder.finish(std::move(findings));
}

SearchResult PatientIndex::search(std::string_view query) const
{
    SearchResult result;
    const std::string wanted = folded(trimmed(query));
    if (wanted.empty()) {
        result.patients = m_byName;
        return result;
    }
    std::vector<std::vector<std::string>> words;
    for (const std::string_view word : split(wanted, ' ')) {
        std::string_view bare = word;
        while (bare.ends_with(','))
            bare.remove_suffix(1);
        if (!bare.empty())
            words.push_back(spellingsOf(bare));
    }
    const auto fits = [&words](const Patient& patient) {
        return std::ranges::all_of(words, [&patient](const std::vector<std::string>& spellings) {
            return std::ranges::any_of(spellings, [&patient](const std::string& spelling) {
                return beginsWord(patient.searchText, spelling);
            });
        });
    };
    for (const std::uint32_t number : m_byName) {
        if (fits(m_patients[number]))
            result.patients.push_back(number);
    }
    std::ranges::stable_partition(result.patients, [this, query](std::uint32_t number) {
        return std::ranges::find(m_patients[number].identifiers, trimmed(query))
               != m_patients[number].identifiers.end();
    });
    return result;
}

std::optional<std::uint32_t> PatientIndex::find(std::string_view idOrIdentifier) const
{
    for (std::uint32_t number = 0; number < m_patients.size(); ++number) {
        const Patient& patient = m_patients[number];
        if (patient.id == idOrIdentifier
            || std::ranges::find(patient.identifiers, idOrIdentifier) != patient.identifiers.end())
            return number;
    }
    return std::nullopt;
}

std::span<const ResourcePlace> PatientIndex::placesOf(std::uint32_t patient) const
{
    const std::size_t begin = m_firstPlace[patient];
    return std::span(m_places).subspan(begin, m_firstPlace[patient + 1] - begin);
}

const ResourcePlace* PatientIndex::referredTo(std::string_view reference) const
{
    const auto found = m_referredTo.find(std::string(reference));
    return found == m_referredTo.end() ? nullptr : &found->second;
}

} // namespace hilum::patient
