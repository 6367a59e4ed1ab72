// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/comparison.h"
#include "core/fhirpath/functions/function_call.h"
#include "core/fhirpath/functions/function_groups.h"

namespace hilum::fhirpath {

namespace {

bool otherItems(FunctionCall& call, Collection& other)
{
    return call.argument(0, other) && call.comparesAll(other);
}

bool unionFunction(FunctionCall& call, Collection& out)
{
    Collection other;
    if (!otherItems(call, other))
        return false;
    Collection united;
    for (const Item& item : call.input())
        call.evaluator().addDistinct(united, item);
    for (const Item& item : other)
        call.evaluator().addDistinct(united, item);
    call.addAll(out, united);
    return true;
}

bool combineFunction(FunctionCall& call, Collection& out)
{
    Collection other;
    if (!call.argument(0, other) || !call.work(call.input().size() + other.size()))
        return false;
    call.addAll(out, call.input());
    call.addAll(out, other);
    return true;
}

bool intersectFunction(FunctionCall& call, Collection& out)
{
    Collection other;
    if (!otherItems(call, other))
        return false;
    Collection common;
    for (const Item& item : call.input()) {
        if (holds(other.items(), item, call.values()))
            call.evaluator().addDistinct(common, item);
    }
    call.addAll(out, common);
    return true;
}

bool excludeFunction(FunctionCall& call, Collection& out)
{
    Collection other;
    if (!otherItems(call, other))
        return false;
    for (const Item& item : call.input()) {
        if (!holds(other.items(), item, call.values()))
            call.add(out, item);
    }
    return true;
}

constexpr FunctionRow kCombiningRows[] = {
    {"union",
     "union(other)",
     "The items of both, each different one once; as the operator |.",
     1,
     1,
     {ArgumentKind::Value},
     ResultKind::InputOrArgument,
     unionFunction,
     {{{"(1 | 2).union(2 | 3)", "1 | 2 | 3"}}}},
    {"combine",
     "combine(other)",
     "The items of both, duplicates included.",
     1,
     1,
     {ArgumentKind::Value},
     ResultKind::InputOrArgument,
     combineFunction,
     {{{"(1 | 2).combine(2).count()", "3"}}}},
    {"intersect",
     "intersect(other)",
     "The items that are in both.",
     1,
     1,
     {ArgumentKind::Value},
     ResultKind::Input,
     intersectFunction,
     {{{"(1 | 2 | 3).intersect(2 | 4)", "2"}}}},
    {"exclude",
     "exclude(other)",
     "The items that are not among the others.",
     1,
     1,
     {ArgumentKind::Value},
     ResultKind::Input,
     excludeFunction,
     {{{"(1 | 2 | 3).exclude(2)", "1 | 3"}}}},
};

} // namespace

FunctionGroup combiningFunctions()
{
    return {"Combining", kCombiningRows};
}

} // namespace hilum::fhirpath
