// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/comparison.h"
#include "core/fhirpath/functions/function_call.h"
#include "core/fhirpath/functions/function_groups.h"

#include <algorithm>

namespace hilum::fhirpath {

namespace {

bool whereFunction(FunctionCall& call, Collection& out)
{
    for (std::size_t index = 0; index < call.input().size(); ++index) {
        Truth truth = Truth::Unknown;
        if (!call.eachTruth(0, call.input()[index], index, truth))
            return false;
        if (truth == Truth::True)
            call.add(out, call.input()[index]);
    }
    return true;
}

bool selectFunction(FunctionCall& call, Collection& out)
{
    for (std::size_t index = 0; index < call.input().size(); ++index) {
        if (!call.each(0, call.input()[index], index, out))
            return false;
    }
    return true;
}

enum class Repeated : std::uint8_t { Distinct, All };

/// Work of comparing an item with so many others.
std::uint64_t comparisonSteps(std::size_t count, const Item& item)
{
    constexpr std::size_t kBytesAStep = 64;
    const Value value = item.value();
    const std::size_t size = value.isString() ? value.asString().size() : 0;
    return (count + 1) * (1 + size / kBytesAStep);
}

/// Applies the projection to the input, then to what came out, until nothing new comes.
bool repeatProjection(FunctionCall& call, Collection& out, Repeated kept)
{
    Collection found;
    Collection current = call.input();
    while (!current.empty()) {
        Collection next;
        for (std::size_t index = 0; index < current.size(); ++index) {
            Collection projected;
            if (!call.each(0, current[index], index, projected))
                return false;
            for (const Item& item : projected) {
                const bool isDistinct = kept == Repeated::Distinct;
                if (isDistinct && !call.work(comparisonSteps(found.size(), item)))
                    return false;
                if (isDistinct && holds(found.items(), item, call.values()))
                    continue;
                call.add(found, item);
                call.add(next, item);
            }
            if (!call.work(1))
                return false;
        }
        current = next;
    }
    call.addAll(out, found);
    return true;
}

bool repeatFunction(FunctionCall& call, Collection& out)
{
    return repeatProjection(call, out, Repeated::Distinct);
}

bool repeatAllFunction(FunctionCall& call, Collection& out)
{
    return repeatProjection(call, out, Repeated::All);
}

bool ofTypeFunction(FunctionCall& call, Collection& out)
{
    const TypeTest& type = call.evaluator().program().types[call.operation().extra];
    for (const Item& item : call.input()) {
        if (type.isSelected(item, call.evaluator().schema()))
            call.add(out, item);
    }
    return true;
}

bool iifFunction(FunctionCall& call, Collection& out)
{
    if (call.input().size() > 1)
        return call.fail(severalValues(call.input().size()));
    const Scope inner{call.input().empty() ? Item() : call.input().front(), call.scope().index,
                      call.scope().total};
    // iif() at the beginning of an expression has $this as its input, so nothing changes there.
    Truth truth = Truth::Unknown;
    if (!call.evaluator().truth(call.argumentOperation(0), inner, truth))
        return false;
    if (truth == Truth::True)
        return call.evaluator().evaluate(call.argumentOperation(1), inner, out);
    return call.argumentCount() < 3 || call.evaluator().evaluate(call.argumentOperation(2), inner, out);
}

bool aggregateFunction(FunctionCall& call, Collection& out)
{
    Collection total;
    if (call.argumentCount() > 1 && !call.argument(1, total))
        return false;
    for (std::size_t index = 0; index < call.input().size(); ++index) {
        Collection next;
        if (!call.work(1)
            || !call.evaluator().evaluate(call.argumentOperation(0),
                                          {call.input()[index], static_cast<std::int64_t>(index), &total},
                                          next))
            return false;
        total = next;
    }
    call.addAll(out, total);
    return true;
}

bool coalesceFunction(FunctionCall& call, Collection& out)
{
    for (std::size_t index = 0; index < call.argumentCount(); ++index) {
        Collection found;
        if (!call.argument(index, found))
            return false;
        if (!found.empty())
            return call.addAll(out, found), true;
    }
    return true;
}

struct SortKey
{
    std::uint32_t operation = 0;
    bool isDescending = false;
};

/// An item with the values that it is sorted by.
struct SortedItem
{
    Item item;
    std::vector<Item> keys;
};

bool isBefore(const SortedItem& left, const SortedItem& right, const std::vector<SortKey>& keys, Arena& arena)
{
    for (std::size_t index = 0; index < keys.size(); ++index) {
        const Item& a = left.keys[index];
        const Item& b = right.keys[index];
        // What has no key comes first, whatever the direction: so says the official suite.
        if (a.isNone() != b.isNone())
            return a.isNone();
        const Order order = a.isNone() ? Order::Equal : orderOf(a, b, arena);
        if (order == Order::Less || order == Order::Greater)
            return (order == Order::Less) != keys[index].isDescending;
    }
    return false;
}

bool sortFunction(FunctionCall& call, Collection& out)
{
    Evaluator& evaluator = call.evaluator();
    std::vector<SortKey> keys;
    for (std::size_t index = 0; index < call.argumentCount(); ++index) {
        // A minus before a key means descending, whatever the key's type.
        const std::uint32_t key = call.argumentOperation(index);
        const bool isDescending = evaluator.operation(key).code == OperationCode::Negate;
        keys.push_back({isDescending ? evaluator.argument(evaluator.operation(key), 0) : key, isDescending});
    }
    std::vector<SortedItem> sorted;
    for (std::size_t index = 0; index < call.input().size(); ++index) {
        SortedItem entry{call.input()[index], {}};
        for (const SortKey& key : keys) {
            Item value;
            if (evaluator.single(key.operation, {entry.item, static_cast<std::int64_t>(index), nullptr},
                                 value)
                == Single::Failed)
                return false;
            entry.keys.push_back(value);
        }
        if (keys.empty())
            entry.keys.push_back(entry.item);
        sorted.push_back(std::move(entry));
    }
    if (keys.empty())
        keys.emplace_back();
    if (!call.work(sorted.size() * 20))
        return false;
    std::ranges::stable_sort(sorted, [&](const SortedItem& left, const SortedItem& right) {
        return isBefore(left, right, keys, call.values());
    });
    for (const SortedItem& entry : sorted)
        call.add(out, entry.item);
    return true;
}

constexpr FunctionRow kFilteringRows[] = {
    {"where",
     "where(condition)",
     "The items for which the condition holds.",
     1,
     1,
     {ArgumentKind::Each},
     ResultKind::Input,
     whereFunction,
     {{{"(1 | 2 | 3).where($this > 1)", "2 | 3"}}},
     {},
     {kTruthKinds}},
    {"select",
     "select(projection)",
     "What the projection gives for each item, in one list.",
     1,
     1,
     {ArgumentKind::Each},
     ResultKind::Argument,
     selectFunction,
     {{{"(1 | 2).select($this * 10)", "10 | 20"},
       {"('a' | 'b').select($this & $index.toString())", "'a0' | 'b1'"}}}},
    {"repeat",
     "repeat(projection)",
     "Applies the projection again and again and collects all that is new.",
     1,
     1,
     {ArgumentKind::Each},
     ResultKind::Argument,
     repeatFunction,
     {{{"1.repeat(iif($this < 3, $this + 1, {}))", "2 | 3"}}}},
    {"repeatAll",
     "repeatAll(projection)",
     "As repeat(), with duplicates.",
     1,
     1,
     {ArgumentKind::Each},
     ResultKind::Argument,
     repeatAllFunction,
     {{{"1.repeatAll(iif($this < 3, $this + 1, {}))", "2 | 3"}}}},
    {"ofType",
     "ofType(type)",
     "The items of that type.",
     1,
     1,
     {ArgumentKind::Type},
     ResultKind::Type,
     ofTypeFunction,
     {{{"(1 | 'a' | 2).ofType(Integer)", "1 | 2"}}}},
    {"iif",
     "iif(condition, then [, otherwise])",
     "One value if the condition holds, else another.",
     2,
     3,
     {ArgumentKind::Each, ArgumentKind::Each},
     ResultKind::Branches,
     iifFunction,
     {{{"iif(2 > 1, 'yes', 'no')", "'yes'"}, {"iif({}, 'yes', 'no')", "'no'"}, {"iif(false, 'yes')", "{}"}}}},
    {"aggregate",
     "aggregate(step [, start])",
     "Goes through the items; $total is the result so far.",
     1,
     2,
     {ArgumentKind::Each, ArgumentKind::Value},
     ResultKind::Unknown,
     aggregateFunction,
     {{{"(1 | 2 | 3).aggregate($total + $this, 0)", "6"},
       {"(3 | 1).aggregate(iif($total.empty(), $this, iif($this < $total, $this, $total)))", "1"}}}},
    {"coalesce",
     "coalesce(first, second, ...)",
     "The first argument that is not empty.",
     1,
     32,
     {ArgumentKind::Value, ArgumentKind::Value},
     ResultKind::AnyArgument,
     coalesceFunction,
     {{{"coalesce({}, 'b', 'c')", "'b'"}, {"coalesce({}, {})", "{}"}}}},
    {"sort",
     "sort([key, ...])",
     "The items in order, by themselves or by keys; a minus before a key, or desc behind it, turns it round.",
     0,
     16,
     {ArgumentKind::Each, ArgumentKind::Each},
     ResultKind::Input,
     sortFunction,
     {{{"(3 | 1 | 2).sort()", "1 | 2 | 3"},
       {"(3 | 1 | 2).sort(-$this)", "3 | 2 | 1"},
       {"('a' | 'b').sort($this desc)", "'b' | 'a'"}}}},
};

} // namespace

FunctionGroup filteringFunctions()
{
    return {"Filtering", kFilteringRows};
}

} // namespace hilum::fhirpath
