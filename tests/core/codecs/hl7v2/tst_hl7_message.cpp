// SPDX-License-Identifier: Apache-2.0
#include "decoded_message.h"

#include <QTest>

using namespace hilum;
using namespace hilum::hl7v2;

namespace {

/// All messages here are made up.
const std::string kHead = "MSH|^~\\&|LAB|NORTH|EHR|SOUTH|20260102030405||ADT^A01^ADT_A01|M1|P|2.5.1\r";

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string bytesOf(const QByteArray& bytes)
{
    return bytes.toStdString();
}

} // namespace

class TestHl7Message : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOddMessages_data();
    void readsOddMessages();
    void warnsOfWhatIsOdd_data();
    void warnsOfWhatIsOdd();
    void refusesWhatIsNoMessage_data();
    void refusesWhatIsNoMessage();
    void readsCharacterSets_data();
    void readsCharacterSets();
    void tellsAbsentEmptyAndNullApart_data();
    void tellsAbsentEmptyAndNullApart();
    void convertsValues_data();
    void convertsValues();
    void knowsWhereValuesCameFrom_data();
    void knowsWhereValuesCameFrom();
    void valuesAreViews();
    void navigatesByName();
};

void TestHl7Message::readsOddMessages_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* name, const std::string& message, const char* path, const char* value) {
        QTest::newRow(name) << QByteArray::fromStdString(message) << QString(path) << QString(value);
    };
    const std::string pid = "PID|1||4711^^^NORTH||Doe^Jane&Ann\rPV1|1|I\r";
    std::string lineFeeds = kHead + pid;
    std::ranges::replace(lineFeeds, '\r', '\n');
    std::string both;
    for (const char c : kHead + pid)
        both += c == '\r' ? std::string("\r\n") : std::string(1, c);
    row("1 CR", kHead + pid, "PID-5.1", "Doe");
    row("1 LF", lineFeeds, "PV1-2", "I");
    row("1 CRLF", both, "PV1-2", "I");
    row("1 mixed", kHead + "EVN|A01\nPID|1|2\r\nPV1|1|O\n\rZZ1|x", "PV1-2", "O");
    row("2 LF inside a field", kHead + "OBX|1|TX|C||first\nsecond\rPV1|1|I\r", "OBX-5", "first\nsecond");
    row("2 LF before a segment", kHead + "OBX|1|TX|C||first\nPV1|1|I\r", "PV1-2", "I");
    row("2 LF before what looks nearly like a segment", kHead + "NTE|1||a\nPIDx|b\rPV1|1|I", "NTE-3",
        "a\nPIDx");
    row("3 byte-order mark", "\xEF\xBB\xBF" + kHead + pid, "PID-5.1", "Doe");
    row("6 VT and FS", "\x0b" + kHead + pid + "\x1c\r", "PV1-2", "I");
    row("8 blank lines", kHead + "\r\r" + pid, "PID-5.1", "Doe");
    row("9 blanks before a segment", kHead + "  PID|1 |x\r", "PID-1", "1 ");
    row("10 other delimiters",
        "MSH$%!?@$LAB$N$E$S$20260102$$ADT%A01$1$P$2.3\rPID$1$$4711%%%NORTH$$Doe%Jane@Ann!Roe\r", "PID-5",
        "Doe%Jane@Ann; Roe");
    row("10 other subcomponents", "MSH$%!?@$LAB$N$E$S$20260102$$ADT%A01$1$P$2.3\rPID$1$$$$Doe%Jane@Ann\r",
        "PID-5.2.2", "Ann");
    row("11 truncation character", "MSH|^~\\&#|A|B|||2026||ADT^A01|1|P|2.7\rPID|1||||Do#e^\\P\\x\r",
        "PID-5.2", "#x");
    row("11 is never split on", "MSH|^~\\&#|A|B|||2026||ADT^A01|1|P|2.7\rPID|1||||Do#e\r", "PID-5.1", "Do#e");
    row("12 MSH-2 too short", "MSH|^~|A|B|||2026||ADT^A01|1|P|2.5\rPID|1||||Doe^Jane&Ann\r", "PID-5.2.2",
        "Ann");
    row("12 MSH-2 without the first", "MSH|~\\&|A|B|||2026||ADT^A01|1|P|2.5\rPID|1||||Doe^Jane\r", "PID-5.2",
        "Jane");
    row("12 MSH-2 empty", "MSH||A|B|||2026||ADT^A01|1|P|2.5\rPID|1||||Doe^Jane\r", "PID-5.2", "Jane");
    row("12 MSH-2 is kept as it came", "MSH|^~|A|B|||2026||ADT^A01|1|P|2.5\r", "MSH-2", "^~");
    row("13 doubled backslash", "MSH|^~\\\\&|A|B|||2026||ADT^A01|1|P|2.5\rPID|1||||Doe^J\\T\\A&N\r",
        "PID-5.2", "J&A&N");
    row("14 escapes", kHead + "NTE|1||\\F\\\\S\\\\T\\\\R\\\\E\\\r", "NTE-3", "|^&~\\");
    row("14 escapes after dividing", kHead + "PID|1||||a\\S\\b^c\r", "PID-5.1", "a^b");
    row("15 once and in order", kHead + "NTE|1||\\E\\R\\\r", "NTE-3", "\\R\\");
    row("15 adjacent hexadecimal", kHead + "NTE|1||a\\X41\\\\X42\\b\r", "NTE-3", "aABb");
    row("15 unclosed", kHead + "NTE|1||a\\Fb|c\r", "NTE-3", "a\\Fb");
    row("16 hexadecimal", kHead + "NTE|1||a\\X0D0A\\b\r", "NTE-3", "a\r\nb");
    row("16 hexadecimal of odd length", kHead + "NTE|1||a\\X0D0\\b\r", "NTE-3", "a\\X0D0\\b");
    row("16 UTF-8 in pieces", kHead + "NTE|1||\\XC3\\\\XA9\\\r", "NTE-3", "é");
    row("16 Latin-1", kHead + "NTE|1||\\XE9\\\r", "NTE-3", "é");
    row("17 formatting", kHead + "NTE|1||a\\.br\\b\\.sp2\\c\\H\\d\\N\\e\r", "NTE-3", "a\nb\n\ncde");
    row("17 formatting with numbers", kHead + "NTE|1||a\\.sk2\\b\\.in+4\\c\r", "NTE-3", "a  bc");
    row("18 stray escape character", kHead + "NTE|1||C:\\temp\\F\\x\r", "NTE-3", "C:\\temp|x");
    row("21 null", kHead + "PID|1||||\"\"\r", "PID-5", "<null>");
    row("22 precision and zone stay", kHead + "PID|1||||||198001021530+0100\r", "PID-7", "198001021530+0100");
    row("24 Z segments", kHead + "ZPI|1|a^b~c\rPID|1\r", "ZPI-2", "a^b; c");
    row("24 unknown segments", kHead + "XYZ|1|q\rPID|1\r", "XYZ-2", "q");
    row("26 repeated OBX-5", kHead + "OBX|1|ST|C||a~b~c\r", "OBX-5", "a; b; c");
    row("27 subcomponents in text", kHead + "OBX|1|TX|C||salt & pepper\r", "OBX-5", "salt & pepper");
    row("27 as its first component", kHead + "OBX|1|ST|C||salt & pepper\r", "OBX-5.1", "salt & pepper");
    row("28 too many components", kHead + "PID|1||||a^b^c^d^e^f^g^h^i^j^k^l^m^n^o^p^q\r", "PID-5.17", "q");
    row("28 too many fields", kHead + "EVN" + std::string(60, '|') + "x\r", "EVN-60", "x");
    row("28 separators at the end", kHead + "PID|1||||Doe^Jane^^^|||\r", "PID-5", "Doe^Jane");
    row("28 bare segment", kHead + "PID\rPV1|1|I\r", "PV1-2", "I");
    row("29 no version", "MSH|^~\\&|A|B|||2026||ADT\rPID|1||||Doe\r", "PID-5.1", "Doe");
    row("30 cut off", "MSH|^~\\&|LAB", "MSH-3", "LAB");
    row("30 shorter still", "MSH|^", "MSH-1", "|");
    row("a primitive is its own first part", kHead + "PID|1|||||||M\r", "PID-8.1.1", "M");
    row("separators only are nothing", kHead + "PID|1||||^^&^~^\r", "PID-5", "");
}

