// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/fhir/fhir_codec.h"
#include "core/codecs/fhir/fhir_schema.h"
#include "core/codecs/fhir/fhir_writer.h"
#include "core/codecs/json/json_codec.h"
#include "core/json/json_reader.h"
#include "core/model/tree_builder.h"
#include "decoded_resource.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hilum;
using namespace hilum::fhir::test;

class FhirTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typesHaveTheirFields_data();
    void typesHaveTheirFields();
    void theSchemaHoldsAllOfR4();
    void requiredCodesAreListed();
    void nodesAreTyped_data();
    void nodesAreTyped();
    void resourcesAreWrittenInCanonicalOrder_data();
    void resourcesAreWrittenInCanonicalOrder();
    void whatIsNoResourceIsRefused_data();
    void whatIsNoResourceIsRefused();
    void treesOfMappingsAreWritten();
    void childrenComeInAnyOrder_data();
    void childrenComeInAnyOrder();
    void manyChildrenAreSorted();
    void namesBelongToTheirDocument();
    void timesGetWhatFhirDemands_data();
    void timesGetWhatFhirDemands();
    void rejectsAreWrittenInAnEnvelope();
    void theCorpusSurvivesARoundTrip();
};

void FhirTest::typesHaveTheirFields_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("typeName");
    QTest::addColumn<int>("minimum");
    QTest::addColumn<int>("maximum");
    QTest::addColumn<int>("choices");
    QTest::addColumn<bool>("isIdentifying");
    const auto row = [](const char* type, const char* field, const char* typeName, int minimum, int maximum,
                        int choices, bool isIdentifying) {
        QTest::addRow("%s.%s", type, field) << QByteArray(type) << QByteArray(field) << QByteArray(typeName)
                                            << minimum << maximum << choices << isIdentifying;
    };
    row("Patient", "name", "HumanName", 0, 0, 0, true);
    row("Patient", "birthDate", "date", 0, 1, 0, true);
    row("Patient", "gender", "code", 0, 1, 0, false);
    row("Patient", "id", "id", 0, 1, 0, true);
    row("Patient", "extension", "Extension", 0, 0, 0, false);
    row("Patient", "contact", "Patient.contact", 0, 0, 0, true);
    row("Patient.contact", "name", "HumanName", 0, 1, 0, true);
    row("Patient.contact", "modifierExtension", "Extension", 0, 0, 0, false);
    row("Observation", "value", "Quantity", 0, 1, 11, true);
    row("Observation", "status", "code", 1, 1, 0, false);
    row("Bundle.entry", "link", "Bundle.link", 0, 0, 0, false);
    row("Bundle.entry", "resource", "Resource", 0, 1, 0, false);
    row("Age", "value", "decimal", 0, 1, 0, false);
    row("Questionnaire.item", "item", "Questionnaire.item", 0, 0, 0, false);
    row("Extension", "value", "base64Binary", 0, 1, 50, true);
}

void FhirTest::typesHaveTheirFields()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, field);
    const SchemaField* found = fhir::r4Schema().fieldAt(type.toStdString(), field.toStdString());
    QVERIFY(found != nullptr);
    QFETCH(QByteArray, typeName);
    QCOMPARE(QByteArray::fromStdString(found->typeName), typeName);
    QFETCH(int, minimum);
    QFETCH(int, maximum);
    QFETCH(int, choices);
    QFETCH(bool, isIdentifying);
    QCOMPARE(static_cast<int>(found->minimum), minimum);
    QCOMPARE(static_cast<int>(found->maximum), maximum);
    QCOMPARE(static_cast<int>(found->choices.size()), choices);
    QCOMPARE(found->isIdentifying, isIdentifying);
    QVERIFY(!found->title.empty());
}

