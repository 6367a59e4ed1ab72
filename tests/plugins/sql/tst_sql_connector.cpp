// SPDX-License-Identifier: Apache-2.0
#include "core/model/tree_builder.h"
#include "plugins/sql/sql_connector.h"
#include "postgres_server.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hilum;

namespace {

std::unique_ptr<PostgresServer>& server()
{
    static std::unique_ptr<PostgresServer> running;
    return running;
}

/// Records with the fields given as `name=value` texts; a number sign makes an integer, `null` a null.
Batch records(const QList<QStringList>& rows)
{
    Batch batch = makeBatch();
    TreeBuilder builder(batch.arena());
    for (const QStringList& row : rows) {
        TreeNode* root = builder.makeRoot();
        for (const QString& field : row) {
            const std::string name = field.section('=', 0, 0).toStdString();
            const std::string text = field.section('=', 1).toStdString();
            TreeNode* node = builder.add(*root, batch.arena().copy(name));
            if (text == "null")
                node->isNull = true;
            else if (text.starts_with('#'))
                node->value = Value::integer(std::stoll(text.substr(1)));
            else
                node->value = Value::string(batch.arena().copy(text));
        }
        Record record;
        record.document = builder.finish("json", root);
        batch.records.push_back(record);
    }
    return batch;
}

} // namespace

class TestSqlConnector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void rowsComeBackAsTheyWent_data() { databases(); }
    void rowsComeBackAsTheyWent();
    void upsertUpdatesTheRowOfTheKey_data() { databases(); }
    void upsertUpdatesTheRowOfTheKey();
    void aRefusedRowLeavesTheOthers_data() { databases(); }
    void aRefusedRowLeavesTheOthers();
    void withoutFinishNothingStays_data() { databases(); }
    void withoutFinishNothingStays();
    void twoTablesOfOneDatabaseAreWrittenAtOnce_data() { databases(); }
    void twoTablesOfOneDatabaseAreWrittenAtOnce();
    void whatNoneOfTwoFinishedIsTakenBack();
    void manyRowsAreStreamedInOrder_data() { databases(); }
    void manyRowsAreStreamedInOrder();
    void nestedValuesAreStoredAsJson();
    void laterFieldsGetTheirColumn();
    void aTableWithoutTheColumnRefuses();
    void badInputIsClear_data();
    void badInputIsClear();
    void aLockedDatabaseSaysSo();
    void theWrongPasswordSaysSo();
    void numbersKeepTheirDigits();
    void tablesCanBeBrowsed();

private:
    void databases();
    [[nodiscard]] OpenRequest requestFor(const QString& kind, const QString& table);
    [[nodiscard]] QStringList write(const OpenRequest& request, const QList<QStringList>& rows);
    [[nodiscard]] QStringList read(const OpenRequest& request);

    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
    sql::SqlConnector m_connector;
};

void TestSqlConnector::databases()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("SQLite") << "sqlite";
    QTest::newRow("PostgreSQL") << "postgresql";
}

void TestSqlConnector::initTestCase()
{
    server() = std::make_unique<PostgresServer>();
}

void TestSqlConnector::cleanupTestCase()
{
    server().reset();
}

OpenRequest TestSqlConnector::requestFor(const QString& kind, const QString& table)
{
    OpenRequest request;
    request.name = "database";
    request.settings.set("driver", kind.toStdString());
    request.settings.set("table", table.toStdString());
    request.baseFolder = m_folder->path().toStdString();
    if (kind == "sqlite") {
        request.settings.set("database", "test.db");
        return request;
    }
    request.settings.set("database", "postgres");
    request.settings.set("host", "127.0.0.1");
    request.settings.set("port", std::to_string(server()->port()));
    request.settings.set("user", "hilum");
    request.settings.set("password", "open sesame");
    return request;
}

/// Writes and finishes; gives the codes of refusals.
QStringList TestSqlConnector::write(const OpenRequest& request, const QList<QStringList>& rows)
{
    auto sink = m_connector.openRecordSink(request);
    if (!sink)
        return {QString::fromStdString(toString(sink.error()))};
    const Batch batch = records(rows);
    std::vector<RecordSink::Refusal> refused;
    const auto written = (*sink)->write(batch.records, refused);
    if (!written)
        return {QString::fromStdString(toString(written.error()))};
    const auto receipts = (*sink)->finish();
    if (!receipts)
        return {QString::fromStdString(toString(receipts.error()))};
    QStringList codes;
    for (const RecordSink::Refusal& each : refused)
        codes += QString::number(each.index) + ' ' + QString::fromStdString(each.reason.code);
    return codes;
}

