// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/operation_outcome.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace hilum::fhir {

namespace {

/// The kinds of http://hl7.org/fhir/R4/valueset-issue-type.html, by the beginning of our codes. "invalid" for
/// others.
std::string_view issueType(std::string_view code)
{
    static constexpr auto kTypes = std::to_array<std::pair<std::string_view, std::string_view>>(
        {{"fhir.unknown-element", "structure"},
         {"fhir.wrong-json-type", "structure"},
         {"fhir.not-an-array", "structure"},
         {"fhir.an-array", "structure"},
         {"fhir.empty-array", "structure"},
         {"fhir.duplicate-name", "structure"},
         {"fhir.json-structure", "structure"},
         {"fhir.empty-element", "structure"},
         {"fhir.null", "structure"},
         {"fhir.several-choices", "structure"},
         {"fhir.too-many", "structure"},
         {"fhir.attachment", "structure"},
         {"fhir.unknown-resource", "structure"},
         {"fhir.no-resource-type", "structure"},
         {"fhir.xml-", "structure"},
         {"json.", "structure"},
         {"fhir.missing-element", "required"},
         {"fhir.invariant", "invariant"},
         {"fhir.contained-", "invariant"},
         {"fhir.no-narrative", "invariant"},
         {"fhir.extension-content", "invariant"},
         {"fhir.not-in-value-set", "code-invalid"},
         {"fhir.no-code", "code-invalid"},
         {"fhir.unknown-code", "code-invalid"},
         {"fhir.value-set-code", "code-invalid"},
         {"fhir.unresolved-reference", "not-found"},
         {"fhir.bundle-missing-entry", "not-found"},
         {"fhir.unknown-profile", "not-found"},
         {"fhir.unknown-modifier", "extension"},
         {"fhir.code-system-", "business-rule"},
         {"fhir.value-set-", "business-rule"},
         {"fhir.questionnaire-", "business-rule"},
         {"fhir.structure-", "business-rule"},
         {"fhir.narrative-link", "not-found"},
         {"fhir.more-findings", "too-costly"},
         {"fhir.too-many-values", "too-costly"}});
    const auto* found =
        std::ranges::find_if(kTypes, [&](const auto& each) { return code.starts_with(each.first); });
    return found == kTypes.end() ? "invalid" : found->second;
}

/// Findings after which nothing more can be said.
bool isFatal(const Diagnostic& finding)
{
    return finding.severity == Severity::Error
           && (finding.code.starts_with("json.") || finding.code == "fhir.no-resource-type"
               || finding.code == "fhir.xml-malformed");
}

void appendIssue(std::string& out, const Diagnostic& finding)
{
    out += "{\"severity\":";
    appendJsonString(out, isFatal(finding) ? "fatal" : severityName(finding.severity));
    out += ",\"code\":";
    appendJsonString(out, issueType(finding.code));
    out += ",\"details\":{\"coding\":[{\"system\":\"urn:hilum:diagnostic\",\"code\":";
    appendJsonString(out, finding.code);
    out += "}],\"text\":";
    appendJsonString(out, finding.text());
    out += '}';
    const Place& place = finding.place;
    if (place.line > 0) {
        out += ",\"location\":[";
        appendJsonString(out, (place.resource.empty() ? std::string("line ") : place.resource + ", line ")
                                  + std::to_string(place.line) + ", column " + std::to_string(place.column));
        out += ']';
    }
    if (!place.path.empty()) {
        out += ",\"expression\":[";
        appendJsonString(out, place.path);
        out += ']';
    }
    out += '}';
}

} // namespace

void appendOperationOutcome(std::string& out, const Diagnostics& findings)
{
    out += R"({"resourceType":"OperationOutcome","issue":[)";
    bool isFirst = true;
    for (const Diagnostic& finding : findings) {
        if (!isFirst)
            out += ',';
        isFirst = false;
        appendIssue(out, finding);
    }
    if (isFirst)
        out +=
            R"({"severity":"information","code":"informational","details":{"text":"No problems were found."}})";
    out += "]}";
}

} // namespace hilum::fhir
