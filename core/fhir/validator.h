// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/fhirpath/record_services.h"
#include "core/model/document.h"

#include <memory>
#include <string_view>

namespace hilum::fhir {

/// What one thread needs to validate; used again and again, so that it stops allocating. Belongs to the
/// validator that it is first used with.
class ValidationScratch
{
public:
    /// `now` is the time of now() and today() in rules.
    explicit ValidationScratch(const DateTime& now);
    ~ValidationScratch();
    ValidationScratch(const ValidationScratch&) = delete;
    ValidationScratch& operator=(const ValidationScratch&) = delete;
    ValidationScratch(ValidationScratch&&) noexcept;
    ValidationScratch& operator=(ValidationScratch&&) noexcept;

    struct State;
    [[nodiscard]] State& state() { return *m_state; }

private:
    std::unique_ptr<State> m_state;
};

/// Validates resources against FHIR R4 (http://hl7.org/fhir/R4/validation.html): structure, cardinality,
/// formats of values, codes, references, invariants, what Bundles and conformance resources demand.
/// Immutable; many threads use it at once, each with a scratch of its own.
class Validator
{
public:
    Validator();
    ~Validator();
    Validator(const Validator&) = delete;
    Validator& operator=(const Validator&) = delete;

    /// Takes definitions of profiles, extensions and codes: a StructureDefinition, ValueSet or CodeSystem, or
    /// a Bundle of them, as JSON. Errors: those of JsonReader, `fhir.no-definition`. REQUIRES: nothing was
    /// validated yet; as addProfile.
    [[nodiscard]] Result<void> addDefinitions(std::string_view text);
    /// All resources must conform to this profile from now on, besides those that they name themselves.
    /// Errors: `fhir.unknown-profile`, or why it cannot be used (`fhir.profile-*`).
    [[nodiscard]] Result<void> addProfile(std::string_view url);

    /// What `conformsTo()` of expressions may ask; lives as long as the validator.
    [[nodiscard]] const fhirpath::ProfileChecker& profileChecker() const;

    /// Bytes of any content that must follow a text.
    static constexpr std::size_t kPadding = 64;
    /// Most values, objects and arrays of one resource: about 1 GiB of memory.
    static constexpr std::size_t kMostValues = std::size_t{8} * 1024 * 1024;

    /// Appends what is wrong with a text, JSON or XML; that it cannot be read is a finding as well. Each has
    /// the element as FHIRPath in `place.path`, and line, column and bytes in the text. Codes `fhir.*`,
    /// `json.*`; no values of the resource in them. REQUIRES: kPadding readable bytes after the text.
    void validateText(std::string_view text, ValidationScratch& scratch, Diagnostics& findings) const;

    /// The same for a resource that is decoded, or that a mapping made; places have the bytes where the
    /// document knows them. What only its text could tell (names twice, empty arrays) is not found.
    void validate(const Document& document, ValidationScratch& scratch, Diagnostics& findings) const;

private:
    struct Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace hilum::fhir
