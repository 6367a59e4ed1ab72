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

enum class Letters : std::uint8_t { Same, AnyCase };
enum class Brackets : std::uint8_t { Same, Ignored };

/// A way to write symbols, in which a wrong one may be the same as a right one.
struct Spelling
{
    Letters letters;
    Brackets brackets;

    /// Whether the word is that prefix and that atom, without a copy of either.
    [[nodiscard]] bool isSame(std::string_view word, std::string_view prefix, std::string_view atom) const
    {
        return take(word, prefix) && take(word, atom) && rest(word).empty();
    }

private:
    [[nodiscard]] bool isSkipped(char letter) const
    {
        return brackets == Brackets::Ignored && (letter == '[' || letter == ']');
    }
    [[nodiscard]] char plain(char letter) const
    {
        const bool isUpper = letters == Letters::AnyCase && letter >= 'A' && letter <= 'Z';
        return isUpper ? static_cast<char>(letter + ('a' - 'A')) : letter;
    }
    [[nodiscard]] std::string_view rest(std::string_view word) const
    {
        while (!word.empty() && isSkipped(word.front()))
            word.remove_prefix(1);
        return word;
    }
    [[nodiscard]] bool take(std::string_view& word, std::string_view part) const
    {
        for (const char letter : part) {
            if (isSkipped(letter))
                continue;
            word = rest(word);
            if (word.empty() || plain(word.front()) != plain(letter))
                return false;
            word.remove_prefix(1);
        }
        return true;
    }
};

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

/// `kg` for `kilograms`.
std::string writtenOut(std::string_view word, const Catalogue& catalogue)
{
    return firstOf(
        catalogue,
        [&](const Prefix& prefix, const Atom& atom) {
            return word.size() > prefix.name.size()
                   && equalsIgnoringCase(word.substr(0, prefix.name.size()), prefix.name)
                   && isName(word.substr(prefix.name.size()), atom.name);
        },
        [&](const Atom& atom) { return isName(word, atom.name); });
}

/// The symbol without brackets (`mmHg`), in the letters of the variant without case (`KG`), written out
/// (`kilograms`), or in any letters.
std::string sameInOtherWords(std::string_view symbol, const Catalogue& catalogue)
{
    const auto inCodes = [&](Spelling spelling) {
        return firstOf(
            catalogue,
            [&](const Prefix& prefix, const Atom& atom) {
                return spelling.isSame(symbol, prefix.code, atom.code);
            },
            [&](const Atom& atom) { return spelling.isSame(symbol, {}, atom.code); });
    };
    const auto inCaselessCodes = [&](Brackets brackets) {
        const Spelling spelling{Letters::AnyCase, brackets};
        return firstOf(
            catalogue,
            [&](const Prefix& prefix, const Atom& atom) {
                return spelling.isSame(symbol, prefix.caselessCode, atom.caselessCode);
            },
            [&](const Atom& atom) { return spelling.isSame(symbol, {}, atom.caselessCode); });
    };
    std::string found = inCodes({Letters::Same, Brackets::Ignored});
    if (found.empty())
        found = inCaselessCodes(Brackets::Same);
    if (found.empty())
        found = inCaselessCodes(Brackets::Ignored);
    if (found.empty())
        found = writtenOut(symbol, catalogue);
    return found.empty() ? inCodes({Letters::AnyCase, Brackets::Ignored}) : found;
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
