// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/canvas_scene.h"
#include "widgets/canvas/edge_item.h"
#include "widgets/canvas/group_frame.h"
#include "widgets/canvas/node_card.h"
#include "widgets/canvas/note_item.h"
#include "widgets/document/definition_edit.h"

#include <algorithm>

namespace hilum::canvas {

using document::GraphEdge;

void CanvasScene::deleteSelection()
{
    const QStringList nodes = m_selection.nodes();
    std::vector<std::size_t> gone = selectedNotes();
    if (const std::vector<GraphEdge> edges = selectedEdges(); !edges.empty()) {
        m_document.disconnectPorts(edges);
    } else if (gone.empty() && !nodes.isEmpty()) {
        m_document.removeNodes(nodes);
    } else if (!gone.empty()) {
        std::ranges::reverse(gone); // From the end: the others keep their places.
        m_document.edit(
            [&](document::DocumentState& state) {
                document::eraseNodes(state.pipeline, nodes);
                for (const std::size_t index : gone)
                    state.pipeline.canvas.notes.erase(state.pipeline.canvas.notes.begin()
                                                      + static_cast<std::ptrdiff_t>(index));
            },
            {.text = tr("Delete %n notes", nullptr, static_cast<int>(gone.size()))});
    }
}

void CanvasScene::selectAll()
{
    if (!m_entered)
        m_selection.setNodes(m_document.nodeIds());
    else
        m_selection.setNodes(m_groups[*m_entered]->nodes());
    for (NoteItem* note : m_notes)
        note->setSelected(note->isVisible());
}

void CanvasScene::nudge(QPointF steps)
{
    const QStringList nodes = m_selection.nodes();
    const std::vector<std::size_t> moved = selectedNotes();
    if (nodes.isEmpty() && moved.empty())
        return;
    const QString text = tr("Move %n nodes", nullptr, static_cast<int>(nodes.size()));
    const QString key = QStringLiteral("nudge:") + nodes.join(QLatin1Char(' '));
    if (moved.empty()) {
        std::vector<document::NodeMove> moves;
        for (const QString& id : nodes)
            moves.push_back({.node = id, .to = m_document.position(id) + steps * kGrid});
        m_document.moveNodes(moves, {.text = text, .mergeKey = key});
        return;
    }
    m_document.edit(
        [&](document::DocumentState& state) {
            for (const QString& id : nodes) {
                const QPointF to = m_document.position(id) + steps * kGrid;
                state.pipeline.layout.insert_or_assign(id.toStdString(),
                                                       pipeline::NodePosition{.x = to.x(), .y = to.y()});
            }
            for (const std::size_t index : moved) {
                pipeline::NodePosition& at = state.pipeline.canvas.notes[index].at;
                at = {.x = at.x + steps.x() * kGrid, .y = at.y + steps.y() * kGrid};
            }
        },
        {.text = nodes.isEmpty() ? tr("Move note") : text, .mergeKey = key + QStringLiteral(" note")});
}

void CanvasScene::alignSelection(Alignment alignment)
{
    std::map<QString, QRectF> rects;
    for (const QString& id : m_selection.nodes()) {
        if (const NodeCard* item = card(id); item != nullptr && item->isVisible())
            rects.emplace(id, item->cardRect().translated(item->pos()));
    }
    std::vector<document::NodeMove> moves;
    for (const auto& [id, at] : aligned(rects, alignment))
        moves.push_back({.node = id, .to = at});
    const bool wantsGaps = alignment == Alignment::Across || alignment == Alignment::Down;
    if (rects.size() < (wantsGaps ? 3U : 2U))
        Q_EMIT refused(wantsGaps ? tr("Select three nodes or more to distribute them.")
                                 : tr("Select two nodes or more to align them."));
    else if (moves.empty())
        Q_EMIT refused(tr("They are aligned already."));
    else
        m_document.moveNodes(moves, {.text = wantsGaps ? tr("Distribute") : tr("Align")});
}

void CanvasScene::arrange(const QStringList& only)
{
    m_document.arrange(only);
    placeEdges();
}

void CanvasScene::setColor(const QString& name)
{
    const QStringList nodes = m_selection.nodes();
    const std::vector<std::size_t> chosen = selectedNotes();
    if (nodes.isEmpty() && chosen.empty())
        return;
    std::vector<std::size_t> frames;
    for (const GroupFrame* frame : m_groups) { // A whole group is coloured as one.
        const QStringList own = frame->nodes();
        if (own.size() > 1
            && std::ranges::all_of(own, [&nodes](const QString& id) { return nodes.contains(id); }))
            frames.push_back(frame->index());
    }
    m_document.editCanvas(
        [&](pipeline::CanvasDefinition& canvas) {
            for (const QString& id : nodes) {
                const std::optional<std::size_t> group = groupOf(id);
                if (group && std::ranges::find(frames, *group) != frames.end())
                    canvas.groups[*group].color = name.toStdString();
                else if (name.isEmpty())
                    canvas.colors.erase(id.toStdString());
                else
                    canvas.colors[id.toStdString()] = name.toStdString();
            }
            for (const std::size_t index : chosen)
                canvas.notes[index].color = name.toStdString();
        },
        {.text = tr("Colour")});
}

void CanvasScene::toggleEnabled()
{
    const QStringList nodes = m_selection.nodes();
    if (nodes.isEmpty())
        return;
    const bool isAnyOn = std::ranges::any_of(nodes, [this](const QString& id) {
        return m_document.node(id).value_or(document::GraphNode{}).isEnabled;
    });
    const QString one = nodes.size() == 1 ? nodes.front() : QString();
    QString text = isAnyOn ? tr("Switch %n nodes off", nullptr, static_cast<int>(nodes.size()))
                           : tr("Switch %n nodes on", nullptr, static_cast<int>(nodes.size()));
    if (!one.isEmpty())
        text = isAnyOn ? tr("Switch %1 off").arg(one) : tr("Switch %1 on").arg(one);
    m_document.edit(
        [&](document::DocumentState& state) {
            for (const QString& id : nodes)
                document::changeSetting(state.pipeline, id, QStringLiteral("enabled"),
                                        isAnyOn ? "false" : "true");
        },
        {.text = text});
    placeEdges();
}

void CanvasScene::commitMoves()
{
    std::vector<document::NodeMove> moves;
    for (const auto& [id, item] : m_cards) {
        if (item->pos() != m_document.position(id))
            moves.push_back({.node = id, .to = item->pos()});
    }
    std::vector<pipeline::CanvasNote> changed = m_document.canvas().notes;
    for (const NoteItem* note : m_notes)
        changed[note->index()] = note->note();
    const bool haveNotesChanged = changed != m_document.canvas().notes;
    if (moves.empty() && !haveNotesChanged)
        return;
    QString text = moves.size() == 1 ? tr("Move %1").arg(moves.front().node)
                                     : tr("Move %n nodes", nullptr, static_cast<int>(moves.size()));
    if (!haveNotesChanged) {
        m_document.moveNodes(moves, {.text = text});
        placeEdges();
        return;
    }
    m_document.edit(
        [&](document::DocumentState& state) {
            for (const document::NodeMove& move : moves)
                state.pipeline.layout.insert_or_assign(
                    move.node.toStdString(), pipeline::NodePosition{.x = move.to.x(), .y = move.to.y()});
            state.pipeline.canvas.notes = changed;
        },
        {.text = moves.empty() ? tr("Change note") : text});
}

QString CanvasScene::addNode(const QString& templateName, QPointF at)
{
    std::optional<document::NewNode> wish = document::nodeOfTemplate(templateName);
    if (!wish)
        return {};
    wish->position = onGrid(QPointF(at.x() - kCardWidth / 2, at.y() - 38));
    const EdgeItem* edge = edgeAt(at);
    const QString id = edge != nullptr && wish->role == document::NodeRole::Step
                           ? m_document.insertIntoEdge(edge->edge(), *wish)
                           : m_document.addNode(*wish);
    m_selection.setNode(id);
    return id;
}

/// The edge that a dragged step would be put into: it is connected to nothing yet and lies on it.
EdgeItem* CanvasScene::splitTargetOf(const NodeCard& moved) const
{
    const QString& id = moved.node().id;
    const bool isTaken = std::ranges::any_of(m_edges, [&id](const EdgeItem* each) {
        return each->edge().from.node == id || each->edge().to == id;
    });
    if (isTaken || moved.node().role != document::NodeRole::Step)
        return nullptr;
    const QRectF heart = moved.cardRect().translated(moved.pos()).adjusted(50, 18, -50, -18);
    const auto found = std::ranges::find_if(m_edges, [&heart](const EdgeItem* each) {
        return each->isVisible() && each->boundingRect().intersects(heart) && each->shape().intersects(heart);
    });
    return found == m_edges.end() ? nullptr : *found;
}

bool CanvasScene::splitByDrag()
{
    EdgeItem* target = std::exchange(m_dropEdge, nullptr);
    const auto* moved =
        dynamic_cast<const NodeCard*>(m_selection.nodes().size() == 1 ? card(m_selection.node()) : nullptr);
    if (target == nullptr || moved == nullptr)
        return false;
    const GraphEdge edge = target->edge();
    const QString id = moved->node().id;
    const QPointF at = moved->pos();
    target->setDropTarget(false);
    m_document.edit(
        [&](document::DocumentState& state) {
            state.pipeline.layout.insert_or_assign(id.toStdString(),
                                                   pipeline::NodePosition{.x = at.x(), .y = at.y()});
            document::splitEdge(state.pipeline, edge, id);
        },
        {.text = tr("Insert %1").arg(id)});
    return true;
}

void CanvasScene::setBends(const GraphEdge& edge, const std::vector<QPointF>& bends)
{
    const std::string name = document::nameOf(edge);
    m_document.editCanvas(
        [&](pipeline::CanvasDefinition& canvas) {
            canvas.bends.erase(name);
            for (const QPointF point : bends)
                canvas.bends[name].push_back({.x = point.x(), .y = point.y()});
        },
        {.text = bends.empty() ? tr("Straighten connection") : tr("Bend connection")});
}

void CanvasScene::setComment(const GraphEdge& edge, const QString& text)
{
    const std::string name = document::nameOf(edge);
    const std::string comment = text.simplified().toStdString();
    m_document.editCanvas(
        [&](pipeline::CanvasDefinition& canvas) {
            canvas.comments.erase(name);
            if (!comment.empty())
                canvas.comments.emplace(name, comment);
        },
        {.text = comment.empty() ? tr("Remove comment") : tr("Comment on connection")});
}

} // namespace hilum::canvas
