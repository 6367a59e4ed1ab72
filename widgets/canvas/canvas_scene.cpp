// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/canvas_scene.h"

#include "widgets/canvas/connection_draft.h"
#include "widgets/canvas/edge_item.h"
#include "widgets/canvas/graph_navigation.h"
#include "widgets/canvas/node_card.h"

#include <QScopedValueRollback>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace hilum::canvas {

using document::GraphEdge;
using document::GraphPort;
using document::PipelineDocument;

CanvasScene::CanvasScene(document::PipelineDocument& document, document::Selection& selection,
                         const base::NodeCatalogue& catalogue, QObject* parent)
    : QGraphicsScene(parent), m_document(document), m_selection(selection), m_catalogue(catalogue)
{
    followDocument();
    connect(this, &QGraphicsScene::selectionChanged, this, &CanvasScene::giveSelection);
    connect(&m_selection, &document::Selection::nodesChanged, this, &CanvasScene::takeSelection);
    rebuild();
}

CanvasScene::~CanvasScene()
{
    disconnect(); // Items leave one by one, and the view that listens is half gone.
}

void CanvasScene::followDocument()
{
    connect(&m_document, &PipelineDocument::documentReset, this, &CanvasScene::rebuild);
    connect(&m_document, &PipelineDocument::nodeAdded, this, [this](const QString& id) {
        addCard(id);
        rebuildEdges();
    });
    connect(&m_document, &PipelineDocument::nodeRemoved, this, &CanvasScene::removeCard);
    connect(&m_document, &PipelineDocument::nodeRenamed, this,
            [this](const QString& from, const QString& to) {
                auto moved = m_cards.extract(from);
                if (moved.empty())
                    return;
                moved.key() = to;
                m_cards.insert(std::move(moved));
                card(to)->setNode(*m_document.node(to));
                rebuildEdges();
            });
    connect(&m_document, &PipelineDocument::nodeChanged, this, [this](const QString& id) {
        if (NodeCard* changed = card(id))
            changed->setNode(*m_document.node(id));
    });
    connect(&m_document, &PipelineDocument::nodeMoved, this, [this](const QString& id, QPointF position) {
        if (NodeCard* moved = card(id))
            moved->setPos(position);
    });
    connect(&m_document, &PipelineDocument::edgesChanged, this, &CanvasScene::rebuildEdges);
    connect(&m_document, &PipelineDocument::findingsChanged, this, &CanvasScene::showFindings);
}

NodeCard* CanvasScene::card(const QString& id) const
{
    const auto found = m_cards.find(id);
    return found == m_cards.end() ? nullptr : found->second;
}

std::map<QString, QPointF> CanvasScene::positions() const
{
    std::map<QString, QPointF> positions;
    for (const auto& [id, item] : m_cards)
        positions.emplace(id, item->pos());
    return positions;
}

QRectF CanvasScene::contentRect() const
{
    QRectF all;
    for (const auto& [id, item] : m_cards)
        all |= item->sceneBoundingRect();
    return all;
}

void CanvasScene::rebuild()
{
    const QScopedValueRollback<bool> following(m_isFollowing, true);
    clearDraft();
    m_dropEdge = nullptr;
    m_edges.clear();
    m_cards.clear();
    m_counts.clear();
    clear();
    for (const QString& id : m_document.nodeIds())
        addCard(id);
    rebuildEdges();
    showFindings();
    takeSelection();
}

void CanvasScene::addCard(const QString& id)
{
    const std::optional<document::GraphNode> node = m_document.node(id);
    if (!node)
        return;
    auto* item = new NodeCard(*node, m_catalogue);
    item->setPos(m_document.position(id));
    addItem(item);
    m_cards.insert_or_assign(id, item);
    connect(item, &NodeCard::itemMoved, this, &CanvasScene::placeEdges);
    item->setFindings(m_document.findingsOf(id));
    if (m_selection.nodes().contains(id))
        item->setSelected(true);
}

void CanvasScene::removeCard(const QString& id)
{
    const auto found = m_cards.find(id);
    if (found == m_cards.end())
        return;
    NodeCard* item = found->second;
    m_cards.erase(found);
    rebuildEdges();
    const QScopedValueRollback<bool> following(m_isFollowing, true);
    removeItem(item);
    item->deleteLater();
}

