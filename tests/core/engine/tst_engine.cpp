// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/csv/csv_framer.h"
#include "core/engine/pipeline_run.h"
#include "core/engine/step_catalogue.h"
#include "core/pipeline/pipeline_reader.h"
#include "tests/core/engine/memory_connector.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace hilum;
using engine::NodeReport;
using engine::RunReport;
using engine::RunStatus;

namespace {

/// A pipeline text that goes from source `in` (JSON lines) through the steps to sinks.
std::string pipelineText(const std::string& steps, const std::string& sinks)
{
    std::string text = "hilum: 1\nname: test\n"
                       "lookups:\n  payers: {a: Alpha, b: Beta}\n"
                       "sources:\n"
                       "  in: {connector: memory, name: in, format: json}\n"
                       "  other: {connector: memory, name: other, format: json}\n";
    if (!steps.empty())
        text += "steps:\n" + steps;
    return text + "sinks:\n" + sinks;
}

pipeline::PipelineDefinition parsed(const std::string& text)
{
    const pipeline::LoadedPipeline loaded = pipeline::parsePipeline(text, "test.yaml");
    for (const Diagnostic& finding : loaded.findings)
        qWarning("%s", toString(finding).c_str());
    return loaded.definition;
}

/// `{"n":1}` to `{"n":count}`, a line each.
std::string numbers(int count)
{
    std::string lines;
    for (int number = 1; number <= count; ++number)
        lines += "{\"n\":" + std::to_string(number) + "}\n";
    return lines;
}

QStringList linesOf(const std::string& text)
{
    return QString::fromStdString(text).split('\n', Qt::SkipEmptyParts);
}

class Runner
{
public:
    Runner()
    {
        test::fillRegistry(registry, store);
        store.inputs["in"] = {};
        store.inputs["other"] = {};
    }

    Result<RunReport> run(const std::string& text, engine::RunOptions options = {.threads = 1})
    {
        const SystemClock clock;
        return engine::runPipeline(parsed(text), {.registry = registry, .clock = clock}, options);
    }

    Registry registry;
    test::MemoryStore store;
};

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepHasASoundManifest()
    {
        QCOMPARE(engine::stepManifests().size(), std::size_t{7});
        for (const Manifest* manifest : engine::stepManifests()) {
            QVERIFY(!manifest->id.empty());
            QVERIFY(!manifest->title.empty());
            QVERIFY(!manifest->settings.empty());
            QVERIFY(engine::stepFactory(manifest->id) != nullptr);
        }
    }

