// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/builtin_codecs.h"
#include "core/codecs/hl7v2/hl7_document.h"
#include "core/mapping/mapping_pack.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <iterator>
#include <map>

using namespace hilum;
using namespace hilum::mapping;

namespace {

/// A field that must survive the way to FHIR and back.
struct KeyField
{
    /// The parts that are compared together.
    std::vector<const char*> paths;
    /// The share of the values in the corpus that is kept, rounded down.
    double share = 0;
    /// Days are compared, because FHIR asks a time for seconds and a zone.
    bool isDate = false;
    /// Where it may stand as well: a unit's own text behind its code of UCUM.
    const char* otherwise = nullptr;
};

/// What is lost and why: order control and statuses meet in one code of FHIR; a message that names the same
/// order or visit twice gives it back once; OBX-3 of a document's text is the document's type; OBR numbers
/// that are others than those of the ORC before it are passed over.
const std::vector<KeyField>& keyFields()
{
    static const std::vector<KeyField> fields = {
        {{"MSH-9.1", "MSH-9.2"}, 1.0},
        {{"PID-3.1"}, 0.99},
        {{"PID-5.1.1", "PID-5.2"}, 0.84},
        {{"PID-7.1"}, 0.97, true},
        {{"PID-8.1"}, 0.92},
        {{"PID-11.1.1", "PID-11.3", "PID-11.5"}, 0.95},
        {{"PV1-2.1"}, 0.96},
        {{"PV1-3.1", "PV1-3.2", "PV1-3.3"}, 0.94},
        {{"PV1-7.1", "PV1-7.2.1", "PV1-7.3"}, 0.94},
        {{"PV1-19.1"}, 0.96},
        {{"PV1-44.1"}, 0.95, true},
        {{"PV1-45.1"}, 0.87, true},
        {{"ORC-1"}, 0.65},
        {{"ORC-2.1"}, 0.85},
        {{"ORC-3.1"}, 0.88},
        {{"OBR-2.1"}, 0.66},
        {{"OBR-3.1"}, 0.74},
        {{"OBR-4.1"}, 0.93},
        {{"OBX-2"}, 0.63},
        {{"OBX-3.1"}, 0.91},
        {{"OBX-5"}, 0.93},
        {{"OBX-6.1"}, 0.90, false, "OBX-6.2"},
        {{"OBX-11"}, 0.81},
        {{"RXA-5.1"}, 0.97},
        {{"RXE-2.1"}, 0.92},
        {{"TXA-2.1"}, 0.90},
        {{"SCH-1.1"}, 0.97},
        {{"SCH-2.1"}, 0.97},
        {{"SCH-7.1"}, 0.85},
        {{"SCH-25.1"}, 0.97},
        {{"AL1-3.1"}, 0.80},
        {{"DG1-3.1"}, 0.97},
        {{"NK1-2.1.1", "NK1-2.2"}, 0.95},
        {{"IN1-2.1"}, 0.97},
    };
    return fields;
}

/// Events that the way back has messages for.
constexpr const char* kCodes = "ADT ORU ORM OML OMG VXU MDM SIU RDE RDS RAS PPR";

struct KeptShare
{
    int kept = 0;
    int all = 0;
};

/// Both ways with the packs of this source tree, one message at a time.
class RoundTrip
{
public:
    RoundTrip()
    {
        addBuiltinCodecs(m_registry);
        m_there = open("hl7v2-to-fhir-r4");
        m_back = open("fhir-r4-to-hl7v2");
    }

    /// The way back to another version.
    MappingPack* backTo(const std::string& version)
    {
        std::shared_ptr<MappingPack>& pack = m_versions[version];
        if (!pack)
            pack = open("fhir-r4-to-hl7v2", {{"version", version}});
        return pack.get();
    }
    void forgetFindings() { m_findings.clear(); }

    [[nodiscard]] bool isReady() const { return m_there && m_back; }
    [[nodiscard]] const Diagnostics& findings() const { return m_findings; }

