// SPDX-License-Identifier: Apache-2.0
#include "core/inventory/text_kind.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace hilum::inventory {
namespace {

constexpr std::size_t kLongestNumber = 40;
constexpr std::size_t kDigitsOfInteger = 18;
constexpr std::uint16_t kFirstYear = 1800;
constexpr std::uint16_t kLastYear = 2199;

enum CharacterClass : std::uint8_t { Other, Digit, Upper, Lower, Blank };

constexpr std::array<std::uint8_t, 256> kClasses = [] {
    std::array<std::uint8_t, 256> classes{};
    for (std::size_t each = 0; each < classes.size(); ++each) {
        classes[each] = each >= '0' && each <= '9'                                    ? Digit
                        : each >= 'A' && each <= 'Z'                                  ? Upper
                        : (each >= 'a' && each <= 'z') || each >= 0x80                ? Lower
                        : each == ' ' || each == '\t' || each == '\n' || each == '\r' ? Blank
                                                                                      : Other;
    }
    return classes;
}();

std::uint8_t classOf(char character)
{
    return kClasses[static_cast<unsigned char>(character)];
}

struct Characters
{
    std::size_t digits = 0;
    std::size_t letters = 0;
    std::size_t blanks = 0;
};

Characters charactersOf(std::string_view text)
{
    std::array<std::size_t, 5> counts{};
    for (const char each : text)
        ++counts[classOf(each)];
    return {.digits = counts[Digit], .letters = counts[Upper] + counts[Lower], .blanks = counts[Blank]};
}

bool isPlausible(const DateTime& moment)
{
    return moment.year >= kFirstYear && moment.year <= kLastYear;
}

bool takeCompact(std::string_view text, DateTime& moment)
{
    const std::optional<DateTime> parsed = DateTime::parseCompact(text);
    if (!parsed || !isPlausible(*parsed))
        return false;
    moment = *parsed;
    return true;
}

TextKind kindOfDigits(std::string_view digits, bool hasSign, DateTime& moment)
{
    if (!hasSign && digits.size() == 8 && takeCompact(digits, moment))
        return TextKind::CompactDate;
    if (!hasSign && (digits.size() == 12 || digits.size() == 14) && takeCompact(digits, moment))
        return TextKind::CompactDateTime;
    const bool isPadded = digits.size() > 1 && digits.front() == '0';
    return isPadded || digits.size() > kDigitsOfInteger ? TextKind::DigitString : TextKind::Integer;
}

/// With a point; a comma too, where it cannot stand between thousands.
bool isDecimal(std::string_view text, std::size_t digitCount)
{
    const std::string_view rest = text.substr(text.front() == '-' || text.front() == '+' ? 1 : 0);
    const std::size_t mark = rest.find_first_of(".,");
    if (rest.size() != digitCount + 1 || mark == std::string_view::npos || mark + 1 == rest.size())
        return false;
    const bool isPadded = mark > 1 && rest[0] == '0';
    const bool mayBeThousands = rest[mark] == ',' && rest.size() - mark == 4 && rest[0] != '0';
    return !isPadded && !mayBeThousands && (mark > 0 || rest[mark] == '.');
}

unsigned numberOf(std::string_view digits)
{
    unsigned number = 0;
    for (const char each : digits)
        number = number * 10 + static_cast<unsigned>(each - '0');
    return number;
}

/// Digits and points or slashes, day and month in one order or the other: `1.12.2025`.
bool isLocalDate(std::string_view text)
{
    constexpr unsigned kDays = 31;
    constexpr unsigned kMonths = 12;
    if (text.size() < 8 || text.size() > 10)
        return false;
    const char mark = text[text.size() - 5];
    const std::string_view front = text.substr(0, text.size() - 5);
    const std::size_t at = front.find(mark);
    if ((mark != '.' && mark != '/') || at == 0 || at == std::string_view::npos || at > 2
        || front.size() - at > 3 || front.size() - at < 2
        || !std::ranges::all_of(text, [mark](char each) { return each == mark || classOf(each) == Digit; }))
        return false;
    const unsigned first = numberOf(front.substr(0, at));
    const unsigned second = numberOf(front.substr(at + 1));
    const unsigned year = numberOf(text.substr(text.size() - 4));
    return first >= 1 && second >= 1 && std::min(first, second) <= kMonths && std::max(first, second) <= kDays
           && year >= kFirstYear && year <= kLastYear;
}

std::optional<TextKind> kindOfMoment(std::string_view text, const Characters& characters, DateTime& moment)
{
    constexpr std::size_t kIsoDay = 10;
    if (text.size() >= 7 && text[4] == '-') {
        if (text.size() <= kIsoDay && characters.blanks == 0) {
            if (const auto date = DateTime::parseDate(text); date && isPlausible(*date))
                return moment = *date, TextKind::Date;
            return std::nullopt;
        }
        std::array<char, kLongestNumber> copy{};
        std::ranges::copy(text, copy.begin());
        if (text.size() > kIsoDay && text[kIsoDay] == ' ')
            copy[kIsoDay] = 'T';
        if (const auto parsed = DateTime::parseDateTime({copy.data(), text.size()}))
            return moment = *parsed, TextKind::DateTime;
        return std::nullopt;
    }
    if (text.size() >= 5 && text[2] == ':' && characters.letters == 0) {
        if (const auto time = DateTime::parseTime(text))
            return moment = *time, TextKind::Time;
        return std::nullopt;
    }
    if (characters.letters == 0 && characters.blanks == 0) {
        if (isLocalDate(text))
            return TextKind::LocalDate;
        if (text.size() >= 15 && takeCompact(text, moment))
            return TextKind::CompactDateTime;
    }
    return std::nullopt;
}

} // namespace

