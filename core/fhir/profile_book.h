// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhir/given_codes.h"
#include "core/fhir/profile.h"

namespace hilum::fhir {

/// The profiles and extensions that are known: those of R4, and those that were given. Each is built when it
/// is first asked for. Thread-safe once all are given.
class ProfileBook
{
public:
    /// REQUIRES: the rules outlive the book.
    explicit ProfileBook(const RuleBook& rules) : m_rules(rules), m_codes(rules.codes()) {}

    /// Takes a StructureDefinition, ValueSet or CodeSystem, or a Bundle of them, as JSON; other resources in
    /// the Bundle are passed over. Returns how many it took. Errors: those of JsonReader,
    /// `fhir.no-definition` REQUIRES: no other call yet.
    [[nodiscard]] Result<std::size_t> add(std::string_view text);

    /// Null where the profile is not known, or cannot be built. A version (`|1.0`) is ignored.
    [[nodiscard]] const Profile* find(std::string_view url) const;
    /// Why a known profile cannot be built; nothing for others.
    [[nodiscard]] std::optional<Diagnostic> problemOf(std::string_view url) const;
    [[nodiscard]] const RuleBook& rules() const { return m_rules; }
    [[nodiscard]] const GivenCodes& codes() const { return m_codes; }

private:
    struct Entry
    {
        std::unique_ptr<const Profile> profile;
        std::optional<Diagnostic> problem;
    };

    [[nodiscard]] std::string_view structureOf(std::string_view url) const;
    const Entry& entry(std::string_view url) const;

    const RuleBook& m_rules;
    GivenCodes m_codes;
    /// Given ones, with padding for JsonReader behind them.
    std::unordered_map<std::string, std::string> m_given;
    mutable std::mutex m_mutex;
    mutable std::unordered_map<std::string, std::unique_ptr<const Entry>> m_entries;
};

} // namespace hilum::fhir
