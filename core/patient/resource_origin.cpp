// SPDX-License-Identifier: Apache-2.0
#include "core/patient/resource_origin.h"

#include "core/json/json_reader.h"
#include "core/patient/bundle_entries.h"
#include "core/patient/tree_path.h"

namespace hilum::patient {
namespace {

constexpr std::uint64_t kLargestBundle = std::uint64_t{64} << 20U;

void readHeader(ResourceOrigin& origin, std::string_view json)
{
    // Only two kinds of resources are wanted, and most Bundles have others in their hundreds.
    const bool isHeader = json.find("\"MessageHeader\"") != std::string_view::npos;
    if (!isHeader && json.find("\"Provenance\"") == std::string_view::npos)
        return;
    json::JsonReader reader;
    Arena arena;
    Diagnostics ignored;
    const Result<TreeNode*> read = reader.read(json, arena, ignored);
    const std::string_view type = read ? text(*read, "resourceType") : std::string_view();
    if (type == "MessageHeader") {
        const TreeNode* event = choice(*read, "event");
        const std::string_view display = text(event, "display");
        origin.messageEvent = !display.empty()                              ? display
                              : event != nullptr && event->value.isString() ? text(event)
                                                                            : text(event, "code");
        const std::string_view name = text(*read, {"source", "name"});
        origin.sender = name.empty() ? text(*read, {"source", "endpoint"}) : name;
        origin.headerJson = json;
    } else if (type == "Provenance" && origin.recorded.empty()) {
        origin.recorded = text(*read, "recorded");
        origin.activity = displayOf(child(*read, "activity"));
        if (origin.headerJson.empty())
            origin.headerJson = json;
    }
}

void readBundle(ResourceOrigin& origin, ResourceStore& store, const BundlePlace& bundle)
{
    origin.isInBundle = true;
    if (bundle.end - bundle.begin > kLargestBundle)
        return;
    const ResourcePlace place{.offset = bundle.begin,
                              .length = static_cast<std::uint32_t>(bundle.end - bundle.begin),
                              .part = bundle.part};
    Diagnostics ignored;
    (void)store.read(
        std::span(&place, 1),
        [&origin](const FoundResource& found) {
            forEachResource(found.text,
                            [&origin](const BundleEntry& entry) { readHeader(origin, entry.resource); });
        },
        {}, ignored); // What cannot be read says nothing of where it came from.
}

} // namespace

ResourceOrigin originOf(ResourceStore& store, const ResourcePlace& place)
{
    ResourceOrigin origin;
    origin.part = store.parts()[place.part];
    origin.message = store.messageOf(place);
    origin.begin = place.offset;
    origin.end = place.offset + place.length;
    Diagnostics ignored;
    (void)store.read(
        std::span(&place, 1),
        [&origin](const FoundResource& found) {
            origin.resourceJson = found.text;
            json::JsonReader reader;
            Arena arena;
            Diagnostics warnings;
            if (const Result<TreeNode*> read = reader.read(found.text, arena, warnings))
                origin.source = text(*read, {"meta", "source"});
        },
        {}, ignored); // An empty resourceJson says it.
    if (const BundlePlace* bundle = store.bundleOf(place))
        readBundle(origin, store, *bundle);
    return origin;
}

} // namespace hilum::patient
