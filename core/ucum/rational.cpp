// SPDX-License-Identifier: Apache-2.0
#include "core/ucum/rational.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace hilum::ucum {

namespace {

/// Zeros that a number in plain digits may have before or after its digits.
constexpr std::int64_t kMostZeros = 30;

/// Tens that were taken out of the number.
std::int32_t takeTens(Natural& number)
{
    std::int32_t count = 0;
    while (!number.isZero() && number.isEven()) {
        Natural tenth = number;
        if (tenth.divide(10) != 0)
            break;
        number = tenth;
        ++count;
    }
    return count;
}

/// The number without what it has in common with the other; both become coprime.
void reduce(Natural& left, Natural& right)
{
    if (left.isOne() || right.isOne() || left.isZero())
        return;
    const Natural divisor = commonDivisor(left, right);
    if (divisor.isOne())
        return;
    left = left.dividedBy(divisor).quotient;
    right = right.dividedBy(divisor).quotient;
}

/// The exact root of a whole number, if there is one.
std::optional<Natural> rootOf(const Natural& number)
{
    if (number.isZero())
        return number;
    // Newton's steps from above, which fall until they are there.
    std::optional<Natural> root = Natural(1);
    for (std::size_t bits = 0; bits < number.bits() / 2 + 1 && root; ++bits)
        root = root->plus(*root);
    while (root) {
        std::optional<Natural> next = root->plus(number.dividedBy(*root).quotient);
        if (!next)
            return std::nullopt;
        next->divide(2);
        if (*next >= *root)
            break;
        root = next;
    }
    const std::optional<Natural> square = root ? root->times(*root) : std::nullopt;
    return square && *square == number ? root : std::nullopt;
}

/// How large the number is: its logarithm to the base two, to within two.
double sizeOf(const Natural& numerator, const Natural& denominator, std::int32_t exponent)
{
    constexpr double kBitsOfTen = 3.3219280948873623;
    return static_cast<double>(numerator.bits()) - static_cast<double>(denominator.bits())
           + kBitsOfTen * exponent;
}

} // namespace

void Rational::normalise()
{
    if (m_numerator.isZero()) {
        *this = Rational();
        return;
    }
    m_exponent += takeTens(m_numerator);
    m_exponent -= takeTens(m_denominator);
}

bool Rational::isInRange() const
{
    return m_numerator.bits() <= kMaximumBits && m_denominator.bits() <= kMaximumBits
           && std::abs(m_exponent) <= kMaximumExponent;
}

std::optional<Rational> Rational::parse(std::string_view text)
{
    Rational made;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        made.m_isNegative = text.front() == '-';
        text.remove_prefix(1);
    }
    std::int32_t exponent = 0;
    if (const std::size_t mark = text.find_first_of("eE"); mark != std::string_view::npos) {
        std::string_view power = text.substr(mark + 1);
        if (power.starts_with('+') && !power.starts_with("+-"))
            power.remove_prefix(1);
        const auto [end, error] = std::from_chars(power.data(), power.data() + power.size(), exponent);
        if (power.empty() || error != std::errc() || end != power.data() + power.size()
            || std::abs(static_cast<std::int64_t>(exponent)) > kMaximumExponent)
            return std::nullopt;
        text = text.substr(0, mark);
    }
    std::string digits(text);
    if (const std::size_t point = text.find('.'); point != std::string_view::npos) {
        if (point == 0 || point + 1 == text.size())
            return std::nullopt;
        digits.erase(point, 1);
        exponent -=
            static_cast<std::int32_t>(std::min<std::size_t>(text.size() - point - 1, kMaximumExponent));
    }
    const std::optional<Natural> number = Natural::parse(digits);
    if (!number)
        return std::nullopt;
    made.m_numerator = *number;
    made.m_exponent = exponent;
    made.normalise();
    return made.isInRange() ? std::optional<Rational>(made) : std::nullopt;
}

Rational Rational::of(const Decimal& number)
{
    return parse(number.toString()).value_or(Rational());
}

std::optional<Decimal> Rational::toDecimal() const
{
    return Decimal::parse(toString(kShownDigits));
}

Rational Rational::negated() const
{
    Rational made = *this;
    made.m_isNegative = !m_isNegative && !isZero();
    return made;
}

