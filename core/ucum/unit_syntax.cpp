// SPDX-License-Identifier: Apache-2.0
#include "core/ucum/unit_syntax.h"

#include "core/ucum/symbol_suggestion.h"

#include <algorithm>

namespace hilum::ucum {

namespace {

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isPrintable(char character)
{
    return character > ' ' && character <= '~';
}

/// May stand in a symbol outside of square brackets (UCUM §3.2).
bool isSymbolCharacter(char character)
{
    return isPrintable(character)
           && std::string_view("\"()+-./=[]{}").find(character) == std::string_view::npos;
}

/// A symbol as an atom that may have a prefix, which is the longest that fits (UCUM §4.4).
bool findSymbol(std::string_view symbol, const Catalogue& catalogue, UnitPart& part)
{
    part.atom = catalogue.atom(symbol);
    if (part.atom != nullptr)
        return true;
    for (const Prefix& prefix : catalogue.prefixes()) {
        if (!symbol.starts_with(prefix.code)
            || (part.prefix != nullptr && part.prefix->code.size() > prefix.code.size()))
            continue;
        const Atom* atom = catalogue.atom(symbol.substr(prefix.code.size()));
        if (atom == nullptr || !atom->isMetric)
            continue;
        part.atom = atom;
        part.prefix = &prefix;
    }
    return part.atom != nullptr;
}

class UnitReader
{
public:
    UnitReader(std::string_view text, const Catalogue& catalogue, Suggestions suggestions)
        : m_text(text), m_catalogue(catalogue), m_suggestions(suggestions)
    {
    }

    Result<std::vector<UnitPart>> run()
    {
        if (m_text.size() > kLongestUnit) {
            return Diagnostic::error("ucum.too-long", "The unit has {0} characters; at most {1} are read.",
                                     {std::to_string(m_text.size()), std::to_string(kLongestUnit)});
        }
        if (!m_text.empty() && (!term(0) || !atEnd()))
            return *std::move(m_error);
        return std::move(m_parts);
    }

private:
    [[nodiscard]] bool isAtEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] char current() const { return isAtEnd() ? '\0' : m_text[m_at]; }

    bool fail(Diagnostic diagnostic, std::size_t begin, std::size_t end)
    {
        Place where;
        where.bytes = ByteRange{begin, std::max(end, begin)};
        m_error = std::move(diagnostic).at(where);
        return false;
    }
    bool fail(Diagnostic diagnostic) { return fail(std::move(diagnostic), m_at, m_at + 1); }
    [[nodiscard]] std::string position() const { return std::to_string(m_at + 1); }

    void add(PartKind kind, std::size_t begin)
    {
        UnitPart& part = m_parts.emplace_back();
        part.kind = kind;
        part.begin = static_cast<std::uint32_t>(begin);
        part.end = static_cast<std::uint32_t>(m_at);
    }
    void take(PartKind kind)
    {
        ++m_at;
        add(kind, m_at - 1);
    }

    bool term(int depth)
    {
        if (current() == '/')
            take(PartKind::Per);
        while (true) {
            if (!component(depth))
                return false;
            if (current() == '.')
                take(PartKind::Times);
            else if (current() == '/')
                take(PartKind::Per);
            else
                return true;
        }
    }

    bool component(int depth)
    {
        if (current() == '(') {
            if (!group(depth))
                return false;
        } else if (current() != '{' && !simpleUnit()) {
            return false;
        }
        while (current() == '{') {
            if (!annotation())
                return false;
        }
        return isAtEnd() || current() == '.' || current() == '/' || current() == ')' || unexpected();
    }

    bool group(int depth)
    {
        if (depth == kDeepestUnit) {
            return fail(Diagnostic::error("ucum.too-deep",
                                          "Parentheses are nested deeper than {0}, at character {1}.",
                                          {std::to_string(kDeepestUnit), position()}));
        }
        const std::size_t open = m_at;
        take(PartKind::Open);
        if (!term(depth + 1))
            return false;
        if (current() != ')') {
            return fail(Diagnostic::error("ucum.not-closed",
                                          "The parenthesis of character {0} is not closed; add \")\".",
                                          {std::to_string(open + 1)}),
                        open, open + 1);
        }
        take(PartKind::Close);
        return true;
    }

    bool annotation()
    {
        const std::size_t open = m_at;
        for (++m_at; current() != '}'; ++m_at) {
            if (isAtEnd() || current() == '{') {
                return fail(Diagnostic::error("ucum.not-closed",
                                              "The annotation of character {0} is not closed; add \"}\".",
                                              {std::to_string(open + 1)}),
                            open, m_at);
            }
            if (!isPrintable(current()))
                return unprintable();
        }
        ++m_at;
        add(PartKind::Annotation, open);
        return true;
    }

    /// A symbol or number and its exponent.
    bool simpleUnit()
    {
        const std::size_t begin = m_at;
        bool isNumber = true;
        if (!symbol(isNumber))
            return false;
        if (m_at == begin)
            return isAtEnd() || current() == ')' || current() == '.' || current() == '/' ? missing()
                                                                                         : unexpected();
        add(isNumber ? PartKind::Number : PartKind::Symbol, begin);
        const std::string_view written = m_text.substr(begin, m_at - begin);
        if (isNumber && written.find_first_not_of('0') == std::string_view::npos) {
            return fail(Diagnostic::error("ucum.zero",
                                          "A number in a unit must be greater than zero, at character {0}.",
                                          {std::to_string(begin + 1)}),
                        begin, m_at);
        }
        if (!isNumber && !findSymbol(written, m_catalogue, m_parts.back()))
            return unknown(begin);
        return exponent();
    }

