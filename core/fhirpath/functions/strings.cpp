// SPDX-License-Identifier: Apache-2.0
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/fhirpath/functions/function_call.h"
#include "core/fhirpath/functions/function_groups.h"
#include "core/fhirpath/functions/text_coding.h"
#include "core/fhirpath/functions/text_search.h"

#include <algorithm>

namespace hilum::fhirpath {

namespace {

/// The input and the first argument as texts.
Single inputAndText(FunctionCall& call, std::string_view& input, std::string_view& argument)
{
    const Single first = call.inputText(input);
    if (first == Single::Failed)
        return first;
    const Single second = call.argumentText(0, argument);
    if (second == Single::Failed)
        return second;
    return first == Single::Value && second == Single::Value ? Single::Value : Single::Empty;
}

bool indexOfFunction(FunctionCall& call, Collection& out)
{
    std::string_view text;
    std::string_view sought;
    const Single found = inputAndText(call, text, sought);
    if (found != Single::Value)
        return goesOn(found);
    const std::size_t at = findText(text, sought);
    call.add(out, Value::integer(at == std::string_view::npos
                                     ? -1
                                     : static_cast<std::int64_t>(utf8Length(text.substr(0, at)))));
    return true;
}

bool lastIndexOfFunction(FunctionCall& call, Collection& out)
{
    std::string_view text;
    std::string_view sought;
    const Single found = inputAndText(call, text, sought);
    if (found != Single::Value)
        return goesOn(found);
    const std::size_t at = findLastText(text, sought);
    call.add(out, Value::integer(at == std::string_view::npos
                                     ? -1
                                     : static_cast<std::int64_t>(utf8Length(text.substr(0, at)))));
    return true;
}

bool substringFunction(FunctionCall& call, Collection& out)
{
    std::string_view text;
    std::int64_t start = 0;
    const Single input = call.inputText(text);
    const Single first = input == Single::Value ? call.argumentInteger(0, start) : input;
    if (first != Single::Value)
        return goesOn(first);
    std::int64_t length = INT32_MAX;
    if (call.argumentCount() > 1) {
        std::int64_t given = 0;
        const Single second = call.argumentInteger(1, given);
        if (second == Single::Failed)
            return false;
        if (second == Single::Value)
            length = given;
    }
    const std::size_t count = utf8Length(text);
    if (start < 0 || static_cast<std::uint64_t>(start) >= count)
        return true;
    const std::size_t begin = utf8Offset(text, static_cast<std::size_t>(start));
    const std::string_view rest = text.substr(begin);
    call.addView(
        out, rest.substr(0, utf8Offset(rest, static_cast<std::size_t>(std::max<std::int64_t>(length, 0)))));
    return true;
}

enum class Sought : std::uint8_t { Start, End, Anywhere };

template<Sought where>
bool holdsText(FunctionCall& call, Collection& out)
{
    std::string_view text;
    std::string_view sought;
    const Single found = inputAndText(call, text, sought);
    if (found != Single::Value)
        return goesOn(found);
    call.addBoolean(out, where == Sought::Start ? text.starts_with(sought)
                         : where == Sought::End ? text.ends_with(sought)
                                                : findText(text, sought) != std::string_view::npos);
    return true;
}

/// The pattern of an argument: compiled with the expression where it is a literal.
Single patternArgument(FunctionCall& call, Pattern& out)
{
    const std::uint32_t constant = call.operation().extra;
    if (constant != Operation::kNoExtra) {
        out = call.evaluator().program().patterns[constant];
        return Single::Value;
    }
    std::string_view text;
    const Single found = call.argumentText(0, text);
    if (found != Single::Value)
        return found;
    Result<Pattern> pattern = call.context().patterns().pattern(text);
    if (!pattern)
        return (void)call.fail(std::move(pattern).error()), Single::Failed;
    out = *pattern;
    return Single::Value;
}

enum class Matched : std::uint8_t { Part, Full };

template<Matched what>
bool matchesPattern(FunctionCall& call, Collection& out)
{
    std::string_view text;
    Pattern pattern;
    const Single input = call.inputText(text);
    const Single found = input == Single::Value ? patternArgument(call, pattern) : input;
    if (found == Single::Value)
        call.addBoolean(out, what == Matched::Full ? pattern.matchesFull(text) : pattern.matches(text));
    return goesOn(found);
}

bool replaceMatchesFunction(FunctionCall& call, Collection& out)
{
    std::string_view text;
    std::string_view pattern;
    std::string_view substitution;
    Pattern compiled;
    const Single input = inputAndText(call, text, pattern);
    const Single found = input == Single::Value ? patternArgument(call, compiled) : input;
    const Single replaced = found == Single::Value ? call.argumentText(1, substitution) : found;
    if (replaced != Single::Value)
        return goesOn(replaced);
    // An empty pattern changes nothing, unlike in replace(): so says the official suite.
    if (pattern.empty())
        return call.addView(out, text), true;
    std::uint64_t steps = 0;
    const std::string changed = compiled.replaceAll(
        text, substitution, {.longest = EvaluationContext::kLongestText, .work = call.context().workLimit()},
        steps);
    if (!call.work(steps))
        return false;
    return call.addText(out, changed);
}

bool replaceFunction(FunctionCall& call, Collection& out)
{
    std::string_view text;
    std::string_view pattern;
    std::string_view substitution;
    const Single input = inputAndText(call, text, pattern);
    const Single found = input == Single::Value ? call.argumentText(1, substitution) : input;
    if (found != Single::Value)
        return goesOn(found);
    std::string& replaced = call.context().text();
    replaced.clear();
    if (pattern.empty()) { // Around every character (N1 5.6.9).
        replaced += substitution;
        for (std::size_t at = 0; at < text.size();) {
            if (!call.fits(replaced.size()))
                return false;
            const std::size_t length = utf8Offset(text.substr(at), 1);
            replaced += text.substr(at, length);
            replaced += substitution;
            at += length;
        }
        return call.addText(out, replaced);
    }
    std::size_t at = 0;
    for (std::size_t next = findText(text, pattern); next != std::string_view::npos;
         next = findText(text, pattern, at)) {
        replaced += text.substr(at, next - at);
        replaced += substitution;
        if (!call.fits(replaced.size()))
            return false;
        at = next + pattern.size();
    }
    replaced += text.substr(at);
    return call.addText(out, replaced);
}

/// Upper or lower case of the letters of ASCII, Latin-1, Greek and Cyrillic in two UTF-8 bytes.
char32_t withCase(char32_t character, bool isUpper)
{
    const auto isBetween = [character](char32_t first, char32_t last) {
        return character >= first && character <= last;
    };
    if (isUpper) {
        if (isBetween(U'a', U'z') || (isBetween(0xE0, 0xFE) && character != 0xF7) || isBetween(0x3B1, 0x3C9)
            || isBetween(0x430, 0x44F))
            return character == 0x3C2 ? 0x3A3 : character - 32;
        if (isBetween(0x450, 0x45F))
            return character - 80;
        if (isBetween(0x100, 0x137) && character != 0x131)
            return character & ~char32_t{1};
        return character;
    }
    if (isBetween(U'A', U'Z') || (isBetween(0xC0, 0xDE) && character != 0xD7) || isBetween(0x391, 0x3A9)
        || isBetween(0x410, 0x42F))
        return character + 32;
    if (isBetween(0x400, 0x40F))
        return character + 80;
    if (isBetween(0x100, 0x137) && character != 0x130)
        return character | 1;
    return character;
}

bool uuidFunction(FunctionCall& call, Collection& out)
{
    std::string_view text;
    const Single found = call.inputText(text);
    if (found != Single::Value)
        return goesOn(found);
    if (!call.work(1 + text.size() / 64))
        return false;
    return call.addText(out, nameUuid(text));
}

template<bool isUpper>
bool changeCase(FunctionCall& call, Collection& out)
{
    std::string_view text;
    const Single found = call.inputText(text);
    if (found != Single::Value)
        return goesOn(found);
    std::string& changed = call.context().text();
    changed.clear();
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x80) {
            changed += static_cast<char>(withCase(byte, isUpper));
        } else if ((byte & 0xE0U) == 0xC0U && at + 1 < text.size()) {
            const char32_t character =
                (byte & 0x1FU) << 6U | (static_cast<unsigned char>(text[++at]) & 0x3FU);
            appendUtf8(changed, withCase(character, isUpper));
        } else {
            changed += text[at];
        }
    }
    return call.addText(out, changed);
}

