// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/canvas_view.h"

#include "widgets/base/empty_state.h"
#include "widgets/base/icons.h"
#include "widgets/canvas/accessible_canvas.h"
#include "widgets/canvas/edge_item.h"
#include "widgets/canvas/group_trail.h"
#include "widgets/canvas/minimap.h"
#include "widgets/canvas/node_card.h"
#include "widgets/canvas/node_search.h"
#include "widgets/canvas/zoom_bar.h"
#include "widgets/document/graph_layout.h"

#include <QAction>
#include <QClipboard>
#include <QCursor>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace hilum::canvas {
namespace {

constexpr qreal kMinimumZoom = 0.08;
constexpr qreal kMaximumZoom = 3;
const QString kRightAnglesKey = QStringLiteral("canvas/rightAngles");

} // namespace

CanvasView::CanvasView(document::PipelineDocument& document, document::Selection& selection,
                       const base::NodeCatalogue& catalogue, QWidget* parent)
    : QGraphicsView(parent),
      m_document(document),
      m_selection(selection),
      m_catalogue(catalogue),
      m_scene(new CanvasScene(document, selection, catalogue, this))
{
    installAccessibleCanvas();
    setScene(m_scene);
    setObjectName(QStringLiteral("canvas"));
    setAccessibleName(tr("Pipeline"));
    setAccessibleDescription(
        tr("Arrow keys select, Ctrl and arrows move, C connects, Enter opens, F2 renames, Ctrl+K adds."));
    setFrameShape(QFrame::NoFrame);
    setDragMode(QGraphicsView::RubberBandDrag);
    setTransformationAnchor(QGraphicsView::NoAnchor);
    setResizeAnchor(QGraphicsView::AnchorViewCenter);
    setViewportUpdateMode(QGraphicsView::SmartViewportUpdate);
    constexpr int kRestMilliseconds = 120;
    m_zoomRest.setSingleShot(true);
    m_zoomRest.setInterval(kRestMilliseconds);
    connect(&m_zoomRest, &QTimer::timeout, this, [this] {
        canvasScene().setBeingZoomed(false);
        viewport()->update(); // Sharp again.
    });
    setOptimizationFlags(QGraphicsView::DontSavePainterState | QGraphicsView::DontAdjustForAntialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    makeActions();
    m_zoomBar = new ZoomBar({m_actions.zoomOut, m_actions.zoomIn}, {m_actions.fit, m_actions.arrange}, this);
    m_minimap = new Minimap(*m_scene, *this);
    m_trail = new GroupTrail(this);
    m_zoomBar->setZoom(1);
    connectScene();
    m_actions.rightAngles->setChecked(QSettings().value(kRightAnglesKey).toBool());
    connect(&document, &document::PipelineDocument::contentChanged, this, [this] {
        showEmptyState();
        updateActions();
    });
    connect(&document, &document::PipelineDocument::documentReset, this, [this] {
        m_wantsFit = !isVisible();
        fitAll();
    });
    updateSceneRect();
    updateActions();
    showEmptyState();
}

CanvasView::~CanvasView()
{
    m_scene->disconnect(this); // Its items leave one by one.
}

void CanvasView::connectScene()
{
    connect(m_scene, &CanvasScene::contentMoved, this, &CanvasView::updateSceneRect);
    connect(m_scene, &CanvasScene::quickAddRequested, this, &CanvasView::quickAdd);
    connect(m_scene, &CanvasScene::refused, this, &CanvasView::statusMessage);
    connect(m_scene, &CanvasScene::searchRequested, this, &CanvasView::searchAt);
    connect(m_scene, &CanvasScene::noteEditRequested, this, &CanvasView::editNote);
    connect(m_scene, &CanvasScene::commentEditRequested, this, &CanvasView::editComment);
    connect(m_scene, &CanvasScene::groupRenameRequested, this, &CanvasView::renameGroup);
    connect(m_scene, &CanvasScene::previewRequested, this, &CanvasView::previewRequested);
    connect(m_scene, &CanvasScene::problemsRequested, this, &CanvasView::problemsRequested);
    connect(m_scene, &CanvasScene::enteredGroupChanged, this, [this](const QString& name) {
        m_trail->setGroup(name);
        fitAll();
    });
    connect(m_scene, &QGraphicsScene::selectionChanged, this, &CanvasView::updateActions);
    connect(m_trail, &GroupTrail::leaveRequested, m_scene, &CanvasScene::leaveGroup);
    connect(&m_selection, &document::Selection::nodesChanged, this, &CanvasView::followSelection);
}

/// What was chosen elsewhere (a problem, the outline) comes into view, and is said to screen readers.
void CanvasView::followSelection()
{
    updateActions();
    setAccessibleDescription(m_scene->spokenSelection());
    const QString node = m_selection.node();
    if (node.isEmpty())
        return;
    m_scene->reveal(node);
    updateSceneRect(); // It may just have moved.
    NodeCard* shown = m_scene->card(node);
    if (shown == nullptr || !shown->isVisible())
        return;
    if (hasFocus())
        announce(*shown);
    if (m_scene->mouseGrabberItem() != nullptr)
        return;
    const QRectF seen = mapToScene(viewport()->rect()).boundingRect();
    const QRectF place = shown->cardRect().translated(shown->pos());
    if (!seen.intersects(place))
        centerOn(place.center());
    else if (!seen.contains(place))
        ensureVisible(place, 20, 20);
}

void CanvasView::updateSceneRect()
{
    const qreal margin = 1600; // Room to pan beyond the last node.
    setSceneRect(m_scene->contentRect().adjusted(-margin, -margin, margin, margin));
}

void CanvasView::fitAll()
{
    QRectF content = m_scene->contentRect();
    if (content.isEmpty())
        content = QRectF(-300, -200, 600, 400);
    content.adjust(-20, -30, 20, 60);
    const qreal wanted =
        std::min(viewport()->width() / content.width(), viewport()->height() / content.height());
    setZoom(std::min(wanted, 1.0));
    centerOn(content.center());
    m_minimap->refresh();
}

void CanvasView::setZoom(qreal zoom)
{
    const qreal wanted = std::clamp(zoom, kMinimumZoom, kMaximumZoom);
    const QPointF center = mapToScene(viewport()->rect().center());
    setTransform(QTransform::fromScale(wanted, wanted));
    centerOn(center);
    m_zoomBar->setZoom(wanted);
    m_minimap->refresh();
}

void CanvasView::zoomBy(qreal factor)
{
    setZoom(zoom() * factor);
}

void CanvasView::zoomAt(QPointF viewportPoint, qreal wished)
{
    const QPointF under = mapToScene(viewportPoint.toPoint());
    canvasScene().setBeingZoomed(true);
    m_zoomRest.start();
    setZoom(wished);
    const QPointF moved = mapToScene(viewportPoint.toPoint());
    centerOn(mapToScene(viewport()->rect().center()) + under - moved);
    m_minimap->refresh();
}

void CanvasView::wheelEvent(QWheelEvent* event)
{
    if ((event->modifiers() & Qt::ControlModifier) == 0) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    zoomAt(event->position(), zoom() * std::pow(1.0015, event->angleDelta().y()));
}

bool CanvasView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture) { // Two fingers on a touchpad.
        const auto* gesture = static_cast<const QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAt(gesture->position(), zoom() * (1 + gesture->value()));
            return true;
        }
    }
    return QGraphicsView::viewportEvent(event);
}

