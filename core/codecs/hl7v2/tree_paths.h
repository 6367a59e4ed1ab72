// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/codecs/hl7v2/hl7_path.h"
#include "core/model/node.h"

namespace hilum::hl7v2 {

/// True for a message that was made (by a mapping) and not yet written: a tree of groups, segments and
/// fields.
[[nodiscard]] bool isMadeMessage(Node context);

/// Appends what a path means in such a message. As in one that was read, a segment is looked for below the
/// context, then in the whole message. A field that has its first part only is that part: a tree has no text
/// for what has parts. REQUIRES: isMadeMessage(context).
void selectInTree(const Hl7PathParts& path, Node context, NodeList& out);

} // namespace hilum::hl7v2
