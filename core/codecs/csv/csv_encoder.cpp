// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/csv/csv_encoder.h"

#include "core/base/text.h"

#include <algorithm>

namespace hilum::csv {

namespace {

constexpr std::size_t kMostHeld = 1000;
constexpr int kDeepestColumn = 32;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

} // namespace

CsvEncoder::CsvEncoder(WriteSettings settings, EncodeContent content)
    : m_settings(std::move(settings)), m_content(content)
{
}

void CsvEncoder::begin(std::string& out)
{
    if (m_settings.hasByteOrderMark)
        out.append(kByteOrderMark);
    if (!m_settings.columns.empty())
        fixColumns(m_settings.columns, out);
}

void CsvEncoder::end(std::string& out)
{
    if (!m_isFixed)
        flushHeld(out);
}

Result<void> CsvEncoder::encode(const Record& record, std::string& out)
{
    const auto* table = dynamic_cast<const RowDocument*>(record.document);
    if (!m_isFixed && table != nullptr && m_content == EncodeContent::Records && m_held.empty())
        fixColumns(table->shape().names, out);
    if (m_isFixed && table != nullptr && m_content == EncodeContent::Records) {
        if (&table->shape() != m_shape && table->shape().names == m_columns)
            m_shape = &table->shape();
        if (&table->shape() == m_shape) {
            appendTableRow(*table, out);
            return {};
        }
    }
    Row row = rowOf(record);
    if (m_isFixed)
        return appendRow(row, out);
    m_held.push_back(std::move(row));
    if (m_held.size() == kMostHeld)
        flushHeld(out);
    return {};
}

CsvEncoder::Row CsvEncoder::rowOf(const Record& record) const
{
    Row row;
    if (m_content == EncodeContent::Rejects) {
        std::vector<std::string> codes;
        std::vector<std::string> messages;
        for (std::size_t index = 0; record.findings != nullptr && index < record.findings->size(); ++index) {
            codes.push_back((*record.findings)[index].code);
            messages.push_back((*record.findings)[index].text());
        }
        row.push_back({"source", std::string(record.origin.source)});
        row.push_back({"resource", std::string(record.origin.resource)});
        row.push_back({"sequence", std::to_string(record.origin.sequence)});
        row.push_back({"code", joined(codes, "|")});
        row.push_back({"message", joined(messages, "|")});
    }
    const Node root = record.document->root();
    if (record.document->format() == "raw")
        addField(row, "raw", root.value());
    else
        addFields(root, {}, row, 0);
    return row;
}

void CsvEncoder::addFields(Node node, const std::string& prefix, Row& row, int depth) const
{
    NodeList children;
    node.children(children);
    if (children.empty() || depth == kDeepestColumn) {
        const Value value = node.value();
        if (!value.isNone())
            addField(row, prefix.empty() ? "value" : prefix, value);
        else if (depth == 1)
            addField(row, prefix, value); // An empty cell of a table is still a column.
        return;
    }
    for (const Node child : children) {
        const std::string_view name = child.name();
        std::string path = prefix;
        if (!prefix.empty() && !name.empty())
            path.push_back('.');
        addFields(child, path.append(name), row, depth + 1);
    }
}

void CsvEncoder::addField(Row& row, std::string name, const Value& value)
{
    const auto same =
        std::find_if(row.rbegin(), row.rend(), [&](const Field& field) { return field.name == name; });
    if (same == row.rend()) {
        row.push_back({std::move(name), {}});
        value.appendTo(row.back().text);
        return;
    }
    if (value.isNone())
        return;
    if (!same->text.empty())
        same->text.push_back('|');
    value.appendTo(same->text);
}

void CsvEncoder::fixColumns(std::vector<std::string> columns, std::string& out)
{
    m_isFixed = true;
    m_columns = std::move(columns);
    for (std::size_t index = 0; index < m_columns.size(); ++index)
        m_indexes.emplace(m_columns[index], index);
    if (!m_settings.hasHeader)
        return;
    for (std::size_t index = 0; index < m_columns.size(); ++index) {
        if (index > 0)
            out.push_back(m_settings.delimiter);
        appendCell(m_columns[index], out);
    }
    out.append(m_settings.lineEnd);
}

void CsvEncoder::flushHeld(std::string& out)
{
    std::vector<std::string> columns;
    std::map<std::string_view, bool> known;
    for (const Row& row : m_held) {
        for (const Field& field : row) {
            if (known.emplace(field.name, true).second)
                columns.push_back(field.name);
        }
    }
    if (columns.empty())
        return;
    fixColumns(std::move(columns), out);
    for (const Row& row : m_held)
        static_cast<void>(appendRow(row, out)); // All its columns are there.
    m_held.clear();
}

Result<void> CsvEncoder::appendRow(const Row& row, std::string& out)
{
    m_cells.assign(m_columns.size(), nullptr);
    const bool hasOwnColumns = !m_settings.columns.empty();
    for (const Field& field : row) {
        const auto index = m_indexes.find(field.name);
        if (index != m_indexes.end()) {
            m_cells[index->second] = &field.text;
        } else if (!hasOwnColumns
                   && !field.text.empty()) { // Named columns are a choice: the rest is left out.
            return Diagnostic::error("csv.unknown-column",
                                     "The record has the field {0}, which the header does not have. Name the "
                                     "columns in the setting \"columns\".",
                                     {field.name});
        }
    }
    for (std::size_t index = 0; index < m_cells.size(); ++index) {
        if (index > 0)
            out.push_back(m_settings.delimiter);
        if (m_cells[index] != nullptr)
            appendCell(*m_cells[index], out);
    }
    out.append(m_settings.lineEnd);
    return {};
}

void CsvEncoder::appendTableRow(const RowDocument& row, std::string& out)
{
    const std::span<const Cell> cells = row.cells();
    for (std::size_t index = 0; index < m_columns.size(); ++index) {
        if (index > 0)
            out.push_back(m_settings.delimiter);
        if (index >= cells.size() || cells[index].value.isNone()) {
            if (m_settings.quotesAll)
                appendCell({}, out);
            continue;
        }
        const Value& value = cells[index].value;
        if (value.isString()) {
            appendCell(value.asString(), out);
            continue;
        }
        m_text.clear();
        value.appendTo(m_text);
        appendCell(m_text, out);
    }
    out.append(m_settings.lineEnd);
}

void CsvEncoder::appendCell(std::string_view text, std::string& out) const
{
    const bool hasBlankEnds = !text.empty() && (text.front() == ' ' || text.back() == ' ');
    const bool needsQuotes =
        m_settings.quotesAll || hasBlankEnds || std::ranges::any_of(text, [this](char c) {
            return c == m_settings.delimiter || c == m_settings.quote || c == '\n' || c == '\r';
        });
    if (!needsQuotes) {
        out.append(text);
        return;
    }
    out.push_back(m_settings.quote);
    for (const char c : text) {
        if (c == m_settings.quote)
            out.push_back(c);
        out.push_back(c);
    }
    out.push_back(m_settings.quote);
}

} // namespace hilum::csv
