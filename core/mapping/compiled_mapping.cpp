// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/compiled_mapping.h"

#include "core/connect/codec.h"
#include "core/mapping/mapping_compiler.h"
#include "core/mapping/mapping_run.h"
#include "core/mapping/stencil_mapping.h"

#include <algorithm>

namespace hilum::mapping {

MappingScratch::MappingScratch() : m_state(std::make_unique<State>()) {}
MappingScratch::~MappingScratch() = default;
MappingScratch::MappingScratch(MappingScratch&&) noexcept = default;
MappingScratch& MappingScratch::operator=(MappingScratch&&) noexcept = default;

void MappingScratch::setRecorder(MappingRecorder* recorder)
{
    m_state->recorder = recorder;
    m_state->evaluation.setObserver(recorder);
}

void MappingScratch::rememberItems()
{
    if (m_state->fragments != nullptr)
        return;
    m_state->fragments = std::make_unique<FragmentCache>();
    m_state->stencils = std::make_unique<StencilCache>();
}

void MappingScratch::writeAs(const Codec& codec)
{
    if (m_state->stencils == nullptr || m_state->stencils->textFormat == codec.manifest().id)
        return;
    m_state->stencils->text = codec.makeDocumentText();
    m_state->stencils->textFormat = codec.manifest().id;
}

void MappingScratch::makeForWriting()
{
    rememberItems();
    m_state->stencils->isForWriting = true;
}

CompiledMapping::CompiledMapping(std::unique_ptr<const MappingPlan> plan) : m_plan(std::move(plan)) {}
CompiledMapping::~CompiledMapping() = default;

Result<std::shared_ptr<const CompiledMapping>> CompiledMapping::compile(const MappingDefinition& definition,
                                                                        const MappingContext& context,
                                                                        Diagnostics& findings)
{
    const std::size_t before = findings.size();
    std::unique_ptr<const MappingPlan> plan = compilePlan(definition, context, findings);
    if (plan == nullptr) {
        const auto error =
            std::find_if(findings.begin() + static_cast<std::ptrdiff_t>(before), findings.end(),
                         [](const Diagnostic& each) { return each.severity == Severity::Error; });
        return *error;
    }
    return std::shared_ptr<const CompiledMapping>(std::make_shared<CompiledMapping>(std::move(plan)));
}

Result<void> CompiledMapping::apply(Node source, Arena& arena, MappingScratch& scratch,
                                    std::vector<MappedDocument>& out, Diagnostics& findings) const
{
    MappingScratch::State& state = scratch.state();
    if (state.stencils && state.recorder == nullptr && StencilMapping::suits(*m_plan, source))
        return StencilMapping(*m_plan, source, arena, state, out, findings).apply();
    return MappingRun(*m_plan, arena, state, findings).run(source, out);
}

const std::string& CompiledMapping::targetFormat() const
{
    return m_plan->targetFormat;
}

const std::string& CompiledMapping::targetType() const
{
    return m_plan->targetType;
}

bool CompiledMapping::hasEach() const
{
    return m_plan->each.has_value();
}

} // namespace hilum::mapping
