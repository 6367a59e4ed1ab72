// SPDX-License-Identifier: Apache-2.0
#include "widgets/timeline/comparison.h"

#include "widgets/base/text.h"
#include "widgets/timeline/event_text.h"
#include "widgets/timeline/lane_style.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace hilum::timeline {
namespace {

QString comparisonText(const char* text)
{
    return QCoreApplication::translate("Comparison", text);
}

QString comparedRow(const QString& title, const QString& left, const QString& right)
{
    if (left.isEmpty() && right.isEmpty())
        return {};
    return QStringLiteral("<tr><td class=\"t\">%1</td><td>%2</td><td>%3</td></tr>").arg(title, left, right);
}

QString valueCell(const patient::Event& event, const base::Colors& colors)
{
    const QString value = valueText(event).toHtmlEscaped();
    if (!patient::isAbnormal(event.flag))
        return QStringLiteral("<b>%1</b>").arg(value);
    return QStringLiteral("<b style=\"color:%1\">%2</b><br><span style=\"color:%1\">%3</span>")
        .arg(flagColor(colors, event.flag).name(), value, flagText(event.flag));
}

QString differenceText(const patient::Event& older, const patient::Event& newer)
{
    if (!older.number || !newer.number)
        return older.value == newer.value ? comparisonText(QT_TRANSLATE_NOOP("Comparison", "The same value"))
                                          : QString();
    if (older.unit != newer.unit)
        return comparisonText(QT_TRANSLATE_NOOP("Comparison", "Different units: not compared"));
    const double difference = *newer.number - *older.number;
    const QString sign = difference > 0 ? QStringLiteral("+") : QString();
    QString made = sign + numberText(difference) + QLatin1Char(' ') + base::toQString(newer.unit);
    if (std::abs(*older.number) > 1e-12)
        made += QStringLiteral(" (%1%2 %)")
                    .arg(sign, QLocale().toString(100 * difference / std::abs(*older.number), 'f', 1));
    return made;
}

} // namespace

QString comparisonHtml(const patient::PatientRecord& record, std::uint32_t one, std::uint32_t other,
                       const base::Colors& colors)
{
    const patient::Event& older = record.events[std::min(one, other)];
    const patient::Event& newer = record.events[std::max(one, other)];
    QString html =
        QStringLiteral(
            "<style>td { padding: 3px 10px 3px 0; vertical-align: top; } .t { color: %1; }</style>")
            .arg(colors.muted.name());
    const QString difference = differenceText(older, newer);
    if (!difference.isEmpty())
        html += QStringLiteral("<p style=\"font-size:large\"><b>%1</b></p>").arg(difference.toHtmlEscaped());
    if (older.hasTime && newer.hasTime)
        html += QStringLiteral("<p style=\"color:%1\">%2</p>")
                    .arg(colors.muted.name(),
                         comparisonText(QT_TRANSLATE_NOOP("Comparison", "%1 between them"))
                             .arg(durationText(static_cast<double>(newer.start - older.start))));
    html += QStringLiteral("<table>");
    html += comparedRow(QString(), comparisonText(QT_TRANSLATE_NOOP("Comparison", "Earlier")),
                        comparisonText(QT_TRANSLATE_NOOP("Comparison", "Later")));
    html += comparedRow(comparisonText(QT_TRANSLATE_NOOP("Comparison", "What")),
                        titleOf(record, older).toHtmlEscaped(), titleOf(record, newer).toHtmlEscaped());
    html += comparedRow(comparisonText(QT_TRANSLATE_NOOP("Comparison", "Time")), timeText(older),
                        timeText(newer));
    html += comparedRow(comparisonText(QT_TRANSLATE_NOOP("Comparison", "Value")), valueCell(older, colors),
                        valueCell(newer, colors));
    html += comparedRow(comparisonText(QT_TRANSLATE_NOOP("Comparison", "Reference")),
                        rangeText(older).toHtmlEscaped(), rangeText(newer).toHtmlEscaped());
    html += comparedRow(comparisonText(QT_TRANSLATE_NOOP("Comparison", "Status")),
                        base::toQString(older.status).toHtmlEscaped(),
                        base::toQString(newer.status).toHtmlEscaped());
    return html + QStringLiteral("</table>");
}

} // namespace hilum::timeline
