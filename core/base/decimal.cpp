// SPDX-License-Identifier: Apache-2.0
#include "core/base/decimal.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace hilum {

namespace {

__extension__ using Int128 = __int128;
__extension__ using UInt128 = unsigned __int128;

/// Digits after the point beyond which a number is rounded: twice what a coefficient holds.
constexpr int kMaximumScale = 76;
/// Digits of a quotient that does not come out even.
constexpr int kQuotientDigits = 16;
constexpr int kQuotientScale = 8;

constexpr std::array<UInt128, 39> makePowers()
{
    std::array<UInt128, 39> powers{};
    powers[0] = 1;
    for (std::size_t index = 1; index < powers.size(); ++index)
        powers[index] = powers[index - 1] * 10;
    return powers;
}

constexpr std::array<UInt128, 39> kPowersOfTen = makePowers();
/// The first magnitude that no longer fits.
constexpr UInt128 kLimit = kPowersOfTen[Decimal::kMaximumDigits];

/// A number without its sign, so that all arithmetic is on magnitudes.
struct Magnitude
{
    UInt128 digits = 0;
    int scale = 0;
    bool isNegative = false;
};

int digitCount(UInt128 number)
{
    int count = 1;
    while (count < Decimal::kMaximumDigits && number >= kPowersOfTen[static_cast<std::size_t>(count)])
        ++count;
    return count;
}

UInt128 powerOfTen(int exponent)
{
    return kPowersOfTen[static_cast<std::size_t>(exponent)];
}

/// Whether the magnitude is to go up by one when `remainder` of `divisor` is cut off; half goes to even.
bool roundsUp(UInt128 quotient, UInt128 remainder, UInt128 divisor)
{
    const UInt128 rest = divisor - remainder;
    return remainder > rest || (remainder == rest && (quotient & 1) != 0);
}

/// Cuts off so many digits, rounding half to even.
UInt128 withoutDigits(UInt128 digits, int count)
{
    if (count <= 0)
        return digits;
    if (count > Decimal::kMaximumDigits)
        return 0;
    const UInt128 divisor = powerOfTen(count);
    const UInt128 quotient = digits / divisor;
    return quotient + (roundsUp(quotient, digits % divisor, divisor) ? 1 : 0);
}

/// digits × 10^count, or nothing where it does not fit.
std::optional<UInt128> withMoreDigits(UInt128 digits, int count)
{
    if (digits == 0 || count <= 0)
        return digits;
    if (count >= Decimal::kMaximumDigits || digits > (kLimit - 1) / powerOfTen(count))
        return std::nullopt;
    return digits * powerOfTen(count);
}

/// The digits at another scale: rounded where it is coarser, nothing where it does not fit.
std::optional<UInt128> digitsAtScale(const Magnitude& number, int scale)
{
    if (scale < number.scale)
        return withoutDigits(number.digits, number.scale - scale);
    return withMoreDigits(number.digits, scale - number.scale);
}

/// A product of two coefficients in 32-bit pieces, least significant first; only for what exceeds 128 bits.
class WideNumber
{
public:
    WideNumber(UInt128 left, UInt128 right)
    {
        for (std::size_t i = 0; i < 4; ++i) {
            std::uint64_t carry = 0;
            const auto factor = static_cast<std::uint32_t>(left >> (32 * i));
            for (std::size_t j = 0; j < 4; ++j) {
                const auto other = static_cast<std::uint32_t>(right >> (32 * j));
                carry += m_pieces[i + j] + static_cast<std::uint64_t>(factor) * other;
                m_pieces[i + j] = static_cast<std::uint32_t>(carry);
                carry >>= 32;
            }
            m_pieces[i + 4] = static_cast<std::uint32_t>(carry);
        }
    }

