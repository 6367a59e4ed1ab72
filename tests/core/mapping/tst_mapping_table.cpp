// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/condition_words.h"
#include "core/mapping/mapping_document.h"
#include "core/mapping/table_cells.h"
#include "core/pipeline/text_file.h"
#include "mapping_bench.h"

#include <QDirIterator>
#include <QTest>

using namespace hilum;
using namespace hilum::mapping;

namespace {

MappingSchemas schemas()
{
    static const std::shared_ptr<const Schema> source =
        (*registry().codec("hl7v2"))->schema(Settings::map(), nullptr);
    static const std::shared_ptr<const Schema> target =
        (*registry().codec("fhir"))->schema(Settings::map(), nullptr);
    return {.source = source.get(), .target = target.get()};
}

MappingDefinition definitionOf(const std::string& yaml, Diagnostics& findings)
{
    const Result<SettingValue> value = pipeline::parseYaml(yaml, "m.yaml");
    Result<MappingDefinition> read = value ? readMapping(*value, "m.yaml", findings) : value.error();
    return read ? *std::move(read) : MappingDefinition();
}

MappingDefinition throughTable(const MappingDefinition& definition, Diagnostics& findings)
{
    const Result<SettingValue> value =
        readMappingTable(writeMappingTable(definition, schemas()), "m.csv", findings);
    Result<MappingDefinition> read = value ? readMapping(*value, "m.csv", findings) : value.error();
    return read ? *std::move(read) : MappingDefinition();
}

constexpr const char* kPatient =
    "mapping: patient\ndescription: \"Who it is about, <b>\"\nsource: {format: hl7v2, structure: PID}\n"
    "target: {format: fhir, type: Patient}\nlookups:\n  sex: {F: female}\nrules:\n"
    "  - {to: name, each: PID-5, rules: [{to: family, from: XPN.1}, {to: use, value: usual}]}\n"
    "  - {to: gender, from: PID-8, lookup: sex, otherwise: unknown, description: 'As | sent'}\n"
    "  - {to: active, value: true, when: PID-30.empty() and PID-24 = 'N'}\n"
    "  - {to: language, value: \"12\"}\n";

} // namespace

// Declared first: moc does not read on behind raw strings.
class TestMappingTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostInATable_data();
    void nothingIsLostInATable();
    void columnsAreThoseOfTheGuide();
    void whatIsEditedInATableCounts();
    void aTableOfTheGuideIsRead();
    void otherTablesAreRefused();
    void conditionsHaveWords_data();
    void conditionsHaveWords();
    void conditionsAreRead_data();
    void conditionsAreRead();
    void cellsAreCut_data();
    void cellsAreCut();
    void documentsAreEscaped();
};

void TestMappingTable::nothingIsLostInATable_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("one of all kinds") << QString();
    for (const char* folder : {"/resources/mappings", "/resources/samples/pipelines/mappings"}) {
        const QString root = QStringLiteral(SOURCE_DIR) + QLatin1String(folder);
        QDirIterator files(root, {QStringLiteral("*.yaml")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            if (!file.endsWith(QLatin1String("pack.yaml")))
                QTest::newRow(qPrintable(file.mid(root.size() + 1))) << file;
        }
    }
}

