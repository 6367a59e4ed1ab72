// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/conversion.h"
#include "app/cli/conversion_files.h"
#include "app/cli/coverage_text.h"
#include "app/cli/data_file.h"
#include "app/cli/installation.h"
#include "app/cli/ordered_queue.h"
#include "core/connect/file_marks.h"

#include <ostream>

namespace hilum::cli {
namespace {

constexpr std::string_view kBetween = "-to-";

/// One batch of a file on its way.
struct ConversionJob
{
    std::shared_ptr<engine::SourceReader> reader;
    std::size_t input = 0;
    engine::RawBatch raw;
    std::vector<ConvertedMessage> messages;
};

/// Endings of the files of a format that are looked for in folders, the first for those that are written.
std::vector<std::string> extensionsOf(std::string_view format)
{
    if (format == "hl7v2")
        return {".hl7"};
    if (format == "fhir" || format == "json")
        return {".json", ".ndjson"};
    return {'.' + std::string(format)};
}

void printPacks(const std::vector<std::string>& folders, const ConvertArguments& arguments)
{
    std::string known;
    for (const mapping::PackDefinition& pack : mapping::findPacks(folders)) {
        const std::size_t at = pack.name.find(kBetween);
        if (at != std::string::npos)
            known += (known.empty() ? "--from " : ", --from ") + pack.name.substr(0, at) + " --to "
                     + pack.name.substr(at + kBetween.size());
    }
    printDiagnostic(Diagnostic::error("cli.no-conversion",
                                      "There is no mapping pack from {0} to {1}; there are: {2}.",
                                      {arguments.from, arguments.to, known.empty() ? "none" : known}));
}

/// Its mappings are compiled when messages need them: all of a large pack would take longer than a few files.
std::shared_ptr<mapping::MappingPack> openPack(const Installation& installation,
                                               const ConvertArguments& arguments)
{
    std::vector<std::string> folders = installation.packFolders();
    if (!arguments.overlay.empty())
        folders.insert(folders.begin(), arguments.overlay);
    Diagnostics findings;
    Result<std::shared_ptr<mapping::MappingPack>> pack = mapping::MappingPack::open(
        {.name = arguments.from + std::string(kBetween) + arguments.to,
         .folders = folders,
         .parameters = {arguments.common.parameters.begin(), arguments.common.parameters.end()},
         .lookups = nullptr,
         .now = SystemClock().now()},
        installation.registry(), findings);
    if (!pack && pack.error().code == "mapping.unknown-pack") {
        printPacks(folders, arguments);
        return nullptr;
    }
    if (!pack)
        findings.push_back(pack.error());
    printDiagnostics(findings, arguments.common.isQuiet);
    return hasErrors(findings) ? nullptr : *pack;
}

/// From files through the pack to files or standard output.
class ConvertRun
{
public:
    ConvertRun(const Installation& installation, mapping::MappingPack& pack,
               const ConvertArguments& arguments)
        : m_installation(installation),
          m_arguments(arguments),
          m_pack(pack),
          m_target(**installation.registry().codec(pack.definition().targetFormat)),
          m_conversion(pack, m_target,
                       arguments.showsCoverage ? ConversionResult::Coverage : ConversionResult::Messages),
          m_folder(arguments.out, extensionsOf(pack.definition().targetFormat).front())
    {
    }

    int run()
    {
        Diagnostics findings;
        m_inputs =
            conversionInputs(m_arguments.files, extensionsOf(m_pack.definition().sourceFormat), findings);
        const bool isReady =
            m_arguments.out.empty() || m_arguments.showsCoverage || m_folder.prepare(findings);
        printDiagnostics(findings, m_arguments.common.isQuiet);
        if (!isReady || hasErrors(findings))
            return kWrong;
        const unsigned threads =
            m_arguments.threads > 0 ? m_arguments.threads : std::max(1U, std::thread::hardware_concurrency());
        Queue queue(threads, {.makeScratch = [this] { return makeScratch(); },
                              .work =
                                  [this](ConversionJob& job, ConversionState& state) {
                                      m_conversion.convert(*job.reader, job.raw, state, job.messages);
                                      job.raw.records.clear();
                                  },
                              .receive =
                                  [this](const ConversionJob& job) {
                                      receive(job);
                                  }});
        for (std::size_t input = 0; input < m_inputs.size() && !isOver(); ++input)
            readInput(input, queue);
        queue.finish();
        if (m_pack.isBroken())
            return kWrong;
        if (m_arguments.showsCoverage)
            out() << (m_arguments.asJson ? m_report.toJson() + '\n' : coverageText(m_report));
        out() << std::flush;
        m_hasFailed = m_hasFailed || !out().good() || m_arguments.common.stop.stop_requested();
        return m_hasFailed ? kFailed : m_hasRejects ? kRejects : kDone;
    }

private:
    using Queue = OrderedQueue<ConversionJob, ConversionState>;