void FhirTest::theSchemaHoldsAllOfR4()
{
    const fhir::FhirSchema& schema = fhir::r4Schema();
    const std::vector<std::string_view> roots = schema.rootTypes();
    QCOMPARE(roots.size(), std::size_t{146});
    for (const std::string_view root : roots) {
        const SchemaType* type = schema.type(root);
        QVERIFY(type != nullptr);
        QCOMPARE(type->kind, SchemaTypeKind::Structure);
        for (const SchemaField& field : type->fields)
            QVERIFY2(schema.type(field.typeName) != nullptr, field.name.c_str());
    }
    QVERIFY(schema.type("SubscriptionStatus") == nullptr);
    QVERIFY(schema.fieldAt("Meta", "project") == nullptr);
    QCOMPARE(schema.targets("Observation", "subject").size(), std::size_t{4});
    QCOMPARE(schema.fhirType("positiveInt")->primitive, ValueKind::Integer);
}

void FhirTest::requiredCodesAreListed()
{
    const fhir::FhirSchema& schema = fhir::r4Schema();
    const SchemaField* gender = schema.fieldAt("Patient", "gender");
    QVERIFY(gender->isBindingRequired);
    const std::vector<SchemaCode> codes = schema.codes(gender->binding);
    QCOMPARE(codes.size(), std::size_t{4});
    QCOMPARE(QByteArray::fromStdString(codes.front().code), QByteArray("male"));
    QCOMPARE(QByteArray::fromStdString(codes.front().display), QByteArray("Male"));
    QCOMPARE(schema.codes("http://hl7.org/fhir/ValueSet/administrative-gender|4.0.1").size(), std::size_t{4});
    QVERIFY(schema.codes("http://example.org/none").empty());
}

void FhirTest::nodesAreTyped_data()
{
    QTest::addColumn<QByteArray>("resource");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArrayList>("found"); // type:kind:value
    const QByteArray patient(R"({"resourceType":"Patient","name":[{"family":"Doe","given":["A",null,"B"],
        "_given":[{"id":"x"},{"extension":[{"url":"u","valueCode":"nick"}]},null]}],"birthDate":"1980-02",
        "_birthDate":{"extension":[{"url":"t","valueDateTime":"1980-02-01T10:00:00+01:00"}]},"_gender":{"id":"g"},
        "multipleBirthInteger":2,"deceasedBoolean":false,"contained":[{"resourceType":"Organization","active":true}],
        "foo":{"bar":1}})");
    QTest::newRow("complex") << patient << QByteArray("name") << QByteArrayList{"HumanName::"};
    QTest::newRow("string") << patient << QByteArray("name.family") << QByteArrayList{"string:String:Doe"};
    QTest::newRow("list with a null that has an extension")
        << patient << QByteArray("name.given")
        << QByteArrayList{"string:String:A", "string::", "string:String:B"};
    QTest::newRow("extension of a list item")
        << patient << QByteArray("name.given.extension.value") << QByteArrayList{"code:String:nick"};
    QTest::newRow("id of a list item")
        << patient << QByteArray("name.given.id") << QByteArrayList{"string:String:x"};
    QTest::newRow("partial date") << patient << QByteArray("birthDate")
                                  << QByteArrayList{"date:Date:1980-02"};
    QTest::newRow("extension of a primitive")
        << patient << QByteArray("birthDate.extension.value")
        << QByteArrayList{"dateTime:DateTime:1980-02-01T10:00:00+01:00"};
    QTest::newRow("primitive with an id only")
        << patient << QByteArray("gender.id") << QByteArrayList{"string:String:g"};
    QTest::newRow("choice") << patient << QByteArray("multipleBirth") << QByteArrayList{"integer:Integer:2"};
    QTest::newRow("choice of Boolean")
        << patient << QByteArray("deceased") << QByteArrayList{"boolean:Boolean:false"};
    QTest::newRow("resource in a resource")
        << patient << QByteArray("contained") << QByteArrayList{"Organization::"};
    QTest::newRow("its elements") << patient << QByteArray("contained.active")
                                  << QByteArrayList{"boolean:Boolean:true"};
    QTest::newRow("its type is no element") << patient << QByteArray("resourceType") << QByteArrayList{};
    QTest::newRow("unknown to R4") << patient << QByteArray("foo.bar") << QByteArrayList{":Integer:1"};
    const QByteArray observation(R"({"resourceType":"Observation","valueQuantity":{"value":5,"unit":"mg"},
        "component":[{"valueString":"x"},{"valueTime":"10:30:00"}],"effectiveInstant":"31/12/1980","issued":"2026-01-01T00:00:00Z"})");
    QTest::newRow("quantity") << observation << QByteArray("value") << QByteArrayList{"Quantity::"};
    QTest::newRow("a whole decimal") << observation << QByteArray("value.value")
                                     << QByteArrayList{"decimal:Decimal:5"};
    QTest::newRow("different choices") << observation << QByteArray("component.value")
                                       << QByteArrayList{"string:String:x", "time:Time:10:30:00"};
    QTest::newRow("backbone") << observation << QByteArray("component")
                              << QByteArrayList{"Observation.component::", "Observation.component::"};
    QTest::newRow("text that is no date stays")
        << observation << QByteArray("effective") << QByteArrayList{"instant:String:31/12/1980"};
    const QByteArray bundle(
        R"({"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","birthDate":"1980"}},
        {"response":{"status":"200","outcome":{"resourceType":"OperationOutcome","issue":[{"code":"x"}]}}}]})");
    QTest::newRow("entry") << bundle << QByteArray("entry.resource.birthDate")
                           << QByteArrayList{"date:Date:1980"};
    QTest::newRow("outcome") << bundle << QByteArray("entry.response.outcome.issue")
                             << QByteArrayList{"OperationOutcome.issue::"};
}

