// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/byte_range.h"

#include <QString>

#include <string_view>
#include <vector>

namespace hilum::preview {

/// A record's bytes as text, with the place of each byte in it. Carriage returns become line ends; what is no
/// UTF-8 is read as ISO 8859-1. Long records are cut.
class RecordText
{
public:
    static constexpr std::size_t kMostBytes = std::size_t{256} * 1024;

    RecordText() = default;
    explicit RecordText(std::string_view bytes);

    /// Puts dots in place of letters and digits in the ranges.
    void mask(const std::vector<ByteRange>& ranges);

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isCut() const { return m_isCut; }
    /// Position in text() of a byte; the end for those behind.
    [[nodiscard]] int positionOf(std::uint64_t byte) const;
    [[nodiscard]] std::uint64_t byteAt(int position) const;

private:
    QString m_text;
    std::vector<int> m_positions; // One a byte, never falling.
    bool m_isCut = false;
};

/// True where the bytes read as text: hardly any control characters.
[[nodiscard]] bool looksLikeText(std::string_view bytes);

} // namespace hilum::preview
