// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/codecs/fhir/fhir_definitions.h"

#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace hilum::fhir {

/// The codes of a value set or code system, for looking up. Immutable.
class CodeSet
{
public:
    /// REQUIRES: what the groups' views point to outlives the set.
    void add(const CodeGroup& group, bool isCaseSensitive);

    /// Takes over all codes of another set.
    void add(const CodeSet& other);
    /// Takes out what the other set has.
    void remove(const CodeSet& other);

    /// In any of its systems, as for an element of type code.
    [[nodiscard]] bool has(std::string_view code) const;
    [[nodiscard]] bool has(std::string_view system, std::string_view code) const;
    [[nodiscard]] bool hasSystem(std::string_view system) const;
    [[nodiscard]] bool empty() const { return m_systems.empty(); }
    /// The only system of the set, "" where there are several.
    [[nodiscard]] std::string_view onlySystem() const;

private:
    struct System
    {
        std::unordered_set<std::string_view> codes;
        /// In lower case; only where case does not matter.
        std::unordered_set<std::string> folded;

        [[nodiscard]] bool has(std::string_view code) const;
    };
    std::unordered_map<std::string_view, System> m_systems;
};

/// Value sets and code systems of the definitions as CodeSets, each made when it is first asked for.
/// Thread-safe; sets live as long as this.
class CodeSets
{
public:
    explicit CodeSets(const FhirDefinitions& definitions) : m_definitions(definitions) {}

    /// Null where the value set is unknown or cannot be listed.
    [[nodiscard]] const CodeSet* valueSet(std::string_view url) const;
    /// Null where the code system is unknown, or may have more codes than are known here (those of others
    /// than HL7).
    [[nodiscard]] const CodeSet* codeSystem(std::string_view url) const;

private:
    using Table = std::unordered_map<std::string, std::unique_ptr<const CodeSet>>;

    const FhirDefinitions& m_definitions;
    mutable std::mutex m_mutex;
    mutable Table m_valueSets;
    mutable Table m_codeSystems;
};

} // namespace hilum::fhir
