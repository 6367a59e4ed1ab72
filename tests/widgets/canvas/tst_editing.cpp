// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/test_catalogue.h"
#include "widgets/base/setting_row.h"
#include "widgets/base/theme.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/canvas/node_card.h"
#include "widgets/inspector/inspector_view.h"
#include "widgets/palette/palette_model.h"
#include "widgets/palette/palette_view.h"
#include "widgets/project/outline_model.h"
#include "widgets/yaml/text_editor.h"
#include "widgets/yaml/yaml_highlighter.h"
#include "widgets/yaml/yaml_view.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace hilum;
using canvas::CanvasView;
using canvas::NodeCard;
using document::GraphEdge;
using document::PipelineDocument;

namespace {

constexpr const char* kPipeline = R"(hilum: 1
name: adt
sources:
  adt: {connector: files, path: in/*.hl7, format: hl7v2}
steps:
  admitted: {from: adt, filter: "MSH-9.2 = 'A01'"}
  checked:
    from: admitted
    validate: {rules: []}
sinks:
  store: {connector: files, path: out.ndjson, format: fhir}
layout:
  adt: [0, 0]
  admitted: [300, 0]
  checked: [600, 0]
  store: [900, 0]
)";

void drag(QWidget* on, QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton)
{
    QTest::mouseMove(on, from);
    QTest::mousePress(on, button, {}, from);
    for (int step = 1; step <= 10; ++step) {
        const QPoint at = from + (to - from) * step / 10;
        QMouseEvent move(QEvent::MouseMove, at, on->mapToGlobal(at), Qt::NoButton, button, {});
        QApplication::sendEvent(on, &move);
    }
    QTest::mouseRelease(on, button, {}, to);
}

} // namespace

/// The document with all that edits it, as the window has them.
class TestEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void draggingACardMovesItOnTheGridInOneUndoStep();
    void draggingFromAPortConnects();
    void aConnectionThatCannotBeIsRefusedWithItsReason();
    void boxSelectionTakesAllItTouches();
    void deletingAndUndoingBringsBackTheSame();
    void droppingFromThePaletteAddsANode();
    void droppingOnAnEdgeGoesBetween();
    void copiedNodesArePastedAsText();
    void arrowKeysWalkAndWithCtrlMove();
    void theKeyboardConnects();
    void renamingInPlaceRenamesEverywhere();
    void wheelWithCtrlZoomsAtTheCursor();
    void countsStayOnTheirEdges();
    void theCardFollowsTheDocument();
    void anEmptyPipelineOffersItsFirstStep();

    void thePaletteModelKeepsItsContract();
    void searchingThePaletteAndEnterAdds();
    void theOutlineModelKeepsItsContract();

    void typingInTheInspectorIsOneUndoStep();
    void theInspectorRefusesLiteralSecrets();
    void theInspectorShowsTheErrorBelowTheField();
    void renamingInTheInspectorKeepsTheForm();
    void anotherFormatBringsItsFields();

    void typedTextBecomesOneCommandWhenValid();
    void invalidTextIsMarkedAndChangesNothing();
    void canvasEditsShowInTheText();
    void commentsBeginOutsideQuotes_data();
    void commentsBeginOutsideQuotes();

private:
    [[nodiscard]] QPoint pixel(QPointF scenePoint) const { return m_view->mapFromScene(scenePoint); }
    [[nodiscard]] NodeCard* card(const char* id) const
    {
        return m_view->canvasScene().card(QString::fromLatin1(id));
    }
    [[nodiscard]] QPoint middleOf(const char* id) const
    {
        return pixel(card(id)->mapToScene(card(id)->cardRect().center()));
    }
    [[nodiscard]] QPoint outletOf(const char* id, const char* outlet) const
    {
        return pixel(card(id)->outletPoint(QString::fromLatin1(outlet)));
    }
    void drop(const QString& name, QPoint at);

    test::Catalogue m_catalogue;
    std::unique_ptr<PipelineDocument> m_document;
    std::unique_ptr<document::Selection> m_selection;
    std::unique_ptr<CanvasView> m_view;
};

void TestEditing::init()
{
    m_document = std::make_unique<PipelineDocument>();
    m_document->recover(QString::fromLatin1(kPipeline), {});
    m_document->undoStack().clear();
    m_selection = std::make_unique<document::Selection>(*m_document);
    m_view = std::make_unique<CanvasView>(*m_document, *m_selection, m_catalogue.get());
    m_view->resize(1300, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setFocus();
    QCoreApplication::processEvents();
}

void TestEditing::cleanup()
{
    m_view.reset();
    m_selection.reset();
    m_document.reset();
}

void TestEditing::drop(const QString& name, QPoint at)
{
    QMimeData data;
    data.setData(QLatin1String(document::kNodeTemplateMimeType), name.toUtf8());
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_view->viewport(), &enter);
    QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_view->viewport(), &move);
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_view->viewport(), &event);
}

void TestEditing::draggingACardMovesItOnTheGridInOneUndoStep()
{
    const QPointF before = m_document->position(QStringLiteral("admitted"));
    drag(m_view->viewport(), middleOf("admitted"), middleOf("admitted") + QPoint(7, 93));
    const QPointF after = m_document->position(QStringLiteral("admitted"));
    QVERIFY(after.y() > before.y() + 60);
    QCOMPARE(std::fmod(after.y(), canvas::kGrid), 0.0);
    QCOMPARE(m_document->undoStack().count(), 1);
    m_document->undoStack().undo();
    QCOMPARE(card("admitted")->pos(), before);
}

void TestEditing::draggingFromAPortConnects()
{
    drag(m_view->viewport(), outletOf("checked", "out"), middleOf("store"));
    const std::vector<GraphEdge> edges = m_document->edges();
    const GraphEdge wanted{.from = {.node = QStringLiteral("checked")}, .to = QStringLiteral("store")};
    QVERIFY(std::ranges::find(edges, wanted) != edges.end());
    drag(m_view->viewport(), outletOf("adt", "rejected"), middleOf("store"));
    QCOMPARE(m_document->node(QStringLiteral("store"))->from.size(), std::size_t(2));
}

void TestEditing::aConnectionThatCannotBeIsRefusedWithItsReason()
{
    QSignalSpy refused(m_view.get(), &CanvasView::statusMessage);
    drag(m_view->viewport(), outletOf("checked", "out"), middleOf("admitted"));
    QCOMPARE(refused.count(), 1);
    QVERIFY(refused.front().front().toString().contains(QStringLiteral("circle")));
    QCOMPARE(m_document->undoStack().count(), 0);
}

void TestEditing::boxSelectionTakesAllItTouches()
{
    const QPoint from = pixel(card("adt")->mapToScene(QPointF(-40, -60)));
    const QPoint to = pixel(card("admitted")->mapToScene(QPointF(100, 140)));
    drag(m_view->viewport(), from, to);
    QCOMPARE(m_selection->nodes(), QStringList({QStringLiteral("adt"), QStringLiteral("admitted")}));
}

void TestEditing::deletingAndUndoingBringsBackTheSame()
{
    const QString before = m_document->yaml();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middleOf("admitted"));
    QCOMPARE(m_selection->node(), QStringLiteral("admitted"));
    QTest::keyClick(m_view.get(), Qt::Key_Delete);
    QVERIFY(card("admitted") == nullptr);
    QVERIFY(m_document->node(QStringLiteral("checked"))->from.empty());
    m_document->undoStack().undo();
    QCOMPARE(m_document->yaml(), before);
    QVERIFY(card("admitted") != nullptr);
}

void TestEditing::droppingFromThePaletteAddsANode()
{
    drop(QStringLiteral("sink:sql"), pixel({900, 260}));
    const std::optional<document::GraphNode> added = m_document->node(QStringLiteral("sql"));
    QVERIFY(added);
    QCOMPARE(added->role, document::NodeRole::Sink);
    QCOMPARE(m_selection->node(), QStringLiteral("sql"));
}

void TestEditing::droppingOnAnEdgeGoesBetween()
{
    const QPointF middle =
        (card("adt")->outletPoint(QStringLiteral("out")) + card("admitted")->inputPoint()) / 2;
    drop(QStringLiteral("step:route"), pixel(middle));
    QCOMPARE(m_document->node(QStringLiteral("admitted"))->from.front().node, QStringLiteral("route"));
    QCOMPARE(m_document->node(QStringLiteral("route"))->from.front().node, QStringLiteral("adt"));
    QCOMPARE(m_document->undoStack().count(), 1);
}

void TestEditing::copiedNodesArePastedAsText()
{
    m_selection->setNodes({QStringLiteral("adt"), QStringLiteral("admitted")});
    m_view->actionsOfCanvas().copy->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("connector: files")));
    m_view->actionsOfCanvas().paste->trigger();
    QCOMPARE(m_selection->nodes(), QStringList({QStringLiteral("adt-2"), QStringLiteral("admitted-2")}));
    m_view->actionsOfCanvas().duplicate->trigger();
    QCOMPARE(m_document->nodeIds().size(), 8);
}

void TestEditing::arrowKeysWalkAndWithCtrlMove()
{
    m_selection->setNode(QStringLiteral("adt"));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_selection->node(), QStringLiteral("admitted"));
    const QPointF before = m_document->position(QStringLiteral("admitted"));
    QTest::keyPress(m_view.get(), Qt::Key_Down, Qt::ControlModifier); // Held: Ctrl is not released between.
    QTest::keyPress(m_view.get(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(m_document->position(QStringLiteral("admitted")), before + QPointF(0, 2 * canvas::kGrid));
    QCOMPARE(m_document->undoStack().count(), 1);
    QSignalSpy opened(m_selection.get(), &document::Selection::openRequested);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
}

void TestEditing::theKeyboardConnects()
{
    m_selection->setNode(QStringLiteral("checked"));
    m_view->actionsOfCanvas().connectNodes->trigger();
    QVERIFY(m_view->canvasScene().isConnecting());
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(m_document->node(QStringLiteral("store"))->from.front().node, QStringLiteral("checked"));
    m_view->actionsOfCanvas().connectNodes->trigger();
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!m_view->canvasScene().isConnecting());
}

void TestEditing::renamingInPlaceRenamesEverywhere()
{
    m_selection->setNode(QStringLiteral("adt"));
    m_view->renameSelected();
    auto* field = m_view->findChild<QLineEdit*>();
    QVERIFY(field != nullptr);
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("feed"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_document->node(QStringLiteral("feed")));
    QCOMPARE(m_document->node(QStringLiteral("admitted"))->from.front().node, QStringLiteral("feed"));
    QVERIFY(card("feed") != nullptr);
}

void TestEditing::wheelWithCtrlZoomsAtTheCursor()
{
    const QPoint at = middleOf("admitted");
    const QPointF under = m_view->mapToScene(at);
    const qreal before = m_view->zoom();
    QWheelEvent wheel(at, m_view->viewport()->mapToGlobal(at), {}, {0, 240}, {}, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_view->viewport(), &wheel);
    QVERIFY(m_view->zoom() > before);
    const QPointF away = m_view->mapToScene(at) - under;
    QVERIFY(std::abs(away.x()) < 3 && std::abs(away.y()) < 3);
}

void TestEditing::countsStayOnTheirEdges()
{
    const GraphEdge edge{.from = {.node = QStringLiteral("adt")}, .to = QStringLiteral("admitted")};
    m_view->canvasScene().setCounts({{.edge = edge, .records = 12480}});
    const QList<QGraphicsItem*> items = m_view->canvasScene().items();
    const bool isShown = std::ranges::any_of(
        items, [](const QGraphicsItem* item) { return item->toolTip().contains(QLocale().toString(12480)); });
    QVERIFY(isShown);
}

void TestEditing::theCardFollowsTheDocument()
{
    m_document->renameNode(QStringLiteral("adt"), QStringLiteral("feed"));
    QCOMPARE(card("feed")->node().id, QStringLiteral("feed"));
    m_document->moveNodes({{.node = QStringLiteral("feed"), .to = {40, 400}}}, {.text = QStringLiteral("m")});
    QCOMPARE(card("feed")->pos(), QPointF(40, 400));
    Diagnostic finding = Diagnostic::error("test.wrong", "Path is missing.");
    finding.place.path = "sources.feed.path";
    m_document->setFindings({finding});
    QVERIFY(card("feed")->toolTip().contains(QStringLiteral("Path is missing.")));
}

void TestEditing::anEmptyPipelineOffersItsFirstStep()
{
    m_document->clear();
    QVERIFY(m_view->canvasScene().items().isEmpty());
    auto* button = m_view->findChild<QPushButton*>();
    QVERIFY(button != nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_document->nodeIds().size(), 1);
}

void TestEditing::thePaletteModelKeepsItsContract()
{
    palette::PaletteModel model(m_catalogue.get());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.rowCount(model.index(1, 0)) >= 6);
    const QModelIndex filter = model
                                   .match(model.index(0, 0, model.index(1, 0)),
                                          palette::PaletteModel::TypeRole, QStringLiteral("filter"))
                                   .value(0);
    QVERIFY(filter.isValid());
    const std::unique_ptr<QMimeData> data(model.mimeData({filter}));
    QCOMPARE(data->data(QLatin1String(document::kNodeTemplateMimeType)), QByteArray("step:filter"));
}

void TestEditing::searchingThePaletteAndEnterAdds()
{
    palette::PaletteView view(m_catalogue.get());
    view.show();
    QSignalSpy added(&view, &palette::PaletteView::addRequested);
    QTest::keyClicks(&view.search(), QStringLiteral("valid"));
    QTest::keyClick(&view.search(), Qt::Key_Return);
    QCOMPARE(added.count(), 1);
    QCOMPARE(added.front().front().toString(), QStringLiteral("step:validate"));
    m_selection->setNode(QStringLiteral("admitted"));
    m_view->addNode(added.front().front().toString());
    QCOMPARE(m_document->node(QStringLiteral("validate"))->from.front().node, QStringLiteral("admitted"));
}

void TestEditing::theOutlineModelKeepsItsContract()
{
    project::OutlineModel model(*m_document, m_catalogue.get(), nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 4);
    m_document->removeNodes({QStringLiteral("adt")});
    QCOMPARE(model.rowCount(), 3);
    m_document->undoStack().undo();
    QCOMPARE(model.rowCount(), 4);
}

void TestEditing::typingInTheInspectorIsOneUndoStep()
{
    inspector::InspectorView view(*m_document, *m_selection, m_catalogue.get(), {});
    view.show();
    m_selection->setNode(QStringLiteral("adt"));
    QVERIFY(view.form() != nullptr);
    auto* path = view.form()->row(QStringLiteral("path"))->findChild<QLineEdit*>();
    QCOMPARE(path->text(), QStringLiteral("in/*.hl7"));
    path->selectAll();
    QTest::keyClicks(path, QStringLiteral("inbox"));
    QCOMPARE(m_document->node(QStringLiteral("adt"))->settings.textOr("path", ""), std::string("inbox"));
    QCOMPARE(m_document->undoStack().count(), 1);
    m_document->undoStack().undo();
    QCOMPARE(path->text(), QStringLiteral("in/*.hl7"));
}

void TestEditing::theInspectorRefusesLiteralSecrets()
{
    SettingManifest setting;
    setting.key = "password";
    setting.title = "Password";
    setting.type = SettingType::Secret;
    base::SettingRow row(setting, {}, nullptr);
    row.setValue("hunter2");
    QVERIFY(row.errorText().contains(QStringLiteral("${env:NAME}")));
    row.setValue("${env:PGPASSWORD}");
    QVERIFY(row.errorText().isEmpty());
}

void TestEditing::theInspectorShowsTheErrorBelowTheField()
{
    inspector::InspectorView view(*m_document, *m_selection, m_catalogue.get(), {});
    view.show();
    m_selection->setNode(QStringLiteral("adt"));
    base::SettingRow* row = view.form()->row(QStringLiteral("path"));
    auto* path = row->findChild<QLineEdit*>();
    path->selectAll();
    QTest::keyClick(path, Qt::Key_Delete);
    QVERIFY(!row->errorText().isEmpty());
    QTest::keyClicks(path, QStringLiteral("x"));
    QVERIFY(row->errorText().isEmpty());
    Diagnostic finding = Diagnostic::error("test.missing-file", "There is no such file.");
    finding.place.path = "sources.adt.path";
    m_document->setFindings({finding});
    QCOMPARE(row->errorText(), QStringLiteral("There is no such file."));
}

void TestEditing::renamingInTheInspectorKeepsTheForm()
{
    inspector::InspectorView view(*m_document, *m_selection, m_catalogue.get(), {});
    view.show();
    m_selection->setNode(QStringLiteral("adt"));
    const inspector::NodeForm* form = view.form();
    QLineEdit& name = view.form()->nameField();
    name.selectAll();
    QTest::keyClicks(&name, QStringLiteral("feed"));
    QTest::keyClick(&name, Qt::Key_Return);
    QVERIFY(m_document->node(QStringLiteral("feed")));
    QCOMPARE(view.form(), form);
}

void TestEditing::anotherFormatBringsItsFields()
{
    inspector::InspectorView view(*m_document, *m_selection, m_catalogue.get(), {});
    view.show();
    m_selection->setNode(QStringLiteral("adt"));
    QVERIFY(view.form()->row(QStringLiteral("delimiter")) == nullptr);
    m_document->setSetting(QStringLiteral("adt"), QStringLiteral("format"), "csv",
                           {.text = QStringLiteral("f")});
    QTRY_VERIFY(view.form()->row(QStringLiteral("delimiter")) != nullptr);
}

void TestEditing::typedTextBecomesOneCommandWhenValid()
{
    yaml::YamlView view(*m_document, *m_selection);
    view.show();
    QTextCursor cursor = view.editor().document()->find(QStringLiteral("A01"));
    QVERIFY(!cursor.isNull());
    view.editor().setTextCursor(cursor);
    QTest::keyClicks(&view.editor(), QStringLiteral("A08"));
    QTRY_COMPARE(m_document->undoStack().count(), 1);
    QCOMPARE(m_document->node(QStringLiteral("admitted"))->settings.text(), std::string("MSH-9.2 = 'A08'"));
}

void TestEditing::invalidTextIsMarkedAndChangesNothing()
{
    yaml::YamlView view(*m_document, *m_selection);
    view.show();
    view.editor().moveCursor(QTextCursor::End);
    QTest::keyClick(&view.editor(), Qt::Key_Return);
    QTest::keyClicks(&view.editor(), QStringLiteral("sinkz: {"));
    view.apply();
    QVERIFY(view.statusText().contains(QStringLiteral("Line")));
    QCOMPARE(m_document->undoStack().count(), 0);
}

void TestEditing::canvasEditsShowInTheText()
{
    yaml::YamlView view(*m_document, *m_selection);
    view.show();
    m_document->renameNode(QStringLiteral("adt"), QStringLiteral("feed"));
    QCOMPARE(view.editor().toPlainText(), m_document->yaml());
    m_document->undoStack().undo();
    QCOMPARE(view.editor().toPlainText(), m_document->yaml());
}

void TestEditing::commentsBeginOutsideQuotes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("start");
    QTest::newRow("none") << QStringLiteral("a: b") << 4;
    QTest::newRow("whole line") << QStringLiteral("# a") << 0;
    QTest::newRow("behind a value") << QStringLiteral("a: b # c") << 5;
    QTest::newRow("in quotes") << QStringLiteral("a: \"b # c\"") << 10;
    QTest::newRow("within a word") << QStringLiteral("a: b#c") << 6;
    QTest::newRow("apostrophe in a word") << QStringLiteral("a: don't # c") << 9;
}

void TestEditing::commentsBeginOutsideQuotes()
{
    QFETCH(const QString, line);
    QFETCH(const int, start);
    QCOMPARE(yaml::commentStart(line), start);
}

QTEST_MAIN(TestEditing)

#include "tst_editing.moc"
