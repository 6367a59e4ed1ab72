// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/everywhere/pseudo_translator.h"
#include "tests/widgets/start/workbench_bench.h"
#include "widgets/base/theme.h"
#include "widgets/dropped/dropped_view.h"
#include "widgets/dropped/result_model.h"
#include "widgets/dropped/whole_conversion_bar.h"
#include "widgets/timeline/patient_search.h"
#include "widgets/timeline/timeline_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <numeric>

using namespace hilum;
using dropped::DroppedView;
using dropped::WholeConversionBar;

namespace {

QByteArray messages(int count)
{
    QByteArray made;
    for (int number = 1; number <= count; ++number)
        made += QByteArrayLiteral("MSH|^~\\&|ADT|HOSP|||20250303120000||ADT^A01^ADT_A01|%|P|2.5.1\r"
                                  "EVN|A01|20250303120000\r"
                                  "PID|1||%^^^HOSP^MR||Doe^Ann||19800101|F\r"
                                  "PV1|1|I|W1^1^1\r")
                    .replace('%', QByteArray::number(number));
    return made;
}

/// What was written, Bundle by Bundle: the number of its patient.
QList<int> patientsIn(const QString& fileName)
{
    QList<int> found;
    QFile file(fileName);
    if (!file.open(QFile::ReadOnly))
        return found;
    while (!file.atEnd()) {
        const QJsonObject bundle = QJsonDocument::fromJson(file.readLine()).object();
        if (bundle[QLatin1String("resourceType")].toString() != QLatin1String("Bundle"))
            return {};
        for (const QJsonValue& entry : bundle[QLatin1String("entry")].toArray()) {
            const QJsonObject resource = entry[QLatin1String("resource")].toObject();
            if (resource[QLatin1String("resourceType")].toString() == QLatin1String("Patient"))
                found << resource[QLatin1String("identifier")][0][QLatin1String("value")].toString().toInt();
        }
    }
    return found;
}

/// Takes what is to be opened by other programs.
class OpenedUrls final : public QObject
{
    Q_OBJECT

public:
    OpenedUrls() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~OpenedUrls() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

    QStringList paths;

public Q_SLOTS:
    void open(const QUrl& url) { paths << url.toLocalFile(); }
};

} // namespace

/// All records of a dropped file or folder on their way into a file.
class TestWholeConversion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void allAreWrittenNotOnlyThoseShown();
    void messagesComeBack();
    void aCancelledOneLeavesNothing();
    void whatIsRefusedHasReasons();
    void whatIsReadIsNotWritten_data();
    void whatIsReadIsNotWritten();
    void whereNothingCanBeWrittenItSaysWhy();
    void pictures_data();
    void pictures();

private:
    [[nodiscard]] DroppedView& dropped() { return m_bench->view<DroppedView>("dropped"); }
    [[nodiscard]] WholeConversionBar& bar() { return dropped().wholeConversion(); }
    void drop(const QString& path);
    /// Presses the button and names the file in the dialog.
    void convertAllTo(const QString& file);
    void waitForTheEnd();

    std::unique_ptr<base::Theme> m_theme;
    std::unique_ptr<test::WorkbenchBench> m_bench;
};

void TestWholeConversion::initTestCase()
{
    test::separateFromTheUser("hilum-whole-conversion-test");
    m_theme = std::make_unique<base::Theme>(*qApp);
    m_theme->setChoice(base::ThemeChoice::Light);
    QVERIFY(QDir().mkpath(QStringLiteral(BINARY_DIR "/pictures")));
}

void TestWholeConversion::init()
{
    m_bench = std::make_unique<test::WorkbenchBench>(*m_theme);
    m_bench->window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_bench->window()));
}

void TestWholeConversion::cleanup()
{
    m_bench.reset();
}

void TestWholeConversion::drop(const QString& path)
{
    QVERIFY(test::WorkbenchBench::drop(m_bench->window(), {path}));
    QTRY_VERIFY(!dropped().isBusy());
    QVERIFY(dropped().convertAllButton().isVisible());
}

void TestWholeConversion::convertAllTo(const QString& file)
{
    QTimer name;
    name.setInterval(20);
    connect(&name, &QTimer::timeout, &name, [&name, &file] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        auto* field =
            dialog == nullptr ? nullptr : dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        if (field == nullptr)
            return;
        name.stop();
        field->setText(file); // Typed, its completion would take the Enter.
        QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save),
                          Qt::LeftButton);
    });
    name.start();
    QTest::mouseClick(&dropped().convertAllButton(), Qt::LeftButton);
}

