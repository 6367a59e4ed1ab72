// SPDX-License-Identifier: Apache-2.0
#include "cli_bench.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

namespace {

using hilum::tests::Outcome;
using Bench = hilum::tests::CliBench;

const char* const kPipeline =
    "hilum: 1\nname: numbers\nparameters:\n  least: {type: integer, default: 2}\n"
    "sources:\n  in: {connector: files, path: in.ndjson, format: json}\n"
    "steps:\n  big:\n    from: in\n    filter: n >= ${least}\n"
    "sinks:\n  out: {from: big, connector: files, path: out.ndjson, format: json}\n";

QList<QJsonObject> jsonLines(const QByteArray& text)
{
    QList<QJsonObject> objects;
    for (const QByteArray& line : text.split('\n')) {
        if (!line.isEmpty())
            objects += QJsonDocument::fromJson(line).object();
    }
    return objects;
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandHelps_data()
    {
        QTest::addColumn<QString>("command");
        for (const char* command :
             {"run", "check", "preview", "test", "inspect", "fhirpath", "view", "validate", "convert",
              "mapping", "scan", "ucum", "connectors", "completion"})
            QTest::newRow(command) << command;
    }

    void everyCommandHelps()
    {
        QFETCH(QString, command);
        const Outcome outcome = Bench().run({command, "--help"});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.out.contains("xample"));
        QVERIFY(outcome.err.isEmpty());
        QVERIFY(Bench().run({"completion", "bash"}).out.contains(command.toUtf8()));
    }

