// SPDX-License-Identifier: Apache-2.0
#include "decoded_message.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace hilum;
using namespace hilum::hl7v2;

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

/// Paths as the user writes them, and the groups that they go through.
class TestHl7Paths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolvesPaths_data();
    void resolvesPaths();
    void matchesPaths_data();
    void matchesPaths();
    void refusesBadPaths_data();
    void refusesBadPaths();
    void dividesIntoGroups_data();
    void dividesIntoGroups();
    void resolvesInsideEach();
    void findsFieldsInAnyOrder_data();
    void findsFieldsInAnyOrder();
    void findsPathsTogetherAsAlone_data();
    void findsPathsTogetherAsAlone();
    void answersManyThreadsAtOnce();
};

void TestHl7Paths::resolvesPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* path, const char* value) {
        QTest::newRow(path) << QString(path) << QString(value);
    };
    row("MSH-1", "|");
    row("MSH-2", "^~\\&");
    row("MSH-3", "LAB");
    row("MSH-9", "ORU^R01^ORU_R01");
    row("MSH-9.2", "R01");
    row("MSH-12", "2.5.1");
    row("PID-3", "1^^^A&1.2.3&ISO; 2^^^B");
    row("PID-3[1].1", "1");
    row("PID-3[2].1", "2");
    row("PID-3[2].4", "B");
    row("PID-3[3].1", "");
    row("PID-3[*].1", "1; 2");
    row("PID-3.1", "1; 2");
    row("PID-3.4.2", "1.2.3");
    row("PID-3[1].4.2", "1.2.3");
    row("PID.5.1", "Doe");
    row("PID-99", "");
    row("OBX-5", "10; 20; 30; 40");
    row("OBX[*]-5", "10; 20; 30; 40");
    row("OBX[3]-5", "30");
    row("OBX[9]-5", "");
    row("OBR-4.1", "GLU; NA");
    row("OBR[2]-4", "NA^Sodium");
    row("ZPI-2", "z");
    row("QQQ-1", "");
    row("ORDER_OBSERVATION.OBR-4.1", "GLU; NA");
    row("ORDER_OBSERVATION[2].OBX-5", "30; 40");
    row("PATIENT_RESULT.ORDER_OBSERVATION[1].OBSERVATION[2].OBX-5", "20");
    row("PATIENT_RESULT.PID-5.2", "Jane");
    row("NO_SUCH_GROUP.PID-5", "");
}

void TestHl7Paths::resolvesPaths()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    const DecodedMessage decoded(kResults);
    QCOMPARE(toQString(decoded.text(path.toStdString())), value);
    const std::unique_ptr<Codec> codec = makeCodec();
    const auto compiled = codec->pathNotation()->compile(path.toStdString(), {});
    QVERIFY(compiled.has_value());
    const NodeList all = decoded.select(path.toStdString());
    const Node first = (*compiled)->first(decoded.document().root());
    QVERIFY(first == (all.empty() ? Node() : all.front()));
}

void TestHl7Paths::matchesPaths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    const auto row = [](const char* text, int length) {
        QTest::newRow(text) << QString(text) << length;
    };
    row("PID-5.1 & 'x'", 7);
    row("PID-3[2].4.2", 12);
    row("OBX[*]-5 = '1'", 8);
    row("OBX.where(OBX-2 = 'NM')", 3);
    row("OBX-2 = 'NM'", 5);
    row("OBX-5-1", 5);
    row("PID-5.first()", 5);
    row("PID-7.toDate()", 5);
    row("ORDER_OBSERVATION", 17);
    row("ORDER_OBSERVATION.OBR-4 | x", 23);
    row("ORDER_OBSERVATION.count()", 17);
    row("XPN.1 | XPN.2", 5);
    row("CX.4.2", 6);
    row("Patient.name", 0);
    row("where(x)", 0);
    row("XPN", 3);
    row("CX", 0);
    row("'PID-5'", 0);
    row("5", 0);
    row("", 0);
    row("PIDx-5", 0);
    row("OBX[x]", 3);
}

