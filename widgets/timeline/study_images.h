// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/registry.h"

#include <QImage>

#include <stop_token>
#include <string>
#include <vector>

namespace hilum::timeline {

struct StudyImages
{
    /// The first few.
    std::vector<QImage> images;
    /// Instances of the study that are there.
    std::size_t found = 0;
    /// Why a picture could not be shown; "" where all could.
    std::string problem;
};

/// Looks through a folder's DICOM files for a study's instances and makes pictures of the first of them.
/// Slow; not for the main thread.
[[nodiscard]] StudyImages findStudyImages(const Registry& registry, const std::string& folder,
                                          const std::string& studyUid, const std::stop_token& stop);

} // namespace hilum::timeline