void TestHl7Message::readsOddMessages()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, path);
    QFETCH(QString, value);
    const DecodedMessage decoded(bytesOf(message));
    QVERIFY(decoded.isDecoded());
    QCOMPARE(toQString(decoded.text(path.toStdString())), value);
}

void TestHl7Message::warnsOfWhatIsOdd_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("code");
    QTest::addColumn<qulonglong>("offset");
    const auto row = [](const char* name, const std::string& message, const char* code, std::size_t offset) {
        QTest::newRow(name) << QByteArray::fromStdString(message) << QString(code) << qulonglong(offset);
    };
    row("nothing odd", kHead + "PID|1||||Doe\r", "", 0);
    row("short MSH-2", "MSH|^~|A\r", "hl7v2.repaired-delimiters", 4);
    row("doubled escape", "MSH|^~\\\\&|A\r", "hl7v2.repaired-delimiters", 4);
    row("letters as delimiters", "MSH|ab\\&|A\r", "hl7v2.repaired-delimiters", 4);
    row("continued line", kHead + "OBX|1|TX|C||first\nsecond\r", "hl7v2.continued-line", kHead.size() + 18);
    row("value without a type", kHead + "OBX|1||C||5\r", "hl7v2.observation-type", kHead.size());
    row("value of an unknown type", kHead + "OBX|1|QQ|C||5\r", "hl7v2.observation-type", kHead.size());
    row("neither value nor type", kHead + "OBX|1||C||\r", "", 0);
    row("lone escape", kHead + "NTE|1||C:\\x\r", "hl7v2.malformed-escape", kHead.size() + 7);
    row("unknown set", "MSH|^~\\&|A|B|||2026||ADT^A01|1|P|2.5||||||KLINGON\rPID|1||||D\xE9\r",
        "hl7v2.unknown-charset", 42);
    row("ASCII that is not", "MSH|^~\\&|A|B|||2026||ADT^A01|1|P|2.5||||||ASCII\rPID|1||||D\xC3\xA9\r",
        "hl7v2.charset-mismatch", 42);
    row("no set named", kHead + "PID|1||||D\xE9\r", "hl7v2.charset-guessed", 0);
}

