// SPDX-License-Identifier: Apache-2.0
#include "plugins/sql/sql_source.h"

#include "core/base/text.h"
#include "plugins/sql/sql_statements.h"
#include "plugins/sql/sql_value.h"

#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>

#include <algorithm>

namespace hilum::sql {
namespace {

/// Declared types by name: SQLite reports them only here, its driver gives whatever a cell holds.
std::map<QString, QString> declaredTypes(QSqlDatabase& database, const QString& table)
{
    std::map<QString, QString> types;
    QSqlQuery query(database);
    if (database.driverName() == "QSQLITE"
        && query.exec(QStringLiteral("PRAGMA table_info(%1)").arg(quotedTable(database, table)))) {
        while (query.next())
            types[query.value(1).toString()] = query.value(2).toString();
    }
    return types;
}

std::string typeNameOf(const QSqlField& field, const std::map<QString, QString>& declared)
{
    const auto found = declared.find(field.name());
    if (found != declared.end())
        return found->second.toStdString();
    return field.metaType().isValid() ? std::string(field.metaType().name()) : std::string();
}

bool isDateType(const std::string& type)
{
    const QString lowered = QString::fromStdString(type).toLower();
    return lowered.startsWith("date") || lowered.startsWith("timestamp");
}

} // namespace

SqlSource::SqlSource(std::unique_ptr<SqlConnection> connection, std::string resource)
    : m_connection(std::move(connection)),
      m_resource(std::make_shared<const std::string>(std::move(resource))),
      m_query(m_connection->database())
{
}

Result<std::unique_ptr<RecordSource>> SqlSource::open(const OpenRequest& request)
{
    const std::string table = request.settings.textOr("table", "");
    const std::string query = request.settings.textOr("query", "");
    if (table.empty() == query.empty())
        return Diagnostic::error("sql.table-or-query", "{0} needs either \"table\" or \"query\".",
                                 {request.name});
    Result<std::unique_ptr<SqlConnection>> connection =
        SqlConnection::open(request, SqlConnection::Access::ReadOnly);
    if (!connection)
        return std::move(connection).error();
    QSqlDatabase& database = (*connection)->database();
    const QString statement = table.empty()
                                  ? QString::fromStdString(query)
                                  : "SELECT * FROM " + quotedTable(database, QString::fromStdString(table));
    const std::string resource = (*connection)->name() + (table.empty() ? "" : ": " + table);
    auto source = std::unique_ptr<SqlSource>(new SqlSource(*std::move(connection), resource));
    if (Result<void> started = source->start(statement, table.empty() ? "row" : table); !started) {
        std::optional<Diagnostic> missing = source->missingTable(table);
        return missing ? *std::move(missing) : std::move(started).error();
    }
    return std::unique_ptr<RecordSource>(std::move(source));
}

/// What to say where the database has tables, but not this one.
std::optional<Diagnostic> SqlSource::missingTable(const std::string& table)
{
    if (table.empty())
        return std::nullopt;
    if (m_connection->driver() == Driver::PostgreSql) // The transaction takes nothing more after an error.
        static_cast<void>(m_connection->execute(QStringLiteral("ROLLBACK")));
    const std::vector<std::string> names = m_connection->tables();
    const bool isThere =
        std::ranges::any_of(names, [&](const std::string& name) { return equalsIgnoringCase(name, table); });
    if (isThere || names.empty())
        return std::nullopt;
    const std::vector<std::string_view> candidates(names.begin(), names.end());
    if (const std::string_view nearest = nearestWord(table, candidates); !nearest.empty())
        return Diagnostic::error("sql.no-such-table", "{0} has no table \"{1}\". Did you mean \"{2}\"?",
                                 {m_connection->name(), table, std::string(nearest)});
    constexpr std::size_t kShown = 12;
    const std::size_t shown = std::min(names.size(), kShown);
    return Diagnostic::error(
        "sql.no-such-table", "{0} has no table \"{1}\". It has: {2}.",
        {m_connection->name(), table,
         joined(std::span(names).first(shown), ", ") + (shown < names.size() ? ", ..." : "")});
}

Result<void> SqlSource::start(const QString& statement, const std::string& typeName)
{
    // PostgreSQL refuses writes inside: a query of a pipeline only reads. SQLite was opened read-only.
    if (m_connection->driver() == Driver::PostgreSql) {
        if (Result<void> begun = m_connection->execute(QStringLiteral("BEGIN READ ONLY")); !begun)
            return begun;
    }
    m_query.setForwardOnly(true);
    m_query.setNumericalPrecisionPolicy(QSql::HighPrecision);
    if (!m_query.exec(statement))
        return databaseFailed(m_connection->driver(), m_query.lastError(), *m_resource);
    if (!m_query.isSelect())
        return Diagnostic::error("sql.not-a-query", "{0}: the statement returns no rows. Use a SELECT.",
                                 {*m_resource});
    describe(typeName);
    return {};
}

void SqlSource::describe(const std::string& typeName)
{
    const QSqlRecord record = m_query.record();
    const auto declared = typeName == "row"
                              ? std::map<QString, QString>()
                              : declaredTypes(m_connection->database(), QString::fromStdString(typeName));
    auto shape = std::make_shared<RowShape>();
    SchemaType type;
    type.name = typeName;
    type.title = typeName;
    type.kind = SchemaTypeKind::Structure;
    type.isClosed = true;
    for (int column = 0; column < record.count(); ++column) {
        const QSqlField field = record.field(column);
        shape->names.push_back(field.name().toStdString());
        shape->types.push_back(typeNameOf(field, declared));
        m_isDateColumn.push_back(isDateType(shape->types.back()));
        SchemaField described;
        described.name = shape->names.back();
        described.typeName = shape->types.back();
        described.minimum = field.requiredStatus() == QSqlField::Required ? 1 : 0;
        type.fields.push_back(std::move(described));
    }
    m_shape = std::move(shape);
    std::vector<SchemaType> types;
    types.push_back(std::move(type));
    m_schema = std::make_shared<FixedSchema>(std::move(types));
}

void SqlSource::appendRow(Batch& batch)
{
    Arena& arena = batch.arena();
    const std::span<Cell> cells = arena.makeArray<Cell>(m_shape->names.size());
    m_hashed.clear();
    for (std::size_t column = 0; column < cells.size(); ++column) {
        new (&cells[column])
            Cell(cellOf(m_query.value(static_cast<int>(column)), m_isDateColumn[column], arena));
        m_hashed += cells[column].isNull ? '\0' : '\1';
        cells[column].value.appendTo(m_hashed);
        m_hashed += '\x1F';
    }
    m_hashed += '\x1E';
    m_hash.update(m_hashed);
    auto* document =
        new (arena.allocate(sizeof(RowDocument), alignof(RowDocument))) RowDocument("row", *m_shape, cells);
    Record record;
    record.document = document;
    record.origin.resource = *m_resource;
    record.origin.sequence = ++m_row;
    record.origin.hash = contentHash(m_hashed);
    batch.records.push_back(std::move(record));
}

Result<bool> SqlSource::read(Batch& batch, std::size_t limit)
{
    batch.memories.front()->kept.push_back(m_shape);
    batch.memories.front()->kept.push_back(m_resource);
    for (std::size_t count = 0; count < limit && !m_isDone; ++count) {
        if (m_query.next()) {
            appendRow(batch);
            continue;
        }
        m_isDone = true;
        if (m_query.lastError().isValid())
            return databaseFailed(m_connection->driver(), m_query.lastError(), *m_resource);
    }
    return !m_isDone;
}

std::vector<ResourceReceipt> SqlSource::takeReceipts()
{
    if (!m_isDone || m_resource == nullptr)
        return {};
    ResourceReceipt receipt{.name = *m_resource, .bytes = 0, .records = m_row, .sha256 = m_hash.finish()};
    m_hash = Sha256();
    m_isDone = false; // Told once; a further read() finds no more rows.
    m_query.finish();
    return {std::move(receipt)};
}

} // namespace hilum::sql
