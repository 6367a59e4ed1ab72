// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace hilum::fhir {

/// Code systems that are a grammar, or so large that only the form of their codes is looked at.
enum class CodeSyntax : std::uint8_t {
    Any,
    Language, ///< BCP 47: `de-CH`.
    Currency, ///< ISO 4217: `EUR`.
    MediaType ///< BCP 13: `image/png`.
};

/// That of a value set of FHIR, by its address.
[[nodiscard]] CodeSyntax codeSyntaxOf(std::string_view valueSet);
[[nodiscard]] bool keepsSyntax(std::string_view code, CodeSyntax syntax);

} // namespace hilum::fhir
