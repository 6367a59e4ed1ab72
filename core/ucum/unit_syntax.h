// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ucum/catalogue.h"

namespace hilum::ucum {

/// Longest text that is read as a unit.
inline constexpr std::size_t kLongestUnit = 1'000;
/// Deepest nesting of parentheses.
inline constexpr int kDeepestUnit = 50;
/// Largest exponent of a symbol or number, in either direction.
inline constexpr int kLargestExponent = Dimension::kLargestExponent;

enum class PartKind : std::uint8_t { Number, Symbol, Annotation, Times, Per, Open, Close };

/// One token of a unit whose grammar holds.
struct UnitPart
{
    PartKind kind = PartKind::Number;
    /// Bytes in the text of the unit, without the exponent.
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    int exponent = 1;
    /// Of a symbol; the prefix may be null.
    const Prefix* prefix = nullptr;
    const Atom* atom = nullptr;
};

/// Whether an unknown symbol is looked for in other spellings, which takes a millisecond.
enum class Suggestions : std::uint8_t { No, Yes };

/// Reads a unit by the grammar of UCUM (section 2) in its case sensitive symbols. The empty text is the
/// unity. Beyond the grammar it takes annotations wherever a component ends, and a solidus that begins a term
/// in parentheses, as §7.3 has it.
///
/// Diagnostics: `ucum.too-long`, `ucum.too-deep`, `ucum.not-ascii`, `ucum.blank`, `ucum.unexpected`,
/// `ucum.unit-expected`, `ucum.not-closed`, `ucum.bad-exponent`, `ucum.zero`, `ucum.not-metric`,
/// `ucum.unknown-symbol`; each has the bytes of the text in its place.
[[nodiscard]] Result<std::vector<UnitPart>> readUnit(std::string_view text, const Catalogue& catalogue,
                                                     Suggestions suggestions = Suggestions::Yes);

} // namespace hilum::ucum
