// SPDX-License-Identifier: Apache-2.0
#include "core/pipeline/yaml_comments.h"

namespace hilum::pipeline {
namespace {

class SurfaceScanner
{
public:
    YamlSurface scan(std::string_view text)
    {
        std::uint32_t line = 1;
        while (!text.empty()) {
            const std::size_t end = text.find('\n');
            std::string_view content = text.substr(0, end);
            if (content.ends_with('\r'))
                content.remove_suffix(1);
            scanLine(content, line++);
            text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        }
        if (m_quote != 0)
            m_surface.openQuote = m_quotePlace;
        return std::move(m_surface);
    }

private:
    void scanLine(std::string_view line, std::uint32_t number)
    {
        const std::size_t indent = line.find_first_not_of(' ');
        if (m_inBlock) {
            if (indent == std::string_view::npos || static_cast<int>(indent) > m_blockIndent)
                return;
            m_inBlock = false;
        }
        if (m_quote == 0 && m_flowDepth == 0)
            noteTab(line, number);
        m_number = number;
        // A plain text goes on in lines that are indented more; a quote there is a character of it.
        const bool goesOn = m_inPlain && m_quote == 0 && m_flowDepth == 0 && indent != std::string_view::npos
                            && static_cast<int>(indent) > m_tokenIndent;
        if (!goesOn) {
            m_tokenIndent = -1;
            m_dashIndent = -1;
            m_inPlain = false;
        }
        m_isTokenStart = !goesOn;
        for (std::size_t at = 0; at < line.size() && !m_inBlock;)
            at = scanAt(line, at);
    }

    void noteTab(std::string_view line, std::uint32_t number)
    {
        const std::size_t tab = line.find_first_not_of(' ');
        if (tab != std::string_view::npos && line[tab] == '\t')
            m_surface.tabs.push_back({.line = number, .column = static_cast<std::uint32_t>(tab + 1)});
    }

    /// Looks at one character and returns where the next one to look at is.
    std::size_t scanAt(std::string_view line, std::size_t at)
    {
        if (m_quote != 0)
            return scanQuoted(line, at);
        const char letter = line[at];
        const bool isBlankBefore = at == 0 || line[at - 1] == ' ' || line[at - 1] == '\t';
        if (letter == ' ' || letter == '\t')
            return at + 1;
        if (letter == '#' && isBlankBefore)
            return noteComment(line, at);
        return m_isTokenStart || m_flowDepth > 0 ? scanToken(line, at) : scanPlain(line, at);
    }

    std::size_t scanQuoted(std::string_view line, std::size_t at)
    {
        if (m_quote == '"' && line[at] == '\\')
            return at + 2;
        if (line[at] != m_quote)
            return at + 1;
        if (m_quote == '\'' && line.substr(at + 1).starts_with('\''))
            return at + 2;
        m_quote = 0;
        m_isTokenStart = false;
        m_inPlain = false;
        return at + 1;
    }

    std::size_t noteComment(std::string_view line, std::size_t at)
    {
        m_inPlain = false;
        std::string_view text = line.substr(at + 1);
        text = text.substr(0, text.find_last_not_of(" \t") + 1);
        m_surface.comments.push_back({.line = m_number,
                                      .isWholeLine = line.find_first_not_of(" \t") == at,
                                      .text = std::string(text)});
        return line.size();
    }

    std::size_t scanToken(std::string_view line, std::size_t at)
    {
        const char letter = line[at];
        if (m_isTokenStart && (letter == '"' || letter == '\'')) {
            noteTokenIndent(at);
            m_quote = letter;
            m_quotePlace = {.line = m_number, .column = static_cast<std::uint32_t>(at + 1)};
            return at + 1;
        }
        if (letter == '[' || letter == '{') {
            ++m_flowDepth;
            m_isTokenStart = true;
            return at + 1;
        }
        if (m_flowDepth > 0 && (letter == ']' || letter == '}' || letter == ',')) {
            m_flowDepth -= letter == ',' ? 0 : 1;
            m_isTokenStart = letter == ',';
            return at + 1;
        }
        if (!m_isTokenStart)
            return scanPlain(line, at);
        if (letter == '&' || letter == '!') // An anchor or tag; the token comes behind it.
            return std::min(line.find_first_of(" \t", at), line.size());
        if (m_flowDepth == 0 && (letter == '|' || letter == '>'))
            return beginBlock(line, at);
        if (letter == '-' && (at + 1 == line.size() || line[at + 1] == ' ')) {
            m_dashIndent = static_cast<int>(at);
            return at + 1;
        }
        noteTokenIndent(at);
        return scanPlain(line, at);
    }

    std::size_t beginBlock(std::string_view line, std::size_t at)
    {
        const std::size_t hash = line.find(" #", at);
        if (hash != std::string_view::npos)
            noteComment(line, hash + 1);
        m_inBlock = true;
        m_blockIndent = m_tokenIndent >= 0 ? m_tokenIndent : m_dashIndent;
        return line.size();
    }

    std::size_t scanPlain(std::string_view line, std::size_t at)
    {
        const bool isColon = line[at] == ':' && (at + 1 == line.size() || line[at + 1] == ' ');
        m_isTokenStart = isColon;
        m_inPlain = !isColon;
        return at + 1;
    }

    void noteTokenIndent(std::size_t at)
    {
        if (m_tokenIndent < 0)
            m_tokenIndent = static_cast<int>(at);
    }

    YamlSurface m_surface;
    std::uint32_t m_number = 0;
    int m_flowDepth = 0;
    char m_quote = 0;
    SettingPlace m_quotePlace;
    bool m_inPlain = false; ///< The line so far, or the one before, ends inside a text without quotes.
    bool m_inBlock = false;
    int m_blockIndent = -1; ///< Lines that are indented more belong to the block scalar.
    int m_tokenIndent = -1; ///< Column of the line's first key or value.
    int m_dashIndent = -1;
    bool m_isTokenStart = true;
};

} // namespace

YamlSurface scanYamlSurface(std::string_view text)
{
    return SurfaceScanner().scan(text);
}

} // namespace hilum::pipeline
