// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/views/sample_pipeline.h"

#include "core/codecs/builtin_codecs.h"
#include "core/plugin/plugin_loader.h"

#include <QFile>
#include <QTest>

namespace hilum::test {

namespace {

constexpr const char* kMessages =
    "MSH|^~\\&|REG|HOSP|HILUM|HOSP|20240301101500||ADT^A01|M1|P|2.5\r"
    "PID|1||4711^^^HOSP^MR||Example^Anna^Maria||19800214|F|||Main St 1^^Town^^12345\r"
    "PV1|1|I|W1^1^A\r"
    "MSH|^~\\&|REG|HOSP|HILUM|HOSP|20240301101600||ADT^A01|M2|P|2.5\r"
    "PID|1||4712^^^HOSP^MR||Sample^Ben||19751124|M\r"
    "PV1|1|O|C2\r"
    "MSH|^~\\&|REG|HOSP|HILUM|HOSP|20240301101700||ADT^A01|M3|P|2.5\r"
    "PID|1||4713^^^HOSP^MR||Test^Carla||20991231|F\r"
    "PV1|1|O|C2\r";

constexpr const char* kPipeline = R"(hilum: 1
name: sample
sources:
  adt:
    connector: files
    path: adt.hl7
    format: hl7v2
steps:
  patient:
    from: adt
    map:
      source: {format: hl7v2, structure: ADT_A01}
      target: {format: fhir, type: Patient}
      rules:
        - {to: id, from: PID-3.1}
        - to: name
          each: PID-5
          rules:
            - {to: family, from: XPN.1}
        - {to: birthDate, from: PID-7.toDate()}
  checked:
    from: patient
    validate:
      rules:
        - {id: born, severity: error, expression: birthDate <= today(), message: Born in the future}
sinks:
  store:
    from: checked
    connector: files
    path: out/patients.ndjson
    format: fhir
)";

} // namespace

SamplePipeline::SamplePipeline()
{
    addBuiltinCodecs(m_registry);
    const std::vector<std::string> folders{BINARY_DIR "/plugins"};
    plugin::loadPlugins(m_registry, folders);
    writeFile(QStringLiteral("adt.hl7"), kMessages);
    writeFile(QStringLiteral("sample.yaml"), kPipeline);
    const Result<void> loaded = m_document.load(path(QStringLiteral("sample.yaml")));
    if (!loaded)
        QTest::qFail(loaded.error().text().c_str(), __FILE__, __LINE__);
}

void SamplePipeline::writeFile(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        QTest::qFail("the sample cannot be written", __FILE__, __LINE__);
}

std::shared_ptr<const engine::PreviewResult> SamplePipeline::preview() const
{
    Result<engine::PreviewResult> result = engine::previewPipeline(m_document.definition(), context(), {});
    return result ? std::make_shared<const engine::PreviewResult>(*std::move(result)) : nullptr;
}

} // namespace hilum::test
