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

std::optional<std::string> clauseWords(std::string_view clause)
{
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

/// Without the word, if the text ends with it.
std::optional<std::string_view> without(std::string_view text, std::string_view ending)
{
    if (!text.ends_with(ending))
        return std::nullopt;
    const std::string_view path = trimmed(text.substr(0, text.size() - ending.size()));
    return isPlainPath(path) ? std::optional(path) : std::nullopt;
}

std::optional<std::string> clauseExpression(std::string_view clause)
{
    for (const std::string_view ending : {" IS NOT VALUED", " NOT VALUED"}) {
        if (const std::optional<std::string_view> path = without(clause, ending))
            return std::string(*path) + ".empty()";
    }
    for (const std::string_view ending : {" IS VALUED", " VALUED"}) {
        if (const std::optional<std::string_view> path = without(clause, ending))
            return std::string(*path) + ".exists()";
    }
    const auto compared = [&clause](std::string_view word,
                                    std::string_view sign) -> std::optional<std::string> {
        const std::vector<std::string_view> sides = cut(clause, word);
        const std::optional<std::string_view> text =
            sides.size() == 2 && isPlainPath(sides[0]) ? quotedText(sides[1], '"') : std::nullopt;
        return text ? std::optional(std::string(sides[0]) + std::string(sign) + quoted(*text, '\''))
                    : std::nullopt;
    };
    if (std::optional<std::string> made = compared(" NOT EQUALS ", " != "))
        return made;
    if (std::optional<std::string> made = compared(" EQUALS ", " = "))
        return made;
    const std::vector<std::string_view> sides = cut(clause, " IN ");
    if (sides.size() != 2 || !isPlainPath(sides[0]))
        return std::nullopt;
    const std::optional<std::string> list = listIn(sides[1], ",", '"', " | ", '\'');
    return list ? std::optional(std::string(sides[0]) + " in " + *list) : std::nullopt;
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

std::optional<std::string> conditionExpression(std::string_view words)
{
    words = trimmed(words);
    if (!words.starts_with("IF "))
        return std::nullopt;
    words.remove_prefix(3);
    if (std::optional<std::string> made = turned(words, " AND ", " and ", clauseExpression))
        return made;
    return turned(words, " OR ", " or ", clauseExpression);
}

} // namespace hilum::mapping
