// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/codec.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace hilum::fhir {

/// FHIR R4 as JSON (NDJSON, an array, or resources one after the other) or XML (one resource). Documents are
/// TreeDocuments of format `fhir` as fhir_typing.h describes them; the schema is r4Schema().
[[nodiscard]] std::unique_ptr<Codec> makeCodec();

/// Makes the codec's documents of JSON or XML, but of JSON reads only `resourceType`, `id`, the `entry`s of a
/// Bundle and those elements (`value`, not `valueQuantity`) of resources of that type, with all that is
/// below. For those who know all that will be asked of the documents. What is wrong in elements that are not
/// read is seen as far as JsonReader::readMembers() sees it.
[[nodiscard]] std::unique_ptr<Decoder> makeElementDecoder(std::string_view resourceType,
                                                          std::span<const std::string> elements);

} // namespace hilum::fhir
