// SPDX-License-Identifier: Apache-2.0
#include "plugins/dicom/dicom_charset.h"

#include "core/base/text.h"
#include "core/base/utf8.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace hilum::dicom {
namespace {

/// How the bytes of a designated set are brought into one that ICU converts.
enum class Shape : std::uint8_t {
    SingleByte,     ///< As they are.
    DoubleByteLow,  ///< Two 7-bit bytes; with their high bits set they are EUC.
    DoubleByteLow3, ///< The same behind 0x8F: the third plane of EUC-JP (JIS X 0212).
    DoubleByteHigh, ///< Two bytes with their high bits set.
};

struct Designation
{
    std::string_view escape; ///< Without ESC.
    bool isHigh = false;     ///< G1 (bytes from 0x80) or G0.
    Shape shape = Shape::SingleByte;
    const char* converter = nullptr; ///< ICU's name; null: ASCII.
};

// PS3.3 tables C.12-3 and C.12-4: escape sequences of the code elements.
constexpr std::array kDesignations = {
    Designation{"(B", false, Shape::SingleByte, nullptr},
    Designation{"-A", true, Shape::SingleByte, "ISO-8859-1"},
    Designation{"-B", true, Shape::SingleByte, "ISO-8859-2"},
    Designation{"-C", true, Shape::SingleByte, "ISO-8859-3"},
    Designation{"-D", true, Shape::SingleByte, "ISO-8859-4"},
    Designation{"-L", true, Shape::SingleByte, "ISO-8859-5"},
    Designation{"-G", true, Shape::SingleByte, "ISO-8859-6"},
    Designation{"-F", true, Shape::SingleByte, "ISO-8859-7"},
    Designation{"-H", true, Shape::SingleByte, "ISO-8859-8"},
    Designation{"-M", true, Shape::SingleByte, "ISO-8859-9"},
    Designation{"-b", true, Shape::SingleByte, "ISO-8859-15"},
    Designation{"-T", true, Shape::SingleByte, "TIS-620"},
    Designation{"(J", false, Shape::SingleByte, nullptr},
    Designation{")I", true, Shape::SingleByte, "Shift_JIS"},
    Designation{"$B", false, Shape::DoubleByteLow, "EUC-JP"},
    Designation{"$@", false, Shape::DoubleByteLow, "EUC-JP"},
    Designation{"$(D", false, Shape::DoubleByteLow3, "EUC-JP"},
    Designation{"$)C", true, Shape::DoubleByteHigh, "EUC-KR"},
    Designation{"$)A", true, Shape::DoubleByteHigh, "GB2312"},
};

struct Term
{
    std::string_view name;
    std::string_view high;       ///< Escape of the G1 set that holds from the start; "" for none.
    const char* whole = nullptr; ///< A converter for the whole text: no code extensions.
};

// PS3.3 tables C.12-2 to C.12-5; the ISO 2022 form of a term designates the same set at the start.
constexpr std::array kTerms = {
    Term{"", "", nullptr},
    Term{"ISO_IR 6", "", nullptr},
    Term{"ISO_IR 100", "-A", nullptr},
    Term{"ISO_IR 101", "-B", nullptr},
    Term{"ISO_IR 109", "-C", nullptr},
    Term{"ISO_IR 110", "-D", nullptr},
    Term{"ISO_IR 144", "-L", nullptr},
    Term{"ISO_IR 127", "-G", nullptr},
    Term{"ISO_IR 126", "-F", nullptr},
    Term{"ISO_IR 138", "-H", nullptr},
    Term{"ISO_IR 148", "-M", nullptr},
    Term{"ISO_IR 203", "-b", nullptr},
    Term{"ISO_IR 166", "-T", nullptr},
    Term{"ISO_IR 13", ")I", nullptr},
    Term{"ISO_IR 87", "", nullptr},
    Term{"ISO_IR 159", "", nullptr},
    Term{"ISO_IR 149", "$)C", nullptr},
    Term{"ISO_IR 58", "$)A", nullptr},
    Term{"ISO_IR 192", "", "UTF-8"},
    Term{"GB18030", "", "GB18030"},
    Term{"GBK", "", "GBK"},
};

/// "ISO 2022 IR 100" and the misspellings seen in files ("ISO-IR 100", "ISO_IR_100") as "ISO_IR 100".
std::string canonicalTerm(std::string_view term)
{
    std::string name(trimmed(term));
    std::ranges::replace(name, '-', ' ');
    std::ranges::replace(name, '_', ' ');
    for (const std::string_view prefix : {"ISO 2022 IR ", "ISO IR "}) {
        if (name.starts_with(prefix))
            return "ISO_IR " + name.substr(prefix.size());
    }
    return std::string(trimmed(term));
}

const Term* findTerm(std::string_view term)
{
    const std::string name = canonicalTerm(term);
    const auto found = std::ranges::find(kTerms, name, &Term::name);
    return found == kTerms.end() ? nullptr : &*found;
}

const Designation* findDesignation(std::string_view escape)
{
    const auto found = std::ranges::find(kDesignations, escape, &Designation::escape);
    return found == kDesignations.end() ? nullptr : &*found;
}

struct ConverterCloser
{
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using ConverterPointer = std::unique_ptr<UConverter, ConverterCloser>;

void appendConverted(std::string& out, UConverter* converter, std::string_view bytes)
{
    std::u16string units(bytes.size() * 2 + 1, u'\0');
    UErrorCode status = U_ZERO_ERROR;
    const int32_t count = ucnv_toUChars(converter, units.data(), static_cast<int32_t>(units.size()),
                                        bytes.data(), static_cast<int32_t>(bytes.size()), &status);
    for (int32_t index = 0; U_SUCCESS(status) && index < count; ++index) {
        char32_t codePoint = units[static_cast<std::size_t>(index)];
        const bool isPair = codePoint >= 0xD800 && codePoint < 0xDC00 && index + 1 < count;
        if (isPair)
            codePoint =
                0x10000 + ((codePoint - 0xD800) << 10) + (units[static_cast<std::size_t>(++index)] - 0xDC00U);
        appendUtf8(out, codePoint);
    }
}

} // namespace

struct CharacterSet::State
{
    bool isKnown = true;
    bool hasTerm = false;
    const char* whole = nullptr;
    const Designation* initialHigh = nullptr;
    mutable std::map<std::string_view, ConverterPointer> converters;

