// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/bundle_check.h"

#include "core/fhir/uri.h"

#include <algorithm>
#include <array>

namespace hilum::fhir {

namespace {

/// One Bundle.
class BundleCheck
{
public:
    BundleCheck(Scene& scene, const BundleIndex& index, const PathStep& step)
        : m_scene(scene), m_index(index), m_step(step), m_type(childText(index.bundle(), "type"))
    {
    }

    void run()
    {
        const std::string_view searched = m_type == "searchset" ? searchedType() : std::string_view();
        std::int32_t number = 0;
        const TreeNode* first = nullptr;
        for (const TreeNode* child = m_index.bundle().firstChild; child != nullptr; child = child->next) {
            if (child->name != "entry")
                continue;
            first = number == 0 ? child : first;
            const PathStep step{.parent = &m_step, .name = "entry", .index = number++};
            checkEntry(*child, step);
            if (m_type == "searchset")
                checkMatch(*child, step, searched);
        }
        const TreeNode* resource = first == nullptr ? nullptr : childOf(*first, "resource");
        if (resource == nullptr)
            return;
        const PathStep entry{.parent = &m_step, .name = "entry", .index = 0};
        const PathStep step{.parent = &entry, .name = "resource"};
        const std::string_view url = childText(*first, "fullUrl");
        if (m_type == "document" && resource->typeName == "Composition")
            checkComposition(*resource, step, url);
        if (m_type == "message" && resource->typeName == "MessageHeader")
            checkLinks(*resource, "focus", step, url);
    }

private:
    void add(Diagnostic finding, const PathStep& step, const TreeNode& node)
    {
        m_scene.add(std::move(finding), step, node);
    }

    [[nodiscard]] bool isFullUrlOptional() const
    {
        static constexpr std::array<std::string_view, 4> kTypes = {"transaction", "transaction-response",
                                                                   "batch", "batch-response"};
        return std::ranges::find(kTypes, m_type) != kTypes.end();
    }

    void checkEntry(const TreeNode& entry, const PathStep& step)
    {
        const TreeNode* resource = childOf(entry, "resource");
        const std::string_view url = childText(entry, "fullUrl");
        if (url.empty()) {
            if (!isFullUrlOptional() && resource != nullptr)
                add(Diagnostic::error("fhir.bundle-no-full-url",
                                      "Outside transactions and batches each entry needs a fullUrl."),
                    step, entry);
            return;
        }
        if (!isAbsoluteUri(url)) {
            return add(Diagnostic::error(
                           "fhir.bundle-full-url",
                           "The fullUrl must be absolute: http://server/Type/id, or urn:uuid: and a UUID."),
                       step, entry);
        }
        if (resource != nullptr)
            checkIdentity(*resource, url, step, entry);
    }

    /// The fullUrl of a server's resource ends with its type and id.
    void checkIdentity(const TreeNode& resource, std::string_view url, const PathStep& step,
                       const TreeNode& entry)
    {
        const std::string_view id = childText(resource, "id");
        const std::optional<RestReference> rest = restReference(url);
        const bool isRest = rest && m_scene.book().isResource(rest->type) && !id.empty();
        if (isRest && (rest->type != resource.typeName || rest->id != id)) {
            add(Diagnostic::error("fhir.bundle-full-url-id",
                                  "The fullUrl must end with the type and the id of the resource: {0}/id.",
                                  {std::string(resource.typeName)}),
                step, entry);
        }
    }

    /// `Patient` of the link `http://server/Patient?name=x`; "" where it is no search of one type.
    [[nodiscard]] std::string_view searchedType() const
    {
        for (const TreeNode* link = m_index.bundle().firstChild; link != nullptr; link = link->next) {
            if (link->name != "link" || childText(*link, "relation") != "self")
                continue;
            std::string_view url = childText(*link, "url");
            url = url.substr(0, url.find('?'));
            url = url.substr(url.rfind('/') == std::string_view::npos ? 0 : url.rfind('/') + 1);
            return m_scene.book().isResource(url) ? url : std::string_view();
        }
        return {};
    }

    void checkMatch(const TreeNode& entry, const PathStep& step, std::string_view searched)
    {
        const TreeNode* resource = childOf(entry, "resource");
        if (resource == nullptr || resource->typeName == "OperationOutcome")
            return;
        const PathStep resourceStep{.parent = &step, .name = "resource"};
        if (childText(*resource, "id").empty())
            add(Diagnostic::error("fhir.bundle-no-id", "What a search found must have an id."), resourceStep,
                *resource);
        const TreeNode* search = childOf(entry, "search");
        const std::string_view mode = search == nullptr ? std::string_view() : childText(*search, "mode");
        const bool isMatch = mode.empty() || mode == "match";
        if (isMatch && !searched.empty() && searched != resource->typeName && mode == "match")
            add(Diagnostic::error("fhir.bundle-wrong-match",
                                  "The search is for {0}, so that this cannot be a match.",
                                  {std::string(searched)}),
                resourceStep, *resource);
    }

    /// What a document speaks of must be in it (http://hl7.org/fhir/R4/documents.html#content).
    void checkComposition(const TreeNode& composition, const PathStep& step, std::string_view url)
    {
        for (const std::string_view name : {"subject", "encounter", "author", "custodian"})
            checkLinks(composition, name, step, url);
        checkParts(composition, "attester", "party", step, url);
        checkParts(composition, "event", "detail", step, url);
        checkSections(composition, step, url);
    }

    void checkParts(const TreeNode& node, std::string_view part, std::string_view name, const PathStep& step,
                    std::string_view url)
    {
        std::int32_t number = 0;
        for (const TreeNode* child = node.firstChild; child != nullptr; child = child->next) {
            if (child->name == part)
                checkLinks(*child, name, {.parent = &step, .name = part, .index = number++}, url);
        }
    }

    void checkSections(const TreeNode& node, const PathStep& step, std::string_view url)
    {
        std::int32_t number = 0;
        for (const TreeNode* child = node.firstChild; child != nullptr; child = child->next) {
            if (child->name != "section")
                continue;
            const PathStep section{.parent = &step, .name = "section", .index = number++};
            checkLinks(*child, "focus", section, url);
            checkLinks(*child, "entry", section, url);
            checkSections(*child, section, url);
        }
    }

    void checkLinks(const TreeNode& node, std::string_view name, const PathStep& step, std::string_view url)
    {
        std::int32_t number = 0;
        for (const TreeNode* child = node.firstChild; child != nullptr; child = child->next) {
            if (child->name != name)
                continue;
            const PathStep link{.parent = &step, .name = name, .index = child->isListItem ? number++ : -1};
            const std::string_view text = childText(*child, "reference");
            const bool isUrn = text.starts_with("urn:"); // The walk has looked for it already.
            if (text.empty() || text.starts_with('#') || isUrn || m_index.resolve(text, url) != nullptr)
                continue;
            if (m_index.guess(text, url) != nullptr)
                add(Diagnostic::error(
                        "fhir.bundle-missing-entry",
                        "No entry has the fullUrl that this points to, though one has the type and id. "
                        "Refer to its fullUrl."),
                    link, *child);
            else
                add(Diagnostic::error("fhir.bundle-missing-entry",
                                      "What this points to must be an entry of the same Bundle. Add it."),
                    link, *child);
        }
    }

    Scene& m_scene;
    const BundleIndex& m_index;
    const PathStep& m_step;
    std::string_view m_type;
};

} // namespace

void checkBundle(Scene& scene, const BundleIndex& index, const PathStep& step)
{
    BundleCheck(scene, index, step).run();
}

} // namespace hilum::fhir
