// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/byte_sink.h"
#include "core/connect/byte_source.h"
#include "core/connect/path_notation.h"
#include "core/connect/raster_image.h"
#include "core/connect/record_sink.h"
#include "core/connect/record_source.h"
#include "core/connect/settings.h"

#include <memory>
#include <stop_token>

namespace hilum {

/// What a connector is asked to open. References in the settings are resolved.
struct OpenRequest
{
    /// Name of the source or sink in the pipeline, for messages.
    std::string name;
    Settings settings;
    /// Relative paths count from here: the folder of the pipeline file. "" is the working directory.
    std::string baseFolder;
    /// Asked for: give up soon. Long reads look at it.
    std::stop_token stop;
    /// Only to look: a preview must not lock, mark or move anything.
    bool isPreview = false;
    /// For a sink: the type of the records that come, where it is known; null otherwise.
    std::shared_ptr<const Schema> schema;
};

/// Knows where bytes or records are. Implemented by plugins; thread-safe. A connector overrides what its
/// manifest's `source` and `sink` promise; the rest refuses.
class Connector
{
public:
    Connector() = default;
    Connector(const Connector&) = delete;
    Connector& operator=(const Connector&) = delete;
    virtual ~Connector() = default;

    [[nodiscard]] virtual Result<std::unique_ptr<ByteSource>>
    openByteSource(const OpenRequest& request) const;
    [[nodiscard]] virtual Result<std::unique_ptr<ByteSink>> openByteSink(const OpenRequest& request) const;
    [[nodiscard]] virtual Result<std::unique_ptr<RecordSource>>
    openRecordSource(const OpenRequest& request) const;
    [[nodiscard]] virtual Result<std::unique_ptr<RecordSink>>
    openRecordSink(const OpenRequest& request) const;
    /// Values to choose from for a setting (tables of a database), for forms. Empty where it cannot say.
    [[nodiscard]] virtual Result<std::vector<std::string>> browse(const OpenRequest& request,
                                                                  std::string_view key) const;
    /// The picture that a record of this connector holds (DICOM pixel data), as a viewer would first show it.
    /// `frame` counts from 0. May be slow: not for the main thread.
    [[nodiscard]] virtual Result<RasterImage> image(const Document& record, std::uint32_t frame) const;
    /// How its records' own paths are written (DICOM tags); null for byte connectors and plain rows.
    [[nodiscard]] virtual const PathNotation* pathNotation() const { return nullptr; }
};

} // namespace hilum
