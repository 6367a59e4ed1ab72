// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/hl7_framer.h"
#include "core/model/tree_builder.h"
#include "decoded_message.h"

#include <QDirIterator>
#include <QTest>

using namespace hilum;
using namespace hilum::hl7v2;

namespace {

/// All messages here are made up.
const std::string kFirst = "MSH|^~\\&|LAB|NORTH|EHR|SOUTH|20260102||ADT^A01|1|P|2.5.1\rPID|1||4711||Doe^Jane";
const std::string kSecond = "MSH|^~\\&|LAB|NORTH|EHR|SOUTH|20260102||ADT^A03|2|P|2.5.1\rPID|1||4712||Roe^Jon";

/// What may lie between frames.
constexpr std::string_view kFiller("\r\n\t \x0b\x1c\x1a\0", 8);

struct Framed
{
    std::vector<ByteRange> records;
    std::vector<ByteRange> others;
    Diagnostics findings;
};

/// Frames a text as the engine does: the bytes arrive in chunks, what is not consumed comes again.
Framed framed(const std::string& text, std::size_t chunk)
{
    Framed result;
    Hl7Framer framer;
    std::size_t consumed = 0;
    std::size_t there = 0;
    Frames frames;
    while (true) {
        there = std::min(there + chunk, text.size());
        const bool atEnd = there == text.size();
        std::string buffer = text.substr(consumed, there - consumed);
        const std::size_t size = buffer.size();
        buffer.append(64, '\0');
        frames.frames.clear();
        const std::size_t taken = framer.frame({buffer.data(), size}, atEnd, frames);
        for (const Frame& frame : frames.frames) {
            const ByteRange range{consumed + frame.bytes.begin, consumed + frame.bytes.end};
            (frame.isRecord ? result.records : result.others).push_back(range);
        }
        consumed += taken;
        if (atEnd)
            break;
    }
    result.findings = frames.findings;
    return result;
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Everything that can be asked of a node and of what is below it; how many nodes there were.
std::size_t visitAll(Node node, std::size_t size)
{
    (void)node.name();
    (void)node.typeName();
    (void)node.value();
    (void)node.convert(ValueKind::DateTime);
    const ByteRange range = node.source();
    if (range.begin > range.end || range.end > size)
        return 0;
    NodeList children;
    node.children(children);
    std::size_t count = 1;
    for (const Node child : children) {
        const std::size_t below = visitAll(child, size);
        if (below == 0)
            return 0;
        count += below;
    }
    return count;
}

QString corpusFolder()
{
    const QString given = qEnvironmentVariable("HILUM_CORPORA");
    return (given.isEmpty() ? QStringLiteral(SOURCE_DIR "/../shared/corpora") : given) + "/hl7v2";
}

} // namespace

class TestHl7Stream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsMessages_data();
    void findsMessages();
    void findsTheSameInChunks_data();
    void findsTheSameInChunks();
    void keepsNothingOfTextWithoutMessages();
    void coversEveryByte_data();
    void coversEveryByte();
    void survivesHostileBytes();
    void recognisesItsFormat_data();
    void recognisesItsFormat();
    void writesLineEnds_data();
    void writesLineEnds();
    void writesTrees();
    void refusesTrees_data();
    void refusesTrees();
    void checksItsSettings();
    void readsTheCorpus();
};

