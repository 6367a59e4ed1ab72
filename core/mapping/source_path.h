// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/document.h"

#include <string>

namespace hilum::mapping {

/// The path of the smallest part of a document that holds the bytes, as its users write it: `OBX[3]-5.2`,
/// `name[1].given`; "" where they are no part of it.
[[nodiscard]] std::string sourcePath(const Document& document, ByteRange bytes);

/// Adds the name of a node that stands `depth` levels below the root to the path of its parent: `-5` for
/// `PID.5` below a segment, `.1` for `XPN.1`; other names stand behind a point.
void appendSourceName(std::string& path, std::string_view name, std::size_t depth);

} // namespace hilum::mapping
