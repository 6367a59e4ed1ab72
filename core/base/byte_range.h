// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace hilum {

/// A half-open range of bytes [begin, end) in something the context names: a file, a message, a text.
struct ByteRange
{
    std::uint64_t begin = 0;
    std::uint64_t end = 0;

    [[nodiscard]] std::uint64_t size() const { return end - begin; }
    [[nodiscard]] bool empty() const { return begin == end; }
    friend bool operator==(const ByteRange&, const ByteRange&) = default;
};

} // namespace hilum
