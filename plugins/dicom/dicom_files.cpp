// SPDX-License-Identifier: Apache-2.0
#include "plugins/dicom/dicom_files.h"

#include "plugins/dicom/dicom_reader.h"

#include <fnmatch.h>

#include <algorithm>
#include <filesystem>
#include <set>

namespace hilum::dicom {
namespace {

namespace fs = std::filesystem;

bool isDicomdir(const fs::path& path)
{
    return path.filename() == "DICOMDIR" || path.filename() == "dicomdir";
}

/// Appends the folder's files; `visited` holds the canonical paths of the folders above and before.
Result<void> collect(const fs::path& folder, const FileQuery& query, std::set<fs::path>& visited,
                     std::vector<std::string>& out)
{
    std::error_code error;
    if (!visited.insert(fs::canonical(folder, error)).second)
        return {};
    std::vector<fs::directory_entry> entries;
    fs::directory_iterator each(folder, error);
    if (error)
        return Diagnostic::error("dicom.unreadable-folder",
                                 "The folder {0} cannot be read: {1}. Check its permissions.",
                                 {folder.string(), error.message()});
    for (; each != fs::directory_iterator(); each.increment(error))
        entries.push_back(*each);
    std::ranges::sort(entries, {}, [](const fs::directory_entry& entry) { return entry.path(); });
    for (const fs::directory_entry& entry : entries) {
        if (entry.is_directory(error)) {
            if (!query.recursive)
                continue;
            if (Result<void> below = collect(entry.path(), query, visited, out); !below)
                return below;
        } else if (entry.is_regular_file(error) && !isDicomdir(entry.path())
                   && fnmatch(query.pattern.c_str(), entry.path().filename().c_str(), 0) == 0) {
            out.push_back(entry.path().string());
        }
    }
    return {};
}

/// A name of a file set stands in capitals; disks copied from a CD often have it in small letters.
std::string existingFile(const fs::path& folder, const std::string& name)
{
    std::error_code error;
    if (fs::exists(folder / name, error))
        return (folder / name).string();
    std::string lowered = name;
    std::ranges::transform(lowered, lowered.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return fs::exists(folder / lowered, error) ? (folder / lowered).string() : (folder / name).string();
}

Result<std::vector<std::string>> filesOfDicomdir(const fs::path& path)
{
    Result<std::vector<std::string>> listed = readDicomdir(path.string());
    if (!listed)
        return listed;
    for (std::string& name : *listed)
        name = existingFile(path.parent_path(), name);
    return listed;
}

} // namespace

Result<std::vector<std::string>> findFiles(const FileQuery& query)
{
    const fs::path path(query.path);
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status))
        return Diagnostic::error("dicom.missing-path", "{0} does not exist. Check the path.", {query.path});
    if (!fs::is_directory(status))
        return isDicomdir(path) ? filesOfDicomdir(path) : std::vector<std::string>{query.path};
    std::vector<std::string> files;
    std::set<fs::path> visited;
    if (Result<void> collected = collect(path, query, visited, files); !collected)
        return std::move(collected).error();
    return files;
}

} // namespace hilum::dicom
