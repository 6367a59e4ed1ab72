// SPDX-License-Identifier: Apache-2.0
#include "../core/fhir/validated.h"
#include "pack_converter.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace hilum;
using namespace hilum::mapping;
using Converter = hilum::test::PackConverter;

namespace {

constexpr const char* kHeader = "MSH|^~\\&|LAB|HOSP|||20250303091512||";
constexpr const char* kPatient = "PID|1||H1^^^HOSP^MR||Baker^Amelia||19860412|F\r";

} // namespace

class TestPacks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_anew.showSources();
        m_remembering.showSources();
        m_remembering.rememberItems();
    }

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

    void whatIsRememberedIsWhatIsMadeAnew_data()
    {
        QTest::addColumn<QByteArray>("text");
        QDirIterator files(QStringLiteral(SOURCE_DIR "/resources/samples"), {QStringLiteral("*.hl7")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::newRow(qPrintable(file.fileName().section('/', -2))) << file.readAll();
        }
        const QByteArray header = QByteArray(kHeader) + "ADT^A01|1|P|2.5\r";
        const QByteArray visit = "PV1|1|I|||||D1^Hartley^Grace~D1^Hartley^Grace|D1^Hartley^Grace\r";
        QTest::newRow("the same doctor, in another place") << header + kPatient + visit + header + visit;
        QTest::newRow("other delimiters")
            << header + kPatient + "MSH|$~\\&|LAB|HOSP|||20250303091512||ADT$A01|1|P|2.5\r" + kPatient;
        QTest::newRow("an escape") << header + QByteArray(kPatient).replace("Baker", "Ba\\T\\ker");
        const QByteArray called = QByteArray(kPatient).trimmed() + "|||||";
        QTest::newRow("alike, with other answers")
            << header + kPatient + header + QByteArray(kPatient).replace("MR", "SS") + header
                   + QByteArray(kPatient).replace("1986", "19ab") + header
                   + QByteArray(kPatient).replace("|F", "|X") + header + called
                   + "555^PRN^PH~^NET^Internet^a@example.org\r" + header + called
                   + "555^NET^PH~^PRN^X.400^a@example.org\r";
        QTest::newRow("alike, and then known already")
            << header + kPatient + visit + header + kPatient
                   + "PV1|1|I|||||D1^Hartley^Grace~D2^Reed^Sam|D3^Marsh^Ida\r" + header + kPatient
                   + "PV1|1|I|||||D4^Hartley^Grace~D4^Hartley^Grace|D4^Hartley^Grace\r" + header + kPatient
                   + "PV1|1|O|||||D5^Hartley^Grace~\"\"|^^^\r";
        QTest::newRow("a part with findings")
            << header + QByteArray(kPatient).replace("MR", "MR^^2025-99-99");
    }

    void whatIsRememberedIsWhatIsMadeAnew()
    {
        QFETCH(QByteArray, text);
        const QList<QByteArray> expected = m_anew.convert(text);
        const QStringList findings = m_anew.findings(text);
        for (int time = 1; time <= 8; ++time) { // Copied from the third time on, or made by a stencil.
            QCOMPARE(m_remembering.convert(text), expected);
            QCOMPARE(m_remembering.findings(text), findings);
        }
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
                            const QByteArray& kept) {
            QTest::newRow(name) << QByteArray(kHeader) + type + "|1|P|2.5\r" + rest
                                << QString::fromLatin1(finding) << kept;
        };
        const QByteArray patient(kPatient);
        const QByteArray report = patient + "OBR|1|P1|F1|GLU\r";
        row("no patient", "ADT^A01", "PV1|1|I|W1\r", "", "\"Encounter\"");
        row("no patient of a result", "ORU^R01", "OBR|1|P1|F1|GLU\rOBX|1|NM|GLU||5|mmol/L|||||F\r", "",
            "\"Observation\"");
        row("no patient where there must be one", "ADT^A01", "PV1|1|I\rAL1|1|DA|PEN\r", "",
            "\"patient\":{\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/"
            "data-absent-reason\"");
        row("a date that is none", "ADT^A01", "PID|1||H1||Baker||Aug 15 1942|F\r",
            "mapping.not-convertible PID-7 Aug 15 1942", "\"valueString\":\"Aug 15 1942\"");
        row("a month that is none", "ADT^A01", "PID|1||H1||Baker||19421315|F\r",
            "mapping.not-convertible PID-7 19421315", "\"valueString\":\"19421315\"");
        row("a date that is none where there must be one", "VXU^V04",
            patient + "ORC|RE|P1\rRXA|0|1|soon||08^HepB^CVX|1\r", "mapping.not-convertible RXA-3 soon",
            "\"_occurrenceDateTime\"");
        row("an order that was entered nobody knows when", "OMG^O19",
            patient + "ORC|NW|P1|||||||yesterday|7^Clerk^Ida\rOBR|1|P1||GLU\r",
            "mapping.not-convertible ORC-9 yesterday", "\"_recorded\"");
        row("an appointment at no time", "SIU^S12",
            "SCH|A1|B1|||||ROUTINE|CHECK|thirty|min|^^^noon\r" + patient,
            "mapping.not-convertible %start noon", "\"valueString\":\"noon\"");
        row("a code of no table", "ADT^A01", "PID|1||H1||Baker||1942|Q7\r", "mapping.not-in-table PID-8.1 Q7",
            "\"valueString\":\"Q7\"");
        row("a state of no table where there must be one", "ORU^R01",
            report + "OBX|1|NM|GLU||5|mmol/L|||||Q7\r", "mapping.not-in-table OBX-11 Q7",
            "\"status\":\"unknown\"");
        row("the code of that", "ORU^R01", report + "OBX|1|NM|GLU||5|mmol/L|||||Q7\r", "",
            "\"valueString\":\"Q7\"");
        row("an order control of no table", "OMG^O19", patient + "ORC|Q7|P1\rOBR|1|P1||GLU\r",
            "mapping.not-in-table ORC-1 Q7", "\"valueString\":\"Q7\"");
        row("a class of no table", "ADT^A01", patient + "PV1|1|Q7|W1\r", "",
            "\"class\":{\"system\":\"urn:id:HL70004\",\"code\":\"Q7\"}");
        row("a visit without a class", "ADT^A01", patient + "PV1|1||W1\r", "", "\"code\":\"UNK\"");
        row("parents that are not there", "OML^O21",
            patient + "ORC|NW|P1||||||P77^EHR&F78^LAB\rOBR|1|P1||GLU\rSPM|1|S1|S77&EHR^S78&LAB|BLD\r", "",
            "\"value\":\"P77\"");
        row("causes that are not there", "ADT^A01",
            patient + "DG1|1||I10^High^I10|||F||||||||||||||D1|A|D77^EHR\r", "", "\"value\":\"D77\"");
        row("an invalid value type", "ORU^R01", report + "OBX|1|XX|GLU||12 or so||||||F\r",
            "hl7v2.observation-type OBX-2 OBX|1|XX|GLU||12 or so||||||F", "12 or so");
        row("no value type", "ORU^R01", report + "OBX|1||GLU||12 or so||||||F\r",
            "hl7v2.observation-type OBX-2 OBX|1||GLU||12 or so||||||F", "12 or so");
        row("a number that is none", "ORU^R01", report + "OBX|1|NM|GLU||high|mmol/L|||||F\r", "", "high");
        row("base64 that is none", "ORU^R01",
            report + "OBX|1|ED|DOC||LAB^application^pdf^Base64^J!!x||||||F\r",
            "mapping.not-convertible ED.5 J!!x", "\"valueString\":\"J!!x\"");
        row("five repetitions where FHIR has one", "ADT^A01",
            patient + "PV1|1|I|W1|||||||||||||||V1~V2~V3~V4~V5|||||||||||||||||A~B~C~D~E\r", "",
            "\"Encounter\"");
        row("what is to be removed", "ADT^A01",
            "PID|1|\"\"|H1||Baker||\"\"|F|||\"\"||\"\"||||||\"\"\rPV1|1|I|\"\"||||\"\"\rPV2||||||||\"\"\r",
            "", "\"family\":\"Baker\"");
        row("a trigger that nobody knows", "ADT^Z99", patient, "", "\"Patient\"");
    }

    void badMessagesConvert()
    {
        QFETCH(QByteArray, message);
        QFETCH(QString, finding);
        QFETCH(QByteArray, kept);
        const QList<QByteArray> bundles = m_converter.convert(message);
        QCOMPARE(bundles.size(), 1);
        QVERIFY2(bundles.front().contains(kept), bundles.front().constData());
        const QStringList findings = m_converter.findings(message);
        QVERIFY2(finding.isEmpty() || findings.contains(finding), qPrintable(findings.join(u'\n')));
        QCOMPARE(fhir::test::errorsOf(fhir::test::findingsOf(m_validator, bundles.front())), QStringList());
        QCOMPARE(danglingReferences(bundles.front()), QStringList());
    }

    void nobodyIsMistakenForAnother()
    {
        const QByteArray head = QByteArray(kHeader) + "ADT^A01|1|P|2.5\r";
        const QByteArray first =
            m_converter.convert(head + "PID|1||\"\"||Baker^Amelia||19860412|F\r").value(0);
        const QByteArray other = m_converter.convert(head + "PID|1||\"\"||Moss^Ida||19500101|F\r").value(0);
        const QRegularExpression url(QStringLiteral("Patient/[0-9a-f-]{36}"));
        const QString one = url.match(QString::fromUtf8(first)).captured();
        QVERIFY(!one.isEmpty());
        QVERIFY(one != url.match(QString::fromUtf8(other)).captured());
    }

    void messagesGiveWhatTheySay_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(SOURCE_DIR "/tests/resources/messages"));
        for (const QString& name : folder.entryList({QStringLiteral("*.hl7")}, QDir::Files))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    /// Beside each message stands what its Bundle must have: `Patient 1` is a count, another line a text.
    void messagesGiveWhatTheySay()
    {
        QFETCH(QString, file);
        QFile message(file);
        QVERIFY(message.open(QIODevice::ReadOnly));
        QFile expected(file.chopped(4) + QStringLiteral(".txt"));
        QVERIFY(expected.open(QIODevice::ReadOnly));
        const QByteArray bundle = m_converter.convert(message.readAll()).value(0);
        for (const QByteArray& line : expected.readAll().split('\n')) {
            static const QRegularExpression count(QStringLiteral("^([A-Z][A-Za-z]+) ([0-9]+)$"));
            const QRegularExpressionMatch match = count.match(QString::fromUtf8(line));
            if (match.hasMatch())
                QCOMPARE(match.captured(1) + u' '
                             + QString::number(
                                 bundle.count("\"resourceType\":\"" + match.captured(1).toUtf8() + '"')),
                         QString::fromUtf8(line));
            else
                QVERIFY2(bundle.contains(line), (line + " is not in " + bundle).constData());
        }
        QCOMPARE(fhir::test::errorsOf(fhir::test::findingsOf(m_validator, bundle)), QStringList());
        QCOMPARE(danglingReferences(bundle), QStringList());
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
    /// References within the Bundle that no entry answers.
    static QStringList danglingReferences(const QByteArray& bundle)
    {
        static const QRegularExpression reference(QStringLiteral("\"reference\":\"(urn:uuid:[^\"]*)\""));
        QStringList dangling;
        for (auto each = reference.globalMatch(QString::fromUtf8(bundle)); each.hasNext();) {
            const QString target = each.next().captured(1);
            if (!bundle.contains("\"fullUrl\":\"" + target.toUtf8() + '"'))
                dangling += target;
        }
        return dangling;
    }

    Converter m_anew;
    Converter m_remembering;
    Converter m_converter;
    fhir::Validator m_validator;
};

QTEST_GUILESS_MAIN(TestPacks)
#include "tst_packs.moc"
