// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/port_symbol.h"

#include <QCoreApplication>
#include <QFont>
#include <QPainter>
#include <QPolygonF>

#include <cmath>

namespace hilum::canvas {
namespace {

using document::PortType;

QPolygonF regularPolygon(QPointF middle, qreal radius, int corners, qreal turned)
{
    constexpr qreal kTurn = 6.283185307179586;
    QPolygonF polygon;
    for (int corner = 0; corner < corners; ++corner) {
        const qreal angle = turned + kTurn * corner / corners;
        polygon << middle + radius * QPointF(std::cos(angle), std::sin(angle));
    }
    return polygon;
}

void paintShape(QPainter& painter, QPointF at, qreal radius, PortType type)
{
    constexpr qreal kQuarter = 1.5707963267948966;
    switch (type) {
    case PortType::Fhir:
        painter.drawPolygon(regularPolygon(at, radius * 1.12, 6, 0));
        break;
    case PortType::Table:
        painter.drawRect(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius));
        break;
    case PortType::Json:
        painter.drawPolygon(regularPolygon(at, radius * 1.25, 4, 0));
        break;
    case PortType::Dicom:
        painter.drawPolygon(regularPolygon(at, radius * 1.15, 5, -kQuarter));
        break;
    case PortType::Hl7v2:
    case PortType::Unknown:
        painter.drawEllipse(at, radius, radius);
        break;
    }
}

QString letterOf(PortType type)
{
    static constexpr const char* kLetters[] = {"", "H", "F", "T", "J", "D"};
    return QLatin1String(kLetters[static_cast<std::size_t>(type)]);
}

} // namespace

void paintPort(QPainter& painter, QPointF at, const PortLook& look)
{
    painter.setPen(QPen(look.line, 1.6));
    painter.setBrush(look.fill);
    paintShape(painter, at, look.type == PortType::Unknown ? look.radius - 1.5 : look.radius, look.type);
    if (look.type == PortType::Unknown)
        return;
    QFont font;
    font.setPixelSize(10);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(look.text);
    painter.drawText(QRectF(at.x() - 8, at.y() - 8, 16, 16), Qt::AlignCenter, letterOf(look.type));
}

void paintRejectedPort(QPainter& painter, QPointF at, const PortLook& look)
{
    const qreal half = look.radius - 1.5;
    painter.setPen(QPen(look.line, 1.6));
    painter.setBrush(look.fill);
    painter.drawRoundedRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half), 2, 2);
    const qreal arm = half * 0.45;
    painter.setPen(QPen(look.text, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(at + QPointF(-arm, -arm), at + QPointF(arm, arm));
    painter.drawLine(at + QPointF(-arm, arm), at + QPointF(arm, -arm));
}

QString portTypeTitle(PortType type)
{
    switch (type) {
    case PortType::Unknown:
        return {};
    case PortType::Hl7v2:
        return QStringLiteral("HL7 v2");
    case PortType::Fhir:
        return QStringLiteral("FHIR");
    case PortType::Table:
        return QCoreApplication::translate("canvas", "table rows");
    case PortType::Json:
        return QStringLiteral("JSON");
    case PortType::Dicom:
        return QStringLiteral("DICOM");
    }
    return {};
}

} // namespace hilum::canvas
