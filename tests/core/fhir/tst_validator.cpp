// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/fhir/fhir_definitions.h"
#include "core/fhir/operation_outcome.h"
#include "core/fhir/type_rules.h"
#include "tests/core/fhir/validated.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hilum;
using namespace hilum::fhir::test;

class TestValidator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorsAreNamedWithTheirElement_data();
    void errorsAreNamedWithTheirElement();
    void bundlesAreCheckedAsAWhole_data();
    void bundlesAreCheckedAsAWhole();
    void xmlIsCheckedAsJsonIs();
    void findingsHaveLineAndColumn();
    void findingsHoldNoValues();
    void everyConstraintOfTheSpecificationCompiles();
    void anOutcomeIsOneLineOfJson();
    void deepNestingIsOneFinding();

private:
    static void addStructure();
    static void addValues();
    static void addParts();
    static void addNarratives();

    fhir::Validator m_validator;
};

namespace {

/// A Patient with these members.
QByteArray patient(const QByteArray& members)
{
    return R"({"resourceType":"Patient")" + (members.isEmpty() ? members : "," + members) + "}";
}

/// An Observation with these members besides what it must have.
QByteArray observation(const QByteArray& members)
{
    return R"({"resourceType":"Observation","status":"final","code":{"text":"x"},)" + members + "}";
}

} // namespace

/// Rows: a resource, and its errors as `code path`.
void TestValidator::errorsAreNamedWithTheirElement_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("errors");
    addStructure();
    addValues();
    addParts();
    addNarratives();
}

