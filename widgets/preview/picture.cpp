// SPDX-License-Identifier: Apache-2.0
#include "widgets/preview/picture.h"

#include <algorithm>

namespace hilum::preview {

QImage windowed(const GraySamples& samples, const GrayWindow& window)
{
    if (samples.values.empty() || samples.width <= 0 || samples.height <= 0)
        return {};
    QImage image(samples.width, samples.height, QImage::Format_Grayscale8);
    constexpr double kWhite = 255;
    const double width = std::max(1.0, window.width);
    // The standard's window goes from c - 0.5 - (w-1)/2 to c - 0.5 + (w-1)/2.
    const auto low = static_cast<float>(window.center - 0.5 - (width - 1) / 2);
    const auto scale = static_cast<float>(kWhite / std::max(1.0, width - 1));
    const float* value = samples.values.data();
    for (int y = 0; y < samples.height; ++y) {
        uchar* line = image.scanLine(y);
        for (int x = 0; x < samples.width; ++x, ++value) {
            const float shade = std::clamp((*value - low) * scale, 0.0F, static_cast<float>(kWhite));
            const auto gray = static_cast<uchar>(shade + 0.5F);
            line[x] = samples.isInverted ? static_cast<uchar>(255 - gray) : gray;
        }
    }
    return image;
}

} // namespace hilum::preview
