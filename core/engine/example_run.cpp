// SPDX-License-Identifier: Apache-2.0
#include "core/engine/example_run.h"

#include "core/engine/document_difference.h"
#include "core/engine/pipeline_preview.h"
#include "core/json/json_framer.h"
#include "core/json/json_reader.h"
#include "core/pipeline/text_file.h"

namespace hilum::engine {
namespace {

using pipeline::ExampleDefinition;
using pipeline::PipelineDefinition;

/// Enough for any example.
constexpr std::uint64_t kMostExampleRecords = 100'000;

/// The JSON values of a text, in an arena.
Result<NodeList> readJsonValues(const std::string& text, Arena& arena)
{
    std::string padded = text;
    padded.resize(text.size() + json::JsonReader::kPadding);
    const std::string_view bytes = arena.copy(padded).substr(0, text.size());
    Frames frames;
    const std::unique_ptr<Framer> framer = json::makeJsonFramer(json::JsonLayout::Auto);
    const std::size_t consumed = framer->frame(bytes, true, frames);
    NodeList values;
    json::JsonReader reader;
    Diagnostics warnings;
    for (const Frame& frame : frames.frames) {
        if (!frame.isRecord || frame.bytes.end > consumed)
            continue;
        const Result<TreeNode*> root =
            reader.read(bytes.substr(frame.bytes.begin, frame.bytes.size()), arena, warnings);
        if (!root)
            return root.error();
        values.push_back(arena.make<TreeDocument>("json", *root)->root());
    }
    return values;
}

/// The records of a text in a codec's format, for people to look at: what cannot be decoded stays out.
std::vector<Record> decodeRecords(const Codec& codec, const std::string& text, ExampleRecords& into)
{
    auto memory = std::make_shared<Arena>();
    std::string padded = text;
    padded.resize(text.size() + json::JsonReader::kPadding);
    const std::string_view bytes = memory->copy(padded).substr(0, text.size());
    Frames frames;
    const std::unique_ptr<Framer> framer = json::makeJsonFramer(json::JsonLayout::Auto);
    const std::size_t consumed = framer->frame(bytes, true, frames);
    Result<std::unique_ptr<Decoder>> decoder = codec.makeDecoder(Settings::map());
    std::vector<Record> records;
    Diagnostics warnings;
    for (const Frame& frame : frames.frames) {
        if (!decoder || !frame.isRecord || frame.bytes.end > consumed)
            continue;
        const std::string_view record = bytes.substr(frame.bytes.begin, frame.bytes.size());
        const Result<const Document*> document =
            (*decoder)->decode({.bytes = record, .line = frame.line, .stream = nullptr}, *memory, warnings);
        if (document)
            records.push_back({.document = *document, .origin = {}, .findings = nullptr});
    }
    into.kept.push_back(std::move(memory));
    if (decoder)
        into.kept.push_back(std::shared_ptr<const Decoder>(*std::move(decoder)));
    return records;
}

/// Runs the examples of one pipeline.
class ExampleRun
{
public:
    ExampleRun(const PipelineDefinition& definition, const EngineContext& context,
               const ExampleOptions& options)
        : m_definition(definition), m_context(context), m_options(options)
    {
    }

    /// Nothing where it holds, else why not.
    std::optional<Diagnostic> run(const ExampleDefinition& example)
    {
        if (example.given.empty() || example.expect.empty())
            return Diagnostic::error("example.no-file",
                                     "Say which file goes in (\"given\") and which file holds what should "
                                     "come out (\"expect\").");
        PipelineDefinition definition = m_definition;
        if (std::optional<Diagnostic> problem = replaceSource(definition, example))
            return problem;
        const std::string port = example.at.empty() ? lastPort() : example.at;
        PreviewOptions options;
        options.limit = kMostExampleRecords;
        options.stop = m_options.stop;
        options.at = {port};
        const Result<PreviewResult> result = previewPipeline(definition, m_context, options);
        if (!result)
            return result.error();
        const auto found = result->ports.find(port);
        if (found == result->ports.end()) {
            for (const Diagnostic& finding : result->findings) {
                if (finding.severity == Severity::Error)
                    return finding;
            }
            return Diagnostic::error("example.no-such-port",
                                     "There is no source, step or outlet \"{0}\" in the pipeline.", {port});
        }
        return compare(example, found->second);
    }

private:
    /// The example's file stands in for the source, read in its format.
    std::optional<Diagnostic> replaceSource(PipelineDefinition& definition,
                                            const ExampleDefinition& example) const
    {
        std::string id = example.source;
        if (id.empty() && definition.sources.size() == 1)
            id = definition.sources.front().id;
        pipeline::SourceDefinition* source = definition.source(id);
        if (source == nullptr)
            return Diagnostic::error("example.no-source",
                                     "Say which source the example stands in for: \"source: ...\".");
        source->connector = "files";
        source->settings.set("path", example.given); // As the source reads its own: relative to the pipeline.
        for (const char* key :
             {"recursive", "driver", "database", "table", "query", "host", "port", "user", "password"})
            source->settings.remove(key);
        return std::nullopt;
    }