void FhirTest::nodesAreTyped()
{
    QFETCH(QByteArray, resource);
    QFETCH(QByteArray, path);
    QFETCH(QByteArrayList, found);
    const Decoded decoded(resource);
    QVERIFY2(decoded.document != nullptr, decoded.error.text().c_str());
    QByteArrayList actual;
    for (const Node node : select(decoded.document->root(), path)) {
        actual.append(bytesOf(node.typeName()) + ":" + bytesOf(valueKindName(node.value().kind())) + ":"
                      + QByteArray::fromStdString(node.value().toString()));
    }
    QCOMPARE(actual, found);
}

void FhirTest::resourcesAreWrittenInCanonicalOrder_data()
{
    QTest::addColumn<QByteArray>("resource");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("order")
        << QByteArray(
               R"({"birthDate":"1980","name":[{"given":["A"],"family":"D","use":"usual"}],"id":"1","resourceType":"Patient"})")
        << QByteArray(
               R"({"resourceType":"Patient","id":"1","name":[{"use":"usual","family":"D","given":["A"]}],"birthDate":"1980"})");
    QTest::newRow("digits and zones are kept")
        << QByteArray(
               R"({"resourceType":"Observation","issued":"2026-01-01T00:00:00.10+00:00","valueQuantity":{"value":1.10}})")
        << QByteArray(
               R"({"resourceType":"Observation","issued":"2026-01-01T00:00:00.10+00:00","valueQuantity":{"value":1.10}})");
    QTest::newRow("siblings of primitives")
        << QByteArray(
               R"({"resourceType":"Patient","_birthDate":{"id":"b"},"birthDate":"1980","name":[{"_given":[null,{"id":"x"}],"given":["A",null]}],"_active":{"id":"a"}})")
        << QByteArray(
               R"({"resourceType":"Patient","_active":{"id":"a"},"name":[{"given":["A",null],"_given":[null,{"id":"x"}]}],"birthDate":"1980","_birthDate":{"id":"b"}})");
    QTest::newRow("resources in resources")
        << QByteArray(
               R"({"resourceType":"Bundle","entry":[{"resource":{"id":"1","resourceType":"Patient"}}],"type":"batch"})")
        << QByteArray(
               R"({"resourceType":"Bundle","type":"batch","entry":[{"resource":{"resourceType":"Patient","id":"1"}}]})");
    QTest::newRow("unknown members last")
        << QByteArray(R"({"foo":[[1,{"a":2}],[]],"resourceType":"Patient","id":"1","bar":{"b":1}})")
        << QByteArray(R"({"resourceType":"Patient","id":"1","foo":[[1,{"a":2}],{}],"bar":{"b":1}})");
    QTest::newRow("a resource inside that says no type")
        << QByteArray(R"({"resourceType":"Bundle","entry":[{"resource":{"resourceType":"","id":"1"}}]})")
        << QByteArray(R"({"resourceType":"Bundle","entry":[{"resource":{"resourceType":"","id":"1"}}]})");
    QTest::newRow("the word where no resource is")
        << QByteArray(R"({"resourceType":"Patient","foo":{"resourceType":"Bar","b":1}})")
        << QByteArray(R"({"resourceType":"Patient","foo":{"resourceType":"Bar","b":1}})");
    QTest::newRow("unknown resource") << QByteArray(R"({"a":1,"resourceType":"Foo","b":[{"c":null}]})")
                                      << QByteArray(R"({"resourceType":"Foo","a":1,"b":[{"c":null}]})");
    QTest::newRow("choices")
        << QByteArray(
               R"({"resourceType":"Patient","multipleBirthInteger":2,"deceasedDateTime":"2020","extension":[{"valueCode":"x","url":"u"}]})")
        << QByteArray(
               R"({"resourceType":"Patient","extension":[{"url":"u","valueCode":"x"}],"deceasedDateTime":"2020","multipleBirthInteger":2})");
}

