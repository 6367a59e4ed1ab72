// SPDX-License-Identifier: Apache-2.0
#include "core/inventory/field_kind.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hilum::inventory {
namespace {

/// So many of the values must be of a kind for the field to be: the others are what somebody has to look at.
constexpr double kMostly = 0.95;

class KindGuess
{
public:
    KindGuess(const FieldStatistics& statistics, std::string_view declaredType)
        : m_statistics(statistics),
          m_declaredType(declaredType),
          m_distinct(std::min(statistics.distinct().count(), statistics.values()))
    {
    }

    [[nodiscard]] GuessedKind guess() const
    {
        if (isPairOfAnswers())
            return {.kind = FieldKind::Boolean};
        const std::array<std::pair<FieldKind, double>, 6> measured{
            {{FieldKind::Boolean, share({TextKind::Boolean})},
             {FieldKind::Date, share({TextKind::Date, TextKind::CompactDate, TextKind::LocalDate})},
             {FieldKind::DateTime, share({TextKind::Date, TextKind::CompactDate, TextKind::LocalDate,
                                          TextKind::DateTime, TextKind::CompactDateTime})},
             {FieldKind::Time, share({TextKind::Time})},
             {FieldKind::Integer,
              share({TextKind::Integer, TextKind::CompactDate, TextKind::CompactDateTime})},
             {FieldKind::Decimal, share({TextKind::Integer, TextKind::Decimal, TextKind::CompactDate,
                                         TextKind::CompactDateTime})}}};
        const auto found =
            std::ranges::find_if(measured, [](const auto& each) { return each.second >= kMostly; });
        if (found == measured.end())
            return words();
        if (found->first != FieldKind::Integer)
            return {.kind = found->first, .share = found->second};
        if (isDeclared({"code", "ID", "CS"}))
            return {.kind = FieldKind::Code};
        if (isUnique() && !isDeclared({"NM", "SI", "DS", "US", "SS", "UL", "SL", "integer", "decimal"}))
            return {.kind = FieldKind::Identifier, .isUnique = true};
        return {.kind = FieldKind::Integer, .share = found->second};
    }

private:
    [[nodiscard]] double share(std::initializer_list<TextKind> kinds) const
    {
        std::uint64_t count = 0;
        for (const TextKind kind : kinds)
            count += m_statistics.count(kind);
        return static_cast<double>(count) / static_cast<double>(m_statistics.values());
    }

    [[nodiscard]] bool isDeclared(std::initializer_list<std::string_view> types) const
    {
        return std::ranges::find(types, m_declaredType) != types.end();
    }

    /// `Y` and `N`, 0 and 1: both occur, and nothing else.
    [[nodiscard]] bool isPairOfAnswers() const
    {
        const auto& counters = m_statistics.top().counters();
        if (counters.size() != 2 || !m_statistics.top().isComplete() || m_statistics.mostInRecord() > 1)
            return false;
        static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kPairs{
            {{"y", "n"}, {"yes", "no"}, {"0", "1"}, {"j", "n"}, {"ja", "nein"}, {"t", "f"}}};
        return std::ranges::any_of(kPairs, [&](const auto& pair) {
            return (equalsIgnoringCase(counters[0].text(), pair.first)
                    && equalsIgnoringCase(counters[1].text(), pair.second))
                   || (equalsIgnoringCase(counters[1].text(), pair.first)
                       && equalsIgnoringCase(counters[0].text(), pair.second));
        });
    }

    [[nodiscard]] bool isUnique() const
    {
        constexpr std::uint64_t kEnough = 10;
        constexpr double kExact = 0.98;
        constexpr double kEstimated = 0.95;
        return m_statistics.values() >= kEnough
               && static_cast<double>(m_distinct) >= (m_statistics.distinct().isExact() ? kExact : kEstimated)
                                                         * static_cast<double>(m_statistics.values());
    }

    [[nodiscard]] bool isFewValues() const
    {
        constexpr std::uint64_t kMostCodes = 2000;
        constexpr std::uint64_t kFew = 5;
        return m_distinct <= kFew || (m_distinct <= kMostCodes && m_distinct * 2 <= m_statistics.values());
    }

    [[nodiscard]] GuessedKind words() const
    {
        constexpr double kLongCode = 20;
        constexpr double kLongPhrase = 40;
        constexpr std::uint32_t kLongestIdentifier = 64;
        constexpr std::uint64_t kFewPhrases = 50;
        if (isDeclared({"code", "ID", "IS", "CS"}))
            return {.kind = FieldKind::Code};
        if (isDeclared({"UI", "id", "uuid", "oid"}))
            return {.kind = FieldKind::Identifier, .isUnique = isUnique()};
        const bool isUniqueField = isUnique();
        const bool isProse = isDeclared({"TX", "FT", "markdown", "xhtml", "LT", "UT", "PN", "FN"});
        const bool areWords = share({TextKind::Phrase}) <= 1 - kMostly;
        if (isUniqueField && areWords && !isProse && m_statistics.longest() <= kLongestIdentifier)
            return {.kind = FieldKind::Identifier, .isUnique = true};
        const double length = m_statistics.averageLength();
        const bool isCode = areWords ? isFewValues() && length <= kLongCode
                                     : isFewValues() && m_distinct <= kFewPhrases && length <= kLongPhrase;
        return {.kind = isCode && !isProse ? FieldKind::Code : FieldKind::Text, .isUnique = isUniqueField};
    }

    const FieldStatistics& m_statistics;
    std::string_view m_declaredType;
    std::uint64_t m_distinct;
};

} // namespace

GuessedKind guessKind(const FieldStatistics& statistics, std::string_view declaredType)
{
    return KindGuess(statistics, declaredType).guess();
}

} // namespace hilum::inventory
