// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

namespace hilum {

/// A picture ready to show: rows from the top, no padding between them, 8 bits a sample.
struct RasterImage
{
    enum class Format : std::uint8_t { Gray, Rgb };

    std::uint32_t width = 0;
    std::uint32_t height = 0;
    Format format = Format::Gray;
    /// width × height × (1 or 3) bytes.
    std::vector<std::uint8_t> pixels;
    /// Frames that the record has in all.
    std::uint32_t frames = 1;
};

} // namespace hilum