    [[nodiscard]] bool fits() const
    {
        return std::all_of(m_pieces.begin() + 4, m_pieces.end(), [](std::uint32_t p) { return p == 0; })
               && low() < kLimit;
    }
    [[nodiscard]] UInt128 low() const
    {
        UInt128 number = 0;
        for (std::size_t index = 4; index-- > 0;)
            number = number << 32 | m_pieces[index];
        return number;
    }
    /// Divides by ten and returns the digit that fell off.
    std::uint32_t dropDigit()
    {
        std::uint64_t rest = 0;
        for (std::size_t index = m_pieces.size(); index-- > 0;) {
            rest = rest << 32 | m_pieces[index];
            m_pieces[index] = static_cast<std::uint32_t>(rest / 10);
            rest %= 10;
        }
        return static_cast<std::uint32_t>(rest);
    }

private:
    std::array<std::uint32_t, 8> m_pieces{};
};

/// The next digits of remainder / divisor, which is below one; `remainder` becomes what is left.
UInt128 nextDigits(UInt128& remainder, UInt128 divisor, int count)
{
    constexpr UInt128 kSafeForTen = ~UInt128(0) / 10;
    if (divisor <= kSafeForTen || count > 1) {
        const UInt128 shifted = remainder * powerOfTen(count);
        remainder = shifted % divisor;
        return shifted / divisor;
    }
    UInt128 digit = 0;
    UInt128 sum = 0;
    for (int times = 0; times < 10; ++times) { // Ten times the remainder would not fit.
        sum += remainder;
        if (sum >= divisor) {
            sum -= divisor;
            ++digit;
        }
    }
    remainder = sum;
    return digit;
}

/// How many digits of a quotient may be found at once without overflow.
int digitsPerStep(UInt128 divisor)
{
    return divisor < powerOfTen(19) ? 18 : 1;
}

} // namespace

/// The way between a Decimal and its magnitude.
struct DecimalAccess
{
    static Magnitude magnitude(const Decimal& number)
    {
        const UInt128 bits =
            static_cast<UInt128>(static_cast<std::uint64_t>(number.m_high)) << 64 | number.m_low;
        return {number.m_high < 0 ? UInt128(0) - bits : bits, number.m_scale, number.m_high < 0};
    }
    /// REQUIRES: digits < kLimit.
    static Decimal make(const Magnitude& number)
    {
        Decimal made;
        const UInt128 bits = number.isNegative ? UInt128(0) - number.digits : number.digits;
        made.m_low = static_cast<std::uint64_t>(bits);
        made.m_high = static_cast<std::int64_t>(static_cast<std::uint64_t>(bits >> 64));
        made.m_scale = number.scale;
        return made;
    }
    static std::optional<Decimal> makeIfFits(const Magnitude& number)
    {
        if (number.digits >= kLimit)
            return std::nullopt;
        return make(number);
    }
};

namespace {

Magnitude magnitudeOf(const Decimal& number)
{
    return DecimalAccess::magnitude(number);
}

/// What parse() collects of the digits before it knows the exponent.
struct ParsedDigits
{
    UInt128 digits = 0;
    int scale = 0;
    int dropped = 0;
    int firstDropped = -1;
    bool isRestZero = true;
    bool isAny = false;

    void add(char character, bool isFraction)
    {
        const int digit = character - '0';
        isAny = true;
        if (dropped == 0 && digits <= (kLimit - 1 - static_cast<unsigned>(digit)) / 10) {
            digits = digits * 10 + static_cast<unsigned>(digit);
            scale += isFraction ? 1 : 0;
            return;
        }
        if (dropped == 0)
            firstDropped = digit;
        else
            isRestZero = isRestZero && digit == 0;
        ++dropped;
        scale += isFraction ? 1 : 0;
    }
    /// The digits that were kept, rounded; their scale is `scale - dropped`.
    [[nodiscard]] UInt128 rounded() const
    {
        const bool isUp = firstDropped > 5 || (firstDropped == 5 && (!isRestZero || (digits & 1) != 0));
        return digits + (isUp ? 1 : 0);
    }
};

std::optional<int> parseExponent(std::string_view text)
{
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    int exponent = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), exponent);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return std::clamp(exponent, -1000, 1000);
}

} // namespace