void TestHl7Message::warnsOfWhatIsOdd()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, code);
    QFETCH(qulonglong, offset);
    const DecodedMessage decoded(bytesOf(message));
    QVERIFY(decoded.isDecoded());
    if (code.isEmpty()) {
        QVERIFY(decoded.warnings().empty());
        return;
    }
    QVERIFY(!decoded.warnings().empty());
    QCOMPARE(toQString(decoded.warnings().front().code), code);
    QVERIFY(decoded.warnings().front().place.bytes.has_value());
    QCOMPARE(qulonglong(decoded.warnings().front().place.bytes->begin), offset);
}

void TestHl7Message::refusesWhatIsNoMessage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const QByteArray& bytes, const char* code) {
        QTest::newRow(name) << bytes << QString(code);
    };
    row("nothing", "", "hl7v2.not-a-message");
    row("text", "hello", "hl7v2.not-a-message");
    row("another segment", "PID|1\r", "hl7v2.not-a-message");
    row("only the letters", "MSH", "hl7v2.no-field-separator");
    row("a letter as separator", "MSHA^~\\&", "hl7v2.no-field-separator");
    row("a line end as separator", "MSH\r|x", "hl7v2.no-field-separator");
    row("zeros", QByteArray(100, '\0'), "hl7v2.not-a-message");
    row("only a mark", "\xEF\xBB\xBF", "hl7v2.not-a-message");
    row("half a UTF-16 mark", "\xFF\xFE\x4D", "hl7v2.not-a-message");
}

