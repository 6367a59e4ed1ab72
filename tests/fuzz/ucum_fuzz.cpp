// SPDX-License-Identifier: Apache-2.0
#include "core/ucum/unit.h"

#include <cstdint>
#include <cstdlib>

// Reads any text as a unit. What is read has a canonical unit that reads as itself, and an amount of it comes
// back from base units.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace hilum;
    using ucum::Unit;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::optional<Unit> unit = Unit::find(text);
    if (!unit) {
        constexpr std::size_t kShort = 8; // Suggestions take a while; they look at one symbol.
        if (text.size() <= kShort && Unit::parse(text).has_value())
            std::abort();
        return 0;
    }
    const bool isValid = ucum::validate(text).has_value() && ucum::displayName(text).has_value();
    const std::string canonical = unit->canonicalUnit();
    const Result<Unit> again = Unit::parse(canonical);
    if (!isValid || !again || again->canonicalUnit() != canonical || !(again->factor() == ucum::Rational(1)))
        std::abort();
    const Result<ucum::Rational> base = unit->toBase(ucum::Rational(7));
    if (!base || unit->isSpecial())
        return 0;
    const Result<ucum::Rational> back = unit->fromBase(*base);
    if (!back || !(*back == ucum::Rational(7)))
        std::abort();
    (void)ucum::convert(*Decimal::parse("1.5"), *unit, *again);
    return 0;
}
