// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/canvas_view.h"

#include "widgets/base/empty_state.h"
#include "widgets/base/icons.h"
#include "widgets/canvas/minimap.h"
#include "widgets/canvas/node_card.h"
#include "widgets/canvas/node_menu.h"
#include "widgets/canvas/zoom_bar.h"
#include "widgets/document/graph_layout.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace hilum::canvas {
namespace {

constexpr qreal kMinimumZoom = 0.15;
constexpr qreal kMaximumZoom = 3;

} // namespace

CanvasView::CanvasView(document::PipelineDocument& document, document::Selection& selection,
                       const base::NodeCatalogue& catalogue, QWidget* parent)
    : QGraphicsView(parent),
      m_document(document),
      m_selection(selection),
      m_catalogue(catalogue),
      m_scene(new CanvasScene(document, selection, catalogue, this))
{
    setScene(m_scene);
    setObjectName(QStringLiteral("canvas"));
    setAccessibleName(tr("Pipeline"));
    setAccessibleDescription(
        tr("Arrow keys select, Ctrl and arrows move, C connects, Enter opens, F2 renames."));
    setFrameShape(QFrame::NoFrame);
    setDragMode(QGraphicsView::RubberBandDrag);
    setTransformationAnchor(QGraphicsView::NoAnchor);
    setResizeAnchor(QGraphicsView::AnchorViewCenter);
    setViewportUpdateMode(QGraphicsView::SmartViewportUpdate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    makeActions();
    m_zoomBar = new ZoomBar({m_actions.zoomOut, m_actions.zoomIn}, {m_actions.fit, m_actions.arrange}, this);
    m_minimap = new Minimap(*m_scene, *this);
    m_zoomBar->setZoom(1);
    connect(m_scene, &CanvasScene::contentMoved, this, &CanvasView::updateSceneRect);
    connect(m_scene, &CanvasScene::quickAddRequested, this, &CanvasView::quickAdd);
    connect(m_scene, &CanvasScene::refused, this, &CanvasView::statusMessage);
    connect(m_scene, &QGraphicsScene::selectionChanged, this, &CanvasView::updateActions);
    connect(&document, &document::PipelineDocument::contentChanged, this, &CanvasView::showEmptyState);
    connect(&document, &document::PipelineDocument::documentReset, this, [this] {
        m_wantsFit = !isVisible();
        fitAll();
    });
    updateSceneRect();
    updateActions();
    showEmptyState();
}

QAction* CanvasView::makeAction(const char* icon, const QString& text, const QKeySequence& keys,
                                void (CanvasView::*slot)())
{
    auto* action = new QAction(base::icon(QLatin1String(icon)), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (!keys.isEmpty())
        action->setToolTip(QStringLiteral("%1 (%2)").arg(QString(text).remove(QLatin1Char('&')),
                                                         keys.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void CanvasView::makeActions()
{
    m_actions.cut = makeAction("cut", tr("Cu&t"), QKeySequence::Cut, &CanvasView::cutSelection);
    m_actions.copy = makeAction("copy", tr("&Copy"), QKeySequence::Copy, &CanvasView::copySelection);
    m_actions.paste = makeAction("paste", tr("&Paste"), QKeySequence::Paste, &CanvasView::paste);
    m_actions.duplicate =
        makeAction("copy", tr("D&uplicate"), QKeySequence(Qt::CTRL | Qt::Key_D), &CanvasView::duplicate);
    m_actions.remove =
        makeAction("delete", tr("&Delete"), QKeySequence::Delete, &CanvasView::removeSelection);
    m_actions.selectAll =
        makeAction("tree", tr("Select &all"), QKeySequence::SelectAll, &CanvasView::selectEverything);
    m_actions.rename =
        makeAction("edit", tr("&Rename"), QKeySequence(Qt::Key_F2), &CanvasView::renameSelected);
    m_actions.connectNodes =
        makeAction("link", tr("C&onnect to…"), QKeySequence(Qt::Key_C), &CanvasView::connectByKey);
    m_actions.arrange =
        makeAction("layout", tr("Ar&range"), QKeySequence(Qt::CTRL | Qt::Key_L), &CanvasView::arrangeAll);
    m_actions.zoomIn = makeAction("zoom-in", tr("Zoom &in"), QKeySequence::ZoomIn, &CanvasView::zoomInStep);
    m_actions.zoomOut =
        makeAction("zoom-out", tr("Zoom &out"), QKeySequence::ZoomOut, &CanvasView::zoomOutStep);
    m_actions.zoomReset =
        makeAction("search", tr("&Actual size"), QKeySequence(Qt::CTRL | Qt::Key_1), &CanvasView::zoomReset);
    m_actions.fit = makeAction("fit", tr("Show &whole pipeline"), QKeySequence(Qt::CTRL | Qt::Key_0),
                               &CanvasView::fitAll);
}

void CanvasView::updateActions()
{
    const qsizetype count = m_selection.nodes().size();
    for (QAction* action : {m_actions.copy, m_actions.cut, m_actions.duplicate})
        action->setEnabled(count > 0);
    m_actions.remove->setEnabled(count > 0 || !m_scene->selectedEdges().empty());
    m_actions.rename->setEnabled(count == 1);
    m_actions.connectNodes->setEnabled(count == 1);
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

void CanvasView::wheelEvent(QWheelEvent* event)
{
    if ((event->modifiers() & Qt::ControlModifier) == 0) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    const QPointF under = mapToScene(event->position().toPoint());
    setZoom(zoom() * std::pow(1.0015, event->angleDelta().y()));
    const QPointF moved = mapToScene(event->position().toPoint());
    centerOn(mapToScene(viewport()->rect().center()) + under - moved);
    m_minimap->refresh();
}

void CanvasView::mousePressEvent(QMouseEvent* event)
{
    if (m_rename != nullptr)
        finishRename(true);
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

void CanvasView::contextMenuEvent(QContextMenuEvent* event)
{
    const QPointF at = mapToScene(event->pos());
    const QGraphicsItem* item = itemAt(event->pos());
    QMenu menu(this);
    if (const auto* card = dynamic_cast<const NodeCard*>(item)) {
        if (!card->isSelected())
            m_selection.setNode(card->node().id);
        const QString id = card->node().id;
        menu.addAction(base::icon(QStringLiteral("inspector")), tr("Open"), this,
                       [this, id] { m_selection.open(id); });
        if (card->node().role == document::NodeRole::Source)
            menu.addAction(base::icon(QStringLiteral("table")), tr("Scan source"), this,
                           [this, id] { Q_EMIT scanRequested(id); });
        menu.addActions({m_actions.rename, m_actions.connectNodes});
        const bool isEnabled = card->node().isEnabled;
        menu.addAction(base::icon(isEnabled ? QStringLiteral("hide") : QStringLiteral("preview")),
                       isEnabled ? tr("Switch off") : tr("Switch on"), this, [this, id, isEnabled] {
                           m_document.setSetting(id, QStringLiteral("enabled"), isEnabled ? "false" : "true",
                                                 {.text = isEnabled ? tr("Switch %1 off").arg(id)
                                                                    : tr("Switch %1 on").arg(id)});
                       });
        menu.addSeparator();
    } else {
        QMenu* add = menu.addMenu(base::icon(QStringLiteral("add")), tr("Add here"));
        fillNodeMenu(*add, m_catalogue, NodeMenuContent::All,
                     [this, at](const QString& name) { m_scene->addNode(name, at); });
        menu.addSeparator();
    }
    menu.addActions({m_actions.cut, m_actions.copy, m_actions.paste, m_actions.duplicate, m_actions.remove});
    menu.addSeparator();
    menu.addActions({m_actions.selectAll, m_actions.arrange, m_actions.fit});
    menu.exec(event->globalPos());
}

void CanvasView::quickAdd(const document::GraphPort& from, QPointF scenePoint)
{
    QMenu menu(this);
    fillNodeMenu(menu, m_catalogue, NodeMenuContent::Takers, [&](const QString& name) {
        std::optional<document::NewNode> wish = document::nodeOfTemplate(name);
        wish->position = scenePoint - QPointF(0, 38);
        wish->from = {from};
        m_selection.setNode(m_document.addNode(*wish));
    });
    menu.exec(viewport()->mapToGlobal(mapFromScene(scenePoint)));
}

void CanvasView::addNode(const QString& templateName)
{
    std::optional<document::NewNode> wish = document::nodeOfTemplate(templateName);
    if (!wish)
        return;
    const NodeCard* behind = m_scene->card(m_selection.node());
    const bool follows =
        behind != nullptr && wish->role != document::NodeRole::Source && !behind->node().outlets.empty();
    if (follows)
        wish->from = {{.node = behind->node().id}};
    QPointF at = follows ? behind->pos() + QPointF(document::kLayerDistance, 0)
                         : mapToScene(viewport()->rect().center()) - QPointF(kCardWidth / 2, 38);
    at = QPointF(std::round(at.x() / kGrid) * kGrid, std::round(at.y() / kGrid) * kGrid);
    const auto isTaken = [this](QPointF place) {
        for (const auto& [id, position] : m_scene->positions()) {
            if (std::abs(position.x() - place.x()) < kCardWidth && std::abs(position.y() - place.y()) < 90)
                return true;
        }
        return false;
    };
    while (isTaken(at))
        at += QPointF(0, document::kRowDistance);
    wish->position = at;
    const QString id = m_document.addNode(*wish);
    m_selection.setNode(id);
    if (NodeCard* added = m_scene->card(id))
        ensureVisible(added, 60, 60);
    setFocus();
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
    m_document.arrange();
    fitAll();
}

void CanvasView::placeOverlays()
{
    const QRect area = viewport()->rect();
    m_zoomBar->adjustSize();
    m_zoomBar->move(area.left() + 14, area.bottom() - m_zoomBar->height() - 12);
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
    painter->setPen(Qt::NoPen);
    painter->setBrush(base::mixed(colors.borderStrong, colors.sunken, 0.45));
    const qreal step = 2 * kGrid;
    for (qreal x = std::floor(rect.left() / step) * step; x < rect.right(); x += step) {
        for (qreal y = std::floor(rect.top() / step) * step; y < rect.bottom(); y += step)
            painter->drawRect(QRectF(x - 0.8, y - 0.8, 1.6, 1.6));
    }
}

} // namespace hilum::canvas
