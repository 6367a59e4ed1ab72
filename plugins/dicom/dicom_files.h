// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace hilum::dicom {

struct FileQuery
{
    std::string path;
    bool recursive = true;
    std::string pattern = "*";
};

/// The files to read, in the order of their names: those of a folder (links are followed once, so that a loop
/// ends), those a DICOMDIR lists, or the one file. A DICOMDIR inside a folder is passed over: its files are
/// found anyway.
[[nodiscard]] Result<std::vector<std::string>> findFiles(const FileQuery& query);

} // namespace hilum::dicom