void FhirTest::resourcesAreWrittenInCanonicalOrder()
{
    QFETCH(QByteArray, resource);
    QFETCH(QByteArray, written);
    const Decoded decoded(resource);
    QVERIFY2(decoded.document != nullptr, decoded.error.text().c_str());
    QCOMPARE(encoded(*decoded.document), written);
    // The codec json writes FHIR as FHIR.
    const auto encoder = json::makeCodec()->makeEncoder(Settings(), EncodeContent::Records);
    Record record;
    record.document = decoded.document;
    std::string out;
    QVERIFY((*encoder)->encode(record, out));
    QCOMPARE(QByteArray::fromStdString(out).trimmed(), written);
}

void FhirTest::whatIsNoResourceIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("no type") << QByteArray(R"({"id":"1"})") << QByteArray("fhir.no-resource-type");
    QTest::newRow("type is no text") << QByteArray(R"({"resourceType":1})")
                                     << QByteArray("fhir.no-resource-type");
    QTest::newRow("type is empty") << QByteArray(R"({"resourceType":""})")
                                   << QByteArray("fhir.no-resource-type");
    QTest::newRow("scalar") << QByteArray("1") << QByteArray("fhir.no-resource-type");
    QTest::newRow("not JSON") << QByteArray("{") << QByteArray("json.malformed");
}

void FhirTest::whatIsNoResourceIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    const Decoded decoded(text);
    QVERIFY(decoded.document == nullptr);
    QCOMPARE(QByteArray::fromStdString(decoded.error.code), code);
}

