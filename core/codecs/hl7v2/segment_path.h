// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/codecs/hl7v2/byte_scan.h"
#include "core/codecs/hl7v2/hl7_document.h"
#include "core/codecs/hl7v2/hl7_path.h"

namespace hilum::hl7v2 {

/// A path with a segment and perhaps groups before it, a field and parts behind it. Immutable.
class SegmentPath
{
public:
    SegmentPath(const Hl7PathParts& parts, const PathContext& context);

    /// The context is a segment of that name: the path does not leave it.
    [[nodiscard]] bool isWithinItem() const { return m_isWithinItem; }
    [[nodiscard]] const Hl7PathParts& parts() const { return m_parts; }
    [[nodiscard]] std::uint32_t segmentId() const { return m_id; }
    [[nodiscard]] TextLevel level() const { return m_level; }

    /// Calls `take(node)` for what the path selects, in order, until it returns false.
    template<typename Take>
    void visit(const Hl7Document& document, Node context, const Take& take) const
    {
        const PackedPosition position(context.position());
        const std::uint32_t segment = onlySegment(document, position);
        if (segment == kSeveral)
            visitSeveral(document, context, take);
        else if (segment != SegmentDirectory::kNone)
            visitField(document, segment, placeOf(position), take);
    }

    /// The first of them, or none.
    [[nodiscard]] Node first(const Hl7Document& document, Node context) const
    {
        Node found;
        visit(document, context, [&found](Node node) {
            found = node;
            return false;
        });
        return found;
    }

    /// As visit(), in the text of the field.
    template<typename Take>
    bool visitRepetitions(const Hl7Document& document, std::string_view text, const Take& take) const
    {
        const char separator = document.delimiters().repetition;
        if (m_parts.repetitionIndex != 0)
            return visitPart(document, partOf(text, separator, m_parts.repetitionIndex - 1), take);
        while (true) {
            const std::size_t end = separator == '\0' ? text.size() : findOrEnd(text, separator);
            if (!visitPart(document, {text.data(), end}, take))
                return false;
            if (end == text.size())
                return true;
            text.remove_prefix(end + 1);
        }
    }

private:
    /// Segments among which those of the path's name are meant: [begin, end), or where a directory knows
    /// them, all from `begin` on that it names.
    struct Stretch
    {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
        const SegmentDirectory* directory = nullptr;
    };
    /// The place of a context that is no text in the message's text.
    static constexpr std::size_t kNowhere = ~std::size_t{0};
    /// What onlySegment() gives where it cannot say at once.
    static constexpr std::uint32_t kSeveral = SegmentDirectory::kNone - 1;

    [[nodiscard]] static std::size_t placeOf(PackedPosition context)
    {
        return context.kind() == PackedPosition::Kind::Text ? context.offset() : kNowhere;
    }
    [[nodiscard]] static Stretch stretchOf(PackedPosition group)
    {
        return {.begin = group.firstSegment(), .end = group.firstSegment() + group.segmentCount()};
    }

    /// The segment that the path is in, kNone where there is none: the usual case, a name that the message
    /// has once, or that of the segment around.
    [[nodiscard]] std::uint32_t onlySegment(const Hl7Document& document, PackedPosition context) const
    {
        if (!m_isDirect || context.kind() == PackedPosition::Kind::Group)
            return kSeveral;
        const std::span<const SegmentEntry> entries = document.segments();
        if (context.kind() != PackedPosition::Kind::Message) {
            const bool isText = context.kind() == PackedPosition::Kind::Text;
            const std::uint32_t around =
                isText ? document.segmentAt(context.offset()) : context.firstSegment();
            return entries[around].id == m_id ? around : kSeveral;
        }
        const SegmentDirectory* directory = document.filledDirectory();
        if (directory == nullptr)
            return kSeveral;
        const std::uint32_t segment = directory->first(entries, m_id);
        const bool isOnly = segment == SegmentDirectory::kNone
                            || directory->next(entries, segment) == SegmentDirectory::kNone;
        return isOnly ? segment : kSeveral;
    }

    /// visit() for all contexts and paths.
    template<typename Take>
    void visitSeveral(const Hl7Document& document, Node context, const Take& take) const
    {
        const PackedPosition position(context.position());
        const std::size_t place = placeOf(position);
        if (m_parts.groups.empty()) {
            visitSegments(document, stretchFrom(document, position), place, take);
            return;
        }
        NodeList groups;
        selectGroups(document, document.positionAt(context), groups);
        for (const Node group : groups) {
            const PackedPosition range(group.position());
            if (!(m_id == 0 ? take(group) : visitSegments(document, stretchOf(range), place, take)))
                return;
        }
    }

