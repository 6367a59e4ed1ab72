// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/start/workbench_bench.h"
#include "widgets/base/theme.h"
#include "widgets/dropped/dropped_view.h"
#include "widgets/dropped/json_layout.h"
#include "widgets/dropped/result_model.h"
#include "widgets/dropped/result_view.h"
#include "widgets/preview/preview_view.h"
#include "widgets/start/drop_target.h"
#include "widgets/start/entry_delegate.h"
#include "widgets/start/entry_list_model.h"
#include "widgets/start/recent_files.h"
#include "widgets/start/start_view.h"
#include "widgets/timeline/patient_search.h"
#include "widgets/timeline/timeline_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace hilum;
using dropped::DroppedView;
using dropped::ResultModel;
using start::StartView;

namespace {

const QByteArray kAdt = "MSH|^~\\&|ADT|HOSP|||20250303120000||ADT^A01^ADT_A01|1|P|2.5.1\r"
                        "EVN|A01|20250303120000\r"
                        "PID|1||4711^^^HOSP^MR||Doe^Ann||19800101|F\r"
                        "PV1|1|I|W1^1^1\r";

const QString kSamples = QStringLiteral(SOURCE_DIR "/resources/samples/");

/// JSON that was written with single quotes, and ~ for a backslash.
std::string quoted(std::string text)
{
    std::ranges::replace(text, '\'', '"');
    std::ranges::replace(text, '~', '\\');
    return text;
}

void press(QListView& list, int row)
{
    const QRect area = list.visualRect(list.model()->index(row, 0));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, Qt::NoModifier,
                      QPoint(area.left() + 60, area.center().y()));
}

} // namespace

/// The first five minutes: the start page, and files that are dropped.
class TestStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aSampleOpens();
    void recentPipelinesAreListed();
    void newLeavesTheStart();
    void droppedMessagesBecomePatients();
    void whatIsDroppedOnAnEditorIsTheWindows();
    void aPipelineIsMadeAndUndone();
    void aSourceIsAdded();
    void fhirGoesBackToMessages();
    void tablesOfADatabaseAreChosen();
    void kindsOfAFolderAreChosen();
    void whatCannotBeOpenedSaysWhy_data();
    void whatCannotBeOpenedSaysWhy();
    void aDroppedPipelineOpens();
    void aBrokenMessageIsRejectedNotLost();
    void theTimelineOfThePreviewOpens();
    void escapeLeads();
    void jsonIsLaidOut();
    void pictures_data();
    void pictures();

private:
    [[nodiscard]] DroppedView& dropped() { return m_bench->view<DroppedView>("dropped"); }
    [[nodiscard]] StartView& startPage() { return m_bench->view<StartView>("start"); }
    void openDropped(const QString& path);
    void convert();

    std::unique_ptr<base::Theme> m_theme;
    std::unique_ptr<test::WorkbenchBench> m_bench;
};

void TestStart::initTestCase()
{
    test::separateFromTheUser("hilum-start-test");
    m_theme = std::make_unique<base::Theme>(*qApp);
    m_theme->setChoice(base::ThemeChoice::Light);
    QVERIFY(QDir().mkpath(QStringLiteral(BINARY_DIR "/pictures")));
}

void TestStart::init()
{
    m_bench = std::make_unique<test::WorkbenchBench>(*m_theme);
    m_bench->window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_bench->window()));
}

void TestStart::cleanup()
{
    m_bench.reset();
}

void TestStart::openDropped(const QString& path)
{
    QVERIFY(test::WorkbenchBench::drop(m_bench->window(), {path}));
    QTRY_VERIFY(!dropped().isBusy());
}

void TestStart::convert()
{
    QSignalSpy done(&dropped(), &DroppedView::converted);
    QTest::mouseClick(&dropped().convertButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 60000);
}

