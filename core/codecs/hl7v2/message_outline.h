// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/path_notation.h"

namespace hilum::hl7v2 {

class Hl7Document;

/// Of longer messages nearly all is one value.
constexpr std::size_t kLongestOutlined = std::size_t{256} * 1024;

/// The parts between separators of all kinds, and as the shape all that paths and types hang on: segments,
/// separators, which parts are empty or `""`, and the texts of those fields that say how others are read
/// (MSH-1, 2, 9, 12, OBX-2).
void outlineOf(const Hl7Document& document, RecordOutline& out);

} // namespace hilum::hl7v2
