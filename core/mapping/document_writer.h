// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/mapping_document.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hilum::mapping {

/// A line of a cell.
struct CellLine
{
    std::string text;
    /// Of the heading that it leads to; "" nowhere.
    std::string anchor = {};
    /// It only explains the line before it.
    bool isMinor = false;
};

using Cell = std::vector<CellLine>;

/// One line, or nothing of an empty text.
[[nodiscard]] Cell plain(std::string text);

enum class TableKind : std::uint8_t { Rules, Codes, Signatures };

/// How one of the forms is written. What is given to it is plain text.
class DocumentWriter
{
public:
    DocumentWriter() = default;
    DocumentWriter(const DocumentWriter&) = delete;
    DocumentWriter& operator=(const DocumentWriter&) = delete;
    virtual ~DocumentWriter() = default;

    virtual void begin(std::string_view title) = 0;
    /// Links lead to a heading by its anchor; "" where none does.
    virtual void heading(int level, std::string_view text, std::string_view anchor) = 0;
    virtual void paragraph(std::string_view text) = 0;
    virtual void contents(std::span<const CellLine> entries) = 0;
    virtual void beginTable(TableKind kind, std::span<const std::string> headings) = 0;
    virtual void row(std::span<const Cell> cells) = 0;
    virtual void endTable() = 0;
    virtual void end() = 0;

    [[nodiscard]] std::string take() { return std::move(m_text); }

protected:
    std::string m_text;
};

[[nodiscard]] std::unique_ptr<DocumentWriter> makeDocumentWriter(DocumentForm form);

} // namespace hilum::mapping
