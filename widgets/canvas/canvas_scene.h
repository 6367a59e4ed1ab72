// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/base/node_catalogue.h"
#include "widgets/canvas/alignment.h"
#include "widgets/canvas/edge_router.h"
#include "widgets/canvas/node_state.h"
#include "widgets/canvas/remark.h"
#include "widgets/document/pipeline_difference.h"
#include "widgets/document/pipeline_document.h"
#include "widgets/document/selection.h"

#include <QGraphicsScene>

#include <map>
#include <optional>
#include <set>

namespace hilum::canvas {

class CommentLayer;
class ConnectionDraft;
class EdgeItem;
class GroupFrame;
class NodeCard;
class NoteItem;
class NoticeBubble;

/// How many records took an edge.
struct EdgeCount
{
    document::GraphEdge edge;
    std::uint64_t records = 0;
};

/// The document as a picture: a card a node, a curve an edge, frames and notes beside them. Follows the
/// document's signals; what the mouse or the keyboard does here becomes a command there.
class CanvasScene final : public QGraphicsScene
{
    Q_OBJECT

public:
    CanvasScene(document::PipelineDocument& document, document::Selection& selection,
                const base::NodeCatalogue& catalogue, QObject* parent);
    ~CanvasScene() override;

    /// @name What stands on it
    /// @{
    [[nodiscard]] NodeCard* card(const QString& id) const;
    [[nodiscard]] EdgeItem* edgeItem(const document::GraphEdge& edge) const;
    [[nodiscard]] const std::vector<EdgeItem*>& edgeItems() const { return m_edges; }
    [[nodiscard]] const std::vector<NoteItem*>& notes() const { return m_notes; }
    [[nodiscard]] const std::vector<GroupFrame*>& groups() const { return m_groups; }
    /// Of the cards that are seen.
    [[nodiscard]] std::map<QString, QPointF> positions() const;
    [[nodiscard]] std::vector<document::GraphEdge> selectedEdges() const;
    [[nodiscard]] std::vector<std::size_t> selectedNotes() const;
    [[nodiscard]] QRectF contentRect() const;
    /// Of what is selected; empty where nothing is.
    [[nodiscard]] QRectF selectedRect() const;
    /// @}

    /// @name What a run or a sample did; it stays until another comes or the document is another
    /// @{
    /// Differences are shown to what the same kind of thing counted the last time.
    enum class CountOrigin : std::uint8_t { Sample, RunUnderWay, Run };
    void setCounts(const std::vector<EdgeCount>& counts, CountOrigin origin = CountOrigin::Sample);
    void setNodeStates(const std::vector<NodeState>& states);
    /// Says something at a node for a while.
    void showBubble(const QString& node, const QString& text, Severity severity);
    [[nodiscard]] NoticeBubble* bubble(const QString& node) const;
    /// @}

    /// @name Editing. Each is one undo step
    /// @{
    void deleteSelection();
    void selectAll();
    /// Moves the selected nodes and notes by steps of the grid; one undo step while the key is held.
    void nudge(QPointF steps);
    void alignSelection(Alignment alignment);
    void arrange(const QStringList& only);
    void setColor(const QString& name);
    void toggleEnabled();
    /// Adds a node there; onto an edge it goes between.
    QString addNode(const QString& templateName, QPointF at);
    void addNote(QPointF at);
    void changeNote(std::size_t index, const QString& text);
    void groupSelection();
    /// Of the groups that have a selected node.
    void ungroupSelection();
    void toggleGroup(std::size_t index);
    void renameGroup(std::size_t index, const QString& name);
    void setBends(const document::GraphEdge& edge, const std::vector<QPointF>& bends);
    /// "": none any more.
    void setComment(const document::GraphEdge& edge, const QString& text);
    /// @}

    /// @name Looking at one group alone
    /// @{
    void enterGroup(std::size_t index);
    void leaveGroup();
    /// Its name; "" while all is seen.
    [[nodiscard]] QString enteredGroup() const;
    /// The group with the node; nothing for none.
    [[nodiscard]] std::optional<std::size_t> groupOf(const QString& node) const;
    /// Makes the node seen: opens what hides it.
    void reveal(const QString& node);
    /// @}

    void setEdgeStyle(EdgeStyle style);
    [[nodiscard]] EdgeStyle edgeStyle() const { return m_style; }
    /// Marks what differs from another version; a null one ends it.
    void setComparison(std::shared_ptr<const pipeline::PipelineDefinition> before);
    [[nodiscard]] bool isComparing() const { return m_comparedWith != nullptr; }
    [[nodiscard]] const document::PipelineDifference& comparison() const { return m_difference; }

    /// Selects the nearest node in the direction.
    void walk(QPointF direction, bool isExtending);
    /// Selects the next edge of the selected node, or of the selected edge's.
    void walkEdges();
    /// All of what is selected, in words.
    [[nodiscard]] QString spokenSelection() const;
    /// All that somebody wrote on it, to be searched; chooseRemark() takes the names.
    [[nodiscard]] std::vector<Remark> remarks() const;
    /// Selects it and shows what hides it.
    void chooseRemark(const QString& name);

    /// @name Connecting by keyboard: begin from the selected node, walk() chooses, confirm or cancel
    /// @{
    void beginConnection();
    [[nodiscard]] bool isConnecting() const { return m_draft != nullptr; }
    /// From the node's next outlet.
    void nextOutlet();
    void confirmConnection();
    void cancelConnection();
    /// @}

