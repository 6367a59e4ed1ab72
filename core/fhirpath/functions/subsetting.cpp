// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/functions/function_call.h"
#include "core/fhirpath/functions/function_groups.h"

#include <algorithm>

namespace hilum::fhirpath {

namespace {

void addRange(FunctionCall& call, Collection& out, std::size_t begin, std::size_t end)
{
    for (std::size_t index = begin; index < std::min(end, call.input().size()); ++index)
        call.add(out, Item(call.input()[index]));
}

bool singleFunction(FunctionCall& call, Collection& out)
{
    Item item;
    const Single found = call.inputItem(item);
    if (found == Single::Value)
        call.add(out, item);
    return goesOn(found);
}

bool firstFunction(FunctionCall& call, Collection& out)
{
    addRange(call, out, 0, 1);
    return true;
}

bool lastFunction(FunctionCall& call, Collection& out)
{
    if (!call.input().empty())
        addRange(call, out, call.input().size() - 1, call.input().size());
    return true;
}

bool tailFunction(FunctionCall& call, Collection& out)
{
    addRange(call, out, 1, call.input().size());
    return true;
}

bool skipFunction(FunctionCall& call, Collection& out)
{
    std::int64_t count = 0;
    const Single found = call.argumentInteger(0, count);
    if (found == Single::Value)
        addRange(call, out, static_cast<std::size_t>(std::max<std::int64_t>(count, 0)), call.input().size());
    return goesOn(found);
}

bool takeFunction(FunctionCall& call, Collection& out)
{
    std::int64_t count = 0;
    const Single found = call.argumentInteger(0, count);
    if (found == Single::Value)
        addRange(call, out, 0, static_cast<std::size_t>(std::max<std::int64_t>(count, 0)));
    return goesOn(found);
}

constexpr FunctionRow kSubsettingRows[] = {
    {"first",
     "first()",
     "The first item.",
     0,
     0,
     {},
     ResultKind::OneInput,
     firstFunction,
     {{{"(1 | 2).first()", "1"}, {"{}.first()", "{}"}}}},
    {"last",
     "last()",
     "The last item.",
     0,
     0,
     {},
     ResultKind::OneInput,
     lastFunction,
     {{{"(1 | 2).last()", "2"}}}},
    {"single",
     "single()",
     "The only item; an error if there are several.",
     0,
     0,
     {},
     ResultKind::OneInput,
     singleFunction,
     {{{"1.single()", "1"}}}},
    {"tail",
     "tail()",
     "All but the first item.",
     0,
     0,
     {},
     ResultKind::Input,
     tailFunction,
     {{{"(1 | 2 | 3).tail()", "2 | 3"}}}},
    {"skip",
     "skip(count)",
     "All but the first so many items.",
     1,
     1,
     {ArgumentKind::Value},
     ResultKind::Input,
     skipFunction,
     {{{"(1 | 2 | 3).skip(1)", "2 | 3"}, {"(1 | 2).skip(9)", "{}"}}},
     {},
     {kWholeKinds}},
    {"take",
     "take(count)",
     "The first so many items.",
     1,
     1,
     {ArgumentKind::Value},
     ResultKind::Input,
     takeFunction,
     {{{"(1 | 2 | 3).take(2)", "1 | 2"}, {"(1 | 2).take(0)", "{}"}}},
     {},
     {kWholeKinds}},
};

} // namespace

FunctionGroup subsettingFunctions()
{
    return {"Subsetting", kSubsettingRows};
}

} // namespace hilum::fhirpath
