// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhir/profile_book.h"
#include "core/fhirpath/record_services.h"

namespace hilum::fhir {

/// What `conformsTo()` of expressions asks: of a resource that it is valid and conforms to the profile, of
/// any other element that it conforms. Thread-safe.
class ProfileConformance final : public fhirpath::ProfileChecker
{
public:
    /// A profile whose rules ask for conformance themselves is followed so deep; below, nothing is known.
    static constexpr int kDeepest = 8;

    /// REQUIRES: the book outlives it.
    explicit ProfileConformance(const ProfileBook& book) : m_book(book) {}

    [[nodiscard]] std::optional<bool> conformsTo(Node node, std::string_view profile) const override;

private:
    const ProfileBook& m_book;
};

} // namespace hilum::fhir
