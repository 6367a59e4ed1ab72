// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace hilum::fhirpath {

/// True where the text is XHTML as a FHIR narrative may hold it (R4 "Narrative", invariants txt-1 and txt-2):
/// one `div`, well-formed, only elements and attributes of plain formatting (HTML 4 chapters 7 to 11 and 15),
/// and something to read or an image in it. Takes time in proportion to the text.
[[nodiscard]] bool isNarrativeHtml(std::string_view text);

} // namespace hilum::fhirpath
