// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/codecs/hl7v2/dictionary.h"

#include <cstdint>
#include <string_view>

namespace hilum::hl7v2 {

/// Name of the n-th field or component of a segment or data type: `PID.5`, `XPN.1`. From the dictionary, or
/// made for what it does not know (`ZPI.2`) and then kept: it lives as long as the program. The definition
/// may be null.
[[nodiscard]] std::string_view partName(const Definition* definition, std::string_view owner,
                                        std::uint32_t number);

/// Name of a group's type in the schema: `ORU_R01.ORDER_OBSERVATION`; lives as long as the program.
[[nodiscard]] std::string_view groupTypeName(std::string_view structure, std::string_view group);

/// A part's number as written; 0 when it is none.
[[nodiscard]] std::uint32_t partNumber(std::string_view digits);

} // namespace hilum::hl7v2