void FhirTest::treesOfMappingsAreWritten()
{
    Arena arena;
    TreeBuilder builder(arena);
    TreeNode* root = builder.makeRoot("Observation");
    const Quantity quantity{.number = *Decimal::parse("5.10"), .unit = "mg", .isCalendarUnit = false};
    builder.add(*root, "value", Value::quantity(&quantity));
    TreeNode* component = builder.addListItem(*root, "component");
    builder.add(*component, "value", Value::string("free text"));
    component = builder.addListItem(*root, "component");
    TreeNode* nested = builder.add(*component, "valueQuantity");
    builder.add(*nested, "value", Value::string("7.50"));
    TreeNode* coding = builder.add(*builder.add(*root, "code"), "coding");
    builder.add(*coding, "code", Value::integer(123));
    builder.add(*coding, "userSelected", Value::string("true"));
    builder.add(*root, "status", Value::string("final"));
    TreeNode* effective =
        builder.add(*root, "effective", Value::date({.year = 2026, .month = 11, .day = 25}));
    effective->typeName = "dateTime";
    const TreeDocument* document = builder.finish("fhir", root);
    QCOMPARE(
        encoded(*document),
        QByteArray(
            R"({"resourceType":"Observation","status":"final","code":{"coding":[{"code":"123","userSelected":true}]},)"
            R"("effectiveDateTime":"2026-11-25","valueQuantity":{"value":5.10,"unit":"mg","system":"http://unitsofmeasure.org","code":"mg"},)"
            R"("component":[{"valueString":"free text"},{"valueQuantity":{"value":7.50}}]})"));
    QCOMPARE(encoded(*builder.finish("json", builder.makeRoot())), QByteArray("fhir.not-a-resource"));
}

void FhirTest::childrenComeInAnyOrder_data()
{
    // What hangs below a Patient: name, name:Type, name=text, name[ for an item of a list, name{ for an
    // object that } ends.
    QTest::addColumn<QByteArray>("children");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char* name, const char* children, const char* written) {
        QTest::newRow(name) << QByteArray(children) << QByteArray(written);
    };
    row("in order", "id=1 active=true gender=female", R"("id":"1","active":true,"gender":"female")");
    row("turned round", "gender=female active=true id=1", R"("id":"1","active":true,"gender":"female")");
    row("a list", "name{ family=A } name{ family=B }", R"("name":[{"family":"A"},{"family":"B"}])");
    row("a list apart", "name{ family=A } id=1 name{ family=B } gender=male name{ family=C }",
        R"("id":"1","name":[{"family":"A"},{"family":"B"},{"family":"C"}],"gender":"male")");
    row("a list of texts apart", "name{ given=A use=usual given=B text=T given=C }",
        R"("name":[{"use":"usual","text":"T","given":["A","B","C"]}])");
    row("several where one may be", "id=1 id=2 gender=male", R"("id":["1","2"],"gender":"male")");
    row("several apart where one may be", "id=1 gender=male id=2", R"("id":["1","2"],"gender":"male")");
    row("the same choice again", "deceased:boolean=true deceased:boolean=false",
        R"("deceasedBoolean":[true,false])");
    row("another choice", "deceased:dateTime=2020 id=1 deceased:boolean=true",
        R"("id":"1","deceasedBoolean":true,"deceasedDateTime":"2020")");
    row("a choice with its type in the name", "deceasedBoolean=true id=1",
        R"("id":"1","deceasedBoolean":true)");
    row("a choice whose type is not known", "deceased:Foo=x id=1", R"("id":"1","deceased":"x")");
    row("unknown ones", "foo=1 id=1 bar=2 foo=3 bar=4 foo=5",
        R"("id":"1","foo":["1","3","5"],"bar":["2","4"])");
    row("unknown ones with what R4 knows below", "foo{ gender=a id=1 } id=1",
        R"("id":"1","foo":{"gender":"a","id":"1"})");
    row("extensions of a text", "gender=male+ id=1", R"("id":"1","gender":"male","_gender":{"id":"x"})");
    row("extensions without a text", "gender+ id=1", R"("id":"1","_gender":{"id":"x"})");
    row("extensions of some of a list", "name{ given=A given=B+ given=C }",
        R"("name":[{"given":["A","B","C"],"_given":[null,{"id":"x"},null]}])");
    row("extensions of some apart", "name{ given=A+ family=F given=B }",
        R"("name":[{"family":"F","given":["A","B"],"_given":[{"id":"x"},null]}])");
    row("a long name", "managingOrganization{ reference=Organization/1 } multipleBirth:integer=2",
        R"("multipleBirthInteger":2,"managingOrganization":{"reference":"Organization/1"})");
    row("an empty object", "name{ } id=1", R"("id":"1","name":[{}])");
    row("out of order at each level",
        "contact{ name{ given=G family=F } relationship{ coding{ code=c system=s } } } id=1",
        R"("id":"1","contact":[{"relationship":[{"coding":[{"system":"s","code":"c"}]}],)"
        R"("name":{"family":"F","given":["G"]}}])");
}

