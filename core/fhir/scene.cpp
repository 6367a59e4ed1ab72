// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/scene.h"

namespace hilum::fhir {

std::string_view Scene::sourceOf(const TreeNode& node) const
{
    if (node.source.end > m_text.size() || node.source.begin >= node.source.end)
        return {};
    return m_text.substr(node.source.begin, node.source.size());
}

void Scene::add(Diagnostic finding, const PathStep& step, const TreeNode& node)
{
    add(std::move(finding), step, node.source);
}

void Scene::add(Diagnostic finding, const PathStep& step, ByteRange bytes)
{
    if (m_findings.size() == kMostFindings) {
        m_findings.push_back(Diagnostic::warning(
            "fhir.more-findings", "There are more findings than these {0}. Repair them and validate again.",
            {std::to_string(kMostFindings)}));
    }
    if (m_findings.size() > kMostFindings)
        return;
    finding.place.path = pathText(step);
    if (!bytes.empty())
        finding.place.bytes = bytes;
    m_findings.push_back(std::move(finding));
}

ContainedIndex indexContained(const TreeNode& container)
{
    ContainedIndex index;
    for (const TreeNode* child = container.firstChild; child != nullptr; child = child->next) {
        if (child->name == "contained")
            index.emplace(childText(*child, "id"), child);
    }
    return index;
}

const TreeNode* childOf(const TreeNode& node, std::string_view name)
{
    for (const TreeNode* child = node.firstChild; child != nullptr; child = child->next) {
        if (child->name == name)
            return child;
    }
    return nullptr;
}

std::string_view childText(const TreeNode& node, std::string_view name)
{
    const TreeNode* child = childOf(node, name);
    return child != nullptr && child->value.isString() ? child->value.asString() : std::string_view();
}

} // namespace hilum::fhir
