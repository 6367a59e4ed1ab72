// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/codec.h"
#include "core/fhirpath/member_use.h"
#include "core/view/view.h"

namespace hilum::view {

/// What a view looks at in its resources.
[[nodiscard]] fhirpath::MemberUse membersOf(const View& view);

/// A decoder of FHIR resources and Bundles, JSON or XML, that reads what the view looks at and passes over
/// the rest where it can: in the view, its documents give the rows that whole ones would give, but they are
/// of no use for anything else. Malformed values in what it passes over are not found, unmatched brackets
/// are.
[[nodiscard]] std::unique_ptr<Decoder> makeDecoder(const View& view);

} // namespace hilum::view