void TestHl7Message::refusesWhatIsNoMessage()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const DecodedMessage decoded(bytesOf(bytes));
    QVERIFY(!decoded.isDecoded());
    QCOMPARE(toQString(decoded.error().code), code);
    QVERIFY(decoded.error().place.bytes.has_value());
}

void TestHl7Message::readsCharacterSets_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("charset");
    QTest::addColumn<QString>("value");
    const auto with = [](const std::string& set, const std::string& text) {
        return QByteArray::fromStdString("MSH|^~\\&|A|B|||2026||ADT^A01|1|P|2.5||||||" + set + "\rPID|1||||"
                                         + text + "^x\r");
    };
    const auto wide = [](const std::string& text, bool isLittle, bool hasMark) {
        QByteArray bytes;
        if (hasMark)
            bytes += isLittle ? "\xFF\xFE" : "\xFE\xFF";
        for (const QChar c : QString::fromStdString(text)) {
            const char high = static_cast<char>(c.unicode() >> 8);
            const char low = static_cast<char>(c.unicode() & 0xFF);
            bytes += isLittle ? low : high;
            bytes += isLittle ? high : low;
        }
        return bytes;
    };
    QTest::newRow("UTF-8 named") << with("UNICODE UTF-8", "Müller") << ""
                                 << "Müller";
    QTest::newRow("UTF-8 unnamed") << with("", "Müller") << ""
                                   << "Müller";
    QTest::newRow("Latin-1 named") << with("8859/1", "M\xFCller") << ""
                                   << "Müller";
    QTest::newRow("Latin-1 unnamed") << with("", "M\xFCller") << ""
                                     << "Müller";
    QTest::newRow("named wrong: bytes are kept") << with("UNICODE UTF-8", "M\xFCller") << ""
                                                 << "Müller";
    QTest::newRow("Latin-2") << with("8859/2", "\xA3\xF3"
                                               "d\xBC")
                             << ""
                             << "Łódź";
    QTest::newRow("Cyrillic") << with("8859/5", "\xB8\xD2\xD0\xDD") << ""
                              << "Иван";
    QTest::newRow("IANA name") << with("windows-1252", "\x80") << ""
                               << "€";
    QTest::newRow("setting wins") << with("8859/1", "\x80") << "windows-1252"
                                  << "€";
    QTest::newRow("Shift_JIS, whose second byte may be a delimiter")
        << with("ISO IR14", "\x83\x7C\x83\x5E") << ""
        << "ポタ";
    QTest::newRow("GB 18030") << with("GB 18030-2000", "\xD5\xC5\x81\x5E") << ""
                              << "张乛";
    QTest::newRow("Korean") << with("KS X 1001", "\xB1\xE8") << ""
                            << "김";
    QTest::newRow("ISO 2022, set named second") << with("~ISO IR87", "\x1b$B;3ED\x1b(B") << ""
                                                << "山田";
    QTest::newRow("ISO 2022 whose bytes look like delimiters") << with("ISO IR87", "\x1b$B%^%_\x1b(B") << ""
                                                               << "マミ";
    QTest::newRow("switch by escape") << with("ASCII~ISO IR87", "a\\M2442\\;3ED\\C2842\\b") << ""
                                      << "a山田b";
    QTest::newRow("hexadecimal in a named set") << with("8859/5", "\\XB8\\") << ""
                                                << "И";
    const std::string message = "MSH|^~\\&|A|B|||2026||ADT^A01|1|P|2.5\rPID|1||||Zoë^x\r";
    QTest::newRow("UTF-16 little") << wide(message, true, true) << ""
                                   << "Zoë";
    QTest::newRow("UTF-16 big") << wide(message, false, true) << ""
                                << "Zoë";
    QTest::newRow("UTF-16 without mark") << wide(message, true, false) << ""
                                         << "Zoë";
}