void TestStart::aSampleOpens()
{
    m_bench->window().showStart();
    QListView& samples = startPage().samples();
    const QAbstractItemModelTester tester(samples.model());
    QVERIFY(samples.model()->rowCount() >= 6);
    press(samples, 0);
    QVERIFY(m_bench->document().fileName().endsWith(QLatin1String("pipelines/adt-to-fhir-patients.yaml")));
    QVERIFY(!m_bench->document().fileName().startsWith(QLatin1String(SOURCE_DIR))); // The user's own copy.
    QVERIFY(QFileInfo(m_bench->document().fileName()).isWritable());
    QVERIFY(!m_bench->document().isBroken());
    QVERIFY(!startPage().isVisible());
    QVERIFY(m_bench->window().view(QStringLiteral("canvas"))->isVisible());
    // By keys, another one.
    m_bench->window().showStart();
    samples.setFocus();
    samples.setCurrentIndex(samples.model()->index(1, 0));
    QTest::keyClick(&samples, Qt::Key_Return);
    QVERIFY(m_bench->document().fileName().endsWith(QLatin1String("adt-to-fhir-encounters.yaml")));
}

void TestStart::recentPipelinesAreListed()
{
    for (const QString& path : start::RecentFiles::paths())
        start::RecentFiles::remove(path);
    const QString gone = m_bench->write(QStringLiteral("gone.yaml"), "hilum: 1\nname: gone\n");
    const QString there = m_bench->write(QStringLiteral("there.yaml"), "hilum: 1\nname: there\n");
    m_bench->window().open(gone);
    m_bench->window().open(there);
    QVERIFY(QFile::remove(gone));
    m_bench->window().showStart();
    QListView& recent = startPage().recent();
    const QAbstractItemModelTester tester(recent.model());
    QCOMPARE(recent.model()->rowCount(), 2);
    const QModelIndex first = recent.model()->index(0, 0);
    QCOMPARE(first.data().toString(), QStringLiteral("there"));
    QVERIFY(!first.data(start::EntryListModel::NoteRole).toString().isEmpty());
    const QModelIndex second = recent.model()->index(1, 0);
    QVERIFY(second.data(start::EntryListModel::IsMissingRole).toBool());
    press(recent, 1); // Opens nothing, and says so.
    QVERIFY(startPage().isVisible());
    recent.setFocus();
    recent.setCurrentIndex(second);
    QTest::keyClick(&recent, Qt::Key_Delete);
    QCOMPARE(recent.model()->rowCount(), 1);
    const QRect row = recent.visualRect(recent.model()->index(0, 0));
    QTest::mouseClick(recent.viewport(), Qt::LeftButton, Qt::NoModifier,
                      start::EntryDelegate::crossOf(row).center());
    QCOMPARE(recent.model()->rowCount(), 0);
    QVERIFY(start::RecentFiles::paths().isEmpty());
}

void TestStart::newLeavesTheStart()
{
    m_bench->window().showStart();
    QVERIFY(startPage().isVisible());
    QVERIFY(!m_bench->window().view(QStringLiteral("preview"))->isVisible());
    QTest::keySequence(&m_bench->window(), QKeySequence::New);
    QVERIFY(!startPage().isVisible());
    QVERIFY(m_bench->window().view(QStringLiteral("canvas"))->isVisible());
    QVERIFY(m_bench->window().view(QStringLiteral("preview"))->isVisible());
}

void TestStart::droppedMessagesBecomePatients()
{
    openDropped(m_bench->write(QStringLiteral("adt.txt"), kAdt));
    QCOMPARE(dropped().titleText(), QStringLiteral("adt.txt"));
    QVERIFY2(dropped().aboutText().contains(QLatin1String("ADT^A01")), qPrintable(dropped().aboutText()));
    // Its fields, with their names.
    const QAbstractItemModel& fields = *dropped().findChild<preview::PreviewView*>()->after().model();
    QTRY_COMPARE(fields.index(0, 0).data().toString(), QStringLiteral("MSH"));
    convert();
    const auto* model = dropped().findChild<ResultModel*>();
    QVERIFY(model != nullptr && model->result() != nullptr);
    const QAbstractItemModelTester tester(const_cast<ResultModel*>(model));
    QCOMPARE(model->result()->groups.size(), std::size_t{1});
    QVERIFY(model->result()->pieceCount() > 2);
    QCOMPARE(model->result()->piecesWithErrors(), std::size_t{0});
    // The Patient is in front, hidden until asked for.
    QVERIFY(dropped().result().list().currentIndex().data().toString().startsWith(QLatin1String("Patient")));
    QVERIFY(!dropped().result().text().toPlainText().contains(QLatin1String("Doe")));
    QTest::mouseClick(&dropped().result().revealButton(), Qt::LeftButton);
    QVERIFY(dropped().result().text().toPlainText().contains(QLatin1String("\"family\": \"Doe\"")));
    // Search keeps what fits.
    QTest::keyClicks(&dropped().result().search(), QStringLiteral("encounter"));
    const QAbstractItemModel& list = *dropped().result().list().model();
    QCOMPARE(list.rowCount(list.index(0, 0)), 1);
    const QString saved = m_bench->path(QStringLiteral("saved.ndjson"));
    dropped().result().saveTo(saved);
    QFile file(saved);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(static_cast<std::size_t>(file.readAll().count('\n')), model->result()->pieceCount());
}

