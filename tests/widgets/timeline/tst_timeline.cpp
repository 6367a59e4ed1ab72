// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/builtin_codecs.h"
#include "core/patient/memory_store.h"
#include "core/plugin/plugin_loader.h"
#include "tests/widgets/timeline/invented_patient.h"
#include "widgets/base/empty_state.h"
#include "widgets/base/theme.h"
#include "widgets/base/translation.h"
#include "widgets/timeline/event_details.h"
#include "widgets/timeline/event_table_model.h"
#include "widgets/timeline/event_text.h"
#include "widgets/timeline/overview_strip.h"
#include "widgets/timeline/patient_search.h"
#include "widgets/timeline/study_images.h"
#include "widgets/timeline/timeline_actions.h"
#include "widgets/timeline/timeline_view.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QWheelEvent>

using namespace hilum;
using namespace hilum::timeline;

/// The timeline as a clinician uses it: by mouse, by keys, with results of all kinds. And pictures of it, for
/// people to look at.
class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aPatientIsSearchedAndShown();
    void theWheelZoomsAtTheCursor();
    void draggingMovesTime();
    void theBrushChoosesTheTime();
    void pressingAnEventShowsIt();
    void arrowsGoFromEventToEvent();
    void keysZoom();
    void twoResultsAreCompared();
    void lanesOpenAndClose();
    void enterOpensTheResource();
    void theMessageStandsBesideTheFile();
    void theMessageStandsBesideThePackedFile_data();
    void theMessageStandsBesideThePackedFile();
    void referencesHaveNames();
    void theTableIsTheTimeline();
    void aTableIsCopied();
    void aPdfIsWritten();
    void eachStateIsDesigned_data();
    void eachStateIsDesigned();
    void thousandsOfPatientsAreSearched();
    void fiftyThousandEventsAreOneFrame();
    void imagesOfAStudyAreFound();
    void theAxisTellsWhereItIs_data();
    void theAxisTellsWhereItIs();
    void durationsAndAges_data();
    void durationsAndAges();
    void pictures_data();
    void pictures();

private:
    void openInvented(int patients);
    /// Packed by the ending of its name.
    [[nodiscard]] bool writePacked(const QString& fileName, const std::string& text) const;
    [[nodiscard]] TimelineCanvas& canvas() { return m_view->canvas(); }
    /// The first of a group's events that is drawn.
    [[nodiscard]] std::uint32_t eventOf(const char* group) const;

    std::unique_ptr<base::Theme> m_theme;
    Registry m_registry;
    FixedClock m_clock{*DateTime::parseDateTime("2025-06-15T10:00:00Z")};
    std::unique_ptr<TimelineView> m_view;
};

void TestTimeline::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<base::Theme>(*qApp);
    m_theme->setChoice(base::ThemeChoice::Light);
    addBuiltinCodecs(m_registry);
    const std::vector<std::string> folders = {BINARY_DIR "/plugins"};
    plugin::loadPlugins(m_registry, folders);
    QVERIFY(QDir().mkpath(QStringLiteral(BINARY_DIR "/pictures")));
}

