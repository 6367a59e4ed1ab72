// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/target_notation.h"

namespace hilum::mapping {

/// One step of a target path with what the schema knows of it.
struct TargetStep
{
    std::string name;
    /// "" where there is no schema.
    std::string typeName;
    bool isList = false;
    bool isPrimitive = false;
    /// `[n]`, else 0.
    std::uint32_t index = 0;
    bool hasIndex = false;
    /// Type of the value that it takes in place of its parts, "" where it takes none (TargetNotation).
    std::string valueType;
    /// URL of the code list that is the only one allowed, else "".
    std::string requiredBinding;
};

/// Where a mapping's documents begin to be checked: a type in a schema, or neither.
struct TargetType
{
    const Schema* schema = nullptr;
    std::string typeName;
    /// Names are single columns: dots and brackets have no meaning.
    bool isRow = false;
};

/// The notation of target paths where the format has its own, else null.
[[nodiscard]] const TargetNotation* notationOf(const TargetType& type);

/// Reads `name.family`, `identifier[0].value`, `value[x]` (with `choice`, or `valueQuantity` itself) and
/// checks it against the schema. Without a schema `name[]` is a list; with one that is a TargetNotation the
/// path is in that notation. The error's column is within the path and it suggests the nearest field; codes
/// `mapping.unknown-target`, `mapping.choice-needs-type`, `mapping.unknown-choice`, `mapping.bad-target`.
[[nodiscard]] Result<std::vector<TargetStep>> resolveTarget(std::string_view path, std::string_view choice,
                                                            const TargetType& from,
                                                            TargetUse use = TargetUse::Value);

} // namespace hilum::mapping
