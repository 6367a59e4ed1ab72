// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/reference_check.h"

#include "core/fhir/uri.h"

#include <algorithm>

namespace hilum::fhir {

namespace {

constexpr std::string_view kHl7 = "http://hl7.org/fhir/";

bool isResourceType(const Scene& scene, std::string_view name)
{
    return scene.book().isResource(name);
}

/// `Patient, Group or Device`.
std::string listed(const std::vector<std::string_view>& names)
{
    std::string text;
    for (std::size_t index = 0; index < names.size(); ++index) {
        if (index > 0)
            text += index + 1 == names.size() ? " or " : ", ";
        text += names[index];
    }
    return text;
}

/// True where the element says which types it takes, and this is none of them.
bool isWrongTarget(const Scene& scene, const ElementRule& rule, std::string_view type)
{
    if (rule.targets.empty() || !isResourceType(scene, type))
        return false;
    return std::ranges::none_of(rule.targets, [&](std::string_view target) {
        return target == type || target == "Resource" || !isResourceType(scene, target);
    });
}

class ReferenceCheck
{
public:
    ReferenceCheck(Scene& scene, const TreeNode& node, const ElementRule& rule, const PathStep& step,
                   const ReferencePlace& place)
        : m_scene(scene), m_node(node), m_rule(rule), m_step(step), m_place(place)
    {
    }

    void run()
    {
        const std::string_view text = childText(m_node, "reference");
        const std::string_view stated = childText(m_node, "type");
        if (!stated.empty() && !isAbsoluteUri(stated) && !isResourceType(m_scene, stated))
            add(Diagnostic::error(
                "fhir.unknown-target-type",
                "The type of a reference is the name of a resource of FHIR, or an absolute URI."));
        const std::string_view type = text.empty() ? std::string_view() : typeOf(text);
        if (!stated.empty() && !type.empty() && stated != type && isResourceType(m_scene, type)) {
            add(Diagnostic::error("fhir.wrong-target-type",
                                  "The reference says that its target is a {0}, but it points to a {1}.",
                                  {word(stated), std::string(type)}));
        }
        checkTarget(type.empty() ? stated : type);
    }

private:
    void add(Diagnostic finding) { m_scene.add(std::move(finding), m_step, m_node); }

    /// What a server has under an address is not known here, so that a type which only the address names is
    /// not certain.
    void checkTarget(std::string_view type)
    {
        if (!isWrongTarget(m_scene, m_rule, type))
            return;
        if (m_isFound)
            add(Diagnostic::error("fhir.wrong-target",
                                  "The reference points to a {0}; here it must be to {1}.",
                                  {std::string(type), listed(m_rule.targets)}));
        else
            add(Diagnostic::warning("fhir.wrong-target",
                                    "By its address the reference points to a {0}; here it should be to {1}.",
                                    {std::string(type), listed(m_rule.targets)}));
    }

    /// A type is shown only where it is one.
    [[nodiscard]] std::string word(std::string_view stated) const
    {
        return isResourceType(m_scene, stated) ? std::string(stated)
                                               : std::string("resource of another type");
    }

    /// Type of what the reference points to, "" where that cannot be known; findings on the way.
    std::string_view typeOf(std::string_view text)
    {
        if (text.starts_with('#'))
            return typeOfContained(text.substr(1));
        const TreeNode* inBundle =
            m_place.bundle == nullptr ? nullptr : m_place.bundle->guess(text, m_place.fullUrl);
        m_isFound = inBundle != nullptr;
        if (inBundle != nullptr)
            return inBundle->typeName;
        const bool isUrn = text.starts_with("urn:uuid:") || text.starts_with("urn:oid:");
        if (isUrn) {
            checkUrn(text);
            return {};
        }
        const std::optional<RestReference> rest = restReference(text);
        if (rest && isResourceType(m_scene, rest->type))
            return rest->type;
        if (!isAbsoluteUri(text) && !isSearch(text)) {
            add(Diagnostic::error("fhir.bad-reference", "A relative reference has the form Type/id, with a "
                                                        "type of resource and an id that FHIR allows."));
        }
        return {};
    }

    std::string_view typeOfContained(std::string_view id)
    {
        if (id.empty())
            return m_place.scope.container->typeName;
        const TreeNode* target = m_place.scope.containedWithId(id);
        m_isFound = target != nullptr;
        if (target != nullptr)
            return target->typeName;
        if (id != childText(*m_place.scope.container, "id"))
            add(Diagnostic::error(
                "fhir.unresolved-reference",
                "There is no contained resource with that id. Contain it, or correct the id."));
        return {};
    }

    void checkUrn(std::string_view text)
    {
        if (text.starts_with("urn:uuid:") && !isUuidUrn(text.substr(0, text.find('#')))) {
            add(Diagnostic::error("fhir.bad-reference", "There is no valid UUID behind urn:uuid:."));
        } else if (m_place.bundle != nullptr) {
            add(Diagnostic::error("fhir.unresolved-reference",
                                  "No entry of the Bundle has that fullUrl. Add the resource, or correct the "
                                  "reference."));
        }
    }

    /// `Patient?identifier=...`, as a transaction may have it.
    [[nodiscard]] bool isSearch(std::string_view text) const
    {
        const std::size_t question = text.find('?');
        return question != std::string_view::npos && isResourceType(m_scene, text.substr(0, question));
    }

    Scene& m_scene;
    const TreeNode& m_node;
    const ElementRule& m_rule;
    const PathStep& m_step;
    const ReferencePlace& m_place;
    /// The target is here: contained, or in the Bundle.
    bool m_isFound = false;
};

} // namespace

void checkReference(Scene& scene, const TreeNode& reference, const ElementRule& rule, const PathStep& step,
                    const ReferencePlace& place)
{
    ReferenceCheck(scene, reference, rule, step, place).run();
}

void checkCanonical(Scene& scene, const TreeNode& canonical, const ElementRule& rule, const PathStep& step,
                    const ReferencePlace& place)
{
    if (!canonical.value.isString())
        return;
    const std::string_view text = canonical.value.asString();
    std::string_view type;
    if (text.starts_with('#')) {
        const TreeNode* target = place.scope.containedWithId(text.substr(1));
        if (target == nullptr && text.size() > 1) {
            return scene.add(
                Diagnostic::error("fhir.unresolved-reference",
                                  "There is no contained resource with that id. Contain it, or correct "
                                  "the id."),
                step, canonical);
        }
        type = target == nullptr ? std::string_view() : target->typeName;
    } else if (text.starts_with(kHl7)) {
        type = text.substr(kHl7.size());
        type = type.substr(0, type.find('/'));
    }
    if (isWrongTarget(scene, rule, type)) {
        scene.add(Diagnostic::error("fhir.wrong-target",
                                    "The canonical URL is that of a {0}; here it must be {1}.",
                                    {std::string(type), listed(rule.targets)}),
                  step, canonical);
    }
}

const TreeNode* resolveReference(const TreeNode& node, const ReferencePlace& place)
{
    const std::string_view text =
        node.value.isString() ? node.value.asString() : childText(node, "reference");
    if (text.empty())
        return nullptr;
    if (text == "#")
        return place.scope.container;
    if (text.starts_with('#'))
        return place.scope.containedWithId(text.substr(1));
    return place.bundle == nullptr ? nullptr : place.bundle->guess(text, place.fullUrl);
}

} // namespace hilum::fhir
