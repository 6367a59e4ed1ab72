// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/unit.h"

#include <algorithm>
#include <span>

namespace hilum::fhirpath {

namespace {

using Dimension = std::array<std::int8_t, UnitMeasure::kDimensions>;
constexpr std::size_t kArbitrary = 8;

struct UnitAtom
{
    std::string_view code;
    std::string_view factor;
    Dimension dimension;
    bool takesPrefix = false;
    /// Nonzero for arbitrary units: which one.
    std::int8_t arbitrary = 0;
};

// Factors from UCUM 2.1, tables 1 to 10.
constexpr UnitAtom kAtoms[] = {
    {"m", "1", {1}, true},
    {"s", "1", {0, 1}, true},
    {"g", "1", {0, 0, 1}, true},
    {"rad", "1", {0, 0, 0, 1}, true},
    {"K", "1", {0, 0, 0, 0, 1}, true},
    {"C", "1", {0, 0, 0, 0, 0, 1}, true},
    {"cd", "1", {0, 0, 0, 0, 0, 0, 1}, true},
    {"mol", "1", {0, 0, 0, 0, 0, 0, 0, 1}, true},
    {"eq", "1", {0, 0, 0, 0, 0, 0, 0, 1}, true},
    {"osm", "1", {0, 0, 0, 0, 0, 0, 0, 1}, true},
    {"%", "0.01", {}},
    {"[ppth]", "0.001", {}},
    {"[ppm]", "0.000001", {}},
    {"[ppb]", "0.000000001", {}},
    {"L", "0.001", {3}, true},
    {"l", "0.001", {3}, true},
    {"min", "60", {0, 1}},
    {"h", "3600", {0, 1}},
    {"d", "86400", {0, 1}},
    {"wk", "604800", {0, 1}},
    {"mo", "2629800", {0, 1}},
    {"a", "31557600", {0, 1}},
    {"t", "1000000", {0, 0, 1}, true},
    {"u", "0.00000000000000000000000166054", {0, 0, 1}, true},
    {"Hz", "1", {0, -1}, true},
    {"N", "1000", {1, -2, 1}, true},
    {"Pa", "1000", {-1, -2, 1}, true},
    {"J", "1000", {2, -2, 1}, true},
    {"W", "1000", {2, -3, 1}, true},
    {"A", "1", {0, -1, 0, 0, 0, 1}, true},
    {"V", "1000", {2, -2, 1, 0, 0, -1}, true},
    {"Ohm", "1000", {2, -1, 1, 0, 0, -2}, true},
    {"lm", "1", {0, 0, 0, 2, 0, 0, 1}, true},
    {"Bq", "1", {0, -1}, true},
    {"Gy", "1", {2, -2}, true},
    {"Sv", "1", {2, -2}, true},
    {"kat", "1", {0, -1, 0, 0, 0, 0, 0, 1}, true},
    {"U", "0.0000000166666666666666667", {0, -1, 0, 0, 0, 0, 0, 1}, true},
    {"bar", "100000000", {-1, -2, 1}, true},
    {"atm", "101325000", {-1, -2, 1}},
    {"m[Hg]", "133322387.415", {-1, -2, 1}, true},
    {"m[H2O]", "9806650", {-1, -2, 1}, true},
    {"cal", "4184", {2, -2, 1}, true},
    {"[Cal]", "4184000", {2, -2, 1}},
    {"dyn", "0.01", {1, -2, 1}, true},
    {"[in_i]", "0.0254", {1}},
    {"[ft_i]", "0.3048", {1}},
    {"[yd_i]", "0.9144", {1}},
    {"[mi_i]", "1609.344", {1}},
    {"[lb_av]", "453.59237", {0, 0, 1}},
    {"[oz_av]", "28.349523125", {0, 0, 1}},
    {"[gr]", "0.06479891", {0, 0, 1}},
    {"[st_av]", "6350.29318", {0, 0, 1}},
    {"[gal_us]", "0.003785411784", {3}},
    {"[pt_us]", "0.000473176473", {3}},
    {"[foz_us]", "0.0000295735295625", {3}},
    {"deg", "0.01745329251994329577", {0, 0, 0, 1}},
    {"10*", "10", {}},
    {"10^", "10", {}},
    {"[pi]", "3.1415926535897932384626433832795", {}},
    {"[IU]", "1", {}, true, 1},
    {"[iU]", "1", {}, true, 1},
    {"[arb'U]", "1", {}, true, 2},
    {"[CFU]", "1", {}, true, 3},
    {"[USP'U]", "1", {}, true, 4},
    {"[pH]", "1", {}, false, 5},
    {"[drp]", "1", {}, false, 6},
    {"[GPL'U]", "1", {}, false, 7},
    {"[MPL'U]", "1", {}, false, 8},
};

struct UnitPrefix
{
    std::string_view code;
    int exponent;
};

constexpr UnitPrefix kPrefixes[] = {{"da", 1},  {"Y", 24},  {"Z", 21},  {"E", 18},  {"P", 15},
                                    {"T", 12},  {"G", 9},   {"M", 6},   {"k", 3},   {"h", 2},
                                    {"d", -1},  {"c", -2},  {"m", -3},  {"u", -6},  {"n", -9},
                                    {"p", -12}, {"f", -15}, {"a", -18}, {"z", -21}, {"y", -24}};

const UnitAtom* findAtom(std::string_view code)
{
    const auto found = std::ranges::find(kAtoms, code, &UnitAtom::code);
    return found == std::end(kAtoms) ? nullptr : found;
}

std::optional<Decimal> powerOfTen(int exponent)
{
    return Decimal::parse("1e" + std::to_string(exponent));
}

/// Multiplies a measure with another one raised to a power.
bool multiply(UnitMeasure& measure, const UnitMeasure& other, int power)
{
    const bool isDivided = power < 0;
    for (int times = isDivided ? -power : power; times > 0; --times) {
        const std::optional<Decimal> factor =
            isDivided ? measure.factor.dividedBy(other.factor) : measure.factor.times(other.factor);
        if (!factor)
            return false;
        measure.factor = *factor;
        for (std::size_t index = 0; index < measure.dimension.size(); ++index) {
            const int exponent = measure.dimension[index] + (isDivided ? -1 : 1) * other.dimension[index];
            if (exponent < -100 || exponent > 100)
                return false;
            measure.dimension[index] = static_cast<std::int8_t>(exponent);
        }
    }
    return true;
}

class UnitReader
{
public:
    explicit UnitReader(std::string_view text) : m_text(text) {}

