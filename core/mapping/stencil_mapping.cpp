// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/stencil_mapping.h"

namespace hilum::mapping {
namespace {

bool isSameValue(const Value& left, const Value& right)
{
    return left.kind() == right.kind() && left.toString() == right.toString();
}

bool isSameTree(const TreeNode& left, const TreeNode& right)
{
    if (left.name != right.name || left.typeName != right.typeName || left.isListItem != right.isListItem
        || left.isNull != right.isNull || !isSameValue(left.value, right.value))
        return false;
    const TreeNode* other = right.firstChild;
    for (const TreeNode* child = left.firstChild; child != nullptr;
         child = child->next, other = other->next) {
        if (other == nullptr || !isSameTree(*child, *other))
            return false;
    }
    return other == nullptr;
}

} // namespace

bool StencilMapping::suits(const MappingPlan& plan, Node source)
{
    return plan.notation != nullptr && !plan.each && !plan.copiesStructures
           && source == source.document().root();
}

StencilMapping::StencilMapping(const MappingPlan& plan, Node source, Arena& arena,
                               MappingScratch::State& state, std::vector<MappedDocument>& out,
                               Diagnostics& findings)
    : m_plan(plan),
      m_source(source),
      m_record(source.document()),
      m_arena(arena),
      m_state(state),
      m_cache(*state.stencils),
      m_out(out),
      m_findings(findings)
{
}

Result<void> StencilMapping::applyRules(StencilTracer* tracer)
{
    return MappingRun(m_plan, m_arena, m_state, m_findings, tracer).run(m_source, m_out);
}

Result<void> StencilMapping::apply()
{
    if (!m_plan.notation->outline(m_record, m_cache.scratch.outline))
        return applyRules();
    m_cache.trim();
    StencilShelf& shelf = m_cache.shelf(m_plan.number, m_cache.scratch.outline.shape);
    if (shelf.isGivenUp())
        return applyRules();
    MappingRun::prepare(m_plan, m_source, m_arena, m_state);
    for (std::size_t number = 0; number < shelf.size(); ++number) {
        StencilRun run(m_plan, *shelf[number].stencil, m_record, m_cache.scratch, m_state.evaluation,
                       m_arena);
        if (!run.fits())
            continue;
        shelf.noteFit(number);
        if (shelf[0].proofs < StencilCache::kProofs)
            return prove(shelf, run);
        const Document* made = m_cache.isForWriting ? run.write(text()) : nullptr;
        m_out.push_back({.document = made == nullptr ? run.make(text()) : made, .bytes = m_source.source()});
        run.report(m_findings);
        return {};
    }
    return shelf.noteMiss() ? trace(shelf) : applyRules();
}

/// By the rules, and whether the stencil would have made the same.
Result<void> StencilMapping::prove(StencilShelf& shelf, StencilRun& run)
{
    const std::size_t documents = m_out.size();
    const std::size_t findings = m_findings.size();
    if (Result<void> done = applyRules(); !done) {
        shelf.giveUp();
        return done;
    }
    MappingRun::prepare(m_plan, m_source, m_arena, m_state);
    if (run.fits() && makesSame(run, documents, findings))
        ++shelf[0].proofs;
    else
        shelf.giveUp();
    return {};
}

/// Whether the stencil makes what the rules have made and reported behind those.
bool StencilMapping::makesSame(StencilRun& run, std::size_t documents, std::size_t findings)
{
    if (m_out.size() != documents + 1)
        return false;
    const auto& made = static_cast<const TreeDocument&>(*m_out.back().document);
    const auto& copy = static_cast<const TreeDocument&>(*run.make(text()));
    if (!isSameTree(*made.rootNode(), *copy.rootNode()))
        return false;
    if (!copy.written().empty()) {
        std::string written;
        if (!text()->append(written, made) || written != copy.written())
            return false;
    }
    Diagnostics reported;
    run.report(reported);
    return std::equal(m_findings.begin() + static_cast<std::ptrdiff_t>(findings), m_findings.end(),
                      reported.begin(), reported.end());
}

/// By the rules, and makes a stencil of that.
Result<void> StencilMapping::trace(StencilShelf& shelf)
{
    const std::size_t documents = m_out.size();
    const std::size_t findings = m_findings.size();
    StencilTracer tracer(*m_plan.notation, m_cache.scratch.outline, m_record);
    m_state.evaluation.setObserver(&tracer);
    Result<void> done = applyRules(&tracer);
    m_state.evaluation.setObserver(nullptr);
    if (!done) {
        shelf.noteFailure();
        return done;
    }
    std::unique_ptr<Stencil> stencil;
    if (m_out.size() == documents + 1) {
        const auto& made = static_cast<const TreeDocument&>(*m_out.back().document);
        stencil = tracer.finish(*made.rootNode(), m_plan.targetFormat, text());
    }
    if (stencil == nullptr) {
        shelf.noteFailure();
        return {};
    }
    MappingRun::prepare(m_plan, m_source, m_arena, m_state);
    StencilRun run(m_plan, *stencil, m_record, m_cache.scratch, m_state.evaluation, m_arena);
    if (run.fits() && makesSame(run, documents, findings)) {
        m_cache.note(*stencil);
        shelf.add(std::move(stencil));
    } else {
        shelf.noteFailure();
    }
    return {};
}

} // namespace hilum::mapping
