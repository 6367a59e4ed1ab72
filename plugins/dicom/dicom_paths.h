// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/path_notation.h"

namespace hilum::dicom {

/// Tags as paths: `(0010,0010)`, into sequences `(0040,0275)[0].(0008,0050)`, with 0-based item numbers as
/// FHIRPath's indexers; without one all items count. Keywords need no notation: they are plain element names.
class TagNotation final : public PathNotation
{
public:
    [[nodiscard]] std::size_t match(std::string_view text) const override;
    [[nodiscard]] Result<std::shared_ptr<const CompiledPath>>
    compile(std::string_view path, const PathContext& context) const override;
};

} // namespace hilum::dicom
