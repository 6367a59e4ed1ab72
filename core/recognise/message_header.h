// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/recognise/content.h"

namespace hilum::recognise {

/// HL7 v2: what the first MSH says of types and versions, and what stands around the messages. Only what
/// looks like a type or version is repeated.
[[nodiscard]] Content describeMessages(const Head& head);

} // namespace hilum::recognise
