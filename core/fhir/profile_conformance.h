// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhir/profile_book.h"
#include "core/fhirpath/record_services.h"

namespace hilum::fhir {

/// What `conformsTo()` of expressions asks: of a resource that it is valid and conforms to the profile, of
/// any other element that it conforms. Profiles may ask for profiles, and in circles, so that all that
/// follows from one validation, or from one question, has one budget; beyond it nothing is known.
class ConformanceBudget final : public fhirpath::ProfileChecker
{
public:
    static constexpr int kDeepest = 8;
    /// Values that are looked at, and steps of profiles.
    static constexpr std::size_t kMostWork = 2'000'000;

    /// For one thread. REQUIRES: the book outlives it.
    explicit ConformanceBudget(const ProfileBook& book, std::size_t mostWork = kMostWork)
        : m_book(book), m_mostWork(mostWork)
    {
    }

    [[nodiscard]] std::optional<bool> conformsTo(Node node, std::string_view profile) const override;
    /// Counts work; false where there has been too much.
    [[nodiscard]] bool spend(std::size_t work) const { return (m_spent += work) <= m_mostWork; }

private:
    [[nodiscard]] bool conforms(Node node, std::string_view url, const Profile* known) const;

    const ProfileBook& m_book;
    std::size_t m_mostWork;
    mutable int m_depth = 0;
    mutable std::size_t m_spent = 0;
};

/// The same for expressions that are no part of a validation. Thread-safe.
class ProfileConformance final : public fhirpath::ProfileChecker
{
public:
    /// REQUIRES: the book outlives it.
    explicit ProfileConformance(const ProfileBook& book) : m_book(book) {}

    [[nodiscard]] std::optional<bool> conformsTo(Node node, std::string_view profile) const override
    {
        return ConformanceBudget(m_book).conformsTo(node, profile);
    }

private:
    const ProfileBook& m_book;
};

} // namespace hilum::fhir
