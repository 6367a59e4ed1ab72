// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/csv/csv_charset.h"

#include "core/base/text.h"
#include "core/base/utf8.h"

#include <unicode/ucnv.h>

#include <map>
#include <memory>

namespace hilum::csv {

namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kLittleEndianMark = "\xFF\xFE";
constexpr std::string_view kBigEndianMark = "\xFE\xFF";
constexpr const char* kFallback = "windows-1252";
/// UTF-8 needs at most three bytes for one of a single-byte set, or for two of UTF-16.
constexpr std::size_t kGrowth = 3;
constexpr std::size_t kHeadForZeros = 256;

struct CloseConverter
{
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using ConverterPointer = std::unique_ptr<UConverter, CloseConverter>;

ConverterPointer openConverter(const std::string& name)
{
    UErrorCode error = U_ZERO_ERROR;
    return ConverterPointer(ucnv_open(name.c_str(), &error));
}

/// Converters are not thread-safe and dear to open: each thread keeps its own.
UConverter* converterOf(const std::string& name)
{
    thread_local std::map<std::string, ConverterPointer> converters;
    ConverterPointer& converter = converters[name];
    if (!converter)
        converter = openConverter(name);
    return converter.get();
}

std::string_view convertedText(std::string_view bytes, const std::string& name, Arena& arena)
{
    UConverter* converter = converterOf(name);
    if (converter == nullptr)
        return bytes;
    const std::size_t room = bytes.size() * kGrowth + 4;
    char* out = arena.makeArray<char>(room).data();
    UErrorCode error = U_ZERO_ERROR;
    const int32_t length = ucnv_toAlgorithmic(UCNV_UTF8, converter, out, static_cast<int32_t>(room),
                                              bytes.data(), static_cast<int32_t>(bytes.size()), &error);
    ucnv_reset(converter);
    return U_FAILURE(error) ? bytes : std::string_view(out, static_cast<std::size_t>(length));
}

bool isUtf8Name(const std::string& name)
{
    return equalsIgnoringCase(name, "utf-8") || equalsIgnoringCase(name, "utf8");
}

/// Mostly-ASCII text in UTF-16 has a zero in every other byte.
UnitWidth widthByZeros(std::string_view head)
{
    head = head.substr(0, kHeadForZeros);
    std::size_t even = 0;
    std::size_t odd = 0;
    for (std::size_t at = 0; at < head.size(); ++at)
        (at % 2 == 0 ? even : odd) += head[at] == 0 ? 1 : 0;
    const std::size_t most = head.size() * 2 / 5;
    if (odd > most && odd > 1)
        return UnitWidth::LittleEndian16;
    return even > most && even > 1 ? UnitWidth::BigEndian16 : UnitWidth::Byte;
}

Charset wide(UnitWidth width, std::size_t markLength)
{
    return {.name = width == UnitWidth::LittleEndian16 ? "UTF-16LE" : "UTF-16BE",
            .width = width,
            .isSingleByte = false,
            .markLength = markLength};
}

} // namespace

bool isKnownCharset(const std::string& name)
{
    return name.empty() || name == "auto" || openConverter(name) != nullptr;
}

Charset detectCharset(std::string_view head, const std::string& setting)
{
    if (head.starts_with(kUtf8Mark))
        return {.name = {}, .width = UnitWidth::Byte, .isSingleByte = true, .markLength = kUtf8Mark.size()};
    if (head.starts_with(kLittleEndianMark))
        return wide(UnitWidth::LittleEndian16, kLittleEndianMark.size());
    if (head.starts_with(kBigEndianMark))
        return wide(UnitWidth::BigEndian16, kBigEndianMark.size());
    if (setting.empty() || setting == "auto") {
        const UnitWidth width = widthByZeros(head);
        return width == UnitWidth::Byte ? Charset() : wide(width, 0);
    }
    if (isUtf8Name(setting))
        return {};
    const ConverterPointer converter = openConverter(setting);
    if (converter == nullptr)
        return {};
    UErrorCode error = U_ZERO_ERROR;
    const char* standard = ucnv_getName(converter.get(), &error);
    const std::string_view canonical = standard == nullptr ? std::string_view() : std::string_view(standard);
    if (canonical.starts_with("UTF-16"))
        return wide(canonical == "UTF-16BE" || canonical == "UTF-16" ? UnitWidth::BigEndian16
                                                                     : UnitWidth::LittleEndian16,
                    0);
    return {.name = setting,
            .width = UnitWidth::Byte,
            .isSingleByte = ucnv_getMaxCharSize(converter.get()) == 1,
            .markLength = 0};
}

Converted toUtf8(std::string_view bytes, const Charset& charset, Arena& arena)
{
    // Escape sequences of ISO 2022 are ASCII, so only single bytes may be left as they are.
    if (charset.isSingleByte && isAscii(bytes))
        return {.text = bytes, .wasGuessed = false};
    if (!charset.name.empty())
        return {.text = convertedText(bytes, charset.name, arena), .wasGuessed = false};
    if (isValidUtf8(bytes))
        return {.text = bytes, .wasGuessed = false};
    return {.text = convertedText(bytes, kFallback, arena), .wasGuessed = true};
}

} // namespace hilum::csv
