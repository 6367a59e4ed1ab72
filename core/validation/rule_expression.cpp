// SPDX-License-Identifier: Apache-2.0
#include "core/validation/rule_expression.h"

#include "core/base/decimal.h"
#include "core/validation/value_format.h"

#include <algorithm>
#include <array>

namespace hilum::validation {
namespace {

constexpr std::array<std::string_view, 6> kComparisons = {"<=", ">=", "!=", "=", "<", ">"};

/// True for what can be followed by a dot or an operator as it stands: names, fields, indexes, calls.
bool isPlain(std::string_view expression)
{
    int depth = 0;
    for (const char each : expression) {
        depth += each == '(' || each == '[' ? 1 : each == ')' || each == ']' ? -1 : 0;
        const bool isWord = (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z')
                            || (each >= '0' && each <= '9') || each == '_' || each == '.' || each == '-'
                            || each == '%' || each == '$' || each == '`';
        const bool isBracket = each == '(' || each == ')' || each == '[' || each == ']';
        if (depth < 0 || (depth == 0 && !isWord && !isBracket))
            return false;
    }
    return depth == 0 && !expression.empty() && expression.front() != '(';
}

std::string wrapped(const std::string& expression)
{
    return isPlain(expression) ? expression : '(' + expression + ')';
}

std::string unwrapped(std::string_view expression)
{
    const bool isWrapped = expression.size() > 2 && expression.front() == '(' && expression.back() == ')';
    return std::string(isWrapped ? expression.substr(1, expression.size() - 2) : expression);
}

std::string quoted(std::string_view text)
{
    std::string literal = "'";
    for (const char each : text) {
        if (each == '\'' || each == '\\')
            literal += '\\';
        literal += each;
    }
    return literal + '\'';
}

/// Nothing where it is no literal as quoted() makes it.
std::optional<std::string> unquoted(std::string_view literal)
{
    if (literal.size() < 2 || literal.front() != '\'' || literal.back() != '\'')
        return std::nullopt;
    std::string text;
    const std::string_view inner = literal.substr(1, literal.size() - 2);
    for (std::size_t at = 0; at < inner.size(); ++at) {
        if (inner[at] == '\'')
            return std::nullopt;
        if (inner[at] == '\\' && ++at == inner.size())
            return std::nullopt;
        text += inner[at];
    }
    return text;
}

/// Positions at which a word stands outside of brackets and quotes.
std::vector<std::size_t> outerPlaces(std::string_view text, std::string_view word)
{
    std::vector<std::size_t> places;
    int depth = 0;
    char quote = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char each = text[at];
        if (quote != 0) {
            if (each == '\\')
                ++at;
            else if (each == quote)
                quote = 0;
            continue;
        }
        if (depth == 0 && text.substr(at).starts_with(word))
            places.push_back(at);
        if (each == '\'' || each == '`')
            quote = each;
        depth += each == '(' || each == '[' ? 1 : each == ')' || each == ']' ? -1 : 0;
    }
    return places;
}

std::vector<std::string> splitOutside(std::string_view text, std::string_view separator)
{
    std::vector<std::string> parts;
    std::size_t begin = 0;
    for (const std::size_t at : outerPlaces(text, separator)) {
        if (at < begin)
            continue;
        parts.emplace_back(text.substr(begin, at - begin));
        begin = at + separator.size();
    }
    parts.emplace_back(text.substr(begin));
    return parts;
}

std::string textAt(const SettingValue& body, std::string_view key)
{
    return body.isMap() ? body.textOr(key, "") : std::string();
}

std::vector<std::string> textsOf(const SettingValue& value)
{
    if (value.isScalar())
        return {value.text()};
    std::vector<std::string> texts;
    for (const SettingValue& item : value.items())
        texts.push_back(item.text());
    return texts;
}

SettingValue listOf(const std::vector<std::string>& texts)
{
    SettingValue list = SettingValue::list();
    for (const std::string& text : texts)
        list.items().emplace_back(text);
    return list;
}

// The tests that each value of a path must pass; "" where the rule is not complete.

std::string boundTest(const std::string& bound, std::string_view comparison)
{
    if (bound.empty())
        return {};
    const bool isNumber = Decimal::parse(bound).has_value();
    return (isNumber ? "toDecimal() " : "toDateTime() ") + std::string(comparison) + (isNumber ? " " : " @")
           + bound;
}

std::string rangeTest(const SettingValue& body)
{
    const std::string lowest = boundTest(textAt(body, "min"), ">=");
    const std::string highest = boundTest(textAt(body, "max"), "<=");
    return lowest + (lowest.empty() || highest.empty() ? "" : " and ") + highest;
}

std::string valuesTest(const SettingValue& body)
{
    const SettingValue* allowed = body.find("in");
    std::string list;
    for (const std::string& text : allowed == nullptr ? std::vector<std::string>() : textsOf(*allowed))
        list += (list.empty() ? "" : " | ") + quoted(text);
    return list.empty() ? list : "toString() in (" + list + ')';
}

std::string testOf(const RuleForm& rule)
{
    if (rule.kind == "range")
        return rangeTest(rule.body);
    if (rule.kind == "values")
        return valuesTest(rule.body);
    if (rule.kind == "reference")
        return "resolve().exists()";
    if (rule.kind == "pattern")
        return textAt(rule.body, "regex").empty()
                   ? ""
                   : "toString().matches(" + quoted(textAt(rule.body, "regex")) + ')';
    if (rule.kind == "valueset")
        return textAt(rule.body, "url").empty() ? "" : "memberOf(" + quoted(textAt(rule.body, "url")) + ')';
    if (rule.kind == "format") {
        const ValueFormat* format = valueFormat(textAt(rule.body, "is"));
        return format == nullptr ? "" : "toString().matches(" + quoted(format->regex) + ')';
    }
    return {};
}

// And back.

void readBound(std::string_view test, SettingValue& body)
{
    for (const std::string_view kind : {"toDecimal() ", "toDateTime() "}) {
        if (!test.starts_with(kind))
            continue;
        const std::string_view rest = test.substr(kind.size());
        const bool isLowest = rest.starts_with(">= ");
        std::string_view bound = rest.size() < 3 ? std::string_view() : rest.substr(3);
        if (bound.starts_with('@'))
            bound.remove_prefix(1);
        body.set(isLowest ? "min" : "max", SettingValue(std::string(bound)));
    }
}

/// `name('argument')`; nothing for others.
std::optional<std::string> argumentOf(std::string_view test, std::string_view name)
{
    if (!test.starts_with(name) || !test.ends_with(')') || test.size() < name.size() + 2)
        return std::nullopt;
    return unquoted(test.substr(name.size() + 1, test.size() - name.size() - 2));
}

std::vector<RuleForm> formsOfTest(const std::string& path, std::string_view test)
{
    SettingValue body = SettingValue::map();
    body.set("path", SettingValue(path));
    if (test == "resolve().exists()")
        return {{"reference", body}};
    if (const auto url = argumentOf(test, "memberOf")) {
        body.set("url", SettingValue(*url));
        return {{"valueset", body}};
    }
    if (const auto regex = argumentOf(test, "toString().matches")) {
        if (const ValueFormat* format = formatOfRegex(*regex); format != nullptr) {
            body.set("is", SettingValue(std::string(format->name)));
            return {{"format", body}};
        }
        body.set("regex", SettingValue(*regex));
        return {{"pattern", body}};
    }
    constexpr std::string_view kIn = "toString() in (";
    if (test.starts_with(kIn) && test.ends_with(')')) {
        std::vector<std::string> texts;
        for (const std::string& literal :
             splitOutside(test.substr(kIn.size(), test.size() - kIn.size() - 1), " | "))
            texts.push_back(unquoted(literal).value_or(""));
        body.set("in", listOf(texts));
        return {{"values", body}};
    }
    for (const std::string& part : splitOutside(test, " and "))
        readBound(part, body);
    return {{"range", body}};
}

std::vector<RuleForm> requiredForms(std::string_view expression)
{
    constexpr std::string_view kExists = ".exists()";
    std::vector<std::string> paths;
    for (const std::string& part : splitOutside(expression, " and ")) {
        if (!part.ends_with(kExists))
            return {};
        paths.push_back(unwrapped(std::string_view(part).substr(0, part.size() - kExists.size())));
    }
    return {{"required", paths.size() == 1 ? SettingValue(paths.front()) : listOf(paths)}};
}

std::vector<RuleForm> comparisonForms(std::string_view expression)
{
    std::vector<RuleForm> forms;
    for (const std::string_view sign : kComparisons) {
        const std::vector<std::string> sides = splitOutside(expression, ' ' + std::string(sign) + ' ');
        if (sides.size() != 2)
            continue;
        SettingValue body = SettingValue::map();
        body.set("path", SettingValue(unwrapped(sides[0])));
        body.set("is", SettingValue(std::string(sign)));
        body.set("to", SettingValue(unwrapped(sides[1])));
        forms.push_back({"compare", body});
        body.set("to", SettingValue(sides[1])); // A literal that stands in no brackets.
        forms.push_back({"compare", body});
    }
    return forms;
}

std::optional<std::string> requiredExpression(const SettingValue& body)
{
    std::string all;
    for (const std::string& path : textsOf(body)) {
        if (path.empty())
            return std::nullopt;
        all += (all.empty() ? "" : " and ") + wrapped(path) + ".exists()";
    }
    return all.empty() ? std::nullopt : std::optional(all);
}

/// Literals need no brackets.
std::string side(const std::string& expression)
{
    const bool isLiteral = unquoted(expression).has_value() || Decimal::parse(expression).has_value()
                           || (expression.starts_with('@') && expression.find(' ') == std::string::npos);
    return isLiteral ? expression : wrapped(expression);
}

std::optional<std::string> comparisonExpression(const SettingValue& body)
{
    const std::string left = textAt(body, "path");
    const std::string sign = textAt(body, "is");
    const std::string right = textAt(body, "to");
    if (left.empty() || right.empty() || std::ranges::find(kComparisons, sign) == kComparisons.end())
        return std::nullopt;
    return side(left) + ' ' + sign + ' ' + side(right);
}

} // namespace

std::optional<std::string> expressionOf(const RuleForm& rule)
{
    if (rule.kind == "expression")
        return rule.body.isScalar() ? std::optional(rule.body.text()) : std::nullopt;
    if (rule.kind == "required")
        return requiredExpression(rule.body);
    if (rule.kind == "compare")
        return comparisonExpression(rule.body);
    const std::string path = textAt(rule.body, "path");
    const std::string test = path.empty() ? std::string() : testOf(rule);
    return test.empty() ? std::nullopt : std::optional(wrapped(path) + ".all(" + test + ')');
}

std::optional<RuleForm> formOf(std::string_view expression)
{
    std::vector<RuleForm> candidates;
    constexpr std::string_view kAll = ".all(";
    const std::vector<std::size_t> places = outerPlaces(expression, kAll);
    if (!places.empty() && expression.ends_with(')')) {
        const std::size_t begin = places.back() + kAll.size();
        candidates = formsOfTest(unwrapped(expression.substr(0, places.back())),
                                 expression.substr(begin, expression.size() - begin - 1));
    }
    for (RuleForm& form : requiredForms(expression))
        candidates.push_back(std::move(form));
    for (RuleForm& form : comparisonForms(expression))
        candidates.push_back(std::move(form));
    // Whatever was read wrongly is written otherwise.
    const auto found = std::ranges::find_if(
        candidates, [&](const RuleForm& form) { return expressionOf(form) == std::string(expression); });
    return found == candidates.end() ? std::nullopt : std::optional(*found);
}

} // namespace hilum::validation
