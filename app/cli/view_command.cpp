// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/base/clock.h"
#include "core/codecs/fhir/fhir_codec.h"
#include "core/pipeline/text_file.h"
#include "core/view/definition_text.h"
#include "core/view/row_text.h"
#include "core/view/view_decoder.h"
#include "core/view/view_run.h"

#include <cstring>
#include <fstream>
#include <iostream>

namespace hilum::cli {
namespace {

constexpr std::size_t kViewChunk = std::size_t{1} << 20;
constexpr std::size_t kViewPadding = 64;

/// Runs a view over files, one after the other.
class ViewOutput
{
public:
    ViewOutput(const view::View& view, bool isCsv, std::ostream& to)
        : m_view(view),
          m_decoder(view::makeDecoder(view)),
          m_to(to),
          m_run(view, SystemClock().now()),
          m_json(view, m_text),
          m_csv(view, m_text)
    {
        m_rows = isCsv ? static_cast<view::RowReceiver*>(&m_csv) : &m_json;
        if (isCsv)
            m_csv.header();
    }

    /// False where some resource could not be read or made into rows; the others are.
    bool addStream(std::istream& stream, const std::string& name)
    {
        const std::unique_ptr<Codec> codec = fhir::makeCodec();
        const Result<std::unique_ptr<Framer>> framer = codec->makeFramer(Settings::map());
        if (!framer)
            return false;
        m_name = name;
        m_isWhole = true;
        std::string buffer;
        std::size_t known = 0;
        for (bool isAtEnd = false; !isAtEnd;) {
            buffer.resize(known + kViewChunk + kViewPadding);
            stream.read(buffer.data() + known, static_cast<std::streamsize>(kViewChunk));
            known += static_cast<std::size_t>(stream.gcount());
            isAtEnd = stream.gcount() == 0;
            std::memset(buffer.data() + known, 0, kViewPadding);
            const std::string_view bytes = std::string_view(buffer).substr(0, known);
            const std::size_t taken = addFrames(bytes, isAtEnd, **framer);
            std::memmove(buffer.data(), buffer.data() + taken, known - taken);
            known -= taken;
        }
        return m_isWhole;
    }

    bool flush()
    {
        m_to.write(m_text.data(), static_cast<std::streamsize>(m_text.size()));
        m_text.clear();
        return m_to.good();
    }

private:
    std::size_t addFrames(std::string_view bytes, bool isAtEnd, Framer& framer)
    {
        m_frames.frames.clear();
        m_frames.findings.clear();
        const std::size_t taken = framer.frame(bytes, isAtEnd, m_frames);
        for (const Diagnostic& finding : m_frames.findings)
            report(finding, 0);
        for (const Frame& frame : m_frames.frames) {
            if (frame.isRecord)
                addRecord({.bytes = bytes.substr(frame.bytes.begin, frame.bytes.size()),
                           .line = frame.line,
                           .stream = nullptr});
        }
        if (m_text.size() > kViewChunk)
            static_cast<void>(flush());
        return taken;
    }

    void addRecord(const DecodeRequest& request)
    {
        m_arena.reset();
        m_warnings.clear();
        const Result<const Document*> document = m_decoder->decode(request, m_arena, m_warnings);
        if (!document)
            return report(document.error(), request.line);
        const Node root = (*document)->root();
        if (root.typeName() != "Bundle" || m_view.resource() == "Bundle")
            return addResource(root, request.line);
        m_nodes.clear();
        root.children("entry", m_nodes);
        for (const Node entry : m_nodes) {
            if (const Node resource = entry.firstChild("resource"))
                addResource(resource, request.line);
        }
    }

    void addResource(Node resource, std::uint64_t line)
    {
        const std::size_t before = m_text.size();
        const Result<bool> added = m_run.add(resource, *m_rows);
        if (added)
            return;
        m_text.resize(before); // Not half a resource.
        report(added.error(), line);
    }

    void report(Diagnostic finding, std::uint64_t line)
    {
        m_isWhole = m_isWhole && finding.severity != Severity::Error;
        Place where;
        where.resource = m_name;
        where.line = static_cast<std::uint32_t>(line);
        finding.place.bytes.reset();
        printDiagnostic(std::move(finding).at(where));
    }

    const view::View& m_view;
    std::unique_ptr<Decoder> m_decoder;
    std::ostream& m_to;
    std::string m_text;
    view::ViewRun m_run;
    view::JsonRows m_json;
    view::CsvRows m_csv;
    view::RowReceiver* m_rows = nullptr;
    std::string m_name;
    Frames m_frames;
    Arena m_arena;
    Diagnostics m_warnings;
    NodeList m_nodes;
    bool m_isWhole = true;
};

std::shared_ptr<const view::View> readView(const std::string& file)
{
    const Result<std::string> text = pipeline::readTextFile(file);
    if (!text) {
        printDiagnostic(text.error());
        return nullptr;
    }
    const Result<SettingValue> definition = view::readDefinitionText(*text, file);
    if (!definition) {
        printDiagnostic(definition.error());
        return nullptr;
    }
    Diagnostics findings;
    std::shared_ptr<const view::View> made = view::View::compile(*definition, file, findings);
    printDiagnostics(findings, false);
    return made;
}

bool addFile(ViewOutput& output, const std::string& file)
{
    if (file == "-")
        return output.addStream(std::cin, "standard input");
    std::ifstream stream(file, std::ios::binary);
    if (stream)
        return output.addStream(stream, file);
    printDiagnostic(Diagnostic::error("cli.not-readable", "{0} cannot be read: {1}.",
                                      {file, std::strerror(errno)})); // NOLINT(concurrency-mt-unsafe)
    return false;
}

} // namespace

int viewCommand(const ViewArguments& arguments)
{
    const std::shared_ptr<const view::View> view = readView(arguments.definition);
    if (!view)
        return kWrong;
    std::ofstream file;
    if (!arguments.out.empty())
        file.open(arguments.out, std::ios::binary);
    ViewOutput output(*view, arguments.format == "csv", arguments.out.empty() ? out() : file);
    bool isWhole = true;
    for (const std::string& resources : arguments.resources)
        isWhole = addFile(output, resources) && isWhole;
    if (!output.flush()) {
        printDiagnostic(Diagnostic::error("cli.not-writable", "{0} cannot be written.",
                                          {arguments.out.empty() ? "-" : arguments.out}));
        return kFailed;
    }
    return isWhole ? kDone : kRejects;
}

} // namespace hilum::cli
