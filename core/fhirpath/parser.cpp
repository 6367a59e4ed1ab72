// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/parser.h"

#include "core/base/utf8.h"
#include "core/fhirpath/lexer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace hilum::fhirpath {

namespace {

/// Brackets and signs within each other; each costs a few stack frames here.
constexpr std::uint32_t kDeepestNesting = 200;
/// Levels of the tree, `a.b.c` counting three; each costs one frame when it is compiled and evaluated.
constexpr std::uint32_t kDeepestTree = 600;
constexpr std::size_t kLongestText = 1'000'000;

/// How tightly a binary operator binds (N1 6.7); 0 where the text is none.
int precedenceOf(std::string_view text)
{
    struct Row
    {
        std::string_view text;
        int precedence;
    };
    static constexpr std::array<Row, 24> kRows = {
        {{"implies", 1}, {"or", 2}, {"xor", 2}, {"and", 3}, {"in", 4},   {"contains", 4},
         {"=", 5},       {"~", 5},  {"!=", 5},  {"!~", 5},  {"<", 6},    {"<=", 6},
         {">", 6},       {">=", 6}, {"|", 7},   {"is", 8},  {"as", 8},   {"+", 9},
         {"-", 9},       {"&", 9},  {"*", 10},  {"/", 10},  {"div", 10}, {"mod", 10}}};
    const auto found = std::ranges::find(kRows, text, &Row::text);
    return found == kRows.end() ? 0 : found->precedence;
}

/// The UCUM-like word of a calendar unit without its plural s; "" where it is none.
std::string_view calendarUnit(std::string_view word)
{
    static constexpr std::array<std::string_view, 8> kUnits = {"year", "month",  "week",   "day",
                                                               "hour", "minute", "second", "millisecond"};
    for (const std::string_view unit : kUnits) {
        if (word == unit || (word.size() == unit.size() + 1 && word.starts_with(unit) && word.back() == 's'))
            return unit;
    }
    return {};
}

bool appendEscape(std::string& out, std::string_view text, std::size_t& at)
{
    static constexpr std::string_view kNames = "`'\\/\"fnrt";
    static constexpr std::string_view kMeanings = "`'\\/\"\f\n\r\t";
    const char name = text[at];
    if (name != 'u') {
        const std::size_t index = kNames.find(name);
        if (index == std::string_view::npos)
            return false;
        out += kMeanings[index];
        return true;
    }
    const auto unit = [&](std::size_t from) {
        std::uint32_t number = 0;
        const std::string_view digits = text.substr(std::min(from, text.size()), 4);
        const auto end = digits.data() + digits.size();
        const auto read = std::from_chars(digits.data(), end, number, 16);
        return digits.size() == 4 && read.ec == std::errc() && read.ptr == end
                   ? static_cast<std::int64_t>(number)
                   : std::int64_t{-1};
    };
    std::int64_t codePoint = unit(at + 1);
    if (codePoint < 0)
        return false;
    at += 4;
    if (codePoint >= 0xD800 && codePoint < 0xDC00 && text.substr(at + 1, 2) == "\\u") {
        const std::int64_t low = unit(at + 3);
        if (low >= 0xDC00 && low < 0xE000) {
            codePoint = 0x10000 + ((codePoint - 0xD800) << 10) + (low - 0xDC00);
            at += 6;
        }
    }
    if (codePoint >= 0xD800 && codePoint < 0xE000)
        codePoint = 0xFFFD; // Half a pair is no character.
    appendUtf8(out, static_cast<char32_t>(codePoint));
    return true;
}

class Parser
{
public:
    Parser(std::string_view text, std::vector<Token> tokens) : m_text(text), m_tokens(std::move(tokens)) {}

    Result<SyntaxTree> run()
    {
        std::uint32_t root = 0;
        if (parseExpression(1, root) && current().kind != TokenKind::End)
            unexpected(Diagnostic::error("fhirpath.unexpected-token",
                                         "{0} cannot stand here; an operator or the end was expected.",
                                         {std::string(currentText())}));
        if (m_error)
            return std::move(*m_error);
        m_tree.root = root;
        return std::move(m_tree);
    }

private:
    [[nodiscard]] const Token& current() const { return m_tokens[m_at]; }
    [[nodiscard]] std::string_view currentText() const { return current().in(m_text); }
    [[nodiscard]] bool isSymbol(std::string_view symbol) const
    {
        return current().kind == TokenKind::Symbol && currentText() == symbol;
    }
    bool skipSymbol(std::string_view symbol)
    {
        if (!isSymbol(symbol))
            return false;
        ++m_at;
        return true;
    }

