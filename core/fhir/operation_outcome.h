// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"

#include <string>

namespace hilum::fhir {

/// Appends an OperationOutcome (http://hl7.org/fhir/R4/operationoutcome.html) as JSON on one line, without
/// the line end: an issue for each finding, or one that says that there is none.
void appendOperationOutcome(std::string& out, const Diagnostics& findings);

} // namespace hilum::fhir
