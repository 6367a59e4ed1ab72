// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/connector.h"
#include "core/connect/sampled_images.h"
#include "plugins/dicom/dicom_paths.h"

namespace hilum::dicom {

/// DICOM files of a folder or DICOMDIR as records.
class DicomConnector final : public Connector, public SampledImages
{
public:
    [[nodiscard]] Result<std::unique_ptr<RecordSource>>
    openRecordSource(const OpenRequest& request) const override;
    [[nodiscard]] Result<RasterImage> image(const Document& record, std::uint32_t frame) const override;
    [[nodiscard]] Result<SampledImage> samples(const Document& record, std::uint32_t frame) const override;
    [[nodiscard]] const PathNotation* pathNotation() const override { return &m_notation; }

private:
    TagNotation m_notation;
};

} // namespace hilum::dicom
