// SPDX-License-Identifier: Apache-2.0
#include "core/pipeline/pipeline_definition.h"
#include "widgets/canvas/canvas_scene.h"
#include "widgets/canvas/group_frame.h"
#include "widgets/canvas/node_card.h"
#include "widgets/canvas/note_item.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace hilum::canvas {

/// Notes and frames are few: made anew after each change, with what was selected of them.
void CanvasScene::rebuildAnnotations()
{
    const QScopedValueRollback<bool> following(m_isFollowing, true);
    const pipeline::CanvasDefinition& canvas = m_document.canvas();
    const std::vector<std::size_t> selected = selectedNotes();
    const bool isSame = m_notes.size() == canvas.notes.size();
    for (NoteItem* note : isSame ? std::vector<NoteItem*>() : std::exchange(m_notes, {})) {
        removeItem(note);
        note->deleteLater(); // It may be the one whose event this is.
    }
    for (std::size_t index = 0; index < canvas.notes.size(); ++index) {
        if (isSame) {
            m_notes[index]->setNote(index, canvas.notes[index]);
            continue;
        }
        auto* note = new NoteItem(index, canvas.notes[index]);
        addItem(note);
        note->setSelected(std::ranges::find(selected, index) != selected.end());
        m_notes.push_back(note);
    }
    for (GroupFrame* frame : std::exchange(m_groups, {})) {
        removeItem(frame);
        frame->deleteLater();
    }
    for (std::size_t index = 0; index < canvas.groups.size(); ++index) {
        pipeline::CanvasGroup group = canvas.groups[index];
        std::erase_if(group.nodes, [this](const std::string& node) { // A file may name what is not there.
            return !m_document.definition().contains(node);
        });
        auto* frame = new GroupFrame(index, std::move(group));
        addItem(frame);
        m_groups.push_back(frame);
        connect(frame, &GroupFrame::toggleRequested, this, &CanvasScene::toggleGroup, Qt::QueuedConnection);
        connect(frame, &GroupFrame::dragged, this, &CanvasScene::dragGroup);
        connect(frame, &GroupFrame::pressed, this, [this](std::size_t pressed, bool isExtending) {
            const QScopedValueRollback<bool> choosing(m_isChoosing, true);
            m_selection.setNodes((isExtending ? m_selection.nodes() : QStringList())
                                 + m_groups[pressed]->nodes());
        });
    }
    for (const auto& [id, item] : m_cards) {
        const auto color = canvas.colors.find(id.toStdString());
        item->setColorName(color == canvas.colors.end() ? QString() : QString::fromStdString(color->second));
    }
    if (m_entered && *m_entered >= m_groups.size())
        leaveGroup();
    updateVisibility();
    showFindings();
    takeSelection();
}

bool CanvasScene::isHidden(const QString& node) const
{
    const std::optional<std::size_t> group = groupOf(node);
    if (m_entered)
        return group != m_entered;
    return group && m_document.canvas().groups[*group].isCollapsed;
}

void CanvasScene::updateVisibility()
{
    for (const auto& [id, item] : m_cards)
        item->setVisible(!isHidden(id));
    for (NoteItem* note : m_notes)
        note->setVisible(!m_entered);
    for (GroupFrame* frame : m_groups)
        frame->setVisible(!m_entered);
    placeEdges();
}

void CanvasScene::placeFrames()
{
    for (GroupFrame* frame : m_groups) {
        QRectF content;
        for (const QString& id : frame->nodes()) {
            if (const NodeCard* item = card(id))
                content |= item->cardRect().translated(item->pos());
        }
        if (content.isEmpty())
            frame->setVisible(false); // The file names nodes that are not there.
        else
            frame->setContent(content);
    }
}

std::optional<std::size_t> CanvasScene::groupOf(const QString& node) const
{
    const std::vector<pipeline::CanvasGroup>& groups = m_document.canvas().groups;
    const std::string id = node.toStdString();
    for (std::size_t index = 0; index < groups.size(); ++index) {
        if (std::ranges::find(groups[index].nodes, id) != groups[index].nodes.end())
            return index;
    }
    return std::nullopt;
}

GroupFrame* CanvasScene::collapsedFrameOf(const QString& node) const
{
    const std::optional<std::size_t> group = groupOf(node);
    if (m_entered || !group || *group >= m_groups.size() || !m_groups[*group]->isCollapsed())
        return nullptr;
    return m_groups[*group];
}

void CanvasScene::dragGroup(std::size_t index, QPointF by)
{
    const QScopedValueRollback<bool> dragging(m_isGroupDragged, true);
    const QPointF steps = onGrid(by);
    for (const QString& id : m_groups[index]->nodes()) {
        if (NodeCard* item = card(id))
            item->setPos(m_document.position(id) + steps);
    }
}

