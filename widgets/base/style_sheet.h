// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/base/colors.h"

namespace hilum::base {

/// What Fusion and the palette do not say: rounded fields, flat docks and tabs, thin scroll bars. Dynamic
/// properties choose variants: `hilumRole` = title, muted, error, primary, card.
[[nodiscard]] QString styleSheetOf(const Colors& colors);

} // namespace hilum::base
