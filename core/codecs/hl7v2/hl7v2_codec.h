// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/codec.h"

namespace hilum::hl7v2 {

/// HL7 version 2: framing, decoding, writing, its dictionary as a Schema, its notation of paths.
[[nodiscard]] std::unique_ptr<Codec> makeCodec();

} // namespace hilum::hl7v2
