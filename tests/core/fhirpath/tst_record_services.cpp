// SPDX-License-Identifier: Apache-2.0
// Functions that ask a terminology, profiles, or the rest of the record.
#include "core/codecs/fhir/fhir_codec.h"
#include "core/codecs/fhir/fhir_schema.h"
#include "core/fhirpath/evaluation.h"
#include "core/terminology/r4_terminology.h"

#include <QTest>

using namespace hilum;
using namespace hilum::fhirpath;

namespace {

/// Invented.
constexpr std::string_view kBundle = R"({"resourceType":"Bundle","type":"collection","entry":[
{"fullUrl":"http://example.org/Patient/p1","resource":{"resourceType":"Patient","id":"p1","gender":"female",
 "contained":[{"resourceType":"Organization","id":"x","name":"First"}],"managingOrganization":{"reference":"#x"},
 "maritalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-MaritalStatus","code":"M"}]},
 "generalPractitioner":[{"reference":"urn:uuid:3"}]}},
{"fullUrl":"http://example.org/Condition/c1","resource":{"resourceType":"Condition","id":"c1",
 "contained":[{"resourceType":"Organization","id":"x","name":"Second"}],"asserter":{"reference":"#x"},
 "clinicalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-clinical","code":"relapse"},
  {"system":"http://example.org/own","code":"again"}]},
 "subject":{"reference":"Patient/p1"}}},
{"fullUrl":"urn:uuid:3","resource":{"resourceType":"Practitioner","id":"d1"}}]})";

class Record
{
public:
    Record() : m_bytes(kBundle)
    {
        m_bytes.append(64, '\0');
        const auto decoder = fhir::makeCodec()->makeDecoder(Settings());
        Diagnostics warnings;
        DecodeRequest request;
        request.bytes = std::string_view(m_bytes).substr(0, kBundle.size());
        if (const Result<const Document*> made = (*decoder)->decode(request, m_arena, warnings); made)
            m_document = *made;
    }
    [[nodiscard]] Node root() const { return m_document == nullptr ? Node() : m_document->root(); }

private:
    std::string m_bytes;
    Arena m_arena;
    const Document* m_document = nullptr;
};

/// Knows one profile, to which resources of one name conform.
class OneProfile final : public ProfileChecker
{
public:
    [[nodiscard]] std::optional<bool> conformsTo(Node node, std::string_view profile) const override
    {
        return profile == "http://example.org/p" ? std::optional(node.typeName() == "Condition")
                                                 : std::nullopt;
    }
};

QString evaluated(const char* text, const RecordServices& services)
{
    static const Record kRecord;
    const Result<Expression> expression =
        compile(text, {.schema = &fhir::r4Schema(), .contextType = "Bundle"});
    if (!expression)
        return QString::fromStdString(expression.error().code);
    EvaluationContext evaluation(*DateTime::parseDateTime("2026-11-25T10:30:00Z"));
    evaluation.setServices(services);
    const Result<Collection> items = evaluate(*expression, kRecord.root(), evaluation);
    if (!items)
        return QString::fromStdString(items.error().code);
    QStringList texts;
    for (const Item& item : *items)
        texts << QString::fromStdString(toText(item));
    return texts.join(QStringLiteral(" | "));
}

} // namespace

