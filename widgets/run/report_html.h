// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/run_report.h"
#include "widgets/base/colors.h"

#include <QString>

namespace hilum::run {

/// A run report as a page: the proof that nothing was lost, what was written (links `file:`), what was found
/// (links `node:`), why it failed.
[[nodiscard]] QString reportHtml(const engine::RunReport& report, const base::Colors& colors);

} // namespace hilum::run
