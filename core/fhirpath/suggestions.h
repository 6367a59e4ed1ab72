// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"
#include "core/fhirpath/static_type.h"
#include "core/model/value.h"

#include <optional>
#include <span>

namespace hilum::fhirpath {

// What is said of a name that does not exist, with the nearest one that does. Without a place.
[[nodiscard]] Diagnostic unknownFunction(std::string_view name);
/// `given`: names of variables besides those that always exist.
[[nodiscard]] Diagnostic unknownVariable(std::string_view name, std::span<const std::string_view> given);
/// `schema` may be null.
[[nodiscard]] Diagnostic unknownType(std::string_view name, const Schema* schema);
/// A warning.
[[nodiscard]] Diagnostic unknownMember(std::string_view name, const StaticType& owner, const Schema& schema);

/// A warning where a quantity has a unit that is none of UCUM's, so that it only compares with its like.
[[nodiscard]] std::optional<Diagnostic> unknownUnit(const Value& literal);

} // namespace hilum::fhirpath
