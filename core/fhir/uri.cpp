// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/uri.h"

#include <algorithm>
#include <array>

namespace hilum::fhir {

namespace {

constexpr std::size_t kLongestId = 64;

constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isIdByte(char c)
{
    static constexpr auto kTable = [] {
        std::array<bool, 256> table{};
        for (unsigned byte = 0; byte < table.size(); ++byte) {
            const char each = static_cast<char>(byte);
            table[byte] = isLetter(each) || isDigit(each) || each == '-' || each == '.';
        }
        return table;
    }();
    return kTable[static_cast<unsigned char>(c)];
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

} // namespace

bool isAbsoluteUri(std::string_view uri)
{
    if (uri.empty() || !isLetter(uri.front()))
        return false;
    for (std::size_t at = 1; at < uri.size(); ++at) {
        const char c = uri[at];
        if (c == ':')
            return at + 1 < uri.size();
        if (!isLetter(c) && !isDigit(c) && c != '+' && c != '-' && c != '.')
            return false;
    }
    return false;
}

bool isUuidUrn(std::string_view uri)
{
    static constexpr std::string_view kPrefix = "urn:uuid:";
    static constexpr std::string_view kShape = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    if (!uri.starts_with(kPrefix) || uri.size() != kPrefix.size() + kShape.size())
        return false;
    uri.remove_prefix(kPrefix.size());
    return std::ranges::equal(uri, kShape,
                              [](char c, char shape) { return shape == '-' ? c == '-' : isHexDigit(c); });
}

bool isOidUrn(std::string_view uri)
{
    static constexpr std::string_view kPrefix = "urn:oid:";
    if (!uri.starts_with(kPrefix) || uri.size() < kPrefix.size() + 3)
        return false;
    uri.remove_prefix(kPrefix.size());
    if (uri.front() < '0' || uri.front() > '2' || uri[1] != '.')
        return false;
    for (std::size_t at = 1; at < uri.size();) {
        const std::size_t start = at + 1;
        at = std::min(uri.find('.', start), uri.size());
        const std::string_view arc = uri.substr(start, at - start);
        const bool hasLeadingZero = arc.size() > 1 && arc.front() == '0';
        if (arc.empty() || hasLeadingZero || !std::ranges::all_of(arc, isDigit))
            return false;
    }
    return true;
}

bool isId(std::string_view text)
{
    return !text.empty() && text.size() <= kLongestId && std::ranges::all_of(text, isIdByte);
}

std::string_view canonicalUrl(std::string_view canonical)
{
    const auto end = std::ranges::find_if(canonical, [](char c) { return c == '|' || c == '#'; });
    return canonical.substr(0, static_cast<std::size_t>(end - canonical.begin()));
}

std::optional<RestReference> restReference(std::string_view reference)
{
    static constexpr std::string_view kHistory = "/_history";
    std::size_t slash = reference.rfind('/');
    if (slash != std::string_view::npos && reference.substr(0, slash).ends_with(kHistory)) {
        if (!isId(reference.substr(slash + 1)))
            return std::nullopt;
        reference = reference.substr(0, slash - kHistory.size());
        slash = reference.rfind('/');
    }
    if (slash == std::string_view::npos || slash == 0)
        return std::nullopt;
    RestReference parts{.base = {}, .type = reference.substr(0, slash), .id = reference.substr(slash + 1)};
    if (const std::size_t before = parts.type.rfind('/'); before != std::string_view::npos) {
        parts.base = parts.type.substr(0, before);
        parts.type = parts.type.substr(before + 1);
    }
    const bool isType = !parts.type.empty() && parts.type.front() >= 'A' && parts.type.front() <= 'Z'
                        && std::ranges::all_of(parts.type, isLetter);
    if (!isType || !isId(parts.id) || (!parts.base.empty() && !isAbsoluteUri(parts.base)))
        return std::nullopt;
    return parts;
}

} // namespace hilum::fhir
