// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/canvas_scene.h"

#include "widgets/canvas/comment_layer.h"
#include "widgets/canvas/connection_draft.h"
#include "widgets/canvas/edge_item.h"
#include "widgets/canvas/graph_navigation.h"
#include "widgets/canvas/group_frame.h"
#include "widgets/canvas/node_card.h"
#include "widgets/canvas/note_item.h"
#include "widgets/document/definition_edit.h"
#include "widgets/document/port_types.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <cmath>

namespace hilum::canvas {

using document::GraphEdge;
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
    connect(&m_document, &PipelineDocument::documentReset, this, [this] {
        m_entered.reset();
        m_comparedWith.reset();
        rebuild();
        Q_EMIT enteredGroupChanged({});
    });
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
    connect(&m_document, &PipelineDocument::canvasChanged, this, &CanvasScene::rebuildAnnotations);
    connect(&m_document, &PipelineDocument::findingsChanged, this, &CanvasScene::showFindings);
    connect(&m_document, &PipelineDocument::contentChanged, this, [this] {
        showPortTypes();
        if (m_comparedWith != nullptr)
            showComparison();
    });
}

NodeCard* CanvasScene::card(const QString& id) const
{
    const auto found = m_cards.find(id);
    return found == m_cards.end() ? nullptr : found->second;
}

EdgeItem* CanvasScene::edgeItem(const GraphEdge& edge) const
{
    const auto found = std::ranges::find(m_edges, edge, &EdgeItem::edge);
    return found == m_edges.end() ? nullptr : *found;
}

std::map<QString, QPointF> CanvasScene::positions() const
{
    std::map<QString, QPointF> positions;
    for (const auto& [id, item] : m_cards) {
        if (item->isVisible())
            positions.emplace(id, item->pos());
    }
    for (const GroupFrame* frame : m_groups) { // A collapsed group stands for its first node.
        if (frame->isVisible() && frame->isCollapsed() && !m_entered && !frame->nodes().isEmpty())
            positions.emplace(frame->nodes().front(), frame->pos());
    }
    return positions;
}

QRectF CanvasScene::contentRect() const
{
    QRectF all;
    for (const auto& [id, item] : m_cards) {
        if (item->isVisible())
            all |= item->sceneBoundingRect();
    }
    for (const GroupFrame* frame : m_groups) {
        if (frame->isVisible())
            all |= frame->sceneBoundingRect();
    }
    for (const NoteItem* note : m_notes) {
        if (note->isVisible())
            all |= note->sceneBoundingRect();
    }
    for (const QGraphicsItem* ghost : m_ghosts)
        all |= ghost->sceneBoundingRect();
    return all;
}

QRectF CanvasScene::selectedRect() const
{
    QRectF all;
    for (const QGraphicsItem* item : selectedItems())
        all |= item->sceneBoundingRect();
    return all;
}

void CanvasScene::rebuild()
{
    const QScopedValueRollback<bool> following(m_isFollowing, true);
    clearDraft();
    clearBubbles();
    m_dropEdge = nullptr;
    m_bend = {};
    m_edges.clear();
    m_cards.clear();
    m_notes.clear();
    m_groups.clear();
    m_ghosts.clear();
    m_counts.clear();
    m_countsBefore.clear();
    m_sampleCounts.clear();
    m_runCounts.clear();
    m_states.clear();
    m_difference = {};
    m_comments = nullptr;
    clear();
    for (const QString& id : m_document.nodeIds())
        addCard(id);
    rebuildAnnotations();
    rebuildEdges();
    showFindings();
    showPortTypes();
    takeSelection();
}

void CanvasScene::addCard(const QString& id)
{
    const std::optional<document::GraphNode> node = m_document.node(id);
    if (!node)
        return;
    auto* item = new NodeCard(*node, m_catalogue);
    item->setPos(m_document.position(id));
    item->setSnap([this](const NodeCard& moved, QPointF wish) { return snapCard(moved, wish); });
    addItem(item);
    m_cards.insert_or_assign(id, item);
    connect(item, &NodeCard::itemMoved, this, [this, item] {
        if (m_moved.empty())
            QMetaObject::invokeMethod(this, &CanvasScene::placeMovedEdges, Qt::QueuedConnection);
        m_moved.insert(item->node().id);
    });
    item->setFindings(m_document.findingsOf(id));
    const auto color = m_document.canvas().colors.find(id.toStdString());
    if (color != m_document.canvas().colors.end())
        item->setColorName(QString::fromStdString(color->second));
    item->setVisible(!isHidden(id));
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
    m_moved.erase(id);
    rebuildEdges();
    const QScopedValueRollback<bool> following(m_isFollowing, true);
    removeItem(item);
    item->deleteLater();
}