void TestStart::whatIsDroppedOnAnEditorIsTheWindows()
{
    m_bench->window().raiseView(QStringLiteral("text"));
    auto* editor = m_bench->window().view(QStringLiteral("text"))->findChild<QPlainTextEdit*>();
    QVERIFY(editor != nullptr);
    const QString before = editor->toPlainText();
    QVERIFY(test::WorkbenchBench::drop(*editor->viewport(), {m_bench->write(QStringLiteral("a.hl7"), kAdt)}));
    QTRY_VERIFY(!dropped().isBusy());
    QVERIFY(dropped().isVisible());
    QCOMPARE(editor->toPlainText(), before);
}

void TestStart::aPipelineIsMadeAndUndone()
{
    openDropped(m_bench->write(QStringLiteral("ADT feed.hl7"), kAdt));
    QTest::mouseClick(&dropped().pipelineButton(), Qt::LeftButton);
    document::PipelineDocument& document = m_bench->document();
    QVERIFY(!dropped().isVisible());
    QCOMPARE(document.nodeIds(), (QStringList{"messages", "converted", "checked", "bundles", "repair"}));
    QCOMPARE(QString::fromStdString(document.definition().name), QStringLiteral("adt-feed"));
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->session().preview() != nullptr
                                 && m_bench->session().preview()->ports.contains("checked"),
                             60000);
    QCOMPARE(m_bench->session().preview()->ports.at("checked").records.size(), std::size_t{1});
    QTRY_VERIFY(!hasErrors(document.findings()));
    document.undoStack().undo();
    QVERIFY(document.nodeIds().isEmpty());
    document.undoStack().redo();
    QCOMPARE(document.nodeIds().size(), 5);
    // Saved twice gives the same bytes.
    const QString yaml = document.yaml();
    QVERIFY(document.save(m_bench->path(QStringLiteral("made.yaml"))));
    QVERIFY(document.load(m_bench->path(QStringLiteral("made.yaml"))));
    QCOMPARE(document.yaml(), yaml);
}

void TestStart::aSourceIsAdded()
{
    openDropped(kSamples + QStringLiteral("csv/lab-catalogue.csv"));
    QVERIFY(!dropped().addButton().isVisible()); // Nothing to add it to.
    QVERIFY(m_bench->document().load(kSamples + QStringLiteral("pipelines/adt-to-fhir-patients.yaml")));
    openDropped(kSamples + QStringLiteral("csv/lab-catalogue.csv"));
    QVERIFY(dropped().addButton().isVisible());
    QTest::mouseClick(&dropped().addButton(), Qt::LeftButton);
    QVERIFY(m_bench->document().nodeIds().contains(QStringLiteral("rows")));
    QCOMPARE(m_bench->selection().node(), QStringLiteral("rows"));
    m_bench->document().undoStack().undo();
    QVERIFY(!m_bench->document().isDirty());
}

void TestStart::fhirGoesBackToMessages()
{
    openDropped(m_bench->write(
        QStringLiteral("p.json"),
        R"({"resourceType":"Patient","id":"p1","identifier":[{"system":"urn:oid:1.2.3","value":"4711"}],)"
        R"("name":[{"family":"Doe","given":["Ann"]}],"gender":"female","birthDate":"1980-01-01"})"));
    QVERIFY(dropped().timelineButton().isVisible());
    convert();
    const auto* model = dropped().findChild<ResultModel*>();
    QVERIFY(model->result() != nullptr);
    QCOMPARE(model->result()->format, std::string("hl7v2"));
    QCOMPARE(model->result()->pieceCount(), std::size_t{1});
    dropped().result().setMasking(false);
    QVERIFY(dropped().result().text().toPlainText().contains(QLatin1String("PID|")));
}