void TestValidator::addStructure()
{
    QTest::newRow("nothing but its type") << patient("") << QStringList{};
    QTest::newRow("a sound one") << patient(
        R"("id":"p1","name":[{"family":"Example"}],"birthDate":"1980-02-29")")
                                 << QStringList{};
    QTest::newRow("no JSON") << QByteArray("hello") << QStringList{"json.malformed "};
    QTest::newRow("nothing") << QByteArray("") << QStringList{"json.empty "};
    QTest::newRow("no resource") << QByteArray("{}") << QStringList{"no-resource-type "};
    QTest::newRow("unknown resource")
        << QByteArray(R"({"resourceType":"Pateint"})") << QStringList{"unknown-resource Pateint"};
    QTest::newRow("unknown element") << patient(R"("nam":[{"family":"x"}])")
                                     << QStringList{"unknown-element Patient"};
    QTest::newRow("nested unknown element") << patient(R"("name":[{"family":"x"},{"surname":"x"}])")
                                            << QStringList{"unknown-element Patient.name[1]"};
    QTest::newRow("missing") << patient(R"("link":[{"type":"seealso"}])")
                             << QStringList{"missing-element Patient.link[0]"};
    QTest::newRow("no array") << patient(R"("name":{"family":"x"})")
                              << QStringList{"not-an-array Patient.name[0]"};
    QTest::newRow("an array") << patient(R"("gender":["male"])") << QStringList{"an-array Patient.gender"};
    QTest::newRow("empty array") << patient(R"("name":[])") << QStringList{"empty-array Patient.name"};
    QTest::newRow("empty object") << patient(R"("name":[{}])")
                                  << QStringList{"empty-element Patient.name[0]"};
    QTest::newRow("name twice") << patient(R"("gender":"male","gender":"male")")
                                << QStringList{"duplicate-name Patient.gender", "too-many Patient.gender"};
    QTest::newRow("null") << patient(R"("gender":null)") << QStringList{"null Patient.gender"};
    QTest::newRow("null in step with an extension") << patient(
        R"("name":[{"given":[null,"B"],"_given":[{"extension":[{"url":"http://x.org/a","valueString":"b"}]},null]}])")
                                                    << QStringList{};
    QTest::newRow("object for a value")
        << patient(R"("gender":{"value":"male"})") << QStringList{"wrong-json-type Patient.gender"};
    QTest::newRow("value for an object")
        << patient(R"("name":["x"])") << QStringList{"wrong-json-type Patient.name[0]"};
}

void TestValidator::addValues()
{
    QTest::newRow("string for a boolean")
        << patient(R"("active":"true")") << QStringList{"wrong-json-type Patient.active"};
    QTest::newRow("number for a string")
        << patient(R"("name":[{"family":5}])") << QStringList{"wrong-json-type Patient.name[0].family"};
    QTest::newRow("not a day") << patient(R"("birthDate":"2023-02-30")")
                               << QStringList{"bad-value Patient.birthDate"};
    QTest::newRow("no time zone") << patient(R"("deceasedDateTime":"2023-02-03T10:00:00")")
                                  << QStringList{"no-timezone Patient.deceased.ofType(dateTime)"};
    QTest::newRow("two of a choice") << patient(R"("deceasedDateTime":"2023-02-03","deceasedBoolean":true)")
                                     << QStringList{"several-choices Patient.deceased"};
    QTest::newRow("id too long") << patient("\"id\":\"" + QByteArray(65, 'a') + "\"")
                                 << QStringList{"bad-id Patient.id"};
    QTest::newRow("blank string") << patient(R"("name":[{"family":" "}])")
                                  << QStringList{"blank-value Patient.name[0].family"};
}

void TestValidator::addParts()
{
    QTest::newRow("code not in its value set")
        << patient(R"("gender":"m")") << QStringList{"not-in-value-set Patient.gender"};
    QTest::newRow("required code that is only an extension")
        << patient(R"("_gender":{"extension":[{"url":"http://x.org/a","valueString":"b"}]})")
        << QStringList{"no-code Patient.gender"};
    QTest::newRow("code that its system does not have") << patient(
        R"("maritalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-MaritalStatus","code":"?"}]})")
                                                        << QStringList{
                                                               "unknown-code "
                                                               "Patient.maritalStatus.coding[0].code"};
    QTest::newRow("relative system") << patient(R"("identifier":[{"system":"mrn","value":"1"}])")
                                     << QStringList{"relative-system Patient.identifier[0].system"};
    QTest::newRow("uri with a blank")
        << patient(R"("implicitRules":"http://a b")") << QStringList{"bad-uri Patient.implicitRules"};
    QTest::newRow("bad relative reference")
        << patient(R"("managingOrganization":{"reference":"the hospital"})")
        << QStringList{"bad-reference Patient.managingOrganization"};
    QTest::newRow("nothing contained under that id")
        << patient(R"("managingOrganization":{"reference":"#o"})")
        << QStringList{"unresolved-reference Patient.managingOrganization"};
    QTest::newRow("contained of the wrong type") << patient(
        R"("contained":[{"resourceType":"Practitioner","id":"o"}],"managingOrganization":{"reference":"#o"})")
                                                 << QStringList{"wrong-target Patient.managingOrganization"};
    QTest::newRow("contained that nobody refers to")
        << patient(R"("contained":[{"resourceType":"Organization","id":"o","name":"x"}])")
        << QStringList{"contained-unused Patient.contained[0]"};
    QTest::newRow("extension with nothing") << patient(R"("extension":[{"url":"http://x.org/a"}])")
                                            << QStringList{"extension-content Patient.extension[0]"};
    QTest::newRow("extension without an absolute address")
        << patient(R"("extension":[{"url":"a","valueString":"b"}])")
        << QStringList{"extension-url Patient.extension[0]"};
    QTest::newRow("invariant of an element")
        << patient(R"("contact":[{"gender":"male"}])") << QStringList{"invariant Patient.contact[0]"};
    QTest::newRow("invariant of a type")
        << patient(R"("name":[{"family":"x","period":{"start":"2020","end":"2019"}}])")
        << QStringList{"invariant Patient.name[0].period"};
    QTest::newRow("no base64") << patient(R"("photo":[{"contentType":"image/png","data":"%%%"}])")
                               << QStringList{"bad-value Patient.photo[0].data"};
    QTest::newRow("size that is not that of the data")
        << patient(R"("photo":[{"contentType":"image/png","data":"QUJD","size":4}])")
        << QStringList{"attachment-size Patient.photo[0]"};
}

void TestValidator::addNarratives()
{
    const auto narrative = [](const QByteArray& div) {
        return patient("\"text\":{\"status\":\"generated\",\"div\":\"" + div + "\"}");
    };
    const QByteArray open = "<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\">";
    const QString div = QStringLiteral(" Patient.text.div");
    QTest::newRow("narrative") << narrative(open
                                            + "<p style=\\\"color:red\\\">A &amp; B&#160;C<br/></p></div>")
                               << QStringList{};
    QTest::newRow("narrative without text")
        << narrative(open + " </div>") << QStringList{"xhtml-empty" + div};
    QTest::newRow("narrative with a script")
        << narrative(open + "<script>x</script></div>") << QStringList{"xhtml-element" + div};
    QTest::newRow("narrative with an event")
        << narrative(open + "<p onclick=\\\"x\\\">x</p></div>") << QStringList{"xhtml-attribute" + div};
    QTest::newRow("narrative with an entity of HTML")
        << narrative(open + "&nbsp;x</div>") << QStringList{"xhtml-entity" + div};
    QTest::newRow("narrative that is not closed")
        << narrative(open + "<p>x</div>") << QStringList{"xhtml-malformed" + div};
    QTest::newRow("narrative without a namespace")
        << narrative("<div>x</div>") << QStringList{"xhtml-namespace" + div};
    QTest::newRow("integer out of range") << observation(R"("valueInteger":2147483648)")
                                          << QStringList{"bad-value Observation.value.ofType(integer)"};
    QTest::newRow("HTML in Markdown") << observation(R"("note":[{"text":"a <b>c</b>"}])")
                                      << QStringList{"html-in-markdown Observation.note[0].text"};
    QTest::newRow("comparison in Markdown")
        << observation(R"("note":[{"text":"a < b > c, `<d>`, <http://x.org>"}])") << QStringList{};
}

void TestValidator::errorsAreNamedWithTheirElement()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, errors);
    QCOMPARE(errorsOf(findingsOf(m_validator, text)), errors);
}

void TestValidator::bundlesAreCheckedAsAWhole_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("entries");
    QTest::addColumn<QStringList>("errors");
    const QByteArray uuid = "urn:uuid:53fefa32-fcbb-4ff8-8a92-55ee120877b7";
    const QByteArray patient = R"({"fullUrl":")" + uuid + R"(","resource":{"resourceType":"Patient"}})";
    QTest::newRow("sound") << QByteArray("collection") << patient << QStringList{};
    QTest::newRow("no fullUrl") << QByteArray("collection")
                                << QByteArray(R"({"resource":{"resourceType":"Patient"}})")
                                << QStringList{"bundle-no-full-url Bundle.entry[0]"};
    QTest::newRow("relative fullUrl")
        << QByteArray("collection")
        << QByteArray(R"({"fullUrl":"Patient/1","resource":{"resourceType":"Patient","id":"1"}})")
        << QStringList{"bundle-full-url Bundle.entry[0]"};
    QTest::newRow("fullUrl of another")
        << QByteArray("collection")
        << QByteArray(
               R"({"fullUrl":"http://x.org/Patient/2","resource":{"resourceType":"Patient","id":"1"}})")
        << QStringList{"bundle-full-url-id Bundle.entry[0]"};
    QTest::newRow("the same fullUrl twice")
        << QByteArray("collection") << patient + "," + patient << QStringList{"invariant Bundle"};
    QTest::newRow("no request") << QByteArray("transaction") << patient << QStringList{"invariant Bundle"};
    QTest::newRow("reference within")
        << QByteArray("collection")
        << patient
               + R"(,{"fullUrl":"http://x.org/Observation/1","resource":{"resourceType":"Observation","id":"1","status":"final","code":{"text":"x"},"subject":{"reference":")"
               + uuid + R"("}}})"
        << QStringList{};
    QTest::newRow("reference to nothing")
        << QByteArray("collection")
        << QByteArray(
               R"({"fullUrl":"http://x.org/Observation/1","resource":{"resourceType":"Observation","id":"1","status":"final","code":{"text":"x"},"subject":{"reference":")"
               + uuid + R"("}}})")
        << QStringList{"unresolved-reference Bundle.entry[0].resource.subject"};
    QTest::newRow("found without an id")
        << QByteArray("searchset") << patient << QStringList{"bundle-no-id Bundle.entry[0].resource"};
}