void TestHl7Stream::findsMessages_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("messages");
    QTest::addColumn<QString>("findings");
    const auto row = [](const char* name, const std::string& text, const char* messages,
                        const char* findings = "") {
        QTest::newRow(name) << QByteArray::fromStdString(text) << QString(messages) << QString(findings);
    };
    const std::string batch = "FHS|^~\\&|A\rBHS|^~\\&|A\r" + kFirst + "\r" + kSecond + "\r";
    row("one", kFirst + "\r", "1");
    row("without a last line end", kFirst, "1");
    row("two", kFirst + "\r" + kSecond + "\r", "1 2");
    row("blank lines between", kFirst + "\r\r\n\n" + kSecond + "\r\n", "1 2");
    row("blank lines within", "MSH|^~\\&|A|B|||2026||ADT^A01|1|P|2.5\r\rPID|1\r", "1");
    row("byte-order mark", "\xEF\xBB\xBF" + kFirst, "1", "hl7v2.byte-order-mark");
    row("MLLP bytes", "\x0b" + kFirst + "\r\x1c\r\x0b" + kSecond + "\r\x1c\r", "1 2");
    row("text before", "exported on a Tuesday\n" + kFirst, "1", "hl7v2.skipped-text");
    row("comments between", kFirst + "\n# the next one\n" + kSecond, "1 2", "hl7v2.skipped-text");
    row("text between", kFirst + "\r\rnext message:\r" + kSecond, "1 2", "hl7v2.skipped-text");
    row("text after", kFirst + "\r\rtotal: 1\r", "1", "hl7v2.skipped-text");
    row("a text field that goes on", kFirst + "\nOBX|1|TX|||a\nb\n" + kSecond, "1 2");
    row("MSH in a field", kFirst + " MSH|x\r", "1");
    row("MSH as a word", kFirst + "\nOBX|1|TX|||a\nMSHA\n", "1");
    row("batch", batch + "BTS|2\rFTS|1\r", "1 2");
    row("batch without counts", batch + "BTS\rFTS\r", "1 2");
    row("batch with wrong counts", batch + "BTS|3\rFTS|2\r", "1 2", "hl7v2.batch-count hl7v2.file-count");
    row("batch with a count that is none", batch + "BTS|x\r", "1 2", "hl7v2.batch-count");
    row("two batches", "BHS|^~\\&\r" + kFirst + "\rBTS|1\rBHS|^~\\&\r" + kSecond + "\rBTS|1\rFTS|2\r", "1 2");
    row("blanks before MSH", "  " + kFirst + "\r  " + kSecond, "1 2");
    row("nothing", "", "", "hl7v2.no-message");
    row("line ends only", "\r\n\r\n", "", "hl7v2.no-message");
    row("no message", "hello\nworld\n", "", "hl7v2.skipped-text hl7v2.no-message");
    const auto wide = [](const std::string& text, bool isLittle) {
        std::string bytes = isLittle ? "\xFF\xFE" : "\xFE\xFF";
        for (const char c : text)
            bytes += isLittle ? std::string{c, '\0'} : std::string{'\0', c};
        return bytes;
    };
    row("UTF-16 little", wide(kFirst + "\r\n" + kSecond + "\r", true), "1 2");
    row("UTF-16 big", wide(kFirst + "\r" + kSecond, false), "1 2");
    row("another separator", "MSH$%~\\&$A$B$$$2026$$ADT$1$P$2.5\rPID$1\r", "1");
}

void TestHl7Stream::findsMessages()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, messages);
    QFETCH(QString, findings);
    const std::string bytes = text.toStdString();
    const Framed whole = framed(bytes, bytes.size() + 1);
    QStringList numbers;
    for (const ByteRange& record : whole.records) {
        const DecodedMessage decoded(bytes.substr(record.begin, record.size()));
        QVERIFY(decoded.isDecoded());
        numbers += toQString(decoded.text("MSH-10"));
    }
    QCOMPARE(numbers.join(' '), messages);
    QStringList codes;
    for (const Diagnostic& finding : whole.findings)
        codes += toQString(finding.code);
    QCOMPARE(codes.join(' '), findings);
}

void TestHl7Stream::findsTheSameInChunks_data()
{
    findsMessages_data();
}

