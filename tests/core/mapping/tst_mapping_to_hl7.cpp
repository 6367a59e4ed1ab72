// SPDX-License-Identifier: Apache-2.0
#include "mapping_bench.h"

#include <QTest>

using namespace hilum;
using namespace hilum::mapping;

namespace {

constexpr const char* kPatient =
    R"({"resourceType":"Patient","id":"p1","identifier":[{"value":"4711","system":"urn:oid:1.2.3"},{"value":"a|b"}],)"
    R"("name":[{"family":"M\u00fcller & Sohn","given":["Eva","Rosa"]},{"family":"Archer"}],)"
    R"("birthDate":"1980-02","gender":"female","telecom":[{"value":"0171"},{"value":"0172"}],)"
    R"("deceasedDateTime":"2020-01-02T03:04:05.123456+01:00","multipleBirthInteger":2,)"
    R"("contact":[{"name":{"family":"A"}},{"name":{"family":"B"}}]})";

std::string mappingOf(const char* type, const QByteArray& rules)
{
    return ("source: {format: fhir, structure: Patient}\ntarget: {format: hl7v2, type: " + QByteArray(type)
            + "}\nrules:\n" + rules)
        .toStdString();
}

} // namespace

class TestMappingToHl7 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesPlaces_data();
    void writesPlaces();
    void refusesPlaces_data();
    void refusesPlaces();
    void putsSegmentsInTheOrderOfTheStructure();
    void countsSetIds();
    void resultReadsAgain();
    void pathsReadWhatWasMade_data();
    void pathsReadWhatWasMade();
};

void TestMappingToHl7::writesPlaces_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QByteArray>("segment");
    QTest::newRow("field") << QByteArray("- {to: PID-8, from: gender}") << QByteArray("PID|1|||||||female");
    QTest::newRow("first part of a field")
        << QByteArray("- {to: PID-18, from: id}") << QByteArray("PID|1|||||||||||||||||p1");
    QTest::newRow("components") << QByteArray("- {to: PID-5.2, from: name.first().given.first()}\n"
                                              "- {to: PID-5.1.1, from: name.first().family}")
                                << QByteArray("PID|1||||M\u00fcller \\T\\ Sohn^Eva");
    QTest::newRow("repetitions by each") << QByteArray(
        "- {to: PID-3, each: identifier, rules: [{to: CX.1, from: value}, {to: .4.2, from: system}]}")
                                         << QByteArray("PID|1||4711^^^&urn:oid:1.2.3~a\\F\\b");
    QTest::newRow("in the segment") << QByteArray(
        "- {to: PID, rules: [{to: PID-8, from: gender}, {to: .18.1, from: id}]}")
                                    << QByteArray("PID|1|||||||female||||||||||p1");
    QTest::newRow("values of a list")
        << QByteArray("- {to: PID-13, from: telecom.value}") << QByteArray("PID|1||||||||||||0171~0172");
    QTest::newRow("numbered repetitions")
        << QByteArray("- {to: 'PID-13[2].1', from: 'telecom[0].value'}\n- {to: 'PID-13[1]', from: id}")
        << QByteArray("PID|1||||||||||||p1~0171");
    QTest::newRow("date to its precision")
        << QByteArray("- {to: PID-7, from: birthDate}") << QByteArray("PID|1||||||198002");
    QTest::newRow("moment with zone, fraction as far as HL7 has it")
        << QByteArray("- {to: PID-29, from: deceased}")
        << QByteArray("PID|1||||||||||||||||||||||||||||20200102030405.1234+0100");
    QTest::newRow("delete") << QByteArray("- {to: PID-8, value: '\"\"'}\n- {to: PID-18, from: id}")
                            << QByteArray("PID|1|||||||\"\"||||||||||p1");
    QTest::newRow("text that is no number stays")
        << QByteArray("- {to: PID-25, from: id}") << QByteArray("PID|1||||||||||||||||||||||||p1");
    QTest::newRow("Z segment") << QByteArray("- {to: ZPI-2.1, from: id}\n- {to: ZPI-3, from: gender}")
                               << QByteArray("ZPI||p1|female");
}

