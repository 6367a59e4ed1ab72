// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/registry.h"

namespace hilum {

/// Adds every format of core/codecs; the table is made by CMake from the folders.
void addBuiltinCodecs(Registry& registry);

} // namespace hilum