bool lengthFunction(FunctionCall& call, Collection& out)
{
    std::string_view text;
    const Single found = call.inputText(text);
    if (found == Single::Value)
        call.addInteger(out, utf8Length(text));
    return goesOn(found);
}

bool toCharsFunction(FunctionCall& call, Collection& out)
{
    std::string_view text;
    const Single found = call.inputText(text);
    for (std::size_t at = 0; found == Single::Value && at < text.size();) {
        const std::size_t length = utf8Offset(text.substr(at), 1);
        if (!call.work(1))
            return false;
        call.addView(out, text.substr(at, length));
        at += length;
    }
    return goesOn(found);
}

bool trimFunction(FunctionCall& call, Collection& out)
{
    std::string_view text;
    const Single found = call.inputText(text);
    if (found == Single::Value)
        call.addView(out, trimmed(text));
    return goesOn(found);
}

bool splitFunction(FunctionCall& call, Collection& out)
{
    std::string_view text;
    std::string_view separator;
    const Single found = inputAndText(call, text, separator);
    if (found != Single::Value)
        return goesOn(found);
    if (separator.empty())
        return toCharsFunction(call, out);
    std::size_t at = 0;
    for (std::size_t next = findText(text, separator); next != std::string_view::npos;
         next = findText(text, separator, at)) {
        if (!call.work(1))
            return false;
        call.addView(out, text.substr(at, next - at));
        at = next + separator.size();
    }
    call.addView(out, text.substr(at));
    return true;
}