std::optional<Decimal> Decimal::parse(std::string_view text)
{
    Magnitude number;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        number.isNegative = text.front() == '-';
        text.remove_prefix(1);
    }
    ParsedDigits parsed;
    std::size_t at = 0;
    bool isFraction = false;
    for (; at < text.size(); ++at) {
        const char character = text[at];
        if (character == '.' && !isFraction && parsed.isAny)
            isFraction = true;
        else if (character >= '0' && character <= '9')
            parsed.add(character, isFraction);
        else
            break;
    }
    if (!parsed.isAny || text[at - 1] == '.')
        return std::nullopt;
    int exponent = 0;
    if (at < text.size()) {
        const std::optional<int> read =
            (text[at] == 'e' || text[at] == 'E') ? parseExponent(text.substr(at + 1)) : std::nullopt;
        if (!read)
            return std::nullopt;
        exponent = *read;
    }
    number.digits = parsed.rounded();
    number.scale = parsed.scale - parsed.dropped - exponent;
    if (number.scale > kMaximumScale) {
        number.digits = withoutDigits(number.digits, number.scale - kMaximumScale);
        number.scale = kMaximumScale;
    }
    if (number.scale < 0) {
        const std::optional<UInt128> digits = withMoreDigits(number.digits, -number.scale);
        if (!digits)
            return std::nullopt;
        number = {*digits, 0, number.isNegative};
    }
    return DecimalAccess::makeIfFits(number);
}

void Decimal::appendTo(std::string& out) const
{
    const Magnitude number = magnitudeOf(*this);
    char digits[kMaximumDigits + 2];
    std::size_t count = 0;
    for (UInt128 rest = number.digits; rest != 0 || count == 0; rest /= 10)
        digits[count++] = static_cast<char>('0' + static_cast<int>(rest % 10));
    if (number.isNegative)
        out += '-';
    const auto scale = static_cast<std::size_t>(number.scale);
    if (count <= scale) {
        out += "0.";
        out.append(scale - count, '0');
    }
    for (std::size_t index = count; index-- > 0;) {
        out += digits[index];
        if (index == scale && index != 0)
            out += '.';
    }
}

std::string Decimal::toString() const
{
    std::string text;
    appendTo(text);
    return text;
}

