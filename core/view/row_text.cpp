// SPDX-License-Identifier: Apache-2.0
#include "core/view/row_text.h"

#include "core/base/text.h"
#include "core/json/json_writer.h"

namespace hilum::view {

namespace {

/// The node's own JSON text; "" where it has none.
std::string_view ownText(Node node)
{
    const Document& document = node.document();
    const std::string_view bytes = document.bytes();
    if (bytes.empty() || (document.format() != "fhir" && document.format() != "json"))
        return {};
    const ByteRange range = node.source();
    return range.end <= bytes.size() ? bytes.substr(range.begin, range.size()) : std::string_view();
}

void appendItems(std::string& out, const fhirpath::Collection& items)
{
    out += '[';
    for (std::size_t index = 0; index < items.size(); ++index) {
        if (index > 0)
            out += ',';
        appendJson(out, items[index]);
    }
    out += ']';
}

} // namespace

void appendJson(std::string& out, const fhirpath::Item& item)
{
    if (!item.isNode())
        return json::appendValue(out, item.value());
    const Value value = item.node().value();
    if (value.isNone())
        return json::JsonWriter().append(out, item.node());
    if (const std::string_view own = ownText(item.node()); !own.empty())
        out += own;
    else
        json::appendValue(out, value);
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
    for (std::size_t index = 0; index < cells.size(); ++index) {
        m_out += m_heads[index];
        if (m_isCollection[index])
            appendItems(m_out, cells[index]);
        else if (cells[index].empty())
            m_out += "null";
        else
            appendJson(m_out, cells[index].front());
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
    for (std::size_t index = 0; index < cells.size(); ++index) {
        if (index > 0)
            m_out += ',';
        m_text.clear();
        if (m_view.columns()[index].isCollection)
            appendItems(m_text, cells[index]);
        else if (!cells[index].empty() && !cells[index].front().value().isNone())
            cells[index].front().value().appendTo(m_text);
        else if (!cells[index].empty())
            appendJson(m_text, cells[index].front());
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
