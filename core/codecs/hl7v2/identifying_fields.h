// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace hilum::hl7v2 {

/// Whether a field of a segment identifies a person: the patient, a relative, a guarantor, an insured, a
/// member of staff in what concerns the person and not the work. Names of professionals in orders and visits
/// are not meant.
[[nodiscard]] bool isIdentifying(std::string_view segment, std::uint32_t field);

} // namespace hilum::hl7v2
