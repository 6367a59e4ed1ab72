// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/codecs/hl7v2/hl7_path.h"

namespace hilum::hl7v2 {

/// The path as Hl7PathNotation describes it, ready for documents.
[[nodiscard]] std::shared_ptr<const CompiledPath> compilePath(const Hl7PathParts& parts,
                                                              const PathContext& context);

/// As Hl7PathNotation::together.
[[nodiscard]] std::unique_ptr<const CompiledPathSet>
makePathSet(std::span<const std::shared_ptr<const CompiledPath>> paths);

} // namespace hilum::hl7v2