    /// Decodes the first message of the bytes; null where they are none.
    const Document* decode(const std::string& bytes, const char* format, Diagnostics& warnings)
    {
        const Codec& codec = **m_registry.codec(format);
        // With 64 readable bytes behind.
        const std::string_view kept = m_arena.copy(bytes + std::string(64, '\0')).substr(0, bytes.size());
        const std::unique_ptr<Framer> framer = *codec.makeFramer(Settings::map());
        Frames frames;
        (void)framer->frame(kept, true, frames);
        const auto frame = std::ranges::find(frames.frames, true, &Frame::isRecord);
        if (frame == frames.frames.end())
            return nullptr;
        const std::unique_ptr<Decoder> decoder = *codec.makeDecoder(Settings::map());
        const Result<const Document*> document =
            decoder->decode({.bytes = kept.substr(frame->bytes.begin, frame->bytes.size()),
                             .line = frame->line,
                             .stream = framer->context().get()},
                            m_arena, warnings);
        return document ? *document : nullptr;
    }

    /// What the pack makes of a document, as text; a finding where it makes nothing.
    std::vector<std::string> map(MappingPack& pack, const Document& document, const char* format)
    {
        std::vector<MappedDocument> made;
        std::vector<std::string> texts;
        const Result<void> done = pack.apply(document.root(), m_arena, m_scratch, made, m_findings);
        if (!done)
            m_findings.push_back(done.error());
        const std::unique_ptr<Encoder> encoder =
            *(*m_registry.codec(format))->makeEncoder(Settings::map(), EncodeContent::Records);
        for (const MappedDocument& each : made) {
            Record record;
            record.document = each.document;
            texts.emplace_back();
            if (const Result<void> encoded = encoder->encode(record, texts.back()); !encoded)
                m_findings.push_back(encoded.error());
        }
        return texts;
    }

    std::vector<std::string> toFhir(const Document& message) { return map(*m_there, message, "fhir"); }
    std::vector<std::string> toHl7(const Document& resource) { return map(*m_back, resource, "hl7v2"); }
    [[nodiscard]] const Schema& schemaOf(const Document& message)
    {
        m_schema = (*m_registry.codec("hl7v2"))->schema(Settings::map(), &message);
        return *m_schema;
    }
    [[nodiscard]] const PathNotation& notation() const
    {
        return *(*m_registry.codec("hl7v2"))->pathNotation();
    }

private:
    std::shared_ptr<MappingPack> open(const char* name,
                                      std::map<std::string, std::string, std::less<>> parameters = {})
    {
        PackRequest request;
        request.name = name;
        request.parameters = std::move(parameters);
        request.folders = {SOURCE_DIR "/resources/mappings"};
        request.now = *DateTime::parseDateTime("2026-11-25T10:00:00Z");
        Result<std::shared_ptr<MappingPack>> pack =
            MappingPack::open(std::move(request), m_registry, m_findings);
        if (!pack) {
            m_findings.push_back(pack.error());
            return nullptr;
        }
        (*pack)->compileAll(m_findings);
        return *pack;
    }

