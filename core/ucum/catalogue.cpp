// SPDX-License-Identifier: Apache-2.0
#include "core/ucum/catalogue.h"

#include "core/ucum/essence_reader.h"
#include "core/ucum/meaning.h"
#include "ucum_essence.h"

#include <algorithm>
#include <utility>

namespace hilum::ucum {

namespace {

/// Definitions lead to base units in a few steps; a circle of them does not.
constexpr int kDeepestDefinition = 40;

} // namespace

const Catalogue& Catalogue::essence()
{
    static const Catalogue kEssence = [] {
        Result<Catalogue> read = Catalogue::read(essenceFiles().front().bytes);
        return read ? *std::move(read) : Catalogue(); // The tests read the embedded table as well.
    }();
    return kEssence;
}

Result<Catalogue> Catalogue::read(std::string_view xml)
{
    Result<EssenceTable> table = readEssence(xml);
    if (!table)
        return std::move(table).error();
    Catalogue made;
    made.m_version = std::move(table->version);
    made.m_prefixes = std::move(table->prefixes);
    made.m_atoms = std::move(table->atoms);
    std::ranges::stable_sort(made.m_atoms, {}, &Atom::code);
    if (made.m_atoms.size() > 0xFFFF)
        return Diagnostic::error("ucum.bad-table", "The table has more units than are possible.");
    made.resolve();
    return made;
}

const Atom* Catalogue::atom(std::string_view code) const
{
    const auto found = m_numbers.find(code);
    return found == m_numbers.end() ? nullptr : &m_atoms[found->second];
}

void Catalogue::index()
{
    m_numbers.clear();
    for (const Atom& each : m_atoms)
        m_numbers.emplace(each.code, numberOf(each));
}

void Catalogue::resolve()
{
    index();
    for (Atom& each : m_atoms)
        resolve(each, 0);
    // What is not sound is no unit. Its number may not be used by others, so it stays where it is.
    std::erase_if(m_numbers, [this](const auto& entry) { return !m_atoms[entry.second].isResolved; });
}

bool Catalogue::resolve(Atom& atom, int depth)
{
    if (atom.isResolved)
        return true;
    if (depth > kDeepestDefinition)
        return false;
    const bool isOwnUnit = atom.isBase || (atom.isArbitrary && atom.definition == "1");
    if (isOwnUnit) {
        atom.meaning.dimension = Dimension(numberOf(atom));
        return atom.isResolved = true;
    }
    const Result<std::vector<UnitPart>> parts = readUnit(atom.definition, *this);
    const std::optional<Rational> value = Rational::parse(atom.value);
    if (!parts || !value || value->isZero())
        return false;
    for (const UnitPart& part : *parts) {
        if (part.atom != nullptr && !resolve(m_atoms[numberOf(*part.atom)], depth + 1))
            return false;
    }
    Result<Meaning> meaning = meaningOf(*parts, atom.definition);
    const std::optional<Rational> factor = meaning ? meaning->factor.times(*value) : std::nullopt;
    if (!factor || meaning->special != nullptr)
        return false;
    meaning->factor = *factor;
    if (!atom.function.empty()) {
        const std::optional<SpecialScale> scale = SpecialScale::named(atom.function);
        if (!scale)
            return false;
        atom.special = std::make_unique<SpecialMeaning>(SpecialMeaning{*scale, *factor});
        meaning->factor = Rational(1);
        meaning->special = atom.special.get();
    }
    atom.meaning = *meaning;
    return atom.isResolved = true;
}

} // namespace hilum::ucum
