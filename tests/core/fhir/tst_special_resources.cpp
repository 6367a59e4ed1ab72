// SPDX-License-Identifier: Apache-2.0
// Rules of single types of resources that stand in the text of the specification.
#include "tests/core/fhir/validated.h"

#include <QTest>

#include <algorithm>

using namespace hilum;
using namespace hilum::fhir::test;

class TestSpecialResources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resourcesKeepTheRulesOfTheirType_data();
    void resourcesKeepTheRulesOfTheirType();
    void unitsThatUcumDoesNotHaveAreWarnedOf_data();
    void unitsThatUcumDoesNotHaveAreWarnedOf();

private:
    static void addStructures();
    static void addTerminology();
    static void addQuestionnaires();
    static void addDocuments();

    fhir::Validator m_validator;
};

void TestSpecialResources::resourcesKeepTheRulesOfTheirType_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("errors");
    QTest::newRow("comparator where none may be") << QByteArray(
        R"({"resourceType":"Observation","status":"final","code":{"text":"x"},"referenceRange":[{"low":{"comparator":"<","value":1}}]})")
                                                  << QStringList{
                                                         "comparator Observation.referenceRange[0].low"};
    QTest::newRow("type of a reference that is none")
        << QByteArray(
               R"({"resourceType":"Patient","managingOrganization":{"type":"Hospital","display":"x"}})")
        << QStringList{"unknown-target-type Patient.managingOrganization"};
    QTest::newRow("type of a reference that is not allowed here") << QByteArray(
        R"({"resourceType":"Patient","contained":[{"resourceType":"Organization","id":"o","name":"x"}],)"
        R"("managingOrganization":{"type":"Location","reference":"#o"}})")
                                                                  << QStringList{
                                                                         "wrong-target-type "
                                                                         "Patient.managingOrganization"};
    QTest::newRow("element ids twice") << QByteArray(
        R"({"resourceType":"Patient","id":"a","name":[{"id":"a","text":"x"},{"id":"b","text":"x"},{"id":"b","text":"y"}]})")
                                       << QStringList{"element-id Patient.name[2].id"};
    QTest::newRow("element id with a blank")
        << QByteArray(R"({"resourceType":"Patient","name":[{"id":"a b","text":"x"}]})")
        << QStringList{"element-id Patient.name[0].id"};
    QTest::newRow("canonical of another type") << QByteArray(
        R"({"resourceType":"QuestionnaireResponse","status":"completed","questionnaire":"http://hl7.org/fhir/ValueSet/x"})")
                                               << QStringList{
                                                      "wrong-target QuestionnaireResponse.questionnaire"};
    const auto patient = [](const QByteArray& members) {
        return R"({"resourceType":"Patient",)" + members + "}";
    };
    QTest::newRow("language") << patient(R"("language":"de-CH-1901")") << QStringList{};
    QTest::newRow("no language") << patient(R"("language":"de_CH")")
                                 << QStringList{"bad-language Patient.language"};
    QTest::newRow("media type") << patient(
        R"("photo":[{"contentType":"image/png; q=1","url":"http://x.org"}])")
                                << QStringList{};
    QTest::newRow("no media type") << patient(R"("photo":[{"contentType":"png","url":"http://x.org"}])")
                                   << QStringList{"bad-media-type Patient.photo[0].contentType"};
    QTest::newRow("currency") << QByteArray(
        R"({"resourceType":"Invoice","status":"draft","totalNet":{"value":1,"currency":"euro"}})")
                              << QStringList{"bad-currency Invoice.totalNet.currency"};
    QTest::newRow("script in a text")
        << patient(R"("name":[{"text":"<Script src='x'>"},{"text":"a <b> c < script"}])")
        << QStringList{"script-in-text Patient.name[0].text"};
    QTest::newRow("script in a link of the narrative") << patient(
        R"("text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\"><a href=\"JavaScript:x\">x</a></div>"})")
                                                       << QStringList{"xhtml-attribute Patient.text.div"};
    addStructures();
    addTerminology();
    addQuestionnaires();
    addDocuments();
}

void TestSpecialResources::addStructures()
{
    const auto structure = [](const QByteArray& element) {
        return R"({"resourceType":"StructureDefinition","url":"http://example.org/sd","name":"Sd","status":"draft","kind":"resource",)"
               R"("abstract":false,"type":"Patient","baseDefinition":"http://hl7.org/fhir/StructureDefinition/Patient","derivation":"constraint",)"
               R"("differential":{"element":[{"id":"Patient","path":"Patient"},{"id":"x",)"
               + element + "}]}}";
    };
    const QString element = QStringLiteral("StructureDefinition.differential.element[1]");
    QTest::newRow("paths of a profile")
        << structure(R"("path":"Patient.contact.name.family")") << QStringList{};
    QTest::newRow("path of a choice") << structure(R"("path":"Patient.deceasedBoolean")") << QStringList{};
    QTest::newRow("path below a choice")
        << structure(R"("path":"Patient.extension.value[x].coding")") << QStringList{};
    QTest::newRow("path that the type does not have") << structure(R"("path":"Patient.contact.name.surname")")
                                                      << QStringList{"structure-path " + element + ".path"};
    QTest::newRow("type that does not exist")
        << structure(R"("path":"Patient.name","type":[{"code":"Name"}])")
        << QStringList{"structure-type " + element + ".type[0]"};
    QTest::newRow("expression that is none") << structure(
        R"("path":"Patient.name","constraint":[{"key":"a-1","severity":"error","human":"h","expression":"family and"}])")
                                             << QStringList{"structure-expression " + element
                                                            + ".constraint[0].expression"};
    const auto linked = [](const QByteArray& link, const QByteArray& id) {
        return R"({"resourceType":"Patient","text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\"><p id=\"a\">x</p><p id=\")"
               + id
               + R"(\">y</p></div>"},"name":[{"text":"x","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/narrativeLink","valueUrl":")"
               + link + R"("}]}]})";
    };
    const QStringList wrong{"narrative-link Patient.name[0].extension[0]"};
    QTest::newRow("narrative link") << linked("#a", "b") << QStringList{};
    QTest::newRow("narrative link to nothing") << linked("#c", "b") << wrong;
    QTest::newRow("narrative link to two") << linked("#a", "a") << wrong;
}

