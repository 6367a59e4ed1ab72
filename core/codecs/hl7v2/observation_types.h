// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/codecs/hl7v2/hl7_document.h"

namespace hilum::hl7v2 {

/// OBX segments of a message that have a value (OBX-5) whose data type OBX-2 does not name.
struct UntypedObservations
{
    std::size_t count = 0;
    std::uint32_t firstSegment = 0; ///< Index of the first of them.
};

/// Looks at every OBX: its OBX-2 has to be a data type of the message's version, or of any where that has
/// none such. Without a value (OBX-5 empty or `""`) nothing is asked of it.
[[nodiscard]] UntypedObservations findUntypedObservations(const Hl7Document& document);

} // namespace hilum::hl7v2
