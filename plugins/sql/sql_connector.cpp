// SPDX-License-Identifier: Apache-2.0
#include "plugins/sql/sql_connector.h"

#include "plugins/sql/sql_connection.h"
#include "plugins/sql/sql_sink.h"
#include "plugins/sql/sql_source.h"

#include <QSqlRecord>

namespace hilum::sql {

Result<std::unique_ptr<RecordSource>> SqlConnector::openRecordSource(const OpenRequest& request) const
{
    return SqlSource::open(request);
}

Result<std::unique_ptr<RecordSink>> SqlConnector::openRecordSink(const OpenRequest& request) const
{
    return SqlSink::open(request);
}

Result<std::vector<std::string>> SqlConnector::browse(const OpenRequest& request, std::string_view key) const
{
    Result<std::unique_ptr<SqlConnection>> connection =
        SqlConnection::open(request, SqlConnection::Access::ReadOnly);
    if (!connection)
        return std::move(connection).error();
    if (key == "table")
        return (*connection)->tables();
    std::vector<std::string> names;
    if (key == "key") {
        const QSqlRecord columns =
            (*connection)->database().record(QString::fromStdString(request.settings.textOr("table", "")));
        for (int column = 0; column < columns.count(); ++column)
            names.push_back(columns.fieldName(column).toStdString());
    }
    return names;
}

} // namespace hilum::sql