    /// Where the segments are that the path means, seen from the context: in it, or around it.
    [[nodiscard]] Stretch stretchFrom(const Hl7Document& document, PackedPosition context) const
    {
        if (context.kind() == PackedPosition::Kind::Message) [[likely]]
            return wholeMessage(document);
        return stretchWithin(document, context);
    }
    [[nodiscard]] Stretch wholeMessage(const Hl7Document& document) const
    {
        const SegmentDirectory* directory = document.directory();
        if (directory != nullptr)
            return {.begin = directory->first(document.segments(), m_id),
                    .end = SegmentDirectory::kNone,
                    .directory = directory};
        return {.begin = 0, .end = static_cast<std::uint32_t>(document.segments().size())};
    }
    [[nodiscard]] Stretch stretchWithin(const Hl7Document& document, PackedPosition context) const;
    [[nodiscard]] Stretch stretchAround(const Hl7Document& document, Stretch inside) const;
    [[nodiscard]] bool isIn(const Hl7Document& document, Stretch stretch) const;
    [[nodiscard]] bool isThereTwice(const Hl7Document& document) const;

    template<typename Take>
    bool visitSegments(const Hl7Document& document, Stretch stretch, std::size_t place,
                       const Take& take) const
    {
        const std::span<const SegmentEntry> entries = document.segments();
        std::uint32_t number = 0;
        for (std::uint32_t segment = stretch.begin; segment < stretch.end;) {
            if (entries[segment].id == m_id) {
                ++number;
                const bool isMeant = m_parts.segmentIndex == 0 || number == m_parts.segmentIndex;
                if (isMeant && !visitField(document, segment, place, take))
                    return false;
                if (isMeant && m_parts.segmentIndex != 0)
                    return true;
            }
            segment = stretch.directory != nullptr ? stretch.directory->next(entries, segment) : segment + 1;
        }
        return true;
    }

    /// `place` is that of the context: in the field that is meant it stands for the repetition around it.
    template<typename Take>
    bool visitField(const Hl7Document& document, std::uint32_t segment, std::size_t place,
                    const Take& take) const
    {
        if (m_parts.field == 0)
            return take(Node(&document, PackedPosition::segment(segment).bits()));
        const std::string_view text = m_separated == 0 ? document.fieldText(segment, m_parts.field)
                                                       : document.separatedText(segment, m_separated);
        if (text.empty())
            return true;
        if (segment == 0 && m_parts.field <= 2) // The delimiters themselves, which must not be divided.
            return m_parts.component > 1 || m_parts.subcomponent > 1 || take(document.nodeOf(text, m_level));
        const std::size_t inside = place - static_cast<std::size_t>(text.data() - document.text().data());
        if (place != kNowhere && inside < text.size() && !m_parts.hasRepetitionIndex)
            return visitPart(document, repetitionAround(document, text, inside), take);
        return visitRepetitions(document, text, take);
    }

    [[nodiscard]] static std::string_view repetitionAround(const Hl7Document& document,
                                                           std::string_view field, std::size_t place);

    /// `text` is that of the repetition.
    template<typename Take>
    bool visitPart(const Hl7Document& document, std::string_view text, const Take& take) const
    {
        if (m_parts.component != 0)
            text = partOf(text, document.delimiters().component, m_parts.component - 1);
        if (m_parts.subcomponent != 0 && !text.empty())
            text = partOf(text, document.delimiters().subcomponent, m_parts.subcomponent - 1);
        return !document.hasContent(text) || take(document.nodeOf(text, m_level));
    }

    void selectGroups(const Hl7Document& document, const Position& context, NodeList& out) const;
    void selectOuterGroups(const Hl7Document& document, const Position& context, NodeList& out) const;

    Hl7PathParts m_parts;
    std::uint32_t m_id;
    /// The field's number among what separators divide; 0 for a segment and for MSH-1.
    std::uint32_t m_separated;
    TextLevel m_level;
    bool m_isWithinItem;
    /// Of one segment, wherever it is: no groups, no number of a segment.
    bool m_isDirect;
};

} // namespace hilum::hl7v2
