// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/schema.h"
#include "core/model/tree_document.h"

#include <memory>

namespace hilum::json {

/// The fields that a sample shows: a type a level, named by its path (`record`, `record.name`), primitives by
/// the System type of their value. Fields that a sample does not have are not known.
[[nodiscard]] std::shared_ptr<const Schema> schemaOf(const TreeDocument& sample);

} // namespace hilum::json
