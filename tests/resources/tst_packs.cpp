// SPDX-License-Identifier: Apache-2.0
#include "../core/fhir/validated.h"
#include "core/codecs/builtin_codecs.h"
#include "core/mapping/mapping_pack.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace hilum;
using namespace hilum::mapping;

namespace {

constexpr const char* kHeader = "MSH|^~\\&|LAB|HOSP|||20250303091512||";
constexpr const char* kPatient = "PID|1||H1^^^HOSP^MR||Baker^Amelia||19860412|F\r";

/// The pack that ships, opened, with what it takes to convert messages.
class Converter
{
public:
    Converter()
    {
        addBuiltinCodecs(m_registry);
        m_pack = *open(m_registry, "hl7v2-to-fhir-r4", m_findings);
    }

    static Result<std::shared_ptr<MappingPack>> open(const Registry& registry, const std::string& name,
                                                     Diagnostics& findings)
    {
        PackRequest request;
        request.name = name;
        request.folders = {SOURCE_DIR "/resources/mappings"};
        request.now = *DateTime::parseDateTime("2026-11-25T10:00:00Z");
        return MappingPack::open(std::move(request), registry, findings);
    }

    /// The Bundles of a text's messages; empty where one is refused.
    QList<QByteArray> convert(const QByteArray& text)
    {
        m_findings.clear();
        const Codec& codec = **m_registry.codec("hl7v2");
        const std::string bytes = text.toStdString() + std::string(64, '\0');
        const std::string_view given =
            std::string_view(bytes).substr(0, static_cast<std::size_t>(text.size()));
        const std::unique_ptr<Framer> framer = *codec.makeFramer(Settings::map());
        const std::unique_ptr<Decoder> decoder = *codec.makeDecoder(Settings::map());
        Frames frames;
        (void)framer->frame(given, true, frames);
        QList<QByteArray> bundles;
        for (const Frame& frame : frames.frames) {
            if (!frame.isRecord)
                continue;
            Arena arena;
            Diagnostics warnings;
            const Result<const Document*> document =
                decoder->decode({.bytes = given.substr(frame.bytes.begin, frame.bytes.size()),
                                 .line = frame.line,
                                 .stream = framer->context().get()},
                                arena, warnings);
            std::vector<MappedDocument> made;
            if (!document || !m_pack->apply((*document)->root(), arena, m_scratch, made, m_findings))
                return {};
            for (const MappedDocument& each : made)
                bundles += encoded(*each.document);
        }
        return bundles;
    }

    [[nodiscard]] QStringList findingCodes() const
    {
        QStringList codes;
        for (const Diagnostic& each : m_findings)
            codes += QString::fromStdString(each.code);
        return codes;
    }

private:
    QByteArray encoded(const Document& document) const
    {
        const std::unique_ptr<Encoder> encoder =
            *(*m_registry.codec("fhir"))->makeEncoder(Settings::map(), EncodeContent::Records);
        Record record;
        record.document = &document;
        std::string out;
        return encoder->encode(record, out) ? QByteArray::fromStdString(out).trimmed() : QByteArray();
    }

    Registry m_registry;
    Diagnostics m_findings;
    std::shared_ptr<MappingPack> m_pack;
    MappingScratch m_scratch;
};

} // namespace

