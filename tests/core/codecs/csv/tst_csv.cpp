// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/csv/csv_codec.h"
#include "core/codecs/csv/csv_framer.h"
#include "core/codecs/csv/csv_schema.h"
#include "core/model/tree_builder.h"

#include <QTest>

using namespace hilum;
using namespace hilum::csv;

namespace {

using Row = QByteArrayList;
using Table = QList<QByteArrayList>;
using Options = QMap<QByteArray, QByteArray>;

constexpr std::size_t kPadding = 64;

Settings settingsOf(const Options& options)
{
    Settings settings;
    for (auto option = options.begin(); option != options.end(); ++option)
        settings.set(option.key().toStdString(), option.value().toStdString());
    return settings;
}

QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArray wide(const QString& text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char low = static_cast<char>(c.unicode() & 0xFF);
        const char high = static_cast<char>(c.unicode() >> 8);
        bytes.append(bigEndian ? high : low).append(bigEndian ? low : high);
    }
    return bytes;
}

/// What a file becomes: columns, rows as texts (`-` for a null), errors with their lines.
struct Read
{
    Row columns;
    Row types;
    Table rows;
    Row problems;
    QList<quint64> lines;
    /// Source bytes of the last row's cells.
    Row sources;
    std::size_t skippedBytes = 0;
};

Read readCsv(const QByteArray& file, const Options& options, std::size_t step)
{
    Read result;
    const std::unique_ptr<Codec> codec = makeCodec();
    const Settings settings = settingsOf(options);
    const auto framer = codec->makeFramer(settings);
    const auto decoder = codec->makeDecoder(settings);
    if (!framer || !decoder) {
        result.problems.append(
            QByteArray::fromStdString(framer ? decoder.error().code : framer.error().code));
        return result;
    }
    const std::string bytes = file.toStdString() + std::string(kPadding, '\0');
    const std::size_t size = static_cast<std::size_t>(file.size());
    std::size_t begin = 0;
    Arena arena;
    for (std::size_t known = std::min(step, size);; known = std::min(known + step, size)) {
        Frames frames;
        const std::string_view visible = std::string_view(bytes).substr(begin, known - begin);
        begin += (*framer)->frame(visible, known == size, frames);
        const auto* stream = dynamic_cast<const CsvStream*>((*framer)->context().get());
        for (const Diagnostic& finding : frames.findings)
            result.problems.append(QByteArray::fromStdString(finding.code) + ":"
                                   + QByteArray::number(finding.place.line));
        for (const Frame& frame : frames.frames) {
            const std::string_view text = visible.substr(frame.bytes.begin, frame.bytes.size());
            if (!frame.isRecord) {
                result.skippedBytes += text.size();
                continue;
            }
            Diagnostics warnings;
            const auto document =
                (*decoder)->decode({.bytes = text, .line = frame.line, .stream = stream}, arena, warnings);
            for (const Diagnostic& warning : warnings)
                result.problems.append(QByteArray::fromStdString(warning.code) + ":"
                                       + QByteArray::number(warning.place.line));
            if (!document) {
                result.problems.append(QByteArray::fromStdString(document.error().code) + ":"
                                       + QByteArray::number(document.error().place.line));
                continue;
            }
            NodeList cells;
            (*document)->root().children(cells);
            Row row;
            result.sources.clear();
            for (const Node cell : cells) {
                row.append(cell.isNull() ? QByteArray("-")
                                         : QByteArray::fromStdString(cell.value().toString()));
                result.sources.append(bytesOf(text.substr(cell.source().begin, cell.source().size())));
            }
            result.rows.append(row);
            result.lines.append(frame.line);
        }
        if (stream != nullptr && result.columns.isEmpty()) {
            for (std::size_t column = 0; column < stream->shape.names.size(); ++column) {
                result.columns.append(QByteArray::fromStdString(stream->shape.names[column]));
                result.types.append(QByteArray::fromStdString(stream->shape.types[column]));
            }
        }
        if (known == size) {
            if (begin != size)
                qFatal("the framer left bytes behind");
            return result;
        }
    }
}