void CanvasView::goToRemark(const QString& name)
{
    m_scene->chooseRemark(name);
    setAccessibleDescription(m_scene->spokenSelection());
    if (const QRectF area = m_scene->selectedRect(); !area.isEmpty())
        centerOn(area.center());
    m_minimap->refresh();
}

void CanvasView::centerOnSelection()
{
    const QRectF area = m_scene->selectedRect();
    if (area.isEmpty())
        return;
    const QRectF wide = area.adjusted(-60, -60, 60, 60);
    const qreal wanted = std::min(viewport()->width() / wide.width(), viewport()->height() / wide.height());
    setZoom(std::min(wanted, 1.0));
    centerOn(area.center());
    m_minimap->refresh();
}

void CanvasView::mousePressEvent(QMouseEvent* event)
{
    finishRename(true);
    finishNote(true);
    m_isPanning = event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_isSpaceDown);
    if (m_isPanning) {
        m_panFrom = event->pos();
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    QGraphicsView::mousePressEvent(event);
}

void CanvasView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_isPanning) {
        QGraphicsView::mouseMoveEvent(event);
        return;
    }
    const QPoint by = event->pos() - m_panFrom;
    m_panFrom = event->pos();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
}

void CanvasView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_isPanning) {
        m_isPanning = false;
        viewport()->unsetCursor();
        return;
    }
    QGraphicsView::mouseReleaseEvent(event);
}

