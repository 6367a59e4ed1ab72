// SPDX-License-Identifier: Apache-2.0
#include "core/engine/pipeline_preview.h"

#include "core/connect/map_reader.h"
#include "core/engine/batch_walker.h"
#include "core/engine/definition_check.h"
#include "core/engine/preview_cache.h"
#include "core/engine/source_sample.h"
#include "core/pipeline/yaml_writer.h"

#include <algorithm>

namespace hilum::engine {
namespace {

using pipeline::PipelineDefinition;
using pipeline::PortReference;

/// Runs one preview.
class Preview final : public PortObserver
{
public:
    Preview(const EngineContext& context, const PreviewOptions& options)
        : m_context(context), m_options(options)
    {
    }

    Result<PreviewResult> run(const PipelineDefinition& definition)
    {
        m_result.findings = checkDefinition(definition, m_context.registry);
        Result<PipelineDefinition> resolved =
            pipeline::resolveReferences(wanted(definition), m_context.references);
        if (!resolved) {
            m_result.findings.push_back(std::move(resolved).error());
            return std::move(m_result);
        }
        m_plan = makeGraph(*std::move(resolved), {}, m_result.findings);
        m_plan->now = m_context.clock.now();
        m_samples.resize(m_plan->nodes.size());
        for (std::size_t index = 0; index < m_plan->nodes.size(); ++index) {
            if (m_plan->nodes[index].kind == NodeKind::Source)
                sampleSource(index);
        }
        planSteps(*m_plan, m_context, m_result.findings);
        addPorts();
        if (Result<void> walked = walkAll(); !walked)
            m_result.findings.push_back(std::move(walked).error());
        if (m_options.stop.stop_requested())
            return Diagnostic::error("engine.stopped", "The preview was stopped.");
        describePorts();
        m_result.kept.push_back(m_plan);
        return std::move(m_result);
    }

    void atPort(std::size_t node, std::size_t outlet, std::span<const Record> records,
                std::span<const std::shared_ptr<BatchMemory>> memories) override
    {
        std::vector<Record>& shown = m_result.ports.at(m_plan->portName(node, outlet)).records;
        shown.insert(shown.end(), records.begin(), records.end());
        m_result.kept.insert(m_result.kept.end(), memories.begin(), memories.end());
    }

private:
    /// Records that fill a table are needed in greater number: most of the sample would find no partner else.
    static constexpr std::uint64_t kTableLimit = 20'000;

    /// The definition without sinks, and without what the ports looked at do not need.
    PipelineDefinition wanted(PipelineDefinition definition) const
    {
        definition.sinks.clear();
        definition.examples.clear();
        if (m_options.at.empty())
            return definition;
        std::vector<std::string> needed;
        for (const std::string& port : m_options.at) {
            const std::string node = PortReference::parse(port).node;
            needed.push_back(node);
            for (std::string& upstream : definition.upstreamOf(node))
                needed.push_back(std::move(upstream));
        }
        const auto isNotNeeded = [&needed](const auto& node) {
            return std::ranges::find(needed, node.id) == needed.end();
        };
        std::erase_if(definition.sources, isNotNeeded);
        std::erase_if(definition.steps, isNotNeeded);
        return definition;
    }

    static std::string cacheKey(const PipelineDefinition& definition,
                                const pipeline::SourceDefinition& source, std::uint64_t limit)
    {
        return definition.folder() + '\n' + source.id + '\n' + source.connector + '\n' + source.format + '\n'
               + std::to_string(limit) + '\n' + pipeline::writeYaml(source.settings);
    }

    void sampleSource(std::size_t index)
    {
        PlanNode& node = m_plan->nodes[index];
        const std::uint64_t limit =
            node.feedsTable ? std::max(kTableLimit, m_options.limit) : m_options.limit;
        const std::string key = cacheKey(m_plan->definition, *node.source, limit);
        const bool isOnly = m_options.only && m_options.only->source == node.id;
        std::shared_ptr<const SourceSample> sample =
            m_options.cache == nullptr || isOnly ? nullptr : m_options.cache->find(key);
        if (!sample) {
            const std::string folder = m_plan->definition.folder();
            Result<std::shared_ptr<const SourceSample>> read =
                isOnly
                    ? readOneRecord(*node.source, m_context.registry, folder, *m_options.only, m_options.stop)
                    : readSample(*node.source, m_context.registry, folder, limit, m_options.stop);
            if (!read) {
                m_result.findings.push_back(std::move(read).error().at(
                    placeIn(m_plan->definition.file, node.source->place, "sources." + node.id)));
                return;
            }
            sample = *std::move(read);
            if (m_options.cache != nullptr && !isOnly && !m_options.stop.stop_requested())
                m_options.cache->insert(key, sample);
        }
        node.output = sample->info;
        node.isUsable = true;
        m_result.kept.push_back(sample);
        m_result.findings.insert(m_result.findings.end(), sample->findings.begin(), sample->findings.end());
        m_samples[index] = std::move(sample);
    }

    void addPorts()
    {
        for (std::size_t node = 0; node < m_plan->nodes.size(); ++node) {
            if (!m_plan->nodes[node].isUsable)
                continue;
            for (std::size_t outlet = 0; outlet < m_plan->nodes[node].outlets.size(); ++outlet) {
                const std::string name = m_plan->portName(node, outlet);
                m_result.ports[name].port = name;
            }
        }
    }

