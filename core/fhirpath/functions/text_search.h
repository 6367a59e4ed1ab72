// SPDX-License-Identifier: Apache-2.0
#pragma once

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
    const void* found = memmem(text.data() + from, text.size() - from, sought.data(), sought.size());
    return found == nullptr ? std::string_view::npos
                            : static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
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
