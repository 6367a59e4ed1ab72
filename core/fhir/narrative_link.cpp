// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/narrative_link.h"

namespace hilum::fhir {

namespace {

/// How often an XHTML text has an attribute id of that value.
std::size_t countIds(std::string_view xhtml, std::string_view id)
{
    static constexpr std::string_view kName = "id=";
    std::size_t count = 0;
    for (std::size_t at = xhtml.find(kName); at != std::string_view::npos; at = xhtml.find(kName, at + 1)) {
        const bool isWhole =
            at > 0 && (xhtml[at - 1] == ' ' || xhtml[at - 1] == '\n' || xhtml[at - 1] == '\t');
        const std::string_view value = xhtml.substr(at + kName.size());
        const bool isSame = value.size() > id.size() + 1 && (value.front() == '"' || value.front() == '\'')
                            && value.substr(1, id.size()) == id && value[id.size() + 1] == value.front();
        count += isWhole && isSame ? 1 : 0;
    }
    return count;
}

std::size_t countIdsBelow(const TreeNode& node, std::string_view id)
{
    std::size_t count =
        node.typeName == "xhtml" && node.value.isString() ? countIds(node.value.asString(), id) : 0;
    for (const TreeNode* child = node.firstChild; child != nullptr; child = child->next)
        count += countIdsBelow(*child, id);
    return count;
}

} // namespace

void checkNarrativeLink(Scene& scene, const TreeNode& extension, const PathStep& step,
                        const ReferencePlace& place)
{
    const std::string_view text = childText(extension, "value");
    const std::size_t hash = text.find('#');
    if (hash == std::string_view::npos || (hash > 0 && place.bundle == nullptr))
        return;
    const TreeNode* target =
        hash == 0 ? place.scope.container : place.bundle->guess(text.substr(0, hash), place.fullUrl);
    if (target == nullptr) {
        return scene.add(
            Diagnostic::error("fhir.narrative-link",
                              "No entry of the Bundle has the fullUrl that the narrative link points to."),
            step, extension);
    }
    const std::size_t count = countIdsBelow(*target, text.substr(hash + 1));
    if (count == 0)
        scene.add(Diagnostic::error("fhir.narrative-link",
                                    "The narrative that this points to has no element of that id."),
                  step, extension);
    else if (count > 1)
        scene.add(Diagnostic::error("fhir.narrative-link",
                                    "The narrative that this points to has several elements of that id."),
                  step, extension);
}

} // namespace hilum::fhir
