// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/terminology.h"

#include <memory>

namespace hilum::terminology {

/// The value sets and code systems that come with FHIR R4 (those of resources/dictionaries/fhir-r4), shared
/// by all. Each is read when it is first asked for. What R4 does not list (LOINC, SNOMED CT, UCUM) is not
/// known.
[[nodiscard]] const Terminology& r4Terminology();

} // namespace hilum::terminology
