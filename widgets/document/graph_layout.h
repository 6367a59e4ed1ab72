// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/document/pipeline_graph.h"

#include <QStringList>

#include <map>

namespace hilum::document {

/// Distances between the top left corners of cards, in the canvas's units.
inline constexpr qreal kLayerDistance = 250;
inline constexpr qreal kRowDistance = 110;

/// Positions in layers from left to right, each node behind all it takes from. Deterministic: the same graph
/// in the same order gives the same picture. Cycles (a broken file) end in some layer.
[[nodiscard]] std::map<QString, QPointF> arrangedInLayers(const QStringList& nodes,
                                                          const std::vector<GraphEdge>& edges);

} // namespace hilum::document
