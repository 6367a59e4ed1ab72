// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/schema.h"

namespace hilum::dicom {

/// The data dictionary (PS3.6) as a schema, made once: the root type `Instance` and the type `SQ` of sequence
/// items have all attributes by keyword, with their value representation as type.
[[nodiscard]] std::shared_ptr<const Schema> dictionarySchema();

} // namespace hilum::dicom
