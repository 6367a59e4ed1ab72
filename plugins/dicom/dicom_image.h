// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/connect/raster_image.h"
#include "core/connect/sampled_images.h"

#include <string>

namespace hilum::dicom {

/// One frame (from 0) of a file's pixel data, with the window that the file asks for or else its full range,
/// in the aspect ratio of its pixels. Uncompressed, RLE, JPEG, JPEG-LS by DCMTK, JPEG 2000 by OpenJPEG. An
/// error says why there is no picture; a corrupt one never crashes.
[[nodiscard]] Result<RasterImage> readImage(const std::string& path, std::uint32_t frame);

/// The same before a window is laid over it; fails for pictures in colours.
[[nodiscard]] Result<SampledImage> readSamples(const std::string& path, std::uint32_t frame);

} // namespace hilum::dicom
