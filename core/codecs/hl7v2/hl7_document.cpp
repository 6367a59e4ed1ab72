// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/hl7_document.h"

#include "core/base/hash.h"
#include "core/codecs/hl7v2/byte_scan.h"
#include "core/codecs/hl7v2/node_names.h"
#include "core/codecs/hl7v2/value_conversion.h"

#include <algorithm>

namespace hilum::hl7v2 {

namespace {

constexpr std::uint32_t kHeader = packedSegmentId("MSH");

/// MSH, FHS and BHS: their first field is the separator itself.
bool isHeader(std::uint32_t id)
{
    return id == kHeader || id == packedSegmentId("FHS") || id == packedSegmentId("BHS");
}

bool isTextType(std::string_view type)
{
    return type == "ST" || type == "TX" || type == "FT";
}

} // namespace

const Hl7Document* Hl7Document::behind(Node& node)
{
    if (!node)
        return nullptr;
    node = node.document().base(node);
    const bool isOne = node && typeid(node.document()) == typeid(Hl7Document);
    return isOne ? static_cast<const Hl7Document*>(&node.document()) : nullptr;
}

Node Hl7Document::nodeAt(const Position& position) const
{
    switch (position.kind) {
    case Position::Kind::Message:
        return root();
    case Position::Kind::Group:
        return {this,
                PackedPosition::group(position.segment, position.segmentCount, position.element).bits()};
    case Position::Kind::Element:
        break;
    }
    if (position.field == 0)
        return {this, PackedPosition::segment(position.segment).bits()};
    return nodeOf(textAt(position), position.level());
}

Position Hl7Document::positionAt(Node node) const
{
    const PackedPosition place(node.position());
    switch (place.kind()) {
    case PackedPosition::Kind::Message:
        return {};
    case PackedPosition::Kind::Segment:
        return Position::ofSegment(place.firstSegment());
    case PackedPosition::Kind::Group:
        return {.kind = Position::Kind::Group,
                .segment = place.firstSegment(),
                .segmentCount = place.segmentCount(),
                .element = place.element()};
    case PackedPosition::Kind::Text:
        break;
    }
    return positionOfText(place.offset(), place.level());
}

Position Hl7Document::positionOfText(std::size_t offset, TextLevel level) const
{
    Position position = Position::ofSegment(segmentAt(offset));
    const SegmentEntry& segment = m_parts.segments[position.segment];
    if (isHeaderMark(offset)) {
        position.field = offset == 3 ? 1 : 2;
        position.component = level != TextLevel::Repetition ? 1 : 0;
        position.subcomponent = level == TextLevel::Subcomponent ? 1 : 0;
        return position;
    }
    const Delimiters& marks = m_parts.delimiters;
    std::string_view before = m_parts.text.substr(segment.offset, offset - segment.offset);
    position.field = takeCounted(before, marks.field) + (isHeader(segment.id) ? 1 : 0);
    position.repetition = takeCounted(before, marks.repetition);
    if (level == TextLevel::Repetition)
        return position;
    position.component = takeCounted(before, marks.component) + 1;
    if (level == TextLevel::Subcomponent)
        position.subcomponent = takeCounted(before, marks.subcomponent) + 1;
    return position;
}

std::uint32_t Hl7Document::segmentAt(std::size_t offset) const
{
    const auto next = std::ranges::upper_bound(m_parts.segments, offset, {}, &SegmentEntry::offset);
    return static_cast<std::uint32_t>(next - m_parts.segments.begin() - 1);
}

std::string_view Hl7Document::fieldText(std::uint32_t segment, std::uint32_t field) const
{
    if (!isHeader(m_parts.segments[segment].id))
        return separatedText(segment, field);
    if (field > 1)
        return separatedText(segment, field - 1);
    const std::string_view text = segmentText(segment);
    return field == 1 && text.size() > 3 ? text.substr(3, 1) : std::string_view();
}

/// A field behind those whose ends are known.
std::string_view Hl7Document::textBehind(const FieldEnds& ends, std::uint32_t segment,
                                         std::uint32_t number) const
{
    if (ends.isAll())
        return {};
    const std::uint32_t known = ends.end(ends.count() - 1) + 1;
    return partOf(segmentText(segment).substr(known), m_parts.delimiters.field, number - ends.count());
}

std::string_view Hl7Document::textAt(const Position& position) const
{
    if (position.kind == Position::Kind::Message)
        return m_parts.text;
    if (position.kind == Position::Kind::Group || position.field == 0)
        return segmentText(position.segment);
    std::string_view text = fieldText(position.segment, position.field);
    if (text.data() == nullptr || (position.field <= 2 && isHeader(m_parts.segments[position.segment].id))) {
        const bool isWhole =
            position.repetition == 0 && position.component <= 1 && position.subcomponent <= 1;
        return isWhole ? text : std::string_view();
    }
    text = partOf(text, m_parts.delimiters.repetition, position.repetition);
    if (position.component != 0 && text.data() != nullptr)
        text = partOf(text, m_parts.delimiters.component, position.component - 1);
    if (position.subcomponent != 0 && text.data() != nullptr)
        text = partOf(text, m_parts.delimiters.subcomponent, position.subcomponent - 1);
    return text;
}

bool Hl7Document::hasContentBehind(std::string_view rawText) const
{
    return std::ranges::any_of(rawText.substr(1), [this](char c) { return !isSeparator(c); });
}

std::string_view Hl7Document::decoded(std::string_view rawText) const
{
    if (m_parts.decoded.empty() || rawText.empty())
        return rawText;
    const auto offset = static_cast<std::uint32_t>(rawText.data() - m_parts.text.data());
    const auto length = static_cast<std::uint32_t>(rawText.size());
    const auto found = std::ranges::lower_bound(
        m_parts.decoded, std::pair(offset, length), std::ranges::less(),
        [](const DecodedText& entry) { return std::pair(entry.offset, entry.length); });
    const bool isThere = found != m_parts.decoded.end() && found->offset == offset && found->length == length;
    return isThere ? found->text : rawText;
}

std::uint64_t Hl7Document::readingNumber() const
{
    const Delimiters& marks = m_parts.delimiters;
    std::uint64_t number = 0;
    for (const char mark : {marks.field, marks.component, marks.repetition, marks.escape, marks.subcomponent})
        number = number << 8U | static_cast<unsigned char>(mark);
    const std::uint64_t set = m_parts.convertedFrom.empty() ? 0 : contentHash(m_parts.convertedFrom);
    return number << 2U ^ set << 42U;
}

FieldState Hl7Document::stateAt(const Position& position) const
{
    const std::string_view text = textAt(position);
    if (text.data() == nullptr)
        return FieldState::Absent;
    if (text == R"("")")
        return FieldState::Null;
    const bool isHeaderMark = position.field <= 2 && isHeader(m_parts.segments[position.segment].id);
    return isHeaderMark || hasContent(text) ? FieldState::Present : FieldState::Empty;
}

Value Hl7Document::value(Node node) const
{
    const PackedPosition place(node.position());
    if (place.kind() != PackedPosition::Kind::Text || place.length() == 0)
        return {};
    const std::string_view text = rawText(node);
    const bool isUnusual =
        text.back() == m_parts.delimiters.component || text.back() == '"' || !m_parts.decoded.empty();
    return isUnusual ? unusualValue(text) : Value::string(text);
}

/// The value of a text with trailing separators or escapes, or that is `""`.
Value Hl7Document::unusualValue(std::string_view text) const
{
    if (text == R"("")")
        return {};
    if (text.back() == m_parts.delimiters.component && text.data() != m_parts.text.data() + 4)
        text = withoutTrailing(text, m_parts.delimiters.component);
    text = decoded(text);
    return text.empty() ? Value() : Value::string(text);
}

bool Hl7Document::isNull(Node node) const
{
    return PackedPosition(node.position()).kind() == PackedPosition::Kind::Text && rawText(node) == R"("")";
}

std::optional<Value> Hl7Document::convert(Node node, ValueKind kind) const
{
    const Value text = value(node);
    if (!text.isString())
        return std::nullopt;
    return convertText(text.asString(), m_parts.delimiters.component, kind);
}

std::uint64_t Hl7Document::originalOffset(const SegmentEntry& entry, std::size_t index,
                                          std::size_t offset) const
{
    const std::uint64_t start = m_parts.originalOffsets[index];
    const std::uint64_t end = index + 1 < m_parts.originalOffsets.size() ? m_parts.originalOffsets[index + 1]
                                                                         : m_parts.bytes.size();
    const std::string_view original = m_parts.bytes.substr(start, end - start);
    return start
           + offsetBeforeConversion(original, std::string(m_parts.convertedFrom), offset - entry.offset);
}

ByteRange Hl7Document::source(Node node) const
{
    const PackedPosition place(node.position());
    if (place.kind() == PackedPosition::Kind::Message || m_parts.segments.empty())
        return {0, m_parts.bytes.size()};
    std::size_t begin = place.offset();
    std::size_t end = begin + place.length();
    std::size_t first = 0;
    std::size_t last = 0;
    if (place.kind() == PackedPosition::Kind::Text) {
        first = last = segmentAt(begin);
    } else {
        const bool isGroup = place.kind() == PackedPosition::Kind::Group;
        first = place.firstSegment();
        last = isGroup ? first + std::max(place.segmentCount(), 1U) - 1 : first;
        begin = m_parts.segments[first].offset;
        end = m_parts.segments[last].offset + m_parts.segments[last].length;
    }
    if (m_parts.originalOffsets.empty()) {
        const auto shift = static_cast<std::uint64_t>(m_parts.text.data() - m_parts.bytes.data());
        return {shift + begin, shift + end};
    }
    return {originalOffset(m_parts.segments[first], first, begin),
            originalOffset(m_parts.segments[last], last, end)};
}

void Hl7Document::repetitionsOf(std::string_view field, NodeList& out) const
{
    const char separator = m_parts.delimiters.repetition;
    while (true) {
        const std::size_t end = separator == '\0' ? field.size() : findOrEnd(field, separator);
        if (hasContent(field.substr(0, end)))
            out.push_back(nodeOf(field.substr(0, end), TextLevel::Repetition));
        if (end == field.size())
            return;
        field.remove_prefix(end + 1);
    }
}

void Hl7Document::segmentChildren(std::uint32_t segment, NodeList& out) const
{
    std::string_view text = segmentText(segment);
    if (isHeader(m_parts.segments[segment].id)) {
        for (const std::uint32_t mark : {1U, 2U}) {
            const std::string_view field = fieldText(segment, mark);
            if (!field.empty())
                out.push_back(nodeOf(field, TextLevel::Repetition));
        }
        text.remove_prefix(std::min<std::size_t>(4, text.size()));
    }
    const char separator = m_parts.delimiters.field;
    for (std::size_t at = findOrEnd(text, separator); at < text.size();) {
        text.remove_prefix(at + 1);
        at = findOrEnd(text, separator);
        repetitionsOf(text.substr(0, at), out);
    }
}

void Hl7Document::partsOf(const Position& position, std::string_view text, NodeList& out) const
{
    const std::string_view type = dataType(position);
    const bool isMark = position.field <= 2 && isHeader(m_parts.segments[position.segment].id);
    if (position.subcomponent != 0 || isTextType(type) || isMark)
        return;
    const bool isComponent = position.component != 0;
    const char separator = isComponent ? m_parts.delimiters.subcomponent : m_parts.delimiters.component;
    const bool isDivided = separator != '\0' && text.find(separator) != std::string_view::npos;
    if (!isDivided) {
        const Definition* definition = type.empty() ? nullptr : Dictionary::instance().type(version(), type);
        const bool isComposite = definition != nullptr && !definition->fields.empty();
        const bool hasSubcomponents =
            !isComponent && text.find(m_parts.delimiters.subcomponent) != std::string_view::npos;
        if (!isComposite && !hasSubcomponents)
            return;
    }
    const TextLevel level = isComponent ? TextLevel::Subcomponent : TextLevel::Component;
    while (true) {
        const std::size_t end = isDivided ? findOrEnd(text, separator) : text.size();
        if (hasContent(text.substr(0, end)))
            out.push_back(nodeOf(text.substr(0, end), level));
        if (end == text.size())
            return;
        text.remove_prefix(end + 1);
    }
}

void Hl7Document::children(Node node, NodeList& out) const
{
    const PackedPosition place(node.position());
    switch (place.kind()) {
    case PackedPosition::Kind::Message:
        for (std::uint32_t segment = 0; segment < m_parts.segments.size(); ++segment)
            out.emplace_back(this, PackedPosition::segment(segment).bits());
        break;
    case PackedPosition::Kind::Group:
        groupChildren(positionAt(node), out);
        break;
    case PackedPosition::Kind::Segment:
        segmentChildren(place.firstSegment(), out);
        break;
    case PackedPosition::Kind::Text:
        partsOf(positionAt(node), rawText(node), out);
        break;
    }
}

void Hl7Document::childrenNamed(Node node, std::string_view name, NodeList& out) const
{
    const Position position = positionAt(node);
    const std::size_t before = out.size();
    if (position.isSegment() && name.size() > 4 && name[3] == '.'
        && name.substr(0, 3) == segmentText(position.segment).substr(0, 3)) {
        const std::uint32_t field = partNumber(name.substr(4));
        const std::string_view text = field == 0 ? std::string_view() : fieldText(position.segment, field);
        if (text.empty())
            return;
        if (field <= 2 && isHeader(m_parts.segments[position.segment].id))
            out.push_back(nodeOf(text, TextLevel::Repetition));
        else
            repetitionsOf(text, out);
        return;
    }
    Document::childrenNamed(node, name, out);
    if (out.size() == before && !position.isField() && !position.isSegment())
        groupsNamed(position, name, out);
}

} // namespace hilum::hl7v2
