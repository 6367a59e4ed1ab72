// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"

#include <QString>

namespace hilum::base {

/// The edge between core's UTF-8 and Qt's strings.
[[nodiscard]] inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
[[nodiscard]] inline std::string toUtf8(const QString& text)
{
    return text.toStdString();
}

/// A finding's message in the user's language, with its arguments.
[[nodiscard]] QString translateMessage(const Diagnostic& diagnostic);

/// A title, help or choice of a manifest in the user's language.
[[nodiscard]] QString translateManifest(std::string_view text);

/// `adt.yaml, line 3`, or what of the place is known, in the user's language; "" for nothing.
[[nodiscard]] QString translatePlace(const Place& place);

/// 12,480 in the user's locale; 1.2 M from a million on where `isShort`.
enum class CountForm : std::uint8_t { Exact, Short };
[[nodiscard]] QString countText(std::uint64_t count, CountForm form = CountForm::Exact);

} // namespace hilum::base
