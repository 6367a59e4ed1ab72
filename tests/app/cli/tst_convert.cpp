// SPDX-License-Identifier: Apache-2.0
#include "cli_bench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using hilum::tests::Outcome;

namespace {

/// A folder with a pack of one mapping, taken for the overlay: it stands for itself.
class Bench : public hilum::tests::CliBench
{
public:
    Bench()
    {
        write("packs/hl7v2-to-tiny/pack.yaml", "pack: hl7v2-to-tiny\nsource: {format: hl7v2}\n"
                                               "target: {format: fhir, type: Patient}\n"
                                               "select: MSH-9.1\nmessages: {ADT: adt}\n");
        write("packs/hl7v2-to-tiny/adt.yaml",
              "source: {format: hl7v2}\ntarget: {format: fhir, type: Patient}\n"
              "parameters: {language: {default: en}}\nlookups:\n  sex: {F: female}\n"
              "rules:\n  - {to: language, from: \"%language\"}\n  - {to: name.family, from: PID-5.1}\n"
              "  - {to: gender, from: PID-8, lookup: sex}\n  - {to: birthDate, from: PID-7}\n");
        write("in/one.hl7", message("Baker", "F"));
        write("in/two.hl7", message("Archer", "F") + message("Chandler", "F"));
    }

    static QByteArray message(const QByteArray& family, const QByteArray& sex,
                              const QByteArray& type = "ADT^A01")
    {
        return "MSH|^~\\&|REG|HOSP|||20250303||" + type + "|1|P|2.5\rPID|1||1||" + family + "||19860412|"
               + sex + "\r";
    }

    [[nodiscard]] Outcome convert(const QStringList& arguments, const QByteArray& input = {}) const
    {
        return run(QStringList{"convert", "--to", "tiny", "--overlay", "packs"} + arguments, input);
    }
};

QByteArray patient(const QByteArray& family, const QByteArray& language = "en")
{
    return "{\"resourceType\":\"Patient\",\"language\":\"" + language + "\",\"name\":[{\"family\":\"" + family
           + "\"}],\"gender\":\"female\",\"birthDate\":\"1986-04-12\"}\n";
}

} // namespace

