// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/patient/event.h"
#include "widgets/base/colors.h"

#include <QString>

namespace hilum::timeline {

[[nodiscard]] QString laneTitle(patient::Lane lane);
[[nodiscard]] QString laneIcon(patient::Lane lane);
[[nodiscard]] QColor laneColor(const base::Colors& colors, patient::Lane lane);
/// Of the line through a chart's points.
[[nodiscard]] QColor chartLineColor(const base::Colors& colors, patient::Lane lane);

/// `above the reference range`; "" for none and normal.
[[nodiscard]] QString flagText(patient::Flag flag);
/// Its letters, as on a laboratory report: H, HH, L, LL, A.
[[nodiscard]] QString flagLetters(patient::Flag flag);
[[nodiscard]] QColor flagColor(const base::Colors& colors, patient::Flag flag);

} // namespace hilum::timeline
