// SPDX-License-Identifier: Apache-2.0
// Scans of made-up tables that are never in memory as a whole: rows a second, and the most memory that the
// process ever had. Ten million rows stand for a large export, 12,000 columns for a survey.
#include "core/codecs/builtin_codecs.h"
#include "core/inventory/source_scan.h"

#include <benchmark/benchmark.h>
#include <sys/resource.h>

#include <algorithm>
#include <cstring>

using namespace hilum;

namespace {

struct TableSize
{
    std::uint64_t rows = 0;
    std::uint64_t columns = 0;
};

/// Makes a table as it is read. Of each eight columns two have a value of its own in each row, one has
/// thousands, the others have a few.
class MadeTable final : public ByteSource
{
public:
    explicit MadeTable(TableSize size) : m_size(size)
    {
        for (std::uint64_t column = 0; column < m_size.columns; ++column)
            m_text.append(column == 0 ? "c" : ",c").append(std::to_string(column));
        m_text += '\n';
    }

    Result<std::optional<ByteResource>> next() override
    {
        if (m_isOpen)
            return std::optional<ByteResource>();
        m_isOpen = true;
        return std::optional<ByteResource>({.name = "made.csv", .size = {}});
    }

    Result<std::size_t> read(std::span<char> space) override
    {
        if (m_at == m_text.size() && m_row < m_size.rows)
            makeRows();
        const std::size_t count = std::min(space.size(), m_text.size() - m_at);
        std::memcpy(space.data(), m_text.data() + m_at, count);
        m_at += count;
        return count;
    }

    std::vector<ResourceReceipt> takeReceipts() override { return {}; }

private:
    void makeRows()
    {
        constexpr std::size_t kEnough = std::size_t{64} * 1024;
        m_text.clear();
        m_at = 0;
        for (; m_row < m_size.rows && m_text.size() < kEnough; ++m_row) {
            for (std::uint64_t column = 0; column < m_size.columns; ++column) {
                m_text += column == 0 ? "" : ",";
                addCell(column);
            }
            m_text += '\n';
        }
    }

    void addCell(std::uint64_t column)
    {
        static constexpr std::string_view kCodes[] = {"8302-2", "29463-7", "8867-4", "8480-6", ""};
        const std::uint64_t random = m_random = m_random * 6364136223846793005U + 1442695040888963407U;
        const std::uint64_t draw = random >> 33;
        switch (column % 8) {
        case 0:
            m_text.append("R").append(std::to_string(1'000'000'000 + m_row));
            break;
        case 1:
            m_text.append(std::to_string(draw % 200'000)).append(".25");
            break;
        case 2:
            m_text.append("2024-0")
                .append(std::to_string(1 + draw % 9))
                .append("-1")
                .append(std::to_string(draw % 10));
            break;
        case 3:
            m_text.append(std::to_string(draw));
            break;
        default:
            m_text.append(kCodes[draw % std::size(kCodes)]);
        }
    }

    TableSize m_size;
    std::uint64_t m_row = 0;
    std::uint64_t m_random = 1;
    std::string m_text;
    std::size_t m_at = 0;
    bool m_isOpen = false;
};

class MadeConnector final : public Connector
{
public:
    explicit MadeConnector(TableSize size) : m_size(size) {}
    Result<std::unique_ptr<ByteSource>> openByteSource(const OpenRequest& /*request*/) const override
    {
        return std::unique_ptr<ByteSource>(std::make_unique<MadeTable>(m_size));
    }

private:
    TableSize m_size;
};

/// Of the process so far: run one case alone for its own.
double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    constexpr double kPerMegabyte = 1024;
    return static_cast<double>(usage.ru_maxrss) / kPerMegabyte;
}

void scan(benchmark::State& state)
{
    const TableSize size{.rows = static_cast<std::uint64_t>(state.range(0)),
                         .columns = static_cast<std::uint64_t>(state.range(1))};
    Registry registry;
    addBuiltinCodecs(registry);
    Manifest manifest;
    manifest.id = "made";
    manifest.source = Carries::Bytes;
    registry.addConnector(manifest, [size]() -> Result<std::shared_ptr<const Connector>> {
        return std::shared_ptr<const Connector>(std::make_shared<MadeConnector>(size));
    });
    pipeline::SourceDefinition source;
    source.id = "made";
    source.connector = "made";
    source.format = "csv";
    inventory::ScanOptions options;
    options.threads = static_cast<unsigned>(state.range(2));
    for (auto _ : state) {
        const Result<inventory::Inventory> inventory = inventory::scanSource(source, {}, registry, options);
        if (!inventory || inventory->records != size.rows)
            state.SkipWithError("the scan failed");
    }
    state.counters["rows"] =
        benchmark::Counter(static_cast<double>(size.rows), benchmark::Counter::kIsIterationInvariantRate);
    state.counters["values"] = benchmark::Counter(static_cast<double>(size.rows * size.columns),
                                                  benchmark::Counter::kIsIterationInvariantRate);
    state.counters["peak_MB"] = peakMegabytes();
}

} // namespace

BENCHMARK(scan)
    ->ArgNames({"rows", "columns", "threads"})
    ->Args({10'000'000, 12, 1})
    ->Args({10'000'000, 12, 2})
    ->Args({2'000, 12'000, 1})
    ->Iterations(1)
    ->MeasureProcessCPUTime()
    ->Unit(benchmark::kSecond);

BENCHMARK_MAIN();
