// SPDX-License-Identifier: Apache-2.0
#include "decoded_message.h"

#include <QTest>

using namespace hilum;
using namespace hilum::hl7v2;

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

class TestHl7Dictionary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesFields();
    void knowsTypesOfPaths_data();
    void knowsTypesOfPaths();
    void describesWhatTheStandardDoesNotKnow();
    void fallsBackToOtherVersions_data();
    void fallsBackToOtherVersions();
    void everyVersionIsWhole();
    void findsStructures_data();
    void findsStructures();
};

void TestHl7Dictionary::describesFields()
{
    const std::unique_ptr<Codec> codec = makeCodec();
    const DecodedMessage decoded(kResults);
    const std::shared_ptr<const Schema> schema = codec->schema({}, &decoded.document());
    QVERIFY(schema != nullptr);
    const SchemaType* patient = schema->type("PID");
    QVERIFY(patient != nullptr);
    QCOMPARE(toQString(patient->title), QString("Patient Identification"));
    const SchemaField* name = patient->field("PID.5");
    QVERIFY(name != nullptr);
    QCOMPARE(toQString(name->title), QString("Patient Name"));
    QCOMPARE(toQString(name->path), QString("PID-5"));
    QCOMPARE(toQString(name->typeName), QString("XPN"));
    QVERIFY(name->isIdentifying && name->isList() && name->isRequired());
    const SchemaField* sex = patient->field("PID.8");
    QVERIFY(sex != nullptr && !sex->isIdentifying && !sex->isList());
    QCOMPARE(toQString(sex->binding), QString("0001"));
    QVERIFY(std::ranges::any_of(schema->codes(sex->binding),
                                [](const SchemaCode& code) { return code.display == "Female"; }));
    const SchemaType* root = schema->type(schema->rootTypes().front());
    QVERIFY(root != nullptr);
    QCOMPARE(toQString(root->name), QString("ORU_R01"));
    QVERIFY(root->kind == SchemaTypeKind::Structure);
    const SchemaField* results = root->field("PATIENT_RESULT");
    QVERIFY(results != nullptr && results->isList());
    const SchemaType* group = schema->type(results->typeName);
    QVERIFY(group != nullptr && group->field("ORDER_OBSERVATION") != nullptr);
    QCOMPARE(toQString(group->field("ORDER_OBSERVATION")->title), QString("Order Observation"));
    const SchemaType* type = schema->type("XPN");
    QVERIFY(type != nullptr && type->kind == SchemaTypeKind::Composite);
    QCOMPARE(toQString(type->field("XPN.2")->title), QString("Given Name"));
    QVERIFY(schema->type("ST") != nullptr && schema->type("ST")->kind == SchemaTypeKind::Primitive);
    QVERIFY(schema->type("Patient") == nullptr);

    const PathContext whole{.schema = schema.get(), .typeName = "ORU_R01"};
    const auto groups = codec->pathNotation()->compile("ORDER_OBSERVATION", whole);
    QVERIFY(groups.has_value() && (*groups)->isList());
    const auto misspelt = codec->pathNotation()->compile("ORDER_OBSERVATIONS.OBR-4", whole);
    QVERIFY(!misspelt.has_value());
    QCOMPARE(toQString(misspelt.error().code), QString("hl7v2.unknown-group"));
    QCOMPARE(toQString(misspelt.error().arguments.back()), QString("ORDER_OBSERVATION"));
}

void TestHl7Dictionary::knowsTypesOfPaths_data()
{
    QTest::addColumn<QString>("context");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("isList");
    const auto row = [](const char* context, const char* path, const char* type, bool isList) {
        QTest::addRow("%s in %s", path, context)
            << QString(context) << QString(path) << QString(type) << isList;
    };
    row("PID", "PID-3", "CX", true);
    row("PID", "PID-3[1]", "CX", false);
    row("PID", "PID-8", "IS", false);
    row("PID", "PID-3.4", "HD", true);
    row("PID", "PID-3[1].4.2", "ST", false);
    row("CX", "CX.4", "HD", false);
    row("CX", "CX.4.2", "ST", false);
    row("CX", "PID-3.4", "HD", false);
    row("CX", "PID-8", "IS", false);
    row("OBX", "PID-8", "IS", false);
    row("OBX", "OBX-3", "CE", false);
    row("ORU_R01", "OBX", "OBX", true);
    row("ORU_R01", "OBX[1]-3", "CE", false);
    row("ORU_R01", "MSH-10", "ST", false);
    row("ORU_R01", "ZPI-1", "", true);
    row("ORU_R01", "ORDER_OBSERVATION", "ORU_R01.ORDER_OBSERVATION", true);
    row("ORU_R01", "PATIENT_RESULT[1].PATIENT", "ORU_R01.PATIENT", false);
    row("ORU_R01.ORDER_OBSERVATION", "OBR-4", "CE", false);
    row("ORU_R01.ORDER_OBSERVATION", "OBX-3", "CE", true);
    row("ORU_R01.ORDER_OBSERVATION", "PID-8", "IS", false);
    row("ADT_A01", "PID-7", "TS", false);
    row("ADT_A01", "NK1-2", "XPN", true);
    row("", "PID-7", "TS", true);
}

