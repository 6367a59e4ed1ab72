// SPDX-License-Identifier: Apache-2.0
#include "core/json/json_framer.h"
#include "core/json/json_reader.h"
#include "core/json/json_text.h"
#include "core/json/json_writer.h"
#include "core/model/tree_builder.h"

#include <QTest>

using namespace hilum;
using namespace hilum::json;

namespace {

/// The text with the readable bytes behind it that a reader needs.
class PaddedText
{
public:
    explicit PaddedText(const QByteArray& text) : m_bytes(text.toStdString()), m_size(m_bytes.size())
    {
        m_bytes.append(JsonReader::kPadding, '\0');
    }
    [[nodiscard]] std::string_view view() const { return std::string_view(m_bytes).substr(0, m_size); }

private:
    std::string m_bytes;
    std::size_t m_size;
};

QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

/// What one call after the other, with so many new bytes each, makes of a stream: records as texts.
struct Framed
{
    QList<QByteArray> records;
    QList<quint64> lines;
    Diagnostics findings;
    Diagnostics refusals;
    std::size_t covered = 0;
};

Framed framed(const QByteArray& stream, std::size_t step, JsonLayout layout = JsonLayout::Auto,
              std::size_t largest = kLargestRecord)
{
    Framed result;
    const std::string bytes = stream.toStdString() + std::string(JsonReader::kPadding, '\0');
    const std::size_t size = static_cast<std::size_t>(stream.size());
    const std::unique_ptr<Framer> framer = makeJsonFramer(layout, largest);
    std::size_t begin = 0;
    for (std::size_t known = std::min(step, size);; known = std::min(known + step, size)) {
        Frames frames;
        const std::string_view visible = std::string_view(bytes).substr(begin, known - begin);
        const std::size_t taken = framer->frame(visible, known == size, frames);
        for (const Frame& frame : frames.frames) {
            const std::string_view text = visible.substr(frame.bytes.begin, frame.bytes.size());
            result.covered += text.size();
            if (frame.refusal != 0) {
                result.refusals.push_back(frames.refusals.at(frame.refusal - 1));
            } else if (frame.isRecord) {
                result.records.append(bytesOf(text));
                result.lines.append(frame.line);
            }
        }
        for (Diagnostic& finding : frames.findings)
            result.findings.push_back(std::move(finding));
        begin += taken;
        if (known == size) {
            if (begin != size)
                qFatal("the framer left bytes behind");
            return result;
        }
    }
}

} // namespace

class JsonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsReadIsWrittenTheSame_data();
    void whatIsReadIsWrittenTheSame();
    void malformedTextIsRefusedAtItsPlace_data();
    void malformedTextIsRefusedAtItsPlace();
    void membersThatAreNotWantedArePassedOver_data();
    void membersThatAreNotWantedArePassedOver();
    void nodesKnowTheirBytes();
    void aDuplicateNameIsKeptAndReported();
    void numbersKeepTheirText_data();
    void numbersKeepTheirText();
    void aTreeThatAMappingMadeIsWritten();
    void recordsAreFound_data();
    void recordsAreFound();
    void aRecordThatIsTooLongIsRefused_data();
    void aRecordThatIsTooLongIsRefused();
};

