// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstring>
#include <string>
#include <string_view>

namespace hilum::fhirpath {

/// As text.find(sought, from), but in time proportional to the text whatever is sought (memmem of glibc is).
[[nodiscard]] inline std::size_t findText(std::string_view text, std::string_view sought,
                                          std::size_t from = 0)
{
    if (from > text.size())
        return std::string_view::npos;
    if (sought.empty())
        return from;
    // In parts, so that a search that finds something near has not looked at all that is behind it, which
    // memory checkers do.
    const std::size_t part = std::max<std::size_t>(4096, 4 * sought.size());
    for (std::size_t begin = from; begin + sought.size() <= text.size(); begin += part) {
        const std::size_t size = std::min(text.size() - begin, part + sought.size() - 1);
        if (const void* found = memmem(text.data() + begin, size, sought.data(), sought.size()))
            return static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
    }
    return std::string_view::npos;
}

/// As text.rfind(sought), likewise.
[[nodiscard]] inline std::size_t findLastText(std::string_view text, std::string_view sought)
{
    constexpr std::size_t kShort = 16; // What costs little however often it begins.
    if (sought.size() <= kShort)
        return text.rfind(sought);
    const std::string backwards(text.rbegin(), text.rend());
    const std::size_t found = findText(backwards, std::string(sought.rbegin(), sought.rend()));
    return found == std::string_view::npos ? found : text.size() - found - sought.size();
}

} // namespace hilum::fhirpath
