// SPDX-License-Identifier: Apache-2.0
// The whole engine: HL7 v2 file, mapping of 30 rules, FHIR NDJSON file, on messages made here; beside it,
// memchr over the same bytes. Figures are of CPU time; messages a second of wall time tell what more threads
// bring.
//   hilum-bench-engine                 speed with 1 and 2 threads
//   hilum-bench-engine --memory        peak memory for 100 MB and 2 GB of input
#include "core/codecs/builtin_codecs.h"
#include "core/engine/pipeline_run.h"
#include "core/pipeline/pipeline_reader.h"
#include "plugins/files/files_connector.h"
#include "tests/bench/engine/messages.h"

#include <benchmark/benchmark.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace {

using namespace hilum;

using Maker = std::string (*)(std::size_t);

std::string manyOf(Maker maker, std::size_t bytes, std::size_t& count)
{
    std::string text;
    for (count = 0; text.size() < bytes; ++count)
        text += maker(count);
    return text;
}

/// Gives the same bytes again and again, so that two gigabytes need no disk.
class EndlessSource final : public ByteSource
{
public:
    EndlessSource(const std::string& text, std::uint64_t bytes) : m_text(text), m_left(bytes) {}

    Result<std::optional<ByteResource>> next() override
    {
        return std::exchange(m_isOver, true)
                   ? std::optional<ByteResource>()
                   : std::optional<ByteResource>({.name = "endless", .size = m_left});
    }
    Result<std::size_t> read(std::span<char> space) override
    {
        const std::size_t count =
            std::min({space.size(), m_text.size() - m_at, static_cast<std::size_t>(m_left)});
        std::memcpy(space.data(), m_text.data() + m_at, count);
        m_at = (m_at + count) % m_text.size();
        m_left -= count;
        return count;
    }
    std::vector<ResourceReceipt> takeReceipts() override { return {}; }

private:
    const std::string& m_text;
    std::uint64_t m_left;
    std::size_t m_at = 0;
    bool m_isOver = false;
};

class NowhereSink final : public ByteSink
{
public:
    Result<void> write(std::string_view /*bytes*/) override { return {}; }
    Result<std::vector<ResourceReceipt>> finish() override { return std::vector<ResourceReceipt>(); }
};

class EndlessConnector final : public Connector
{
public:
    EndlessConnector(std::string text, std::uint64_t bytes) : m_text(std::move(text)), m_bytes(bytes) {}

    Result<std::unique_ptr<ByteSource>> openByteSource(const OpenRequest& /*request*/) const override
    {
        return std::unique_ptr<ByteSource>(std::make_unique<EndlessSource>(m_text, m_bytes));
    }
    Result<std::unique_ptr<ByteSink>> openByteSink(const OpenRequest& /*request*/) const override
    {
        return std::unique_ptr<ByteSink>(std::make_unique<NowhereSink>());
    }

private:
    std::string m_text;
    std::uint64_t m_bytes;
};

Manifest manifestFor(const char* id)
{
    Manifest manifest;
    manifest.id = id;
    manifest.title = id;
    manifest.source = Carries::Bytes;
    manifest.sink = Carries::Bytes;
    manifest.settings.emplace_back().key = "path";
    return manifest;
}

Result<engine::RunReport> run(const std::string& pipelineText, Registry& registry,
                              std::map<std::string, std::string> parameters, unsigned threads)
{
    const SystemClock clock;
    return engine::runPipeline(pipeline::parsePipeline(pipelineText, "bench.yaml").definition,
                               {.registry = registry,
                                .clock = clock,
                                .references = {.parameters = std::move(parameters), .secret = {}}},
                               {.threads = threads});
}