void TestHl7Message::readsCharacterSets()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, charset);
    QFETCH(QString, value);
    Settings settings = Settings::map();
    if (!charset.isEmpty())
        settings.set("charset", charset.toStdString());
    const DecodedMessage decoded(bytesOf(message), settings);
    QVERIFY(decoded.isDecoded());
    QCOMPARE(toQString(decoded.text("PID-5.1")), value);
    QCOMPARE(toQString(decoded.text("PID-5.2")), QString("x"));
}

void TestHl7Message::tellsAbsentEmptyAndNullApart_data()
{
    QTest::addColumn<unsigned>("field");
    QTest::addColumn<int>("state");
    QTest::newRow("present") << 1U << int(FieldState::Present);
    QTest::newRow("empty") << 2U << int(FieldState::Empty);
    QTest::newRow("null") << 3U << int(FieldState::Null);
    QTest::newRow("separators only") << 4U << int(FieldState::Empty);
    QTest::newRow("absent") << 5U << int(FieldState::Absent);
}

void TestHl7Message::tellsAbsentEmptyAndNullApart()
{
    QFETCH(unsigned, field);
    QFETCH(int, state);
    const DecodedMessage decoded(kHead + "PID|1||\"\"|^^\r");
    Position position = Position::ofSegment(1);
    position.field = field;
    QCOMPARE(int(decoded.document().stateAt(position)), state);
}

void TestHl7Message::convertsValues_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* text, ValueKind kind, const char* value) {
        QTest::addRow("%s as %d", text, int(kind)) << QString(text) << int(kind) << QString(value);
    };
    row("19800102", ValueKind::Date, "1980-01-02");
    row("198001", ValueKind::Date, "1980-01");
    row("1980", ValueKind::Date, "1980");
    row("19800102153045", ValueKind::Date, "1980-01-02");
    row("19800102153045.1234+0100", ValueKind::DateTime, "1980-01-02T15:30:45.1234+01:00");
    row("198001021530-0500", ValueKind::DateTime, "1980-01-02T15:30-05:00");
    row("19800102^D", ValueKind::Date, "1980-01-02");
    row("1530", ValueKind::Time, "15:30");
    row("Aug 15, 1942", ValueKind::Date, "");
    row("19801399", ValueKind::Date, "");
    row("+1.50", ValueKind::Decimal, "1.50");
    row("12", ValueKind::Integer, "12");
    row("12.5", ValueKind::Integer, "");
    row("Y", ValueKind::Boolean, "true");
    row("N", ValueKind::Boolean, "false");
    row("x", ValueKind::Boolean, "");
}

void TestHl7Message::convertsValues()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(QString, value);
    const DecodedMessage decoded(kHead + "PID|1||||||" + text.toStdString() + "\r");
    const NodeList nodes = decoded.select("PID-7");
    QCOMPARE(nodes.size(), std::size_t(1));
    const std::optional<Value> converted = nodes.front().convert(static_cast<ValueKind>(kind));
    QCOMPARE(converted ? toQString(converted->toString()) : QString(), value);
}