    /// While the user turns the wheel: cards stretch the pictures that they have.
    void setBeingZoomed(bool isBeingZoomed) { m_isBeingZoomed = isBeingZoomed; }
    [[nodiscard]] bool isBeingZoomed() const { return m_isBeingZoomed; }

Q_SIGNALS:
    /// A connection was dropped on nothing: choose what comes next.
    void quickAddRequested(const document::GraphPort& from, QPointF scenePoint);
    /// Told where a connection cannot be made; for the status line and screen readers.
    void refused(const QString& reason);
    void contentMoved();
    /// The canvas was double-clicked where nothing is.
    void searchRequested(QPointF scenePoint);
    void noteEditRequested(std::size_t index);
    void commentEditRequested(const document::GraphEdge& edge);
    void groupRenameRequested(std::size_t index);
    void previewRequested(const QString& node);
    void problemsRequested(const QString& node);
    void enteredGroupChanged(const QString& name);

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseMoveEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseReleaseEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseDoubleClickEvent(QGraphicsSceneMouseEvent* event) override;
    void dragEnterEvent(QGraphicsSceneDragDropEvent* event) override;
    void dragMoveEvent(QGraphicsSceneDragDropEvent* event) override;
    void dragLeaveEvent(QGraphicsSceneDragDropEvent* event) override;
    void dropEvent(QGraphicsSceneDragDropEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void followDocument();
    void rebuild();
    void addCard(const QString& id);
    void removeCard(const QString& id);
    void rebuildEdges();
    void placeEdges();
    /// Once per turn of the event loop, however many cards moved: the edges of those.
    void placeMovedEdges();
    void placeComments();
    void placeEdge(EdgeItem& item, const EdgeRouter& router) const;
    [[nodiscard]] EdgeRouter router() const;
    void showFindings();
    void showPortTypes();
    void takeSelection();
    void giveSelection();
    void showPreviewed();
    void commitMoves();
    void rebuildAnnotations();
    void placeFrames();
    void updateVisibility();
    void dragGroup(std::size_t index, QPointF by);
    [[nodiscard]] GroupFrame* collapsedFrameOf(const QString& node) const;
    [[nodiscard]] bool isHidden(const QString& node) const;
    [[nodiscard]] QPointF outletEnd(const document::GraphPort& from) const;
    [[nodiscard]] QPointF inputEnd(const QString& to) const;
    [[nodiscard]] QPointF snapCard(const NodeCard& moved, QPointF wish);
    void startSnapping();
    void showStates();
    void placeBubbles();
    void clearBubbles();
    void showComparison();
    void clearComparison();
    [[nodiscard]] bool startBend(QPointF point);
    [[nodiscard]] bool dragBend(QPointF point);
    [[nodiscard]] bool finishBend();
    [[nodiscard]] bool removeBendAt(QPointF point);
    [[nodiscard]] EdgeItem* splitTargetOf(const NodeCard& moved) const;
    void markDropEdge(EdgeItem* edge);
    [[nodiscard]] bool splitByDrag();
    void startDraft(const document::GraphPort& from);
    void updateDraft(QPointF point, NodeCard* target);
    void showOffers();
    void clearDraft();
    [[nodiscard]] NodeCard* cardAt(QPointF point, qreal reach) const;
    [[nodiscard]] EdgeItem* edgeAt(QPointF point) const;

    /// The edge that the mouse may bend, and since when it does.
    struct BendDrag
    {
        EdgeItem* edge = nullptr;
        QPointF pressedAt;
        int index = -1;
    };

    document::PipelineDocument& m_document;
    document::Selection& m_selection;
    const base::NodeCatalogue& m_catalogue;
    std::map<QString, NodeCard*> m_cards; // The scene owns its items.
    std::vector<EdgeItem*> m_edges;
    CommentLayer* m_comments = nullptr; // Null while there was none.
    std::vector<NoteItem*> m_notes;
    std::vector<GroupFrame*> m_groups;
    std::map<QString, NoticeBubble*> m_bubbles;
    std::vector<QGraphicsItem*> m_ghosts; // Of what a comparison misses.
    std::vector<EdgeCount> m_counts;
    std::vector<EdgeCount> m_countsBefore; // What m_counts are compared with.
    std::vector<EdgeCount> m_sampleCounts;
    std::vector<EdgeCount> m_runCounts;
    std::vector<NodeState> m_states;
    std::shared_ptr<const pipeline::PipelineDefinition> m_comparedWith;
    document::PipelineDifference m_difference;
    std::set<QString> m_moved;
    std::vector<QRectF> m_snapRects;
    std::vector<SnapGuide> m_guides;
    QPointF m_snapWish;
    QPointF m_snapBy;
    std::optional<std::size_t> m_entered;
    BendDrag m_bend;
    EdgeStyle m_style = EdgeStyle::Curved;
    ConnectionDraft* m_draft = nullptr;
    EdgeItem* m_dropEdge = nullptr;
    bool m_isFollowing = false; // True while the document or the selection is the one that speaks.
    bool m_isGroupDragged = false;
    bool m_isChoosing = false; // A group as a whole: nothing in it needs to be seen.
    bool m_isSnapCached = false;
    bool m_isBeingZoomed = false;
};

} // namespace hilum::canvas
