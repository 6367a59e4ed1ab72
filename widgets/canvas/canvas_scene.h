// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/base/node_catalogue.h"
#include "widgets/document/pipeline_document.h"
#include "widgets/document/selection.h"

#include <QGraphicsScene>

#include <map>

namespace hilum::canvas {

class ConnectionDraft;
class EdgeItem;
class NodeCard;

/// How many records took an edge.
struct EdgeCount
{
    document::GraphEdge edge;
    std::uint64_t records = 0;
};

/// The document as a picture: a card a node, a curve an edge. Follows the document's signals; what the mouse
/// or the keyboard does here becomes a command there.
class CanvasScene final : public QGraphicsScene
{
    Q_OBJECT

public:
    CanvasScene(document::PipelineDocument& document, document::Selection& selection,
                const base::NodeCatalogue& catalogue, QObject* parent);
    ~CanvasScene() override;

    [[nodiscard]] NodeCard* card(const QString& id) const;
    [[nodiscard]] std::map<QString, QPointF> positions() const;
    [[nodiscard]] std::vector<document::GraphEdge> selectedEdges() const;
    [[nodiscard]] QRectF contentRect() const;

    /// Counts of the last run or preview; they stay until others come or the document is another.
    void setCounts(const std::vector<EdgeCount>& counts);

    void deleteSelection();
    void selectAll();
    /// Moves the selected nodes by steps of the grid; one undo step while the key is held.
    void nudge(QPointF steps);
    /// Selects the nearest node in the direction.
    void walk(QPointF direction, bool isExtending);

    /// @name Connecting by keyboard: begin from the selected node, walk() chooses, confirm or cancel
    /// @{
    void beginConnection();
    [[nodiscard]] bool isConnecting() const { return m_draft != nullptr; }
    void confirmConnection();
    void cancelConnection();
    /// @}

    /// Adds a node there; onto an edge it goes between.
    QString addNode(const QString& templateName, QPointF at);

Q_SIGNALS:
    /// A connection was dropped on nothing: choose what comes next.
    void quickAddRequested(const document::GraphPort& from, QPointF scenePoint);
    /// Told where a connection cannot be made; for the status line and screen readers.
    void refused(const QString& reason);
    void contentMoved();

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseMoveEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseReleaseEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseDoubleClickEvent(QGraphicsSceneMouseEvent* event) override;
    void dragEnterEvent(QGraphicsSceneDragDropEvent* event) override;
    void dragMoveEvent(QGraphicsSceneDragDropEvent* event) override;
    void dragLeaveEvent(QGraphicsSceneDragDropEvent* event) override;
    void dropEvent(QGraphicsSceneDragDropEvent* event) override;

private:
    void followDocument();
    void rebuild();
    void addCard(const QString& id);
    void removeCard(const QString& id);
    void rebuildEdges();
    void placeEdges();
    void showFindings();
    void takeSelection();
    void giveSelection();
    void commitMoves();
    void startDraft(const document::GraphPort& from);
    void updateDraft(QPointF point, NodeCard* target);
    void showOffers();
    void clearDraft();
    [[nodiscard]] NodeCard* cardAt(QPointF point, qreal reach) const;
    [[nodiscard]] EdgeItem* edgeAt(QPointF point) const;

    document::PipelineDocument& m_document;
    document::Selection& m_selection;
    const base::NodeCatalogue& m_catalogue;
    std::map<QString, NodeCard*> m_cards; // The scene owns its items.
    std::vector<EdgeItem*> m_edges;
    std::vector<EdgeCount> m_counts;
    ConnectionDraft* m_draft = nullptr;
    EdgeItem* m_dropEdge = nullptr;
    bool m_isFollowing = false; // True while the document or the selection is the one that speaks.
};

} // namespace hilum::canvas
