// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/profile_conformance.h"

#include "core/fhir/resource_walk.h"
#include "core/fhir/uri.h"
#include "core/model/tree_builder.h"
#include "core/terminology/r4_terminology.h"

namespace hilum::fhir {

namespace {

std::size_t sizeOf(const TreeNode& node)
{
    std::size_t size = 1;
    for (const TreeNode* child = node.firstChild; child != nullptr; child = child->next)
        size += sizeOf(*child);
    return size;
}

/// Of each question, besides what it looks at.
constexpr std::size_t kQuestionWork = 100;

} // namespace

std::optional<bool> ConformanceBudget::conformsTo(Node node, std::string_view profile) const
{
    const std::string_view url = canonicalUrl(profile);
    const std::string_view name =
        url.starts_with(kStructureBase) ? url.substr(kStructureBase.size()) : std::string_view();
    const bool isType = !name.empty() && m_book.rules().type(name) != nullptr;
    if (isType && !m_book.rules().isResource(name))
        return std::nullopt; // A matter of types alone, which the expression knows itself.
    const Profile* known = isType ? nullptr : m_book.find(url);
    if ((!isType && known == nullptr) || m_depth >= kDeepest || !spend(kQuestionWork))
        return std::nullopt;
    ++m_depth;
    const bool answer = conforms(node, url, known);
    --m_depth;
    return m_spent <= m_mostWork ? std::optional<bool>(answer) : std::nullopt;
}

bool ConformanceBudget::conforms(Node node, std::string_view url, const Profile* known) const
{
    Arena arena;
    TreeBuilder builder(arena);
    TreeNode* holder = builder.makeRoot();
    const TreeNode* copy = builder.addCopy(*holder, node.name(), node);
    if (!spend(sizeOf(*copy)))
        return false;
    const TreeDocument* document = builder.finish("fhir", copy);
    fhirpath::EvaluationContext evaluation;
    evaluation.setServices({.terminology = &terminology::r4Terminology(), .profiles = this});
    evaluation.setResource(document->root());
    RecentLookups lookups;
    lookups.startWith(m_book);
    Diagnostics findings;
    Scene scene(m_book.rules(), lookups, *document, {}, findings, evaluation);
    ProfileCheck check(m_book, *this);
    if (m_book.rules().isResource(copy->typeName)) {
        const std::string demanded(url);
        ResourceWalk(scene, check, {}).run(*copy, std::span(&demanded, 1));
    } else {
        const ResourceScope scope{.node = copy, .container = copy};
        check.check(scene, *known, *copy, {.parent = nullptr, .name = copy->typeName}, {.scope = scope});
    }
    return !hasErrors(findings);
}

} // namespace hilum::fhir