void JsonTest::whatIsReadIsWrittenTheSame_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("object") << QByteArray(R"({"a":1,"b":"x"})") << QByteArray();
    QTest::newRow("spaces go") << QByteArray(" { \"a\" : [ 1 , 2 ] } \n") << QByteArray(R"({"a":[1,2]})");
    QTest::newRow("array of one stays an array") << QByteArray(R"({"a":[1]})") << QByteArray();
    QTest::newRow("array in array") << QByteArray(R"({"a":[[1,2],[3]]})") << QByteArray();
    QTest::newRow("array as root") << QByteArray(R"([1,"x",[2],{"a":3}])") << QByteArray();
    QTest::newRow("objects in array") << QByteArray(R"({"a":[{"b":1},{"b":2}],"c":3})") << QByteArray();
    QTest::newRow("null, true, false")
        << QByteArray(R"({"a":null,"b":true,"c":false,"d":[null,1]})") << QByteArray();
    QTest::newRow("empty object") << QByteArray(R"({"a":{}})") << QByteArray();
    QTest::newRow("empty array is absent") << QByteArray(R"({"a":[],"b":1})") << QByteArray(R"({"b":1})");
    QTest::newRow("escapes") << QByteArray(R"({"a\"b":"q\"\\\/\b\f\n\r\t\u00e4\ud83d\ude00"})")
                             << QByteArray();
    QTest::newRow("UTF-8") << QByteArray("{\"n\":\"M\xC3\xBCller \xE6\x97\xA5\"}") << QByteArray();
    QTest::newRow("exact numbers") << QByteArray(R"({"a":1.10,"b":-0.0,"c":1e3,"d":12345678901234567890})")
                                   << QByteArray();
    QTest::newRow("scalar string") << QByteArray(R"("x")") << QByteArray();
    QTest::newRow("scalar number") << QByteArray(R"( 1.50 )") << QByteArray("1.50");
    QTest::newRow("scalar null and a line end") << QByteArray("null\n") << QByteArray("null");
    QTest::newRow("scalar true and a line end") << QByteArray("\ttrue \n") << QByteArray("true");
    QTest::newRow("scalar null") << QByteArray("null") << QByteArray();
    QTest::newRow("separated duplicates meet")
        << QByteArray(R"({"a":1,"b":2,"a":3})") << QByteArray(R"({"a":[1,3],"b":2})");
}

void JsonTest::whatIsReadIsWrittenTheSame()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, written);
    const PaddedText padded(text);
    Arena arena;
    Diagnostics warnings;
    JsonReader reader;
    const Result<TreeNode*> root = reader.read(padded.view(), arena, warnings);
    QVERIFY2(root, root ? "" : root.error().text().c_str());
    const TreeDocument* document = TreeBuilder(arena).finish("json", *root, padded.view());
    std::string out;
    JsonWriter().append(out, document->root());
    QCOMPARE(QByteArray::fromStdString(out), written.isEmpty() ? text : written);
}

void JsonTest::malformedTextIsRefusedAtItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("offset");
    QTest::newRow("empty") << QByteArray() << QByteArray("json.empty") << -1;
    QTest::newRow("blank") << QByteArray("  ") << QByteArray("json.empty") << -1;
    QTest::newRow("cut off") << QByteArray(R"({"a":1)") << QByteArray("json.malformed") << -2;
    QTest::newRow("open string") << QByteArray(R"({"a":"x)") << QByteArray("json.malformed") << 7;
    QTest::newRow("no comma") << QByteArray(R"({"a":1 "b":2})") << QByteArray("json.malformed") << -2;
    QTest::newRow("no comma in array") << QByteArray(R"([1 2])") << QByteArray("json.malformed") << -2;
    QTest::newRow("trailing comma") << QByteArray(R"({"a":1,})") << QByteArray("json.malformed") << -2;
    QTest::newRow("trailing comma in array") << QByteArray(R"([1,])") << QByteArray("json.malformed") << -2;
    QTest::newRow("unknown word") << QByteArray(R"({"a":nul})") << QByteArray("json.malformed") << 5;
    QTest::newRow("unknown word") << QByteArray(R"({"a":truex})") << QByteArray("json.malformed") << 5;
    QTest::newRow("leading zero") << QByteArray(R"({"a":01})") << QByteArray("json.malformed") << 5;
    QTest::newRow("bare point") << QByteArray(R"({"a":1.})") << QByteArray("json.malformed") << 5;
    QTest::newRow("plus") << QByteArray(R"({"a":+1})") << QByteArray("json.malformed") << 5;
    QTest::newRow("bad escape") << QByteArray(R"({"a":"\x"})") << QByteArray("json.malformed") << 5;
    QTest::newRow("bad unicode escape")
        << QByteArray(R"({"a":"\u12g4"})") << QByteArray("json.malformed") << 5;
    QTest::newRow("bare newline in string")
        << QByteArray("{\"a\":\"x\ny\"}") << QByteArray("json.malformed") << 7;
    QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xE4\"}") << QByteArray("json.not-utf8") << 6;
    QTest::newRow("too many digits") << QByteArray(R"({"a":1234567890123456789012345678901234567890})")
                                     << QByteArray("json.bad-number") << 5;
    QTest::newRow("more text") << QByteArray(R"({"a":1} {"a":2})") << QByteArray("json.trailing-content")
                               << 8;
    QTest::newRow("more text after a scalar")
        << QByteArray(R"(1 2)") << QByteArray("json.trailing-content") << 2;
    QTest::newRow("too deep") << QByteArray(600, '[') + QByteArray(600, ']') << QByteArray("json.too-deep")
                              << -2;
    QTest::newRow("much too deep") << QByteArray(100000, '[') + QByteArray(100000, ']')
                                   << QByteArray("json.too-deep") << -2;
    QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(2000) + "1" + QByteArray(2000, '}')
                                  << QByteArray("json.too-deep") << -2;
}

