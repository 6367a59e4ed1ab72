// SPDX-License-Identifier: Apache-2.0
#include "plugins/sql/sql_sink.h"

#include "core/base/text.h"
#include "plugins/sql/sql_value.h"

#include <QSqlError>
#include <QSqlRecord>
#include <QVariant>

#include <algorithm>

namespace hilum::sql {
namespace {

QStringList textList(const Settings& settings, std::string_view key)
{
    QStringList texts;
    const SettingValue* value = settings.find(key);
    if (value == nullptr)
        return texts;
    if (value->isScalar())
        texts += QString::fromStdString(value->text());
    for (const SettingValue& item : value->items())
        texts += QString::fromStdString(item.text());
    return texts;
}

} // namespace

SqlSink::SqlSink(std::shared_ptr<SqlWriter> writer, TableShape shape)
    : m_writer(std::move(writer)),
      m_connection(m_writer->connection()),
      m_shape(std::move(shape)),
      m_table(m_shape.table.toStdString()),
      m_insert(m_connection.database())
{
}

SqlSink::~SqlSink()
{
    const std::lock_guard lock(m_writer->mutex());
    m_insert = QSqlQuery(); // Before another one of the connection, or the connection itself, goes.
}

Result<std::unique_ptr<RecordSink>> SqlSink::open(const OpenRequest& request)
{
    TableShape shape;
    shape.table = QString::fromStdString(request.settings.textOr("table", ""));
    shape.keys = textList(request.settings, "key");
    const std::string mode = request.settings.textOr("mode", "insert");
    if (shape.table.isEmpty())
        return Diagnostic::error("sql.no-table", "{0} needs the setting \"table\": where its rows go.",
                                 {request.name});
    if (mode == "upsert" && shape.keys.isEmpty())
        return Diagnostic::error(
            "sql.no-key", "{0} needs the setting \"key\" to update rows: the columns that make one unique.",
            {request.name});
    Result<std::shared_ptr<SqlWriter>> writer = SqlWriter::open(request);
    if (!writer)
        return std::move(writer).error();
    std::unique_ptr<SqlSink> sink;
    {
        const std::lock_guard lock((*writer)->mutex());
        sink.reset(new SqlSink(*writer, std::move(shape)));
    }
    sink->m_updates = mode == "upsert";
    if (Result<void> prepared = sink->prepareTable(request); !prepared)
        return std::move(prepared).error();
    return std::unique_ptr<RecordSink>(std::move(sink));
}

Result<void> SqlSink::prepareTable(const OpenRequest& request)
{
    const std::lock_guard lock(m_writer->mutex());
    if (Result<void> begun = m_writer->begin(); !begun)
        return begun;
    QSqlDatabase& database = m_connection.database();
    const QSqlRecord existing = database.record(m_shape.table);
    m_exists = !existing.isEmpty();
    if (!m_exists && request.settings.textOr("create", "true") == "false")
        return Diagnostic::error("sql.no-such-table",
                                 "Table {0} does not exist in {1}. Create it, or set \"create\" to true.",
                                 {m_table, m_connection.name()});
    m_createsTable = !m_exists;
    for (int column = 0; column < existing.count(); ++column)
        m_shape.columns += existing.fieldName(column);
    for (const QString& key : m_exists ? m_shape.keys : QStringList()) {
        if (!m_shape.columns.contains(key))
            return Diagnostic::error("sql.no-such-column",
                                     "Table {0} has no column \"{1}\". Its columns are: {2}.",
                                     {m_table, key.toStdString(), m_shape.columns.join(", ").toStdString()});
    }
    if (m_exists && request.settings.textOr("mode", "insert") == "replace") {
        if (Result<void> emptied =
                m_connection.execute("DELETE FROM " + quotedTable(database, m_shape.table));
            !emptied)
            return emptied;
    }
    return m_exists ? prepareInsert() : Result<void>();
}

Result<void> SqlSink::prepareInsert()
{
    m_columns.clear();
    for (qsizetype index = 0; index < m_shape.columns.size(); ++index)
        m_columns.emplace(m_shape.columns[index].toStdString(), static_cast<std::size_t>(index));
    m_cells.resize(m_columns.size());
    m_insert = QSqlQuery(m_connection.database());
    if (!m_insert.prepare(insertRow(m_connection.database(), m_shape, m_updates)))
        return m_connection.failure(m_insert.lastError());
    return {};
}

Result<void> SqlSink::createFrom(std::span<const Record> records)
{
    std::map<std::string, NodeList> byName;
    std::vector<std::string> order;
    for (const Record& record : records) {
        m_children.clear();
        record.document->root().children(m_children);
        std::map<std::string, NodeList> own;
        for (const Node child : m_children)
            own[std::string(child.name())].push_back(child);
        for (auto& [name, nodes] : own) {
            NodeList& known = byName[name];
            if (known.empty())
                order.push_back(name);
            if (known.empty() || columnTypeOf(nodes) == "TEXT")
                known = std::move(nodes); // The widest type wins.
        }
    }
    // Columns in the order of the first record that has them, then as they appear.
    m_children.clear();
    records.front().document->root().children(m_children);
    const auto rank = [this](const std::string& name) {
        return std::ranges::find_if(m_children, [&name](const Node child) { return child.name() == name; })
               - m_children.begin();
    };
    std::ranges::stable_sort(order, [&rank](const std::string& left, const std::string& right) {
        return rank(left) < rank(right);
    });
    for (const QString& key : m_shape.keys) {
        if (std::ranges::find(order, key.toStdString()) == order.end())
            return Diagnostic::error("sql.no-such-column",
                                     "Table {0} has no column \"{1}\". Its columns are: {2}.",
                                     {m_table, key.toStdString(), joined(order, ", ")});
    }
    for (const std::string& name : order) {
        m_shape.columns += QString::fromStdString(name);
        const std::string_view type = columnTypeOf(byName[name]);
        m_shape.types += QString::fromUtf8(type.data(), static_cast<qsizetype>(type.size()));
    }
    if (Result<void> created = m_connection.execute(createTable(m_connection.database(), m_shape)); !created)
        return created;
    m_exists = true;
    return prepareInsert();
}

Result<void> SqlSink::addColumnsOf(std::span<const Record> records)
{
    bool hasNew = false;
    for (const Record& record : records) {
        m_children.clear();
        record.document->root().children(m_children);
        for (const Node child : m_children) {
            if (m_columns.contains(child.name()))
                continue;
            const QString column =
                QString::fromUtf8(child.name().data(), static_cast<qsizetype>(child.name().size()));
            NodeList nodes;
            record.document->root().children(child.name(), nodes);
            const std::string_view type = columnTypeOf(nodes);
            const QString sqlType = QString::fromUtf8(type.data(), static_cast<qsizetype>(type.size()));
            if (Result<void> added =
                    m_connection.execute(addColumn(m_connection.database(), m_shape.table, column, sqlType));
                !added)
                return added;
            m_columns.emplace(std::string(child.name()), m_columns.size());
            m_shape.columns += column;
            m_shape.types += sqlType;
            hasNew = true;
        }
    }
    return hasNew ? prepareInsert() : Result<void>();
}

std::optional<Diagnostic> SqlSink::arrange(const Record& record)
{
    for (NodeList& cell : m_cells)
        cell.clear();
    m_children.clear();
    record.document->root().children(m_children);
    for (const Node child : m_children) {
        const auto found = m_columns.find(child.name());
        if (found == m_columns.end())
            return Diagnostic::error(
                "sql.no-such-column", "Table {0} has no column \"{1}\". Its columns are: {2}.",
                {m_table, std::string(child.name()), m_shape.columns.join(", ").toStdString()});
        m_cells[found->second].push_back(child);
    }
    for (const QString& key : m_shape.keys) {
        const NodeList& nodes = m_cells[m_columns.find(key.toStdString())->second];
        if (nodes.empty() || nodes.front().isNull())
            return Diagnostic::error("sql.missing-key", "The record has no value for the key column \"{0}\".",
                                     {key.toStdString()});
    }
    return std::nullopt;
}

void SqlSink::bindRow()
{
    m_hashed.clear();
    for (std::size_t column = 0; column < m_cells.size(); ++column) {
        const QVariant parameter = parameterOf(m_cells[column]);
        m_insert.bindValue(static_cast<int>(column), parameter);
        m_hashed += parameter.isNull() ? '\0' : '\1';
        m_hashed += parameter.toString().toStdString();
        m_hashed += '\x1F';
    }
    m_hashed += '\x1E';
}

Result<SqlSink::RowOutcome> SqlSink::writeRow(const Record& record, Diagnostic& reason)
{
    if (std::optional<Diagnostic> finding = arrange(record)) {
        reason = *std::move(finding);
        return RowOutcome::Refused;
    }
    bindRow();
    if (m_insert.exec()) {
        ++m_rows;
        m_hash.update(m_hashed);
        return RowOutcome::Written;
    }
    if (!isAboutTheRow(m_connection.driver(), m_insert.lastError()))
        return m_connection.failure(m_insert.lastError());
    reason = rowRefused(m_connection.driver(), m_insert.lastError(), m_table);
    return RowOutcome::Refused;
}

Result<SqlSink::RowOutcome> SqlSink::writeGuarded(const Record& record, Diagnostic& reason)
{
    // A failed statement spoils the whole transaction in PostgreSQL, unless it stands behind a savepoint.
    if (m_connection.driver() != Driver::PostgreSql)
        return writeRow(record, reason);
    if (Result<void> saved = m_connection.execute(QStringLiteral("SAVEPOINT hilum_row")); !saved)
        return std::move(saved).error();
    Result<RowOutcome> outcome = writeRow(record, reason);
    if (!outcome)
        return outcome;
    const bool written = *outcome == RowOutcome::Written;
    const QString end = written ? QStringLiteral("RELEASE SAVEPOINT hilum_row")
                                : QStringLiteral("ROLLBACK TO SAVEPOINT hilum_row");
    if (Result<void> ended = m_connection.execute(end); !ended)
        return std::move(ended).error();
    return outcome;
}

Result<void> SqlSink::write(std::span<const Record> records, std::vector<Refusal>& refused)
{
    if (records.empty())
        return {};
    const std::lock_guard lock(m_writer->mutex());
    if (Result<void> begun = m_writer->begin(); !begun)
        return begun;
    if (!m_exists) {
        if (Result<void> created = createFrom(records); !created)
            return created;
    } else if (m_createsTable) {
        if (Result<void> added = addColumnsOf(records); !added)
            return added;
    }
    for (std::size_t index = 0; index < records.size(); ++index) {
        Diagnostic reason;
        const Result<RowOutcome> outcome = writeGuarded(records[index], reason);
        if (!outcome)
            return outcome.error();
        if (*outcome == RowOutcome::Refused)
            refused.push_back({.index = index, .reason = std::move(reason)});
    }
    m_insert.finish(); // A statement that is not would hold up a commit.
    return {};
}

Result<void> SqlSink::checkpoint()
{
    const std::lock_guard lock(m_writer->mutex());
    if (Result<void> done = m_writer->commit(); !done)
        return done;
    return m_writer->begin();
}

Result<std::vector<ResourceReceipt>> SqlSink::finish()
{
    const std::lock_guard lock(m_writer->mutex());
    if (Result<void> done = m_writer->commit(); !done)
        return std::move(done).error();
    const std::string name = m_connection.name() + ": " + m_table;
    return std::vector<ResourceReceipt>{
        {.name = name, .bytes = 0, .records = m_rows, .sha256 = m_hash.finish()}};
}

} // namespace hilum::sql
