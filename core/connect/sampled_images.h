// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/document.h"

#include <cstdint>
#include <vector>

namespace hilum {

/// A gray picture as it was measured, before any window was laid over it: rows from the top, no padding.
struct SampledImage
{
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    /// width × height values, rescaled to the unit of the modality (Hounsfield for CT).
    std::vector<float> values;
    /// The window that the picture is first shown with.
    double windowCenter = 0;
    double windowWidth = 0;
    /// Low values are white (MONOCHROME1).
    bool isInverted = false;
    /// Frames that the record has in all.
    std::uint32_t frames = 1;
};

/// What a connector offers beside Connector where its records hold pictures whose window a viewer may change:
/// found by dynamic_cast. Thread-safe.
class SampledImages
{
public:
    SampledImages() = default;
    SampledImages(const SampledImages&) = delete;
    SampledImages& operator=(const SampledImages&) = delete;
    virtual ~SampledImages() = default;

    /// `frame` counts from 0. Fails where the picture has colours: Connector::image() shows those. May be
    /// slow: not for the main thread.
    [[nodiscard]] virtual Result<SampledImage> samples(const Document& record, std::uint32_t frame) const = 0;
};

} // namespace hilum
