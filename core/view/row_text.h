// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/view/view.h"
#include "core/view/view_run.h"

#include <string>

namespace hilum::view {

/// Writes rows as JSON objects, one a line, with every column in its order: null where there is no value, an
/// array for a collection. Values of a resource's own JSON text are copied from it, so that numbers keep
/// their digits.
class JsonRows final : public RowReceiver
{
public:
    /// REQUIRES: the view and the text outlive it.
    JsonRows(const View& view, std::string& out);
    void row(std::span<const fhirpath::Collection> cells) override;

private:
    std::string& m_out;
    /// What stands before each column's value: `{"id":`, `,"code":`.
    std::vector<std::string> m_heads;
    std::vector<bool> m_isCollection;
};

/// Writes rows as CSV (RFC 4180); a collection and what is no simple value stand as JSON.
class CsvRows final : public RowReceiver
{
public:
    /// REQUIRES: as for JsonRows.
    CsvRows(const View& view, std::string& out);
    /// The line of column names.
    void header();
    void row(std::span<const fhirpath::Collection> cells) override;

private:
    void append(std::string_view text);

    const View& m_view;
    std::string& m_out;
    std::string m_text;
};

/// Appends an item as JSON.
void appendJson(std::string& out, const fhirpath::Item& item);

} // namespace hilum::view
