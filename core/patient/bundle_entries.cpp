// SPDX-License-Identifier: Apache-2.0
#include "core/patient/bundle_entries.h"

#include "core/json/value_scanner.h"

namespace hilum::patient {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";
/// Bundles in Bundles in Bundles: more is not meant, but made.
constexpr int kDeepest = 8;

std::string_view valueAt(std::string_view text)
{
    json::ValueScanner scanner;
    const std::size_t end = scanner.find(text, true);
    return end == std::string_view::npos ? std::string_view() : text.substr(0, end);
}

std::string_view skipped(std::string_view text, std::string_view what)
{
    const std::size_t at = text.find_first_not_of(what);
    return at == std::string_view::npos ? std::string_view() : text.substr(at);
}

std::string_view unquoted(std::string_view text)
{
    return text.size() >= 2 && text.front() == '"' ? text.substr(1, text.size() - 2) : std::string_view();
}

/// Calls with name and text of each member until `visit` says false.
template<typename Visit>
void forEachMember(std::string_view object, Visit visit)
{
    std::string_view rest = skipped(object, kBlanks);
    if (!rest.starts_with('{'))
        return;
    rest = skipped(rest.substr(1), " \t\r\n,");
    while (rest.starts_with('"')) {
        const std::string_view name = valueAt(rest);
        if (name.empty())
            return;
        rest = skipped(rest.substr(name.size()), " \t\r\n:");
        const std::string_view value = valueAt(rest);
        if (value.empty() || !visit(unquoted(name), value))
            return;
        rest = skipped(rest.substr(value.size()), " \t\r\n,");
    }
}

template<typename Visit>
void forEachItem(std::string_view array, Visit visit)
{
    if (!array.starts_with('['))
        return;
    std::string_view rest = skipped(array.substr(1), " \t\r\n,");
    while (!rest.empty() && rest.front() != ']') {
        const std::string_view value = valueAt(rest);
        if (value.empty())
            return;
        visit(value);
        rest = skipped(rest.substr(value.size()), " \t\r\n,");
    }
}

bool isBundle(std::string_view json)
{
    bool found = false;
    forEachMember(json, [&found](std::string_view name, std::string_view value) {
        if (name != "resourceType")
            return true;
        found = unquoted(value) == "Bundle";
        return false;
    });
    return found;
}

void visitBundle(std::string_view bundle, const std::function<void(const BundleEntry&)>& visit, int depth);

void visitEntry(std::string_view entry, const std::function<void(const BundleEntry&)>& visit, int depth)
{
    BundleEntry made{.resource = {}, .fullUrl = {}, .isInBundle = true};
    forEachMember(entry, [&made](std::string_view name, std::string_view value) {
        if (name == "resource")
            made.resource = value;
        else if (name == "fullUrl")
            made.fullUrl = unquoted(value);
        return true;
    });
    if (made.resource.empty())
        return;
    if (depth < kDeepest && isBundle(made.resource))
        visitBundle(made.resource, visit, depth + 1);
    else
        visit(made);
}

void visitBundle(std::string_view bundle, const std::function<void(const BundleEntry&)>& visit, int depth)
{
    forEachMember(bundle, [&visit, depth](std::string_view name, std::string_view value) {
        if (name == "entry")
            forEachItem(value, [&visit, depth](std::string_view entry) { visitEntry(entry, visit, depth); });
        return true;
    });
}

} // namespace

void forEachResource(std::string_view json, const std::function<void(const BundleEntry&)>& visit)
{
    if (isBundle(json))
        visitBundle(json, visit, 1);
    else
        visit({.resource = json, .fullUrl = {}, .isInBundle = false});
}

} // namespace hilum::patient
