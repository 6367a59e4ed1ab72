// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/mapping/pack_project.h"

#include "core/codecs/builtin_codecs.h"
#include "core/plugin/plugin_loader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace hilum::test {
namespace {

struct File
{
    const char* name;
    const char* text;
};

constexpr File kFiles[] = {
    {"adt.hl7", "MSH|^~\\&|REG|HOSP|HILUM|HOSP|20240301101500||ADT^A01|M1|P|2.5\r"
                "PID|1||4711^^^HOSP^MR||Example^Anna^Maria||19800214|F|||Main St 1^^Town^^12345\r"
                "PV1|1|I|W1^1^A\r"
                "MSH|^~\\&|REG|HOSP|HILUM|HOSP|20240301101600||ADT^A01|M2|P|2.5\r"
                "PID|1||4712^^^HOSP^MR||Sample^Ben||19751124|M\r"
                "PV1|1|O|C2\r"
                "NK1|1|Test^Carla\r"},
    {"project.yaml", "hilum: 1\n"
                     "name: project\n"
                     "sources:\n"
                     "  adt: {connector: files, path: adt.hl7, format: hl7v2}\n"
                     "steps:\n"
                     "  patients:\n"
                     "    from: adt\n"
                     "    map: {pack: tiny}\n"
                     "sinks:\n"
                     "  store: {from: patients, connector: files, path: out.ndjson, format: fhir}\n"},
    {"packs/tiny/pack.yaml", "pack: tiny\n"
                             "source: {format: hl7v2}\n"
                             "target: {format: fhir, type: Patient}\n"
                             "select: MSH-9.1\n"
                             "messages:\n"
                             "  ADT: messages/adt\n"},
    {"packs/tiny/messages/adt.yaml", "mapping: adt\n"
                                     "description: Messages of admission\n"
                                     "source: {format: hl7v2}\n"
                                     "target: {format: fhir, type: Patient}\n"
                                     "let:\n"
                                     "  key: PID-3[1].1\n"
                                     "rules:\n"
                                     "  - {use: segments/pid}\n"
                                     "  - {use: segments/nk1}\n"},
    {"packs/tiny/segments/pid.yaml", "mapping: pid\n"
                                     "description: PID to Patient\n"
                                     "source: {format: hl7v2, structure: PID}\n"
                                     "target: {format: fhir, type: Patient}\n"
                                     "parameters: {key: Number of the patient}\n"
                                     "rules:\n"
                                     "  - {to: id, from: \"%key\"}\n"
                                     "  - {to: name, each: PID-5, use: datatypes/xpn}\n"
                                     "  - {to: birthDate, from: PID-7}\n"
                                     "  - {to: gender, value: unknown}\n"},
    {"packs/tiny/segments/nk1.yaml", "mapping: nk1\n"
                                     "source: {format: hl7v2, structure: NK1}\n"
                                     "target: {format: fhir, type: Patient}\n"
                                     "rules:\n"
                                     "  - to: contact\n"
                                     "    each: NK1\n"
                                     "    rules:\n"
                                     "      - {to: name, each: NK1-2, use: datatypes/xpn}\n"},
    {"packs/tiny/datatypes/xpn.yaml", "mapping: xpn\n"
                                      "source: {format: hl7v2, structure: XPN}\n"
                                      "target: {format: fhir, type: HumanName}\n"
                                      "rules:\n"
                                      "  - {to: family, from: XPN.1}\n"
                                      "  - {to: given, from: XPN.2}\n"},
};

} // namespace

PackProject::PackProject()
{
    addBuiltinCodecs(m_registry);
    const std::vector<std::string> folders{BINARY_DIR "/plugins"};
    plugin::loadPlugins(m_registry, folders);
    for (const File& file : kFiles)
        writeFile(QString::fromLatin1(file.name), file.text);
    const Result<void> loaded = m_document.load(path(QStringLiteral("project.yaml")));
    if (!loaded)
        QTest::qFail(loaded.error().text().c_str(), __FILE__, __LINE__);
}

void PackProject::writeFile(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    QDir().mkpath(QFileInfo(file).absolutePath());
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        QTest::qFail("the project cannot be written", __FILE__, __LINE__);
}

QByteArray PackProject::textOf(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::shared_ptr<const engine::PreviewResult> PackProject::preview() const
{
    const engine::EngineContext context{.registry = m_registry,
                                        .clock = m_clock,
                                        .references = {},
                                        .packFolders = packFolders(),
                                        .mappingDrafts =
                                            m_document.overlays(document::OverlayScope::Unsaved)};
    Result<engine::PreviewResult> result = engine::previewPipeline(m_document.definition(), context, {});
    return result ? std::make_shared<const engine::PreviewResult>(*std::move(result)) : nullptr;
}

} // namespace hilum::test
