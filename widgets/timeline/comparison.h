// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/patient/patient_record.h"
#include "widgets/base/colors.h"

#include <QString>

namespace hilum::timeline {

/// Two results side by side: values, flags, ranges, the difference, the time between. `older` and `newer` in
/// any order.
[[nodiscard]] QString comparisonHtml(const patient::PatientRecord& record, std::uint32_t one,
                                     std::uint32_t other, const base::Colors& colors);

} // namespace hilum::timeline