void TestHl7Paths::matchesPaths()
{
    QFETCH(QString, text);
    QFETCH(int, length);
    const std::unique_ptr<Codec> codec = makeCodec();
    QCOMPARE(int(codec->pathNotation()->match(text.toStdString())), length);
}

void TestHl7Paths::refusesBadPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << ""
                             << "hl7v2.bad-path";
    QTest::newRow("rest") << "PID-5.x"
                          << "hl7v2.bad-path";
    QTest::newRow("small letters") << "pid-5"
                                   << "hl7v2.bad-path";
    QTest::newRow("field zero") << "PID-0"
                                << "hl7v2.path-from-one";
    QTest::newRow("repetition zero") << "PID-3[0]"
                                     << "hl7v2.path-from-one";
    QTest::newRow("component zero") << "PID-3.0"
                                    << "hl7v2.path-from-one";
    QTest::newRow("field too large") << "PID-5000"
                                     << "hl7v2.path-too-large";
    QTest::newRow("component too large") << "PID-5.99999999999"
                                         << "hl7v2.path-too-large";
}

void TestHl7Paths::refusesBadPaths()
{
    QFETCH(QString, path);
    QFETCH(QString, code);
    const std::unique_ptr<Codec> codec = makeCodec();
    const auto compiled = codec->pathNotation()->compile(path.toStdString(), {});
    QVERIFY(!compiled.has_value());
    QCOMPARE(toQString(compiled.error().code), code);
    QVERIFY(compiled.error().place.column >= 1);
}

