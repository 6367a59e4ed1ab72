// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/inventory/distinct_counter.h"
#include "core/inventory/frequent_texts.h"
#include "core/inventory/text_kind.h"

namespace hilum::inventory {

/// How much is remembered of each field, by the number of fields: memory stays within a few hundred megabytes
/// however many there are.
struct FieldLimits
{
    DistinctCounter::Limits distinct;
    std::size_t topValues = 256;
    std::size_t patterns = 64;

    [[nodiscard]] static FieldLimits forFields(std::size_t count);
};

/// What is learned of one field, value by value, in bounded memory. One thread at a time.
class FieldStatistics
{
public:
    explicit FieldStatistics(const FieldLimits& limits)
        : m_limits(limits), m_top(limits.topValues), m_patterns(limits.patterns)
    {
    }

    /// `unit` is the record's number, which never goes back; `place` tells the order of what was met.
    void addValue(const Value& value, std::uint64_t unit, std::uint64_t place, std::string& scratch);
    /// The field says that it has no value.
    void addNull(std::uint64_t place);
    /// It has no value of its own, but fields.
    void addGroup(std::uint64_t unit, std::uint64_t place);
    void shrink(const FieldLimits& limits);
    /// Gives its values to another field and is a group from now on: an element that some records divide
    /// further. REQUIRES: finish() is called for neither yet.
    void moveValuesTo(FieldStatistics& other);
    /// Takes account of what is still open. Call it once, after the last value.
    void finish();

    [[nodiscard]] std::uint64_t firstPlace() const { return m_firstPlace; }
    /// Records in which it has a value, or is there at all where it is a group.
    [[nodiscard]] std::uint64_t records() const { return m_records; }
    [[nodiscard]] std::uint64_t values() const { return m_values; }
    [[nodiscard]] std::uint64_t nulls() const { return m_nulls; }
    [[nodiscard]] std::uint64_t groups() const { return m_groups; }
    [[nodiscard]] std::uint32_t mostInRecord() const { return m_mostInRecord; }
    [[nodiscard]] std::uint64_t count(TextKind kind) const { return m_kinds[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] const DistinctCounter& distinct() const { return m_distinct; }
    [[nodiscard]] const FrequentTexts& top() const { return m_top; }
    [[nodiscard]] const FrequentTexts& patterns() const { return m_patterns; }
    /// In characters.
    [[nodiscard]] std::uint32_t shortest() const { return m_shortest; }
    [[nodiscard]] std::uint32_t longest() const { return m_longest; }
    [[nodiscard]] double averageLength() const;
    /// Of those that are numbers.
    [[nodiscard]] const std::optional<Decimal>& leastNumber() const { return m_leastNumber; }
    [[nodiscard]] const std::optional<Decimal>& greatestNumber() const { return m_greatestNumber; }

    struct Moment
    {
        DateTime moment;
        TextKind kind = TextKind::Date;
        std::int64_t seconds = 0;
    };
    /// Of those that are dates.
    [[nodiscard]] const std::optional<Moment>& earliest() const { return m_earliest; }
    [[nodiscard]] const std::optional<Moment>& latest() const { return m_latest; }

private:
    void countUnit(std::uint64_t unit, std::uint64_t place);
    void meetNew(FrequentTexts::Counter& counter, const Value& value, std::string_view text);
    void addNumber(const Value& value, std::string_view text);
    void widen(const Decimal& number);
    void addMoment(const DateTime& moment, TextKind kind);
    void settle(const FrequentTexts::Counter& counter);

    FieldLimits m_limits;
    std::uint64_t m_firstPlace = ~std::uint64_t{0};
    std::uint64_t m_lastUnit = ~std::uint64_t{0};
    std::uint64_t m_records = 0;
    std::uint64_t m_values = 0;
    std::uint64_t m_nulls = 0;
    std::uint64_t m_groups = 0;
    std::uint32_t m_inRecord = 0;
    std::uint32_t m_mostInRecord = 0;
    std::uint32_t m_shortest = 0;
    std::uint32_t m_longest = 0;
    std::uint64_t m_lengths = 0;
    std::array<std::uint64_t, kTextKinds> m_kinds{};
    std::optional<Decimal> m_leastNumber;
    std::optional<Decimal> m_greatestNumber;
    std::optional<Moment> m_earliest;
    std::optional<Moment> m_latest;
    DistinctCounter m_distinct;
    /// Kinds, lengths and patterns of values are added up when their counters go: a value that is met again
    /// costs no more than finding its counter.
    FrequentTexts m_top;
    FrequentTexts m_patterns;
};

} // namespace hilum::inventory