QByteArray written(const std::vector<const Document*>& documents, const Options& options,
                   EncodeContent content = EncodeContent::Records)
{
    const auto encoder = makeCodec()->makeEncoder(settingsOf(options), content);
    std::string out;
    (*encoder)->begin(out);
    for (const Document* document : documents) {
        Record record;
        record.document = document;
        record.origin.source = "in";
        record.origin.sequence = 7;
        if (content == EncodeContent::Rejects)
            addFinding(record, Diagnostic::error("a.code", "Why, {0}.", {"indeed"}));
        if (const Result<void> result = (*encoder)->encode(record, out); !result)
            out.append("!" + result.error().code + "\n");
    }
    (*encoder)->end(out);
    return QByteArray::fromStdString(out);
}

} // namespace

class CsvTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreRead_data();
    void filesAreRead();
    void badSettingsAreRefused_data();
    void badSettingsAreRefused();
    void anOpenQuoteCostsOnlyItsLine();
    void cellsKnowTheirBytes();
    void typesAreGuessed_data();
    void typesAreGuessed();
    void theSchemaNamesTheColumns();
    void columnsInQuotesAreAPath_data();
    void columnsInQuotesAreAPath();
    void tablesAreWritten_data();
    void tablesAreWritten();
    void treesBecomeDottedColumns();
    void aLateFieldRefusesItsRecord();
    void rejectsSayWhereFromAndWhy();
    void whatIsCsvIsRecognised_data();
    void whatIsCsvIsRecognised();
};

