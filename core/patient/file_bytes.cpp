// SPDX-License-Identifier: Apache-2.0
#include "core/patient/file_bytes.h"

#include "core/base/arena.h"
#include "core/connect/file_marks.h"
#include "core/json/json_framer.h"

#include <algorithm>
#include <cstring>

namespace hilum::patient {
namespace {

constexpr std::size_t kPiece = std::size_t{1} << 20;
constexpr std::size_t kBehind = 64;
constexpr std::string_view kFhirNamespace = "http://hl7.org/fhir";

bool isPacked(std::string_view fileName)
{
    return fileName.ends_with(".gz") || fileName.ends_with(".zst");
}

/// REQUIRES: 64 bytes behind the text may be read.
Result<std::string> jsonOf(std::string_view xml, const Registry& registry)
{
    const Result<const Codec*> codec = registry.codec("fhir");
    if (!codec)
        return codec.error();
    const Settings settings = Settings::map();
    const Result<std::unique_ptr<Decoder>> decoder = (*codec)->makeDecoder(settings);
    if (!decoder)
        return decoder.error();
    const Result<std::unique_ptr<Encoder>> encoder = (*codec)->makeEncoder(settings, EncodeContent::Records);
    if (!encoder)
        return encoder.error();
    Arena arena;
    Diagnostics ignored;
    const Result<const Document*> document =
        (*decoder)->decode({.bytes = xml, .line = 1, .stream = nullptr}, arena, ignored);
    if (!document)
        return document.error();
    Record record;
    record.document = *document;
    std::string json;
    if (const Result<void> written = (*encoder)->encode(record, json); !written)
        return written.error();
    return json;
}

} // namespace

Diagnostic unreadableFile(const std::string& file)
{
    return Diagnostic::warning("patient.unreadable-file",
                               "{0} cannot be read. Check that it is there and may be read.", {file});
}

std::string_view unpackedName(std::string_view fileName)
{
    return isPacked(fileName) ? fileName.substr(0, fileName.rfind('.')) : fileName;
}

Result<std::unique_ptr<FileBytes>> FileBytes::open(const std::string& file, const Registry& registry,
                                                   const std::stop_token& stop)
{
    auto bytes = std::make_unique<FileBytes>();
    if (isPacked(file)) {
        if (const Result<void> opened = bytes->openPacked(file, registry, stop); !opened)
            return opened.error();
    } else {
        bytes->m_file.open(file, std::ios::binary);
        if (!bytes->m_file)
            return unreadableFile(file);
    }
    if (unpackedName(file).ends_with(".xml")) {
        if (const Result<void> read = bytes->becomeJson(file, registry); !read)
            return read.error();
    }
    return bytes;
}

Result<void> FileBytes::openPacked(const std::string& file, const Registry& registry,
                                   const std::stop_token& stop)
{
    Result<std::shared_ptr<const Connector>> connector = registry.connector("files");
    if (!connector)
        return std::move(connector).error();
    OpenRequest request;
    request.name = file;
    request.settings.set("path", literalPath(file));
    request.stop = stop;
    request.isPreview = true;
    Result<std::unique_ptr<ByteSource>> source = (*connector)->openByteSource(request);
    if (!source)
        return std::move(source).error();
    m_connector = *std::move(connector);
    m_source = *std::move(source);
    if (const Result<std::optional<ByteResource>> next = m_source->next(); !next || !*next)
        return unreadableFile(file);
    return {};
}

Result<void> FileBytes::becomeJson(const std::string& file, const Registry& registry)
{
    std::string xml;
    for (std::size_t filled = 0;;) {
        xml.resize(filled + kPiece + kBehind);
        const std::size_t count = readFile(std::span(xml.data() + filled, kPiece));
        filled += count;
        if (filled > json::kLargestRecord)
            return Diagnostic::warning("patient.too-large", "{0} is too large to be read.", {file});
        if (count != 0)
            continue;
        xml.resize(filled + kBehind);
        std::memset(xml.data() + filled, 0, kBehind);
        break;
    }
    m_json.emplace();
    const std::string_view text = std::string_view(xml).substr(0, xml.size() - kBehind);
    if (text.substr(0, kPiece).find(kFhirNamespace) == std::string_view::npos)
        return {};
    Result<std::string> json = jsonOf(text, registry);
    if (!json)
        return Diagnostic::warning("patient.unreadable-xml", "{0} cannot be read as FHIR: {1}",
                                   {file, json.error().text()});
    m_json = *std::move(json);
    return {};
}

std::size_t FileBytes::read(std::span<char> space)
{
    if (!m_json)
        return readFile(space);
    const std::size_t count = m_json->copy(space.data(), space.size(), std::min(m_at, m_json->size()));
    m_at += count;
    return count;
}

std::size_t FileBytes::readFile(std::span<char> space)
{
    if (m_source != nullptr) {
        const Result<std::size_t> count = m_source->read(space);
        return count ? *count : 0;
    }
    m_file.read(space.data(), static_cast<std::streamsize>(space.size()));
    return static_cast<std::size_t>(std::max<std::streamsize>(0, m_file.gcount()));
}

void FileBytes::seek(std::uint64_t from, std::uint64_t to)
{
    if (m_json) {
        m_at = static_cast<std::size_t>(to);
        return;
    }
    if (m_source == nullptr) {
        m_file.clear();
        m_file.seekg(static_cast<std::streamoff>(to));
        return;
    }
    std::vector<char> space(kPiece);
    while (from < to) {
        const std::size_t count = read(std::span(space).first(std::min<std::uint64_t>(kPiece, to - from)));
        if (count == 0)
            return;
        from += count;
    }
}

} // namespace hilum::patient
