// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/functions/function_call.h"
#include "core/fhirpath/functions/function_groups.h"

namespace hilum::fhirpath {

namespace {

// SQL on FHIR v2, "Required additional functions".

bool resourceKeyFunction(FunctionCall& call, Collection& out)
{
    for (const Item& item : call.input()) {
        const Node id = item.isNode() ? item.node().firstChild("id") : Node();
        if (id && !id.value().isNone())
            call.add(out, Item(id));
    }
    return true;
}

struct ReferenceParts
{
    std::string_view type;
    std::string_view id;
};

/// `Patient/p1`, `http://server/Patient/p1/_history/2`, `urn:uuid:...` (no type); nothing for what is
/// contained.
ReferenceParts referenceParts(std::string_view reference)
{
    if (reference.starts_with('#'))
        return {};
    if (reference.starts_with("urn:"))
        return {.type = {}, .id = reference.substr(reference.rfind(':') + 1)};
    if (const std::size_t version = reference.find("/_history/"); version != std::string_view::npos)
        reference = reference.substr(0, version);
    const std::size_t slash = reference.rfind('/');
    if (slash == std::string_view::npos)
        return {.type = {}, .id = reference};
    const std::string_view before = reference.substr(0, slash);
    const std::size_t start = before.rfind('/');
    return {.type = start == std::string_view::npos ? before : before.substr(start + 1),
            .id = reference.substr(slash + 1)};
}

bool referenceKeyFunction(FunctionCall& call, Collection& out)
{
    const std::uint32_t wanted = call.operation().extra;
    for (const Item& item : call.input()) {
        const Node reference = item.isNode() ? item.node().firstChild("reference") : Node();
        if (!reference || !reference.value().isString())
            continue;
        ReferenceParts parts = referenceParts(reference.value().asString());
        const Node type = item.node().firstChild("type");
        if (parts.type.empty() && type && type.value().isString())
            parts.type = type.value().asString();
        const bool isWanted =
            wanted == Operation::kNoExtra || call.evaluator().program().types[wanted].name == parts.type;
        if (isWanted && !parts.id.empty())
            call.addView(out, parts.id);
    }
    return true;
}

constexpr FunctionRow kResourceKeyRows[] = {
    {"getResourceKey",
     "getResourceKey()",
     "The key of a resource, which equals getReferenceKey() of what refers to it.",
     0,
     0,
     {},
     ResultKind::OneString,
     resourceKeyFunction,
     {{{"{}.getResourceKey()", "{}"}}}},
    {"getReferenceKey",
     "getReferenceKey([type])",
     "The key of the resource that a Reference points to, if it is of that type.",
     0,
     1,
     {ArgumentKind::Type},
     ResultKind::OneString,
     referenceKeyFunction,
     {{{"{}.getReferenceKey(Patient)", "{}"}}}},
};

} // namespace

FunctionGroup resourceKeyFunctions()
{
    return {"Keys", kResourceKeyRows};
}

} // namespace hilum::fhirpath
