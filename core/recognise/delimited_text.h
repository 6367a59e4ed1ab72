// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/recognise/content.h"

namespace hilum::recognise {

/// A table as text: separator, character set, whether the first row names the columns, and their names.
[[nodiscard]] Content describeTable(const Head& head);

} // namespace hilum::recognise
