// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/lexer.h"

#include "core/base/utf8.h"
#include "core/connect/path_notation.h"

#include <algorithm>
#include <array>

namespace hilum::fhirpath {

namespace {

bool isLetter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
           || character == '_';
}

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isSpace(char character)
{
    return character == ' ' || character == '\t' || character == '\r' || character == '\n';
}

constexpr std::array<std::string_view, 12> kKeywords = {"and", "as", "contains", "div", "false", "implies",
                                                        "in",  "is", "mod",      "or",  "true",  "xor"};

bool isKeyword(std::string_view word)
{
    return std::ranges::find(kKeywords, word) != kKeywords.end();
}

class Lexer
{
public:
    Lexer(std::string_view text, const PathNotation* notation) : m_text(text), m_notation(notation) {}

    Tokens run()
    {
        for (skipSpace(); m_at < m_text.size(); skipSpace())
            next();
        emit(TokenKind::End, m_at);
        return std::move(m_out);
    }

private:
    [[nodiscard]] char at(std::size_t position) const
    {
        return position < m_text.size() ? m_text[position] : '\0';
    }
    void skipSpace()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }

    void emit(TokenKind kind, std::size_t end)
    {
        m_out.tokens.push_back({kind, static_cast<std::uint32_t>(m_at), static_cast<std::uint32_t>(end)});
        m_at = end;
        if (kind != TokenKind::Comment)
            m_previous = m_out.tokens.back();
    }

    void fail(std::size_t end, Diagnostic error)
    {
        if (!m_out.error)
            m_out.error = std::move(error).at(
                placeIn(m_text, static_cast<std::uint32_t>(m_at), static_cast<std::uint32_t>(end)));
        emit(TokenKind::Error, end);
    }

    void next()
    {
        const char character = m_text[m_at];
        if (character == '/' && (at(m_at + 1) == '/' || at(m_at + 1) == '*'))
            return comment();
        if (const std::size_t length = pathLength(); length > 0)
            return emit(TokenKind::Path, m_at + length);
        if (isLetter(character))
            return word();
        if (isDigit(character))
            return number();
        switch (character) {
        case '\'':
            return quoted(TokenKind::String, m_at);
        case '`':
            return quoted(TokenKind::DelimitedIdentifier, m_at);
        case '@':
            return dateOrTime();
        case '$':
            return special();
        case '%':
            return environment();
        default:
            return symbol();
        }
    }

    [[nodiscard]] std::size_t wordEnd(std::size_t from) const
    {
        while (from < m_text.size() && (isLetter(m_text[from]) || isDigit(m_text[from])))
            ++from;
        return from;
    }

    /// Length of a path literal in the format's notation here. A plain identifier is one only where it could
    /// not be anything else: a keyword, a function, a member, a unit or a type.
    [[nodiscard]] std::size_t pathLength() const
    {
        if (m_notation == nullptr)
            return 0;
        const std::size_t length = m_notation->match(m_text.substr(m_at));
        if (length == 0)
            return 0;
        const std::size_t plainEnd = isLetter(m_text[m_at]) ? wordEnd(m_at) : m_at;
        if (m_at + length > plainEnd)
            return length;
        std::size_t after = plainEnd;
        while (after < m_text.size() && isSpace(m_text[after]))
            ++after;
        const std::string_view before = m_previous.in(m_text);
        const bool isElse = m_at + length < plainEnd || at(after) == '(' || before == "." || before == "is"
                            || before == "as" || m_previous.kind == TokenKind::Number
                            || isKeyword(m_text.substr(m_at, length));
        return isElse ? 0 : length;
    }

    void comment()
    {
        if (at(m_at + 1) == '/')
            return emit(TokenKind::Comment, std::min(m_text.find('\n', m_at), m_text.size()));
        const std::size_t end = m_text.find("*/", m_at + 2);
        if (end == std::string_view::npos)
            return fail(m_text.size(), Diagnostic::error("fhirpath.unterminated-comment",
                                                         "The comment has no end: add */."));
        emit(TokenKind::Comment, end + 2);
    }

    void word()
    {
        const std::size_t end = wordEnd(m_at);
        const std::string_view text = m_text.substr(m_at, end - m_at);
        emit(isKeyword(text) ? TokenKind::Keyword : TokenKind::Identifier, end);
    }

    void number()
    {
        std::size_t end = m_at;
        while (isDigit(at(end)))
            ++end;
        if (at(end) == '.' && isDigit(at(end + 1))) {
            ++end;
            while (isDigit(at(end)))
                ++end;
        }
        emit(TokenKind::Number, end);
    }

