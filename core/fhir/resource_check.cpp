// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/resource_check.h"

#include "core/fhir/conformance_check.h"

#include <algorithm>
#include <unordered_set>

namespace hilum::fhir {

namespace {

/// Finds the local references (`#id`) below a node.
void collectLocal(const TreeNode& node, std::unordered_set<std::string_view>& ids)
{
    for (const TreeNode* child = node.firstChild; child != nullptr; child = child->next) {
        const bool isAddress = child->name == "reference" || child->typeName == "canonical"
                               || child->typeName == "uri" || child->typeName == "url";
        if (isAddress && child->value.isString() && child->value.asString().starts_with('#'))
            ids.insert(child->value.asString().substr(1));
        collectLocal(*child, ids);
    }
}

/// True where something below refers to what contains it (`#`).
bool refersToContainer(const TreeNode& contained)
{
    std::unordered_set<std::string_view> ids;
    collectLocal(contained, ids);
    return ids.contains({});
}

/// Ids of elements are unique within their resource (http://hl7.org/fhir/R4/element.html). The contents of
/// StructureDefinitions have their ids by rules of their own.
class ElementIdCheck
{
public:
    explicit ElementIdCheck(Scene& scene) : m_scene(scene) {}

    void run(const TreeNode& node, const PathStep& step)
    {
        std::string_view name;
        std::int32_t index = 0;
        for (const TreeNode* child = node.firstChild; child != nullptr; child = child->next) {
            index = child->name == name ? index + 1 : 0;
            name = child->name;
            const bool isResource =
                name == "contained" || name == "resource" || child->typeName == "ElementDefinition";
            if (child->firstChild == nullptr || isResource)
                continue;
            const PathStep childStep{.parent = &step, .name = name, .index = child->isListItem ? index : -1};
            const std::string_view id = childText(*child, "id");
            if (!id.empty())
                check(id, childStep, *child);
            run(*child, childStep);
        }
    }

private:
    void check(std::string_view id, const PathStep& step, const TreeNode& node)
    {
        if (id.find(' ') != std::string_view::npos)
            m_scene.add(Diagnostic::error("fhir.element-id", "The id of an element has no blanks."),
                        {.parent = &step, .name = "id"}, node);
        else if (!m_ids.insert(id).second)
            m_scene.add(
                Diagnostic::error("fhir.element-id", "Another element of the resource has the same id."),
                {.parent = &step, .name = "id"}, node);
    }

    Scene& m_scene;
    std::unordered_set<std::string_view> m_ids;
};

class ContainedCheck
{
public:
    ContainedCheck(Scene& scene, const ResourceScope& scope) : m_scene(scene), m_scope(scope) {}

    void run()
    {
        collectLocal(*m_scope.node, m_referenced);
        std::int32_t index = 0;
        for (const TreeNode* child = m_scope.node->firstChild; child != nullptr; child = child->next) {
            if (child->name != "contained")
                continue;
            const PathStep step{.parent = m_scope.step, .name = "contained", .index = index++};
            checkOne(*child, step);
        }
    }

private:
    void checkOne(const TreeNode& node, const PathStep& step)
    {
        const std::string_view id = childText(node, "id");
        if (childOf(node, "contained") != nullptr)
            m_scene.add(Diagnostic::error("fhir.contained-nested",
                                          "A contained resource must not contain others (dom-2)."),
                        step, node);
        if (id.empty())
            m_scene.add(Diagnostic::error("fhir.contained-no-id", "A contained resource needs an id."), step,
                        node);
        else if (!m_ids.insert(id).second)
            m_scene.add(
                Diagnostic::error("fhir.contained-same-id", "Another contained resource has the same id."),
                step, node);
        else if (!m_referenced.contains(id) && !refersToContainer(node))
            m_scene.add(
                Diagnostic::error("fhir.contained-unused",
                                  "Nothing refers to the contained resource (dom-3). Refer to it, or remove "
                                  "it."),
                step, node);
        checkMeta(node, step);
    }

    void checkMeta(const TreeNode& node, const PathStep& step)
    {
        const TreeNode* meta = childOf(node, "meta");
        if (meta == nullptr)
            return;
        if (childOf(*meta, "versionId") != nullptr || childOf(*meta, "lastUpdated") != nullptr)
            m_scene.add(Diagnostic::error("fhir.contained-version",
                                          "A contained resource has no version or time of its own (dom-4)."),
                        step, node);
        if (childOf(*meta, "security") != nullptr)
            m_scene.add(Diagnostic::error("fhir.contained-security",
                                          "A contained resource has no security label of its own (dom-5)."),
                        step, node);
    }

    Scene& m_scene;
    const ResourceScope& m_scope;
    std::unordered_set<std::string_view> m_referenced;
    std::unordered_set<std::string_view> m_ids;
};

} // namespace

void checkResource(Scene& scene, const TypeRules& type, const ResourceScope& scope, ElementIds ids)
{
    if (childOf(*scope.node, "contained") != nullptr)
        ContainedCheck(scene, scope).run();
    if (ids == ElementIds::Some)
        ElementIdCheck(scene).run(*scope.node, *scope.step);
    const bool isDomainResource = type.byName.contains("contained");
    if (isDomainResource && !scope.isContained() && childOf(*scope.node, "text") == nullptr)
        scene.add(
            Diagnostic::information("fhir.no-narrative", "The resource should have a narrative (dom-6)."),
            *scope.step, *scope.node);
    checkConformance(scene, scope);
}

} // namespace hilum::fhir