void CanvasScene::rebuildEdges()
{
    const QScopedValueRollback<bool> following(m_isFollowing, true);
    m_dropEdge = nullptr;
    for (EdgeItem* edge : m_edges) {
        removeItem(edge);
        delete edge;
    }
    m_edges.clear();
    for (const GraphEdge& edge : m_document.edges()) {
        if (card(edge.from.node) == nullptr || card(edge.to) == nullptr)
            continue;
        auto* item = new EdgeItem(edge);
        addItem(item);
        m_edges.push_back(item);
    }
    setCounts(std::vector<EdgeCount>(m_counts));
    placeEdges();
}

void CanvasScene::placeEdges()
{
    for (EdgeItem* item : m_edges) {
        const NodeCard* from = card(item->edge().from.node);
        const NodeCard* to = card(item->edge().to);
        if (from != nullptr && to != nullptr)
            item->setEnds(from->outletPoint(item->edge().from.outlet), to->inputPoint());
    }
    Q_EMIT contentMoved();
}

void CanvasScene::setCounts(const std::vector<EdgeCount>& counts)
{
    m_counts = counts;
    for (EdgeItem* item : m_edges) {
        const auto found = std::ranges::find(m_counts, item->edge(), &EdgeCount::edge);
        item->setCount(found == m_counts.end() ? std::nullopt : std::optional(found->records));
    }
}

void CanvasScene::showFindings()
{
    for (const auto& [id, item] : m_cards)
        item->setFindings(m_document.findingsOf(id));
}

void CanvasScene::takeSelection()
{
    const QScopedValueRollback<bool> following(m_isFollowing, true);
    const QStringList wanted = m_selection.nodes();
    for (const auto& [id, item] : m_cards)
        item->setSelected(wanted.contains(id));
}

void CanvasScene::giveSelection()
{
    if (m_isFollowing)
        return;
    QStringList ids;
    for (const QString& id : m_document.nodeIds()) {
        const NodeCard* item = card(id);
        if (item != nullptr && item->isSelected())
            ids << id;
    }
    m_selection.setNodes(ids);
}

std::vector<GraphEdge> CanvasScene::selectedEdges() const
{
    std::vector<GraphEdge> edges;
    for (const EdgeItem* item : m_edges) {
        if (item->isSelected())
            edges.push_back(item->edge());
    }
    return edges;
}

void CanvasScene::deleteSelection()
{
    const QStringList nodes = m_selection.nodes();
    if (!nodes.isEmpty())
        m_document.removeNodes(nodes);
    else if (const std::vector<GraphEdge> edges = selectedEdges(); !edges.empty())
        m_document.disconnectPorts(edges);
}

void CanvasScene::selectAll()
{
    m_selection.setNodes(m_document.nodeIds());
}

void CanvasScene::nudge(QPointF steps)
{
    std::vector<document::NodeMove> moves;
    for (const QString& id : m_selection.nodes())
        moves.push_back({.node = id, .to = m_document.position(id) + steps * kGrid});
    const QString text = tr("Move %n nodes", nullptr, static_cast<int>(moves.size()));
    m_document.moveNodes(
        moves,
        {.text = text, .mergeKey = QStringLiteral("nudge:") + m_selection.nodes().join(QLatin1Char(' '))});
}

void CanvasScene::walk(QPointF direction, bool isExtending)
{
    if (m_draft != nullptr) {
        const QString from = m_draft->target().isEmpty() ? m_draft->from().node : m_draft->target();
        if (NodeCard* next = card(neighbour(positions(), from, direction)))
            updateDraft(next->inputPoint(), next);
        return;
    }
    const QStringList selected = m_selection.nodes();
    const QString from = selected.isEmpty() ? m_document.nodeIds().value(0) : selected.back();
    const QString to = selected.isEmpty() ? from : neighbour(positions(), from, direction);
    if (to.isEmpty())
        return;
    if (isExtending && !selected.contains(to))
        m_selection.setNodes(selected + QStringList(to));
    else if (!isExtending)
        m_selection.setNode(to);
}

void CanvasScene::commitMoves()
{
    std::vector<document::NodeMove> moves;
    for (const auto& [id, item] : m_cards) {
        if (item->pos() != m_document.position(id))
            moves.push_back({.node = id, .to = item->pos()});
    }
    if (moves.empty())
        return;
    const QString text = moves.size() == 1 ? tr("Move %1").arg(moves.front().node)
                                           : tr("Move %n nodes", nullptr, static_cast<int>(moves.size()));
    m_document.moveNodes(moves, {.text = text});
}

