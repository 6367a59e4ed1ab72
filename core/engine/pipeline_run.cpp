// SPDX-License-Identifier: Apache-2.0
#include "core/engine/pipeline_run.h"

#include "core/engine/definition_check.h"
#include "core/engine/scheduler.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <thread>

namespace hilum::engine {
namespace {

using Steady = std::chrono::steady_clock;

/// One run of one plan, from opening to the report.
class PipelineRun
{
public:
    PipelineRun(std::shared_ptr<Plan> plan, const EngineContext& context, const RunOptions& options)
        : m_plan(std::move(plan)),
          m_context(context),
          m_options(options),
          m_threads(threadCount(options)),
          m_readers(m_plan->nodes.size()),
          m_writers(m_plan->nodes.size()),
          m_stats(m_plan->nodes.size(), m_plan->edges.size())
    {
        m_plan->now = context.clock.now();
        m_started = Steady::now();
    }

    /// Fails where the definition turns out to be wrong.
    Result<RunReport> run()
    {
        const std::stop_callback forward(m_options.stop, [this] { m_stop.request_stop(); });
        if (openSources()) {
            Diagnostics findings;
            planSteps(*m_plan, m_context, findings);
            const auto wrong = std::ranges::find(findings, Severity::Error, &Diagnostic::severity);
            if (wrong != findings.end())
                return *wrong;
            for (const Diagnostic& finding : findings)
                m_stats.log.add(m_plan->nodes.size(), finding);
            if (openSinks()) {
                execute();
                finish();
            }
        }
        return report();
    }

private:
    static unsigned threadCount(const RunOptions& options)
    {
        return std::max(1U, options.threads != 0 ? options.threads : std::thread::hardware_concurrency());
    }

    [[nodiscard]] double seconds() const
    {
        return std::chrono::duration<double>(Steady::now() - m_started).count();
    }

    /// The first failure counts; the others follow from it, or from being cancelled.
    void fail(Diagnostic reason, std::size_t node)
    {
        const std::lock_guard lock(m_statsMutex);
        if (m_stop.stop_requested())
            return;
        if (node < m_plan->nodes.size() && reason.place.path.empty())
            reason.place.path = m_plan->nodes[node].id;
        m_failures.push_back(std::move(reason));
        m_stop.request_stop();
    }

    bool openSources()
    {
        for (std::size_t index = 0; index < m_plan->nodes.size(); ++index) {
            PlanNode& node = m_plan->nodes[index];
            if (node.kind != NodeKind::Source)
                continue;
            Result<std::unique_ptr<SourceReader>> reader =
                openSource(*node.source, m_context.registry, m_plan->definition.folder(),
                           {.limit = node.feedsTable ? 0 : m_options.limit,
                            .maxRecordBytes = m_options.maxRecordBytes,
                            .isPreview = false,
                            .stop = m_stop.get_token()},
                           m_pool);
            if (!reader) {
                fail(std::move(reader).error(), index);
                return false;
            }
            m_readers[index] = *std::move(reader);
            node.output = m_readers[index]->info();
            node.isUsable = true;
        }
        return true;
    }

    bool openSinks()
    {
        for (std::size_t index = 0; index < m_plan->nodes.size(); ++index) {
            const PlanNode& node = m_plan->nodes[index];
            if (node.plan.table)
                m_writers[index] = makeTableWriter(*m_plan, index);
            if (node.kind != NodeKind::Sink)
                continue;
            Result<std::unique_ptr<SinkWriter>> writer =
                openSink(*m_plan, index, m_context.registry, m_stop.get_token());
            if (!writer) {
                fail(std::move(writer).error(), index);
                return false;
            }
            m_writers[index] = *std::move(writer);
        }
        return true;
    }

    void execute()
    {
        constexpr std::uint64_t kWindowPerThread = 16;
        Scheduler scheduler(*m_plan, m_readers, m_writers, *m_pool, kWindowPerThread * m_threads,
                            m_stop.get_token());
        std::vector<std::jthread> others;
        for (unsigned index = 1; index < m_threads; ++index)
            others.emplace_back([&] { workGuarded(scheduler); });
        workGuarded(scheduler);
    }

    /// Nothing may leave a thread as an exception: out of memory, or a fault of ours.
    void workGuarded(Scheduler& scheduler)
    {
        try {
            work(scheduler);
        } catch (const std::exception& error) {
            fail(Diagnostic::error("engine.unexpected",
                                   "The run stopped unexpectedly ({0}). If memory was short, use fewer "
                                   "threads.",
                                   {error.what()}),
                 m_plan->nodes.size());
        }
    }

