// SPDX-License-Identifier: Apache-2.0
#include "plugins/sql/sql_writer.h"

#include <QDir>
#include <QFileInfo>

#include <vector>

namespace hilum::sql {
namespace {

/// A file that a run writes to. Runs are told apart by what stops them: one that fails must not take back
/// what another one wrote.
struct OpenFile
{
    QString path;
    std::stop_token run;
    std::weak_ptr<SqlWriter> writer;
};

struct OpenFiles
{
    std::mutex mutex;
    std::vector<OpenFile> files;
};

OpenFiles& openFiles()
{
    static OpenFiles files;
    return files;
}

/// Links to one file are one file. Of one that is to be made, its folder is there already.
QString uniquePath(const SqlConnection& connection)
{
    const QFileInfo file(connection.fileName());
    return QFileInfo(file.absolutePath()).canonicalFilePath() + '/' + file.fileName();
}

} // namespace

Result<std::shared_ptr<SqlWriter>> SqlWriter::open(const OpenRequest& request)
{
    Result<std::unique_ptr<SqlConnection>> connection =
        SqlConnection::open(request, SqlConnection::Access::ReadWrite);
    if (!connection)
        return std::move(connection).error();
    const auto make = [&] {
        return std::shared_ptr<SqlWriter>(new SqlWriter(*std::move(connection)));
    };
    if ((*connection)->driver() != Driver::Sqlite)
        return make();
    const QString path = uniquePath(**connection);
    OpenFiles& known = openFiles();
    const std::lock_guard lock(known.mutex);
    std::erase_if(known.files, [](const OpenFile& each) { return each.writer.expired(); });
    for (const OpenFile& each : known.files) {
        if (each.path != path || each.run != request.stop)
            continue;
        if (std::shared_ptr<SqlWriter> writer = each.writer.lock())
            return writer;
    }
    std::shared_ptr<SqlWriter> made = make();
    known.files.push_back({.path = path, .run = request.stop, .writer = made});
    return made;
}

SqlWriter::~SqlWriter()
{
    if (m_isOpen)
        m_connection->database().rollback();
}

Result<void> SqlWriter::begin()
{
    if (m_isOpen)
        return {};
    if (!m_connection->database().transaction())
        return m_connection->failure(m_connection->database().lastError());
    m_isOpen = true;
    return {};
}

Result<void> SqlWriter::commit()
{
    if (!m_isOpen)
        return {};
    if (!m_connection->database().commit())
        return m_connection->failure(m_connection->database().lastError());
    m_isOpen = false;
    return {};
}

} // namespace hilum::sql
