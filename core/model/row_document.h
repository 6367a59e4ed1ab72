// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/document.h"

#include <span>
#include <string>

namespace hilum {

/// The columns that the rows of one table, query or CSV file share. Outlives its rows: a Batch keeps it
/// (Batch::keepAlive).
struct RowShape
{
    std::vector<std::string> names;
    /// Names of the columns' types in the source's Schema; may be shorter than names.
    std::vector<std::string> types;

    /// Index of a column, case-sensitive first, then not; -1 where there is none.
    [[nodiscard]] int indexOf(std::string_view name) const;
};

/// A cell: its value and its bytes in the record.
struct Cell
{
    Value value;
    ByteRange source;
    bool isNull = false;
};

/// One row of a table. Cells beyond the given ones are absent.
// NOLINTNEXTLINE(cppcoreguidelines-virtual-class-destructor): lies in an arena, see Document.
class RowDocument final : public Document
{
public:
    /// REQUIRES: all three live as long as the document (cells in the arena, shape kept by the batch).
    RowDocument(std::string_view format, const RowShape& shape, std::span<const Cell> cells,
                std::string_view bytes = {})
        : m_format(format), m_shape(shape), m_cells(cells), m_bytes(bytes)
    {
    }

    [[nodiscard]] const RowShape& shape() const { return m_shape; }
    [[nodiscard]] std::span<const Cell> cells() const { return m_cells; }
    [[nodiscard]] Node cellNode(std::size_t column) const { return {this, column + 1}; }

    [[nodiscard]] std::string_view format() const override { return m_format; }
    [[nodiscard]] Node root() const override { return {this, 0}; }
    [[nodiscard]] std::string_view name(Node node) const override;
    [[nodiscard]] std::string_view typeName(Node node) const override;
    [[nodiscard]] Value value(Node node) const override;
    [[nodiscard]] bool isNull(Node node) const override;
    [[nodiscard]] ByteRange source(Node node) const override;
    void children(Node node, NodeList& out) const override;
    void childrenNamed(Node node, std::string_view name, NodeList& out) const override;
    [[nodiscard]] Node firstChild(Node node, std::string_view name) const override;
    [[nodiscard]] std::string_view bytes() const override { return m_bytes; }

private:
    std::string_view m_format;
    const RowShape& m_shape;
    std::span<const Cell> m_cells;
    std::string_view m_bytes;
};

} // namespace hilum