QStringList TestSqlConnector::read(const OpenRequest& request)
{
    auto source = m_connector.openRecordSource(request);
    if (!source)
        return {QString::fromStdString(source.error().code)};
    Batch batch = makeBatch();
    for (bool more = true; more;) {
        const auto result = (*source)->read(batch, 2);
        if (!result)
            return {QString::fromStdString(result.error().code)};
        more = *result;
    }
    QStringList rows;
    for (const Record& record : batch.records) {
        NodeList cells;
        record.document->root().children(cells);
        QStringList texts;
        for (const Node cell : cells)
            texts += cell.isNull() ? QStringLiteral("null") : QString::fromStdString(cell.value().toString());
        rows += texts.join('|');
    }
    return rows;
}

#define SKIP_WITHOUT_SERVER(kind)                                                                            \
    if ((kind) == "postgresql" && !server()->problem().isEmpty())                                            \
    QSKIP(qPrintable("no PostgreSQL server: " + server()->problem()))

void TestSqlConnector::rowsComeBackAsTheyWent()
{
    QFETCH(const QString, kind);
    SKIP_WITHOUT_SERVER(kind);
    const OpenRequest request = requestFor(kind, "people");
    QCOMPARE(
        write(request, {{"id=#1", "name=Ünal \"O'Neil\"", "city=null"}, {"id=#2", "name=B", "city=Köln"}}),
        QStringList());
    QCOMPARE(read(request), (QStringList{"1|Ünal \"O'Neil\"|null", "2|B|Köln"}));
}

void TestSqlConnector::upsertUpdatesTheRowOfTheKey()
{
    QFETCH(const QString, kind);
    SKIP_WITHOUT_SERVER(kind);
    OpenRequest request = requestFor(kind, "keyed");
    request.settings.set("mode", "upsert");
    request.settings.set("key", "id");
    QCOMPARE(write(request, {{"id=a", "n=#1"}, {"id=b", "n=#2"}}), QStringList());
    QCOMPARE(write(request, {{"id=b", "n=#3"}, {"id=c", "n=#4"}, {"n=#5"}}),
             QStringList{"2 sql.missing-key"});
    QStringList rows = read(request);
    rows.sort();
    QCOMPARE(rows, (QStringList{"a|1", "b|3", "c|4"}));
}

void TestSqlConnector::aRefusedRowLeavesTheOthers()
{
    QFETCH(const QString, kind);
    SKIP_WITHOUT_SERVER(kind);
    OpenRequest request = requestFor(kind, "strict");
    request.settings.set("key", "id");
    const QStringList refused = write(request, {{"id=a", "n=#1"}, {"id=a", "n=#2"}, {"id=b", "n=#3"}});
    QCOMPARE(refused, QStringList{"1 sql.duplicate-key"});
    QCOMPARE(read(request), (QStringList{"a|1", "b|3"}));
}

void TestSqlConnector::withoutFinishNothingStays()
{
    QFETCH(const QString, kind);
    SKIP_WITHOUT_SERVER(kind);
    const OpenRequest request = requestFor(kind, "aborted");
    {
        auto sink = m_connector.openRecordSink(request);
        QVERIFY(sink);
        const Batch batch = records({{"id=1"}});
        std::vector<RecordSink::Refusal> refused;
        QVERIFY((*sink)->write(batch.records, refused));
    }
    QCOMPARE(read(request).size(), 1);
    QVERIFY(read(request).front().startsWith("sql."));
}

void TestSqlConnector::twoTablesOfOneDatabaseAreWrittenAtOnce()
{
    QFETCH(const QString, kind);
    SKIP_WITHOUT_SERVER(kind);
    const OpenRequest persons = requestFor(kind, "person");
    const OpenRequest visits = requestFor(kind, "visit");
    {
        auto person = m_connector.openRecordSink(persons);
        auto visit = m_connector.openRecordSink(visits);
        QVERIFY(person);
        QVERIFY(visit);
        std::vector<RecordSink::Refusal> refused;
        for (int round = 0; round < 3; ++round) {
            const QString id = QStringLiteral("id=#%1").arg(round);
            QVERIFY((*person)->write(records({{id}}).records, refused));
            const auto written = (*visit)->write(records({{id, "ward=MED"}}).records, refused);
            QVERIFY2(written, written ? "" : toString(written.error()).c_str());
            QVERIFY((*person)->checkpoint());
        }
        QVERIFY((*person)->finish());
        QVERIFY((*visit)->finish());
        QVERIFY(refused.empty());
    }
    QCOMPARE(read(persons), (QStringList{"0", "1", "2"}));
    QCOMPARE(read(visits), (QStringList{"0|MED", "1|MED", "2|MED"}));
}

