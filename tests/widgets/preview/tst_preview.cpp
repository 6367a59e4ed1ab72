// SPDX-License-Identifier: Apache-2.0
#include "core/model/row_document.h"
#include "tests/widgets/views/sample_pipeline.h"
#include "widgets/preview/captured_sequence.h"
#include "widgets/preview/column_chooser.h"
#include "widgets/preview/compare_pane.h"
#include "widgets/preview/difference_model.h"
#include "widgets/preview/difference_table.h"
#include "widgets/preview/find_bar.h"
#include "widgets/preview/image_view.h"
#include "widgets/preview/journey_view.h"
#include "widgets/preview/picture_pane.h"
#include "widgets/preview/preview_view.h"
#include "widgets/preview/record_grid.h"
#include "widgets/preview/refused_view.h"
#include "widgets/preview/source_text_view.h"
#include "widgets/preview/source_view.h"
#include "widgets/preview/value_dialog.h"
#include "widgets/record/record_path.h"
#include "widgets/record/record_table_model.h"
#include "widgets/record/record_tree_model.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace hilum;

/// What can be done with the records of a preview, by mouse and keyboard.
class TestPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void findingCountsAndGoesRound();
    void keysOfCommandsAreChanged();
    void onlyRecordsThatHaveTheTextAreShown();
    void hiddenValuesAreNotFound();
    void aPinnedFieldStaysInSight();
    void chosenFieldsAreSavedUnderAName();
    void aMillionFieldsAreAListToSearch();
    void aRowsSourceHidesWhatItsTableHides();
    void aRecordIsComparedWithWhatItWas();
    void twoRecordsAreCompared();
    void differencesAreReachedByKeys();
    void hiddenValuesStayHiddenWhenCompared();
    void refusedRecordsSayWhy();
    void aRefusalLeadsToItsRule();
    void filteredRecordsAreListed();
    void aRecordIsFollowedThroughThePipeline();
    void copiesAreWhatIsShown_data();
    void copiesAreWhatIsShown();
    void chosenCellsAreCopiedByKeys();
    void draggingChangesTheWindow();
    void aPictureIsZoomedAndResetByKeys();
    void aBrokenStepKeepsTheLastGoodRecords();
    void aStoppedPreviewSaysSo();
    void allRecordsAreReadIntoAFile();
    void aChangeMarksWhatWasRead();
    void aHugeValueIsShownCutAndSavedWhole();
    void aTextWithAnErrorMarksTheRecords();
    void aTreeOfAMillionFieldsIsReadPieceByPiece();
};

namespace {

constexpr const char* kWay = R"(hilum: 1
name: way
sources:
  adt:
    connector: files
    path: adt.hl7
    format: hl7v2
steps:
  known:
    from: adt
    filter: PID-5.1 != 'Sample'
  patient:
    from: known
    map:
      source: {format: hl7v2, structure: ADT_A01}
      target: {format: fhir, type: Patient}
      rules:
        - {to: id, from: PID-3.1}
        - to: name
          each: PID-5
          rules:
            - {to: family, from: XPN.1}
        - {to: birthDate, from: PID-7.toDate()}
  checked:
    from: patient
    validate:
      rules:
        - {id: named, severity: error, expression: name.exists(), message: No name}
        - {id: born, severity: error, expression: birthDate <= today(), message: Born in the future}
sinks:
  store:
    from: checked
    connector: files
    path: out/patients.ndjson
    format: fhir
)";

/// The sample with a filter in it, and a view of it.
struct Way
{
    explicit Way(const QString& node)
    {
        sample.writeFile(QStringLiteral("way.yaml"), kWay);
        if (!sample.document().load(sample.path(QStringLiteral("way.yaml"))))
            QTest::qFail("the pipeline cannot be read", __FILE__, __LINE__);
        sample.selection().setNode(node);
        view = std::make_unique<preview::PreviewView>(
            sample.document(), sample.selection(),
            preview::PreviewServices{
                .registry = &sample.registry(), .makeWork = {}, .run = [this] {
                    return preview::PreviewServices::Run{sample.document().definition(), sample.context()};
                }});
        view->setPreview(sample.preview());
        view->resize(1300, 600);
        view->show();
        view->activateWindow();
        if (!QTest::qWaitForWindowExposed(view.get()))
            QTest::qFail("the view is not shown", __FILE__, __LINE__);
    }

