// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/table_cells.h"

namespace hilum::mapping {

std::vector<TableCells> readCells(std::string_view csv)
{
    if (csv.starts_with("\xEF\xBB\xBF"))
        csv.remove_prefix(3);
    std::vector<TableCells> rows;
    std::uint32_t line = 1;
    std::size_t lineBegin = 0;
    std::string cell;
    bool isQuoted = false;
    TextSpot spot{.line = 1, .column = 1};
    TableCells row{.cells = {}, .line = 1};
    const auto endCell = [&](std::size_t next) {
        row.cells.push_back(std::move(cell));
        row.spots.push_back(spot);
        cell.clear();
        spot = {.line = line, .column = static_cast<std::uint32_t>(next - lineBegin) + 1};
    };
    const auto endRow = [&](std::size_t next) {
        endCell(next);
        rows.push_back(std::move(row));
        row = {.cells = {}, .line = line};
    };
    for (std::size_t at = 0; at < csv.size(); ++at) {
        const char each = csv[at];
        if (each == '\n') {
            ++line;
            lineBegin = at + 1;
        }
        if (isQuoted && each == '"' && at + 1 < csv.size() && csv[at + 1] == '"') {
            cell += '"';
            ++at;
        } else if (each == '"' && (isQuoted || cell.empty())) {
            isQuoted = !isQuoted;
        } else if (!isQuoted && each == ',') {
            endCell(at + 1);
        } else if (!isQuoted && each == '\n') {
            endRow(at + 1);
        } else if (isQuoted || each != '\r') {
            cell += each;
        }
    }
    if (!cell.empty() || !row.cells.empty())
        endRow(csv.size());
    return rows;
}

void appendCells(std::string& csv, std::span<const std::string> cells)
{
    for (std::size_t index = 0; index < cells.size(); ++index) {
        csv += index == 0 ? "" : ",";
        const std::string& cell = cells[index];
        if (cell.find_first_of(",\"\r\n") == std::string::npos) {
            csv += cell;
            continue;
        }
        csv += '"';
        for (const char each : cell) {
            csv += each;
            if (each == '"')
                csv += '"';
        }
        csv += '"';
    }
    csv += "\r\n";
}

} // namespace hilum::mapping
