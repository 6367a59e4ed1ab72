// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/hl7_decoder.h"

#include "core/base/utf8.h"
#include "core/codecs/hl7v2/byte_scan.h"
#include "core/codecs/hl7v2/decoded_texts.h"
#include "core/codecs/hl7v2/hl7_document.h"
#include "core/codecs/hl7v2/observation_types.h"

#include <algorithm>
#include <array>

namespace hilum::hl7v2 {

namespace {

/// Collects segments on the stack as long as there are few, then gives them to the arena.
class SegmentCollector
{
public:
    void operator()(const SegmentEntry& entry)
    {
        if (m_count < m_few.size())
            m_few[m_count++] = entry;
        else
            m_rest.push_back(entry);
    }

    [[nodiscard]] std::size_t size() const { return m_count + m_rest.size(); }

    [[nodiscard]] std::span<SegmentEntry> store(Arena& arena) const
    {
        const std::span<SegmentEntry> all = arena.makeArray<SegmentEntry>(size());
        std::copy_n(m_few.begin(), m_count, all.begin());
        std::ranges::copy(m_rest, all.begin() + static_cast<std::ptrdiff_t>(m_count));
        return all;
    }

private:
    std::array<SegmentEntry, 64> m_few;
    std::vector<SegmentEntry> m_rest;
    std::size_t m_count = 0;
};

/// Messages of so many segments are divided into groups anew for each question, which costs less than
/// remembering.
constexpr std::size_t kFewSegments = 12;

bool isFraming(char c)
{
    return c == '\r' || c == '\n' || c == ' ' || c == '\t' || c == '\x0b' || c == '\x1c' || c == '\0'
           || c == '\x1a';
}

std::string_view withoutFraming(std::string_view bytes)
{
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    while (!bytes.empty() && isFraming(bytes.front()))
        bytes.remove_prefix(1);
    while (!bytes.empty() && bytes.back() != ' ' && bytes.back() != '\t' && isFraming(bytes.back()))
        bytes.remove_suffix(1);
    return bytes;
}

/// Name of the 16-bit encoding that a message begins in, "" for bytes.
std::string wideEncoding(std::string_view bytes)
{
    using namespace std::string_view_literals;
    if (bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("M\0S\0H\0"sv))
        return "UTF-16LE";
    if (bytes.starts_with("\xFE\xFF"sv) || bytes.starts_with("\0M\0S\0H"sv))
        return "UTF-16BE";
    return {};
}

/// Bytes that a UTF-8 text has in UTF-16.
std::uint32_t wideSize(std::string_view text)
{
    std::uint32_t units = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        units +=
            static_cast<std::uint32_t>((byte & 0xC0U) != 0x80U) + static_cast<std::uint32_t>(byte >= 0xF0U);
    }
    return units * 2;
}

Place placeOf(std::uint64_t begin, std::uint64_t end, std::string_view path = {})
{
    Place place;
    place.bytes = ByteRange{begin, end};
    place.path = std::string(path);
    return place;
}

/// The decoding of one message: what is known of it so far.
class Decoding
{
public:
    Decoding(const Hl7Decoder::Options& options, std::string_view bytes, Arena& arena, Diagnostics& warnings)
        : m_options(options), m_bytes(bytes), m_arena(arena), m_warnings(warnings)
    {
    }

    Result<const Document*> run()
    {
        if (m_bytes.size() > PackedPosition::kLargestMessage)
            return tooLarge();
        const std::string wide = wideEncoding(m_bytes);
        m_text = wide.empty() ? withoutFraming(m_bytes) : convertWide(wide);
        if (!m_text.starts_with("MSH"))
            return Diagnostic::error("hl7v2.not-a-message",
                                     "This is no HL7 v2 message: it does not begin with MSH.")
                .at(placeOf(0, std::min<std::uint64_t>(m_bytes.size(), 16)));
        if (m_text.size() < 4 || !canSeparate(m_text[3]))
            return Diagnostic::error(
                       "hl7v2.no-field-separator",
                       "The message ends or has no field separator after MSH: it was cut off or is "
                       "damaged.")
                .at(placeOf(offset() + 3, offset() + std::min<std::uint64_t>(m_text.size(), 4), "MSH-1"));
        readHeader();
        SegmentCollector segments;
        const ScanFindings findings = scanSegments(m_text, m_parts.delimiters, segments);
        if (segments.size() >= Position::kMostSegments)
            return Diagnostic::error(
                "hl7v2.too-many-segments", "The message has {0} segments; at most {1} can be read.",
                {std::to_string(segments.size()), std::to_string(Position::kMostSegments - 1)});
        if (findings.continuedLines != 0)
            m_warnings.push_back(
                Diagnostic::warning(
                    "hl7v2.continued-line",
                    "{0} lines begin no segment and were taken as part of the field before them.",
                    {std::to_string(findings.continuedLines)})
                    .at(placeOf(offset() + findings.firstContinuedLine,
                                offset() + findings.firstContinuedLine + 1)));
        const std::span<SegmentEntry> stored = segments.store(m_arena);
        m_parts.segments = stored;
        m_parts.text = m_text;
        m_parts.bytes = m_bytes;
        if (!wide.empty())
            keepWideOffsets(stored, wide);
        else if (findings.hasHighBytes || findings.hasEscapeBytes)
            convert(stored, findings.hasHighBytes);
        if (m_parts.text.size() > PackedPosition::kLargestMessage)
            return tooLarge();
        if (findings.hasEscapes)
            undoEscapes();
        if (stored.size() > kFewSegments)
            m_parts.groups = m_arena.make<GroupCache>(m_arena.makeArray<GroupOccurrence>(stored.size() * 2));
        m_parts.memory = MessageMemory::make(stored.size(), m_parts.text.size(), m_arena);
        m_parts.version = m_options.version ? static_cast<std::int8_t>(*m_options.version) : std::int8_t{-1};
        const auto* document = m_arena.make<Hl7Document>(m_parts);
        warnOfUntypedObservations(*document);
        return document;
    }

private:
    static Diagnostic tooLarge()
    {
        return Diagnostic::error("hl7v2.too-large",
                                 "The message is larger than 1 GB: it cannot be read as one.");
    }

