// SPDX-License-Identifier: Apache-2.0
#include "widgets/document/graph_layout.h"

#include <algorithm>
#include <cmath>

namespace hilum::document {
namespace {

using Heights = std::map<QString, qreal>;

/// Number of the layer by the longest way from a source; rounds are bounded by the number of nodes, so cycles
/// end.
std::map<QString, int> layersOf(const QStringList& nodes, const std::vector<GraphEdge>& edges)
{
    std::map<QString, int> layers;
    for (const QString& node : nodes)
        layers[node] = 0;
    for (qsizetype round = 0; round < nodes.size(); ++round) {
        bool hasMoved = false;
        for (const GraphEdge& edge : edges) {
            int& to = layers[edge.to];
            const int wanted = layers[edge.from.node] + 1;
            if (to < wanted && wanted < nodes.size()) {
                to = wanted;
                hasMoved = true;
            }
        }
        if (!hasMoved)
            break;
    }
    return layers;
}

/// Rejects leave at the bottom of a card: what takes them is wished a little lower.
qreal outletShift(const GraphEdge& edge)
{
    return edge.from.outlet == QLatin1String("rejected") ? kRowDistance * 0.9 : 0;
}

/// Mean height of the neighbours on one side; the node's own where it has none.
qreal wishedHeight(const QString& node, const std::vector<GraphEdge>& edges, const Heights& heights,
                   bool isForward)
{
    qreal sum = 0;
    int count = 0;
    for (const GraphEdge& edge : edges) {
        if (isForward && edge.to == node) {
            sum += heights.at(edge.from.node) + outletShift(edge);
            ++count;
        } else if (!isForward && edge.from.node == node) {
            sum += heights.at(edge.to) - outletShift(edge);
            ++count;
        }
    }
    return count == 0 ? heights.at(node) : sum / count;
}

/// Gives a layer the heights it wishes for as far as cards do not overlap, keeping the wishes' mean.
void placeLayer(const QStringList& layer, const Heights& wishes, Heights& heights)
{
    QStringList ordered = layer;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [&](const QString& a, const QString& b) { return wishes.at(a) < wishes.at(b); });
    qreal shift = 0;
    qreal last = 0;
    for (qsizetype at = 0; at < ordered.size(); ++at) {
        const qreal wish = wishes.at(ordered[at]);
        const qreal height = at == 0 ? wish : std::max(wish, last + kRowDistance);
        heights[ordered[at]] = height;
        shift += wish - height;
        last = height;
    }
    for (const QString& node : ordered)
        heights[node] += shift / static_cast<qreal>(ordered.size());
}

void sweep(const std::vector<QStringList>& layers, const std::vector<GraphEdge>& edges, Heights& heights,
           bool isForward)
{
    for (std::size_t step = 0; step < layers.size(); ++step) {
        const QStringList& layer = layers[isForward ? step : layers.size() - 1 - step];
        Heights wishes;
        for (const QString& node : layer)
            wishes[node] = wishedHeight(node, edges, heights, isForward);
        placeLayer(layer, wishes, heights);
    }
}

} // namespace

std::map<QString, QPointF> arrangedInLayers(const QStringList& nodes, const std::vector<GraphEdge>& edges)
{
    const std::map<QString, int> layerOf = layersOf(nodes, edges);
    std::vector<QStringList> layers;
    Heights heights;
    for (const QString& node : nodes) {
        const auto layer = static_cast<std::size_t>(layerOf.at(node));
        if (layers.size() <= layer)
            layers.resize(layer + 1);
        heights[node] = kRowDistance * static_cast<qreal>(layers[layer].size());
        layers[layer] << node;
    }
    std::erase_if(layers, [](const QStringList& layer) { return layer.isEmpty(); });
    for (int round = 0; round < 3; ++round) {
        sweep(layers, edges, heights, true);
        sweep(layers, edges, heights, false);
    }
    sweep(layers, edges, heights, true);
    qreal top = 0;
    for (const auto& [node, height] : heights)
        top = node == heights.begin()->first ? height : std::min(top, height);
    std::map<QString, QPointF> positions;
    for (std::size_t layer = 0; layer < layers.size(); ++layer) {
        for (const QString& node : layers[layer]) {
            const qreal y = std::round((heights[node] - top) / 20) * 20; // On the canvas's grid.
            positions[node] = QPointF(kLayerDistance * static_cast<qreal>(layer), y);
        }
    }
    return positions;
}

} // namespace hilum::document
