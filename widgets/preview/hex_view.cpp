// SPDX-License-Identifier: Apache-2.0
#include "widgets/preview/hex_view.h"

#include "widgets/base/colors.h"

#include <QFontDatabase>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace hilum::preview {

namespace {

constexpr std::size_t kBytesPerRow = 16;
constexpr int kHexMargin = 10;

} // namespace

HexView::HexView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Bytes of the record"));
    setFocusPolicy(Qt::StrongFocus);
}

void HexView::setBytes(std::string_view bytes)
{
    m_bytes = bytes;
    m_highlights.clear();
    verticalScrollBar()->setValue(0);
    updateScrollBar();
    viewport()->update();
}

void HexView::setHighlights(std::vector<ByteRange> ranges)
{
    m_highlights = std::move(ranges);
    if (!m_highlights.empty())
        verticalScrollBar()->setValue(static_cast<int>(m_highlights.front().begin / kBytesPerRow) - 2);
    viewport()->update();
}

void HexView::setMasking(bool isMasking)
{
    m_isMasking = isMasking;
    viewport()->update();
}

int HexView::rowHeight() const
{
    return fontMetrics().height() + 3;
}

bool HexView::isHighlighted(std::uint64_t byte) const
{
    return std::ranges::any_of(
        m_highlights, [byte](const ByteRange& range) { return range.begin <= byte && byte < range.end; });
}

void HexView::updateScrollBar()
{
    const int rows = static_cast<int>((m_bytes.size() + kBytesPerRow - 1) / kBytesPerRow);
    const int visible = std::max(1, viewport()->height() / rowHeight());
    verticalScrollBar()->setRange(0, std::max(0, rows - visible));
    verticalScrollBar()->setPageStep(visible);
}

void HexView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
}

void HexView::paintRow(QPainter& painter, std::size_t row, int top) const
{
    const base::Colors& colors = base::colorsFor(palette());
    const int unit = fontMetrics().horizontalAdvance(u'0');
    const int baseline = top + fontMetrics().ascent();
    const std::size_t begin = row * kBytesPerRow;
    painter.setPen(colors.muted);
    painter.drawText(kHexMargin, baseline, QStringLiteral("%1").arg(begin, 8, 16, QLatin1Char('0')));
    const int hexLeft = kHexMargin + unit * 10;
    const int textLeft = hexLeft + unit * (static_cast<int>(kBytesPerRow) * 3 + 2);
    for (std::size_t i = 0; i < kBytesPerRow && begin + i < m_bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(m_bytes[begin + i]);
        const int column = static_cast<int>(i);
        const int hexX = hexLeft + unit * (column * 3 + (column >= 8 ? 1 : 0));
        if (isHighlighted(begin + i)) {
            painter.fillRect(hexX - 2, top - 1, unit * 3 - 1, rowHeight(), colors.accentSoft);
            painter.fillRect(textLeft + unit * column, top - 1, unit, rowHeight(), colors.accentSoft);
        }
        painter.setPen(byte == 0 ? colors.borderStrong : colors.text);
        painter.drawText(hexX, baseline, QStringLiteral("%1").arg(byte, 2, 16, QLatin1Char('0')));
        const bool isPrintable = byte >= 0x20 && byte < 0x7F;
        painter.setPen(isPrintable ? colors.text : colors.borderStrong);
        painter.drawText(textLeft + unit * column, baseline,
                         isPrintable ? QString(QLatin1Char(m_bytes[begin + i])) : QStringLiteral("·"));
    }
}

void HexView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), base::colorsFor(palette()).surface);
    painter.setFont(font());
    if (m_isMasking) {
        painter.setPen(base::colorsFor(palette()).muted);
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Hidden, because the bytes may identify a person."));
        return;
    }
    const auto first = static_cast<std::size_t>(verticalScrollBar()->value());
    int top = 6;
    for (std::size_t row = first; row * kBytesPerRow < m_bytes.size() && top < viewport()->height(); ++row) {
        paintRow(painter, row, top);
        top += rowHeight();
    }
}

} // namespace hilum::preview