/// Makes what the rows describe.
class ChildMaker
{
public:
    explicit ChildMaker(Arena& arena) : m_builder(arena) {}

    void fill(TreeNode& parent, QByteArrayList& words)
    {
        while (!words.isEmpty()) {
            QByteArray word = words.takeFirst();
            if (word == "}")
                return;
            const bool isObject = word.endsWith('{');
            const bool hasExtension = word.endsWith('+');
            if (isObject || hasExtension)
                word.chop(1);
            const QByteArray name = word.split('=').first();
            TreeNode* child = m_builder.add(parent, keep(name.split(':').first()));
            if (name.contains(':'))
                child->typeName = keep(name.mid(name.indexOf(':') + 1));
            if (word.contains('='))
                child->value = Value::string(keep(word.mid(word.indexOf('=') + 1)));
            if (hasExtension)
                m_builder.add(*child, "id", Value::string("x"));
            if (isObject)
                fill(*child, words);
        }
    }
    const Document* document(const QByteArray& children)
    {
        QByteArrayList words = children.split(' ');
        TreeNode* root = m_builder.makeRoot("Patient");
        fill(*root, words);
        return m_builder.finish("fhir", root);
    }

private:
    std::string_view keep(const QByteArray& text) { return m_builder.arena().copy(text.toStdString()); }

    TreeBuilder m_builder;
};

void FhirTest::childrenComeInAnyOrder()
{
    QFETCH(QByteArray, children);
    QFETCH(QByteArray, written);
    Arena arena;
    const QByteArray whole = R"({"resourceType":"Patient",)" + written + '}';
    const Document* document = ChildMaker(arena).document(children);
    QCOMPARE(encoded(*document), whole);
    QCOMPARE(encoded(*document), whole); // What a writer learnt from the first changes nothing.
}

void FhirTest::manyChildrenAreSorted()
{
    Arena arena;
    QByteArray children;
    QByteArray names;
    QByteArray telecoms;
    for (int index = 0; index < 300; ++index) {
        const QByteArray number = QByteArray::number(index);
        children += "telecom{ value=" + number + " } name{ text=" + number + " } ";
        names += QByteArray(index == 0 ? "" : ",") + R"({"text":")" + number + R"("})";
        telecoms += QByteArray(index == 0 ? "" : ",") + R"({"value":")" + number + R"("})";
    }
    QCOMPARE(encoded(*ChildMaker(arena).document(children.trimmed())),
             R"({"resourceType":"Patient","name":[)" + names + R"(],"telecom":[)" + telecoms + "]}");
}

/// The memory of names is used again by the next document: a writer must not go by where they lie.
void FhirTest::namesBelongToTheirDocument()
{
    std::string name = "gender";
    TreeNode child;
    child.name = name;
    child.value = Value::string("x");
    TreeNode root;
    root.typeName = "Patient";
    root.firstChild = &child;
    root.lastChild = &child;
    const TreeDocument document("fhir", &root);
    QCOMPARE(encoded(document), QByteArray(R"({"resourceType":"Patient","gender":"x"})"));
    name = "active";
    QCOMPARE(encoded(document), QByteArray(R"({"resourceType":"Patient","active":"x"})"));
}