void JsonTest::malformedTextIsRefusedAtItsPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    QFETCH(int, offset); // -1: none, -2: any.
    const PaddedText padded(text);
    Arena arena;
    Diagnostics warnings;
    JsonReader reader;
    const Result<TreeNode*> root = reader.read(padded.view(), arena, warnings);
    QVERIFY(!root);
    QCOMPARE(QByteArray::fromStdString(root.error().code), code);
    if (offset == -2)
        QVERIFY(!root.error().place.bytes
                || root.error().place.bytes->begin <= static_cast<quint64>(text.size()));
    else
        QCOMPARE(root.error().place.bytes ? static_cast<int>(root.error().place.bytes->begin) : -1, offset);
    QVERIFY(reader.read(PaddedText(R"({"a":1})").view(), arena, warnings));
}

void JsonTest::membersThatAreNotWantedArePassedOver_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("read"); // As written again; else "code@offset".
    const auto row = [](const char* name, const QByteArray& text, const QByteArray& read) {
        QTest::newRow(name) << text << read;
    };
    row("a text", R"({"a":1,"x":"}]","b":2})", R"({"a":1,"b":2})");
    row("numbers and words", R"({"x":1.50,"a":1,"y":null,"z":false})", R"({"a":1})");
    row("an object", R"({"x":{"a":{"b":[1,{"a":2}]}},"b":{"x":1}})", R"({"b":{"x":1}})");
    row("an array", R"({"x":[[],{},"a"],"a":[{"x":1}]})", R"({"a":[{"x":1}]})");
    row("all", R"({"x":{},"y":[]})", "{}");
    row("a longer name", R"({"aa":1,"":2,"a":3,"ab":4})", R"({"a":3})");
    row("an escaped name", R"({"\u0061":1,"\u0078":2})", R"({"a":1})");
    row("an escape behind them", R"({"x":{"y":"\\\""},"a":"\n"})", R"({"a":"\n"})");
    row("both values of a name", R"({"a":1,"x":0,"a":2})", R"({"a":[1,2]})");
    row("not an object", R"([{"x":1}])", R"([{"x":1}])");
    row("what is not looked at", R"({"x":{"y":01,"z":"\q","w":no},"a":1})", R"({"a":1})");
    row("texts", R"({"x":{"a":"b","c":"d","e":"f","g":1,"h":"i"},"a":1})", R"({"a":1})");
    row("many levels",
        "{\"x\":" + QByteArray("[{\"a\":").repeated(100) + "1" + QByteArray("}]").repeated(100) + ",\"a\":1}",
        R"({"a":1})");
    row("many levels, the wrong end",
        "{\"x\":" + QByteArray(70, '[') + "1" + QByteArray(69, ']') + "},\"a\":1}", "json.malformed@145");
    row("no name in it", R"({"x":{"y":"z",1:2},"a":1})", "json.malformed@14");
    row("no name at the end of it", R"({"x":{"y":"z",},"a":1})", "json.malformed@14");
    row("no colon in it", R"({"x":{"y":"z","w" 1},"a":1})", "json.malformed@18");
    row("no comma in it", R"({"x":{"y" 1},"a":1})", "json.malformed@10");
    row("two commas in it", R"({"x":["y",,1],"a":1})", "json.malformed@10");
    row("a comma at its end", R"({"x":[1,],"a":1})", "json.malformed@8");
    row("too deep", "{\"x\":" + QByteArray(600, '[') + QByteArray(600, ']') + "}", "json.too-deep@504");
    row("closed by the other bracket", R"({"x":{"y":1],"a":1})", "json.malformed@11");
    row("closed twice", R"({"x":[1]],"a":1})", "json.malformed@8");
    row("not closed", R"({"x":[{"y":1},"a":1})", "json.malformed@17");
    row("cut off", R"({"a":1,"x":[{"y":1}])", "json.malformed@20");
    row("no value", R"({"x":,"a":1})", "json.malformed@5");
    row("no value at the end", R"({"a":1,"x":})", "json.malformed@11");
    row("no colon", R"({"x" 1,"a":1})", "json.malformed@5");
    row("no comma", R"({"x":"y" "a":1})", "json.malformed@9");
    row("an unknown word", R"({"x":nul,"a":1})", "json.malformed@5");
    row("more text", R"({"x":{}} {})", "json.trailing-content@9");
    row("an open text", R"({"x":["y],"a":1})", "json.malformed@16");
    row("not UTF-8", "{\"x\":[\"\xE4\"],\"a\":1}", "json.not-utf8@7");
}

