// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/segment_path_set.h"

#include "core/codecs/hl7v2/found_nodes.h"

#include <algorithm>

namespace hilum::hl7v2 {

void SegmentPathSet::add(std::shared_ptr<const CompiledPath> compiled, const SegmentPath& path)
{
    const Hl7PathParts& parts = path.parts();
    const Part part{.field = parts.field,
                    .component = parts.component,
                    .subcomponent = parts.subcomponent,
                    .repetition = parts.repetitionIndex,
                    .place = static_cast<std::uint32_t>(m_paths.size()),
                    .level = path.level(),
                    .path = &path};
    auto segment = std::ranges::find(m_segments, path.segmentId(), &Segment::id);
    if (segment == m_segments.end())
        segment = m_segments.insert(segment, {.id = path.segmentId(), .parts = {}});
    std::vector<Part>& sorted = segment->parts;
    sorted.insert(std::ranges::upper_bound(sorted, part.field, {}, &Part::field), part);
    m_paths.push_back(std::move(compiled));
}

/// What a path means in a field, in whichever repetition.
Node SegmentPathSet::firstIn(const Hl7Document& document, std::string_view field, const SegmentPath& path)
{
    Node found;
    path.visitRepetitions(document, field, [&found](Node node) {
        found = node;
        return false;
    });
    return found;
}

inline void SegmentPathSet::fillField(const Hl7Document& document, std::string_view field,
                                      std::span<const Part> parts, Node item, std::span<Node> out)
{
    const PackedPosition position(item.position());
    const auto begin = static_cast<std::size_t>(field.data() - document.text().data());
    if (position.kind() == PackedPosition::Kind::Text && position.offset() - begin < field.size()) {
        // Seen from within the field, its paths mean the repetition around the item.
        for (const Part& part : parts)
            out[part.place] = part.path->first(document, item);
        return;
    }
    const char separator = document.delimiters().repetition;
    const std::string_view repetition(field.data(),
                                      separator == '\0' ? field.size() : findOrEnd(field, separator));
    for (const Part& part : parts) {
        std::string_view text = repetition;
        if (part.component != 0)
            text = partOf(text, document.delimiters().component, part.component - 1);
        if (part.subcomponent != 0)
            text = partOf(text, document.delimiters().subcomponent, part.subcomponent - 1);
        if (part.repetition <= 1 && document.hasContent(text))
            out[part.place] = document.nodeOf(text, part.level);
        else if (part.repetition > 1 || (part.repetition == 0 && repetition.size() != field.size()))
            out[part.place] = firstIn(document, field, *part.path);
    }
}

/// The segment of that name that paths mean, seen from the item.
SegmentPathSet::Sought SegmentPathSet::find(std::uint32_t id, const Hl7Document& document,
                                            PackedPosition item, std::uint32_t& segment)
{
    const std::span<const SegmentEntry> entries = document.segments();
    if (item.kind() == PackedPosition::Kind::Segment || item.kind() == PackedPosition::Kind::Text) {
        const bool isText = item.kind() == PackedPosition::Kind::Text;
        segment = isText ? document.segmentAt(item.offset()) : item.firstSegment();
        if (entries[segment].id == id)
            return Sought::One;
    }
    const SegmentDirectory* directory = document.newDirectory();
    if (directory == nullptr)
        return Sought::Several;
    segment = directory->first(entries, id);
    if (segment == SegmentDirectory::kNone)
        return Sought::None;
    return directory->next(entries, segment) == SegmentDirectory::kNone ? Sought::One : Sought::Several;
}

void SegmentPathSet::fill(Node item, std::span<Node> out) const
{
    const Hl7Document* document = Hl7Document::of(item);
    if (document == nullptr) {
        for (std::size_t place = 0; place < m_paths.size(); ++place)
            out[place] = m_paths[place]->first(item);
        return;
    }
    setNone(out);
    for (const Segment& each : m_segments) {
        std::uint32_t segment = 0;
        switch (find(each.id, *document, PackedPosition(item.position()), segment)) {
        case Sought::None:
            break;
        case Sought::One:
            fillFrom(*document, segment, each.parts, item, out);
            break;
        case Sought::Several:
            for (const Part& part : each.parts)
                out[part.place] = part.path->first(*document, item);
            break;
        }
    }
}

void SegmentPathSet::fillFrom(const Hl7Document& document, std::uint32_t segment, std::span<const Part> parts,
                              Node item, std::span<Node> out)
{
    const FieldEnds ends = document.fieldEnds(segment, parts.back().field);
    const char* const letters = document.segmentText(segment).data();
    for (auto part = parts.begin(); part != parts.end();) {
        const std::uint32_t number = part->field;
        const auto first = part;
        while (part != parts.end() && part->field == number)
            ++part;
        std::string_view field;
        if (number < ends.count())
            field = {letters + ends.begin(number), ends.end(number) - ends.begin(number)};
        else if (ends.isAll())
            return;
        else
            field = document.separatedText(segment, number);
        if (!field.empty())
            fillField(document, field, {first, part}, item, out);
    }
}

} // namespace hilum::hl7v2