void TestHl7Stream::findsTheSameInChunks()
{
    QFETCH(QByteArray, text);
    const std::string bytes = text.toStdString();
    const Framed whole = framed(bytes, bytes.size() + 1);
    const auto isSkip = [](const Diagnostic& finding) {
        return finding.code == "hl7v2.skipped-text";
    };
    const auto skips = std::ranges::count_if(whole.findings, isSkip);
    for (const std::size_t chunk : {1U, 2U, 3U, 7U, 16U, 31U, 33U, 50U, 64U, 100U}) {
        const Framed pieces = framed(bytes, chunk);
        QVERIFY2(pieces.records == whole.records, std::to_string(chunk).c_str());
        QCOMPARE(std::ranges::count_if(pieces.findings, isSkip), skips);
    }
}

void TestHl7Stream::keepsNothingOfTextWithoutMessages()
{
    Hl7Framer framer;
    const std::string noise(1'000'000, 'x');
    Frames frames;
    const std::size_t taken = framer.frame({noise.data(), noise.size() - 64}, false, frames);
    QVERIFY(taken > noise.size() - 200);
}

void TestHl7Stream::coversEveryByte_data()
{
    findsMessages_data();
}

void TestHl7Stream::coversEveryByte()
{
    QFETCH(QByteArray, text);
    const std::string bytes = text.toStdString();
    const Framed whole = framed(bytes, bytes.size() + 1);
    std::vector<ByteRange> all = whole.records;
    all.insert(all.end(), whole.others.begin(), whole.others.end());
    std::ranges::sort(all, {}, &ByteRange::begin);
    std::size_t at = 0;
    for (const ByteRange& range : all) {
        QVERIFY(range.begin >= at);
        QCOMPARE(bytes.substr(at, range.begin - at).find_first_not_of(kFiller), std::string::npos);
        at = range.end;
    }
    QCOMPARE(bytes.substr(at).find_first_not_of(kFiller), std::string::npos);
}

void TestHl7Stream::survivesHostileBytes()
{
    // Every beginning of a message, and every byte of it replaced by something that matters to the parser.
    const std::string message = kFirst + "\rOBX|1|ST|A\\F\\^b&c~d||x\\XC3\\\\.br\\y\rZZ1|\xC3\xA9|\"\"\r";
    for (std::size_t length = 0; length <= message.size(); ++length) {
        const DecodedMessage decoded(message.substr(0, length));
        if (decoded.isDecoded())
            QVERIFY(visitAll(decoded.document().root(), length) > 0);
        else
            QVERIFY(!decoded.error().code.empty());
    }
    for (const char c : {'|', '^', '~', '\\', '&', '\r', '\n', '\0', '\x1b', '\xFF', '\x0b', 'M'}) {
        for (std::size_t at = 0; at < message.size(); ++at) {
            std::string broken = message;
            broken[at] = c;
            const DecodedMessage decoded(broken);
            if (decoded.isDecoded())
                QVERIFY(visitAll(decoded.document().root(), broken.size()) > 0);
            (void)framed(broken, 40);
        }
    }
}

void TestHl7Stream::recognisesItsFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("sureness");
    QTest::newRow("message") << "a.txt" << QByteArray("MSH|^~\\&|A") << 100;
    QTest::newRow("after a mark") << "a.txt" << QByteArray("\xEF\xBB\xBFMSH|^~\\&|A") << 100;
    QTest::newRow("batch") << "a.txt" << QByteArray("FHS|^~\\&|A") << 95;
    QTest::newRow("after text") << "a.txt" << QByteArray("# export\nMSH|^~\\&|A") << 80;
    QTest::newRow("by its name") << "a.hl7" << QByteArray("?") << 40;
    QTest::newRow("a word") << "a.txt" << QByteArray("MSHell") << 0;
    QTest::newRow("JSON") << "a.json" << QByteArray("{}") << 0;
    QTest::newRow("nothing") << "" << QByteArray() << 0;
}

void TestHl7Stream::recognisesItsFormat()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, head);
    QFETCH(int, sureness);
    QCOMPARE(makeCodec()->recognise(name.toStdString(), head.toStdString()), sureness);
}

