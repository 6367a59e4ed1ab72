// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/arena.h"
#include "core/base/result.h"
#include "core/model/tree_document.h"

namespace hilum::dicom {

struct ReadOptions
{
    /// For data sets without Specific Character Set.
    std::string defaultCharacterSet;
};

/// Reads one DICOM file (PS3.10) into a tree: file meta elements and data set side by side, each named by its
/// keyword, or by its tag `(0009,1001)` where it has none. Sequences are lists of items, several values a
/// list. Typed values: DA, TM, DT as dates and times, IS and binary integers as Integer, DS, FL, FD as exact
/// Decimal; AT as `(gggg,eeee)`; PN keeps its `^` and `=`. Bulk data are not loaded: PixelData has `uri` (the
/// file) and `length`, other binary values have `length` and, up to 1 KiB, `inlineBinary` in base64.
///
/// What is readable of a damaged file is given, with a warning; the error says why nothing is.
[[nodiscard]] Result<const Document*> readFile(const std::string& path, const ReadOptions& options,
                                               Arena& arena, Diagnostics& warnings);

/// Has the file the DICOM prefix ("DICM" after 128 bytes)?
[[nodiscard]] bool hasPrefix(const std::string& path);

/// Paths that the directory records of a DICOMDIR name, relative to its folder (PS3.3 annex F).
[[nodiscard]] Result<std::vector<std::string>> readDicomdir(const std::string& path);

} // namespace hilum::dicom
