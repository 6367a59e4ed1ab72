// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/hl7v2_codec.h"
#include "core/mapping/mapping_definition.h"
#include "core/pipeline/pipeline_reader.h"
#include "core/pipeline/pipeline_writer.h"
#include "core/pipeline/structure_check.h"
#include "core/pipeline/yaml_reader.h"
#include "core/pipeline/yaml_writer.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace hilum;

namespace {

QString samples(const QString& path)
{
    return QStringLiteral(SOURCE_DIR "/resources/samples/") + path;
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Counts
{
    int messages = 0;
    int rejects = 0;
};

/// Messages of a file, found and decoded as a run does.
Counts countMessages(const QByteArray& file)
{
    const std::unique_ptr<Codec> codec = hl7v2::makeCodec();
    const std::unique_ptr<Framer> framer = *codec->makeFramer({});
    const std::unique_ptr<Decoder> decoder = *codec->makeDecoder({});
    std::string padded = file.toStdString() + std::string(64, '\0');
    const std::string_view bytes(padded.data(), padded.size() - 64);
    Frames frames;
    std::ignore = framer->frame(bytes, true, frames);

    Arena arena;
    Diagnostics warnings;
    Counts counts;
    for (const Frame& frame : frames.frames) {
        if (!frame.isRecord)
            continue;
        const std::string_view message = bytes.substr(frame.bytes.begin, frame.bytes.size());
        const auto document =
            decoder->decode({.bytes = message, .line = 0, .stream = nullptr}, arena, warnings);
        ++(document ? counts.messages : counts.rejects);
    }
    return counts;
}

} // namespace

/// The sample hospital is what its README and its pipelines say.
class TestSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pipelinesAreSoundAndCanonical_data();
    void pipelinesAreSoundAndCanonical();
    void mappingsAreSoundAndCanonical_data();
    void mappingsAreSoundAndCanonical();
    void foldersHoldTheMessagesTheyAreSaidTo_data();
    void foldersHoldTheMessagesTheyAreSaidTo();
    void iconsAreListedAndOfOneKind_data();
    void iconsAreListedAndOfOneKind();
    void manifestsNameIconsThatAreThere();
};

void TestSamples::pipelinesAreSoundAndCanonical_data()
{
    QTest::addColumn<QString>("path");
    for (const QFileInfo& file : QDir(samples("pipelines")).entryInfoList({"*.yaml"}, QDir::Files))
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

void TestSamples::pipelinesAreSoundAndCanonical()
{
    QFETCH(const QString, path);
    const QByteArray text = readFile(path);
    const pipeline::LoadedPipeline loaded = pipeline::parsePipeline(text.toStdString(), path.toStdString());
    QStringList findings;
    for (const Diagnostic& finding : loaded.findings)
        findings.append(QString::fromStdString(toString(finding)));
    for (const Diagnostic& finding : pipeline::checkStructure(loaded.definition))
        findings.append(QString::fromStdString(toString(finding)));
    QVERIFY2(findings.isEmpty(), qPrintable(findings.join('\n')));
    QCOMPARE(QString::fromStdString(pipeline::writePipeline(loaded.definition)), QString::fromUtf8(text));
}

void TestSamples::mappingsAreSoundAndCanonical_data()
{
    QTest::addColumn<QString>("path");
    for (const QFileInfo& file : QDir(samples("pipelines/mappings")).entryInfoList({"*.yaml"}, QDir::Files))
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

void TestSamples::mappingsAreSoundAndCanonical()
{
    QFETCH(const QString, path);
    const QByteArray text = readFile(path);
    const Result<SettingValue> yaml = pipeline::parseYaml(text.toStdString(), path.toStdString());
    QVERIFY(yaml);
    Diagnostics findings;
    const Result<mapping::MappingDefinition> definition =
        mapping::readMapping(*yaml, path.toStdString(), findings);
    QVERIFY(definition);
    QVERIFY2(findings.empty(), findings.empty() ? "" : toString(findings.front()).c_str());
    QCOMPARE(QString::fromStdString(pipeline::writeYaml(mapping::writeMapping(*definition))),
             QString::fromUtf8(text));
}

void TestSamples::foldersHoldTheMessagesTheyAreSaidTo_data()
{
    QTest::addColumn<int>("messages");
    QTest::addColumn<int>("rejects");
    // One message is cut off in its header; text that is no message is skipped, not rejected.
    QTest::newRow("adt") << 44 << 1;
    QTest::newRow("oru") << 36 << 0;
}

void TestSamples::foldersHoldTheMessagesTheyAreSaidTo()
{
    QFETCH(const int, messages);
    QFETCH(const int, rejects);
    Counts all;
    const QDir folder(samples(QString::fromUtf8(QTest::currentDataTag())));
    for (const QFileInfo& file : folder.entryInfoList({"*.hl7"}, QDir::Files)) {
        const Counts counts = countMessages(readFile(file.filePath()));
        all.messages += counts.messages;
        all.rejects += counts.rejects;
    }
    QCOMPARE(all.messages, messages);
    QCOMPARE(all.rejects, rejects);
}

void TestSamples::iconsAreListedAndOfOneKind_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(SOURCE_DIR "/resources/icons"));
    for (const QFileInfo& file : folder.entryInfoList({"*.svg"}, QDir::Files))
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

void TestSamples::iconsAreListedAndOfOneKind()
{
    QFETCH(const QString, path);
    const QString name = QFileInfo(path).fileName();
    const QString list = QString::fromUtf8(readFile(QStringLiteral(SOURCE_DIR "/resources/icons/icons.qrc")));
    QVERIFY(list.contains("<file>" + name + "</file>"));
    if (name == "hilum.svg" || name == "list-arrow.svg") // The style sheet draws that one as it is.
        return;
    // The theme recolours the one colour; a second one would stay.
    const QString text = QString::fromUtf8(readFile(path));
    for (auto colour = QRegularExpression("#[0-9a-fA-F]{3,6}").globalMatch(text); colour.hasNext();)
        QCOMPARE(colour.next().captured(), QStringLiteral("#5f6b7a"));
    QVERIFY(text.contains("viewBox=\"0 0 24 24\""));
}

void TestSamples::manifestsNameIconsThatAreThere()
{
    const QRegularExpression icon("\"icon\": *\"([^\"]*)\"");
    for (const char* top : {"/core", "/plugins"}) {
        QDirIterator files(QStringLiteral(SOURCE_DIR) + top, {"*.json"}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString name = icon.match(QString::fromUtf8(readFile(path))).captured(1);
            const QString file = QStringLiteral(SOURCE_DIR "/resources/icons/%1.svg").arg(name);
            QVERIFY2(name.isEmpty() || QFile::exists(file), qPrintable(path + " names " + name));
        }
    }
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
