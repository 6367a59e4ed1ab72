// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/builtin_codecs.h"
#include "core/json/json_reader.h"
#include "core/patient/bundle_entries.h"
#include "core/patient/folded_text.h"
#include "core/patient/memory_store.h"
#include "core/patient/open_result.h"
#include "core/patient/patient_record.h"
#include "core/patient/resource_origin.h"
#include "core/plugin/plugin_loader.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace hilum;
using namespace hilum::patient;

namespace {

constexpr const char* kPatient =
    R"({"resourceType":"Patient","id":"p1","identifier":[{"value":"X9"},{"type":{"coding":[{"code":"MR"}]},)"
    R"("system":"urn:oid:2.25.1001","value":"H100001"}],"name":[{"use":"maiden","family":"Sommer"},)"
    R"({"use":"official","family":"Müller","given":["Änne","Rosa"]}],"gender":"female","birthDate":"1986-04-12"})";

std::string observation(const std::string& more)
{
    return R"({"resourceType":"Observation","id":"o1","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"2823-3",)"
           R"("display":"Potassium"}]},"subject":{"reference":"Patient/p1"},"effectiveDateTime":"2025-03-03T09:15:00Z")"
           + more + "}";
}

PatientIndex indexOf(ResourceStore& store)
{
    ScanProgress progress;
    Result<PatientIndex> index = PatientIndex::build(store, progress, {});
    return index ? *std::move(index) : PatientIndex();
}

std::unique_ptr<MemoryStore> storeOf(const std::vector<std::string>& texts)
{
    std::vector<MemoryStore::Item> items;
    for (const std::string& text : texts)
        items.push_back({"item", text});
    return std::make_unique<MemoryStore>(std::move(items));
}

PatientRecord recordOf(const std::vector<std::string>& texts)
{
    const std::unique_ptr<MemoryStore> store = storeOf(texts);
    const PatientIndex index = indexOf(*store);
    Result<PatientRecord> record = readPatient(*store, index, 0, {}, {});
    return record ? *std::move(record) : PatientRecord();
}

std::vector<std::string> namesOf(const PatientIndex& index, const SearchResult& found)
{
    std::vector<std::string> names;
    for (const std::uint32_t number : found.patients)
        names.push_back(index.patients()[number].name);
    return names;
}

/// Writes the same three resources as results of all kinds.
class ResultWriter
{
public:
    explicit ResultWriter(const QTemporaryDir& folder) : m_folder(folder) {}

    /// The path of the result; "" where it cannot be made here.
    [[nodiscard]] QString write(const QString& kind) const
    {
        std::string lines;
        std::string items;
        for (const std::string& text : m_texts) {
            lines += text + '\n';
            items += (items.empty() ? "" : ",\n  ") + text;
        }
        if (kind == QLatin1String("ndjson"))
            return file("all.ndjson", lines);
        if (kind == QLatin1String("bundle"))
            return bundle();
        if (kind == QLatin1String("folder")) {
            (void)QDir(m_folder.path()).mkpath(QStringLiteral("deep/er"));
            file("deep/Patient.ndjson", m_texts[0] + "\n");
            file("deep/er/rest.json", m_texts[1] + "\n\n" + m_texts[2]);
            file("readme.txt", "no FHIR");
            return m_folder.path();
        }
        if (kind == QLatin1String("xml"))
            return xml();
        if (kind == QLatin1String("array"))
            return file("array.json", "[\n  " + items + "\n]\n");
        if (kind == QLatin1String("gzip")) {
            file("all.ndjson", lines);
            return run("gzip", "all.ndjson", {}) ? m_folder.filePath(QStringLiteral("all.ndjson.gz"))
                                                 : QString();
        }
        const std::string script = kind == QLatin1String("json column") ? columnScript() : tableScript();
        return run("sqlite3", "store.db", script) ? m_folder.filePath(QStringLiteral("store.db")) : QString();
    }

private:
    QString file(const char* name, const std::string& text) const
    {
        QFile written(m_folder.filePath(QLatin1String(name)));
        const bool isWritten =
            written.open(QIODevice::WriteOnly) && written.write(QByteArray::fromStdString(text)) >= 0;
        return isWritten ? written.fileName() : QString();
    }

    [[nodiscard]] QString bundle() const
    {
        std::string entries;
        for (const std::string& text : m_texts)
            entries += (entries.empty() ? "" : ",") + std::string("{\"resource\": ") + text + "}";
        return file("bundle.json", "\xEF\xBB\xBF{ \"type\": \"collection\", \"entry\": [" + entries
                                       + "], \"resourceType\": \"Bundle\" }");
    }