void TestMappingTable::nothingIsLostInATable()
{
    QFETCH(QString, file);
    const std::string yaml =
        file.isEmpty()
            ? "parameters: {subject: Who, kind: {default: a}}\nlet: {x: \"PID-3 & 'a'\"}\n"
              "target: {format: fhir, type: Bundle, root: Bundle}\nunreadable: keep\nzone: +01:00\nrules:\n"
              "  # Why.\n  - to: /entry\n    each: PV1-7 | PV1-8\n    unique: fullUrl\n    let: {y: {from: "
              "PV1-2, lookup: t}}\n"
              "    rules:\n      - {to: fullUrl, from: \"%x\", required: true}\n      - to: resource\n       "
              " type: Basic\n"
              "        rules:\n          - {to: code.text, from: XCN.1, otherwise-from: XCN.2, otherwise: "
              "\"a, \\\"b\\\"\"}\n"
              "          - {to: /type, value: batch}\n          - {use: segments/x}\n"
              "  - {to: link.url, each: PID-4, from: CX.1}\n  - {to: total, value: 12}\n  - {to: total, "
              "value: \"12\"}\n"
              "  - {when: PID-3, rules: [{to: timestamp, from: $this, when: \"a =\\n 'b'\"}]}\n"
            : *pipeline::readTextFile(file.toStdString());
    Diagnostics findings;
    const MappingDefinition definition = definitionOf(yaml, findings);
    QVERIFY(!definition.rules.empty());
    const MappingDefinition again = throughTable(definition, findings);
    QVERIFY2(again == definition, qPrintable(textsOf(findings)));
    QVERIFY(writeMappingTable(again, schemas()) == writeMappingTable(definition, schemas()));
}

void TestMappingTable::columnsAreThoseOfTheGuide()
{
    Diagnostics findings;
    const std::vector<TableCells> rows =
        readCells(writeMappingTable(definitionOf(kPatient, findings), schemas()));
    QCOMPARE(rows.size(), std::size_t{9});
    const auto lineOf = [&rows](std::size_t row) {
        QStringList cells;
        for (const std::string& cell : rows[row].cells)
            cells += QString::fromStdString(cell);
        return cells.join(QLatin1Char('|'));
    };
    QVERIFY(lineOf(1).startsWith(QStringLiteral("Sort Order|Identifier|Name|Data Type|Cardinality - Min|")));
    QCOMPARE(lineOf(3), QStringLiteral("1|PID-5|Patient Name|XPN|1|-1||||name||HumanName|0|-1||||||1|yes|"));
    QCOMPARE(lineOf(4), QStringLiteral("2|XPN.1|Family Name|FN|0|1||||name.family||string|0|1||||||2||"));
    QCOMPARE(lineOf(5), QStringLiteral("3|||||||||name.use||code|0|1|||\"usual\"|||2||"));
    QVERIFY2(lineOf(7).contains(QStringLiteral("|IF PID-30 NOT VALUED AND PID-24 EQUALS \"N\"|")),
             qPrintable(lineOf(7)));
}

void TestMappingTable::whatIsEditedInATableCounts()
{
    Diagnostics findings;
    std::string csv = writeMappingTable(definitionOf(kPatient, findings), schemas());
    const std::size_t at = csv.find("PID-8,");
    QVERIFY(at != std::string::npos);
    csv.replace(at, 5, "PID-10");
    const Result<SettingValue> value = readMappingTable(csv, "m.csv", findings);
    QVERIFY(value);
    const Result<MappingDefinition> read = readMapping(*value, "m.csv", findings);
    QVERIFY(read);
    QCOMPARE(read->rules.at(1).from, std::string("PID-10"));
    QCOMPARE(read->rules.at(1).otherwise.value_or(""), std::string("unknown"));
}

