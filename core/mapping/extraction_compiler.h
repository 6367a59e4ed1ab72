// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/mapping_plan.h"

namespace hilum::mapping {

/// What source paths and expressions are compiled against.
struct SourceContext
{
    const PathNotation* notation = nullptr;
    const Schema* schema = nullptr;
    /// Type of the record or of the enclosing item.
    std::string typeName;
    /// Names of variables by their numbers; "" for one that another of its name hides.
    std::vector<std::string_view> variables = {};
};

/// The text as an extraction: paths of the format's own notation, unions of them and a conversion behind one
/// take a short way, the rest is FHIRPath. Errors have a place in the text; warnings go to `findings`.
[[nodiscard]] Result<Extraction> compileExtraction(std::string_view text, const SourceContext& context,
                                                   Diagnostics& findings);

/// A condition.
[[nodiscard]] Result<fhirpath::Expression>
compileCondition(std::string_view text, const SourceContext& context, Diagnostics& findings);

} // namespace hilum::mapping