void TestHl7Dictionary::knowsTypesOfPaths()
{
    QFETCH(QString, context);
    QFETCH(QString, path);
    QFETCH(QString, type);
    QFETCH(bool, isList);
    const std::unique_ptr<Codec> codec = makeCodec();
    const std::shared_ptr<const Schema> schema = codec->schema({}, nullptr);
    const std::string contextType = context.toStdString();
    const auto compiled =
        codec->pathNotation()->compile(path.toStdString(), {.schema = schema.get(), .typeName = contextType});
    QVERIFY(compiled.has_value());
    QCOMPARE(toQString((*compiled)->typeName()), type);
    QCOMPARE((*compiled)->isList(), isList);
}

void TestHl7Dictionary::describesWhatTheStandardDoesNotKnow()
{
    const std::unique_ptr<Codec> codec = makeCodec();
    const DecodedMessage decoded(kResults);
    const std::shared_ptr<const Schema> schema = codec->schema({}, &decoded.document());
    const SchemaType* root = schema->type("ORU_R01");
    QVERIFY(root != nullptr && root->field("ZPI") != nullptr);
    const SchemaType* local = schema->type("ZPI");
    QVERIFY(local != nullptr);
    QCOMPARE(local->fields.size(), std::size_t(2));
    QCOMPARE(toQString(local->fields[1].path), QString("ZPI-2"));

    const DecodedMessage unknown("MSH|^~\\&|A|B|||2026||ZZZ^Z99|1|P|2.5.1\rPID|1\rZZ1|a|b\r");
    QCOMPARE(toQString(codec->typeOf(unknown.document())), QString("ZZZ_Z99"));
    const std::shared_ptr<const Schema> own = codec->schema({}, &unknown.document());
    QCOMPARE(toQString(own->rootTypes().front()), QString("ZZZ_Z99"));
    const SchemaType* ownRoot = own->type("ZZZ_Z99");
    QVERIFY(ownRoot != nullptr && ownRoot->field("PID") != nullptr && ownRoot->field("ZZ1") != nullptr);
}

void TestHl7Dictionary::fallsBackToOtherVersions_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("nearest");
    const auto row = [](const char* version, const char* nearest) {
        QTest::newRow(version) << QString(version) << QString(nearest);
    };
    row("2.5.1", "2.5.1");
    row("2.5.2", "2.5.1");
    row("2.8.2", "2.8");
    row("2.9", "2.8");
    row("2.0", "2.1");
    row("2.3.9", "2.3.1");
    row("", "2.5.1");
    row("nonsense", "2.5.1");
    row("3.0", "2.5.1");
    row("2", "2.5.1");
}

void TestHl7Dictionary::fallsBackToOtherVersions()
{
    QFETCH(QString, version);
    QFETCH(QString, nearest);
    const std::size_t index = Dictionary::nearestVersion(version.toStdString());
    QCOMPARE(toQString(Dictionary::versions()[index]), nearest);
}

void TestHl7Dictionary::everyVersionIsWhole()
{
    const Dictionary& dictionary = Dictionary::instance();
    for (std::size_t version = 0; version < Dictionary::versions().size(); ++version) {
        QVERIFY(dictionary.segments(version).size() > 30);
        for (const Definition* segment : dictionary.segments(version)) {
            QVERIFY2(!segment->title.empty(), segment->id.data());
            for (const FieldDefinition& field : segment->fields) {
                QVERIFY2(!field.name.empty() && !field.type.empty(), segment->id.data());
                QVERIFY2(dictionary.type(version, field.type) != nullptr, std::string(field.type).c_str());
            }
        }
        for (const StructureDefinition* structure : dictionary.structures(version))
            QVERIFY2(!structure->id.empty(), "a structure without a name");
        // What a version lacks comes from another one.
        for (const char* id : {"PRT", "SPM", "CDO", "PID", "IN2"})
            QVERIFY2(dictionary.segment(version, id) != nullptr, id);
    }
    QVERIFY(dictionary.segment(0, "QQ9") == nullptr);
    QVERIFY(dictionary.table(1) != nullptr);
    QVERIFY(dictionary.table(60000) == nullptr);
}

void TestHl7Dictionary::findsStructures_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("structure");
    const auto row = [](const char* version, const char* type, const char* structure) {
        QTest::addRow("%s %s", type, version) << QString(version) << QString(type) << QString(structure);
    };
    row("2.5.1", "ADT^A01^ADT_A01", "ADT_A01");
    row("2.5.1", "ADT^A04", "ADT_A01");
    row("2.5.1", "ADT^A08^ADT_A08", "ADT_A01");
    row("2.6", "ADT^A28", "ADT_A05");
    row("2.6", "VXU^V04", "VXU_V04");
    row("2.6", "RDE^O25", "RDE_O11");
    row("2.6", "PPR^PC2", "PPR_PC1");
    row("2.3", "ORU^R01", "ORU_R01");
    row("2.3", "OML^O21", "OML_O21");
    row("2.8", "MDM^T06", "MDM_T02");
    row("2.5", "ACK", "ACK");
    row("2.5", "SIU^S13", "SIU_S12");
    row("2.5", "ZZZ^Z01", "");
    row("2.5", "", "");
}

void TestHl7Dictionary::findsStructures()
{
    QFETCH(QString, version);
    QFETCH(QString, type);
    QFETCH(QString, structure);
    const DecodedMessage decoded("MSH|^~\\&|A|B|||2026||" + type.toStdString() + "|1|P|"
                                 + version.toStdString() + "\r");
    QCOMPARE(toQString(decoded.document().root().typeName()), structure);
}

QTEST_APPLESS_MAIN(TestHl7Dictionary)
#include "tst_hl7_dictionary.moc"