    [[nodiscard]] QString xml() const
    {
        const std::string head = "\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        file(
            "a.xml",
            head
                + R"(<Patient xmlns="http://hl7.org/fhir"><id value="p1"/><identifier><system value="urn:oid:2.25.1001"/>)"
                  R"(<value value="H100001"/></identifier><name><family value="Müller"/><given value="Änne"/>)"
                  R"(<given value="Rosa"/></name><gender value="female"/><birthDate value="1986-04-12"/></Patient>)"
                  "\n");
        file(
            "b.xml",
            R"(<Bundle xmlns="http://hl7.org/fhir"><type value="collection"/><entry><resource><Observation>)"
            R"(<id value="o1"/><status value="final"/><code><coding><system value="http://loinc.org"/>)"
            R"(<code value="2823-3"/><display value="Potassium"/></coding></code>)"
            R"(<subject><reference value="Patient/p1"/></subject><effectiveDateTime value="2025-03-03T09:15:00Z"/>)"
            R"(<valueQuantity><value value="4.1"/><unit value="mmol/L"/></valueQuantity></Observation></resource>)"
            R"(</entry><entry><resource><Condition><id value="c"/><code><text value="Asthma"/></code>)"
            R"(<subject><reference value="Patient/p1"/></subject><onsetDateTime value="2019-02-01"/></Condition>)"
            R"(</resource></entry></Bundle>)");
        file("c.xml", "<settings><language>none of FHIR's</language></settings>");
        return m_folder.path();
    }

    bool run(const char* program, const char* argument, const std::string& input) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QLatin1String(program), {QLatin1String(argument)});
        process.write(QByteArray::fromStdString(input));
        process.closeWriteChannel();
        return process.waitForFinished() && process.exitCode() == 0;
    }

    [[nodiscard]] std::string columnScript() const
    {
        std::string script = "create table store (key integer primary key, content text);";
        for (const std::string& text : m_texts)
            script += "insert into store (content) values ('" + text + "');";
        return script;
    }

    /// As the database connector writes resources: a column an element, what is nested as JSON.
    [[nodiscard]] static std::string tableScript()
    {
        return "create table patients (id text, identifier text, name text, gender text, birthDate text);"
               "insert into patients values ('p1', "
               "'[{\"value\":\"H100001\",\"system\":\"urn:oid:2.25.1001\"}]', "
               "'[{\"family\":\"Müller\",\"given\":[\"Änne\",\"Rosa\"]}]', 'female', '1986-04-12');"
               "create table observation (id text, status text, code text, subject text, effective text, "
               "value text);"
               "insert into observation values ('o1', 'final', "
               "'{\"coding\":[{\"system\":\"http://"
               "loinc.org\",\"code\":\"2823-3\",\"display\":\"Potassium\"}]}', "
               "'{\"reference\":\"Patient/p1\"}', '2025-03-03T09:15:00Z', "
               "'{\"value\":4.1,\"unit\":\"mmol/L\"}');"
               "create table fhir_conditions (id text, code text, subject text, onset text);"
               "insert into fhir_conditions values ('c', '{\"text\":\"Asthma\"}', "
               "'{\"reference\":\"Patient/p1\"}', "
               "'2019-02-01');"
               "create table something (a text); insert into something values ('b');";
    }

    const QTemporaryDir& m_folder;
    std::vector<std::string> m_texts = {
        kPatient, observation(R"(,"valueQuantity":{"value":4.1,"unit":"mmol/L"})"),
        R"({"resourceType":"Condition","id":"c","code":{"text":"Asthma"},"subject":{"reference":"Patient/p1"},)"
        R"("onsetDateTime":"2019-02-01"})"};
};

} // namespace

/// What a FHIR result says of patients: who is found, what becomes an event, and that each kind of store
/// gives the same.
class TestPatient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void searchTextIsFolded_data();
    void searchTextIsFolded();
    void aBundleIsGoneThroughEntryByEntry_data();
    void aBundleIsGoneThroughEntryByEntry();
    void aPatientIsFound_data();
    void aPatientIsFound();
    void namesOfOnePatientComeTogether_data();
    void namesOfOnePatientComeTogether();
    void resourcesBecomeEvents_data();
    void resourcesBecomeEvents();
    void resultsAreFlagged_data();
    void resultsAreFlagged();
    void componentsAreResultsOfTheirOwn();
    void theLastVersionCounts();
    void whatHasNoDateComesLast();
    void whatGoesOnEndsWithLife();
    void timesWithoutAZoneAreTheCallers();
    void brokenValuesAreCountedNotLost();
    void everyStoreGivesTheSame_data();
    void everyStoreGivesTheSame();
    void filesThatChangedAreTold();
    void whatIsNoResultIsRefused_data();
    void whatIsNoResultIsRefused();
    void theOriginTellsTheMessage();
    void medicationsAreCalledByTheirName();

