// SPDX-License-Identifier: Apache-2.0
// Notes and comments on connections, to be found and gone to.
#include "core/pipeline/canvas_definition.h"
#include "widgets/canvas/canvas_scene.h"
#include "widgets/canvas/edge_item.h"
#include "widgets/canvas/note_item.h"

namespace hilum::canvas {
namespace {

const QString kNote = QStringLiteral("note ");
const QString kEdge = QStringLiteral("edge ");

} // namespace

std::vector<Remark> CanvasScene::remarks() const
{
    std::vector<Remark> found;
    for (const NoteItem* note : m_notes) {
        if (!note->plainText().isEmpty())
            found.push_back({.name = kNote + QString::number(note->index()),
                             .text = note->plainText().simplified(),
                             .where = tr("A note on the canvas")});
    }
    for (const EdgeItem* item : m_edges) {
        const document::GraphEdge& edge = item->edge();
        if (!item->comment().isEmpty())
            found.push_back(
                {.name = kEdge + QString::fromStdString(document::nameOf(edge)),
                 .text = item->comment(),
                 .where = tr("Comment on the connection from %1 to %2").arg(edge.from.name(), edge.to)});
    }
    return found;
}

void CanvasScene::chooseRemark(const QString& name)
{
    const auto choose = [this](QGraphicsItem& item) {
        m_selection.setNodes({});
        clearSelection();
        item.setSelected(true);
    };
    for (NoteItem* note : m_notes) {
        if (name != kNote + QString::number(note->index()))
            continue;
        leaveGroup();
        choose(*note);
        return;
    }
    for (EdgeItem* item : m_edges) {
        if (name != kEdge + QString::fromStdString(document::nameOf(item->edge())))
            continue;
        reveal(item->edge().to);
        choose(*item);
        return;
    }
}

} // namespace hilum::canvas
