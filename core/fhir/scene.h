// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhir/element_path.h"
#include "core/fhir/recent_lookups.h"
#include "core/fhir/type_rules.h"
#include "core/fhirpath/evaluation.h"
#include "core/model/tree_document.h"

namespace hilum::fhir {

/// Contained resources by their id; the first of an id.
using ContainedIndex = std::unordered_map<std::string_view, const TreeNode*>;

/// The resource that the walk is in. Lives on its stack.
struct ResourceScope
{
    const TreeNode* node = nullptr;
    const PathStep* step = nullptr;
    /// Of a contained resource the one that contains it, of any other itself.
    const TreeNode* container = nullptr;
    /// The Bundle (or what else holds it) around it; null at the top.
    const ResourceScope* outer = nullptr;
    /// Of the container. Null where it contains nothing.
    const ContainedIndex* containedIndex = nullptr;

    /// The contained resource with that id; null where there is none.
    [[nodiscard]] const TreeNode* containedWithId(std::string_view id) const
    {
        if (containedIndex == nullptr)
            return nullptr;
        const auto found = containedIndex->find(id);
        return found == containedIndex->end() ? nullptr : found->second;
    }
    [[nodiscard]] bool isContained() const { return node != container; }
};

/// What a validation of one resource has before it and collects. One thread at a time.
class Scene
{
public:
    /// More findings than this are only counted.
    static constexpr std::size_t kMostFindings = 500;

    /// REQUIRES: all that is given outlives the scene.
    Scene(const RuleBook& book, RecentLookups& lookups, const TreeDocument& document, std::string_view text,
          Diagnostics& findings, fhirpath::EvaluationContext& evaluation)
        : m_book(book),
          m_lookups(lookups),
          m_document(document),
          m_text(text),
          m_findings(findings),
          m_evaluation(evaluation)
    {
    }

    [[nodiscard]] const RuleBook& book() const { return m_book; }
    [[nodiscard]] RecentLookups& lookups() { return m_lookups; }
    [[nodiscard]] fhirpath::EvaluationContext& evaluation() { return m_evaluation; }
    [[nodiscard]] Node nodeOf(const TreeNode& node) const { return m_document.nodeOf(&node); }
    /// True where the resource came as JSON and its text is at hand.
    [[nodiscard]] bool isJson() const { return !m_document.bytes().empty(); }

    /// First byte of what the node was read from, 0 where it is no JSON.
    [[nodiscard]] char firstByte(const TreeNode& node) const
    {
        return isJson() && node.source.begin < m_text.size() ? m_text[node.source.begin] : '\0';
    }
    /// The bytes that the node was read from; "" where unknown.
    [[nodiscard]] std::string_view sourceOf(const TreeNode& node) const;

    /// Adds a finding at the element, with the bytes of the node.
    void add(Diagnostic finding, const PathStep& step, const TreeNode& node);
    void add(Diagnostic finding, const PathStep& step, ByteRange bytes);
    /// The same with another place for findings, to try something out.
    [[nodiscard]] Scene trial(Diagnostics& findings) const
    {
        return {m_book, m_lookups, m_document, m_text, findings, m_evaluation};
    }

private:
    const RuleBook& m_book;
    RecentLookups& m_lookups;
    const TreeDocument& m_document;
    std::string_view m_text;
    Diagnostics& m_findings;
    fhirpath::EvaluationContext& m_evaluation;
};

[[nodiscard]] ContainedIndex indexContained(const TreeNode& container);

/// The first child of that name; null where there is none.
[[nodiscard]] const TreeNode* childOf(const TreeNode& node, std::string_view name);
/// Its text, "" where there is none or it is no text.
[[nodiscard]] std::string_view childText(const TreeNode& node, std::string_view name);

} // namespace hilum::fhir
