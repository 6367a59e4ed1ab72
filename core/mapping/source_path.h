// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/document.h"

#include <string>

namespace hilum::mapping {

/// The path of the smallest part of a document that holds the bytes, as its users write it: `OBX[3]-5.2`,
/// `name[1].given`; "" where they are no part of it.
[[nodiscard]] std::string sourcePath(const Document& document, ByteRange bytes);

} // namespace hilum::mapping
