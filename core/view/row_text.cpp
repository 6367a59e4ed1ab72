// SPDX-License-Identifier: Apache-2.0
#include "core/view/row_text.h"

#include "core/base/text.h"
#include "core/json/json_writer.h"
#include "core/model/tree_document.h"

namespace hilum::view {

namespace {

/// Finds the JSON text that nodes came from. Of one row: at a document's address may lie another one later.
class OwnTexts
{
public:
    /// "" where it has none.
    [[nodiscard]] std::string_view of(Node node)
    {
        if (m_document != &node.document())
            take(node.document());
        if (m_bytes.empty())
            return {};
        const ByteRange range = m_document->isTree() ? TreeDocument::treeNode(node).source : node.source();
        return range.end <= m_bytes.size() ? m_bytes.substr(range.begin, range.size()) : std::string_view();
    }

private:
    void take(const Document& document)
    {
        m_document = &document;
        const bool isJson = document.format() == "fhir" || document.format() == "json";
        m_bytes = isJson ? document.bytes() : std::string_view();
    }

    const Document* m_document = nullptr;
    std::string_view m_bytes;
};

void append(std::string& out, const fhirpath::Item& item, OwnTexts& texts)
{
    if (!item.isNode())
        return json::appendValue(out, item.value());
    const Node node = item.node();
    const bool hasValue =
        node.document().isTree() ? !TreeDocument::treeNode(node).value.isNone() : !node.value().isNone();
    if (!hasValue)
        return json::JsonWriter().append(out, node);
    if (const std::string_view own = texts.of(node); !own.empty())
        out += own;
    else
        json::appendValue(out, node.value());
}

void appendItems(std::string& out, const fhirpath::Collection& items, OwnTexts& texts)
{
    out += '[';
    for (std::size_t index = 0; index < items.size(); ++index) {
        if (index > 0)
            out += ',';
        append(out, items[index], texts);
    }
    out += ']';
}

} // namespace

void appendJson(std::string& out, const fhirpath::Item& item)
{
    OwnTexts texts;
    append(out, item, texts);
}

JsonRows::JsonRows(const View& view, std::string& out) : m_out(out)
{
    for (const ViewColumn& column : view.columns()) {
        std::string& head = m_heads.emplace_back(m_heads.empty() ? "{" : ",");
        appendJsonString(head, column.name);
        head += ':';
        m_isCollection.push_back(column.isCollection);
    }
}

void JsonRows::row(std::span<const fhirpath::Collection> cells)
{
    OwnTexts texts;
    for (std::size_t index = 0; index < cells.size(); ++index) {
        m_out += m_heads[index];
        if (m_isCollection[index])
            appendItems(m_out, cells[index], texts);
        else if (cells[index].empty())
            m_out += "null";
        else
            append(m_out, cells[index].front(), texts);
    }
    m_out += "}\n";
}

CsvRows::CsvRows(const View& view, std::string& out) : m_view(view), m_out(out) {}

void CsvRows::header()
{
    for (const ViewColumn& column : m_view.columns()) {
        if (&column != &m_view.columns().front())
            m_out += ',';
        append(column.name);
    }
    m_out += '\n';
}

void CsvRows::row(std::span<const fhirpath::Collection> cells)
{
    OwnTexts texts;
    for (std::size_t index = 0; index < cells.size(); ++index) {
        if (index > 0)
            m_out += ',';
        m_text.clear();
        if (m_view.columns()[index].isCollection)
            appendItems(m_text, cells[index], texts);
        else if (!cells[index].empty() && !cells[index].front().value().isNone())
            cells[index].front().value().appendTo(m_text);
        else if (!cells[index].empty())
            view::append(m_text, cells[index].front(), texts);
        append(m_text);
    }
    m_out += '\n';
}

void CsvRows::append(std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        m_out += text;
        return;
    }
    m_out += '"';
    for (const char each : text) {
        if (each == '"')
            m_out += '"';
        m_out += each;
    }
    m_out += '"';
}

} // namespace hilum::view