    /// Moves behind a symbol: up to an operator, an annotation, or the digits of an exponent.
    bool symbol(bool& isNumber)
    {
        for (; !isAtEnd(); ++m_at) {
            if (current() == '[') {
                const std::size_t close = m_text.find_first_of("[]", m_at + 1);
                if (close == std::string_view::npos || m_text[close] == '[') {
                    return fail(Diagnostic::error(
                        "ucum.not-closed", "The square bracket of character {0} is not closed; add \"]\".",
                        {position()}));
                }
                for (; m_at < close; ++m_at) {
                    if (!isPrintable(current()))
                        return unprintable();
                }
                isNumber = false;
            } else if (isDigit(current())) {
                if (!isNumber)
                    break;
            } else if (isSymbolCharacter(current())) {
                isNumber = false;
            } else {
                break;
            }
        }
        return true;
    }

    bool exponent()
    {
        const std::size_t begin = m_at;
        const bool isNegative = current() == '-';
        if (isNegative || current() == '+')
            ++m_at;
        const std::size_t digits = m_at;
        int power = 0;
        for (; isDigit(current()) && power <= kLargestExponent; ++m_at)
            power = power * 10 + (current() - '0');
        if (m_at == begin)
            return true;
        if (m_at == digits) {
            return fail(Diagnostic::error("ucum.bad-exponent",
                                          "Digits must follow the sign at character {0}.",
                                          {std::to_string(begin + 1)}),
                        begin, m_at);
        }
        if (power > kLargestExponent) {
            return fail(Diagnostic::error("ucum.bad-exponent",
                                          "The exponent at character {0} is larger than {1}.",
                                          {std::to_string(begin + 1), std::to_string(kLargestExponent)}),
                        begin, m_at);
        }
        m_parts.back().exponent = isNegative ? -power : power;
        return true;
    }

    bool atEnd()
    {
        return isAtEnd()
               || fail(Diagnostic::error("ucum.unexpected",
                                         "No parenthesis is open for the \")\" at character {0}.",
                                         {position()}));
    }

    bool unknown(std::size_t begin)
    {
        const std::size_t length = m_at - begin;
        return fail(m_suggestions == Suggestions::Yes
                        ? unknownSymbol(m_text.substr(begin), length, begin, m_catalogue)
                        : Diagnostic::error("ucum.unknown-symbol",
                                            "There is no unit with the symbol at character {0}.",
                                            {std::to_string(begin + 1)}),
                    begin, m_at);
    }

    bool missing()
    {
        return fail(
            isAtEnd() ? Diagnostic::error(
                "ucum.unit-expected", "A unit must follow at the end; write one or take the operator away.")
                      : Diagnostic::error("ucum.unit-expected",
                                          "A unit must stand before character {0}, where \"{1}\" is.",
                                          {position(), std::string(1, current())}));
    }

    bool unprintable()
    {
        if (current() == ' ') {
            return fail(
                Diagnostic::error("ucum.blank",
                                  "There is a blank at character {0}; units have none. In an annotation "
                                  "write _ instead.",
                                  {position()}));
        }
        const std::string_view rest = m_text.substr(m_at);
        if (rest.starts_with("\xC2\xB5") || rest.starts_with("\xCE\xBC")) {
            return fail(Diagnostic::error(
                "ucum.not-ascii", "For the sign of micro at character {0} write \"u\".", {position()}));
        }
        if (rest.starts_with("\xC2\xB0")) {
            return fail(
                Diagnostic::error("ucum.not-ascii",
                                  "For the sign of a degree at character {0} write \"deg\", for degrees "
                                  "Celsius \"Cel\".",
                                  {position()}));
        }
        return fail(Diagnostic::error(
            "ucum.not-ascii", "Character {0} is not a printable ASCII character; units have only these.",
            {position()}));
    }

    /// What cannot follow here.
    bool unexpected()
    {
        const char character = current();
        if (!isPrintable(character))
            return unprintable();
        const char before = m_at > 0 ? m_text[m_at - 1] : '\0';
        const bool isExponent = isDigit(character) || character == '-' || character == '+';
        if (before == ')' && isExponent) {
            return fail(
                Diagnostic::error("ucum.unexpected",
                                  "A term in parentheses cannot be raised to a power (character {0}); "
                                  "write the exponent at each of its units.",
                                  {position()}));
        }
        if (before == '}' && isExponent) {
            return fail(Diagnostic::error("ucum.unexpected",
                                          "The exponent at character {0} must stand before the annotation.",
                                          {position()}));
        }
        if (m_at > 0 && (isSymbolCharacter(character) || character == '(' || character == '[')) {
            return fail(Diagnostic::error(
                "ucum.unexpected", "Units must be joined by \".\" or \"/\"; write one before character {0}.",
                {position()}));
        }
        return fail(Diagnostic::error("ucum.unexpected", "\"{0}\" cannot stand at character {1}.",
                                      {std::string(1, character), position()}));
    }

    std::string_view m_text;
    const Catalogue& m_catalogue;
    Suggestions m_suggestions;
    std::vector<UnitPart> m_parts;
    std::optional<Diagnostic> m_error;
    std::size_t m_at = 0;
};

} // namespace

Result<std::vector<UnitPart>> readUnit(std::string_view text, const Catalogue& catalogue,
                                       Suggestions suggestions)
{
    return UnitReader(text, catalogue, suggestions).run();
}

} // namespace hilum::ucum