bool joinFunction(FunctionCall& call, Collection& out)
{
    std::string_view separator;
    if (call.argumentCount() > 0 && call.argumentText(0, separator) == Single::Failed)
        return false;
    if (call.input().empty())
        return true;
    std::string& joinedText = call.context().text();
    joinedText.clear();
    for (std::size_t index = 0; index < call.input().size(); ++index) {
        if (index > 0)
            joinedText += separator;
        call.input()[index].value().appendTo(joinedText);
        if (!call.fits(joinedText.size()))
            return false;
    }
    return call.addText(out, joinedText);
}

using TextCoding = std::optional<std::string> (*)(std::string_view, std::string_view);

template<TextCoding code>
bool codeText(FunctionCall& call, Collection& out)
{
    std::string_view text;
    std::string_view coding;
    const Single found = inputAndText(call, text, coding);
    if (found != Single::Value)
        return goesOn(found);
    const std::optional<std::string> coded = code(text, coding);
    return !coded || call.addText(out, *coded);
}

constexpr FunctionRow kStringRows[] = {
    {"indexOf",
     "indexOf(text)",
     "Position of a text in it, from 0; -1 if it is not there.",
     1,
     1,
     {ArgumentKind::Value},
     ResultKind::OneInteger,
     indexOfFunction,
     {{{"'abcdefg'.indexOf('bc')", "1"}, {"'abc'.indexOf('x')", "-1"}}},
     kTextKinds,
     {kTextKinds}},
    {"lastIndexOf",
     "lastIndexOf(text)",
     "Position of the last such text in it, from 0; -1 if it is not there.",
     1,
     1,
     {ArgumentKind::Value},
     ResultKind::OneInteger,
     lastIndexOfFunction,
     {{{"'abcabc'.lastIndexOf('bc')", "4"}}},
     kTextKinds,
     {kTextKinds}},
    {"substring",
     "substring(start [, length])",
     "A part of the text, from a position counted from 0.",
     1,
     2,
     {ArgumentKind::Value, ArgumentKind::Value},
     ResultKind::OneString,
     substringFunction,
     {{{"'abcdefg'.substring(3)", "'defg'"},
       {"'abcdefg'.substring(1, 2)", "'bc'"},
       {"'abc'.substring(7)", "{}"}}},
     kTextKinds,
     {kWholeKinds, kWholeKinds}},
    {"startsWith",
     "startsWith(text)",
     "True if it begins with the text.",
     1,
     1,
     {ArgumentKind::Value},
     ResultKind::OneBoolean,
     holdsText<Sought::Start>,
     {{{"'abcdefg'.startsWith('abc')", "true"}}},
     kTextKinds,
     {kTextKinds}},
    {"endsWith",
     "endsWith(text)",
     "True if it ends with the text.",
     1,
     1,
     {ArgumentKind::Value},
     ResultKind::OneBoolean,
     holdsText<Sought::End>,
     {{{"'abcdefg'.endsWith('efg')", "true"}}},
     kTextKinds,
     {kTextKinds}},
    {"contains",
     "contains(text)",
     "True if the text is in it.",
     1,
     1,
     {ArgumentKind::Value},
     ResultKind::OneBoolean,
     holdsText<Sought::Anywhere>,
     {{{"'abcdefg'.contains('cde')", "true"}}},
     kTextKinds,
     {kTextKinds}},
    {"matches",
     "matches(pattern)",
     "True if a part of it matches the regular expression.",
     1,
     1,
     {ArgumentKind::Value},
     ResultKind::OneBoolean,
     matchesPattern<Matched::Part>,
     {{{"'N8000123123'.matches('^N[0-9]{8}')", "true"}, {"'abc'.matches('x')", "false"}}},
     kTextKinds,
     {kTextKinds}},
    {"matchesFull",
     "matchesFull(pattern)",
     "True if all of it matches the regular expression.",
     1,
     1,
     {ArgumentKind::Value},
     ResultKind::OneBoolean,
     matchesPattern<Matched::Full>,
     {{{"'N8000123123'.matchesFull('N[0-9]{8}')", "false"}}},
     kTextKinds,
     {kTextKinds}},
    {"replaceMatches",
     "replaceMatches(pattern, replacement)",
     "All matches replaced; $1 stands for the first group.",
     2,
     2,
     {ArgumentKind::Value, ArgumentKind::Value},
     ResultKind::OneString,
     replaceMatchesFunction,
     {{{"'11/30/1972'.replaceMatches('(\\\\d+)/(\\\\d+)/(\\\\d+)', '$3-$1-$2')", "'1972-11-30'"}}},
     kTextKinds,
     {kTextKinds, kTextKinds}},
    {"replace",
     "replace(text, replacement)",
     "All places of the text replaced.",
     2,
     2,
     {ArgumentKind::Value, ArgumentKind::Value},
     ResultKind::OneString,
     replaceFunction,
     {{{"'abcdefg'.replace('cde', '123')", "'ab123fg'"}, {"'abc'.replace('', 'x')", "'xaxbxcx'"}}},
     kTextKinds,
     {kTextKinds, kTextKinds}},
    {"upper",
     "upper()",
     "In upper case.",
     0,
     0,
     {},
     ResultKind::OneString,
     changeCase<true>,
     {{{"'abcD'.upper()", "'ABCD'"}, {"'müller'.upper()", "'MÜLLER'"}}},
     kTextKinds},
    {"lower",
     "lower()",
     "In lower case.",
     0,
     0,
     {},
     ResultKind::OneString,
     changeCase<false>,
     {{{"'ABCd'.lower()", "'abcd'"}}},
     kTextKinds},
    {"uuid",
     "uuid()",
     "A UUID that always is the same for the same text: for the ids of what has no UUID of its own.",
     0,
     0,
     {},
     ResultKind::OneString,
     uuidFunction,
     {{{"'Patient|H000001'.uuid() = 'Patient|H000001'.uuid()", "true"},
       {"'Patient|H000001'.uuid().length()", "36"}}},
     kTextKinds},
    {"length",
     "length()",
     "Number of characters.",
     0,
     0,
     {},
     ResultKind::OneInteger,
     lengthFunction,
     {{{"'abcdefg'.length()", "7"}, {"'ü'.length()", "1"}}},
     kTextKinds},
    {"toChars",
     "toChars()",
     "Its characters, one by one.",
     0,
     0,
     {},
     ResultKind::Strings,
     toCharsFunction,
     {{{"'abc'.toChars()", "'a' | 'b' | 'c'"}}},
     kTextKinds},
    {"trim",
     "trim()",
     "Without white space at its ends.",
     0,
     0,
     {},
     ResultKind::OneString,
     trimFunction,
     {{{"'  a b '.trim()", "'a b'"}}},
     kTextKinds},
    {"split",
     "split(separator)",
     "Its parts between separators.",
     1,
     1,
     {ArgumentKind::Value},
     ResultKind::Strings,
     splitFunction,
     {{{"'a,b,c'.split(',')", "'a' | 'b' | 'c'"}}},
     kTextKinds,
     {kTextKinds}},
    {"join",
     "join([separator])",
     "All items as one text with separators between them.",
     0,
     1,
     {ArgumentKind::Value},
     ResultKind::OneString,
     joinFunction,
     {{{"('a' | 'b').join(', ')", "'a, b'"}, {"{}.join(',')", "{}"}}},
     {},
     {kTextKinds}},
    {"encode",
     "encode(coding)",
     "As hex, base64 or urlbase64.",
     1,
     1,
     {ArgumentKind::Value},
     ResultKind::OneString,
     codeText<encodeText>,
     {{{"'test'.encode('base64')", "'dGVzdA=='"}, {"'test'.encode('hex')", "'74657374'"}}},
     kTextKinds,
     {kTextKinds}},
    {"decode",
     "decode(coding)",
     "From hex, base64 or urlbase64.",
     1,
     1,
     {ArgumentKind::Value},
     ResultKind::OneString,
     codeText<decodeText>,
     {{{"'dGVzdA=='.decode('base64')", "'test'"}}},
     kTextKinds,
     {kTextKinds}},
    {"escape",
     "escape(target)",
     "Escaped for html or json.",
     1,
     1,
     {ArgumentKind::Value},
     ResultKind::OneString,
     codeText<escapeText>,
     {{{"'1<2'.escape('html')", "'1&lt;2'"}}},
     kTextKinds,
     {kTextKinds}},
    {"unescape",
     "unescape(target)",
     "The escapes of html or json undone.",
     1,
     1,
     {ArgumentKind::Value},
     ResultKind::OneString,
     codeText<unescapeText>,
     {{{"'1&lt;2'.unescape('html')", "'1<2'"}}},
     kTextKinds,
     {kTextKinds}},
};

} // namespace

FunctionGroup stringFunctions()
{
    return {"Text", kStringRows};
}

} // namespace hilum::fhirpath
