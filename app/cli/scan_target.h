// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/installation.h"

namespace hilum::cli {

/// What is to be scanned, with its references resolved.
struct ScanTarget
{
    /// One, or the tables of a database.
    std::vector<pipeline::SourceDefinition> sources;
    /// Where their relative paths begin.
    std::string folder;
    /// What the report calls it.
    std::string title;
};

struct ScanRequest
{
    /// A file, a folder, `-`, a table (`billing.db:charge`), or a pipeline: `adt.yaml`, `adt.yaml:patients`;
    /// or several files and folders that are read as one.
    std::vector<std::string> targets;
    /// Codec or `dicom`; "": found out.
    std::string format;
};

/// What is to be scanned. Errors name what a pipeline has instead, or why a file cannot be read. A folder
/// without a format is read as what the first of its files is that is recognised, and only files with the
/// same ending are.
[[nodiscard]] Result<ScanTarget> findScanTarget(const ScanRequest& request, const Installation& installation,
                                                const CommonArguments& common);

} // namespace hilum::cli
