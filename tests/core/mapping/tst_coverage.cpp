// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/coverage_report.h"
#include "core/model/tree_document.h"
#include "mapping_bench.h"

#include <QTest>

using namespace hilum;
using namespace hilum::mapping;

namespace {

constexpr const char* kAdmission = "MSH|^~\\&|REG|HOSP|||20250303||ADT^A01|1|P|2.5\r"
                                   "PID|1||H1^^^HOSP^MR~X2||Baker^Amelia^Rose||19860412|Q|\"\"\r"
                                   "PV1|1|I|||||D01^Hartley~D02^Oduya||||||||||D01^Hartley^John\r";

constexpr const char* kHead = "source: {format: hl7v2}\ntarget: {format: fhir, type: Bundle}\nrules:\n";

/// `PID-5.1 mapped, PID-8 used`; what is not mapped is left out.
QString usesOf(const RecordCoverage& coverage)
{
    QStringList uses;
    for (const CoveredField& field : coverage.fields) {
        if (field.use != FieldUse::Unmapped)
            uses += QString::fromStdString(field.path)
                    + (field.use == FieldUse::Mapped ? QStringLiteral(" mapped") : QStringLiteral(" used"));
    }
    return uses.join(QStringLiteral(", "));
}

QString codesOf(const RecordCoverage& coverage)
{
    QStringList codes;
    for (const MissedCode& code : coverage.codes)
        codes += QString::fromStdString(code.table + ' ' + code.code + ' ' + code.path)
                 + (code.isListed ? QStringLiteral(" listed") : QString());
    return codes.join(QStringLiteral(", "));
}

RecordCoverage coverageOf(const QByteArray& mapping, QString& findings)
{
    Bench bench(mapping.toStdString(), "hl7v2");
    findings = textsOf(bench.findings);
    if (!bench.mapping)
        return {};
    CoverageRecorder recorder;
    bench.scratch.setRecorder(&recorder);
    recorder.begin();
    const QByteArray json = bench.apply(kAdmission);
    if (bench.made.empty())
        return {};
    return recorder.coverage(
        static_cast<const TreeDocument&>(*bench.made.front().document).rootNode()->origin,
        bench.context.sourceSchema.get());
}

} // namespace

// Declared first: moc does not read on behind raw strings.
class TestCoverage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatBecameOfTheFields_data();
    void whatBecameOfTheFields();
    void codesWithoutATargetAreNamed_data();
    void codesWithoutATargetAreNamed();
    void structureIsNoLoss();
    void reportsAddUp();
};

void TestCoverage::whatBecameOfTheFields_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QString>("uses");
    const auto patient = [](const QByteArray& rules) {
        return QByteArray("  - to: entry.resource\n    type: Patient\n    rules:\n") + rules;
    };
    QTest::newRow("a path") << patient("      - {to: birthDate, from: PID-7}\n") << "PID-7 mapped";
    QTest::newRow("computed from several")
        << patient("      - {to: name.text, from: \"PID-5.2 & ' ' & PID-5.1\"}\n")
        << "PID-5.1 mapped, PID-5.2 mapped";
    QTest::newRow("a condition only looks")
        << patient("      - {to: active, value: true, when: PV1-2 = 'I'}\n"
                   "      - {to: birthDate, from: PID-7}\n")
        << "PID-7 mapped, PV1-2 used";
    QTest::newRow("all of a group does not count by its each")
        << patient("      - {to: name, each: PID-5, rules: [{to: family, from: XPN.1}]}\n")
        << "PID-5.1 mapped";
    QTest::newRow("a date that is none")
        << patient("      - {to: birthDate, from: PID-8}\n      - {to: name.family, from: PID-5.1}\n")
        << "PID-5.1 mapped, PID-8 used";
    QTest::newRow("a name made of it says nothing of it")
        << patient("      - {to: id, from: \"PID-3[1].1.uuid()\"}\n      - {to: birthDate, from: PID-7}\n")
        << "PID-3.1 used, PID-7 mapped";
    QTest::newRow("by a variable") << QByteArray(
        "  - to: entry.resource\n    type: Patient\n    let: {who: \"PID-5.1 & ''\"}\n    rules:\n"
        "      - {to: name.family, from: \"%who\"}\n      - {to: birthDate, from: PID-7}\n")
                                   << "PID-5.1 mapped, PID-7 mapped";
    QTest::newRow("an unused variable only looks") << QByteArray(
        "  - to: entry.resource\n    type: Patient\n    let: {who: \"PID-5.1 & ''\"}\n    rules:\n"
        "      - {to: birthDate, from: PID-7}\n") << "PID-5.1 used, PID-7 mapped";
    QTest::newRow("of a filter the condition only looks")
        << patient("      - {to: identifier.value, from: \"PID-3.where(CX.5 = 'MR').CX.1\"}\n")
        << "PID-3.1 mapped, PID-3.5 used, PID-3 used";
    QTest::newRow("an item left out")
        << QByteArray("  - to: entry.resource\n    type: Patient\n    let: {v: PV1-2 & ''}\n    rules:\n"
                      "      - {to: birthDate, from: PID-7}\n"
                      "      - {to: contact, rules: [{to: name.text, from: \"%v\"}, {to: name.family, from: "
                      "NK1-2.1}]}\n")
        << "PID-7 mapped, PV1-2 used";
    QTest::newRow("a second one of a list counts as far as it says the same")
        << QByteArray("  - to: entry\n    each: PV1-7 | PV1-17\n    unique: fullUrl\n    rules:\n"
                      "      - {to: fullUrl, from: \"'urn:uuid:' & XCN.1.uuid()\"}\n"
                      "      - to: resource\n        type: Practitioner\n        rules:\n"
                      "          - {to: identifier.value, from: XCN.1}\n"
                      "          - {to: name.family, from: XCN.2}\n"
                      "          - {to: name.given, from: XCN.3}\n")
        << "PV1-7.1 mapped, PV1-7.2 mapped, PV1-7.1 mapped, PV1-7.2 mapped, PV1-17.1 mapped, PV1-17.2 mapped";
}

