// SPDX-License-Identifier: Apache-2.0
#include "core/engine/pipeline_check.h"
#include "core/engine/pipeline_preview.h"
#include "core/engine/preview_cache.h"
#include "core/pipeline/pipeline_reader.h"
#include "tests/core/engine/memory_connector.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>

using namespace hilum;
using engine::PreviewResult;

namespace {

const char* const kPipeline = R"(hilum: 1
name: preview
sources:
  adt: {connector: memory, name: in, format: hl7v2}
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

std::string message(const std::string& trigger, const std::string& family)
{
    return "MSH|^~\\&|A|B|C|D|20240101||ADT^" + trigger + "|1|P|2.5\rPID|1||4711||" + family + "^X\r";
}

class PreviewRunner
{
public:
    PreviewRunner()
    {
        test::fillRegistry(registry, store);
        store.inputs["in"] = {{.name = "one.hl7", .bytes = message("A01", "Nord")},
                              {.name = "two.hl7",
                               .bytes = message("A02", "Ost") + message("A01", "West") + message("A01", "")}};
    }

    PreviewResult preview(std::string text, const engine::PreviewOptions& options = {})
    {
        const SystemClock clock;
        Result<PreviewResult> result =
            engine::previewPipeline(pipeline::parsePipeline(text, "test.yaml").definition,
                                    {.registry = registry, .clock = clock}, options);
        return result ? *std::move(result) : PreviewResult();
    }

    Diagnostics check(const std::string& text, const std::string& file = "test.yaml")
    {
        const SystemClock clock;
        return engine::checkPipeline(pipeline::parsePipeline(text, file).definition,
                                     {.registry = registry, .clock = clock});
    }

    Registry registry;
    test::MemoryStore store;
};

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    const std::size_t at = text.find(from);
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

} // namespace

class TestPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPortHasItsRecords()
    {
        PreviewRunner runner;
        const PreviewResult result = runner.preview(kPipeline);
        QVERIFY(!hasErrors(result.findings));
        QCOMPARE(result.ports.at("adt").records.size(), std::size_t{4});
        QCOMPARE(result.ports.at("admitted").records.size(), std::size_t{3});
        QCOMPARE(result.ports.at("patient").records.size(), std::size_t{3});
        QCOMPARE(result.ports.at("checked").records.size(), std::size_t{2});
        QCOMPARE(result.ports.at("checked.rejected").records.size(), std::size_t{1});
        QCOMPARE(result.ports.at("admitted").tally.filtered, std::uint64_t{1});
        QVERIFY(runner.store.outputs.empty());
    }

    void aMisspelledFormatIsSuggested()
    {
        PreviewRunner runner;
        const Diagnostics findings = runner.check(replaced(kPipeline, "format: hl7v2", "formt: hl7v2"));
        QVERIFY(std::ranges::any_of(findings, [](const Diagnostic& finding) {
            return finding.code == "connect.unknown-setting"
                   && finding.text().ends_with("Did you mean \"format\"?");
        }));
    }

    void portsSayWhatTheirRecordsLookLike()
    {
        PreviewRunner runner;
        const PreviewResult result = runner.preview(kPipeline);
        const engine::PortPreview& source = result.ports.at("adt");
        QCOMPARE(source.format, std::string("hl7v2"));
        QCOMPARE(source.typeName, std::string("ADT_A01"));
        QVERIFY(source.schema != nullptr);
        QVERIFY(source.notation != nullptr);
        const engine::PortPreview& patient = result.ports.at("patient");
        QCOMPARE(patient.typeName, std::string("Patient"));
        QVERIFY(patient.schema->type("Patient") != nullptr);
    }

    void aMappedRecordKnowsWhereItCameFrom()
    {
        PreviewRunner runner;
        const PreviewResult result = runner.preview(kPipeline);
        const engine::PortPreview& patient = result.ports.at("patient");
        const Record& west = patient.records.at(1);
        const Record* before = result.upstream(patient, west);
        QVERIFY(before != nullptr);
        QCOMPARE(before->document->format(), std::string_view("hl7v2"));
        QCOMPARE(before->origin.sequence, std::uint64_t{2});
        const Record* atSource = result.atSource(west);
        QVERIFY(atSource != nullptr);
        const Node family = west.document->root().firstChild("name").firstChild("family");
        QVERIFY(family);
        const ByteRange bytes = family.source();
        QCOMPARE(atSource->document->bytes().substr(bytes.begin, bytes.size()), std::string_view("West"));
    }

    void whatBecameOfTheFieldsIsKnown()
    {
        PreviewRunner runner;
        const PreviewResult result = runner.preview(kPipeline);
        const engine::PortPreview& checked = result.ports.at("checked");
        const Record* source = result.atSource(checked.records.at(1));
        QVERIFY(source != nullptr);
        // Of the step itself and of those behind it.
        for (const char* node : {"patient", "checked"}) {
            const mapping::RecordCoverage* coverage = result.coverageOf(node, *source);
            QVERIFY(coverage != nullptr);
            std::vector<std::string> mapped;
            for (const mapping::CoveredField& field : coverage->fields) {
                if (field.use == mapping::FieldUse::Mapped)
                    mapped.push_back(field.path);
            }
            QCOMPARE(mapped, std::vector<std::string>{"PID-5.1"});
        }
        QVERIFY(result.coverageOf("admitted", *source) == nullptr);
        QVERIFY(result.coverageOf("adt", *source) == nullptr);
    }

    void whatLiesBeforeAWrongStepIsShown()
    {
        PreviewRunner runner;
        const PreviewResult result =
            runner.preview(replaced(kPipeline, "required: name.family", "expression: name.family ="));
        QVERIFY(hasErrors(result.findings));
        QCOMPARE(result.ports.at("patient").records.size(), std::size_t{3});
        QVERIFY(!result.ports.contains("checked"));
    }

    void aSecretOfASinkIsNotNeeded()
    {
        PreviewRunner runner;
        const PreviewResult result =
            runner.preview(replaced(kPipeline, "name: out", "name: \"${env:HILUM_TEST_UNSET}\""));
        QCOMPARE(result.ports.at("checked").records.size(), std::size_t{2});
    }

    void onlyWhatIsNeededIsRun()
    {
        PreviewRunner runner;
        const PreviewResult result = runner.preview(kPipeline, {.at = {"admitted"}});
        QVERIFY(result.ports.contains("admitted"));
        QVERIFY(!result.ports.contains("patient"));
    }

    void aCachedSampleIsNotReadAgain()
    {
        PreviewRunner runner;
        engine::PreviewCache cache;
        const PreviewResult first = runner.preview(kPipeline, {.cache = &cache});
        const PreviewResult second = runner.preview(
            replaced(kPipeline, "gender, value: unknown", "gender, value: other"), {.cache = &cache});
        QCOMPARE(runner.store.opened.load(), 1);
        QCOMPARE(second.ports.at("checked").records.size(), std::size_t{2});
        cache.clear();
        const PreviewResult third = runner.preview(kPipeline, {.cache = &cache});
        QCOMPARE(runner.store.opened.load(), 2);
        QCOMPARE(third.ports.at("checked").records.size(), std::size_t{2});
    }

    void oneRecordGoesThroughAlone()
    {
        std::string text = "a,b";
        for (int row = 0; row < 5000; ++row)
            text += "\n" + std::to_string(row) + ",x";
        Registry registry;
        test::MemoryStore store;
        test::fillRegistry(registry, store);
        store.inputs["rows"] = {{.name = "rows.csv", .bytes = text}};
        const SystemClock clock;
        const pipeline::PipelineDefinition definition =
            pipeline::parsePipeline("hilum: 1\nname: one\nsources:\n  rows: {connector: memory, name: "
                                    "rows, format: csv}\nsteps:\n  all: {from: rows, filter: a >= 0}\n",
                                    "one.yaml")
                .definition;
        engine::PreviewOptions options;
        options.only = {.source = "rows", .resource = "rows.csv", .sequence = 4000};
        const Result<engine::PreviewResult> preview =
            engine::previewPipeline(definition, {.registry = registry, .clock = clock}, options);
        QVERIFY(preview);
        const std::vector<Record>& records = preview->ports.at("all").records;
        QCOMPARE(records.size(), 1U);
        QCOMPARE(records.front().document->root().firstChild("a").value().toString(), std::string("3999"));
        options.only->sequence = 9000;
        const Result<engine::PreviewResult> none =
            engine::previewPipeline(definition, {.registry = registry, .clock = clock}, options);
        QVERIFY(none);
        QVERIFY(none->ports.at("all").records.empty());
    }

    void aSampleOfHugeRecordsEndsEarlyAndSaysSo()
    {
        std::string row = "\n1";
        for (int column = 1; column < 400'000; ++column)
            row += ",1";
        std::string text = "c0";
        for (int column = 1; column < 400'000; ++column)
            text += ",c" + std::to_string(column);
        for (int rows = 0; rows < 40; ++rows)
            text += row;
        Registry registry;
        test::MemoryStore store;
        test::fillRegistry(registry, store);
        store.inputs["rows"] = {{.name = "rows.csv", .bytes = text}};
        const SystemClock clock;
        const pipeline::PipelineDefinition definition =
            pipeline::parsePipeline("hilum: 1\nname: wide\nsources:\n  rows: {connector: memory, name: "
                                    "rows, format: csv}\n",
                                    "wide.yaml")
                .definition;
        const Result<engine::PreviewResult> preview =
            engine::previewPipeline(definition, {.registry = registry, .clock = clock}, {});
        QVERIFY(preview);
        const std::size_t shown = preview->ports.at("rows").records.size();
        QVERIFY2(shown > 0 && shown < 40, std::to_string(shown).c_str());
        QVERIFY(std::ranges::any_of(preview->findings, [](const Diagnostic& finding) {
            return finding.code == "engine.sample-cut";
        }));
    }

    void theLimitHolds()
    {
        PreviewRunner runner;
        QCOMPARE(runner.preview(kPipeline, {.limit = 2}).ports.at("adt").records.size(), std::size_t{2});
    }

    void checkTellsPlaces_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("code");
        QTest::addColumn<unsigned>("line");
        QTest::addColumn<unsigned>("column");
        QTest::newRow("expression") << "MSH-9.2 = 'A01'"
                                    << "MSH-9.2 == 'A01'"
                                    << "fhirpath." << 6U << 42U;
        QTest::newRow("target") << "name.family, from"
                                << "nmae.family, from"
                                << "mapping." << 13U << 16U;
        QTest::newRow("connector") << "connector: memory, name: in"
                                   << "connector: memroy, name: in"
                                   << "connect.unknown-connector" << 4U << 20U;
        QTest::newRow("rejects not taken") << ""
                                           << ""
                                           << "engine.rejects-not-taken" << 15U << 3U;
    }

    void checkTellsPlaces()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, code);
        QFETCH(unsigned, line);
        QFETCH(unsigned, column);
        PreviewRunner runner;
        const Diagnostics findings = runner.check(replaced(kPipeline, from.toStdString(), to.toStdString()));
        const auto found = std::ranges::find_if(findings, [&code](const Diagnostic& finding) {
            return QString::fromStdString(finding.code).startsWith(code);
        });
        QVERIFY(found != findings.end());
        QCOMPARE(found->place.line, line);
        QCOMPARE(found->place.column, column);
        QCOMPARE(runner.store.opened.load(), 0);
    }

    void problemsOfAMappingFileArePlacedThere()
    {
        const QTemporaryDir folder;
        const std::string base = folder.path().toStdString();
        std::ofstream(base + "/patient.yaml")
            << "mapping: m\nsource: {format: hl7v2}\ntarget: {format: fhir, type: "
               "Patient}\nrules:\n  - {to: name.family, from: \"PID-5.1 +\"}\n";
        const std::string text =
            "hilum: 1\nname: x\nsources:\n  adt: {connector: memory, name: in, format: hl7v2}\n"
            "steps:\n  patient: {from: adt, map: patient.yaml}\n"
            "sinks:\n  out: {from: patient, connector: memory, name: out, format: fhir}\n";
        PreviewRunner runner;
        const Diagnostics findings = runner.check(text, base + "/pipeline.yaml");
        QVERIFY(hasErrors(findings));
        const auto error = std::ranges::find(findings, Severity::Error, &Diagnostic::severity);
        QCOMPARE(error->place.resource, base + "/patient.yaml");
        QCOMPARE(error->place.line, 5U);
    }
};

QTEST_GUILESS_MAIN(TestPreview)
#include "tst_preview.moc"
