// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/patient/patient_record.h"
#include "widgets/base/colors.h"

#include <QString>

namespace hilum::timeline {

/// Rich text for tool tips. `others`: how many more events are at the same place.
[[nodiscard]] QString eventTip(const patient::PatientRecord& record, std::uint32_t event, std::size_t others,
                               const base::Colors& colors);
[[nodiscard]] QString groupTip(const patient::PatientRecord& record, std::uint32_t group);

} // namespace hilum::timeline