void TestHl7Stream::writesLineEnds_data()
{
    QTest::addColumn<QString>("terminators");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("written");
    const QByteArray head = "MSH|^~\\&|A";
    QTest::newRow("as they came") << "keep" << QByteArray(head + "\nPID|1\r\nPV1|a\\F\\b")
                                  << QByteArray(head + "\nPID|1\r\nPV1|a\\F\\b\n");
    QTest::newRow("CR") << "cr" << QByteArray(head + "\nPID|1\r\n\nPV1|1\n")
                        << QByteArray(head + "\rPID|1\rPV1|1\r");
    QTest::newRow("LF") << "lf" << QByteArray(head + "\rPID|1\r") << QByteArray(head + "\nPID|1\n");
    QTest::newRow("CRLF") << "crlf" << QByteArray(head + "\rPID|1") << QByteArray(head + "\r\nPID|1\r\n");
    QTest::newRow("bytes stay") << "cr" << QByteArray(head + "\nPID|\xE9\n")
                                << QByteArray(head + "\rPID|\xE9\r");
}

void TestHl7Stream::writesLineEnds()
{
    QFETCH(QString, terminators);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, written);
    const DecodedMessage decoded(message.toStdString());
    QVERIFY(decoded.isDecoded());
    Settings settings = Settings::map();
    settings.set("terminators", terminators.toStdString());
    const std::unique_ptr<Encoder> encoder = *makeCodec()->makeEncoder(settings, EncodeContent::Records);
    std::string out = "before";
    Record record;
    record.document = &decoded.document();
    QVERIFY(encoder->encode(record, out).has_value());
    QCOMPARE(QByteArray::fromStdString(out), "before" + written);
}

void TestHl7Stream::writesTrees()
{
    Arena arena;
    TreeBuilder builder(arena);
    TreeNode* root = builder.makeRoot();
    TreeNode* header = builder.add(*root, "MSH");
    builder.add(*header, "MSH.3", Value::string("HILUM"));
    TreeNode* type = builder.add(*header, "MSH.9");
    builder.add(*type, "MSG.1", Value::string("ORU"));
    builder.add(*type, "MSG.2", Value::string("R01"));
    builder.add(*header, "7", Value::dateTime(*DateTime::parseDateTime("2026-01-02T03:04:05.5+01:00")));
    TreeNode* group = builder.add(*root, "PATIENT_RESULT");
    TreeNode* patient = builder.add(*group, "PID");
    for (const char* number : {"4711", "a|b^c"}) {
        TreeNode* identifier = builder.addListItem(*patient, "PID.3");
        builder.add(*identifier, "1", Value::string(number));
        TreeNode* authority = builder.add(*identifier, "CX.4");
        builder.add(*authority, "HD.2", Value::string("1.2.3"));
    }
    builder.add(*patient, "PID-7", Value::date(*DateTime::parseDate("1980-02")));
    builder.add(*patient, "PID.8")->isNull = true;
    builder.add(*patient, "PID.10", Value::string("two\nlines"));
    Record record;
    record.document = builder.finish("hl7v2", root);
    std::string out;
    const std::unique_ptr<Encoder> encoder = *makeCodec()->makeEncoder({}, EncodeContent::Records);
    QVERIFY(encoder->encode(record, out).has_value());
    QCOMPARE(toQString(out),
             QString("MSH|^~\\&|HILUM||||20260102030405.5+0100||ORU^R01\r"
                     "PID|||4711^^^&1.2.3~a\\F\\b\\S\\c^^^&1.2.3||||198002|\"\"||two\\.br\\lines\r"));
    const DecodedMessage again(out);
    QVERIFY(again.isDecoded() && again.warnings().empty());
    QCOMPARE(toQString(again.text("PID-3[2].1")), QString("a|b^c"));
    QCOMPARE(toQString(again.text("PID-10")), QString("two\nlines"));
}

