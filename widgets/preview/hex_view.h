// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/byte_range.h"

#include <QAbstractScrollArea>

#include <string_view>
#include <vector>

namespace hilum::preview {

/// Bytes as sixteen a row: offset, hexadecimal, text. Paints only the rows in sight, so its cost does not
/// grow with the record.
class HexView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit HexView(QWidget* parent = nullptr);

    /// REQUIRES: the bytes live until others are set.
    void setBytes(std::string_view bytes);
    /// Bytes that no schema speaks of may all identify: the whole is hidden.
    void setMasking(bool isMasking);
    void setHighlights(std::vector<ByteRange> ranges);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] bool isHighlighted(std::uint64_t byte) const;
    void paintRow(QPainter& painter, std::size_t row, int top) const;
    void updateScrollBar();

    std::string_view m_bytes;
    std::vector<ByteRange> m_highlights;
    bool m_isMasking = false;
};

} // namespace hilum::preview
