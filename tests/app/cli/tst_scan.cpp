// SPDX-License-Identifier: Apache-2.0
#include "cli_bench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>

namespace {

using hilum::tests::Outcome;
using Bench = hilum::tests::CliBench;

const QByteArray kPeople = "mrn,family,ward\nH1,Baker,W1\nH2,Archer,W1\nH3,Baker,W2\n";

QJsonObject fieldOf(const QByteArray& json, const QString& path)
{
    const QJsonArray fields = QJsonDocument::fromJson(json).object()["fields"].toArray();
    for (const QJsonValue& field : fields) {
        if (field["path"].toString() == path)
            return field.toObject();
    }
    return {};
}

} // namespace

class TestScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsDescribed()
    {
        const Bench bench;
        bench.write("people.csv", kPeople);
        const Outcome outcome = bench.run({"scan", "people.csv"});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.out.contains("3 records"));
        QVERIFY(outcome.out.contains("W1, W2"));
        QVERIFY(!outcome.out.contains("Baker"));
        QVERIFY(outcome.err.isEmpty());
    }

    void aFolderIsReadAsWhatIsInIt()
    {
        const Bench bench;
        bench.write("inbox/deep/a.csv", kPeople);
        bench.write("inbox/b.csv", kPeople);
        bench.write("inbox/README", "what is in here?");
        const Outcome outcome = bench.run({"scan", "inbox", "--json"});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(QJsonDocument::fromJson(outcome.out)["records"].toInt(), 6);
        QCOMPARE(fieldOf(outcome.out, "ward")["distinct"].toInt(), 2);
    }

    void severalFilesAreOneReport()
    {
        const Bench bench;
        bench.write("january.csv", kPeople);
        bench.write("more/february, {a}.csv", "mrn,family,ward\nH9,Young,W3\n");
        const Outcome outcome = bench.run({"scan", "january.csv", "more/february, {a}.csv", "--json"});
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        QCOMPARE(QJsonDocument::fromJson(outcome.out)["records"].toInt(), 4);
        QCOMPARE(fieldOf(outcome.out, "ward")["distinct"].toInt(), 3);
        QCOMPARE(QJsonDocument::fromJson(outcome.out)["source"].toString(),
                 QStringLiteral("january.csv, more/february, {a}.csv"));
        const Outcome folder = bench.run({"scan", "more", "january.csv", "--json"});
        QCOMPARE(QJsonDocument::fromJson(folder.out)["records"].toInt(), 4);
    }

    void namesAreNoPatterns_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"a{b,c}.csv", "a[b].csv", "a*.csv", "a\\b.csv", "a,b.csv", "{a}.csv"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    /// Alone and among others.
    void namesAreNoPatterns()
    {
        QFETCH(const QString, name);
        const Bench bench;
        bench.write(name, kPeople);
        bench.write("ab.csv", kPeople);
        bench.write("other.csv", kPeople);
        const Outcome alone = bench.run({"scan", name, "--json"});
        QVERIFY2(alone.exitCode == 0, alone.err.constData());
        QCOMPARE(QJsonDocument::fromJson(alone.out)["records"].toInt(), 3);
        const Outcome both = bench.run({"scan", name, "other.csv", "--json"});
        QVERIFY2(both.exitCode == 0, both.err.constData());
        QCOMPARE(QJsonDocument::fromJson(both.out)["records"].toInt(), 6);
    }

    void aSourceOfAPipelineIsScanned()
    {
        const Bench bench;
        bench.write("p.yaml",
                    "hilum: 1\nname: p\nparameters:\n  file: {type: path, default: none.ndjson}\nsources:\n"
                    "  a: {connector: files, path: \"${file}\", format: json}\n"
                    "  b: {connector: files, path: in.ndjson, format: json}\n");
        const Outcome unnamed = bench.run({"scan", "p.yaml"});
        QCOMPARE(unnamed.exitCode, 2);
        QVERIFY(unnamed.err.contains("a, b"));
        const Outcome outcome = bench.run({"scan", "p.yaml:a", "--set", "file=in.ndjson", "--json"});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(fieldOf(outcome.out, "n")["maximum"].toString(), QStringLiteral("3"));
    }

    void theTablesOfADatabaseAreScannedTogether()
    {
        const Bench bench;
        QByteArray people = "mrn,family\n";
        for (int number = 100; number < 140; ++number)
            people += 'H' + QByteArray::number(number) + (number % 2 == 0 ? ",Baker\n" : ",Archer\n");
        bench.write("people.csv", people);
        bench.write("stays.csv", "mrn,ward\nH101,W1\nH101,W1\nH101,W2\n");
        bench.write(
            "p.yaml",
            "hilum: 1\nname: p\nsources:\n  people: {connector: files, path: people.csv, format: csv}\n"
            "  stays: {connector: files, path: stays.csv, format: csv}\nsinks:\n"
            "  a: {from: people, connector: sql, database: lab.db, table: person}\n"
            "  b: {from: stays, connector: sql, database: lab.db, table: ward}\n");
        const Outcome filled = bench.run({"run", "p.yaml"});
        QVERIFY2(filled.exitCode == 0, filled.err.constData());
        const Outcome all = bench.run({"scan", "lab.db", "--json"});
        QVERIFY2(all.exitCode == 0, all.err.constData());
        QCOMPARE(QJsonDocument::fromJson(all.out)["records"].toInt(), 43);
        QCOMPARE(fieldOf(all.out, "person.family")["distinct"].toInt(), 2);
        QCOMPARE(fieldOf(all.out, "ward.mrn")["records"].toInt(), 3);
        QVERIFY2(!all.out.contains("H101"), "identifies in one table, so in the other one too");
        const Outcome one = bench.run({"scan", "lab.db:ward", "--json"});
        QCOMPARE(one.exitCode, 0);
        QCOMPARE(QJsonDocument::fromJson(one.out)["records"].toInt(), 3);
        QCOMPARE(fieldOf(one.out, "ward")["distinct"].toInt(), 2);
        const Outcome unknown = bench.run({"scan", "lab.db:bed"});
        QCOMPARE(unknown.exitCode, 2);
        QVERIFY(unknown.err.contains("person, ward"));
    }

    void standardInputIsScanned()
    {
        const Outcome outcome = Bench().run({"scan", "-", "--format", "csv", "--json"}, kPeople);
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(QJsonDocument::fromJson(outcome.out)["records"].toInt(), 3);
    }

    void reportsAreWrittenWithoutWhatIdentifies()
    {
        const Bench bench;
        bench.write("people.csv", kPeople);
        QCOMPARE(bench.run({"scan", "people.csv", "--html", "o.html", "--csv", "o.csv", "--without", "ward"})
                     .exitCode,
                 0);
        const QByteArray all = bench.read("o.html") + bench.read("o.csv");
        QVERIFY(all.contains("family"));
        QVERIFY(!all.contains("Baker") && !all.contains("W1"));
        QCOMPARE(
            bench.run({"scan", "people.csv", "--html", "o.html", "--with-values", "identifying"}).exitCode,
            0);
        QVERIFY(bench.read("o.html").contains("Baker"));
        const Outcome rare = bench.run({"scan", "people.csv", "--least-count", "2"});
        QVERIFY(rare.out.contains("W1") && !rare.out.contains("W2"));
    }

    void whatCannotBeScannedIsToldSo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("no such file") << QStringList{"gone.csv"} << 2;
        QTest::newRow("empty folder") << QStringList{"empty"} << 2;
        QTest::newRow("no such source") << QStringList{"p.yaml:x"} << 2;
        QTest::newRow("two formats") << QStringList{"in.ndjson", "people.csv"} << 2;
        QTest::newRow("a pipeline among files") << QStringList{"in.ndjson", "p.yaml:a"} << 2;
        QTest::newRow("standard input among files") << QStringList{"in.ndjson", "-"} << 2;
        QTest::newRow("one of them is not there") << QStringList{"in.ndjson", "gone.ndjson"} << 2;
        QTest::newRow("unknown format") << QStringList{"in.ndjson", "--format", "jsno"} << 3;
        QTest::newRow("unknown values") << QStringList{"in.ndjson", "--with-values", "all"} << 2;
        QTest::newRow("nowhere to write") << QStringList{"in.ndjson", "--html", "no/such/folder/o.html"} << 3;
    }

    void whatCannotBeScannedIsToldSo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        const Bench bench;
        bench.write("p.yaml",
                    "hilum: 1\nname: p\nsources:\n  a: {connector: files, path: in.ndjson, format: json}\n");
        bench.write("people.csv", kPeople);
        QVERIFY(QDir(bench.folder.path()).mkdir("empty"));
        const Outcome outcome = bench.run(QStringList{"scan"} + arguments);
        QCOMPARE(outcome.exitCode, exitCode);
        QVERIFY(!outcome.err.isEmpty());
    }

    void rejectedRecordsAreToldBesideTheOthers()
    {
        const Bench bench;
        bench.write("ragged.csv", "a,b\n1,2\n1,2,3\n");
        const Outcome outcome = bench.run({"scan", "ragged.csv"});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.out.contains("1 records rejected"));
        QVERIFY(outcome.err.contains("csv.ragged-row"));
    }
};

QTEST_APPLESS_MAIN(TestScan)
#include "tst_scan.moc"