    void work(Scheduler& scheduler)
    {
        BatchWalker walker(*m_plan, m_writers);
        while (true) {
            Result<std::optional<Turn>> turn = scheduler.take();
            if (!turn)
                return fail(std::move(turn).error(), m_plan->nodes.size());
            if (!*turn)
                return;
            const Result<void> done = process(**turn, walker);
            absorb(walker.stats());
            if (!done)
                return fail(done.error(), m_plan->nodes.size());
            scheduler.advanced();
        }
    }

    Result<void> process(Turn& turn, BatchWalker& walker)
    {
        RunStats& stats = walker.stats();
        NodeStats& source = stats.nodes[turn.source];
        const FindingLog::At log{.log = &stats.log, .node = turn.source};
        for (const Diagnostic& finding : turn.raw.findings) {
            log.add(finding);
            source.tally.warnings += finding.severity == Severity::Warning ? 1 : 0;
        }
        source.bytes += turn.raw.bytes;
        stats.lostResources += turn.raw.lostResources;
        const std::uint64_t begin = threadCpuNanoseconds();
        m_readers[turn.source]->decode(turn.raw, source.tally, log);
        source.cpuNanoseconds += threadCpuNanoseconds() - begin;
        if (Result<void> walked = walker.walk(turn.source, std::move(turn.raw.batch)); !walked)
            return walked;
        return walker.commit(turn.ticket);
    }

    /// Adds a worker's figures to the run's and tells about them from time to time.
    void absorb(RunStats& stats)
    {
        const std::lock_guard lock(m_statsMutex);
        m_stats.merge(stats);
        stats.clear();
        constexpr double kInterval = 0.1;
        if (!m_options.onProgress || seconds() - m_lastProgress < kInterval)
            return;
        m_lastProgress = seconds();
        m_options.onProgress(progress());
    }

    void drainWriters()
    {
        for (const auto& writer : m_writers) {
            if (writer)
                writer->drainStats(m_stats);
        }
    }

    /// REQUIRES: m_statsMutex is held, or no worker is left.
    RunProgress progress()
    {
        drainWriters();
        RunProgress progress;
        progress.seconds = seconds();
        for (std::size_t index = 0; index < m_plan->nodes.size(); ++index) {
            const NodeStats& stats = m_stats.nodes[index];
            progress.nodes.push_back({.id = m_plan->nodes[index].id,
                                      .tally = stats.tally,
                                      .emitted = stats.emitted,
                                      .bytes = stats.bytes,
                                      .cpuSeconds = static_cast<double>(stats.cpuNanoseconds) / 1e9});
            if (m_plan->nodes[index].kind == NodeKind::Source) {
                progress.records += stats.tally.in;
                progress.bytes += stats.bytes;
            }
        }
        progress.totalBytes = total(&SourceReader::totalBytes);
        progress.totalRecords = total(&SourceReader::totalRecords);
        progress.edges = edges();
        return progress;
    }

    std::optional<std::uint64_t> total(std::optional<std::uint64_t> (SourceReader::*of)() const) const
    {
        std::uint64_t sum = 0;
        for (const auto& reader : m_readers) {
            if (!reader)
                continue;
            const std::optional<std::uint64_t> one = ((*reader).*of)();
            if (!one)
                return std::nullopt;
            sum += *one;
        }
        return sum;
    }

    [[nodiscard]] std::vector<EdgeReport> edges() const
    {
        std::vector<EdgeReport> all;
        for (std::size_t index = 0; index < m_plan->edges.size(); ++index) {
            const PlanEdge& edge = m_plan->edges[index];
            all.push_back({.from = m_plan->portName(edge.from, edge.outlet),
                           .to = m_plan->nodes[edge.to].id,
                           .records = m_stats.edges[index]});
        }
        return all;
    }

    [[nodiscard]] bool isStopped() const { return m_stop.stop_requested(); }

    /// A source of which nothing could be read is a failure, not an empty one.
    void checkSources()
    {
        for (std::size_t index = 0; index < m_plan->nodes.size(); ++index) {
            if (m_plan->nodes[index].kind != NodeKind::Source || m_stats.nodes[index].tally.in != 0)
                continue;
            for (const auto& [key, entry] : m_stats.log.entries()) {
                if (key.node == index && entry.first.severity == Severity::Error)
                    return fail(entry.first, index);
            }
        }
    }

    /// Publishes the sinks, those first that are most likely to refuse.
    void finish()
    {
        drainWriters();
        if (!isStopped())
            checkSources();
        for (const bool isRecords : {true, false}) {
            for (const auto& writer : m_writers) {
                const bool isSink = writer && m_plan->nodes[writer->node()].kind == NodeKind::Sink;
                if (isSink && !isStopped() && writer->takesRecords() == isRecords)
                    finishSink(*writer);
            }
        }
        m_isComplete = !isStopped();
    }

    void finishSink(SinkWriter& writer)
    {
        Result<std::vector<ResourceReceipt>> receipts = writer.finish();
        if (!receipts)
            return fail(std::move(receipts).error(), writer.node());
        m_receipts.emplace(writer.node(), *std::move(receipts));
    }

