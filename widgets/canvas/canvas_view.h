// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/canvas/canvas_scene.h"
#include "widgets/canvas/node_search_model.h"

#include <QGraphicsView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTimer>

#include <variant>

class QAction;
class QMenu;

namespace hilum::base {
class EmptyState;
}

namespace hilum::canvas {

class GroupTrail;
class Minimap;
class NodeSearch;
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
    QAction* search = nullptr;
    QAction* note = nullptr;
    QAction* switchOff = nullptr;
    QAction* runToHere = nullptr;
    QAction* preview = nullptr;
    QAction* arrange = nullptr;
    QAction* arrangeSelection = nullptr;
    QAction* group = nullptr;
    QAction* ungroup = nullptr;
    QAction* toggleGroup = nullptr;
    QAction* enterGroup = nullptr;
    QAction* nextEdge = nullptr;
    QAction* bend = nullptr;
    QAction* comment = nullptr;
    QAction* rightAngles = nullptr;
    QAction* compareSaved = nullptr;
    QAction* compareFile = nullptr;
    QAction* exportPicture = nullptr;
    QAction* print = nullptr;
    QAction* zoomIn = nullptr;
    QAction* zoomOut = nullptr;
    QAction* zoomReset = nullptr;
    QAction* fit = nullptr;
    QAction* showSelection = nullptr;
    /// Align left, centre, right, top, middle, bottom; distribute across, down.
    QList<QAction*> align;
    QList<QAction*> colors;
};

/// The pipeline as a graph: drag from the palette, connect ports, move, rename in place; everything by
/// keyboard too. Wheel with Ctrl zooms at the cursor, the middle button or Space pans.
class CanvasView final : public QGraphicsView
{
    Q_OBJECT

public:
    CanvasView(document::PipelineDocument& document, document::Selection& selection,
               const base::NodeCatalogue& catalogue, QWidget* parent = nullptr);
    ~CanvasView() override;

    [[nodiscard]] CanvasScene& canvasScene() { return *m_scene; }
    [[nodiscard]] const CanvasActions& actionsOfCanvas() const { return m_actions; }
    [[nodiscard]] Minimap& minimap() { return *m_minimap; }
    /// Made when it is first looked for.
    [[nodiscard]] NodeSearch& search();

    void fitAll();
    void zoomBy(qreal factor);
    void setZoom(qreal zoom);
    /// The point of the viewport stays where it is.
    void zoomAt(QPointF viewportPoint, qreal zoom);
    [[nodiscard]] qreal zoom() const { return transform().m11(); }
    /// Adds by template name where there is room; connects it behind the selected node where that fits.
    void addNode(const QString& templateName);
    /// The selected node's name, note's text or connection's comment, in place.
    void renameSelected();
    /// One of the scene's remarks comes into view.
    void goToRemark(const QString& name);
    /// Compares with a pipeline file; says why it cannot.
    void compareWith(const QString& fileName);
    /// As a file; says how it went.
    void savePicture(const QString& fileName);

Q_SIGNALS:
    void statusMessage(const QString& message);
    /// What a source's fields hold shall be found out.
    void scanRequested(const QString& source);
    /// Its records shall be seen.
    void previewRequested(const QString& node);
    void problemsRequested(const QString& node);
    /// All records shall go up to the node; nothing behind it is written.
    void runToHereRequested(const QString& node);

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
    bool viewportEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Slot = void (CanvasView::*)();

    void connectScene();
    void makeActions();
    void nameActions();
    void makeEditActions();
    void makeNodeActions();
    void makePictureActions();
    void makeAlignActions();
    void makeColorActions();
    QAction* makeAction(const char* icon, const QString& text, const QKeySequence& keys, Slot slot);
    QAction* addOwnAction(const char* icon, const QString& text, const QKeySequence& keys);
    void copySelection();
    void cutSelection();
    void paste();
    void duplicate();
    void removeSelection();
    void connectByKey();
    void selectEverything();
    void arrangeAll();
    void arrangeSelected();
    void openSearch();
    void searchAt(QPointF scenePoint);
    void take(const QString& name);
    void placeNode(document::NewNode wish, const std::optional<QPointF>& point);
    void addNoteHere();
    void switchSelected();
    void runToHere();
    void previewSelected();
    void groupSelected() { m_scene->groupSelection(); }
    void ungroupSelected() { m_scene->ungroupSelection(); }
    void toggleSelectedGroup();
    void enterSelectedGroup();
    void walkEdge();
    void bendEdge();
    void setRightAngles(bool isOn);
    void compareWithSaved(bool isOn);
    void compareWithFile();
    void showComparison(std::shared_ptr<const pipeline::PipelineDefinition> before);
    void exportToFile();
    void printPicture();
    void zoomInStep() { zoomBy(1.2); }
    void zoomOutStep() { zoomBy(1 / 1.2); }
    void zoomReset() { setZoom(1); }
    void centerOnSelection();
    void followSelection();
    void updateActions();
    void updateSceneRect();
    void placeOverlays();
    void showEmptyState();
    void quickAdd(const document::GraphPort& from, QPointF scenePoint);
    void fillNodeContextMenu(QMenu& menu, const QString& id);
    void fillEdgeContextMenu(QMenu& menu, const document::GraphEdge& edge, QPointF at);
    QMenu* addSubMenu(QMenu& menu, const char* icon, const QString& title,
                      const QList<QAction*>& actions) const;
    [[nodiscard]] bool handleArrow(const QKeyEvent& event);
    [[nodiscard]] bool handleOwnKey(const QKeyEvent& event);
    void confirmOrOpen();
    void escape();
    void beginRename(const QString& text, const QRectF& place, const QString& accessibleName);
    void renameGroup(std::size_t index);
    void editNote(std::size_t index);
    void editComment(const document::GraphEdge& edge);
    void commentSelected();
    void takeField(const QString& text);
    void finishRename(bool isAccepted);
    void finishNote(bool isAccepted);

    document::PipelineDocument& m_document;
    document::Selection& m_selection;
    const base::NodeCatalogue& m_catalogue;
    CanvasScene* m_scene;
    CanvasActions m_actions;
    ZoomBar* m_zoomBar = nullptr;
    Minimap* m_minimap = nullptr;
    QTimer m_zoomRest; // Runs out when nobody turns the wheel any more.
    GroupTrail* m_trail = nullptr;
    NodeSearch* m_search = nullptr;
    base::EmptyState* m_empty = nullptr;
    QPointer<QLineEdit> m_rename;
    /// What its text is for: a node, a group or the comment of a connection.
    std::variant<QString, std::size_t, document::GraphEdge> m_renamed;
    QPointer<QPlainTextEdit> m_noteField;
    std::size_t m_editedNote = 0;
    std::optional<document::GraphPort> m_quickAddFrom;
    std::optional<QPointF> m_searchPoint;
    QPoint m_panFrom;
    bool m_isPanning = false;
    bool m_isSpaceDown = false;
    bool m_wantsFit = true;
};

} // namespace hilum::canvas
