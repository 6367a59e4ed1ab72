// SPDX-License-Identifier: Apache-2.0
#include "widgets/dropped/sample_conversion.h"

#include "core/patient/bundle_entries.h"

#include <algorithm>
#include <chrono>
#include <map>

namespace hilum::dropped {
namespace {

using Clock = std::chrono::steady_clock;

/// Which record of a source.
using SourceKey = std::pair<std::string_view, std::uint64_t>;

SourceKey keyOf(const Record& record)
{
    return {record.origin.resource, record.origin.sequence};
}

/// Gives findings about a part of a Bundle to that part.
void distribute(Diagnostics found, std::string_view text, ResultGroup& group)
{
    std::vector<ByteRange> ranges;
    patient::forEachResource(text, [&](const patient::BundleEntry& entry) {
        const auto begin = static_cast<std::uint64_t>(entry.resource.data() - text.data());
        ranges.push_back({begin, begin + entry.resource.size()});
    });
    for (Diagnostic& finding : found) {
        const std::uint64_t at = finding.place.bytes ? finding.place.bytes->begin : text.size();
        const auto part = std::ranges::find_if(
            ranges, [at](const ByteRange& range) { return range.begin <= at && at < range.end; });
        const auto index = static_cast<std::size_t>(part - ranges.begin());
        if (index < group.pieces.size())
            group.pieces[index].findings.push_back(std::move(finding));
        else
            group.findings.push_back(std::move(finding));
    }
}

class Conversion
{
public:
    Conversion(const ConversionRequest& request, const ConversionServices& services, const Codec& target,
               const std::stop_token& stop)
        : m_request(request),
          m_services(services),
          m_target(target),
          m_stop(stop),
          m_reader(target),
          m_scratch(services.context.clock.now()),
          m_result(std::make_shared<ResultPieces>())
    {
        m_result->format = m_request.pack.targetFormat;
        m_result->isValidated = m_request.pack.targetFormat == "fhir";
    }

    Result<ResultPointer> run()
    {
        const pipeline::PipelineDefinition definition = pipelineOf(m_request.source, m_request.pack);
        m_source = definition.sources.front().id;
        engine::EngineContext context = m_services.context;
        context.packCompilation = engine::PackCompilation::AsNeeded;
        const Result<engine::PreviewResult> preview = engine::previewPipeline(
            definition, context,
            {.limit = m_request.limit,
             .stop = m_stop,
             .at = {m_source, rejectedOf(m_source), kConverted, rejectedOf(kConverted)}});
        if (!preview)
            return preview.error();
        if (Result<void> ready = prepare(*preview); !ready)
            return ready.error();
        listSources(*preview);
        addRejects(*preview);
        if (Result<void> read = readConverted(*preview); !read)
            return read.error();
        return ResultPointer(m_result);
    }

private:
    static std::string rejectedOf(const std::string& node) { return node + ".rejected"; }

    /// Without records there must be a reason.
    Result<void> prepare(const engine::PreviewResult& preview)
    {
        const auto source = preview.ports.find(m_source);
        for (const Diagnostic& finding : preview.findings) {
            if (finding.severity == Severity::Error
                && (source == preview.ports.end() || source->second.records.empty()))
                return finding;
            if (finding.severity == Severity::Error)
                m_result->findings.push_back(finding);
        }
        if (source == preview.ports.end())
            return Diagnostic::error("dropped.nothing-read", "Nothing could be read.");
        m_result->isSample = source->second.records.size() >= m_request.limit;
        Result<std::unique_ptr<Encoder>> encoder =
            m_target.makeEncoder(Settings::map(), EncodeContent::Records);
        if (!encoder)
            return encoder.error();
        m_encoder = *std::move(encoder);
        return m_reader.prepare();
    }

