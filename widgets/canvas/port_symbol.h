// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/document/port_types.h"

#include <QColor>
#include <QPointF>

class QPainter;

namespace hilum::canvas {

struct PortLook
{
    document::PortType type = document::PortType::Unknown;
    QColor line;
    QColor fill;
    /// Of the letter.
    QColor text;
    qreal radius = 7;
};

/// A port: a shape and a letter for each kind of record, so that colour only helps.
void paintPort(QPainter& painter, QPointF at, const PortLook& look);

/// The port of rejected records: a square with a cross.
void paintRejectedPort(QPainter& painter, QPointF at, const PortLook& look);

/// `HL7 v2`, `FHIR`...; "" where it is not known.
[[nodiscard]] QString portTypeTitle(document::PortType type);

} // namespace hilum::canvas