    /// Bytes before the text.
    [[nodiscard]] std::uint64_t offset() const
    {
        const bool isView =
            m_text.data() >= m_bytes.data() && m_text.data() <= m_bytes.data() + m_bytes.size();
        return isView ? static_cast<std::uint64_t>(m_text.data() - m_bytes.data()) : 0;
    }

    void readHeader()
    {
        const DelimiterReading reading = readDelimiters(m_text);
        m_parts.delimiters = reading.delimiters;
        if (reading.repair == DelimiterRepair::None)
            return;
        static constexpr std::array kRepairs = std::to_array<std::string_view>(
            {"", "missing ones were completed", "a doubled escape character was taken once",
             "unusable ones were replaced"});
        m_warnings.push_back(
            Diagnostic::warning("hl7v2.repaired-delimiters",
                                "The delimiters in MSH-2 are not as they should be: {0}.",
                                {std::string(kRepairs[static_cast<std::size_t>(reading.repair)])})
                .at(placeOf(offset() + 4, offset() + 8, "MSH-2")));
    }

    /// A copy in the arena with the bytes behind it that a scan may read.
    std::string_view keep(std::string& text)
    {
        const std::size_t size = text.size();
        text.append(64, '\0');
        return m_arena.copy(text).substr(0, size);
    }

    std::string_view convertWide(const std::string& name)
    {
        std::string text;
        const bool hasMark = m_bytes.size() >= 2 && (m_bytes[0] == '\xFF' || m_bytes[0] == '\xFE');
        m_wideStart = hasMark ? 2 : 0;
        appendConverted(m_bytes.substr(m_wideStart), name, text);
        const std::string_view kept = keep(text);
        const std::string_view trimmedText = withoutFraming(kept);
        m_wideStart += wideSize(kept.substr(0, static_cast<std::size_t>(trimmedText.data() - kept.data())));
        return trimmedText;
    }

    void keepWideOffsets(std::span<const SegmentEntry> segments, const std::string& name)
    {
        const std::span<std::uint32_t> offsets = m_arena.makeArray<std::uint32_t>(segments.size());
        std::uint32_t original = static_cast<std::uint32_t>(m_wideStart);
        std::size_t at = 0;
        for (std::size_t i = 0; i < segments.size(); ++i) {
            original += wideSize(m_text.substr(at, segments[i].offset - at));
            at = segments[i].offset;
            offsets[i] = original;
        }
        m_parts.originalOffsets = offsets;
        m_parts.convertedFrom = m_arena.copy(name);
        m_set.name = name;
    }

    [[nodiscard]] std::string_view field(std::uint32_t number) const
    {
        const std::string_view header = m_text.substr(m_parts.segments[0].offset, m_parts.segments[0].length);
        return partOf(header, m_parts.delimiters.field, number - 1);
    }

    /// MSH-18 may name several sets; the first is that of the message, one of ISO 2022 says that ESC
    /// switches.
    [[nodiscard]] bool declaredSet(CharacterSet& set, bool hasHighBytes)
    {
        std::string_view names = field(18);
        for (std::size_t repetition = 0; repetition < 8; ++repetition) {
            const std::string_view name = partOf(names, m_parts.delimiters.repetition, repetition);
            if (name.data() == nullptr)
                break;
            if (name.empty())
                continue;
            CharacterSet found;
            const bool isKnown = findCharacterSet(name, found);
            if (!isKnown) {
                warnAtCharset(Diagnostic::warning("hl7v2.unknown-charset",
                                                  "MSH-18 names a character set that is not known: {0}.",
                                                  {std::string(name.substr(0, 40))}));
                continue;
            }
            const bool switches = found.name.starts_with("ISO-2022");
            if (switches || (repetition == 0 && hasHighBytes)) {
                set = found;
                return true;
            }
        }
        return false;
    }

