// SPDX-License-Identifier: Apache-2.0
#include "plugins/sql/sql_connection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace hilum::sql {
namespace {

QString setting(const OpenRequest& request, std::string_view key)
{
    return QString::fromStdString(request.settings.textOr(key, ""));
}

QString absolutePath(const OpenRequest& request)
{
    const QString path = setting(request, "database");
    return QDir(QString::fromStdString(request.baseFolder)).absoluteFilePath(path);
}

Result<void> prepareSqlite(const OpenRequest& request, SqlConnection::Access access, QSqlDatabase& database)
{
    const QFileInfo file(absolutePath(request));
    const bool readOnly = access == SqlConnection::Access::ReadOnly;
    if (readOnly && !file.exists())
        return Diagnostic::error("sql.missing-file", "The database file {0} does not exist. Check the path.",
                                 {file.filePath().toStdString()});
    if (readOnly && !file.isReadable())
        return Diagnostic::error("sql.unreadable-file",
                                 "The database file {0} may not be read. Check its permissions.",
                                 {file.filePath().toStdString()});
    if (!readOnly && !QDir().mkpath(file.absolutePath()))
        return Diagnostic::error("sql.cannot-open",
                                 "{0} cannot be opened. Check the path and the permissions of its folder.",
                                 {file.filePath().toStdString()});
    database.setDatabaseName(file.absoluteFilePath());
    // A preview gives up soon; a run waits for a writer that is about to finish.
    const QString timeout = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(request.isPreview ? 500 : 5000);
    database.setConnectOptions(readOnly ? timeout + QStringLiteral(";QSQLITE_OPEN_READONLY") : timeout);
    return {};
}

void preparePostgres(const OpenRequest& request, QSqlDatabase& database)
{
    database.setDatabaseName(setting(request, "database"));
    database.setHostName(setting(request, "host"));
    database.setUserName(setting(request, "user"));
    database.setPassword(setting(request, "password"));
    database.setPort(setting(request, "port").isEmpty() ? 5432 : setting(request, "port").toInt());
    const QString options = setting(request, "options");
    database.setConnectOptions(options.contains("connect_timeout")
                                   ? options
                                   : options + (options.isEmpty() ? "" : ";")
                                         + QStringLiteral("connect_timeout=10"));
}

} // namespace

Result<std::unique_ptr<SqlConnection>> SqlConnection::open(const OpenRequest& request, Access access)
{
    const bool isPostgres = request.settings.textOr("driver", "sqlite") == "postgresql";
    const QString qtDriver = isPostgres ? QStringLiteral("QPSQL") : QStringLiteral("QSQLITE");
    if (!QSqlDatabase::isDriverAvailable(qtDriver))
        return Diagnostic::error(
            "sql.no-driver", "The Qt driver {0} is not installed. Install the package {1}.",
            {qtDriver.toStdString(), isPostgres ? "libqt6sql6-psql" : "libqt6sql6-sqlite"});
    const std::string name = isPostgres ? request.settings.textOr("database", "") + " at "
                                              + request.settings.textOr("host", "localhost")
                                        : request.settings.textOr("database", "");
    auto connection = std::unique_ptr<SqlConnection>(
        new SqlConnection(isPostgres ? Driver::PostgreSql : Driver::Sqlite, name));
    QSqlDatabase& database = connection->m_database;
    database = QSqlDatabase::addDatabase(qtDriver, QUuid::createUuid().toString());
    if (isPostgres) {
        preparePostgres(request, database);
    } else if (Result<void> prepared = prepareSqlite(request, access, database); !prepared) {
        return std::move(prepared).error();
    }
    if (!database.open())
        return connection->failure(database.lastError());
    // SQLite opens lazily: only a read shows that the file is none of its own, or locked.
    if (!isPostgres) {
        if (Result<void> readable = connection->execute(QStringLiteral("SELECT count(*) FROM sqlite_master"));
            !readable)
            return std::move(readable).error();
    }
    return connection;
}

SqlConnection::~SqlConnection()
{
    const QString connectionName = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(connectionName);
}

std::vector<std::string> SqlConnection::tables() const
{
    std::vector<std::string> names;
    for (const QString& table : m_database.tables(QSql::Tables) + m_database.tables(QSql::Views))
        names.push_back(table.toStdString());
    return names;
}

Result<void> SqlConnection::execute(const QString& statement)
{
    QSqlQuery query(m_database);
    if (!query.exec(statement))
        return failure(query.lastError());
    return {};
}

} // namespace hilum::sql