void CanvasView::addNode(const QString& templateName)
{
    if (std::optional<document::NewNode> wish = document::nodeOfTemplate(templateName))
        placeNode(*std::move(wish), {});
}

/// Behind the selected node where that gives records and the new one takes some; at the point, or where there
/// is room.
void CanvasView::placeNode(document::NewNode wish, const std::optional<QPointF>& point)
{
    const NodeCard* behind = m_scene->card(m_selection.node());
    const bool follows = wish.from.empty() && behind != nullptr && wish.role != document::NodeRole::Source
                         && !behind->node().outlets.empty();
    if (follows)
        wish.from = {{.node = behind->node().id}};
    QPointF at = follows ? behind->pos() + QPointF(document::kLayerDistance, 0)
                         : mapToScene(viewport()->rect().center()) - QPointF(kCardWidth / 2, 38);
    if (point)
        at = *point;
    at = onGrid(at);
    const auto isTaken = [this](QPointF place) {
        for (const auto& [id, position] : m_scene->positions()) {
            if (std::abs(position.x() - place.x()) < kCardWidth && std::abs(position.y() - place.y()) < 90)
                return true;
        }
        return false;
    };
    while (isTaken(at))
        at += QPointF(0, document::kRowDistance);
    wish.position = at;
    const QString id = m_document.addNode(wish);
    m_selection.setNode(id);
    if (NodeCard* added = m_scene->card(id))
        ensureVisible(added, 60, 60);
    setFocus();
}

NodeSearch& CanvasView::search()
{
    if (m_search == nullptr) {
        m_search = new NodeSearch(m_catalogue, this);
        connect(m_search, &NodeSearch::chosen, this, &CanvasView::take);
    }
    return *m_search;
}

/// At the cursor where that is over the canvas, else beside the selected node.
void CanvasView::openSearch()
{
    const QPoint cursor = viewport()->mapFromGlobal(QCursor::pos());
    const NodeCard* chosen = m_scene->card(m_selection.node());
    QPoint at = viewport()->rect().center() - QPoint(160, 120);
    if (viewport()->rect().contains(cursor) && underMouse())
        at = cursor;
    else if (chosen != nullptr)
        at = mapFromScene(chosen->mapToScene(chosen->cardRect().bottomLeft())) + QPoint(0, 8);
    m_quickAddFrom.reset();
    m_searchPoint.reset();
    search().open(NodeSearchModel::Content::All, {m_document.nodeIds(), m_scene->remarks()},
                  viewport()->mapToGlobal(at));
}

void CanvasView::searchAt(QPointF scenePoint)
{
    m_quickAddFrom.reset();
    m_searchPoint = scenePoint;
    search().open(NodeSearchModel::Content::All, {m_document.nodeIds(), m_scene->remarks()},
                  viewport()->mapToGlobal(mapFromScene(scenePoint)));
}

void CanvasView::quickAdd(const document::GraphPort& from, QPointF scenePoint)
{
    m_quickAddFrom = from;
    m_searchPoint = scenePoint;
    search().open(NodeSearchModel::Content::Takers, {}, viewport()->mapToGlobal(mapFromScene(scenePoint)));
}

