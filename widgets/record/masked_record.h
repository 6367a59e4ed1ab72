// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/arena.h"
#include "widgets/record/record_sequence.h"

namespace hilum::record {

/// The record with dots in place of what identifies a person: for what leaves the window while values are
/// hidden. Lives in the arena.
[[nodiscard]] const Document* maskedDocument(const RecordPlace& place, Arena& arena);

/// Its bytes with the letters and digits of identifying values replaced by `*`; "" where the document has no
/// bytes of its own or nothing is known of their fields.
[[nodiscard]] std::string maskedBytes(const RecordPlace& place);

} // namespace hilum::record