void CsvTest::filesAreRead_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<Options>("options");
    QTest::addColumn<Row>("columns");
    QTest::addColumn<Table>("rows");
    QTest::addColumn<Row>("problems");
    const auto row = [](const char* name, const QByteArray& file, const Options& options, const Row& columns,
                        const Table& rows, const Row& problems = {}) {
        QTest::newRow(name) << file << options << columns << rows << problems;
    };
    row("plain", "a,b\n1,2\n3,4\n", {}, {"a", "b"}, {{"1", "2"}, {"3", "4"}});
    row("last line open", "a,b\n1,2", {}, {"a", "b"}, {{"1", "2"}});
    row("CRLF", "a,b\r\n1,2\r\n", {}, {"a", "b"}, {{"1", "2"}});
    row("CR only", "a,b\r1,2\r3,4\r", {}, {"a", "b"}, {{"1", "2"}, {"3", "4"}});
    row("semicolon", "a;b\n1,5;2\n3;4\n", {}, {"a", "b"}, {{"1,5", "2"}, {"3", "4"}});
    row("tab", "a\tb\n1\t2\n", {}, {"a", "b"}, {{"1", "2"}});
    row("pipe", "a|b|c\n1|2|3\n", {}, {"a", "b", "c"}, {{"1", "2", "3"}});
    row("one column", "a\n1\n2\n", {}, {"a"}, {{"1"}, {"2"}});
    row("commas in the text of a semicolon file", "n;t\n1;a, b, c\n2;d\n", {}, {"n", "t"},
        {{"1", "a, b, c"}, {"2", "d"}});
    row("delimiter as set", "a:b\n1:2\n", {{"delimiter", ":"}}, {"a", "b"}, {{"1", "2"}});
    row("quotes", "a,b\n\"1,2\",\"say \"\"hi\"\"\"\n", {}, {"a", "b"}, {{"1,2", "say \"hi\""}});
    row("line break in a cell", "a,b\n\"1\n2\r\n3\",x\n4,5\n", {}, {"a", "b"},
        {{"1\n2\r\n3", "x"}, {"4", "5"}});
    row("quote within a cell", "a,b\n5\" wide,x\"\n", {}, {"a", "b"}, {{"5\" wide", "x\""}});
    row("text behind a quote", "a,b\n\"x\" y,\"z\" \n", {}, {"a", "b"}, {{"xy", "z"}});
    row("quoted header", "\"a b\",\"c,d\"\n1,2\n", {}, {"a b", "c,d"}, {{"1", "2"}});
    row("empty cells", "a,b,c\n,,\n\"\",x,\n", {}, {"a", "b", "c"}, {{"", "", ""}, {"", "x", ""}});
    row("empty lines", "a,b\n\n1,2\n\r\n3,4\n\n", {}, {"a", "b"}, {{"1", "2"}, {"3", "4"}});
    row("ragged rows", "a,b\n1\n1,2\n1,2,3\n", {}, {"a", "b"}, {{"1", "2"}},
        {"csv.ragged-row:2", "csv.ragged-row:4"});
    row("short rows kept", "a,b\n1\n1,2,3\n", {{"ragged", "keep"}}, {"a", "b"}, {{"1"}},
        {"csv.ragged-row:3"});
    row("lines are counted through cells", "a,b\n\"x\ny\",2\nbad\n", {}, {"a", "b"}, {{"x\ny", "2"}},
        {"csv.ragged-row:4"});
    row("no header", "1,2\n3,4\n", {{"header", "false"}}, {"column_1", "column_2"}, {{"1", "2"}, {"3", "4"}});
    row("named columns", "1,2\n", {{"header", "false"}, {"columns", "x, y"}}, {"x", "y"}, {{"1", "2"}});
    row("renamed columns", "a,b\n1,2\n", {{"columns", "x,y"}}, {"x", "y"}, {{"1", "2"}});
    row("doubled and missing names", "a,,a,a\n1,2,3,4\n", {}, {"a", "column_2", "a_2", "a_3"},
        {{"1", "2", "3", "4"}}, {"csv.unnamed-column:1", "csv.duplicate-column:1", "csv.duplicate-column:1"});
    row("lines to skip", "Export, of today\n\na;b\n1;2\nx\n", {{"skip", "2"}}, {"a", "b"}, {{"1", "2"}},
        {"csv.ragged-row:5"});
    row("trimmed", "a , b\n 1 ,\" 2 \"\n", {{"trim", "true"}, {"delimiter", ","}}, {"a", "b"},
        {{"1", " 2 "}});
    row("null", "a,b\nNULL,\\N\n", {{"null", "NULL"}}, {"a", "b"}, {{"-", "\\N"}});
    row("no quotes", "a,b\n\"1,2\"\n", {{"quote", "none"}}, {"a", "b"}, {{"\"1", "2\""}});
    row("single quotes", "a,b\n'1,2',3\n", {{"quote", "single"}}, {"a", "b"}, {{"1,2", "3"}});
    row("empty file", "", {}, {"column_1"}, {});
    row("header only", "a,b\n", {}, {"a", "b"}, {});
    row("header without an end", "a,b", {}, {"a", "b"}, {});
    row("UTF-8 with a mark", "\xEF\xBB\xBF\x61,b\nM\xC3\xBCller,2\n", {}, {"a", "b"},
        {{"M\xC3\xBCller", "2"}});
    row("Latin-1 guessed", "a,b\nM\xFCller,2\n", {}, {"a", "b"}, {{"M\xC3\xBCller", "2"}},
        {"csv.guessed-charset:2"});
    row("Latin-1 set", "\xE4,b\nM\xFCller,2\n", {{"charset", "iso-8859-1"}}, {"\xC3\xA4", "b"},
        {{"M\xC3\xBCller", "2"}});
    row("windows-1252", "a\n\x80\n", {{"charset", "windows-1252"}}, {"a"}, {{"\xE2\x82\xAC"}});
    row("Shift JIS with a pipe as second byte", "a|b\n\x83\x7C|2\n", {{"charset", "shift_jis"}}, {"a", "b"},
        {{"\xE3\x83\x9D", "2"}});
    const QString text = QStringLiteral("n\u00E4me,b\r\n\"M\u00FC\nx\",2\r\n\u65E5,\"\"\"\"\r\n");
    const Table wideRows{{"M\xC3\xBC\nx", "2"}, {"\xE6\x97\xA5", "\""}};
    row("UTF-16LE with a mark", "\xFF\xFE" + wide(text, false), {}, {"n\xC3\xA4me", "b"}, wideRows);
    row("UTF-16BE with a mark", "\xFE\xFF" + wide(text, true), {}, {"n\xC3\xA4me", "b"}, wideRows);
    row("UTF-16LE without a mark", wide(text, false), {}, {"n\xC3\xA4me", "b"}, wideRows);
    row("UTF-16BE as set", wide(text, true), {{"charset", "utf-16be"}}, {"n\xC3\xA4me", "b"}, wideRows);
    row("half a unit at the end", "\xFF\xFE" + wide(QStringLiteral("a\n1"), false) + "x", {}, {"a"},
        {{"1\xEF\xBF\xBD"}});
}