private:
    Registry m_registry;
};

void TestPatient::initTestCase()
{
    const std::vector<std::string> folders = {BINARY_DIR "/plugins"};
    addBuiltinCodecs(m_registry);
    plugin::loadPlugins(m_registry, folders);
}

void TestPatient::searchTextIsFolded_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("wanted");
    QTest::newRow("capitals") << QByteArray("BAKER") << QByteArray("baker");
    QTest::newRow("accents") << QByteArray("Müller Šimůnek Åsa") << QByteArray("muller simunek asa");
    QTest::newRow("two letters") << QByteArray("Groß Æbelø Þór") << QByteArray("gross aebelo thor");
    QTest::newRow("combining accents") << QByteArray("Mu\xCC\x88ller") << QByteArray("muller");
    QTest::newRow("Greek and Cyrillic") << QByteArray("ΑΒΓ ИВАН Ё") << QByteArray("αβγ иван ё");
    QTest::newRow("others stay") << QByteArray("山田 ×÷") << QByteArray("山田 ×÷");
    QTest::newRow("a byte that is none is taken as Latin 1") << QByteArray("a\xC3") << QByteArray("aa");
}

void TestPatient::searchTextIsFolded()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, wanted);
    QCOMPARE(QByteArray::fromStdString(folded(text.toStdString())), wanted);
}

void TestPatient::aBundleIsGoneThroughEntryByEntry_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("wanted");
    QTest::newRow("one resource") << QByteArray(R"({"id":"1","resourceType":"Patient"})")
                                  << QStringList{"{\"id\":\"1\",\"resourceType\":\"Patient\"}"};
    QTest::newRow("type at the end") << QByteArray(
        R"({"entry":[{"resource":{"a":1}},{"fullUrl":"u","resource":{"b":"}"}}],"resourceType":"Bundle"})")
                                     << QStringList{R"({"a":1})", R"(u {"b":"}"})"};
    QTest::newRow("entries without") << QByteArray(
        R"({"resourceType":"Bundle","entry":[{"fullUrl":"u"},{"response":{}}]})")
                                     << QStringList{};
    QTest::newRow("Bundles in Bundles") << QByteArray(
        R"({"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Bundle","entry":[{"resource":{"c":3}}]}}]})")
                                        << QStringList{R"({"c":3})"};
    QTest::newRow("cut off") << QByteArray(
        R"({"resourceType":"Bundle","entry":[{"resource":{"a":1}},{"resou)")
                             << QStringList{};
    QTest::newRow("no object") << QByteArray("[]") << QStringList{"[]"};
}

void TestPatient::aBundleIsGoneThroughEntryByEntry()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QStringList, wanted);
    QStringList found;
    forEachResource(json.toStdString(), [&found](const BundleEntry& entry) {
        const std::string url = entry.fullUrl.empty() ? std::string() : std::string(entry.fullUrl) + ' ';
        found += QString::fromStdString(url + std::string(entry.resource));
    });
    QCOMPARE(found, wanted);
}

void TestPatient::aPatientIsFound_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("wanted");
    QTest::newRow("all, by name") << "" << QStringList{"Baker, Amelia", "Müller, Änne Rosa", "Muller, Karl"};
    QTest::newRow("by family name") << "mull" << QStringList{"Müller, Änne Rosa", "Muller, Karl"};
    QTest::newRow("by a former name") << "SOMMER" << QStringList{"Müller, Änne Rosa"};
    QTest::newRow("name and first name") << "Müller, anne" << QStringList{"Müller, Änne Rosa"};
    QTest::newRow("words begin") << "uller" << QStringList{};
    QTest::newRow("by identifier") << "h100001" << QStringList{"Müller, Änne Rosa"};
    QTest::newRow("by birth date") << "1986-04-12" << QStringList{"Müller, Änne Rosa"};
    QTest::newRow("by year") << "1986" << QStringList{"Müller, Änne Rosa"};
    QTest::newRow("date with points") << "12.4.1986" << QStringList{"Müller, Änne Rosa"};
    QTest::newRow("date with strokes") << "04/12/1986" << QStringList{"Müller, Änne Rosa"};
    QTest::newRow("nobody") << "zz" << QStringList{};
}

