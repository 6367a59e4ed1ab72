// SPDX-License-Identifier: Apache-2.0
// The step `validate` with a FHIR profile, in pipelines.
#include "core/base/clock.h"
#include "core/engine/pipeline_check.h"
#include "core/engine/pipeline_run.h"
#include "core/pipeline/pipeline_reader.h"
#include "tests/core/engine/memory_connector.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace hilum;

namespace {

constexpr const char* kProfile =
    R"j({"resourceType":"StructureDefinition","url":"http://example.org/named","name":"N","status":"draft",)j"
    R"j("kind":"resource","abstract":false,"type":"Patient","derivation":"constraint","baseDefinition":)j"
    R"j("http://hl7.org/fhir/StructureDefinition/Patient","differential":{"element":[{"id":"Patient","path":)j"
    R"j("Patient"},{"id":"Patient.name","path":"Patient.name","min":1}]}})j";

std::string pipelineText(const std::string& step, const std::string& format = "fhir")
{
    return "hilum: 1\nname: t\nsources:\n  in: {connector: memory, name: in, format: " + format
           + "}\nsteps:\n  s:\n"
             "    from: in\n    validate: "
           + step
           + "\nsinks:\n"
             "  good: {from: s, connector: memory, name: good, format: json}\n"
             "  bad: {from: s.rejected, connector: memory, name: bad, format: json}\n";
}

} // namespace

class TestValidateStep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::fillRegistry(m_registry, m_store);
        QFile file(m_folder.filePath("named.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(kProfile);
    }

    void resourcesWithErrorsAreRejected_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("input");
        QTest::addColumn<int>("rejected");
        QTest::addColumn<QString>("reason");
        const QString type = QStringLiteral("{profile: 'http://hl7.org/fhir/StructureDefinition/Patient'}");
        const QString named =
            QStringLiteral("{profile: 'http://example.org/named', definitions: [named.json]}");
        QTest::newRow("sound") << type << R"({"resourceType":"Patient","gender":"male"})" << 0 << QString();
        QTest::newRow("a wrong code")
            << type << R"({"resourceType":"Patient","gender":"m"})" << 1 << "fhir.not-in-value-set";
        QTest::newRow("another type") << type << R"({"resourceType":"Device"})" << 1 << "fhir.profile-type";
        QTest::newRow("given profile, kept")
            << named << R"({"resourceType":"Patient","name":[{"family":"x"}]})" << 0 << QString();
        QTest::newRow("given profile, broken")
            << named << R"({"resourceType":"Patient"})" << 1 << "fhir.profile-missing";
        QTest::newRow("with rules besides")
            << QStringLiteral("{profile: 'http://hl7.org/fhir/StructureDefinition/Patient', rules: [{id: a, "
                              "severity: error, required: birthDate}]}")
            << R"({"resourceType":"Patient"})" << 1 << "validation.required";
    }

    void resourcesWithErrorsAreRejected()
    {
        QFETCH(const QString, step);
        QFETCH(const QString, input);
        QFETCH(const int, rejected);
        QFETCH(const QString, reason);
        m_store.outputs.clear();
        m_store.inputs["in"] = {{.name = "in", .bytes = input.toStdString() + "\n"}};
        const SystemClock clock;
        const Result<engine::RunReport> report =
            engine::runPipeline(definitionOf(pipelineText(step.toStdString())),
                                {.registry = m_registry, .clock = clock}, {.threads = 2});
        QVERIFY2(report, report ? "" : toString(report.error()).c_str());
        QVERIFY(report->isBalanced());
        QCOMPARE(report->node("s")->tally.rejected, static_cast<std::uint64_t>(rejected));
        const std::string& bad = m_store.outputs["bad"];
        QVERIFY2(reason.isEmpty() ? bad.empty() : bad.find(reason.toStdString()) != std::string::npos,
                 bad.c_str());
    }

    void badDefinitionsAreFoundBeforeTheRun_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown profile") << "{profile: 'http://example.org/nothing'}"
                                         << "fhir"
                                         << "fhir.unknown-profile";
        QTest::newRow("nothing to check") << "{}"
                                          << "fhir"
                                          << "engine.nothing-to-validate";
        QTest::newRow("not FHIR") << "{profile: 'http://hl7.org/fhir/StructureDefinition/Patient'}"
                                  << "json"
                                  << "engine.profile-not-fhir";
        QTest::newRow("no such file")
            << "{profile: 'http://hl7.org/fhir/StructureDefinition/Patient', definitions: [nothing.json]}"
            << "fhir"
            << "pipeline.cannot-read";
    }

    void badDefinitionsAreFoundBeforeTheRun()
    {
        QFETCH(const QString, step);
        QFETCH(const QString, format);
        QFETCH(const QString, code);
        m_store.inputs["in"] = {{.name = "in", .bytes = "{\"resourceType\":\"Patient\"}\n"}};
        const SystemClock clock;
        const pipeline::PipelineDefinition definition =
            definitionOf(pipelineText(step.toStdString(), format.toStdString()));
        const Diagnostics findings =
            engine::checkPipeline(definition, {.registry = m_registry, .clock = clock});
        const auto found = std::find_if(findings.begin(), findings.end(), [&](const Diagnostic& each) {
            return each.code == code.toStdString();
        });
        QVERIFY2(found != findings.end(), findings.empty() ? "" : toString(findings.front()).c_str());
        QCOMPARE(found->place.line, 8U);
    }

private:
    pipeline::PipelineDefinition definitionOf(const std::string& text)
    {
        const std::string file = m_folder.filePath("pipeline.yaml").toStdString();
        return pipeline::parsePipeline(text, file).definition;
    }

    QTemporaryDir m_folder;
    Registry m_registry;
    test::MemoryStore m_store;
};

QTEST_APPLESS_MAIN(TestValidateStep)
#include "tst_validate_step.moc"