    /// From a quote to the same one that is not escaped; the token begins where we are.
    void quoted(TokenKind kind, std::size_t quoteAt)
    {
        const char quote = m_text[quoteAt];
        for (std::size_t end = quoteAt + 1; end < m_text.size(); ++end) {
            if (m_text[end] == '\\')
                ++end;
            else if (m_text[end] == quote)
                return emit(kind, end + 1);
        }
        fail(m_text.size(),
             Diagnostic::error("fhirpath.unterminated-text",
                               "The text has no end: add the closing quote {0}.", {std::string(1, quote)}));
    }

    void dateOrTime()
    {
        std::size_t end = m_at + 1;
        bool isTime = at(end) == 'T';
        const TokenKind kind = isTime ? TokenKind::Time : TokenKind::Date;
        TokenKind found = kind;
        for (; end < m_text.size(); ++end) {
            const char character = m_text[end];
            if (character == 'T' && end != m_at + 1 && !isTime) {
                isTime = true;
                found = TokenKind::DateTime;
                continue;
            }
            const bool isFraction = character == '.' && isTime && isDigit(at(end + 1));
            const bool isZone = isTime && (character == 'Z' || character == '+' || character == ':');
            const bool isDash = character == '-' && isDigit(at(end + 1));
            if (!isDigit(character) && !isFraction && !isZone && !isDash && end != m_at + 1)
                break;
            if (end == m_at + 1 && !isDigit(character) && character != 'T')
                break;
        }
        if (end == m_at + 1)
            return fail(end, Diagnostic::error("fhirpath.bad-date-literal",
                                               "A date is written @2026-11-25, a date and time "
                                               "@2026-11-25T10:30:00+01:00, a time @T10:30."));
        emit(found, end);
    }

    void special()
    {
        const std::size_t end = wordEnd(m_at + 1);
        const std::string_view text = m_text.substr(m_at, end - m_at);
        if (text == "$this" || text == "$index" || text == "$total")
            return emit(TokenKind::Special, end);
        fail(end, Diagnostic::error("fhirpath.unknown-special",
                                    "{0} means nothing here: there are $this, $index and $total.",
                                    {std::string(text)}));
    }

    void environment()
    {
        const char after = at(m_at + 1);
        if (after == '`' || after == '\'')
            return quoted(TokenKind::Environment, m_at + 1);
        if (isLetter(after))
            return emit(TokenKind::Environment, wordEnd(m_at + 1));
        fail(m_at + 1, Diagnostic::error("fhirpath.bad-variable", "A variable's name must follow %."));
    }

    void symbol()
    {
        static constexpr std::string_view kSingle = "()[]{}.,+-*/&|=~<>";
        const char character = m_text[m_at];
        const char after = at(m_at + 1);
        if ((character == '<' || character == '>') && after == '=')
            return emit(TokenKind::Symbol, m_at + 2);
        if (character == '!' && (after == '=' || after == '~'))
            return emit(TokenKind::Symbol, m_at + 2);
        if (kSingle.find(character) != std::string_view::npos)
            return emit(TokenKind::Symbol, m_at + 1);
        std::size_t end = m_at + 1; // The whole of a character outside ASCII.
        while (end < m_text.size() && (static_cast<unsigned char>(m_text[end]) & 0xC0U) == 0x80U)
            ++end;
        fail(end, Diagnostic::error("fhirpath.unexpected-character",
                                    "The character {0} has no meaning here; text stands in single quotes.",
                                    {std::string(m_text.substr(m_at, end - m_at))}));
    }

    std::string_view m_text;
    const PathNotation* m_notation;
    std::size_t m_at = 0;
    Token m_previous;
    Tokens m_out;
};

} // namespace

Tokens tokenize(std::string_view text, const PathNotation* notation)
{
    return Lexer(text, notation).run();
}

Place placeIn(std::string_view text, std::uint32_t begin, std::uint32_t end)
{
    const std::string_view before = text.substr(0, begin);
    const std::size_t lastBreak = before.rfind('\n');
    const std::size_t lineBegin = lastBreak == std::string_view::npos ? 0 : lastBreak + 1;
    Place place;
    place.line = 1 + static_cast<std::uint32_t>(std::ranges::count(before, '\n'));
    place.column = 1 + static_cast<std::uint32_t>(utf8Length(before.substr(lineBegin)));
    place.bytes = ByteRange{begin, end};
    return place;
}

bool isPlainIdentifier(std::string_view text)
{
    return !text.empty() && isLetter(text.front()) && std::ranges::all_of(text, [](char character) {
        return isLetter(character) || isDigit(character);
    });
}

} // namespace hilum::fhirpath
