// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/mapping/condition_words.h"

#include <algorithm>
#include <array>
#include <vector>

namespace hilum::mapping {
namespace {

enum class TokenKind : std::uint8_t { Word, Text, Sign, End };

struct Token
{
    TokenKind kind = TokenKind::End;
    /// Without quotes.
    std::string text;
    /// In capitals, for comparing.
    std::string word;
};

/// Straight and typographic quotes; the guide's tables have both.
std::size_t quoteAt(std::string_view text)
{
    for (const std::string_view quote :
         {"\"", "'", "\xE2\x80\x9C", "\xE2\x80\x9D", "\xE2\x80\x98", "\xE2\x80\x99"}) {
        if (text.starts_with(quote))
            return quote.size();
    }
    return 0;
}

std::vector<Token> tokensOf(std::string_view text)
{
    constexpr std::string_view kSigns = "(),=<>!";
    std::vector<Token> tokens;
    while (!(text = trimmed(text)).empty()) {
        if (const std::size_t quote = quoteAt(text); quote > 0) {
            const bool isStraight = quote == 1;
            std::size_t end = quote;
            while (end < text.size()
                   && (isStraight ? text[end] != text.front() : quoteAt(text.substr(end)) != quote))
                ++end;
            tokens.push_back(
                {.kind = TokenKind::Text, .text = std::string(text.substr(quote, end - quote)), .word = {}});
            text.remove_prefix(std::min(end + quote, text.size()));
            continue;
        }
        if (kSigns.find(text.front()) != std::string_view::npos) {
            const bool isPair = text.size() > 1
                                && std::string_view("<>!").find(text.front()) != std::string_view::npos
                                && (text[1] == '=' || text.starts_with("<>"));
            tokens.push_back(
                {.kind = TokenKind::Sign, .text = std::string(text.substr(0, isPair ? 2 : 1)), .word = {}});
            text.remove_prefix(isPair ? 2 : 1);
            continue;
        }
        std::size_t end = 0;
        while (end < text.size() && text[end] != ' ' && text[end] != '\n' && text[end] != '\t'
               && kSigns.find(text[end]) == std::string_view::npos && quoteAt(text.substr(end)) == 0)
            ++end;
        Token token{.kind = TokenKind::Word, .text = std::string(text.substr(0, end)), .word = {}};
        std::ranges::transform(token.text, std::back_inserter(token.word), [](char each) {
            return each >= 'a' && each <= 'z' ? static_cast<char>(each - 'a' + 'A') : each;
        });
        tokens.push_back(std::move(token));
        text.remove_prefix(end);
    }
    tokens.push_back({});
    return tokens;
}

bool isNumber(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char each) { return each >= '0' && each <= '9'; });
}

std::string quotedText(std::string_view text)
{
    std::string quoted = "'";
    for (const char each : text) {
        if (each == '\'' || each == '\\')
            quoted += '\\';
        quoted += each;
    }
    return quoted + '\'';
}

/// Data types whose components the tables write as `CWE.1` and `HD-3`; what else has a number is a segment.
bool isDataType(std::string_view name)
{
    constexpr auto kTypes = std::to_array<std::string_view>(
        {"AD",  "CCD", "CE", "CF", "CM",  "CN",  "CNE", "CNN", "CP",  "CQ",  "CWE", "CX",  "DLD", "DLN", "DR",
         "DT",  "DTM", "ED", "EI", "EIP", "ELD", "ERL", "FC",  "FN",  "FT",  "HD",  "ID",  "IS",  "LA2", "MO",
         "NA",  "NDL", "NM", "NR", "OG",  "PL",  "PLN", "PPN", "PRL", "PT",  "RI",  "RP",  "RPT", "SAD", "SN",
         "SPS", "ST",  "TM", "TQ", "TS",  "TX",  "VID", "VR",  "XAD", "XCN", "XON", "XPN", "XTN"});
    return std::ranges::find(kTypes, name) != kTypes.end();
}

/// `ORC-1` of `ORC.1`, `HD.3` of `HD-3`; others as they are.
std::string pathOf(std::string path)
{
    const std::size_t end = path.find_first_of("-.");
    const bool hasNumber =
        end != std::string::npos && end + 1 < path.size() && isNumber(path.substr(end + 1, 1));
    if (hasNumber && end >= 2 && end <= 3)
        path[end] = isDataType(path.substr(0, end)) ? '.' : '-';
    return path;
}

