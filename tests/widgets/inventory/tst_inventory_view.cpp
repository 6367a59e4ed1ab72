// SPDX-License-Identifier: Apache-2.0
#include "app/session/posted_work.h"
#include "tests/widgets/views/sample_pipeline.h"
#include "widgets/inventory/field_details.h"
#include "widgets/inventory/inventory_filter.h"
#include "widgets/inventory/inventory_model.h"
#include "widgets/inventory/inventory_view.h"
#include "widgets/inventory/values_chart.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace hilum;
using inventory_view::InventoryModel;
using inventory_view::InventoryView;

namespace {

/// The view on a real pipeline; the work is done at once, or off the main thread as in the program.
struct ViewBench
{
    test::SamplePipeline sample;
    InventoryView view;

    explicit ViewBench(base::LatestWorkPointer work = std::make_unique<base::ImmediateWork>())
        : view({.document = sample.document(),
                .selection = sample.selection(),
                .registry = sample.registry(),
                .references = {}},
               std::move(work))
    {
        view.resize(1200, 600);
        view.show();
    }

    void scan() { QTest::mouseClick(&view.scanButton(), Qt::LeftButton); }
    [[nodiscard]] QStringList paths() const
    {
        QStringList paths;
        const QAbstractItemModel& shown = *const_cast<InventoryView&>(view).table().model();
        for (int row = 0; row < shown.rowCount(); ++row)
            paths += shown.index(row, 0).data().toString();
        return paths;
    }
    void choose(const QString& path)
    {
        QAbstractItemModel& shown = *view.table().model();
        const QModelIndexList found =
            shown.match(shown.index(0, 0), Qt::DisplayRole, path, 1, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        view.table().setCurrentIndex(found.front());
    }
    [[nodiscard]] QString cell(const QString& path, int column)
    {
        const QAbstractItemModel& shown = *view.table().model();
        const int row = static_cast<int>(paths().indexOf(path));
        return shown.index(row, column).data().toString();
    }
};

} // namespace

class TestInventoryView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSourceIsScannedAndItsFieldsAreListed()
    {
        ViewBench bench;
        QVERIFY(bench.paths().isEmpty());
        QCOMPARE(bench.view.sourceChooser().currentText(), QStringLiteral("adt"));
        bench.scan();
        QVERIFY(bench.view.statusText().contains(QStringLiteral("3 records")));
        QVERIFY(bench.paths().contains(QStringLiteral("PID-5.2")));
        QVERIFY(!bench.paths().contains(QStringLiteral("PID-15")));
        QCOMPARE(bench.cell(QStringLiteral("PID-8"), InventoryModel::FilledColumn),
                 QStringLiteral("100\u00A0%"));
        QCOMPARE(bench.cell(QStringLiteral("PID-5.2"), InventoryModel::TitleColumn),
                 QStringLiteral("Patient Name, Given Name"));
        QVERIFY(bench.view.table().currentIndex().isValid());
    }

    void theModelIsSound()
    {
        ViewBench bench;
        const QAbstractItemModelTester model(&bench.view.model(),
                                             QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QAbstractItemModelTester shown(bench.view.table().model(),
                                             QAbstractItemModelTester::FailureReportingMode::Fatal);
        bench.scan();
        bench.view.revealButton().click();
        bench.view.unpopulatedBox().click();
        bench.view.table().sortByColumn(InventoryModel::FilledColumn, Qt::DescendingOrder);
        bench.scan();
        QVERIFY(bench.view.model().rowCount() > 0);
    }

    void fieldsAreFoundAndSorted()
    {
        ViewBench bench;
        bench.scan();
        const QStringList all = bench.paths();
        QTest::keyClicks(&bench.view.search(), "given name");
        QCOMPARE(bench.paths(), (QStringList{QStringLiteral("PID-5.2"), QStringLiteral("PID-5.3")}));
        bench.view.search().clear();
        bench.view.unpopulatedBox().click();
        QVERIFY(bench.paths().contains(QStringLiteral("PID-15")));
        QVERIFY(bench.paths().size() > all.size());
        bench.view.unpopulatedBox().click();
        bench.view.table().sortByColumn(InventoryModel::FilledColumn, Qt::AscendingOrder);
        QCOMPARE(bench.cell(bench.paths().front(), InventoryModel::FilledColumn),
                 QStringLiteral("33.3\u00A0%"));
        bench.view.table().sortByColumn(-1, Qt::AscendingOrder);
        QCOMPARE(bench.paths(), all);
    }

    void aFieldShowsItsValues()
    {
        ViewBench bench;
        bench.scan();
        bench.choose(QStringLiteral("PV1-2"));
        QCOMPARE(bench.view.details().values().labels(),
                 (QStringList{QStringLiteral("O"), QStringLiteral("I")}));
        QVERIFY(bench.view.details().values().accessibleDescription().contains(QStringLiteral("O: 2")));
        QVERIFY(bench.view.details().factsText().contains(QStringLiteral("3 of 3 records")));
    }

    void identifyingValuesAreHiddenUntilAskedFor()
    {
        ViewBench bench;
        bench.scan();
        const QString given = QStringLiteral("PID-5.2");
        bench.choose(given);
        QVERIFY(!bench.cell(given, InventoryModel::ValuesColumn).contains(QStringLiteral("Anna")));
        QVERIFY(!bench.view.details().values().isVisible());
        const QString hidden = bench.sample.path(QStringLiteral("hidden.html"));
        bench.view.exportTo(hidden);
        QTest::mouseClick(&bench.view.revealButton(), Qt::LeftButton);
        QVERIFY(bench.cell(given, InventoryModel::ValuesColumn).contains(QStringLiteral("Anna")));
        QVERIFY(bench.view.details().values().isVisible());
        const QString revealed = bench.sample.path(QStringLiteral("revealed.csv"));
        bench.view.exportTo(revealed);
        QFile html(hidden);
        QVERIFY(html.open(QIODevice::ReadOnly));
        const QByteArray page = html.readAll();
        QVERIFY(page.startsWith("<!DOCTYPE html>") && !page.contains("Anna") && page.contains("PID-5.2"));
        QFile csv(revealed);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readAll().contains("Anna"));
        bench.scan();
        QVERIFY(!bench.view.revealButton().isChecked());
    }