void TestTimeline::init()
{
    m_view = std::make_unique<TimelineView>(
        TimelineContext{.registry = m_registry, .clock = m_clock, .makeWork = [] {
                            return std::make_unique<base::ImmediateWork>();
                        }});
    m_view->resize(1366, 820);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestTimeline::cleanup()
{
    m_view.reset();
}

void TestTimeline::openInvented(int patients)
{
    std::vector<patient::MemoryStore::Item> items;
    for (int number = 1; number <= patients; ++number)
        items.push_back({"lab.hl7, 1", testing::asBundle(testing::inventedPatient({.number = number})),
                         "MSH|^~\\&|LAB\nPID|1"});
    m_view->openStore(QStringLiteral("invented"), std::make_shared<patient::MemoryStore>(std::move(items)));
}

bool TestTimeline::writePacked(const QString& fileName, const std::string& text) const
{
    const Result<std::shared_ptr<const Connector>> files = m_registry.connector("files");
    OpenRequest request;
    request.name = "file";
    request.settings.set("path", fileName.toStdString());
    Result<std::unique_ptr<ByteSink>> sink =
        files ? (*files)->openByteSink(request) : Result<std::unique_ptr<ByteSink>>(files.error());
    return sink && (*sink)->write(text) && (*sink)->finish();
}

std::uint32_t TestTimeline::eventOf(const char* group) const
{
    const patient::PatientRecord& record = *m_view->canvas().record();
    for (std::uint32_t at = 0; at < record.dated; ++at) {
        if (record.groupOf(record.events[at]).title == group)
            return at;
    }
    return kNoEvent;
}

void TestTimeline::aPatientIsSearchedAndShown()
{
    openInvented(8);
    QSignalSpy shown(m_view.get(), &TimelineView::patientShown);
    QVERIFY(canvas().record() == nullptr); // Nobody is chosen for the user.
    QLineEdit& field = m_view->patients().field();
    QListView& list = m_view->patients().list();
    QCOMPARE(list.model()->rowCount(), 8);
    QTest::keyClicks(&field, QStringLiteral("ozturk"));
    QCOMPARE(list.model()->rowCount(), 1);
    QCOMPARE(list.model()->index(0, 0).data().toString(), QStringLiteral("Öztürk, Inés"));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(shown.size(), 1);
    QVERIFY(m_view->headerText().contains(QStringLiteral("Öztürk, Inés")));
    QVERIFY(m_view->headerText().contains(QStringLiteral("H100004")));
    field.clear();
    QTest::keyClicks(&field, QStringLiteral("12.4.1940"));
    QCOMPARE(list.model()->rowCount(), 1);
    QTest::keyClick(&field, Qt::Key_Down); // Into the list.
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(shown.size(), 2);
    QVERIFY(m_view->headerText().contains(QStringLiteral("H100002")));
}

void TestTimeline::theWheelZoomsAtTheCursor()
{
    openInvented(1);
    const QPointF at(700, 200);
    const double before = canvas().scale().timeAt(at.x() - TimelineCanvas::kGutter);
    const double length = canvas().scale().visible().length();
    QWheelEvent wheel(at, canvas().viewport()->mapToGlobal(at), {}, {0, 480}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(canvas().viewport(), &wheel);
    QVERIFY(canvas().scale().visible().length() < length / 1.5);
    QVERIFY(std::abs(canvas().scale().timeAt(at.x() - TimelineCanvas::kGutter) - before) < 1);
    QCOMPARE(m_view->overview().brush(), canvas().scale().visible());
    // Over the titles it scrolls.
    const double zoomed = canvas().scale().visible().length();
    QWheelEvent scroll(QPointF(60, 200), canvas().viewport()->mapToGlobal(QPointF(60, 200)), {}, {0, -240},
                       Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(canvas().viewport(), &scroll);
    QCOMPARE(canvas().scale().visible().length(), zoomed);
    QVERIFY(canvas().verticalScrollBar()->value() > 0);
}

void TestTimeline::draggingMovesTime()
{
    openInvented(1);
    canvas().zoomIn();
    canvas().zoomIn();
    const TimeSpan before = canvas().scale().visible();
    QTest::mousePress(canvas().viewport(), Qt::LeftButton, Qt::NoModifier, {600, 60});
    QTest::mouseMove(canvas().viewport(), {640, 60});
    QTest::mouseMove(canvas().viewport(), {700, 60});
    QTest::mouseRelease(canvas().viewport(), Qt::LeftButton, Qt::NoModifier, {700, 60});
    QVERIFY(canvas().scale().visible().begin < before.begin);
    QVERIFY(std::abs(canvas().scale().visible().length() - before.length()) < 1);
    QCOMPARE(canvas().selected(), kNoEvent); // Dragging is no pressing.
}

void TestTimeline::theBrushChoosesTheTime()
{
    openInvented(1);
    OverviewStrip& strip = m_view->overview();
    const int y = strip.height() / 2;
    const TimeSpan all = canvas().scale().visible();
    // The right edge to the left: fewer years in sight.
    const int edge = static_cast<int>(strip.xOf(all.end));
    QTest::mousePress(&strip, Qt::LeftButton, Qt::NoModifier, {edge, y});
    QTest::mouseMove(&strip, {edge / 2, y});
    QTest::mouseRelease(&strip, Qt::LeftButton, Qt::NoModifier, {edge / 2, y});
    const TimeSpan half = canvas().scale().visible();
    QCOMPARE(half.begin, all.begin);
    QVERIFY(half.length() < all.length() * 0.6);
    // A new one beside it.
    QTest::mousePress(&strip, Qt::LeftButton, Qt::NoModifier, {edge - 120, y});
    QTest::mouseMove(&strip, {edge - 60, y});
    QTest::mouseRelease(&strip, Qt::LeftButton, Qt::NoModifier, {edge - 60, y});
    QVERIFY(canvas().scale().visible().begin > half.end);
    // Moved as a whole, and by keys.
    const TimeSpan drawn = canvas().scale().visible();
    QTest::mousePress(&strip, Qt::LeftButton, Qt::NoModifier, {edge - 90, y});
    QTest::mouseMove(&strip, {edge - 190, y});
    QTest::mouseRelease(&strip, Qt::LeftButton, Qt::NoModifier, {edge - 190, y});
    QVERIFY(canvas().scale().visible().begin < drawn.begin);
    QVERIFY(std::abs(canvas().scale().visible().length() - drawn.length()) < 1);
    const double begin = canvas().scale().visible().begin;
    QTest::keyClick(&strip, Qt::Key_Right);
    QVERIFY(canvas().scale().visible().begin > begin);
}

void TestTimeline::pressingAnEventShowsIt()
{
    openInvented(1);
    const std::uint32_t event = eventOf("Haemoglobin A1c");
    canvas().select(event); // Brings it into sight.
    canvas().select(kNoEvent);
    QSignalSpy selected(&canvas(), &TimelineCanvas::selectionChanged);
    const QRect place = canvas().rectOf(event);
    QVERIFY(canvas().viewport()->rect().contains(place.center()));
    QTest::mouseClick(canvas().viewport(), Qt::LeftButton, Qt::NoModifier, place.center());
    QCOMPARE(selected.size(), 1);
    QCOMPARE(canvas().selected(), event);
    QVERIFY(m_view->details().summaryText().contains(QStringLiteral("Haemoglobin A1c")));
    QVERIFY(m_view->details().summaryText().contains(QStringLiteral("4 – 6 %")));
    QVERIFY(canvas().accessibleDescription().contains(QStringLiteral("Haemoglobin A1c")));
}

void TestTimeline::arrowsGoFromEventToEvent()
{
    openInvented(1);
    canvas().setFocus();
    canvas().select(eventOf("Creatinine"));
    const patient::PatientRecord& record = *canvas().record();
    const std::uint32_t group = record.events[canvas().selected()].group;
    std::uint32_t last = canvas().selected();
    for (int step = 0; step < 5; ++step) {
        QTest::keyClick(&canvas(), Qt::Key_Right);
        QCOMPARE(record.events[canvas().selected()].group, group);
        QVERIFY(canvas().selected() > last);
        last = canvas().selected();
    }
    QTest::keyClick(&canvas(), Qt::Key_Left);
    QVERIFY(canvas().selected() < last);
    QTest::keyClick(&canvas(), Qt::Key_Down); // The next row's nearest in time.
    QVERIFY(record.events[canvas().selected()].group != group);
    QTest::keyClick(&canvas(), Qt::Key_Up);
    QCOMPARE(record.events[canvas().selected()].group, group);
    QTest::keyClick(&canvas(), Qt::Key_End);
    const std::uint32_t end = canvas().selected();
    QTest::keyClick(&canvas(), Qt::Key_Right); // There is no more.
    QCOMPARE(canvas().selected(), end);
    QTest::keyClick(&canvas(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(canvas().selected(), 0U);
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    QCOMPARE(canvas().selected(), kNoEvent);
}

void TestTimeline::keysZoom()
{
    openInvented(1);
    const TimeSpan all = canvas().scale().visible();
    const std::uint32_t event = eventOf("Creatinine");
    canvas().select(event);
    for (int step = 0; step < 40; ++step)
        QTest::keyClick(&canvas(), Qt::Key_Plus);
    QCOMPARE(canvas().scale().visible().length(), TimeScale::kShortest); // Minutes.
    const auto time = static_cast<double>(canvas().record()->events[event].start);
    QVERIFY(canvas().scale().visible().begin <= time && time <= canvas().scale().visible().end);
    QTest::keyClick(&canvas(), Qt::Key_Minus);
    QVERIFY(canvas().scale().visible().length() > TimeScale::kShortest);
    QTest::keyClick(&canvas(), Qt::Key_F);
    QCOMPARE(canvas().scale().visible(), all);
    for (int step = 0; step < 8; ++step)
        QTest::keyClick(&canvas(), Qt::Key_Plus);
    QTest::keyClick(&canvas(), Qt::Key_T);
    const auto today = static_cast<double>(m_clock.now().secondsSinceEpoch());
    QVERIFY(canvas().scale().visible().begin <= today && today <= canvas().scale().visible().end);
    const double begin = canvas().scale().visible().begin;
    QTest::keyClick(&canvas(), Qt::Key_PageUp);
    QVERIFY(canvas().scale().visible().begin < begin);
    QTest::keyClick(&canvas(), Qt::Key_Z);
    QVERIFY(canvas().scale().visible().length() < 3 * 86400);
}

void TestTimeline::twoResultsAreCompared()
{
    openInvented(1);
    canvas().select(eventOf("Potassium"));
    const std::uint32_t first = canvas().selected();
    QTest::keyClick(&canvas(), Qt::Key_Right);
    const std::uint32_t second = canvas().selected();
    canvas().select(first);
    QTest::mouseClick(canvas().viewport(), Qt::LeftButton, Qt::ControlModifier,
                      canvas().rectOf(second).center());
    QCOMPARE(canvas().selected(), first);
    QCOMPARE(canvas().compared(), second);
    const QString told = m_view->details().summaryText();
    QVERIFY(told.contains(QStringLiteral("Compared")));
    QVERIFY(told.contains(QLatin1Char('%'))); // The difference.
    QVERIFY(told.contains(QStringLiteral("between them")));
    QTest::keyClick(&canvas(), Qt::Key_C); // Compares the chosen one from now on.
    QCOMPARE(canvas().compared(), first);
}

void TestTimeline::lanesOpenAndClose()
{
    openInvented(1);
    const std::size_t before = canvas().rows().rows().size();
    QVERIFY(!canvas().rows().isOpen(patient::Lane::Encounters));
    QTest::mouseClick(canvas().viewport(), Qt::LeftButton, Qt::NoModifier,
                      {100, TimelineCanvas::kAxisHeight + 10});
    QVERIFY(canvas().rows().isOpen(patient::Lane::Encounters));
    QVERIFY(canvas().rows().rows().size() > before);
    canvas().setFocus();
    QTest::keyClick(&canvas(), Qt::Key_Space);
    QVERIFY(!canvas().rows().isOpen(patient::Lane::Encounters));
    // "2 more" shows them.
    const auto& rows = canvas().rows().rows();
    const auto more = std::ranges::find(rows, RowKind::More, &TimelineRow::kind);
    QVERIFY(more != rows.end());
    const std::size_t hidden = more->hidden;
    const std::size_t count = rows.size();
    canvas().verticalScrollBar()->setValue(more->top - 200);
    QTest::mouseClick(
        canvas().viewport(), Qt::LeftButton, Qt::NoModifier,
        {90, TimelineCanvas::kAxisHeight + more->top - canvas().verticalScrollBar()->value() + 8});
    QCOMPARE(canvas().rows().rows().size(), count - 1 + hidden);
    m_view->actionsOfView().closeLanes->trigger();
    QVERIFY(std::ranges::all_of(canvas().rows().rows(),
                                [](const TimelineRow& row) { return row.kind == RowKind::Lane; }));
}

void TestTimeline::enterOpensTheResource()
{
    openInvented(1);
    canvas().select(eventOf("Potassium"));
    QTest::keyClick(&canvas(), Qt::Key_Return);
    QTRY_VERIFY(m_view->details().resource().model()->rowCount() > 3);
    QVERIFY(m_view->details().resource().isVisible());
    const QString source = m_view->details().sourceText();
    QVERIFY(source.contains(QStringLiteral("lab.hl7, 1")));
    QVERIFY(source.contains(QStringLiteral("a Bundle")));
}

void TestTimeline::theMessageStandsBesideTheFile()
{
    QTemporaryDir folder;
    const auto write = [&folder](const char* name, const std::string& text) {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(QByteArray::fromStdString(text)) >= 0;
    };
    QVERIFY(write("lab-1.json", testing::asBundle(testing::inventedPatient({.results = 10}))));
    QVERIFY(write("lab-1.hl7", "MSH|^~\\&|LAB|\rPID|1\r"));
    m_view->open(folder.path());
    canvas().select(0);
    QTRY_VERIFY(m_view->details().sourceText().contains(QStringLiteral("lab-1.hl7")));
}

/// `lab-1.hl7` is the message of `lab-1.json.gz` too, and may be packed itself.
void TestTimeline::theMessageStandsBesideThePackedFile_data()
{
    QTest::addColumn<QString>("message");
    QTest::newRow("plain") << "lab-1.hl7";
    QTest::newRow("packed") << "lab-1.hl7.gz";
}

void TestTimeline::theMessageStandsBesideThePackedFile()
{
    QFETCH(const QString, message);
    QTemporaryDir folder;
    QVERIFY(writePacked(folder.filePath(QStringLiteral("lab-1.json.gz")),
                        testing::asBundle(testing::inventedPatient({.results = 10}))));
    QVERIFY(writePacked(folder.filePath(message), "MSH|^~\\&|LAB|\rPID|1\r"));
    m_view->open(folder.path());
    canvas().select(0);
    QTRY_VERIFY(m_view->details().sourceText().contains(message));
}

void TestTimeline::referencesHaveNames()
{
    const std::string bundle = testing::asBundle(
        {R"({"resourceType":"Patient","id":"p1","name":[{"family":"Doe"}]})",
         R"({"resourceType":"Practitioner","id":"d1","name":[{"family":"Moss","given":["Ida","Jo"]}]})",
         R"({"resourceType":"PractitionerRole","id":"r1","practitioner":{"reference":"Practitioner/d1"}})",
         R"({"resourceType":"Organization","id":"o1","name":"North Clinic"})",
         R"({"resourceType":"Location","id":"w1","name":"W1","physicalType":{"coding":[{"display":"Ward"}]}})",
         R"({"resourceType":"Location","id":"b1","name":"2","physicalType":{"coding":[{"display":"Bed"}]},)"
         R"("partOf":{"reference":"Location/w1"}})",
         R"({"resourceType":"Location","id":"x1","name":"Ring","partOf":{"reference":"Location/x1"}})",
         R"({"resourceType":"Encounter","id":"e1","status":"finished","class":{"code":"IMP"},)"
         R"("subject":{"reference":"Patient/p1"},"period":{"start":"2025-03-03"},)"
         R"("participant":[{"individual":{"reference":"PractitionerRole/r1"}},)"
         R"({"individual":{"reference":"Practitioner/gone"}}],)"
         R"("location":[{"location":{"reference":"Location/b1"}},{"location":{"reference":"Location/x1"}}],)"
         R"("serviceProvider":{"reference":"Organization/o1"}})"});
    m_view->openStore(QStringLiteral("one"), std::make_shared<patient::MemoryStore>(
                                                 std::vector<patient::MemoryStore::Item>{{"a", bundle}}));
    m_view->choosePatient(0);
    canvas().select(0);
    const auto summary = [this] {
        return m_view->details().summaryText();
    };
    QTRY_VERIFY2(summary().contains(QLatin1String("Moss, Ida Jo")), qPrintable(summary()));
    QVERIFY2(summary().contains(QLatin1String("Ward W1, Bed 2")), qPrintable(summary()));
    QVERIFY2(summary().contains(QLatin1String("North Clinic")), qPrintable(summary()));
    QCOMPARE(summary().count(QLatin1String("Ring")), 1); // Part of itself.
    QVERIFY2(!summary().contains(QLatin1String("gone")), qPrintable(summary()));
}

void TestTimeline::theTableIsTheTimeline()
{
    openInvented(2);
    m_view->choosePatient(0);
    const QAbstractItemModelTester tester(m_view->table().model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester listTester(m_view->patients().list().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_view->actionsOfView().table->setChecked(true);
    QVERIFY(m_view->table().isVisible());
    QCOMPARE(m_view->table().model()->rowCount(), static_cast<int>(canvas().record()->events.size()));
    m_view->table().selectRow(7);
    QCOMPARE(canvas().selected(), 7U);
    QVERIFY(!m_view->table().model()->index(7, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
    m_view->choosePatient(1);
    m_view->patients().field().setText(QStringLiteral("quandt"));
}

void TestTimeline::aTableIsCopied()
{
    openInvented(1);
    m_view->copyTable();
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), static_cast<qsizetype>(canvas().record()->dated) + 1);
    QCOMPARE(lines.front().count(QLatin1Char('\t')),
             static_cast<qsizetype>(EventTableModel::ColumnCount) - 1);
    QVERIFY(QApplication::clipboard()->mimeData()->hasHtml());
    for (int step = 0; step < 10; ++step)
        canvas().zoomIn();
    m_view->copyTable(); // Only what is in sight.
    QVERIFY(QApplication::clipboard()->text().count(QLatin1Char('\n')) < lines.size());
}

void TestTimeline::aPdfIsWritten()
{
    openInvented(1);
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("timeline.pdf"));
    QVERIFY(m_view->writePdf(name));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QVERIFY(!m_view->writePdf(folder.filePath(QStringLiteral("no/such/folder.pdf"))));
}

void TestTimeline::eachStateIsDesigned_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("told");
    const QByteArray patient = R"({"resourceType":"Patient","id":"p","name":[{"family":"Quandt"}]})";
    QTest::newRow("no patient") << QByteArray(R"({"resourceType":"Organization","id":"o"})")
                                << "none is a Patient";
    QTest::newRow("no FHIR") << QByteArray("{\"a\":1}") << "none is a Patient";
    QTest::newRow("no events") << patient << "no encounters";
    QTest::newRow("no dates")
        << patient + R"({"resourceType":"Procedure","code":{"text":"X"},"subject":{"reference":"Patient/p"}})"
        << "Without a date: 1";
    QTest::newRow("only referred to") << QByteArray(
        R"({"resourceType":"Procedure","performedDateTime":"2020","code":{"text":"X"},"subject":{"reference":"Patient/9"}})")
                                      << "Patient not in this result";
    QTest::newRow("one moment")
        << patient
               + R"({"resourceType":"Procedure","performedDateTime":"2020","code":{"text":"X"},"subject":{"reference":"Patient/p"}})"
        << "Events: 1";
}

void TestTimeline::eachStateIsDesigned()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, told);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) >= 0);
    file.close();
    m_view->open(file.fileName());
    QStringList texts{m_view->headerText()};
    for (const QLabel* label : m_view->findChildren<QLabel*>()) {
        if (label->isVisible())
            texts += label->text();
    }
    QVERIFY2(texts.join(QLatin1Char('\n')).contains(told), qPrintable(texts.join(QLatin1Char('\n'))));
    (void)m_view->grab(); // Whatever there is can be drawn.
    for (const Qt::Key key :
         {Qt::Key_Right, Qt::Key_Down, Qt::Key_End, Qt::Key_Plus, Qt::Key_Space, Qt::Key_Return})
        QTest::keyClick(&canvas(), key);
}

void TestTimeline::thousandsOfPatientsAreSearched()
{
    std::string lines;
    for (int number = 0; number < 20'000; ++number)
        lines += "{\"resourceType\":\"Patient\",\"id\":\"" + std::to_string(number)
                 + "\",\"identifier\":[{\"value\":\"N" + std::to_string(number)
                 + "\"}],\"name\":[{\"family\":\"Family" + std::to_string(number % 97) + "\"}]}\n";
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("Patient.ndjson")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray::fromStdString(lines)) >= 0);
    file.close();
    m_view->open(file.fileName());
    QListView& list = m_view->patients().list();
    QCOMPARE(list.model()->rowCount(), 20'000);
    QTest::keyClicks(&m_view->patients().field(), QStringLiteral("n19999"));
    QCOMPARE(list.model()->rowCount(), 1);
}

void TestTimeline::fiftyThousandEventsAreOneFrame()
{
    std::vector<patient::MemoryStore::Item> items;
    items.push_back({"many", testing::asBundle(testing::inventedPatient({.results = 50'000}))});
    m_view->openStore(QStringLiteral("many"), std::make_shared<patient::MemoryStore>(std::move(items)));
    QVERIFY(canvas().record()->dated >= 50'000);
    const QImage all = canvas().grab().toImage();
    canvas().zoomIn();
    QVERIFY(canvas().grab().toImage() != all);
    // Each pixel's column stands for many: one of them is found, and zooming parts them.
    const TimelineRow& row = canvas().rows().rows().front();
    QVERIFY(row.run != nullptr);
    QVERIFY(canvas().visibleEvents().size() > 1000);
}

void TestTimeline::imagesOfAStudyAreFound()
{
    const Result<std::shared_ptr<const Connector>> connector = m_registry.connector("dicom");
    QVERIFY(connector);
    OpenRequest request;
    request.settings.set("path", SOURCE_DIR "/resources/samples/dicom");
    request.settings.set("others", "skip");
    Result<std::unique_ptr<RecordSource>> source = (*connector)->openRecordSource(request);
    QVERIFY(source);
    Batch batch = makeBatch();
    QVERIFY((*source)->read(batch, 1));
    const std::string uid(
        batch.records.front().document->root().firstChild("StudyInstanceUID").value().asString());
    const StudyImages images = findStudyImages(m_registry, SOURCE_DIR "/resources/samples/dicom", uid, {});
    QVERIFY(images.found >= 1);
    QVERIFY(!images.images.empty() && !images.images.front().isNull());
    QCOMPARE(findStudyImages(m_registry, SOURCE_DIR "/resources/samples/dicom", "1.2.3", {}).found,
             std::size_t{0});
    QCOMPARE(findStudyImages(m_registry, "/no/such/folder", uid, {}).found, std::size_t{0});
}

void TestTimeline::theAxisTellsWhereItIs_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("context");
    QTest::addColumn<QString>("mark");
    QTest::newRow("decades") << "1950-01-01T00:00" << 75 * 31557600.0 << ""
                             << "1960";
    QTest::newRow("years") << "2018-01-01T00:00" << 6 * 31557600.0 << ""
                           << "2019";
    QTest::newRow("weeks") << "2024-11-10T00:00" << 90 * 86400.0 << "2025"
                           << "9 Dec";
    QTest::newRow("months") << "2024-11-10T00:00" << 300 * 86400.0 << "2025"
                            << "Dec";
    QTest::newRow("days") << "2025-03-01T00:00" << 8 * 86400.0 << "2025"
                          << "3 Mar";
    QTest::newRow("hours") << "2025-03-03T05:00" << 8 * 3600.0 << "Monday, 3 March 2025"
                           << "08:00:00";
    QTest::newRow("minutes") << "2025-03-03T09:00" << 600.0 << "Monday, 3 March 2025"
                             << "09:05:00";
}

void TestTimeline::theAxisTellsWhereItIs()
{
    QFETCH(const QString, begin);
    QFETCH(const double, seconds);
    QFETCH(const QString, context);
    QFETCH(const QString, mark);
    TimeScale scale;
    const auto from = static_cast<double>(QDateTime::fromString(begin, Qt::ISODate).toSecsSinceEpoch());
    scale.setExtent({from, from + seconds});
    scale.setWidth(800);
    const Ticks ticks = scale.ticks();
    QVERIFY(std::ranges::any_of(ticks.marks, [&](const Tick& tick) { return tick.label == mark; }));
    QCOMPARE(ticks.contexts.empty(), context.isEmpty());
    if (!context.isEmpty())
        QVERIFY(std::ranges::any_of(ticks.contexts, [&](const Tick& tick) { return tick.label == context; }));
    for (std::size_t at = 1; at < ticks.marks.size(); ++at) // Room for each label.
        QVERIFY(scale.xOf(ticks.marks[at].time) - scale.xOf(ticks.marks[at - 1].time) > 55);
}

void TestTimeline::durationsAndAges_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0.0 << "less than a minute";
    QTest::newRow("minutes") << 1800.0 << "30 min";
    QTest::newRow("a day to its last second") << 86399.0 << "1 d";
    QTest::newRow("two units") << 26 * 3600.0 << "1 d 2 h";
    QTest::newRow("years") << 2.5 * 31557600.0 << "2 y 5 mo";
    QTest::newRow("many years") << 38.7 * 31557600.0 << "38 y";
    QTest::newRow("backwards") << -7200.0 << "2 h";
}

void TestTimeline::durationsAndAges()
{
    QFETCH(const double, seconds);
    QFETCH(const QString, text);
    QCOMPARE(durationText(seconds), text);
}

void TestTimeline::pictures_data()
{
    QTest::addColumn<base::ThemeChoice>("choice");
    QTest::addColumn<bool>("isGerman");
    QTest::addRow("light") << base::ThemeChoice::Light << false;
    QTest::addRow("dark") << base::ThemeChoice::Dark << false;
    QTest::addRow("german") << base::ThemeChoice::Light << true; // Last: a translation stays.
}

void TestTimeline::pictures()
{
    QFETCH(const base::ThemeChoice, choice);
    QFETCH(const bool, isGerman);
    if (isGerman) {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        base::installTranslation(QLocale());
        init();
    }
    m_theme->setChoice(choice);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto save = [&](const QString& what) {
        QCoreApplication::processEvents();
        QVERIFY(
            m_view->grab().save(QStringLiteral(BINARY_DIR "/pictures/timeline-%1-%2.png").arg(what, name)));
    };
    save(QStringLiteral("empty"));
    openInvented(8);
    save(QStringLiteral("choose"));
    m_view->choosePatient(0);
    save(QStringLiteral("patient"));
    canvas().select(eventOf("Potassium"));
    QTest::keyClick(&canvas(), Qt::Key_C);
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(&canvas(), Qt::Key_Right);
    save(QStringLiteral("compared"));
    for (int step = 0; step < 7; ++step)
        QTest::keyClick(&canvas(), Qt::Key_Plus);
    save(QStringLiteral("zoomed"));
    canvas().fit();
    QTest::keyClick(&canvas(), Qt::Key_Return);
    QTRY_VERIFY(m_view->details().resource().model()->rowCount() > 3);
    save(QStringLiteral("resource"));
    m_view->details().showTab(EventDetails::SourceTab);
    m_view->actionsOfView().table->setChecked(true);
    save(QStringLiteral("table"));
}

QTEST_MAIN(TestTimeline)

#include "tst_timeline.moc"