void CanvasScene::rebuildEdges()
{
    const QScopedValueRollback<bool> following(m_isFollowing, true);
    m_dropEdge = nullptr;
    m_bend = {};
    for (EdgeItem* edge : std::exchange(m_edges, {})) { // Nobody may ask for one that is going.
        removeItem(edge);
        delete edge;
    }
    for (const GraphEdge& edge : m_document.edges()) {
        if (card(edge.from.node) == nullptr || card(edge.to) == nullptr)
            continue;
        auto* item = new EdgeItem(edge);
        addItem(item);
        m_edges.push_back(item);
    }
    placeEdges();
    showStates();
}

EdgeRouter CanvasScene::router() const
{
    std::vector<QRectF> obstacles;
    for (const auto& [id, item] : m_cards) {
        if (item->isVisible())
            obstacles.push_back(item->cardRect().translated(item->pos()));
    }
    for (const GroupFrame* frame : m_groups) {
        if (frame->isVisible() && frame->isCollapsed())
            obstacles.push_back(frame->frameRect().translated(frame->pos()));
    }
    return EdgeRouter(std::move(obstacles));
}

QPointF CanvasScene::outletEnd(const document::GraphPort& from) const
{
    if (const GroupFrame* frame = collapsedFrameOf(from.node))
        return frame->outputPoint();
    return card(from.node)->outletPoint(from.outlet);
}

QPointF CanvasScene::inputEnd(const QString& to) const
{
    if (const GroupFrame* frame = collapsedFrameOf(to))
        return frame->inputPoint();
    return card(to)->inputPoint();
}

void CanvasScene::placeEdge(EdgeItem& item, const EdgeRouter& router) const
{
    const GraphEdge& edge = item.edge();
    if (card(edge.from.node) == nullptr || card(edge.to) == nullptr)
        return;
    const GroupFrame* from = collapsedFrameOf(edge.from.node);
    const bool isInside = from != nullptr && from == collapsedFrameOf(edge.to);
    const bool isSeen = (from != nullptr || card(edge.from.node)->isVisible())
                        && (collapsedFrameOf(edge.to) != nullptr || card(edge.to)->isVisible());
    item.setVisible(isSeen && !isInside);
    item.setFaded(!card(edge.from.node)->node().isEnabled || !card(edge.to)->node().isEnabled);
    if (item.isVisible())
        item.setRoute(router.path(outletEnd(edge.from) + QPointF(7, 0), inputEnd(edge.to) - QPointF(9, 0),
                                  item.bends(), m_style));
}

void CanvasScene::placeEdges()
{
    m_moved.clear();
    const pipeline::CanvasDefinition& canvas = m_document.canvas();
    const EdgeRouter ways = router();
    for (EdgeItem* item : m_edges) {
        const std::string name = document::nameOf(item->edge());
        std::vector<QPointF> points;
        if (const auto bends = canvas.bends.find(name); bends != canvas.bends.end()) {
            for (const pipeline::NodePosition& point : bends->second)
                points.emplace_back(point.x, point.y);
        }
        item->setBends(std::move(points));
        const auto comment = canvas.comments.find(name);
        item->setComment(comment == canvas.comments.end() ? QString()
                                                          : QString::fromStdString(comment->second));
        placeEdge(*item, ways);
    }
    placeComments();
    placeFrames();
    placeBubbles();
    Q_EMIT contentMoved();
}

void CanvasScene::placeComments()
{
    const bool hasAny =
        std::ranges::any_of(m_edges, [](const EdgeItem* edge) { return !edge->comment().isEmpty(); });
    if (hasAny && m_comments == nullptr) {
        m_comments = new CommentLayer(m_edges);
        addItem(m_comments);
    }
    if (m_comments != nullptr)
        m_comments->refresh();
}

void CanvasScene::placeMovedEdges()
{
    if (m_moved.empty())
        return;
    placeFrames();
    const EdgeRouter ways = router();
    for (EdgeItem* item : m_edges) {
        if (m_moved.contains(item->edge().from.node) || m_moved.contains(item->edge().to))
            placeEdge(*item, ways);
    }
    m_moved.clear();
    placeComments();
    if (mouseGrabberItem() == nullptr)
        placeEdges(); // Others may have to go another way now.
    placeBubbles();
    Q_EMIT contentMoved();
}

void CanvasScene::showFindings()
{
    for (const auto& [id, item] : m_cards)
        item->setFindings(m_document.findingsOf(id));
    for (GroupFrame* frame : m_groups) {
        QStringList wrong;
        for (const QString& id : frame->nodes()) {
            if (!m_document.findingsOf(id).empty())
                wrong << id;
        }
        frame->setFindingText(wrong.isEmpty() ? QString()
                                              : tr("Look at: %1").arg(wrong.join(QStringLiteral(", "))));
    }
}

void CanvasScene::showPortTypes()
{
    const std::map<QString, document::PortType> types = document::portTypes(m_document.definition());
    for (const auto& [id, item] : m_cards) {
        const auto type = types.find(id);
        item->setPortType(type == types.end() ? document::PortType::Unknown : type->second);
    }
}

