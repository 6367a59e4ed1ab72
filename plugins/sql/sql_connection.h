// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/connector.h"
#include "plugins/sql/sql_error.h"

#include <QSqlDatabase>

namespace hilum::sql {

/// One open connection with a name of its own, closed and forgotten with its owner. One thread at a time.
class SqlConnection
{
public:
    enum class Access : std::uint8_t { ReadOnly, ReadWrite };

    [[nodiscard]] static Result<std::unique_ptr<SqlConnection>> open(const OpenRequest& request,
                                                                     Access access);
    ~SqlConnection();
    SqlConnection(const SqlConnection&) = delete;
    SqlConnection& operator=(const SqlConnection&) = delete;

    [[nodiscard]] QSqlDatabase& database() { return m_database; }
    [[nodiscard]] Driver driver() const { return m_driver; }
    /// What the user knows it by: the file, or `name at host`.
    [[nodiscard]] const std::string& name() const { return m_name; }
    /// Of SQLite: the file, with its whole path.
    [[nodiscard]] QString fileName() const { return m_database.databaseName(); }
    /// Names of tables and views.
    [[nodiscard]] std::vector<std::string> tables() const;
    /// Runs one statement without a result.
    [[nodiscard]] Result<void> execute(const QString& statement);
    [[nodiscard]] Diagnostic failure(const QSqlError& error) const
    {
        return databaseFailed(m_driver, error, m_name);
    }

private:
    SqlConnection(Driver driver, std::string name) : m_driver(driver), m_name(std::move(name)) {}

    Driver m_driver;
    std::string m_name;
    QSqlDatabase m_database;
};

} // namespace hilum::sql