void CanvasScene::groupSelection()
{
    const QStringList nodes = m_selection.nodes();
    if (nodes.isEmpty()) {
        Q_EMIT refused(tr("Select the nodes that belong together first."));
        return;
    }
    pipeline::CanvasGroup group;
    const std::size_t number = m_document.canvas().groups.size() + 1;
    group.name = tr("Group %1").arg(number).toStdString();
    for (const QString& id : nodes)
        group.nodes.push_back(id.toStdString());
    m_document.editCanvas(
        [&](pipeline::CanvasDefinition& canvas) {
            for (pipeline::CanvasGroup& other : canvas.groups) { // A node is in one group at a time.
                std::erase_if(other.nodes, [&group](const std::string& id) {
                    return std::ranges::find(group.nodes, id) != group.nodes.end();
                });
            }
            std::erase_if(canvas.groups,
                          [](const pipeline::CanvasGroup& each) { return each.nodes.empty(); });
            canvas.groups.push_back(group);
        },
        {.text = tr("Group %n nodes", nullptr, static_cast<int>(nodes.size()))});
    Q_EMIT groupRenameRequested(m_groups.size() - 1);
}

void CanvasScene::ungroupSelection()
{
    std::set<std::size_t> gone;
    for (const QString& id : m_selection.nodes()) {
        if (const std::optional<std::size_t> group = groupOf(id))
            gone.insert(*group);
    }
    if (gone.empty()) {
        Q_EMIT refused(tr("Nothing that is selected is in a group."));
        return;
    }
    m_document.editCanvas(
        [&gone](pipeline::CanvasDefinition& canvas) {
            for (auto index = gone.rbegin(); index != gone.rend(); ++index)
                canvas.groups.erase(canvas.groups.begin() + static_cast<std::ptrdiff_t>(*index));
        },
        {.text = tr("Ungroup")});
}

void CanvasScene::toggleGroup(std::size_t index)
{
    if (index >= m_document.canvas().groups.size())
        return;
    const bool wasCollapsed = m_document.canvas().groups[index].isCollapsed;
    m_document.editCanvas(
        [&](pipeline::CanvasDefinition& canvas) { canvas.groups[index].isCollapsed = !wasCollapsed; },
        {.text = wasCollapsed ? tr("Open group") : tr("Collapse group")});
}

void CanvasScene::renameGroup(std::size_t index, const QString& name)
{
    m_document.editCanvas(
        [&](pipeline::CanvasDefinition& canvas) {
            if (index < canvas.groups.size())
                canvas.groups[index].name = name.toStdString();
        },
        {.text = tr("Rename group")});
}

QString CanvasScene::enteredGroup() const
{
    return m_entered && *m_entered < m_groups.size() ? m_groups[*m_entered]->title() : QString();
}

void CanvasScene::enterGroup(std::size_t index)
{
    if (index >= m_groups.size() || m_groups[index]->nodes().isEmpty())
        return;
    m_entered = index;
    updateVisibility();
    m_selection.setNodes({m_groups[index]->nodes().front()});
    Q_EMIT enteredGroupChanged(enteredGroup());
}

void CanvasScene::leaveGroup()
{
    if (!m_entered)
        return;
    m_entered.reset();
    updateVisibility();
    Q_EMIT enteredGroupChanged({});
}

void CanvasScene::reveal(const QString& node)
{
    if (m_isChoosing || card(node) == nullptr || card(node)->isVisible())
        return;
    const std::optional<std::size_t> group = groupOf(node);
    if (m_entered)
        leaveGroup();
    if (group && m_document.canvas().groups[*group].isCollapsed)
        enterGroup(*group); // To look is no change of the file.
}

void CanvasScene::addNote(QPointF at)
{
    const QPointF place = onGrid(at);
    m_document.editCanvas(
        [&](pipeline::CanvasDefinition& canvas) {
            pipeline::CanvasNote note;
            note.at = {.x = place.x(), .y = place.y()};
            canvas.notes.push_back(std::move(note));
        },
        {.text = tr("Add note")});
    if (m_notes.empty())
        return; // A file that cannot be read takes none.
    m_selection.setNodes({});
    m_notes.back()->setSelected(true);
    Q_EMIT noteEditRequested(m_notes.size() - 1);
}

void CanvasScene::changeNote(std::size_t index, const QString& text)
{
    m_document.editCanvas(
        [&](pipeline::CanvasDefinition& canvas) {
            if (index < canvas.notes.size())
                canvas.notes[index].text = text.toStdString();
        },
        {.text = tr("Edit note")});
}

} // namespace hilum::canvas
