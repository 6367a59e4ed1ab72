// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"

class QSqlError;

namespace hilum::sql {

enum class Driver : std::uint8_t { Sqlite, PostgreSql };

/// True where the error is about the row that was written (a violated constraint, a value out of range) and
/// not about the database: SQLite constraint, mismatch and too-big results; PostgreSQL classes 22 and 23.
[[nodiscard]] bool isAboutTheRow(Driver driver, const QSqlError& error);

/// Why a row was refused. Never holds values: databases quote them in their own messages.
[[nodiscard]] Diagnostic rowRefused(Driver driver, const QSqlError& error, const std::string& table);

/// What failed and what to do about it: cannot connect, locked, corrupt, disk full, no such table or column.
[[nodiscard]] Diagnostic databaseFailed(Driver driver, const QSqlError& error, const std::string& name);

} // namespace hilum::sql