void TestPatient::aPatientIsFound()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, wanted);
    const auto store = storeOf(
        {R"({"resourceType":"Patient","id":"p2","name":[{"family":"Muller","given":["Karl"]}],"birthDate":"1950"})",
         kPatient, R"({"resourceType":"Patient","id":"p3","name":[{"family":"Baker","given":["Amelia"]}]})"});
    const PatientIndex index = indexOf(*store);
    QStringList found;
    for (const std::string& name : namesOf(index, index.search(query.toStdString())))
        found += QString::fromStdString(name);
    QCOMPARE(found, wanted);
}

void TestPatient::namesOfOnePatientComeTogether_data()
{
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("by id") << QByteArray(R"({"reference":"Patient/p1"})") << true;
    QTest::newRow("by server and version")
        << QByteArray(R"({"reference":"https://example.org/fhir/Patient/p1/_history/3"})") << true;
    QTest::newRow("by the entry's URL")
        << QByteArray(R"({"reference":"urn:uuid:11111111-2222-4333-8444-555555555555"})") << true;
    QTest::newRow("by identifier") << QByteArray(
        R"({"identifier":{"system":"urn:oid:2.25.1001","value":"H100001"}})")
                                   << true;
    QTest::newRow("conditional") << QByteArray(
        R"({"reference":"Patient?identifier=urn:oid:2.25.1001|H100001"})")
                                 << true;
    QTest::newRow("somebody else") << QByteArray(R"({"reference":"Patient/p2"})") << false;
}

void TestPatient::namesOfOnePatientComeTogether()
{
    QFETCH(const QByteArray, subject);
    QFETCH(const bool, isSame);
    // The resource stands before the Patient: nobody promises an order.
    const std::string bundle =
        R"({"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Condition","id":"c","subject":)"
        + subject.toStdString()
        + R"(}},{"fullUrl":"urn:uuid:11111111-2222-4333-8444-555555555555","resource":)" + kPatient + "}]}";
    const auto store = storeOf({bundle});
    const PatientIndex index = indexOf(*store);
    QCOMPARE(index.patients().size(), std::size_t{isSame ? 1U : 2U});
    const std::uint32_t known = index.find("H100001").value_or(99);
    QVERIFY(known < index.patients().size());
    QCOMPARE(index.patients()[known].resources, isSame ? 2U : 1U);
    QCOMPARE(index.patients()[known].identifiers.front(), std::string("H100001")); // The record number first.
    QVERIFY(std::ranges::any_of(index.patients(), [](const Patient& patient) { return patient.isKnown; }));
}

void TestPatient::resourcesBecomeEvents_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Lane>("lane");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("value");
    QTest::addColumn<qint64>("seconds"); // How long; -1: until today.
    const auto row = [](const char* name, const char* json, Lane lane, const char* title, const char* value,
                        qint64 seconds) {
        QTest::newRow(name) << QByteArray(json) << lane << QString::fromUtf8(title)
                            << QString::fromUtf8(value) << seconds;
    };
    row("encounter",
        R"({"resourceType":"Encounter","id":"e","status":"finished","class":{"code":"AMB","display":"ambulatory"},"type":[{"text":"Review"}],)"
        R"("subject":{"reference":"Patient/p1"},"period":{"start":"2025-03-03T09:00:00Z","end":"2025-03-03T10:00:00Z"},"reasonCode":[{"text":"Cough"}]})",
        Lane::Encounters, "ambulatory", "Cough", 3600);
    row("an encounter that goes on",
        R"({"resourceType":"Encounter","id":"e","status":"in-progress","class":{"code":"IMP"},"subject":{"reference":"Patient/p1"},)"
        R"("period":{"start":"2025-03-03"}})",
        Lane::Encounters, "IMP", "", -1);
    row("active condition",
        R"({"resourceType":"Condition","id":"c","clinicalStatus":{"coding":[{"code":"active"}]},"code":{"text":"Asthma"},)"
        R"("subject":{"reference":"Patient/p1"},"onsetDateTime":"2019"})",
        Lane::Conditions, "Asthma", "", -1);
    row("allergy",
        R"({"resourceType":"AllergyIntolerance","id":"a","clinicalStatus":{"coding":[{"code":"active"}]},"code":{"text":"Penicillin"},)"
        R"("patient":{"reference":"Patient/p1"},"recordedDate":"2020-01-02","reaction":[{"manifestation":[{"text":"Rash"}]}]})",
        Lane::Conditions, "Penicillin", "Rash", -1);
    row("vital sign by its code",
        R"({"resourceType":"Observation","id":"o","code":{"coding":[{"system":"http://loinc.org","code":"8867-4","display":"Heart rate"}]},)"
        R"("subject":{"reference":"Patient/p1"},"effectiveDateTime":"2025-01-01T10:00:00Z","valueQuantity":{"value":72,"unit":"/min"}})",
        Lane::Vitals, "Heart rate", "72 /min", 0);
    row("result", observation(R"(,"valueQuantity":{"value":4.10,"unit":"mmol/L"})").c_str(), Lane::Results,
        "Potassium", "4.10 mmol/L", 0);
    row("below the limit",
        observation(R"(,"valueQuantity":{"value":0.5,"comparator":"<","unit":"mmol/L"})").c_str(),
        Lane::Results, "Potassium", "<0.5 mmol/L", 0);
    row("coded result", observation(R"(,"valueCodeableConcept":{"text":"positive"})").c_str(), Lane::Results,
        "Potassium", "positive", 0);
    row("as a table names it", observation(R"(,"value":{"value":4.2,"unit":"mmol/L"})").c_str(),
        Lane::Results, "Potassium", "4.2 mmol/L", 0);
    row("ratio",
        observation(R"(,"valueRatio":{"numerator":{"value":1},"denominator":{"value":128}})").c_str(),
        Lane::Results, "Potassium", "1 / 128", 0);
    row("survey",
        R"({"resourceType":"Observation","id":"o","category":[{"coding":[{"code":"survey"}]}],"code":{"text":"Pain"},"subject":{"reference":"Patient/p1"},)"
        R"("effectiveDateTime":"2025-01-01","valueInteger":3})",
        Lane::Observations, "Pain", "3", 0);
    row("medication until",
        R"({"resourceType":"MedicationRequest","id":"m","status":"completed","medicationCodeableConcept":{"text":"Metformin"},)"
        R"("subject":{"reference":"Patient/p1"},"authoredOn":"2025-01-01","dosageInstruction":[{"text":"1-0-1","timing":{"repeat":{"boundsPeriod":)"
        R"({"start":"2025-01-01","end":"2025-01-02"}}}}]})",
        Lane::Medications, "Metformin", "1-0-1", 2 * 86400 - 1);
    row("medication in itself",
        R"({"resourceType":"MedicationStatement","id":"m","status":"completed","contained":[{"resourceType":"Medication","id":"in","code":{"text":"Insulin"}}],)"
        R"("medicationReference":{"reference":"#in"},"subject":{"reference":"Patient/p1"},"effectiveDateTime":"2025-01-01"})",
        Lane::Medications, "Insulin", "", 0);
    row("procedure",
        R"({"resourceType":"Procedure","id":"p","status":"completed","code":{"text":"Biopsy"},"subject":{"reference":"Patient/p1"},)"
        R"("performedPeriod":{"start":"2025-01-01T10:00:00Z","end":"2025-01-01T10:30:00Z"}})",
        Lane::Procedures, "Biopsy", "", 1800);
    row("immunization",
        R"({"resourceType":"Immunization","id":"i","status":"completed","vaccineCode":{"text":"Influenza"},"patient":{"reference":"Patient/p1"},)"
        R"("occurrenceDateTime":"2025-10-01"})",
        Lane::Immunizations, "Influenza", "", 0);
    row("images",
        R"({"resourceType":"ImagingStudy","id":"s","status":"available","modality":[{"code":"CT"}],"subject":{"reference":"Patient/p1"},"started":"2025-01-01",)"
        R"("series":[{"uid":"1.2","instance":[{"uid":"1"},{"uid":"2"}]},{"uid":"1.3","numberOfInstances":5}]})",
        Lane::Imaging, "CT", "", 0);
    row("report of a laboratory",
        R"({"resourceType":"DiagnosticReport","id":"r","status":"final","category":[{"coding":[{"code":"LAB"}]}],"code":{"text":"Blood count"},)"
        R"("subject":{"reference":"Patient/p1"},"effectiveDateTime":"2025-01-01","conclusion":"unremarkable"})",
        Lane::Results, "Blood count", "unremarkable", 0);
    row("document",
        R"({"resourceType":"DocumentReference","id":"d","status":"current","type":{"text":"Letter"},"subject":{"reference":"Patient/p1"},"date":"2025-01-01T08:00:00Z"})",
        Lane::Documents, "Letter", "", 0);
    row("appointment",
        R"({"resourceType":"Appointment","id":"a","status":"booked","start":"2025-01-01T08:00:00Z","end":"2025-01-01T08:20:00Z",)"
        R"("participant":[{"actor":{"reference":"Practitioner/1"}},{"actor":{"reference":"Patient/p1"}}]})",
        Lane::Encounters, "Appointment", "", 1200);
}