void CsvTest::filesAreRead()
{
    QFETCH(QByteArray, file);
    QFETCH(Options, options);
    QFETCH(Row, columns);
    QFETCH(Table, rows);
    QFETCH(Row, problems);
    for (const std::size_t step : {std::size_t{1}, std::size_t{2}, std::size_t{3}, std::size_t{1} << 20}) {
        const Read read = readCsv(file, options, step);
        QCOMPARE(read.columns, columns);
        QCOMPARE(read.rows, rows);
        QCOMPARE(read.problems, problems);
    }
}

void CsvTest::badSettingsAreRefused_data()
{
    QTest::addColumn<Options>("options");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("long delimiter") << Options{{"delimiter", "::"}} << QByteArray("csv.bad-delimiter");
    QTest::newRow("delimiter beyond ASCII")
        << Options{{"delimiter", "\xC2\xA7"}} << QByteArray("csv.bad-delimiter");
    QTest::newRow("quote") << Options{{"quote", "\n"}} << QByteArray("csv.bad-delimiter");
    QTest::newRow("charset") << Options{{"charset", "utf-99"}} << QByteArray("csv.bad-charset");
}

void CsvTest::badSettingsAreRefused()
{
    QFETCH(Options, options);
    QFETCH(QByteArray, code);
    QCOMPARE(readCsv("a\n", options, 10).problems, Row{code});
}

void CsvTest::anOpenQuoteCostsOnlyItsLine()
{
    const QByteArray small("a,b\n1,\"x\n2,y\n3,z\n");
    for (const std::size_t step : {std::size_t{1}, std::size_t{1000}}) {
        const Read read = readCsv(small, {}, step);
        QCOMPARE(read.rows, (Table{{"2", "y"}, {"3", "z"}}));
        QCOMPARE(read.problems, Row{"csv.open-quote:2"});
    }
    QByteArray large("a,b\n1,\"x\n");
    for (int line = 0; line < 200000; ++line)
        large.append("22222,yyyyy\n");
    large.append("3,\"z\"\n");
    for (const std::size_t step : {std::size_t{1} << 16, std::size_t{1} << 24}) {
        const Read read = readCsv(large, {}, step);
        QCOMPARE(read.rows.size(), 200001);
        QCOMPARE(read.problems, Row{"csv.open-quote:2"});
        QCOMPARE(read.lines.back(), 200003U);
    }
}

void CsvTest::cellsKnowTheirBytes()
{
    QCOMPARE(readCsv("a,b,c\n1,\"x,y\",\xFC\n", {}, 100).sources, (Row{"1", "x,y", "\xFC"}));
}

void CsvTest::typesAreGuessed_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<Row>("types");
    QTest::newRow("all kinds") << QByteArray(
        "i,d,s,t,m,b,e\n1,1.5,x,2026-01-01,2026-01-01T10:00:00,true,\n-2,3,,2026-02-01,2026-01-02,false,\n")
                               << Row{"Integer",  "Decimal", "String", "Date",
                                      "DateTime", "Boolean", "String"};
    QTest::newRow("codes are no numbers")
        << QByteArray("zip,n\n01234,0\n80331,0.5\n") << Row{"String", "Decimal"};
    QTest::newRow("mixed") << QByteArray("a\n1\ntrue\n") << Row{"String"};
    QTest::newRow("other dates") << QByteArray("a,b\n31/12/1980,19801231\n") << Row{"String", "Integer"};
    QTest::newRow("too long for a number") << QByteArray("a\n12345678901234567890\n") << Row{"String"};
}

