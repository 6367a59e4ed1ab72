// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/codecs/csv/csv_dialect.h"
#include "core/connect/codec.h"
#include "core/model/row_document.h"

#include <map>

namespace hilum::csv {

/// Writes any document as a row. What is nested gets a dotted column (`name.family`); several values of one
/// column stand in one cell, separated by `|`. A cell with the delimiter, a quote, a line break or blanks at
/// its ends is quoted.
///
/// Columns are those of the setting; else those of a table's rows; else those that the first thousand records
/// have between them, in the order of their first appearance: so many records are held back. A field that
/// appears only later refuses its record (`csv.unknown-column`).
///
/// Rejects get the columns source, resource, sequence, code and message before their own; what could not be
/// decoded has its bytes in the column raw.
class CsvEncoder final : public Encoder
{
public:
    CsvEncoder(WriteSettings settings, EncodeContent content);

    [[nodiscard]] bool isOrdered() const override { return true; }
    void begin(std::string& out) override;
    void end(std::string& out) override;
    [[nodiscard]] Result<void> encode(const Record& record, std::string& out) override;

private:
    struct Field
    {
        std::string name;
        std::string text;
    };
    using Row = std::vector<Field>;

    [[nodiscard]] Row rowOf(const Record& record) const;
    void addFields(Node node, const std::string& prefix, Row& row, int depth) const;
    static void addField(Row& row, std::string name, const Value& value);
    [[nodiscard]] Result<void> appendRow(const Row& row, std::string& out);
    void appendTableRow(const RowDocument& row, std::string& out);
    void appendCell(std::string_view text, std::string& out) const;
    void fixColumns(std::vector<std::string> columns, std::string& out);
    void flushHeld(std::string& out);

    WriteSettings m_settings;
    EncodeContent m_content;
    bool m_isFixed = false;
    /// The table whose columns are ours, one to one; null where there is none.
    const RowShape* m_shape = nullptr;
    std::vector<std::string> m_columns;
    std::map<std::string, std::size_t, std::less<>> m_indexes;
    /// Rows that wait for the columns to be known.
    std::vector<Row> m_held;
    /// Cells of the present row.
    std::vector<const std::string*> m_cells;
    std::string m_text;
};

} // namespace hilum::csv