void TestPatient::resourcesBecomeEvents()
{
    QFETCH(const QByteArray, json);
    QFETCH(const Lane, lane);
    QFETCH(const QString, title);
    QFETCH(const QString, value);
    QFETCH(const qint64, seconds);
    const PatientRecord record = recordOf({kPatient, json.toStdString()});
    QCOMPARE(record.events.size(), std::size_t{1});
    const Event& event = record.events.front();
    QCOMPARE(event.lane, lane);
    QCOMPARE(QString::fromStdString(record.groupOf(event).title), title);
    QCOMPARE(QString::fromStdString(event.value), value);
    QVERIFY(event.hasTime);
    QCOMPARE(event.isOpen, seconds < 0);
    if (seconds >= 0)
        QCOMPARE(event.end - event.start, seconds);
    if (lane == Lane::Imaging)
        QCOMPARE(event.instances, 7U);
}

void TestPatient::resultsAreFlagged_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<Flag>("flag");
    const QByteArray range = R"(,"referenceRange":[{"low":{"value":3.5},"high":{"value":5.1}}])";
    QTest::newRow("nothing said") << QByteArray(R"(,"valueQuantity":{"value":4.1})") << Flag::None;
    QTest::newRow("within") << R"(,"valueQuantity":{"value":4.1})" + range << Flag::Normal;
    QTest::newRow("at the limit") << R"(,"valueQuantity":{"value":5.1})" + range << Flag::Normal;
    QTest::newRow("above") << R"(,"valueQuantity":{"value":5.2})" + range << Flag::High;
    QTest::newRow("below") << R"(,"valueQuantity":{"value":3.4})" + range << Flag::Low;
    QTest::newRow("the interpretation is right")
        << R"(,"interpretation":[{"coding":[{"code":"N"}]}],"valueQuantity":{"value":5.2})" + range
        << Flag::Normal;
    QTest::newRow("the worst one") << QByteArray(
        R"(,"interpretation":[{"coding":[{"code":"H"}]},{"coding":[{"code":"HH"}]}],"valueQuantity":{"value":9})")
                                   << Flag::CriticalHigh;
    QTest::newRow("not of what is below a limit")
        << R"(,"valueQuantity":{"value":3,"comparator":"<"})" + range << Flag::None;
    QTest::newRow("only the normal range counts") << QByteArray(
        R"(,"valueQuantity":{"value":5},"referenceRange":[{"type":{"coding":[{"code":"treatment"}]},"high":{"value":4}},{"high":{"value":6}}])")
                                                  << Flag::Normal;
    QTest::newRow("a code nobody knows")
        << QByteArray(R"(,"interpretation":[{"coding":[{"code":"QQ"}]}],"valueString":"x")") << Flag::None;
}

