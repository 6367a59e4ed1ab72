// SPDX-License-Identifier: Apache-2.0
#include "widgets/timeline/event_tip.h"

#include "widgets/base/text.h"
#include "widgets/timeline/event_text.h"
#include "widgets/timeline/lane_style.h"

#include <QCoreApplication>

namespace hilum::timeline {
namespace {

QString tipLine(const QString& text, const QColor& color)
{
    return QStringLiteral("<div style=\"color:%1\">%2</div>").arg(color.name(), text.toHtmlEscaped());
}

} // namespace

QString eventTip(const patient::PatientRecord& record, std::uint32_t index, std::size_t others,
                 const base::Colors& colors)
{
    const patient::Event& event = record.events[index];
    QString tip = tipLine(laneTitle(event.lane), laneColor(colors, event.lane));
    tip += QStringLiteral("<div><b>%1</b></div>").arg(titleOf(record, event).toHtmlEscaped());
    if (!event.value.empty()) {
        const QString flag = flagText(event.flag);
        const QString text =
            valueText(event) + (flag.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(flag));
        tip += tipLine(text, flag.isEmpty() ? colors.text : flagColor(colors, event.flag));
    }
    if (const QString range = rangeText(event); !range.isEmpty())
        tip +=
            tipLine(QCoreApplication::translate("EventTip", "Reference range %1").arg(range), colors.muted);
    if (event.instances != 0)
        tip +=
            tipLine(QCoreApplication::translate("EventTip", "Images: %1").arg(event.instances), colors.text);
    tip += tipLine(timeText(event), colors.muted);
    if (!event.status.empty())
        tip += tipLine(base::toQString(event.status), colors.muted);
    if (others != 0)
        tip += tipLine(QCoreApplication::translate("EventTip", "and %1 more here: zoom in to part them")
                           .arg(base::countText(others)),
                       colors.accent);
    return QStringLiteral("<div style=\"white-space:pre-wrap; max-width:320px\">%1</div>").arg(tip);
}

QString groupTip(const patient::PatientRecord& record, std::uint32_t index)
{
    const patient::EventGroup& group = record.groups[index];
    QString tip = QStringLiteral("<b>%1</b>").arg(groupTitleOf(group).toHtmlEscaped());
    if (group.key.find('|') != std::string::npos)
        tip += QStringLiteral("<br>%1").arg(base::toQString(group.key).toHtmlEscaped());
    return tip;
}

} // namespace hilum::timeline
