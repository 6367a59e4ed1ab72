// SPDX-License-Identifier: Apache-2.0
#include "core/recognise/content_probe.h"

#include "core/connect/file_marks.h"
#include "core/recognise/delimited_text.h"
#include "core/recognise/foreign_content.h"
#include "core/recognise/json_content.h"
#include "core/recognise/message_header.h"

#include <algorithm>

namespace hilum::recognise {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
/// From here on a codec is sure by the bytes, not only by the name.
constexpr int kSureByBytes = 80;

int sureness(const Registry& registry, std::string_view format, const Head& head)
{
    const Result<const Codec*> codec = registry.codec(format);
    return codec ? (*codec)->recognise("", head.bytes) : 0;
}

bool hasEnding(std::string_view name, std::initializer_list<std::string_view> endings)
{
    return std::ranges::any_of(endings, [&](std::string_view ending) {
        return name.size() > ending.size()
               && std::ranges::equal(name.substr(name.size() - ending.size()), ending,
                                     [](char left, char right) { return (left | 0x20) == (right | 0x20); });
    });
}

/// A tag and a value representation, or a tag and a length, as files without a preamble begin (PS3.5, 7.1).
bool isBareDicom(std::string_view bytes)
{
    constexpr std::size_t kElement = 8;
    if (bytes.size() < kElement)
        return false;
    const auto byte = [&](std::size_t at) {
        return static_cast<unsigned char>(bytes[at]);
    };
    const bool isMeta = byte(0) == 2 && byte(1) == 0 && byte(2) == 0 && byte(3) == 0;
    const bool isData = byte(0) == 8 && byte(1) == 0 && byte(2) <= 0x18 && byte(3) == 0;
    if (!isMeta && !isData)
        return false;
    static constexpr std::string_view kRepresentations[] = {"UL", "UI", "CS", "DA", "TM",
                                                            "OB", "SH", "LO", "DT"};
    const bool isExplicit =
        std::ranges::find(kRepresentations, bytes.substr(4, 2)) != std::end(kRepresentations);
    constexpr unsigned kMostLength = 1024;
    const unsigned length = byte(4) | static_cast<unsigned>(byte(5)) << 8U;
    const bool isImplicit =
        byte(6) == 0 && byte(7) == 0 && length > 0 && length <= kMostLength && length % 2 == 0;
    return isExplicit || isImplicit;
}

Content dicom(bool hasPreamble)
{
    Content content{.kind = ContentKind::Dicom,
                    .format = "dicom",
                    .summary = Diagnostic::information("recognise.dicom", "A DICOM file"),
                    .facts = {}};
    if (!hasPreamble)
        content.facts.push_back(
            Diagnostic::information("recognise.dicom-bare", "Without the preamble that files should have"));
    return content;
}

/// A line that begins with the key, as at the top of a YAML file.
bool hasTopKey(std::string_view text, std::string_view key)
{
    for (std::size_t at = text.find(key); at != std::string_view::npos; at = text.find(key, at + 1)) {
        if (at == 0 || text[at - 1] == '\n' || text[at - 1] == '\r')
            return true;
    }
    return false;
}

std::optional<Content> yaml(const Head& head, std::string_view text)
{
    if (hasTopKey(text, "hilum:"))
        return Content{.kind = ContentKind::Pipeline,
                       .format = {},
                       .summary = Diagnostic::information("recognise.pipeline", "A pipeline of Hilum"),
                       .facts = {}};
    if (hasTopKey(text, "mapping:") && hasTopKey(text, "rules:"))
        return Content{.kind = ContentKind::Mapping,
                       .format = {},
                       .summary = Diagnostic::information(
                           "recognise.mapping",
                           "A mapping of Hilum: open the pipeline that uses it, or name it in "
                           "a map step"),
                       .facts = {}};
    if (hasEnding(head.name, {".yaml", ".yml"}))
        return Content{.kind = ContentKind::Foreign,
                       .format = {},
                       .summary = Diagnostic::error(
                           "recognise.other-yaml",
                           "A YAML file, but no pipeline: a pipeline begins with the line hilum: 1."),
                       .facts = {}};
    return std::nullopt;
}

Content other(const Codec& codec)
{
    const Manifest& manifest = codec.manifest();
    return {.kind = ContentKind::Other,
            .format = manifest.id,
            .summary = Diagnostic::information("recognise.other", "{0}", {manifest.title}),
            .facts = {}};
}

/// A codec that was added later and is sure by the bytes.
const Codec* otherCodec(const Registry& registry, const Head& head)
{
    const Codec* codec = registry.recognise("", head.bytes);
    const bool isKnown = codec == nullptr || codec->manifest().id == "csv" || codec->manifest().id == "json"
                         || codec->manifest().id == "fhir" || codec->manifest().id == "hl7v2";
    return isKnown || codec->recognise("", head.bytes) < kSureByBytes ? nullptr : codec;
}

Content empty()
{
    return {.kind = ContentKind::Empty,
            .format = {},
            .summary = Diagnostic::error("recognise.empty",
                                         "This file is empty. Check whether it was written to its end."),
            .facts = {}};
}

std::string_view withoutMark(std::string_view bytes)
{
    return bytes.starts_with(kByteOrderMark) ? bytes.substr(kByteOrderMark.size()) : bytes;
}

/// What begins with its own mark, whatever comes behind.
std::optional<Content> byMark(const Head& head)
{
    if (isSqlite(head.bytes))
        return Content{.kind = ContentKind::Database,
                       .format = "sql",
                       .summary = Diagnostic::information("recognise.sqlite", "A SQLite database"),
                       .facts = {}};
    if (isDicom(head.bytes))
        return dicom(true);
    return std::nullopt;
}

} // namespace

Content recogniseContent(const Head& head, const Registry& registry)
{
    const std::string_view text = withoutMark(head.bytes);
    if (head.isWhole && text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return empty();
    if (std::optional<Content> marked = byMark(head))
        return *std::move(marked);
    if (sureness(registry, "hl7v2", head) >= kSureByBytes)
        return describeMessages(head);
    if (std::optional<Content> json = describeJson(text, sureness(registry, "fhir", head) >= kSureByBytes))
        return *std::move(json);
    if (const Codec* codec = otherCodec(registry, head))
        return other(*codec);
    if (isBareDicom(head.bytes))
        return dicom(false);
    if (std::optional<Content> foreign = foreignByMark(head.bytes))
        return *std::move(foreign);
    const bool isWide = head.bytes.starts_with("\xFF\xFE") || head.bytes.starts_with("\xFE\xFF");
    if (!isWide && head.bytes.find('\0') != std::string_view::npos)
        return foreignBinary();
    if (!isWide) {
        if (std::optional<Content> found = yaml(head, text))
            return *std::move(found);
    }
    const bool isNamedTable = hasEnding(head.name, {".csv", ".tsv", ".tab"});
    if (isNamedTable || sureness(registry, "csv", head) > 0)
        return describeTable(head);
    return foreignText();
}

} // namespace hilum::recognise
