// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/functions/function_call.h"
#include "core/fhirpath/functions/function_groups.h"
#include "core/model/tree_builder.h"

namespace hilum::fhirpath {

namespace {

const TypeTest& typeArgument(FunctionCall& call)
{
    return call.evaluator().program().types[call.operation().extra];
}

bool isFunction(FunctionCall& call, Collection& out)
{
    Item item;
    const Single found = call.inputItem(item);
    if (found == Single::Value)
        call.addBoolean(out, typeArgument(call).isOf(item, call.evaluator().schema()));
    return goesOn(found);
}

bool asFunction(FunctionCall& call, Collection& out)
{
    for (const Item& item : call.input()) {
        if (typeArgument(call).isSelected(item, call.evaluator().schema()))
            call.add(out, item);
    }
    return true;
}

bool typeFunction(FunctionCall& call, Collection& out)
{
    for (const Item& item : call.input()) {
        if (!call.work(1))
            return false;
        const std::string_view typeName = item.isNode() ? item.node().typeName() : std::string_view();
        const bool isSystem = typeName.empty();
        const std::string_view format = item.isNode() ? item.node().document().format() : std::string_view();
        // The namespace of a format's own types is its name; that of FHIR is written in capitals.
        const std::string_view space = isSystem                                 ? "System"
                                       : (format == "json" || format == "fhir") ? "FHIR"
                                                                                : format;
        TreeBuilder builder(call.values());
        TreeNode* root = builder.makeRoot(isSystem ? "SimpleTypeInfo" : "ClassInfo");
        builder.add(*root, "namespace", Value::string(space));
        builder.add(*root, "name", Value::string(item.typeName()));
        call.add(out, Item(builder.finish("type", root)->root()));
    }
    return true;
}

constexpr FunctionRow kTypeRows[] = {
    {"is",
     "is(type)",
     "True if it is of that type or derived from it.",
     1,
     1,
     {ArgumentKind::Type},
     ResultKind::OneBoolean,
     isFunction,
     {{{"1.is(Integer)", "true"}, {"1.is(System.String)", "false"}}}},
    {"as",
     "as(type)",
     "The items if they are of that type.",
     1,
     1,
     {ArgumentKind::Type},
     ResultKind::Type,
     asFunction,
     {{{"1.as(Integer)", "1"}, {"1.as(String)", "{}"}}}},
    {"type",
     "type()",
     "What type it is: namespace and name.",
     0,
     0,
     {},
     ResultKind::Unknown,
     typeFunction,
     {{{"1.type().name", "'Integer'"}, {"1.type().namespace", "'System'"}}}},
};

} // namespace

FunctionGroup typeFunctions()
{
    return {"Types", kTypeRows};
}

} // namespace hilum::fhirpath