    bool failAt(std::uint32_t begin, std::uint32_t end, Diagnostic error)
    {
        if (!m_error)
            m_error = std::move(error).at(placeIn(m_text, begin, end));
        return false;
    }
    bool unexpected(Diagnostic error) { return failAt(current().begin, current().end, std::move(error)); }

    bool expectSymbol(std::string_view symbol)
    {
        if (skipSymbol(symbol))
            return true;
        if (current().kind == TokenKind::End)
            return unexpected(Diagnostic::error("fhirpath.unfinished",
                                                "The expression ends too early: {0} was expected.",
                                                {std::string(symbol)}));
        return unexpected(Diagnostic::error("fhirpath.unexpected-token",
                                            "{0} cannot stand here; {1} was expected.",
                                            {std::string(currentText()), std::string(symbol)}));
    }

    /// Adds a node that goes from the beginning given to the last token taken.
    bool add(SyntaxNode node, std::uint32_t begin, std::uint32_t& out)
    {
        node.begin = begin;
        node.end = m_at == 0 ? 0 : m_tokens[m_at - 1].end;
        for (const std::uint32_t child : node.children)
            node.depth = std::max(node.depth, m_tree.nodes[child].depth + 1);
        if (node.depth > kDeepestTree)
            return tooDeep(node.begin, node.end);
        out = static_cast<std::uint32_t>(m_tree.nodes.size());
        m_tree.nodes.push_back(std::move(node));
        return true;
    }
    bool tooDeep(std::uint32_t begin, std::uint32_t end)
    {
        return failAt(
            begin, end,
            Diagnostic::error("fhirpath.too-deep", "The expression is nested too deeply: split it."));
    }

    bool parseExpression(int weakest, std::uint32_t& out)
    {
        if (++m_nesting > kDeepestNesting)
            return tooDeep(current().begin, current().end);
        const std::uint32_t begin = current().begin;
        std::uint32_t left = 0;
        if (!parseUnary(left))
            return false;
        while (current().kind == TokenKind::Symbol || current().kind == TokenKind::Keyword) {
            const std::string_view text = currentText();
            const int precedence = precedenceOf(text);
            if (precedence < weakest || precedence == 0)
                break;
            if (!(text == "is" || text == "as" ? parseTypeOperator(begin, left)
                                               : parseBinary(begin, precedence, left)))
                return false;
        }
        --m_nesting;
        out = left;
        return true;
    }

    bool parseBinary(std::uint32_t begin, int precedence, std::uint32_t& left)
    {
        SyntaxNode node{.kind = SyntaxKind::Binary, .text = currentText()};
        node.nameBegin = current().begin;
        node.nameEnd = current().end;
        ++m_at;
        std::uint32_t right = 0;
        if (!parseExpression(precedence + 1, right))
            return false;
        node.children = {left, right};
        return add(std::move(node), begin, left);
    }

    bool parseTypeOperator(std::uint32_t begin, std::uint32_t& left)
    {
        SyntaxNode node{.kind = SyntaxKind::TypeOperator, .text = currentText(), .children = {left}};
        ++m_at;
        node.nameBegin = current().begin;
        std::string name;
        do {
            std::string_view part;
            if (!parseIdentifier(part))
                return false;
            name += name.empty() ? "" : ".";
            name += part;
        } while (skipSymbol("."));
        node.nameEnd = m_tokens[m_at - 1].end;
        node.typeName = m_tree.arena->copy(name);
        return add(std::move(node), begin, left);
    }

    bool parseUnary(std::uint32_t& out)
    {
        if (!isSymbol("-") && !isSymbol("+"))
            return parsePostfix(out);
        if (++m_nesting > kDeepestNesting)
            return tooDeep(current().begin, current().end);
        const std::uint32_t begin = current().begin;
        SyntaxNode node{.kind = SyntaxKind::Unary, .text = currentText()};
        node.nameBegin = begin;
        node.nameEnd = current().end;
        ++m_at;
        std::uint32_t operand = 0;
        if (!parseUnary(operand))
            return false;
        --m_nesting;
        node.children = {operand};
        return add(std::move(node), begin, out);
    }

    bool parsePostfix(std::uint32_t& out)
    {
        const std::uint32_t begin = current().begin;
        std::uint32_t source = 0;
        if (!parseTerm(source))
            return false;
        while (true) {
            if (skipSymbol(".")) {
                if (!parseInvocation(begin, &source, source))
                    return false;
            } else if (skipSymbol("[")) {
                SyntaxNode node{.kind = SyntaxKind::Indexer};
                std::uint32_t index = 0;
                if (!parseExpression(1, index) || !expectSymbol("]"))
                    return false;
                node.children = {source, index};
                node.nameBegin = m_tree.nodes[index].begin;
                node.nameEnd = m_tree.nodes[index].end;
                if (!add(std::move(node), begin, source))
                    return false;
            } else {
                out = source;
                return true;
            }
        }
    }

