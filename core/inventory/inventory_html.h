// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/inventory/inventory.h"

#include <functional>

namespace hilum::inventory {

/// How a report speaks.
struct ReportLanguage
{
    /// Of the page, as in HTML: `en`.
    std::string code = "en";
    /// The translation of a text of this room, or the text itself.
    std::function<std::string(std::string_view text)> translate = {};
    /// Between groups of three digits, and before decimals.
    std::string groupMark = ",";
    std::string decimalMark = ".";

    [[nodiscard]] std::string say(std::string_view text) const
    {
        return translate ? translate(text) : std::string(text);
    }
    /// `12,480`.
    [[nodiscard]] std::string number(std::uint64_t count) const;
    /// `82.4 %`; what is neither nothing nor all never looks like it.
    [[nodiscard]] std::string percent(double share) const;
};

/// A page that stands alone: light or dark as its reader's system is, printable, usable without scripts. All
/// that comes from the source is escaped.
[[nodiscard]] std::string writeHtml(const Inventory& inventory, const ReportLanguage& language);

/// In English; say() translates it.
[[nodiscard]] std::string_view fieldKindTitle(FieldKind kind);

} // namespace hilum::inventory
