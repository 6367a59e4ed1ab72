// SPDX-License-Identifier: Apache-2.0
#include "core/json/json_framer.h"

#include "core/json/value_scanner.h"

#include <algorithm>

namespace hilum::json {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kBlanks = " \t\r\n";
/// A first line longer than this is not waited for: Values reads lines as well.
constexpr std::size_t kLongestFirstLine = std::size_t{1} << 20;

class JsonFramer final : public Framer
{
public:
    JsonFramer(JsonLayout layout, std::size_t largestRecord) : m_layout(layout), m_largest(largestRecord) {}

    std::size_t frame(std::string_view bytes, bool atEnd, Frames& out) override
    {
        std::size_t at = 0;
        if (m_isFirst && !skipByteOrderMark(bytes, atEnd, at, out))
            return 0;
        while (at < bytes.size()) {
            const std::string_view rest = bytes.substr(at);
            if (m_layout == JsonLayout::Auto && !decideLayout(rest, atEnd))
                break;
            const std::size_t taken = m_layout == JsonLayout::Lines ? takeLine(rest, atEnd, at, out)
                                                                    : takeValue(rest, atEnd, at, out);
            if (taken == 0)
                break;
            at += taken;
        }
        return at;
    }

    void drop(std::string_view bytes) override
    {
        countLines(bytes);
        m_scanned = 0;
        m_scanner.reset();
    }

private:
    bool skipByteOrderMark(std::string_view bytes, bool atEnd, std::size_t& at, Frames& out)
    {
        if (bytes.size() < kByteOrderMark.size() && !atEnd && kByteOrderMark.starts_with(bytes))
            return false;
        m_isFirst = false;
        if (bytes.starts_with(kByteOrderMark)) {
            at = kByteOrderMark.size();
            out.frames.push_back({.bytes = {0, at}, .line = 0, .isRecord = false});
        }
        return true;
    }

    /// Lines when the first value ends on its line and the line with it. False when more bytes are needed to
    /// tell.
    bool decideLayout(std::string_view rest, bool atEnd)
    {
        const std::size_t start = rest.find_first_not_of(kBlanks);
        if (start == std::string_view::npos)
            return atEnd;
        if (rest[start] == '[') {
            m_layout = JsonLayout::Values;
            return true;
        }
        const std::string_view value = rest.substr(start);
        const std::size_t lineEnd = value.find('\n');
        const std::string_view line = value.substr(0, lineEnd);
        if (lineEnd == std::string_view::npos && !atEnd && value.size() < kLongestFirstLine)
            return false;
        ValueScanner scanner;
        const std::size_t end = scanner.find(line, true);
        const bool fillsLine = end != std::string_view::npos
                               && line.substr(end).find_first_not_of(kBlanks) == std::string_view::npos;
        m_layout = fillsLine ? JsonLayout::Lines : JsonLayout::Values;
        return true;
    }

    /// How many bytes it took, 0 when the line is not there yet. `base` is where `rest` begins.
    std::size_t takeLine(std::string_view rest, bool atEnd, std::size_t base, Frames& out)
    {
        std::size_t end = rest.find('\n', m_scanned);
        const bool hasEnd = end != std::string_view::npos;
        if (!hasEnd && !atEnd) {
            m_scanned = rest.size();
            return rest.size() > m_largest ? skipPart(rest, base, out) : 0;
        }
        end = hasEnd ? end : rest.size();
        m_scanned = 0;
        const std::string_view line = rest.substr(0, end);
        const std::size_t first = line.find_first_not_of(kBlanks);
        if (m_isSkipping || end > m_largest) {
            skipPart(line, base, out);
            m_isSkipping = false;
        } else if (first != std::string_view::npos) {
            const std::size_t last = line.find_last_not_of(kBlanks) + 1;
            out.frames.push_back(
                {.bytes = {base + first, base + last}, .line = m_line + 1, .isRecord = true});
        }
        ++m_line;
        return end + (hasEnd ? 1 : 0);
    }

    std::size_t takeValue(std::string_view rest, bool atEnd, std::size_t base, Frames& out)
    {
        const std::size_t start = m_isSkipping ? 0 : startOfValue(rest, base, out);
        if (start > 0)
            return start;
        const std::size_t end = m_scanner.find(rest, atEnd);
        if (end == std::string_view::npos && !atEnd)
            return m_scanner.scanned() > m_largest ? skipPart(rest.substr(0, m_scanner.scanned()), base, out)
                                                   : 0;
        // At the end of the stream a value that never closes is a record, and the decoder says what is wrong.
        const std::size_t taken = std::max<std::size_t>(std::min(end, rest.size()), 1);
        m_scanner.reset();
        if (m_isSkipping || taken > m_largest) {
            skipPart(rest.substr(0, taken), base, out);
            m_isSkipping = false;
        } else {
            out.frames.push_back({.bytes = {base, base + taken}, .line = m_line + 1, .isRecord = true});
        }
        countLines(rest.substr(0, taken));
        return taken;
    }

    /// Blanks, commas and the outer brackets before a value; 0 where the value begins at once.
    std::size_t startOfValue(std::string_view rest, std::size_t base, Frames& out)
    {
        std::size_t at = 0;
        while (at < rest.size()) {
            const char c = rest[at];
            const bool isOuterBracket =
                (c == '[' && !m_isInArray && !m_sawValue) || (c == ']' && m_isInArray);
            if (isOuterBracket) {
                m_isInArray = c == '[';
                out.frames.push_back({.bytes = {base + at, base + at + 1}, .line = 0, .isRecord = false});
            } else if (c != ',' && kBlanks.find(c) == std::string_view::npos) {
                m_sawValue = true;
                break;
            }
            ++at;
        }
        countLines(rest.substr(0, at));
        return at;
    }

    void countLines(std::string_view passed)
    {
        m_line += static_cast<std::uint64_t>(std::count(passed.begin(), passed.end(), '\n'));
    }

    /// Gives up a record that is too long; its bytes are accounted for part by part as they come.
    std::size_t skipPart(std::string_view part, std::size_t base, Frames& out)
    {
        const ByteRange bytes{base, base + part.size()};
        if (!m_isSkipping) {
            Place where;
            where.line = static_cast<std::uint32_t>(m_line + 1);
            out.refuse(bytes, m_line + 1,
                       Diagnostic::error("json.record-too-long",
                                         "The record is longer than {0} bytes. Split it into smaller ones.",
                                         {std::to_string(m_largest)})
                           .at(where));
        } else if (!part.empty()) {
            out.frames.push_back({.bytes = bytes, .line = 0, .isRecord = false});
        }
        m_isSkipping = true;
        m_scanned = 0;
        m_scanner.rebase(part.size());
        return part.size();
    }

    JsonLayout m_layout;
    std::size_t m_largest;
    /// Lines that ended so far.
    std::uint64_t m_line = 0;
    /// Bytes of the pending line that hold no line end.
    std::size_t m_scanned = 0;
    ValueScanner m_scanner;
    bool m_isFirst = true;
    bool m_isInArray = false;
    bool m_sawValue = false;
    bool m_isSkipping = false;
};

} // namespace

std::unique_ptr<Framer> makeJsonFramer(JsonLayout layout, std::size_t largestRecord)
{
    return std::make_unique<JsonFramer>(layout, largestRecord);
}

} // namespace hilum::json