    bool parseTerm(std::uint32_t& out)
    {
        const std::uint32_t begin = current().begin;
        switch (current().kind) {
        case TokenKind::Number:
            return parseNumber(out);
        case TokenKind::String:
        case TokenKind::Date:
        case TokenKind::DateTime:
        case TokenKind::Time:
            return parseLiteral(out);
        case TokenKind::Special:
            return parseSpecial(out);
        case TokenKind::Environment:
            return parseEnvironment(out);
        case TokenKind::Keyword:
            if (currentText() == "true" || currentText() == "false") {
                SyntaxNode node{.kind = SyntaxKind::Literal,
                                .value = Value::boolean(currentText() == "true")};
                ++m_at;
                return add(std::move(node), begin, out);
            }
            return parseInvocation(begin, nullptr, out);
        case TokenKind::Symbol:
            return parseBracket(out);
        default:
            return parseInvocation(begin, nullptr, out);
        }
    }

    bool parseBracket(std::uint32_t& out)
    {
        const std::uint32_t begin = current().begin;
        if (skipSymbol("("))
            return parseExpression(1, out) && expectSymbol(")");
        if (skipSymbol("{"))
            return expectSymbol("}") && add({.kind = SyntaxKind::Empty}, begin, out);
        return unexpected(Diagnostic::error("fhirpath.value-expected",
                                            "{0} cannot stand here; a value or a path was expected.",
                                            {std::string(currentText())}));
    }

    bool parseNumber(std::uint32_t& out)
    {
        const std::uint32_t begin = current().begin;
        const std::string_view digits = currentText();
        const std::optional<Decimal> number = Decimal::parse(digits);
        const bool isWhole = digits.find('.') == std::string_view::npos;
        if (!number || (isWhole && !number->toInteger()))
            return unexpected(
                Diagnostic::error("fhirpath.number-too-large", "The number has too many digits."));
        ++m_at;
        SyntaxNode node{.kind = SyntaxKind::Literal,
                        .value = isWhole ? Value::integer(*number->toInteger()) : Value::decimal(*number)};
        Quantity quantity{.number = *number};
        if (current().kind == TokenKind::String) {
            if (!undoQuotes(currentText(), quantity.unit))
                return false;
            node.value = Value::quantity(m_tree.arena->make<Quantity>(quantity));
            ++m_at;
        } else if (current().kind == TokenKind::Identifier && !calendarUnit(currentText()).empty()) {
            quantity.unit = calendarUnit(currentText());
            quantity.isCalendarUnit = true;
            node.value = Value::quantity(m_tree.arena->make<Quantity>(quantity));
            ++m_at;
        }
        return add(std::move(node), begin, out);
    }

    bool parseLiteral(std::uint32_t& out)
    {
        const std::uint32_t begin = current().begin;
        SyntaxNode node{.kind = SyntaxKind::Literal};
        std::string_view text = currentText();
        if (current().kind == TokenKind::String) {
            if (!undoQuotes(text, text))
                return false;
            node.value = Value::string(text);
        } else if (!readDate(current().kind, text.substr(1), node.value)) {
            return unexpected(Diagnostic::error("fhirpath.bad-date-literal",
                                                "A date is written @2026-11-25, a date and time "
                                                "@2026-11-25T10:30:00+01:00, a time @T10:30."));
        }
        ++m_at;
        return add(std::move(node), begin, out);
    }

    static bool readDate(TokenKind kind, std::string_view text, Value& out)
    {
        const std::optional<DateTime> read = kind == TokenKind::Date   ? DateTime::parseDate(text)
                                             : kind == TokenKind::Time ? DateTime::parseTime(text.substr(1))
                                                                       : DateTime::parseDateTime(text);
        if (!read)
            return false;
        out = kind == TokenKind::Date   ? Value::date(*read)
              : kind == TokenKind::Time ? Value::time(*read)
                                        : Value::dateTime(*read);
        return true;
    }

    bool parseSpecial(std::uint32_t& out)
    {
        const std::uint32_t begin = current().begin;
        const std::string_view text = currentText();
        ++m_at;
        return add({.kind = text == "$this"    ? SyntaxKind::This
                            : text == "$index" ? SyntaxKind::Index
                                               : SyntaxKind::Total},
                   begin, out);
    }

    bool parseEnvironment(std::uint32_t& out)
    {
        SyntaxNode node{.kind = SyntaxKind::Environment};
        node.nameBegin = current().begin;
        node.nameEnd = current().end;
        std::string_view name = currentText().substr(1);
        if (!isPlainIdentifier(name) && !undoQuotes(name, name))
            return false;
        node.text = name;
        ++m_at;
        return add(std::move(node), node.nameBegin, out);
    }

