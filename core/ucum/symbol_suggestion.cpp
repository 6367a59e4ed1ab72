// SPDX-License-Identifier: Apache-2.0
#include "core/ucum/symbol_suggestion.h"

#include "core/base/text.h"

#include <algorithm>

namespace hilum::ucum {

namespace {

constexpr std::size_t kLongestShown = 40;

/// `12.h` for `12h`.
std::string splitNumber(std::string_view symbol, const Catalogue& catalogue)
{
    const std::size_t digits = symbol.find_first_not_of("0123456789");
    if (digits == 0 || digits == std::string_view::npos)
        return {};
    const std::string_view rest = symbol.substr(digits);
    const bool isKnown = catalogue.atom(rest) != nullptr
                         || std::ranges::any_of(catalogue.prefixes(), [&](const Prefix& prefix) {
                                const Atom* atom = rest.starts_with(prefix.code)
                                                       ? catalogue.atom(rest.substr(prefix.code.size()))
                                                       : nullptr;
                                return atom != nullptr && atom->isMetric;
                            });
    return isKnown ? std::string(symbol.substr(0, digits)) + "." + std::string(rest) : std::string();
}

/// What is often written and is no symbol of UCUM.
std::string habit(std::string_view symbol)
{
    struct Row
    {
        std::string_view written;
        std::string_view code;
    };
    static constexpr Row kRows[] = {{"degC", "Cel"}, {"mcg", "ug"},     {"cc", "mL"},      {"sec", "s"},
                                    {"yr", "a"},     {"lb", "[lb_av]"}, {"oz", "[oz_av]"}, {"ppm", "[ppm]"}};
    const auto* found = std::ranges::find(kRows, symbol, &Row::written);
    return found == std::end(kRows) ? std::string() : std::string(found->code);
}

std::string withoutBrackets(std::string_view symbol)
{
    std::string out(symbol);
    std::erase_if(out, [](char letter) { return letter == '[' || letter == ']'; });
    return out;
}

std::string lower(std::string_view symbol)
{
    std::string out = withoutBrackets(symbol);
    for (char& letter : out)
        letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + ('a' - 'A')) : letter;
    return out;
}

/// True for the name, and for its plural.
bool isName(std::string_view word, std::string_view name)
{
    return !name.empty()
           && (equalsIgnoringCase(word, name)
               || (word.size() == name.size() + 1 && (word.back() == 's' || word.back() == 'S')
                   && equalsIgnoringCase(word.substr(0, name.size()), name)));
}

/// The first unit, with or without a prefix, whose symbol is the text when both are written in one way.
template<typename Prefixed, typename Alone>
std::string firstOf(const Catalogue& catalogue, const Prefixed& isPrefixed, const Alone& isAlone)
{
    for (const Atom& atom : catalogue.atoms()) {
        if (isAlone(atom))
            return atom.code;
    }
    for (const Prefix& prefix : catalogue.prefixes()) {
        for (const Atom& atom : catalogue.atoms()) {
            if (atom.isMetric && isPrefixed(prefix, atom))
                return prefix.code + atom.code;
        }
    }
    return {};
}

/// The symbol without brackets (`mmHg`), in the letters of the variant without case (`KG`), written out
/// (`kilograms`), or in any letters.
std::string sameInOtherWords(std::string_view symbol, const Catalogue& catalogue)
{
    const std::string exact = withoutBrackets(symbol);
    const std::string wanted = lower(symbol);
    std::string found = firstOf(
        catalogue,
        [&](const Prefix& prefix, const Atom& atom) {
            return exact.starts_with(prefix.code) && withoutBrackets(prefix.code + atom.code) == exact;
        },
        [&](const Atom& atom) { return withoutBrackets(atom.code) == exact; });
    if (found.empty()) {
        found = firstOf(
            catalogue,
            [&](const Prefix& prefix, const Atom& atom) {
                return equalsIgnoringCase(prefix.caselessCode + atom.caselessCode, symbol);
            },
            [&](const Atom& atom) { return equalsIgnoringCase(atom.caselessCode, symbol); });
    }
    if (found.empty()) {
        found = firstOf(
            catalogue,
            [&](const Prefix& prefix, const Atom& atom) {
                return lower(prefix.caselessCode + atom.caselessCode) == wanted;
            },
            [&](const Atom& atom) { return lower(atom.caselessCode) == wanted; });
    }
    if (found.empty()) {
        found = firstOf(
            catalogue,
            [&](const Prefix& prefix, const Atom& atom) {
                return symbol.size() > prefix.name.size()
                       && equalsIgnoringCase(symbol.substr(0, prefix.name.size()), prefix.name)
                       && isName(symbol.substr(prefix.name.size()), atom.name);
            },
            [&](const Atom& atom) { return isName(symbol, atom.name); });
    }
    if (found.empty()) {
        found = firstOf(
            catalogue,
            [&](const Prefix& prefix, const Atom& atom) { return lower(prefix.code + atom.code) == wanted; },
            [&](const Atom& atom) { return lower(atom.code) == wanted; });
    }
    return found;
}

std::string suggestion(std::string_view symbol, const Catalogue& catalogue)
{
    std::string found = splitNumber(symbol, catalogue);
    if (found.empty())
        found = habit(symbol);
    if (found.empty())
        found = sameInOtherWords(symbol, catalogue);
    if (!found.empty())
        return found;
    constexpr std::size_t kShortest = 3; // Any two letters are near one another.
    if (symbol.size() < kShortest)
        return {};
    std::vector<std::string_view> codes;
    for (const Atom& atom : catalogue.atoms())
        codes.push_back(atom.code);
    return std::string(nearestWord(symbol, codes));
}

/// The atom that would make it a unit if it took prefixes.
const Atom* atomWithoutPrefix(std::string_view symbol, const Catalogue& catalogue)
{
    for (const Prefix& prefix : catalogue.prefixes()) {
        const Atom* atom =
            symbol.starts_with(prefix.code) ? catalogue.atom(symbol.substr(prefix.code.size())) : nullptr;
        if (atom != nullptr)
            return atom;
    }
    return nullptr;
}

} // namespace

