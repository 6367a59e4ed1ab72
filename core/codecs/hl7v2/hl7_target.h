// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/target_notation.h"

namespace hilum::hl7v2 {

/// Reads a path of HL7 notation as a place in a message that is to be made, from a node of the type:
///
/// * `PID-5.1`, `OBX[2]-5`, `ORDER_OBSERVATION.OBR-4` in a message or group. A segment or group that is
///   deeper down is found: `PID-5` in an ORU_R01 is that of its PATIENT_RESULT and PATIENT.
/// * `PID-5.1` or `.5.1` in a segment.
/// * `CX.4.1` or `.4.1` in a field or component; the name of the type does not matter, because versions of
///   the standard differ in it (CE, CWE).
///
/// Z segments may stand anywhere and have any fields. Codes: `hl7v2.bad-path`, `hl7v2.unknown-group`,
/// `hl7v2.unknown-segment`, `hl7v2.unknown-field`, `hl7v2.unknown-component`, `hl7v2.not-repeating`,
/// `hl7v2.path-elsewhere`; they suggest the nearest name.
[[nodiscard]] Result<std::vector<TargetField>> readTarget(std::string_view path, const Schema& schema,
                                                          std::string_view fromType, TargetUse use);

/// TargetNotation::valueType for the types of a schema of HL7 v2.
[[nodiscard]] std::string valueTypeOf(const Schema& schema, std::string_view typeName);

} // namespace hilum::hl7v2
