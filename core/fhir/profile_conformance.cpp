// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/profile_conformance.h"

#include "core/fhir/resource_walk.h"
#include "core/fhir/uri.h"
#include "core/model/tree_builder.h"
#include "core/terminology/r4_terminology.h"

namespace hilum::fhir {

namespace {

/// Counts how deep conformance asks for conformance on this thread.
class Depth
{
public:
    Depth() { ++current(); }
    ~Depth() { --current(); }
    Depth(const Depth&) = delete;
    Depth& operator=(const Depth&) = delete;

    [[nodiscard]] static int& current()
    {
        thread_local int depth = 0;
        return depth;
    }
};

} // namespace

std::optional<bool> ProfileConformance::conformsTo(Node node, std::string_view profile) const
{
    const std::string_view url = canonicalUrl(profile);
    const std::string_view name =
        url.starts_with(kStructureBase) ? url.substr(kStructureBase.size()) : std::string_view();
    const bool isType = !name.empty() && m_book.rules().type(name) != nullptr;
    const Profile* known = isType ? nullptr : m_book.find(url);
    const Depth depth;
    if ((!isType && known == nullptr) || Depth::current() > kDeepest)
        return std::nullopt;
    if (isType && !m_book.rules().isResource(name))
        return std::nullopt; // A matter of types alone, which the expression knows itself.

    Arena arena;
    TreeBuilder builder(arena);
    TreeNode* holder = builder.makeRoot();
    const TreeNode* copy = builder.addCopy(*holder, node.name(), node);
    const TreeDocument* document = builder.finish("fhir", copy);
    fhirpath::EvaluationContext evaluation;
    evaluation.setServices({.terminology = &terminology::r4Terminology(), .profiles = this});
    evaluation.setResource(document->root());
    RecentLookups lookups;
    lookups.startWith(m_book);
    Diagnostics findings;
    Scene scene(m_book.rules(), lookups, *document, {}, findings, evaluation);
    ProfileCheck check(m_book);
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
