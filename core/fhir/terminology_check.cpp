// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/terminology_check.h"

#include "core/fhir/uri.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

namespace hilum::fhir {

namespace {

constexpr std::string_view kPropertyBase = "http://hl7.org/fhir/concept-properties#";

struct KnownProperty
{
    std::string_view code;
    std::string_view type;
};

/// http://hl7.org/fhir/R4/codesystem-concept-properties.html and those that were added since.
constexpr auto kKnownProperties = std::to_array<KnownProperty>({{"inactive", "boolean"},
                                                                {"deprecated", "dateTime"},
                                                                {"notSelectable", "boolean"},
                                                                {"parent", "code"},
                                                                {"child", "code"},
                                                                {"status", "code"},
                                                                {"effectiveDate", "dateTime"},
                                                                {"deprecationDate", "dateTime"},
                                                                {"retirementDate", "dateTime"}});

const KnownProperty* knownProperty(std::string_view code)
{
    const auto* found = std::ranges::find(kKnownProperties, code, &KnownProperty::code);
    return found == kKnownProperties.end() ? nullptr : found;
}

class CodeSystemCheck
{
public:
    CodeSystemCheck(Scene& scene, const ResourceScope& scope) : m_scene(scene), m_scope(scope) {}

    void run()
    {
        const std::string_view content = childText(*m_scope.node, "content");
        const bool isSupplement = childOf(*m_scope.node, "supplements") != nullptr;
        const PathStep step{.parent = m_scope.step, .name = "content"};
        if (isSupplement && content != "supplement" && !content.empty())
            m_scene.add(
                Diagnostic::error("fhir.code-system-supplement",
                                  "A code system that supplements another has the content \"supplement\"."),
                step, *childOf(*m_scope.node, "content"));
        else if (!isSupplement && content == "supplement")
            m_scene.add(Diagnostic::warning("fhir.code-system-supplement",
                                            "A supplement should say which code system it supplements."),
                        step, *childOf(*m_scope.node, "content"));
        readProperties();
        checkConcepts(*m_scope.node, *m_scope.step);
    }

private:
    void readProperties()
    {
        std::int32_t number = 0;
        for (const TreeNode* child = m_scope.node->firstChild; child != nullptr; child = child->next) {
            if (child->name == "property")
                readProperty(*child, {.parent = m_scope.step, .name = "property", .index = number++});
        }
    }

    void readProperty(const TreeNode& property, const PathStep& step)
    {
        const std::string_view code = childText(property, "code");
        const std::string_view uri = childText(property, "uri");
        const std::string_view type = childText(property, "type");
        if (!code.empty() && !m_types.emplace(code, type).second)
            m_scene.add(Diagnostic::error("fhir.code-system-property", "Another property has the same code."),
                        step, property);
        if (!uri.empty() && !m_uris.insert(uri).second)
            m_scene.add(Diagnostic::error("fhir.code-system-property", "Another property has the same URI."),
                        step, property);
        const KnownProperty* known =
            uri.starts_with(kPropertyBase) ? knownProperty(uri.substr(kPropertyBase.size())) : nullptr;
        if (known == nullptr)
            return;
        if (type != known->type)
            m_scene.add(Diagnostic::error("fhir.code-system-property",
                                          "The property of this URI has the type {0}.",
                                          {std::string(known->type)}),
                        step, property);
        if (code != known->code)
            m_scene.add(Diagnostic::warning("fhir.code-system-property",
                                            "The property of this URI is usually called {0}.",
                                            {std::string(known->code)}),
                        step, property);
    }

    void checkConcepts(const TreeNode& node, const PathStep& step)
    {
        std::int32_t number = 0;
        for (const TreeNode* child = node.firstChild; child != nullptr; child = child->next) {
            if (child->name != "concept")
                continue;
            const PathStep concept_{.parent = &step, .name = "concept", .index = number++};
            checkValues(*child, concept_);
            checkConcepts(*child, concept_);
        }
    }

    void checkValues(const TreeNode& concept_, const PathStep& step)
    {
        std::int32_t number = 0;
        for (const TreeNode* child = concept_.firstChild; child != nullptr; child = child->next) {
            if (child->name != "property")
                continue;
            const PathStep property{.parent = &step, .name = "property", .index = number++};
            const TreeNode* value = childOf(*child, "value");
            const auto defined = m_types.find(childText(*child, "code"));
            if (value == nullptr)
                continue;
            if (defined == m_types.end() && knownProperty(childText(*child, "code")) == nullptr) {
                m_scene.add(Diagnostic::warning("fhir.code-system-property",
                                                "The code system does not define this property."),
                            property, *child);
            } else if (defined != m_types.end() && defined->second != value->typeName) {
                m_scene.add(
                    Diagnostic::error("fhir.code-system-property",
                                      "The property is defined with the type {0}, but its value is a {1}.",
                                      {std::string(defined->second), std::string(value->typeName)}),
                    property, *child);
            }
        }
    }

    Scene& m_scene;
    const ResourceScope& m_scope;
    std::unordered_map<std::string_view, std::string_view> m_types;
    std::unordered_set<std::string_view> m_uris;
};

class ValueSetCheck
{
public:
    ValueSetCheck(Scene& scene, const ResourceScope& scope) : m_scene(scene), m_scope(scope) {}

    void run()
    {
        const TreeNode* compose = childOf(*m_scope.node, "compose");
        if (compose == nullptr)
            return;
        const PathStep step{.parent = m_scope.step, .name = "compose"};
        checkParts(*compose, "include", step);
        checkParts(*compose, "exclude", step);
    }

private:
    void checkParts(const TreeNode& compose, std::string_view name, const PathStep& step)
    {
        std::int32_t number = 0;
        for (const TreeNode* child = compose.firstChild; child != nullptr; child = child->next) {
            if (child->name == name)
                checkPart(*child, {.parent = &step, .name = name, .index = number++});
        }
    }

    void checkPart(const TreeNode& part, const PathStep& step)
    {
        const std::string_view system = childText(part, "system");
        if (system.empty())
            return;
        if (!isAbsoluteUri(system)) {
            return m_scene.add(
                Diagnostic::error("fhir.value-set-system",
                                  "The system must be an absolute URI. Name a contained code system by "
                                  "its own url."),
                step, part);
        }
        if (m_scene.lookups().valueSet(system) != nullptr) {
            return m_scene.add(
                Diagnostic::error("fhir.value-set-system",
                                  "The system is a value set. Name it under valueSet instead."),
                step, part);
        }
        const CodeSet* codes = m_scene.lookups().codeSystem(system);
        if (codes == nullptr)
            return;
        std::int32_t number = 0;
        for (const TreeNode* child = part.firstChild; child != nullptr; child = child->next) {
            if (child->name != "concept")
                continue;
            const PathStep concept_{.parent = &step, .name = "concept", .index = number++};
            const std::string_view code = childText(*child, "code");
            if (!code.empty() && !codes->has(system, code))
                m_scene.add(Diagnostic::error("fhir.value-set-code", "The code system {0} has no such code.",
                                              {std::string(system)}),
                            concept_, *child);
        }
    }

    Scene& m_scene;
    const ResourceScope& m_scope;
};

} // namespace

void checkCodeSystem(Scene& scene, const ResourceScope& scope)
{
    CodeSystemCheck(scene, scope).run();
}

void checkValueSet(Scene& scene, const ResourceScope& scope)
{
    ValueSetCheck(scene, scope).run();
}

} // namespace hilum::fhir