void TestHl7Message::knowsWhereValuesCameFrom_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const std::string& message, const char* path, const char* bytes) {
        QTest::newRow(name) << QByteArray::fromStdString(message) << QString(path) << QByteArray(bytes);
    };
    row("component", kHead + "PID|1||||Doe^Jane\r", "PID-5.2", "Jane");
    row("after a mark", "\xEF\xBB\xBF" + kHead + "PID|1||||Doe^Jane\r", "PID-5.2", "Jane");
    row("escaped", kHead + "NTE|1||a\\F\\b\r", "NTE-3", "a\\F\\b");
    row("segment", kHead + "PID|1||||Doe\rPV1|1\r", "PID", "PID|1||||Doe");
    row("group", kResults, "ORDER_OBSERVATION[2].OBSERVATION[1]",
        "OBX|1|NM|N1||30\rNTE|1||thirty\rNTE|2||more");
    row("converted", kHead + "PID|1||||M\xFCller^J\xE9\rPV1|1|\xE9||x\r", "PID-5.2", "J\xE9");
    row("converted, later", kHead + "PID|1||||M\xFCller^J\xE9\rPV1|1|\xE9||x\r", "PV1-4", "x");
}

void TestHl7Message::knowsWhereValuesCameFrom()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, path);
    QFETCH(QByteArray, bytes);
    const DecodedMessage decoded(bytesOf(message));
    const NodeList nodes = decoded.select(path.toStdString());
    QCOMPARE(nodes.size(), std::size_t(1));
    const ByteRange range = nodes.front().source();
    QCOMPARE(message.mid(static_cast<qsizetype>(range.begin), static_cast<qsizetype>(range.size())), bytes);
}

void TestHl7Message::valuesAreViews()
{
    std::string message = kHead + "OBX|1|ED|C||^image^png^Base64^" + std::string(4'000'000, 'A') + "|||x\r";
    const DecodedMessage decoded(message);
    const NodeList nodes = decoded.select("OBX-5.5");
    QCOMPARE(nodes.size(), std::size_t(1));
    const std::string_view value = nodes.front().value().asString();
    QCOMPARE(value.size(), std::size_t(4'000'000));
    QVERIFY(value.data() > decoded.bytes().data() && value.data() < decoded.bytes().data() + message.size());
    QCOMPARE(toQString(decoded.text("OBX-8")), QString("x"));
}

void TestHl7Message::navigatesByName()
{
    const DecodedMessage decoded(kResults);
    const Node root = decoded.document().root();
    QCOMPARE(toQString(root.typeName()), QString("ORU_R01"));
    NodeList segments;
    root.children(segments);
    QCOMPARE(segments.size(), std::size_t(13));
    QCOMPARE(toQString(segments[1].name()), QString("PID"));
    NodeList fields;
    segments[1].children(fields);
    QStringList names;
    for (const Node field : fields)
        names += toQString(field.name()) + ":" + toQString(field.typeName());
    QCOMPARE(names.join(' '), QString("PID.1:SI PID.3:CX PID.3:CX PID.5:XPN"));
    QVERIFY(fields[1].document().isListItem(fields[1]));
    NodeList parts;
    fields[1].children(parts);
    QCOMPARE(parts.size(), std::size_t(2));
    QCOMPARE(toQString(parts[1].name()), QString("CX.4"));
    QCOMPARE(toQString(parts[1].typeName()), QString("HD"));
    NodeList subparts;
    parts[1].children(subparts);
    QCOMPARE(subparts.size(), std::size_t(3));
    QCOMPARE(toQString(subparts[1].name()), QString("HD.2"));
    QCOMPARE(toQString(subparts[1].value().asString()), QString("1.2.3"));
    NodeList named;
    segments[1].children("PID.3", named);
    QCOMPARE(named.size(), std::size_t(2));
    NodeList groups;
    root.children("PATIENT_RESULT", groups);
    QCOMPARE(groups.size(), std::size_t(1));
    QCOMPARE(toQString(groups[0].typeName()), QString("ORU_R01.PATIENT_RESULT"));
    NodeList inGroup;
    groups[0].children(inGroup);
    QCOMPARE(inGroup.size(), std::size_t(3)); // PATIENT with its ZPI, and two orders.
    const NodeList results = decoded.select("OBX-5");
    QCOMPARE(toQString(results[0].typeName()), QString("NM"));
}

QTEST_APPLESS_MAIN(TestHl7Message)
#include "tst_hl7_message.moc"
