// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/codecs/csv/csv_dialect.h"

#include <string_view>

namespace hilum::csv {

/// How the marks of a dialect lie in the bytes: alone (every superset of ASCII) or as UTF-16 units.
enum class UnitWidth : std::uint8_t { Byte, LittleEndian16, BigEndian16 };

/// Finds the end of one row; what it scanned is never scanned again.
class RowScanner
{
public:
    explicit RowScanner(const Dialect& dialect, UnitWidth width = UnitWidth::Byte)
        : m_dialect(dialect), m_width(width)
    {
    }

    /// Goes on from where the last call ended and returns where the row's terminator begins, or npos when it
    /// is not there yet. The row begins at offset 0. `atEnd`: no more bytes will come.
    [[nodiscard]] std::size_t find(std::string_view bytes, bool atEnd);
    /// The end of the first line, quotes or not.
    [[nodiscard]] std::size_t findLineEnd(std::string_view bytes) const;
    [[nodiscard]] bool isInQuotes() const { return m_isInQuotes; }
    [[nodiscard]] std::size_t scanned() const { return m_scanned; }
    /// Bytes of one mark.
    [[nodiscard]] std::size_t unitSize() const { return m_width == UnitWidth::Byte ? 1 : 2; }
    /// Forgets the row; the next one begins at offset 0 again.
    void reset();

private:
    [[nodiscard]] std::size_t findMark(std::string_view bytes, std::size_t at, char first, char second) const;
    [[nodiscard]] bool isMark(std::string_view bytes, std::size_t at, char mark) const;

    Dialect m_dialect;
    UnitWidth m_width;
    std::size_t m_scanned = 0;
    bool m_isInQuotes = false;
};

} // namespace hilum::csv