void TestMappingTable::aTableOfTheGuideIsRead()
{
    const std::string csv =
        "HL7 v2,,,,,,Condition (IF True),,,HL7 FHIR,,,,,,,,,Comments\n"
        "Sort Order,Identifier,Name,Data Type,Cardinality - Min,Cardinality - Max,Computable "
        "ANTLR,Computable "
        "FHIRPath,Narrative,FHIR Attribute,,Data Type,Cardinality - Min,Cardinality - Max,Data Type "
        "Mapping,\"Vocabulary Mapping\n(IS)\",Assignment,,\n"
        "1,PID-1,Set ID,SI,0,1,,,,,,,,,,,,,\n"
        "3,PID-3,List,CX,1,-1,,,,identifier[2],,Identifier,0,-1,CX[Identifier],,,,\n"
        "8,PID-8,Sex,CWE,0,1,,,,gender,,code,0,1,CWE[code],AdministrativeSex,,,\n"
        "30,PID-30,Death,ID,0,1,IF PID-29 NOT VALUED,,,deceasedBoolean,,boolean,0,1,ID[Boolean],,,,\n"
        "19,PID-19,SSN,ST,0,1,,,,identifier[4].system,,uri,0,1,,,\"\"\"http://a.example\"\"\",,\n"
        "7,PID-7,Birth,DTM,0,1,IF PID-7 LENGTH GREATER THAN 8,,,birthDate,,date,0,1,,,,,\n"
        "7,PID-7,Birth,DTM,0,1,IF the time is known,,,birthDate,,date,0,1,,,,,\n"
        "0,,,,,,IF PID-30 NOT VALUED,,,active,,boolean,0,1,,,\"\"\"true\"\"\",,\n"
        "5,PID-5,Name,XPN,0,1,,,,text,,string,0,1,,,\"PID-5.1+\"\", \"\"+PID-5.2\",,\n"
        "5,PID-5,Name,XPN,0,1,,,,text,,string,0,1,,,/first/,,\n"
        "10,PID-10,Race,CWE,0,1,,,,local implementation,,,,,,,,,\n";
    Diagnostics findings;
    const Result<SettingValue> value = readMappingTable(csv, "Segment_ PID[Patient] - PID.csv", findings);
    QVERIFY(value);
    const Result<MappingDefinition> read = readMapping(*value, "m.csv", findings);
    QVERIFY(read);
    QCOMPARE(codesOf(findings),
             QStringLiteral("mapping.table-condition mapping.table-assignment mapping.table-target"));
    QCOMPARE(findings.front().place.line, 10U);
    QCOMPARE(findings.front().place.column, 23U);
    QCOMPARE(findings.front().arguments.front(), std::string("time"));
    QCOMPARE(read->targetType, std::string("Patient"));
    QCOMPARE(read->sourceStructure, std::string("PID"));
    QCOMPARE(read->rules.size(), std::size_t{8});
    const std::vector<MappingRule>& rules = read->rules;
    QCOMPARE(rules[0].to + ' ' + rules[0].each + ' ' + rules[0].use,
             std::string("identifier[1] PID-3 datatypes/cx-identifier"));
    QCOMPARE(rules[1].from + ' ' + rules[1].lookup, std::string("PID-8 administrative-sex"));
    QCOMPARE(rules[2].when, std::string("PID-29.empty()"));
    QCOMPARE(rules[3].constant.value_or("") + ' ' + rules[3].when,
             std::string("http://a.example PID-19.exists()"));
    QCOMPARE(rules[4].when, std::string("PID-7.length() > 8"));
    QCOMPARE(rules[5].description, std::string("IF the time is known"));
    QCOMPARE(rules[6].constant.value_or("") + ' ' + rules[6].when, std::string("true PID-30.empty()"));
    QCOMPARE(rules[7].from, std::string("PID-5.1 & ', ' & PID-5.2"));
    QCOMPARE(read->lookups.size(), std::size_t{1});
}

void TestMappingTable::otherTablesAreRefused()
{
    Diagnostics findings;
    const Result<SettingValue> value = readMappingTable("a,b\n1,2\n", "m.csv", findings);
    QVERIFY(!value);
    QCOMPARE(value.error().code, std::string("mapping.no-table"));
}