void TestHl7Stream::refusesTrees_data()
{
    QTest::addColumn<QString>("segment");
    QTest::addColumn<QString>("code");
    QTest::newRow("no header") << "PID"
                               << "hl7v2.no-header";
    QTest::newRow("no segment") << "resourceType"
                                << "hl7v2.not-a-segment";
    QTest::newRow("nothing") << ""
                             << "hl7v2.no-header";
}

void TestHl7Stream::refusesTrees()
{
    QFETCH(QString, segment);
    QFETCH(QString, code);
    Arena arena;
    TreeBuilder builder(arena);
    TreeNode* root = builder.makeRoot();
    const std::string name = segment.toStdString();
    if (!name.empty())
        builder.add(*root, arena.copy(name), Value::string("x"));
    Record record;
    record.document = builder.finish("json", root);
    std::string out = "before";
    const std::unique_ptr<Encoder> encoder = *makeCodec()->makeEncoder({}, EncodeContent::Records);
    const Result<void> written = encoder->encode(record, out);
    QVERIFY(!written.has_value());
    QCOMPARE(toQString(written.error().code), code);
    QCOMPARE(toQString(out), QString("before"));
}

void TestHl7Stream::checksItsSettings()
{
    const std::unique_ptr<Codec> codec = makeCodec();
    QCOMPARE(toQString(codec->manifest().id), QString("hl7v2"));
    QVERIFY(codec->manifest().setting("charset") != nullptr);
    Settings settings = Settings::map();
    settings.set("charset", "klingon");
    const auto refused = codec->makeDecoder(settings);
    QVERIFY(!refused.has_value());
    QCOMPARE(toQString(refused.error().code), QString("hl7v2.unknown-charset-setting"));
    Settings version = Settings::map();
    version.set("version", "2.3");
    const DecodedMessage decoded("MSH|^~\\&|A|B|||2026||ADT^A01|1|P|2.8\rPID|1||x\r", version);
    QCOMPARE(toQString(Dictionary::versions()[decoded.document().version()]), QString("2.3"));
}

void TestHl7Stream::readsTheCorpus()
{
    if (!QDir(corpusFolder()).exists())
        QSKIP("the HL7 v2 corpus is not beside the project (set HILUM_CORPORA)");
    QDirIterator files(corpusFolder(), {"*.hl7"}, QDir::Files, QDirIterator::Subdirectories);
    std::size_t fileCount = 0;
    std::size_t messageCount = 0;
    std::size_t nodeCount = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::string bytes = file.readAll().toStdString();
        const QByteArray name = file.fileName().toUtf8();
        ++fileCount;
        const Framed whole = framed(bytes, bytes.size() + 1);
        QVERIFY2(framed(bytes, 61).records == whole.records, name);
        std::vector<ByteRange> all = whole.records;
        all.insert(all.end(), whole.others.begin(), whole.others.end());
        std::ranges::sort(all, {}, &ByteRange::begin);
        std::size_t at = 0;
        for (const ByteRange& range : all) {
            QVERIFY2(bytes.substr(at, range.begin - at).find_first_not_of(kFiller) == std::string::npos,
                     name);
            at = range.end;
        }
        QVERIFY2(bytes.substr(at).find_first_not_of(kFiller) == std::string::npos, name);
        QVERIFY2(!whole.records.empty(), name);
        for (const ByteRange& record : whole.records) {
            const DecodedMessage decoded(bytes.substr(record.begin, record.size()));
            QVERIFY2(decoded.isDecoded(), name);
            ++messageCount;
            const std::size_t nodes = visitAll(decoded.document().root(), record.size());
            QVERIFY2(nodes > 10, name);
            nodeCount += nodes;
            QVERIFY2(decoded.select("MSH-9").size() == 1, name);
        }
    }
    qInfo("%zu files, %zu messages, %zu nodes", fileCount, messageCount, nodeCount);
    QVERIFY(messageCount >= fileCount);
}

QTEST_APPLESS_MAIN(TestHl7Stream)
#include "tst_hl7_stream.moc"