    std::optional<UnitMeasure> run()
    {
        UnitMeasure measure;
        if (m_text.empty() || m_text.size() > 200 || !term(measure, 0) || !m_text.empty())
            return std::nullopt;
        return measure;
    }

private:
    bool skip(char expected)
    {
        if (m_text.empty() || m_text.front() != expected)
            return false;
        m_text.remove_prefix(1);
        return true;
    }

    bool term(UnitMeasure& out, int depth)
    {
        bool isDivided = skip('/');
        do {
            UnitMeasure part;
            if (!component(part, depth) || !multiply(out, part, isDivided ? -1 : 1))
                return false;
            if (skip('.'))
                isDivided = false;
            else if (skip('/'))
                isDivided = true;
            else
                return true;
        } while (true);
    }

    bool component(UnitMeasure& out, int depth)
    {
        if (depth > 10)
            return false;
        if (skip('('))
            return term(out, depth + 1) && skip(')');
        if (!m_text.empty() && m_text.front() == '{')
            return annotation();
        const std::size_t length = symbolLength();
        const std::string_view symbol = m_text.substr(0, length);
        m_text.remove_prefix(length);
        UnitMeasure simple;
        if (symbol.empty() || !simpleUnit(symbol, simple))
            return false;
        const std::optional<int> power = exponent();
        if (!power || !multiply(out, simple, *power))
            return false;
        return m_text.empty() || m_text.front() != '{' || annotation();
    }

    bool annotation()
    {
        const std::size_t end = m_text.find('}');
        if (end == std::string_view::npos)
            return false;
        m_text.remove_prefix(end + 1);
        return true;
    }

    /// Up to the exponent or the next operator; what stands in square brackets is one piece.
    [[nodiscard]] std::size_t symbolLength() const
    {
        if (m_text.starts_with("10*") || m_text.starts_with("10^"))
            return 3;
        std::size_t end = 0;
        const bool isNumber = !m_text.empty() && m_text.front() >= '0' && m_text.front() <= '9';
        for (bool isBracketed = false; end < m_text.size(); ++end) {
            const char character = m_text[end];
            const bool isDigit = character >= '0' && character <= '9';
            if (character == '[')
                isBracketed = true;
            else if (character == ']')
                isBracketed = false;
            else if (!isBracketed
                     && (std::string_view("./(){+-").find(character) != std::string_view::npos
                         || isDigit != isNumber))
                break;
        }
        return end;
    }

    std::optional<int> exponent()
    {
        const bool isNegative = skip('-');
        const bool isSigned = isNegative || skip('+');
        int power = 0;
        std::size_t digits = 0;
        for (; !m_text.empty() && m_text.front() >= '0' && m_text.front() <= '9' && digits < 2; ++digits) {
            power = power * 10 + (m_text.front() - '0');
            m_text.remove_prefix(1);
        }
        if (digits == 0)
            return isSigned ? std::nullopt : std::optional<int>(1);
        return isNegative ? -power : power;
    }

    static bool simpleUnit(std::string_view symbol, UnitMeasure& out)
    {
        if (symbol.front() >= '0' && symbol.front() <= '9' && !symbol.starts_with("10*")
            && !symbol.starts_with("10^")) {
            const std::optional<Decimal> number = Decimal::parse(symbol);
            if (!number || number->isZero())
                return false;
            out.factor = *number;
            return true;
        }
        if (const UnitAtom* atom = findAtom(symbol); atom != nullptr)
            return setAtom(*atom, 0, out);
        for (const UnitPrefix& prefix : kPrefixes) {
            if (!symbol.starts_with(prefix.code))
                continue;
            const UnitAtom* atom = findAtom(symbol.substr(prefix.code.size()));
            if (atom != nullptr && atom->takesPrefix)
                return setAtom(*atom, prefix.exponent, out);
        }
        return false;
    }

