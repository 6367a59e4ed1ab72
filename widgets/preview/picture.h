// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QString>

#include <vector>

namespace hilum::preview {

/// Which values of a picture are shown from black to white.
struct GrayWindow
{
    double center = 0;
    double width = 0;
    friend bool operator==(const GrayWindow&, const GrayWindow&) = default;
};

/// The values of a gray picture as they were measured, so that a window can be laid over them.
struct GraySamples
{
    int width = 0;
    int height = 0;
    /// Rows from the top; empty where the picture has none (colours).
    std::vector<float> values;
    GrayWindow window;
    /// Low values are white.
    bool isInverted = false;
};

/// A picture as a view is given it.
struct Picture
{
    /// As it is first shown; null where there is none or where it is made of the samples.
    QImage image;
    /// Why there is none.
    QString reason = {};
    /// Which of how many.
    int frame = 0;
    int frames = 1;
    GraySamples samples = {};
};

/// The samples through a window, 8 bits a pixel (DICOM PS3.3 C.11.2.1.2).
[[nodiscard]] QImage windowed(const GraySamples& samples, const GrayWindow& window);

} // namespace hilum::preview
