// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/condition_words.h"

#include "core/base/text.h"

#include <algorithm>
#include <vector>

namespace hilum::mapping {
namespace {

/// Parts between a word, or nothing where a bracket or quote would be cut.
std::vector<std::string_view> cut(std::string_view text, std::string_view between)
{
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    char quote = 0;
    int depth = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char each = text[at];
        if (quote != 0) {
            quote = each == quote ? '\0' : quote;
        } else if (each == '\'' || each == '"') {
            quote = each;
        } else if (each == '(' || each == ')') {
            depth += each == '(' ? 1 : -1;
        } else if (depth == 0 && text.substr(at).starts_with(between)) {
            parts.push_back(trimmed(text.substr(begin, at - begin)));
            begin = at + between.size();
        }
    }
    parts.push_back(trimmed(text.substr(begin)));
    return parts;
}

/// The text between two quotes, if it is nothing else.
std::optional<std::string_view> quotedText(std::string_view text, char quote)
{
    if (text.size() < 2 || text.front() != quote || text.back() != quote)
        return std::nullopt;
    const std::string_view inner = text.substr(1, text.size() - 2);
    const bool isPlain = inner.find_first_of("'\"\\") == std::string_view::npos;
    return isPlain ? std::optional(inner) : std::nullopt;
}

std::string quoted(std::string_view text, char quote)
{
    return quote + std::string(text) + quote;
}

/// `('a' | 'b')` as `("a", "b")` and the other way.
std::optional<std::string> listIn(std::string_view text, std::string_view between, char quote,
                                  std::string_view newBetween, char newQuote)
{
    if (!text.starts_with('(') || !text.ends_with(')'))
        return std::nullopt;
    std::string list = "(";
    for (const std::string_view item : cut(text.substr(1, text.size() - 2), between)) {
        const std::optional<std::string_view> code = quotedText(item, quote);
        if (!code)
            return std::nullopt;
        list.append(list.size() > 1 ? newBetween : "").append(quoted(*code, newQuote));
    }
    return list + ')';
}

/// `PID-5 = 'x'` by its operator.
std::optional<std::string> comparison(std::string_view clause, std::string_view sign, std::string_view word)
{
    const std::vector<std::string_view> sides = cut(clause, sign);
    if (sides.size() != 2 || !isPlainPath(sides[0]))
        return std::nullopt;
    const std::optional<std::string_view> text = quotedText(sides[1], '\'');
    return text ? std::optional(std::string(sides[0]) + std::string(word) + quoted(*text, '"'))
                : std::nullopt;
}

/// `(PID-8.empty() or PID-8 != 'x')`: what absent things are not equal to.
std::optional<std::string> notEqualWords(std::string_view clause)
{
    if (!clause.starts_with('(') || !clause.ends_with(')'))
        return std::nullopt;
    const std::vector<std::string_view> sides = cut(clause.substr(1, clause.size() - 2), " or ");
    if (sides.size() != 2 || !sides[0].ends_with(".empty()"))
        return std::nullopt;
    const std::string_view path = sides[0].substr(0, sides[0].size() - std::string_view(".empty()").size());
    return sides[1].starts_with(std::string(path) + " != ") ? comparison(sides[1], " != ", " NOT EQUALS ")
                                                            : std::nullopt;
}

std::optional<std::string> clauseWords(std::string_view clause)
{
    if (std::optional<std::string> words = notEqualWords(clause))
        return words;
    struct Question
    {
        std::string_view call;
        std::string_view words;
    };
    for (const Question& each : {Question{".exists().not()", " NOT VALUED"}, Question{".exists()", " VALUED"},
                                 Question{".empty()", " NOT VALUED"}}) {
        if (clause.ends_with(each.call) && isPlainPath(clause.substr(0, clause.size() - each.call.size())))
            return std::string(clause.substr(0, clause.size() - each.call.size())) + std::string(each.words);
    }
    if (isPlainPath(clause) && clause.front() != '$')
        return std::string(clause) + " VALUED";
    if (std::optional<std::string> words = comparison(clause, " != ", " NOT EQUALS "))
        return words;
    if (std::optional<std::string> words = comparison(clause, " = ", " EQUALS "))
        return words;
    const std::vector<std::string_view> sides = cut(clause, " in ");
    if (sides.size() != 2 || !isPlainPath(sides[0]))
        return std::nullopt;
    const std::optional<std::string> list = listIn(sides[1], "|", '\'', ", ", '"');
    return list ? std::optional(std::string(sides[0]) + " IN " + *list) : std::nullopt;
}

/// All clauses between one word, turned and put together with another.
template<typename Turn>
std::optional<std::string> turned(std::string_view text, std::string_view between,
                                  std::string_view newBetween, Turn turn)
{
    std::string whole;
    for (const std::string_view clause : cut(text, between)) {
        const std::optional<std::string> made = turn(clause);
        if (!made)
            return std::nullopt;
        whole.append(whole.empty() ? "" : newBetween).append(*made);
    }
    return whole;
}

} // namespace

bool isPlainPath(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char each) {
        return (each >= 'A' && each <= 'Z') || (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9')
               || std::string_view("-._[]*$").find(each) != std::string_view::npos;
    });
}

std::string conditionWords(std::string_view expression)
{
    if (trimmed(expression).empty())
        return {};
    if (const std::optional<std::string> words = turned(expression, " and ", " AND ", clauseWords))
        return "IF " + *words;
    if (const std::optional<std::string> words = turned(expression, " or ", " OR ", clauseWords))
        return "IF " + *words;
    return {};
}

} // namespace hilum::mapping