    [[nodiscard]] record::RecordTableModel& model() const
    {
        return static_cast<record::RecordTableModel&>(*view->table().model());
    }

    test::SamplePipeline sample;
    std::unique_ptr<preview::PreviewView> view;
};

/// One row of a table of so many columns.
record::RecordListPointer wideRecords(std::size_t columns)
{
    struct Wide
    {
        RowShape shape;
        std::vector<Cell> cells;
        std::unique_ptr<RowDocument> row;
    };
    auto wide = std::make_shared<Wide>();
    for (std::size_t column = 0; column < columns; ++column) {
        wide->shape.names.push_back("c" + std::to_string(column));
        wide->cells.push_back({.value = Value::integer(static_cast<std::int64_t>(column)), .source = {}});
    }
    wide->row = std::make_unique<RowDocument>("row", wide->shape, wide->cells);
    auto list = std::make_shared<record::RecordList>();
    list->records.push_back({.document = wide->row.get(), .origin = {}, .findings = nullptr});
    list->keeper = wide;
    return list;
}

preview::Picture gradient()
{
    preview::Picture picture;
    picture.frames = 3;
    picture.samples = {.width = 64, .height = 64, .values = {}, .window = {.center = 512, .width = 1024}};
    for (int y = 0; y < 64; ++y) {
        for (int x = 0; x < 64; ++x)
            picture.samples.values.push_back(static_cast<float>(x * 16));
    }
    return picture;
}

} // namespace

void TestPreview::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("hilum-tst-preview"));
}

void TestPreview::init()
{
    QSettings().clear();
}

