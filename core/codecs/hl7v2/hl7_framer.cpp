// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/hl7_framer.h"

#include "core/codecs/hl7v2/byte_scan.h"
#include "core/codecs/hl7v2/delimiters.h"
#include "core/codecs/hl7v2/segment_table.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace hilum::hl7v2 {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
/// Bytes kept at the end of what is there so far, so that no marker is missed that the next read completes.
constexpr std::size_t kTail = 32;
constexpr std::uint64_t kReportedSkips = 50;

bool endsLine(char c)
{
    return c == '\r' || c == '\n' || c == '\x0b' || c == '\x1c';
}

/// Line ends, MLLP bytes, blanks and fillers: nothing worth reporting.
bool isFiller(char c)
{
    return endsLine(c) || c == ' ' || c == '\t' || c == '\0' || c == '\x1a';
}

/// Where the last line begins of [begin, end), which has no line end at its end.
std::size_t lastLine(std::string_view bytes, std::size_t begin, std::size_t end)
{
    while (end > begin && !endsLine(bytes[end - 1]))
        --end;
    return end;
}

std::size_t withoutLineEnds(std::string_view bytes, std::size_t begin, std::size_t end)
{
    while (end > begin && (endsLine(bytes[end - 1]) || bytes[end - 1] == '\0' || bytes[end - 1] == '\x1a'))
        --end;
    return end;
}

std::size_t withoutBlanks(std::string_view bytes, std::size_t begin, std::size_t end)
{
    while (begin < end && (bytes[begin] == ' ' || bytes[begin] == '\t'))
        ++begin;
    return begin;
}

/// Whether a CR that belongs to no LF or an empty line stands before `at`.
bool isSetApart(std::string_view bytes, std::size_t begin, std::size_t at)
{
    std::size_t feeds = 0;
    for (; at > begin && isFiller(bytes[at - 1]); --at) {
        if (bytes[at - 1] == '\r' && (at == bytes.size() || bytes[at] != '\n'))
            return true;
        feeds += static_cast<std::size_t>(bytes[at - 1] == '\n');
    }
    return feeds > 1;
}

/// Where the text between messages begins in the bytes of a message; their end when there is none.
std::size_t textBehind(std::string_view bytes, std::size_t begin, std::size_t end)
{
    const char separator = bytes.size() > begin + 3 ? bytes[begin + 3] : '|';
    std::size_t earliest = end;
    std::size_t setApart = end;
    std::size_t lineEnd = end;
    while (lineEnd > begin) {
        const std::size_t line = lastLine(bytes, begin, lineEnd);
        const std::size_t start = withoutBlanks(bytes, line, lineEnd);
        if (line == begin || beginsSegment(bytes.substr(0, lineEnd), start, separator, true)) {
            const std::string_view id = bytes.substr(start, 3);
            return id == "OBX" || id == "NTE" ? setApart : earliest;
        }
        if (start < lineEnd) {
            earliest = start;
            if (bytes[start] == '#' || isSetApart(bytes, begin, line))
                setApart = start;
        }
        lineEnd = withoutLineEnds(bytes, begin, line);
    }
    return end;
}

Diagnostic countFinding(std::string_view trailer, const std::string& said, const std::string& counted)
{
    if (trailer.starts_with("BTS"))
        return Diagnostic::warning("hl7v2.batch-count",
                                   "The batch trailer (BTS-1) says {0} messages, but there are {1}.",
                                   {said, counted});
    return Diagnostic::warning(
        "hl7v2.file-count", "The file trailer (FTS-1) says {0} batches, but there are {1}.", {said, counted});
}

} // namespace

std::size_t Hl7Framer::frame(std::string_view bytes, bool atEnd, Frames& out)
{
    using namespace std::string_view_literals;
    if (m_position == 0 && m_searched == 0 && bytes.size() >= 6) {
        const bool isLittle = bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("M\0S\0H\0"sv);
        m_isWide = isLittle || bytes.starts_with("\xFE\xFF"sv) || bytes.starts_with("\0M\0S\0H"sv);
        m_lowByte = isLittle ? 0 : 1;
    }
    if (bytes.size() < 6 && !atEnd)
        return 0;
    const std::size_t consumed = m_isWide ? frameWide(bytes, atEnd, out) : frameBytes(bytes, atEnd, out);
    const std::size_t last = bytes.substr(0, consumed).find_last_not_of(" \t");
    if (last != std::string_view::npos && bytes.substr(0, consumed) != kByteOrderMark)
        m_before = bytes[last];
    m_position += consumed;
    if (atEnd && m_messages == 0)
        out.findings.push_back(Diagnostic::warning(
            "hl7v2.no-message", "There is no HL7 v2 message in it: no line begins with MSH."));
    if (atEnd && m_skips > kReportedSkips)
        out.findings.push_back(Diagnostic::warning(
            "hl7v2.skipped-text", "{0} more stretches of text between messages were skipped.",
            {std::to_string(m_skips - kReportedSkips)}));
    return consumed;
}