void TestWholeConversion::waitForTheEnd()
{
    QTRY_VERIFY_WITH_TIMEOUT(!bar().isWorking(), 600000);
}

void TestWholeConversion::allAreWrittenNotOnlyThoseShown()
{
    drop(m_bench->write(QStringLiteral("many.hl7"), messages(450)));
    QVERIFY(bar().isHidden());
    QSignalSpy shown(&dropped(), &DroppedView::converted);
    QTest::mouseClick(&dropped().convertButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 600000);
    QCOMPARE(dropped().findChild<dropped::ResultModel*>()->result()->groups.size(), std::size_t{200});

    const QString file = m_bench->path(QStringLiteral("out/all.ndjson"));
    QVERIFY(QDir().mkpath(QFileInfo(file).absolutePath()));
    convertAllTo(file);
    QVERIFY(!bar().isHidden());
    waitForTheEnd();
    QList<int> expected(450);
    std::iota(expected.begin(), expected.end(), 1);
    QCOMPARE(patientsIn(file), expected); // All, and in their order.
    QVERIFY2(bar().text().contains(QLatin1String("450 written to all.ndjson")), qPrintable(bar().text()));
    QVERIFY2(!bar().text().contains(QLatin1String("refused")), qPrintable(bar().text()));
    QVERIFY(dropped().convertAllButton().isEnabled());

    OpenedUrls opened;
    QTest::mouseClick(&bar().fileButton(), Qt::LeftButton);
    QTest::mouseClick(&bar().folderButton(), Qt::LeftButton);
    QCOMPARE(opened.paths, (QStringList{file, QFileInfo(file).absolutePath()}));
    QTest::mouseClick(&bar().timelineButton(), Qt::LeftButton);
    auto& timeline = m_bench->view<timeline::TimelineView>("timeline");
    QTRY_VERIFY(timeline.isVisible());
    QTRY_COMPARE(timeline.patients().list().model()->rowCount(), 450);
}

void TestWholeConversion::messagesComeBack()
{
    QByteArray resources;
    for (int number = 1; number <= 250; ++number)
        resources += QByteArrayLiteral(R"({"resourceType":"Patient","id":"p%","identifier":[{"system":)"
                                       R"("urn:oid:1.2.3","value":"%"}],"name":[{"family":"Doe"}]})"
                                       "\n")
                         .replace('%', QByteArray::number(number));
    drop(m_bench->write(QStringLiteral("patients.ndjson"), resources));
    const QString file = m_bench->path(QStringLiteral("all.hl7"));
    convertAllTo(file);
    waitForTheEnd();
    QFile written(file);
    QVERIFY2(written.open(QFile::ReadOnly), qPrintable(bar().text()));
    QCOMPARE(written.readAll().count("MSH|"), 250);
    QVERIFY(!bar().timelineButton().isVisible());
}

void TestWholeConversion::aCancelledOneLeavesNothing()
{
    drop(m_bench->write(QStringLiteral("in/many.hl7"), messages(60000)));
    const QDir out(m_bench->path(QStringLiteral("out")));
    QVERIFY(QDir().mkpath(out.path()));
    const auto filesInIt = [&out] {
        return out.entryList(QDir::Files | QDir::Hidden);
    };
    convertAllTo(out.filePath(QStringLiteral("all.ndjson")));
    QVERIFY(bar().isWorking());
    QVERIFY(!dropped().convertAllButton().isEnabled()); // One at a time, and its tool tip says so.
    QVERIFY(!dropped().convertAllButton().toolTip().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!filesInIt().isEmpty(), 600000); // It is being written, under another name.
    QVERIFY(!filesInIt().contains(QStringLiteral("all.ndjson")));
    QTest::mouseClick(&bar().cancelButton(), Qt::LeftButton);
    waitForTheEnd();
    QCOMPARE(filesInIt(), QStringList());
    QVERIFY2(bar().text().contains(QLatin1String("stopped")), qPrintable(bar().text()));
    QVERIFY(!bar().fileButton().isVisible());
    QVERIFY(dropped().convertAllButton().isEnabled());
}

