// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/coverage.h"
#include "core/mapping/suggestion.h"
#include "core/model/tree_document.h"
#include "core/pipeline/text_file.h"
#include "core/pipeline/yaml_writer.h"
#include "mapping_bench.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace hilum;
using namespace hilum::mapping;

namespace {

constexpr const char* kAdmission = "MSH|^~\\&|REG|HOSP|||20250303091512||ADT^A01^ADT_A01|1|P|2.5\r"
                                   "PID|1||H1^^^HOSP^MR~X2^^^OTHER^SS||Baker^Amelia^Rose^^^^L~Archer^Amelia^^"
                                   "^^^M||19860412|F|||1 Lane^^Town\r"
                                   "PV1|1|I|||||||||||||||||V1|||||||||||||||||||||||||202503030915\r"
                                   "OBX|1|NM|GLU^Glucose||7.10|mmol/l\r"
                                   "OBX|2|ST|NOTE^Note||fine\r"
                                   "OBX|3|NM|BAD^Bad||high|x\r";

QByteArray fhir(const char* type, const QByteArray& rules)
{
    return QByteArray("target: {format: fhir, type: ") + type + "}\nrules:\n" + rules;
}

/// What a resource of the type looks like with the given members.
QByteArray resource(const char* type, const char* members)
{
    return QByteArray(R"({"resourceType":")") + type + R"(",)" + members + '}';
}

} // namespace

class TestCompiledMapping final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesBecomeResources_data()
    {
        QTest::addColumn<QByteArray>("mapping");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("findings");
        const auto row = [](const char* name, const QByteArray& mapping, const QByteArray& json,
                            const char* findings = "") {
            QTest::newRow(name) << mapping << json << QString::fromLatin1(findings);
        };
        const auto patient = [&](const char* name, const QByteArray& rules, const char* members,
                                 const char* findings = "") {
            row(name, fhir("Patient", rules), resource("Patient", members), findings);
        };
        patient("a single value", "  - {to: birthDate, from: PID-7}\n", R"("birthDate":"1986-04-12")");
        patient("a conversion behind the path", "  - {to: birthDate, from: PID-7.toDate()}\n",
                R"("birthDate":"1986-04-12")");
        patient("a constant", "  - {to: active, value: true}\n", R"("active":true)");
        patient("nothing there", "  - {to: active, value: true}\n  - {to: birthDate, from: PID-29}\n",
                R"("active":true)");
        patient("a list takes all, in order", "  - {to: name.given, from: \"PID-5[1].2 | PID-5[1].3\"}\n",
                R"("name":[{"given":["Amelia","Rose"]}])");
        patient("a union gives equal values once", "  - {to: name.given, from: PID-5.2 | PID-5.3}\n",
                R"("name":[{"given":["Amelia","Rose"]}])");
        patient("a single target takes the first", "  - {to: id, from: PID-3.1}\n", R"("id":"H1")",
                "mapping.more-than-one");
        patient("the first of two rules for one target", "  - {to: id, value: a}\n  - {to: id, value: b}\n",
                R"("id":"a")");
        patient(
            "each, with a lookup",
            "  - to: identifier\n    each: PID-3\n    rules:\n      - {to: system, from: CX.4, lookup: a}\n"
            "      - {to: value, from: CX.1}\nlookups: {a: {HOSP: urn:h}}\n",
            R"("identifier":[{"system":"urn:h","value":"H1"},{"value":"X2"}])", "mapping.not-in-table");
        patient("each with a condition seen from the item",
                "  - to: name\n    each: PID-5\n    when: XPN.7 = 'M'\n"
                "    rules: [{to: family, from: XPN.1}, {to: use, value: maiden}]\n",
                R"("name":[{"use":"maiden","family":"Archer"}])");
        patient("each with a value of its own", "  - {to: name.given, each: PID-5, from: XPN.2}\n",
                R"("name":[{"given":["Amelia"]},{"given":["Amelia"]}])");
        patient("items of constants only are left out",
                "  - {to: active, value: true}\n  - to: name\n    each: PID-5\n"
                "    rules: [{to: use, value: usual}, {to: prefix, from: XPN.5}]\n",
                R"("active":true)");
        patient("two groups fill one list",
                "  - {to: name, each: PID-5, rules: [{to: family, from: XPN.1}]}\n"
                "  - {to: active, value: true}\n  - {to: name, rules: [{to: text, from: \"PID-5[1].2\"}]}\n",
                R"("active":true,"name":[{"family":"Baker"},{"family":"Archer"},{"text":"Amelia"}])");
        patient("items by number",
                "  - {to: \"identifier[1].value\", value: b}\n  - {to: \"identifier[0].value\", value: a}\n"
                "  - {to: \"identifier[1].system\", value: urn:b}\n",
                R"("identifier":[{"value":"a"},{"system":"urn:b","value":"b"}])");
        patient("a lookup", "  - {to: gender, from: PID-8, lookup: g}\nlookups: {g: {F: female}}\n",
                R"("gender":"female")");
        patient("a lookup that does not know it",
                "  - {to: gender, from: PID-8, lookup: g, otherwise: unknown}\nlookups: {g: {M: male}}\n",
                R"("gender":"unknown")");
        patient("otherwise for what is absent", "  - {to: language, from: PID-15, otherwise: en}\n",
                R"("language":"en")");
        patient("otherwise from elsewhere",
                "  - {to: language, from: PID-15, otherwise-from: PV1-2, otherwise: en}\n",
                R"("language":"I")");
        patient("a code that is none", "  - {to: active, value: true}\n  - {to: gender, from: PID-8}\n",
                R"("active":true)", "mapping.not-in-code-list");
        patient("a value that does not fit",
                "  - {to: active, value: true}\n  - {to: birthDate, from: \"PID-5[1].1\"}\n",
                R"("active":true)", "mapping.not-convertible");
        patient("a condition",
                "  - {to: active, value: true, when: PV1-2 = 'O'}\n  - {to: language, value: en, when: PV1-2 "
                "= 'I'}\n",
                R"("language":"en")");
        patient("an expression", "  - {to: name.text, from: \"PID-5[1].1 & ', ' & PID-5[1].2\"}\n",
                R"("name":[{"text":"Baker, Amelia"}])");
        patient("a choice by its type", "  - {to: \"deceased[x]\", type: boolean, value: false}\n",
                R"("deceasedBoolean":false)");
        patient("required and there", "  - {to: birthDate, from: PID-7, required: true}\n",
                R"("birthDate":"1986-04-12")");
        row("required and missing", fhir("Patient", "  - {to: birthDate, from: PID-29, required: true}\n"),
            "rejected: mapping.required");
        row("required in an item",
            fhir("Patient", "  - {to: name, each: PID-5, rules: [{to: family, from: XPN.1}, {to: suffix, "
                            "from: XPN.4, required: true}]}\n"),
            "rejected: mapping.required");
        row("a required group",
            fhir("Patient",
                 "  - {to: contact, each: NK1, required: true, rules: [{to: gender, value: male}]}\n"),
            "rejected: mapping.required");
        row("a choice by its name",
            fhir("Observation", "  - {to: valueQuantity.value, from: \"OBX[1]-5\"}\n  - {to: "
                                "valueQuantity.unit, from: \"OBX[1]-6\"}\n"),
            resource("Observation", R"("valueQuantity":{"value":7.10,"unit":"mmol/l"})"));
        row("a choice has one value",
            fhir("Observation", "  - {to: valueString, value: x}\n  - {to: valueQuantity.value, value: 1}\n"),
            resource("Observation", R"("valueString":"x")"));
        row("moments get zone and seconds",
            fhir("Encounter", "  - {to: period.start, from: PV1-44}\nzone: +01:00\n"),
            resource("Encounter", R"("period":{"start":"2025-03-03T09:15:00+01:00"})"));
        row("moments are UTC without a zone",
            fhir("Encounter", "  - {to: period.start, from: PV1-44.toDateTime()}\n"),
            resource("Encounter", R"("period":{"start":"2025-03-03T09:15:00Z"})"));
        row("one document for each item",
            fhir("Observation", "  - {to: status, value: final}\n  - {to: code.text, from: OBX-3.2}\n"
                                "  - {to: \"value[x]\", type: Quantity, each: OBX-5, when: OBX-2 = 'NM' and "
                                "OBX-5.toDecimal().exists(), rules: [{to: value, from: OBX-5}]}\n"
                                "  - {to: valueString, from: OBX-5, when: OBX-2 = 'ST'}\neach: OBX\n"),
            resource("Observation",
                     R"("status":"final","code":{"text":"Glucose"},"valueQuantity":{"value":7.10})")
                + '\n'
                + resource("Observation", R"("status":"final","code":{"text":"Note"},"valueString":"fine")")
                + '\n' + resource("Observation", R"("status":"final","code":{"text":"Bad"})"));
        row("rows",
            "target: {format: row}\nrules:\n  - {to: mrn, from: \"PID-3[1].1\"}\n  - {to: born, from: "
            "PID-7.toDate()}\n  - {to: n, value: 3}\n",
            R"({"mrn":"H1","born":"1986-04-12","n":3})");
        row("free JSON",
            "target: {format: json}\nrules:\n  - {to: \"names[].last\", from: \"PID-5[1].1\"}\n  - {to: a.b, "
            "value: \"3\"}\n"
            "  - {to: \"all[]\", from: PID-3.1}\n",
            R"({"names":[{"last":"Baker"}],"a":{"b":"3"},"all":["H1","X2"]})");
    }
    void messagesBecomeResources()
    {
        QFETCH(QByteArray, mapping);
        QFETCH(QByteArray, json);
        QFETCH(QString, findings);
        Bench bench(mapping.toStdString(), "hl7v2");
        QVERIFY2(bench.mapping != nullptr, qPrintable(textsOf(bench.findings)));
        bench.findings.clear();
        QCOMPARE(bench.apply(kAdmission), json);
        QCOMPARE(codesOf(bench.findings), findings);
        for (const Diagnostic& each : bench.findings) {
            QVERIFY(each.place.bytes.has_value());
            for (const char* value : {"Baker", "Amelia", "H1", "\"F\""})
                QVERIFY2(each.text().find(value) == std::string::npos, each.text().c_str());
        }
    }