    void anExportThatFailsSaysWhy()
    {
        ViewBench bench;
        bench.scan();
        bench.view.exportTo(bench.sample.path(QStringLiteral("no/such/folder/o.html")));
        QVERIFY(!bench.view.statusText().contains(QStringLiteral("Written")));
        QVERIFY(!bench.view.statusText().isEmpty());
    }

    void aSourceThatIsGoneIsToldSoAndCanBeTriedAgain()
    {
        ViewBench bench;
        const QString messages = bench.sample.path(QStringLiteral("adt.hl7"));
        const QString moved = bench.sample.path(QStringLiteral("moved.hl7"));
        QVERIFY(QFile::rename(messages, moved));
        bench.scan();
        QCOMPARE(bench.view.statusText(), QStringLiteral("Failed"));
        QVERIFY(bench.paths().isEmpty());
        QVERIFY(QFile::rename(moved, messages));
        QPushButton* again = nullptr;
        for (QPushButton* each : bench.view.findChildren<QPushButton*>())
            again = each->text() == QStringLiteral("Try again") ? each : again;
        QVERIFY(again != nullptr && again->isVisible());
        QTest::mouseClick(again, Qt::LeftButton);
        QVERIFY(!bench.paths().isEmpty());
    }

    void filesOutsideThePipelineAreScannedToo()
    {
        ViewBench bench;
        bench.sample.writeFile(QStringLiteral("wards.csv"), "ward;beds\nW1;12\nW2;20\n");
        bench.view.scanPath(bench.sample.path(QStringLiteral("wards.csv")));
        QCOMPARE(bench.paths(), (QStringList{QStringLiteral("ward"), QStringLiteral("beds")}));
        bench.sample.writeFile(QStringLiteral("more.csv"), "ward;beds\nW3;9\n");
        bench.view.scanPaths(
            {bench.sample.path(QStringLiteral("wards.csv")), bench.sample.path(QStringLiteral("more.csv"))});
        QVERIFY(bench.view.statusText().contains(QStringLiteral("3 records")));
        bench.sample.writeFile(QStringLiteral("empty.csv"), "ward;beds\n");
        bench.view.scanPath(bench.sample.path(QStringLiteral("empty.csv")));
        QVERIFY(bench.paths().isEmpty());
        QVERIFY(bench.view.statusText().contains(QStringLiteral("0 records")));
    }

    void theSelectedSourceIsTheOneToScan()
    {
        ViewBench bench;
        document::NewNode node;
        node.role = document::NodeRole::Source;
        node.type = QStringLiteral("files");
        const QString added = bench.sample.document().addNode(node);
        QCOMPARE(bench.view.sourceChooser().count(), 2);
        bench.sample.selection().setNode(added);
        QCOMPARE(bench.view.sourceChooser().currentText(), added);
        bench.sample.selection().setNode(QStringLiteral("patient"));
        QCOMPARE(bench.view.sourceChooser().currentText(), added);
        bench.view.scanSource(QStringLiteral("adt"));
        QCOMPARE(bench.view.sourceChooser().currentText(), QStringLiteral("adt"));
        QVERIFY(!bench.paths().isEmpty());
    }

    void aLongScanCanBeStopped()
    {
        ViewBench bench(std::make_unique<session::PostedWork>());
        QByteArray rows("a,b,c\n");
        for (int row = 0; row < 2'000'000; ++row)
            rows += QByteArray::number(row) + ",x" + QByteArray::number(row % 7) + ",some text\n";
        bench.sample.writeFile(QStringLiteral("long.csv"), rows);
        bench.view.scanPath(bench.sample.path(QStringLiteral("long.csv")));
        QVERIFY(bench.view.isScanning());
        QTRY_VERIFY(bench.view.statusText().contains(QStringLiteral("left")) || !bench.view.isScanning());
        if (bench.view.isScanning())
            QTest::mouseClick(&bench.view.cancelButton(), Qt::LeftButton);
        QTRY_VERIFY(!bench.view.isScanning());
        QCOMPARE(bench.paths().size(), 3);
        QVERIFY(!bench.view.cancelButton().isVisible());
    }

    void aViewThatGoesStopsItsScan()
    {
        auto bench = std::make_unique<ViewBench>(std::make_unique<session::PostedWork>());
        bench->scan();
        bench.reset();
    }
};

QTEST_MAIN(TestInventoryView)
#include "tst_inventory_view.moc"
