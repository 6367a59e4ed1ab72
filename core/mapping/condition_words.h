// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hilum::mapping {

/// A simple condition as the HL7 v2-to-FHIR guide writes it: `PID-25.empty() and PID-24 = 'Y'` is
/// `IF PID-25 NOT VALUED AND PID-24 EQUALS "Y"`. "" where it is not as simple as that.
[[nodiscard]] std::string conditionWords(std::string_view expression);

/// What the guide's words say, as FHIRPath.
struct ConditionReading
{
    /// Nothing where they are not understood.
    std::optional<std::string> expression;
    /// The word or text that could not be read; "" where the end came too early.
    std::string stoppedAt;
};

/// The other way: AND, OR, NOT and brackets; VALUED, EMPTY, EXISTS, EQUALS, IS, IN, CONTAINS, STARTS WITH;
/// LENGTH and LST.COUNT with numbers; in capitals or not. `source` is the path of the row, which a test
/// without a path is about; may be "".
[[nodiscard]] ConditionReading readCondition(std::string_view words, std::string_view source);

/// The same without a row; nothing where it is not understood.
[[nodiscard]] std::optional<std::string> conditionExpression(std::string_view words);

/// True for a text that is only a path: `PID-5.1`, `$this`, `XPN.2`.
[[nodiscard]] bool isPlainPath(std::string_view text);

} // namespace hilum::mapping
