// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace hilum::ucum {

/// Powers of base units and of arbitrary units (which are as good as base units: [iU] is only [iU]).
class Dimension
{
public:
    static constexpr std::size_t kMostTerms = 16;
    /// The same as that of a symbol, so that every dimension can be written as a unit.
    static constexpr int kLargestExponent = 999;

    struct Term
    {
        /// Number of the atom in the catalogue, which has them in the order of their codes.
        std::uint16_t atom = 0;
        std::int16_t exponent = 0;

        friend bool operator==(const Term&, const Term&) = default;
    };

    Dimension() = default;
    explicit Dimension(std::uint16_t atom) : m_count(1) { m_terms[0] = {atom, 1}; }

    /// In the order of their atoms; none has the exponent 0.
    [[nodiscard]] std::span<const Term> terms() const { return {m_terms.data(), m_count}; }
    [[nodiscard]] bool isNone() const { return m_count == 0; }

    /// Multiplies with another one raised to a power. False, and no longer to be used, where there would be
    /// more terms than kMostTerms or an exponent beyond kLargestExponent.
    [[nodiscard]] bool multiply(const Dimension& other, int power);

    friend bool operator==(const Dimension& left, const Dimension& right);

private:
    std::array<Term, kMostTerms> m_terms{};
    std::size_t m_count = 0;
};

} // namespace hilum::ucum