void TestMappingToHl7::writesPlaces()
{
    QFETCH(QByteArray, rules);
    QFETCH(QByteArray, segment);
    Bench bench(mappingOf("ADT_A01", "- {to: MSH-10, value: x}\n" + rules), "fhir");
    QVERIFY2(bench.mapping, qPrintable(textsOf(bench.findings)));
    const QList<QByteArray> lines = bench.apply(kPatient).split('\r');
    QCOMPARE(lines.value(1), segment);
}

void TestMappingToHl7::refusesPlaces_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("code");
    QTest::newRow("segment") << QByteArray("{to: PIT-3, from: id}") << "hl7v2.unknown-segment";
    QTest::newRow("field") << QByteArray("{to: PID-99, from: id}") << "hl7v2.unknown-field";
    QTest::newRow("component") << QByteArray("{to: PID-5.99, from: id}") << "hl7v2.unknown-component";
    QTest::newRow("component of a text")
        << QByteArray("{to: PID-23.2, from: id}") << "hl7v2.unknown-component";
    QTest::newRow("group") << QByteArray("{to: PROCEDURES.PR1-3, from: id}") << "hl7v2.unknown-group";
    QTest::newRow("no list") << QByteArray("{to: 'PID-8[2]', from: id}") << "hl7v2.not-repeating";
    QTest::newRow("another segment inside one")
        << QByteArray("{to: PID, rules: [{to: PV1-2, from: id}]}") << "hl7v2.path-elsewhere";
    QTest::newRow("no path") << QByteArray("{to: patient name, from: id}") << "hl7v2.bad-path";
    QTest::newRow("a segment takes no value")
        << QByteArray("{to: PID, from: id}") << "mapping.composite-target";
}

void TestMappingToHl7::refusesPlaces()
{
    QFETCH(QByteArray, rule);
    QFETCH(QString, code);
    const Bench bench(mappingOf("ADT_A01", "- {to: MSH-10, value: x}\n- " + rule), "fhir");
    QVERIFY(!bench.mapping);
    const auto found = std::find_if(bench.findings.begin(), bench.findings.end(),
                                    [](const Diagnostic& each) { return each.severity == Severity::Error; });
    QVERIFY(found != bench.findings.end());
    QCOMPARE(QString::fromStdString(found->code), code);
    QCOMPARE(found->place.line, 5U);
}

void TestMappingToHl7::putsSegmentsInTheOrderOfTheStructure()
{
    Bench bench(mappingOf("ORU_R01", "- {to: OBX-5, from: id}\n"
                                     "- {to: OBR-4, from: id}\n"
                                     "- {to: ZZZ-1, from: id}\n"
                                     "- {to: PID-8, from: gender}\n"
                                     "- {to: ORC-1, value: RE}\n"
                                     "- {to: MSH-10, value: x}\n"),
                "fhir");
    QVERIFY2(bench.mapping, qPrintable(textsOf(bench.findings)));
    QStringList ids;
    for (const QByteArray& line : bench.apply(kPatient).split('\r'))
        ids += QString::fromLatin1(line.left(3));
    QCOMPARE(ids.join(QLatin1Char(' ')), QStringLiteral("MSH PID ORC OBR OBX ZZZ"));
}

void TestMappingToHl7::countsSetIds()
{
    Bench bench(mappingOf("ORU_R01", "- {to: MSH-10, value: x}\n"
                                     "- to: ORDER_OBSERVATION\n"
                                     "  each: name\n"
                                     "  rules:\n"
                                     "  - {to: OBR-4, from: family}\n"
                                     "  - {to: OBSERVATION, each: given, rules: [{to: OBX-5, from: $this},\n"
                                     "      {to: NTE, each: $this, rules: [{to: NTE-3, from: $this}]}]}\n"),
                "fhir");
    QVERIFY2(bench.mapping, qPrintable(textsOf(bench.findings)));
    QCOMPARE(bench.apply(kPatient).mid(18).replace('\r', '/'),
             QByteArray("OBR|1|||M\u00fcller \\T\\ Sohn/OBX|1||||Eva/NTE|1||Eva/OBX|2||||Rosa/NTE|1||Rosa/"
                        "OBR|2|||Archer"));
}