    /// Tells what stays although the run did not succeed.
    void reportKept()
    {
        for (const auto& writer : m_writers) {
            if (writer == nullptr || m_plan->nodes[writer->node()].kind != NodeKind::Sink)
                continue;
            const std::string& id = m_plan->nodes[writer->node()].id;
            if (m_receipts.contains(writer->node()))
                m_failures.push_back(Diagnostic::information(
                    "engine.kept-whole", "{0}: everything was written before the run stopped.", {id}));
            else if (writer->durableRecords() != 0)
                m_failures.push_back(Diagnostic::information(
                    "engine.kept-records", "{0}: {1} records were stored before the run stopped and stay.",
                    {id, std::to_string(writer->durableRecords())}));
            else
                m_failures.push_back(
                    Diagnostic::information("engine.kept-nothing", "{0}: nothing was written.", {id}));
        }
    }

    RunStatus status() const
    {
        if (!m_failures.empty() && hasErrors(m_failures))
            return RunStatus::Failed;
        if (!m_isComplete)
            return RunStatus::Cancelled;
        const bool hasRejects = std::ranges::any_of(
            m_stats.nodes, [](const NodeStats& node) { return node.tally.rejected != 0; });
        return hasRejects || m_stats.lostResources != 0 ? RunStatus::Rejects : RunStatus::Done;
    }

    RunReport report()
    {
        drainWriters();
        RunReport report;
        report.status = status();
        if (report.status == RunStatus::Failed || report.status == RunStatus::Cancelled)
            reportKept();
        report.pipeline = m_plan->definition.name;
        report.file = m_plan->definition.file;
        m_plan->now.appendDateTime(report.started);
        report.seconds = seconds();
        report.threads = m_threads;
        for (std::size_t index = 0; index < m_plan->nodes.size(); ++index)
            report.nodes.push_back(nodeReport(index));
        report.edges = edges();
        for (const auto& [key, entry] : m_stats.log.entries())
            report.findings.push_back(
                {.node = key.node < m_plan->nodes.size() ? m_plan->nodes[key.node].id : std::string(),
                 .first = entry.first,
                 .count = entry.count,
                 .places = entry.places});
        report.failures = m_failures;
        if (m_options.onProgress)
            m_options.onProgress(progress());
        return report;
    }

    NodeReport nodeReport(std::size_t index)
    {
        const PlanNode& node = m_plan->nodes[index];
        const NodeStats& stats = m_stats.nodes[index];
        constexpr double kPerSecond = 1e9;
        NodeReport report{.id = node.id,
                          .kind = node.kind,
                          .type = node.type,
                          .tally = stats.tally,
                          .emitted = stats.emitted,
                          .bytes = stats.bytes,
                          .batches = stats.batches,
                          .cpuSeconds = static_cast<double>(stats.cpuNanoseconds) / kPerSecond,
                          .resources = {}};
        if (m_readers[index])
            report.resources = m_readers[index]->takeReceipts();
        if (const auto receipts = m_receipts.find(index); receipts != m_receipts.end())
            report.resources = receipts->second;
        return report;
    }

    std::shared_ptr<Plan> m_plan;
    const EngineContext& m_context;
    const RunOptions& m_options;
    const unsigned m_threads;
    Steady::time_point m_started;
    std::stop_source m_stop;

    std::shared_ptr<MemoryPool> m_pool = std::make_shared<MemoryPool>(); // Before what holds memory of it.
    Scheduler::Readers m_readers;
    BatchWalker::Writers m_writers;

    std::mutex m_statsMutex; // Guards all below while workers run.
    RunStats m_stats;
    double m_lastProgress = 0;
    bool m_isComplete = false;
    Diagnostics m_failures;
    std::map<std::size_t, std::vector<ResourceReceipt>> m_receipts;
};

} // namespace

Result<RunReport> runPipeline(const pipeline::PipelineDefinition& definition, const EngineContext& context,
                              const RunOptions& options)
{
    Diagnostics findings = checkDefinition(definition, context.registry);
    const auto firstError = [&] {
        return std::ranges::find(findings, Severity::Error, &Diagnostic::severity);
    };
    if (const auto wrong = firstError(); wrong != findings.end())
        return *wrong;
    Result<pipeline::PipelineDefinition> resolved =
        pipeline::resolveReferences(definition, context.references);
    if (!resolved)
        return std::move(resolved).error();
    findings.clear();
    std::shared_ptr<Plan> plan = makeGraph(*std::move(resolved), {}, findings);
    if (const auto wrong = firstError(); wrong != findings.end())
        return *wrong;
    return PipelineRun(std::move(plan), context, options).run();
}

} // namespace hilum::engine
