// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/row_document.h"
#include "core/model/schema.h"

#include <memory>

namespace hilum::csv {

/// The columns of a table as a schema with one type, `row`.
[[nodiscard]] std::shared_ptr<const Schema> schemaOf(const RowShape& shape);

/// Judged by its name: `mrn`, `LastName`, `date_of_birth`. Wrong guesses mask too much rather than too
/// little.
[[nodiscard]] bool isIdentifyingColumn(std::string_view name);

} // namespace hilum::csv
