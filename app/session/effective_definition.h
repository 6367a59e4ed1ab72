// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pipeline/pipeline_definition.h"

namespace hilum::document {
class PipelineDocument;
}

namespace hilum::session {

/// The pipeline as the user sees it: mapping files with unsaved edits stand inline in their steps, so that
/// the engine does not read the old ones from the disk.
[[nodiscard]] pipeline::PipelineDefinition effectiveDefinition(const document::PipelineDocument& document);

} // namespace hilum::session