void TestValidator::bundlesAreCheckedAsAWhole()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, entries);
    QFETCH(const QStringList, errors);
    const QByteArray text = R"({"resourceType":"Bundle","type":")" + type + R"(","entry":[)" + entries + "]}";
    QCOMPARE(errorsOf(findingsOf(m_validator, text)), errors);
}

void TestValidator::xmlIsCheckedAsJsonIs()
{
    const QByteArray text = R"(<Patient xmlns="http://hl7.org/fhir">
  <gender value="m"/>
  <birthDate value="1980-13-01"/>
  <contact><gender value="male"/></contact>
</Patient>)";
    const Diagnostics findings = findingsOf(m_validator, text);
    QCOMPARE(errorsOf(findings), (QStringList{"bad-value Patient.birthDate", "invariant Patient.contact[0]",
                                              "not-in-value-set Patient.gender"}));
    QCOMPARE(findings.front().place.line, 2U);
}

void TestValidator::findingsHaveLineAndColumn()
{
    const QByteArray text = "{\n  \"resourceType\": \"Patient\",\n  \"gender\": \"m\",\n  \"active\": 1\n}";
    const Diagnostics findings = findingsOf(m_validator, text);
    QCOMPARE(findings.size(), std::size_t{3}); // And that it has no narrative.
    QCOMPARE(findings[0].place.line, 3U);
    QCOMPARE(findings[0].place.column, 13U);
    QCOMPARE(findings[1].place.line, 4U);
    QCOMPARE(findings[1].place.column, 13U);
}

