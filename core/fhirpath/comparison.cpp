// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/comparison.h"

#include "core/base/utf8.h"
#include "core/fhirpath/conversion.h"
#include "core/fhirpath/unit.h"

#include <algorithm>
#include <string>
#include <vector>

namespace hilum::fhirpath {

namespace {

/// Levels below a composite that are compared; no record of care is that deep.
constexpr int kDeepestComparison = 100;

Order orderFrom(std::strong_ordering order)
{
    return order < 0 ? Order::Less : order > 0 ? Order::Greater : Order::Equal;
}

Equality equalityFrom(bool isEqual)
{
    return isEqual ? Equality::Equal : Equality::Different;
}

Equality equalityFrom(Order order)
{
    return order == Order::Unknown ? Equality::Unknown : equalityFrom(order == Order::Equal);
}

Order orderOfMoments(const Value& left, const Value& right)
{
    const bool isTime = left.kind() == ValueKind::Time;
    if (isTime != (right.kind() == ValueKind::Time))
        return Order::Mismatch;
    const std::optional<std::strong_ordering> order = compareDateTimes(left.asDateTime(), right.asDateTime());
    return order ? orderFrom(*order) : Order::Unknown;
}

Order orderOfAmounts(const Quantity& left, const Quantity& right)
{
    const std::optional<std::strong_ordering> order = orderOfQuantities(left, right);
    return order ? orderFrom(*order) : Order::Unknown;
}

Equality equalityOfValues(const Value& left, const Value& right)
{
    if (isMoment(left) && isMoment(right)) {
        const Order order = orderOfMoments(left, right);
        return order == Order::Mismatch ? Equality::Different : equalityFrom(order);
    }
    if (left.kind() != right.kind())
        return Equality::Different;
    switch (left.kind()) {
    case ValueKind::Boolean:
        return equalityFrom(left.asBoolean() == right.asBoolean());
    case ValueKind::String:
        return equalityFrom(left.asString() == right.asString());
    case ValueKind::Integer:
        return equalityFrom(left.asInteger() == right.asInteger());
    case ValueKind::Decimal:
        return equalityFrom(left.asDecimal() == right.asDecimal());
    case ValueKind::Quantity:
        return equalityFrom(orderOfAmounts(left.asQuantity(), right.asQuantity()));
    default:
        return Equality::Unknown;
    }
}

/// The items below a composite node.
std::vector<Node> childrenOf(Node node)
{
    std::vector<Node> children;
    node.children(children);
    return children;
}

Equality equalityOfComposites(Node left, Node right, Arena& arena, int depth);

Equality equalityAt(const Item& left, const Item& right, Arena& arena, int depth)
{
    if (left.isNode() && left.node() == right.node())
        return Equality::Equal;
    OperandPair pair{left.value(), right.value()};
    if (pair.left.kind() != pair.right.kind() || pair.left.isNone())
        pair = harmonised(left, right, arena);
    if (!pair.left.isNone() && !pair.right.isNone())
        return equalityOfValues(pair.left, pair.right);
    if (!pair.left.isNone() || !pair.right.isNone() || !left.isNode() || !right.isNode())
        return Equality::Different;
    return equalityOfComposites(left.node(), right.node(), arena, depth);
}

Equality equalityOfComposites(Node left, Node right, Arena& arena, int depth)
{
    if (depth > kDeepestComparison)
        return Equality::Unknown;
    const std::vector<Node> a = childrenOf(left);
    const std::vector<Node> b = childrenOf(right);
    if (a.size() != b.size())
        return Equality::Different;
    Equality result = Equality::Equal;
    for (std::size_t index = 0; index < a.size(); ++index) {
        const Equality one = a[index].name() == b[index].name()
                                 ? equalityAt(Item(a[index]), Item(b[index]), arena, depth + 1)
                                 : Equality::Different;
        if (one == Equality::Different)
            return one;
        if (one == Equality::Unknown)
            result = one;
    }
    return result;
}

/// The text in lower case with each run of white space as one blank.
std::string normalisedText(std::string_view text)
{
    std::string out;
    bool isBlank = false;
    for (const char character : text) {
        if (character == ' ' || character == '\t' || character == '\n' || character == '\r') {
            isBlank = true;
            continue;
        }
        if (isBlank && !out.empty())
            out += ' ';
        isBlank = false;
        out += character >= 'A' && character <= 'Z' ? static_cast<char>(character + ('a' - 'A')) : character;
    }
    return out;
}

bool areEquivalentNumbers(const Decimal& left, const Decimal& right)
{
    const auto significantScale = [](const Decimal& number) { // 4.0000 says no more than 4 here (N1 6.1.2).
        int scale = number.scale();
        while (scale > 0 && number.rounded(scale - 1) == std::optional<Decimal>(number))
            --scale;
        return scale;
    };
    const int digits = std::min(significantScale(left), significantScale(right));
    const std::optional<Decimal> a = left.rounded(digits);
    const std::optional<Decimal> b = right.rounded(digits);
    return a && b && *a == *b;
}

/// Compared in the coarser unit, in which the precision was given.
bool areEquivalentQuantities(const Quantity& left, const Quantity& right)
{
    const Quantity a = definite(left); // 1 year is equivalent, though not equal, to 1 'a'.
    const Quantity b = definite(right);
    if (const auto numbers = inCommonUnit(a, b, Granularity::Coarser); numbers)
        return areEquivalentNumbers(numbers->left, numbers->right);
    const std::optional<Decimal> number = amountIn(b, a);
    return number && areEquivalentNumbers(a.number, *number);
}

bool areEquivalentMoments(const Value& left, const Value& right)
{
    const auto precision = [](const Value& value) {
        return std::min(value.asDateTime().precision, DatePrecision::Second);
    };
    return precision(left) == precision(right) && orderOfMoments(left, right) == Order::Equal;
}

bool areEquivalentComposites(Node left, Node right, Arena& arena, int depth);

bool areEquivalentAt(const Item& left, const Item& right, Arena& arena, int depth)
{
    if (left.isNode() && left.node() == right.node())
        return true;
    const OperandPair pair = harmonised(left, right, arena);
    if (pair.left.isNone() && pair.right.isNone() && left.isNode() && right.isNode())
        return areEquivalentComposites(left.node(), right.node(), arena, depth);
    if (isMoment(pair.left) && isMoment(pair.right))
        return areEquivalentMoments(pair.left, pair.right);
    if (pair.left.kind() != pair.right.kind())
        return false;
    switch (pair.left.kind()) {
    case ValueKind::String:
        return normalisedText(pair.left.asString()) == normalisedText(pair.right.asString());
    case ValueKind::Decimal:
        return areEquivalentNumbers(pair.left.asDecimal(), pair.right.asDecimal());
    case ValueKind::Quantity:
        return areEquivalentQuantities(pair.left.asQuantity(), pair.right.asQuantity());
    default:
        return equalityOfValues(pair.left, pair.right) == Equality::Equal;
    }
}

template<typename Matches>
bool matchInAnyOrder(std::size_t leftCount, std::size_t rightCount, const Matches& matches)
{
    if (leftCount != rightCount)
        return false;
    std::vector<bool> isTaken(rightCount);
    for (std::size_t left = 0; left < leftCount; ++left) {
        bool isFound = false;
        for (std::size_t right = 0; right < rightCount && !isFound; ++right) {
            if (!isTaken[right] && matches(left, right))
                isTaken[right] = isFound = true;
        }
        if (!isFound)
            return false;
    }
    return true;
}

bool areEquivalentComposites(Node left, Node right, Arena& arena, int depth)
{
    if (depth > kDeepestComparison)
        return false;
    const std::vector<Node> a = childrenOf(left);
    const std::vector<Node> b = childrenOf(right);
    return matchInAnyOrder(a.size(), b.size(), [&](std::size_t i, std::size_t j) {
        return a[i].name() == b[j].name() && areEquivalentAt(Item(a[i]), Item(b[j]), arena, depth + 1);
    });
}

} // namespace

Equality equality(const Item& left, const Item& right, Arena& arena)
{
    return equalityAt(left, right, arena, 0);
}

Equality equality(const Collection& left, const Collection& right, Arena& arena)
{
    if (left.size() != right.size())
        return Equality::Different;
    Equality result = Equality::Equal;
    for (std::size_t index = 0; index < left.size(); ++index) {
        const Equality one = equality(left[index], right[index], arena);
        if (one == Equality::Different)
            return one;
        if (one == Equality::Unknown)
            result = one;
    }
    return result;
}

bool areEquivalent(const Item& left, const Item& right, Arena& arena)
{
    return areEquivalentAt(left, right, arena, 0);
}

bool areEquivalent(const Collection& left, const Collection& right, Arena& arena)
{
    return matchInAnyOrder(left.size(), right.size(), [&](std::size_t i, std::size_t j) {
        return areEquivalent(left[i], right[j], arena);
    });
}

Order orderOf(const Item& left, const Item& right, Arena& arena)
{
    OperandPair pair{left.value(), right.value()};
    if (isNumber(pair.left) && isNumber(pair.right))
        return orderFrom(decimalOf(pair.left) <=> decimalOf(pair.right));
    if (pair.left.kind() != pair.right.kind() || pair.left.isNone())
        pair = harmonised(left, right, arena);
    if (isMoment(pair.left) && isMoment(pair.right))
        return orderOfMoments(pair.left, pair.right);
    if (pair.left.kind() != pair.right.kind()) {
        // A node's text that is not what it is compared with is a matter of the data, not of the expression.
        const bool isData =
            (left.isNode() && pair.left.isString()) || (right.isNode() && pair.right.isString());
        return isData && !pair.left.isNone() && !pair.right.isNone() ? Order::Unknown : Order::Mismatch;
    }
    switch (pair.left.kind()) {
    case ValueKind::String:
        return orderFrom(pair.left.asString().compare(pair.right.asString()) <=> 0);
    case ValueKind::Integer:
        return orderFrom(pair.left.asInteger() <=> pair.right.asInteger());
    case ValueKind::Decimal:
        return orderFrom(pair.left.asDecimal() <=> pair.right.asDecimal());
    case ValueKind::Quantity:
        return orderOfAmounts(pair.left.asQuantity(), pair.right.asQuantity());
    default:
        return Order::Mismatch;
    }
}

bool holds(std::span<const Item> items, const Item& item, Arena& arena)
{
    return std::ranges::any_of(
        items, [&](const Item& other) { return equality(other, item, arena) == Equality::Equal; });
}

} // namespace hilum::fhirpath
