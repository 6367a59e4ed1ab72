// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/recognise/content.h"

#include <optional>

namespace hilum::recognise {

/// JSON, one document or one a line, and FHIR as JSON or XML; nothing where the text begins like neither.
/// `isFhir`: the FHIR codec is sure of it.
[[nodiscard]] std::optional<Content> describeJson(std::string_view text, bool isFhir);

} // namespace hilum::recognise