std::optional<Rational> Rational::plus(const Rational& other) const
{
    if (isZero() || other.isZero())
        return isZero() ? other : *this;
    const std::int32_t exponent = std::min(m_exponent, other.m_exponent);
    const auto aligned = [exponent](const Rational& number, const Natural& factor) {
        const auto power = Natural::powerOfTen(static_cast<std::uint32_t>(number.m_exponent - exponent));
        const auto scaled = power ? number.m_numerator.times(*power) : std::nullopt;
        return scaled ? scaled->times(factor) : std::nullopt;
    };
    const std::optional<Natural> left = aligned(*this, other.m_denominator);
    const std::optional<Natural> right = aligned(other, m_denominator);
    const std::optional<Natural> denominator = m_denominator.times(other.m_denominator);
    if (!left || !right || !denominator)
        return std::nullopt;
    Rational sum;
    sum.m_exponent = exponent;
    sum.m_denominator = *denominator;
    if (m_isNegative == other.m_isNegative) {
        const std::optional<Natural> numerator = left->plus(*right);
        if (!numerator)
            return std::nullopt;
        sum.m_numerator = *numerator;
        sum.m_isNegative = m_isNegative;
    } else {
        const bool isLeftLarger = *left >= *right;
        sum.m_numerator = isLeftLarger ? left->minus(*right) : right->minus(*left);
        sum.m_isNegative = isLeftLarger ? m_isNegative : other.m_isNegative;
    }
    reduce(sum.m_numerator, sum.m_denominator);
    sum.normalise();
    return sum.isInRange() ? std::optional<Rational>(sum) : std::nullopt;
}

std::optional<Rational> Rational::minus(const Rational& other) const
{
    return plus(other.negated());
}

std::optional<Rational> Rational::times(const Rational& other) const
{
    Natural above = m_numerator;
    Natural below = m_denominator;
    Natural otherAbove = other.m_numerator;
    Natural otherBelow = other.m_denominator;
    reduce(above, otherBelow);
    reduce(otherAbove, below);
    const std::optional<Natural> numerator = above.times(otherAbove);
    const std::optional<Natural> denominator = below.times(otherBelow);
    if (!numerator || !denominator)
        return std::nullopt;
    Rational product;
    product.m_numerator = *numerator;
    product.m_denominator = *denominator;
    product.m_exponent = m_exponent + other.m_exponent;
    product.m_isNegative = m_isNegative != other.m_isNegative;
    product.normalise();
    return product.isInRange() ? std::optional<Rational>(product) : std::nullopt;
}

std::optional<Rational> Rational::dividedBy(const Rational& other) const
{
    if (other.isZero())
        return std::nullopt;
    Rational inverse = other;
    std::swap(inverse.m_numerator, inverse.m_denominator);
    inverse.m_exponent = -other.m_exponent;
    return times(inverse);
}

std::optional<Rational> Rational::power(int exponent) const
{
    if (exponent < 0) {
        const std::optional<Rational> inverse = Rational(1).dividedBy(*this);
        return inverse && exponent > -kMaximumExponent ? inverse->power(-exponent) : std::nullopt;
    }
    std::optional<Rational> result = Rational(1);
    std::optional<Rational> square = *this;
    for (int rest = exponent; rest > 0 && result; rest >>= 1) {
        if ((rest & 1) != 0)
            result = square ? result->times(*square) : std::nullopt;
        if (rest > 1 && square)
            square = square->times(*square);
    }
    return result;
}

std::optional<Rational> Rational::squareRoot() const
{
    if (m_isNegative)
        return std::nullopt;
    Rational root = *this;
    if (m_exponent % 2 != 0) {
        const std::optional<Natural> ten = m_numerator.times(Natural(10));
        if (!ten)
            return std::nullopt;
        root.m_numerator = *ten;
        root.m_exponent -= 1;
    }
    reduce(root.m_numerator, root.m_denominator);
    const std::optional<Natural> numerator = rootOf(root.m_numerator);
    const std::optional<Natural> denominator = rootOf(root.m_denominator);
    if (!numerator || !denominator)
        return std::nullopt;
    root.m_numerator = *numerator;
    root.m_denominator = *denominator;
    root.m_exponent /= 2;
    root.normalise();
    return root;
}