void TestPatient::resultsAreFlagged()
{
    QFETCH(const QByteArray, more);
    QFETCH(const Flag, flag);
    const PatientRecord record = recordOf({kPatient, observation(more.toStdString())});
    QCOMPARE(record.events.size(), std::size_t{1});
    QCOMPARE(record.events.front().flag, flag);
}

void TestPatient::componentsAreResultsOfTheirOwn()
{
    const PatientRecord record = recordOf(
        {kPatient,
         observation(
             R"(,"component":[{"code":{"text":"Systolic"},"valueQuantity":{"value":120,"unit":"mmHg"}},)"
             R"({"code":{"text":"Diastolic"},"valueQuantity":{"value":80,"unit":"mmHg"}}])")});
    QCOMPARE(record.events.size(), std::size_t{2});
    QCOMPARE(record.groups.size(), std::size_t{2});
    QCOMPARE(record.groupOf(record.events[0]).title, std::string("Systolic"));
    QCOMPARE(record.groupOf(record.events[1]).unit, std::string("mmHg"));
    QCOMPARE(record.events[0].place, record.events[1].place);
}

void TestPatient::theLastVersionCounts()
{
    const PatientRecord record = recordOf({kPatient, observation(R"(,"valueQuantity":{"value":1})"),
                                           observation(R"(,"valueQuantity":{"value":2})")});
    QCOMPARE(record.events.size(), std::size_t{1});
    QCOMPARE(record.events.front().value, std::string("2"));
    QCOMPARE(record.events.front().versions, 2U);
}

