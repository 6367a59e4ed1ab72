// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/arena.h"
#include "core/model/node.h"

#include <optional>

namespace hilum::mapping {

/// What a value has to become to stand in the target.
enum class TargetKind : std::uint8_t {
    Any, ///< As it is: no schema, or a type that takes anything.
    Boolean,
    Integer,
    UnsignedInteger,
    PositiveInteger,
    Decimal,
    Date,
    DateTime,
    Instant,
    Time,
    Moment, ///< A date with or without a time, to its own precision and with or without a zone.
    String,
    Code,
    Id,
    Uri,
    Base64
};

/// By the name of a primitive type: those of FHIR, and what other schemas call the same.
[[nodiscard]] TargetKind targetKindOf(std::string_view typeName);

/// String, Code, Id and Uri.
[[nodiscard]] bool isTextKind(TargetKind kind);
/// The text as it stands in a target of one of these kinds; "" where it cannot, or says nothing.
[[nodiscard]] std::string_view textFor(TargetKind kind, std::string_view text);

/// A FHIR `dateTime` or `instant` with a time needs a zone and seconds; a value without gets these.
struct MomentDefaults
{
    std::int16_t zoneMinutes = 0;
};

/// The value in the target's kind, or nothing where it does not read as one. Texts that had to be made are in
/// the arena, others are shared. `node` is where the value came from, or none: its format knows best how it
/// writes dates and numbers.
[[nodiscard]] std::optional<Value> convertTo(TargetKind kind, const Value& value, Node node,
                                             MomentDefaults defaults, Arena& arena);

/// The value in a System kind, as `toDate()` and its like: from the node's format, else from text.
[[nodiscard]] std::optional<Value> convertToSystem(ValueKind kind, const Value& value, Node node);

/// A constant's text as a value of no given kind: `true` and `12` typed where they stood bare, else text.
[[nodiscard]] Value typedConstant(std::string_view text, bool isQuoted);

} // namespace hilum::mapping