void CsvTest::typesAreGuessed()
{
    QFETCH(QByteArray, file);
    QFETCH(Row, types);
    QCOMPARE(readCsv(file, {}, 1000).types, types);
}

void CsvTest::theSchemaNamesTheColumns()
{
    const RowShape shape{.names = {"mrn", "Last Name", "amount"}, .types = {"Integer", "String"}};
    const std::shared_ptr<const Schema> schema = schemaOf(shape);
    QCOMPARE(schema->rootTypes().size(), std::size_t{1});
    QVERIFY(schema->fieldAt("row", "mrn")->isIdentifying);
    QVERIFY(schema->fieldAt("row", "Last Name")->isIdentifying);
    QVERIFY(!schema->fieldAt("row", "amount")->isIdentifying);
    QCOMPARE(QByteArray::fromStdString(schema->fieldAt("row", "amount")->typeName), QByteArray("String"));
    QVERIFY(makeCodec()->schema(Settings(), nullptr) == nullptr);
    QVERIFY(makeCodec()->schema(settingsOf({{"columns", "a,b"}}), nullptr)->fieldAt("row", "b") != nullptr);
}

void CsvTest::columnsInQuotesAreAPath_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("length");
    QTest::addColumn<QByteArray>("found");
    QTest::newRow("blank") << QByteArray("\"Last name\" & 'x'") << 11 << QByteArray("Doe");
    QTest::newRow("quote") << QByteArray("\"a\"\"b\"") << 6 << QByteArray("q");
    QTest::newRow("not there") << QByteArray("\"none\"") << 6 << QByteArray("csv.unknown-column-name");
    QTest::newRow("open") << QByteArray("\"none") << 0 << QByteArray();
    QTest::newRow("plain") << QByteArray("mrn") << 0 << QByteArray();
}

void CsvTest::columnsInQuotesAreAPath()
{
    QFETCH(QByteArray, text);
    QFETCH(int, length);
    QFETCH(QByteArray, found);
    const std::unique_ptr<Codec> codec = makeCodec();
    const std::string expression = text.toStdString();
    QCOMPARE(static_cast<int>(codec->pathNotation()->match(expression)), length);
    if (length == 0)
        return;
    const RowShape shape{.names = {"Last name", "a\"b"}, .types = {}};
    const std::shared_ptr<const Schema> schema = schemaOf(shape);
    const auto path = codec->pathNotation()->compile(
        std::string_view(expression).substr(0, static_cast<std::size_t>(length)),
        {.schema = schema.get(), .typeName = "row"});
    if (!path) {
        QCOMPARE(QByteArray::fromStdString(path.error().code), found);
        return;
    }
    const Cell cells[]{{.value = Value::string("Doe"), .source = {}},
                       {.value = Value::string("q"), .source = {}}};
    const RowDocument row("csv", shape, cells);
    QCOMPARE(QByteArray::fromStdString((*path)->first(row.root()).value().toString()), found);
}

void CsvTest::tablesAreWritten_data()
{
    QTest::addColumn<Options>("options");
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("plain") << Options{} << QByteArray("a,b c\n1.10,\"x,\"\"y\"\"\"\n,\" z\"\n");
    QTest::newRow("semicolon") << Options{{"delimiter", "semicolon"}}
                               << QByteArray("a;b c\n1.10;\"x,\"\"y\"\"\"\n;\" z\"\n");
    QTest::newRow("no header, CRLF") << Options{{"header", "false"}, {"line-ends", "crlf"}}
                                     << QByteArray("1.10,\"x,\"\"y\"\"\"\r\n,\" z\"\r\n");
    QTest::newRow("all quoted, mark")
        << Options{{"quoting", "all"}, {"bom", "true"}}
        << QByteArray("\xEF\xBB\xBF\"a\",\"b c\"\n\"1.10\",\"x,\"\"y\"\"\"\n\"\",\" z\"\n");
    QTest::newRow("columns as set") << Options{{"columns", "b c,new"}}
                                    << QByteArray("b c,new\n\"x,\"\"y\"\"\",\n\" z\",\n");
}

