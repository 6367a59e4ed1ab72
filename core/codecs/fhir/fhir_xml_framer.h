// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/codec.h"
#include "core/json/json_framer.h"

#include <memory>

namespace hilum::fhir {

enum class Syntax : std::uint8_t {
    Auto, ///< Found out from the first character.
    Json,
    Xml
};

/// What a text is, by its first character where that is not set.
[[nodiscard]] Syntax syntaxOf(Syntax set, std::string_view text);

/// Finds resources: in JSON as json_framer.h does, in XML one in the whole stream.
[[nodiscard]] std::unique_ptr<Framer> makeFhirFramer(Syntax syntax, json::JsonLayout layout,
                                                     std::size_t largestRecord = json::kLargestRecord);

} // namespace hilum::fhir
