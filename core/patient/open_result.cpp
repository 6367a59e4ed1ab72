// SPDX-License-Identifier: Apache-2.0
#include "core/patient/open_result.h"

#include "core/connect/file_marks.h"
#include "core/patient/file_store.h"
#include "core/patient/table_store.h"

#include <filesystem>
#include <fstream>

namespace hilum::patient {
namespace {

bool isSqliteFile(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::string head(16, '\0');
    file.read(head.data(), static_cast<std::streamsize>(head.size()));
    return isSqlite(head);
}

} // namespace

Result<std::unique_ptr<ResourceStore>> openResult(const std::string& path, const Registry& registry)
{
    std::error_code problem;
    if (!std::filesystem::exists(path, problem))
        return Diagnostic::error("patient.no-such-file", "There is no file or folder {0}.", {path});
    if (std::filesystem::is_regular_file(path, problem) && isSqliteFile(path))
        return std::unique_ptr<ResourceStore>(std::make_unique<TableStore>(path, registry));
    return std::unique_ptr<ResourceStore>(std::make_unique<FileStore>(path, registry));
}

} // namespace hilum::patient
