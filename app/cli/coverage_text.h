// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/coverage_report.h"

namespace hilum::cli {

/// For a terminal: what was not mapped, what was looked at only, codes without a target, findings.
[[nodiscard]] std::string coverageText(const mapping::CoverageReport& report);

} // namespace hilum::cli