    void listSources(const engine::PreviewResult& preview)
    {
        const engine::PortPreview& port = preview.ports.find(m_source)->second;
        const Result<const Codec*> codec = m_services.context.registry.codec(m_request.source.format);
        for (const Record& record : port.records) {
            m_groupOf.emplace(keyOf(record), m_result->groups.size());
            m_result->groups.push_back({.type = codec ? (*codec)->typeOf(*record.document) : std::string(),
                                        .resource = std::string(record.origin.resource),
                                        .number = record.origin.sequence,
                                        .pieces = {},
                                        .findings = {}});
        }
    }

    void addRejects(const engine::PreviewResult& preview)
    {
        for (const std::string& node : {m_source, std::string(kConverted)}) {
            const auto port = preview.ports.find(rejectedOf(node));
            if (port == preview.ports.end())
                continue;
            for (const Record& record : port->second.records) {
                ResultGroup& group = groupOf(record);
                group.isRejected = true;
                if (record.findings)
                    group.findings = *record.findings;
            }
        }
    }

    ResultGroup& groupOf(const Record& record)
    {
        const auto [found, isNew] = m_groupOf.emplace(keyOf(record), m_result->groups.size());
        if (isNew)
            m_result->groups.push_back({.type = {},
                                        .resource = std::string(record.origin.resource),
                                        .number = record.origin.sequence,
                                        .pieces = {},
                                        .findings = {}});
        return m_result->groups[found->second];
    }

    Result<void> readConverted(const engine::PreviewResult& preview)
    {
        const auto port = preview.ports.find(kConverted);
        if (port == preview.ports.end())
            return Diagnostic::error("dropped.no-pack", "The mapping pack {0} cannot be used.",
                                     {m_request.pack.name});
        const auto begin = Clock::now();
        ConversionProgress progress{.done = 0, .total = port->second.records.size(), .seconds = 0};
        for (const Record& record : port->second.records) {
            if (m_stop.stop_requested())
                return Diagnostic::error("dropped.stopped", "The conversion was stopped.");
            addRecord(record);
            ++progress.done;
            progress.seconds = std::chrono::duration<double>(Clock::now() - begin).count();
            if (m_services.onProgress)
                m_services.onProgress(progress);
        }
        return {};
    }

    void addRecord(const Record& record)
    {
        ResultGroup& group = groupOf(record);
        if (record.findings)
            group.findings.insert(group.findings.end(), record.findings->begin(), record.findings->end());
        std::string text;
        if (Result<void> encoded = m_encoder->encode(record, text); !encoded) {
            group.findings.push_back(encoded.error());
            return;
        }
        ResultGroup made{
            .type = {}, .resource = {}, .number = 0, .pieces = m_reader.read(text), .findings = {}};
        if (m_result->isValidated && m_services.validator) {
            Diagnostics found;
            const std::size_t size = text.size();
            text.resize(size + fhir::Validator::kPadding);
            m_services.validator->validateText(std::string_view(text).substr(0, size), m_scratch, found);
            distribute(std::move(found), std::string_view(text).substr(0, size), made);
        }
        std::ranges::move(made.pieces, std::back_inserter(group.pieces));
        std::ranges::move(made.findings, std::back_inserter(group.findings));
    }

    const ConversionRequest& m_request;
    const ConversionServices& m_services;
    const Codec& m_target;
    const std::stop_token& m_stop;
    PieceReader m_reader;
    fhir::ValidationScratch m_scratch;
    std::unique_ptr<Encoder> m_encoder;
    std::string m_source;
    std::map<SourceKey, std::size_t> m_groupOf; // Keys live in the preview.
    std::shared_ptr<ResultPieces> m_result;
};

} // namespace

Result<ResultPointer> convertSample(const ConversionRequest& request, const ConversionServices& services,
                                    const std::stop_token& stop)
{
    const Result<const Codec*> target = services.context.registry.codec(request.pack.targetFormat);
    if (!target)
        return target.error();
    return Conversion(request, services, **target, stop).run();
}

} // namespace hilum::dropped
