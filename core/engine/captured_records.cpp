// SPDX-License-Identifier: Apache-2.0
#include "core/engine/port_capture.h"
#include "core/model/overlay_document.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <tuple>

namespace hilum::engine {

namespace {

enum class Writing : std::uint8_t { Raw, Hl7, Fhir, Json };

/// What stands before each record in the file: lengths of what follows, and its origin.
struct EntryHead
{
    std::uint32_t document = 0;
    std::uint32_t findings = 0;
    std::uint32_t source = 0;
    std::uint32_t resource = 0;
    std::uint64_t sequence = 0;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    std::uint64_t hash = 0;
    Writing writing = Writing::Raw;
};

constexpr std::size_t kPadding = 64; // Decoders may read that far behind their bytes.
constexpr std::size_t kFlushBytes = std::size_t{256} * 1024;

void putText(std::string& out, std::string_view text)
{
    const auto size = static_cast<std::uint32_t>(text.size());
    out.append(reinterpret_cast<const char*>(&size), sizeof size);
    out.append(text);
}

class TextTaker
{
public:
    explicit TextTaker(std::string_view bytes) : m_bytes(bytes) {}

    std::string text()
    {
        const std::uint32_t size = number();
        std::string taken(m_bytes.substr(0, size));
        m_bytes.remove_prefix(std::min<std::size_t>(size, m_bytes.size()));
        return taken;
    }
    std::uint32_t number()
    {
        std::uint32_t value = 0;
        if (m_bytes.size() < sizeof value)
            return 0;
        std::memcpy(&value, m_bytes.data(), sizeof value);
        m_bytes.remove_prefix(sizeof value);
        return value;
    }
    [[nodiscard]] bool isDone() const { return m_bytes.empty(); }

private:
    std::string_view m_bytes;
};

void putNumber(std::string& out, std::uint32_t value)
{
    out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

std::string writeFindings(const RecordFindings& findings)
{
    std::string out;
    if (findings == nullptr)
        return out;
    for (const Diagnostic& finding : *findings) {
        putNumber(out, static_cast<std::uint32_t>(finding.severity));
        putText(out, finding.code);
        putText(out, finding.message);
        putText(out, finding.place.resource);
        putText(out, finding.place.path);
        putNumber(out, finding.place.line);
        putNumber(out, static_cast<std::uint32_t>(finding.arguments.size()));
        for (const std::string& argument : finding.arguments)
            putText(out, argument);
    }
    return out;
}

RecordFindings readFindings(std::string_view bytes)
{
    if (bytes.empty())
        return nullptr;
    auto findings = std::make_shared<Diagnostics>();
    for (TextTaker taker(bytes); !taker.isDone();) {
        Diagnostic finding;
        finding.severity = static_cast<Severity>(taker.number());
        finding.code = taker.text();
        finding.message = taker.text();
        finding.place.resource = taker.text();
        finding.place.path = taker.text();
        finding.place.line = taker.number();
        for (std::uint32_t left = taker.number(); left > 0 && !taker.isDone(); --left)
            finding.arguments.push_back(taker.text());
        findings->push_back(std::move(finding));
    }
    return findings;
}

Writing writingOf(const Document& document)
{
    const std::string_view format = document.format();
    if (format == "raw")
        return Writing::Raw;
    // What a step laid over a message is not in the message's bytes.
    const bool isOverlay = dynamic_cast<const OverlayDocument*>(&document) != nullptr;
    if (format == "hl7v2" && !isOverlay && !document.bytes().empty())
        return Writing::Hl7;
    return format == "fhir" && !isOverlay ? Writing::Fhir : Writing::Json;
}

Diagnostic spillFailed()
{
    return Diagnostic::error("engine.spill-failed",
                             "The records cannot be kept in the folder for temporary files ({0}). Is there "
                             "room on the disk?",
                             {std::strerror(errno)}); // NOLINT(concurrency-mt-unsafe): a text to read.
}

} // namespace

/// Makers of bytes and documents, by how records are written.
class CapturedRecords::Coders
{
public:
    static Result<std::unique_ptr<Coders>> make(const Registry& registry)
    {
        auto coders = std::make_unique<Coders>();
        for (const auto& [name, encoder, decoder] :
             {std::tuple{"hl7v2", static_cast<std::unique_ptr<Encoder> Coders::*>(nullptr),
                         &Coders::m_hl7Decoder},
              std::tuple{"fhir", &Coders::m_fhir, &Coders::m_fhirDecoder},
              std::tuple{"json", &Coders::m_json, &Coders::m_jsonDecoder}}) {
            const Result<const Codec*> codec = registry.codec(name);
            if (!codec)
                return codec.error();
            Result<std::unique_ptr<Decoder>> made = (*codec)->makeDecoder(Settings::map());
            if (!made)
                return made.error();
            (*coders).*decoder = *std::move(made);
            if (encoder == nullptr)
                continue;
            Result<std::unique_ptr<Encoder>> writes =
                (*codec)->makeEncoder(Settings::map(), EncodeContent::Records);
            if (!writes)
                return writes.error();
            (*coders).*encoder = *std::move(writes);
        }
        return coders;
    }

