// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <set>

namespace hilum::cli {

/// A file that is converted.
struct ConversionInput
{
    /// `-` is standard input.
    std::string path;
    /// What its results are called, without number and extension: its own name without extension, or its path
    /// in the folder that was given where another file's is the same.
    std::string stem;
};

/// The files to convert: those given, and those in folders, with their subfolders, that have one of the
/// extensions (`.hl7`), in the order of their paths. Equal stems are told apart, which goes to `findings` as
/// information; a folder without such files is an error.
[[nodiscard]] std::vector<ConversionInput> conversionInputs(const std::vector<std::string>& paths,
                                                            const std::vector<std::string>& extensions,
                                                            Diagnostics& findings);

/// Puts results into a folder, a file each: `adt.json` for the first message of adt.hl7, `adt-2.json` for the
/// second.
class ConversionFolder
{
public:
    ConversionFolder(std::string folder, std::string extension);

    /// Makes the folder. False where it cannot be made, which is reported.
    [[nodiscard]] bool prepare(Diagnostics& findings) const;
    [[nodiscard]] Result<void> write(const ConversionInput& input, std::uint64_t number,
                                     std::string_view bytes);

private:
    std::string m_folder;
    std::string m_extension;
    std::set<std::string> m_written;
};

} // namespace hilum::cli
