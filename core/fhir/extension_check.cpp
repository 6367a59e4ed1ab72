// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/extension_check.h"

#include "core/fhir/narrative_link.h"
#include "core/fhir/uri.h"

#include <algorithm>

namespace hilum::fhir {

namespace {

/// `value[x]` → `value`
std::string withoutChoices(std::string_view expression)
{
    static constexpr std::string_view kMark = "[x]";
    std::string text(expression);
    for (std::size_t at = text.find(kMark); at != std::string::npos; at = text.find(kMark))
        text.erase(at, kMark.size());
    return text;
}

/// Whether an extension may stand below an element.
class ContextCheck
{
public:
    ContextCheck(const RuleBook& book, const PathStep& parent) : m_book(book), m_parent(parent) {}

    [[nodiscard]] bool allows(const ExtensionContext& context) const
    {
        if (context.kind == ExtensionContext::Kind::Extension)
            return m_parent.type == "Extension";
        // `Element` stands for every element of every resource, the resource itself included.
        const bool isAnywhere = context.kind == ExtensionContext::Kind::Expression
                                || context.expression.find_first_of("#:") != std::string_view::npos
                                || context.expression == "Element"
                                || context.expression == "CanonicalResource"
                                || context.expression == "MetadataResource";
        return isAnywhere || isPathOf(withoutChoices(context.expression));
    }

private:
    /// True for a path from the type of any element around: `HumanName.family`, `Patient.name.family`.
    [[nodiscard]] bool isPathOf(std::string_view path) const
    {
        std::string below;
        for (const PathStep* at = &m_parent; at != nullptr; at = at->parent) {
            if (isTypeWith(at->type, below, path))
                return true;
            if (m_book.isResource(at->type))
                return false;
            below.insert(0, at->name).insert(0, ".");
        }
        return false;
    }

    /// With the types that the type is derived from.
    [[nodiscard]] bool isTypeWith(std::string_view type, std::string_view below, std::string_view path) const
    {
        while (!type.empty()) {
            const bool isIt =
                path.size() == type.size() + below.size() && path.starts_with(type) && path.ends_with(below);
            if (isIt)
                return true;
            const SchemaType* schemaType = m_book.schema().type(type);
            type = schemaType == nullptr ? std::string_view() : std::string_view(schemaType->base);
        }
        return false;
    }

    const RuleBook& m_book;
    const PathStep& m_parent;
};

void checkContext(Scene& scene, const Profile& profile, const TreeNode& extension, const PathStep& step)
{
    if (step.parent == nullptr || profile.contexts.empty())
        return;
    const ContextCheck check(scene.book(), *step.parent);
    const bool isAllowed = std::ranges::any_of(
        profile.contexts, [&](const ExtensionContext& each) { return check.allows(each); });
    if (!isAllowed)
        scene.add(Diagnostic::error("fhir.extension-context",
                                    "The definition of the extension {0} does not allow it on this element.",
                                    {profile.url}),
                  step, extension);
}

} // namespace

void checkExtension(Scene& scene, ProfileCheck& profiles, const TreeNode& extension, const PathStep& step,
                    const ExtensionPlace& place)
{
    const bool hasValue = childOf(extension, "value") != nullptr;
    const bool hasExtension = childOf(extension, "extension") != nullptr;
    if (hasValue == hasExtension) {
        scene.add(
            Diagnostic::error("fhir.extension-content",
                              "An extension must have either a value or extensions of its own (ext-1)."),
            step, extension);
    }
    const std::string_view url = childText(extension, "url");
    if (url.empty())
        return;
    if (!isAbsoluteUri(url)) {
        if (!place.isNested)
            scene.add(
                Diagnostic::error("fhir.extension-url", "The url of an extension must be an absolute URI."),
                step, extension);
        return;
    }
    if (url == kNarrativeLink)
        checkNarrativeLink(scene, extension, step, place.reference);
    const Profile* profile = scene.lookups().profile(url);
    if (profile != nullptr && profile->type == "Extension") {
        checkContext(scene, *profile, extension, step);
        profiles.check(scene, *profile, extension, step, place.reference);
        if (profile->isModifier && !place.isModifier)
            scene.add(Diagnostic::error("fhir.extension-modifier",
                                        "The extension changes the meaning of its element: it belongs into "
                                        "modifierExtension."),
                      step, extension);
        else if (!profile->isModifier && place.isModifier)
            scene.add(Diagnostic::error("fhir.extension-modifier",
                                        "The extension is no modifier: it belongs into extension."),
                      step, extension);
    } else if (place.isModifier) {
        scene.add(Diagnostic::error(
                      "fhir.unknown-modifier",
                      "The modifier extension is not known, so that the meaning of the element is not "
                      "known either. Give its definition."),
                  step, extension);
    }
}

} // namespace hilum::fhir
