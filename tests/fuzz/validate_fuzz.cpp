// SPDX-License-Identifier: Apache-2.0
// Validates any text as a resource; half of the inputs bring a profile before it. Outcomes must stay bounded,
// and findings within the text.
#include "core/fhir/operation_outcome.h"
#include "core/fhir/validator.h"

#include <cstdint>
#include <cstdlib>
#include <string>

using namespace hilum;

namespace {

constexpr std::size_t kMostFindings = 700;

void checkFindings(const Diagnostics& findings, std::size_t size)
{
    if (findings.size() > kMostFindings)
        std::abort();
    for (const Diagnostic& finding : findings) {
        if (finding.place.bytes && finding.place.bytes->begin > size)
            std::abort();
    }
    std::string outcome;
    fhir::appendOperationOutcome(outcome, findings);
    if (outcome.find('\n') != std::string::npos)
        std::abort();
}

void validate(const fhir::Validator& validator, fhir::ValidationScratch& scratch, std::string_view text)
{
    std::string bytes(text);
    bytes.append(fhir::Validator::kPadding, '\0');
    Diagnostics findings;
    validator.validateText(std::string_view(bytes).substr(0, text.size()), scratch, findings);
    checkFindings(findings, text.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view all(reinterpret_cast<const char*>(data), size);
    // A profile ends at the first zero byte, where there is one.
    const std::size_t end = all.find('\0');
    const DateTime now = *DateTime::parseDateTime("2026-11-28T12:00:00Z");
    if (end == std::string_view::npos) {
        static const fhir::Validator shared;
        static fhir::ValidationScratch scratch(now);
        validate(shared, scratch, all);
        return 0;
    }
    fhir::Validator own;
    fhir::ValidationScratch scratch(now);
    static_cast<void>(own.addDefinitions(all.substr(0, end)));
    static_cast<void>(own.addProfile("http://x.org/p"));
    validate(own, scratch, all.substr(end + 1));
    return 0;
}