    void otherSourcesAreMappedToo_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("mapping");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("csv")
            << QByteArray("csv") << QByteArray("mrn,family,born,n\n1,Doe,1980-01-31,07\n2,Roe,31.1.80,x\n")
            << fhir("Patient", "  - {to: id, from: mrn}\n  - {to: name.family, from: family}\n  - {to: "
                               "birthDate, from: born}\n"
                               "  - {to: multipleBirthInteger, from: n}\n")
            << resource(
                   "Patient",
                   R"("id":"1","name":[{"family":"Doe"}],"birthDate":"1980-01-31","multipleBirthInteger":7)")
                   + '\n' + resource("Patient", R"("id":"2","name":[{"family":"Roe"}])");
        QTest::newRow("json") << QByteArray("json")
                              << QByteArray(R"({"a":{"b":[1,2]},"t":"x","s":{"k":[{"m":1.10}]}})")
                              << QByteArray("target: {format: json}\nrules:\n  - {to: \"l[]\", from: a.b}\n  "
                                            "- {to: t, from: \"t & '!'\"}\n  - {to: copy, from: s}\n")
                              << QByteArray(R"({"l":[1,2],"t":"x!","copy":{"k":[{"m":1.10}]}})");
        const char* const names =
            R"("name":[{"family":"Doe"},{"family":"Roe","given":["A","B"]}],"birthDate":"1980")";
        QTest::newRow("fhir to fhir")
            << QByteArray("fhir") << resource("Patient", names)
            << fhir("Person", "  - {to: name, from: name}\n  - {to: birthDate, from: birthDate}\n")
            << resource("Person", names);
    }
    void otherSourcesAreMappedToo()
    {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, mapping);
        QFETCH(QByteArray, json);
        Bench bench(mapping.toStdString(), format.toStdString());
        QVERIFY2(bench.mapping != nullptr, qPrintable(textsOf(bench.findings)));
        QCOMPARE(bench.apply(text), json);
    }

    void questionsAreAnsweredAsByTheEvaluator_data()
    {
        QTest::addColumn<bool>("holds");
        const auto row = [](const char* condition, bool holds) {
            QTest::newRow(condition) << holds;
        };
        row("PID-7.hasValue()", true);
        row("PID-29.hasValue()", false);
        row("PID-3.hasValue()", false); // Two of them.
        row("PID-3[1].hasValue()", true);
        row("PID-29.hasValue() !~ true", true);
        row("PID-7.hasValue() ~ false", false);
        row("(PID-29 | PID-7).where($this.hasValue()).exists()", true);
        row("(PID-29 | PID-30).where($this.hasValue()).exists()", false);
        row("(PID-3.1 | PID-30).where($this.hasValue()).empty()", false);
        row("PID-8 ~ 'f'", true);
        row("PID-8 !~ 'f'", false);
        row("PID-11.1 ~ '1  LANE'", true);
        row("PID-29 ~ 'f'", false);
        row("PID-29 !~ 'f'", true);
        row("(PID-7.exists()) != true", false);
        row("(PID-29.exists()) != true", true);
        row("(PID-29 = 'x') != true", false); // Nobody knows.
    }

    void questionsAreAnsweredAsByTheEvaluator()
    {
        QFETCH(bool, holds);
        const QByteArray rules =
            QByteArray("  - {to: language, value: en}\n  - {to: active, value: true, when: \"")
            + QTest::currentDataTag() + "\"}\n";
        Bench bench(fhir("Patient", rules).toStdString(), "hl7v2");
        QVERIFY2(bench.mapping != nullptr, qPrintable(textsOf(bench.findings)));
        const QByteArray expected =
            resource("Patient", holds ? R"("language":"en","active":true)" : R"("language":"en")");
        QCOMPARE(bench.apply(kAdmission), expected);
        CoverageRecorder recorder; // Hears what the evaluator looks at, which therefore answers now.
        bench.scratch.setRecorder(&recorder);
        QCOMPARE(bench.apply(kAdmission), expected);
    }

    void valuesAreTracedToTheirSource()
    {
        Bench bench(
            fhir(
                "Patient",
                "  - {to: birthDate, from: PID-7.toDate()}\n  - {to: name.text, from: \"'x' & PID-5[2].1\"}\n"
                "  - {to: identifier, each: PID-3, rules: [{to: value, from: CX.1}]}\n")
                .toStdString(),
            "hl7v2");
        QVERIFY(bench.mapping != nullptr);
        (void)bench.apply(kAdmission);
        const std::string text(kAdmission);
        const auto sourceOf = [&](Node node) {
            return text.substr(node.source().begin, node.source().size());
        };
        const Node root = bench.made.front().document->root();
        QCOMPARE(sourceOf(root.firstChild("birthDate")), std::string("19860412"));
        QCOMPARE(sourceOf(root.firstChild("name").firstChild("text")), std::string("Archer"));
        QCOMPARE(sourceOf(root.firstChild("identifier")), std::string("H1^^^HOSP^MR"));
        QCOMPARE(root.firstChild("identifier").typeName(), std::string_view("Identifier"));
    }

    void problemsOfTheDefinitionHavePlaces_data()
    {
        QTest::addColumn<QByteArray>("mapping");
        QTest::addColumn<QString>("findings");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const QByteArray& mapping, const char* findings,
                            const char* said = "") {
            QTest::newRow(name) << mapping << QString::fromLatin1(findings) << QString::fromUtf8(said);
        };
        const auto patient = [&](const char* name, const char* rules, const char* findings,
                                 const char* said = "") {
            row(name, fhir("Patient", rules), findings, said);
        };
        row("no map", "- a\n", "mapping.not-a-mapping@1:1");
        row("no target", "rules: []\n", "connect.missing-key@1:1");
        row("no rules", "target: {format: json}\n", "connect.missing-key@1:1");
        row("unknown type", fhir("Pateint", "  - {to: id, from: PID-3}\n"),
            "mapping.unknown-target-type@1:30", "Did you mean \"Patient\"");
        patient("unknown key", "  - {to: id, form: PID-3}\n", "connect.unknown-key@3:14 mapping.one-way@3:5",
                "Did you mean \"from\"");
        patient("two ways", "  - {to: id, from: PID-3, value: x}\n", "mapping.one-way@3:5");
        patient("no way", "  - {to: id}\n", "mapping.one-way@3:5");
        patient("no to", "  - {from: PID-3}\n", "mapping.no-target@3:5");
        patient("unknown field", "  - {to: name.famly, from: PID-3}\n", "mapping.unknown-target@3:15",
                "Did you mean \"family\"");
        patient("unknown field in an item",
                "  - {to: name, each: PID-5, rules: [{to: famly, from: XPN.1}]}\n",
                "mapping.unknown-target@3:42", "HumanName has no field");
        patient("below a primitive", "  - {to: birthDate.year, from: PID-7}\n",
                "mapping.unknown-target@3:20");
        patient("a structure from a text", "  - {to: name, from: PID-5}\n", "mapping.composite-target@3:10",
                "family");
        row("a choice without type", fhir("Observation", "  - {to: \"value[x]\", from: OBX-5}\n"),
            "mapping.choice-needs-type@3:11 mapping.required-target-missing@1:30 "
            "mapping.required-target-missing@1:30",
            "Quantity");
        patient("a choice of a type that it has not",
                "  - {to: \"deceased[x]\", type: boolen, from: PID-30}\n", "mapping.unknown-choice@3:11",
                "Did you mean \"boolean\"");
        patient("a bad expression", "  - {to: id, from: PID-3.frist()}\n", "fhirpath.unknown-function@3:26",
                "first");
        patient("a bad expression in quotes", "  - {to: id, from: \"PID-3.frist()\"}\n",
                "fhirpath.unknown-function@3:27", "first");
        patient("a bad condition", "  - {to: id, from: PID-3, when: \"1 +\"}\n", "fhirpath.");
        patient("a bad constant", "  - {to: birthDate, value: yesterday}\n", "mapping.bad-constant@3:5",
                "date");
        patient("a constant that is no code", "  - {to: gender, value: F}\n", "mapping.bad-code@3:5",
                "female");
        patient("a table that gives no codes",
                "  - {to: gender, from: PID-8, lookup: g}\nlookups: {g: {F: femael, M: male}}\n",
                "mapping.bad-table-value@3:39", "femael");
        patient("an unknown lookup",
                "  - {to: gender, from: PID-8, lookup: gendr}\nlookups: {gender: {F: female}}\n",
                "mapping.unknown-lookup@3:39", "Did you mean \"gender\"");
        patient("a lookup without file",
                "  - {to: gender, from: PID-8, lookup: g}\nlookups: {g: {file: nope.csv, key: a}}\n",
                "mapping.cannot-read-table@4:14");
        patient("a bad zone", "  - {to: id, from: PID-2}\nzone: Paris\n", "mapping.bad-zone@0:0");
        row("a required field that no rule gives", fhir("Observation", "  - {to: status, value: final}\n"),
            "mapping.required-target-missing@1:30", "\"code\"");
    }
    void problemsOfTheDefinitionHavePlaces()
    {
        QFETCH(QByteArray, mapping);
        QFETCH(QString, findings);
        QFETCH(QString, said);
        const Bench bench(mapping.toStdString(), "hl7v2");
        const QString found = placesOf(bench.findings);
        QVERIFY2(findings.endsWith(QLatin1Char('.')) ? found.startsWith(findings) : found == findings,
                 qPrintable(found + QLatin1Char('\n') + textsOf(bench.findings)));
        QVERIFY2(textsOf(bench.findings).contains(said), qPrintable(textsOf(bench.findings)));
    }

    void lookupTablesAreReadFromFiles()
    {
        const QTemporaryDir folder;
        const std::string path = folder.path().toStdString();
        QVERIFY(pipeline::writeTextFile(path + "/codes.csv",
                                        "code;name;more\nA;Alpha;1\nB;Beta\nA;Again;2\nC;Gamma;3\n")
                    .has_value());
        Diagnostics findings;
        const auto read = [&](const char* yaml) {
            return LookupTable::read("t", *pipeline::parseYaml(yaml, "p.yaml"), path, findings);
        };
        const Result<std::shared_ptr<const LookupTable>> table =
            read("{file: codes.csv, key: code, value: more}");
        QVERIFY2(table.has_value(), table ? "" : table.error().text().c_str());
        QCOMPARE(codesOf(findings), QStringLiteral("mapping.bad-table-row mapping.doubled-key"));
        QCOMPARE(findings[0].place.line, 3U);
        QCOMPARE(findings[1].place.line, 4U);
        QCOMPARE(*(*table)->value("A"), std::string("1"));
        QVERIFY((*table)->value("B") == nullptr);
        QCOMPARE((*table)->row("C")[static_cast<std::size_t>((*table)->columnIndex("name"))],
                 std::string("Gamma"));
        QCOMPARE(*(*read("{file: codes.csv, key: code}"))->value("C"), std::string("Gamma"));
        QCOMPARE(read("{file: codes.csv, key: cod}").error().code, std::string("mapping.unknown-column"));
        QCOMPARE(read("{file: none.csv, key: code}").error().code, std::string("mapping.cannot-read-table"));
        QCOMPARE(read("{A: [b]}").error().code, std::string("mapping.bad-lookup"));
        QCOMPARE(*(*read("{file: a, other: b}"))->value("file"), std::string("a"));
    }

    void suggestionsAreRulesThatWork_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("a message")
            << QByteArray("hl7v2") << QByteArray(kAdmission)
            << resource(
                   "Patient",
                   R"("identifier":[{"value":"H1"},{"value":"X2"}],)"
                   R"("name":[{"family":"Baker","given":["Amelia","Rose"]},{"family":"Archer","given":["Amelia"]}],)"
                   R"("gender":"female","birthDate":"1986-04-12","address":[{"line":["1 Lane"],"city":"Town"}])");
        QTest::newRow("a table")
            << QByteArray("csv")
            << QByteArray("MRN,Last Name,first_name,DOB,zip,other\n7,Doe,Jo,1980-01-31,123,x\n")
            << resource("Patient", R"("identifier":[{"value":"7"}],"name":[{"family":"Doe","given":["Jo"]}],)"
                                   R"("birthDate":"1980-01-31","address":[{"postalCode":"123"}])");
    }
    void suggestionsAreRulesThatWork()
    {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, json);
        Bench sample("target: {format: json}\nrules: []\n", format.toStdString());
        (void)sample.apply(text);
        QVERIFY(!sample.made.empty());
        const Node root = sample.made.front().document->root();
        const std::vector<Node> samples = {TreeDocument::treeNode(root).origin};
        SuggestionContext context;
        context.sourceFormat = format.toStdString();
        context.notation = sample.source->pathNotation();
        context.targetSchema = (*registry().codec("fhir"))->schema(Settings::map(), nullptr).get();
        context.targetType = "Patient";
        context.samples = samples;
        MappingDefinition definition;
        definition.targetFormat = "fhir";
        definition.targetType = "Patient";
        for (const MappingSuggestion& each : suggestMappings(context))
            definition.rules.push_back(each.rule);
        Bench bench(pipeline::writeYaml(writeMapping(definition)), format.toStdString());
        QVERIFY2(bench.mapping != nullptr, qPrintable(textsOf(bench.findings)));
        QCOMPARE(bench.apply(text), json);
    }

    void valuesOfTheSampleWeighSuggestions_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("reason");
        QTest::addColumn<int>("evidence");
        const auto row = [](const char* name, const char* text, const char* target, SuggestionReason reason,
                            SuggestionEvidence evidence) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(target) << static_cast<int>(reason)
                                << static_cast<int>(evidence);
        };
        using Reason = SuggestionReason;
        using Evidence = SuggestionEvidence;
        row("dates", "dob\n1980-01-31\n", "birthDate", Reason::KnownWord, Evidence::ValuesFit);
        row("no dates", "dob\nspring\n", "birthDate", Reason::KnownWord, Evidence::ValuesDiffer);
        row("codes", "sex\nfemale\n", "gender", Reason::KnownWord, Evidence::CodesFit);
        row("other codes", "sex\nF\n", "gender", Reason::KnownWord, Evidence::CodesDiffer);
        row("codes under another name", "x7\nfemale\n", "gender", Reason::SameValues, Evidence::CodesFit);
        row("texts say nothing", "city\nTown\n", "address.city", Reason::KnownWord, Evidence::None);
    }
    void valuesOfTheSampleWeighSuggestions()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, target);
        QFETCH(int, reason);
        QFETCH(int, evidence);
        Bench sample("target: {format: json}\nrules: []\n", "csv");
        (void)sample.apply(text);
        QVERIFY(!sample.made.empty());
        const std::vector<Node> samples = {
            TreeDocument::treeNode(sample.made.front().document->root()).origin};
        SuggestionContext context;
        context.sourceFormat = "csv";
        const auto schema = (*registry().codec("fhir"))->schema(Settings::map(), nullptr);
        context.targetSchema = schema.get();
        context.targetType = "Patient";
        context.samples = samples;
        for (const MappingSuggestion& each : suggestMappings(context)) {
            if (each.rule.to != target.toStdString())
                continue;
            QCOMPARE(static_cast<int>(each.reason), reason);
            QCOMPARE(static_cast<int>(each.evidence), evidence);
            return;
        }
        QFAIL("it is not suggested");
    }

    void definitionsAreWrittenBack()
    {
        QDirIterator files(QStringLiteral(SOURCE_DIR "/resources/samples/pipelines/mappings"),
                           {QStringLiteral("*.yaml")});
        while (files.hasNext()) {
            const std::string path = files.next().toStdString();
            Diagnostics findings;
            const Result<MappingDefinition> read =
                readMapping(*pipeline::parseYaml(*pipeline::readTextFile(path), path), path, findings);
            QVERIFY(read.has_value());
            QCOMPARE(textsOf(findings), QString());
            const std::string written = pipeline::writeYaml(writeMapping(*read));
            const Result<MappingDefinition> again =
                readMapping(*pipeline::parseYaml(written, path), path, findings);
            QVERIFY(*again == *read);
            QCOMPARE(pipeline::writeYaml(writeMapping(*again)), written);
        }
    }

    void sampleMappingsMapTheSamples()
    {
        const QString folder = QStringLiteral(SOURCE_DIR "/resources/samples/pipelines/mappings");
        QDirIterator files(folder, {QStringLiteral("*.yaml")});
        std::size_t documents = 0;
        while (files.hasNext()) {
            const QString path = files.next();
            Bench bench(*pipeline::readTextFile(path.toStdString()), "hl7v2", folder.toStdString());
            QVERIFY2(bench.mapping != nullptr,
                     qPrintable(path + QLatin1Char('\n') + textsOf(bench.findings)));
            std::erase_if(bench.findings,
                          [](const Diagnostic& each) { return each.code == "mapping.bad-table-row"; });
            QCOMPARE(textsOf(bench.findings), QString());
            const QLatin1String kind(path.contains(QLatin1String("oru")) ? "oru" : "adt");
            QDirIterator messages(QStringLiteral(SOURCE_DIR "/resources/samples/") + kind,
                                  {QStringLiteral("*.hl7")});
            while (messages.hasNext()) {
                const Result<std::string> text = pipeline::readTextFile(messages.next().toStdString());
                const QByteArray json = bench.apply(QByteArray::fromStdString(*text));
                QVERIFY(!json.contains("rejected"));
                documents += bench.made.size();
            }
        }
        if (documents == 0)
            QSKIP("no sample mappings in this source tree");
    }
};

QTEST_GUILESS_MAIN(TestCompiledMapping)
#include "tst_compiled_mapping.moc"
