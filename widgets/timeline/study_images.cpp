// SPDX-License-Identifier: Apache-2.0
#include "widgets/timeline/study_images.h"

namespace hilum::timeline {
namespace {

constexpr std::size_t kMostImages = 12;
constexpr std::size_t kFilesAtOnce = 16;

QImage toImage(const RasterImage& raster)
{
    const bool isGray = raster.format == RasterImage::Format::Gray;
    const auto rowBytes = static_cast<qsizetype>(raster.width) * (isGray ? 1 : 3);
    const QImage view(raster.pixels.data(), static_cast<int>(raster.width), static_cast<int>(raster.height),
                      rowBytes, isGray ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    return view.copy();
}

} // namespace

StudyImages findStudyImages(const Registry& registry, const std::string& folder, const std::string& studyUid,
                            const std::stop_token& stop)
{
    StudyImages made;
    const Result<std::shared_ptr<const Connector>> connector = registry.connector("dicom");
    if (!connector) {
        made.problem = connector.error().text();
        return made;
    }
    OpenRequest request;
    request.settings.set("path", folder);
    request.settings.set("others", "skip");
    request.stop = stop;
    request.isPreview = true;
    Result<std::unique_ptr<RecordSource>> source = (*connector)->openRecordSource(request);
    if (!source)
        return made; // No DICOM there.
    for (bool hasMore = true; hasMore && !stop.stop_requested();) {
        Batch batch = makeBatch();
        const Result<bool> read = (*source)->read(batch, kFilesAtOnce);
        if (!read)
            return made;
        hasMore = *read;
        for (const Record& record : batch.records) {
            const Node uid = record.document->root().firstChild("StudyInstanceUID");
            if (!uid || !uid.value().isString() || uid.value().asString() != studyUid)
                continue;
            ++made.found;
            if (made.images.size() >= kMostImages)
                continue;
            if (const Result<RasterImage> image = (*connector)->image(*record.document, 0))
                made.images.push_back(toImage(*image));
            else
                made.problem = image.error().text();
        }
    }
    return made;
}

} // namespace hilum::timeline
