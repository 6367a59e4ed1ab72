// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/escapes.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <charconv>

namespace hilum::hl7v2 {

namespace {

constexpr unsigned kMostFiller = 100; // A `\.sp99999\` must not turn eleven bytes into a hundred thousand.

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// Appends the bytes that pairs of hexadecimal digits stand for. Nothing is appended when it returns false.
bool appendHex(std::string_view digits, std::string& out)
{
    if (digits.empty() || digits.size() % 2 != 0
        || !std::ranges::all_of(digits, [](char c) { return hexDigit(c) >= 0; }))
        return false;
    for (std::size_t i = 0; i < digits.size(); i += 2)
        out.push_back(static_cast<char>(hexDigit(digits[i]) * 16 + hexDigit(digits[i + 1])));
    return true;
}

/// The count after a formatting command: `\.sp\` is 1, `\.sp+3\` is 3; none when it is not a number.
bool readCount(std::string_view digits, unsigned& count)
{
    count = 1;
    if (digits.empty())
        return true;
    if (digits.front() == '+' || digits.front() == '-')
        digits.remove_prefix(1);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), count);
    count = std::min(count, kMostFiller);
    return error == std::errc() && end == digits.data() + digits.size();
}

/// The formatting commands of FT, chapter 2.7.6, as plain text.
bool appendFormatting(std::string_view command, std::string& out)
{
    const std::string_view name = command.substr(0, 3);
    unsigned count = 0;
    if (command.size() < 3 || !readCount(command.substr(3), count))
        return false;
    if (name == ".br" || name == ".ce")
        out.push_back('\n');
    else if (name == ".sp")
        out.append(count, '\n');
    else if (name == ".sk")
        out.append(count, ' ');
    else if (name != ".fi" && name != ".nf" && name != ".in" && name != ".ti")
        return false;
    return true;
}

bool appendCharacter(char name, const Delimiters& delimiters, std::string& out)
{
    switch (name) {
    case 'F':
        out.push_back(delimiters.field);
        return true;
    case 'S':
        out.push_back(delimiters.component);
        return true;
    case 'T':
        out.push_back(delimiters.subcomponent);
        return true;
    case 'R':
        out.push_back(delimiters.repetition);
        return true;
    case 'E':
        out.push_back(delimiters.escape);
        return true;
    case 'L':
    case 'P':
        out.push_back(delimiters.truncation != '\0' ? delimiters.truncation : '#');
        return true;
    case 'H':
    case 'N':
        return true; // Highlighting on and off.
    default:
        return false;
    }
}

/// Bytes of the message's set as UTF-8; what does not fit its set is taken as Latin-1, so that no byte is
/// lost.
void appendInSet(std::string_view bytes, const CharacterSet& set, std::string& out)
{
    if (set.kind == CharacterSetKind::Utf8 && isValidUtf8(bytes))
        out.append(bytes);
    else if (set.kind == CharacterSetKind::MultiByte)
        appendConverted(bytes, set.name, out);
    else
        appendDecoded(bytes, set.table != nullptr ? *set.table : *latin1().table, out);
}

/// One text on its way: bytes of adjacent `\X..\` belong together, and so does what follows a switch of sets.
class Unescaping
{
public:
    Unescaping(const Delimiters& delimiters, const CharacterSet& set, std::string& out)
        : m_delimiters(delimiters), m_set(set), m_out(out)
    {
    }

    void text(std::string_view literal)
    {
        if (literal.empty())
            return;
        flushBytes();
        target().append(literal);
    }

    /// What stands between two escape characters; false when it is no escape that can be undone.
    bool command(std::string_view body)
    {
        if (body.empty())
            return false;
        if (body.front() == 'X' && body.size() > 1)
            return appendHex(body.substr(1), m_bytes);
        if ((body.front() == 'C' || body.front() == 'M') && (body.size() == 5 || body.size() == 7))
            return switchSet(body.substr(1));
        flushBytes();
        return body.size() == 1 ? appendCharacter(body.front(), m_delimiters, target())
                                : body.front() == '.' && appendFormatting(body, target());
    }

    void malformed()
    {
        m_findings.malformed = true;
        text({&m_delimiters.escape, 1});
    }

    EscapeFindings finish()
    {
        flushBytes();
        if (m_isSwitched)
            appendConverted(m_switched, "ISO-2022-JP-2", m_out);
        return m_findings;
    }

private:
    [[nodiscard]] std::string& target() { return m_isSwitched ? m_switched : m_out; }

    void flushBytes()
    {
        if (m_bytes.empty())
            return;
        if (!isAscii(m_bytes))
            m_findings.needsCharacterSet = true;
        if (m_isSwitched)
            m_switched.append(m_bytes);
        else
            appendInSet(m_bytes, m_set, m_out);
        m_bytes.clear();
    }

    bool switchSet(std::string_view digits)
    {
        std::string sequence;
        if (!appendHex(digits, sequence))
            return false;
        flushBytes();
        m_isSwitched = true;
        m_switched.push_back('\x1b');
        m_switched.append(sequence);
        return true;
    }

    const Delimiters& m_delimiters;
    const CharacterSet& m_set;
    std::string& m_out;
    std::string m_bytes;
    std::string m_switched; ///< In ISO 2022, from the first switch of sets on.
    bool m_isSwitched = false;
    EscapeFindings m_findings;
};

} // namespace

EscapeFindings unescape(std::string_view raw, const Delimiters& delimiters, const CharacterSet& set,
                        std::string& out)
{
    Unescaping unescaping(delimiters, set, out);
    std::size_t at = 0;
    while (at < raw.size()) {
        const std::size_t open =
            delimiters.escape == '\0' ? std::string_view::npos : raw.find(delimiters.escape, at);
        unescaping.text(raw.substr(at, open - at));
        if (open == std::string_view::npos)
            break;
        const std::size_t close = raw.find(delimiters.escape, open + 1);
        if (close != std::string_view::npos && unescaping.command(raw.substr(open + 1, close - open - 1))) {
            at = close + 1;
        } else {
            unescaping.malformed(); // Its closing character may well open a good one.
            at = open + 1;
        }
    }
    return unescaping.finish();
}

void escape(std::string_view text, const Delimiters& delimiters, std::string& out)
{
    const auto put = [&](char name) {
        out.push_back(delimiters.escape);
        out.push_back(name);
        out.push_back(delimiters.escape);
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\r' || c == '\n') {
            if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
                ++i;
            out.push_back(delimiters.escape);
            out.append(".br");
            out.push_back(delimiters.escape);
        } else if (c == delimiters.field) {
            put('F');
        } else if (c == delimiters.component) {
            put('S');
        } else if (c == delimiters.subcomponent) {
            put('T');
        } else if (c == delimiters.repetition) {
            put('R');
        } else if (c == delimiters.escape) {
            put('E');
        } else if (c == delimiters.truncation && c != '\0') {
            put('P');
        } else {
            out.push_back(c);
        }
    }
}

} // namespace hilum::hl7v2
