// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/hash.h"
#include "core/connect/record_sink.h"
#include "plugins/sql/sql_statements.h"
#include "plugins/sql/sql_writer.h"

#include <QSqlQuery>

#include <map>

namespace hilum::sql {

/// Writes records as rows of a table: a column for each child of the record's root; what is nested or repeats
/// is stored as JSON text. One transaction from checkpoint to checkpoint; what no checkpoint and no finish()
/// reaches is rolled back (SqlWriter).
class SqlSink final : public RecordSink
{
public:
    [[nodiscard]] static Result<std::unique_ptr<RecordSink>> open(const OpenRequest& request);
    SqlSink(const SqlSink&) = delete;
    SqlSink& operator=(const SqlSink&) = delete;
    ~SqlSink() override;

    [[nodiscard]] Result<void> write(std::span<const Record> records, std::vector<Refusal>& refused) override;
    [[nodiscard]] Result<void> checkpoint() override;
    [[nodiscard]] Result<std::vector<ResourceReceipt>> finish() override;

private:
    enum class RowOutcome : std::uint8_t { Written, Refused };

    SqlSink(std::shared_ptr<SqlWriter> writer, TableShape shape);

    [[nodiscard]] Result<void> prepareTable(const OpenRequest& request);
    [[nodiscard]] Result<void> createFrom(std::span<const Record> records);
    [[nodiscard]] Result<void> addColumnsOf(std::span<const Record> records);
    [[nodiscard]] Result<void> prepareInsert();
    /// Sorts the record's children by column; the finding says which field has none.
    [[nodiscard]] std::optional<Diagnostic> arrange(const Record& record);
    [[nodiscard]] Result<RowOutcome> writeRow(const Record& record, Diagnostic& reason);
    [[nodiscard]] Result<RowOutcome> writeGuarded(const Record& record, Diagnostic& reason);
    void bindRow();

    std::shared_ptr<SqlWriter> m_writer;
    SqlConnection& m_connection;
    TableShape m_shape;
    std::string m_table;
    QSqlQuery m_insert;
    std::map<std::string, std::size_t, std::less<>> m_columns;
    std::vector<NodeList> m_cells; // By column, reused.
    NodeList m_children;
    bool m_exists = false;
    bool m_createsTable = false; // The table is ours: it may still get columns.
    bool m_updates = false;
    std::uint64_t m_rows = 0;
    Sha256 m_hash;
    std::string m_hashed;
};

} // namespace hilum::sql