void TestSqlConnector::whatNoneOfTwoFinishedIsTakenBack()
{
    const OpenRequest left = requestFor("sqlite", "left");
    const OpenRequest right = requestFor("sqlite", "right");
    {
        auto one = m_connector.openRecordSink(left);
        auto two = m_connector.openRecordSink(right);
        std::vector<RecordSink::Refusal> refused;
        QVERIFY((*one)->write(records({{"id=1"}}).records, refused));
        QVERIFY((*two)->write(records({{"id=2"}}).records, refused));
    }
    QCOMPARE(read(left), QStringList{"sql.no-such-table"});
    QCOMPARE(read(right), QStringList{"sql.no-such-table"});
    // The file is free again, also for another run.
    QCOMPARE(write(left, {{"id=3"}}), QStringList());
    QCOMPARE(read(left), QStringList{"3"});
}

void TestSqlConnector::manyRowsAreStreamedInOrder()
{
    QFETCH(const QString, kind);
    SKIP_WITHOUT_SERVER(kind);
    const OpenRequest request = requestFor(kind, "many");
    QList<QStringList> rows;
    QStringList expected;
    for (int row = 0; row < 3000; ++row) {
        rows += {QStringLiteral("id=#%1").arg(row)};
        expected += QString::number(row);
    }
    QCOMPARE(write(request, rows), QStringList());
    OpenRequest query = request;
    query.settings.remove("table");
    query.settings.set("query", "SELECT id FROM many ORDER BY id");
    QCOMPARE(read(query), expected);
}

void TestSqlConnector::nestedValuesAreStoredAsJson()
{
    Batch batch = makeBatch();
    TreeBuilder builder(batch.arena());
    TreeNode* root = builder.makeRoot("Patient");
    builder.add(*root, "id", Value::string("p1"));
    TreeNode* name = builder.addListItem(*root, "name");
    builder.add(*name, "family", Value::string("Moss"));
    Record record;
    record.document = builder.finish("fhir", root);
    const OpenRequest request = requestFor("sqlite", "nested");
    auto sink = m_connector.openRecordSink(request);
    QVERIFY(sink);
    std::vector<RecordSink::Refusal> refused;
    QVERIFY((*sink)->write(std::span(&record, 1), refused));
    QVERIFY((*sink)->finish());
    QCOMPARE(read(request), QStringList{R"(p1|[{"family":"Moss"}])"});
}

void TestSqlConnector::laterFieldsGetTheirColumn()
{
    const OpenRequest request = requestFor("sqlite", "growing");
    auto sink = m_connector.openRecordSink(request);
    QVERIFY(sink);
    std::vector<RecordSink::Refusal> refused;
    for (const QList<QStringList>& rows :
         {QList<QStringList>{{"id=1"}}, QList<QStringList>{{"id=2", "extra=x"}}})
        QVERIFY((*sink)->write(records(rows).records, refused));
    QVERIFY((*sink)->finish());
    QCOMPARE(read(request), (QStringList{"1|null", "2|x"}));
}

void TestSqlConnector::aTableWithoutTheColumnRefuses()
{
    const OpenRequest request = requestFor("sqlite", "narrow");
    QCOMPARE(write(request, {{"id=1"}}), QStringList());
    QCOMPARE(write(request, {{"id=2", "colour=red"}, {"id=3"}}), QStringList{"0 sql.no-such-column"});
    QCOMPARE(read(request), (QStringList{"1", "3"}));
    OpenRequest keyed = request;
    keyed.settings.set("key", "number");
    keyed.settings.set("mode", "upsert");
    const auto sink = m_connector.openRecordSink(keyed);
    QVERIFY(!sink);
    QCOMPARE(sink.error().code, std::string("sql.no-such-column"));
}

