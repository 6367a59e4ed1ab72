// SPDX-License-Identifier: Apache-2.0
#include "core/inventory/field_statistics.h"

#include "core/base/hash.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <limits>

namespace hilum::inventory {
namespace {

bool isNumber(TextKind kind)
{
    return kind == TextKind::Integer || kind == TextKind::Decimal || kind == TextKind::CompactDate
           || kind == TextKind::CompactDateTime;
}

bool isMoment(TextKind kind)
{
    return kind == TextKind::Date || kind == TextKind::CompactDate || kind == TextKind::DateTime
           || kind == TextKind::CompactDateTime || kind == TextKind::Time;
}

/// With a point or a comma.
std::optional<Decimal> parsedNumber(std::string_view text)
{
    const std::size_t comma = text.find(',');
    if (comma == std::string_view::npos)
        return Decimal::parse(text);
    std::string pointed(text);
    pointed[comma] = '.';
    return Decimal::parse(pointed);
}

} // namespace

FieldLimits FieldLimits::forFields(std::size_t count)
{
    constexpr std::size_t kFew = 512;
    constexpr std::size_t kMany = 4096;
    if (count <= kFew)
        return {};
    if (count <= kMany)
        return {.distinct = {.exact = 1024, .bits = 12}, .topValues = 128, .patterns = 32};
    return {.distinct = {.exact = 256, .bits = 11}, .topValues = 32, .patterns = 8};
}

void FieldStatistics::countUnit(std::uint64_t unit, std::uint64_t place)
{
    m_firstPlace = std::min(m_firstPlace, place);
    if (unit != m_lastUnit) {
        m_lastUnit = unit;
        ++m_records;
        m_inRecord = 0;
    }
    ++m_inRecord;
    m_mostInRecord = std::max(m_mostInRecord, m_inRecord);
}

void FieldStatistics::addNull(std::uint64_t place)
{
    m_firstPlace = std::min(m_firstPlace, place);
    ++m_nulls;
}

void FieldStatistics::addGroup(std::uint64_t unit, std::uint64_t place)
{
    countUnit(unit, place);
    ++m_groups;
}

void FieldStatistics::addValue(const Value& value, std::uint64_t unit, std::uint64_t place,
                               std::string& scratch)
{
    countUnit(unit, place);
    ++m_values;
    std::string_view text;
    if (value.isString()) {
        text = value.asString();
    } else {
        scratch.clear();
        value.appendTo(scratch);
        text = scratch;
    }
    const std::uint64_t hash = contentHash(text);
    FrequentTexts::Counter* counter = m_top.find(hash);
    if (counter == nullptr) {
        counter = &m_top.insert(hash, text, [this](const FrequentTexts::Counter& gone) { settle(gone); });
        meetNew(*counter, value, text);
    }
    ++counter->seen;
}

/// A value that has no counter: what does not depend on how often it comes.
void FieldStatistics::meetNew(FrequentTexts::Counter& counter, const Value& value, std::string_view text)
{
    m_distinct.add(counter.hash, m_limits.distinct);
    DateTime moment;
    const TextKind kind = kindOfValue(value, moment);
    counter.kind = static_cast<std::uint8_t>(kind);
    counter.length = static_cast<std::uint32_t>(
        std::min<std::size_t>(utf8Length(text), std::numeric_limits<std::uint32_t>::max()));
    const bool isFirst = m_longest == 0 && m_shortest == 0;
    m_shortest = isFirst ? counter.length : std::min(m_shortest, counter.length);
    m_longest = std::max(m_longest, counter.length);
    if (isNumber(kind))
        addNumber(value, text);
    if (isMoment(kind))
        addMoment(moment, kind);
}

void FieldStatistics::addNumber(const Value& value, std::string_view text)
{
    const std::optional<Decimal> number = value.kind() == ValueKind::Decimal   ? value.asDecimal()
                                          : value.kind() == ValueKind::Integer ? Decimal(value.asInteger())
                                                                               : parsedNumber(text);
    if (number)
        widen(*number);
}

void FieldStatistics::widen(const Decimal& number)
{
    if (!m_leastNumber || number < *m_leastNumber)
        m_leastNumber = number;
    if (!m_greatestNumber || number > *m_greatestNumber)
        m_greatestNumber = number;
}

void FieldStatistics::addMoment(const DateTime& moment, TextKind kind)
{
    const std::int64_t seconds = moment.secondsSinceEpoch();
    if (!m_earliest || seconds < m_earliest->seconds)
        m_earliest = Moment{.moment = moment, .kind = kind, .seconds = seconds};
    if (!m_latest || seconds > m_latest->seconds)
        m_latest = Moment{.moment = moment, .kind = kind, .seconds = seconds};
}

void FieldStatistics::settle(const FrequentTexts::Counter& counter)
{
    m_kinds[counter.kind] += counter.seen;
    m_lengths += counter.seen * counter.length;
    std::string pattern = patternOf(counter.text());
    if (counter.isCut)
        pattern += "\xE2\x80\xA6";
    const std::uint64_t hash = contentHash(pattern);
    FrequentTexts::Counter* known = m_patterns.find(hash);
    if (known == nullptr)
        known = &m_patterns.insert(hash, pattern, [](const FrequentTexts::Counter&) {});
    known->seen += counter.seen;
}

void FieldStatistics::moveValuesTo(FieldStatistics& other)
{
    other.m_firstPlace = std::min(other.m_firstPlace, m_firstPlace);
    other.m_records += m_records - std::min(m_records, m_groups);
    other.m_values += m_values;
    other.m_mostInRecord = std::max(other.m_mostInRecord, m_mostInRecord);
    other.m_shortest = other.m_longest == 0 ? m_shortest : std::min(other.m_shortest, m_shortest);
    other.m_longest = std::max(other.m_longest, m_longest);
    other.m_lengths += m_lengths;
    for (std::size_t kind = 0; kind < kTextKinds; ++kind)
        other.m_kinds[kind] += m_kinds[kind];
    for (const auto& number : {m_leastNumber, m_greatestNumber}) {
        if (number)
            other.widen(*number);
    }
    for (const auto& moment : {m_earliest, m_latest}) {
        if (moment)
            other.addMoment(moment->moment, moment->kind);
    }
    other.m_distinct.add(m_distinct, other.m_limits.distinct);
    const auto settleThere = [&other](const FrequentTexts::Counter& gone) {
        other.settle(gone);
    };
    other.m_top.add(m_top, settleThere);
    other.m_patterns.add(m_patterns, [](const FrequentTexts::Counter&) {});
    m_groups += m_values;
    m_values = 0;
}

void FieldStatistics::shrink(const FieldLimits& limits)
{
    m_limits = limits;
    m_distinct.shrink(limits.distinct);
    m_top.shrink(limits.topValues, [this](const FrequentTexts::Counter& gone) { settle(gone); });
    m_patterns.shrink(limits.patterns, [](const FrequentTexts::Counter&) {});
}

void FieldStatistics::finish()
{
    for (const FrequentTexts::Counter& each : m_top.counters())
        settle(each);
}

double FieldStatistics::averageLength() const
{
    return m_values == 0 ? 0 : static_cast<double>(m_lengths) / static_cast<double>(m_values);
}

} // namespace hilum::inventory