void CsvTest::tablesAreWritten()
{
    QFETCH(Options, options);
    QFETCH(QByteArray, file);
    const RowShape shape{.names = {"a", "b c"}, .types = {}};
    const Cell first[]{{.value = Value::decimal(*Decimal::parse("1.10")), .source = {}},
                       {.value = Value::string("x,\"y\""), .source = {}}};
    const Cell second[]{{}, {.value = Value::string(" z"), .source = {}}};
    const RowDocument one("row", shape, first);
    const RowDocument two("row", shape, second);
    QCOMPARE(written({&one, &two}, options), file);
}

void CsvTest::treesBecomeDottedColumns()
{
    Arena arena;
    TreeBuilder builder(arena);
    TreeNode* one = builder.makeRoot("Patient");
    builder.add(*one, "id", Value::string("1"));
    TreeNode* name = builder.addListItem(*one, "name");
    builder.add(*name, "family", Value::string("Doe"));
    builder.addListItem(*name, "given", Value::string("A"));
    builder.addListItem(*name, "given", Value::string("B"));
    TreeNode* two = builder.makeRoot("Patient");
    builder.add(*two, "id", Value::string("2"));
    builder.add(*two, "active", Value::boolean(true));
    QCOMPARE(written({builder.finish("fhir", one), builder.finish("fhir", two)}, {}),
             QByteArray("id,name.family,name.given,active\n1,Doe,A|B,\n2,,,true\n"));
    QCOMPARE(written({}, {}), QByteArray());
}

void CsvTest::aLateFieldRefusesItsRecord()
{
    Arena arena;
    TreeBuilder builder(arena);
    TreeNode* usual = builder.makeRoot();
    builder.add(*usual, "id", Value::string("1"));
    std::vector<const Document*> documents(1000, builder.finish("json", usual));
    TreeNode* late = builder.makeRoot();
    builder.add(*late, "new", Value::string("2"));
    documents.push_back(builder.finish("json", late));
    QVERIFY(written(documents, {}).endsWith("\n1\n!csv.unknown-column\n"));
    QVERIFY(written(documents, {{"columns", "id"}}).endsWith("\n1\n\n"));
}

void CsvTest::rejectsSayWhereFromAndWhy()
{
    const RowShape shape{.names = {"a"}, .types = {}};
    const Cell cells[]{{.value = Value::string("1"), .source = {}}};
    const RowDocument row("csv", shape, cells);
    const RawDocument raw("broken, line");
    QCOMPARE(written({&row, &raw}, {}, EncodeContent::Rejects),
             QByteArray("source,resource,sequence,code,message,a,raw\nin,,7,a.code,\"Why, indeed.\",1,\n"
                        "in,,7,a.code,\"Why, indeed.\",,\"broken, line\"\n"));
}

void CsvTest::whatIsCsvIsRecognised_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("isCsv");
    QTest::newRow("by name") << QByteArray("a.csv") << QByteArray() << true;
    QTest::newRow("packed") << QByteArray("a.tsv.gz") << QByteArray() << true;
    QTest::newRow("by rows") << QByteArray("a.txt") << QByteArray("a;b\n1;2\n3;4\n") << true;
    QTest::newRow("prose") << QByteArray("a.txt") << QByteArray("Dear Sir,\nhow are you, and why?\nYours\n")
                           << false;
    QTest::newRow("HL7") << QByteArray("a.txt") << QByteArray("MSH|^~\\&|a\nPID|1||a\n") << false;
    QTest::newRow("JSON") << QByteArray("a") << QByteArray("{\"a\":1,\"b\":2}\n{\"a\":1,\"b\":2}\n") << false;
    QTest::newRow("bytes") << QByteArray("a") << QByteArray("a,b\n\0,c\nd,e\n", 12) << false;
}

void CsvTest::whatIsCsvIsRecognised()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, head);
    QFETCH(bool, isCsv);
    QCOMPARE(makeCodec()->recognise(name.toStdString(), head.toStdString()) > 0, isCsv);
}

QTEST_APPLESS_MAIN(CsvTest)
#include "tst_csv.moc"