std::size_t Hl7Framer::frameBytes(std::string_view bytes, bool atEnd, Frames& out)
{
    std::size_t begin = 0;
    std::size_t from = m_searched;
    if (m_position == 0 && m_searched == 0 && bytes.starts_with(kByteOrderMark)) {
        out.frames.push_back({.bytes = {0, kByteOrderMark.size()}, .line = 0, .isRecord = false});
        Diagnostic mark = Diagnostic::information(
            "hl7v2.byte-order-mark", "There is a byte-order mark before the first message; it was skipped.");
        Place place;
        place.bytes = absolute(0, kByteOrderMark.size());
        out.findings.push_back(std::move(mark).at(std::move(place)));
        begin = kByteOrderMark.size();
        from = begin;
    }
    while (true) {
        const std::size_t marker = findMarker(bytes, from, atEnd);
        if (marker == std::string_view::npos)
            break;
        close(bytes, begin, marker, out);
        reportSkipped(out);
        begin = marker;
        from = marker + 3;
        m_span = bytes[marker] == 'M' ? Span::Message : Span::Envelope;
    }
    if (atEnd) {
        close(bytes, begin, bytes.size(), out);
        reportSkipped(out);
        m_searched = 0;
        return bytes.size();
    }
    const std::size_t searched = bytes.size() > kTail ? bytes.size() - kTail : 0;
    const bool isLineComplete = m_span == Span::Envelope && searched > begin
                                && std::ranges::any_of(bytes.substr(begin, searched - begin), endsLine);
    if ((m_span == Span::Text && searched > begin) || isLineComplete) {
        // No message is open: what was searched need not be kept.
        close(bytes, begin, searched, out);
        begin = searched;
        m_span = Span::Text;
    }
    m_searched = std::max<std::size_t>(searched > begin ? searched - begin : 0, m_span == Span::Text ? 0 : 3);
    return begin;
}

bool Hl7Framer::beginsLine(std::string_view bytes, std::size_t at) const
{
    while (at > 0 && (bytes[at - 1] == ' ' || bytes[at - 1] == '\t'))
        --at;
    if (at == 0)
        return endsLine(m_before);
    return endsLine(bytes[at - 1]) || (m_position == 0 && at == 3 && bytes.starts_with(kByteOrderMark));
}

std::size_t Hl7Framer::findMarker(std::string_view bytes, std::size_t from, bool atEnd) const
{
    const std::size_t end = atEnd ? bytes.size() : bytes.size() - std::min(bytes.size(), kTail);
    // What follows the letters: a separator, or for a bare segment the end of its line.
    const auto isMarker = [&](std::size_t at) {
        if (at + 3 > bytes.size() || !beginsLine(bytes, at))
            return false;
        return at + 3 == bytes.size() || canSeparate(bytes[at + 3]) || endsLine(bytes[at + 3]);
    };
    std::size_t at = from;
    for (; at + kBlock + 2 <= bytes.size() && at < end; at += kBlock) {
        for (std::uint32_t mask = envelopeMask(bytes.data() + at); mask != 0; mask &= mask - 1) {
            const std::size_t place = at + static_cast<std::size_t>(std::countr_zero(mask));
            if (place < end && isMarker(place))
                return place;
        }
    }
    for (; at < end; ++at) {
        const std::string_view letters = bytes.substr(at, 3);
        if ((letters == "MSH" || letters == "FHS" || letters == "BHS" || letters == "BTS" || letters == "FTS")
            && isMarker(at))
            return at;
    }
    return std::string_view::npos;
}

void Hl7Framer::close(std::string_view bytes, std::size_t begin, std::size_t end, Frames& out)
{
    switch (m_span) {
    case Span::Text:
        skipText(bytes, begin, end, out);
        break;
    case Span::Message:
        closeMessage(bytes, begin, end, out);
        break;
    case Span::Envelope:
        closeEnvelope(bytes, begin, end, out);
        break;
    }
}

void Hl7Framer::closeMessage(std::string_view bytes, std::size_t begin, std::size_t end, Frames& out)
{
    end = withoutLineEnds(bytes, begin, end);
    const std::size_t text = textBehind(bytes, begin, end);
    const std::size_t messageEnd = text == end ? end : withoutLineEnds(bytes, begin, text);
    out.frames.push_back({.bytes = {begin, messageEnd}, .line = 0, .isRecord = true});
    ++m_messages;
    ++m_messagesInBatch;
    if (text < end)
        skipText(bytes, text, end, out);
}

