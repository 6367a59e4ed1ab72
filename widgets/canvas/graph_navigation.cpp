// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/graph_navigation.h"

#include <cmath>
#include <limits>

namespace hilum::canvas {

QString neighbour(const std::map<QString, QPointF>& positions, const QString& from, QPointF direction)
{
    const auto start = positions.find(from);
    if (start == positions.end())
        return positions.empty() ? QString() : positions.begin()->first;
    QString best;
    qreal nearest = std::numeric_limits<qreal>::max();
    for (const auto& [id, at] : positions) {
        const QPointF way = at - start->second;
        const qreal ahead = QPointF::dotProduct(way, direction);
        if (id == from || ahead <= 1)
            continue;
        const qreal aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        const qreal distance = ahead + 2 * aside;
        if (distance < nearest) {
            nearest = distance;
            best = id;
        }
    }
    return best;
}

} // namespace hilum::canvas
