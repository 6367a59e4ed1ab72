// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/connector.h"

namespace hilum::sql {

/// Tables of SQLite files and PostgreSQL servers, through Qt SQL.
/// REQUIRES: a QCoreApplication exists (Qt finds its database drivers by it).
class SqlConnector final : public Connector
{
public:
    [[nodiscard]] Result<std::unique_ptr<RecordSource>>
    openRecordSource(const OpenRequest& request) const override;
    [[nodiscard]] Result<std::unique_ptr<RecordSink>>
    openRecordSink(const OpenRequest& request) const override;
    /// `table`: tables and views; `key`: columns of the table that the settings name.
    [[nodiscard]] Result<std::vector<std::string>> browse(const OpenRequest& request,
                                                          std::string_view key) const override;
};

} // namespace hilum::sql
