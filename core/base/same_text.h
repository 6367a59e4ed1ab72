// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace hilum {

/// Equal, by words in registers: faster than memcmp for names of a few letters.
[[nodiscard]] inline bool isSameText(std::string_view left, std::string_view right)
{
    const std::size_t size = left.size();
    if (size != right.size())
        return false;
    const auto word = [](const char* at) {
        std::uint64_t bits = 0;
        std::memcpy(&bits, at, sizeof(bits));
        return bits;
    };
    constexpr std::size_t kWord = sizeof(std::uint64_t);
    if (size >= kWord) {
        for (std::size_t at = 0; at + kWord < size; at += kWord) {
            if (word(left.data() + at) != word(right.data() + at))
                return false;
        }
        return word(left.data() + size - kWord) == word(right.data() + size - kWord);
    }
    for (std::size_t at = 0; at < size; ++at) {
        if (left[at] != right[at])
            return false;
    }
    return true;
}

} // namespace hilum
