// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/profile_book.h"
#include "tests/core/fhir/validated.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hilum;
using namespace hilum::fhir::test;

namespace {

constexpr const char* kUrl = "http://example.org/StructureDefinition/under-test";

/// A profile from its elements; the first one is the root.
QByteArray profileOf(const QByteArray& type, const QByteArray& elements,
                     const QByteArray& base = "http://hl7.org/fhir/StructureDefinition/",
                     const QByteArray& url = kUrl)
{
    const QByteArray baseUrl = base.endsWith('/') ? base + type : base;
    return R"({"resourceType":"StructureDefinition","url":")" + url
           + R"(","name":"T","status":"draft","kind":"resource",)" + R"("abstract":false,"type":")" + type
           + R"(","baseDefinition":")" + baseUrl
           + R"(","derivation":"constraint","differential":{"element":[{"id":")" + type + R"(","path":")"
           + type + "\"}," + elements + "]}}";
}

} // namespace

class TestProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resourcesAreCheckedAgainstAProfile_data();
    void resourcesAreCheckedAgainstAProfile();
    void casesOfFilesHold_data();
    void casesOfFilesHold();
    void vitalSignsAreFoundByTheirCode();
    void extensionsAreCheckedAgainstTheirDefinition_data();
    void extensionsAreCheckedAgainstTheirDefinition();
    void aProfileThatIsBasedOnItselfIsRefused();
    void aProfileThatDemandsItselfEnds();
    void anUnknownProfileIsSaid();
    void rulesMayAskForConformance();
    void everyProfileOfR4CanBeUsed();

private:
    static void addElements();
    static void addSlices();
    static void addDiscriminators();
};

/// Rows: the elements of a profile of Patient, a Patient's members, its errors.
void TestProfiles::resourcesAreCheckedAgainstAProfile_data()
{
    QTest::addColumn<QByteArray>("elements");
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QStringList>("errors");
    addElements();
    addSlices();
    addDiscriminators();
}

void TestProfiles::addElements()
{
    const QByteArray gender = R"({"id":"Patient.gender","path":"Patient.gender","min":1})";
    QTest::newRow("missing") << gender << QByteArray() << QStringList{"profile-missing Patient"};
    QTest::newRow("there") << gender << QByteArray(R"("gender":"male")") << QStringList{};
    QTest::newRow("too many") << QByteArray(R"({"id":"Patient.name","path":"Patient.name","max":"1"})")
                              << QByteArray(R"("name":[{"text":"a"},{"text":"b"}])")
                              << QStringList{"profile-too-many Patient.name"};
    QTest::newRow("forbidden") << QByteArray(R"({"id":"Patient.photo","path":"Patient.photo","max":"0"})")
                               << QByteArray(R"("photo":[{"title":"x"}])")
                               << QStringList{"profile-too-many Patient.photo"};
    QTest::newRow("minimum of an absent parent")
        << QByteArray(R"({"id":"Patient.name.family","path":"Patient.name.family","min":1})") << QByteArray()
        << QStringList{};
    QTest::newRow("fixed") << QByteArray(
        R"({"id":"Patient.active","path":"Patient.active","fixedBoolean":true})")
                           << QByteArray(R"("active":false)") << QStringList{"profile-fixed Patient.active"};
    const QByteArray pattern =
        R"({"id":"Patient.maritalStatus","path":"Patient.maritalStatus","patternCodeableConcept":{"coding":[{"system":"http://x.org","code":"a"}]}})";
    QTest::newRow("pattern, with more besides")
        << pattern
        << QByteArray(
               R"("maritalStatus":{"coding":[{"system":"http://y.org","code":"b"},{"system":"http://x.org","code":"a","display":"A"}],"text":"t"})")
        << QStringList{};
    QTest::newRow("pattern not there")
        << pattern << QByteArray(R"("maritalStatus":{"coding":[{"system":"http://x.org","code":"b"}]})")
        << QStringList{"profile-pattern Patient.maritalStatus"};
    QTest::newRow("type of a choice") << QByteArray(
        R"({"id":"Patient.deceased[x]","path":"Patient.deceased[x]","type":[{"code":"dateTime"}]})")
                                      << QByteArray(R"("deceasedBoolean":true)")
                                      << QStringList{"profile-wrong-type Patient.deceased.ofType(boolean)"};
    QTest::newRow("type slice by its short name") << QByteArray(
        R"({"id":"Patient.deceased[x]:deceasedBoolean","path":"Patient.deceased[x]","sliceName":"deceasedBoolean","fixedBoolean":false})")
                                                  << QByteArray(R"("deceasedBoolean":true)")
                                                  << QStringList{
                                                         "profile-fixed Patient.deceased.ofType(boolean)"};
    QTest::newRow("longest text")
        << QByteArray(R"({"id":"Patient.name.family","path":"Patient.name.family","maxLength":3})")
        << QByteArray("\"name\":[{\"family\":\"\xc3\xa4\xc3\xb6\xc3\xbc\"},{\"family\":\"abcd\"}]")
        << QStringList{"profile-length Patient.name[1].family"};
    QTest::newRow("invariant") << QByteArray(
        R"j({"id":"Patient.name","path":"Patient.name","constraint":[{"key":"x-1","severity":"error","human":"h","expression":"family.exists() or text.exists()"}]})j")
                               << QByteArray(R"("name":[{"given":["a"]}])")
                               << QStringList{"invariant Patient.name[0]"};
}

void TestProfiles::addSlices()
{
    const QByteArray slices =
        R"({"id":"Patient.identifier","path":"Patient.identifier","slicing":{"discriminator":[{"type":"value","path":"system"}],"rules":"RULES","ordered":ORDERED}},)"
        R"({"id":"Patient.identifier:mrn","path":"Patient.identifier","sliceName":"mrn","min":1,"max":"1"},)"
        R"({"id":"Patient.identifier:mrn.system","path":"Patient.identifier.system","min":1,"fixedUri":"http://x.org/mrn"},)"
        R"({"id":"Patient.identifier:mrn.value","path":"Patient.identifier.value","min":1},)"
        R"({"id":"Patient.identifier:ssn","path":"Patient.identifier","sliceName":"ssn","max":"1"},)"
        R"({"id":"Patient.identifier:ssn.system","path":"Patient.identifier.system","min":1,"fixedUri":"http://x.org/ssn"})";
    const auto sliced = [&slices](const char* rules, const char* ordered) {
        return QByteArray(slices).replace("RULES", rules).replace("ORDERED", ordered);
    };
    const QByteArray mrn = R"({"system":"http://x.org/mrn","value":"1"})";
    const QByteArray ssn = R"({"system":"http://x.org/ssn","value":"1"})";
    const QByteArray other = R"({"system":"http://x.org/other","value":"1"})";
    const auto identifiers = [](const QByteArray& list) {
        return QByteArray("\"identifier\":[" + list + "]");
    };
    QTest::newRow("slice") << sliced("open", "false") << identifiers(other + "," + ssn + "," + mrn)
                           << QStringList{};
    QTest::newRow("slice missing") << sliced("open", "false") << identifiers(ssn)
                                   << QStringList{"profile-missing Patient"};
    QTest::newRow("slice too often") << sliced("open", "false") << identifiers(mrn + "," + mrn)
                                     << QStringList{"profile-too-many Patient.identifier"};
    QTest::newRow("within a slice") << sliced("open", "false")
                                    << identifiers(R"({"system":"http://x.org/mrn"})")
                                    << QStringList{"profile-missing Patient.identifier[0]"};
    QTest::newRow("closed") << sliced("closed", "false") << identifiers(mrn + "," + other)
                            << QStringList{"profile-closed Patient.identifier[1]"};
    QTest::newRow("ordered") << sliced("open", "true") << identifiers(ssn + "," + mrn)
                             << QStringList{"profile-order Patient.identifier[1]"};
    QTest::newRow("open at the end") << sliced("openAtEnd", "false") << identifiers(other + "," + mrn)
                                     << QStringList{"profile-order Patient.identifier[1]"};
}

void TestProfiles::addDiscriminators()
{
    const QByteArray byExistence =
        R"({"id":"Patient.telecom","path":"Patient.telecom","slicing":{"discriminator":[{"type":"exists","path":"period"}],"rules":"open"}},)"
        R"({"id":"Patient.telecom:old","path":"Patient.telecom","sliceName":"old","max":"1"},)"
        R"({"id":"Patient.telecom:old.period","path":"Patient.telecom.period","min":1},)"
        R"({"id":"Patient.telecom:new","path":"Patient.telecom","sliceName":"new","min":1},)"
        R"({"id":"Patient.telecom:new.period","path":"Patient.telecom.period","max":"0"})";
    QTest::newRow("told apart by existence")
        << byExistence
        << QByteArray(R"("telecom":[{"system":"phone","value":"1","period":{"start":"2020"}}])")
        << QStringList{"profile-missing Patient"};
    const QByteArray byTarget =
        R"j({"id":"Patient.generalPractitioner","path":"Patient.generalPractitioner","slicing":{"discriminator":[{"type":"type","path":"resolve()"}],"rules":"open"}},)j"
        R"({"id":"Patient.generalPractitioner:org","path":"Patient.generalPractitioner","sliceName":"org","min":1,"type":[{"code":"Reference","targetProfile":["http://hl7.org/fhir/StructureDefinition/Organization"]}]})";
    QTest::newRow("told apart by the type of the target, not there")
        << byTarget
        << QByteArray(
               R"("contained":[{"resourceType":"Practitioner","id":"p"}],"generalPractitioner":[{"reference":"#p"}])")
        << QStringList{"profile-missing Patient"};
    QTest::newRow("told apart by the type of the target")
        << byTarget
        << QByteArray(
               R"("contained":[{"resourceType":"Organization","id":"p","name":"x"}],"generalPractitioner":[{"reference":"#p"}])")
        << QStringList{};
    const QByteArray byPattern =
        R"({"id":"Patient.communication","path":"Patient.communication","slicing":{"discriminator":[{"type":"pattern","path":"language"}],"rules":"open"}},)"
        R"({"id":"Patient.communication:de","path":"Patient.communication","sliceName":"de","min":1},)"
        R"({"id":"Patient.communication:de.language","path":"Patient.communication.language","patternCodeableConcept":{"coding":[{"code":"de"}]}})";
    QTest::newRow("told apart by a pattern")
        << byPattern
        << QByteArray(
               R"("communication":[{"language":{"coding":[{"system":"urn:ietf:bcp:47","code":"de"}]}}])")
        << QStringList{};
    QTest::newRow("told apart by a pattern, not there")
        << byPattern
        << QByteArray(
               R"("communication":[{"language":{"coding":[{"system":"urn:ietf:bcp:47","code":"fr"}]}}])")
        << QStringList{"profile-missing Patient"};
    QTest::newRow("required codes") << QByteArray(
        R"({"id":"Patient.maritalStatus","path":"Patient.maritalStatus","binding":{"strength":"required","valueSet":"http://hl7.org/fhir/ValueSet/administrative-gender"}})")
                                    << QByteArray(
                                           R"("maritalStatus":{"coding":[{"system":"http://x.org","code":"a"}]})")
                                    << QStringList{"not-in-value-set Patient.maritalStatus"};
}

void TestProfiles::resourcesAreCheckedAgainstAProfile()
{
    QFETCH(const QByteArray, elements);
    QFETCH(const QByteArray, members);
    QFETCH(const QStringList, errors);
    fhir::Validator validator;
    QVERIFY(validator.addDefinitions(profileOf("Patient", elements).toStdString()));
    QVERIFY(validator.addProfile(kUrl));
    const QByteArray text =
        R"({"resourceType":"Patient")" + (members.isEmpty() ? members : "," + members) + "}";
    QCOMPARE(errorsOf(findingsOf(validator, text)), errors);
}

/// Each file of data/ has definitions, a profile, a resource and its errors.
void TestProfiles::casesOfFilesHold_data()
{
    QTest::addColumn<QJsonObject>("content");
    const QDir folder(QStringLiteral(SOURCE_DIR "/tests/core/fhir/data"));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow(qPrintable(name)) << QJsonDocument::fromJson(file.readAll()).object();
    }
}

void TestProfiles::casesOfFilesHold()
{
    QFETCH(const QJsonObject, content);
    fhir::Validator validator;
    for (const QJsonValueConstRef definition : content.value(QLatin1String("definitions")).toArray())
        QVERIFY(validator.addDefinitions(QJsonDocument(definition.toObject()).toJson().toStdString()));
    const QString profile = content.value(QLatin1String("profile")).toString();
    if (!profile.isEmpty())
        QVERIFY(validator.addProfile(profile.toStdString()));
    QStringList errors;
    for (const QJsonValueConstRef error : content.value(QLatin1String("errors")).toArray())
        errors += error.toString();
    const QByteArray text = QJsonDocument(content.value(QLatin1String("resource")).toObject()).toJson();
    QCOMPARE(errorsOf(findingsOf(validator, text)), errors);
}

void TestProfiles::vitalSignsAreFoundByTheirCode()
{
    const fhir::Validator validator;
    const QByteArray text = R"({"resourceType":"Observation","status":"final","category":[{"coding":[
        {"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"vital-signs"}]}],
        "code":{"coding":[{"system":"http://loinc.org","code":"29463-7"}]},"subject":{"reference":"Patient/1"},
        "effectiveDateTime":"2020-01-01","valueQuantity":{"value":70,"unit":"kg","system":"http://unitsofmeasure.org","code":"UNIT"}})";
    QCOMPARE(errorsOf(findingsOf(validator, QByteArray(text).replace("UNIT", "kg"))), QStringList{});
    QCOMPARE(errorsOf(findingsOf(validator, QByteArray(text).replace("UNIT", "m"))),
             QStringList{"not-in-value-set Observation.value.ofType(Quantity).code"});
}

void TestProfiles::extensionsAreCheckedAgainstTheirDefinition_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("errors");
    const auto patient = [](const QByteArray& extension) {
        return QByteArray(R"({"resourceType":"Patient","extension":[)" + extension + "]}");
    };
    QTest::newRow("sound") << patient(
        R"({"url":"http://hl7.org/fhir/StructureDefinition/patient-birthPlace","valueAddress":{"city":"x"}})")
                           << QStringList{};
    QTest::newRow("another type") << patient(
        R"({"url":"http://hl7.org/fhir/StructureDefinition/patient-birthPlace","valueString":"x"})")
                                  << QStringList{
                                         "profile-wrong-type Patient.extension[0].value.ofType(string)"};
    QTest::newRow("not on this element") << QByteArray(
        R"({"resourceType":"Observation","status":"final","code":{"text":"x"},"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/patient-birthPlace","valueAddress":{"city":"x"}}]})")
                                         << QStringList{"extension-context Observation.extension[0]"};
    QTest::newRow("with a required part missing") << patient(
        R"({"url":"http://hl7.org/fhir/StructureDefinition/patient-nationality","extension":[{"url":"code","valueString":"x"}]})")
                                                  << QStringList{"profile-wrong-type "
                                                                 "Patient.extension[0].extension[0].value."
                                                                 "ofType(string)"};
    QTest::newRow("not known") << patient(R"({"url":"http://example.org/any","valueString":"x"})")
                               << QStringList{};
    QTest::newRow("modifier that is not known") << QByteArray(
        R"({"resourceType":"Patient","modifierExtension":[{"url":"http://example.org/any","valueString":"x"}]})")
                                                << QStringList{
                                                       "unknown-modifier Patient.modifierExtension[0]"};
}

void TestProfiles::extensionsAreCheckedAgainstTheirDefinition()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, errors);
    const fhir::Validator validator;
    QCOMPARE(errorsOf(findingsOf(validator, text)), errors);
}

void TestProfiles::aProfileThatIsBasedOnItselfIsRefused()
{
    fhir::Validator validator;
    QVERIFY(validator.addDefinitions(profileOf("Patient", R"({"id":"Patient.name","path":"Patient.name"})",
                                               "http://example.org/b", "http://example.org/a")
                                         .toStdString()));
    QVERIFY(validator.addDefinitions(profileOf("Patient", R"({"id":"Patient.name","path":"Patient.name"})",
                                               "http://example.org/a", "http://example.org/b")
                                         .toStdString()));
    const Result<void> added = validator.addProfile("http://example.org/a");
    QVERIFY(!added);
    QCOMPARE(added.error().code, std::string("fhir.profile-cycle"));
}

void TestProfiles::aProfileThatDemandsItselfEnds()
{
    fhir::Validator validator;
    const QByteArray elements =
        R"({"id":"Bundle.entry.resource","path":"Bundle.entry.resource","type":[{"code":"Bundle","profile":["http://example.org/StructureDefinition/under-test"]}]})";
    QVERIFY(validator.addDefinitions(profileOf("Bundle", elements).toStdString()));
    QVERIFY(validator.addProfile(kUrl));
    QByteArray text = R"({"resourceType":"Bundle","type":"collection"})";
    for (int depth = 0; depth < 60; ++depth)
        text =
            R"({"resourceType":"Bundle","type":"collection","entry":[{"fullUrl":"http://x.org/b","resource":)"
            + text + "}]}";
    QCOMPARE(errorsOf(findingsOf(validator, text)), QStringList{});
}

void TestProfiles::anUnknownProfileIsSaid()
{
    fhir::Validator validator;
    QVERIFY(!validator.addProfile("http://example.org/nothing"));
    const Diagnostics findings = findingsOf(
        validator, R"({"resourceType":"Patient","meta":{"profile":["http://example.org/nothing"]}})");
    QCOMPARE(findings.back().code, std::string("fhir.unknown-profile"));
    QCOMPARE(findings.back().severity, Severity::Warning);
}

/// A rule of a Bundle asks for the profile of its entries, which asks for itself.
void TestProfiles::rulesMayAskForConformance()
{
    fhir::Validator validator;
    const QByteArray own =
        R"j({"id":"Patient.name","path":"Patient.name","min":1},)j"
        R"j({"id":"Patient.link","path":"Patient.link","constraint":[{"key":"own","severity":"error",)j"
        R"j("human":"h","expression":"%resource.conformsTo('http://example.org/StructureDefinition/under-test')"}]})j";
    const QByteArray bundle =
        R"j({"id":"Bundle.entry","path":"Bundle.entry","constraint":[{"key":"all","severity":"error",)j"
        R"j("human":"h","expression":"resource.conformsTo('http://example.org/StructureDefinition/under-test')"}]})j";
    QVERIFY(validator.addDefinitions(profileOf("Patient", own).toStdString()));
    QVERIFY(validator.addDefinitions(
        profileOf("Bundle", bundle, "http://hl7.org/fhir/StructureDefinition/", "http://example.org/bundle")
            .toStdString()));
    QVERIFY(validator.addProfile("http://example.org/bundle"));
    const auto entry = [](const QByteArray& members) {
        return R"({"resourceType":"Bundle","type":"collection","entry":[{"fullUrl":"http://x.org/a","resource":{"resourceType":"Patient")"
               + members + "}}]}";
    };
    QCOMPARE(errorsOf(findingsOf(validator, entry(R"(,"name":[{"text":"x"}])"))), QStringList{});
    QCOMPARE(errorsOf(findingsOf(validator, entry(""))), QStringList{"invariant Bundle.entry[0]"});
    // What asks for itself ends, whatever it says.
    const QByteArray link =
        R"(,"name":[{"text":"x"}],"link":[{"type":"seealso","other":{"reference":"Patient/2"}}])";
    QVERIFY(errorsOf(findingsOf(validator, entry(link))).size() < 2);
}

void TestProfiles::everyProfileOfR4CanBeUsed()
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/dictionaries/fhir-r4/profiles.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray profiles =
        QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("profiles")).toArray();
    QVERIFY(profiles.size() > 400);
    const fhir::ProfileBook book(fhir::r4Rules());
    for (const QJsonValueConstRef each : profiles) {
        const std::string url = each.toObject().value(QLatin1String("url")).toString().toStdString();
        const fhir::Profile* profile = book.find(url);
        QVERIFY2(profile != nullptr, url.c_str());
        for (const fhir::Invariant& invariant : profile->invariants)
            QVERIFY2(!invariant.compileError(), (url + " " + std::string(invariant.key())).c_str());
    }
}

QTEST_APPLESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