    Registry m_registry;
    Diagnostics m_findings;
    std::shared_ptr<MappingPack> m_there;
    std::shared_ptr<MappingPack> m_back;
    std::map<std::string, std::shared_ptr<MappingPack>> m_versions;
    std::shared_ptr<const Schema> m_schema;
    MappingScratch m_scratch;
    Arena m_arena;
};

QString textsOf(const Diagnostics& findings)
{
    QStringList texts;
    for (const Diagnostic& each : findings)
        texts += QString::fromStdString(toString(each));
    texts.removeDuplicates();
    return texts.join(QLatin1Char('\n'));
}

/// A number says the same as NM and as SN, with its comparator in a part of its own or before it.
QByteArray plainNumber(const QByteArray& text)
{
    static const QRegularExpression structured(QStringLiteral("^(?:=?|(<=|>=|<|>))\\^?([0-9.]+)$"));
    const QRegularExpressionMatch found = structured.match(QString::fromUtf8(text));
    return found.hasMatch() ? (found.captured(1) + found.captured(2)).toUtf8() : text;
}

/// Values of the nodes that a path gives below each segment, so that parts of one field stay together.
std::vector<std::string> valuesOf(const KeyField& key, const Document& message, const PathNotation& notation)
{
    const std::string first = key.paths.front();
    const std::string field = first.substr(0, first.find('.'));
    NodeList repetitions;
    (*notation.compile(field, {}))->select(message.root(), repetitions);
    std::vector<std::string> values;
    for (const Node repetition : repetitions) {
        std::string text;
        for (const std::string path : key.paths) {
            const std::size_t point = path.find('.');
            const Node node = point == std::string::npos
                                  ? repetition
                                  : (*notation.compile("XPN" + path.substr(point), {}))->first(repetition);
            std::string part;
            if (node && !node.isNull())
                node.value().appendTo(part);
            text.append(point == std::string::npos ? part : part.substr(0, part.find('&')));
            text.push_back('|');
        }
        const QByteArray trimmed =
            QByteArray::fromStdString(text).replace(' ', "").replace("|", " ").trimmed();
        if (!trimmed.isEmpty())
            values.push_back((key.isDate ? trimmed.left(8) : plainNumber(trimmed)).toStdString());
    }
    return values;
}

bool isAnywhere(const Schema& schema, std::string_view typeName, std::string_view name)
{
    const SchemaType* type = schema.type(typeName);
    return type != nullptr && type->kind == SchemaTypeKind::Structure
           && std::ranges::any_of(type->fields, [&](const SchemaField& field) {
                  return field.name == name || isAnywhere(schema, field.typeName, name);
              });
}

/// Missing and unknown segments, and required fields that are empty, by the message's own structure.
void checkStructure(Node node, const Schema& schema, QStringList& problems)
{
    const SchemaType* type = schema.type(node.typeName());
    if (type == nullptr)
        return;
    const QString where = QString::fromStdString(type->name);
    for (const SchemaField& field : type->fields) {
        const bool isWritten = field.name == "MSH.1" || field.name == "MSH.2";
        if (field.isRequired() && !isWritten && !node.firstChild(field.name))
            problems += where + QStringLiteral(" lacks ") + QString::fromStdString(field.name);
    }
    if (type->kind != SchemaTypeKind::Structure)
        return;
    NodeList children;
    node.children(children);
    for (const Node child : children) {
        if (!isAnywhere(schema, type->name, child.name()))
            problems += where + QStringLiteral(" has a ")
                        + QString::fromUtf8(child.name().data(), static_cast<qsizetype>(child.name().size()));
        checkStructure(child, schema, problems);
    }
}

} // namespace

class TestHl7RoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void resourcesBecomeMessages_data();
    void resourcesBecomeMessages();
    void messagesFollowTheirVersion_data();
    void messagesFollowTheirVersion();
    void whatIsNotWrittenIsNamed_data();
    void whatIsNotWrittenIsNamed();
    void keyFieldsAreKept_data();
    void keyFieldsAreKept();
    void messagesFollowTheirStructure();
    void noMessageIsLost();
    void cleanupTestCase();

private:
    void goThere(const QString& file);
    void compare(const QString& name, const Document& before, const Document& after);

    RoundTrip m_trip;
    /// By field and trigger; "" for all.
    std::map<std::pair<std::string, std::string>, KeptShare> m_kept;
    QStringList m_problems;
    /// Messages that nothing came back of.
    QStringList m_lost;
    /// File, field and value.
    QStringList m_lostValues;
    int m_messages = 0;
};

void TestHl7RoundTrip::initTestCase()
{
    QVERIFY2(m_trip.isReady(), qPrintable(textsOf(m_trip.findings())));
    QVERIFY2(!hasErrors(m_trip.findings()), qPrintable(textsOf(m_trip.findings())));
    const QString corpora = qEnvironmentVariable("HILUM_CORPORA", SOURCE_DIR "/../shared/corpora");
    QDirIterator files(corpora + "/hl7v2", {"*.hl7"}, QDir::Files, QDirIterator::Subdirectories);
    QStringList names;
    while (files.hasNext())
        names += files.next();
    names.sort();
    for (const QString& name : names)
        goThere(name);
}