void TestSqlConnector::badInputIsClear_data()
{
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("code");
    QTest::newRow("missing file") << "missing.db"
                                  << "t"
                                  << ""
                                  << "sql.missing-file";
    QTest::newRow("not a database") << "text.db"
                                    << "t"
                                    << ""
                                    << "sql.corrupt";
    QTest::newRow("no such table") << "fine.db"
                                   << "nothing"
                                   << ""
                                   << "sql.no-such-table";
    QTest::newRow("no such column") << "fine.db"
                                    << ""
                                    << "SELECT born FROM t"
                                    << "sql.does-not-exist";
    QTest::newRow("no such table in a query") << "fine.db"
                                              << ""
                                              << "SELECT id FROM absent"
                                              << "sql.does-not-exist";
    QTest::newRow("neither table nor query") << "fine.db"
                                             << ""
                                             << ""
                                             << "sql.table-or-query";
    QTest::newRow("both") << "fine.db"
                          << "t"
                          << "SELECT 1"
                          << "sql.table-or-query";
    QTest::newRow("a syntax error") << "fine.db"
                                    << ""
                                    << "SELEKT 1"
                                    << "sql.failed";
    QTest::newRow("a statement that writes") << "fine.db"
                                             << ""
                                             << "DELETE FROM t"
                                             << "sql.read-only";
}

void TestSqlConnector::badInputIsClear()
{
    QFETCH(const QString, database);
    QFETCH(const QString, table);
    QFETCH(const QString, query);
    QFETCH(const QString, code);
    QFile text(m_folder->filePath("text.db"));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(2000, 'x'));
    text.close();
    OpenRequest fine = requestFor("sqlite", "t");
    fine.settings.set("database", "fine.db");
    fine.settings.set("mode", "replace");
    QCOMPARE(write(fine, {{"id=1"}}), QStringList());
    OpenRequest request = requestFor("sqlite", table);
    request.settings.set("database", database.toStdString());
    request.settings.set("query", query.toStdString());
    QCOMPARE(read(request), QStringList{code});
}

void TestSqlConnector::aLockedDatabaseSaysSo()
{
    OpenRequest request = requestFor("sqlite", "t");
    request.settings.set("database", "locked.db");
    QCOMPARE(write(request, {{"id=1"}}), QStringList());
    {
        QSqlDatabase other = QSqlDatabase::addDatabase("QSQLITE", "other");
        other.setDatabaseName(m_folder->filePath("locked.db"));
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec("BEGIN EXCLUSIVE"));
        request.isPreview = true; // Gives up soon.
        QCOMPARE(read(request), QStringList{"sql.locked"});
        other.close();
    }
    QSqlDatabase::removeDatabase("other");
}

void TestSqlConnector::theWrongPasswordSaysSo()
{
    SKIP_WITHOUT_SERVER(QStringLiteral("postgresql"));
    OpenRequest request = requestFor("postgresql", "people");
    request.settings.set("password", "wrong");
    const auto source = m_connector.openRecordSource(request);
    QVERIFY(!source);
    QCOMPARE(source.error().code, std::string("sql.wrong-password"));
    QVERIFY(!QString::fromStdString(toString(source.error())).contains("wrong "));
    request.settings.set("port", "1");
    QCOMPARE(m_connector.openRecordSource(request).error().code, std::string("sql.cannot-connect"));
}

void TestSqlConnector::numbersKeepTheirDigits()
{
    SKIP_WITHOUT_SERVER(QStringLiteral("postgresql"));
    OpenRequest request = requestFor("postgresql", "");
    request.settings.remove("table");
    request.settings.set("query",
                         "SELECT 1.10::numeric AS amount, 12345678901234567890.123456789::numeric AS big, "
                         "true AS flag, DATE '2026-03-01' AS day, 7::bigint AS n");
    QCOMPARE(read(request), QStringList{"1.10|12345678901234567890.123456789|true|2026-03-01|7"});
}

void TestSqlConnector::tablesCanBeBrowsed()
{
    OpenRequest request = requestFor("sqlite", "browsed");
    request.settings.set("database", "browse.db");
    QCOMPARE(write(request, {{"id=1", "name=x"}}), QStringList());
    QCOMPARE(m_connector.browse(request, "table").value(), std::vector<std::string>{"browsed"});
    QCOMPARE(m_connector.browse(request, "key").value(), (std::vector<std::string>{"id", "name"}));
}

QTEST_GUILESS_MAIN(TestSqlConnector)
#include "tst_sql_connector.moc"