/// Descends through OR, AND, brackets and single tests. The tables are written by hand: IF may stand before
/// each part, a path may be left out, the last bracket may be open.
class ConditionReader
{
public:
    ConditionReader(std::string_view words, std::string_view source)
        : m_tokens(tokensOf(words)), m_source(source)
    {
    }

    ConditionReading read()
    {
        std::string expression = anyOf();
        if (!m_hasFailed && at().kind != TokenKind::End)
            fail();
        if (m_hasFailed)
            return {.expression = std::nullopt, .stoppedAt = m_stoppedAt};
        return {.expression = std::move(expression), .stoppedAt = {}};
    }

private:
    [[nodiscard]] const Token& at(std::size_t ahead = 0) const
    {
        return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
    }
    [[nodiscard]] bool isWord(std::string_view word, std::size_t ahead = 0) const
    {
        return at(ahead).kind == TokenKind::Word && at(ahead).word == word;
    }
    [[nodiscard]] bool isSign(std::string_view sign) const
    {
        return at().kind == TokenKind::Sign && at().text == sign;
    }
    bool take(std::string_view word)
    {
        const bool isIt = isWord(word) || isSign(word);
        m_at += isIt ? 1 : 0;
        return isIt;
    }
    bool takeOneOf(std::initializer_list<std::string_view> words)
    {
        return std::ranges::any_of(words, [this](std::string_view word) { return take(word); });
    }
    std::string fail()
    {
        if (!m_hasFailed)
            m_stoppedAt = at().text;
        m_hasFailed = true;
        return {};
    }

    std::string anyOf()
    {
        std::string whole = allOf();
        bool isOne = true;
        while (!m_hasFailed && take("OR")) {
            whole += " or " + allOf();
            isOne = false;
        }
        m_isAlternative = !isOne;
        return whole;
    }

    std::string allOf()
    {
        std::string whole = part();
        while (!m_hasFailed && take("AND"))
            whole += " and " + part();
        return whole;
    }

    std::string part()
    {
        while (take("IF"))
            ;
        if (isWord("NOT") && (at(1).text == "(" || isWord("IF", 1))) {
            ++m_at;
            return '(' + part() + ").not()";
        }
        if (!take("("))
            return test();
        const std::string inner = anyOf();
        const bool isAlternative = m_isAlternative;
        if (!take(")") && at().kind != TokenKind::End)
            return fail();
        return isAlternative ? '(' + inner + ')' : inner;
    }

    /// Words that a check begins with cannot be a path.
    [[nodiscard]] bool isPath() const
    {
        constexpr auto kChecks = std::to_array<std::string_view>(
            {"IS",      "ARE",    "DOES",  "NOT", "VALUED",   "VALUE",  "EMPTY",     "EXISTS",
             "EXIST",   "EQUALS", "EQUAL", "IN",  "LENGTH",   "COUNT",  "LST.COUNT", "LIST",
             "GREATER", "LESS",   "AND",   "OR",  "CONTAINS", "STARTS", "LST.LENGTH"});
        return at().kind == TokenKind::Word && std::ranges::find(kChecks, at().word) == kChecks.end()
               && isPlainPath(at().text) && !isNumber(at().text);
    }

    /// `X AND Y NOT VALUED` asks the same of both.
    std::string test()
    {
        std::vector<std::string> paths;
        std::string_view between = " and ";
        if (isPath()) {
            paths.push_back(pathOf(at().text));
            ++m_at;
            while ((isWord("AND") || isWord("OR")) && at(1).kind == TokenKind::Word) {
                const std::size_t back = m_at;
                const bool isAnd = isWord("AND");
                ++m_at;
                if (!isPath()) {
                    m_at = back;
                    break;
                }
                between = isAnd ? " and " : " or ";
                paths.push_back(pathOf(at().text));
                ++m_at;
            }
            m_last = paths.back();
        } else {
            const bool isShort = isWord("NOT") && at(1).kind == TokenKind::Text;
            paths.emplace_back(isShort || m_source.empty() ? m_last : std::string(m_source));
        }
        if (paths.front().empty())
            return fail();
        const std::size_t check = m_at;
        std::string whole;
        for (const std::string& path : paths) {
            m_at = check;
            whole.append(whole.empty() ? "" : between).append(checks(path));
        }
        return paths.size() > 1 && between == " or " ? '(' + whole + ')' : whole;
    }

