// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/comparison.h"
#include "core/fhirpath/functions/function_call.h"
#include "core/fhirpath/functions/function_groups.h"

namespace hilum::fhirpath {

namespace {

bool emptyFunction(FunctionCall& call, Collection& out)
{
    call.addBoolean(out, call.input().empty());
    return true;
}

bool existsFunction(FunctionCall& call, Collection& out)
{
    bool isFound = call.argumentCount() == 0 && !call.input().empty();
    for (std::size_t index = 0; call.argumentCount() > 0 && index < call.input().size() && !isFound;
         ++index) {
        Truth truth = Truth::Unknown;
        if (!call.eachTruth(0, call.input()[index], index, truth))
            return false;
        isFound = truth == Truth::True;
    }
    call.addBoolean(out, isFound);
    return true;
}

bool allFunction(FunctionCall& call, Collection& out)
{
    for (std::size_t index = 0; index < call.input().size(); ++index) {
        Truth truth = Truth::Unknown;
        if (!call.eachTruth(0, call.input()[index], index, truth))
            return false;
        if (truth != Truth::True)
            return call.addBoolean(out, false), true;
    }
    call.addBoolean(out, true);
    return true;
}

/// The four functions over Booleans: whether any item is `sought`, and the answer if one is.
bool anyBoolean(FunctionCall& call, Collection& out, bool sought, bool answer)
{
    bool isFound = false;
    for (const Item& item : call.input()) {
        const Value value = item.value();
        if (value.kind() != ValueKind::Boolean)
            return call.fail(Diagnostic::error("fhirpath.not-boolean", "Boolean values were expected here."));
        isFound = isFound || value.asBoolean() == sought;
    }
    call.addBoolean(out, isFound ? answer : !answer);
    return true;
}

bool allTrueFunction(FunctionCall& call, Collection& out)
{
    return anyBoolean(call, out, false, false);
}

bool anyTrueFunction(FunctionCall& call, Collection& out)
{
    return anyBoolean(call, out, true, true);
}

bool allFalseFunction(FunctionCall& call, Collection& out)
{
    return anyBoolean(call, out, true, false);
}

bool anyFalseFunction(FunctionCall& call, Collection& out)
{
    return anyBoolean(call, out, false, true);
}

bool isSubset(FunctionCall& call, const Collection& part, const Collection& whole)
{
    for (const Item& item : part) {
        if (!holds(whole.items(), item, call.values()))
            return false;
    }
    return true;
}

bool subsetOfFunction(FunctionCall& call, Collection& out)
{
    Collection other;
    if (!call.argument(0, other) || !call.comparesAll(other))
        return false;
    call.addBoolean(out, isSubset(call, call.input(), other));
    return true;
}

bool supersetOfFunction(FunctionCall& call, Collection& out)
{
    Collection other;
    if (!call.argument(0, other) || !call.comparesAll(other))
        return false;
    call.addBoolean(out, isSubset(call, other, call.input()));
    return true;
}

bool countFunction(FunctionCall& call, Collection& out)
{
    call.addInteger(out, call.input().size());
    return true;
}

bool distinctFunction(FunctionCall& call, Collection& out)
{
    if (!call.comparesAll(call.input()))
        return false;
    Collection distinct;
    for (const Item& item : call.input())
        call.evaluator().addDistinct(distinct, item);
    call.addAll(out, distinct);
    return true;
}

bool isDistinctFunction(FunctionCall& call, Collection& out)
{
    Collection distinct;
    if (!distinctFunction(call, distinct))
        return false;
    call.addBoolean(out, distinct.size() == call.input().size());
    return true;
}

bool hasValueFunction(FunctionCall& call, Collection& out)
{
    call.addBoolean(out, call.input().size() == 1 && !call.input().front().value().isNone());
    return true;
}

bool getValueFunction(FunctionCall& call, Collection& out)
{
    if (call.input().size() == 1 && !call.input().front().value().isNone())
        call.add(out, call.input().front().value());
    return true;
}

bool notFunction(FunctionCall& call, Collection& out)
{
    Truth truth = Truth::Unknown;
    if (!call.evaluator().truthOf(call.input(), call.inputOperation(), truth))
        return false;
    if (truth != Truth::Unknown)
        call.addBoolean(out, truth == Truth::False);
    return true;
}

constexpr FunctionRow kExistenceRows[] = {
    {"empty",
     "empty()",
     "True if there is nothing.",
     0,
     0,
     {},
     ResultKind::OneBoolean,
     emptyFunction,
     {{{"{}.empty()", "true"}, {"(1 | 2).empty()", "false"}}}},
    {"exists",
     "exists([condition])",
     "True if there is an item, or one for which the condition holds.",
     0,
     1,
     {ArgumentKind::Each},
     ResultKind::OneBoolean,
     existsFunction,
     {{{"(1 | 2).exists()", "true"},
       {"(1 | 2).exists($this > 1)", "true"},
       {"(1 | 2).exists($this > 2)", "false"}}},
     {},
     {kTruthKinds}},
    {"all",
     "all(condition)",
     "True if the condition holds for every item.",
     1,
     1,
     {ArgumentKind::Each},
     ResultKind::OneBoolean,
     allFunction,
     {{{"(1 | 2).all($this < 3)", "true"},
       {"(1 | 2).all($this < 2)", "false"},
       {"{}.all($this < 2)", "true"}}},
     {},
     {kTruthKinds}},
    {"allTrue",
     "allTrue()",
     "True if every item is true.",
     0,
     0,
     {},
     ResultKind::OneBoolean,
     allTrueFunction,
     {{{"(true).combine(true).allTrue()", "true"}, {"(true | false).allTrue()", "false"}}},
     kTruthKinds},
    {"anyTrue",
     "anyTrue()",
     "True if one of the items is true.",
     0,
     0,
     {},
     ResultKind::OneBoolean,
     anyTrueFunction,
     {{{"(true | false).anyTrue()", "true"}, {"{}.anyTrue()", "false"}}},
     kTruthKinds},
    {"allFalse",
     "allFalse()",
     "True if every item is false.",
     0,
     0,
     {},
     ResultKind::OneBoolean,
     allFalseFunction,
     {{{"(true | false).allFalse()", "false"}, {"{}.allFalse()", "true"}}},
     kTruthKinds},
    {"anyFalse",
     "anyFalse()",
     "True if one of the items is false.",
     0,
     0,
     {},
     ResultKind::OneBoolean,
     anyFalseFunction,
     {{{"(true | false).anyFalse()", "true"}}},
     kTruthKinds},
    {"subsetOf",
     "subsetOf(other)",
     "True if every item is among the others.",
     1,
     1,
     {ArgumentKind::Value},
     ResultKind::OneBoolean,
     subsetOfFunction,
     {{{"(1 | 2).subsetOf(1 | 2 | 3)", "true"}, {"(1 | 4).subsetOf(1 | 2 | 3)", "false"}}}},
    {"supersetOf",
     "supersetOf(other)",
     "True if every one of the others is among the items.",
     1,
     1,
     {ArgumentKind::Value},
     ResultKind::OneBoolean,
     supersetOfFunction,
     {{{"(1 | 2 | 3).supersetOf(1 | 2)", "true"}, {"(1 | 2).supersetOf(3)", "false"}}}},
    {"count",
     "count()",
     "The number of items.",
     0,
     0,
     {},
     ResultKind::OneInteger,
     countFunction,
     {{{"(1 | 2 | 3).count()", "3"}, {"{}.count()", "0"}}}},
    {"distinct",
     "distinct()",
     "Each different item once.",
     0,
     0,
     {},
     ResultKind::Input,
     distinctFunction,
     {{{"(1).combine(1).combine(2).distinct()", "1 | 2"}}}},
    {"isDistinct",
     "isDistinct()",
     "True if no item is there twice.",
     0,
     0,
     {},
     ResultKind::OneBoolean,
     isDistinctFunction,
     {{{"(1 | 2).isDistinct()", "true"}, {"1.combine(1).isDistinct()", "false"}}}},
    {"hasValue",
     "hasValue()",
     "True if it is a single item with a value of its own.",
     0,
     0,
     {},
     ResultKind::OneBoolean,
     hasValueFunction,
     {{{"'a'.hasValue()", "true"}, {"{}.hasValue()", "false"}}}},
    {"getValue",
     "getValue()",
     "The value of a single primitive item, without its extensions.",
     0,
     0,
     {},
     ResultKind::InputValue,
     getValueFunction,
     {{{"'a'.getValue()", "'a'"}}}},
    {"not",
     "not()",
     "The opposite of a condition.",
     0,
     0,
     {},
     ResultKind::OneBoolean,
     notFunction,
     {{{"true.not()", "false"}, {"(1 > 2).not()", "true"}, {"{}.not()", "{}"}}}},
};

} // namespace

FunctionGroup existenceFunctions()
{
    return {"Existence", kExistenceRows};
}

} // namespace hilum::fhirpath