TextKind kindOfText(std::string_view text, DateTime& moment)
{
    const Characters characters = charactersOf(text.substr(0, std::size_t{4} * kLongestNumber));
    if (text.size() <= kLongestNumber && characters.digits > 0) {
        const bool hasSign = text.front() == '-' || text.front() == '+';
        if (characters.digits + (hasSign ? 1 : 0) == text.size())
            return kindOfDigits(text.substr(hasSign ? 1 : 0), hasSign, moment);
        constexpr std::size_t kSecond = 14; // HL7 v2 and DICOM: `20250303091512.123`.
        if (text.size() > kSecond && text[kSecond] == '.' && takeCompact(text, moment))
            return TextKind::CompactDateTime;
        if (isDecimal(text, characters.digits))
            return TextKind::Decimal;
        if (const std::optional<TextKind> kind = kindOfMoment(text, characters, moment))
            return *kind;
    } else if (equalsIgnoringCase(text, "true") || equalsIgnoringCase(text, "false")) {
        return TextKind::Boolean;
    }
    return characters.blanks > 0 ? TextKind::Phrase : TextKind::Word;
}

TextKind kindOfValue(const Value& value, DateTime& moment)
{
    switch (value.kind()) {
    case ValueKind::Boolean:
        return TextKind::Boolean;
    case ValueKind::Integer:
        return TextKind::Integer;
    case ValueKind::Decimal:
        return TextKind::Decimal;
    case ValueKind::Date:
        moment = value.asDateTime();
        return TextKind::Date;
    case ValueKind::DateTime:
        moment = value.asDateTime();
        return TextKind::DateTime;
    case ValueKind::Time:
        moment = value.asDateTime();
        return TextKind::Time;
    case ValueKind::String:
        return kindOfText(value.asString(), moment);
    case ValueKind::Quantity:
    case ValueKind::None:
        break;
    }
    return TextKind::Phrase;
}

std::string patternOf(std::string_view text)
{
    constexpr std::size_t kLongest = 30;
    constexpr std::size_t kLetters = 3;
    constexpr std::size_t kDigits = 12;
    static constexpr std::array<char, 4> kMarks{0, '9', 'A', 'a'};
    std::string pattern;
    for (std::size_t at = 0; at < text.size();) {
        const std::uint8_t kind = classOf(text[at]);
        std::size_t run = 1;
        while (at + run < text.size() && classOf(text[at + run]) == kind)
            ++run;
        if (kind == Other || kind == Blank)
            pattern.append(text.substr(at, std::min<std::size_t>(run, kLetters)));
        else if (run > (kind == Digit ? kDigits : kLetters))
            pattern.append({kMarks[kind], '+'});
        else
            pattern.append(run, kMarks[kind]);
        at += run;
        if (pattern.size() >= kLongest && at < text.size())
            return pattern + "\xE2\x80\xA6";
    }
    return pattern;
}

} // namespace hilum::inventory
