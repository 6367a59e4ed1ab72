// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"

#include <string_view>

namespace hilum::fhirpath {

/// What is wrong with a narrative's `div` (http://hl7.org/fhir/R4/narrative.html#xhtml): it must be
/// well-formed, in the namespace of XHTML, with the elements and attributes that FHIR allows, and say
/// something. Codes `fhir.xhtml-*`; at most one finding of each. Takes time in proportion to the text.
[[nodiscard]] Diagnostics checkXhtml(std::string_view xhtml);

} // namespace hilum::fhirpath
