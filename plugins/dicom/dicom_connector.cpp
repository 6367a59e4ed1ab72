// SPDX-License-Identifier: Apache-2.0
#include "plugins/dicom/dicom_connector.h"

#include "plugins/dicom/dicom_image.h"
#include "plugins/dicom/dicom_source.h"

namespace hilum::dicom {

Result<std::unique_ptr<RecordSource>> DicomConnector::openRecordSource(const OpenRequest& request) const
{
    return DicomSource::open(request);
}

namespace {

/// The file that a data set's pixels are in.
Result<std::string> fileOf(const Document& record)
{
    const Node pixels = record.root().firstChild("PixelData");
    const Node uri = pixels ? pixels.firstChild("uri") : Node();
    if (!uri || !uri.value().isString())
        return Diagnostic::error("dicom.no-image", "The picture cannot be shown: {0}.",
                                 {"the data set has no pixel data"});
    return std::string(uri.value().asString());
}

} // namespace

Result<RasterImage> DicomConnector::image(const Document& record, std::uint32_t frame) const
{
    const Result<std::string> file = fileOf(record);
    return file ? readImage(*file, frame) : Result<RasterImage>(file.error());
}

Result<SampledImage> DicomConnector::samples(const Document& record, std::uint32_t frame) const
{
    const Result<std::string> file = fileOf(record);
    return file ? readSamples(*file, frame) : Result<SampledImage>(file.error());
}

} // namespace hilum::dicom