void TestHl7RoundTrip::goThere(const QString& file)
{
    QFile bytes(file);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    Diagnostics warnings;
    const Document* before = m_trip.decode(bytes.readAll().toStdString(), "hl7v2", warnings);
    if (before == nullptr)
        return;
    Node root = before->root();
    const std::string_view code = hl7v2::Hl7Document::of(root)->messageType().code;
    if (code.empty()
        || !QString::fromLatin1(kCodes).contains(QByteArray(code.data(), static_cast<int>(code.size()))))
        return;
    for (const std::string& bundle : m_trip.toFhir(*before)) {
        const Document* resource = m_trip.decode(bundle, "fhir", warnings);
        QVERIFY(resource != nullptr);
        const std::vector<std::string> messages = m_trip.toHl7(*resource);
        if (messages.empty()) {
            m_lost += QDir(file).dirName();
            continue;
        }
        Diagnostics again;
        const Document* after = m_trip.decode(messages.front(), "hl7v2", again);
        QVERIFY2(after != nullptr, qPrintable(file));
        QVERIFY2(again.empty(), qPrintable(file + ": " + textsOf(again)));
        compare(QDir(file).dirName(), *before, *after);
        QStringList problems;
        QStringList known; // What the message itself did wrong comes back.
        checkStructure(after->root(), m_trip.schemaOf(*after), problems);
        checkStructure(before->root(), m_trip.schemaOf(*before), known);
        const bool hasPatient = static_cast<bool>(before->root().firstChild("PID"));
        for (const QString& problem : problems) {
            if (!known.contains(problem) && (hasPatient || !problem.startsWith(QStringLiteral("PID "))))
                m_problems += QDir(file).dirName() + ": " + problem;
        }
        ++m_messages;
    }
}

void TestHl7RoundTrip::compare(const QString& name, const Document& before, const Document& after)
{
    const KeyField type = {.paths = {"MSH-9.1", "MSH-9.2"}};
    const std::string trigger = valuesOf(type, before, m_trip.notation()).front();
    for (const KeyField& key : keyFields()) {
        KeptShare tally;
        std::vector<std::string> kept = valuesOf(key, after, m_trip.notation());
        if (key.otherwise != nullptr)
            std::ranges::copy(valuesOf({.paths = {key.otherwise}}, after, m_trip.notation()),
                              std::back_inserter(kept));
        for (const std::string& value : valuesOf(key, before, m_trip.notation())) {
            ++tally.all;
            const auto found = std::ranges::find(kept, value);
            if (found == kept.end()) {
                m_lostValues +=
                    QStringLiteral("%1,%2,%3")
                        .arg(name, QString::fromLatin1(key.paths.front()), QString::fromStdString(value));
                continue;
            }
            ++tally.kept;
            kept.erase(found);
        }
        for (const std::string& group : {std::string(), trigger}) {
            KeptShare& share = m_kept[{key.paths.front(), group}];
            share.kept += tally.kept;
            share.all += tally.all;
        }
    }
}