    static bool setAtom(const UnitAtom& atom, int exponent, UnitMeasure& out)
    {
        const std::optional<Decimal> factor = Decimal::parse(atom.factor);
        const std::optional<Decimal> prefix = powerOfTen(exponent);
        const std::optional<Decimal> product = factor && prefix ? factor->times(*prefix) : std::nullopt;
        if (!product)
            return false;
        out.factor = *product;
        out.dimension = atom.dimension;
        if (atom.arbitrary != 0)
            out.dimension[kArbitrary] = atom.arbitrary;
        return true;
    }

    std::string_view m_text;
};

/// Days and shorter are definite durations; UCUM has a unit for each.
std::string_view ucumOfCalendarUnit(std::string_view word)
{
    struct Row
    {
        std::string_view word;
        std::string_view code;
    };
    static constexpr Row kRows[] = {{"week", "wk"},    {"day", "d"},    {"hour", "h"},
                                    {"minute", "min"}, {"second", "s"}, {"millisecond", "ms"}};
    const auto found = std::ranges::find(kRows, word, &Row::word);
    return found == std::end(kRows) ? std::string_view() : found->code;
}

bool isYearOrMonth(const Quantity& quantity)
{
    if (quantity.isCalendarUnit)
        return quantity.unit == "year" || quantity.unit == "month";
    return quantity.unit == "a" || quantity.unit == "mo";
}

std::optional<UnitMeasure> measureOf(const Quantity& quantity)
{
    if (!quantity.isCalendarUnit)
        return measureUnit(quantity.unit);
    if (quantity.unit == "year")
        return UnitMeasure{Decimal(365 * 86'400), {0, 1}};
    if (quantity.unit == "month")
        return UnitMeasure{Decimal(30 * 86'400), {0, 1}};
    return measureUnit(ucumOfCalendarUnit(quantity.unit));
}

} // namespace

std::optional<UnitMeasure> measureUnit(std::string_view unit)
{
    return UnitReader(unit).run();
}

bool areComparable(const Quantity& left, const Quantity& right)
{
    if (left.unit == right.unit)
        return true;
    const std::optional<UnitMeasure> a = measureOf(left);
    const std::optional<UnitMeasure> b = measureOf(right);
    return a && b && a->isComparableWith(*b);
}

std::optional<CommonNumbers> inCommonUnit(const Quantity& left, const Quantity& right)
{
    if (left.unit == right.unit && left.isCalendarUnit == right.isCalendarUnit)
        return CommonNumbers{left.number, right.number};
    if (left.isCalendarUnit != right.isCalendarUnit && (isYearOrMonth(left) || isYearOrMonth(right)))
        return std::nullopt;
    std::optional<UnitMeasure> a = measureOf(left);
    std::optional<UnitMeasure> b = measureOf(right);
    if (!a || !b || !a->isComparableWith(*b))
        return std::nullopt;
    if (left.isCalendarUnit && isYearOrMonth(left) && isYearOrMonth(right)) {
        a->factor = Decimal(left.unit == "year" ? 12 : 1);
        b->factor = Decimal(right.unit == "year" ? 12 : 1);
    }
    const bool isLeftFiner = a->factor < b->factor;
    const std::optional<Decimal> ratio =
        isLeftFiner ? b->factor.dividedBy(a->factor) : a->factor.dividedBy(b->factor);
    const std::optional<Decimal> converted =
        ratio ? (isLeftFiner ? right.number : left.number).times(*ratio) : std::nullopt;
    if (!converted)
        return std::nullopt;
    return isLeftFiner ? CommonNumbers{left.number, *converted} : CommonNumbers{*converted, right.number};
}

std::optional<CalendarUnit> calendarUnitOf(const Quantity& quantity)
{
    struct Row
    {
        std::string_view word;
        std::string_view code;
        CalendarUnit unit;
    };
    static constexpr Row kRows[] = {
        {"year", "", CalendarUnit::Year},      {"month", "", CalendarUnit::Month},
        {"week", "wk", CalendarUnit::Week},    {"day", "d", CalendarUnit::Day},
        {"hour", "h", CalendarUnit::Hour},     {"minute", "min", CalendarUnit::Minute},
        {"second", "s", CalendarUnit::Second}, {"millisecond", "ms", CalendarUnit::Millisecond}};
    for (const Row& row : kRows) {
        if (quantity.isCalendarUnit ? quantity.unit == row.word
                                    : (!row.code.empty() && quantity.unit == row.code))
            return row.unit;
    }
    return std::nullopt;
}

} // namespace hilum::fhirpath
