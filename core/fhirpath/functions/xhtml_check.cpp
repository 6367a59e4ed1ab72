// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/functions/xhtml_check.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <vector>

namespace hilum::fhirpath {

namespace {

constexpr std::size_t kDeepest = 500;
constexpr std::string_view kNamespace = "http://www.w3.org/1999/xhtml";

/// HTML 4.0, chapters 7 to 11 and 15, links and images.
constexpr auto kElements = std::to_array<std::string_view>(
    {"a",   "abbr",     "acronym", "area", "b",      "big", "blockquote", "br",    "caption", "cite", "code",
     "col", "colgroup", "dd",      "dfn",  "div",    "dl",  "dt",         "em",    "h1",      "h2",   "h3",
     "h4",  "h5",       "h6",      "hr",   "i",      "img", "li",         "map",   "ol",      "p",    "pre",
     "q",   "samp",     "small",   "span", "strong", "sub", "sup",        "table", "tbody",   "td",   "tfoot",
     "th",  "thead",    "tr",      "tt",   "u",      "ul",  "var"});

constexpr auto kAttributes = std::to_array<std::string_view>(
    {"abbr",        "accesskey", "align",   "alt",      "axis",      "bgcolor",  "border",   "cellpadding",
     "cellspacing", "char",      "charoff", "charset",  "cite",      "class",    "colspan",  "compact",
     "coords",      "dir",       "frame",   "headers",  "height",    "href",     "hreflang", "id",
     "idref",       "ismap",     "lang",    "longdesc", "name",      "nohref",   "noshade",  "nowrap",
     "rel",         "rev",       "rowspan", "rules",    "scope",     "shape",    "size",     "space",
     "span",        "src",       "start",   "style",    "summary",   "tabindex", "title",    "type",
     "usemap",      "valign",    "width",   "xml:lang", "xml:space", "vspace",   "hspace",   "clear",
     "color"});

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_'
           || c == ':' || c == '.' || static_cast<unsigned char>(c) >= 0x80;
}

bool isXhtmlBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

template<std::size_t size>
bool isIn(const std::array<std::string_view, size>& words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

/// Reads the tags of one text.
class XhtmlReader
{
public:
    explicit XhtmlReader(std::string_view text) : m_text(text) {}

    Diagnostics run()
    {
        while (m_at < m_text.size() && !m_isBroken) {
            const char c = m_text[m_at];
            if (c == '<')
                readMarkup();
            else if (c == '&')
                readEntity(m_text.size());
            else
                readCharacter(c);
        }
        if (!m_isBroken && (!m_open.empty() || !m_hasRoot))
            addMalformed();
        if (!m_isBroken && !m_hasContent)
            add(Diagnostic::error("fhir.xhtml-empty",
                                  "The narrative has neither text nor an image. Write one, or leave "
                                  "the text out."));
        return std::move(m_findings);
    }

private:
    void add(Diagnostic finding)
    {
        const bool isKnown = std::ranges::any_of(
            m_findings, [&](const Diagnostic& each) { return each.code == finding.code; });
        if (!isKnown)
            m_findings.push_back(std::move(finding));
    }

    void addMalformed()
    {
        m_isBroken = true;
        add(Diagnostic::error("fhir.xhtml-malformed",
                              "The narrative is not well-formed XHTML: a tag is not closed, or misplaced."));
    }

    void readCharacter(char c)
    {
        if (m_open.empty() && !isXhtmlBlank(c))
            return addMalformed();
        m_hasContent = m_hasContent || !isXhtmlBlank(c);
        ++m_at;
    }

    void readEntity(std::size_t limit)
    {
        static constexpr std::array<std::string_view, 5> kNamed = {"amp", "lt", "gt", "quot", "apos"};
        static constexpr std::size_t kLongest = 12;
        const std::size_t end = m_text.substr(0, limit).find(';', m_at);
        const std::string_view name = end == std::string_view::npos || end - m_at > kLongest
                                          ? std::string_view()
                                          : m_text.substr(m_at + 1, end - m_at - 1);
        const bool isNumber = name.size() > 1 && name.front() == '#';
        if (!isNumber && !isIn(kNamed, name))
            add(Diagnostic::error(
                "fhir.xhtml-entity",
                "The narrative has an entity that XML does not know. Write the character itself, or "
                "its number: &#160;."));
        m_hasContent = true;
        m_at = name.empty() ? m_at + 1 : end + 1;
    }

    void readMarkup()
    {
        const std::string_view rest = m_text.substr(m_at);
        if (rest.starts_with("<!--"))
            return skipTo("-->");
        if (rest.starts_with("<![CDATA["))
            return skipTo("]]>");
        if (rest.starts_with("<?"))
            return skipTo("?>");
        if (rest.starts_with("<!"))
            return addMalformed();
        if (rest.starts_with("</"))
            return readEndTag();
        readStartTag();
    }

    void skipTo(std::string_view mark)
    {
        const std::size_t end = m_text.find(mark, m_at);
        if (end == std::string_view::npos)
            return addMalformed();
        m_at = end + mark.size();
    }

    std::string_view readName()
    {
        const std::size_t start = m_at;
        while (m_at < m_text.size() && isNameByte(m_text[m_at]))
            ++m_at;
        return m_text.substr(start, m_at - start);
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && isXhtmlBlank(m_text[m_at]))
            ++m_at;
    }

    void readEndTag()
    {
        m_at += 2;
        const std::string_view name = readName();
        skipBlanks();
        const bool fits =
            m_at < m_text.size() && m_text[m_at] == '>' && !m_open.empty() && m_open.back() == name;
        if (!fits)
            return addMalformed();
        m_open.pop_back();
        ++m_at;
    }

    void readStartTag()
    {
        ++m_at;
        const std::string_view name = readName();
        const bool isRoot = m_open.empty();
        if (name.empty() || (isRoot && m_hasRoot) || m_open.size() > kDeepest)
            return addMalformed();
        const std::string_view local =
            name.substr(name.find(':') == std::string_view::npos ? 0 : name.find(':') + 1);
        if (isRoot && local != "div")
            add(Diagnostic::error("fhir.xhtml-no-div", "The narrative must be one div element."));
        if (!isIn(kElements, local))
            add(Diagnostic::error(
                "fhir.xhtml-element",
                "The narrative has an element that FHIR does not allow: only text, lists, tables, "
                "links and images."));
        m_hasNamespace = false;
        readAttributes();
        if (m_isBroken)
            return;
        if (isRoot && !m_hasNamespace)
            add(Diagnostic::error("fhir.xhtml-namespace",
                                  "The div needs xmlns=\"http://www.w3.org/1999/xhtml\"."));
        m_hasRoot = true;
        m_hasContent = m_hasContent || local == "img";
        const bool isClosed = m_text[m_at] == '/';
        m_at += isClosed ? 2 : 1;
        if (!isClosed)
            m_open.push_back(name);
    }

    /// Stands at `>` or `/>` afterwards.
    void readAttributes()
    {
        std::vector<std::string_view> names;
        for (skipBlanks(); m_at < m_text.size(); skipBlanks()) {
            if (m_text[m_at] == '>' || m_text.substr(m_at).starts_with("/>"))
                return;
            const std::string_view name = readName();
            skipBlanks();
            if (name.empty() || m_at >= m_text.size() || m_text[m_at] != '=')
                return addMalformed();
            ++m_at;
            skipBlanks();
            const char quote = m_at < m_text.size() ? m_text[m_at] : '\0';
            const std::size_t end =
                quote == '"' || quote == '\'' ? m_text.find(quote, m_at + 1) : std::string_view::npos;
            if (end == std::string_view::npos || std::ranges::find(names, name) != names.end())
                return addMalformed();
            names.push_back(name);
            checkAttribute(name, m_text.substr(m_at + 1, end - m_at - 1));
            m_at = end + 1;
        }
        addMalformed();
    }

    void checkAttribute(std::string_view name, std::string_view value)
    {
        if (name == "xmlns" || name.starts_with("xmlns:")) {
            m_hasNamespace = m_hasNamespace || value == kNamespace;
            return;
        }
        static constexpr std::string_view kScript = "javascript:";
        const bool isScript = equalsIgnoringCase(value.substr(0, kScript.size()), kScript);
        if (!isIn(kAttributes, name) || isScript)
            add(Diagnostic::error(
                "fhir.xhtml-attribute",
                "The narrative has an attribute that FHIR does not allow, such as one for a script."));
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    Diagnostics m_findings;
    std::vector<std::string_view> m_open;
    bool m_isBroken = false;
    bool m_hasRoot = false;
    bool m_hasContent = false;
    bool m_hasNamespace = false;
};

} // namespace

Diagnostics checkXhtml(std::string_view xhtml)
{
    return XhtmlReader(xhtml).run();
}

} // namespace hilum::fhirpath