    [[nodiscard]] bool isOver() const
    {
        return m_arguments.common.stop.stop_requested() || m_cannotWrite || m_pack.isBroken();
    }

    std::unique_ptr<ConversionState> makeScratch() const
    {
        // The codec was asked for an encoder before: it does not refuse without settings.
        return std::make_unique<ConversionState>(*m_conversion.makeState());
    }

    void readInput(std::size_t input, Queue& queue)
    {
        const std::string& path = m_inputs[input].path;
        pipeline::SourceDefinition& source = m_sources.emplace_back();
        source.id = "file";
        source.connector = "files";
        source.format = m_pack.definition().sourceFormat;
        source.settings.set("path", path == "-" ? path : literalPath(path));
        Result<std::unique_ptr<engine::SourceReader>> opened = engine::openSource(
            source, m_installation.registry(), {}, {.stop = m_arguments.common.stop}, m_pool);
        if (!opened)
            return fail(std::move(opened).error(), path);
        const std::shared_ptr<engine::SourceReader> reader = *std::move(opened);
        for (bool goesOn = true; goesOn && !isOver();) {
            ConversionJob job{.reader = reader, .input = input, .raw = {}, .messages = {}};
            job.raw.batch.memories.push_back(m_pool->takeMemory());
            const Result<bool> more = reader->read(job.raw);
            if (!more)
                return fail(more.error(), path);
            goesOn = *more;
            queue.add(std::move(job));
        }
    }

    void fail(Diagnostic problem, const std::string& path)
    {
        if (problem.place.resource.empty())
            problem.place.resource = path;
        printDiagnostic(problem);
        m_hasFailed = true;
    }

    void receive(const ConversionJob& job)
    {
        if (m_isToldBroken)
            return;
        printDiagnostics(job.raw.findings, m_arguments.common.isQuiet);
        m_hasFailed = m_hasFailed || job.raw.lostResources > 0;
        for (const ConvertedMessage& message : job.messages) {
            m_hasRejects = m_hasRejects || message.isRejected;
            if (message.isRejected && m_pack.isBroken()) {
                printDiagnostics(message.findings, m_arguments.common.isQuiet);
                m_isToldBroken = true;
                return;
            }
            if (m_arguments.showsCoverage) {
                addCoverage(message);
                continue;
            }
            printDiagnostics(message.findings, m_arguments.common.isQuiet);
            if (!message.isRejected && !m_cannotWrite)
                write(job.input, message);
        }
    }

    void addCoverage(const ConvertedMessage& message)
    {
        for (const Diagnostic& finding : message.findings)
            m_report.add(finding);
        if (message.coverage)
            m_report.add(*message.coverage);
        else
            m_report.addRejected();
    }

    void write(std::size_t input, const ConvertedMessage& message)
    {
        if (m_arguments.out.empty()) {
            out().write(message.bytes.data(), static_cast<std::streamsize>(message.bytes.size()));
            return;
        }
        Result<void> written = m_folder.write(m_inputs[input], message.number, message.bytes);
        if (written)
            return;
        printDiagnostic(written.error());
        m_hasFailed = m_cannotWrite = true; // The next ones would not go better.
    }

    const Installation& m_installation;
    const ConvertArguments& m_arguments;
    mapping::MappingPack& m_pack;
    const Codec& m_target;
    Conversion m_conversion;
    ConversionFolder m_folder;
    mapping::CoverageReport m_report;
    std::vector<ConversionInput> m_inputs;
    /// Readers view them.
    std::deque<pipeline::SourceDefinition> m_sources;
    std::shared_ptr<engine::MemoryPool> m_pool = std::make_shared<engine::MemoryPool>();
    bool m_hasRejects = false;
    bool m_isToldBroken = false;
    bool m_hasFailed = false;
    bool m_cannotWrite = false;
};

} // namespace

int convertCommand(const ConvertArguments& arguments)
{
    const Installation installation;
    const std::shared_ptr<mapping::MappingPack> pack = openPack(installation, arguments);
    if (pack == nullptr)
        return kWrong;
    return ConvertRun(installation, *pack, arguments).run();
}

} // namespace hilum::cli