class TestConvert final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesGoToStandardOutputInTheirOrder()
    {
        const Bench bench;
        for (const char* threads : {"1", "3"}) {
            const Outcome outcome = bench.convert({"--threads", threads, "in/two.hl7", "in/one.hl7"});
            QCOMPARE(outcome.err, QByteArray());
            QCOMPARE(outcome.exitCode, 0);
            QCOMPARE(outcome.out, patient("Archer") + patient("Chandler") + patient("Baker"));
        }
    }

    void messagesGoToFilesNamedAfterTheirs()
    {
        const Bench bench;
        const Outcome outcome = bench.convert({"--out", "out", "in"});
        QCOMPARE(outcome.err, QByteArray());
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.out, QByteArray());
        QCOMPARE(bench.read("out/one.json"), patient("Baker"));
        QCOMPARE(bench.read("out/two.json"), patient("Archer"));
        QCOMPARE(bench.read("out/two-2.json"), patient("Chandler"));
        QCOMPARE(QDir(bench.folder.filePath("out")).entryList(QDir::Files).size(), 3);
    }

    void equalNamesAreKeptApart()
    {
        const Bench bench;
        bench.write("in/ward/one.hl7", Bench::message("Dyer", "F"));
        bench.write("in/two-2.hl7", Bench::message("Eaton", "F"));
        const Outcome outcome = bench.convert({"--out", "out", "in"});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.err.contains("is called ward-one"));
        QCOMPARE(bench.read("out/one.json"), patient("Baker"));
        QCOMPARE(bench.read("out/ward-one.json"), patient("Dyer"));
        QCOMPARE(bench.read("out/two-2.json"), patient("Eaton"));
        QCOMPARE(bench.read("out/two-2~.json"), patient("Chandler"));
    }

    void standardInputIsRead()
    {
        const Bench bench;
        QCOMPARE(bench.convert({"-"}, Bench::message("Baker", "F")).out, patient("Baker"));
        // As it comes over a line: each message in its frame.
        QCOMPARE(bench.convert({"-"}, "\x0b" + Bench::message("Baker", "F") + "\x1c\r").out,
                 patient("Baker"));
    }

    void parametersAreSet()
    {
        const Bench bench;
        QCOMPARE(bench.convert({"--set", "language=de", "in/one.hl7"}).out, patient("Baker", "de"));
        const Outcome outcome = bench.convert({"--set", "lang=de", "in/one.hl7"});
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(outcome.err.contains("it has: language"));
    }

    void findingsNameFileFieldAndBytes()
    {
        const Bench bench;
        bench.write("in/odd.hl7", Bench::message("Baker", "F") + Bench::message("Archer", "?"));
        const Outcome outcome = bench.convert({"in/odd.hl7"});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.err.contains("in/odd.hl7 record 2 bytes 147-148 PID-8: warning:"),
                 outcome.err.constData());
        QVERIFY(!outcome.err.contains("Archer"));
    }

    void rejectsExitWith1()
    {
        const Bench bench;
        bench.write("in/odd.hl7", Bench::message("Baker", "F", "ORU^R01") + Bench::message("Archer", "F"));
        const Outcome outcome = bench.convert({"--out", "out", "in/odd.hl7"});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.err.contains("in/odd.hl7 record 1: error:"), outcome.err.constData());
        QCOMPARE(QDir(bench.folder.filePath("out")).entryList(QDir::Files), QStringList{"odd-2.json"});
    }

    void whatCannotBeReadExitsWith3()
    {
        const Bench bench;
        const Outcome outcome = bench.convert({"nowhere.hl7", "in/one.hl7"});
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY(outcome.err.contains("nowhere.hl7"));
        QCOMPARE(outcome.out, patient("Baker"));
    }

    void wrongUsageExitsWith2_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no such pack")
            << QStringList{"--to", "fhir-r5", "in"} << QByteArray("--from hl7v2 --to fhir-r4");
        QTest::newRow("nothing to convert")
            << QStringList{"packs"} << QByteArray("no files that end with .hl7");
        QTest::newRow("a folder that cannot be")
            << QStringList{"--out", "in/one.hl7/out", "in"} << QByteArray("cannot be made");
        QTest::newRow("JSON of what") << QStringList{"--json", "in"} << QByteArray("--coverage");
    }

    void wrongUsageExitsWith2()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const Bench bench;
        const Outcome outcome = arguments.front() == "--to"
                                    ? bench.run(QStringList{"convert", "--overlay", "packs"} + arguments)
                                    : bench.convert(arguments);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.err.contains(says), outcome.err.constData());
    }

    void aBrokenPackDoesNotStart()
    {
        const Bench bench;
        bench.write("packs/hl7v2-to-tiny/adt.yaml", "source: {format: hl7v2}\n"
                                                    "target: {format: fhir, type: Patient}\n"
                                                    "rules: [{to: brithDate, from: PID-7}]\n");
        const Outcome outcome = bench.convert({"in"});
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.err.contains("adt.yaml:3:"), outcome.err.constData());
        QCOMPARE(outcome.err.count('\n'), 1);
    }

    void coverageTellsWhatIsLeftOut()
    {
        const Bench bench;
        bench.write("in/odd.hl7", Bench::message("Baker", "X"));
        const Outcome outcome = bench.convert({"--coverage", "--json", "in"});
        QCOMPARE(outcome.exitCode, 0);
        const QJsonObject report = QJsonDocument::fromJson(outcome.out).object();
        QCOMPARE(report["records"].toInt(), 4);
        const auto fieldOf = [&report](const char* path) {
            for (const QJsonValue& field : report["fields"].toArray()) {
                if (field["path"].toString() == QLatin1String(path))
                    return field.toObject();
            }
            return QJsonObject();
        };
        QCOMPARE(fieldOf("PID-5")["mapped"].toInt(), 4);
        QCOMPARE(fieldOf("PID-8")["mapped"].toInt(), 3);
        QCOMPARE(fieldOf("PID-8")["used"].toInt(), 1);
        QCOMPARE(fieldOf("PID-3")["unmapped"].toInt(), 4);
        QCOMPARE(report["codes"].toArray().first()["code"].toString(), QStringLiteral("X"));
        const QByteArray text = bench.convert({"--coverage", "in"}).out;
        QVERIFY2(text.contains("4 messages with"), text.constData());
        QVERIFY2(text.contains("\n  PID-3 "), text.constData());
        QVERIFY2(text.contains("X  of sex"), text.constData());
        QVERIFY(!text.contains("Baker"));
    }

    void mappingsGoThroughTablesAndIntoDocuments()
    {
        const Bench bench;
        const QString mapping = QStringLiteral("packs/hl7v2-to-tiny/adt.yaml");
        QCOMPARE(bench.run({"mapping", "export", mapping, "--out", "adt.csv"}).exitCode, 0);
        QVERIFY(bench.read("adt.csv").contains("PID-8,"));
        const Outcome imported = bench.run({"mapping", "import", "adt.csv", "--out", mapping});
        QCOMPARE(imported.err, QByteArray());
        QCOMPARE(imported.exitCode, 0);
        QCOMPARE(bench.convert({"in/one.hl7"}).out, patient("Baker"));
        const Outcome document = bench.run({"mapping", "document", mapping, "--format", "html"});
        QCOMPARE(document.exitCode, 0);
        QVERIFY(document.out.startsWith("<!DOCTYPE html>"));
        QCOMPARE(bench.run({"mapping", "import", "in/one.hl7"}).exitCode, 2);
        QCOMPARE(bench.run({"mapping", "export", "nowhere.yaml"}).exitCode, 2);
    }

    void aPipelineTakesAPack()
    {
        const Bench bench;
        bench.write("p.yaml",
                    "hilum: 1\nname: p\nsources:\n  in: {connector: files, path: in/one.hl7, format: hl7v2}\n"
                    "steps:\n  bundle:\n    from: in\n    map: {pack: hl7v2-to-tiny, overlay: packs, set: "
                    "{language: fr}}\n"
                    "sinks:\n  out: {from: bundle, connector: files, path: out.ndjson, format: fhir}\n");
        const Outcome outcome = bench.run({"run", "--quiet", "p.yaml"});
        QCOMPARE(outcome.err, QByteArray());
        QCOMPARE(bench.read("out.ndjson"), patient("Baker", "fr"));
        bench.write("packs/hl7v2-to-tiny/adt.yaml", "source: {format: hl7v2}\n"
                                                    "target: {format: fhir, type: Patient}\n"
                                                    "rules: [{to: brithDate, from: PID-7}]\n");
        const Outcome check = bench.run({"check", "p.yaml"});
        QCOMPARE(check.exitCode, 2);
        QVERIFY2(check.err.contains("adt.yaml:3:"), check.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestConvert)
#include "tst_convert.moc"