void TestPreview::findingCountsAndGoesRound()
{
    Way way(QStringLiteral("adt"));
    way.view->setMasking(false);
    way.view->table().setFocus();
    QTest::keyClick(&way.view->table(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(way.view->findBar().isVisible());
    QTRY_VERIFY(way.view->findBar().line().hasFocus());
    QTest::keyClicks(&way.view->findBar().line(), QStringLiteral("a01"));
    QCOMPARE(way.view->findBar().result(), QStringLiteral("1 of 3 records"));
    QTest::keyClick(&way.view->findBar().line(), Qt::Key_Return);
    QCOMPARE(way.view->findBar().result(), QStringLiteral("2 of 3 records"));
    QCOMPARE(way.view->table().currentIndex().row(), 1);
    QTest::keyClick(&way.view->findBar().line(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(&way.view->findBar().line(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(way.view->table().currentIndex().row(), 2);
    const QModelIndex found = way.view->table().currentIndex();
    QVERIFY(found.data(record::RecordTableModel::IsMatchRole).toBool());
    QTest::keyClick(&way.view->findBar().line(), Qt::Key_Escape);
    QVERIFY(!way.view->findBar().isVisible());
    QVERIFY(!found.data(record::RecordTableModel::IsMatchRole).toBool());
}

void TestPreview::keysOfCommandsAreChanged()
{
    Way way(QStringLiteral("adt"));
    const auto find =
        std::ranges::find(way.view->commands(), QStringLiteral("preview-find"), &QAction::objectName);
    QVERIFY(find != way.view->commands().end());
    (*find)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_J));
    way.view->table().setFocus();
    QTest::keyClick(&way.view->table(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(!way.view->findBar().isVisible());
    QTest::keyClick(&way.view->table(), Qt::Key_J, Qt::ControlModifier);
    QVERIFY(way.view->findBar().isVisible());
    const QList<QToolButton*> buttons = way.view->bar().findChildren<QToolButton*>();
    const QString keys = (*find)->shortcut().toString(QKeySequence::NativeText);
    QVERIFY(std::ranges::any_of(
        buttons, [&keys](const QToolButton* button) { return button->toolTip().contains(keys); }));
}

void TestPreview::onlyRecordsThatHaveTheTextAreShown()
{
    Way way(QStringLiteral("adt"));
    way.view->setMasking(false);
    QAbstractItemModelTester tester(&way.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    way.view->openFind();
    QTest::keyClicks(&way.view->findBar().line(), QStringLiteral("Carla"));
    QTest::keyClick(&way.view->findBar().line(), Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(way.model().rowCount(), 1);
    QCOMPARE(way.model().recordOf(0), 2);
    QCOMPARE(way.model().headerData(0, Qt::Vertical).toInt(), 3); // It keeps its number.
    QVERIFY(way.view->source().textView().toPlainText().contains(QStringLiteral("Carla")));
    QTest::keyClick(&way.view->findBar().line(), Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(way.model().rowCount(), 3);
}

void TestPreview::hiddenValuesAreNotFound()
{
    Way way(QStringLiteral("adt"));
    way.view->openFind();
    QTest::keyClicks(&way.view->findBar().line(), QStringLiteral("Example"));
    QCOMPARE(way.view->findBar().result(), QStringLiteral("Not found in what is shown"));
    QTest::mouseClick(&way.view->bar().revealButton(), Qt::LeftButton);
    QVERIFY(way.sample.selection().isRevealed());
    QCOMPARE(way.view->findBar().result(), QStringLiteral("1 of 1 records"));
}

void TestPreview::aPinnedFieldStaysInSight()
{
    Way way(QStringLiteral("adt"));
    const int column = way.model().columnOf(QStringLiteral("PID-3"));
    way.view->grid().setPinned(column, true);
    QVERIFY(way.view->grid().pinnedTable().isVisible());
    QVERIFY(!way.view->grid().pinnedTable().isColumnHidden(column));
    QVERIFY(way.view->table().isColumnHidden(column));
    // It outlives a new preview, and a new view.
    way.view->setPreview(way.sample.preview());
    QVERIFY(way.view->grid().isPinned(way.model().columnOf(QStringLiteral("PID-3"))));
    Way again(QStringLiteral("adt"));
    QVERIFY(again.view->grid().isPinned(again.model().columnOf(QStringLiteral("PID-3"))));
    again.view->grid().setPinned(again.model().columnOf(QStringLiteral("PID-3")), false);
    QVERIFY(!again.view->grid().pinnedTable().isVisible());
}

void TestPreview::chosenFieldsAreSavedUnderAName()
{
    Way way(QStringLiteral("adt"));
    way.view->table().setFocus();
    QTest::keyClick(&way.view->table(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    auto* chooser = way.view->findChild<preview::ColumnChooser*>();
    QVERIFY(chooser != nullptr);
    QAbstractItemModelTester tester(&chooser->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    chooser->model().setChecked({QStringLiteral("PID-3"), QStringLiteral("PID-8")});
    chooser->views().setEditText(QStringLiteral("short"));
    QTest::mouseClick(&chooser->saveButton(), Qt::LeftButton);
    chooser->accept();
    QCOMPARE(way.model().columnPaths(), (QStringList{QStringLiteral("PID-3"), QStringLiteral("PID-8")}));
    QVERIFY(preview::ColumnSets(QStringLiteral("hl7v2/ADT_A01")).all().contains(QStringLiteral("short")));
}

void TestPreview::aMillionFieldsAreAListToSearch()
{
    constexpr std::size_t kColumns = 1'000'000;
    const record::RecordListPointer wide = wideRecords(kColumns);
    record::RecordTableModel model;
    model.setRecords(wide);
    QCOMPARE(model.columnCount(), record::RecordTableModel::kMostColumns);
    QVERIFY(model.hasMoreColumns());
    QCOMPARE(model.index(0, 7).data().toString(), QStringLiteral("7"));
    preview::ColumnChooser chooser(preview::ColumnSets(QStringLiteral("row/")), {}, model.columnPaths());
    chooser.read(model.sequence(), std::make_unique<base::ImmediateWork>());
    QCOMPARE(chooser.model().rowCount(), static_cast<int>(kColumns));
    QTest::keyClicks(&chooser.search(), QStringLiteral("99999"));
    QVERIFY(chooser.model().rowCount() < 100);
    model.setColumns({QStringLiteral("c150000"), QStringLiteral("c3")});
    QCOMPARE(model.columnPaths(), (QStringList{QStringLiteral("c150000"), QStringLiteral("c3")}));
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("150000"));
    QCOMPARE(model.fieldCount(), kColumns);
    model.setColumns({QStringLiteral("c999999")});
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("999999"));
}

void TestPreview::aRowsSourceHidesWhatItsTableHides()
{
    RowShape shape{.names = {"ward", "mrn"}, .types = {}};
    const std::string bytes = "W7,4711";
    const std::vector<Cell> cells{{.value = Value::string("W7"), .source = {0, 2}},
                                  {.value = Value::string("4711"), .source = {3, 7}}};
    const RowDocument row("csv", shape, cells, bytes);
    SchemaType type;
    type.name = "row";
    type.fields.resize(2);
    type.fields[0].name = "ward";
    type.fields[1].name = "mrn";
    type.fields[1].isIdentifying = true;
    const auto list = std::make_shared<record::RecordList>();
    list->records.push_back({.document = &row, .origin = {}, .findings = nullptr});
    list->schema = std::make_shared<FixedSchema>(std::vector<SchemaType>{type});
    list->typeName = "row";
    preview::SourceTextView view;
    view.setMasking(true);
    view.setRecord(list, 0);
    QVERIFY(view.toPlainText().contains(QStringLiteral("W7")));
    QVERIFY(!view.toPlainText().contains(QStringLiteral("4711")));
    view.setMasking(false);
    QVERIFY(view.toPlainText().contains(QStringLiteral("4711")));
}

void TestPreview::aRecordIsComparedWithWhatItWas()
{
    Way way(QStringLiteral("patient"));
    way.view->setMasking(false);
    QTest::mouseClick(&way.view->bar().modeButton(preview::PreviewMode::Compare), Qt::LeftButton);
    preview::DifferenceModel& model = way.view->comparePane().differences().model();
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    bool isFound = false;
    for (const preview::DifferenceRow& row : model.comparison().rows)
        isFound =
            isFound
            || (row.left.path == QStringLiteral("PID-5.1")
                && row.right.path == QStringLiteral("name[0].family") && row.change == preview::Change::Same);
    QVERIFY(isFound);
    QVERIFY(model.comparison().changed >= 1); // The date is written otherwise.
    QVERIFY(model.comparison().removed > 0);
}

void TestPreview::twoRecordsAreCompared()
{
    Way way(QStringLiteral("patient"));
    way.view->setMasking(false);
    way.view->setMode(preview::PreviewMode::Compare);
    way.view->comparePane().compareWith(1);
    preview::DifferenceTable& table = way.view->comparePane().differences();
    QCOMPARE(way.view->comparePane().row().value(), 2);
    QCOMPARE(table.model().comparison().changed, 3);
    QCOMPARE(table.summary(), QStringLiteral("3 changed"));
    way.view->comparePane().compareWith(0);
    QVERIFY(table.summary().startsWith(QStringLiteral("No differences")));
}

void TestPreview::differencesAreReachedByKeys()
{
    Way way(QStringLiteral("adt"));
    way.view->setMasking(false);
    way.view->setMode(preview::PreviewMode::Compare);
    way.view->comparePane().compareWith(1);
    preview::DifferenceTable& table = way.view->comparePane().differences();
    table.table().setFocus();
    QTest::keyClick(&table.table(), Qt::Key_F7);
    const int first = table.table().currentIndex().row();
    QVERIFY(first >= 0);
    QVERIFY(table.model().rowAt(first).change != preview::Change::Same);
    QTest::keyClick(&table.table(), Qt::Key_F7);
    QVERIFY(table.table().currentIndex().row() > first);
    QTest::keyClick(&table.table(), Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(table.table().currentIndex().row(), first);
    QTest::mouseClick(&table.onlyDifferences(), Qt::LeftButton);
    QCOMPARE(table.model().rowCount(), table.model().comparison().differences());
}

void TestPreview::hiddenValuesStayHiddenWhenCompared()
{
    Way way(QStringLiteral("patient"));
    way.view->setMode(preview::PreviewMode::Compare);
    preview::DifferenceModel& compared = way.view->comparePane().differences().model();
    way.view->setMode(preview::PreviewMode::Journey);
    preview::DifferenceModel& followed = way.view->journey().differences().model();
    for (QAbstractItemModel* model :
         {static_cast<QAbstractItemModel*>(&compared), static_cast<QAbstractItemModel*>(&followed),
          static_cast<QAbstractItemModel*>(&way.model())}) {
        QVERIFY(model->rowCount() > 0);
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                for (const int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(Qt::ToolTipRole),
                                       static_cast<int>(Qt::AccessibleTextRole)}) {
                    const QString text = model->index(row, column).data(role).toString();
                    QVERIFY2(!text.contains(QStringLiteral("Example")), qPrintable(text));
                }
            }
        }
    }
}

void TestPreview::refusedRecordsSayWhy()
{
    Way way(QStringLiteral("checked"));
    QTest::mouseClick(&way.view->bar().modeButton(preview::PreviewMode::Refused), Qt::LeftButton);
    QAbstractItemModel& model = *way.view->refused().table().model();
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, preview::RefusedModel::ReasonColumn).data().toString(),
             QStringLiteral("Born in the future"));
    QVERIFY(way.view->refused().summary().contains(QStringLiteral("1 × Born in the future")));
    // Its source stands beside it.
    QVERIFY(way.view->source().textView().toPlainText().contains(QStringLiteral("M3")));
    way.view->refused().table().setFocus();
    QTest::keyClick(&way.view->refused().table(), Qt::Key_Return);
    QCOMPARE(way.sample.selection().port().outlet, QStringLiteral("rejected"));
    QCOMPARE(way.view->bar().mode(), preview::PreviewMode::Table);
}

void TestPreview::aRefusalLeadsToItsRule()
{
    Way way(QStringLiteral("checked"));
    way.view->setMode(preview::PreviewMode::Refused);
    QSignalSpy opened(&way.sample.selection(), &document::Selection::openRequested);
    QTest::mouseClick(&way.view->refused().ruleButton(), Qt::LeftButton);
    QCOMPARE(way.sample.selection().rule(), QList<int>{1});
    QCOMPARE(opened.size(), 1);
}

void TestPreview::filteredRecordsAreListed()
{
    Way way(QStringLiteral("known"));
    way.view->setMode(preview::PreviewMode::Refused);
    QAbstractItemModel& model = *way.view->refused().table().model();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, preview::RefusedModel::WhatColumn).data().toString(),
             QStringLiteral("filtered out"));
    QCOMPARE(model.index(0, preview::RefusedModel::RecordColumn).data().toInt(), 2);
    QTest::mouseClick(&way.view->refused().followButton(), Qt::LeftButton);
    QCOMPARE(way.view->bar().mode(), preview::PreviewMode::Journey);
    QCOMPARE(way.view->journey().stations().count(), 2);
}

void TestPreview::aRecordIsFollowedThroughThePipeline()
{
    Way way(QStringLiteral("adt"));
    way.view->setMasking(false);
    way.view->grid().choose(way.model().index(2, 0));
    QTest::mouseClick(&way.view->bar().modeButton(preview::PreviewMode::Journey), Qt::LeftButton);
    QListWidget& list = way.view->journey().stations();
    QStringList texts;
    for (int row = 0; row < list.count(); ++row)
        texts << list.item(row)->text();
    QCOMPARE(texts, (QStringList{QStringLiteral("adt – read from its source"),
                                 QStringLiteral("known – passed unchanged"),
                                 QStringLiteral("patient – changed"), QStringLiteral("checked – rejected")}));
    list.setFocus();
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(&list, Qt::Key_Down);
    QVERIFY(way.view->journey().reasonText().contains(QStringLiteral("Born in the future")));
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(way.sample.selection().node(), QStringLiteral("checked"));
    QCOMPARE(way.sample.selection().port().outlet, QStringLiteral("rejected"));
}

void TestPreview::copiesAreWhatIsShown_data()
{
    QTest::addColumn<QString>("node");
    QTest::addColumn<preview::CopyFormat>("format");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("hidden");
    QTest::newRow("HL7 v2") << "adt" << preview::CopyFormat::Hl7 << "ADT^A01"
                            << "Example^Anna";
    QTest::newRow("CSV") << "adt" << preview::CopyFormat::Csv << "M1"
                         << "Example^Anna";
    QTest::newRow("JSON of HL7 v2") << "adt" << preview::CopyFormat::Json << "ADT"
                                    << "Example";
    QTest::newRow("FHIR") << "patient" << preview::CopyFormat::Json << "\"resourceType\":\"Patient\""
                          << "Example";
}

void TestPreview::copiesAreWhatIsShown()
{
    QFETCH(const QString, node);
    QFETCH(const preview::CopyFormat, format);
    QFETCH(const QString, shown);
    QFETCH(const QString, hidden);
    Way way(node);
    QClipboard& clipboard = *QGuiApplication::clipboard();
    way.view->copy(format, preview::CopyScope::All);
    QVERIFY2(clipboard.text().contains(shown), qPrintable(clipboard.text()));
    QVERIFY2(!clipboard.text().contains(hidden), qPrintable(clipboard.text()));
    way.view->setMasking(false);
    way.view->copy(format, preview::CopyScope::All);
    QVERIFY2(clipboard.text().contains(hidden), qPrintable(clipboard.text()));
    // Only what is chosen.
    way.view->grid().choose(way.model().index(1, 0));
    way.view->copy(format, preview::CopyScope::Selection);
    QVERIFY(!clipboard.text().isEmpty());
    QVERIFY(!clipboard.text().contains(hidden));
}

void TestPreview::chosenCellsAreCopiedByKeys()
{
    Way way(QStringLiteral("patient"));
    way.view->setMasking(false);
    way.view->table().setFocus();
    way.view->table().setCurrentIndex(
        way.model().index(0, way.model().columnOf(QStringLiteral("name.family"))));
    QTest::keyClick(&way.view->table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&way.view->table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Example\nTest"));
}

void TestPreview::draggingChangesTheWindow()
{
    preview::PicturePane pane;
    pane.resize(300, 340);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    pane.setPicture(gradient());
    preview::ImageView& view = pane.imageView();
    QVERIFY(view.canWindow());
    const int middle = qGray(view.image().pixel(32, 5));
    QTest::mousePress(&view, Qt::LeftButton, {}, QPoint(100, 100));
    QTest::mouseMove(&view, QPoint(100, 180));
    QMouseEvent move(QEvent::MouseMove, QPointF(100, 180), view.mapToGlobal(QPointF(100, 180)), Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(&view, &move);
    QTest::mouseRelease(&view, Qt::LeftButton, {}, QPoint(100, 180));
    QVERIFY(view.window().center > 512); // Down is darker.
    QVERIFY(qGray(view.image().pixel(32, 5)) < middle);
    QVERIFY(pane.windowText().contains(QStringLiteral("width")));
    const preview::GrayWindow window = view.window();
    pane.setPicture(gradient()); // Another frame keeps it.
    QCOMPARE(view.window(), window);
    QTest::mouseClick(&pane.resetButton(), Qt::LeftButton);
    QCOMPARE(view.window().center, 512.0);
}

void TestPreview::aPictureIsZoomedAndResetByKeys()
{
    preview::PicturePane pane;
    pane.resize(300, 340);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    pane.setPicture(gradient());
    QSignalSpy frames(&pane, &preview::PicturePane::frameWanted);
    preview::ImageView& view = pane.imageView();
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Plus);
    QVERIFY(view.zoom() > 1);
    QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(view.window().width < 1024);
    QTest::keyClick(&view, Qt::Key_0);
    QCOMPARE(view.zoom(), 1.0);
    QCOMPARE(view.window().width, 1024.0);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QCOMPARE(frames.size(), 1);
    QCOMPARE(pane.slider().value(), 1);
}

void TestPreview::aBrokenStepKeepsTheLastGoodRecords()
{
    Way way(QStringLiteral("known"));
    QCOMPARE(way.model().rowCount(), 2);
    QVERIFY(way.view->notice().isEmpty());
    way.sample.document().setStepBody(QStringLiteral("known"), SettingValue("PID-5.1 !="),
                                      {.text = QStringLiteral("edit")});
    const auto broken = way.sample.preview();
    QVERIFY(broken != nullptr);
    QVERIFY(!broken->ports.contains("known"));
    way.view->setPreview(broken);
    QCOMPARE(way.model().rowCount(), 2);
    QVERIFY(way.view->notice().startsWith(QStringLiteral("These records are the last good ones")));
    way.sample.document().undoStack().undo();
    way.view->setPreview(way.sample.preview());
    QVERIFY(way.view->notice().isEmpty());
}

void TestPreview::aStoppedPreviewSaysSo()
{
    Way way(QStringLiteral("adt"));
    way.view->setBusy(true);
    QSignalSpy cancelled(way.view.get(), &preview::PreviewView::cancelRequested);
    QTRY_VERIFY(way.view->workStrip().isVisible()); // It comes when it lasts.
    QTest::mouseClick(&way.view->workStrip().cancelButton(), Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
    way.view->setCancelled();
    QVERIFY(!way.view->workStrip().isVisible());
    QVERIFY(way.view->notice().contains(QStringLiteral("stopped")));
    way.view->setPreview(way.sample.preview());
    QVERIFY(way.view->notice().isEmpty());
}

void TestPreview::allRecordsAreReadIntoAFile()
{
    QByteArray many;
    constexpr int kMessages = 1000;
    Way way(QStringLiteral("adt"));
    for (int message = 0; message < kMessages; ++message) {
        const QByteArray number = QByteArray::number(message);
        many += "MSH|^~\\&|REG|HOSP|HILUM|HOSP|20240301101500||ADT^A01|M" + number + "|P|2.5\rPID|1||"
                + number + "^^^HOSP^MR||Many" + number + "^Anna||19800214|F\r";
    }
    way.sample.writeFile(QStringLiteral("adt.hl7"), many);
    way.view->setMasking(false);
    way.view->readMany(0);
    QCOMPARE(way.model().rowCount(), kMessages);
    const int name = way.model().columnOf(QStringLiteral("PID-5"));
    QCOMPARE(way.model().index(777, name).data().toString(), QStringLiteral("Many777^Anna"));
    way.view->grid().choose(way.model().index(777, name));
    QVERIFY(way.view->source().textView().toPlainText().contains(QStringLiteral("Many777")));
    way.view->openFind();
    QTest::keyClicks(&way.view->findBar().line(), QStringLiteral("many99"));
    QVERIFY(way.view->findBar().result().endsWith(QStringLiteral("11 records")));
    way.sample.selection().setNode(QStringLiteral("patient"));
    way.view->readMany(500);
    QCOMPARE(way.model().rowCount(), 500);
    QCOMPARE(way.model().index(499, way.model().columnOf(QStringLiteral("name.family"))).data().toString(),
             QStringLiteral("Many499"));
    way.view->grid().choose(way.model().index(499, way.model().columnOf(QStringLiteral("name.family"))));
    QVERIFY(way.view->shownSource() != nullptr);
    QVERIFY(way.view->source().textView().toPlainText().contains(QStringLiteral("Many499")));
    QCOMPARE(way.view->source().textView().highlightedTexts(), QStringList{QStringLiteral("Many499")});
    QVERIFY(way.view->before().model()->rowCount() > 0);
    QTest::mouseClick(&way.view->bar().modeButton(preview::PreviewMode::Journey), Qt::LeftButton);
    QCOMPARE(way.view->journey().stations().count(), 5); // The last would be written.
    way.view->setMode(preview::PreviewMode::Table);
    way.view->readMany(preview::PreviewBar::kLive);
    QCOMPARE(way.model().rowCount(), 2);
}

void TestPreview::aChangeMarksWhatWasRead()
{
    Way way(QStringLiteral("adt"));
    way.view->readMany(0);
    QVERIFY(way.view->notice().isEmpty());
    way.sample.document().setSetting(QStringLiteral("adt"), QStringLiteral("path"), SettingValue("a*.hl7"),
                                     {.text = QStringLiteral("edit")});
    QVERIFY(way.view->notice().contains(QStringLiteral("before the last change")));
    QCOMPARE(way.model().rowCount(), 3);
}

void TestPreview::aHugeValueIsShownCutAndSavedWhole()
{
    Way way(QStringLiteral("adt"));
    const QByteArray huge(10 * 1024 * 1024, 'A');
    way.sample.writeFile(QStringLiteral("adt.hl7"),
                         "MSH|^~\\&|REG|HOSP|HILUM|HOSP|20240301101500||ADT^A01|M1|P|2.5\rPID|1||1\r"
                         "OBX|1|ED|DOC||^^PDF^Base64^"
                             + huge + "\r");
    way.view->setPreview(way.sample.preview());
    QCOMPARE(way.model().rowCount(), 1);
    const int column = way.model().columnOf(QStringLiteral("OBX-5"));
    QVERIFY(column >= 0);
    QVERIFY(way.model().index(0, column).data().toString().size() < 3000);
    const record::RecordPlace place = way.model().placeOf(0);
    const Node node = record::nodeAtPath(place.record().document->root(), QStringLiteral("OBX-5.5"));
    QVERIFY(node);
    preview::ValueDialog dialog(QStringLiteral("OBX-5.5"), node, place.list);
    QCOMPARE(dialog.text().toPlainText().size(), preview::ValueDialog::kMostCharacters);
    QVERIFY(dialog.note().contains(QStringLiteral("only the beginning")));
    QVERIFY(dialog.saveTo(way.sample.path(QStringLiteral("value.txt"))));
    QCOMPARE(QFileInfo(way.sample.path(QStringLiteral("value.txt"))).size(), qint64{huge.size()});
}

void TestPreview::aTextWithAnErrorMarksTheRecords()
{
    Way way(QStringLiteral("adt"));
    way.view->setTextReadable(false);
    QCOMPARE(way.model().rowCount(), 3);
    QVERIFY(way.view->notice().contains(QStringLiteral("last good state")));
    way.view->setTextReadable(true);
    QVERIFY(way.view->notice().isEmpty());
}

void TestPreview::aTreeOfAMillionFieldsIsReadPieceByPiece()
{
    record::RecordTreeModel model;
    model.setRecord(wideRecords(1'000'000), 0);
    const int first = model.rowCount();
    QVERIFY(first > 100);
    QVERIFY(first < 10'000);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 2 * first);
    QCOMPARE(model.index(first, record::RecordTreeModel::ValueColumn).data().toString(),
             QString::number(first));
}

QTEST_MAIN(TestPreview)
#include "tst_preview.moc"