void TestHl7Paths::dividesIntoGroups_data()
{
    QTest::addColumn<QByteArray>("segments");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("groups");
    QTest::addColumn<QString>("version");
    const auto row = [](const char* name, const char* type, const char* segments, const char* groups,
                        const char* version = "2.5.1") {
        QTest::newRow(name) << QByteArray(segments) << QString(type) << QString(groups) << QString(version);
    };
    row("results", "ORU^R01^ORU_R01", "PID PV1 ORC OBR OBX NTE OBX OBR OBX", "ORDER_OBSERVATION 3-7 8-9");
    row("without orders", "ORU^R01^ORU_R01", "PID OBX OBX", "ORDER_OBSERVATION 2-3");
    row("Z segments stay where they are", "ORU^R01^ORU_R01", "PID OBR OBX ZDS OBR",
        "ORDER_OBSERVATION 2-4 5-5");
    row("misplaced segments too", "ORU^R01^ORU_R01", "PID OBR PV2 OBX OBR", "ORDER_OBSERVATION 2-4 5-5");
    row("two patients", "ORU^R01^ORU_R01", "PID OBR OBX PID OBR OBX", "PATIENT_RESULT 1-3 4-6");
    row("specimens", "ORU^R01^ORU_R01", "PID OBR OBX SPM OBX OBR OBX", "SPECIMEN 4-5");
    row("structure derived from the event", "ORU^R01", "PID OBR OBX OBR OBX", "ORDER_OBSERVATION 2-3 4-5");
    row("insurances", "ADT^A04", "PID PV1 IN1 IN2 IN1 IN3", "INSURANCE 3-4 5-6");
    row("procedures with roles", "ADT^A01", "EVN PID PV1 PR1 ROL PR1 GT1", "PROCEDURE 4-5 6-6");
    row("vaccinations without orders", "VXU^V04^VXU_V04", "PID RXA RXR OBX RXA OBX", "ORDER 2-4 5-6");
    row("orders with notes before details", "ORM^O01", "PID ORC NTE OBR OBX ORC OBR", "ORDER 2-5 6-7");
    row("several details in an order", "ORM^O01", "PID ORC OBR OBX OBR OBX", "ORDER 2-4 5-6");
    row("notes of the order before what was asked for", "RDE^O11", "PID ORC NTE RXO RXR RXE TQ1 RXR ORC RXE",
        "ORDER 2-8 9-10");
    row("what was asked for behind the notes", "RDE^O11", "PID ORC NTE RXO RXR RXE TQ1 RXR ORC RXE",
        "ORDER_DETAIL 4-5");
    row("participants of an encoded order", "RDE^O11", "PID ORC PRT TQ1 RXO RXR RXE PRT TQ1 RXR ORC PRT RXE",
        "ORDER 2-10 11-13", "2.8");
    row("timing behind participants", "RDE^O11", "PID ORC PRT TQ1 RXO RXR RXE PRT TQ1 RXR", "TIMING 4-4",
        "2.8");
    row("participants of a dispense", "RDS^O13", "PID ORC PRT RXO RXR RXE TQ1 RXR RXD RXR ORC PRT RXD RXR",
        "ORDER 2-10 11-14", "2.8");
    row("routes without notes", "RDS^O13", "PID ORC RXO RXR RXE TQ1 RXR RXD RXR", "ORDER_DETAIL 3-4");
    row("participants of a medication order", "OMP^O09", "PID ORC PRT RXO PRT RXR ORC PRT RXO RXR",
        "ORDER 2-6 7-10", "2.8");
    row("participants of an administration", "RAS^O17", "PID ORC PRT RXO RXR RXA RXR ORC PRT RXA RXR",
        "ORDER 2-7 8-11", "2.8");
    row("participants of results", "ORU^R01^ORU_R01", "PID ORC PRT OBR PRT OBX PRT ORC PRT OBR",
        "ORDER_OBSERVATION 2-7 8-10", "2.8");
    row("participants before the standard has them there", "ORU^R01^ORU_R01",
        "PID ORC PRT OBR OBX ORC PRT OBR", "ORDER_OBSERVATION 2-5 6-8", "2.7");
    row("the next order behind a specimen", "OML^O21", "PID ORC OBR OBX SPM ORC OBR SPM", "ORDER 2-5 6-8");
    row("the next details behind a specimen", "OML^O21", "PID ORC OBR OBX SPM OBR SPM", "ORDER 2-5 6-7");
    row("the next details of a general order", "OMG^O19", "PID ORC OBR SPM OBR OBX", "ORDER 2-4 5-6", "2.7");
    row("prior results begin with their patient", "OML^O21",
        "PID ORC OBR SPM PID PV1 ORC OBR OBX ORC OBR OBX", "ORDER_PRIOR 7-9 10-12");
    row("prior results of the same patient", "OML^O21", "PID ORC OBR SPM PV1 OBR OBX OBR",
        "ORDER_PRIOR 6-7 8-8");
    row("several results in the version that lost the count", "OML^O21", "PID ORC OBR OBX NTE OBX SPM SPM",
        "OBSERVATION 4-5 6-6", "2.6");
    row("procedures behind the insurance", "ADT^A01", "PID PV1 IN1 PR1 ROL PR1 GT1", "PROCEDURE 4-5 6-6");
    row("a patient behind the resources", "SIU^S12", "SCH RGS AIS PID PV1 RGS AIS", "PATIENT 4-5");
}

void TestHl7Paths::dividesIntoGroups()
{
    QFETCH(QByteArray, segments);
    QFETCH(QString, type);
    QFETCH(QString, groups);
    QFETCH(QString, version);
    std::string message =
        "MSH|^~\\&|A|B|||2026||" + type.toStdString() + "|1|P|" + version.toStdString() + "\r";
    for (const QByteArray& segment : segments.split(' '))
        message += segment.toStdString() + "|1\r";
    const DecodedMessage decoded(message);
    QStringList found{groups.section(' ', 0, 0)};
    for (const Node group : decoded.select(found.front().toStdString())) {
        const Position position = decoded.document().positionAt(group);
        found += QString("%1-%2").arg(position.segment).arg(position.segment + position.segmentCount - 1);
        QCOMPARE(toQString(group.name()), found.front());
    }
    QCOMPARE(found.join(' '), groups);
}

