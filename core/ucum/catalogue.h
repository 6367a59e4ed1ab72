// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/ucum/dimension.h"
#include "core/ucum/special_scale.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hilum::ucum {

struct Prefix
{
    std::string code;
    /// The symbol of the variant in which case does not matter.
    std::string caselessCode;
    std::string name;
    Rational factor;
};

/// Where the multiples of a special unit's scale come from: its function and the factor of the proper unit.
struct SpecialMeaning
{
    SpecialScale scale;
    Rational properFactor;
};

/// What a unit stands for: a multiple of base units. Of a special unit, `factor` scales its readings (`dB`:
/// 0.1) and `dimension` is that of its proper unit.
struct Meaning
{
    Rational factor{1};
    Dimension dimension;
    /// Null for a proper unit; else it belongs to the catalogue.
    const SpecialMeaning* special = nullptr;
};

/// A unit that has a symbol of its own.
struct Atom
{
    std::string code;
    /// The symbol of the variant in which case does not matter.
    std::string caselessCode;
    /// The first of its names: `meter`.
    std::string name;
    /// What it measures: `length`.
    std::string property;
    bool isMetric = false;
    bool isSpecial = false;
    bool isArbitrary = false;
    bool isBase = false;
    /// How the table defines it: `value` times a unit, or times the proper unit of a function.
    std::string definition;
    std::string value;
    std::string function;

    bool isResolved = false;
    Meaning meaning;
    std::unique_ptr<SpecialMeaning> special;
};

/// Prefixes and unit atoms, read from the table that UCUM publishes (ucum-essence.xml). Immutable; any
/// thread.
class Catalogue
{
public:
    /// That of the table in this library, read when it is first asked for.
    [[nodiscard]] static const Catalogue& essence();
    /// Reads a table; `ucum.bad-table` where it is not one. Atoms that it does not define soundly are left
    /// out.
    [[nodiscard]] static Result<Catalogue> read(std::string_view xml);

    /// In the order of their codes.
    [[nodiscard]] std::span<const Atom> atoms() const { return m_atoms; }
    /// In the order of the table.
    [[nodiscard]] std::span<const Prefix> prefixes() const { return m_prefixes; }
    /// The version that the table says it has: `1.9`.
    [[nodiscard]] const std::string& version() const { return m_version; }
    /// Null where there is none.
    [[nodiscard]] const Atom* atom(std::string_view code) const;
    [[nodiscard]] const Atom& atom(std::uint16_t number) const { return m_atoms[number]; }
    [[nodiscard]] std::uint16_t numberOf(const Atom& atom) const
    {
        return static_cast<std::uint16_t>(&atom - m_atoms.data());
    }

private:
    Catalogue() = default;
    void index();
    void resolve();
    bool resolve(Atom& atom, int depth);

    std::string m_version;
    std::vector<Prefix> m_prefixes;
    std::vector<Atom> m_atoms;
    std::unordered_map<std::string_view, std::uint16_t> m_numbers; // Views of m_atoms.
};

} // namespace hilum::ucum