void JsonTest::membersThatAreNotWantedArePassedOver()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, read);
    const PaddedText padded(text);
    Arena arena;
    Diagnostics warnings;
    JsonReader reader;
    const Result<TreeNode*> root =
        reader.readMembers(NameSet({"a", "b", "a"}), padded.view(), arena, warnings);
    std::string found;
    if (root)
        JsonWriter().append(found, TreeBuilder(arena).finish("json", *root)->root());
    else
        found =
            root.error().code + '@' + std::to_string(root.error().place.bytes.value_or(ByteRange{}).begin);
    QCOMPARE(QByteArray::fromStdString(found), read);
}

void JsonTest::nodesKnowTheirBytes()
{
    const PaddedText padded(
        R"({"name" : [ {"family":"x"} , {} ], "n" : 1.10 , "s":"a\nb", "m":[[1] ,[2 ]]})");
    Arena arena;
    Diagnostics warnings;
    JsonReader reader;
    const Result<TreeNode*> root = reader.read(padded.view(), arena, warnings);
    QVERIFY(root);
    const TreeDocument* document = TreeBuilder(arena).finish("json", *root, padded.view());
    NodeList found;
    document->root().children(found);
    QByteArrayList sources;
    for (const Node node : found)
        sources.append(bytesOf(padded.view().substr(node.source().begin, node.source().size())));
    QCOMPARE(sources, (QByteArrayList{"{\"family\":\"x\"}", "{}", "1.10", "\"a\\nb\"", "[1]", "[2 ]"}));
    QCOMPARE(document->root().source().size(), padded.view().size());
    QCOMPARE(bytesOf(document->root().firstChild("s").value().asString()), QByteArray("a\nb"));
}

void JsonTest::aDuplicateNameIsKeptAndReported()
{
    const PaddedText padded(R"({"a":1,"b":{"c":1,"c":2},"d":2})");
    Arena arena;
    Diagnostics warnings;
    JsonReader reader;
    const Result<TreeNode*> root = reader.read(padded.view(), arena, warnings);
    QVERIFY(root);
    QCOMPARE(warnings.size(), std::size_t{1});
    QCOMPARE(QByteArray::fromStdString(warnings.front().code), QByteArray("json.duplicate-name"));
    QCOMPARE(warnings.front().place.bytes->begin, std::uint64_t{19});
    const TreeDocument* document = TreeBuilder(arena).finish("json", *root);
    NodeList found;
    document->root().firstChild("b").children("c", found);
    QCOMPARE(found.size(), std::size_t{2});
}

