// SPDX-License-Identifier: Apache-2.0
#include "core/engine/example_run.h"
#include "tests/widgets/views/sample_pipeline.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"
#include "widgets/base/translation.h"
#include "widgets/examples/failed_tests.h"
#include "widgets/preview/difference_model.h"
#include "widgets/preview/difference_table.h"
#include "widgets/record/record_path.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace hilum;

namespace {

/// A test of the sample pipeline that expects something else in one value of its second record.
struct Failing
{
    Failing()
    {
        sample.writeFile(QStringLiteral("expect.ndjson"), {});
        example.name = "patients";
        example.given = sample.path(QStringLiteral("adt.hl7")).toStdString();
        example.at = "patient";
        example.expect = sample.path(QStringLiteral("expect.ndjson")).toStdString();
        engine::ExampleOptions options;
        options.expectations = engine::Expectations::Update;
        if (engine::runExample(sample.document().definition(), example, sample.context(), options))
            QTest::qFail("the expected file cannot be written", __FILE__, __LINE__);
    }

    /// Compares with the file as it was written, with one text put in place of another.
    examples::FailedTest compare(const QByteArray& before, const QByteArray& after)
    {
        QFile file(sample.path(QStringLiteral("expect.ndjson")));
        if (!file.open(QIODevice::ReadOnly))
            QTest::qFail("the expected file cannot be read", __FILE__, __LINE__);
        QByteArray text = file.readAll();
        file.close();
        sample.writeFile(QStringLiteral("expect.ndjson"), text.replace(before, after));
        auto records = std::make_shared<engine::ExampleRecords>();
        engine::ExampleOptions options;
        options.differing = records.get();
        const std::optional<Diagnostic> problem =
            engine::runExample(sample.document().definition(), example, sample.context(), options);
        const auto listOf = [&](const std::vector<Record>& side) {
            auto list = std::make_shared<record::RecordList>();
            list->records = side;
            list->keeper = records;
            list->schema = records->schema;
            list->typeName = records->typeName;
            return list;
        };
        return {.index = 4,
                .name = QStringLiteral("patients"),
                .problem = problem ? base::translateMessage(*problem) : QString(),
                .expected = listOf(records->expected),
                .actual = listOf(records->actual)};
    }

    test::SamplePipeline sample;
    pipeline::ExampleDefinition example;
};

QStringList differing(examples::FailedTests& window)
{
    preview::DifferenceModel& model = window.differences().model();
    QStringList paths;
    for (int row = 0; row < model.rowCount(); ++row) {
        const preview::DifferenceRow& each = model.rowAt(row);
        if (each.change != preview::Change::Same)
            paths << (each.left.path.isEmpty() ? each.right.path : each.left.path);
    }
    return paths;
}

} // namespace

class TestFailedTests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void everyPathThatDiffersIsShown()
    {
        Failing failing;
        examples::FailedTests window;
        QAbstractItemModelTester tester(&window.differences().model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const examples::FailedTest test = failing.compare("\"family\":", "\"text\":");
        QVERIFY(!test.problem.isEmpty());
        QCOMPARE(test.expected->records.size(), test.actual->records.size());
        window.setTests({test}, 3);
        window.setMasking(false);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(window.list().count(), 1);
        const QStringList paths = differing(window);
        QVERIFY2(paths.size() >= 2, qPrintable(paths.join(u' ')));
        QVERIFY(std::ranges::any_of(paths, [](const QString& path) { return path.contains(u"family"); }));
        QVERIFY(std::ranges::any_of(paths, [](const QString& path) { return path.contains(u"text"); }));
    }

    void whatIdentifiesIsHiddenUntilItIsRevealed()
    {
        Failing failing;
        examples::FailedTests window;
        window.setMasking(true);
        window.setTests({failing.compare("\"family\":", "\"text\":")}, 1);
        preview::DifferenceModel& model = window.differences().model();
        const auto isShown = [&](const QString& text) {
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.index(row, preview::DifferenceModel::RightValueColumn).data().toString() == text)
                    return true;
            }
            return false;
        };
        QVERIFY(isShown(record::maskedValue()));
        const auto family = std::ranges::find_if(
            model.comparison().rows, [](const auto& row) { return row.right.path.contains(u"family"); });
        QVERIFY(family != model.comparison().rows.end());
        const QString name = family->right.text;
        QVERIFY(!isShown(name));
        window.setMasking(false);
        QVERIFY(isShown(name));
    }

    void theFirstRecordThatDiffersComesFirst()
    {
        Failing failing;
        QFile file(failing.sample.path(QStringLiteral("expect.ndjson")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray second = file.readAll().split('\n').value(1);
        QVERIFY(!second.isEmpty());
        QByteArray changed = second;
        changed.replace("\"resourceType\":\"Patient\"", "\"resourceType\":\"Patient\",\"language\":\"de\"");
        examples::FailedTests window;
        window.setTests({failing.compare(second, changed)}, 1);
        QCOMPARE(window.records().currentIndex(), 1);
    }

    void whatCameOutIsTakenByAClick()
    {
        Failing failing;
        examples::FailedTests window;
        window.setTests({failing.compare("\"family\":", "\"text\":")}, 1);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QSignalSpy accepted(&window, &examples::FailedTests::acceptRequested);
        QTest::mouseClick(&window.acceptButton(), Qt::LeftButton);
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(accepted.front().front().toInt(), 4);
        window.setTests({}, 1);
        QVERIFY(!window.acceptButton().isEnabled());
        QVERIFY(window.runButton().isEnabled());
    }

    void pictures_data()
    {
        QTest::addColumn<base::ThemeChoice>("choice");
        QTest::addColumn<bool>("isGerman");
        QTest::addRow("light") << base::ThemeChoice::Light << false;
        QTest::addRow("dark") << base::ThemeChoice::Dark << false;
        QTest::addRow("german") << base::ThemeChoice::Light << true; // Last: a translation stays.
    }

    /// For people to look at.
    void pictures()
    {
        QFETCH(const base::ThemeChoice, choice);
        QFETCH(const bool, isGerman);
        base::Theme theme(*qApp);
        theme.setChoice(choice);
        if (isGerman) {
            QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
            base::installTranslation(QLocale());
        }
        Failing failing;
        examples::FailedTests window;
        window.setMasking(false);
        window.setTests({failing.compare("\"family\":", "\"text\":")}, 3);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(window.grab().save(
            QStringLiteral(BINARY_DIR "/pictures/failed-tests-%1.png").arg(QTest::currentDataTag())));
    }
};

QTEST_MAIN(TestFailedTests)
#include "tst_failed_tests.moc"
