// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/codec.h"

#include <memory>

namespace hilum::json {

/// Any JSON, as trees (core/json/json_reader.h says how). Writes documents of every format; FHIR ones as
/// FHIR.
[[nodiscard]] std::unique_ptr<Codec> makeCodec();

} // namespace hilum::json
