// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/canvas/canvas_scene.h"

#include <QGraphicsView>
#include <QLineEdit>
#include <QPointer>

class QAction;

namespace hilum::base {
class EmptyState;
}

namespace hilum::canvas {

class Minimap;
class ZoomBar;

/// What the canvas can be told to do, for menus and tool bars.
struct CanvasActions
{
    QAction* copy = nullptr;
    QAction* cut = nullptr;
    QAction* paste = nullptr;
    QAction* duplicate = nullptr;
    QAction* remove = nullptr;
    QAction* selectAll = nullptr;
    QAction* rename = nullptr;
    QAction* connectNodes = nullptr;
    QAction* arrange = nullptr;
    QAction* zoomIn = nullptr;
    QAction* zoomOut = nullptr;
    QAction* zoomReset = nullptr;
    QAction* fit = nullptr;
};

/// The pipeline as a graph: drag from the palette, connect ports, move, rename in place; everything by
/// keyboard too. Wheel with Ctrl zooms at the cursor, the middle button or Space pans.
class CanvasView final : public QGraphicsView
{
    Q_OBJECT

public:
    CanvasView(document::PipelineDocument& document, document::Selection& selection,
               const base::NodeCatalogue& catalogue, QWidget* parent = nullptr);

    [[nodiscard]] CanvasScene& canvasScene() { return *m_scene; }
    [[nodiscard]] const CanvasActions& actionsOfCanvas() const { return m_actions; }

    void fitAll();
    void zoomBy(qreal factor);
    void setZoom(qreal zoom);
    [[nodiscard]] qreal zoom() const { return transform().m11(); }
    /// Adds by template name where there is room; connects it behind the selected node where that fits.
    void addNode(const QString& templateName);
    void renameSelected();

Q_SIGNALS:
    void statusMessage(const QString& message);
    /// What a source's fields hold shall be found out.
    void scanRequested(const QString& source);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;

private:
    void makeActions();
    QAction* makeAction(const char* icon, const QString& text, const QKeySequence& keys,
                        void (CanvasView::*slot)());
    void copySelection();
    void cutSelection();
    void paste();
    void duplicate();
    void removeSelection();
    void connectByKey();
    void selectEverything();
    void arrangeAll();
    void zoomInStep() { zoomBy(1.2); }
    void zoomOutStep() { zoomBy(1 / 1.2); }
    void zoomReset() { setZoom(1); }
    void updateActions();
    void updateSceneRect();
    void placeOverlays();
    void showEmptyState();
    void quickAdd(const document::GraphPort& from, QPointF scenePoint);
    [[nodiscard]] bool handleArrow(const QKeyEvent& event);
    void finishRename(bool isAccepted);

    document::PipelineDocument& m_document;
    document::Selection& m_selection;
    const base::NodeCatalogue& m_catalogue;
    CanvasScene* m_scene;
    CanvasActions m_actions;
    ZoomBar* m_zoomBar = nullptr;
    Minimap* m_minimap = nullptr;
    base::EmptyState* m_empty = nullptr;
    QPointer<QLineEdit> m_rename;
    QString m_renamed;
    QPoint m_panFrom;
    bool m_isPanning = false;
    bool m_isSpaceDown = false;
    bool m_wantsFit = true;
};

} // namespace hilum::canvas