void Hl7Framer::closeEnvelope(std::string_view bytes, std::size_t begin, std::size_t end, Frames& out)
{
    std::size_t lineEnd = begin;
    while (lineEnd < end && !endsLine(bytes[lineEnd]))
        ++lineEnd;
    out.frames.push_back({.bytes = {begin, lineEnd}, .line = 0, .isRecord = false});
    const std::string_view line = bytes.substr(begin, lineEnd - begin);
    if (line[1] == 'T') {
        checkCount(line, absolute(begin, lineEnd), out);
    } else {
        m_messagesInBatch = 0;
        if (line[0] == 'F')
            m_batches = 0;
    }
    skipText(bytes, lineEnd, end, out);
}

void Hl7Framer::checkCount(std::string_view trailer, ByteRange where, Frames& out)
{
    const bool isBatch = trailer[0] == 'B';
    const std::uint64_t counted = isBatch ? m_messagesInBatch : m_batches;
    if (isBatch) {
        ++m_batches;
        m_messagesInBatch = 0;
    }
    const std::string_view said = trailer.size() > 3 ? partOf(trailer, trailer[3], 1) : std::string_view();
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(said.data(), said.data() + said.size(), number);
    if (said.empty() || (error == std::errc() && end == said.data() + said.size() && number == counted))
        return;
    Place place;
    place.bytes = where;
    place.path = isBatch ? "BTS-1" : "FTS-1";
    const std::string shown = error == std::errc() ? std::to_string(number) : std::string("?");
    out.findings.push_back(countFinding(trailer, shown, std::to_string(counted)).at(std::move(place)));
}

void Hl7Framer::skipText(std::string_view bytes, std::size_t begin, std::size_t end, Frames& out)
{
    while (begin < end && isFiller(bytes[begin]))
        ++begin;
    while (end > begin && isFiller(bytes[end - 1]))
        --end;
    if (begin == end)
        return;
    out.frames.push_back({.bytes = {begin, end}, .line = 0, .isRecord = false});
    const ByteRange stretch = absolute(begin, end);
    m_skipped = {m_skipped.empty() ? stretch.begin : m_skipped.begin, stretch.end};
}

/// Once a stretch, however many reads it took.
void Hl7Framer::reportSkipped(Frames& out)
{
    const ByteRange stretch = std::exchange(m_skipped, {});
    if (stretch.empty() || m_skips++ >= kReportedSkips)
        return;
    Place place;
    place.bytes = stretch;
    out.findings.push_back(Diagnostic::warning("hl7v2.skipped-text",
                                               "{0} bytes of text outside messages were skipped.",
                                               {std::to_string(stretch.size())})
                               .at(std::move(place)));
}

std::size_t Hl7Framer::frameWide(std::string_view bytes, bool atEnd, Frames& out)
{
    const auto unit = [&](std::size_t at) { // The character if it is ASCII, else something that is no marker.
        return bytes[at + 1 - m_lowByte] == '\0' ? bytes[at + m_lowByte] : '\x01';
    };
    const auto isMessage = [&](std::size_t at) {
        return at + 6 <= bytes.size() && unit(at) == 'M' && unit(at + 2) == 'S' && unit(at + 4) == 'H'
               && (at < 2 || endsLine(unit(at - 2)) || bytes[at - 2] == '\xFF' || bytes[at - 2] == '\xFE');
    };
    std::size_t begin = 0;
    const auto closeAt = [&](std::size_t end) {
        std::size_t last = end & ~std::size_t{1};
        while (last > begin && (isFiller(unit(last - 2))))
            last -= 2;
        const bool isRecord = m_span == Span::Message;
        if (last > begin)
            out.frames.push_back({.bytes = {begin, last}, .line = 0, .isRecord = isRecord});
        m_messages += static_cast<std::uint64_t>(isRecord);
    };
    for (std::size_t at = m_searched & ~std::size_t{1}; at + 6 <= bytes.size(); at += 2) {
        if (!isMessage(at) || (at == begin && m_span == Span::Message))
            continue;
        closeAt(at);
        begin = at;
        m_span = Span::Message;
    }
    if (atEnd) {
        closeAt(bytes.size());
        return bytes.size();
    }
    m_searched = bytes.size() - begin > 8 ? bytes.size() - begin - 8 : 0;
    return begin;
}

} // namespace hilum::hl7v2