void TestHl7Paths::resolvesInsideEach()
{
    const DecodedMessage decoded(kResults);
    const NodeList results = decoded.select("OBX");
    QCOMPARE(results.size(), std::size_t(4));
    QCOMPARE(toQString(decoded.text("OBX-5", results[2])), QString("30"));
    QCOMPARE(toQString(decoded.text("OBR-4.1", results[1])), QString("GLU"));
    QCOMPARE(toQString(decoded.text("OBR-4.1", results[2])), QString("NA"));
    QCOMPARE(toQString(decoded.text("PID-5.1", results[3])), QString("Doe"));
    QCOMPARE(toQString(decoded.text("NTE-3", results[0])), QString("ten"));
    QCOMPARE(toQString(decoded.text("NTE-3", results[2])), QString("thirty; more"));

    const NodeList orders = decoded.select("ORDER_OBSERVATION");
    QCOMPARE(orders.size(), std::size_t(2));
    QCOMPARE(toQString(decoded.text("OBR-4.1", orders[1])), QString("NA"));
    QCOMPARE(toQString(decoded.text("OBX-5", orders[0])), QString("10; 20"));
    QCOMPARE(toQString(decoded.text("PID-3.1", orders[1])), QString("1; 2"));
    const NodeList inner = decoded.select("OBSERVATION", orders[1]);
    QCOMPARE(inner.size(), std::size_t(2));
    QCOMPARE(toQString(decoded.text("OBX-5", inner[1])), QString("40"));
    QCOMPARE(toQString(decoded.text("OBR-4.1", inner[1])), QString("NA"));

    const NodeList identifiers = decoded.select("PID-3");
    QCOMPARE(identifiers.size(), std::size_t(2));
    QCOMPARE(toQString(decoded.text("CX.1", identifiers[1])), QString("2"));
    QCOMPARE(toQString(decoded.text("CX.4.2", identifiers[0])), QString("1.2.3"));
    QCOMPARE(toQString(decoded.text("PID-3.4", identifiers[1])), QString("B"));
    QCOMPARE(toQString(decoded.text("PID-5.1", identifiers[1])), QString("Doe"));
    const NodeList authorities = decoded.select("CX.4", identifiers[0]);
    QCOMPARE(authorities.size(), std::size_t(1));
    QCOMPARE(toQString(decoded.text("HD.2", authorities[0])), QString("1.2.3"));
}

void TestHl7Paths::findsFieldsInAnyOrder_data()
{
    QTest::addColumn<QByteArray>("segment");
    QTest::newRow("name only") << QByteArray("ZZZ");
    QTest::newRow("one empty field") << QByteArray("ZZZ|");
    QTest::newRow("ends in a separator at the end of a block") << QByteArray("ZZZ|456789012345|");
    QTest::newRow("ends in a field at the end of a block") << QByteArray("ZZZ|4567|90123456");
    QTest::newRow("more fields than bytes for them") << QByteArray("ZZZ") + QByteArray(200, '|') + "last";
    QTest::newRow("many fields") << QByteArray("ZZZ") + QByteArray("|a^b&c~d").repeated(60);
    QTest::newRow("a long field, then others") << QByteArray("ZZZ|1|") + QByteArray(70'000, 'x') + "|3|4|";
}

void TestHl7Paths::findsFieldsInAnyOrder()
{
    QFETCH(QByteArray, segment);
    const QByteArrayList fields = segment.split('|');
    const std::string message = "MSH|^~\\&|A|B\r" + segment.toStdString() + "\rNTE|1|n|m\r";
    const auto count = static_cast<std::uint32_t>(fields.size());
    for (const std::uint32_t step : {1U, 3U, 7U, count + 1}) { // The last one counts downwards.
        const DecodedMessage decoded(message);
        for (std::uint32_t asked = 0; asked < count + 2; ++asked) {
            const std::uint32_t field = (asked + 1) * step % (count + 2);
            const std::string_view text = decoded.document().fieldText(1, field);
            QCOMPARE(text.data() != nullptr, field < count);
            QCOMPARE(QByteArray(text.data(), qsizetype(text.size())), fields.value(field));
        }
        QCOMPARE(toQString(decoded.document().fieldText(2, 3)), QString("m"));
        QCOMPARE(toQString(decoded.document().fieldText(0, 4)), QString("B"));
    }
}

void TestHl7Paths::findsPathsTogetherAsAlone_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArrayList>("paths");
    QTest::newRow("fields and parts")
        << QByteArray("PID") << QByteArrayList{"PID-5.2", "PID-3.4.2",    "PID-3[2].1", "PID-5",
                                               "PID-3.4", "PID-3[1].4.3", "PID-90",     "PID-3[3]"};
    QTest::newRow("a type of several segments")
        << QByteArray("OBX") << QByteArrayList{"OBX-5", "OBX-3.1", "OBX-2", "OBX-1", "OBX-5.1.1", "OBX-9"};
    QTest::newRow("components") << QByteArray("CX")
                                << QByteArrayList{"CX.4.2", "CX.1", "CX.4.1", "CX.4", "CX.2", "CX.9"};
    QTest::newRow("of a component") << QByteArray("HD") << QByteArrayList{"HD.3", "HD.1", "HD.2", "HD.4"};
}

