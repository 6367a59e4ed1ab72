// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace hilum::dicom {

/// Samples of one frame, component by component interleaved; signed ones in two's complement.
struct DecodedFrame
{
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    std::uint32_t components = 1;
    std::uint32_t bits = 8;
    bool isSigned = false;
    std::vector<std::uint16_t> samples;
};

/// Decodes a JPEG 2000 codestream, also one in a JP2 wrapper. Refuses what would take more than `mostPixels`.
[[nodiscard]] Result<DecodedFrame> decodeJpeg2000Frame(std::string_view bytes, std::uint64_t mostPixels);

} // namespace hilum::dicom
