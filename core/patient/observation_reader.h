// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/patient/event_reader.h"

namespace hilum::patient {

/// An Observation and its components: value, unit, reference range, flag.
void readObservation(const TreeNode& resource, const EventContext& context, std::vector<ReadEvent>& out);

} // namespace hilum::patient
