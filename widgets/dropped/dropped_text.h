// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/recognise/path_recognition.h"

#include <QString>

namespace hilum::dropped {

/// `HL7 v2 messages · First message: ADT^A01 · 1.2 KB`.
[[nodiscard]] QString describe(const recognise::Recognition& recognition);
/// Name of an icon.
[[nodiscard]] QString iconOf(const recognise::Recognition& recognition);
/// What files of a kind are called: `HL7 v2`.
[[nodiscard]] QString kindText(recognise::ContentKind kind);

} // namespace hilum::dropped