void TestHl7RoundTrip::resourcesBecomeMessages_data()
{
    QTest::addColumn<QByteArray>("resource");
    QTest::addColumn<QStringList>("messages");
    const QByteArray patient =
        R"({"resourceType":"Patient","id":"p1","identifier":[{"system":"urn:oid:1.2","value":"7"}],)"
        R"("name":[{"family":"A&B","given":["Eva"]}],"gender":"female"})";
    const auto bundle = [&patient](const QByteArray& resources) {
        return R"({"resourceType":"Bundle","type":"collection","entry":[{"fullUrl":"http://x/Patient/p1","resource":)"
               + patient + "}," + resources + "]}";
    };
    const auto entry = [](const char* type, const QByteArray& members) {
        return QByteArray(R"({"resource":{"resourceType":")") + type
               + R"(","id":"x","subject":{"reference":"Patient/p1"},)" + members + "}}";
    };
    QTest::newRow("a patient alone") << patient << QStringList{"ADT^A31^ADT_A05 EVN PID PV1"};
    QTest::newRow("an admission") << bundle(
        entry("Encounter", R"("status":"in-progress","class":{"code":"IMP"})"))
                                  << QStringList{"ADT^A01^ADT_A01 EVN PID PV1"};
    QTest::newRow("a registration") << bundle(
        entry("Encounter", R"("status":"arrived","class":{"code":"AMB"})"))
                                    << QStringList{"ADT^A04^ADT_A01 EVN PID PV1"};
    QTest::newRow("a discharge") << bundle(
        entry("Encounter", R"("status":"finished","class":{"code":"IMP"})"))
                                 << QStringList{"ADT^A03^ADT_A03 EVN PID PV1"};
    QTest::newRow("a cancelled visit")
        << bundle(entry("Encounter", R"("status":"cancelled","class":{"code":"IMP"})"))
        << QStringList{"ADT^A11^ADT_A09 EVN PID PV1"};
    QTest::newRow("an observation") << entry("Observation",
                                             R"("status":"final","code":{"text":"c"},"valueString":"v")")
                                           .mid(12)
                                           .chopped(1)
                                    << QStringList{"ORU^R01^ORU_R01 PID OBR OBX"};
    QTest::newRow("results of an event that the pack has no message for")
        << bundle(R"({"resource":{"resourceType":"MessageHeader","id":"h","source":{"endpoint":"urn:a"},)"
                  R"("eventCoding":{"code":"R22","display":"OUL^R22^OUL_R22"}}},)"
                  + entry("Observation", R"("status":"final","code":{"text":"c"},"valueString":"v")"))
        << QStringList{"ORU^R01^ORU_R01 PID OBR OBX"};
    QTest::newRow("an order and a document, messages of their own")
        << bundle(entry("ServiceRequest", R"("status":"active","intent":"order","code":{"text":"c"})") + ","
                  + entry("DocumentReference",
                          R"("status":"current","content":[{"attachment":{"url":"http://x/1"}}])"))
        << QStringList{"OML^O21^OML_O21 PID ORC OBR", "MDM^T02^MDM_T02 EVN PID PV1 TXA OBX"};
    QTest::newRow("a merge") << QByteArray(
        R"({"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Patient","id":"a"}},)"
        R"({"resource":{"resourceType":"Patient","id":"b","active":false,"link":[{"type":"replaced-by",)"
        R"("other":{"reference":"Patient/a"}}]}}]})")
                             << QStringList{"ADT^A40^ADT_A39 EVN PID MRG"};
    QTest::newRow("a cancelled appointment") << QByteArray(
        R"({"resourceType":"Appointment","id":"x","status":"cancelled","start":"2020-01-02T10:00:00Z",)"
        R"("participant":[]})") << QStringList{"SIU^S15^SIU_S12 SCH RGS"};
    QTest::newRow("a vaccination") << QByteArray(
        R"({"resourceType":"Immunization","id":"x","status":"completed","vaccineCode":{"text":"v"},)"
        R"("patient":{"reference":"Patient/9"},"occurrenceDateTime":"2020-01-02"})")
                                   << QStringList{"VXU^V04^VXU_V04 PID ORC RXA"};
    QTest::newRow("a problem, alone") << QByteArray(
        R"({"resourceType":"Condition","id":"x","subject":{"reference":"Patient/9"},"code":{"text":"c"}})")
                                      << QStringList{"PPR^PC1^PPR_PC1 PID PRB"};
    QTest::newRow("a problem that a visit does not carry")
        << bundle(entry("Condition", R"("code":{"text":"c"})"))
        << QStringList{"PPR^PC1^PPR_PC1 PID PRB", "ADT^A31^ADT_A05 EVN PID PV1"};
    QTest::newRow("a diagnosis of a visit")
        << bundle(entry("Encounter", R"("status":"finished","class":{"code":"IMP"})") + ","
                  + entry("Condition", R"("code":{"text":"c"},"encounter":{"reference":"Encounter/x"})"))
        << QStringList{"ADT^A03^ADT_A03 EVN PID PV1 DG1"};
    QTest::newRow("an allergy, alone") << QByteArray(
        R"({"resourceType":"AllergyIntolerance","id":"x","patient":{"reference":"Patient/9"},"code":{"text":"c"}})")
                                       << QStringList{"ADT^A60^ADT_A60 EVN PID IAM"};
    QTest::newRow("an allergy of the second patient") << QByteArray(
        R"({"resourceType":"Bundle","type":"collection","entry":[)"
        R"({"resource":{"resourceType":"Patient","id":"a"}},{"resource":{"resourceType":"Patient","id":"b"}},)"
        R"({"resource":{"resourceType":"AllergyIntolerance","id":"x","patient":{"reference":"Patient/b"},)"
        R"("code":{"text":"c"}}}]})")
                                                      << QStringList{"ADT^A31^ADT_A05 EVN PID PV1",
                                                                     "ADT^A31^ADT_A05 EVN PID PV1 AL1"};
    QTest::newRow("a dispensed medicine") << QByteArray(
        R"({"resourceType":"MedicationDispense","id":"x","status":"completed","subject":{"reference":"Patient/9"},)"
        R"("medicationCodeableConcept":{"text":"m"},"quantity":{"value":2},"whenHandedOver":"2020-01-02"})")
                                          << QStringList{"RDS^O13^RDS_O13 PID ORC RXD RXR"};
    QTest::newRow("a given medicine") << QByteArray(
        R"({"resourceType":"MedicationAdministration","id":"x","status":"completed","subject":{"reference":)"
        R"("Patient/9"},"medicationCodeableConcept":{"text":"m"},"effectiveDateTime":"2020-01-02"})")
                                      << QStringList{"RAS^O17^RAS_O17 PID ORC RXA RXR"};
    QTest::newRow("a prescription") << QByteArray(
        R"({"resourceType":"MedicationRequest","id":"x","status":"active","intent":"order",)"
        R"("medicationCodeableConcept":{"text":"m"},"subject":{"reference":"Patient/9"}})")
                                    << QStringList{"RDE^O11^RDE_O11 PID ORC RXE TQ1 RXR"};
}

void TestHl7RoundTrip::resourcesBecomeMessages()
{
    QFETCH(QByteArray, resource);
    QFETCH(QStringList, messages);
    Diagnostics warnings;
    const Document* document = m_trip.decode(resource.toStdString(), "fhir", warnings);
    QVERIFY2(document != nullptr, resource.constData());
    QStringList made;
    QStringList controls;
    for (const std::string& text : m_trip.toHl7(*document)) {
        const Document* message = m_trip.decode(text, "hl7v2", warnings);
        QVERIFY2(message != nullptr, text.c_str());
        QStringList segments;
        for (const QByteArray& line : QByteArray::fromStdString(text).split('\r')) {
            if (!line.isEmpty())
                segments +=
                    QString::fromUtf8(line.startsWith("MSH") ? line.split('|').value(8) : line.left(3));
        }
        made += segments.join(QLatin1Char(' '));
        controls += QString::fromStdString(text).section(QLatin1Char('|'), 9, 9);
        QStringList problems;
        checkStructure(message->root(), m_trip.schemaOf(*message), problems);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QStringLiteral(", "))));
    }
    QCOMPARE(made, messages);
    QVERIFY(!controls.contains(QString()));
    QCOMPARE(controls.removeDuplicates(), 0);
    QVERIFY2(warnings.empty(), qPrintable(textsOf(warnings)));
}