    void aStepDoes_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("output");
        QTest::addColumn<int>("rejected");
        QTest::addColumn<int>("filtered");
        QTest::newRow("filter keeps what is true") << "filter: n > 1"
                                                   << R"({"n":1};{"n":2};{"m":3})"
                                                   << R"({"n":2})" << 0 << 2;
        QTest::newRow("filter that cannot decide rejects") << "filter: n.single() = 1"
                                                           << R"({"n":1};{"n":[1,2]})"
                                                           << R"({"n":1})" << 1 << 0;
        QTest::newRow("lookup adds a field, unknown keys stay")
            << "lookup: {table: payers, key: p, add: {payer: value}}"
            << R"({"p":"a"};{"p":"x"})"
            << R"({"p":"a","payer":"Alpha"};{"p":"x"})" << 0 << 0;
        QTest::newRow("lookup rejects unknown keys") << "lookup: {table: payers, key: p, otherwise: reject}"
                                                     << R"({"p":"a"};{"p":"x"};{})"
                                                     << R"({"p":"a","value":"Alpha"})" << 2 << 0;
        QTest::newRow("join adds all matches")
            << "join: {with: other, left: id, right: key, as: o}"
            << R"({"id":"k1"};{"id":"k3"})"
            << R"({"id":"k1","o":[{"key":"k1","v":1},{"key":"k1","v":2}]};{"id":"k3"})" << 0 << 0;
        QTest::newRow("inner join leaves out") << "join: {with: other, left: id, right: key, kind: inner}"
                                               << R"({"id":"k2"};{"id":"k3"})"
                                               << R"({"id":"k2","other":{"key":"k2","v":3}})" << 0 << 1;
        QTest::newRow("route: the rest goes out") << "route: {big: n > 10, two: n = 2}"
                                                  << R"({"n":1};{"n":11};{"n":2})"
                                                  << R"({"n":1})" << 0 << 0;
        QTest::newRow("validation: errors reject, warnings stay")
            << "validate: {rules: [{id: a, severity: error, required: n}, {id: b, severity: warning, "
               "expression: n < 2}]}"
            << R"({"n":1};{"n":2};{})"
            << R"({"n":1};{"n":2})" << 1 << 0;
        QTest::newRow("map makes new documents")
            << "map: {target: {format: json}, rules: [{to: number, from: n}, {to: kind, value: x}]}"
            << R"({"n":1})"
            << R"({"number":1,"kind":"x"})" << 0 << 0;
        QTest::newRow("disabled: records pass by") << "filter: n > 1\n    enabled: false"
                                                   << R"({"n":1})"
                                                   << R"({"n":1})" << 0 << 0;
    }

    void aStepDoes()
    {
        QFETCH(QString, step);
        QFETCH(QString, input);
        QFETCH(QString, output);
        QFETCH(int, rejected);
        QFETCH(int, filtered);
        Runner runner;
        runner.store.inputs["in"] = {{.name = "in", .bytes = input.replace(';', '\n').toStdString()}};
        runner.store.inputs["other"] = {{.name = "other", .bytes = R"({"key":"k1","v":1}
{"key":"k1","v":2}
{"key":"k2","v":3})"}};
        const Result<RunReport> report =
            runner.run(pipelineText("  s:\n    from: in\n    " + step.toStdString() + "\n",
                                    "  out: {from: s, connector: memory, name: out, format: json}\n"));
        QVERIFY2(report, report ? "" : toString(report.error()).c_str());
        QVERIFY(report->isBalanced());
        QCOMPARE(linesOf(runner.store.outputs["out"]), output.split(';', Qt::SkipEmptyParts));
        const NodeReport* node = report->node("s");
        if (node == nullptr)
            return; // Disabled.
        QCOMPARE(node->tally.rejected, static_cast<std::uint64_t>(rejected));
        QCOMPARE(node->tally.filtered, static_cast<std::uint64_t>(filtered));
        QCOMPARE(report->status, rejected == 0 ? RunStatus::Done : RunStatus::Rejects);
    }

    void routedRecordsTakeTheirOutlets()
    {
        Runner runner;
        runner.store.inputs["in"] = {{.name = "in", .bytes = numbers(12)}};
        const Result<RunReport> report =
            runner.run(pipelineText("  s: {from: in, route: {big: n > 10, even: n mod 2 = 0}}\n",
                                    "  big: {from: s.big, connector: memory, name: big, format: json}\n"
                                    "  even: {from: s.even, connector: memory, name: even, format: json}\n"));
        QVERIFY(report);
        QCOMPARE(linesOf(runner.store.outputs["big"]), (QStringList{R"({"n":11})", R"({"n":12})"}));
        QCOMPARE(linesOf(runner.store.outputs["even"]).size(), 5);
        QCOMPARE(report->node("s")->tally.out, std::uint64_t{12});
        QVERIFY(report->isBalanced());
    }

    void messagesOfHl7AreMadeFilteredAndWritten()
    {
        Runner runner;
        runner.store.inputs["in"] = {{.name = "in", .bytes = R"({"id":"1","event":"A01","name":"B|C"}
{"id":"2","event":"A08","name":"D"})"}};
        const Result<RunReport> report = runner.run(pipelineText(
            "  made:\n    from: in\n    map:\n      target: {format: hl7v2, type: ADT_A01}\n      rules:\n"
            "        - {to: PID-5.1, from: name}\n        - {to: MSH-9.2, from: event}\n"
            "        - {to: MSH-10, from: id}\n"
            "  kept: {from: made, filter: MSH-9.2 = 'A01' and PID-5.exists()}\n",
            "  out: {from: kept, connector: memory, name: out, format: hl7v2}\n"));
        QVERIFY2(report, report ? "" : toString(report.error()).c_str());
        QCOMPARE(QByteArray::fromStdString(runner.store.outputs["out"]),
                 QByteArray("MSH|^~\\&|||||||^A01|1\rPID|1||||B\\F\\C\r"));
        QCOMPARE(report->node("kept")->tally.filtered, std::uint64_t{1});
    }

    void recordsGoToEveryConsumer()
    {
        Runner runner;
        runner.store.inputs["in"] = {{.name = "in", .bytes = numbers(3000)}};
        const Result<RunReport> report = runner.run(
            pipelineText("  low: {from: in, filter: n <= 10}\n  high: {from: in, filter: n > 10}\n",
                         "  all: {from: [low, high], connector: memory, name: all, format: json}\n"
                         "  raw: {from: in, connector: memory, name: raw, format: json}\n"
                         "  rows: {from: low, connector: table, name: rows}\n"),
            {.threads = 3});
        QVERIFY(report);
        QCOMPARE(linesOf(runner.store.outputs["raw"]).size(), 3000);
        QCOMPARE(linesOf(runner.store.outputs["all"]).size(), 3000);
        QCOMPARE(linesOf(runner.store.outputs["rows"]).size(), 10);
        for (const engine::EdgeReport& edge : report->edges) {
            if (edge.from == "in")
                QCOMPARE(edge.records, std::uint64_t{3000});
        }
    }

    void orderIsKeptWhateverTheThreads_data()
    {
        QTest::addColumn<unsigned>("threads");
        for (const unsigned threads : {1U, 2U, 5U})
            QTest::newRow(std::to_string(threads).c_str()) << threads;
    }

    void orderIsKeptWhateverTheThreads()
    {
        QFETCH(unsigned, threads);
        Runner runner;
        const std::string lines = numbers(40'000);
        runner.store.inputs["in"] = {{.name = "a", .bytes = lines}, {.name = "b", .bytes = lines}};
        const Result<RunReport> report =
            runner.run(pipelineText("  s: {from: in, filter: n > 0}\n",
                                    "  out: {from: s, connector: memory, name: out, format: json}\n"
                                    "  csv: {from: s, connector: memory, name: csv, format: csv}\n"),
                       {.threads = threads});
        QVERIFY(report);
        QVERIFY(report->isBalanced());
        QVERIFY(runner.store.outputs["out"] == lines + lines);
        QCOMPARE(linesOf(runner.store.outputs["csv"]).size(), 80'001);
        QCOMPARE(report->node("out")->tally.out, std::uint64_t{80'000});
    }

    void sourcesAreHeldBackWhenSinksAreSlow()
    {
        Runner runner;
        runner.store.readSize = std::size_t{16} * 1024;
        runner.store.inputs["in"] = {{.name = "in", .bytes = numbers(400'000)}};
        const Result<RunReport> report =
            runner.run(pipelineText("", "  out: {from: in, connector: memory, name: out, format: json}\n"),
                       {.threads = 4});
        QVERIFY(report);
        // A window of batches, and what was read ahead into chunks: far from the five megabytes in all.
        constexpr std::uint64_t kMost = std::uint64_t{1600} * 1024;
        QVERIFY2(runner.store.mostUnderWay < kMost, std::to_string(runner.store.mostUnderWay).c_str());
    }

    void undecodableRecordsAreKeptApart()
    {
        Runner runner;
        runner.store.inputs["in"] = {{.name = "in", .bytes = "{\"n\":1}\n{broken\n{\"n\":2}\n"}};
        const Result<RunReport> report =
            runner.run(pipelineText("", "  out: {from: in, connector: memory, name: out, format: json}\n"
                                        "  bad: {from: in.rejected, connector: memory, name: bad, format: "
                                        "json}\n"));
        QVERIFY(report);
        QCOMPARE(report->status, RunStatus::Rejects);
        QCOMPARE(linesOf(runner.store.outputs["out"]).size(), 2);
        const QStringList bad = linesOf(runner.store.outputs["bad"]);
        QCOMPARE(bad.size(), 1);
        QVERIFY(bad.front().contains("\"sequence\":2"));
        QCOMPARE(report->node("in")->tally.in, std::uint64_t{3});
        QVERIFY(!report->findings.empty());
    }

    void aRecordTooLargeIsSkipped_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("within a chunk") << 2'000;
        QTest::newRow("larger than a chunk") << 3'000'000;
    }

    /// Its first line ends long before it does.
    void aMessageTooLargeIsOneReject_data() { aRecordTooLargeIsSkipped_data(); }

    void aMessageTooLargeIsOneReject()
    {
        QFETCH(int, size);
        Runner runner;
        runner.store.readSize = std::size_t{1} << 20;
        const std::string head = "MSH|^~\\&|A|B|||2026||ADT^A01|1|P|2.5\r";
        const std::string large =
            head + "OBX|1|TX|C||" + std::string(static_cast<std::size_t>(size), 'x') + "\r";
        runner.store.inputs["in"] = {{.name = "in", .bytes = head + large + head}};
        const Result<RunReport> report =
            runner.run("hilum: 1\nname: test\nsources:\n  in: {connector: memory, name: in, format: hl7v2}\n"
                       "sinks:\n  out: {from: in, connector: memory, name: out, format: json}\n",
                       {.threads = 1, .maxRecordBytes = 1000});
        QVERIFY(report);
        QCOMPARE(report->node("in")->tally.in, std::uint64_t{3});
        QCOMPARE(report->node("in")->tally.rejected, std::uint64_t{1});
        QCOMPARE(linesOf(runner.store.outputs["out"]).size(), 2);
    }

    void aRecordTooLargeIsSkipped()
    {
        QFETCH(int, size);
        Runner runner;
        runner.store.readSize = std::size_t{1} << 20;
        const std::string large = "{\"n\":\"" + std::string(static_cast<std::size_t>(size), 'x') + "\"}\n";
        runner.store.inputs["in"] = {{.name = "in", .bytes = "{\"n\":1}\n" + large + "{\"n\":2}\n"}};
        const Result<RunReport> report =
            runner.run(pipelineText("", "  out: {from: in, connector: memory, name: out, format: json}\n"),
                       {.threads = 1, .maxRecordBytes = 1000});
        QVERIFY(report);
        QCOMPARE(linesOf(runner.store.outputs["out"]), (QStringList{R"({"n":1})", R"({"n":2})"}));
        QCOMPARE(report->node("in")->tally.rejected, std::uint64_t{1});
        QCOMPARE(report->findings.front().first.code, std::string("engine.record-too-large"));
    }

    /// Its own framer gives it up: only that knows where the next one begins.
    void aRowTooLongForItsFormatIsOneReject()
    {
        Runner runner;
        runner.store.readSize = std::size_t{1} << 20;
        const std::string large = "2," + std::string(csv::kLargestRow + 1'000'000, 'x') + "\n";
        runner.store.inputs["in"] = {{.name = "in", .bytes = "n,text\n1,a\n" + large + "3,b\n"}};
        const Result<RunReport> report =
            runner.run("hilum: 1\nname: test\nsources:\n  in: {connector: memory, name: in, format: csv}\n"
                       "sinks:\n  out: {from: in, connector: memory, name: out, format: json}\n");
        QVERIFY(report);
        QCOMPARE(report->status, RunStatus::Rejects);
        QCOMPARE(report->node("in")->tally.in, std::uint64_t{3});
        QCOMPARE(report->node("in")->tally.rejected, std::uint64_t{1});
        QCOMPARE(linesOf(runner.store.outputs["out"]).size(), 2);
        QCOMPARE(report->findings.front().first.code, std::string("csv.row-too-long"));
        QCOMPARE(report->findings.front().first.place.line, 3U);
    }

    void anEmptyResourceIsSpokenOf()
    {
        Runner runner;
        runner.store.inputs["in"] = {{.name = "a", .bytes = ""}, {.name = "b", .bytes = "{\"n\":1}\n"}};
        const Result<RunReport> report =
            runner.run(pipelineText("", "  out: {from: in, connector: memory, name: out, format: json}\n"));
        QVERIFY(report);
        QCOMPARE(report->status, RunStatus::Done);
        QCOMPARE(report->findings.size(), std::size_t{1});
        QCOMPARE(report->findings.front().first.code, std::string("engine.empty-resource"));
        QCOMPARE(report->findings.front().first.place.resource, std::string("a"));
    }

    void aResourceThatCannotBeReadCostsOnlyItself()
    {
        Runner runner;
        runner.store.readSize = 8;
        runner.store.inputs["in"] = {{.name = "a", .bytes = "{\"n\":1}\n"},
                                     {.name = "b", .bytes = "", .error = "no"},
                                     {.name = "c", .bytes = "{\"n\":2}\n{\"n\":3}\n", .breaksAt = 8},
                                     {.name = "d", .bytes = "{\"n\":4}\n"}};
        const Result<RunReport> report =
            runner.run(pipelineText("", "  out: {from: in, connector: memory, name: out, format: json}\n"));
        QVERIFY(report);
        QCOMPARE(report->status, RunStatus::Rejects);
        QCOMPARE(linesOf(runner.store.outputs["out"]),
                 (QStringList{R"({"n":1})", R"({"n":2})", R"({"n":4})"}));
    }

    void aSourceOfWhichNothingCanBeReadFails()
    {
        Runner runner;
        runner.store.inputs["in"] = {{.name = "b", .bytes = "", .error = "no"}};
        const Result<RunReport> report =
            runner.run(pipelineText("", "  out: {from: in, connector: memory, name: out, format: json}\n"));
        QVERIFY(report);
        QCOMPARE(report->status, RunStatus::Failed);
        QVERIFY(runner.store.outputs.empty());
    }

    void aBrokenSinkPublishesNothing_data()
    {
        QTest::addColumn<unsigned>("threads");
        QTest::newRow("1") << 1U;
        QTest::newRow("4") << 4U;
    }

    void aBrokenSinkPublishesNothing()
    {
        QFETCH(unsigned, threads);
        Runner runner;
        runner.store.inputs["in"] = {{.name = "in", .bytes = numbers(20'000)}};
        runner.store.sinkBreaksAt["out"] = 50'000;
        const Result<RunReport> report =
            runner.run(pipelineText("", "  out: {from: in, connector: memory, name: out, format: json}\n"
                                        "  fine: {from: in, connector: memory, name: fine, format: json}\n"),
                       {.threads = threads});
        QVERIFY(report);
        QCOMPARE(report->status, RunStatus::Failed);
        QCOMPARE(report->failures.front().code, std::string("test.full"));
        QVERIFY(runner.store.outputs.empty());
        QCOMPARE(runner.store.openSinks.load(), 0);
    }

    void cancellingKeepsCheckpointsOnly()
    {
        Runner runner;
        runner.store.inputs["in"] = {{.name = "in", .bytes = numbers(100'000)}};
        std::stop_source stop;
        int writes = 0;
        runner.store.onWrite = [&] {
            if (++writes == 1200)
                stop.request_stop();
        };
        const Result<RunReport> report =
            runner.run(pipelineText("", "  out: {from: in, connector: memory, name: out, format: json}\n"
                                        "  rows: {from: in, connector: table, name: rows}\n"),
                       {.threads = 1, .stop = stop.get_token()});
        QVERIFY(report);
        QCOMPARE(report->status, RunStatus::Cancelled);
        QVERIFY(!runner.store.outputs.contains("out"));
        const auto kept = std::ranges::find(report->failures, "engine.kept-records", &Diagnostic::code);
        QVERIFY(kept != report->failures.end());
        const qsizetype rows = linesOf(runner.store.outputs["rows"]).size();
        QVERIFY(rows > 0 && rows < 100'000);
        QCOMPARE(std::to_string(rows), kept->arguments.at(1));
    }

    void refusedRecordsAreCounted()
    {
        Runner runner;
        runner.store.inputs["in"] = {{.name = "in", .bytes = "{\"n\":1}\n{\"refuse\":true}\n"}};
        const Result<RunReport> report =
            runner.run(pipelineText("", "  rows: {from: in, connector: table, name: rows}\n"));
        QVERIFY(report);
        QCOMPARE(report->status, RunStatus::Rejects);
        QCOMPARE(report->node("rows")->tally.rejected, std::uint64_t{1});
        QVERIFY(report->isBalanced());
    }

    void limitCountsRecordsOfEachSource()
    {
        Runner runner;
        runner.store.inputs["in"] = {{.name = "in", .bytes = numbers(5000)}};
        const Result<RunReport> report =
            runner.run(pipelineText("", "  out: {from: in, connector: memory, name: out, format: json}\n"),
                       {.threads = 2, .limit = 1500});
        QVERIFY(report);
        QCOMPARE(report->status, RunStatus::Done);
        QCOMPARE(linesOf(runner.store.outputs["out"]).size(), 1500);
    }

    void aWrongDefinitionOpensNothing_data()
    {
        QTest::addColumn<QString>("steps");
        QTest::addColumn<QString>("sinks");
        QTest::addColumn<QString>("code");
        const QString sink = "  out: {from: s, connector: memory, name: out, format: json}\n";
        QTest::newRow("expression") << "  s: {from: in, filter: \"n >\"}\n" << sink << "fhirpath.";
        QTest::newRow("unknown step") << "  s: {from: in, fliter: n}\n" << sink << "engine.unknown-step";
        QTest::newRow("unknown port") << "  s: {from: inn, filter: n > 1}\n"
                                      << sink << "pipeline.unknown-port";
        QTest::newRow("unknown table") << "  s: {from: in, lookup: {table: payer, key: n}}\n"
                                       << sink << "engine.unknown-table";
        QTest::newRow("unknown connector") << "  s: {from: in, filter: n > 1}\n"
                                           << "  out: {from: s, connector: memry, name: out, format: json}\n"
                                           << "connect.unknown-connector";
        QTest::newRow("unknown setting") << "  s: {from: in, filter: n > 1}\n"
                                         << "  out: {from: s, connector: memory, nam: out, format: json}\n"
                                         << "connect.";
        QTest::newRow("not a source of its own")
            << "  f: {from: in, filter: n > 0}\n  s: {from: f, join: {with: in, left: n, right: n}}\n"
            << sink << "engine.join-with-itself";
    }

    void aWrongDefinitionOpensNothing()
    {
        QFETCH(QString, steps);
        QFETCH(QString, sinks);
        QFETCH(QString, code);
        Runner runner;
        runner.store.inputs["in"] = {{.name = "in", .bytes = numbers(5)}};
        const Result<RunReport> report = runner.run(pipelineText(steps.toStdString(), sinks.toStdString()));
        QVERIFY(!report);
        QVERIFY2(QString::fromStdString(report.error().code).startsWith(code),
                 toString(report.error()).c_str());
        QVERIFY(report.error().place.line != 0);
        QVERIFY(runner.store.outputs.empty());
    }

    void theReportIsJson()
    {
        Runner runner;
        runner.store.inputs["in"] = {{.name = "in", .bytes = numbers(5) + "{broken\n"}};
        const Result<RunReport> report =
            runner.run(pipelineText("  s: {from: in, filter: n > 2}\n",
                                    "  out: {from: s, connector: memory, name: out, format: json}\n"));
        QVERIFY(report);
        const QJsonObject json =
            QJsonDocument::fromJson(QByteArray::fromStdString(report->toJson())).object();
        QCOMPARE(json["status"].toString(), "rejects");
        QCOMPARE(json["balanced"].toBool(), true);
        QCOMPARE(json["nodes"].toArray().size(), 4);
        QCOMPARE(json["edges"].toArray().size(), 2);
        QCOMPARE(json["findings"].toArray().size(), 1);
        QVERIFY(report->toJson().find("broken") == std::string::npos);
    }

    void progressIsTold()
    {
        Runner runner;
        runner.store.inputs["in"] = {{.name = "in", .bytes = numbers(5)}};
        engine::RunProgress last;
        const Result<RunReport> report =
            runner.run(pipelineText("", "  out: {from: in, connector: memory, name: out, format: json}\n"),
                       {.threads = 2, .onProgress = [&last](const engine::RunProgress& progress) {
                            last = progress;
                        }});
        QVERIFY(report);
        QCOMPARE(last.records, std::uint64_t{5});
        QCOMPARE(last.bytes, last.totalBytes.value_or(0));
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
