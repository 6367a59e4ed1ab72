// SPDX-License-Identifier: Apache-2.0
#include "core/engine/port_capture.h"

#include "core/engine/batch_walker.h"
#include "core/engine/definition_check.h"
#include "core/engine/source_reader.h"

#include <algorithm>

namespace hilum::engine {
namespace {

using pipeline::PipelineDefinition;
using pipeline::PortReference;

/// Runs up to one port.
class Capture final : public PortObserver
{
public:
    Capture(const EngineContext& context, const CaptureOptions& options, CapturedRecords& into)
        : m_context(context), m_options(options), m_into(into)
    {
    }

    Result<Tally> run(const PipelineDefinition& definition)
    {
        PipelineDefinition wanted = definition;
        wanted.sinks.clear();
        wanted.examples.clear();
        Result<PipelineDefinition> resolved = pipeline::resolveReferences(wanted, m_context.references);
        if (!resolved)
            return std::move(resolved).error();
        Diagnostics findings;
        const PortReference port = PortReference::parse(m_options.port);
        m_plan = makeGraph(*std::move(resolved), {port.node}, findings);
        m_plan->now = m_context.clock.now();
        m_node = m_plan->indexOf(port.node);
        if (m_node >= m_plan->nodes.size())
            return unusable();
        if (Result<void> opened = openSources(); !opened)
            return opened.error();
        planSteps(*m_plan, m_context, findings);
        if (!m_plan->nodes[m_node].isUsable)
            return findings.empty() ? unusable() : findings.front();
        const auto& outlets = m_plan->nodes[m_node].outlets;
        m_outlet = static_cast<std::size_t>(std::ranges::find(outlets, port.outlet) - outlets.begin());
        if (Result<void> opened = m_into.open(m_context.registry); !opened)
            return opened.error();
        tellShape(port);
        return walk();
    }

    void atPort(std::size_t node, std::size_t outlet, std::span<const Record> records,
                std::span<const std::shared_ptr<BatchMemory>> /*memories*/) override
    {
        if (node != m_node || outlet != m_outlet || m_problem)
            return;
        for (const Record& record : records) {
            if (Result<void> kept = m_into.append(record); !kept) {
                m_problem = std::move(kept).error();
                return;
            }
            ++m_captured;
        }
    }

private:
    [[nodiscard]] Diagnostic unusable() const
    {
        return Diagnostic::error("engine.no-port",
                                 "The records of {0} cannot be read: the step, or one before "
                                 "it, is not complete.",
                                 {m_options.port});
    }

    Result<void> openSources()
    {
        m_readers.resize(m_plan->nodes.size());
        for (std::size_t index = 0; index < m_plan->nodes.size(); ++index) {
            PlanNode& node = m_plan->nodes[index];
            if (node.kind != NodeKind::Source)
                continue;
            Result<std::unique_ptr<SourceReader>> reader = openSource(
                *node.source, m_context.registry, m_plan->definition.folder(),
                {.limit = node.feedsTable ? 0 : m_options.limit, .isPreview = true, .stop = m_options.stop},
                m_pool);
            if (!reader)
                return std::move(reader).error();
            m_readers[index] = *std::move(reader);
            node.output = m_readers[index]->info();
            node.isUsable = true;
        }
        return {};
    }

    void tellShape(const PortReference& port)
    {
        const PortInfo info = m_plan->portInfo(port);
        m_into.setShape({.schema = info.schema, .typeName = info.typeName, .format = info.format});
    }

    Result<Tally> walk()
    {
        BatchWalker::Writers writers(m_plan->nodes.size());
        for (std::size_t index = 0; index < m_plan->nodes.size(); ++index) {
            if (m_plan->nodes[index].plan.table)
                writers[index] = makeTableWriter(*m_plan, index);
        }
        BatchWalker walker(*m_plan, writers, this);
        for (const std::vector<std::size_t>& phase : m_plan->phases) {
            for (const std::size_t source : phase) {
                if (Result<void> walked = walkSource(source, walker); !walked)
                    return walked.error();
            }
            for (const auto& writer : writers) {
                if (writer && !writer->finish())
                    continue;
            }
        }
        tell();
        return walker.stats().nodes[m_node].tally;
    }

    Result<void> walkSource(std::size_t source, BatchWalker& walker)
    {
        if (!m_readers[source])
            return {};
        for (bool goesOn = true; goesOn;) {
            if (m_options.stop.stop_requested())
                return Diagnostic::error("engine.stopped", "The preview was stopped.");
            RawBatch raw;
            raw.batch.memories.push_back(m_pool->takeMemory());
            const Result<bool> more = m_readers[source]->read(raw);
            if (!more)
                return more.error();
            goesOn = *more;
            NodeStats& stats = walker.stats().nodes[source];
            const std::uint64_t before = stats.tally.in;
            m_readers[source]->decode(raw, stats.tally, {.log = &walker.stats().log, .node = source});
            m_bytes += raw.bytes;
            m_records += stats.tally.in - before;
            if (Result<void> walked = walker.walk(source, std::move(raw.batch)); !walked)
                return walked;
            if (Result<void> committed = walker.commit(m_ticket++); !committed)
                return committed;
            if (m_problem)
                return *m_problem;
            constexpr std::uint64_t kTellEvery = 16;
            if (m_ticket % kTellEvery == 1)
                tell();
        }
        return {};
    }

    void tell()
    {
        if (!m_options.onProgress)
            return;
        CaptureProgress progress{.captured = m_captured, .done = m_records, .total = m_options.limit};
        std::uint64_t bytes = 0;
        std::uint64_t records = 0;
        bool knowsBytes = true;
        bool knowsRecords = true;
        for (const auto& reader : m_readers) {
            if (!reader)
                continue;
            const auto itsBytes = reader->totalBytes();
            const auto itsRecords = reader->totalRecords();
            knowsBytes = knowsBytes && itsBytes.has_value();
            knowsRecords = knowsRecords && itsRecords.has_value();
            bytes += itsBytes.value_or(0);
            records += itsRecords.value_or(0);
        }
        if (m_options.limit == 0 && knowsBytes && bytes > 0) {
            progress.done = m_bytes;
            progress.total = bytes;
        } else if (knowsRecords && records > 0) {
            progress.total = m_options.limit == 0 ? records : std::min(records, m_options.limit);
        }
        m_options.onProgress(progress);
    }

    const EngineContext& m_context;
    const CaptureOptions& m_options;
    CapturedRecords& m_into;
    std::shared_ptr<MemoryPool> m_pool = std::make_shared<MemoryPool>(); // Before what holds memory of it.
    std::shared_ptr<Plan> m_plan;
    std::vector<std::unique_ptr<SourceReader>> m_readers;
    std::size_t m_node = 0;
    std::size_t m_outlet = 0;
    std::uint64_t m_ticket = 0;
    std::uint64_t m_bytes = 0;
    std::uint64_t m_records = 0;
    std::uint64_t m_captured = 0;
    std::optional<Diagnostic> m_problem;
};

} // namespace

Result<Tally> capturePort(const PipelineDefinition& definition, const EngineContext& context,
                          const CaptureOptions& options, CapturedRecords& into)
{
    return Capture(context, options, into).run(definition);
}

} // namespace hilum::engine
