// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/csv/csv_framer.h"

#include <algorithm>

namespace hilum::csv {

namespace {

constexpr std::size_t kNotThere = std::string_view::npos;

/// CR ends rows only where the sample has no LF.
char terminatorOf(std::string_view sample)
{
    const bool hasReturnOnly = sample.find('\n') == kNotThere && sample.find('\r') != kNotThere;
    return hasReturnOnly ? '\r' : '\n';
}

std::uint64_t countLines(std::string_view bytes, char terminator)
{
    return static_cast<std::uint64_t>(std::count(bytes.begin(), bytes.end(), terminator));
}

} // namespace

std::size_t CsvFramer::frame(std::string_view bytes, bool atEnd, Frames& out)
{
    std::size_t at = 0;
    if (m_stream == nullptr && !begin(bytes, atEnd, at, out))
        return 0;
    while (at < bytes.size()) {
        const std::size_t taken = takeRow(bytes.substr(at), atEnd, at, out);
        if (taken == 0)
            break;
        at += taken;
    }
    return at;
}

void CsvFramer::drop(std::string_view bytes)
{
    m_line += countLines(bytes, m_stream == nullptr ? '\n' : m_stream->dialect.terminator);
    m_scanner.reset();
}

/// Decides on everything from the sample and takes the header. False when more bytes are needed.
bool CsvFramer::begin(std::string_view bytes, bool atEnd, std::size_t& at, Frames& out)
{
    if (bytes.size() < kSampleSize && !atEnd)
        return false;
    // The same bytes decide however they arrive.
    const std::string_view sample = bytes.substr(0, kSampleSize);
    auto stream = std::make_shared<CsvStream>();
    stream->charset = detectCharset(sample, m_settings.charset);
    Arena arena;
    const std::size_t mark = stream->charset.markLength;
    const std::string_view text = toUtf8(sample.substr(mark), stream->charset, arena).text;
    stream->dialect = {
        .delimiter = m_settings.delimiter, .quote = m_settings.quote, .terminator = terminatorOf(text)};
    RowScanner narrow(stream->dialect);
    const std::size_t firstInText = skipLines(text, narrow);
    const std::string_view rows = text.substr(firstInText);
    if (stream->dialect.delimiter == 0)
        stream->dialect.delimiter = detectDelimiter(rows, stream->dialect);

    RowScanner scanner(stream->dialect, stream->charset.width);
    const std::string_view rest = bytes.substr(mark);
    std::size_t first = skipLines(rest, scanner);
    std::size_t headerEnd = scanner.find(rest.substr(first), atEnd);
    if (headerEnd == kNotThere && !atEnd && bytes.size() < kLargestRow)
        return false;
    headerEnd = std::min(headerEnd, rest.size() - first);
    const std::string_view header =
        withoutReturn(toUtf8(rest.substr(first, headerEnd), stream->charset, arena).text);
    Diagnostics findings;
    stream->shape.names = columnNames(header, m_settings, stream->dialect, findings);
    const std::uint64_t headerLine = 1 + countLines(rest.substr(0, first), stream->dialect.terminator);
    for (Diagnostic& finding : findings) {
        if (header.empty())
            break; // An empty file has no columns to speak of.
        Place where;
        where.line = static_cast<std::uint32_t>(headerLine);
        out.findings.push_back(std::move(finding).at(where));
    }
    if (m_settings.hasHeader)
        first += std::min(headerEnd + scanner.unitSize(), rest.size() - first);
    narrow = RowScanner(stream->dialect);
    const std::size_t headerInText = m_settings.hasHeader ? narrow.find(rows, true) : 0;
    const std::string_view sampleRows =
        headerInText == kNotThere
            ? std::string_view()
            : rows.substr(std::min(headerInText + (m_settings.hasHeader ? 1 : 0), rows.size()));
    stream->shape.types = guessTypes(sampleRows, stream->shape.names.size(), stream->dialect);
    m_scanner = RowScanner(stream->dialect, stream->charset.width);
    m_line = 1 + countLines(rest.substr(0, first), stream->dialect.terminator);
    at = mark + first;
    if (at > 0)
        out.frames.push_back({.bytes = {0, at}, .line = 1, .isRecord = false});
    m_stream = std::move(stream);
    return true;
}

std::size_t CsvFramer::skipLines(std::string_view bytes, const RowScanner& scanner) const
{
    std::size_t at = 0;
    for (std::uint64_t line = 0; line < m_settings.skippedLines && at < bytes.size(); ++line) {
        const std::size_t end = scanner.findLineEnd(bytes.substr(at));
        at = end == kNotThere ? bytes.size() : std::min(at + end + scanner.unitSize(), bytes.size());
    }
    return at;
}

std::string_view CsvFramer::withoutReturn(std::string_view row) const
{
    return row.ends_with('\r') ? row.substr(0, row.size() - 1) : row;
}

/// How many bytes it took, 0 when the row is not there yet. `base` is where `rest` begins.
std::size_t CsvFramer::takeRow(std::string_view rest, bool atEnd, std::size_t base, Frames& out)
{
    const std::size_t unit = m_scanner.unitSize();
    std::size_t end = m_scanner.find(rest, atEnd);
    // However the bytes arrive, a row of several lines is either short enough or cut at its first line.
    const bool isOpen = end == kNotThere && m_scanner.isInQuotes() && (atEnd || rest.size() > kLongestQuoted);
    if ((isOpen || (end != kNotThere && end > kLongestQuoted)) && !m_isSkipping)
        end = m_scanner.findLineEnd(rest);
    if (end == kNotThere && !atEnd)
        return rest.size() > kLargestRow ? skipPart(rest.substr(0, m_scanner.scanned()), base, out) : 0;
    const std::size_t taken = end == kNotThere ? rest.size() : std::min(end + unit, rest.size());
    std::string_view row = rest.substr(0, std::min(end, rest.size()));
    m_scanner.reset();
    if (m_isSkipping || row.size() > kLargestRow) {
        static_cast<void>(skipPart(row, base, out));
        m_isSkipping = false;
    } else {
        if (unit == 1)
            row = withoutReturn(row);
        if (!row.empty() && !(unit == 2 && row.size() == 2 && row.find('\r') != kNotThere))
            out.frames.push_back({.bytes = {base, base + row.size()}, .line = m_line, .isRecord = true});
    }
    m_line += countLines(rest.substr(0, taken), m_stream->dialect.terminator);
    return taken;
}

std::size_t CsvFramer::skipPart(std::string_view part, std::size_t base, Frames& out)
{
    const ByteRange bytes{base, base + part.size()};
    if (!m_isSkipping) {
        Place where;
        where.line = static_cast<std::uint32_t>(m_line);
        out.refuse(bytes, m_line,
                   Diagnostic::error("csv.row-too-long",
                                     "The row is longer than {0} bytes. Is a quote missing before it?",
                                     {std::to_string(kLargestRow)})
                       .at(where));
    } else if (!part.empty()) {
        out.frames.push_back({.bytes = bytes, .line = 0, .isRecord = false});
    }
    m_isSkipping = true;
    m_scanner.reset();
    return part.size();
}

} // namespace hilum::csv