void TestHl7RoundTrip::messagesFollowTheirVersion_data()
{
    resourcesBecomeMessages_data();
}

/// Nothing required is missing, nothing stands where it has no place.
void TestHl7RoundTrip::messagesFollowTheirVersion()
{
    QFETCH(QByteArray, resource);
    Diagnostics warnings;
    const Document* document = m_trip.decode(resource.toStdString(), "fhir", warnings);
    QVERIFY2(document != nullptr, resource.constData());
    for (const char* version : {"2.3", "2.3.1", "2.4", "2.6", "2.8"}) {
        MappingPack* back = m_trip.backTo(version);
        QVERIFY2(back != nullptr, qPrintable(textsOf(m_trip.findings())));
        m_trip.forgetFindings();
        const std::vector<std::string> messages = m_trip.map(*back, *document, "hl7v2");
        QVERIFY(!messages.empty());
        for (const std::string& text : messages) {
            const QStringList header =
                QString::fromStdString(text).section(QLatin1Char('\r'), 0, 0).split(QLatin1Char('|'));
            QCOMPARE(header.value(11), QString::fromLatin1(version));
            QVERIFY2(header.value(9).size() <= 20, qPrintable(header.value(9)));
        }
        QVERIFY2(std::ranges::none_of(
                     m_trip.findings(),
                     [](const Diagnostic& each) { return each.severity != Severity::Information; }),
                 qPrintable(QLatin1String(version) + ": " + textsOf(m_trip.findings())));
    }
}