    Result<void> encode(const Record& record, Writing writing, std::string& out)
    {
        if (writing == Writing::Raw || writing == Writing::Hl7) {
            out.append(record.document->bytes());
            return {};
        }
        return (writing == Writing::Fhir ? m_fhir : m_json)->encode(record, out);
    }

    const Document* decode(std::string_view bytes, Writing writing, Arena& arena) const
    {
        const auto raw = [&]() -> const Document* {
            return new (arena.allocate(sizeof(RawDocument), alignof(RawDocument))) RawDocument(bytes);
        };
        if (writing == Writing::Raw)
            return raw();
        const Decoder& decoder = writing == Writing::Hl7    ? *m_hl7Decoder
                                 : writing == Writing::Fhir ? *m_fhirDecoder
                                                            : *m_jsonDecoder;
        Diagnostics warnings;
        const Result<const Document*> document =
            decoder.decode({.bytes = bytes, .line = 0, .stream = nullptr}, arena, warnings);
        return document ? *document : raw();
    }

private:
    std::unique_ptr<Encoder> m_fhir;
    std::unique_ptr<Encoder> m_json;
    std::unique_ptr<Decoder> m_hl7Decoder;
    std::unique_ptr<Decoder> m_fhirDecoder;
    std::unique_ptr<Decoder> m_jsonDecoder;
};

CapturedRecords::CapturedRecords() = default;

CapturedRecords::~CapturedRecords()
{
    if (m_file >= 0)
        ::close(m_file);
}

Result<void> CapturedRecords::open(const Registry& registry)
{
    const std::lock_guard lock(m_mutex);
    Result<std::unique_ptr<Coders>> coders = Coders::make(registry);
    if (!coders)
        return coders.error();
    m_coders = *std::move(coders);
    std::error_code error;
    std::string name = (std::filesystem::temp_directory_path(error) / "hilum-preview-XXXXXX").string();
    m_file = ::mkstemp(name.data());
    if (m_file < 0)
        return spillFailed();
    ::unlink(name.c_str()); // Nothing stays behind, however the process ends.
    return {};
}

void CapturedRecords::setShape(Shape shape)
{
    const std::lock_guard lock(m_mutex);
    m_shape = std::move(shape);
}

CapturedRecords::Shape CapturedRecords::shape() const
{
    const std::lock_guard lock(m_mutex);
    return m_shape;
}

std::size_t CapturedRecords::largest() const
{
    const std::lock_guard lock(m_mutex);
    return m_largest;
}

std::size_t CapturedRecords::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_begins.size();
}

Result<void> CapturedRecords::append(const Record& record)
{
    std::string entry;
    EntryHead head{.source = static_cast<std::uint32_t>(record.origin.source.size()),
                   .resource = static_cast<std::uint32_t>(record.origin.resource.size()),
                   .sequence = record.origin.sequence,
                   .begin = record.origin.bytes.begin,
                   .end = record.origin.bytes.end,
                   .hash = record.origin.hash,
                   .writing = writingOf(*record.document)};
    entry.resize(sizeof head);
    if (Result<void> encoded = m_coders->encode(record, head.writing, entry); !encoded)
        return encoded;
    head.document = static_cast<std::uint32_t>(entry.size() - sizeof head);
    const std::string findings = writeFindings(record.findings);
    head.findings = static_cast<std::uint32_t>(findings.size());
    entry += findings;
    entry.append(record.origin.source);
    entry.append(record.origin.resource);
    std::memcpy(entry.data(), &head, sizeof head);
    const std::lock_guard lock(m_mutex);
    m_begins.push_back(m_written + m_pending.size());
    m_largest = std::max(m_largest, entry.size());
    m_pending += entry;
    return m_pending.size() < kFlushBytes ? Result<void>() : flush();
}

Result<void> CapturedRecords::flush()
{
    std::size_t done = 0;
    Result<void> result;
    while (done < m_pending.size() && result) {
        const ssize_t wrote =
            ::pwrite(m_file, m_pending.data() + done, m_pending.size() - done, static_cast<off_t>(m_written));
        if (wrote > 0) {
            m_written += static_cast<std::uint64_t>(wrote);
            done += static_cast<std::size_t>(wrote);
        } else if (wrote == 0 || errno != EINTR) {
            result = spillFailed();
        }
    }
    // Also where a later write failed: what stands in the file is not pending any more.
    m_pending.erase(0, done);
    return result;
}

bool CapturedRecords::read(std::uint64_t from, std::span<char> into) const
{
    std::size_t done = 0;
    while (done < into.size() && from + done < m_written) {
        const std::size_t wanted =
            static_cast<std::size_t>(std::min<std::uint64_t>(into.size() - done, m_written - from - done));
        const ssize_t got = ::pread(m_file, into.data() + done, wanted, static_cast<off_t>(from + done));
        if (got <= 0)
            return false;
        done += static_cast<std::size_t>(got);
    }
    if (done < into.size())
        m_pending.copy(into.data() + done, into.size() - done, from + done - m_written);
    return true;
}

std::shared_ptr<const CapturedPage> CapturedRecords::page(std::size_t first, std::size_t most) const
{
    auto page = std::make_shared<CapturedPage>();
    std::vector<std::uint64_t> begins;
    std::span<char> bytes;
    {
        const std::lock_guard lock(m_mutex);
        const std::size_t last = std::min(first + most, m_begins.size());
        if (first >= last)
            return nullptr;
        begins.assign(m_begins.begin() + static_cast<std::ptrdiff_t>(first),
                      m_begins.begin() + static_cast<std::ptrdiff_t>(last));
        begins.push_back(last < m_begins.size() ? m_begins[last] : m_written + m_pending.size());
        const auto size = static_cast<std::size_t>(begins.back() - begins.front());
        bytes = page->memory.arena.makeArray<char>(size + kPadding);
        std::memset(bytes.data() + size, 0, kPadding);
        if (!read(begins.front(), bytes.first(size)))
            return nullptr;
    }
    for (std::size_t index = 0; index + 1 < begins.size(); ++index) {
        EntryHead head;
        const char* at = bytes.data() + (begins[index] - begins.front());
        std::memcpy(&head, at, sizeof head);
        const char* document = at + sizeof head;
        const char* findings = document + head.document;
        const char* source = findings + head.findings;
        page->records.push_back(
            {.document = m_coders->decode({document, head.document}, head.writing, page->memory.arena),
             .origin = {.source = {source, head.source},
                        .resource = {source + head.source, head.resource},
                        .bytes = {head.begin, head.end},
                        .sequence = head.sequence,
                        .hash = head.hash},
             .findings = readFindings({findings, head.findings})});
    }
    return page;
}

} // namespace hilum::engine
