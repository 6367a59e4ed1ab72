// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/character_set.h"

#include "core/base/utf8.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <shared_mutex>

namespace hilum::hl7v2 {

namespace {

struct NamedSet
{
    std::string_view hl7;
    std::string_view converter;
};

/// HL7 table 0211 and spellings seen in real messages, in capitals without blanks, dashes, underscores and
/// slashes.
constexpr std::array kNamedSets = std::to_array<NamedSet>({
    {"ASCII", "US-ASCII"},
    {"USASCII", "US-ASCII"},
    {"ISOIR6", "US-ASCII"},
    {"88591", "ISO-8859-1"},
    {"88592", "ISO-8859-2"},
    {"88593", "ISO-8859-3"},
    {"88594", "ISO-8859-4"},
    {"88595", "ISO-8859-5"},
    {"88596", "ISO-8859-6"},
    {"88597", "ISO-8859-7"},
    {"88598", "ISO-8859-8"},
    {"88599", "ISO-8859-9"},
    {"885915", "ISO-8859-15"},
    {"ISOIR100", "ISO-8859-1"},
    {"ISOIR101", "ISO-8859-2"},
    {"ISOIR14", "Shift_JIS"},
    {"ISOIR13", "Shift_JIS"},
    {"ISOIR87", "ISO-2022-JP"},
    {"ISOIR159", "ISO-2022-JP-2"},
    {"GB180302000", "GB18030"},
    {"GB18030", "GB18030"},
    {"KSX1001", "EUC-KR"},
    {"ISOIR149", "EUC-KR"},
    {"CNS116431992", "EUC-TW"},
    {"BIG5", "Big5"},
    {"UNICODE", "UTF-8"},
    {"UNICODEUTF8", "UTF-8"},
    {"UTF8", "UTF-8"},
    {"UNICODEUTF16", "UTF-16"},
    {"UNICODEUTF32", "UTF-32"},
    {"WE8MSWIN1252", "windows-1252"},
    {"ANSI", "windows-1252"},
});

struct ConverterClose
{
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterClose>;

Converter openConverter(const std::string& name)
{
    UErrorCode error = U_ZERO_ERROR;
    Converter converter(ucnv_open(name.c_str(), &error));
    return U_SUCCESS(error) ? std::move(converter) : nullptr;
}

/// The tables of the sets met so far. A cache behind a lock; what it returns never changes or moves.
const CharacterTable* tableOf(const std::string& name)
{
    static std::mutex mutex;
    static std::map<std::string, std::unique_ptr<CharacterTable>, std::less<>> tables;
    const std::lock_guard lock(mutex);
    std::unique_ptr<CharacterTable>& table = tables[name];
    if (table)
        return table.get();
    const Converter converter = openConverter(name);
    auto made = std::make_unique<CharacterTable>();
    for (std::size_t i = 0; i < made->size(); ++i) {
        UErrorCode error = U_ZERO_ERROR;
        const char byte = static_cast<char>(i);
        const char* source = &byte;
        const UChar32 c =
            converter ? ucnv_getNextUChar(converter.get(), &source, source + 1, &error) : 0xFFFD;
        if (converter)
            ucnv_reset(converter.get());
        (*made)[i] = U_SUCCESS(error) ? static_cast<char32_t>(c) : U'\uFFFD';
    }
    table = std::move(made);
    return table.get();
}

std::string simplified(std::string_view name)
{
    std::string result;
    for (const char c : name) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0)
            result.push_back(static_cast<char>(std::toupper(static_cast<unsigned char>(c))));
    }
    if (result.starts_with("ISO8859"))
        result.erase(0, 3);
    return result;
}

/// Whether bytes below 0x80 are always ASCII and every character is one byte.
bool isSingleByte(UConverter* converter)
{
    UErrorCode error = U_ZERO_ERROR;
    const UConverterType type = ucnv_getType(converter);
    return (type == UCNV_SBCS || type == UCNV_LATIN_1 || type == UCNV_US_ASCII)
           && ucnv_getMaxCharSize(converter) == 1 && ucnv_getMinCharSize(converter) == 1
           && ucnv_toUCountPending(converter, &error) == 0;
}

} // namespace

