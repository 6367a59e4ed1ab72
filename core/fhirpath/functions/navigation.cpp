// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/functions/function_call.h"
#include "core/fhirpath/functions/function_groups.h"

namespace hilum::fhirpath {

namespace {

bool childrenFunction(FunctionCall& call, Collection& out)
{
    for (const Item& item : call.input()) {
        const std::size_t before = out.size();
        call.evaluator().addChildren(item, out);
        if (!call.work(out.size() - before))
            return false;
    }
    return true;
}

bool descendantsFunction(FunctionCall& call, Collection& out)
{
    Collection current = call.input();
    Collection found;
    while (!current.empty()) {
        Collection next;
        for (const Item& item : current) {
            const std::size_t before = next.size();
            call.evaluator().addChildren(item, next);
            if (!call.work(1 + next.size() - before))
                return false;
        }
        call.addAll(found, next);
        current = next;
    }
    call.addAll(out, found);
    return true;
}

bool extensionFunction(FunctionCall& call, Collection& out)
{
    std::string_view url;
    const Single given = call.argumentText(0, url);
    if (given != Single::Value)
        return goesOn(given);
    for (const Item& item : call.input()) {
        Collection extensions;
        call.evaluator().addMembers(item, "extension", extensions);
        for (const Item& extension : extensions) {
            const Node address = extension.node().firstChild("url");
            const Value value = address ? address.value() : Value();
            if (value.isString() && value.asString() == url)
                call.add(out, extension);
        }
    }
    return true;
}

std::string_view textAt(Node node, std::string_view name)
{
    const Node child = node.firstChild(name);
    const Value value = child ? child.value() : Value();
    return value.isString() ? value.asString() : std::string_view();
}

/// The text of a reference: of a Reference its `reference`, of a primitive its value.
std::string_view referenceOf(const Item& item)
{
    const Value value = item.value();
    if (value.isString())
        return value.asString();
    return item.isNode() ? textAt(item.node(), "reference") : std::string_view();
}

/// The resource of a Bundle that a node is in, by its bytes; the Bundle itself where that cannot be told.
Node holderOf(Node resource, const Item& item)
{
    const ByteRange place = item.isNode() ? item.node().source() : ByteRange{};
    NodeList entries;
    if (!place.empty())
        resource.children("entry", entries);
    for (const Node entry : entries) {
        const Node held = entry.firstChild("resource");
        const ByteRange bytes = held ? held.source() : ByteRange{};
        if (!bytes.empty() && bytes.begin <= place.begin && place.end <= bytes.end)
            return held;
    }
    return resource;
}

Node resolveContained(Node resource, std::string_view id)
{
    if (id.empty())
        return resource;
    NodeList candidates;
    resource.children("contained", candidates);
    for (const Node candidate : candidates) {
        if (textAt(candidate, "id") == id)
            return candidate;
    }
    return {};
}

/// The contained resource or Bundle entry that a reference points to, within the record.
Node resolveWithin(Node resource, std::string_view reference, const Item& from)
{
    NodeList candidates;
    if (reference.starts_with('#'))
        return resolveContained(holderOf(resource, from), reference.substr(1));
    resource.children("entry", candidates);
    for (const Node entry : candidates) {
        const Node found = entry.firstChild("resource");
        const std::string_view address = textAt(entry, "fullUrl");
        const bool isAddress = address == reference
                               || (address.size() > reference.size() && address.ends_with(reference)
                                   && address[address.size() - reference.size() - 1] == '/');
        const std::string relative =
            found ? std::string(found.typeName()) + "/" + std::string(textAt(found, "id")) : "";
        if (found && (isAddress || relative == reference))
            return found;
    }
    return {};
}

bool resolveFunction(FunctionCall& call, Collection& out)
{
    const Node resource = call.evaluator().resourceNode();
    for (const Item& item : call.input()) {
        if (!call.work(1))
            return false;
        const std::string_view reference = referenceOf(item);
        const Node target =
            resource && !reference.empty() ? resolveWithin(resource, reference, item) : Node();
        if (target)
            call.add(out, Item(target));
    }
    return true;
}

constexpr FunctionRow kNavigationRows[] = {
    {"children",
     "children()",
     "All that is directly below.",
     0,
     0,
     {},
     ResultKind::Unknown,
     childrenFunction,
     {{{"1.children()", "{}"}}}},
    {"descendants",
     "descendants()",
     "All that is below, on every level.",
     0,
     0,
     {},
     ResultKind::Unknown,
     descendantsFunction,
     {{{"1.descendants()", "{}"}}}},
    {"extension",
     "extension(url)",
     "The FHIR extensions with that address.",
     1,
     1,
     {ArgumentKind::Value},
     ResultKind::Unknown,
     extensionFunction,
     {{{"{}.extension('http://example.org/x')", "{}"}}},
     {},
     {kTextKinds}},
    {"resolve",
     "resolve()",
     "The resource that a reference points to, if it is in the same record.",
     0,
     0,
     {},
     ResultKind::Unknown,
     resolveFunction,
     {{{"{}.resolve()", "{}"}}}},
};

} // namespace

FunctionGroup navigationFunctions()
{
    return {"Navigation", kNavigationRows};
}

} // namespace hilum::fhirpath