/// Input and output files of one kind of message, removed at the end.
class Folder
{
public:
    Folder()
    {
        const std::filesystem::path base = std::filesystem::temp_directory_path() / "hilum-bench-XXXXXX";
        m_path = base.string();
        if (mkdtemp(m_path.data()) == nullptr)
            std::abort();
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    [[nodiscard]] std::string file(const char* name) const { return m_path + '/' + name; }

private:
    std::string m_path;
};

void measure(benchmark::State& state, Maker maker, const std::string& pipelineText)
{
    constexpr std::size_t kBytes = std::size_t{48} << 20;
    const Folder folder;
    std::size_t messages = 0;
    const std::string text = manyOf(maker, kBytes, messages);
    std::ofstream(folder.file("in.hl7"), std::ios::binary) << text << std::flush;
    Registry registry;
    addBuiltinCodecs(registry);
    registry.addConnector(manifestFor("any"), []() -> Result<std::shared_ptr<const Connector>> {
        return std::shared_ptr<const Connector>(std::make_shared<files::FilesConnector>());
    });
    for ([[maybe_unused]] const auto each : state) {
        const Result<engine::RunReport> report = run(
            pipelineText, registry, {{"input", folder.file("in.hl7")}, {"output", folder.file("out.ndjson")}},
            static_cast<unsigned>(state.range(0)));
        if (!report || report->status != engine::RunStatus::Done
            || report->node("in")->tally.in != messages) {
            state.SkipWithError(report ? report->toJson().c_str() : toString(report.error()).c_str());
            return;
        }
    }
    const auto all = static_cast<double>(state.iterations()) * static_cast<double>(messages);
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size()));
    state.counters["messages/s"] = benchmark::Counter(all, benchmark::Counter::kIsRate);
}

void admissions(benchmark::State& state)
{
    measure(state, bench::admission, bench::admissionPipeline());
}

void resultsOf20(benchmark::State& state)
{
    measure(state, bench::results, bench::resultPipeline());
}

void memchrLimit(benchmark::State& state)
{
    constexpr std::size_t kBytes = std::size_t{48} << 20;
    std::size_t messages = 0;
    const std::string text = manyOf(bench::admission, kBytes, messages);
    for ([[maybe_unused]] const auto each : state)
        benchmark::DoNotOptimize(std::memchr(text.data(), 0, text.size()));
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size()));
}

BENCHMARK(admissions)->Arg(1)->Arg(2)->MeasureProcessCPUTime()->Unit(benchmark::kMillisecond);
BENCHMARK(admissions)->Name("admissions/wall")->Arg(1)->Arg(2)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(resultsOf20)->Arg(1)->Arg(2)->MeasureProcessCPUTime()->Unit(benchmark::kMillisecond);
BENCHMARK(resultsOf20)
    ->Name("resultsOf20/wall")
    ->Arg(1)
    ->Arg(2)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(memchrLimit)->Unit(benchmark::kMillisecond);

/// Peak resident memory of a process of its own that reads so many bytes, in KiB.
long peakMemory(std::uint64_t bytes, unsigned threads)
{
    const pid_t child = fork();
    if (child == 0) {
        Registry registry;
        addBuiltinCodecs(registry);
        std::size_t messages = 0;
        constexpr std::size_t kRepeated = std::size_t{1} << 20;
        registry.addConnector(manifestFor("any"),
                              [text = manyOf(bench::admission, kRepeated, messages),
                               bytes]() -> Result<std::shared_ptr<const Connector>> {
                                  return std::shared_ptr<const Connector>(
                                      std::make_shared<EndlessConnector>(text, bytes));
                              });
        const Result<engine::RunReport> report =
            run(bench::admissionPipeline(), registry, {{"input", "-"}, {"output", "-"}}, threads);
        _exit(report && report->status != engine::RunStatus::Failed ? 0 : 1);
    }
    int status = 0;
    rusage usage{};
    if (wait4(child, &status, 0, &usage) != child || status != 0)
        return -1;
    return usage.ru_maxrss;
}

void measureMemory()
{
    constexpr std::uint64_t kSmall = std::uint64_t{100} * 1000 * 1000;
    constexpr std::uint64_t kLarge = std::uint64_t{2} * 1000 * 1000 * 1000;
    for (const unsigned threads : {1U, 2U}) {
        const long small = peakMemory(kSmall, threads);
        const long large = peakMemory(kLarge, threads);
        std::printf("threads %u: peak %ld KiB for 100 MB, %ld KiB for 2 GB, ratio %.2f\n", threads, small,
                    large, static_cast<double>(large) / static_cast<double>(small));
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc > 1 && std::string_view(argv[1]) == "--memory") {
        measureMemory();
        return 0;
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