void JsonTest::numbersKeepTheirText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char* text, ValueKind kind, const char* value) {
        QTest::newRow(text) << QByteArray(text) << static_cast<int>(kind) << QByteArray(value);
    };
    row("0", ValueKind::Integer, "0");
    row("-7", ValueKind::Integer, "-7");
    row("9223372036854775807", ValueKind::Integer, "9223372036854775807");
    row("9223372036854775808", ValueKind::Decimal, "9223372036854775808");
    row("1.10", ValueKind::Decimal, "1.10");
    row("0.000", ValueKind::Decimal, "0.000");
    row("1e3", ValueKind::Decimal, "1000");
    row("2.50E-2", ValueKind::Decimal, "0.0250");
}

void JsonTest::numbersKeepTheirText()
{
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    QFETCH(QByteArray, value);
    const std::string number = text.toStdString();
    QVERIFY(isNumber(number));
    const Value read = numberValue(number);
    QCOMPARE(static_cast<int>(read.kind()), kind);
    QCOMPARE(QByteArray::fromStdString(read.toString()), value);
}

void JsonTest::aTreeThatAMappingMadeIsWritten()
{
    Arena arena;
    TreeBuilder builder(arena);
    TreeNode* root = builder.makeRoot();
    builder.addListItem(*root, "given", Value::string("A\"B"));
    TreeNode* period = builder.add(*root, "period");
    builder.add(*period, "start",
                Value::date({.year = 2026, .month = 11, .precision = DatePrecision::Month}));
    builder.addListItem(*root, "given", Value::string("C"));
    builder.add(*root, "count", Value::integer(-3));
    builder.add(*root, "size", Value::decimal(*Decimal::parse("1.10")));
    builder.add(*root, "active", Value::boolean(true));
    root->firstChild->source = {3, 9}; // Bytes of the record that was mapped, not of this one.
    const TreeDocument* document = builder.finish("json", root);
    std::string out;
    JsonWriter().append(out, document->root());
    QCOMPARE(
        QByteArray::fromStdString(out),
        QByteArray(
            R"({"given":["A\"B","C"],"period":{"start":"2026-11"},"count":-3,"size":1.10,"active":true})"));
}

