// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/steps/step_factory.h"

namespace hilum::engine {

/// The port's records with fields more at their root, as `lookup` and `join` add them. Nothing is known
/// afterwards where nothing was before. `others`: where types of the added fields come from; may be null.
[[nodiscard]] PortInfo withFields(const PortInfo& port, std::vector<SchemaField> fields,
                                  std::shared_ptr<const Schema> others);

} // namespace hilum::engine