    UConverter* converter(const char* name) const
    {
        ConverterPointer& known = converters[name];
        if (!known) {
            UErrorCode status = U_ZERO_ERROR;
            known.reset(ucnv_open(name, &status));
        }
        return known.get();
    }

    void appendRun(std::string& out, const Designation* designation, std::string_view run) const
    {
        if (designation == nullptr) {
            out += latin1ToUtf8(run);
            return;
        }
        if (designation->converter == nullptr) {
            out += run;
            return;
        }
        std::string bytes;
        for (std::size_t at = 0; at < run.size(); ++at) {
            const bool isLow =
                designation->shape == Shape::DoubleByteLow || designation->shape == Shape::DoubleByteLow3;
            if (designation->shape == Shape::DoubleByteLow3 && at % 2 == 0)
                bytes += '\x8F';
            bytes += isLow ? static_cast<char>(run[at] | 0x80) : run[at];
        }
        appendConverted(out, converter(designation->converter), bytes);
    }
};

CharacterSet::CharacterSet(const std::vector<std::string>& terms) : m_state(std::make_unique<State>())
{
    for (std::size_t index = 0; index < terms.size(); ++index) {
        const Term* term = findTerm(terms[index]);
        m_state->isKnown = m_state->isKnown && term != nullptr;
        m_state->hasTerm = m_state->hasTerm || !trimmed(terms[index]).empty();
        // Only the first value is in force from the start; the others come by their escape sequences.
        if (index == 0 && term != nullptr) {
            m_state->whole = term->whole;
            m_state->initialHigh = term->high.empty() ? nullptr : findDesignation(term->high);
        }
    }
}

CharacterSet::~CharacterSet() = default;
CharacterSet::CharacterSet(CharacterSet&&) noexcept = default;
CharacterSet& CharacterSet::operator=(CharacterSet&&) noexcept = default;

bool CharacterSet::isKnown() const
{
    return m_state->isKnown;
}

std::string CharacterSet::toUtf8(std::string_view bytes) const
{
    const bool hasEscape = bytes.find('\x1B') != std::string_view::npos;
    if (isAscii(bytes) && !hasEscape)
        return std::string(bytes);
    std::string text;
    if (m_state->whole != nullptr) {
        appendConverted(text, m_state->converter(m_state->whole), bytes);
        return text;
    }
    if (!m_state->hasTerm && !hasEscape && isValidUtf8(bytes))
        return std::string(
            bytes); // Undeclared UTF-8 is common, and Latin-1 is hardly ever valid UTF-8 by chance.

    const Designation* const ascii = kDesignations.data();
    const Designation* low = ascii;
    const Designation* high = m_state->initialHigh;
    for (std::size_t at = 0; at < bytes.size();) {
        if (bytes[at] == '\x1B') {
            const std::size_t length =
                bytes.substr(at).starts_with("\x1B$(") || bytes.substr(at).starts_with("\x1B$)") ? 3 : 2;
            if (const Designation* next = findDesignation(bytes.substr(at + 1, length))) {
                (next->isHigh ? high : low) = next;
                at += 1 + length;
                continue;
            }
            text += "\uFFFD"; // An escape that no set knows; what follows is read as before.
            ++at;
            continue;
        }
        const auto isHigh = [](char byte) {
            return static_cast<unsigned char>(byte) >= 0x80;
        };
        const bool inHigh = isHigh(bytes[at]);
        std::size_t end = at;
        const bool isPlainLow = !inHigh && low->shape == Shape::SingleByte;
        while (end < bytes.size() && bytes[end] != '\x1B' && isHigh(bytes[end]) == inHigh) {
            const char byte = bytes[end++];
            // Delimiters and ends of lines bring the sets of the first value back (PS3.5 section 6.1.2.5.3).
            if (isPlainLow
                && (byte == '\\' || byte == '^' || byte == '=' || byte == '\r' || byte == '\n' || byte == '\f'
                    || byte == '\t'))
                break;
            if (!isPlainLow && !inHigh && (byte == '\r' || byte == '\n'))
                break;
        }
        m_state->appendRun(text, inHigh ? high : low, bytes.substr(at, end - at));
        const char last = bytes[end - 1];
        if (isPlainLow && (last == '\\' || last == '^' || last == '=' || last == '\r' || last == '\n')) {
            low = ascii;
            high = m_state->initialHigh;
        }
        at = end;
    }
    return text;
}

} // namespace hilum::dicom
