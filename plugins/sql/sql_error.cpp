// SPDX-License-Identifier: Apache-2.0
#include "plugins/sql/sql_error.h"

#include <QSqlError>
#include <QString>

namespace hilum::sql {
namespace {

// Result codes of SQLite (sqlite3.h); extended codes carry them in the low byte.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    TooBig = 18,
    Constraint = 19,
    Mismatch = 20,
    NotADatabase = 26
};

int sqliteCode(const QSqlError& error)
{
    return error.nativeErrorCode().toInt() & 0xFF;
}

int sqliteExtendedCode(const QSqlError& error)
{
    return error.nativeErrorCode().toInt();
}

std::string text(const QSqlError& error)
{
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return words.section(u'\n', 0, 0).trimmed().toStdString();
}

/// What the database says of a statement in words of its own; a name that is not there is the usual reason.
Diagnostic statementFailed(const std::string& words, const std::string& name)
{
    const bool isUnknownName =
        words.find("no such") != std::string::npos || words.find("does not exist") != std::string::npos;
    if (isUnknownName)
        return Diagnostic::error(
            "sql.does-not-exist",
            "{0}: {1}. Check the names in \"table\" or \"query\", and whether the user may "
            "see what they name.",
            {name, words});
    return Diagnostic::error("sql.failed",
                             "The database {0} refused: {1}. Try the statement in the database's own client.",
                             {name, words});
}

Diagnostic sqliteFailed(const QSqlError& error, const std::string& name)
{
    switch (sqliteCode(error)) {
    case Busy:
    case Locked:
        return Diagnostic::error(
            "sql.locked", "The database {0} is locked by another program. Close it there, or try again.",
            {name});
    case Corrupt:
    case NotADatabase:
        return Diagnostic::error(
            "sql.corrupt",
            "{0} is damaged or is no SQLite database. Restore it from a backup, or check the path.", {name});
    case Full:
        return Diagnostic::error("sql.disk-full",
                                 "The disk is full: {0} could not be written. Free some space and run again.",
                                 {name});
    case CannotOpen:
        return Diagnostic::error("sql.cannot-open",
                                 "{0} cannot be opened. Check the path and the permissions of its folder.",
                                 {name});
    case ReadOnly:
        return Diagnostic::error(
            "sql.read-only", "{0} is read-only. Check the permissions of the file and its folder.", {name});
    default:
        return statementFailed(text(error), name);
    }
}

Diagnostic postgresFailed(const QSqlError& error, const std::string& name)
{
    const QString state = error.nativeErrorCode();
    const std::string words = text(error);
    if (state.startsWith("28") || words.find("password") != std::string::npos)
        return Diagnostic::error("sql.wrong-password",
                                 "The server refused the user or the password for {0}. Check \"user\" and "
                                 "what \"password\" refers to.",
                                 {name});
    if (state == "3D000")
        return Diagnostic::error("sql.no-such-database", "{0}: {1}. Check \"database\".", {name, words});
    if (state == "53100")
        return Diagnostic::error("sql.disk-full",
                                 "The disk is full: {0} could not be written. Free some space and run again.",
                                 {name});
    if (error.type() == QSqlError::ConnectionError)
        return Diagnostic::error("sql.cannot-connect",
                                 "Cannot connect to {0}: {1}. Check host and port, and that the server runs.",
                                 {name, words});
    return statementFailed(words, name);
}

} // namespace

bool isAboutTheRow(Driver driver, const QSqlError& error)
{
    if (driver == Driver::PostgreSql)
        return error.nativeErrorCode().startsWith("22") || error.nativeErrorCode().startsWith("23");
    const int code = sqliteCode(error);
    return code == Constraint || code == Mismatch || code == TooBig;
}

Diagnostic rowRefused(Driver driver, const QSqlError& error, const std::string& table)
{
    const QString state = error.nativeErrorCode();
    const bool isPostgres = driver == Driver::PostgreSql;
    const int extended = sqliteExtendedCode(error) >> 8;
    // Extended codes of SQLITE_CONSTRAINT: CHECK 1, FOREIGNKEY 3, NOTNULL 5, PRIMARYKEY 6, UNIQUE 8.
    if (isPostgres ? state == "23505" : extended == 6 || extended == 8)
        return Diagnostic::error(
            "sql.duplicate-key",
            "Table {0} already has a row with this key. Use the mode upsert to update it.", {table});
    if (isPostgres ? state == "23502" : extended == 5)
        return Diagnostic::error("sql.missing-value",
                                 "Table {0} needs a value in a column that is empty here.", {table});
    if (isPostgres ? state == "23503" : extended == 3)
        return Diagnostic::error("sql.broken-reference",
                                 "Table {0}: the row refers to one that is not there (foreign key).",
                                 {table});
    if (isPostgres ? state == "23514" : extended == 1)
        return Diagnostic::error("sql.check-failed",
                                 "Table {0}: a value breaks one of the table's own checks.", {table});
    return Diagnostic::error("sql.unfit-value",
                             "Table {0}: a value does not fit the type or size of its column.", {table});
}

Diagnostic databaseFailed(Driver driver, const QSqlError& error, const std::string& name)
{
    return driver == Driver::PostgreSql ? postgresFailed(error, name) : sqliteFailed(error, name);
}

} // namespace hilum::sql
