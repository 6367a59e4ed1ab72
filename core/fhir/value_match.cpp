// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/value_match.h"

#include "core/fhir/scene.h"

namespace hilum::fhir {

namespace {

bool sameValue(const Value& left, const Value& right)
{
    if (left.kind() != right.kind())
        return false;
    if (left.isString())
        return left.asString() == right.asString();
    return left.isNone() || left.toString() == right.toString();
}

bool hasItemFor(const TreeNode& node, const TreeNode& wanted)
{
    for (const TreeNode* child = node.firstChild; child != nullptr; child = child->next) {
        if (child->name == wanted.name && matchesPattern(*child, wanted))
            return true;
    }
    return false;
}

} // namespace

bool equalsFixed(const TreeNode& node, const TreeNode& fixed)
{
    if (!sameValue(node.value, fixed.value))
        return false;
    const TreeNode* left = node.firstChild;
    const TreeNode* right = fixed.firstChild;
    std::size_t count = 0;
    for (; left != nullptr; left = left->next)
        ++count;
    for (; right != nullptr; right = right->next)
        --count;
    if (count != 0)
        return false;
    // Members stand in any order, the items of a list in theirs.
    for (const TreeNode* wanted = fixed.firstChild; wanted != nullptr; wanted = wanted->next) {
        std::size_t before = 0;
        for (const TreeNode* each = fixed.firstChild; each != wanted; each = each->next)
            before += each->name == wanted->name ? 1 : 0;
        const TreeNode* same = node.firstChild;
        for (; same != nullptr; same = same->next) {
            if (same->name == wanted->name && before-- == 0)
                break;
        }
        if (same == nullptr || !equalsFixed(*same, *wanted))
            return false;
    }
    return true;
}

bool matchesPattern(const TreeNode& node, const TreeNode& pattern)
{
    if (!pattern.value.isNone() && !sameValue(node.value, pattern.value))
        return false;
    for (const TreeNode* wanted = pattern.firstChild; wanted != nullptr; wanted = wanted->next) {
        if (!hasItemFor(node, *wanted))
            return false;
    }
    return true;
}

bool isLess(const TreeNode& left, const TreeNode& right)
{
    if (left.typeName == "Quantity" && right.typeName == "Quantity") {
        const TreeNode* leftValue = childOf(left, "value");
        const TreeNode* rightValue = childOf(right, "value");
        return leftValue != nullptr && rightValue != nullptr
               && childText(left, "code") == childText(right, "code") && isLess(*leftValue, *rightValue);
    }
    const Value& a = left.value;
    const Value& b = right.value;
    if (a.kind() != b.kind())
        return false;
    switch (a.kind()) {
    case ValueKind::Integer:
        return a.asInteger() < b.asInteger();
    case ValueKind::Decimal:
        return a.asDecimal() < b.asDecimal();
    case ValueKind::Date:
    case ValueKind::DateTime:
    case ValueKind::Time:
        return compareDateTimes(a.asDateTime(), b.asDateTime()) == std::strong_ordering::less;
    default:
        return false;
    }
}

} // namespace hilum::fhir