void TestMappingTable::conditionsHaveWords_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("again");
    const auto row = [](const char* expression, const char* words, const char* again = nullptr) {
        QTest::newRow(expression) << expression << words << (again == nullptr ? expression : again);
    };
    row("PID-25.empty()", "IF PID-25 NOT VALUED");
    row("PID-25.exists().not()", "IF PID-25 NOT VALUED", "PID-25.empty()");
    row("PID-3[2].1.exists()", "IF PID-3[2].1 VALUED");
    row("PV1", "IF PV1 VALUED", "PV1.exists()");
    row("OBX-2 = 'NM' and OBX-5.exists()", "IF OBX-2 EQUALS \"NM\" AND OBX-5 VALUED");
    row("OBX-2 != 'NM' or OBX-5.empty()", "IF OBX-2 NOT EQUALS \"NM\" OR OBX-5 NOT VALUED",
        "(OBX-2.empty() or OBX-2 != 'NM') or OBX-5.empty()");
    row("(OBX-2.empty() or OBX-2 != 'NM') and OBX-5.exists()", "IF OBX-2 NOT EQUALS \"NM\" AND OBX-5 VALUED");
    row("OBX-2 in ('NM' | 'SN')", "IF OBX-2 IN (\"NM\", \"SN\")");
    row("PID-7.length() > 8", "");
    row("(PID-7.exists() or PID-8.exists()) and PID-9.exists()", "");
    row("PID-8 = PID-9", "");
    row("PID-8 = 'it\\'s'", "");
}

void TestMappingTable::conditionsHaveWords()
{
    QFETCH(QString, expression);
    QFETCH(QString, words);
    QFETCH(QString, again);
    QCOMPARE(QString::fromStdString(conditionWords(expression.toStdString())), words);
    const std::optional<std::string> back = conditionExpression(words.toStdString());
    QCOMPARE(back.has_value(), !words.isEmpty());
    if (back)
        QCOMPARE(QString::fromStdString(*back), again);
}

void TestMappingTable::conditionsAreRead_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expression");
    const auto row = [](const char* words, const char* expression) {
        QTest::newRow(words) << words << expression;
    };
    row("IF OBX-2 IN (\"DTM\", 'DT')", "OBX-2 in ('DTM' | 'DT')");
    row("IF (OBX-2 EQUALS \"SN\"  AND OBX-5.1  EQUALS \"<>\"", "OBX-2 = 'SN' and OBX-5.1 = '<>'");
    row("IF OBX-5.3 NOT IN (\":\", \"/\")", "(OBX-5.3.empty() or (OBX-5.3 in (':' | '/')).not())");
    row("IF OBX-2 EQUALS \"ED\" AND IF OBX-5.4 EQUALS \"Base64\"", "OBX-2 = 'ED' and OBX-5.4 = 'Base64'");
    row("IF OBX-11 IS \"X\"", "OBX-11 = 'X'");
    row("IF OBX-33 COUNT>1", "OBX-33.count() > 1");
    row("IF ORC.1 IS \"NW\"", "ORC-1 = 'NW'");
    row("IF NOT VALUED AND RXA-21 NOT EQUALS \"D\"", "RXA-20.empty() and (RXA-21.empty() or RXA-21 != 'D')");
    row("IF PID-11 LST.COUNT EQUALS 1 AND PID-11.9 IS VALUED NOT EQUAL PID-12",
        "PID-11.count() = 1 and PID-11.9.exists() and (PID-11.9.empty() or PID-11.9 != PID-12)");
    row("IF OBX-5 LST.count LESS THAN OR EQUALS 1", "OBX-5.count() <= 1");
    row("IF TQ1-7 AND TQ1-8 NOT VALUED", "TQ1-7.empty() and TQ1-8.empty()");
    row("IF PV1-3.2 OR PV1-3.3 VALUED", "(PV1-3.2.exists() or PV1-3.3.exists())");
    row("IF IN1-17 IS NOT 'patient'", "(IN1-17.empty() or IN1-17 != 'patient')");
    row("IF IAM-15 VALUED AND NOT \"SEL\"", "IAM-15.exists() and (IAM-15.empty() or IAM-15 != 'SEL')");
    row("IF RXO-2 IS VALUED AND (IF RXO-4.1 IS VALUED OR RXO-4.3 IS VALUED)",
        "RXO-2.exists() and (RXO-4.1.exists() or RXO-4.3.exists())");
    row("IF NOT (PID-3 VALUED OR PID-4 VALUED)", "((PID-3.exists() or PID-4.exists())).not()");
    row("If HD-3 DOES NOT EXIST", "HD.3.empty()");
    row("IF TQ1-3.9 IS EMPTY", "TQ1-3.9.empty()");
    row("IF PID-8 STARTS WITH \"it's\"", "PID-8.startsWith('it\\'s')");
    row("IF PRT-2 IS IN (\"A\", X\")", "stopped at X");
    row("IF PRT-5 AND PRT-6 AREA NOT VALUED", "stopped at AREA");
    row("IF PID-5 EQUALS", "stopped at ");
    row("If time is included", "stopped at included");
    row("IF PID-5 VALUED)", "stopped at )");
}