    std::string lastPort() const
    {
        return m_definition.steps.empty() ? m_definition.sources.front().id : m_definition.steps.back().id;
    }

    std::optional<Diagnostic> compare(const ExampleDefinition& example, const PortPreview& port) const
    {
        const Result<std::string> actual = encode(port);
        if (!actual)
            return actual.error();
        const std::string path = pipeline::pathFrom(m_definition.folder(), example.expect);
        if (m_options.expectations == Expectations::Update) {
            const Result<void> written = pipeline::writeTextFile(path, *actual);
            return written ? std::nullopt : std::optional(written.error());
        }
        const Result<std::string> expected = pipeline::readTextFile(path);
        if (!expected)
            return expected.error();
        std::optional<Diagnostic> difference = compareTexts(*expected, *actual);
        if (difference && m_options.differing != nullptr)
            keepRecords(port, *expected, *actual);
        return difference;
    }

    void keepRecords(const PortPreview& port, const std::string& expected, const std::string& actual) const
    {
        const Result<const Codec*> codec = codecOf(port);
        if (!codec)
            return;
        ExampleRecords& records = *m_options.differing;
        records.schema = port.schema;
        records.typeName = port.typeName;
        records.expected = decodeRecords(**codec, expected, records);
        records.actual = decodeRecords(**codec, actual, records);
    }

    static std::optional<Diagnostic> compareTexts(const std::string& expected, const std::string& actual)
    {
        Arena arena;
        const Result<NodeList> left = readJsonValues(expected, arena);
        if (!left)
            return left.error();
        const Result<NodeList> right = readJsonValues(actual, arena);
        if (!right)
            return right.error();
        if (left->size() != right->size())
            return Diagnostic::error("example.other-count", "{0} records were expected, {1} came out.",
                                     {std::to_string(left->size()), std::to_string(right->size())});
        for (std::size_t index = 0; index < left->size(); ++index) {
            if (const std::optional<std::string> difference =
                    firstDifference((*left)[index], (*right)[index]))
                return Diagnostic::error(
                    "example.other-value", "Record {0} differs at {1}.",
                    {std::to_string(index + 1), difference->empty() ? "its root" : *difference});
        }
        return std::nullopt;
    }

    Result<const Codec*> codecOf(const PortPreview& port) const
    {
        return m_context.registry.codec(port.format == "fhir" ? "fhir" : "json");
    }

    /// As a sink would write it: JSON, one record a line.
    Result<std::string> encode(const PortPreview& port) const
    {
        const Result<const Codec*> codec = codecOf(port);
        if (!codec)
            return codec.error();
        const bool isRejected = port.port.ends_with(".rejected");
        Settings settings = Settings::map();
        settings.set("layout", "lines");
        Result<std::unique_ptr<Encoder>> encoder =
            (*codec)->makeEncoder(settings, isRejected ? EncodeContent::Rejects : EncodeContent::Records);
        if (!encoder)
            return std::move(encoder).error();
        std::string text;
        for (const Record& record : port.records) {
            if (Result<void> encoded = (*encoder)->encode(record, text); !encoded)
                return std::move(encoded).error();
        }
        return text;
    }

    const PipelineDefinition& m_definition;
    const EngineContext& m_context;
    const ExampleOptions& m_options;
};

} // namespace

std::optional<Diagnostic> runExample(const PipelineDefinition& definition, const ExampleDefinition& example,
                                     const EngineContext& context, const ExampleOptions& options)
{
    return ExampleRun(definition, context, options).run(example);
}

} // namespace hilum::engine