void TestStart::tablesOfADatabaseAreChosen()
{
    openDropped(kSamples + QStringLiteral("billing.db"));
    QComboBox& tables = dropped().partChooser();
    QVERIFY(tables.isVisible());
    QVERIFY(tables.count() >= 1);
    QVERIFY(!dropped().convertButton().isVisible());
    QSignalSpy found(&dropped(), &DroppedView::sourceFound);
    tables.setFocus();
    QTest::keyClick(&tables, Qt::Key_End);
    Q_EMIT tables.activated(tables.count() - 1);
    QVERIFY(!found.isEmpty());
}

void TestStart::kindsOfAFolderAreChosen()
{
    for (int at = 0; at < 3; ++at)
        QVERIFY(!m_bench->write(QStringLiteral("mix/%1.hl7").arg(at), kAdt).isEmpty());
    QVERIFY(!m_bench->write(QStringLiteral("mix/a.csv"), "a,b\n1,2\n").isEmpty());
    openDropped(m_bench->path(QStringLiteral("mix")));
    QCOMPARE(dropped().partChooser().count(), 2);
    QVERIFY(dropped().convertButton().isVisible());
    convert();
    QCOMPARE(dropped().findChild<ResultModel*>()->result()->groups.size(), std::size_t{3});
    Q_EMIT dropped().partChooser().activated(1);
    QVERIFY(!dropped().convertButton().isVisible());
}

void TestStart::whatCannotBeOpenedSaysWhy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("PDF") << QByteArray("%PDF-1.4") << QStringLiteral("PDF");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("junk") << QByteArray("\x01\x02\x03\0\xFF", 5) << QStringLiteral("not known");
    QTest::newRow("a mapping") << QByteArray("mapping: a\nrules: []\n") << QStringLiteral("map step");
}

void TestStart::whatCannotBeOpenedSaysWhy()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, said);
    openDropped(m_bench->write(QStringLiteral("x.dat"), bytes));
    QVERIFY2(dropped().problemText().contains(said), qPrintable(dropped().problemText()));
    QVERIFY(!dropped().convertButton().isVisible());
}

void TestStart::aDroppedPipelineOpens()
{
    const QString file = kSamples + QStringLiteral("pipelines/dicom-imaging-index.yaml");
    QVERIFY(test::WorkbenchBench::drop(m_bench->window(), {file}));
    QCOMPARE(m_bench->document().fileName(), QFileInfo(file).absoluteFilePath());
    // Whatever it is called.
    const QString other = m_bench->write(QStringLiteral("pipeline.txt"), "hilum: 1\nname: other\n");
    QVERIFY(test::WorkbenchBench::drop(m_bench->window(), {other}));
    QTRY_COMPARE(m_bench->document().fileName(), other);
}

void TestStart::aBrokenMessageIsRejectedNotLost()
{
    QVERIFY(!m_bench->write(QStringLiteral("two/a.hl7"), kAdt).isEmpty());
    QVERIFY(!m_bench->write(QStringLiteral("two/b.hl7"), "MSH").isEmpty());
    openDropped(m_bench->path(QStringLiteral("two")));
    convert();
    const auto* model = dropped().findChild<ResultModel*>();
    QVERIFY(model->result() != nullptr);
    QCOMPARE(model->result()->groups.size(), std::size_t{2});
    QCOMPARE(model->result()->rejectedGroups(), std::size_t{1});
    QTest::mouseClick(&dropped().result().errorsButton(), Qt::LeftButton);
    QCOMPARE(dropped().result().list().model()->rowCount(), 1);
}

