// SPDX-License-Identifier: Apache-2.0
#include "core/inventory/inventory_csv.h"
#include "core/inventory/inventory_html.h"
#include "core/inventory/inventory_json.h"
#include "core/inventory/source_scan.h"
#include "tests/core/engine/memory_connector.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace hilum;
using namespace hilum::inventory;

namespace {

/// Scans texts as if they were the files of a source.
struct ScanBench
{
    test::MemoryStore store;
    Registry registry;
    ScanOptions options;

    ScanBench() { test::fillRegistry(registry, store); }

    Result<Inventory> scan(const std::string& format, const std::vector<std::string>& files)
    {
        auto& input = store.inputs["in"];
        input.clear();
        for (const std::string& file : files)
            input.push_back({.name = "file" + std::to_string(input.size() + 1), .bytes = file});
        pipeline::SourceDefinition source;
        source.id = "in";
        source.connector = "memory";
        source.format = format;
        source.settings.set("name", "in");
        return scanSource(source, {}, registry, options);
    }
};

const FieldInventory& fieldOf(const Inventory& inventory, std::string_view path)
{
    static const FieldInventory kNone;
    const auto found = std::ranges::find(inventory.fields, path, &FieldInventory::path);
    return found == inventory.fields.end() ? kNone : *found;
}

std::vector<std::string> pathsOf(const Inventory& inventory)
{
    std::vector<std::string> paths;
    for (const FieldInventory& field : inventory.fields)
        paths.push_back(field.path);
    return paths;
}

/// JSON that was written with single quotes.
std::string quoted(std::string text)
{
    std::ranges::replace(text, '\'', '"');
    return text;
}

/// Rows of invented people; `sex` is a code, `mrn` unique.
std::string people(int count)
{
    std::string text = "mrn,ward,sex,age,height,seen,active,note,unused\n";
    for (int row = 0; row < count; ++row) {
        const std::string number = std::to_string(row);
        text += "H" + std::to_string(100000 + row) + ",W" + std::to_string(row % 3)
                + (row % 2 == 0 ? ",F," : ",M,") + std::to_string(20 + row % 50) + ","
                + std::to_string(150 + row % 40) + ".5,2025-03-" + (row % 20 < 9 ? "0" : "")
                + std::to_string(1 + row % 20) + (row % 2 == 0 ? ",Y," : ",N,")
                + (row % 4 == 0 ? "seen again on the ward; no " + number : "") + ",\n";
    }
    return text;
}

const char* const kAdmission = "MSH|^~\\&|REG|SITE|HILUM|SITE|20250303091512||ADT^A01^ADT_A01|1|P|2.5\r"
                               "PID|1||H1^^^SITE^MR~N2^^^NAT^NI||Baker^Amelia^Rose||19800102|F\r"
                               "PV1|1|I|MED1^2^A\r"
                               "DG1|1||E11.9^Diabetes^I10\rDG1|2||I10^Hypertension^I10\r";
const char* const kOldAdmission = "MSH|^~\\&|REG|SITE|HILUM|SITE|20250304091512||ADT^A01|2|P|2.3\r"
                                  "PID|1||H2||Archer^Ben||19810203|M\r";

} // namespace

class TestSourceScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreDescribed()
    {
        ScanBench bench;
        const Result<Inventory> scanned = bench.scan("csv", {people(200)});
        QVERIFY(scanned);
        const Inventory& inventory = *scanned;
        QCOMPARE(inventory.records, 200U);
        QCOMPARE(pathsOf(inventory), (std::vector<std::string>{"mrn", "ward", "sex", "age", "height", "seen",
                                                               "active", "note", "unused"}));
        const FieldInventory& mrn = fieldOf(inventory, "mrn");
        QCOMPARE(mrn.kind, FieldKind::Identifier);
        QVERIFY(mrn.isUnique && mrn.isIdentifying && mrn.isDistinctExact);
        QCOMPARE(mrn.distinct, 200U);
        QCOMPARE(mrn.patterns.front().value, std::string("A999999"));
        QCOMPARE(fieldOf(inventory, "ward").kind, FieldKind::Code);
        QCOMPARE(fieldOf(inventory, "sex").top.front().count, 100U);
        const FieldInventory& age = fieldOf(inventory, "age");
        QCOMPARE(age.kind, FieldKind::Integer);
        QCOMPARE(age.minimum + "-" + age.maximum, std::string("20-69"));
        const FieldInventory& height = fieldOf(inventory, "height");
        QCOMPARE(height.kind, FieldKind::Decimal);
        QCOMPARE(height.maximum, std::string("189.5"));
        const FieldInventory& seen = fieldOf(inventory, "seen");
        QCOMPARE(seen.kind, FieldKind::Date);
        QCOMPARE(seen.minimum, std::string("2025-03-01"));
        QCOMPARE(fieldOf(inventory, "active").kind, FieldKind::Boolean);
        const FieldInventory& note = fieldOf(inventory, "note");
        QCOMPARE(note.kind, FieldKind::Text);
        QCOMPARE(note.fillRate(), 0.25);
        const FieldInventory& unused = fieldOf(inventory, "unused");
        QVERIFY(!unused.isPopulated() && unused.kind == FieldKind::Empty);
        QCOMPARE(unused.recordsInAll, 200U);
    }

    void aKindNeedNotBeThatOfAllValues()
    {
        std::string text = "n\n";
        for (int row = 0; row < 98; ++row)
            text += std::to_string(row % 30) + "\n";
        text += "unknown\n?\n";
        ScanBench bench;
        const FieldInventory field = bench.scan("csv", {text})->fields.front();
        QCOMPARE(field.kind, FieldKind::Integer);
        QCOMPARE(field.kindShare, 0.98);
        QCOMPARE(field.maximum, std::string("29"));
    }

    void fieldsOfMessagesHaveTheirPaths()
    {
        ScanBench bench;
        const Inventory inventory = *bench.scan("hl7v2", {kAdmission, kOldAdmission});
        QCOMPARE(inventory.records, 2U);
        QCOMPARE(fieldOf(inventory, "DG1").mostRepetitions, 2U);
        QCOMPARE(fieldOf(inventory, "DG1").records, 1U);
        const FieldInventory& number = fieldOf(inventory, "PID-3.1");
        QCOMPARE(number.records, 2U);
        QCOMPARE(number.values, 3U);
        QCOMPARE(number.mostRepetitions, 2U);
        QVERIFY(number.isIdentifying);
        QCOMPARE(fieldOf(inventory, "PID-5.2").title, std::string("Patient Name, Given Name"));
        const FieldInventory& code = fieldOf(inventory, "DG1-3.1");
        QCOMPARE(code.codeSystems.size(), 1U);
        QCOMPARE(code.codeSystems.front().name, std::string("I10"));
        QVERIFY(!fieldOf(inventory, "PID-15").isPopulated());
        QCOMPARE(fieldOf(inventory, "PID-15").title, std::string("Primary Language"));
    }

    void anElementWithoutPartsIsItsFirstPart()
    {
        ScanBench bench;
        const Inventory inventory = *bench.scan("hl7v2", {kAdmission, kOldAdmission});
        const FieldInventory& born = fieldOf(inventory, "PID-7.1"); // A TS with one component in 2.5.
        QCOMPARE(born.values, 2U);
        QCOMPARE(born.records, 2U);
        QCOMPARE(born.kind, FieldKind::Date);
        QCOMPARE(born.minimum + " " + born.maximum, std::string("1980-01-02 1981-02-03"));
        QCOMPARE(fieldOf(inventory, "PID-7").kind, FieldKind::Group);
        QCOMPARE(fieldOf(inventory, "PID-7").values, 0U);
    }

    void resourcesInBundlesAreRecords()
    {
        ScanBench bench;
        const Inventory inventory = *bench.scan(
            "fhir",
            {quoted(
                "{'resourceType':'Bundle','type':'batch','entry':["
                "{'resource':{'resourceType':'Patient','id':'a','name':[{'family':'Baker','given':['Amelia',"
                "'Rose']}]}},{'resource':{'resourceType':'Patient','id':'b'}},"
                "{'resource':{'resourceType':'Observation','status':'final','code':{'coding':["
                "{'system':'http://"
                "loinc.org','code':'8302-2'}]},'valueQuantity':{'value':1.50,'unit':'m'}}}]}")});
        QCOMPARE(inventory.records, 1U);
        QCOMPARE(inventory.types.size(), 3U);
        QCOMPARE(inventory.types[1].name, std::string("Patient"));
        QCOMPARE(inventory.types[1].records, 2U);
        const FieldInventory& family = fieldOf(inventory, "Patient.name.family");
        QCOMPARE(family.fillRate(), 0.5);
        QVERIFY(family.isIdentifying);
        QCOMPARE(fieldOf(inventory, "Patient.name.given").mostRepetitions, 2U);
        const FieldInventory& value = fieldOf(inventory, "Observation.value.ofType(Quantity).value");
        QCOMPARE(value.kind, FieldKind::Decimal);
        QCOMPARE(value.minimum, std::string("1.50"));
        QCOMPARE(fieldOf(inventory, "Observation.code.coding.code").codeSystems.front().name,
                 std::string("http://loinc.org"));
        QVERIFY(!fieldOf(inventory, "Patient.birthDate").isPopulated());
        QVERIFY(pathsOf(inventory).size() > 20U);
    }

    void whatIsLeftOutIsNowhere_data()
    {
        QTest::addColumn<QStringList>("without");
        QTest::addColumn<QStringList>("only");
        QTest::newRow("a field with its parts")
            << QStringList{"PID-5", "pid-3", "PID-7", "MSH"} << QStringList{};
        QTest::newRow("a segment") << QStringList{"PID"} << QStringList{};
        QTest::newRow("a pattern") << QStringList{"PID-*"} << QStringList{};
        QTest::newRow("all but one") << QStringList{} << QStringList{"PV1-3"};
        QTest::newRow("all but a part") << QStringList{} << QStringList{"PV1-3.1"};
    }

    void whatIsLeftOutIsNowhere()
    {
        QFETCH(QStringList, without);
        QFETCH(QStringList, only);
        ScanBench bench;
        for (const QString& each : without)
            bench.options.without.push_back(each.toStdString());
        for (const QString& each : only)
            bench.options.only.push_back(each.toStdString());
        const Inventory inventory = *bench.scan("hl7v2", {kAdmission, kOldAdmission});
        QCOMPARE(inventory.records, 2U);
        const std::string all = writeJson(inventory) + writeCsv(inventory) + writeHtml(inventory, {});
        for (const char* value : {"Baker", "Amelia", "Archer", "H1", "1980"})
            QVERIFY2(all.find(value) == std::string::npos, value);
        QCOMPARE(fieldOf(inventory, "PV1-3.1").top.front().value, std::string("MED1"));
        QCOMPARE(fieldOf(inventory, "PV1-3.1").recordsInAll, 2U);
    }

    void identifyingValuesCanBeHidden()
    {
        ScanBench bench;
        Inventory inventory = *bench.scan("csv", {people(100)});
        hideIdentifyingValues(inventory);
        QVERIFY(fieldOf(inventory, "mrn").areValuesHidden);
        const std::string all = writeJson(inventory) + writeCsv(inventory) + writeHtml(inventory, {});
        QVERIFY(all.find("H1000") == std::string::npos);
        QVERIFY(all.find("A999999") != std::string::npos);
        QVERIFY(!fieldOf(inventory, "ward").top.empty());
    }

    void rareValuesCanBeHidden()
    {
        ScanBench bench;
        Inventory inventory = *bench.scan("csv", {"a\nx\nx\nx\ny\n"});
        hideRareValues(inventory, 2);
        QCOMPARE(inventory.fields.front().top.size(), 1U);
        QCOMPARE(inventory.fields.front().distinct, 2U);
    }

    void theResultDoesNotDependOnThreads_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("csv") << QByteArray("csv");
        QTest::newRow("json") << QByteArray("json");
    }

    void theResultDoesNotDependOnThreads()
    {
        QFETCH(QByteArray, format);
        std::string text = people(20'000);
        if (format == "json") {
            text.clear();
            for (int row = 0; row < 5'000; ++row)
                text += "{\"id\":" + std::to_string(row * 7919 % 5003) + ",\"tags\":[\"a\",\"b"
                        + std::to_string(row % 700) + "\"],\"deep\":{\"x\":" + std::to_string(row % 11)
                        + ".5}}\n";
        }
        ScanBench bench;
        std::string first;
        for (const unsigned threads : {1U, 2U, 3U, 7U}) {
            bench.options.threads = threads;
            Inventory inventory = *bench.scan(format.toStdString(), {text});
            inventory.seconds = 0;
            const std::string json = writeJson(inventory);
            first = first.empty() ? json : first;
            QCOMPARE(json, first);
        }
    }

    void manyColumnsFitIntoBoundedMemory()
    {
        constexpr int kColumns = 12'000;
        std::string text;
        for (int column = 0; column < kColumns; ++column)
            text += (column == 0 ? "c" : ",c") + std::to_string(column);
        text += '\n';
        for (int row = 0; row < 40; ++row) {
            for (int column = 0; column < kColumns; ++column)
                text += (column == 0 ? "" : ",") + std::to_string(row * column);
            text += '\n';
        }
        ScanBench bench;
        const Inventory inventory = *bench.scan("csv", {text});
        QCOMPARE(inventory.fields.size(), static_cast<std::size_t>(kColumns));
        QCOMPARE(inventory.omittedFields, 0U);
        QCOMPARE(inventory.fields.back().path, std::string("c11999"));
        QCOMPARE(inventory.fields.back().distinct, 40U);
    }

    void columnsBeyondTheRoomAreCountedOnce()
    {
        constexpr int kColumns = 120'000;
        std::string text;
        for (int column = 0; column < kColumns; ++column)
            text += (column == 0 ? "c" : ",c") + std::to_string(column);
        for (int row = 0; row < 3; ++row) {
            text += "\n1";
            for (int column = 1; column < kColumns; ++column)
                text += ",1";
        }
        ScanBench bench;
        const Inventory inventory = *bench.scan("csv", {text});
        QCOMPARE(inventory.fields.size() + inventory.omittedFields, static_cast<std::size_t>(kColumns));
    }

    void namesThatAreDataDoNotFillTheMemory()
    {
        std::string text;
        for (int row = 0; row < 30'000; ++row)
            text += "{\"p" + std::to_string(row) + "\":1}\n";
        ScanBench bench;
        const Inventory inventory = *bench.scan("json", {text});
        QVERIFY(inventory.fields.size() <= 20'000U);
        QVERIFY(inventory.omittedFields >= 10'000U);
        QVERIFY(writeHtml(inventory, {}).find("more fields") != std::string::npos);
    }

    void rejectedRecordsAreCounted()
    {
        ScanBench bench;
        const Inventory inventory = *bench.scan("csv", {"a,b\n1,2\n1,2,3\n4,5\n"});
        QCOMPARE(inventory.records, 3U);
        QCOMPARE(inventory.rejected, 1U);
        QCOMPARE(inventory.types.front().records, 2U);
        QCOMPARE(inventory.fields.front().fillRate(), 1.0);
        QCOMPARE(inventory.findings.size(), 1U);
    }

    void nothingToReadIsAnAnswerOrAFailure()
    {
        ScanBench bench;
        const Result<Inventory> header = bench.scan("csv", {"a,b\n"});
        QVERIFY(header);
        QCOMPARE(header->records, 0U);
        QCOMPARE(header->fields.size(), 0U);
        bench.store.inputs["in"] = {{.name = "gone", .bytes = {}, .error = "not there"}};
        pipeline::SourceDefinition source;
        source.id = "in";
        source.connector = "memory";
        source.format = "csv";
        source.settings.set("name", "in");
        QVERIFY(!scanSource(source, {}, bench.registry, {}));
    }

    void onlySoManyRecordsAreRead()
    {
        ScanBench bench;
        bench.options.limit = 150;
        const Inventory inventory = *bench.scan("csv", {people(1000)});
        QCOMPARE(inventory.records, 150U);
        QVERIFY(inventory.isComplete);
    }

    void aStoppedScanTellsWhatItSaw()
    {
        ScanBench bench;
        std::stop_source stop;
        bench.options.stop = stop.get_token();
        bench.options.threads = 2;
        bench.store.readSize = 100;
        bench.options.onProgress = [&stop](const ScanProgress& progress) {
            if (progress.records > 100)
                stop.request_stop();
        };
        const Result<Inventory> inventory = bench.scan("csv", {people(400'000)});
        QVERIFY(inventory);
        QVERIFY(!inventory->isComplete);
        QVERIFY(inventory->records > 0 && inventory->records < 400'000);
        QCOMPARE(fieldOf(*inventory, "ward").records, inventory->records);
        QVERIFY(writeHtml(*inventory, {}).find("was stopped") != std::string::npos);
    }

    void reportsEscapeWhatTheyAreGiven()
    {
        ScanBench bench;
        Inventory inventory =
            *bench.scan("csv", {"<b>,\"q,\"\n<script>alert(1)</script>,\"say \"\"hi\"\", twice\"\n"});
        inventory.source = "a<b>.csv";
        const std::string html = writeHtml(inventory, {});
        QVERIFY(html.find("<script>alert") == std::string::npos);
        QVERIFY(html.find("&lt;script&gt;alert") != std::string::npos);
        QVERIFY(html.find("a&lt;b&gt;.csv") != std::string::npos);
        const QJsonObject json =
            QJsonDocument::fromJson(QByteArray::fromStdString(writeJson(inventory))).object();
        QCOMPARE(json["fields"].toArray().size(), 2);
        QCOMPARE(
            json["fields"].toArray()[1].toObject()["topValues"].toArray()[0].toObject()["value"].toString(),
            QStringLiteral("say \"hi\", twice"));
        QVERIFY(writeCsv(inventory).find("\"\xE2\x80\x9Csay \"\"hi\"\", twice\xE2\x80\x9D 1\"")
                != std::string::npos);
    }

    void reportsSpeakTheReadersLanguage()
    {
        ScanBench bench;
        const Inventory inventory = *bench.scan("csv", {people(2000)});
        const ReportLanguage language{
            .code = "de",
            .translate = [](std::string_view text) { return "[" + std::string(text) + "]"; },
            .groupMark = ".",
            .decimalMark = ","};
        const std::string html = writeHtml(inventory, language);
        QVERIFY(html.find("<html lang=\"de\">") != std::string::npos);
        QVERIFY(html.find("[Filled]") != std::string::npos);
        QVERIFY(html.find("2.000") != std::string::npos);
    }

    void sharesAreNeverRoundedToNothingOrAll_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 0.0 << QStringLiteral("0\u00A0%");
        QTest::newRow("hardly anything") << 0.00001 << QStringLiteral("0.1\u00A0%");
        QTest::newRow("some") << 0.8244 << QStringLiteral("82.4\u00A0%");
        QTest::newRow("nearly all") << 0.99999 << QStringLiteral("99.9\u00A0%");
        QTest::newRow("all") << 1.0 << QStringLiteral("100\u00A0%");
    }

    void sharesAreNeverRoundedToNothingOrAll()
    {
        QFETCH(double, share);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(ReportLanguage().percent(share)), text);
    }
};

QTEST_APPLESS_MAIN(TestSourceScan)
#include "tst_source_scan.moc"
