// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/connect/settings.h"

#include <map>
#include <memory>
#include <unordered_map>

namespace hilum::mapping {

/// A named table with a key: from a map in the pipeline file (`M: male`) or from a CSV file. Immutable and
/// thread-safe; what it returns lives as long as the table.
class LookupTable
{
public:
    /// Reads the body of a lookup: a map of scalars, or {file:, key:, value:, delimiter:}, the file relative
    /// to the folder. The first of doubled keys counts and a warning names the line; `value` may be missing
    /// where only whole rows are wanted (then the second column is the value).
    [[nodiscard]] static Result<std::shared_ptr<const LookupTable>>
    read(std::string_view name, const SettingValue& body, std::string_view folder, Diagnostics& findings);

    /// The same of a file whose text somebody is changing: that of the body is not read.
    [[nodiscard]] static Result<std::shared_ptr<const LookupTable>>
    readText(std::string_view name, const SettingValue& body, std::string_view csv, Diagnostics& findings);

    /// Column names; `key` and `value` for a map.
    [[nodiscard]] const std::vector<std::string>& columns() const { return m_columns; }
    /// -1 where there is none.
    [[nodiscard]] int columnIndex(std::string_view name) const;
    [[nodiscard]] std::span<const std::vector<std::string>> rows() const { return m_rows; }
    /// The row's cells in the order of columns(); empty where the key is unknown.
    [[nodiscard]] std::span<const std::string> row(std::string_view key) const;
    /// The value column of the key's row; null where the key is unknown.
    [[nodiscard]] const std::string* value(std::string_view key) const;

    [[nodiscard]] std::size_t keyColumn() const { return m_keyColumn; }

private:
    friend class LookupTableReader;

    std::vector<std::string> m_columns;
    std::size_t m_keyColumn = 0;
    std::size_t m_valueColumn = 1;
    std::vector<std::vector<std::string>> m_rows;
    std::unordered_map<std::string_view, std::size_t> m_index; // Keys view m_rows.
};

using LookupTables = std::map<std::string, std::shared_ptr<const LookupTable>, std::less<>>;

} // namespace hilum::mapping
