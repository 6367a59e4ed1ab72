// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>

namespace hilum {

/// Text that grows by many short pieces. Where std::string calls a function for each of them, this copies
/// in place.
class TextBuffer
{
public:
    /// Bytes behind a padded piece that may be read, and behind what was asked for that may be written.
    static constexpr std::size_t kPadding = 32;

    void clear() { m_end = m_begin.get(); }
    /// Keeps only the first bytes. REQUIRES: there are so many.
    void cut(std::size_t size) { m_end = m_begin.get() + size; }
    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(m_end - m_begin.get()); }
    [[nodiscard]] std::string_view text() const { return {m_begin.get(), size()}; }

    void add(char letter)
    {
        *room(1) = letter;
        ++m_end;
    }
    void add(std::string_view piece)
    {
        copy(room(piece.size()), piece);
        m_end += piece.size();
    }
    /// The same, without a look at how long the piece is while it is short. REQUIRES: kPadding bytes behind
    /// the piece may be read.
    void addPadded(std::string_view piece)
    {
        char* const at = room(piece.size());
        std::memcpy(at, piece.data(), kPadding);
        if (piece.size() > kPadding)
            std::memcpy(at + kPadding, piece.data() + kPadding, piece.size() - kPadding);
        m_end = at + piece.size();
    }
    /// A padded piece and a letter.
    void addPadded(std::string_view piece, char letter)
    {
        addPadded(piece);
        add(letter);
    }
    /// As appendJsonString(): quoted, with the escapes of RFC 8259, section 7.
    void addJsonString(std::string_view text)
    {
        static constexpr char kNothing[kPadding] = {};
        addJsonMember({kNothing, 0}, text);
    }
    /// A padded piece and a JSON string.
    void addJsonMember(std::string_view padded, std::string_view text);

private:
    static constexpr std::size_t kFirst = 4096;

    [[nodiscard]] char* room(std::size_t count)
    {
        if (static_cast<std::size_t>(m_limit - m_end) <= count) // Before the first piece there is no padding.
            grow(count);
        return m_end;
    }
    void grow(std::size_t count);
    void addEscaped(std::string_view text);
    void addLongMember(std::string_view padded, std::string_view text);

    static void copy(char* to, std::string_view piece)
    {
        const std::size_t size = piece.size();
        if (size > 32)
            std::memcpy(to, piece.data(), size);
        else if (size >= 16)
            copyEnds<16>(to, piece);
        else if (size >= 8)
            copyEnds<8>(to, piece);
        else if (size >= 4)
            copyEnds<4>(to, piece);
        else
            copyFew(to, piece);
    }
    /// The first and the last N bytes, which overlap where there are less than 2 N.
    template<std::size_t N>
    static void copyEnds(char* to, std::string_view piece)
    {
        std::memcpy(to, piece.data(), N);
        std::memcpy(to + piece.size() - N, piece.data() + piece.size() - N, N);
    }
    static void copyFew(char* to, std::string_view piece)
    {
        if (piece.empty())
            return;
        to[0] = piece.front();
        to[piece.size() / 2] = piece[piece.size() / 2];
        to[piece.size() - 1] = piece.back();
    }

    /// Copies what stands between the quotes of a JSON string. False where that is not the text as it is;
    /// what lies at `to` is then of no use.
    static bool copyPlain(char* to, std::string_view text);

    std::unique_ptr<char[]> m_begin;
    char* m_end = nullptr;
    /// What may be written ends kPadding bytes behind it.
    char* m_limit = nullptr;
};

} // namespace hilum
