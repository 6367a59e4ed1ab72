// SPDX-License-Identifier: Apache-2.0
#include "core/recognise/message_header.h"

#include "core/base/text.h"

#include <algorithm>

namespace hilum::recognise {
namespace {

constexpr std::size_t kMessageType = 8; // MSH-9, the separator being MSH-1.
constexpr std::size_t kVersion = 11;
constexpr char kStartOfBlock = '\x0b'; // MLLP.

bool isCodeLike(std::string_view text)
{
    constexpr std::size_t kLongest = 20;
    return !text.empty() && text.size() <= kLongest && std::ranges::all_of(text, [](char each) {
        return (each >= 'A' && each <= 'Z') || (each >= '0' && each <= '9') || each == '^' || each == '_'
               || each == '.';
    });
}

/// The text of the first MSH segment, "" where there is none in sight.
std::string_view headerSegment(std::string_view bytes)
{
    std::size_t begin = bytes.find("MSH");
    while (begin != std::string_view::npos && begin > 0 && bytes[begin - 1] != '\r'
           && bytes[begin - 1] != '\n' && bytes[begin - 1] != kStartOfBlock && bytes[begin - 1] != '\xBF')
        begin = bytes.find("MSH", begin + 1);
    if (begin == std::string_view::npos)
        return {};
    const std::string_view segment = bytes.substr(begin);
    return segment.substr(0, segment.find_first_of("\r\n"));
}

std::string_view fieldAt(std::string_view segment, std::size_t number)
{
    constexpr std::size_t kName = 3;
    if (segment.size() <= kName)
        return {};
    const std::vector<std::string_view> fields = split(segment, segment[kName]);
    const std::string_view field = number < fields.size() ? fields[number] : std::string_view();
    return field.substr(0, field.find('~'));
}

} // namespace

Content describeMessages(const Head& head)
{
    Content content{.kind = ContentKind::Hl7v2,
                    .format = "hl7v2",
                    .summary = Diagnostic::information("recognise.hl7v2", "HL7 v2 messages"),
                    .facts = {}};
    const std::string_view header = headerSegment(head.bytes);
    const std::string_view type = fieldAt(header, kMessageType);
    const std::string_view version = fieldAt(header, kVersion);
    if (isCodeLike(type))
        content.facts.push_back(
            Diagnostic::information("recognise.hl7v2-type", "First message: {0}", {std::string(type)}));
    if (const std::string_view own = version.substr(0, version.find('^')); isCodeLike(own))
        content.facts.push_back(
            Diagnostic::information("recognise.hl7v2-version", "Version {0}", {std::string(own)}));
    const std::size_t first = head.bytes.find_first_not_of("\xEF\xBB\xBF\r\n\t ");
    const std::string_view start = head.bytes.substr(std::min(first, head.bytes.size()));
    if (start.starts_with("FHS") || start.starts_with("BHS"))
        content.facts.push_back(
            Diagnostic::information("recognise.hl7v2-batch", "A batch, with headers around the messages"));
    if (start.starts_with(kStartOfBlock))
        content.facts.push_back(
            Diagnostic::information("recognise.hl7v2-mllp", "Framed as they are sent over a network (MLLP)"));
    return content;
}

} // namespace hilum::recognise