void CanvasView::take(const QString& name)
{
    const std::optional<QPointF> point = std::exchange(m_searchPoint, {});
    const std::optional<document::GraphPort> from = std::exchange(m_quickAddFrom, {});
    setFocus();
    if (name.startsWith(QLatin1String(NodeSearchModel::kGo))) {
        m_selection.setNode(name.mid(static_cast<int>(qstrlen(NodeSearchModel::kGo))));
    } else if (name.startsWith(QLatin1String(NodeSearchModel::kRemark))) {
        goToRemark(name.mid(static_cast<int>(qstrlen(NodeSearchModel::kRemark))));
    } else if (name == QLatin1String(NodeSearchModel::kNote)) {
        m_scene->addNote(point.value_or(mapToScene(viewport()->rect().center())));
    } else if (std::optional<document::NewNode> wish = document::nodeOfTemplate(name)) {
        if (from)
            wish->from = {*from};
        placeNode(*std::move(wish), point ? std::optional(*point - QPointF(0, 38)) : point);
    }
}

void CanvasView::addNoteHere()
{
    const QRectF area = m_scene->selectedRect();
    m_scene->addNote(area.isEmpty() ? mapToScene(viewport()->rect().center()) - QPointF(120, 60)
                                    : area.bottomLeft() + QPointF(0, 30));
}

void CanvasView::switchSelected()
{
    m_scene->toggleEnabled();
}

void CanvasView::runToHere()
{
    if (!m_selection.node().isEmpty())
        Q_EMIT runToHereRequested(m_selection.node());
}

void CanvasView::previewSelected()
{
    if (!m_selection.node().isEmpty())
        Q_EMIT previewRequested(m_selection.node());
}

void CanvasView::toggleSelectedGroup()
{
    const std::optional<std::size_t> group = m_scene->groupOf(m_selection.nodes().value(0));
    if (group)
        m_scene->toggleGroup(*group);
    else
        Q_EMIT statusMessage(tr("Nothing that is selected is in a group."));
}

void CanvasView::enterSelectedGroup()
{
    const std::optional<std::size_t> group = m_scene->groupOf(m_selection.nodes().value(0));
    if (group)
        m_scene->enterGroup(*group);
    else
        Q_EMIT statusMessage(tr("Nothing that is selected is in a group."));
}

void CanvasView::walkEdge()
{
    m_scene->walkEdges();
    const QString spoken = m_scene->spokenSelection();
    setAccessibleDescription(spoken);
    Q_EMIT statusMessage(m_scene->selectedEdges().empty() ? tr("It is connected to nothing.") : spoken);
}

/// A new bend in the middle, or none any more.
void CanvasView::bendEdge()
{
    const std::vector<document::GraphEdge> edges = m_scene->selectedEdges();
    const EdgeItem* item = edges.empty() ? nullptr : m_scene->edgeItem(edges.front());
    if (item == nullptr)
        return;
    if (item->bends().empty())
        m_scene->setBends(edges.front(), {onGrid(item->path().pointAtPercent(0.5) + QPointF(0, 40))});
    else
        m_scene->setBends(edges.front(), {});
    if (EdgeItem* bent = m_scene->edgeItem(edges.front()))
        bent->setSelected(true);
}

void CanvasView::copySelection()
{
    if (!m_selection.nodes().isEmpty())
        QGuiApplication::clipboard()->setText(m_document.copyNodes(m_selection.nodes()));
}

void CanvasView::cutSelection()
{
    copySelection();
    removeSelection();
}

void CanvasView::paste()
{
    const QStringList ids =
        m_document.pasteNodes(QGuiApplication::clipboard()->text(), QPointF(2 * kGrid, 2 * kGrid));
    if (ids.isEmpty())
        Q_EMIT statusMessage(tr("The clipboard holds no pipeline nodes."));
    else
        m_selection.setNodes(ids);
}

void CanvasView::duplicate()
{
    m_selection.setNodes(
        m_document.pasteNodes(m_document.copyNodes(m_selection.nodes()), QPointF(2 * kGrid, 2 * kGrid)));
}

void CanvasView::removeSelection()
{
    m_scene->deleteSelection();
}

