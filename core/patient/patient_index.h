// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/patient/resource_store.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace hilum::patient {

/// One patient of a result, as a list shows them.
struct Patient
{
    /// `Family, Given Given`; "" where no name is known.
    std::string name;
    /// As the resource has it: `1986-04-12`, `1986`; "" where unknown.
    std::string birthDate;
    /// Date or date and time of death; "" where none is known, "true" where only that.
    std::string deceased;
    /// FHIR's code: male, female, other, unknown; "".
    std::string gender;
    /// Values, the medical record number first.
    std::vector<std::string> identifiers;
    /// The resource's id, or what others refer to where the result has no such Patient.
    std::string id;
    /// Name, identifiers and birth date, folded (folded_text.h), parts separated by blanks.
    std::string searchText;
    /// Resources of the kinds that a timeline shows, all versions.
    std::uint32_t resources = 0;
    /// False where resources name a patient that the result does not have.
    bool isKnown = false;
};

struct SearchResult
{
    /// Indexes into PatientIndex::patients(), by name; those whose identifier is the whole query come first.
    std::vector<std::uint32_t> patients;
};

/// Who is in a result, and where each one's resources lie. Immutable; any thread.
class PatientIndex
{
public:
    /// Reads the store once. Findings: `patient.unreadable-resource` (one for all, with their number) and the
    /// store's.
    [[nodiscard]] static Result<PatientIndex> build(ResourceStore& store, ScanProgress& progress,
                                                    const std::stop_token& stop);

    [[nodiscard]] const std::vector<Patient>& patients() const { return m_patients; }
    /// Everyone whose name, identifiers or birth date have each word of the query; all for "". Dates are
    /// understood as `1986-04-12`, `12.04.1986` and `04/12/1986`.
    [[nodiscard]] SearchResult search(std::string_view query) const;
    /// The patient with this id or identifier; nothing where there is none.
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view idOrIdentifier) const;
    /// The Patient's and all its resources' places, sorted.
    [[nodiscard]] std::span<const ResourcePlace> placesOf(std::uint32_t patient) const;
    /// Where a resource that others refer to lies (Medication by `Medication/1`, `urn:uuid:...`); or null.
    [[nodiscard]] const ResourcePlace* referredTo(std::string_view reference) const;
    [[nodiscard]] const Diagnostics& findings() const { return m_findings; }
    /// Resources read, of any kind.
    [[nodiscard]] std::uint64_t resourceCount() const { return m_resources; }
    /// Resources of the timeline's kinds that name no patient.
    [[nodiscard]] std::uint64_t strayCount() const { return m_strays; }

private:
    friend class PatientIndexBuilder;

    std::vector<Patient> m_patients;
    /// By name, then birth date.
    std::vector<std::uint32_t> m_byName;
    std::vector<ResourcePlace> m_places;
    /// Of each patient's first place; one more than patients.
    std::vector<std::size_t> m_firstPlace;
    std::unordered_map<std::string, ResourcePlace> m_referredTo;
    Diagnostics m_findings;
    std::uint64_t m_resources = 0;
    std::uint64_t m_strays = 0;
};

} // namespace hilum::patient
