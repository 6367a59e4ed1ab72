// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/path_notation.h"

namespace hilum::csv {

/// Columns whose names are no identifiers, in double quotes: `"Last name"`. Others are plain FHIRPath. A
/// quote within is doubled.
class CsvNotation final : public PathNotation
{
public:
    [[nodiscard]] std::size_t match(std::string_view text) const override;
    /// Error `csv.unknown-column-name`, where the schema knows the columns.
    [[nodiscard]] Result<std::shared_ptr<const CompiledPath>>
    compile(std::string_view path, const PathContext& context) const override;
};

} // namespace hilum::csv
