// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/node.h"
#include "core/model/terminology.h"

#include <optional>
#include <string_view>

namespace hilum::fhirpath {

/// Knows profiles: what `conformsTo()` asks. Thread-safe.
class ProfileChecker
{
public:
    ProfileChecker() = default;
    ProfileChecker(const ProfileChecker&) = delete;
    ProfileChecker& operator=(const ProfileChecker&) = delete;
    virtual ~ProfileChecker() = default;

    /// Whether the resource or element conforms to the profile; nothing where the profile is not known.
    [[nodiscard]] virtual std::optional<bool> conformsTo(Node node, std::string_view profile) const = 0;
};

/// What functions may ask besides the record. Nothing here is owned: what is given outlives the evaluations.
/// Null where there is none; the functions then give nothing, or say so.
struct RecordServices
{
    const Terminology* terminology = nullptr;
    const ProfileChecker* profiles = nullptr;
};

} // namespace hilum::fhirpath