double Decimal::toDouble() const
{
    const std::string text = toString();
    double number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::optional<Decimal> Decimal::fromDouble(double number)
{
    char text[64];
    const auto [end, error] = std::to_chars(text, text + sizeof text, number);
    if (error != std::errc())
        return std::nullopt;
    return parse({text, static_cast<std::size_t>(end - text)});
}

std::optional<std::int64_t> Decimal::toInteger() const
{
    const Magnitude number = magnitudeOf(*this);
    UInt128 whole = number.digits;
    if (number.scale > 0) {
        if (number.scale > kMaximumDigits)
            return whole == 0 ? std::optional<std::int64_t>(0) : std::nullopt;
        if (whole % powerOfTen(number.scale) != 0)
            return std::nullopt;
        whole /= powerOfTen(number.scale);
    }
    const UInt128 limit = (UInt128(1) << 63) - (number.isNegative ? 0 : 1);
    if (whole > limit)
        return std::nullopt;
    const auto bits = static_cast<std::uint64_t>(whole);
    return static_cast<std::int64_t>(number.isNegative ? 0 - bits : bits);
}

int Decimal::digits() const
{
    return digitCount(magnitudeOf(*this).digits);
}

std::optional<Decimal> Decimal::plus(const Decimal& other) const
{
    const Magnitude left = magnitudeOf(*this);
    const Magnitude right = magnitudeOf(other);
    for (int scale = std::max(left.scale, right.scale); scale >= 0; --scale) {
        const std::optional<UInt128> a = digitsAtScale(left, scale);
        const std::optional<UInt128> b = digitsAtScale(right, scale);
        if (!a || !b)
            continue;
        const Int128 sum = (left.isNegative ? -static_cast<Int128>(*a) : static_cast<Int128>(*a))
                           + (right.isNegative ? -static_cast<Int128>(*b) : static_cast<Int128>(*b));
        const UInt128 digits = sum < 0 ? UInt128(0) - static_cast<UInt128>(sum) : static_cast<UInt128>(sum);
        if (digits < kLimit)
            return DecimalAccess::make({digits, scale, sum < 0});
    }
    return std::nullopt;
}

std::optional<Decimal> Decimal::minus(const Decimal& other) const
{
    return plus(other.negated());
}

std::optional<Decimal> Decimal::times(const Decimal& other) const
{
    const Magnitude left = magnitudeOf(*this);
    const Magnitude right = magnitudeOf(other);
    const bool isNegative = left.isNegative != right.isNegative;
    const int scale = left.scale + right.scale;
    constexpr UInt128 kHalf = UInt128(1) << 63;
    if (left.digits < kHalf && right.digits < kHalf && scale <= kMaximumScale)
        return DecimalAccess::make({left.digits * right.digits, scale, isNegative});
    WideNumber product(left.digits, right.digits);
    int kept = scale;
    std::uint32_t last = 0;
    bool isRestZero = true;
    while (!product.fits() || kept > kMaximumScale) {
        if (kept == 0)
            return std::nullopt;
        isRestZero = isRestZero && last == 0;
        last = product.dropDigit();
        --kept;
    }
    UInt128 digits = product.low();
    if (last > 5 || (last == 5 && (!isRestZero || (digits & 1) != 0)))
        ++digits;
    return DecimalAccess::makeIfFits({digits, kept, isNegative});
}

std::optional<Decimal> Decimal::dividedBy(const Decimal& other) const
{
    const Magnitude left = magnitudeOf(*this);
    const Magnitude right = magnitudeOf(other);
    if (right.digits == 0)
        return std::nullopt;
    UInt128 quotient = left.digits / right.digits;
    UInt128 remainder = left.digits % right.digits;
    int scale = left.scale - right.scale;
    while (remainder != 0 || scale < 0) {
        const bool isEnough = scale >= kQuotientScale && digitCount(quotient) >= kQuotientDigits;
        if (remainder != 0 && (isEnough || scale >= kMaximumScale))
            break;
        const int step =
            scale < 0 ? 1 : std::min(digitsPerStep(right.digits), std::max(1, kQuotientScale - scale));
        const std::optional<UInt128> shifted = withMoreDigits(quotient, step);
        if (!shifted || *shifted > kLimit - powerOfTen(step)) {
            if (scale < 0)
                return std::nullopt;
            break;
        }
        quotient = *shifted + nextDigits(remainder, right.digits, step);
        scale += step;
    }
    if (roundsUp(quotient, remainder, right.digits))
        ++quotient;
    const int shortest = std::max(left.scale - right.scale, 0);
    while (scale > shortest && remainder == 0 && quotient % 10 == 0) {
        quotient /= 10;
        --scale;
    }
    return DecimalAccess::makeIfFits({quotient, scale, left.isNegative != right.isNegative});
}

std::optional<Decimal> Decimal::wholeQuotient(const Decimal& other) const
{
    const Magnitude left = magnitudeOf(*this);
    const Magnitude right = magnitudeOf(other);
    if (right.digits == 0)
        return std::nullopt;
    const bool isNegative = left.isNegative != right.isNegative;
    if (left.scale >= right.scale) {
        const std::optional<UInt128> divisor = withMoreDigits(right.digits, left.scale - right.scale);
        return DecimalAccess::make({divisor ? left.digits / *divisor : 0, 0, isNegative});
    }
    UInt128 quotient = left.digits / right.digits;
    UInt128 remainder = left.digits % right.digits;
    for (int missing = right.scale - left.scale; missing > 0; --missing) {
        const std::optional<UInt128> shifted = withMoreDigits(quotient, 1);
        if (!shifted)
            return std::nullopt;
        quotient = *shifted + nextDigits(remainder, right.digits, 1);
    }
    return DecimalAccess::makeIfFits({quotient, 0, isNegative});
}

std::optional<Decimal> Decimal::remainder(const Decimal& other) const
{
    const std::optional<Decimal> whole = wholeQuotient(other);
    const std::optional<Decimal> taken = whole ? whole->times(other) : std::nullopt;
    return taken ? minus(*taken) : std::nullopt;
}

Decimal Decimal::negated() const
{
    Magnitude number = magnitudeOf(*this);
    number.isNegative = !number.isNegative;
    return DecimalAccess::make(number);
}

Decimal Decimal::absolute() const
{
    return isNegative() ? negated() : *this;
}

std::optional<Decimal> Decimal::rounded(int digits) const
{
    const Magnitude number = magnitudeOf(*this);
    if (digits < 0 || digits > kMaximumScale)
        return std::nullopt;
    if (digits >= number.scale) {
        const std::optional<UInt128> more = withMoreDigits(number.digits, digits - number.scale);
        return more ? DecimalAccess::makeIfFits({*more, digits, number.isNegative}) : std::nullopt;
    }
    const int cut = number.scale - digits;
    if (cut > kMaximumDigits)
        return DecimalAccess::make({0, digits, false});
    const UInt128 divisor = powerOfTen(cut);
    const UInt128 rest = number.digits % divisor;
    const UInt128 rounded = number.digits / divisor + (rest >= divisor - rest ? 1 : 0);
    return DecimalAccess::makeIfFits({rounded, digits, number.isNegative});
}

std::optional<Decimal> Decimal::roundedTowards(int digits, RoundTowards direction) const
{
    const Magnitude number = magnitudeOf(*this);
    if (digits < 0 || digits >= number.scale)
        return rounded(digits);
    const int cut = number.scale - digits;
    const UInt128 divisor = cut > kMaximumDigits ? 0 : powerOfTen(cut);
    UInt128 kept = divisor == 0 ? 0 : number.digits / divisor;
    const bool isCut = divisor == 0 ? number.digits != 0 : number.digits % divisor != 0;
    const bool isAway = (direction == RoundTowards::Down && number.isNegative)
                        || (direction == RoundTowards::Up && !number.isNegative);
    if (isCut && isAway)
        ++kept;
    return DecimalAccess::makeIfFits({kept, digits, number.isNegative});
}

Decimal Decimal::truncated() const
{
    return roundedTowards(0, RoundTowards::Zero).value_or(Decimal());
}

Decimal Decimal::floor() const
{
    return roundedTowards(0, RoundTowards::Down).value_or(Decimal());
}

Decimal Decimal::ceiling() const
{
    return roundedTowards(0, RoundTowards::Up).value_or(Decimal());
}

std::strong_ordering operator<=>(const Decimal& left, const Decimal& right)
{
    const Magnitude a = magnitudeOf(left);
    const Magnitude b = magnitudeOf(right);
    if (a.isNegative != b.isNegative)
        return a.isNegative ? std::strong_ordering::less : std::strong_ordering::greater;
    const int scale = std::max(a.scale, b.scale);
    const std::optional<UInt128> x = withMoreDigits(a.digits, scale - a.scale);
    const std::optional<UInt128> y = withMoreDigits(b.digits, scale - b.scale);
    // What does not fit when aligned is larger than anything that does; both cannot fail.
    const auto order = !x        ? std::strong_ordering::greater
                       : !y      ? std::strong_ordering::less
                       : *x < *y ? std::strong_ordering::less
                       : *x > *y ? std::strong_ordering::greater
                                 : std::strong_ordering::equal;
    return a.isNegative ? 0 <=> order : order;
}

} // namespace hilum
