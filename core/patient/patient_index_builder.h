// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/arena.h"
#include "core/json/json_reader.h"
#include "core/patient/patient_index.h"

namespace hilum::patient {

/// Collects what an index needs while a store is scanned.
class PatientIndexBuilder
{
public:
    PatientIndexBuilder();

    void add(const FoundResource& found);
    [[nodiscard]] PatientIndex finish(Diagnostics findings);

private:
    struct Posting
    {
        ResourcePlace place;
        std::uint32_t slot = 0;
    };

    [[nodiscard]] std::uint32_t slotOf(std::string_view key);
    [[nodiscard]] std::uint32_t rootOf(std::uint32_t slot) const;
    void unite(std::uint32_t left, std::uint32_t right);
    void addPatient(const TreeNode& resource, const FoundResource& found);
    void addSubjects(const TreeNode& resource, const FoundResource& found);
    [[nodiscard]] std::vector<std::uint32_t> numberPatients(PatientIndex& index);
    static void sortByName(PatientIndex& index);

    json::NameSet m_names;
    json::JsonReader m_reader;
    Arena m_arena;
    Diagnostics m_ignored;
    /// What resources call patients: ids, full URLs, identifiers in conditional references.
    std::unordered_map<std::string, std::uint32_t> m_slots;
    /// Union-find: names of one patient lead to one slot.
    std::vector<std::uint32_t> m_parents;
    std::unordered_map<std::uint32_t, Patient> m_patients; // By slot.
    std::vector<std::string> m_keys;                       // The first name of a slot.
    std::vector<Posting> m_postings;
    std::unordered_map<std::string, ResourcePlace> m_referredTo;
    std::uint64_t m_resources = 0;
    std::uint64_t m_strays = 0;
    std::uint64_t m_unreadable = 0;
};

} // namespace hilum::patient