    /// A member, path or function, behind a source or at the beginning.
    bool parseInvocation(std::uint32_t begin, const std::uint32_t* source, std::uint32_t& out)
    {
        SyntaxNode node{.kind = SyntaxKind::Member};
        node.nameBegin = current().begin;
        node.nameEnd = current().end;
        if (source != nullptr) {
            node.children.push_back(*source);
            node.hasSource = true;
        }
        if (current().kind == TokenKind::Path) {
            node.kind = SyntaxKind::Path;
            node.text = currentText();
            ++m_at;
            return add(std::move(node), begin, out);
        }
        if (source != nullptr && current().kind == TokenKind::Special) {
            // `a.$this` is allowed by the grammar and means `a.select($this)`.
            node.kind = SyntaxKind::Call;
            node.text = "select";
            std::uint32_t argument = 0;
            if (!parseSpecial(argument))
                return false;
            node.children.push_back(argument);
            return add(std::move(node), begin, out);
        }
        if (!parseIdentifier(node.text))
            return false;
        if (skipSymbol("(")) {
            node.kind = SyntaxKind::Call;
            if (!isSymbol(")") && !parseArguments(node.children))
                return false;
            if (!expectSymbol(")"))
                return false;
        }
        return add(std::move(node), begin, out);
    }

    bool parseArguments(std::vector<std::uint32_t>& out)
    {
        do {
            std::uint32_t argument = 0;
            if (!parseExpression(1, argument) || !parseDirection(argument))
                return false;
            out.push_back(argument);
        } while (skipSymbol(","));
        return true;
    }

    /// `family desc`, a key of sort(): as `-family`.
    bool parseDirection(std::uint32_t& key)
    {
        if (current().kind != TokenKind::Identifier || (currentText() != "asc" && currentText() != "desc"))
            return true;
        const bool isDescending = currentText() == "desc";
        SyntaxNode node{.kind = SyntaxKind::Unary, .text = "-", .children = {key}};
        node.nameBegin = current().begin;
        node.nameEnd = current().end;
        ++m_at;
        return !isDescending || add(std::move(node), m_tree.nodes[key].begin, key);
    }

    bool parseIdentifier(std::string_view& out)
    {
        const Token& token = current();
        const std::string_view text = currentText();
        const bool isNameLike = token.kind == TokenKind::Keyword
                                && (text == "as" || text == "is" || text == "contains" || text == "in");
        if (token.kind == TokenKind::Identifier || isNameLike
            || (token.kind == TokenKind::Path && isPlainIdentifier(text)))
            out = text;
        else if (token.kind == TokenKind::DelimitedIdentifier) {
            if (!undoQuotes(text, out))
                return false;
        } else if (token.kind == TokenKind::End) {
            return unexpected(
                Diagnostic::error("fhirpath.unfinished-path",
                                  "The expression ends too early: a value or a name was expected."));
        } else {
            return unexpected(Diagnostic::error("fhirpath.name-expected",
                                                "{0} cannot stand here; a name was expected.",
                                                {std::string(text)}));
        }
        ++m_at;
        return true;
    }

    /// The content of a quoted token with its escapes undone; a view of the text where there are none.
    bool undoQuotes(std::string_view quoted, std::string_view& out)
    {
        const std::string_view inner = quoted.substr(1, quoted.size() - 2);
        if (inner.find('\\') == std::string_view::npos) {
            out = inner;
            return true;
        }
        std::string undone;
        for (std::size_t at = 0; at < inner.size(); ++at) {
            if (inner[at] != '\\') {
                undone += inner[at];
                continue;
            }
            const std::size_t escape = at++;
            if (at >= inner.size() || !appendEscape(undone, inner, at)) {
                const auto begin = static_cast<std::uint32_t>(inner.data() - m_text.data()
                                                              + static_cast<std::ptrdiff_t>(escape));
                return failAt(
                    begin, begin + 2,
                    Diagnostic::error("fhirpath.bad-escape",
                                      "Unknown escape in a text; a backslash itself is written \\\\."));
            }
        }
        out = m_tree.arena->copy(undone);
        return true;
    }

    std::string_view m_text;
    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
    std::uint32_t m_nesting = 0;
    SyntaxTree m_tree;
    std::optional<Diagnostic> m_error;
};

} // namespace

Result<SyntaxTree> parse(std::string_view text, const PathNotation* notation)
{
    if (text.size() > kLongestText)
        return Diagnostic::error("fhirpath.too-long", "The expression is too long: split it.");
    Tokens lexed = tokenize(text, notation);
    if (lexed.error)
        return std::move(*lexed.error);
    std::erase_if(lexed.tokens, [](const Token& token) { return token.kind == TokenKind::Comment; });
    return Parser(text, std::move(lexed.tokens)).run();
}

} // namespace hilum::fhirpath
