// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/arena.h"
#include "core/model/value.h"

#include <optional>
#include <string_view>

namespace hilum::json {

/// Undoes the escapes of what stands between the quotes of a JSON string (RFC 8259, section 7). Text without
/// a backslash comes back as the same view, other text lies in the arena. Nothing for a malformed escape; a
/// lone surrogate becomes U+FFFD.
[[nodiscard]] std::optional<std::string_view> unescaped(std::string_view escaped, Arena& arena);

/// True for a number as RFC 8259, section 6, writes it: no leading zero, plus sign or bare point.
[[nodiscard]] bool isNumber(std::string_view text);

/// Integer where it is whole and fits 64 bits, else an exact Decimal; none where it has more digits than a
/// Decimal. REQUIRES: isNumber(text).
[[nodiscard]] Value numberValue(std::string_view text);

} // namespace hilum::json
