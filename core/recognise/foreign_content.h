// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/recognise/content.h"

#include <optional>

namespace hilum::recognise {

/// Something that Hilum does not read and that is known by its first bytes, with what to do instead.
[[nodiscard]] std::optional<Content> foreignByMark(std::string_view bytes);
/// Bytes that are no text and nothing else that is known.
[[nodiscard]] Content foreignBinary();
[[nodiscard]] Content foreignText();

} // namespace hilum::recognise