    void usageErrorsExitWith2_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{"rnu"};
        QTest::newRow("unknown option") << QStringList{"run", "p.yaml", "--fast"};
        QTest::newRow("bad --set") << QStringList{"run", "p.yaml", "--set", "x"};
        QTest::newRow("unknown parameter") << QStringList{"run", "p.yaml", "--set", "lest=3"};
        QTest::newRow("missing file") << QStringList{"run", "nowhere.yaml"};
        QTest::newRow("unknown connector") << QStringList{"connectors", "nothing"};
    }

    void usageErrorsExitWith2()
    {
        QFETCH(QStringList, arguments);
        const Bench bench;
        bench.write("p.yaml", kPipeline);
        const Outcome outcome = bench.run(arguments);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(!outcome.err.isEmpty());
        QVERIFY(!bench.files().contains("out.ndjson"));
    }

    void versionIsTold() { QVERIFY(Bench().run({"--version"}).out.startsWith("hilum ")); }

    void runWritesTheSink()
    {
        const Bench bench;
        bench.write("p.yaml", kPipeline);
        const Outcome outcome = bench.run({"run", "p.yaml", "--report", "-", "--threads", "2"});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(bench.read("out.ndjson"), QByteArray("{\"n\":2}\n{\"n\":3}\n"));
        const QJsonObject report = QJsonDocument::fromJson(outcome.out).object();
        QCOMPARE(report["status"].toString(), "done");
        QVERIFY(report["balanced"].toBool());
        for (const QJsonValue& node : report["nodes"].toArray()) {
            if (node["kind"].toString() == "step")
                continue;
            QCOMPARE(node["resources"].toArray().size(), 1);
            QCOMPARE(node["resources"][0]["sha256"].toString().size(), 64);
        }
    }

    void parametersAreSet()
    {
        const Bench bench;
        bench.write("p.yaml", kPipeline);
        QCOMPARE(bench.run({"run", "p.yaml", "--set", "least=3", "--quiet"}).err, QByteArray());
        QCOMPARE(bench.read("out.ndjson"), QByteArray("{\"n\":3}\n"));
    }

    void rejectsExitWith1()
    {
        const Bench bench;
        bench.write("p.yaml", kPipeline);
        bench.write("in.ndjson", "{\"n\":2}\n{broken\n");
        const Outcome outcome = bench.run({"run", "p.yaml"});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.err.contains("in.ndjson"));
        QCOMPARE(bench.read("out.ndjson"), QByteArray("{\"n\":2}\n"));
    }

    void aMissingInputExitsWith3()
    {
        const Bench bench;
        bench.write("p.yaml", QByteArray(kPipeline).replace("path: in", "path: nowhere"));
        const Outcome outcome = bench.run({"run", "p.yaml"});
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY(outcome.err.contains("nowhere.ndjson"));
        QVERIFY(!bench.files().contains("out.ndjson"));
    }

    void badDefinitionsExitWith2_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("place");
        QTest::newRow("tab") << QByteArray("  big:") << QByteArray("\tbig:") << QByteArray("p.yaml:8");
        QTest::newRow("expression") << QByteArray("n >= ${least}") << QByteArray("n >= )")
                                    << QByteArray("p.yaml:10:");
        QTest::newRow("unknown key") << QByteArray("filter:") << QByteArray("fliter:")
                                     << QByteArray("p.yaml:10:");
        QTest::newRow("cycle") << QByteArray("from: in\n") << QByteArray("from: big\n")
                               << QByteArray("p.yaml:9:");
        QTest::newRow("unknown setting")
            << QByteArray("path: in.ndjson") << QByteArray("pth: in.ndjson") << QByteArray("p.yaml:6:");
    }

    void badDefinitionsExitWith2()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, place);
        const Bench bench;
        bench.write("p.yaml", QByteArray(kPipeline).replace(from, to));
        for (const char* command : {"run", "check"}) {
            const Outcome outcome = bench.run({command, "p.yaml"});
            QCOMPARE(outcome.exitCode, 2);
            QVERIFY2(outcome.err.contains(place), outcome.err.constData());
        }
        QVERIFY(!bench.files().contains("out.ndjson"));
    }

    void checkGivesJson()
    {
        const Bench bench;
        bench.write("p.yaml", QByteArray(kPipeline).replace("n >= ${least}", "n >= )"));
        const Outcome outcome = bench.run({"check", "p.yaml", "--json"});
        const QList<QJsonObject> findings = jsonLines(outcome.out);
        QVERIFY(!findings.isEmpty());
        QCOMPARE(findings.front()["line"].toInt(), 10);
    }

    void aFullDiskLeavesNothing()
    {
        const Bench bench;
        bench.write("p.yaml", kPipeline);
        QByteArray lines;
        for (int line = 0; line < 200'000; ++line)
            lines += "{\"n\":7}\n";
        bench.write("in.ndjson", lines);
        const QStringList before = bench.files();
        const Outcome outcome = bench.run({"run", "p.yaml"}, {}, [] {
            const rlimit limit{.rlim_cur = 100'000, .rlim_max = 100'000};
            setrlimit(RLIMIT_FSIZE, &limit);
        });
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY(outcome.err.contains("out.ndjson"));
        QCOMPARE(bench.files(), before);
    }

    void interruptedItLeavesNothing()
    {
        const Bench bench;
        bench.write("p.yaml", QByteArray(kPipeline).replace("path: in.ndjson", "path: \"-\""));
        QProcess process;
        process.setWorkingDirectory(bench.folder.path());
        process.start(QStringLiteral(HILUM_BINARY), {"run", "p.yaml", "--threads", "1"});
        QVERIFY(process.waitForStarted());
        QByteArray lines;
        for (int line = 0; line < 200'000; ++line)
            lines += "{\"n\":7}\n";
        process.write(lines);
        // Once the sink's file is there, the run is under way.
        QTRY_VERIFY_WITH_TIMEOUT(bench.files().size() > 2, 30'000);
        kill(static_cast<pid_t>(process.processId()), SIGINT);
        process.write(lines);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 3);
        QCOMPARE(bench.files(), (QStringList{"in.ndjson", "p.yaml"}));
    }

    void standardInputAndOutput()
    {
        const Bench bench;
        bench.write("p.yaml", QByteArray(kPipeline)
                                  .replace("path: in.ndjson", "path: \"-\"")
                                  .replace("path: out.ndjson", "path: \"-\""));
        const Outcome outcome = bench.run({"run", "p.yaml", "-q"}, "{\"n\":1}\n{\"n\":5}\n");
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.out, QByteArray("{\"n\":5}\n"));
    }

    void validateGivesAnOutcomeForEachResource()
    {
        const Bench bench;
        bench.write("good.json", "{\n \"resourceType\": \"Patient\"\n}\n");
        bench.write("bad.xml", "<Patient xmlns=\"http://hl7.org/fhir\"><gender value=\"m\"/></Patient>");
        bench.write("broken.json", "{\n{\n");
        bench.write("two.ndjson",
                    "{\"resourceType\":\"Patient\"}\n\n{\"resourceType\":\"Patient\",\"gender\":\"m\"}\n");
        const Outcome one = bench.run({"validate", "good.json"});
        QCOMPARE(one.exitCode, 0);
        const Outcome all =
            bench.run({"validate", "good.json", "bad.xml", "broken.json", "two.ndjson", "nowhere.json"});
        QCOMPARE(all.exitCode, 1);
        const QList<QJsonObject> outcomes = jsonLines(all.out);
        QStringList worst;
        for (const QJsonObject& outcome : outcomes) {
            const QJsonObject issue = outcome.value("issue").toArray().at(0).toObject();
            worst += issue.value("severity").toString() + ' ' + issue.value("code").toString();
        }
        QCOMPARE(worst, (QStringList{"information invariant", "error code-invalid", "fatal structure",
                                     "information invariant", "error code-invalid", "error invalid"}));
        QVERIFY(all.out.contains("two.ndjson, line 3, column 36"));
        QCOMPARE(bench.run({"validate", "-"}, "{\"resourceType\":\"Patient\"}").exitCode, 0);
    }

    void validateTakesProfiles()
    {
        const Bench bench;
        bench.write("p.json", "{\"resourceType\":\"Patient\"}");
        bench.write(
            "d.json",
            "{\"resourceType\":\"StructureDefinition\",\"url\":\"http://example.org/d\",\"type\":\"Patient\","
            "\"baseDefinition\":\"http://hl7.org/fhir/StructureDefinition/"
            "Patient\",\"differential\":{\"element\":["
            "{\"id\":\"Patient.name\",\"path\":\"Patient.name\",\"min\":1}]}}");
        const QStringList profile{"validate",     "--profile", "http://example.org/d",
                                  "--definition", "d.json",    "p.json"};
        QCOMPARE(bench.run(profile).exitCode, 1);
        QVERIFY(bench.run(profile).out.contains("fhir.profile-missing"));
        const Outcome unknown = bench.run({"validate", "--profile", "http://example.org/none", "p.json"});
        QCOMPARE(unknown.exitCode, 2);
        QVERIFY(unknown.err.contains("fhir.unknown-profile"));
        QCOMPARE(bench.run({"validate", "--definition", "p.json", "p.json"}).exitCode, 2);
        QCOMPARE(bench.run({"validate", "--fhir-version", "R3", "p.json"}).exitCode, 2);
    }

    void previewShowsValuesWithTheirBytes()
    {
        const Bench bench;
        bench.write("p.yaml", kPipeline);
        const Outcome outcome = bench.run({"preview", "p.yaml", "--at", "big", "--json"});
        QCOMPARE(outcome.exitCode, 0);
        const QList<QJsonObject> records = jsonLines(outcome.out);
        QCOMPARE(records.size(), 2);
        QCOMPARE(records.front()["record"]["n"].toInt(), 2);
        QCOMPARE(records.front()["values"][0]["path"].toString(), "n");
        QCOMPARE(records.front()["values"][0]["bytes"][1].toInt(), 6);
        QVERIFY(bench.run({"preview", "p.yaml", "--at", "big"}).out.contains("n  2"));
        QCOMPARE(bench.run({"preview", "p.yaml", "--at", "bag"}).exitCode, 2);
        QVERIFY(!bench.files().contains("out.ndjson"));
    }

    void examplesOfAPipelineAreRun()
    {
        const Bench bench;
        bench.write("p.yaml", QByteArray(kPipeline)
                                  + "tests:\n  - {name: two, given: given.ndjson, at: big, expect: "
                                    "expect.json}\n");
        bench.write("given.ndjson", "{\"n\":1}\n{\"n\":9,\"m\":[1,2]}\n");
        bench.write("expect.json", "{\n  \"m\": [1, 2],\n  \"n\": 9\n}\n");
        QCOMPARE(bench.run({"test", "p.yaml"}).exitCode, 0);
        bench.write("expect.json", "{\"n\": 9, \"m\": [1, 3]}");
        const Outcome outcome = bench.run({"test", "p.yaml"});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.err.contains("m[1]"));
        QCOMPARE(bench.run({"test", "p.yaml", "--update"}).exitCode, 0);
        QCOMPARE(bench.run({"test", "p.yaml"}).exitCode, 0);
        QVERIFY(QDir(bench.folder.path()).mkdir("sub"));
        bench.write("sub/p.yaml", QByteArray(kPipeline)
                                      + "tests:\n  - {given: ../given.ndjson, at: big, expect: "
                                        "../expect.json}\n");
        QCOMPARE(bench.run({"test", "sub/p.yaml"}).exitCode, 0);
    }

    void inspectTellsWhatAFileIs()
    {
        const Bench bench;
        bench.write("a.hl7", "MSH|^~\\&|A|B|C|D|20240101||ADT^A01|1|P|2.5\rPID|1||4711||Nord^Anna\r");
        const Outcome outcome = bench.run({"inspect", "a.hl7"});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.out.contains("ADT_A01"));
        QVERIFY(outcome.out.contains("Nord"));
        QCOMPARE(bench.run({"inspect", "nowhere"}).exitCode, 3);
    }

    void fhirpathIsEvaluated()
    {
        const Bench bench;
        bench.write("p.json",
                    R"({"resourceType":"Patient","name":[{"family":"Nord","given":["Anna","Eva"]}]})");
        QCOMPARE(bench.run({"fhirpath", "--resource", "p.json", "name.given"}).out,
                 QByteArray("Anna\nEva\n"));
        QCOMPARE(bench.run({"fhirpath", "2 + 2"}).out, QByteArray("4\n"));
        QCOMPARE(bench.run({"fhirpath", "2 +"}).exitCode, 2);
        const Outcome batch = bench.run({"fhirpath", "--resource", "p.json", "--batch"},
                                        "{\"id\":\"a\",\"expression\":\"name.family\"}\n"
                                        "{\"id\":\"b\",\"expression\":\"1 +\"}\n");
        const QList<QJsonObject> answers = jsonLines(batch.out);
        QCOMPARE(answers.size(), 2);
        QCOMPARE(answers[0]["result"][0]["value"].toString(), "Nord");
        QVERIFY(answers[1].contains("error"));
    }

    void unitsAreExplainedAndConverted()
    {
        const Bench bench;
        QVERIFY(bench.run({"ucum", "mg/dL"}).out.contains("(milligram) / (deciliter)"));
        QCOMPARE(bench.run({"ucum", "98.6", "[degF]", "Cel"}).out, QByteArray("37 Cel\n"));
        QCOMPARE(bench.run({"ucum", "-40", "Cel", "[degF]"}).out, QByteArray("-40 [degF]\n"));
        const Outcome unknown = bench.run({"ucum", "mmHg"});
        QCOMPARE(unknown.exitCode, 1);
        QVERIFY(unknown.out.isEmpty());
        QVERIFY(unknown.err.contains("mm[Hg]"));
        QCOMPARE(bench.run({"ucum", "1", "m", "g"}).exitCode, 1);
        for (const QStringList& arguments :
             {QStringList{"ucum"}, QStringList{"ucum", "1", "m"}, QStringList{"ucum", "one", "m", "cm"},
              QStringList{"ucum", "--batch", "m"}})
            QCOMPARE(bench.run(arguments).exitCode, 2);
    }

    void unitsAreAnsweredInABatch()
    {
        const Outcome batch = Bench().run(
            {"ucum", "--batch"}, R"({"id":"a","op":"validate","unit":"mg"})"
                                 "\n"
                                 R"({"id":"b","op":"validate","unit":"12h"})"
                                 "\n"
                                 R"({"id":"c","op":"convert","value":"6.3","from":"mm","to":"m"})"
                                 "\n"
                                 R"({"id":"d","op":"convert","value":6.3,"from":"mm","to":"g"})"
                                 "\n"
                                 R"({"id":"e","op":"multiply","v1":"2","u1":"m","v2":"3","u2":"cm"})"
                                 "\n"
                                 R"({"id":"f","op":"divide","v1":"2","u1":"m","v2":"0","u2":"cm"})"
                                 "\n"
                                 R"({"id":"g","op":"display","unit":"mm"})"
                                 "\n"
                                 R"({"id":"h","op":"weigh"})"
                                 "\nnot JSON\n"
                                 R"({"id":"i","op":"canonical","value":"2","unit":"mg/dL"})"
                                 "\n"
                                 R"({"id":"j","op":"compare","v1":"37","u1":"Cel","v2":"98.7","u2":"[degF]"})"
                                 "\n"
                                 R"({"id":"k","op":"compare","v1":"1","u1":"m","v2":"1","u2":"s"})"
                                 "\n");
        const QList<QJsonObject> answers = jsonLines(batch.out);
        QCOMPARE(answers.size(), 12);
        QCOMPARE(answers[0]["valid"], QJsonValue(true));
        QCOMPARE(answers[1]["valid"], QJsonValue(false));
        QCOMPARE(answers[2]["value"].toString(), "0.0063");
        QVERIFY(answers[3].contains("error"));
        QCOMPARE(answers[4]["value"].toString() + answers[4]["unit"].toString(), "0.06m2");
        QVERIFY(answers[5].contains("error"));
        QCOMPARE(answers[6]["display"].toString(), "(millimeter)");
        QVERIFY(answers[7].contains("error"));
        QVERIFY(answers[8].contains("error"));
        QCOMPARE(answers[9]["value"].toString() + answers[9]["unit"].toString(), "20g.m-3");
        QCOMPARE(answers[10]["order"].toString(), "less");
        QCOMPARE(answers[11]["comparable"], QJsonValue(false));
    }

    void connectorsAreListed()
    {
        const Outcome all = Bench().run({"connectors"});
        QVERIFY(all.out.contains("files"));
        QVERIFY(all.out.contains("hl7v2"));
        QVERIFY(Bench().run({"connectors", "files"}).out.contains("path"));
    }

    /// Whatever a file holds: nothing crashes, and every record is accounted for.
    void everyFileOfTheCorpusIsAccountedFor()
    {
        const QString corpora = qEnvironmentVariable("HILUM_CORPORA", SOURCE_DIR "/../shared/corpora");
        if (!QDir(corpora + "/hl7v2").exists())
            QSKIP("The corpora are not here.");
        const Bench bench;
        bench.write("p.yaml",
                    "hilum: 1\nname: corpus\nparameters:\n  inbox: {type: path}\n"
                    "sources:\n  in: {connector: files, path: \"${inbox}/**/*.hl7\", format: hl7v2}\n"
                    "sinks:\n  out: {from: in, connector: files, path: out.ndjson, format: json}\n"
                    "  bad: {from: in.rejected, connector: files, path: bad.ndjson, format: json}\n");
        const Outcome outcome =
            bench.run({"run", "p.yaml", "--set", "inbox=" + corpora + "/hl7v2", "--report", "-", "--quiet"});
        QVERIFY2(outcome.exitCode == 0 || outcome.exitCode == 1, outcome.err.constData());
        const QJsonObject report = QJsonDocument::fromJson(outcome.out).object();
        QVERIFY(report["balanced"].toBool());
        const QJsonValue source = report["nodes"][0];
        QVERIFY(source["in"].toInt() > 0);
        QCOMPARE(bench.read("out.ndjson").count('\n'), source["out"].toInt());
        QCOMPARE(bench.read("bad.ndjson").count('\n'), source["rejected"].toInt());
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
