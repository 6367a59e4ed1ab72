// SPDX-License-Identifier: Apache-2.0
#include "core/connect/file_marks.h"

namespace hilum {

bool isDicom(std::string_view head)
{
    constexpr std::size_t kPreamble = 128;
    return head.size() > kPreamble && head.substr(kPreamble).starts_with("DICM");
}

bool isSqlite(std::string_view head)
{
    return head.starts_with("SQLite format 3");
}

std::string literalPath(std::string_view file)
{
    constexpr std::string_view kSpecial = "*?[]{}\\";
    std::string path;
    for (const char each : file) {
        if (kSpecial.find(each) != std::string_view::npos)
            path += '\\';
        path += each;
    }
    return path;
}

} // namespace hilum
