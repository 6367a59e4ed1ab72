// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/document/document_state.h"

#include <QString>

namespace hilum::document {

/// Reads a mapping file as far as it can be read.
[[nodiscard]] MappingFile readMappingFile(const QString& path);

} // namespace hilum::document
