// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/mapping_definition.h"
#include "core/pipeline/pipeline_definition.h"

#include <map>
#include <optional>
#include <string>

namespace hilum::document {

/// A mapping file that a map step names, or one that takes the place of a pack's.
struct MappingFile
{
    mapping::MappingDefinition definition;
    /// Of a code table: its text; it has no definition.
    std::optional<std::string> table = {};
    /// Why it could not be read; then the definition is what could be.
    Diagnostics findings = {};
    bool isReadable = true;
    /// False: there is no such file; it goes from the disk with the next save.
    bool isThere = true;

    friend bool operator==(const MappingFile& left, const MappingFile& right)
    {
        return left.definition == right.definition && left.table == right.table
               && left.isReadable == right.isReadable && left.isThere == right.isThere;
    }
};

/// All that undo brings back: the pipeline and the mapping files it names, by the paths it names them with;
/// files that take the place of a pack's by theirs from the pipeline's folder.
struct DocumentState
{
    pipeline::PipelineDefinition pipeline;
    std::map<std::string, MappingFile> mappings;
    /// Text of a file that is no readable pipeline, kept as it is; else "".
    std::string brokenText = {};

    friend bool operator==(const DocumentState&, const DocumentState&) = default;
};

} // namespace hilum::document
