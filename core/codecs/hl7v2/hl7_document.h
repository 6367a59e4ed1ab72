// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/codecs/hl7v2/byte_scan.h"
#include "core/codecs/hl7v2/character_set.h"
#include "core/codecs/hl7v2/delimiters.h"
#include "core/codecs/hl7v2/dictionary.h"
#include "core/codecs/hl7v2/group_cache.h"
#include "core/codecs/hl7v2/message_memory.h"
#include "core/codecs/hl7v2/position.h"
#include "core/codecs/hl7v2/segment_table.h"
#include "core/model/document.h"

#include <span>
#include <typeinfo>

namespace hilum::hl7v2 {

/// A text with escapes, undone.
struct DecodedText
{
    std::uint32_t offset = 0;
    std::uint32_t length = 0;
    std::string_view text;
};

/// What a field, component or subcomponent holds: HL7 v2 tells "not sent" from "delete what you have".
enum class FieldState : std::uint8_t {
    Absent, ///< The segment is missing or ends before.
    Empty,
    Null, ///< `""`: delete.
    Present
};

/// What an Hl7Document is made of; everything lives as long as the arena or the batch.
struct Hl7Parts
{
    /// The record's own bytes.
    std::string_view bytes;
    /// The message as UTF-8, from its MSH on: a view into `bytes`, or a converted copy. 64 bytes behind it
    /// may be read.
    std::string_view text;
    std::span<const SegmentEntry> segments;
    Delimiters delimiters;
    /// Sorted by offset, then length; only what unescaping changes.
    std::span<const DecodedText> decoded;
    /// Of a converted copy: where each segment began in `bytes`. Empty for a view.
    std::span<const std::uint32_t> originalOffsets;
    /// Name of the set that a copy was converted from, for the converter.
    std::string_view convertedFrom;
    /// Index in Dictionary::versions(); -1 means what MSH-12 says.
    std::int8_t version = -1;
    /// Where the groups are kept once they are known; null for a short message.
    GroupCache* groups = nullptr;
    /// What questions found out; null where nothing is kept.
    MessageMemory* memory = nullptr;
};

/// An HL7 v2 message. Its segments are known; fields are found when asked for.
///
/// Navigation: the root's children are the segments in order (`PID`); a segment's are its fields, one node a
/// repetition (`PID.5`); a field's are its components, named after its data type (`XPN.1`), and so on. What
/// is empty is not there. Groups are children by name only (`ORDER_OBSERVATION` of the root or of another
/// group), resolved by the dictionary's structure of the message when asked for; a group's children are its
/// segments and groups.
// NOLINTNEXTLINE(cppcoreguidelines-virtual-class-destructor): lies in an arena, see Document.
class Hl7Document final : public Document
{
public:
    explicit Hl7Document(const Hl7Parts& parts) : m_parts(parts) {}

    /// The document behind a node, which is followed through overlays; null for other formats.
    [[nodiscard]] static const Hl7Document* of(Node& node)
    {
        if (node && typeid(node.document()) == typeid(Hl7Document)) [[likely]]
            return static_cast<const Hl7Document*>(&node.document());
        return behind(node);
    }

    [[nodiscard]] std::string_view format() const override { return "hl7v2"; }
    [[nodiscard]] Node root() const override { return {this, PackedPosition::message().bits()}; }
    [[nodiscard]] std::string_view name(Node node) const override;
    [[nodiscard]] std::string_view typeName(Node node) const override;
    [[nodiscard]] Value value(Node node) const override;
    [[nodiscard]] bool isNull(Node node) const override;
    [[nodiscard]] ByteRange source(Node node) const override;
    void children(Node node, NodeList& out) const override;
    void childrenNamed(Node node, std::string_view name, NodeList& out) const override;
    [[nodiscard]] std::optional<Value> convert(Node node, ValueKind kind) const override;
    [[nodiscard]] std::string_view bytes() const override { return m_parts.bytes; }
    [[nodiscard]] bool isListItem(Node node) const override;

