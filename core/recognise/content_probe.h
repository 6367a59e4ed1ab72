// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/registry.h"
#include "core/recognise/content.h"

namespace hilum::recognise {

/// Tells by its first bytes what a file is; its name counts only where bytes say nothing. Bytes may be
/// anything. Any thread.
[[nodiscard]] Content recogniseContent(const Head& head, const Registry& registry);

} // namespace hilum::recognise
