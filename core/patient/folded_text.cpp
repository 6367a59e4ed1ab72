// SPDX-License-Identifier: Apache-2.0
#include "core/patient/folded_text.h"

#include "core/base/utf8.h"

namespace hilum::patient {
namespace {

/// Base letters of U+00C0 to U+017F; `-` where the letter stays as it is, a capital for two letters.
constexpr std::string_view kLatin = "aaaaaaAceeeeiiii"
                                    "dnooooo-ouuuuyTS"
                                    "aaaaaaAceeeeiiii"
                                    "dnooooo-ouuuuyTy"
                                    "aaaaaaccccccccdd"
                                    "ddeeeeeeeeeegggg"
                                    "gggghhhhiiiiiiii"
                                    "iiJJjjkkklllllll"
                                    "lllnnnnnnnnnoooo"
                                    "ooOOrrrrrrssssss"
                                    "ssttttttuuuuuuuu"
                                    "uuuuwwyyyzzzzzzs";
static_assert(kLatin.size() == 0x17F - 0xC0 + 1);

/// Reads one code point; a malformed byte is itself.
char32_t next(std::string_view text, std::size_t& at)
{
    const auto byte = [text](std::size_t index) {
        return static_cast<unsigned char>(index < text.size() ? text[index] : 0);
    };
    const unsigned first = byte(at);
    if (first >= 0xC2 && first < 0xE0 && (byte(at + 1) & 0xC0U) == 0x80) {
        at += 2;
        return ((first & 0x1FU) << 6U) | (byte(at - 1) & 0x3FU);
    }
    if (first >= 0xE0 && first < 0xF0 && at + 2 < text.size()) {
        at += 3;
        return ((first & 0x0FU) << 12U) | ((byte(at - 2) & 0x3FU) << 6U) | (byte(at - 1) & 0x3FU);
    }
    if (first >= 0xF0 && at + 3 < text.size()) {
        at += 4;
        return ((first & 0x07U) << 18U) | ((byte(at - 3) & 0x3FU) << 12U) | ((byte(at - 2) & 0x3FU) << 6U)
               | (byte(at - 1) & 0x3FU);
    }
    ++at;
    return first;
}

void appendLatin(std::string& out, char32_t letter)
{
    const char base = kLatin[letter - 0xC0];
    switch (base) {
    case 'A':
        out += "ae";
        break;
    case 'T':
        out += "th";
        break;
    case 'S':
        out += "ss";
        break;
    case 'J':
        out += "ij";
        break;
    case 'O':
        out += "oe";
        break;
    case '-':
        appendUtf8(out, letter);
        break;
    default:
        out += base;
    }
}

} // namespace

void appendFolded(std::string& out, std::string_view utf8)
{
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t letter = next(utf8, at);
        if (letter < 0x80)
            out += static_cast<char>(letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter);
        else if (letter >= 0xC0 && letter <= 0x17F)
            appendLatin(out, letter);
        else if (letter >= 0x300 && letter <= 0x36F)
            continue; // A combining accent.
        else if ((letter >= 0x391 && letter <= 0x3A9) || (letter >= 0x410 && letter <= 0x42F))
            appendUtf8(out, letter + 0x20);
        else if (letter >= 0x400 && letter <= 0x40F)
            appendUtf8(out, letter + 0x50);
        else
            appendUtf8(out, letter);
    }
}

std::string folded(std::string_view utf8)
{
    std::string text;
    text.reserve(utf8.size());
    appendFolded(text, utf8);
    return text;
}

} // namespace hilum::patient