    /// One after the other: `IS VALUED NOT EQUAL PID-12`.
    std::string checks(const std::string& path)
    {
        std::string whole = check(path);
        while (!m_hasFailed && (isWord("NOT") || isWord("EQUALS") || isWord("EQUAL") || isWord("IN")))
            whole += " and " + check(path);
        return whole;
    }

    std::string check(const std::string& path)
    {
        const bool hasIs = takeOneOf({"IS", "ARE", "DOES"});
        bool isNot = take("NOT");
        if (takeOneOf({"VALUED", "VALUE", "EXISTS", "EXIST", "PRESENT", "POPULATED"}))
            return path + (isNot ? ".empty()" : ".exists()");
        if (takeOneOf({"EMPTY", "NULL", "BLANK"}))
            return path + (isNot ? ".exists()" : ".empty()");
        if (take("IN"))
            return among(path, isNot);
        if (takeOneOf({"LENGTH"}))
            return compared(path + ".length()");
        if (takeOneOf({"COUNT", "LST.COUNT", "LST.LENGTH"})
            || (take("LIST") && takeOneOf({"LENGTH", "COUNT"})))
            return compared(path + ".count()");
        if (isWord("GREATER") || isWord("LESS"))
            return compared(path);
        if (take("CONTAINS"))
            return called(path, "contains", isNot);
        if (take("STARTS")) {
            take("WITH");
            return called(path, "startsWith", isNot);
        }
        const bool isUnequal = takeOneOf({"!=", "<>"});
        const bool isEqual = isUnequal || takeOneOf({"EQUALS", "EQUAL", "="});
        take("TO");
        if (!isEqual && !hasIs && !isNot)
            return fail();
        return equal(path, isNot || isUnequal, isEqual);
    }

    /// What is absent is not equal to anything: FHIRPath's != would say nothing of it.
    std::string equal(const std::string& path, bool isNot, bool mayBePath)
    {
        const bool isText =
            at().kind == TokenKind::Text || (at().kind == TokenKind::Word && isNumber(at().text));
        if (!isText && !(mayBePath && isPath()))
            return fail();
        const std::string value = isText ? quotedText(at().text) : pathOf(at().text);
        ++m_at;
        return isNot ? '(' + path + ".empty() or " + path + " != " + value + ')' : path + " = " + value;
    }

    std::string among(const std::string& path, bool isNot)
    {
        if (!take("("))
            return fail();
        std::string list;
        do {
            if (at().kind != TokenKind::Text && !isNumber(at().text))
                return fail();
            list.append(list.empty() ? "" : " | ").append(quotedText(at().text));
            ++m_at;
        } while (take(","));
        if (!take(")") && at().kind != TokenKind::End)
            return fail();
        const std::string inner = path + " in (" + list + ')';
        return isNot ? '(' + path + ".empty() or (" + inner + ").not())" : inner;
    }

    std::string called(const std::string& path, std::string_view function, bool isNot)
    {
        if (at().kind != TokenKind::Text)
            return fail();
        std::string call = path + '.' + std::string(function) + '(' + quotedText(at().text) + ')';
        ++m_at;
        return isNot ? '(' + path + ".empty() or " + call + ".not())" : call;
    }

    std::string compared(const std::string& number)
    {
        take("IS");
        std::string sign;
        if (take("GREATER"))
            sign = ">";
        else if (take("LESS"))
            sign = "<";
        take("THAN");
        if (!sign.empty() && take("OR"))
            sign += '=';
        for (const std::string_view each : {">=", "<=", ">", "<", "!="}) {
            if (sign.empty() && take(each))
                sign = each;
        }
        takeOneOf({"EQUALS", "EQUAL", "="});
        take("TO");
        if (sign.empty())
            sign = "=";
        if (!isNumber(at().text))
            return fail();
        std::string whole = number + ' ' + sign + ' ' + at().text;
        ++m_at;
        return whole;
    }

    std::vector<Token> m_tokens;
    std::string_view m_source;
    std::size_t m_at = 0;
    std::string m_last;
    std::string m_stoppedAt;
    bool m_hasFailed = false;
    /// What anyOf() read last has parts with OR between them.
    bool m_isAlternative = false;
};

} // namespace

ConditionReading readCondition(std::string_view words, std::string_view source)
{
    return ConditionReader(words, source).read();
}

std::optional<std::string> conditionExpression(std::string_view words)
{
    return readCondition(words, {}).expression;
}

} // namespace hilum::mapping
