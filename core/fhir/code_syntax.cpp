// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/code_syntax.h"

#include <algorithm>

namespace hilum::fhir {

namespace {

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isAlphanumeric(char c)
{
    return isAsciiLetter(c) || (c >= '0' && c <= '9');
}

/// The shape of RFC 5646, section 2.1: subtags of one to eight letters and digits, the first of letters.
bool isLanguageTag(std::string_view tag)
{
    constexpr std::size_t kLongestSubtag = 8;
    bool isFirst = true;
    while (!tag.empty() || isFirst) {
        const std::size_t end = std::min(tag.find('-'), tag.size());
        const std::string_view part = tag.substr(0, end);
        const bool isSound =
            !part.empty() && part.size() <= kLongestSubtag && std::ranges::all_of(part, isAlphanumeric);
        const bool isPrivate = part == "x" || part == "i";
        if (!isSound
            || (isFirst && !isPrivate && (part.size() < 2 || !std::ranges::all_of(part, isAsciiLetter))))
            return false;
        isFirst = false;
        if (end + 1 == tag.size())
            return false; // Ends with a hyphen.
        tag.remove_prefix(std::min(end + 1, tag.size()));
    }
    return true;
}

/// `type/subtype` with parameters, or none, behind it (RFC 2045, section 5.1).
bool isMediaType(std::string_view text)
{
    const std::string_view type = text.substr(0, text.find(';'));
    const std::size_t slash = type.find('/');
    return slash != std::string_view::npos && slash > 0 && slash + 1 < type.size();
}

} // namespace

CodeSyntax codeSyntaxOf(std::string_view valueSet)
{
    valueSet = valueSet.substr(0, valueSet.find('|'));
    if (valueSet.ends_with("/ValueSet/languages") || valueSet.ends_with("/ValueSet/all-languages"))
        return CodeSyntax::Language;
    if (valueSet.ends_with("/ValueSet/currencies"))
        return CodeSyntax::Currency;
    return valueSet.ends_with("/ValueSet/mimetypes") ? CodeSyntax::MediaType : CodeSyntax::Any;
}

bool keepsSyntax(std::string_view code, CodeSyntax syntax)
{
    constexpr std::size_t kCurrencySize = 3;
    switch (syntax) {
    case CodeSyntax::Language:
        return isLanguageTag(code);
    case CodeSyntax::Currency:
        return code.size() == kCurrencySize
               && std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; });
    case CodeSyntax::MediaType:
        return isMediaType(code);
    default:
        return true;
    }
}

} // namespace hilum::fhir
