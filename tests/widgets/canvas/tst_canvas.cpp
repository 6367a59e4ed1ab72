// SPDX-License-Identifier: Apache-2.0
#include "core/pipeline/pipeline_definition.h"
#include "tests/widgets/test_catalogue.h"
#include "widgets/base/favourites.h"
#include "widgets/base/theme.h"
#include "widgets/canvas/alignment.h"
#include "widgets/canvas/canvas_export.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/canvas/edge_item.h"
#include "widgets/canvas/edge_router.h"
#include "widgets/canvas/group_frame.h"
#include "widgets/canvas/group_trail.h"
#include "widgets/canvas/minimap.h"
#include "widgets/canvas/node_card.h"
#include "widgets/canvas/node_search.h"
#include "widgets/canvas/note_item.h"
#include "widgets/canvas/notice_bubble.h"
#include "widgets/palette/palette_model.h"
#include "widgets/palette/palette_view.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QListView>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace hilum;
using canvas::CanvasView;
using canvas::NodeCard;
using canvas::NodeState;
using document::GraphEdge;
using document::PipelineDocument;

namespace {

constexpr const char* kPipeline = R"(hilum: 1
name: adt
sources:
  adt:
    connector: files
    path: in/*.hl7
    format: hl7v2
steps:
  admitted:
    from: adt
    filter: "MSH-9.2 = 'A01'"
  patient:
    from: admitted
    map: {target: {format: fhir, type: Patient}, rules: []}
  checked:
    from: patient
    validate: {rules: []}
  spare:
    filter: "true"
sinks:
  store:
    from: checked
    connector: files
    path: out.ndjson
    format: fhir
layout:
  adt: [0, 0]
  admitted: [300, 0]
  patient: [600, 60]
  checked: [900, 0]
  store: [1200, 0]
  spare: [300, 400]
)";

QString id(const char* text)
{
    return QString::fromLatin1(text);
}

GraphEdge edgeOf(const char* from, const char* to)
{
    return {.from = document::portFromName(id(from)), .to = id(to)};
}

void moveMouse(QWidget* on, QPoint at, Qt::MouseButton button)
{
    QMouseEvent move(QEvent::MouseMove, at, on->mapToGlobal(at), Qt::NoButton, button, {});
    QApplication::sendEvent(on, &move);
}

void drag(QWidget* on, QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton)
{
    QTest::mouseMove(on, from);
    QTest::mousePress(on, button, {}, from);
    for (int step = 1; step <= 10; ++step)
        moveMouse(on, from + (to - from) * step / 10, button);
    QTest::mouseRelease(on, button, {}, to);
}

} // namespace

/// The canvas by mouse and by keys.
class TestCanvas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void typingAtTheCursorAddsBehindTheSelectedNode();
    void doubleClickOnNothingSearchesThere();
    void theSearchGoesToNodesAndAddsNotes();
    void theSearchModelKeepsItsContract();
    void droppingAConnectionOnNothingOffersWhatTakesIt();
    void aLooseStepThatIsDraggedOntoAnEdgeSplitsIt();

    void alignmentAndDistribution_data();
    void alignmentAndDistribution();
    void alignActionsAreOneUndoStep();
    void aDraggedCardSnapsToItsNeighbours();
    void arrangeIsStableAndTakesOnlyTheSelection();
    void withShiftOnlyTheSelectionIsArranged();

    void edgesGoAroundCards_data();
    void edgesGoAroundCards();
    void pullingAnEdgeBendsItAndADoubleClickStraightens();
    void edgesAreBentByKeys();
    void connectionsAreCommentedByMouse();
    void connectionsAreCommentedByKeys();
    void commentsStayWithTheirConnection();
    void commentsAreFound();
    void rightAnglesAreOneOfTheWays();

    void groupsFrameCollapseAndOpen();
    void aFrameDragsItsNodes();
    void aGroupIsEnteredAndLeft();
    void walkingReachesACollapsedGroup();
    void aGroupOfOneStaysClosedWhenItIsChosen();
    void notesAreWrittenMovedAndResized();
    void notesLoadNothing();
    void coloursAreKept();
    void undoGoesBackToTheStart();
    void savingTwiceGivesTheSameBytes();

    void countsRejectsAndDifferencesAreShown();
    void statesSayTheirReason();
    void aBubbleGoesByItself();
    void portsHaveTypes();
    void switchedOffNodesAreKeptAndPassedBy();
    void runToHereAndPreviewAskForTheNode();
    void aProblemBringsItsNodeIntoView();

    void theMinimapIsClickedAndDragged();
    void middleButtonAndSpacePan();
    void theSelectionIsShown();
    void copiesAreText();
    void keysChooseTheOutlet();
    void theSelectionIsSpoken();
    void screenReadersSeeTheCards();

    void aComparisonMarksWhatDiffers();
    void picturesAreWritten_data();
    void picturesAreWritten();
    void aBrokenFileIsShownAndNotChanged();
    void favouritesStandFirst();
    void picturesForPeople_data();
    void picturesForPeople();

private:
    void decorate();
    void save(const QString& name) const;
    [[nodiscard]] canvas::CanvasScene& scene() const { return m_view->canvasScene(); }
    [[nodiscard]] QPoint pixel(QPointF scenePoint) const { return m_view->mapFromScene(scenePoint); }
    [[nodiscard]] NodeCard* card(const char* name) const { return scene().card(id(name)); }
    [[nodiscard]] QPoint middleOf(const char* name) const
    {
        return pixel(card(name)->mapToScene(card(name)->cardRect().center()));
    }
    [[nodiscard]] const canvas::CanvasActions& actions() const { return m_view->actionsOfCanvas(); }

    test::Catalogue m_catalogue;
    std::unique_ptr<PipelineDocument> m_document;
    std::unique_ptr<document::Selection> m_selection;
    std::unique_ptr<CanvasView> m_view;
};

void TestCanvas::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("hilum-canvas-test"));
}

void TestCanvas::init()
{
    m_document = std::make_unique<PipelineDocument>();
    m_document->recover(QString::fromLatin1(kPipeline), {});
    m_document->undoStack().clear();
    m_selection = std::make_unique<document::Selection>(*m_document);
    m_view = std::make_unique<CanvasView>(*m_document, *m_selection, m_catalogue.get());
    m_view->resize(1400, 800);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setFocus();
    QCoreApplication::processEvents();
}

void TestCanvas::cleanup()
{
    m_view.reset();
    m_selection.reset();
    m_document.reset();
}

void TestCanvas::typingAtTheCursorAddsBehindTheSelectedNode()
{
    m_selection->setNode(id("patient"));
    QTest::keyClick(m_view.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(m_view->search().isVisible());
    QTest::keyClicks(&m_view->search().field(), QStringLiteral("valid"));
    QTest::keyClick(&m_view->search().field(), Qt::Key_Return);
    QVERIFY(!m_view->search().isVisible());
    QCOMPARE(m_selection->node(), id("validate"));
    QCOMPARE(m_document->node(id("validate"))->from.front().node, id("patient"));
    QCOMPARE(m_document->undoStack().count(), 1);
}

void TestCanvas::doubleClickOnNothingSearchesThere()
{
    const QPoint free = pixel({760, 420});
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, free);
    QVERIFY(m_view->search().isVisible());
    QTest::keyClick(&m_view->search().field(), Qt::Key_Escape);
    QVERIFY(!m_view->search().isVisible());
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, free);
    QTest::keyClicks(&m_view->search().field(), QStringLiteral("route"));
    QTest::keyClick(&m_view->search().field(), Qt::Key_Return);
    const QPointF at = m_document->position(id("route"));
    QVERIFY(std::abs(at.x() - 760) < 60 && std::abs(at.y() - 420) < 120);
}

void TestCanvas::theSearchGoesToNodesAndAddsNotes()
{
    QTest::keyClick(m_view.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(&m_view->search().field(), QStringLiteral("go checked"));
    QTest::keyClick(&m_view->search().field(), Qt::Key_Return);
    QCOMPARE(m_selection->node(), id("checked"));
    QTest::keyClick(m_view.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(&m_view->search().field(), QStringLiteral("note"));
    QTest::keyClick(&m_view->search().field(), Qt::Key_Return);
    QCOMPARE(m_document->canvas().notes.size(), std::size_t{1});
}

void TestCanvas::theSearchModelKeepsItsContract()
{
    canvas::NodeSearchModel model(m_catalogue.get());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    using Content = canvas::NodeSearchModel::Content;
    model.reset(Content::All, {.nodes = {id("adt")}}, {id("step:validate")});
    QCOMPARE(model.index(0).data(canvas::NodeSearchModel::NameRole).toString(), id("step:validate"));
    model.setText(id("map"));
    QCOMPARE(model.index(0).data(canvas::NodeSearchModel::NameRole).toString(), id("step:map"));
    model.setText(id("nothing is called so"));
    QCOMPARE(model.rowCount(), 0);
    model.reset(Content::All,
                {.nodes = {id("adt")},
                 .remarks = {{.name = id("note 0"), .text = id("To map by June"), .where = id("A note")}}},
                {});
    QVERIFY(!model.index(model.rowCount() - 1)
                 .data(canvas::NodeSearchModel::NameRole)
                 .toString()
                 .contains(id("note 0")));
    model.setText(id("june"));
    QCOMPARE(model.index(0).data(canvas::NodeSearchModel::NameRole).toString(), id("remark:note 0"));
    model.reset(Content::Takers, {.nodes = {id("adt")}}, {});
    model.setText(id("adt"));
    QCOMPARE(model.rowCount(), 0);
}

void TestCanvas::droppingAConnectionOnNothingOffersWhatTakesIt()
{
    drag(m_view->viewport(), pixel(card("checked")->outletPoint(id("rejected"))), pixel({1000, 500}));
    QVERIFY(m_view->search().isVisible());
    QTest::keyClicks(&m_view->search().field(), QStringLiteral("files"));
    QTest::keyClick(&m_view->search().field(), Qt::Key_Return);
    const std::optional<document::GraphNode> added = m_document->node(id("files"));
    QVERIFY(added);
    QCOMPARE(added->from.front(), (document::GraphPort{.node = id("checked"), .outlet = id("rejected")}));
}

void TestCanvas::aLooseStepThatIsDraggedOntoAnEdgeSplitsIt()
{
    const canvas::EdgeItem* edge = scene().edgeItem(edgeOf("checked", "store"));
    QVERIFY(edge != nullptr);
    m_selection->setNode(id("spare"));
    drag(m_view->viewport(), middleOf("spare"), pixel(edge->path().pointAtPercent(0.5)));
    QCOMPARE(m_document->node(id("store"))->from.front().node, id("spare"));
    QCOMPARE(m_document->node(id("spare"))->from.front().node, id("checked"));
    QCOMPARE(m_document->undoStack().count(), 1);
}

void TestCanvas::alignmentAndDistribution_data()
{
    using canvas::Alignment;
    QTest::addColumn<Alignment>("alignment");
    QTest::addColumn<QString>("moved");
    QTest::newRow("left") << Alignment::Left << QStringLiteral("b 0,50 c 0,300");
    QTest::newRow("right") << Alignment::Right << QStringLiteral("a 400,0 b 400,50");
    QTest::newRow("centres") << Alignment::Center << QStringLiteral("a 200,0 b 200,50 c 200,300");
    QTest::newRow("top") << Alignment::Top << QStringLiteral("b 100,0 c 400,0");
    QTest::newRow("bottom") << Alignment::Bottom << QStringLiteral("a 0,300 b 100,300");
    QTest::newRow("middles") << Alignment::Middle << QStringLiteral("a 0,150 b 100,150 c 400,150");
    QTest::newRow("across") << Alignment::Across << QStringLiteral("b 200,50");
    QTest::newRow("down") << Alignment::Down << QStringLiteral("b 100,150");
}

void TestCanvas::alignmentAndDistribution()
{
    QFETCH(const canvas::Alignment, alignment);
    QFETCH(const QString, moved);
    const std::map<QString, QRectF> rects = {{id("a"), QRectF(0, 0, 50, 40)},
                                             {id("b"), QRectF(100, 50, 50, 40)},
                                             {id("c"), QRectF(400, 300, 50, 40)}};
    QStringList words;
    for (const auto& [name, at] : canvas::aligned(rects, alignment))
        words << QStringLiteral("%1 %2,%3").arg(name).arg(at.x()).arg(at.y());
    QCOMPARE(words.join(QLatin1Char(' ')), moved);
    QVERIFY(canvas::aligned({{id("a"), QRectF(0, 0, 50, 40)}}, alignment).empty());
}

void TestCanvas::alignActionsAreOneUndoStep()
{
    m_selection->setNodes({id("adt"), id("patient"), id("spare")});
    QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_document->position(id("patient")).y(), 0.0);
    QCOMPARE(m_document->position(id("spare")).y(), 0.0);
    QCOMPARE(m_document->undoStack().count(), 1);
    QSignalSpy said(m_view.get(), &CanvasView::statusMessage);
    m_selection->setNodes({id("adt"), id("patient")});
    actions().align.last()->trigger(); // Distribute: there must be three.
    QCOMPARE(said.count(), 1);
    QCOMPARE(m_document->undoStack().count(), 1);
}

void TestCanvas::aDraggedCardSnapsToItsNeighbours()
{
    m_document->moveNodes({{.node = id("checked"), .to = {905, 7}}}, {.text = id("m")});
    m_document->undoStack().clear();
    // To nearly the height of one that is not on the grid.
    const QPointF by = QPointF(20, 11) - m_document->position(id("patient"))
                       + QPointF(m_document->position(id("patient")).x(), 0);
    const QPoint from = middleOf("patient");
    QTest::mouseMove(m_view->viewport(), from);
    drag(m_view->viewport(), from, pixel(m_view->mapToScene(from) + by));
    QCOMPARE(m_document->position(id("patient")).y(), 7.0);
    QCOMPARE(m_document->undoStack().count(), 1);
}

void TestCanvas::arrangeIsStableAndTakesOnlyTheSelection()
{
    QTest::keyClick(m_view.get(), Qt::Key_L, Qt::ControlModifier);
    const QString once = m_document->yaml();
    actions().arrange->trigger();
    QCOMPARE(m_document->yaml(), once);
    QCOMPARE(m_document->undoStack().count(), 1);
    m_document->moveNodes(
        {{.node = id("checked"), .to = {2000, 900}}, {.node = id("store"), .to = {2000, 1400}}},
        {.text = id("m")});
    const QPointF adt = m_document->position(id("adt"));
    m_selection->setNodes({id("checked"), id("store")});
    QTest::keyClick(m_view.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_document->position(id("adt")), adt);
    QCOMPARE(m_document->position(id("checked")), QPointF(2000, 900));
    QVERIFY(m_document->position(id("store")).x() > 2000);
    QCOMPARE(m_document->undoStack().count(), 3);
}

void TestCanvas::withShiftOnlyTheSelectionIsArranged()
{
    const QPointF spare = m_document->position(id("spare"));
    m_document->moveNodes({{.node = id("store"), .to = {0, 900}}}, {.text = id("m")});
    m_selection->setNodes({id("checked"), id("store")});
    auto* button = new QToolButton(m_view.get()); // As the tool bar has it.
    button->setDefaultAction(actions().arrange);
    button->show();
    QTest::mouseClick(button, Qt::LeftButton, Qt::ShiftModifier);
    QCOMPARE(m_document->position(id("spare")), spare);
    QVERIFY(m_document->position(id("store")).x() > m_document->position(id("checked")).x());
}

void TestCanvas::edgesGoAroundCards_data()
{
    QTest::addColumn<QPointF>("to");
    QTest::addColumn<QList<QRectF>>("cards");
    const QRectF between(200, -40, 150, 80);
    QTest::newRow("one between") << QPointF(600, 0) << QList<QRectF>{between};
    QTest::newRow("a wall with a gap")
        << QPointF(600, 0) << QList<QRectF>{{200, -100, 150, 160}, {200, 110, 150, 80}};
    QTest::newRow("backwards") << QPointF(-300, 0) << QList<QRectF>{{-200, -38, 196, 76}};
    QTest::newRow("two behind each other") << QPointF(800, 0) << QList<QRectF>{between, {420, -60, 150, 100}};
}

void TestCanvas::edgesGoAroundCards()
{
    QFETCH(const QPointF, to);
    QFETCH(const QList<QRectF>, cards);
    const canvas::EdgeRouter router(std::vector<QRectF>(cards.begin(), cards.end()));
    for (const canvas::EdgeStyle style : {canvas::EdgeStyle::Curved, canvas::EdgeStyle::RightAngled}) {
        const QPainterPath path = router.path({0, 0}, to, {}, style);
        QCOMPARE(path.pointAtPercent(1), to);
        for (int at = 0; at <= 400; ++at) {
            const QPointF point = path.pointAtPercent(at / 400.0);
            const bool isInside = std::ranges::any_of(
                cards, [point](const QRectF& card) { return card.adjusted(1, 1, -1, -1).contains(point); });
            QVERIFY2(!isInside, qPrintable(QStringLiteral("%1 %2").arg(point.x()).arg(point.y())));
        }
        QCOMPARE(router.path({0, 0}, to, {}, style), path);
    }
}

void TestCanvas::pullingAnEdgeBendsItAndADoubleClickStraightens()
{
    const GraphEdge edge = edgeOf("checked", "store");
    const QPoint on = pixel(scene().edgeItem(edge)->path().pointAtPercent(0.5));
    drag(m_view->viewport(), on, on + QPoint(0, 90));
    QCOMPARE(m_document->canvas().bends.at("checked -> store").size(), std::size_t{1});
    QCOMPARE(scene().edgeItem(edge)->bends().size(), std::size_t{1});
    QCOMPARE(m_document->undoStack().count(), 1);
    const QPointF bend = scene().edgeItem(edge)->bends().front();
    drag(m_view->viewport(), pixel(bend), pixel(bend) + QPoint(30, 40)); // The handle moves; no second one.
    QCOMPARE(scene().edgeItem(edge)->bends().size(), std::size_t{1});
    QVERIFY(scene().edgeItem(edge)->bends().front().y() > bend.y());
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {},
                       pixel(scene().edgeItem(edge)->bends().front()));
    QVERIFY(m_document->canvas().bends.empty());
    m_document->disconnectPorts({edge});
    QVERIFY(scene().edgeItem(edge) == nullptr);
}

void TestCanvas::edgesAreBentByKeys()
{
    m_selection->setNode(id("store"));
    QTest::keyClick(m_view.get(), Qt::Key_E);
    QCOMPARE(scene().selectedEdges(), std::vector<GraphEdge>{edgeOf("checked", "store")});
    QTest::keyClick(m_view.get(), Qt::Key_B);
    QCOMPARE(m_document->canvas().bends.size(), std::size_t{1});
    QTest::keyClick(m_view.get(), Qt::Key_B);
    QVERIFY(m_document->canvas().bends.empty());
    QTest::keyClick(m_view.get(), Qt::Key_Delete);
    QVERIFY(m_document->node(id("store"))->from.empty());
    QVERIFY(m_document->node(id("store")));
}

void TestCanvas::connectionsAreCommentedByMouse()
{
    const GraphEdge edge = edgeOf("checked", "store");
    const QPointF middle = scene().edgeItem(edge)->path().pointAtPercent(0.5);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, pixel(middle));
    auto* field = m_view->findChild<QLineEdit*>();
    QVERIFY(field != nullptr && field->isVisible());
    QTest::keyClicks(field, QStringLiteral("  nightly,  not on Sundays "));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_document->canvas().comments.at("checked -> store"), std::string("nightly, not on Sundays"));
    QCOMPARE(m_document->undoStack().count(), 1);
    const canvas::EdgeItem* item = scene().edgeItem(edge);
    QVERIFY(item->toolTip().contains(QStringLiteral("not on Sundays")));
    QVERIFY(item->boundingRect().contains(item->commentRect()));
    // The words themselves take the mouse, and an empty comment is none.
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, pixel(item->commentRect().center()));
    QTRY_VERIFY(m_view->viewport()->findChildren<QLineEdit*>().size() == 1);
    field = m_view->viewport()->findChild<QLineEdit*>();
    QCOMPARE(field->text(), QStringLiteral("nightly, not on Sundays"));
    field->clear();
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_document->canvas().empty());
    m_document->undoStack().undo();
    QCOMPARE(scene().edgeItem(edge)->comment(), QStringLiteral("nightly, not on Sundays"));
}

void TestCanvas::connectionsAreCommentedByKeys()
{
    m_selection->setNode(id("store"));
    QTest::keyClick(m_view.get(), Qt::Key_E);
    for (const auto& [key, modifiers] : {std::pair{Qt::Key_F2, Qt::KeyboardModifiers()},
                                         std::pair{Qt::Key_N, Qt::KeyboardModifiers(Qt::ShiftModifier)}}) {
        QTest::keyClick(m_view.get(), key, modifiers);
        QTRY_VERIFY(m_view->viewport()->findChildren<QLineEdit*>().size() == 1);
        auto* field = m_view->viewport()->findChild<QLineEdit*>();
        QTest::keyClicks(field, QStringLiteral("by key"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_document->canvas().comments.at("checked -> store"), std::string("by key"));
        QVERIFY(scene().spokenSelection().contains(QStringLiteral("by key")));
        m_document->undoStack().undo();
    }
    QTest::keyClick(m_view.get(), Qt::Key_F2); // Left by Escape: nothing was done.
    QTRY_VERIFY(m_view->viewport()->findChildren<QLineEdit*>().size() == 1);
    auto* field = m_view->viewport()->findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("no"));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(m_document->canvas().empty());
}

void TestCanvas::commentsStayWithTheirConnection()
{
    scene().setComment(edgeOf("checked", "store"), QStringLiteral("to the ward"));
    QVERIFY(m_document->renameNode(id("checked"), id("proved")));
    QCOMPARE(scene().edgeItem(edgeOf("proved", "store"))->comment(), QStringLiteral("to the ward"));
    const QString copied = m_document->copyNodes({id("proved"), id("store")});
    const QStringList pasted = m_document->pasteNodes(copied, {0, 300});
    QCOMPARE(m_document->canvas().comments.size(), std::size_t{2});
    m_document->removeNodes(pasted);
    QCOMPARE(m_document->canvas().comments.size(), std::size_t{1});
    // A step between: what was written stays where it begins.
    const QString step =
        m_document->insertIntoEdge(edgeOf("proved", "store"), *document::nodeOfTemplate(id("step:filter")));
    QCOMPARE(scene().edgeItem({.from = document::portFromName(id("proved")), .to = step})->comment(),
             QStringLiteral("to the ward"));
    m_document->removeNodes({step});
    QVERIFY(m_document->canvas().comments.empty());
}

void TestCanvas::commentsAreFound()
{
    scene().setComment(edgeOf("checked", "store"), QStringLiteral("only at night"));
    m_document->editCanvas(
        [](pipeline::CanvasDefinition& canvas) { canvas.notes.emplace_back().text = "# Who to ask"; },
        {.text = id("n")});
    for (const auto& [words, isEdge] :
         {std::pair{QStringLiteral("night"), true}, std::pair{QStringLiteral("who"), false}}) {
        m_view->setFocus();
        QTest::keyClick(m_view.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(&m_view->search().field(), words);
        QTest::keyClick(&m_view->search().field(), Qt::Key_Return);
        QCOMPARE(scene().selectedEdges().size(), std::size_t(isEdge ? 1 : 0));
        QCOMPARE(scene().selectedNotes().size(), std::size_t(isEdge ? 0 : 1));
    }
}

void TestCanvas::rightAnglesAreOneOfTheWays()
{
    const GraphEdge edge = edgeOf("admitted", "patient");
    const QPainterPath curved = scene().edgeItem(edge)->path();
    actions().rightAngles->trigger();
    QVERIFY(scene().edgeItem(edge)->path() != curved);
    actions().rightAngles->trigger();
    QCOMPARE(scene().edgeItem(edge)->path(), curved);
}

void TestCanvas::groupsFrameCollapseAndOpen()
{
    m_selection->setNodes({id("admitted"), id("patient")});
    QTest::keyClick(m_view.get(), Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(scene().groups().size(), std::size_t{1});
    auto* field = m_view->findChild<QLineEdit*>();
    QVERIFY(field != nullptr); // It asks for its name at once.
    QTest::keyClicks(field, QStringLiteral("Clean up"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(scene().groups().front()->title(), QStringLiteral("Clean up"));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pixel(scene().groups().front()->togglePoint()));
    QTRY_VERIFY(m_document->canvas().groups.front().isCollapsed);
    QVERIFY(!card("patient")->isVisible());
    QVERIFY(!scene().edgeItem(edgeOf("admitted", "patient"))->isVisible());
    QVERIFY(scene().edgeItem(edgeOf("patient", "checked"))->isVisible());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pixel(scene().groups().front()->togglePoint()));
    QTRY_VERIFY(card("patient")->isVisible());
    QTest::keyClick(m_view.get(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(scene().groups().empty());
}

void TestCanvas::aFrameDragsItsNodes()
{
    m_selection->setNodes({id("admitted"), id("patient")});
    scene().groupSelection();
    m_document->undoStack().clear();
    const QPointF before = m_document->position(id("patient"));
    const canvas::GroupFrame* frame = scene().groups().front();
    const QPoint title = pixel(frame->mapToScene(QPointF(60, 14)));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middleOf("adt")); // Ends the naming.
    drag(m_view->viewport(), title, title + QPoint(0, 100));
    QCOMPARE(m_document->position(id("patient")).x(), before.x());
    QVERIFY(m_document->position(id("patient")).y() > before.y() + 60);
    QCOMPARE(m_document->position(id("patient")).y() - before.y(), m_document->position(id("admitted")).y());
    QCOMPARE(m_document->undoStack().count(), 1);
    QCOMPARE(m_selection->nodes(), QStringList({id("admitted"), id("patient")}));
}

void TestCanvas::aGroupIsEnteredAndLeft()
{
    m_document->editCanvas(
        [](pipeline::CanvasDefinition& canvas) {
            canvas.groups.push_back({.name = "Inner", .color = "teal", .nodes = {"admitted"}});
        },
        {.text = id("g")});
    const QPoint title = pixel(scene().groups().front()->mapToScene(QPointF(60, 14)));
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, title);
    QCOMPARE(scene().enteredGroup(), QStringLiteral("Inner"));
    QVERIFY(!card("adt")->isVisible());
    auto* trail = m_view->findChild<canvas::GroupTrail*>();
    QVERIFY(trail->isVisible());
    QTest::mouseClick(&trail->backButton(), Qt::LeftButton);
    QVERIFY(card("adt")->isVisible());
    m_selection->setNode(id("admitted"));
    QTest::keyClick(m_view.get(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!card("adt")->isVisible());
    QTest::keyClick(m_view.get(), Qt::Key_Backspace);
    QVERIFY(card("adt")->isVisible());
}

void TestCanvas::walkingReachesACollapsedGroup()
{
    m_document->editCanvas(
        [](pipeline::CanvasDefinition& canvas) {
            canvas.groups.push_back(
                {.name = "In", .color = {}, .nodes = {"admitted", "patient"}, .isCollapsed = true});
        },
        {.text = id("g")});
    m_selection->setNode(id("adt"));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_selection->nodes(), QStringList({id("admitted"), id("patient")}));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_selection->nodes(), QStringList({id("checked")}));
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QTest::keyClick(m_view.get(), Qt::Key_Return); // Goes in.
    QVERIFY(card("patient")->isVisible());
    m_selection->setNode(id("store")); // As a problem does: what is hidden is shown.
    QVERIFY(card("store")->isVisible());
}

void TestCanvas::aGroupOfOneStaysClosedWhenItIsChosen()
{
    m_document->editCanvas(
        [](pipeline::CanvasDefinition& canvas) {
            canvas.groups.push_back({.name = "One", .color = {}, .nodes = {"admitted"}, .isCollapsed = true});
            canvas.groups.push_back({.name = "Gone", .color = {}, .nodes = {"nobody"}, .isCollapsed = true});
        },
        {.text = id("g")});
    m_selection->setNode(id("adt"));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_selection->node(), id("admitted"));
    QVERIFY(scene().enteredGroup().isEmpty());
    QVERIFY(!scene().groups().back()->isVisible());
    m_selection->setNode({});
    const QPoint on = pixel(scene().groups().front()->mapToScene(QPointF(100, 50)));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, on);
    QCOMPARE(m_selection->node(), id("admitted"));
    QVERIFY(scene().enteredGroup().isEmpty());
    m_selection->setNode({});
    m_selection->setNode(id("admitted")); // From elsewhere.
    QCOMPARE(scene().enteredGroup(), QStringLiteral("One"));
}

void TestCanvas::notesAreWrittenMovedAndResized()
{
    QTest::keyClick(m_view.get(), Qt::Key_N);
    auto* field = m_view->findChild<QPlainTextEdit*>();
    QVERIFY(field != nullptr);
    QTest::keyClicks(field, QStringLiteral("# Feed"));
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClicks(field, QStringLiteral("from the **ward**"));
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_view->findChild<QPlainTextEdit*>() == nullptr);
    QCOMPARE(m_document->canvas().notes.front().text, std::string("# Feed\nfrom the **ward**"));
    QVERIFY(scene().notes().front()->plainText().contains(QStringLiteral("from the ward")));
    const canvas::NoteItem* note = scene().notes().front();
    const pipeline::NodePosition before = m_document->canvas().notes.front().at;
    const QPoint on = pixel(note->mapToScene(note->noteRect().center()));
    drag(m_view->viewport(), on, on + QPoint(0, 120));
    QVERIFY(m_document->canvas().notes.front().at.y > before.y + 60);
    const QPoint corner = pixel(note->cornerPoint() - QPointF(5, 5));
    drag(m_view->viewport(), corner, corner + QPoint(80, 60));
    QVERIFY(m_document->canvas().notes.front().size.x > 250);
    const QPoint middle = pixel(note->mapToScene(note->noteRect().center()));
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, middle);
    field = m_view->findChild<QPlainTextEdit*>();
    QVERIFY(field != nullptr);
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(m_view->findChild<QPlainTextEdit*>() == nullptr);
    QTest::keyClick(m_view.get(), Qt::Key_Delete);
    QVERIFY(m_document->canvas().notes.empty());
    m_document->undoStack().undo();
    QCOMPARE(scene().notes().size(), std::size_t{1});
}

void TestCanvas::notesLoadNothing()
{
    m_document->editCanvas(
        [](pipeline::CanvasDefinition& canvas) {
            pipeline::CanvasNote note;
            note.text = "![x](file:///etc/hostname) <b>html</b> <script>x</script>";
            canvas.notes.push_back(note);
        },
        {.text = id("n")});
    QVERIFY(!m_view->grab().isNull());
    QVERIFY(scene().notes().front()->plainText().contains(QStringLiteral("<b>")) // Words, not markup.
            || !scene().notes().front()->plainText().contains(QStringLiteral("script>")));
}

void TestCanvas::coloursAreKept()
{
    m_selection->setNodes({id("adt"), id("store")});
    actions().colors.front()->trigger();
    QCOMPARE(m_document->canvas().colors.at("adt"), std::string("red"));
    QVERIFY(card("store")->toolTip().contains(QStringLiteral("Red")));
    m_document->renameNode(id("adt"), id("feed"));
    QCOMPARE(m_document->canvas().colors.at("feed"), std::string("red"));
    m_selection->setNodes({id("feed"), id("store")});
    actions().colors.back()->trigger();
    QVERIFY(m_document->canvas().colors.empty());
}

void TestCanvas::undoGoesBackToTheStart()
{
    const QString before = m_document->yaml();
    m_selection->setNodes({id("admitted"), id("patient")});
    scene().groupSelection();
    scene().toggleGroup(0);
    scene().addNote({0, 300});
    scene().changeNote(0, QStringLiteral("one\ntwo"));
    scene().setBends(edgeOf("checked", "store"), {{1000, 200}});
    m_selection->setNode(id("store"));
    actions().colors.front()->trigger();
    actions().switchOff->trigger();
    scene().arrange({});
    m_document->renameNode(id("patient"), id("person"));
    m_document->removeNodes({id("checked"), id("person")});
    QVERIFY(m_document->yaml() != before);
    while (m_document->undoStack().canUndo())
        m_document->undoStack().undo();
    QCOMPARE(m_document->yaml(), before);
    QVERIFY(scene().groups().empty());
    while (m_document->undoStack().canRedo())
        m_document->undoStack().redo();
    QVERIFY(m_document->node(id("person")) == std::nullopt);
}

void TestCanvas::savingTwiceGivesTheSameBytes()
{
    const QTemporaryDir folder;
    scene().addNote({0, 300});
    scene().changeNote(0, QStringLiteral("# A\n\n* b: c #d\n\"quoted\"   \ttab"));
    m_selection->setNodes({id("admitted"), id("patient")});
    scene().groupSelection();
    scene().setBends(edgeOf("checked", "store"), {{1000.5, 200}});
    const QString name = folder.filePath(QStringLiteral("p.yaml"));
    QVERIFY(m_document->save(name));
    const QString first = m_document->yaml();
    PipelineDocument again;
    QVERIFY(again.load(name));
    QCOMPARE(again.yaml(), first);
    QCOMPARE(again.canvas(), m_document->canvas());
    QVERIFY(m_document->undoStack().canUndo()); // Undo goes on beyond a save.
    m_document->undoStack().undo();
    QVERIFY(m_document->isDirty());
}

void TestCanvas::countsRejectsAndDifferencesAreShown()
{
    const GraphEdge edge = edgeOf("adt", "admitted");
    const canvas::EdgeItem* item = scene().edgeItem(edge);
    scene().setCounts({{.edge = edge, .records = 200}});
    scene().setCounts({{.edge = edge, .records = 212}});
    QVERIFY(item->toolTip().contains(QStringLiteral("212")));
    QVERIFY(item->toolTip().contains(QStringLiteral("200"))); // The last time.
    scene().setNodeStates({{.node = id("checked"), .in = 20, .out = 17, .rejected = 3, .load = 0.7}});
    QVERIFY(card("checked")->toolTip().contains(QStringLiteral("3 rejected")));
    QVERIFY(card("checked")->toolTip().contains(QStringLiteral("70")));
    m_document->renameNode(id("adt"), id("feed"));
    QVERIFY(scene().edgeItem(edgeOf("feed", "admitted")) != nullptr);
}

void TestCanvas::statesSayTheirReason()
{
    using Phase = NodeState::Phase;
    for (const Phase phase : {Phase::Running, Phase::Done, Phase::Rejects, Phase::Failed, Phase::Cancelled}) {
        scene().setNodeStates(
            {{.node = id("store"), .phase = phase, .reason = QStringLiteral("The disk is full.")}});
        QVERIFY(card("store")->toolTip().contains(QStringLiteral("The disk is full.")));
        QVERIFY(card("store")->toolTip().contains(canvas::phaseText(phase)));
        QVERIFY(!m_view->grab().isNull());
    }
}

void TestCanvas::aBubbleGoesByItself()
{
    scene().showBubble(id("checked"), QStringLiteral("3 rejected: birth date is missing"), Severity::Warning);
    canvas::NoticeBubble* bubble = scene().bubble(id("checked"));
    QVERIFY(bubble != nullptr);
    QSignalSpy asked(m_view.get(), &CanvasView::problemsRequested);
    const QPoint on = pixel(bubble->pos()) + QPoint(10, -20);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, on);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(m_selection->node(), id("checked"));
    bubble->setShownFor(0);
    QTRY_VERIFY(scene().bubble(id("checked")) == nullptr);
    scene().showBubble(id("nobody"), QStringLiteral("x"), Severity::Warning);
    QVERIFY(scene().bubble(id("nobody")) == nullptr);
}

void TestCanvas::portsHaveTypes()
{
    using document::PortType;
    QCOMPARE(card("adt")->portType(), PortType::Hl7v2);
    QCOMPARE(card("admitted")->portType(), PortType::Hl7v2);
    QCOMPARE(card("patient")->portType(), PortType::Fhir);
    QCOMPARE(card("store")->portType(), PortType::Fhir);
    QCOMPARE(card("spare")->portType(), PortType::Unknown);
    m_document->setSetting(id("adt"), id("format"), "csv", {.text = id("f")});
    QCOMPARE(card("admitted")->portType(), PortType::Table);
    m_document->setSetting(id("patient"), id("enabled"), "false", {.text = id("f")});
    QCOMPARE(card("store")->portType(), PortType::Table); // Off: records pass it by.
}

void TestCanvas::switchedOffNodesAreKeptAndPassedBy()
{
    m_selection->setNodes({id("patient"), id("checked")});
    QTest::keyClick(m_view.get(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!m_document->node(id("patient"))->isEnabled);
    QVERIFY(!m_document->node(id("checked"))->isEnabled);
    QVERIFY(m_document->yaml().contains(QStringLiteral("enabled: false")));
    QVERIFY(card("patient")->toolTip().contains(QStringLiteral("off")));
    QCOMPARE(m_document->undoStack().count(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!m_document->yaml().contains(QStringLiteral("enabled")));
}

void TestCanvas::runToHereAndPreviewAskForTheNode()
{
    QSignalSpy run(m_view.get(), &CanvasView::runToHereRequested);
    QSignalSpy preview(m_view.get(), &CanvasView::previewRequested);
    QVERIFY(!actions().runToHere->isEnabled());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middleOf("patient"));
    QTest::keyClick(m_view.get(), Qt::Key_F5, Qt::ShiftModifier);
    QCOMPARE(run.value(0).value(0).toString(), id("patient"));
    QTest::keyClick(m_view.get(), Qt::Key_P);
    QCOMPARE(preview.count(), 1);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pixel(card("patient")->previewIconPoint()));
    QCOMPARE(preview.count(), 2);
    QCOMPARE(preview.value(1).value(0).toString(), id("patient"));
}

void TestCanvas::aProblemBringsItsNodeIntoView()
{
    m_document->moveNodes({{.node = id("spare"), .to = {6000, 4000}}}, {.text = id("m")});
    const auto isSeen = [this] {
        return m_view->mapToScene(m_view->viewport()->rect()).boundingRect().contains(card("spare")->pos());
    };
    m_view->setZoom(1);
    QVERIFY(!isSeen());
    m_selection->setNode(id("spare")); // What the list of problems does.
    QVERIFY(isSeen());
}

void TestCanvas::theMinimapIsClickedAndDragged()
{
    m_view->setZoom(2);
    m_view->centerOn(card("adt"));
    canvas::Minimap& map = m_view->minimap();
    QVERIFY(map.isVisible());
    const auto center = [this] {
        return m_view->mapToScene(m_view->viewport()->rect().center());
    };
    const QPointF before = center();
    QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(map.width() - 30, map.height() / 2));
    QVERIFY(center().x() > before.x() + 200);
    const QPointF there = center();
    drag(&map, QPoint(map.width() - 30, map.height() / 2), QPoint(30, map.height() / 2));
    QVERIFY(center().x() < there.x() - 200);
}

void TestCanvas::middleButtonAndSpacePan()
{
    const auto corner = [this] {
        return m_view->mapToScene(QPoint(0, 0));
    };
    QPointF before = corner();
    drag(m_view->viewport(), QPoint(700, 600), QPoint(760, 640), Qt::MiddleButton);
    QVERIFY(corner().x() < before.x());
    before = corner();
    QTest::keyPress(m_view.get(), Qt::Key_Space);
    drag(m_view->viewport(), QPoint(700, 600), QPoint(640, 560));
    QTest::keyRelease(m_view.get(), Qt::Key_Space);
    QVERIFY(corner().x() > before.x());
    before = corner();
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(corner().x() > before.x());
}

void TestCanvas::theSelectionIsShown()
{
    m_view->setZoom(0.3);
    m_selection->setNode(id("store"));
    QTest::keyClick(m_view.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_view->zoom(), 1.0);
    const QPointF away =
        m_view->mapToScene(m_view->viewport()->rect().center()) - card("store")->sceneBoundingRect().center();
    QVERIFY(std::hypot(away.x(), away.y()) < 30);
    QTest::keyClick(m_view.get(), Qt::Key_0, Qt::ControlModifier);
    QVERIFY(m_view->zoom() < 1.0);
}

void TestCanvas::copiesAreText()
{
    m_selection->setNodes({id("admitted"), id("patient")});
    scene().groupSelection();
    actions().colors.front()->trigger();
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("admitted:")));
    QTest::keyClick(m_view.get(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_selection->nodes(), QStringList({id("admitted-2"), id("patient-2")}));
    QCOMPARE(m_document->canvas().groups.size(), std::size_t{2}); // The group comes along.
    QCOMPARE(m_document->canvas().groups.back().nodes.front(), std::string("admitted-2"));
}

void TestCanvas::keysChooseTheOutlet()
{
    m_document->removeNodes({id("spare")});
    scene().addNode(id("sink:files"), {1200, 300});
    m_selection->setNode(id("checked"));
    QTest::keyClick(m_view.get(), Qt::Key_C);
    QVERIFY(scene().isConnecting());
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    const std::vector<GraphEdge> edges = m_document->edges();
    const bool isThere = std::ranges::any_of(
        edges, [](const GraphEdge& each) { return each.from.name() == QStringLiteral("checked.rejected"); });
    QVERIFY(isThere);
}

void TestCanvas::theSelectionIsSpoken()
{
    m_selection->setNode(id("patient"));
    const QString spoken = m_view->accessibleDescription();
    QVERIFY(spoken.contains(QStringLiteral("patient")));
    QVERIFY(spoken.contains(QStringLiteral("FHIR")));
    QVERIFY(spoken.contains(QStringLiteral("admitted")));
    m_selection->setNodes({id("patient"), id("adt")});
    QVERIFY(m_view->accessibleDescription().contains(QStringLiteral("2")));
}

void TestCanvas::screenReadersSeeTheCards()
{
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(list != nullptr);
    QCOMPARE(list->role(), QAccessible::List);
    QAccessibleInterface* item = QAccessible::queryAccessibleInterface(card("patient"));
    QVERIFY(item != nullptr);
    QCOMPARE(item->parent(), list);
    const int index = list->indexOfChild(item);
    QVERIFY(index >= 0);
    QCOMPARE(list->child(index), item);
    QVERIFY(item->text(QAccessible::Name).startsWith(QStringLiteral("patient, step")));
    QVERIFY(!item->state().selected);
    m_selection->setNode(id("patient"));
    QVERIFY(item->state().selected);
    QVERIFY(item->rect().contains(m_view->viewport()->mapToGlobal(middleOf("patient"))));
}

void TestCanvas::aComparisonMarksWhatDiffers()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("p.yaml"));
    QVERIFY(m_document->save(name));
    QSignalSpy said(m_view.get(), &CanvasView::statusMessage);
    actions().compareSaved->trigger();
    QVERIFY(scene().isComparing());
    QVERIFY(scene().comparison().empty());
    const QString added = scene().addNode(id("step:route"), {300, 600});
    m_document->setSetting(id("adt"), id("path"), "other/*.hl7", {.text = id("s")});
    m_document->removeNodes({id("checked")});
    using document::NodeChange;
    QCOMPARE(scene().card(added)->change(), std::optional(NodeChange::Added));
    QCOMPARE(card("adt")->change(), std::optional(NodeChange::Changed));
    QVERIFY(card("adt")->toolTip().contains(QStringLiteral("path")));
    QVERIFY(!card("admitted")->change());
    QCOMPARE(scene().comparison().nodes.at(id("checked")), NodeChange::Removed);
    QCOMPARE(scene().comparison().removedEdges.size(), std::size_t{2});
    QVERIFY(!m_view->grab().isNull());
    m_document->moveNodes({{.node = id("adt"), .to = {20, 300}}},
                          {.text = id("m")});                    // Moving is no difference.
    QCOMPARE(scene().comparison().nodes.size(), std::size_t{4}); // `store` lost what it takes from.
    actions().compareSaved->trigger();
    QVERIFY(!scene().isComparing());
    QVERIFY(!card("adt")->change());
}

void TestCanvas::picturesAreWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("svg") << QStringLiteral("a.svg") << QByteArray("<?xml");
    QTest::newRow("png") << QStringLiteral("a.png") << QByteArray("\x89PNG");
    QTest::newRow("pdf") << QStringLiteral("a.pdf") << QByteArray("%PDF");
    QTest::newRow("unknown") << QStringLiteral("a.doc") << QByteArray();
    QTest::newRow("no such folder") << QStringLiteral("none/a.svg") << QByteArray();
}

void TestCanvas::picturesAreWritten()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, begin);
    const QTemporaryDir folder;
    QSignalSpy said(m_view.get(), &CanvasView::statusMessage);
    m_view->savePicture(folder.filePath(name));
    QCOMPARE(said.count(), 1);
    QFile file(folder.filePath(name));
    QCOMPARE(file.open(QIODevice::ReadOnly), !begin.isEmpty());
    if (!begin.isEmpty())
        QVERIFY(file.readAll().startsWith(begin));
}

void TestCanvas::aBrokenFileIsShownAndNotChanged()
{
    m_document->recover(QStringLiteral("hilum: 1\nsources:\n  adt: {connector: files\nsteps: ["), {});
    QVERIFY(m_document->isBroken());
    const QString before = m_document->yaml();
    scene().addNote({0, 0});
    scene().addNode(id("step:map"), {0, 0});
    scene().selectAll();
    scene().setColor(QStringLiteral("red"));
    scene().groupSelection();
    scene().nudge({1, 0});
    QCOMPARE(m_document->yaml(), before);
    QVERIFY(!m_view->grab().isNull());
}

void TestCanvas::favouritesStandFirst()
{
    QSettings().clear();
    palette::PaletteModel model(m_catalogue.get());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFavourites({id("step:map"), id("source:gone"), id("sink:sql")});
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.rowCount(model.index(0, 0)), 2);
    QCOMPARE(model.index(1, 0, model.index(0, 0)).data(palette::PaletteModel::RoleRole).toInt(),
             static_cast<int>(document::NodeRole::Sink));
    palette::PaletteView view(m_catalogue.get());
    view.resize(260, 600);
    view.show();
    const QAbstractItemModel* list = view.list().model();
    QCOMPARE(list->rowCount(), 3);
    const QModelIndex second = list->index(1, 0, list->index(1, 0));
    const QString name = second.data(palette::PaletteModel::TemplateRole).toString();
    view.list().setCurrentIndex(second);
    QTest::keyClick(&view.list(), Qt::Key_F);
    QCOMPARE(list->rowCount(), 4);
    QCOMPARE(base::favourites(), QStringList(name));
    const QRect row = view.list().visualRect(list->index(0, 0, list->index(0, 0)));
    QTest::mouseClick(view.list().viewport(), Qt::LeftButton, {}, QPoint(row.right() - 22, row.center().y()));
    QCOMPARE(list->rowCount(), 3);
    QVERIFY(base::favourites().isEmpty());
}

/// A bit of everything that a canvas can show.
void TestCanvas::decorate()
{
    m_document->editCanvas(
        [](pipeline::CanvasDefinition& canvas) {
            canvas.colors = {{"adt", "teal"}, {"store", "orange"}};
            canvas.groups.push_back({.name = "Clean up", .color = "blue", .nodes = {"admitted", "patient"}});
            canvas.groups.push_back(
                {.name = "Later", .color = "purple", .nodes = {"spare"}, .isCollapsed = true});
            pipeline::CanvasNote note;
            note.text = "## Registration feed\n* from the **ward** server\n* every five minutes\n\nAsk "
                        "`it@ward` first.";
            note.at = {.x = 640, .y = 320};
            note.size = {.x = 260, .y = 160};
            canvas.notes.push_back(note);
            canvas.bends["checked -> store"] = {{.x = 1150, .y = 160}};
            canvas.comments["adt -> admitted"] =
                "Only on weekdays, the ward is closed on Sundays and holidays";
            canvas.comments["checked -> store"] = "Read by the registry every night";
        },
        {.text = id("d")});
    scene().setCounts({{.edge = edgeOf("adt", "admitted"), .records = 12480},
                       {.edge = edgeOf("admitted", "patient"), .records = 9200},
                       {.edge = edgeOf("checked", "store"), .records = 9188}});
    using Phase = NodeState::Phase;
    scene().setNodeStates(
        {{.node = id("adt"), .phase = Phase::Done, .in = 12480, .out = 12480, .load = 0.2},
         {.node = id("admitted"), .phase = Phase::Running, .in = 12480, .out = 9200, .load = 0.05},
         {.node = id("patient"), .phase = Phase::Cancelled, .load = 0.7},
         {.node = id("checked"), .phase = Phase::Rejects, .rejected = 12},
         {.node = id("store"), .phase = Phase::Failed, .reason = id("The disk is full.")}});
    scene().showBubble(id("checked"), QStringLiteral("12 rejected: The patient has no medical record number"),
                       Severity::Warning);
}

void TestCanvas::save(const QString& name) const
{
    QCoreApplication::processEvents();
    QVERIFY(QDir().mkpath(QStringLiteral(BINARY_DIR "/pictures")));
    QVERIFY(m_view->grab().save(QStringLiteral(BINARY_DIR "/pictures/%1.png").arg(name)));
}

void TestCanvas::picturesForPeople_data()
{
    QTest::addColumn<base::ThemeChoice>("choice");
    QTest::newRow("light") << base::ThemeChoice::Light;
    QTest::newRow("dark") << base::ThemeChoice::Dark;
}

void TestCanvas::picturesForPeople()
{
    QFETCH(const base::ThemeChoice, choice);
    const QString look = QString::fromLatin1(QTest::currentDataTag());
    base::Theme theme(*qApp);
    theme.setChoice(choice);
    decorate();
    m_view->resize(1366, 700);
    m_view->fitAll();
    m_selection->setNode(id("patient"));
    save(QStringLiteral("canvas-everything-") + look);
    m_view->setZoom(0.4);
    save(QStringLiteral("canvas-far-") + look);
    m_view->setZoom(0.2);
    save(QStringLiteral("canvas-farther-") + look);
    m_view->fitAll();
    const QTemporaryDir folder;
    QVERIFY(m_document->save(folder.filePath(QStringLiteral("p.yaml"))));
    m_document->removeNodes({id("checked")});
    m_document->setSetting(id("adt"), id("path"), "b", {.text = id("s")});
    scene().addNode(id("step:route"), {1000, 500});
    actions().compareSaved->trigger();
    save(QStringLiteral("canvas-comparison-") + look);
    actions().compareSaved->trigger();
    QTest::keyClick(m_view.get(), Qt::Key_K, Qt::ControlModifier);
    QCoreApplication::processEvents();
    QVERIFY(
        m_view->search().grab().save(QStringLiteral(BINARY_DIR "/pictures/canvas-search-%1.png").arg(look)));
    m_view->search().hide();
    m_view->savePicture(QStringLiteral(BINARY_DIR "/pictures/canvas-export-%1.png").arg(look));
}

QTEST_MAIN(TestCanvas)

#include "tst_canvas.moc"
