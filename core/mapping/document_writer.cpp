// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/document_writer.h"

#include <array>

namespace hilum::mapping {
namespace {

constexpr std::string_view kStyle =
    "body{font:14px/1.4 sans-serif;margin:2em auto;max-width:75em;padding:0 1em;color:#111;background:#fff}"
    "table{border-collapse:collapse;width:100%;margin:.5em 0 1.5em}"
    "th,td{border:1px solid #aaa;padding:.25em "
    ".5em;text-align:left;vertical-align:top;overflow-wrap:break-word}"
    "th{background:#eee}small{color:#555}h2{margin-top:2em;border-top:2px solid #888;padding-top:.5em}"
    "table.rules{table-layout:fixed}.rules th:nth-child(1){width:3em}.rules th:nth-child(2){width:17%}"
    ".rules th:nth-child(3){width:19%}.rules th:nth-child(4){width:20%}"
    ".rules th:nth-child(6){width:13%}"
    "table.codes{width:auto;min-width:50%}.sign td{height:3em}"
    "thead{display:table-header-group}tr{break-inside:avoid}h2,h3{break-after:avoid}"
    "@page{size:A4 landscape;margin:15mm}"
    "@media print{body{margin:0;max-width:none}a{color:inherit;text-decoration:none}}";

class HtmlWriter final : public DocumentWriter
{
public:
    void begin(std::string_view title) override
    {
        m_text = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + escaped(title)
                 + "</title><style>" + std::string(kStyle) + "</style></head>\n<body>\n";
        heading(1, title, {});
    }
    void heading(int level, std::string_view text, std::string_view anchor) override
    {
        const std::string tag = 'h' + std::to_string(level);
        m_text += '<' + tag + (anchor.empty() ? "" : " id=\"" + std::string(anchor) + '"') + '>'
                  + escaped(text) + "</" + tag + ">\n";
    }
    void paragraph(std::string_view text) override { m_text += "<p>" + escaped(text) + "</p>\n"; }
    void contents(std::span<const CellLine> entries) override
    {
        m_text += "<ol>\n";
        for (const CellLine& entry : entries)
            m_text += "<li>" + lineOf(entry) + "</li>\n";
        m_text += "</ol>\n";
    }
    void beginTable(TableKind kind, std::span<const std::string> headings) override
    {
        static constexpr std::array<std::string_view, 3> kClasses = {"rules", "codes", "sign"};
        m_text +=
            "<table class=\"" + std::string(kClasses[static_cast<std::size_t>(kind)]) + "\"><thead><tr>";
        for (const std::string& each : headings)
            m_text += "<th>" + escaped(each) + "</th>";
        m_text += "</tr></thead><tbody>\n";
    }
    void row(std::span<const Cell> cells) override
    {
        m_text += "<tr>";
        for (const Cell& cell : cells) {
            m_text += "<td>";
            for (std::size_t line = 0; line < cell.size(); ++line)
                m_text += (line == 0 ? "" : "<br>") + lineOf(cell[line]);
            m_text += "</td>";
        }
        m_text += "</tr>\n";
    }
    void endTable() override { m_text += "</tbody></table>\n"; }
    void end() override { m_text += "</body></html>\n"; }

private:
    static std::string lineOf(const CellLine& line)
    {
        std::string text = escaped(line.text);
        if (line.isMinor)
            text = "<small>" + text + "</small>";
        return line.anchor.empty() ? text : "<a href=\"#" + line.anchor + "\">" + text + "</a>";
    }

    /// Long paths and URLs may break behind a point or a slash.
    static std::string escaped(std::string_view text)
    {
        std::string made;
        for (std::size_t at = 0; at < text.size(); ++at) {
            const char each = text[at];
            switch (each) {
            case '<':
                made += "&lt;";
                break;
            case '>':
                made += "&gt;";
                break;
            case '&':
                made += "&amp;";
                break;
            case '"':
                made += "&quot;";
                break;
            case '\n':
                made += "<br>";
                break;
            default:
                made += each;
            }
            const char next = at + 1 < text.size() ? text[at + 1] : ' ';
            if ((each == '.' || each == '/')
                && ((next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z')))
                made += "<wbr>";
        }
        return made;
    }
};

class MarkdownWriter final : public DocumentWriter
{
public:
    void begin(std::string_view title) override { heading(1, title, {}); }
    void heading(int level, std::string_view text, std::string_view /*anchor*/) override
    {
        m_text += std::string(static_cast<std::size_t>(level), '#') + ' ' + escaped(text, " ") + "\n\n";
    }
    void paragraph(std::string_view text) override { m_text += escaped(text, "\n") + "\n\n"; }
    void contents(std::span<const CellLine> entries) override
    {
        for (std::size_t index = 0; index < entries.size(); ++index)
            m_text += std::to_string(index + 1) + ". " + escaped(entries[index].text, " ") + '\n';
        m_text += '\n';
    }
    void beginTable(TableKind /*kind*/, std::span<const std::string> headings) override
    {
        std::vector<Cell> cells;
        for (const std::string& each : headings)
            cells.push_back(plain(each));
        row(cells);
        m_text += '|';
        for (std::size_t index = 0; index < headings.size(); ++index)
            m_text += "---|";
        m_text += '\n';
    }
    void row(std::span<const Cell> cells) override
    {
        m_text += '|';
        for (const Cell& cell : cells) {
            m_text += ' ';
            for (std::size_t line = 0; line < cell.size(); ++line)
                m_text += (line == 0 ? "" : "<br>") + escaped(cell[line].text, "<br>");
            m_text += " |";
        }
        m_text += '\n';
    }
    void endTable() override { m_text += '\n'; }
    void end() override {}

private:
    static std::string escaped(std::string_view text, std::string_view lineEnd)
    {
        std::string made;
        for (const char each : text) {
            if (each == '\n') {
                made += lineEnd;
                continue;
            }
            if (std::string_view("\\`*_[]<>|#").find(each) != std::string_view::npos)
                made += '\\';
            made += each;
        }
        return made;
    }
};

} // namespace

Cell plain(std::string text)
{
    return text.empty() ? Cell() : Cell{{.text = std::move(text)}};
}

std::unique_ptr<DocumentWriter> makeDocumentWriter(DocumentForm form)
{
    if (form == DocumentForm::Html)
        return std::make_unique<HtmlWriter>();
    return std::make_unique<MarkdownWriter>();
}

} // namespace hilum::mapping