class TestRecordServices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAreAsked_data()
    {
        QTest::addColumn<QString>("result");
        const auto row = [](const char* expression, const char* result) {
            QTest::newRow(expression) << QString::fromLatin1(result);
        };
        // Codes alone, Codings, CodeableConcepts.
        row("entry.resource.gender.memberOf('http://hl7.org/fhir/ValueSet/administrative-gender')", "true");
        row("entry.resource.gender.memberOf('http://hl7.org/fhir/ValueSet/administrative-gender|4.0.1')",
            "true");
        row("'girl'.memberOf('http://hl7.org/fhir/ValueSet/administrative-gender')", "false");
        row("entry.resource.maritalStatus.memberOf(%`vs-marital-status`)", "true");
        row("entry.resource.maritalStatus.coding.memberOf(%`vs-administrative-gender`)", "false");
        row("entry.resource.clinicalStatus.memberOf(%`vs-condition-clinical`)", "true");
        row("entry.resource.clinicalStatus.coding.last().memberOf(%`vs-condition-clinical`)", "false");
        row("entry.resource.gender.memberOf('http://example.org/none')", "");
        row("entry.resource.photo.memberOf(%`vs-condition-clinical`)", "");
        row("entry.memberOf(%`vs-condition-clinical`)", "fhirpath.single-value-expected");
        // Hierarchies: a relapse is active.
        row("entry.resource.clinicalStatus.coding.first().subsumedBy('active')", "true");
        row("entry.resource.clinicalStatus.coding.first().subsumes('active')", "false");
        row("entry.resource.clinicalStatus.subsumes(%context.entry.resource.clinicalStatus)", "true");
        row("entry.resource.clinicalStatus.coding.first().subsumedBy('inactive')", "false");
        row("entry.resource.clinicalStatus.coding.last().subsumedBy('active')", "");
        row("entry.resource.clinicalStatus.coding.last().subsumedBy('again')", "true");
        row("entry.resource.clinicalStatus.coding.first().subsumedBy("
            "%context.entry.resource.clinicalStatus.coding.last())",
            "false");
        // Profiles.
        row("entry.resource.where(conformsTo('http://example.org/p')).id", "c1");
        row("entry.resource.ofType(Patient).conformsTo('http://hl7.org/fhir/StructureDefinition/Patient')",
            "true");
        row("entry.resource.first().conformsTo('http://example.org/q')", "fhirpath.unknown-profile");
        // References: contained in the resource that they stand in, and to another entry.
        row("entry.resource.managingOrganization.resolve().name", "First");
        row("entry.resource.asserter.resolve().name", "Second");
        row("entry.resource.subject.resolve().gender", "female");
        row("entry.resource.generalPractitioner.resolve().id", "d1");
        row("entry.resource.subject.reference.resolve().id", "p1");
        row("'Patient/p2'.resolve()", "");
        row("%resource.type & %rootResource.type & %context.type", "collectioncollectioncollection");
        row("%sct & %loinc & %ucum", "http://snomed.info/scthttp://loinc.orghttp://unitsofmeasure.org");
    }
    void recordsAreAsked()
    {
        QFETCH(QString, result);
        static const OneProfile kProfiles;
        QCOMPARE(evaluated(QTest::currentDataTag(),
                           {.terminology = &terminology::r4Terminology(), .profiles = &kProfiles}),
                 result);
    }

    void withoutATerminologyItIsSaidSo()
    {
        QCOMPARE(evaluated("'a'.memberOf('http://example.org')", {}),
                 QStringLiteral("fhirpath.no-terminology"));
    }

    void narrativesAreChecked_data()
    {
        QTest::addColumn<bool>("isNarrative");
        const auto row = [](const char* html, bool isNarrative) {
            QTest::newRow(html) << isNarrative;
        };
        row("<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>text<br/>more &amp; &#160;</p></div>", true);
        row("<div><table class=\"a\"><tr><td colspan=\"2\">1</td></tr></table></div>", true);
        row("<div><!-- note --><img src=\"#a\" alt=\"b\"/></div>", true);
        row("  <div><a href=\"http://example.org\">x</a></div>\n", true);
        row("<div></div>", false);
        row("<div> \n </div>", false);
        row("<p>text</p>", false);
        row("text", false);
        row("", false);
        row("<div>a</div><div>b</div>", false);
        row("<div><p>text</div>", false);
        row("<div><p>text</b></div>", false);
        row("<div>text", false);
        row("<div onclick=\"x()\">a</div>", false);
        row("<div><a href=\"javascript:x()\">a</a></div>", false);
        row("<div><script>x</script></div>", false);
        row("<div><form>x</form></div>", false);
        row("<div><object>x</object></div>", false);
        row("<div class=a>x</div>", false);
        row("<div>a & b</div>", false);
        row("<div><![CDATA[a]]></div>", false);
        row("<div", false);
        row("<div><", false);
        row("<div class=\"", false);
    }
    void narrativesAreChecked()
    {
        QFETCH(bool, isNarrative);
        EvaluationContext evaluation;
        const std::array<std::string_view, 1> names = {"html"};
        const Result<Expression> check = compile("%html.htmlChecks()", {.variables = names});
        QVERIFY(check);
        evaluation.setVariable(0, Item(Value::string(QTest::currentDataTag())));
        const Result<Truth> truth = evaluateBoolean(*check, {}, evaluation);
        QVERIFY(truth);
        QCOMPARE(*truth == Truth::True, isNarrative);
    }

    void terminologyListsAndLooksUp()
    {
        const Terminology& r4 = terminology::r4Terminology();
        const auto genders = r4.expand("http://hl7.org/fhir/ValueSet/administrative-gender");
        QVERIFY(genders);
        QCOMPARE(genders->size(), std::size_t{4});
        QVERIFY(!r4.expand("http://example.org/none"));
        const auto male = r4.lookup({"http://hl7.org/fhir/administrative-gender", "male"});
        QVERIFY(male);
        QCOMPARE(male->display, std::string("Male"));
        QVERIFY(!r4.lookup({"http://hl7.org/fhir/administrative-gender", "girl"}));
        QVERIFY(!r4.lookup({"http://loinc.org", "8480-6"}));
        // Codes of v3 do not depend on case there where their system says so; those of FHIR do.
        QCOMPARE(r4.memberOf("http://hl7.org/fhir/ValueSet/administrative-gender",
                             {"http://hl7.org/fhir/administrative-gender", "MALE"}),
                 std::optional(false));
    }
};

QTEST_APPLESS_MAIN(TestRecordServices)
#include "tst_record_services.moc"
