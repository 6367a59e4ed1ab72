// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/arena.h"
#include "core/fhir/code_sets.h"
#include "core/model/tree_document.h"

namespace hilum::fhir {

/// Value sets and code systems that came with profiles. Thread-safe once all are given.
class GivenCodes
{
public:
    /// REQUIRES: the sets of R4 outlive it.
    explicit GivenCodes(const CodeSets& known) : m_known(known) {}

    /// Takes a ValueSet or CodeSystem that has a url; false for anything else. REQUIRES: no look-up yet.
    bool add(const TreeNode& resource);

    /// Given ones before those of R4. Null where the value set is unknown or cannot be listed (it filters, or
    /// takes a code system that is not known).
    [[nodiscard]] const CodeSet* valueSet(std::string_view url) const;
    /// Null where the code system is unknown or not complete.
    [[nodiscard]] const CodeSet* codeSystem(std::string_view url) const;

private:
    using Visited = std::vector<std::string_view>;

    void addCodeSystem(std::string_view url, const TreeNode& resource);
    [[nodiscard]] std::unique_ptr<CodeSet> listed(const TreeNode& valueSet, Visited& visited) const;
    [[nodiscard]] bool addParts(CodeSet& set, const TreeNode& compose, std::string_view name,
                                Visited& visited) const;
    [[nodiscard]] bool addPart(CodeSet& set, const TreeNode& part, Visited& visited) const;
    [[nodiscard]] bool addImport(CodeSet& set, std::string_view url, Visited& visited) const;

    const CodeSets& m_known;
    Arena m_arena;
    std::unordered_map<std::string_view, std::unique_ptr<CodeSet>> m_codeSystems;
    std::unordered_map<std::string_view, const TreeNode*> m_valueSets;
    mutable std::mutex m_mutex;
    mutable std::unordered_map<std::string_view, std::unique_ptr<const CodeSet>> m_listed;
};

} // namespace hilum::fhir
