// SPDX-License-Identifier: Apache-2.0
#include "core/recognise/json_content.h"

#include <algorithm>

namespace hilum::recognise {
namespace {

constexpr std::string_view kSpace = " \t\r\n";

bool isLetter(char each)
{
    return (each >= 'A' && each <= 'Z') || (each >= 'a' && each <= 'z');
}

std::string_view word(std::string_view text)
{
    constexpr std::size_t kLongest = 40;
    const auto end = std::ranges::find_if_not(text, isLetter);
    const auto size = static_cast<std::size_t>(end - text.begin());
    return size <= kLongest ? text.substr(0, size) : std::string_view();
}

/// `Patient` of `"resourceType": "Patient"` or `<Patient xmlns=`.
std::string_view resourceType(std::string_view text)
{
    constexpr std::string_view kKey = "\"resourceType\"";
    const std::size_t key = text.find(kKey);
    if (key != std::string_view::npos) {
        const std::size_t quote = text.find('"', key + kKey.size());
        return quote == std::string_view::npos ? std::string_view() : word(text.substr(quote + 1));
    }
    for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
        if (at + 1 < text.size() && isLetter(text[at + 1]))
            return word(text.substr(at + 1));
    }
    return {};
}

/// A brace before a name or its end, or a bracket before the beginning of a value.
bool beginsLikeJson(std::string_view text)
{
    const std::size_t next = text.find_first_not_of(kSpace, 1);
    if (next == std::string_view::npos)
        return text.size() == 1; // Nothing but the bracket is in sight.
    const char each = text[next];
    if (text.front() == '{')
        return each == '"' || each == '}';
    return std::string_view("{[\"]-0123456789tfn").find(each) != std::string_view::npos;
}

/// Several documents, one a line.
bool hasLines(std::string_view text)
{
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos || text.front() != '{')
        return false;
    const std::string_view line = text.substr(0, end);
    const std::size_t last = line.find_last_not_of(kSpace);
    const std::size_t next = text.find_first_not_of(kSpace, end);
    return last != std::string_view::npos && last > 0 && line[last] == '}' && next != std::string_view::npos
           && text[next] == '{';
}

} // namespace

std::optional<Content> describeJson(std::string_view text, bool isFhir)
{
    const std::size_t first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos)
        return std::nullopt;
    text.remove_prefix(first);
    const bool isXml = text.front() == '<';
    if (isXml ? !isFhir : ((text.front() != '{' && text.front() != '[') || !beginsLikeJson(text)))
        return std::nullopt;
    Content content{.kind = isFhir ? ContentKind::Fhir : ContentKind::Json,
                    .format = isFhir ? "fhir" : "json",
                    .summary = isFhir ? Diagnostic::information("recognise.fhir", "FHIR resources")
                                      : Diagnostic::information("recognise.json", "JSON"),
                    .facts = {}};
    if (const std::string_view type = resourceType(text); isFhir && !type.empty())
        content.facts.push_back(
            Diagnostic::information("recognise.fhir-type", "First resource: {0}", {std::string(type)}));
    if (isXml)
        content.facts.push_back(Diagnostic::information("recognise.fhir-xml", "As XML"));
    else if (hasLines(text))
        content.facts.push_back(Diagnostic::information("recognise.json-lines", "One a line (NDJSON)"));
    return content;
}

} // namespace hilum::recognise
