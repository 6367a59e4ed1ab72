// SPDX-License-Identifier: Apache-2.0
#include "widgets/timeline/timeline_print.h"

#include "widgets/base/text.h"
#include "widgets/timeline/event_text.h"
#include "widgets/timeline/row_painter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPagedPaintDevice>
#include <QPainter>

#include <span>

namespace hilum::timeline {
namespace {

/// Width of a page in the pixels in which rows are laid out.
constexpr double kPageWidth = 1180;
constexpr double kHeader = 62;
constexpr double kAxis = 40;
constexpr double kFooter = 24;

QString printText(const char* text)
{
    return QCoreApplication::translate("TimelinePrint", text);
}

/// First row of each page: rows are not cut.
std::vector<std::size_t> pagesOf(const TimelineRows& rows, double room)
{
    std::vector<std::size_t> first = {0};
    double used = 0;
    for (std::size_t at = 0; at < rows.rows().size(); ++at) {
        const TimelineRow& row = rows.rows()[at];
        if (row.kind == RowKind::More)
            continue;
        if (used + row.height > room && at > first.back()) {
            first.push_back(at);
            used = 0;
        }
        used += row.height;
    }
    return first;
}

void printHeader(QPainter& painter, const RowPaint& paint, const TimelinePrint& print)
{
    const patient::Patient& patient = paint.record.patient;
    QFont bold = paint.font;
    bold.setPointSizeF(bold.pointSizeF() * 1.5);
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(paint.colors.text);
    painter.drawText(QRectF(0, 0, kPageWidth * 0.7, 30), Qt::AlignLeft | Qt::AlignVCenter, nameText(patient));
    painter.setFont(paint.font);
    painter.setPen(paint.colors.muted);
    QStringList parts{birthText(patient, print.today), genderText(patient.gender)};
    for (const std::string& identifier : patient.identifiers)
        parts += base::toQString(identifier);
    parts.removeAll(QString());
    painter.drawText(QRectF(0, 30, kPageWidth * 0.7, 22), Qt::AlignLeft | Qt::AlignVCenter,
                     parts.mid(0, 5).join(QStringLiteral("  ·  ")));
    const auto date = [](double time) {
        return dateText(QDateTime::fromSecsSinceEpoch(static_cast<qint64>(time)).date());
    };
    painter.drawText(QRectF(kPageWidth * 0.6, 0, kPageWidth * 0.4, 30), Qt::AlignRight | Qt::AlignVCenter,
                     printText(QT_TRANSLATE_NOOP("TimelinePrint", "%1 – %2"))
                         .arg(date(print.visible.begin), date(print.visible.end)));
    painter.drawText(
        QRectF(kPageWidth * 0.6, 30, kPageWidth * 0.4, 22), Qt::AlignRight | Qt::AlignVCenter,
        printText(QT_TRANSLATE_NOOP("TimelinePrint", "Printed on %1")).arg(dateText(print.today)));
}

struct PageParts
{
    const Ticks& ticks;
    double today = 0;
    double top = 0;
};

void printRows(QPainter& painter, const RowPaint& paint, std::span<const TimelineRow> rows,
               const PageParts& parts)
{
    double height = 0;
    for (const TimelineRow& row : rows)
        height += row.kind == RowKind::More ? 0 : row.height;
    paintGrid(painter, paint, parts.ticks, {0, parts.top, kPageWidth, height});
    double y = parts.top;
    for (const TimelineRow& row : rows) {
        if (row.kind == RowKind::More)
            continue;
        paintRow(painter, paint, row, {0, y, kPageWidth, static_cast<double>(row.height)});
        y += row.height;
    }
    paintToday(painter, paint, parts.today, {0, parts.top, kPageWidth, height});
}

} // namespace

bool printTimeline(QPagedPaintDevice& device, const TimelinePrint& print)
{
    QPainter painter;
    if (print.rows.record() == nullptr || !painter.begin(&device))
        return false;
    painter.setRenderHint(QPainter::Antialiasing);
    const double factor = device.width() / kPageWidth;
    painter.scale(factor, factor);
    const double pageHeight = device.height() / factor;
    TimeScale scale;
    scale.setExtent(print.visible);
    QFont font = painter.font();
    // Points count in the device's own dots, which the painter scales already.
    font.setPointSizeF(9.5 * 96.0 / device.logicalDpiY());
    const RowPaint paint{.colors = base::colorsOf(base::Appearance::Light),
                         .font = font,
                         .record = *print.rows.record(),
                         .scale = scale,
                         .marks = {},
                         .gutter = 250,
                         .right = kPageWidth};
    scale.setWidth(paint.right - paint.gutter);
    const Ticks ticks = scale.ticks();
    const double top = kHeader + kAxis;
    const std::vector<std::size_t> pages = pagesOf(print.rows, pageHeight - top - kFooter);
    for (std::size_t page = 0; page < pages.size(); ++page) {
        if (page != 0)
            (void)device.newPage();
        printHeader(painter, paint, print);
        paintAxis(painter, paint, ticks, {0, kHeader, kPageWidth, kAxis - 4});
        const std::size_t end = page + 1 < pages.size() ? pages[page + 1] : print.rows.rows().size();
        const std::span rows = std::span(print.rows.rows()).subspan(pages[page], end - pages[page]);
        printRows(painter, paint, rows, {.ticks = ticks, .today = print.rows.today(), .top = top});
        painter.setFont(font);
        painter.setPen(paint.colors.muted);
        painter.drawText(
            QRectF(0, pageHeight - kFooter, kPageWidth, kFooter), Qt::AlignRight | Qt::AlignVCenter,
            printText(QT_TRANSLATE_NOOP("TimelinePrint", "Page %1 of %2")).arg(page + 1).arg(pages.size()));
    }
    return painter.end();
}

} // namespace hilum::timeline