class TestPacks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachMappingCompiles_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(QStringLiteral(SOURCE_DIR "/resources/mappings"));
        for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << name;
    }

    void eachMappingCompiles()
    {
        QFETCH(QString, name);
        Registry registry;
        addBuiltinCodecs(registry);
        Diagnostics findings;
        const auto pack = Converter::open(registry, name.toStdString(), findings);
        QVERIFY(pack.has_value());
        (*pack)->compileAll(findings);
        for (const Diagnostic& each : findings)
            QVERIFY2(each.severity != Severity::Error, toString(each).c_str());
    }

    void samplesBecomeValidBundles()
    {
        int bundles = 0;
        QDirIterator files(QStringLiteral(SOURCE_DIR "/resources/samples"), {QStringLiteral("*.hl7")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (const QByteArray& bundle : m_converter.convert(file.readAll())) {
                QCOMPARE(fhir::test::errorsOf(fhir::test::findingsOf(m_validator, bundle)), QStringList());
                ++bundles;
            }
        }
        QVERIFY(bundles > 20);
    }

    void badMessagesConvert_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("finding");
        QTest::addColumn<QByteArray>("kept");
        const auto row = [](const char* name, const char* type, const QByteArray& rest, const char* finding,
                            const char* kept) {
            QTest::newRow(name) << QByteArray(kHeader) + type + "|1|P|2.5\r" + rest
                                << QString::fromLatin1(finding) << QByteArray(kept);
        };
        row("no patient", "ADT^A01", "PV1|1|I|W1\r", "", "\"Encounter\"");
        row("a date that is none", "ADT^A01", "PID|1||H1||Baker||Aug 15 1942|F\r", "mapping.not-convertible",
            "Aug 15 1942");
        row("a code of no table", "ADT^A01", "PID|1||H1||Baker||1942|Q7\r", "mapping.not-in-table", "Q7");
        row("a visit without a class", "ADT^A01", QByteArray(kPatient) + "PV1|1||W1\r", "", "\"Encounter\"");
        row("an invalid value type", "ORU^R01",
            QByteArray(kPatient) + "OBR|1|P1|F1|GLU\rOBX|1|XX|GLU||12 or so||||||F\r", "", "12 or so");
        row("a number that is none", "ORU^R01",
            QByteArray(kPatient) + "OBR|1|P1|F1|GLU\rOBX|1|NM|GLU||high|mmol/L|||||F\r", "", "high");
        row("base64 that is none", "ORU^R01",
            QByteArray(kPatient) + "OBR|1|P1|F1|DOC\rOBX|1|ED|DOC||LAB^application^pdf^Base64^J!!x||||||F\r",
            "mapping.not-convertible", "J!!x");
        row("five repetitions where FHIR has one", "ADT^A01",
            QByteArray(kPatient) + "PV1|1|I|W1|||||||||||A~B~C~D~E\r", "", "\"Encounter\"");
        row("a trigger that nobody knows", "ADT^Z99", kPatient, "", "\"Patient\"");
    }

    void badMessagesConvert()
    {
        QFETCH(QByteArray, message);
        QFETCH(QString, finding);
        QFETCH(QByteArray, kept);
        const QList<QByteArray> bundles = m_converter.convert(message);
        QCOMPARE(bundles.size(), 1);
        QVERIFY2(bundles.front().contains(kept), bundles.front().constData());
        if (!finding.isEmpty())
            QVERIFY2(m_converter.findingCodes().contains(finding),
                     qPrintable(m_converter.findingCodes().join(u' ')));
        QCOMPARE(fhir::test::errorsOf(fhir::test::findingsOf(m_validator, bundles.front())), QStringList());
    }

    void aSecondMessageUpdatesInsteadOfDoubling()
    {
        const QByteArray first = QByteArray(kHeader) + "ADT^A01|1|P|2.5\r" + kPatient + "PV1|1|I|W1\r";
        const QByteArray second = QByteArray(kHeader) + "ADT^A08|2|P|2.5\r"
                                  + "PID|1||H1^^^HOSP^MR||Baker-Jones^Amelia||19860412|F\rPV1|1|I|W2\r";
        const QRegularExpression url(QStringLiteral("Patient/[0-9a-f-]{36}"));
        const QString one = url.match(QString::fromUtf8(m_converter.convert(first).value(0))).captured();
        const QString other = url.match(QString::fromUtf8(m_converter.convert(second).value(0))).captured();
        QVERIFY(!one.isEmpty());
        QCOMPARE(one, other);
    }

private:
    Converter m_converter;
    fhir::Validator m_validator;
};

QTEST_GUILESS_MAIN(TestPacks)
#include "tst_packs.moc"
