// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSqlDatabase>
#include <QStringList>

namespace hilum::sql {

/// `schema.table` with each part quoted for the driver.
[[nodiscard]] QString quotedTable(const QSqlDatabase& database, const QString& table);
[[nodiscard]] QString quotedColumn(const QSqlDatabase& database, const QString& column);

struct TableShape
{
    QString table;
    QStringList columns;
    QStringList types; ///< Parallel to columns.
    QStringList keys;
};

[[nodiscard]] QString createTable(const QSqlDatabase& database, const TableShape& shape);
[[nodiscard]] QString addColumn(const QSqlDatabase& database, const QString& table, const QString& column,
                                const QString& type);
/// With a `?` for each column; with `update` the row of the same key is updated instead.
[[nodiscard]] QString insertRow(const QSqlDatabase& database, const TableShape& shape, bool update);

} // namespace hilum::sql