    Result<void> walkAll()
    {
        BatchWalker::Writers writers(m_plan->nodes.size());
        for (std::size_t index = 0; index < m_plan->nodes.size(); ++index) {
            if (m_plan->nodes[index].plan.table)
                writers[index] = makeTableWriter(*m_plan, index);
        }
        BatchWalker walker(*m_plan, writers, this);
        std::vector<CoverageLog> coverage(m_plan->nodes.size());
        walker.setCoverage(&coverage);
        std::uint64_t ticket = 0;
        for (const std::vector<std::size_t>& phase : m_plan->phases) {
            for (const std::size_t source : phase) {
                if (Result<void> walked = walkSource(source, walker, ticket); !walked)
                    return walked;
            }
            for (const auto& writer : writers) {
                if (writer && !writer->finish())
                    continue;
            }
        }
        for (std::size_t index = 0; index < m_plan->nodes.size(); ++index)
            m_tallies.push_back(walker.stats().nodes[index].tally);
        for (std::size_t index = 0; index < coverage.size(); ++index) {
            if (!coverage[index].empty())
                m_result.coverage.emplace(m_plan->nodes[index].id, std::move(coverage[index]));
        }
        return {};
    }

    Result<void> walkSource(std::size_t source, BatchWalker& walker, std::uint64_t& ticket)
    {
        if (!m_samples[source])
            return {};
        walker.stats().nodes[source].tally = m_samples[source]->tally;
        for (const Batch& sampled : m_samples[source]->batches) {
            if (m_options.stop.stop_requested())
                return {};
            Batch batch = makeBatch(); // Steps allocate in its own memory: the sample may be shared.
            batch.records = sampled.records;
            batch.rejected = sampled.rejected;
            batch.memories.insert(batch.memories.end(), sampled.memories.begin(), sampled.memories.end());
            if (Result<void> walked = walker.walk(source, std::move(batch)); !walked)
                return walked;
            if (Result<void> committed = walker.commit(ticket++); !committed)
                return committed;
        }
        return {};
    }

    void describePorts()
    {
        for (std::size_t index = 0; index < m_plan->nodes.size(); ++index) {
            const PlanNode& node = m_plan->nodes[index];
            for (std::size_t outlet = 0; outlet < node.outlets.size(); ++outlet) {
                const auto found = m_result.ports.find(m_plan->portName(index, outlet));
                if (found != m_result.ports.end())
                    describePort(found->second, node, index, outlet);
            }
        }
    }

    void describePort(PortPreview& port, const PlanNode& node, std::size_t index, std::size_t outlet) const
    {
        const PortInfo info =
            m_plan->portInfo({.node = node.id, .outlet = node.outlets[outlet], .place = {}});
        port.schema = info.schema;
        port.typeName = info.typeName;
        port.format = info.format;
        port.notation = info.notation;
        if (index < m_tallies.size())
            port.tally = m_tallies[index];
        for (const PortReference& input : node.inputs)
            port.inputs.push_back(input.toString());
        if (!port.typeName.empty() || port.records.empty())
            return;
        const Document& first = *port.records.front().document;
        const Result<const Codec*> codec = m_context.registry.codec(port.format);
        port.typeName = codec ? (*codec)->typeOf(first) : std::string(first.root().typeName());
    }

    const EngineContext& m_context;
    const PreviewOptions& m_options;
    std::shared_ptr<Plan> m_plan;
    std::vector<std::shared_ptr<const SourceSample>> m_samples;
    std::vector<Tally> m_tallies;
    PreviewResult m_result;
};

/// The record at a port that has the same place in its source; null where there is none.
const Record* sameOrigin(const PortPreview& port, const Record& record)
{
    const auto found = std::ranges::find_if(port.records, [&record](const Record& each) {
        return each.origin.sequence == record.origin.sequence
               && each.origin.bytes.begin == record.origin.bytes.begin
               && each.origin.resource == record.origin.resource
               && each.origin.source == record.origin.source;
    });
    return found == port.records.end() ? nullptr : &*found;
}

} // namespace

const Record* PreviewResult::upstream(const PortPreview& port, const Record& record) const
{
    for (const std::string& input : port.inputs) {
        const auto found = ports.find(input);
        const Record* before = found == ports.end() ? nullptr : sameOrigin(found->second, record);
        if (before != nullptr)
            return before;
    }
    return nullptr;
}

const Record* PreviewResult::atSource(const Record& record) const
{
    for (const std::string_view outlet : {"", ".rejected"}) {
        const auto found = ports.find(std::string(record.origin.source) + std::string(outlet));
        const Record* source = found == ports.end() ? nullptr : sameOrigin(found->second, record);
        if (source != nullptr)
            return source;
    }
    return nullptr;
}

const mapping::RecordCoverage* PreviewResult::coverageOf(std::string_view node, const Record& source) const
{
    const auto in = [&source](const CoverageLog& log) {
        const auto found = log.find(source.document);
        return found == log.end() ? nullptr : &found->second;
    };
    const auto own = coverage.find(node);
    if (own != coverage.end() && in(own->second) != nullptr)
        return in(own->second);
    // Steps that only pass records on: what they were made of, they were made of before.
    const auto port = ports.find(node);
    for (const std::string& input : port == ports.end() ? std::vector<std::string>() : port->second.inputs) {
        const std::string before = pipeline::PortReference::parse(input).node;
        if (const mapping::RecordCoverage* found = before == node ? nullptr : coverageOf(before, source))
            return found;
    }
    return nullptr;
}

Result<PreviewResult> previewPipeline(const PipelineDefinition& definition, const EngineContext& context,
                                      const PreviewOptions& options)
{
    return Preview(context, options).run(definition);
}

} // namespace hilum::engine