NodeCard* CanvasScene::cardAt(QPointF point, qreal reach) const
{
    NodeCard* best = nullptr;
    for (const auto& [id, item] : m_cards) {
        if (item->mapRectToScene(item->cardRect().adjusted(-reach, -reach, reach, reach)).contains(point)
            && (best == nullptr || item->zValue() > best->zValue()))
            best = item;
    }
    return best;
}

EdgeItem* CanvasScene::edgeAt(QPointF point) const
{
    const auto found =
        std::ranges::find_if(m_edges, [&](const EdgeItem* each) { return each->shape().contains(point); });
    return found == m_edges.end() ? nullptr : *found;
}

void CanvasScene::startDraft(const GraphPort& from)
{
    m_draft = new ConnectionDraft(from, card(from.node)->outletPoint(from.outlet));
    addItem(m_draft);
    showOffers();
}

void CanvasScene::showOffers()
{
    for (const auto& [id, item] : m_cards) {
        if (m_draft == nullptr)
            item->setOffer(NodeCard::Offer::None);
        else if (id == m_draft->target())
            item->setOffer(m_draft->problem().isEmpty() ? NodeCard::Offer::Chosen : NodeCard::Offer::Refused);
        else
            item->setOffer(m_document.connectionProblem(m_draft->from(), id).isEmpty()
                               ? NodeCard::Offer::Possible
                               : NodeCard::Offer::None);
    }
}

void CanvasScene::updateDraft(QPointF point, NodeCard* target)
{
    const QString id = target == nullptr ? QString() : target->node().id;
    const bool isOwn = id == m_draft->from().node; // Still over where it began: not yet a wish.
    const QString problem =
        target == nullptr || isOwn ? QString() : m_document.connectionProblem(m_draft->from(), id);
    const bool docks = target != nullptr && !isOwn && problem.isEmpty();
    m_draft->setEnd(docks ? target->inputPoint() : point, isOwn ? QString() : id, problem);
    showOffers();
}

void CanvasScene::clearDraft()
{
    if (m_draft == nullptr)
        return;
    removeItem(m_draft);
    delete m_draft;
    m_draft = nullptr;
    showOffers();
}

void CanvasScene::beginConnection()
{
    const NodeCard* from = card(m_selection.node());
    clearDraft();
    if (from == nullptr || from->node().outlets.empty()) {
        Q_EMIT refused(tr("Select a source or a step first: its records are what you connect."));
        return;
    }
    const GraphPort port = m_selection.port();
    const bool isKnown = std::ranges::find(from->node().outlets, port.outlet) != from->node().outlets.end();
    startDraft(isKnown ? port : GraphPort{.node = port.node});
    for (const auto& [id, item] : m_cards) {
        if (m_document.connectionProblem(m_draft->from(), id).isEmpty()) {
            updateDraft(item->inputPoint(), item);
            return;
        }
    }
    updateDraft(from->outletPoint(m_draft->from().outlet) + QPointF(80, 0), nullptr);
}

void CanvasScene::confirmConnection()
{
    if (m_draft == nullptr)
        return;
    const GraphPort from = m_draft->from();
    const QString target = m_draft->target();
    const QString problem = m_draft->problem();
    clearDraft();
    if (!problem.isEmpty())
        Q_EMIT refused(problem);
    else if (!target.isEmpty())
        m_document.connectPorts(from, target);
}

void CanvasScene::cancelConnection()
{
    clearDraft();
}

QString CanvasScene::addNode(const QString& templateName, QPointF at)
{
    std::optional<document::NewNode> wish = document::nodeOfTemplate(templateName);
    if (!wish)
        return {};
    const auto snap = [](qreal value) {
        return std::round(value / kGrid) * kGrid;
    };
    wish->position = {snap(at.x() - kCardWidth / 2), snap(at.y() - 38)};
    const EdgeItem* edge = edgeAt(at);
    const QString id = edge != nullptr && wish->role == document::NodeRole::Step
                           ? m_document.insertIntoEdge(edge->edge(), *wish)
                           : m_document.addNode(*wish);
    m_selection.setNode(id);
    return id;
}

} // namespace hilum::canvas
