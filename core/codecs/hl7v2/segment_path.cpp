// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/segment_path.h"

#include <algorithm>

namespace hilum::hl7v2 {

namespace {

TextLevel levelOf(const Hl7PathParts& parts)
{
    if (parts.subcomponent != 0)
        return TextLevel::Subcomponent;
    return parts.component != 0 ? TextLevel::Component : TextLevel::Repetition;
}

bool isHeaderName(std::string_view segment)
{
    return segment == "MSH" || segment == "FHS" || segment == "BHS";
}

std::uint32_t separatedNumber(const Hl7PathParts& parts)
{
    return isHeaderName(parts.segment) && parts.field != 0 ? parts.field - 1 : parts.field;
}

void appendGroups(const Hl7Document& document, const Position& within, const Hl7PathParts::Group& group,
                  NodeList& out)
{
    if (within.kind == Position::Kind::Element)
        return;
    const std::size_t before = out.size();
    document.groupsNamed(within, group.name, out);
    if (group.index == 0)
        return;
    const std::size_t wanted = before + group.index - 1;
    const Node only = wanted < out.size() ? out[wanted] : Node();
    out.resize(before);
    if (only)
        out.push_back(only);
}

} // namespace

SegmentPath::SegmentPath(const Hl7PathParts& parts, const PathContext& context)
    : m_parts(parts),
      m_id(parts.segment.empty() ? 0 : packedSegmentId(parts.segment)),
      m_separated(separatedNumber(parts)),
      m_level(levelOf(parts)),
      m_isWithinItem(parts.groups.empty() && !parts.hasSegmentIndex && parts.field != 0
                     && parts.segment == context.typeName && !isHeaderName(parts.segment)),
      m_isDirect(parts.groups.empty() && !parts.hasSegmentIndex)
{
}

std::string_view SegmentPath::repetitionAround(const Hl7Document& document, std::string_view field,
                                               std::size_t place)
{
    const char separator = document.delimiters().repetition;
    if (separator == '\0')
        return field;
    const std::size_t before = field.substr(0, place).rfind(separator);
    field.remove_prefix(before == std::string_view::npos ? 0 : before + 1);
    return field.substr(0, findOrEnd(field, separator));
}

bool SegmentPath::isIn(const Hl7Document& document, Stretch stretch) const
{
    const std::span<const SegmentEntry> entries = document.segments();
    return std::any_of(entries.begin() + stretch.begin, entries.begin() + stretch.end,
                       [this](const SegmentEntry& entry) { return entry.id == m_id; });
}

bool SegmentPath::isThereTwice(const Hl7Document& document) const
{
    const std::span<const SegmentEntry> entries = document.segments();
    const SegmentDirectory* directory = document.directory();
    if (directory == nullptr)
        return std::ranges::count(entries, m_id, &SegmentEntry::id) > 1;
    const std::uint32_t first = directory->first(entries, m_id);
    return first != SegmentDirectory::kNone && directory->next(entries, first) != SegmentDirectory::kNone;
}

SegmentPath::Stretch SegmentPath::stretchWithin(const Hl7Document& document, PackedPosition context) const
{
    if (context.kind() == PackedPosition::Kind::Group) {
        const Stretch inside = stretchOf(context);
        return isIn(document, inside) ? inside : stretchAround(document, inside);
    }
    const bool isText = context.kind() == PackedPosition::Kind::Text;
    const std::uint32_t segment = isText ? document.segmentAt(context.offset()) : context.firstSegment();
    const Stretch inside{.begin = segment, .end = segment + 1};
    const bool isMeant = !m_parts.hasSegmentIndex && document.segments()[segment].id == m_id;
    return isMeant ? inside : stretchAround(document, inside);
}

/// What the context does not hold is in the innermost group around it that holds one, else in the message.
/// One that is there only once is found without asking for groups.
SegmentPath::Stretch SegmentPath::stretchAround(const Hl7Document& document, Stretch inside) const
{
    if (!isThereTwice(document))
        return wholeMessage(document);
    std::vector<Position> groups;
    document.groupsAround(inside.begin, groups);
    for (const Position& group : groups) {
        const Stretch around{.begin = group.segment, .end = group.segment + group.segmentCount};
        if (around.end >= inside.end && isIn(document, around))
            return around;
    }
    return wholeMessage(document);
}

void SegmentPath::selectGroups(const Hl7Document& document, const Position& context, NodeList& out) const
{
    appendGroups(document, context, m_parts.groups.front(), out);
    if (out.empty() && context.kind != Position::Kind::Message)
        selectOuterGroups(document, context, out);
    for (std::size_t step = 1; step < m_parts.groups.size(); ++step) {
        NodeList outer;
        std::swap(outer, out);
        for (const Node group : outer)
            appendGroups(document, document.positionAt(group), m_parts.groups[step], out);
    }
}

/// The group of that name that the context is in, else one beside the groups it is in.
void SegmentPath::selectOuterGroups(const Hl7Document& document, const Position& context, NodeList& out) const
{
    const std::string& name = m_parts.groups.front().name;
    std::vector<Position> around;
    document.groupsAround(context.segment, around);
    for (const Position& group : around) {
        if (document.nodeAt(group).name() == name)
            out.push_back(document.nodeAt(group));
        else
            appendGroups(document, group, m_parts.groups.front(), out);
        if (!out.empty())
            return;
    }
    appendGroups(document, {}, m_parts.groups.front(), out);
}

} // namespace hilum::hl7v2
