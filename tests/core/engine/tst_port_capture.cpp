// SPDX-License-Identifier: Apache-2.0
#include "core/engine/pipeline_preview.h"
#include "core/engine/port_capture.h"
#include "core/pipeline/pipeline_reader.h"
#include "tests/core/engine/memory_connector.h"

#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace hilum;

namespace {

const char* const kCaptured = R"(hilum: 1
name: capture
sources:
  adt: {connector: memory, name: in, format: hl7v2}
  rows: {connector: memory, name: rows, format: csv}
steps:
  admitted: {from: adt, filter: MSH-9.2 = 'A01'}
  patient:
    from: admitted
    map:
      source: {format: hl7v2, structure: ADT_A01}
      target: {format: fhir, type: Patient}
      rules:
        - {to: name.family, from: PID-5.1}
        - {to: gender, value: unknown}
  checked: {from: patient, validate: {rules: [{id: named, severity: error, required: name.family}]}}
sinks:
  out: {from: checked, connector: memory, name: out, format: fhir}
)";

std::string messageOf(const std::string& trigger, const std::string& family)
{
    return "MSH|^~\\&|A|B|C|D|20240101||ADT^" + trigger + "|1|P|2.5\rPID|1||4711||" + family + "^X\r";
}

/// All values below a node, in order.
void appendValues(Node node, std::string& text)
{
    NodeList children;
    node.children(children);
    for (const Node child : children) {
        text += child.name();
        text += '=';
        text += child.value().toString();
        text += ';';
        appendValues(child, text);
    }
}

std::string textOf(const Record& record)
{
    std::string text(record.origin.source);
    text += ' ';
    text += record.origin.resource;
    text +=
        ' ' + std::to_string(record.origin.sequence) + ' ' + std::to_string(record.origin.bytes.begin) + ' ';
    appendValues(record.document->root(), text);
    for (const Diagnostic& finding : record.findings == nullptr ? Diagnostics() : *record.findings)
        text += finding.text() + finding.place.path;
    return text;
}

} // namespace

class TestPortCapture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatAPreviewShows_data()
    {
        QTest::addColumn<QString>("port");
        QTest::newRow("messages") << "adt";
        QTest::newRow("messages that pass a filter") << "admitted";
        QTest::newRow("resources") << "patient";
        QTest::newRow("rejects with their reasons") << "checked.rejected";
        QTest::newRow("rows") << "rows";
    }

    void keepsWhatAPreviewShows()
    {
        QFETCH(const QString, port);
        const std::string name = port.toStdString();
        Registry registry;
        test::MemoryStore store;
        test::fillRegistry(registry, store);
        store.inputs["in"] = {
            {.name = "one.hl7",
             .bytes = messageOf("A01", "Nord") + messageOf("A02", "Ost") + messageOf("A01", "")}};
        store.inputs["rows"] = {{.name = "rows.csv", .bytes = "mrn,born\n1,1980-02-14\n2,\"a,b\"\n3,\n"}};
        const SystemClock clock;
        const engine::EngineContext context{.registry = registry, .clock = clock};
        const pipeline::PipelineDefinition definition =
            pipeline::parsePipeline(kCaptured, "test.yaml").definition;
        const Result<engine::PreviewResult> preview = engine::previewPipeline(definition, context, {});
        QVERIFY(preview);
        engine::CapturedRecords captured;
        const Result<Tally> done = engine::capturePort(
            definition, context, {.port = name, .limit = 0, .stop = {}, .onProgress = {}}, captured);
        QVERIFY2(done, done ? "" : done.error().text().c_str());
        const std::vector<Record>& expected = preview->ports.at(name).records;
        QVERIFY(!expected.empty());
        QCOMPARE(captured.count(), expected.size());
        const auto page = captured.page(0, expected.size() + 10);
        QVERIFY(page != nullptr);
        for (std::size_t index = 0; index < expected.size(); ++index)
            QCOMPARE(textOf(page->records[index]), textOf(expected[index]));
        QVERIFY(captured.page(expected.size(), 1) == nullptr);
        QVERIFY(store.outputs.empty());
    }

    /// The limit of a file's size stands for a disk that fills up within a write.
    void whatWasWrittenBeforeTheDiskWasFullIsRead()
    {
        Registry registry;
        test::MemoryStore store;
        test::fillRegistry(registry, store);
        engine::CapturedRecords captured;
        QVERIFY(captured.open(registry));
        std::signal(SIGXFSZ, SIG_IGN); // Else the process ends.
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        constexpr std::size_t kRoom = 700'000;
        rlimit small = before;
        small.rlim_cur = kRoom;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        std::vector<std::string> texts;
        bool hasFailed = false;
        while (!hasFailed && texts.size() < 10'000) {
            texts.push_back("record " + std::to_string(texts.size()) + std::string(1000, 'x'));
            const RawDocument document(texts.back());
            hasFailed = !captured.append({.document = &document, .origin = {}, .findings = nullptr});
        }
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(hasFailed);
        QCOMPARE(captured.count(), texts.size());
        for (std::size_t index = 0; index < texts.size(); ++index) {
            const auto page = captured.page(index, 1);
            QVERIFY(page != nullptr);
            QCOMPARE(page->records.front().document->bytes(), std::string_view(texts[index]));
        }
        // With room again it goes on where it stopped.
        const RawDocument last("last");
        QVERIFY(captured.append({.document = &last, .origin = {}, .findings = nullptr}));
        QCOMPARE(captured.page(texts.size(), 1)->records.front().document->bytes(), std::string_view("last"));
    }

    void stoppedItKeepsWhatItHas()
    {
        Registry registry;
        test::MemoryStore store;
        test::fillRegistry(registry, store);
        std::string many;
        constexpr int kMessages = 5000;
        for (int message = 0; message < kMessages; ++message)
            many += messageOf("A01", "Nord" + std::to_string(message));
        store.inputs["in"] = {{.name = "many.hl7", .bytes = many}};
        const SystemClock clock;
        std::stop_source stop;
        engine::CapturedRecords captured;
        const Result<Tally> done =
            engine::capturePort(pipeline::parsePipeline(kCaptured, "test.yaml").definition,
                                {.registry = registry, .clock = clock},
                                {.port = "patient",
                                 .limit = 0,
                                 .stop = stop.get_token(),
                                 .onProgress =
                                     [&stop](const engine::CaptureProgress&) {
                                         stop.request_stop();
                                     }},
                                captured);
        QVERIFY(!done);
        QCOMPARE(done.error().code, std::string("engine.stopped"));
        QVERIFY(captured.count() > 0);
        QVERIFY(captured.count() < static_cast<std::size_t>(kMessages));
    }

    void aPortThatIsNotThereIsSaid()
    {
        Registry registry;
        test::MemoryStore store;
        test::fillRegistry(registry, store);
        const SystemClock clock;
        engine::CapturedRecords captured;
        const Result<Tally> done =
            engine::capturePort(pipeline::parsePipeline(kCaptured, "test.yaml").definition,
                                {.registry = registry, .clock = clock},
                                {.port = "nothing", .limit = 0, .stop = {}, .onProgress = {}}, captured);
        QVERIFY(!done);
        QCOMPARE(done.error().code, std::string("engine.no-port"));
    }
};

QTEST_GUILESS_MAIN(TestPortCapture)
#include "tst_port_capture.moc"
