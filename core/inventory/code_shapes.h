// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace hilum::inventory {

/// A code with the check digit of LOINC: `8302-2`.
[[nodiscard]] bool isLoinc(std::string_view code);
/// Six to eighteen digits with the check digit and partition of a SNOMED CT concept or description.
[[nodiscard]] bool isSnomed(std::string_view code);
/// The shape of a code of ICD-10 and its national editions with a point: `E11.9`, `S72.00XA`.
[[nodiscard]] bool isIcd10(std::string_view code);
/// The shape of ATC, level 5: `N02BE01`.
[[nodiscard]] bool isAtc(std::string_view code);

} // namespace hilum::inventory
