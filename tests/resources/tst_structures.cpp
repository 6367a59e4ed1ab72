// SPDX-License-Identifier: Apache-2.0
// The pack hl7v2-to-fhir-r4 on a message of every structure in every version: groups change their names and
// what they hold, and what stands in one that no mapping names would be lost without a word.
#include "../core/fhir/validated.h"
#include "pack_converter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace hilum;

namespace {

struct Sample
{
    const char* segment;
    const char* text;
    /// What it must give, as it stands in the Bundle; "" where nothing is asked.
    const char* gives;
};

constexpr Sample kSamples[] = {
    {"PID", "PID|1||H1^^^HOSP^MR||Baker^Amelia||19860412|F", "\"resourceType\":\"Patient\""},
    {"PV1", "PV1|1|I|W1||||D1^Hartley^Grace|||||||||||V1^^^HOSP^VN", "\"resourceType\":\"Encounter\""},
    {"NK1", "NK1|1|Baker^Tom|SPO", "Tom"},
    {"ORC", "ORC|NW|P1^LAB|F1^LAB", ""},
    {"OBR", "OBR|1|P1|F1|TSH^Thyrotropin^L", "\"code\":\"TSH\""},
    {"OBX", "OBX|1|NM|FT4^Thyroxine^L||2.5|mIU/L|||||F", "\"code\":\"FT4\""},
    {"SPM", "SPM|1|S1||SER", "\"resourceType\":\"Specimen\""},
    {"RXO", "RXO|N1^Amoxicillin^L|500||mg", "\"resourceType\":\"MedicationRequest\""},
    {"RXE", "RXE||N2^Ampicillin^L|500||mg", "\"code\":\"N2\""},
    {"RXD", "RXD|1|N3^Insulin^L|20250303|1", "\"resourceType\":\"MedicationDispense\""},
    {"RXA", "RXA|0|1|20250303|20250303|N4^Morphine^L|1|mg", "\"code\":\"N4\""},
    {"RXR", "RXR|PO", ""},
    {"AL1", "AL1|1|DA|PEN^Penicillin", "\"resourceType\":\"AllergyIntolerance\""},
    {"DG1", "DG1|1||M17^Knee^I10||20250301|F", "\"code\":\"M17\""},
    {"PR1", "PR1|1||P7^Operation^L||20250303", "\"resourceType\":\"Procedure\""},
    {"PRB", "PRB|AD|20250303|PB^Problem^L|P1", "\"code\":\"PB\""},
    {"GOL", "GOL|AD|20250303|GL^Goal^L|G1", "\"resourceType\":\"Goal\""},
    {"IN1", "IN1|1|PLAN|C1|Mutual", "\"resourceType\":\"Coverage\""},
    {"FT1", "FT1|1|||20250303||CG|C^Charge^L", "\"resourceType\":\"ChargeItem\""},
    {"TXA", "TXA|1|DS|TX|20250303||||||||D1|||||AU", "\"resourceType\":\"DocumentReference\""},
    {"SCH", "SCH|P1|F1||||R^Routine|||30|min|^^30^20250303090000^20250303093000",
     "\"resourceType\":\"Appointment\""},
};

QJsonObject jsonOf(const QString& name)
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/dictionaries/hl7v2/") + name);
    return file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// The segments of a structure, each time that it stands there; of a choice the first.
QStringList segmentsOf(QString structure)
{
    static const QRegularExpression choice(QStringLiteral("<([^|>]+)\\|[^>]*>"));
    static const QRegularExpression group(QStringLiteral("[A-Z0-9_]+[?*+]?\\("));
    static const QRegularExpression marks(QStringLiteral("[?*+)]"));
    structure.replace(choice, QStringLiteral("\\1")).replace(group, QStringLiteral(" ")).remove(marks);
    return structure.split(u' ', Qt::SkipEmptyParts);
}

struct Made
{
    QByteArray message;
    /// What the Bundle must have.
    QSet<QByteArray> wanted;
};

Made messageOf(const QStringList& segments, const QByteArray& head)
{
    Made made{.message = head, .wanted = {}};
    for (const QString& segment : segments) {
        for (const Sample& sample : kSamples) {
            if (segment != QLatin1String(sample.segment))
                continue;
            made.message += QByteArray(sample.text) + '\r';
            if (*sample.gives != '\0')
                made.wanted += sample.gives;
        }
    }
    return made;
}

} // namespace

class TestStructures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLost_data();
    void nothingIsLost();

private:
    test::PackConverter m_converter;
    fhir::Validator m_validator;
};

void TestStructures::nothingIsLost_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QSet<QByteArray>>("wanted");
    static const QRegularExpression kinds(
        QStringLiteral("^(ADT|BAR|DFT|MDM|OMG|OMI|OML|OMP|ORM|ORU|OUL|PGL|PPP|PPR|RAS|RDE|RDS|REF|RRI|SIU|"
                       "VXU)_[A-Z][0-9A-Z]+$"));
    const QJsonObject events = jsonOf(QStringLiteral("tables.json"))[QLatin1String("triggers")].toObject();
    for (const char* version :
         {"2.1", "2.2", "2.3", "2.3.1", "2.4", "2.5", "2.5.1", "2.6", "2.7", "2.7.1", "2.8"}) {
        const QJsonObject structures =
            jsonOf(QStringLiteral("v%1.json").arg(QLatin1String(version)))[QLatin1String("structures")]
                .toObject();
        QMap<QString, QString> all;
        for (const QString& name : structures.keys())
            all.insert(name, name);
        for (const QString& event : events.keys())
            all.insert(event, events[event].toString());
        for (auto each = all.cbegin(); each != all.cend(); ++each) {
            const QString structure = structures[structures.contains(each.key()) ? each.key() : each.value()]
                                          .toArray()
                                          .at(1)
                                          .toString();
            if (structure.isEmpty() || !kinds.match(each.key()).hasMatch())
                continue;
            const QByteArray head = "MSH|^~\\&|A|B|C|D|20250303091512||"
                                    + each.key().toUtf8().replace('_', '^') + "|M1|P|" + version + '\r';
            const Made made = messageOf(segmentsOf(structure), head);
            QTest::newRow(qPrintable(each.key() + u' ' + QLatin1String(version)))
                << made.message << made.wanted;
        }
    }
}

void TestStructures::nothingIsLost()
{
    QFETCH(const QByteArray, message);
    QFETCH(const QSet<QByteArray>, wanted);
    const QList<QByteArray> bundles = m_converter.convert(message);
    QCOMPARE(bundles.size(), 1);
    for (const QByteArray& each : wanted)
        QVERIFY2(bundles.front().contains(each),
                 (each + " is not in what becomes of\n" + message).constData());
    QCOMPARE(fhir::test::errorsOf(fhir::test::findingsOf(m_validator, bundles.front())), QStringList());
}

QTEST_GUILESS_MAIN(TestStructures)
#include "tst_structures.moc"
