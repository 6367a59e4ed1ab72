// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/functions/html_checks.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <vector>

namespace hilum::fhirpath {

namespace {

constexpr std::array<std::string_view, 54> kElements = {
    "a",  "abbr",    "acronym", "address", "area",   "b",        "bdo", "big",   "blockquote",
    "br", "caption", "cite",    "code",    "col",    "colgroup", "dd",  "dfn",   "div",
    "dl", "dt",      "em",      "h1",      "h2",     "h3",       "h4",  "h5",    "h6",
    "hr", "i",       "img",     "kbd",     "li",     "map",      "ol",  "p",     "pre",
    "q",  "samp",    "small",   "span",    "strong", "sub",      "sup", "table", "tbody",
    "td", "tfoot",   "th",      "thead",   "tr",     "tt",       "u",   "ul",    "var"};

constexpr std::array<std::string_view, 47> kAttributes = {
    "abbr",     "accesskey", "align",   "alt",   "axis",     "border",   "cellpadding", "cellspacing",
    "char",     "charoff",   "charset", "cite",  "class",    "colspan",  "coords",      "dir",
    "frame",    "headers",   "height",  "href",  "hreflang", "id",       "ismap",       "lang",
    "longdesc", "name",      "nohref",  "rel",   "rev",      "rowspan",  "rules",       "scope",
    "shape",    "span",      "src",     "style", "summary",  "tabindex", "target",      "title",
    "type",     "usemap",    "valign",  "width", "xml:lang", "xmlns",    "xml:space"};

/// Elements within elements; no narrative is that deep.
constexpr std::size_t kDeepest = 1'000;

bool isBlank(char character)
{
    return character == ' ' || character == '\t' || character == '\n' || character == '\r';
}

bool isNameCharacter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
           || (character >= '0' && character <= '9') || character == ':' || character == '-'
           || character == '_' || character == '.';
}

template<std::size_t count>
bool holds(const std::array<std::string_view, count>& names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

/// Reads the text from beginning to end; each function returns false where it is not as it must be.
class Reader
{
public:
    explicit Reader(std::string_view text) : m_text(trimmed(text)) {}

    bool read()
    {
        if (!m_text.starts_with("<div"))
            return false;
        while (m_at < m_text.size()) {
            if (m_text[m_at] == '<' ? !readMarkup() : !readText())
                return false;
            if (m_open.empty() && m_at < m_text.size())
                return false; // Something stands behind the div.
        }
        return m_open.empty() && m_hasContent;
    }

private:
    [[nodiscard]] std::string_view rest() const { return m_text.substr(m_at); }

    bool readText()
    {
        for (; m_at < m_text.size() && m_text[m_at] != '<'; ++m_at) {
            if (m_text[m_at] == '&' && !readEntity())
                return false;
            m_hasContent = m_hasContent || !isBlank(m_text[m_at]);
        }
        return true;
    }

    /// `&amp;`, `&#160;`; stays on its last character.
    bool readEntity()
    {
        constexpr std::size_t kLongest = 12;
        const std::size_t end = m_text.substr(m_at, kLongest).find(';');
        if (end == std::string_view::npos || end < 2)
            return false;
        m_at += end;
        return true;
    }

    bool readMarkup()
    {
        if (rest().starts_with("<!--")) {
            const std::size_t end = m_text.find("-->", m_at + 4);
            m_at = end == std::string_view::npos ? m_text.size() : end + 3;
            return end != std::string_view::npos;
        }
        return rest().starts_with("</") ? readEnd() : readBegin();
    }

    std::string_view readName()
    {
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && isNameCharacter(m_text[m_at]))
            ++m_at;
        return m_text.substr(begin, m_at - begin);
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
    }

    bool readEnd()
    {
        m_at += 2;
        const std::string_view name = readName();
        skipBlanks();
        if (m_open.empty() || m_open.back() != name || !rest().starts_with('>'))
            return false;
        m_open.pop_back();
        ++m_at;
        return true;
    }

    bool readBegin()
    {
        ++m_at;
        const std::string_view name = readName();
        if (!holds(kElements, name) || m_open.size() >= kDeepest)
            return false;
        m_hasContent = m_hasContent || name == "img";
        for (skipBlanks(); !rest().starts_with('>') && !rest().starts_with("/>"); skipBlanks()) {
            if (!readAttribute())
                return false;
        }
        if (rest().starts_with('>'))
            m_open.push_back(name);
        m_at += rest().starts_with('>') ? 1 : 2;
        return true;
    }

    bool readAttribute()
    {
        const std::string_view name = readName();
        skipBlanks();
        if (!holds(kAttributes, name) || !rest().starts_with('='))
            return false;
        ++m_at;
        skipBlanks();
        const char quote = m_at < m_text.size() ? m_text[m_at] : '\0';
        if (quote != '"' && quote != '\'')
            return false;
        const std::size_t end = m_text.find(quote, m_at + 1);
        if (end == std::string_view::npos)
            return false;
        const std::string_view value = trimmed(m_text.substr(m_at + 1, end - m_at - 1));
        m_at = end + 1;
        const bool isScript = value.size() >= 11 && equalsIgnoringCase(value.substr(0, 11), "javascript:");
        return value.find('<') == std::string_view::npos && !isScript;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<std::string_view> m_open;
    bool m_hasContent = false;
};

} // namespace

bool isNarrativeHtml(std::string_view text)
{
    return Reader(text).read();
}

} // namespace hilum::fhirpath
