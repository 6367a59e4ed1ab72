// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/mapping_document.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <memory>

namespace hilum::mapping {
namespace {

constexpr std::string_view kStyle =
    "body{font:14px/1.4 sans-serif;margin:2em auto;max-width:75em;padding:0 1em;color:#111;background:#fff}"
    "table{border-collapse:collapse;width:100%;margin:.5em 0 1.5em}"
    "th,td{border:1px solid #aaa;padding:.25em "
    ".5em;text-align:left;vertical-align:top;overflow-wrap:anywhere}"
    "th{background:#eee}code{font:13px monospace}small{color:#555}"
    "thead{display:table-header-group}tr{break-inside:avoid}h2{break-after:avoid}"
    ".sign td{height:3em}@media print{body{margin:0;max-width:none}a{color:inherit;text-decoration:none}}";

/// How one of the forms is written. What is given to it is plain text.
class DocumentWriter
{
public:
    DocumentWriter() = default;
    DocumentWriter(const DocumentWriter&) = delete;
    DocumentWriter& operator=(const DocumentWriter&) = delete;
    virtual ~DocumentWriter() = default;

    virtual void begin(std::string_view title) = 0;
    virtual void heading(int level, std::string_view text) = 0;
    virtual void paragraph(std::string_view text) = 0;
    virtual void beginTable(std::span<const std::string> headings) = 0;
    /// Cells may have several lines.
    virtual void row(std::span<const std::string> cells) = 0;
    virtual void endTable() = 0;
    virtual void end() = 0;

