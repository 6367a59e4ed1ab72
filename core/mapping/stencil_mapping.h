// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/mapping_run.h"

namespace hilum::mapping {

/// Applies a plan to one record: by a stencil that fits it, else by the rules, of which it then may make one.
class StencilMapping
{
public:
    /// Whether records like this one are worth a look.
    [[nodiscard]] static bool suits(const MappingPlan& plan, Node source);

    /// REQUIRES: suits(), and State::stencils.
    StencilMapping(const MappingPlan& plan, Node source, Arena& arena, MappingScratch::State& state,
                   std::vector<MappedDocument>& out, Diagnostics& findings);

    [[nodiscard]] Result<void> apply();

private:
    [[nodiscard]] Result<void> applyRules(StencilTracer* tracer = nullptr);
    [[nodiscard]] Result<void> prove(StencilShelf& shelf, StencilRun& run);
    [[nodiscard]] Result<void> trace(StencilShelf& shelf);
    [[nodiscard]] bool makesSame(StencilRun& run, std::size_t documents, std::size_t findings);
    [[nodiscard]] DocumentText* text() const
    {
        return m_cache.textFormat == m_plan.targetFormat ? m_cache.text.get() : nullptr;
    }

    const MappingPlan& m_plan;
    Node m_source;
    const Document& m_record;
    Arena& m_arena;
    MappingScratch::State& m_state;
    StencilCache& m_cache;
    std::vector<MappedDocument>& m_out;
    Diagnostics& m_findings;
};

} // namespace hilum::mapping
