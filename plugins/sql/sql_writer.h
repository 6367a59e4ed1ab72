// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plugins/sql/sql_connection.h"

#include <memory>
#include <mutex>

namespace hilum::sql {

/// A connection that writes, and its transaction. SQLite has one writer at a time: all sinks of a run on the
/// same file share this, so that none of them waits for another one. What one of them makes durable is then
/// durable for all. Whoever uses it holds the mutex. What was not committed when the last one lets go is
/// rolled back.
class SqlWriter
{
public:
    [[nodiscard]] static Result<std::shared_ptr<SqlWriter>> open(const OpenRequest& request);
    ~SqlWriter();
    SqlWriter(const SqlWriter&) = delete;
    SqlWriter& operator=(const SqlWriter&) = delete;

    [[nodiscard]] std::mutex& mutex() { return m_mutex; }
    [[nodiscard]] SqlConnection& connection() { return *m_connection; }
    /// Does nothing where a transaction is open.
    [[nodiscard]] Result<void> begin();
    /// Does nothing where none is.
    [[nodiscard]] Result<void> commit();

private:
    explicit SqlWriter(std::unique_ptr<SqlConnection> connection) : m_connection(std::move(connection)) {}

    std::unique_ptr<SqlConnection> m_connection;
    std::mutex m_mutex;
    bool m_isOpen = false; // A transaction.
};

} // namespace hilum::sql
