// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"
#include "core/model/node.h"

namespace hilum::hl7v2 {

/// Reads a message that was made, as whoever gets it reads it: by the dictionary of the version that its
/// MSH-12 names. Each place is told once. `hl7v2.required-missing` for segments, groups and fields that the
/// version asks for, `hl7v2.not-in-version` (information: the standard has receivers pass over it) for
/// segments, fields and components that it does not have, `hl7v2.unexpected-segment` for what the structure
/// has no place for, `hl7v2.too-long` for a control id. Says nothing of a tree that is no message; its
/// encoder refuses it.
void reviewMessage(Node root, Diagnostics& findings);

} // namespace hilum::hl7v2
