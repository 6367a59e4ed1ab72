// SPDX-License-Identifier: Apache-2.0
#include "core/pipeline/pipeline_definition.h"
#include "widgets/canvas/canvas_scene.h"
#include "widgets/canvas/edge_item.h"
#include "widgets/canvas/node_card.h"
#include "widgets/canvas/notice_bubble.h"
#include "widgets/document/graph_layout.h"

#include <algorithm>

namespace hilum::canvas {

using document::GraphEdge;

namespace {

using CountsByEdge = std::map<std::string, std::uint64_t>;

/// A run tells them often: no search through all for each.
CountsByEdge byEdge(const std::vector<EdgeCount>& counts)
{
    CountsByEdge found;
    for (const EdgeCount& each : counts)
        found.emplace(document::nameOf(each.edge), each.records);
    return found;
}

std::optional<std::uint64_t> countOf(const CountsByEdge& counts, const std::string& edge)
{
    const auto found = counts.find(edge);
    return found == counts.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

void CanvasScene::setCounts(const std::vector<EdgeCount>& counts, CountOrigin origin)
{
    m_counts = counts;
    m_countsBefore.clear();
    if (origin == CountOrigin::Sample)
        m_countsBefore = std::exchange(m_sampleCounts, counts);
    else if (origin == CountOrigin::Run)
        m_countsBefore = std::exchange(m_runCounts, counts);
    showStates();
}

void CanvasScene::setNodeStates(const std::vector<NodeState>& states)
{
    m_states = states;
    showStates();
}

void CanvasScene::showStates()
{
    const CountsByEdge counts = byEdge(m_counts);
    const CountsByEdge countsBefore = byEdge(m_countsBefore);
    std::map<QString, const NodeState*> states;
    for (const NodeState& state : m_states)
        states.emplace(state.node, &state);
    std::set<QString> takenRejects;
    for (EdgeItem* item : m_edges) {
        const std::string name = document::nameOf(item->edge());
        item->setCount(countOf(counts, name), countOf(countsBefore, name));
        if (item->edge().from.outlet == QLatin1String("rejected"))
            takenRejects.insert(item->edge().from.node);
    }
    for (const auto& [id, item] : m_cards) {
        const auto found = states.find(id);
        item->setState(found == states.end() ? std::optional<NodeState>() : *found->second,
                       takenRejects.contains(id) ? NodeCard::Rejected::OnEdge : NodeCard::Rejected::AtPort);
    }
}

void CanvasScene::showBubble(const QString& node, const QString& text, Severity severity)
{
    if (card(node) == nullptr || text.isEmpty())
        return;
    if (const auto old = m_bubbles.find(node); old != m_bubbles.end()) {
        removeItem(old->second);
        old->second->deleteLater();
    }
    auto* bubble = new NoticeBubble(text, severity);
    addItem(bubble);
    m_bubbles[node] = bubble;
    connect(bubble, &NoticeBubble::clicked, this, [this, node] {
        m_selection.setNode(node);
        Q_EMIT problemsRequested(node);
    });
    connect(bubble, &NoticeBubble::expired, this, [this, bubble] {
        std::erase_if(m_bubbles, [bubble](const auto& each) { return each.second == bubble; });
        removeItem(bubble);
        bubble->deleteLater();
    });
    placeBubbles();
}

NoticeBubble* CanvasScene::bubble(const QString& node) const
{
    const auto found = m_bubbles.find(node);
    return found == m_bubbles.end() ? nullptr : found->second;
}

void CanvasScene::placeBubbles()
{
    for (const auto& [id, bubble] : m_bubbles) {
        const NodeCard* at = card(id);
        bubble->setVisible(at != nullptr && at->isVisible());
        if (at != nullptr)
            bubble->setPos(at->mapToScene(kCardWidth / 2, -6));
    }
}

void CanvasScene::clearBubbles()
{
    m_bubbles.clear(); // The items go with the scene's others.
}

void CanvasScene::setComparison(std::shared_ptr<const pipeline::PipelineDefinition> before)
{
    m_comparedWith = std::move(before);
    if (m_comparedWith != nullptr)
        showComparison();
    else
        clearComparison();
    Q_EMIT contentMoved();
}

void CanvasScene::clearComparison()
{
    for (QGraphicsItem* ghost : std::exchange(m_ghosts, {})) {
        removeItem(ghost);
        delete ghost;
    }
    m_difference = {};
    for (const auto& [id, item] : m_cards)
        item->setChange(std::nullopt);
    for (EdgeItem* item : m_edges)
        item->setMark(EdgeItem::Mark::None);
}

/// What was added or changed is marked where it stands; what went is drawn where it was.
void CanvasScene::showComparison()
{
    clearComparison();
    m_difference = document::difference(*m_comparedWith, m_document.definition());
    for (const auto& [id, change] : m_difference.nodes) {
        const auto keys = m_difference.keys.find(id);
        if (NodeCard* item = card(id))
            item->setChange(change, keys == m_difference.keys.end() ? QStringList() : keys->second);
    }
    for (const GraphEdge& edge : m_difference.addedEdges) {
        if (EdgeItem* item = edgeItem(edge))
            item->setMark(EdgeItem::Mark::Added);
    }
    QStringList oldIds;
    for (const std::string& id : m_comparedWith->nodeIds())
        oldIds << QString::fromStdString(id);
    const std::map<QString, QPointF> arranged =
        document::arrangedInLayers(oldIds, document::graphEdges(*m_comparedWith));
    std::map<QString, NodeCard*> ghosts;
    for (const document::GraphNode& node : m_difference.removedNodes) {
        auto* ghost = new NodeCard(node, m_catalogue);
        const auto said = m_comparedWith->layout.find(node.id.toStdString());
        ghost->setPos(said == m_comparedWith->layout.end() ? arranged.at(node.id)
                                                           : QPointF(said->second.x, said->second.y));
        ghost->setFlags({});
        ghost->setAcceptHoverEvents(false);
        ghost->setOpacity(0.55);
        ghost->setZValue(0.6);
        ghost->setChange(document::NodeChange::Removed);
        addItem(ghost);
        ghosts[node.id] = ghost;
        m_ghosts.push_back(ghost);
    }
    const auto shown = [&](const QString& id) {
        const auto ghost = ghosts.find(id);
        return ghost == ghosts.end() ? card(id) : ghost->second;
    };
    for (const GraphEdge& edge : m_difference.removedEdges) {
        const NodeCard* from = shown(edge.from.node);
        const NodeCard* to = shown(edge.to);
        if (from == nullptr || to == nullptr)
            continue;
        auto* ghost = new EdgeItem(edge);
        ghost->setFlags({});
        ghost->setZValue(0.6);
        ghost->setMark(EdgeItem::Mark::Removed);
        ghost->setRoute(edgePath(from->outletPoint(edge.from.outlet), to->inputPoint() - QPointF(9, 0)));
        addItem(ghost);
        m_ghosts.push_back(ghost);
    }
}

} // namespace hilum::canvas
