// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/lookup_table.h"
#include "core/mapping/mapping_table.h"

namespace hilum::mapping {

/// One mapping of a specification.
struct MappingChapter
{
    /// REQUIRES: lives as long as the call.
    const MappingDefinition* definition = nullptr;
    /// Its own code tables, by the names that its rules use.
    LookupTables tables;
};

enum class DocumentForm : std::uint8_t { Html, Markdown };

/// A specification that people without Hilum read and sign: of each mapping its purpose and its rules as a
/// numbered table with what the fields are called, the code tables with what the codes mean, and a place for
/// signatures. Rules lead to the chapters of the parts that they use. HTML stands alone and prints well; all
/// that comes from files is escaped.
[[nodiscard]] std::string writeMappingDocument(std::string_view title,
                                               std::span<const MappingChapter> chapters,
                                               const MappingSchemas& schemas, DocumentForm form);

} // namespace hilum::mapping