void CanvasScene::takeSelection()
{
    const QScopedValueRollback<bool> following(m_isFollowing, true);
    const QStringList wanted = m_selection.nodes();
    for (const auto& [id, item] : m_cards)
        item->setSelected(wanted.contains(id));
    for (GroupFrame* frame : m_groups) {
        const QStringList nodes = frame->nodes();
        frame->setMarked(std::ranges::all_of(nodes, [&](const QString& id) { return wanted.contains(id); }));
    }
    showPreviewed();
}

void CanvasScene::showPreviewed()
{
    for (const auto& [id, item] : m_cards)
        item->setPreviewed(id == m_selection.node());
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

std::vector<std::size_t> CanvasScene::selectedNotes() const
{
    std::vector<std::size_t> selected;
    for (const NoteItem* note : m_notes) {
        if (note->isSelected())
            selected.push_back(note->index());
    }
    return selected;
}

NodeCard* CanvasScene::cardAt(QPointF point, qreal reach) const
{
    NodeCard* best = nullptr;
    for (const auto& [id, item] : m_cards) {
        if (item->isVisible()
            && item->mapRectToScene(item->cardRect().adjusted(-reach, -reach, reach, reach)).contains(point)
            && (best == nullptr || item->zValue() > best->zValue()))
            best = item;
    }
    return best;
}

EdgeItem* CanvasScene::edgeAt(QPointF point) const
{
    const auto found = std::ranges::find_if(m_edges, [&](const EdgeItem* each) {
        return each->isVisible() && each->boundingRect().contains(point) && each->shape().contains(point);
    });
    return found == m_edges.end() ? nullptr : *found;
}

void CanvasScene::setEdgeStyle(EdgeStyle style)
{
    if (m_style == style)
        return;
    m_style = style;
    placeEdges();
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
    const std::map<QString, QPointF> places = positions();
    QString from = selected.isEmpty() ? QString() : selected.back();
    if (const GroupFrame* frame = collapsedFrameOf(from))
        from = frame->nodes().front();
    const bool isNowhere = !places.contains(from);
    const QString to =
        isNowhere ? (places.empty() ? QString() : places.begin()->first) : neighbour(places, from, direction);
    if (to.isEmpty())
        return;
    const QScopedValueRollback<bool> choosing(m_isChoosing, true);
    const GroupFrame* reached = collapsedFrameOf(to);
    const QStringList wanted = reached == nullptr ? QStringList(to) : reached->nodes();
    if (isExtending && !selected.contains(to))
        m_selection.setNodes(selected + wanted);
    else if (!isExtending)
        m_selection.setNodes(wanted);
}

void CanvasScene::walkEdges()
{
    std::vector<EdgeItem*> candidates;
    EdgeItem* current = nullptr;
    for (EdgeItem* item : m_edges)
        current = item->isSelected() ? item : current;
    const QString node = m_selection.node();
    for (EdgeItem* item : m_edges) {
        const bool isOfNode = item->edge().from.node == node || item->edge().to == node;
        if (item->isVisible() && (node.isEmpty() || isOfNode))
            candidates.push_back(item);
    }
    if (candidates.empty())
        return;
    const auto at = std::ranges::find(candidates, current);
    const bool isLast = at == candidates.end() || at + 1 == candidates.end();
    EdgeItem* next = isLast ? candidates.front() : *(at + 1);
    const QScopedValueRollback<bool> following(m_isFollowing, true); // The node stays the one that counts.
    for (EdgeItem* item : m_edges)
        item->setSelected(item == next);
}

QString CanvasScene::spokenSelection() const
{
    if (const std::vector<GraphEdge> edges = selectedEdges(); !edges.empty()) {
        const QString ends = tr("Connection from %1 to %2").arg(edges.front().from.name(), edges.front().to);
        const QString comment = edgeItem(edges.front())->comment();
        return comment.isEmpty() ? ends : QStringLiteral("%1: %2").arg(ends, comment);
    }
    if (const std::vector<std::size_t> chosen = selectedNotes(); chosen.size() == 1)
        return tr("Note: %1").arg(m_notes[chosen.front()]->plainText());
    const QStringList nodes = m_selection.nodes();
    if (nodes.size() == 1)
        return card(nodes.front()) == nullptr ? QString() : card(nodes.front())->spokenText();
    for (const GroupFrame* frame : m_groups) {
        if (!nodes.isEmpty() && frame->nodes() == nodes)
            return tr("Group %1, %n nodes", nullptr, static_cast<int>(nodes.size())).arg(frame->title());
    }
    return nodes.isEmpty() ? QString() : tr("%n nodes selected", nullptr, static_cast<int>(nodes.size()));
}

} // namespace hilum::canvas
