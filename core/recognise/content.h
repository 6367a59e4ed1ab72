// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"
#include "core/connect/settings.h"

namespace hilum::recognise {

enum class ContentKind : std::uint8_t {
    Hl7v2,
    Fhir,
    Json,
    Csv,
    Dicom,
    Database,
    Pipeline,
    Mapping,
    Other,   ///< Of another format that Hilum has a codec for.
    Foreign, ///< Something that Hilum does not read.
    Empty,
    Unreadable
};

/// What some bytes are.
struct Content
{
    ContentKind kind = ContentKind::Foreign;
    /// Codec, or connector where it reads such files itself; "" for what is no source.
    std::string format;
    /// A sentence or name for the user; an error where nothing can be done with it, and then what to do.
    Diagnostic summary;
    /// More about it: `Separator: semicolon`. No values of records.
    Diagnostics facts;
    /// What the codec should be told because it would not find out.
    Settings settings = Settings::map();
};

/// True for what can be a source of a pipeline.
[[nodiscard]] constexpr bool isSource(ContentKind kind)
{
    return kind <= ContentKind::Database || kind == ContentKind::Other;
}

/// The beginning of a file.
struct Head
{
    /// Its name without folder.
    std::string_view name;
    std::string_view bytes;
    /// There is no more of it.
    bool isWhole = false;
};

} // namespace hilum::recognise