    void warnAtCharset(Diagnostic warning)
    {
        const std::string_view names = field(18);
        const std::uint64_t begin =
            names.data() == nullptr ? offset() : static_cast<std::uint64_t>(names.data() - m_bytes.data());
        m_warnings.push_back(std::move(warning).at(placeOf(begin, begin + names.size(), "MSH-18")));
    }

    /// The set the message is in: setting, MSH-18, valid UTF-8, Latin-1.
    [[nodiscard]] CharacterSet resolveSet(bool hasHighBytes)
    {
        if (m_options.characterSet)
            return *m_options.characterSet;
        CharacterSet set;
        const bool isDeclared = declaredSet(set, hasHighBytes);
        if (set.kind != CharacterSetKind::Utf8)
            return set;
        if (isValidUtf8(m_text)) {
            if (set.isAscii && hasHighBytes)
                warnAtCharset(Diagnostic::warning("hl7v2.charset-mismatch",
                                                  "MSH-18 says ASCII, but the message is UTF-8."));
            return set;
        }
        if (isDeclared)
            warnAtCharset(
                Diagnostic::warning("hl7v2.charset-mismatch",
                                    "The message is not in the character set that MSH-18 names: read as "
                                    "Latin-1. Set \"charset\" if it is another."));
        else
            warnAtCharset(
                Diagnostic::warning("hl7v2.charset-guessed",
                                    "MSH-18 names no character set and the message is not UTF-8: read as "
                                    "Latin-1. Set \"charset\" if it is another."));
        return latin1();
    }

    /// Makes a UTF-8 copy, segment by segment, where the message is in another set.
    void convert(std::span<SegmentEntry> segments, bool hasHighBytes)
    {
        m_set = resolveSet(hasHighBytes);
        m_isSetKnown = true;
        if (m_set.kind == CharacterSetKind::Utf8)
            return;
        const std::span<std::uint32_t> offsets = m_arena.makeArray<std::uint32_t>(segments.size());
        std::string copy;
        copy.reserve(m_text.size() + m_text.size() / 4);
        for (std::size_t i = 0; i < segments.size(); ++i) {
            offsets[i] = static_cast<std::uint32_t>(offset()) + segments[i].offset;
            const std::size_t begin = copy.size();
            const std::string_view raw = m_text.substr(segments[i].offset, segments[i].length);
            if (m_set.table != nullptr)
                appendDecoded(raw, *m_set.table, copy);
            else
                appendConverted(raw, m_set.name, copy);
            segments[i].offset = static_cast<std::uint32_t>(begin);
            segments[i].length = static_cast<std::uint32_t>(copy.size() - begin);
            copy.push_back('\r');
        }
        m_parts.text = keep(copy);
        m_parts.originalOffsets = offsets;
        m_parts.convertedFrom = m_arena.copy(m_set.name);
    }

    void undoEscapes()
    {
        DecodedTexts texts(m_parts.text, m_parts.delimiters, m_arena);
        texts.decode(m_parts.segments, m_set);
        if (texts.needsCharacterSet() && !m_isSetKnown && m_parts.originalOffsets.empty()) {
            CharacterSet set;
            if (m_options.characterSet)
                set = *m_options.characterSet;
            else if (!declaredSet(set, true))
                set = {};
            texts.decode(m_parts.segments, set);
        }
        m_parts.decoded = texts.store();
        if (texts.malformed() != 0) {
            const std::uint64_t begin =
                m_parts.originalOffsets.empty() ? offset() + texts.firstMalformed() : 0;
            m_warnings.push_back(
                Diagnostic::warning(
                    "hl7v2.malformed-escape",
                    "{0} texts have an escape sequence that cannot be undone; it was kept as it is.",
                    {std::to_string(texts.malformed())})
                    .at(placeOf(begin, begin + 1)));
        }
    }

    void warnOfUntypedObservations(const Hl7Document& document)
    {
        const UntypedObservations found = findUntypedObservations(document);
        if (found.count == 0)
            return;
        const ByteRange bytes = document.source(document.nodeAt(Position::ofSegment(found.firstSegment)));
        m_warnings.push_back(
            Diagnostic::warning(
                "hl7v2.observation-type",
                "{0} OBX segments have a value in OBX-5, but OBX-2 does not name its data type; it "
                "is read as text.",
                {std::to_string(found.count)})
                .at(placeOf(bytes.begin, bytes.end, "OBX-2")));
    }

    const Hl7Decoder::Options& m_options;
    std::string_view m_bytes;
    Arena& m_arena;
    Diagnostics& m_warnings;
    std::string_view m_text;
    std::size_t m_wideStart = 0;
    CharacterSet m_set;
    bool m_isSetKnown = false;
    Hl7Parts m_parts;
};

} // namespace

Result<const Document*> Hl7Decoder::decode(const DecodeRequest& request, Arena& arena,
                                           Diagnostics& warnings) const
{
    return Decoding(m_options, request.bytes, arena, warnings).run();
}

} // namespace hilum::hl7v2
