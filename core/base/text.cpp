// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <numeric>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace hilum {
namespace {

char lowered(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + ('a' - 'A')) : letter;
}

/// Insertions, deletions, changes and swaps of neighbours (`form` for `from`), without regard to case.
std::size_t editDistance(std::string_view left, std::string_view right)
{
    std::vector<std::size_t> before(right.size() + 1); // The row of two letters ago.
    std::vector<std::size_t> last(right.size() + 1);
    std::vector<std::size_t> row(right.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    const auto isSame = [&](std::size_t i, std::size_t j) {
        return lowered(left[i - 1]) == lowered(right[j - 1]);
    };
    for (std::size_t i = 1; i <= left.size(); ++i) {
        std::swap(before, last);
        std::swap(last, row);
        row[0] = i;
        for (std::size_t j = 1; j <= right.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (isSame(i, j) ? 0 : 1)});
            if (i > 1 && j > 1 && isSame(i, j - 1) && isSame(i - 1, j))
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
    }
    return row[right.size()];
}

/// What follows the backslash for bytes that JSON must escape; 0: as it is, 'u': as \u00XX.
constexpr std::array<char, 256> makeJsonEscapes()
{
    std::array<char, 256> table{};
    for (std::size_t byte = 0; byte < 0x20; ++byte)
        table[byte] = 'u';
    table['"'] = '"';
    table['\\'] = '\\';
    table['\b'] = 'b';
    table['\f'] = 'f';
    table['\n'] = 'n';
    table['\r'] = 'r';
    table['\t'] = 't';
    return table;
}

constexpr std::array<char, 256> kJsonEscapes = makeJsonEscapes();

bool needsEscape(char letter)
{
    return kJsonEscapes[static_cast<unsigned char>(letter)] != 0;
}

#ifdef __SSE2__
/// The same for sixteen bytes at once.
bool anyNeedsEscape(const char* bytes)
{
    const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
    const __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(block, _mm_set1_epi8(0x1F)), block);
    const __m128i quote = _mm_cmpeq_epi8(block, _mm_set1_epi8('"'));
    const __m128i slash = _mm_cmpeq_epi8(block, _mm_set1_epi8('\\'));
    return _mm_movemask_epi8(_mm_or_si128(control, _mm_or_si128(quote, slash))) != 0;
}
#endif

} // namespace

std::string_view nearestWord(std::string_view word, std::span<const std::string_view> candidates)
{
    std::string_view nearest;
    std::size_t shortest = std::max<std::size_t>(word.size() / 3, 1) + 1;
    for (const std::string_view candidate : candidates) {
        const std::size_t distance = editDistance(word, candidate);
        if (distance < shortest) {
            shortest = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

std::string_view trimmed(std::string_view text)
{
    static constexpr std::string_view kBlanks = " \t\r\n\f\v";
    const auto isLetter = [](char each) {
        return static_cast<unsigned char>(each) > ' ';
    };
    if (!text.empty() && isLetter(text.front()) && isLetter(text.back()))
        return text; // As nearly always.
    const std::size_t first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

bool equalsIgnoringCase(std::string_view left, std::string_view right)
{
    return std::ranges::equal(left, right, [](char a, char b) { return lowered(a) == lowered(b); });
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0;;) {
        const std::size_t end = text.find(separator, begin);
        parts.push_back(text.substr(begin, end - begin));
        if (end == std::string_view::npos)
            return parts;
        begin = end + 1;
    }
}

std::string joined(std::span<const std::string> parts, std::string_view separator)
{
    std::string text;
    for (const std::string& part : parts) {
        if (&part != parts.data())
            text += separator;
        text += part;
    }
    return text;
}

bool needsJsonEscape(std::string_view text)
{
    const char* at = text.data();
    const char* const end = at + text.size();
#ifdef __SSE2__
    constexpr std::ptrdiff_t kBlock = 16;
    if (end - at >= kBlock) {
        for (; end - at >= kBlock; at += kBlock) {
            if (anyNeedsEscape(at))
                return true;
        }
        return at != end && anyNeedsEscape(end - kBlock);
    }
#endif
    return std::any_of(at, end, needsEscape);
}

void appendJsonString(std::string& out, std::string_view text)
{
    if (!needsJsonEscape(text)) {
        out += '"';
        out += text;
        out += '"';
        return;
    }
    static constexpr std::string_view kDigits = "0123456789abcdef";
    out += '"';
    std::size_t plain = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const char escape = kJsonEscapes[byte];
        if (escape == 0)
            continue;
        out.append(text, plain, at - plain);
        out += '\\';
        out += escape;
        if (escape == 'u') {
            out += "00";
            out += kDigits[byte >> 4];
            out += kDigits[byte & 15];
        }
        plain = at + 1;
    }
    out.append(text, plain, text.size() - plain);
    out += '"';
}

} // namespace hilum
