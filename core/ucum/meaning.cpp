// SPDX-License-Identifier: Apache-2.0
#include "core/ucum/meaning.h"

namespace hilum::ucum {

namespace {

/// Folds parts from left to right, as UCUM evaluates them (§7.4).
class Fold
{
public:
    Fold(std::span<const UnitPart> parts, std::string_view text) : m_parts(parts), m_text(text) {}

    Result<Meaning> run()
    {
        Meaning meaning;
        if (!term(meaning))
            return *std::move(m_error);
        return meaning;
    }

private:
    [[nodiscard]] bool isAt(PartKind kind) const
    {
        return m_at < m_parts.size() && m_parts[m_at].kind == kind;
    }

    bool fail(Diagnostic diagnostic, const UnitPart& part)
    {
        Place where;
        where.bytes = ByteRange{part.begin, part.end};
        m_error = std::move(diagnostic).at(where);
        return false;
    }
    bool outOfRange(const UnitPart& part)
    {
        return fail(Diagnostic::error(
                        "ucum.out-of-range",
                        "The unit is too large or too small to be calculated exactly, at character {0}.",
                        {std::to_string(part.begin + 1)}),
                    part);
    }

    /// Up to a closing parenthesis or the end. Nesting is as deep as the grammar let it be.
    bool term(Meaning& out)
    {
        int power = 1;
        while (m_at < m_parts.size() && !isAt(PartKind::Close)) {
            const UnitPart& part = m_parts[m_at++];
            switch (part.kind) {
            case PartKind::Per:
                power = -1;
                break;
            case PartKind::Times:
                power = 1;
                break;
            case PartKind::Annotation:
                break;
            case PartKind::Open: {
                Meaning inner;
                if (!term(inner) || !multiply(out, inner, power, part))
                    return false;
                ++m_at;
                break;
            }
            default: {
                Meaning simple;
                if (!simpleMeaning(part, simple) || !multiply(out, simple, power * part.exponent, part))
                    return false;
                break;
            }
            }
        }
        return true;
    }

    bool simpleMeaning(const UnitPart& part, Meaning& out)
    {
        if (part.kind == PartKind::Number) {
            const std::optional<Rational> number =
                Rational::parse(m_text.substr(part.begin, part.end - part.begin));
            if (!number)
                return outOfRange(part);
            out.factor = *number;
            return true;
        }
        out = part.atom->meaning;
        if (part.prefix == nullptr)
            return true;
        const std::optional<Rational> factor = out.factor.times(part.prefix->factor);
        if (!factor)
            return outOfRange(part);
        out.factor = *factor;
        return true;
    }

    bool multiply(Meaning& left, const Meaning& right, int power, const UnitPart& part)
    {
        if (left.special != nullptr || right.special != nullptr) {
            // Only a number may scale a special unit.
            const bool isScaled = right.special == nullptr
                                      ? right.dimension.isNone()
                                      : left.special == nullptr && left.dimension.isNone() && power == 1;
            if (!isScaled) {
                return fail(
                    Diagnostic::error("ucum.special-in-product",
                                      "A unit with a scale of its own, such as Cel or [pH], cannot be "
                                      "multiplied, divided or raised to a power (character {0}).",
                                      {std::to_string(part.begin + 1)}),
                    part);
            }
        }
        const std::optional<Rational> raised = right.factor.power(power);
        const std::optional<Rational> factor = raised ? left.factor.times(*raised) : std::nullopt;
        if (!factor || !left.dimension.multiply(right.dimension, power))
            return outOfRange(part);
        left.factor = *factor;
        if (right.special != nullptr)
            left.special = right.special;
        return true;
    }

    std::span<const UnitPart> m_parts;
    std::string_view m_text;
    std::optional<Diagnostic> m_error;
    std::size_t m_at = 0;
};

} // namespace

Result<Meaning> meaningOf(std::span<const UnitPart> parts, std::string_view text)
{
    return Fold(parts, text).run();
}

} // namespace hilum::ucum
