// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/registry.h"
#include "core/pipeline/pipeline_definition.h"

#include <span>

namespace hilum::inventory {

/// A source that reads a file or a folder with its subfolders; `-` is standard input. `format`: a codec or
/// `dicom`, "" where it is to be found out. A folder without a format is read as what the first of its files
/// is that is recognised, and only files with the same ending are.
[[nodiscard]] Result<pipeline::SourceDefinition>
findFileSource(const std::string& path, const std::string& format, const Registry& registry);

/// Likewise, and an SQLite file gives a source for each of its tables and views, named as they are. A path
/// may name one of them: `billing.db:charge`. Several files and folders of one format are a single source,
/// read as one in the order of their names. REQUIRES: there is a path.
[[nodiscard]] Result<std::vector<pipeline::SourceDefinition>>
findFileSources(std::span<const std::string> paths, const std::string& format, const Registry& registry);

} // namespace hilum::inventory