void TestSpecialResources::addTerminology()
{
    const auto codeSystem = [](const QByteArray& members) {
        return R"({"resourceType":"CodeSystem","url":"http://example.org/cs","status":"draft","content":"complete",)"
               + members + "}";
    };
    QTest::newRow("supplement that says it is complete")
        << codeSystem(R"("supplements":"http://loinc.org")")
        << QStringList{"code-system-supplement CodeSystem.content"};
    QTest::newRow("property twice") << codeSystem(
        R"("property":[{"code":"a","type":"string"},{"code":"a","type":"code"}])")
                                    << QStringList{"code-system-property CodeSystem.property[1]"};
    QTest::newRow("property with a value of another type") << codeSystem(
        R"("property":[{"code":"a","type":"string"}],"concept":[{"code":"x","property":[{"code":"a","valueInteger":1}]}])")
                                                           << QStringList{
                                                                  "code-system-property "
                                                                  "CodeSystem.concept[0].property[0]"};
    QTest::newRow("codes twice") << codeSystem(
        R"("concept":[{"code":"x"},{"code":"y","concept":[{"code":"x"}]}])")
                                 << QStringList{"invariant CodeSystem"};
    QTest::newRow("relative address")
        << QByteArray(R"({"resourceType":"ValueSet","url":"vs","status":"draft"})")
        << QStringList{"relative-url ValueSet.url"};
    const auto include = [](const QByteArray& members) {
        return R"({"resourceType":"ValueSet","url":"http://example.org/vs","status":"draft","compose":{"include":[{)"
               + members + "}]}}";
    };
    QTest::newRow("relative system") << include(R"("system":"#cs")")
                                     << QStringList{"value-set-system ValueSet.compose.include[0]"};
    QTest::newRow("code that the system does not have") << include(
        R"("system":"http://hl7.org/fhir/administrative-gender","concept":[{"code":"male"},{"code":"man"}])")
                                                        << QStringList{
                                                               "value-set-code "
                                                               "ValueSet.compose.include[0].concept[1]"};
}

void TestSpecialResources::addQuestionnaires()
{
    const auto questionnaire = [](const QByteArray& items) {
        return R"({"resourceType":"Questionnaire","status":"draft","item":[)" + items + "]}";
    };
    const QByteArray condition =
        R"("enableWhen":[{"question":"LINK","operator":"exists","answerBoolean":true}])";
    const auto asks = [&condition](const char* link) {
        return QByteArray(condition).replace("LINK", link);
    };
    QTest::newRow("asks for another item")
        << questionnaire(R"({"linkId":"1","type":"string"},{"linkId":"2","type":"string",)" + asks("1") + "}")
        << QStringList{};
    QTest::newRow("asks for no item")
        << questionnaire(R"({"linkId":"2","type":"string",)" + asks("1") + "}")
        << QStringList{"questionnaire-no-question Questionnaire.item[0].enableWhen[0]"};
    QTest::newRow("asks for itself") << questionnaire(R"({"linkId":"1","type":"string",)" + asks("1") + "}")
                                     << QStringList{
                                            "questionnaire-own-question Questionnaire.item[0].enableWhen[0]"};
    QTest::newRow("asks for an item within")
        << questionnaire(R"({"linkId":"1","type":"group",)" + asks("2")
                         + R"(,"item":[{"linkId":"2","type":"string"}]})")
        << QStringList{"questionnaire-inner-question Questionnaire.item[0].enableWhen[0]"};
    const QByteArray form =
        R"({"linkId":"g","type":"group","item":[{"linkId":"a","type":"string","required":true},{"linkId":"b","type":"choice","answerOption":[{"valueCoding":{"system":"http://x.org","code":"y"}}]}]},{"linkId":"c","type":"integer"})";
    const auto response = [&form](const QByteArray& items) {
        return QByteArray(
            R"({"resourceType":"QuestionnaireResponse","status":"completed","questionnaire":"#q","contained":[{"resourceType":"Questionnaire","id":"q","status":"draft","item":[)"
            + form + R"(]}],"item":[)" + items + "]}");
    };
    const QByteArray a = R"({"linkId":"a","answer":[{"valueString":"x"}]})";
    const auto group = [](const QByteArray& items) {
        return R"({"linkId":"g","item":[)" + items + "]}";
    };
    const QString path = QStringLiteral(" QuestionnaireResponse.item[0]");
    QTest::newRow("response") << response(
        group(a + R"(,{"linkId":"b","answer":[{"valueCoding":{"system":"http://x.org","code":"y"}}]})"))
                              << QStringList{};
    QTest::newRow("response to nothing asked")
        << response(group(a) + R"(,{"linkId":"z"})")
        << QStringList{"questionnaire-no-item QuestionnaireResponse.item[1]"};
    QTest::newRow("response in the wrong place")
        << response(a + "," + group(a)) << QStringList{"questionnaire-place QuestionnaireResponse.item[0]"};
    QTest::newRow("response in the wrong order")
        << response(R"({"linkId":"c","answer":[{"valueInteger":1}]},)" + group(a))
        << QStringList{"questionnaire-order QuestionnaireResponse.item[1]"};
    QTest::newRow("answer missing") << response(group(R"({"linkId":"b"})"))
                                    << QStringList{"questionnaire-required" + path};
    QTest::newRow("answer of another type")
        << response(group(R"({"linkId":"a","answer":[{"valueInteger":1}]})"))
        << QStringList{"questionnaire-answer-type" + path + ".item[0].answer[0]"};
    QTest::newRow("answer that is no option")
        << response(group(
               a + R"(,{"linkId":"b","answer":[{"valueCoding":{"system":"http://x.org","code":"n"}}]})"))
        << QStringList{"questionnaire-option" + path + ".item[1].answer[0]"};
    QTest::newRow("two answers") << response(
        group(R"({"linkId":"a","answer":[{"valueString":"x"},{"valueString":"y"}]})"))
                                 << QStringList{"questionnaire-repeats" + path + ".item[0]"};
}

void TestSpecialResources::addDocuments()
{
    const auto document = [](const QByteArray& subject, const QByteArray& patientUrl) {
        return R"({"resourceType":"Bundle","type":"document","timestamp":"2020-01-01T00:00:00Z","identifier":{"system":"http://x.org","value":"1"},"entry":[)"
               R"({"fullUrl":"http://x.org/Composition/1","resource":{"resourceType":"Composition","id":"1","status":"final","type":{"text":"x"},"date":"2020","title":"x","author":[{"display":"x"}],"subject":{"reference":")"
               + subject + R"("}}},{"fullUrl":")" + patientUrl
               + R"(","resource":{"resourceType":"Patient","id":"2","meta":{"versionId":"3"}}}]})";
    };
    const QString missing = QStringLiteral("bundle-missing-entry Bundle.entry[0].resource.subject");
    QTest::newRow("subject in the document")
        << document("Patient/2", "http://x.org/Patient/2") << QStringList{};
    QTest::newRow("subject by version")
        << document("Patient/2/_history/3", "http://x.org/Patient/2") << QStringList{};
    QTest::newRow("subject of another version")
        << document("Patient/2/_history/4", "http://x.org/Patient/2") << QStringList{missing};
    QTest::newRow("subject not in the document")
        << document("Patient/9", "http://x.org/Patient/2") << QStringList{missing};
    QTest::newRow("subject under another address")
        << document("Patient/2", "http://y.org/Patient/2") << QStringList{missing};
}

void TestSpecialResources::resourcesKeepTheRulesOfTheirType()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, errors);
    QCOMPARE(errorsOf(findingsOf(m_validator, text)), errors);
}

void TestSpecialResources::unitsThatUcumDoesNotHaveAreWarnedOf_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("isUnit");
    QTest::newRow("pressure") << QByteArray("mm[Hg]") << true;
    QTest::newRow("annotation") << QByteArray("{score}") << true;
    QTest::newRow("as people write it") << QByteArray("mmHg") << false;
}

void TestSpecialResources::unitsThatUcumDoesNotHaveAreWarnedOf()
{
    QFETCH(const QByteArray, code);
    QFETCH(const bool, isUnit);
    const Diagnostics findings = findingsOf(
        m_validator,
        R"({"resourceType":"Observation","status":"final","code":{"text":"x"},"valueQuantity":{"value":1,)"
        R"("unit":"u","system":"http://unitsofmeasure.org","code":")"
            + code + "\"}}");
    const auto warning = std::ranges::find(findings, std::string("fhir.unknown-unit"), &Diagnostic::code);
    QCOMPARE(warning == findings.end(), isUnit);
    QVERIFY(!hasErrors(findings));
}

QTEST_APPLESS_MAIN(TestSpecialResources)
#include "tst_special_resources.moc"