void FhirTest::timesGetWhatFhirDemands_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<QByteArray>("moment");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("seconds") << QByteArray("issued") << QByteArray("2026-11-25T10:30Z") << QByteArray()
                             << QByteArray("2026-11-25T10:30:00Z");
    QTest::newRow("zone of the setting") << QByteArray("issued") << QByteArray("2026-11-25T10:30:15")
                                         << QByteArray("+01:00") << QByteArray("2026-11-25T10:30:15+01:00");
    QTest::newRow("no zone known") << QByteArray("issued") << QByteArray("2026-11-25T10:30:15")
                                   << QByteArray() << QByteArray("2026-11-25T10:30:15");
    QTest::newRow("a day has no zone") << QByteArray("effective") << QByteArray("2026-11-25")
                                       << QByteArray("+01:00") << QByteArray("2026-11-25");
}

void FhirTest::timesGetWhatFhirDemands()
{
    QFETCH(QByteArray, element);
    QFETCH(QByteArray, moment);
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, written);
    Arena arena;
    TreeBuilder builder(arena);
    TreeNode* root = builder.makeRoot("Observation");
    const std::string name = element.toStdString();
    builder.add(*root, name, Value::dateTime(*DateTime::parseDateTime(moment.toStdString())));
    const QJsonObject object =
        QJsonDocument::fromJson(encoded(*builder.finish("fhir", root), zone.constData())).object();
    const QJsonValue value =
        object.value(element == "effective" ? QStringLiteral("effectiveDateTime") : QStringLiteral("issued"));
    QCOMPARE(value.toString().toUtf8(), written);
}

void FhirTest::rejectsAreWrittenInAnEnvelope()
{
    const Decoded decoded(R"({"birthDate":"2999","resourceType":"Patient"})");
    Record record;
    record.document = decoded.document;
    record.origin = {.source = "adt", .resource = "a.ndjson", .bytes = {10, 20}, .sequence = 3, .hash = 0};
    addFinding(record, Diagnostic::error("validate.rule", "{0}: Born in the future.", {"born"}));
    const auto encoder = json::makeCodec()->makeEncoder(Settings(), EncodeContent::Rejects);
    std::string out;
    QVERIFY((*encoder)->encode(record, out));
    QCOMPARE(
        QByteArray::fromStdString(out),
        QByteArray(
            R"({"source":"adt","resource":"a.ndjson","sequence":3,"bytes":[10,20],"diagnostics":[{"severity":"error",)"
            R"("code":"validate.rule","message":"born: Born in the future."}],"format":"fhir","record":{"resourceType":"Patient","birthDate":"2999"}})"
            "\n"));
    const RawDocument raw("caf\xE9");
    record.document = &raw;
    out.clear();
    QVERIFY((*encoder)->encode(record, out));
    QVERIFY(QByteArray::fromStdString(out).endsWith("\"format\":\"raw\",\"rawBase64\":\"Y2Fm6Q==\"}\n"));
}

void FhirTest::theCorpusSurvivesARoundTrip()
{
    QDirIterator files(corpora() + QStringLiteral("/fhir"),
                       {QStringLiteral("*.ndjson"), QStringLiteral("*.json")}, QDir::Files,
                       QDirIterator::Subdirectories);
    if (!files.hasNext())
        QSKIP("The corpora are not there.");
    int count = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        const QByteArrayList records =
            file.fileName().endsWith(QStringLiteral(".json")) ? QByteArrayList{all} : all.split('\n');
        for (const QByteArray& text : records) {
            if (text.trimmed().isEmpty())
                continue;
            const Decoded decoded(text);
            QVERIFY2(decoded.document != nullptr, decoded.error.text().c_str());
            const QByteArray written = encoded(*decoded.document);
            // Qt compares objects whatever their order.
            QVERIFY2(QJsonDocument::fromJson(written) == QJsonDocument::fromJson(text),
                     qPrintable(file.fileName()));
            ++count;
        }
    }
    QVERIFY(count > 100);
    qInfo("%d resources", count);
}

QTEST_APPLESS_MAIN(FhirTest)
#include "tst_fhir.moc"
