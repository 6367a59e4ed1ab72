// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/registry.h"

namespace hilum::recognise {

/// gzip or zstd, by the first bytes.
[[nodiscard]] bool isPacked(std::string_view bytes);

struct FileHead
{
    std::string bytes;
    bool isWhole = false;
};

/// The beginning of a file, at most so many bytes, unpacked by the connector `files` where it is packed. The
/// error says why it cannot be read.
[[nodiscard]] Result<FileHead> readHead(const std::string& path, const Registry& registry, std::size_t most);

} // namespace hilum::recognise
