// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/mapping_definition.h"
#include "core/model/schema.h"

namespace hilum::mapping {

/// A rule of a mapping as a row of a table, in the columns of the tables of HL7's v2-to-FHIR guide.
struct MappingTableRow
{
    /// 0: what the mapping itself says, before its rules; 1: a rule; 2: a rule within that, and so on.
    std::size_t level = 0;
    /// Path of `each` or `from`: `PID-5`.
    std::string source;
    std::string sourceName;
    std::string sourceType;
    /// As the guide writes them, -1 is unbounded; "" where unknown.
    std::string sourceMinimum;
    std::string sourceMaximum;
    /// The condition in words, where it is simple, and as FHIRPath.
    std::string words;
    std::string condition;
    std::string narrative;
    /// Full path from the mapping's target: `name.family`; from the document's root with a slash before it.
    std::string target;
    std::string targetType;
    std::string targetMinimum;
    std::string targetMaximum;
    /// Of the part that is used: `datatypes/xpn-human-name`.
    std::string use;
    std::string lookup;
    /// A constant in double quotes, or an expression.
    std::string assignment;
    std::string comments;
    /// The rule is for each item of the source.
    bool repeats = false;
    /// What the other columns do not say, as JSON: `{"unique":"fullUrl"}`; and the same as a map.
    std::string rest;
    SettingValue details = SettingValue::map();
    /// The code table that the source's field takes its values from, as in the schema; "" where none.
    std::string sourceBinding;
};

/// What fields are called and what they are. Both may be null.
struct MappingSchemas
{
    const Schema* source = nullptr;
    const Schema* target = nullptr;
};

/// What a path of the source is called: `Patient Name, Family Name` of `PID-5.1`; "" where nobody knows.
[[nodiscard]] std::string sourceTitle(const Schema& schema, std::string_view path);

[[nodiscard]] std::vector<MappingTableRow> mappingRows(const MappingDefinition& definition,
                                                       const MappingSchemas& schemas);

/// The mapping as CSV with the guide's two heading rows and columns; three more behind them (Level, Repeats,
/// Rule) say what the guide's cannot, so that readMappingTable() gives an equal mapping.
[[nodiscard]] std::string writeMappingTable(const MappingDefinition& definition,
                                            const MappingSchemas& schemas);

/// A mapping as readMapping() takes it, of CSV that writeMappingTable() made or of a segment's table of the
/// guide itself. Of the latter, conditions and types that are not understood are told in `findings`, with
/// their lines, and their row's remarks become the rule's description; what the table is of is taken from its
/// file's name
/// (`PID[Patient]`). `mapping.no-table` where the columns are others.
[[nodiscard]] Result<SettingValue> readMappingTable(std::string_view csv, std::string_view fileName,
                                                    Diagnostics& findings);

} // namespace hilum::mapping
