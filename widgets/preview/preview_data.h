// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/pipeline_preview.h"
#include "widgets/record/record_list.h"

#include <QString>

namespace hilum::preview {

using PreviewPointer = std::shared_ptr<const engine::PreviewResult>;

/// The records at a port, sharing the preview's memory; null where the preview has no such port.
[[nodiscard]] record::RecordListPointer recordsAt(const PreviewPointer& preview, const QString& port);

/// The record that one of the port's was made from, as a list of one; null where it came from no other.
[[nodiscard]] record::RecordListPointer upstreamOf(const PreviewPointer& preview, const QString& port,
                                                   int row);

/// The record as its source gave it, as a list of one; null where there is none.
[[nodiscard]] record::RecordListPointer sourceOf(const PreviewPointer& preview, const QString& port, int row);

} // namespace hilum::preview
