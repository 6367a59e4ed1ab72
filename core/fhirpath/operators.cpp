// SPDX-License-Identifier: Apache-2.0
// The operators of the evaluator: logic, sets, equality, order, arithmetic, types.
#include "core/fhirpath/arithmetic.h"
#include "core/fhirpath/comparison.h"
#include "core/fhirpath/conversion.h"
#include "core/fhirpath/evaluator.h"

#include <array>

namespace hilum::fhirpath {

Single Evaluator::operands(const Operation& what, const Scope& scope, Item& left, Item& right)
{
    const Single first = single(argument(what, 0), scope, left);
    if (first == Single::Failed)
        return first;
    const Single second = single(argument(what, 1), scope, right);
    if (second == Single::Failed)
        return second;
    return first == Single::Value && second == Single::Value ? Single::Value : Single::Empty;
}

bool Evaluator::evaluateIndexer(std::uint32_t number, const Scope& scope, Collection& out)
{
    const Operation& what = operation(number);
    Collection items;
    Item index;
    if (!evaluate(argument(what, 0), scope, items))
        return false;
    const Single found = single(argument(what, 1), scope, index);
    if (found != Single::Value)
        return found == Single::Empty;
    const std::optional<Value> position = convertItem(index, ValueKind::Integer, values());
    if (!position)
        return fail(argument(what, 1),
                    Diagnostic::error("fhirpath.index-not-integer", "An index must be a whole number."));
    const std::int64_t at = position->asInteger();
    if (at >= 0 && static_cast<std::uint64_t>(at) < items.size())
        add(out, Item(items[static_cast<std::size_t>(at)]));
    return true;
}

bool Evaluator::evaluateTypeOperator(std::uint32_t number, const Scope& scope, Collection& out)
{
    const Operation& what = operation(number);
    Item item;
    const Single found = single(argument(what, 0), scope, item);
    if (found != Single::Value)
        return found == Single::Empty;
    const TypeTest& type = m_program.types[what.payload];
    if (what.code == OperationCode::Is)
        addBoolean(out, type.isOf(item, m_program.schema));
    else if (type.isSelected(item, m_program.schema))
        add(out, item);
    return true;
}

bool Evaluator::truthOfLogic(std::uint32_t number, const Scope& scope, Truth& out)
{
    const Operation& what = operation(number);
    Truth left = Truth::Unknown;
    if (!truth(argument(what, 0), scope, left))
        return false;
    // What the left side decides alone.
    if (what.code == OperationCode::And && left == Truth::False)
        return out = Truth::False, true;
    if (what.code == OperationCode::Or && left == Truth::True)
        return out = Truth::True, true;
    if (what.code == OperationCode::Implies && left == Truth::False)
        return out = Truth::True, true;
    Truth right = Truth::Unknown;
    if (!truth(argument(what, 1), scope, right))
        return false;
    out = Truth::Unknown;
    switch (what.code) {
    case OperationCode::And:
        out = right == Truth::False ? right : left == Truth::True ? right : Truth::Unknown;
        break;
    case OperationCode::Or:
        out = right == Truth::True ? right : left == Truth::False ? right : Truth::Unknown;
        break;
    case OperationCode::Xor:
        if (left != Truth::Unknown && right != Truth::Unknown)
            out = left != right ? Truth::True : Truth::False;
        break;
    default: // Implies
        out = right == Truth::True ? right : left == Truth::True ? right : Truth::Unknown;
        break;
    }
    return true;
}

std::size_t Evaluator::textSizeOf(const Collection& items)
{
    std::size_t size = 0;
    for (const Item& item : items) {
        const Value value = item.value();
        size += value.isString() ? value.asString().size() : 0;
    }
    return size;
}

bool Evaluator::comparesAll(std::uint32_t number, const Collection& left, const Collection& right)
{
    constexpr std::size_t kFew = 64; // Less than what it takes to look for their texts.
    const std::uint64_t pairs = (left.size() + 1) * (right.size() + 1);
    if (!work(number, pairs))
        return false;
    return pairs <= kFew || work(number, textSizeOf(left) / kBytesReadAStep * right.size());
}

bool Evaluator::evaluateSets(std::uint32_t number, const Scope& scope, Collection& out)
{
    const Operation& what = operation(number);
    Collection left;
    Collection right;
    if (!evaluate(argument(what, 0), scope, left) || !evaluate(argument(what, 1), scope, right)
        || !comparesAll(number, left, right))
        return false;
    if (what.code == OperationCode::Union) {
        Collection united;
        for (const Item& item : left)
            addDistinct(united, item);
        for (const Item& item : right)
            addDistinct(united, item);
        out.add(m_evaluation.lists(), united);
        return true;
    }
    const bool isIn = what.code == OperationCode::In;
    const Collection& sought = isIn ? left : right;
    const Collection& searched = isIn ? right : left;
    if (sought.empty())
        return true;
    if (sought.size() > 1)
        return fail(argument(what, isIn ? 0 : 1), severalValues(sought.size()));
    addBoolean(out, holds(searched.items(), sought.front(), values()));
    return true;
}

bool Evaluator::evaluateEquality(std::uint32_t number, const Scope& scope, Collection& out)
{
    const Operation& what = operation(number);
    Collection left;
    Collection right;
    if (!evaluate(argument(what, 0), scope, left) || !evaluate(argument(what, 1), scope, right))
        return false;
    if (what.code == OperationCode::Equivalent || what.code == OperationCode::NotEquivalent) {
        if (!comparesAll(number, left, right))
            return false;
        const bool isEquivalent = areEquivalent(left, right, values());
        addBoolean(out, isEquivalent == (what.code == OperationCode::Equivalent));
        return true;
    }
    if (left.empty() || right.empty())
        return true;
    if (left.size() == right.size() && !readsText(number, textSizeOf(left)))
        return false;
    const Equality result = equality(left, right, values());
    if (result != Equality::Unknown)
        addBoolean(out, (result == Equality::Equal) == (what.code == OperationCode::Equal));
    return true;
}

bool Evaluator::evaluateOrder(std::uint32_t number, const Scope& scope, Collection& out)
{
    const Operation& what = operation(number);
    Item left;
    Item right;
    const Single found = operands(what, scope, left, right);
    if (found != Single::Value)
        return found == Single::Empty;
    const Order order = orderOf(left, right, values());
    if (order == Order::Unknown)
        return true;
    if (order == Order::Mismatch)
        return fail(number, Diagnostic::error("fhirpath.no-order", "{0} and {1} cannot be compared.",
                                              {std::string(left.typeName()), std::string(right.typeName())}));
    bool holdsTrue = false;
    switch (what.code) {
    case OperationCode::Less:
        holdsTrue = order == Order::Less;
        break;
    case OperationCode::LessOrEqual:
        holdsTrue = order != Order::Greater;
        break;
    case OperationCode::Greater:
        holdsTrue = order == Order::Greater;
        break;
    default:
        holdsTrue = order != Order::Less;
        break;
    }
    addBoolean(out, holdsTrue);
    return true;
}

bool Evaluator::evaluateArithmetic(std::uint32_t number, const Scope& scope, Collection& out)
{
    const Operation& what = operation(number);
    Item left;
    Item right;
    const Single found = operands(what, scope, left, right);
    if (found != Single::Value)
        return found == Single::Empty;
    const Result<Value> result = calculate(what.code, left, right, values());
    if (!result)
        return fail(number, result.error());
    if (result->isString() && !madeText(number, result->asString().size()))
        return false;
    if (!result->isNone())
        add(out, *result);
    return true;
}

bool Evaluator::evaluateConcatenation(std::uint32_t number, const Scope& scope, Collection& out)
{
    const Operation& what = operation(number);
    std::array<Item, Operation::kMostTexts> items;
    for (std::size_t index = 0; index < what.argumentCount; ++index) {
        if (single(argument(what, index), scope, items[index]) == Single::Failed)
            return false;
    }
    std::string& text = m_evaluation.text(); // Free again: the operands have done with it.
    text.clear();
    for (std::size_t index = 0; index < what.argumentCount; ++index)
        items[index].value().appendTo(text);
    if (!madeText(number, text.size()))
        return false;
    add(out, Value::string(values().copy(text)));
    return true;
}

bool Evaluator::evaluateSign(std::uint32_t number, const Scope& scope, Collection& out)
{
    const Operation& what = operation(number);
    Item item;
    const Single found = single(argument(what, 0), scope, item);
    if (found != Single::Value)
        return found == Single::Empty;
    const Result<Value> result = negated(item, values());
    if (!result)
        return fail(number, result.error());
    if (what.code == OperationCode::Plus)
        add(out, item);
    else if (!result->isNone())
        add(out, *result);
    return true;
}

} // namespace hilum::fhirpath