void CanvasView::connectByKey()
{
    m_scene->beginConnection();
    if (m_scene->isConnecting())
        Q_EMIT statusMessage(tr("Arrow keys choose where it goes, Enter connects, Escape leaves."));
}

void CanvasView::selectEverything()
{
    m_scene->selectAll();
}

void CanvasView::arrangeAll()
{
    if ((QGuiApplication::keyboardModifiers() & Qt::ShiftModifier) != 0) {
        arrangeSelected();
        return;
    }
    m_scene->arrange({});
    fitAll();
}

void CanvasView::arrangeSelected()
{
    if (m_selection.nodes().size() > 1)
        m_scene->arrange(m_selection.nodes());
    else
        Q_EMIT statusMessage(tr("Select two nodes or more to arrange them."));
}

void CanvasView::setRightAngles(bool isOn)
{
    m_scene->setEdgeStyle(isOn ? EdgeStyle::RightAngled : EdgeStyle::Curved);
    QSettings().setValue(kRightAnglesKey, isOn);
}

void CanvasView::placeOverlays()
{
    const QRect area = viewport()->rect();
    m_zoomBar->adjustSize();
    m_zoomBar->move(area.left() + 14, area.bottom() - m_zoomBar->height() - 12);
    m_trail->move(area.left() + 14, area.top() + 12);
    m_minimap->move(area.right() - m_minimap->width() - 12, area.bottom() - m_minimap->height() - 12);
    if (m_empty != nullptr)
        m_empty->setGeometry(area.adjusted(40, 30, -40, -60));
}

void CanvasView::showEmptyState()
{
    const bool isEmpty = m_document.nodeIds().isEmpty();
    if (isEmpty && m_empty == nullptr) {
        m_empty = new base::EmptyState(
            QStringLiteral("source"), tr("Start with a source"),
            tr("Drag a connector from the left onto the canvas, or choose one here. Then add steps "
               "and a sink, and see your records at every point."),
            this);
        std::vector<const Manifest*> connectors = m_catalogue.connectors();
        std::ranges::stable_partition(connectors, // Files first: where most begin.
                                      [](const Manifest* each) { return each->source == Carries::Bytes; });
        for (const Manifest* each : connectors) {
            if (each->source == Carries::Nothing)
                continue;
            const QString name =
                document::templateName(document::NodeRole::Source, QString::fromStdString(each->id));
            const QPushButton* button =
                m_empty->addAction(base::iconOf(each, QStringLiteral("source")), base::titleOf(each, name));
            connect(button, &QPushButton::clicked, this, [this, name] { addNode(name); });
        }
        placeOverlays();
        m_empty->show();
    } else if (!isEmpty && m_empty != nullptr) {
        m_empty->deleteLater();
        m_empty = nullptr;
    }
    m_minimap->refresh();
}

void CanvasView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    placeOverlays();
    if (m_wantsFit && isVisible())
        fitAll();
    m_minimap->refresh();
}

void CanvasView::showEvent(QShowEvent* event)
{
    QGraphicsView::showEvent(event);
    placeOverlays();
    if (m_wantsFit)
        fitAll();
}

void CanvasView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    if (m_minimap != nullptr)
        m_minimap->refresh();
}

void CanvasView::drawBackground(QPainter* painter, const QRectF& rect)
{
    const base::Colors& colors = base::colorsFor(palette());
    painter->fillRect(rect, colors.sunken);
    if (zoom() < 0.45)
        return; // Dots would be noise.
    const qreal step = 2 * kGrid;
    const qreal size = std::max(1.6, 1.0 / zoom());
    const QColor color = base::mixed(colors.borderStrong, colors.sunken, 0.45);
    painter->setRenderHint(QPainter::Antialiasing, false);
    // Rectangles: points with a wide pen are stroked one by one.
    for (qreal x = std::floor(rect.left() / step) * step; x < rect.right(); x += step) {
        for (qreal y = std::floor(rect.top() / step) * step; y < rect.bottom(); y += step)
            painter->fillRect(QRectF(x - size / 2, y - size / 2, size, size), color);
    }
}

} // namespace hilum::canvas