    /// REQUIRES: there is something at the position.
    [[nodiscard]] Node nodeAt(const Position& position) const;
    /// The node of a part of a field, given as a view into text().
    [[nodiscard]] Node nodeOf(std::string_view rawText, TextLevel level) const
    {
        const auto offset = static_cast<std::size_t>(rawText.data() - m_parts.text.data());
        return {this, PackedPosition::text(offset, rawText.size(), level).bits()};
    }
    [[nodiscard]] Position positionAt(Node node) const;
    /// The text of a field's part as it stands. REQUIRES: the node is one.
    [[nodiscard]] std::string_view rawText(Node node) const
    {
        const PackedPosition place(node.position());
        return {m_parts.text.data() + place.offset(), place.length()};
    }
    [[nodiscard]] const Delimiters& delimiters() const { return m_parts.delimiters; }
    [[nodiscard]] std::span<const SegmentEntry> segments() const { return m_parts.segments; }
    [[nodiscard]] std::string_view segmentText(std::uint32_t segment) const
    {
        const SegmentEntry& entry = m_parts.segments[segment];
        return {m_parts.text.data() + entry.offset, entry.length};
    }
    /// The segment that a place in text() is in. REQUIRES: it is in one.
    [[nodiscard]] std::uint32_t segmentAt(std::size_t offset) const;
    /// Where segments of a name are; null where looking through all is as good.
    [[nodiscard]] const SegmentDirectory* directory() const
    {
        MessageMemory* memory = m_parts.memory;
        const bool isThere =
            memory != nullptr
            && (memory->directory.isFilled() || memory->directory.isFilledFor(m_parts.segments));
        return isThere ? &memory->directory : nullptr;
    }
    /// The same where it is there already.
    [[nodiscard]] const SegmentDirectory* filledDirectory() const
    {
        const MessageMemory* memory = m_parts.memory;
        return memory != nullptr && memory->directory.isFilled() ? &memory->directory : nullptr;
    }
    /// The same for a question that is worth it.
    [[nodiscard]] const SegmentDirectory* newDirectory() const
    {
        MessageMemory* memory = m_parts.memory;
        const bool isThere =
            memory != nullptr && (memory->directory.isFilled() || memory->directory.fill(m_parts.segments));
        return isThere ? &memory->directory : nullptr;
    }
    /// The message as UTF-8, escapes and delimiters as they came.
    [[nodiscard]] std::string_view text() const { return m_parts.text; }
    /// No text has escapes to undo.
    [[nodiscard]] bool isVerbatim() const { return m_parts.decoded.empty(); }
    /// A whole field with its repetitions, as it stands; null data() when the segment ends before it.
    [[nodiscard]] std::string_view fieldText(std::uint32_t segment, std::uint32_t field) const;
    /// The same by what is between the separators: of MSH, FHS and BHS the second is MSH-2.
    [[nodiscard]] std::string_view separatedText(std::uint32_t segment, std::uint32_t number) const
    {
        const FieldEnds ends = fieldEnds(segment, number, FieldIndex::Demand::One);
        if (ends.count() == 0)
            return partOf(segmentText(segment), m_parts.delimiters.field, number);
        if (number >= ends.count())
            return textBehind(ends, segment, number);
        const char* const letters = m_parts.text.data() + m_parts.segments[segment].offset;
        return {letters + ends.begin(number), ends.end(number) - ends.begin(number)};
    }
    /// Where the fields of a segment end: up to that one, if they are known so far.
    [[nodiscard]] FieldEnds fieldEnds(std::uint32_t segment, std::uint32_t field,
                                      FieldIndex::Demand demand = FieldIndex::Demand::Several) const
    {
        if (m_parts.memory == nullptr)
            return {};
        return m_parts.memory->fields.upTo(field, segment, m_parts.segments[segment], m_parts.text.data(),
                                           m_parts.delimiters.field, demand);
    }
    /// The text of any element as it stands; null data() when there is none.
    [[nodiscard]] std::string_view textAt(const Position& position) const;
    /// The same with escapes undone: what value() gives for what is neither empty nor `""`.
    [[nodiscard]] std::string_view decoded(std::string_view rawText) const;
    [[nodiscard]] FieldState stateAt(const Position& position) const;
    /// Whether it divides what is in a field.
    [[nodiscard]] bool isSeparator(char c) const
    {
        return c == m_parts.delimiters.component || c == m_parts.delimiters.subcomponent
               || c == m_parts.delimiters.repetition;
    }
    /// Whether a raw text says something: not empty, not only separators.
    [[nodiscard]] bool hasContent(std::string_view rawText) const
    {
        return !rawText.empty() && (!isSeparator(rawText.front()) || hasContentBehind(rawText));
    }

    /// Delimiters and the set that the text was converted from as a number, with two bits left free at the
    /// end: equal for messages whose equal texts read the same.
    [[nodiscard]] std::uint64_t readingNumber() const;

    /// MSH-12 in the dictionary, MSH-9, and the structure they name; null when the dictionary knows none.
    [[nodiscard]] std::size_t version() const;
    [[nodiscard]] MessageType messageType() const;
    [[nodiscard]] const StructureDefinition* structure() const;
    /// The data type of a field, component or subcomponent; "" where nobody knows.
    [[nodiscard]] std::string_view dataType(const Position& position) const;

    /// Appends the groups of that name below a group or the message, outermost first of all.
    void groupsNamed(const Position& within, std::string_view name, NodeList& out) const;
    /// Appends the groups that hold a segment, innermost first, without the message itself.
    void groupsAround(std::uint32_t segment, std::vector<Position>& out) const;

private:
    /// What `of` gives for a node of another document.
    [[nodiscard]] static const Hl7Document* behind(Node& node);
    [[nodiscard]] std::string_view textBehind(const FieldEnds& ends, std::uint32_t segment,
                                              std::uint32_t number) const;
    [[nodiscard]] bool hasContentBehind(std::string_view rawText) const;
    [[nodiscard]] Value unusualValue(std::string_view rawText) const;
    [[nodiscard]] std::string_view headerField(std::uint32_t field) const { return fieldText(0, field); }
    [[nodiscard]] const Definition* segmentDefinition(std::uint32_t segment) const;
    [[nodiscard]] std::string_view fieldType(std::uint32_t segment, std::uint32_t field) const;
    [[nodiscard]] std::uint64_t originalOffset(const SegmentEntry& entry, std::size_t index,
                                               std::size_t offset) const;
    void segmentChildren(std::uint32_t segment, NodeList& out) const;
    void groupChildren(const Position& position, NodeList& out) const;
    void repetitionsOf(std::string_view field, NodeList& out) const;
    void partsOf(const Position& position, std::string_view text, NodeList& out) const;
    [[nodiscard]] Position positionOfText(std::size_t offset, TextLevel level) const;
    /// Whether a text is MSH-1 or MSH-2: the delimiters themselves, which nothing divides.
    [[nodiscard]] static bool isHeaderMark(std::size_t offset) { return offset == 3 || offset == 4; }
    /// The groups of the whole message; `local` may have to hold them.
    [[nodiscard]] MessageGroups messageGroups(std::vector<GroupOccurrence>& local) const;

    Hl7Parts m_parts;
};

} // namespace hilum::hl7v2
