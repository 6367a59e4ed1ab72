// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>

namespace hilum {

/// Text that grows by many short pieces. Where std::string calls a function for each of them, this copies up
/// to 32 bytes in place.
class TextBuffer
{
public:
    void clear() { m_end = m_begin.get(); }
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
    /// `"text":`. REQUIRES: the name needs no escape.
    void addJsonName(std::string_view name)
    {
        char* at = room(name.size() + 3);
        *at = '"';
        copy(at + 1, name);
        at += name.size() + 1;
        at[0] = '"';
        at[1] = ':';
        m_end = at + 2;
    }
    /// As appendJsonString(): quoted, with the escapes of RFC 8259, section 7.
    void addJsonString(std::string_view text);

private:
    static constexpr std::size_t kFirst = 4096;

    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(m_end - m_begin.get()); }

    /// Where the next `count` bytes go.
    [[nodiscard]] char* room(std::size_t count)
    {
        if (static_cast<std::size_t>(m_limit - m_end) < count)
            grow(count);
        return m_end;
    }
    void grow(std::size_t count);

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

    std::unique_ptr<char[]> m_begin;
    char* m_end = nullptr;
    char* m_limit = nullptr;
};

} // namespace hilum