void TestCoverage::whatBecameOfTheFields()
{
    QFETCH(QByteArray, rules);
    QFETCH(QString, uses);
    QString findings;
    QCOMPARE(usesOf(coverageOf(kHead + rules, findings)), uses);
}

void TestCoverage::codesWithoutATargetAreNamed_data()
{
    QTest::addColumn<QByteArray>("mapping");
    QTest::addColumn<QString>("codes");
    const QByteArray head = QByteArray(kHead).replace(
        "rules:\n", "lookups:\n  gender: {F: female, Q: ''}\n  visit: {I: IMP}\n  other: {Q: other}\nrules:\n"
                    "  - to: entry.resource\n    type: Patient\n    rules:\n"
                    "      - {to: birthDate, from: PID-7}\n");
    QTest::newRow("found") << head + "      - {to: name.text, from: PV1-2, lookup: visit}\n"
                           << "";
    QTest::newRow("not in the table") << head + "      - {to: name.text, from: PID-8, lookup: visit}\n"
                                      << "visit Q PID-8";
    QTest::newRow("another table has it") << head
                                                 + "      - {to: name.text, from: PID-8, lookup: visit}\n"
                                                   "      - {to: gender, from: PID-8, lookup: other}\n"
                                          << "";
    QTest::newRow("not in the code list") << head + "      - {to: gender, from: PID-8}\n"
                                          << "entry.resource.gender Q PID-8";
    QTest::newRow("texts are not shown")
        << head + "      - {to: name.text, from: \"PID-5.1 & ' of ' & PID-5.2\", lookup: visit}\n"
        << "visit  PID-5.1";
}

void TestCoverage::codesWithoutATargetAreNamed()
{
    QFETCH(QByteArray, mapping);
    QFETCH(QString, codes);
    QString findings;
    QCOMPARE(codesOf(coverageOf(mapping, findings)), codes);
}

void TestCoverage::structureIsNoLoss()
{
    QString findings;
    const RecordCoverage coverage =
        coverageOf(QByteArray(kHead)
                       + "  - {to: entry.resource, type: Patient, rules: [{to: birthDate, from: PID-7}]}\n",
                   findings);
    QStringList paths;
    for (const CoveredField& field : coverage.fields)
        paths += QString::fromStdString(field.path);
    QVERIFY(paths.contains(QStringLiteral("PID-5.3")));
    for (const char* path : {"MSH-1", "MSH-2", "PID-1", "PV1-1", "PID-9"})
        QVERIFY2(!paths.contains(QLatin1String(path)), path);
    QCOMPARE(coverage.fields.front().title, std::string("Sending Application"));
}

void TestCoverage::reportsAddUp()
{
    const auto field = [](const char* path, FieldUse use) {
        return CoveredField{.path = path, .title = "t", .node = {}, .bytes = {}, .use = use};
    };
    CoverageReport first;
    first.add({.fields = {field("PID-8", FieldUse::Mapped), field("PID-11.3", FieldUse::Unmapped),
                          field("PID-11.3", FieldUse::Mapped)},
               .codes = {{.table = "sex", .code = "Q", .isListed = false, .path = "PID-8"}}});
    CoverageReport second;
    second.add({.fields = {field("PID-8.1", FieldUse::Used)},
                .codes = {{.table = "sex", .code = "Q", .isListed = false, .path = "PID-8"}}});
    second.add(Diagnostic::warning("a.b", "Once."));
    second.addRejected();
    first.merge(second);
    QCOMPARE(
        QByteArray::fromStdString(first.toJson()),
        QByteArray("{\"records\":2,\"rejected\":1,\"values\":4,\"mapped\":2,\"used\":1,\"unmapped\":1,"
                   "\"fields\":[{\"path\":\"PID-8.1\",\"title\":\"t\",\"records\":2,\"mappedRecords\":1,"
                   "\"values\":2,\"mapped\":1,\"used\":1,\"unmapped\":0},{\"path\":\"PID-11.3\",\"title\":"
                   "\"t\",\"records\":1,\"mappedRecords\":0,\"values\":2,\"mapped\":1,\"used\":0,"
                   "\"unmapped\":1}],\"codes\":[{\"table\":\"sex\",\"code\":\"Q\",\"listed\":false,"
                   "\"path\":\"PID-8\",\"count\":2}],\"findings\":[{\"code\":\"a.b\",\"severity\":"
                   "\"warning\",\"message\":\"Once.\",\"first\":\"\",\"count\":1}]}"));
}

QTEST_APPLESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