void TestPatient::whatHasNoDateComesLast()
{
    const PatientRecord record = recordOf(
        {kPatient,
         R"({"resourceType":"Procedure","id":"p","code":{"text":"Old"},"subject":{"reference":"Patient/p1"}})",
         R"({"resourceType":"Procedure","id":"q","code":{"text":"Bad"},"subject":{"reference":"Patient/p1"},"performedDateTime":"last spring"})",
         observation("")});
    QCOMPARE(record.events.size(), std::size_t{3});
    QCOMPARE(record.dated, std::size_t{1});
    QVERIFY(record.events[0].hasTime);
    QVERIFY(!record.events[2].hasTime);
}

void TestPatient::whatGoesOnEndsWithLife()
{
    const PatientRecord record = recordOf(
        {R"({"resourceType":"Patient","id":"p1","deceasedDateTime":"2020-05-01T00:00:00Z"})",
         R"({"resourceType":"MedicationRequest","id":"m","status":"active","medicationCodeableConcept":{"text":"X"},)"
         R"("subject":{"reference":"Patient/p1"},"authoredOn":"2019-01-01"})"});
    QCOMPARE(record.events.size(), std::size_t{1});
    QVERIFY(!record.events.front().isOpen);
    QCOMPARE(record.last, DateTime::parseDateTime("2020-05-01T00:00:00Z")->secondsSinceEpoch());
}

void TestPatient::timesWithoutAZoneAreTheCallers()
{
    const auto store = storeOf(
        {kPatient,
         R"({"resourceType":"Procedure","id":"p","code":{"text":"X"},"subject":{"reference":"Patient/p1"},"performedDateTime":"2025-03-03"})",
         observation("")});
    const PatientIndex index = indexOf(*store);
    const auto east = [](const DateTime& local) {
        return local.secondsSinceEpoch() - 7200;
    };
    const Result<PatientRecord> record = readPatient(*store, index, 0, east, {});
    QVERIFY(record);
    QCOMPARE(record->events[0].start, DateTime::parseDateTime("2025-03-02T22:00:00Z")->secondsSinceEpoch());
    QCOMPARE(record->events[1].start, DateTime::parseDateTime("2025-03-03T09:15:00Z")->secondsSinceEpoch());
}

void TestPatient::brokenValuesAreCountedNotLost()
{
    const auto store =
        storeOf({kPatient, R"({"resourceType":"Patient","id":)", R"({"name":"no type"})", observation("")});
    const PatientIndex index = indexOf(*store);
    QCOMPARE(index.patients().size(), std::size_t{1});
    QCOMPARE(index.resourceCount(), std::uint64_t{4});
    QCOMPARE(index.findings().size(), std::size_t{1});
    QCOMPARE(index.findings().front().code, std::string("patient.unreadable-resource"));
    QCOMPARE(index.findings().front().arguments.front(), std::string("2"));
}

void TestPatient::everyStoreGivesTheSame_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"ndjson", "bundle", "folder", "array", "xml", "gzip", "sqlite", "json column"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestPatient::everyStoreGivesTheSame()
{
    QFETCH(const QString, kind);
    const QTemporaryDir folder;
    const QString path = ResultWriter(folder).write(kind);
    if (path.isEmpty())
        QSKIP("the program that makes it is not there");
    Result<std::unique_ptr<ResourceStore>> store = openResult(path.toStdString(), m_registry);
    QVERIFY(store);
    const PatientIndex index = indexOf(**store);
    QCOMPARE(index.patients().size(), std::size_t{1});
    QCOMPARE(index.patients().front().name, std::string("Müller, Änne Rosa"));
    QCOMPARE(index.patients().front().resources, 3U);
    const Result<PatientRecord> record = readPatient(**store, index, 0, {}, {});
    QVERIFY(record);
    QCOMPARE(record->events.size(), std::size_t{2});
    QCOMPARE(record->groupOf(record->events[0]).title, std::string("Asthma"));
    QCOMPARE(record->events[1].value, std::string("4.1 mmol/L"));
    QCOMPARE(record->events[1].number, std::optional<double>(4.1));
    QVERIFY(record->findings.empty());
    const ResourceOrigin origin = originOf(**store, record->events[1].place);
    QVERIFY(origin.resourceJson.find("Potassium") != std::string::npos);
    QCOMPARE(origin.isInBundle, kind == QLatin1String("bundle") || kind == QLatin1String("xml"));
}