void TestHl7Paths::findsPathsTogetherAsAlone()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArrayList, paths);
    const PathNotation& notation = *DecodedMessage::codec().pathNotation();
    std::vector<std::shared_ptr<const CompiledPath>> compiled;
    for (const QByteArray& path : paths) {
        compiled.push_back(
            *notation.compile(path.toStdString(), {.schema = nullptr, .typeName = type.toStdString()}));
        QVERIFY(compiled.back()->isWithinItem());
    }
    // What was compiled for another segment may be asked for in the same go.
    compiled.push_back(*notation.compile("ZPI-2", {.schema = nullptr, .typeName = "ZPI"}));
    if (type.size() == 2)
        compiled.pop_back();
    const std::unique_ptr<const CompiledPathSet> set = notation.together(compiled);
    const DecodedMessage alone(kResults);
    NodeList items{alone.document().root()};
    for (const char* path : {"ORDER_OBSERVATION", "PID", "OBX", "NTE", "ZPI", "PID-3", "PID-3.4", "PID-3.4.2",
                             "OBX-5", "OBR-4", "MSH-2"}) {
        const NodeList more = alone.select(path);
        items.insert(items.end(), more.begin(), more.end());
    }
    for (const Node item : items) {
        const DecodedMessage fresh(kResults);
        std::vector<Node> found(compiled.size(), item);
        set->fill(Node(&fresh.document(), item.position()), found);
        for (std::size_t each = 0; each < compiled.size(); ++each) {
            const Node one = compiled[each]->first(item);
            QCOMPARE(bool(found[each]), bool(one));
            QVERIFY(!one || found[each].position() == one.position());
        }
    }
}

/// What one thread finds out is remembered for the others: the asan and tsan presets watch over that.
void TestHl7Paths::answersManyThreadsAtOnce()
{
    const std::vector<std::string> paths = {
        "PID-5.2", "PID-3[2].1", "OBX-5", "OBR-4.1", "ORDER_OBSERVATION.OBR-4.2",
        "MSH-9.2", "NTE-3",      "ZPI-2", "QQQ-1",   "PID-1"};
    std::vector<std::string> expected;
    for (const std::string& path : paths)
        expected.push_back(DecodedMessage(kResults).text(path));
    for (int round = 0; round < 20; ++round) {
        const DecodedMessage decoded(kResults);
        std::atomic<int> wrong = 0;
        std::vector<std::jthread> threads;
        for (std::size_t first = 0; first < 4; ++first)
            threads.emplace_back([&, first] {
                for (std::size_t each = 0; each < 3 * paths.size(); ++each) {
                    const std::size_t path = (first * 3 + each) % paths.size();
                    wrong += decoded.text(paths[path]) != expected[path] ? 1 : 0;
                }
            });
        threads.clear();
        QCOMPARE(wrong.load(), 0);
    }
}

QTEST_APPLESS_MAIN(TestHl7Paths)
#include "tst_hl7_paths.moc"