void JsonTest::recordsAreFound_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArrayList>("records");
    QTest::addColumn<QList<quint64>>("lines");
    QTest::newRow("nothing") << QByteArray() << QByteArrayList{} << QList<quint64>{};
    QTest::newRow("blank") << QByteArray(" \n\n") << QByteArrayList{} << QList<quint64>{};
    QTest::newRow("lines") << QByteArray("{\"a\":1}\n{\"a\":2}\n") << QByteArrayList{"{\"a\":1}", "{\"a\":2}"}
                           << QList<quint64>{1, 2};
    QTest::newRow("last line open, CRLF, empty lines")
        << QByteArray("{\"a\":1}\r\n\r\n  {\"a\":2}") << QByteArrayList{"{\"a\":1}", "{\"a\":2}"}
        << QList<quint64>{1, 3};
    QTest::newRow("byte-order mark") << QByteArray("\xEF\xBB\xBF{}\n{}") << QByteArrayList{"{}", "{}"}
                                     << QList<quint64>{1, 2};
    QTest::newRow("a broken line costs only itself")
        << QByteArray("{\"a\":1}\n{\"a\":\"x\n{\"a\":3}\n")
        << QByteArrayList{"{\"a\":1}", "{\"a\":\"x", "{\"a\":3}"} << QList<quint64>{1, 2, 3};
    QTest::newRow("one pretty object") << QByteArray("{\n  \"a\": \"}\\\"{\"\n}\n")
                                       << QByteArrayList{"{\n  \"a\": \"}\\\"{\"\n}"} << QList<quint64>{1};
    QTest::newRow("pretty objects one after the other")
        << QByteArray("{\n\"a\":1\n}\n{\n\"a\":2\n}") << QByteArrayList{"{\n\"a\":1\n}", "{\n\"a\":2\n}"}
        << QList<quint64>{1, 4};
    QTest::newRow("objects without a break")
        << QByteArray("{\"a\":1}{\"a\":2}") << QByteArrayList{"{\"a\":1}", "{\"a\":2}"}
        << QList<quint64>{1, 1};
    QTest::newRow("items of an array")
        << QByteArray("[\n{\"a\":[1,2]},\n {\"a\":\"]\"}\n]\n")
        << QByteArrayList{"{\"a\":[1,2]}", "{\"a\":\"]\"}"} << QList<quint64>{2, 3};
    QTest::newRow("scalars in an array")
        << QByteArray("[1, \"x,y\",true,[2]]") << QByteArrayList{"1", "\"x,y\"", "true", "[2]"}
        << QList<quint64>{1, 1, 1, 1};
    QTest::newRow("empty array") << QByteArray("[ ]") << QByteArrayList{} << QList<quint64>{};
    QTest::newRow("cut off in an object")
        << QByteArray("[{\"a\":1},{\"a\":") << QByteArrayList{"{\"a\":1}", "{\"a\":"} << QList<quint64>{1, 1};
    QTest::newRow("text that is no JSON")
        << QByteArray("hello\n") << QByteArrayList{"hello"} << QList<quint64>{1};
    QTest::newRow("closing brackets only")
        << QByteArray("}}]") << QByteArrayList{"}", "}", "]"} << QList<quint64>{1, 1, 1};
    QTest::newRow("a backslash at a boundary")
        << QByteArray(R"([{"a":"\\"},{"b":"\"x\\\""}])")
        << QByteArrayList{R"({"a":"\\"})", R"({"b":"\"x\\\""})"} << QList<quint64>{1, 1};
}

void JsonTest::recordsAreFound()
{
    QFETCH(QByteArray, stream);
    QFETCH(QByteArrayList, records);
    QFETCH(QList<quint64>, lines);
    for (const std::size_t step :
         {std::size_t{1}, std::size_t{2}, std::size_t{3}, std::size_t{7}, std::size_t{1000}}) {
        const Framed result = framed(stream, step);
        QCOMPARE(result.records, records);
        QCOMPARE(result.lines, lines);
        QVERIFY(result.findings.empty());
    }
}

void JsonTest::aRecordThatIsTooLongIsRefused_data()
{
    QTest::addColumn<QByteArray>("stream");
    const QByteArray text(100, '\\');
    QTest::newRow("line") << QByteArray("{\"a\":1}\n{\"a\":\"" + text + "\"}\n{\"a\":3}\n");
    QTest::newRow("value") << QByteArray("[{\"a\":1},\n{\"a\":\"" + text + "\"},{\"a\":3}]");
}

void JsonTest::aRecordThatIsTooLongIsRefused()
{
    QFETCH(QByteArray, stream);
    for (const std::size_t step : {std::size_t{1}, std::size_t{3}, std::size_t{1000}}) {
        const Framed result = framed(stream, step, JsonLayout::Auto, 40);
        QCOMPARE(result.records, (QByteArrayList{"{\"a\":1}", "{\"a\":3}"}));
        QCOMPARE(result.refusals.size(), std::size_t{1});
        QCOMPARE(QByteArray::fromStdString(result.refusals.front().code), QByteArray("json.record-too-long"));
        QCOMPARE(result.refusals.front().place.line, 2U);
        QVERIFY(result.covered + 4 >= static_cast<std::size_t>(stream.size()));
    }
}

QTEST_APPLESS_MAIN(JsonTest)
#include "tst_json.moc"
