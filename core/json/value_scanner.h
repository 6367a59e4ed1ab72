// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace hilum::json {

/// Finds the end of one JSON value by its brackets and quotes alone; what it scanned is never scanned again.
class ValueScanner
{
public:
    /// Goes on from where the last call ended and returns the end of the value in `bytes`, or npos when it is
    /// not there yet. The value begins at offset 0. `atEnd`: a number or word may end with the bytes.
    [[nodiscard]] std::size_t find(std::string_view bytes, bool atEnd);
    /// Forgets the value; the next one begins at offset 0 again.
    void reset() { *this = ValueScanner(); }
    /// Bytes of the value that need not be kept for the search.
    [[nodiscard]] std::size_t scanned() const { return m_scanned; }
    /// The first `count` of the scanned bytes are gone: the next call's begin behind them.
    void rebase(std::size_t count) { m_scanned -= count < m_scanned ? count : m_scanned; }

private:
    std::size_t endOfString(std::string_view bytes);

    std::size_t m_scanned = 0;
    std::uint64_t m_depth = 0;
    bool m_hasBegun = false;
    bool m_isWord = false;
    bool m_isInString = false;
};

} // namespace hilum::json