void TestHl7RoundTrip::whatIsNotWrittenIsNamed_data()
{
    QTest::addColumn<QByteArray>("resource");
    QTest::addColumn<int>("messages");
    QTest::addColumn<QString>("finding");
    QTest::newRow("beside what is not there")
        << QByteArray(R"({"resourceType":"Coverage","id":"x","status":"active","payor":[{"display":"p"}],)"
                      R"("beneficiary":{"reference":"Patient/9"}})")
        << 0
        << "error: Coverage is not written: it stands beside Patient, and none that was written names it. "
           "[mapping.not-written]";
    QTest::newRow("no message for it")
        << QByteArray(R"({"resourceType":"Bundle","type":"collection","entry":[)"
                      R"({"resource":{"resourceType":"Patient","id":"a","gender":"male"}},)"
                      R"({"resource":{"resourceType":"Goal","id":"g","lifecycleStatus":"active",)"
                      R"("description":{"text":"d"},"subject":{"reference":"Patient/a"}}}]})")
        << 1
        << "warning: Goal is not written: no message of the pack \"fhir-r4-to-hl7v2\" holds it. "
           "[mapping.not-written]";
    QTest::newRow("nobody needs them")
        << QByteArray(R"({"resourceType":"Bundle","type":"collection","entry":[)"
                      R"({"resource":{"resourceType":"Patient","id":"a","gender":"male"}},)"
                      R"({"resource":{"resourceType":"Organization","id":"o","name":"n"}}]})")
        << 1
        << "information: Not written, because nothing that is written needs it: 1 Organization. "
           "[mapping.not-needed]";
    QTest::newRow("an empty Bundle") << QByteArray(R"({"resourceType":"Bundle","type":"collection"})") << 0
                                     << "error: The pack \"fhir-r4-to-hl7v2\" makes nothing of this record. "
                                        "[mapping.nothing-written]";
}

void TestHl7RoundTrip::whatIsNotWrittenIsNamed()
{
    QFETCH(QByteArray, resource);
    QFETCH(int, messages);
    QFETCH(QString, finding);
    Diagnostics warnings;
    const Document* document = m_trip.decode(resource.toStdString(), "fhir", warnings);
    QVERIFY2(document != nullptr, resource.constData());
    m_trip.forgetFindings();
    QCOMPARE(m_trip.toHl7(*document).size(), static_cast<std::size_t>(messages));
    QVERIFY2(textsOf(m_trip.findings()).contains(finding), qPrintable(textsOf(m_trip.findings())));
}

void TestHl7RoundTrip::keyFieldsAreKept_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<double>("share");
    for (const KeyField& key : keyFields())
        QTest::newRow(key.paths.front()) << QString::fromLatin1(key.paths.front()) << key.share;
}

void TestHl7RoundTrip::keyFieldsAreKept()
{
    QFETCH(QString, path);
    QFETCH(double, share);
    if (m_messages == 0)
        QSKIP("The corpora are not here.");
    const KeptShare& tally = m_kept[{path.toStdString(), std::string()}];
    qInfo("%d of %d", tally.kept, tally.all);
    QVERIFY2(tally.kept >= share * tally.all,
             qPrintable(QStringLiteral("%1 of %2").arg(tally.kept).arg(tally.all)));
}

void TestHl7RoundTrip::messagesFollowTheirStructure()
{
    if (m_messages == 0)
        QSKIP("The corpora are not here.");
    QVERIFY2(m_problems.isEmpty(), qPrintable(m_problems.join(QLatin1Char('\n'))));
}

void TestHl7RoundTrip::noMessageIsLost()
{
    if (m_messages == 0)
        QSKIP("The corpora are not here.");
    QVERIFY2(m_lost.isEmpty(), qPrintable(m_lost.join(QLatin1Char('\n'))));
}

/// HILUM_ROUND_TRIP_REPORT names a file for what is kept by field and trigger, and after that what is lost.
void TestHl7RoundTrip::cleanupTestCase()
{
    QFile report(qEnvironmentVariable("HILUM_ROUND_TRIP_REPORT"));
    if (report.fileName().isEmpty() || !report.open(QIODevice::WriteOnly))
        return;
    report.write("field,trigger,kept,all\n");
    for (const auto& [key, share] : m_kept) {
        if (share.all > 0)
            report.write(QStringLiteral("%1,%2,%3,%4\n")
                             .arg(QString::fromStdString(key.first), QString::fromStdString(key.second))
                             .arg(share.kept)
                             .arg(share.all)
                             .toUtf8());
    }
    report.write("\nfile,field,value\n");
    report.write(m_lostValues.join(QLatin1Char('\n')).toUtf8());
}

QTEST_GUILESS_MAIN(TestHl7RoundTrip)
#include "tst_hl7_round_trip.moc"