namespace {

bool lookUpCharacterSet(std::string_view name, CharacterSet& set)
{
    const std::string simple = simplified(name);
    const auto* named = std::ranges::find(kNamedSets, std::string_view(simple), &NamedSet::hl7);
    set.name = named != kNamedSets.end() ? std::string(named->converter) : std::string(name);
    const Converter converter = openConverter(set.name);
    if (!converter)
        return false;
    UErrorCode error = U_ZERO_ERROR;
    const std::string canonical = ucnv_getName(converter.get(), &error);
    set.table = nullptr;
    set.isAscii = canonical == "US-ASCII";
    if (canonical == "UTF-8" || set.isAscii) {
        set.kind = CharacterSetKind::Utf8;
        set.name = "UTF-8";
    } else if (isSingleByte(converter.get()) && (*tableOf(set.name))['|'] == U'|') {
        set.kind = CharacterSetKind::SingleByte;
        set.table = tableOf(set.name);
    } else {
        set.kind = CharacterSetKind::MultiByte;
    }
    return true;
}

} // namespace

bool findCharacterSet(std::string_view name, CharacterSet& set)
{
    if (name.empty() || name.size() > 40)
        return false;
    // Each message asks; opening a converter costs more than decoding a short message.
    static constexpr std::size_t kKept = 200;
    static std::shared_mutex mutex;
    static std::map<std::string, std::optional<CharacterSet>, std::less<>> known;
    {
        const std::shared_lock lock(mutex);
        if (const auto found = known.find(name); found != known.end()) {
            if (found->second)
                set = *found->second;
            return found->second.has_value();
        }
    }
    CharacterSet found;
    const bool isThere = lookUpCharacterSet(name, found);
    if (isThere)
        set = found;
    const std::unique_lock lock(mutex);
    if (known.size() < kKept)
        known.emplace(std::string(name), isThere ? std::optional(found) : std::nullopt);
    return isThere;
}

const CharacterSet& latin1()
{
    static const CharacterSet kLatin1{.kind = CharacterSetKind::SingleByte,
                                      .name = "ISO-8859-1",
                                      .table = tableOf("ISO-8859-1"),
                                      .isAscii = false};
    return kLatin1;
}

void appendDecoded(std::string_view bytes, const CharacterTable& table, std::string& out)
{
    for (const char c : bytes)
        appendUtf8(out, table[static_cast<unsigned char>(c)]);
}

namespace {

/// Calls `take(character, endOffset)` for each character; false as soon as it says so.
template<typename Take>
void eachCharacter(UConverter* converter, std::string_view bytes, const Take& take)
{
    const char* source = bytes.data();
    const char* const end = source + bytes.size();
    while (source < end) {
        UErrorCode error = U_ZERO_ERROR;
        const char* const before = source;
        UChar32 c = ucnv_getNextUChar(converter, &source, end, &error);
        if (error == U_INDEX_OUTOFBOUNDS_ERROR)
            return; // Only a switch of sets was left.
        if (U_FAILURE(error)) {
            c = 0xFFFD;
            if (source == before)
                ++source;
        }
        if (!take(static_cast<char32_t>(c), static_cast<std::size_t>(source - bytes.data())))
            return;
    }
}

} // namespace

bool appendConverted(std::string_view bytes, const std::string& setName, std::string& out)
{
    const Converter converter = openConverter(setName);
    if (!converter) {
        appendDecoded(bytes, *latin1().table, out);
        return false;
    }
    bool isWhole = true;
    eachCharacter(converter.get(), bytes, [&](char32_t c, std::size_t) {
        isWhole = isWhole && c != U'\uFFFD';
        appendUtf8(out, c);
        return true;
    });
    return isWhole;
}

std::size_t offsetBeforeConversion(std::string_view bytes, const std::string& setName, std::size_t converted)
{
    const Converter converter = openConverter(setName);
    if (!converter)
        return std::min(converted, bytes.size());
    std::size_t offset = 0;
    std::string text;
    std::size_t length = 0;
    eachCharacter(converter.get(), bytes, [&](char32_t c, std::size_t end) {
        text.clear();
        appendUtf8(text, c);
        length += text.size();
        if (length > converted)
            return false;
        offset = end;
        return true;
    });
    return length < converted ? bytes.size() : offset;
}

} // namespace hilum::hl7v2