void TestMappingTable::conditionsAreRead()
{
    QFETCH(QString, words);
    QFETCH(QString, expression);
    const ConditionReading reading = readCondition(words.toStdString(), "RXA-20");
    QCOMPARE(QString::fromStdString(reading.expression.value_or("stopped at " + reading.stoppedAt)),
             expression);
}

void TestMappingTable::cellsAreCut_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("cells");
    QTest::newRow("plain") << QByteArray("a,b\nc,\n") << "a|b#c|";
    QTest::newRow("no end, mark, CRLF") << QByteArray("\xEF\xBB\xBF"
                                                      "a,b\r\nc")
                                        << "a|b#c";
    QTest::newRow("quotes") << QByteArray("\"a\"\"b\",\"c,\nd\"\ne\n") << "a\"b|c,\nd#e";
    QTest::newRow("open quote") << QByteArray("\"a,b") << "a,b";
    QTest::newRow("nothing") << QByteArray() << "";
}

void TestMappingTable::cellsAreCut()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, cells);
    QStringList lines;
    for (const TableCells& row : readCells(csv.toStdString())) {
        QStringList line;
        for (const std::string& cell : row.cells)
            line += QString::fromStdString(cell);
        lines += line.join(QLatin1Char('|'));
    }
    QCOMPARE(lines.join(QLatin1Char('#')), cells);
}

void TestMappingTable::documentsAreEscaped()
{
    Diagnostics findings;
    const MappingDefinition definition = definitionOf(kPatient, findings);
    const Result<std::shared_ptr<const LookupTable>> table =
        LookupTable::read("sex", definition.lookups.front().body, "", findings);
    QVERIFY(table);
    const std::vector<MappingChapter> chapters = {{.definition = &definition, .tables = {{"sex", *table}}}};
    const QByteArray html =
        QByteArray::fromStdString(writeMappingDocument("A & <B>", chapters, schemas(), DocumentForm::Html));
    QVERIFY(html.contains("<h1>A &amp; &lt;B&gt;</h1>"));
    QVERIFY(html.contains("Who it is about, &lt;b&gt;"));
    QVERIFY(html.contains("<td>each PID-5<br><small>Patient Name</small></td>"
                          "<td>name<br><small>HumanName, any number</small></td>"));
    QVERIFY(html.contains(
        "<td>PID-30 (Patient Death Indicator) is empty and PID-24 (Multiple Birth Indicator) is "
        "&quot;N&quot;</td>"));
    QVERIFY(html.contains("<h3>Code table sex</h3>"));
    QVERIFY(html.contains("<td>F</td><td>Female</td><td>female</td>"));
    QVERIFY(html.contains("Signature"));
    const QByteArray markdown = QByteArray::fromStdString(
        writeMappingDocument("A & <B>", chapters, schemas(), DocumentForm::Markdown));
    QVERIFY(markdown.startsWith("# A & \\<B\\>\n"));
    QVERIFY(markdown.contains("As \\| sent"));
    QVERIFY(markdown.contains("| F | Female | female |"));
}

QTEST_APPLESS_MAIN(TestMappingTable)
#include "tst_mapping_table.moc"
