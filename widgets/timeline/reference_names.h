// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/patient/patient_index.h"

namespace hilum::timeline {

/// Somebody or something that a resource refers to, as the result calls it.
struct ReferenceName
{
    /// `Practitioner`, `Location`, `Organization`.
    std::string type;
    /// `Smith, Ann`; of a place with what it is part of: `Ward W1, Bed 2`.
    std::string name;

    friend bool operator==(const ReferenceName&, const ReferenceName&) = default;
};

/// The names of those that the resource refers to and the result has, each once, in the resource's order;
/// those without a name are left out. Reads the store: not for the main thread. REQUIRES: the index was built
/// from the store.
[[nodiscard]] std::vector<ReferenceName> namesOfReferences(std::string_view resourceJson,
                                                           patient::ResourceStore& store,
                                                           const patient::PatientIndex& index);

} // namespace hilum::timeline
