// SPDX-License-Identifier: Apache-2.0
#include "widgets/timeline/reference_names.h"

#include "core/json/json_reader.h"
#include "core/patient/tree_path.h"

#include <algorithm>

namespace hilum::timeline {
namespace {

using patient::child;
using patient::text;

constexpr std::size_t kMostReferences = 32;

void collect(const TreeNode& node, std::vector<std::string>& references)
{
    for (const TreeNode* each = node.firstChild; each != nullptr; each = each->next) {
        const std::string_view reference = each->name == "reference" ? text(each) : std::string_view();
        if (!reference.empty() && references.size() < kMostReferences
            && std::ranges::find(references, reference) == references.end())
            references.emplace_back(reference);
        collect(*each, references);
    }
}

/// `Family, Given Given`, or the text of the name.
std::string personName(const TreeNode* name)
{
    std::string made(text(name, "family"));
    bool isFirst = true;
    for (const TreeNode* given = child(name, "given"); given != nullptr; given = patient::nextItem(given)) {
        made += (isFirst && !made.empty() ? ", " : made.empty() ? "" : " ") + std::string(text(given));
        isFirst = false;
    }
    return made.empty() ? std::string(text(name, "text")) : made;
}

/// `Ward W1`.
std::string placeName(const TreeNode& place)
{
    const std::string name(text(&place, "name"));
    const std::string_view kind = patient::displayOf(child(&place, "physicalType"));
    if (name.empty() || kind.empty() || name.find(kind) != std::string::npos)
        return name;
    return std::string(kind) + ' ' + name;
}

class Names
{
public:
    Names(patient::ResourceStore& store, const patient::PatientIndex& index) : m_store(store), m_index(index)
    {
    }

    [[nodiscard]] ReferenceName of(std::string_view reference)
    {
        ReferenceName made;
        const patient::ResourcePlace* place = m_index.referredTo(reference);
        if (place == nullptr || std::ranges::find(m_way, place) != m_way.end())
            return made;
        m_way.push_back(place);
        Diagnostics ignored;
        std::string json;
        const auto visit = [&json](const patient::FoundResource& found) {
            json = found.text;
        };
        // Without it the reference stays what it is.
        (void)m_store.read(std::span(place, 1), visit, {}, ignored);
        json.append(json::JsonReader::kPadding, '\0');
        json::JsonReader reader;
        Arena arena;
        const std::string_view own =
            std::string_view(json).substr(0, json.size() - json::JsonReader::kPadding);
        if (const Result<TreeNode*> read = reader.read(own, arena, ignored))
            made = nameOf(**read);
        m_way.pop_back();
        return made;
    }

private:
    [[nodiscard]] ReferenceName nameOf(const TreeNode& resource)
    {
        ReferenceName made{.type = std::string(text(&resource, "resourceType")), .name = {}};
        if (made.type == "PractitionerRole")
            return of(text(&resource, {"practitioner", "reference"}));
        if (made.type == "Practitioner") {
            made.name = personName(child(&resource, "name"));
        } else if (made.type == "Location") {
            made.name = placeName(resource);
            const ReferenceName whole = of(text(&resource, {"partOf", "reference"}));
            if (!whole.name.empty())
                made.name = whole.name + (made.name.empty() ? "" : ", " + made.name);
        } else if (made.type == "Organization") {
            made.name = text(&resource, "name");
        }
        return made;
    }

    patient::ResourceStore& m_store;
    const patient::PatientIndex& m_index;
    /// From a bed to its room to its ward, from a role to its person: a ring ends where it began.
    std::vector<const patient::ResourcePlace*> m_way;
};

} // namespace

std::vector<ReferenceName> namesOfReferences(std::string_view resourceJson, patient::ResourceStore& store,
                                             const patient::PatientIndex& index)
{
    std::string padded(resourceJson);
    padded.append(json::JsonReader::kPadding, '\0');
    json::JsonReader reader;
    Arena arena;
    Diagnostics ignored;
    const Result<TreeNode*> read =
        reader.read(std::string_view(padded).substr(0, resourceJson.size()), arena, ignored);
    std::vector<ReferenceName> made;
    if (!read)
        return made;
    std::vector<std::string> references;
    collect(**read, references);
    Names names(store, index);
    for (const std::string& reference : references) {
        ReferenceName name = names.of(reference);
        if (!name.name.empty() && std::ranges::find(made, name) == made.end())
            made.push_back(std::move(name));
    }
    return made;
}

} // namespace hilum::timeline