Rational::Digits Rational::rounded(std::size_t significantDigits) const
{
    // Two digits more than are shown at least, and whether anything follows them.
    constexpr double kDigitsOfBit = 0.30102999566398120;
    const double size =
        kDigitsOfBit * (static_cast<double>(m_numerator.bits()) - static_cast<double>(m_denominator.bits()));
    const auto shift = std::max<std::int64_t>(0, static_cast<std::int64_t>(significantDigits) + 3
                                                     - static_cast<std::int64_t>(std::floor(size)));
    const std::optional<Natural> power = Natural::powerOfTen(static_cast<std::uint32_t>(shift));
    const std::optional<Natural> scaled = power ? m_numerator.times(*power) : std::nullopt;
    if (!scaled)
        return {"0", 0};
    const NaturalDivision division = scaled->dividedBy(m_denominator);
    Digits digits{division.quotient.toString(), 0};
    digits.exponent = static_cast<std::int64_t>(digits.text.size()) - shift + m_exponent;
    if (digits.text.size() > significantDigits) {
        const char next = digits.text[significantDigits];
        const bool isMore = !division.remainder.isZero()
                            || digits.text.find_first_not_of('0', significantDigits + 1) != std::string::npos;
        const bool isOdd = ((digits.text[significantDigits - 1] - '0') & 1) != 0;
        digits.text.resize(significantDigits);
        if (next > '5' || (next == '5' && (isMore || isOdd))) {
            std::size_t at = significantDigits;
            while (at > 0 && digits.text[at - 1] == '9')
                digits.text[--at] = '0';
            if (at > 0) {
                ++digits.text[at - 1];
            } else {
                digits.text.insert(digits.text.begin(), '1');
                ++digits.exponent;
            }
        }
    }
    digits.text.resize(digits.text.find_last_not_of('0') + 1);
    return digits;
}

std::string Rational::toString(std::size_t significantDigits) const
{
    if (isZero())
        return "0";
    const Digits digits = rounded(std::max<std::size_t>(significantDigits, 1));
    const auto count = static_cast<std::int64_t>(digits.text.size());
    std::string text = m_isNegative ? "-" : "";
    if (digits.exponent > count + kMostZeros || digits.exponent < -kMostZeros) {
        text += digits.text.front();
        if (count > 1)
            text.append(".").append(digits.text, 1);
        return text + "e" + std::to_string(digits.exponent - 1);
    }
    if (digits.exponent <= 0)
        return text.append("0.").append(static_cast<std::size_t>(-digits.exponent), '0') + digits.text;
    if (digits.exponent >= count)
        return (text + digits.text).append(static_cast<std::size_t>(digits.exponent - count), '0');
    const auto point = static_cast<std::size_t>(digits.exponent);
    return text.append(digits.text, 0, point).append(".").append(digits.text, point);
}

std::strong_ordering operator<=>(const Rational& left, const Rational& right)
{
    if (left.isZero() || right.isZero() || left.m_isNegative != right.m_isNegative) {
        const auto sign = [](const Rational& number) {
            return number.isZero() ? 0 : number.m_isNegative ? -1 : 1;
        };
        return sign(left) <=> sign(right);
    }
    const Rational& larger = left.m_isNegative ? right : left; // Of two negative numbers.
    const Rational& smaller = left.m_isNegative ? left : right;
    constexpr double kCertain = 8;
    const double difference = sizeOf(larger.m_numerator, larger.m_denominator, larger.m_exponent)
                              - sizeOf(smaller.m_numerator, smaller.m_denominator, smaller.m_exponent);
    if (std::abs(difference) > kCertain)
        return difference > 0 ? std::strong_ordering::greater : std::strong_ordering::less;
    std::optional<Natural> a = larger.m_numerator.times(smaller.m_denominator);
    std::optional<Natural> b = smaller.m_numerator.times(larger.m_denominator);
    const std::int32_t exponent = larger.m_exponent - smaller.m_exponent;
    const auto power = Natural::powerOfTen(static_cast<std::uint32_t>(std::abs(exponent)));
    std::optional<Natural>& scaled = exponent >= 0 ? a : b;
    scaled = scaled && power ? scaled->times(*power) : std::nullopt;
    // Both are of about one size, so that what did not fit cannot be: kMaximumBits of either is half of a
    // Natural's.
    return a && b ? *a <=> *b : std::strong_ordering::equal;
}

} // namespace hilum::ucum
