// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/mapping_parts.h"
#include "mapping_bench.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hilum;
using namespace hilum::mapping;

namespace {

constexpr const char* kAdmission = "MSH|^~\\&|REG|HOSP|||20250303091512||ADT^A01^ADT_A01|1|P|2.5\r"
                                   "PID|1||H1^^^HOSP^MR~X2^^^OTHER^SS||Baker^Amelia^Rose||19860412|F\r"
                                   "NK1|1|Baker^Tom|SPO\r"
                                   "NK1|2|Archer^Ann|MTH\r"
                                   "NK1|3||  \r"
                                   "PV1|1|I|||||D01^Hartley~D02^Oduya|D01^Hartley\r";

} // namespace

// Declared first: moc does not read on behind raw strings.
class TestMappingParts final : public QObject
{
    Q_OBJECT

    /// Writes a file below the folder.
    void write(const QString& path, const QByteArray& text);
    QByteArray map(const QByteArray& mapping, QString& findings);

private Q_SLOTS:
    void init();
    void partsAreUsed_data();
    void partsAreUsed();
    void anEarlierRootTakesThePlaceOfSingleFiles();
    void draftsGoBeforeWhatIsOnTheDisk();
    void aParameterIsGivenFromOutside();

private:
    QTemporaryDir m_folder;
};