void TestPatient::filesThatChangedAreTold()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("all.ndjson"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(kPatient) + "\n" + QByteArray::fromStdString(observation("")) + "\n");
    file.close();
    Result<std::unique_ptr<ResourceStore>> store = openResult(path.toStdString(), m_registry);
    QVERIFY(store);
    const PatientIndex index = indexOf(**store);
    QVERIFY(file.resize(20));
    const Result<PatientRecord> record = readPatient(**store, index, 0, {}, {});
    QVERIFY(record);
    QVERIFY(record->events.empty());
    QCOMPARE(record->findings.front().code, std::string("patient.changed-file"));
}

void TestPatient::whatIsNoResultIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("not there") << "nothing.json" << QByteArray() << QByteArray("patient.no-such-file");
    QTest::newRow("empty folder") << "" << QByteArray() << QByteArray("patient.no-files");
    QTest::newRow("a text") << "a.txt" << QByteArray("hello") << QByteArray();
    QTest::newRow("empty") << "a.json" << QByteArray("\n") << QByteArray();
    QTest::newRow("no database") << "a.db" << QByteArray("SQLite format 3\0and then nothing", 31)
                                 << QByteArray("sql.failed");
}

void TestPatient::whatIsNoResultIsRefused()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, code);
    QTemporaryDir folder;
    const QString path = name.isEmpty() ? folder.path() : folder.filePath(name);
    if (!content.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    Result<std::unique_ptr<ResourceStore>> store = openResult(path.toStdString(), m_registry);
    ScanProgress progress;
    const Result<PatientIndex> index =
        store ? PatientIndex::build(**store, progress, {}) : Result<PatientIndex>(store.error());
    QCOMPARE(index.has_value(), code.isEmpty());
    if (index)
        QVERIFY(index->patients().empty());
    else if (code != "sql.failed") // What the database says of it is its own.
        QCOMPARE(QByteArray::fromStdString(index.error().code), code);
}

void TestPatient::theOriginTellsTheMessage()
{
    const std::string bundle =
        R"({"resourceType":"Bundle","entry":[{"resource":{"resourceType":"MessageHeader","eventCoding":{"code":"R01","display":"ORU^R01"},)"
        R"("source":{"name":"LAB","endpoint":"urn:id:LAB"}}},{"resource":{"resourceType":"Provenance","recorded":"2025-03-03T09:15:12Z",)"
        R"("activity":{"text":"message ORU^R01"}}},{"resource":)"
        + std::string(kPatient) + R"(},{"resource":)" + observation(R"(,"meta":{"source":"urn:feed:7"})")
        + "}]}";
    MemoryStore store({{.name = "lab.hl7, 3", .json = bundle, .message = "MSH|^~\\&|LAB"}});
    const PatientIndex index = indexOf(store);
    const Result<PatientRecord> record = readPatient(store, index, 0, {}, {});
    QVERIFY(record);
    QCOMPARE(record->events.size(), std::size_t{1});
    const ResourceOrigin origin = originOf(store, record->events.front().place);
    QCOMPARE(origin.part, std::string("lab.hl7, 3"));
    QCOMPARE(origin.messageEvent, std::string("ORU^R01"));
    QCOMPARE(origin.sender, std::string("LAB"));
    QCOMPARE(origin.recorded, std::string("2025-03-03T09:15:12Z"));
    QCOMPARE(origin.source, std::string("urn:feed:7"));
    QCOMPARE(origin.message, std::string("MSH|^~\\&|LAB"));
}

void TestPatient::medicationsAreCalledByTheirName()
{
    const PatientRecord record = recordOf(
        {kPatient,
         R"({"resourceType":"MedicationAdministration","id":"a","status":"completed","medicationReference":{"reference":"Medication/m1"},)"
         R"("subject":{"reference":"Patient/p1"},"effectiveDateTime":"2025-01-01T08:00:00Z"})",
         R"({"resourceType":"Medication","id":"m1","code":{"text":"Cefuroxime"}})"});
    QCOMPARE(record.events.size(), std::size_t{1});
    QCOMPARE(record.groupOf(record.events.front()).title, std::string("Cefuroxime"));
}

QTEST_GUILESS_MAIN(TestPatient)

#include "tst_patient.moc"