void TestWholeConversion::whatIsRefusedHasReasons()
{
    QVERIFY(!m_bench->write(QStringLiteral("two/a.hl7"), messages(3)).isEmpty());
    QVERIFY(!m_bench->write(QStringLiteral("two/b.hl7"), "MSH").isEmpty());
    drop(m_bench->path(QStringLiteral("two")));
    const QString file = m_bench->path(QStringLiteral("two.ndjson"));
    convertAllTo(file);
    waitForTheEnd();
    QCOMPARE(patientsIn(file), (QList<int>{1, 2, 3}));
    QVERIFY2(bar().text().contains(QLatin1String("1 refused")), qPrintable(bar().text()));
    QVERIFY(bar().reasons().isVisible());
    const QAbstractItemModelTester tester(bar().reasons().model());
    const QAbstractItemModel& reasons = *bar().reasons().model();
    QCOMPARE(reasons.index(0, 0).data().toString(), QStringLiteral("1"));
    QVERIFY(!reasons.index(0, 1).data().toString().isEmpty());
    QVERIFY(reasons.index(0, 2).data().toString().contains(QLatin1String("b.hl7")));
    QTest::mouseClick(&bar().reasonsButton(), Qt::LeftButton);
    QVERIFY(!bar().reasons().isVisible());
}

void TestWholeConversion::whatIsReadIsNotWritten_data()
{
    QTest::addColumn<QString>("dropped");
    QTest::addColumn<QString>("file");
    QTest::newRow("the file") << "in/a.hl7"
                              << "in/a.hl7";
    QTest::newRow("by another way") << "in/a.hl7"
                                    << "in/../in/a.hl7";
    QTest::newRow("one of the folder") << "in"
                                       << "in/a.hl7";
}

void TestWholeConversion::whatIsReadIsNotWritten()
{
    QFETCH(const QString, dropped);
    QFETCH(const QString, file);
    const QString message = m_bench->write(QStringLiteral("in/a.hl7"), messages(1));
    drop(m_bench->path(dropped));
    this->dropped().convertAllTo(m_bench->path(file));
    QVERIFY(!bar().isWorking());
    QVERIFY2(bar().text().contains(QLatin1String("a.hl7 is read itself")), qPrintable(bar().text()));
    QFile kept(message);
    QVERIFY(kept.open(QFile::ReadOnly));
    QCOMPARE(kept.readAll(), messages(1));
    // Under another name it may stand beside it.
    this->dropped().convertAllTo(m_bench->path(QStringLiteral("in/a.ndjson")));
    waitForTheEnd();
    QCOMPARE(patientsIn(m_bench->path(QStringLiteral("in/a.ndjson"))), QList<int>{1});
}

void TestWholeConversion::whereNothingCanBeWrittenItSaysWhy()
{
    drop(m_bench->write(QStringLiteral("a.hl7"), messages(1)));
    dropped().convertAllTo(m_bench->path(QStringLiteral("a.hl7/b.ndjson"))); // Its folder is a file.
    waitForTheEnd();
    QVERIFY2(bar().text().contains(QLatin1String("No file was written")), qPrintable(bar().text()));
    QVERIFY(!bar().folderButton().isVisible());
}

void TestWholeConversion::pictures_data()
{
    QTest::addColumn<base::ThemeChoice>("choice");
    QTest::addColumn<bool>("isLong");
    QTest::newRow("light") << base::ThemeChoice::Light << false;
    QTest::newRow("dark") << base::ThemeChoice::Dark << false;
    QTest::newRow("longer-texts") << base::ThemeChoice::Light << true;
}

/// For people to look at.
void TestWholeConversion::pictures()
{
    QFETCH(const base::ThemeChoice, choice);
    QFETCH(const bool, isLong);
    m_theme->setChoice(choice);
    test::PseudoTranslator longer;
    if (isLong) {
        QVERIFY(QCoreApplication::installTranslator(&longer));
        cleanup();
        init();
    }
    QVERIFY(!m_bench->write(QStringLiteral("feed/a.hl7"), messages(60000)).isEmpty());
    QVERIFY(!m_bench->write(QStringLiteral("feed/b.hl7"), "MSH").isEmpty());
    QVERIFY(
        !m_bench->write(QStringLiteral("feed/c.hl7"), messages(9).replace("19800101", "19809999")).isEmpty());
    drop(m_bench->path(QStringLiteral("feed")));
    const auto save = [&](const char* name) {
        QCoreApplication::processEvents();
        QVERIFY(m_bench->window().grab().save(
            QStringLiteral(BINARY_DIR "/pictures/%1-%2.png")
                .arg(QLatin1String(name), QLatin1String(QTest::currentDataTag()))));
    };
    dropped().convertAllTo(m_bench->path(QStringLiteral("feed.ndjson")));
    const QString first = bar().text();
    QTRY_VERIFY_WITH_TIMEOUT(bar().text().size() > first.size() + 10 || !bar().isWorking(), 600000);
    save("dropped-writing-all");
    waitForTheEnd();
    save("dropped-all-written");
    m_theme->setChoice(base::ThemeChoice::Light);
}

QTEST_MAIN(TestWholeConversion)

#include "tst_whole_conversion.moc"