Diagnostic unknownSymbol(std::string_view rest, std::size_t length, std::size_t begin,
                         const Catalogue& catalogue)
{
    // A digit may be meant as part of the symbol: `cmH2O`.
    const std::string_view word = rest.substr(0, rest.find_first_of("./(){}"));
    const bool isWholeWord =
        word.size() > length && word.size() <= kLongestShown && !sameInOtherWords(word, catalogue).empty();
    const std::string_view symbol = isWholeWord ? word : rest.substr(0, length);
    const std::string at = std::to_string(begin + 1);
    if (symbol.size() > kLongestShown) {
        return Diagnostic::error("ucum.unknown-symbol",
                                 "There is no unit with the long symbol at character {0}.", {at});
    }
    const std::string shown(symbol);
    const std::string near = suggestion(symbol, catalogue);
    if (near.empty() || near.find(symbol) == std::string::npos) {
        if (const Atom* atom = atomWithoutPrefix(symbol, catalogue); atom != nullptr) {
            return Diagnostic::error("ucum.not-metric",
                                     "\"{0}\" (character {1}) takes no prefix: \"{2}\" is not a unit.",
                                     {atom->code, at, shown});
        }
    }
    if (near.empty()) {
        return Diagnostic::error(
            "ucum.unknown-symbol",
            "There is no unit \"{0}\" (character {1}); what is not a unit stands in braces: "
            "\"{2}\".",
            {shown, at, "{" + shown + "}"});
    }
    return Diagnostic::error("ucum.unknown-symbol",
                             "There is no unit \"{0}\" (character {1}). Did you mean \"{2}\"?",
                             {shown, at, near});
}

} // namespace hilum::ucum
