// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/arena.h"
#include "core/model/row_document.h"

class QVariant;

namespace hilum::sql {

/// A database value as a cell. Integers, exact decimals, booleans, dates and times keep their kind; bytes
/// become base64 text. Texts in a column declared as a date or time are read as one where they are ISO 8601.
[[nodiscard]] Cell cellOf(const QVariant& value, bool isDateColumn, Arena& arena);

/// A node's value for a parameter of a statement: dates and decimals as text (databases convert), lists and
/// composites as JSON text, none as NULL.
[[nodiscard]] QVariant parameterOf(std::span<const Node> nodes);

/// The column type that keeps such a value without loss, in both databases.
[[nodiscard]] std::string_view columnTypeOf(std::span<const Node> nodes);

} // namespace hilum::sql
