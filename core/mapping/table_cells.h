// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hilum::mapping {

/// Line and column of a text, from 1.
struct TextSpot
{
    std::uint32_t line = 0;
    std::uint32_t column = 0;
};

/// A row of CSV and the line it begins on, from 1.
struct TableCells
{
    std::vector<std::string> cells;
    std::uint32_t line = 0;
    /// Where each cell begins, its quotes included.
    std::vector<TextSpot> spots = {};
};

/// Cuts CSV (RFC 4180; line ends within quotes belong to the cell; a byte-order mark is skipped).
[[nodiscard]] std::vector<TableCells> readCells(std::string_view csv);

/// Appends a row, with quotes where they are needed.
void appendCells(std::string& csv, std::span<const std::string> cells);

} // namespace hilum::mapping
