// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/codec.h"

#include <memory>

namespace hilum::fhir {

/// FHIR R4 as JSON (NDJSON, an array, or resources one after the other) or XML (one resource). Documents are
/// TreeDocuments of format `fhir` as fhir_typing.h describes them; the schema is r4Schema().
[[nodiscard]] std::unique_ptr<Codec> makeCodec();

} // namespace hilum::fhir
