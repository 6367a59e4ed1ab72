// SPDX-License-Identifier: Apache-2.0
#include "plugins/sql/sql_statements.h"

#include <QSqlDriver>

namespace hilum::sql {
namespace {

QStringList quotedColumns(const QSqlDatabase& database, const QStringList& columns)
{
    QStringList quoted;
    for (const QString& column : columns)
        quoted += quotedColumn(database, column);
    return quoted;
}

} // namespace

QString quotedTable(const QSqlDatabase& database, const QString& table)
{
    QStringList parts = table.split(u'.');
    for (QString& part : parts)
        part = database.driver()->escapeIdentifier(part, QSqlDriver::FieldName);
    return parts.join(u'.');
}

QString quotedColumn(const QSqlDatabase& database, const QString& column)
{
    // A column's name may hold dots and quotes of its own, so Qt's splitting escape does not serve.
    const QString quote = database.driverName() == "QPSQL" || database.driverName() == "QSQLITE" ? "\"" : "`";
    return quote + QString(column).replace(quote, quote + quote) + quote;
}

QString createTable(const QSqlDatabase& database, const TableShape& shape)
{
    QStringList lines;
    for (qsizetype index = 0; index < shape.columns.size(); ++index)
        lines += quotedColumn(database, shape.columns[index]) + ' ' + shape.types[index];
    if (!shape.keys.isEmpty())
        lines += QStringLiteral("PRIMARY KEY (%1)").arg(quotedColumns(database, shape.keys).join(", "));
    return QStringLiteral("CREATE TABLE %1 (%2)").arg(quotedTable(database, shape.table), lines.join(", "));
}

QString addColumn(const QSqlDatabase& database, const QString& table, const QString& column,
                  const QString& type)
{
    return QStringLiteral("ALTER TABLE %1 ADD COLUMN %2 %3")
        .arg(quotedTable(database, table), quotedColumn(database, column), type);
}

QString insertRow(const QSqlDatabase& database, const TableShape& shape, bool update)
{
    const QStringList columns = quotedColumns(database, shape.columns);
    const QStringList slots_(columns.size(), QStringLiteral("?"));
    QString statement = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                            .arg(quotedTable(database, shape.table), columns.join(", "), slots_.join(", "));
    if (!update)
        return statement;
    QStringList changes;
    for (const QString& column : columns)
        changes += QStringLiteral("%1 = excluded.%1").arg(column);
    statement += QStringLiteral(" ON CONFLICT (%1) DO UPDATE SET %2")
                     .arg(quotedColumns(database, shape.keys).join(", "), changes.join(", "));
    return statement;
}

} // namespace hilum::sql