void TestMappingParts::write(const QString& path, const QByteArray& text)
{
    const QString full = m_folder.filePath(path);
    QDir().mkpath(QFileInfo(full).path());
    QFile file(full);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray TestMappingParts::map(const QByteArray& mapping, QString& findings)
{
    Bench bench(mapping.toStdString(), "hl7v2", m_folder.path().toStdString());
    const QByteArray json = bench.mapping ? bench.apply(kAdmission) : "refused";
    findings = codesOf(bench.findings);
    return json;
}

void TestMappingParts::init()
{
    write(QStringLiteral("types/name.yaml"), "source: {format: hl7v2, structure: XPN}\n"
                                             "target: {format: fhir, type: HumanName}\n"
                                             "rules:\n"
                                             "  - {to: family, from: XPN.1}\n"
                                             "  - {to: given, from: XPN.2 | XPN.3}\n");
    write(QStringLiteral("types/doctor.yaml"),
          "source: {format: hl7v2, structure: XCN}\n"
          "target: {format: fhir, type: Reference, root: Bundle}\n"
          "let: {id: \"'d-' + XCN.1\"}\n"
          "rules:\n"
          "  - {to: reference, from: \"'Practitioner/' + %id\"}\n"
          "  - to: /entry\n"
          "    unique: fullUrl\n"
          "    rules:\n"
          "      - {to: fullUrl, from: \"'urn:' + %id\"}\n"
          "      - to: resource\n"
          "        type: Practitioner\n"
          "        rules: [{to: id, from: \"%id\"}, {to: name.family, from: XCN.2}]\n");
    write(QStringLiteral("types/gender.csv"), "code,target,display\nF,female,Woman\nM,male,Man\n");
    write(QStringLiteral("types/loop.yaml"), "target: {format: fhir, type: HumanName}\n"
                                             "rules: [{use: loop}]\n");
    write(QStringLiteral("types/broken.yaml"), "target: {format: fhir}\nrules: [{to: family}]\n");
    write(QStringLiteral("types/given.yaml"),
          "parameters: {word: {default: none}, other: Not given by anybody}\n"
          "target: {format: fhir, type: HumanName}\n"
          "rules: [{to: text, from: \"%word\"}, {to: family, from: \"%other\"}]\n");
}

void TestMappingParts::partsAreUsed_data()
{
    QTest::addColumn<QByteArray>("mapping");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("findings");
    const auto row = [](const char* name, const char* target, const QByteArray& rules, const QByteArray& json,
                        const char* findings = "") {
        QTest::newRow(name) << QByteArray("target: {format: fhir, type: ") + target + "}\n" + rules
                            << (json == "refused"
                                    ? json
                                    : QByteArray(R"({"resourceType":")") + target + R"(",)" + json + '}')
                            << QString::fromLatin1(findings);
    };
    row("a part for each item", "Patient", "rules: [{to: name, each: PID-5, use: types/name}]",
        R"("name":[{"family":"Baker","given":["Amelia","Rose"]}])");
    row("own rules after those of the part", "Patient",
        "rules: [{to: name, each: PID-5, use: types/name, rules: [{to: use, value: official}]}]",
        R"("name":[{"use":"official","family":"Baker","given":["Amelia","Rose"]}])");
    row("two parts write where they stand", "Patient",
        "rules:\n  - to: name\n    each: PID-5\n    rules: [{use: types/name}, {use: types/given}]",
        R"("name":[{"text":"none","family":"Baker","given":["Amelia","Rose"]}])");
    row("a parameter is given by the rule", "Patient",
        "rules: [{to: name, each: PID-5, let: {word: PID-8}, use: types/given}]", R"("name":[{"text":"F"}])");
    row("a parameter is given from further out", "Patient",
        "let: {word: PID-3.1}\nrules: [{to: name, each: PID-5, use: types/given}]",
        R"("name":[{"text":"H1"}])", "mapping.more-than-one");
    row("a resource goes to the root once", "Bundle",
        "rules:\n  - to: entry\n    each: PV1\n    rules:\n      - to: resource\n        type: "
        "Encounter\n"
        "        rules:\n          - {to: participant, each: PV1-7, rules: [{to: individual, use: "
        "types/doctor}]}\n"
        "          - {to: participant, each: PV1-8, rules: [{to: individual, use: types/doctor}]}\n",
        R"("entry":[{"fullUrl":"urn:d-D01","resource":{"resourceType":"Practitioner","id":"d-D01",)"
        R"("name":[{"family":"Hartley"}]}},{"fullUrl":"urn:d-D02","resource":{"resourceType":"Practitioner",)"
        R"("id":"d-D02","name":[{"family":"Oduya"}]}},{"resource":{"resourceType":"Encounter","participant":[)"
        R"({"individual":{"reference":"Practitioner/d-D01"}},{"individual":{"reference":"Practitioner/d-D02"}},)"
        R"({"individual":{"reference":"Practitioner/d-D01"}}]}}])",
        "mapping.required-target-missing mapping.required-target-missing "
        "mapping.required-target-missing");
    row("blanks are no item", "Patient",
        "rules: [{to: contact, each: NK1-3, rules: [{to: relationship.text, from: $this}, {to: gender, "
        "value: "
        "male}]}]",
        R"("contact":[{"relationship":[{"text":"SPO"}],"gender":"male"},{"relationship":[{"text":"MTH"}],"gender":"male"}])");
    row("a variable is set for each item", "Patient",
        "rules:\n  - to: contact\n    each: NK1\n    when: NK1-2.exists()\n    let: {who: NK1-2.1, kin: "
        "\"%who & '!'\"}\n"
        "    rules: [{to: name.text, from: \"%kin\"}, {to: name.family, from: \"%who\"}]",
        R"("contact":[{"name":{"text":"Baker!","family":"Baker"}},{"name":{"text":"Archer!","family":"Archer"}}])");
    row("an inner variable hides an outer one", "Patient",
        "let: {a: \"'x'\"}\nrules:\n  - let: {a: \"%a & 'y'\"}\n    rules: [{to: id, from: \"%a\"}]\n"
        "  - {to: language, from: \"%a\"}",
        R"("id":"xy","language":"x")");
    row("a variable through a table", "Patient",
        "lookups: {g: {file: types/gender.csv, key: code}}\n"
        "let: {g: {from: PID-8, lookup: g.display}, h: {from: PID-1, lookup: g, otherwise: none}}\n"
        "rules: [{to: id, from: \"%g\"}, {to: language, from: \"%h\"}]",
        R"("id":"Woman","language":"none")");
    row("columns of a table", "Patient",
        "lookups: {g: {file: types/gender.csv, key: code}}\n"
        "rules: [{to: gender, from: PID-8, lookup: g}, {to: id, from: PID-8, lookup: g.display}]",
        R"("id":"Woman","gender":"female")");
    row("an item of variables only says nothing", "Patient",
        "let: {a: \"'x'\"}\nrules: [{to: contact, rules: [{to: name.text, from: \"%a\"}, {to: "
        "name.family, "
        "from: PID-9.1}]}, {to: id, value: b}]",
        R"("id":"b")");
    row("an extension of a primitive, before its value and without one", "Patient",
        "rules:\n  - {to: gender.extension.url, value: urn:x}\n"
        "  - {to: gender.extension.valueString, from: PID-8}\n  - {to: gender, value: female}\n"
        "  - {to: birthDate.extension.url, value: urn:y}",
        R"("gender":"female","_gender":{"extension":[{"url":"urn:x","valueString":"F"}]},)"
        R"("_birthDate":{"extension":[{"url":"urn:y"}]})");
    row("what does not read is kept", "Patient",
        "unreadable: keep\nrules: [{to: birthDate, from: PID-5.1}, {to: id, value: a}]",
        R"("id":"a","_birthDate":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason",)"
        R"("valueCode":"error"},{"url":"http://hl7.org/fhir/StructureDefinition/originalText","valueString":"Baker"}]})",
        "mapping.not-convertible");
    row("a code of no list is kept with the element around it", "Patient",
        "unreadable: keep\nrules: [{to: gender, from: PID-8}, {to: id, value: a}]",
        R"("id":"a","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/originalText","valueString":"F"}])",
        "mapping.not-in-code-list");
    row("a UUID of the business identifier", "Patient", "rules: [{to: id, from: \"('H' + PID-1).uuid()\"}]",
        R"("id":"ef6a4d59-ff25-5610-81df-72856257e4f8")");
    row("no such part", "Patient", "rules: [{to: name, use: types/nmae}]", "refused", "mapping.unknown-part");
    row("a part of another type", "Patient", "rules: [{to: address, each: PID-5, use: types/name}]",
        "refused", "mapping.part-type");
    row("a part that uses itself", "Patient", "rules: [{to: name, use: types/loop}]", "refused",
        "mapping.part-uses-itself");
    row("a part with errors", "Patient", "rules: [{to: name, use: types/broken}]", "refused",
        "mapping.one-way mapping.broken-part");
    row("an unknown variable", "Patient", "rules: [{to: id, from: \"%nobody\"}]", "refused",
        "fhirpath.unknown-variable");
    row("an unknown column", "Patient",
        "lookups: {g: {file: types/gender.csv, key: code}}\nrules: [{to: id, from: PID-8, lookup: g.x}]",
        "refused", "mapping.unknown-column");
    row("unique on what is no list", "Patient",
        "rules: [{to: maritalStatus, unique: text, rules: [{to: text, value: x}]}]", "refused",
        "mapping.unique-needs-list");
    row("let without rules", "Patient", "rules: [{to: id, from: PID-1, let: {a: PID-1}}]", "refused",
        "mapping.needs-rules");
    row("a bad name", "Patient", "let: {a-b: PID-1}\nrules: []", "refused", "mapping.bad-name");
}

void TestMappingParts::partsAreUsed()
{
    QFETCH(QByteArray, mapping);
    QFETCH(QByteArray, json);
    QFETCH(QString, findings);
    QString found;
    QCOMPARE(map(mapping, found), json);
    QCOMPARE(found, findings);
}

void TestMappingParts::anEarlierRootTakesThePlaceOfSingleFiles()
{
    write(QStringLiteral("pack/a/top.yaml"),
          "target: {format: fhir, type: HumanName}\nrules: [{use: low}]\n");
    write(QStringLiteral("pack/a/low.yaml"),
          "target: {format: fhir, type: HumanName}\nrules: [{to: text, value: pack}]\n");
    write(QStringLiteral("own/a/low.yaml"),
          "target: {format: fhir, type: HumanName}\nrules: [{to: text, value: own}]\n");
    const auto part = [this](std::vector<std::string> roots) {
        MappingParts parts(std::move(roots));
        Diagnostics findings;
        const auto top = parts.part("a/top", "", findings);
        if (!top)
            return QStringLiteral("none");
        const std::string folder = (*top)->file.substr(0, (*top)->file.rfind('/'));
        const auto low = parts.part((*top)->rules.front().use, folder, findings);
        return low ? QString::fromStdString(*(*low)->rules.front().constant) : QStringLiteral("none");
    };
    const std::string pack = m_folder.filePath(QStringLiteral("pack")).toStdString();
    const std::string own = m_folder.filePath(QStringLiteral("own")).toStdString();
    QCOMPARE(part({pack}), QStringLiteral("pack"));
    QCOMPARE(part({own, pack}), QStringLiteral("own"));
    QCOMPARE(part({own}), QStringLiteral("none"));
}

void TestMappingParts::draftsGoBeforeWhatIsOnTheDisk()
{
    write(QStringLiteral("pack/a/low.yaml"),
          "target: {format: fhir, type: HumanName}\nrules: [{to: text, value: pack}]\n");
    write(QStringLiteral("own/a/low.yaml"),
          "target: {format: fhir, type: HumanName}\nrules: [{to: text, value: own}]\n");
    const std::string pack = m_folder.filePath(QStringLiteral("pack")).toStdString();
    const std::string own = m_folder.filePath(QStringLiteral("own")).toStdString();
    const auto draft = [](const std::string& file, const char* text) {
        MappingDefinition definition;
        definition.file = file;
        definition.rules.emplace_back().constant = text;
        return std::make_shared<const MappingDefinition>(std::move(definition));
    };
    const auto valueIn = [](MappingParts& parts, const std::string& name) {
        Diagnostics findings;
        const auto part = parts.part(name, "", findings);
        return part ? QString::fromStdString(*(*part)->rules.front().constant) : QStringLiteral("none");
    };
    const std::string low = own + "/a/low.yaml";
    const std::string fresh = own + "/a/fresh.yaml";
    MappingParts changed({own, pack},
                         std::make_shared<const MappingDrafts>(MappingDrafts{
                             .mappings = {{low, draft(low, "draft")}, {fresh, draft(fresh, "new")}}}));
    QCOMPARE(valueIn(changed, "a/low"), QStringLiteral("draft"));
    QCOMPARE(valueIn(changed, "a/fresh"), QStringLiteral("new"));
    MappingParts removed({own, pack},
                         std::make_shared<const MappingDrafts>(MappingDrafts{.mappings = {{low, nullptr}}}));
    QCOMPARE(valueIn(removed, "a/low"), QStringLiteral("pack"));

    MappingParts base({own, pack});
    MappingParts layer(base, {.mappings = {{low, draft(low, "layer")}}});
    QCOMPARE(valueIn(layer, "a/low"), QStringLiteral("layer"));
    QCOMPARE(valueIn(base, "a/low"), QStringLiteral("own"));
    QCOMPARE(valueIn(layer, "a/none"), QStringLiteral("none"));
}

void TestMappingParts::aParameterIsGivenFromOutside()
{
    Bench bench("parameters: {word: {default: none}}\ntarget: {format: fhir, type: Patient}\n"
                "rules: [{to: id, from: \"%word\"}]\n",
                "hl7v2");
    bench.context.parameters = {{"word", "given"}, {"unknown", "x"}};
    Diagnostics findings;
    bench.mapping = *CompiledMapping::compile(bench.definition, bench.context, findings);
    QCOMPARE(bench.apply(kAdmission), QByteArray(R"({"resourceType":"Patient","id":"given"})"));
}

QTEST_GUILESS_MAIN(TestMappingParts)
#include "tst_mapping_parts.moc"