void TestValidator::findingsHoldNoValues()
{
    const QByteArray text =
        R"({"resourceType":"Patient","id":"Secret_1","gender":"Secret","birthDate":"Secret",
        "name":[{"family":7,"use":"Secret"}],"managingOrganization":{"reference":"Secret"},"active":"Secret",
        "identifier":[{"system":"Secret","value":"Secret"}]})";
    std::string outcome;
    fhir::appendOperationOutcome(outcome, findingsOf(m_validator, text));
    QVERIFY(outcome.find("Secret") == std::string::npos);
}

void TestValidator::everyConstraintOfTheSpecificationCompiles()
{
    QStringList failed;
    int count = 0;
    const auto check = [&](const fhir::Invariant& invariant, std::string_view where) {
        ++count;
        if (const std::optional<Diagnostic>& error = invariant.compileError())
            failed += QString::fromStdString(std::string(invariant.key()) + " of " + std::string(where) + ": "
                                             + error->text());
    };
    for (const std::string_view name : fhir::r4Definitions().typeNames()) {
        const fhir::TypeRules* type = fhir::r4Rules().type(name);
        QVERIFY(type != nullptr);
        for (const fhir::Invariant* invariant : type->invariants)
            check(*invariant, name);
        for (const fhir::ElementRule& element : type->elements) {
            for (const fhir::Invariant* invariant : element.invariants)
                check(*invariant, name);
        }
    }
    QCOMPARE(failed, QStringList{});
    QVERIFY2(count > 250, qPrintable(QString::number(count)));
}

void TestValidator::anOutcomeIsOneLineOfJson()
{
    std::string outcome;
    fhir::appendOperationOutcome(outcome,
                                 findingsOf(m_validator, R"({"resourceType":"Patient","gender":"m"})"));
    QVERIFY(outcome.find('\n') == std::string::npos);
    const QJsonObject root = QJsonDocument::fromJson(QByteArray::fromStdString(outcome)).object();
    const QJsonObject issue = root.value("issue").toArray().at(0).toObject();
    QCOMPARE(root.value("resourceType").toString(), QStringLiteral("OperationOutcome"));
    QCOMPARE(issue.value("severity").toString(), QStringLiteral("error"));
    QCOMPARE(issue.value("code").toString(), QStringLiteral("code-invalid"));
    QCOMPARE(issue.value("expression").toArray().at(0).toString(), QStringLiteral("Patient.gender"));
    // The outcome is FHIR itself.
    QCOMPARE(errorsOf(findingsOf(m_validator, QByteArray::fromStdString(outcome))), QStringList{});
}

void TestValidator::deepNestingIsOneFinding()
{
    const int depth = 100000;
    const QByteArray text = "{\"resourceType\":\"Patient\",\"extension\":" + QByteArray(depth, '[')
                            + QByteArray(depth, ']') + "}";
    QCOMPARE(errorsOf(findingsOf(m_validator, text)), QStringList{"json.too-deep "});
}

QTEST_APPLESS_MAIN(TestValidator)
#include "tst_validator.moc"