void TestStart::theTimelineOfThePreviewOpens()
{
    QVERIFY(m_bench->document().load(kSamples + QStringLiteral("pipelines/adt-to-fhir-patients.yaml")));
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->session().preview() != nullptr, 60000);
    // Menu by menu, as people do.
    const auto press = [](QWidget& bar, QAction& action, const QRect& place) {
        QVERIFY2(place.isValid(), qPrintable(action.text()));
        QTest::mouseClick(&bar, Qt::LeftButton, Qt::NoModifier, place.center());
    };
    const auto holding = [](const QWidget& bar, const QString& text) -> QAction* {
        const QList<QAction*> actions = bar.actions();
        const auto found = std::ranges::find_if(actions, [&](const QAction* action) {
            return QString(action->text()).remove(QLatin1Char('&')) == text;
        });
        return found == actions.end() ? nullptr : *found;
    };
    QMenuBar& bar = *m_bench->window().menuBar();
    QAction* file = holding(bar, QStringLiteral("File"));
    QVERIFY(file != nullptr);
    press(bar, *file, bar.actionGeometry(file));
    QMenu& menu = *file->menu();
    QTRY_VERIFY(menu.isVisible());
    QAction* timelines = holding(menu, QStringLiteral("Open patient timeline"));
    QVERIFY(timelines != nullptr);
    press(menu, *timelines, menu.actionGeometry(timelines));
    QMenu& ways = *timelines->menu();
    QTRY_VERIFY(ways.isVisible());
    QAction* preview = holding(ways, QStringLiteral("Of the preview"));
    QVERIFY(preview != nullptr);
    press(ways, *preview, ways.actionGeometry(preview));
    auto& timeline = m_bench->view<timeline::TimelineView>("timeline");
    QTRY_VERIFY(timeline.isVisible());
    QTRY_VERIFY(timeline.patients().list().model()->rowCount() > 0);
}

void TestStart::escapeLeads()
{
    m_bench->window().showStart();
    openDropped(m_bench->write(QStringLiteral("a.hl7"), kAdt));
    QTest::keyClick(&m_bench->window(), Qt::Key_Escape);
    QVERIFY(startPage().isVisible());
    QTest::keyClick(&m_bench->window(), Qt::Key_Escape); // There is nothing behind it.
    QVERIFY(startPage().isVisible());
    QVERIFY(m_bench->document().load(kSamples + QStringLiteral("pipelines/adt-to-fhir-patients.yaml")));
    m_bench->window().showStart();
    QTest::keyClick(&m_bench->window(), Qt::Key_Escape);
    QVERIFY(!startPage().isVisible());
}

void TestStart::jsonIsLaidOut()
{
    const std::string compact = "{'a':1.10,'b':[{'c':'x{,}~'y'},2],'d':{},'e':[]}";
    const std::string laidOut =
        "{\n  'a': 1.10,\n  'b': [\n    {\n      'c': 'x{,}~'y'\n    },\n    2\n  ],\n"
        "  'd': {},\n  'e': []\n}";
    QCOMPARE(dropped::layOut(quoted(compact)), quoted(laidOut));
    QCOMPARE(dropped::layOut("{'a"), std::string("{\n  'a"));
}

void TestStart::pictures_data()
{
    QTest::addColumn<base::ThemeChoice>("choice");
    QTest::newRow("light") << base::ThemeChoice::Light;
    QTest::newRow("dark") << base::ThemeChoice::Dark;
}

/// For people to look at.
void TestStart::pictures()
{
    QFETCH(const base::ThemeChoice, choice);
    m_theme->setChoice(choice);
    const auto save = [&](const char* name) {
        if (auto* preview = dropped().findChild<preview::PreviewView*>();
            preview != nullptr && preview->isVisible())
            QTRY_VERIFY(preview->after().model()->rowCount() > 0 || preview->table().model()->rowCount() > 0);
        QCoreApplication::processEvents();
        const QString file = QStringLiteral(BINARY_DIR "/pictures/%1-%2.png")
                                 .arg(QLatin1String(name), QLatin1String(QTest::currentDataTag()));
        QVERIFY(m_bench->window().grab().save(file));
    };
    start::RecentFiles::remember(m_bench->path(QStringLiteral("projects/not-there/lab-to-fhir.yaml")));
    start::RecentFiles::remember(kSamples + QStringLiteral("pipelines/adt-to-fhir-patients.yaml"));
    m_bench->window().showStart();
    save("start");
    openDropped(kSamples + QStringLiteral("adt/20250303-0001.hl7"));
    QTRY_VERIFY(dropped().findChild<preview::PreviewView*>()->after().model()->rowCount() > 0);
    save("dropped-message");
    convert();
    save("dropped-converted");
    openDropped(kSamples + QStringLiteral("csv/lab-catalogue.csv"));
    save("dropped-table");
    openDropped(kSamples + QStringLiteral("billing.db"));
    save("dropped-database");
    openDropped(kSamples + QStringLiteral("dicom"));
    save("dropped-dicom");
    openDropped(m_bench->write(QStringLiteral("letter.pdf"), "%PDF-1.7"));
    save("dropped-problem");
    m_theme->setChoice(base::ThemeChoice::Light);
}

QTEST_MAIN(TestStart)

#include "tst_start.moc"