void TestMappingToHl7::resultReadsAgain()
{
    Bench bench(mappingOf("ADT_A01", "- {to: MSH-9.1, value: ADT}\n"
                                     "- {to: MSH-9.2, value: A08}\n"
                                     "- {to: MSH-12, value: 2.5.1}\n"
                                     "- {to: MSH-18, value: UNICODE UTF-8}\n"
                                     "- {to: PID-5.1, from: name.first().family}\n"),
                "fhir");
    QVERIFY2(bench.mapping, qPrintable(textsOf(bench.findings)));
    const QByteArray message = bench.apply(kPatient);
    Bench back("target: {format: json}\nrules: [{to: type, from: MSH-9.2}, {to: name, from: PID-5.1.1}]",
               "hl7v2");
    QVERIFY(back.mapping);
    QCOMPARE(back.apply(message), QByteArray("{\"type\":\"A08\",\"name\":\"M\u00fcller & Sohn\"}"));
    QVERIFY2(back.findings.empty(), qPrintable(textsOf(back.findings)));
}

void TestMappingToHl7::pathsReadWhatWasMade_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("values");
    QTest::newRow("field") << QByteArray("MSH-10") << QByteArray("x");
    QTest::newRow("field in groups") << QByteArray("PID-8") << QByteArray("female");
    QTest::newRow("repetitions") << QByteArray("PID-3.1") << QByteArray("4711 a|b");
    QTest::newRow("one repetition") << QByteArray("PID-3[2].1") << QByteArray("a|b");
    QTest::newRow("sub-component") << QByteArray("PID-3[1].4.2") << QByteArray("urn:oid:1.2.3");
    QTest::newRow("field whose value is its first part") << QByteArray("PID-7") << QByteArray("1980-02");
    QTest::newRow("by groups") << QByteArray("ORDER_OBSERVATION[2].OBR-4") << QByteArray("Archer");
    QTest::newRow("segments") << QByteArray("OBR-4.1") << QByteArray("M\u00fcller & Sohn Archer");
    QTest::newRow("one segment") << QByteArray("OBX[2]-5") << QByteArray("Rosa");
    QTest::newRow("nothing") << QByteArray("PV1-2") << QByteArray();
}

void TestMappingToHl7::pathsReadWhatWasMade()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, values);
    Bench bench(mappingOf("ORU_R01",
                          "- {to: MSH-10, value: x}\n- {to: PID-8, from: gender}\n"
                          "- {to: PID-7, from: birthDate}\n"
                          "- {to: PID-3, each: identifier, rules: [{to: CX.1, from: value},\n"
                          "    {to: CX.4.2, from: system}]}\n"
                          "- to: ORDER_OBSERVATION\n"
                          "  each: name\n"
                          "  rules:\n"
                          "  - {to: OBR-4, from: family}\n"
                          "  - {to: OBSERVATION, each: given, rules: [{to: OBX-5, from: $this}]}\n"),
                "fhir");
    QVERIFY2(bench.mapping, qPrintable(textsOf(bench.findings)));
    bench.apply(kPatient);
    const PathNotation& notation = *(*registry().codec("hl7v2"))->pathNotation();
    NodeList found;
    (*notation.compile(path.toStdString(), {}))->select(bench.made.front().document->root(), found);
    std::string texts;
    for (const Node node : found) {
        texts.append(texts.empty() ? "" : " ");
        node.value().appendTo(texts);
    }
    QCOMPARE(QByteArray::fromStdString(texts), values);
}

QTEST_GUILESS_MAIN(TestMappingToHl7)
#include "tst_mapping_to_hl7.moc"
