// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace hilum::json {

/// A name in two words: its first eight bytes and its last eight, which are all of a name of up to 16. So
/// names are compared without touching their text.
struct NameKey
{
    /// Longest name of which the key is all.
    static constexpr std::size_t kWhole = 16;

    std::uint64_t first = 0;
    std::uint64_t last = 0;
    std::uint32_t size = 0;

    NameKey() = default;
    explicit NameKey(std::string_view name) : size(static_cast<std::uint32_t>(name.size()))
    {
        constexpr std::size_t kWord = sizeof(std::uint64_t);
        constexpr std::size_t kHalf = sizeof(std::uint32_t);
        if (name.size() >= kWord) {
            first = wordAt<std::uint64_t>(name, 0);
            last = wordAt<std::uint64_t>(name, name.size() - kWord);
        } else if (name.size() >= kHalf) {
            first = wordAt<std::uint32_t>(name, 0);
            last = wordAt<std::uint32_t>(name, name.size() - kHalf);
        } else if (!name.empty()) {
            const auto letter = [name](std::size_t at) {
                return static_cast<unsigned char>(name[at]);
            };
            first = letter(0) | letter(name.size() / 2) << 8U | letter(name.size() - 1) << 16U;
        }
    }

    [[nodiscard]] std::size_t hash() const
    {
        constexpr std::uint64_t kSpread = 0x9E3779B97F4A7C15; // 2^64 divided by the golden ratio.
        return ((first ^ (last << 1U)) + size) * kSpread >> 40U;
    }

    friend bool operator==(const NameKey&, const NameKey&) = default;

private:
    template<typename Word>
    [[nodiscard]] static std::uint64_t wordAt(std::string_view name, std::size_t at)
    {
        Word word = 0;
        std::memcpy(&word, name.data() + at, sizeof(word));
        return word;
    }
};

} // namespace hilum::json
