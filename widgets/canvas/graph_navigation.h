// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <QString>

#include <map>

namespace hilum::canvas {

/// The node that an arrow key reaches from another: the nearest one in that direction, sideways distance
/// counting double. `direction` is (1, 0) for right, (0, -1) for up... "" where nothing lies there.
[[nodiscard]] QString neighbour(const std::map<QString, QPointF>& positions, const QString& from,
                                QPointF direction);

} // namespace hilum::canvas
