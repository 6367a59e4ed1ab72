// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/installation.h"
#include "core/model/batch.h"

namespace hilum::cli {

struct DataFileRequest
{
    std::string file;
    /// "": found out from the file.
    std::string format;
    std::uint64_t limit = 1;
};

/// The first records of a file, with all that keeps them alive.
struct DataSample
{
    /// Format or connector, and what a user calls it.
    std::string format;
    std::string title;
    std::vector<Record> records;
    std::vector<Record> rejected;
    std::shared_ptr<const Schema> schema;
    std::string typeName;
    const PathNotation* notation = nullptr;
    Diagnostics findings;
    std::vector<std::shared_ptr<const void>> kept;
};

/// Reads a file of any kind: by a format, or by a connector that knows files of its own (DICOM).
[[nodiscard]] Result<DataSample> readDataFile(const Installation& installation,
                                              const DataFileRequest& request);

} // namespace hilum::cli