    [[nodiscard]] std::string take() { return std::move(m_text); }

protected:
    std::string m_text;
};

class HtmlWriter final : public DocumentWriter
{
public:
    void begin(std::string_view title) override
    {
        m_text = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + escaped(title)
                 + "</title><style>" + std::string(kStyle) + "</style></head>\n<body>\n";
        heading(1, title);
    }
    void heading(int level, std::string_view text) override
    {
        const std::string tag = 'h' + std::to_string(level) + '>';
        m_text += '<' + tag + escaped(text) + "</" + tag + '\n';
    }
    void paragraph(std::string_view text) override { m_text += "<p>" + escaped(text) + "</p>\n"; }
    void beginTable(std::span<const std::string> headings) override
    {
        m_text += "<table><thead><tr>";
        for (const std::string& each : headings)
            m_text += "<th>" + escaped(each) + "</th>";
        m_text += "</tr></thead><tbody>\n";
    }
    void row(std::span<const std::string> cells) override
    {
        m_text += "<tr>";
        for (const std::string& each : cells)
            m_text += "<td>" + escaped(each) + "</td>";
        m_text += "</tr>\n";
    }
    void endTable() override { m_text += "</tbody></table>\n"; }
    void end() override { m_text += "</body></html>\n"; }

private:
    static std::string escaped(std::string_view text)
    {
        std::string made;
        for (const char each : text) {
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
        }
        return made;
    }
};

class MarkdownWriter final : public DocumentWriter
{
public:
    void begin(std::string_view title) override { heading(1, title); }
    void heading(int level, std::string_view text) override
    {
        m_text += std::string(static_cast<std::size_t>(level), '#') + ' ' + escaped(text, " ") + "\n\n";
    }
    void paragraph(std::string_view text) override { m_text += escaped(text, "\n") + "\n\n"; }
    void beginTable(std::span<const std::string> headings) override
    {
        row(headings);
        m_text += '|';
        for (std::size_t index = 0; index < headings.size(); ++index)
            m_text += "---|";
        m_text += '\n';
    }
    void row(std::span<const std::string> cells) override
    {
        m_text += '|';
        for (const std::string& each : cells)
            m_text += ' ' + escaped(each, "<br>") + " |";
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

/// Puts a specification together.
class SpecificationMaker
{
public:
    SpecificationMaker(DocumentWriter& writer, const MappingSchemas& schemas)
        : m_writer(writer), m_schemas(schemas)
    {
    }

    void addChapter(const MappingChapter& chapter)
    {
        const MappingDefinition& definition = *chapter.definition;
        m_chapter = titleOf(definition);
        m_writer.heading(2, m_chapter);
        if (!definition.description.empty())
            m_writer.paragraph(definition.description);
        for (const MappingParameter& parameter : definition.parameters)
            m_writer.paragraph("Parameter " + parameter.name
                               + (parameter.defaultValue ? " (usually " + *parameter.defaultValue + ")" : "")
                               + (parameter.description.empty() ? "" : ": " + parameter.description));
        addRules(definition);
        for (const auto& [name, table] : chapter.tables)
            addTable(name, *table);
    }

    void addSignatures()
    {
        m_writer.heading(2, "Approval");
        m_writer.beginTable(std::array<std::string, 4>{"Name", "Role", "Date", "Signature"});
        for (int line = 0; line < 3; ++line)
            m_writer.row(std::array<std::string, 4>{});
        m_writer.endTable();
    }

private:
    static std::string titleOf(const MappingDefinition& definition)
    {
        const std::string ends = definition.sourceStructure.empty()
                                     ? definition.targetType
                                     : definition.sourceStructure + " to " + definition.targetType;
        return definition.name.empty() ? ends : definition.name + ": " + ends;
    }

    void addRules(const MappingDefinition& definition)
    {
        m_writer.beginTable(std::array<std::string, 5>{"From", "To", "Value", "Only if", "Remarks"});
        for (const MappingTableRow& row : mappingRows(definition, m_schemas)) {
            if (row.level > 0)
                m_writer.row(cellsOf(row));
        }
        m_writer.endTable();
    }

    static std::array<std::string, 5> cellsOf(const MappingTableRow& row)
    {
        std::string from = row.source;
        if (row.repeats)
            from = "each " + from;
        if (!row.sourceName.empty())
            from += '\n' + row.sourceName;
        std::string to = row.target;
        if (!row.targetType.empty())
            to += '\n' + row.targetType + (row.targetMaximum == "-1" ? ", any number" : "");
        // Steps inwards are easier to follow than long paths alone.
        for (std::size_t level = 1; level < row.level; ++level)
            to.insert(0, "\xE2\x80\xA3 ");
        std::string value = row.assignment;
        const auto add = [&value](std::string_view words, const std::string& name) {
            if (!name.empty())
                value.append(value.empty() ? "" : "\n").append(words).append(name);
        };
        add("code table ", row.lookup);
        add("as in ", row.use);
        add("", row.rest);
        return {from, to, value, row.words.empty() ? row.condition : row.words,
                row.narrative + (row.narrative.empty() || row.comments.empty() ? "" : "\n") + row.comments};
    }

    /// A table that many mappings share is shown with the first of them.
    void addTable(const std::string& name, const LookupTable& table)
    {
        const auto isSame = [&table](const Shown& shown) {
            return shown.table->columns() == table.columns()
                   && std::ranges::equal(shown.table->rows(), table.rows());
        };
        const auto shown = std::ranges::find_if(m_shown, isSame);
        if (shown != m_shown.end())
            return m_writer.paragraph("Code table " + name + ": the same as " + shown->name + " of "
                                      + shown->chapter + '.');
        m_shown.push_back({.name = name, .chapter = m_chapter, .table = &table});
        m_writer.heading(3, "Code table " + name);
        m_writer.beginTable(table.columns());
        for (const std::vector<std::string>& row : table.rows())
            m_writer.row(row);
        m_writer.endTable();
    }

    struct Shown
    {
        std::string name;
        std::string chapter;
        const LookupTable* table = nullptr;
    };

    DocumentWriter& m_writer;
    const MappingSchemas& m_schemas;
    std::string m_chapter;
    std::vector<Shown> m_shown;
};

} // namespace

std::string writeMappingDocument(std::string_view title, std::span<const MappingChapter> chapters,
                                 const MappingSchemas& schemas, DocumentForm form)
{
    std::unique_ptr<DocumentWriter> writer;
    if (form == DocumentForm::Html)
        writer = std::make_unique<HtmlWriter>();
    else
        writer = std::make_unique<MarkdownWriter>();
    writer->begin(title);
    SpecificationMaker maker(*writer, schemas);
    for (const MappingChapter& chapter : chapters)
        maker.addChapter(chapter);
    maker.addSignatures();
    writer->end();
    return writer->take();
}

} // namespace hilum::mapping
