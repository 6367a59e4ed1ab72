// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/hash.h"
#include "core/connect/record_source.h"
#include "core/model/row_document.h"
#include "plugins/sql/sql_connection.h"

#include <QSqlQuery>

namespace hilum::sql {

/// Streams the rows of a table or query: forward only, so that memory stays flat (PostgreSQL single-row
/// mode).
class SqlSource final : public RecordSource
{
public:
    [[nodiscard]] static Result<std::unique_ptr<RecordSource>> open(const OpenRequest& request);

    [[nodiscard]] Result<bool> read(Batch& batch, std::size_t limit) override;
    [[nodiscard]] std::vector<ResourceReceipt> takeReceipts() override;
    [[nodiscard]] std::shared_ptr<const Schema> schema() const override { return m_schema; }

private:
    SqlSource(std::unique_ptr<SqlConnection> connection, std::string resource);

    [[nodiscard]] Result<void> start(const QString& statement, const std::string& typeName);
    [[nodiscard]] std::optional<Diagnostic> missingTable(const std::string& table);
    void describe(const std::string& typeName);
    void appendRow(Batch& batch);

    std::unique_ptr<SqlConnection> m_connection;
    std::shared_ptr<const std::string> m_resource;
    QSqlQuery m_query;
    std::shared_ptr<const RowShape> m_shape;
    std::shared_ptr<const Schema> m_schema;
    std::vector<bool> m_isDateColumn;
    std::uint64_t m_row = 0;
    bool m_isDone = false;
    Sha256 m_hash;
    std::string m_hashed; // Reused text of a row.
};

} // namespace hilum::sql
