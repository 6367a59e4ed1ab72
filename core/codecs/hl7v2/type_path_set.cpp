// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/type_path_set.h"

#include "core/codecs/hl7v2/found_nodes.h"

#include <algorithm>

namespace hilum::hl7v2 {

void TypePathSet::add(std::shared_ptr<const CompiledPath> compiled, const TypePath& path)
{
    const Part part{.number = path.component(),
                    .subcomponent = path.subcomponent(),
                    .place = static_cast<std::uint32_t>(m_paths.size())};
    m_parts.insert(std::ranges::upper_bound(m_parts, part.number, {}, &Part::number), part);
    m_paths.push_back(std::move(compiled));
}

inline void TypePathSet::fillShort(const Hl7Document& document, PackedPosition item,
                                   std::span<Node> out) const
{
    const bool isField = item.level() == TextLevel::Repetition;
    const TextLevel level = isField ? TextLevel::Component : TextLevel::Subcomponent;
    const std::string_view text = document.rawText(Node(&document, item.bits()));
    const Delimiters& marks = document.delimiters();
    const PackedPosition start = PackedPosition::text(item.offset(), 0, level);
    std::uint64_t ends =
        placesOf(text, isField ? marks.component : marks.subcomponent) | std::uint64_t{1} << text.size();
    std::uint32_t number = 1;
    std::size_t begin = 0;
    auto end = static_cast<std::size_t>(std::countr_zero(ends));
    for (const Part& part : m_parts) {
        for (; number < part.number; ++number) {
            ends &= ends - 1;
            if (ends == 0)
                return;
            begin = end + 1;
            end = static_cast<std::size_t>(std::countr_zero(ends));
        }
        if (end == begin)
            continue;
        if (part.subcomponent == 0 && !document.isSeparator(text[begin]))
            out[part.place] = Node(&document, start.part(begin, end - begin).bits());
        else
            take(document, part, {text.data() + begin, end - begin}, level, out);
    }
}

void TypePathSet::fill(Node item, std::span<Node> out) const
{
    const Hl7Document* document = Hl7Document::of(item);
    if (document == nullptr) {
        for (std::size_t place = 0; place < m_paths.size(); ++place)
            out[place] = m_paths[place]->first(item);
        return;
    }
    setNone(out);
    const PackedPosition position(item.position());
    if (position.kind() != PackedPosition::Kind::Text || position.level() == TextLevel::Subcomponent)
        return;
    if (position.length() < kManyBytes)
        fillShort(*document, position, out);
    else
        fillLong(*document, position, out);
}

void TypePathSet::fillLong(const Hl7Document& document, PackedPosition item, std::span<Node> out) const
{
    const bool isField = item.level() == TextLevel::Repetition;
    const TextLevel level = isField ? TextLevel::Component : TextLevel::Subcomponent;
    const char separator = isField ? document.delimiters().component : document.delimiters().subcomponent;
    std::string_view text = document.text().substr(item.offset(), item.length());
    std::uint32_t number = 1;
    std::size_t end = separator == '\0' ? text.size() : findOrEnd(text, separator);
    for (const Part& part : m_parts) {
        for (; number < part.number; ++number) {
            if (end == text.size())
                return;
            text.remove_prefix(end + 1);
            end = findOrEnd(text, separator);
        }
        if (end != 0)
            take(document, part, text.substr(0, end), level, out);
    }
}

/// What a path means in the part that it begins in, which is not empty.
void TypePathSet::take(const Hl7Document& document, const Part& part, std::string_view text, TextLevel level,
                       std::span<Node> out)
{
    if (part.subcomponent != 0) {
        if (level == TextLevel::Subcomponent)
            return; // There is nothing within.
        text = partOf(text, document.delimiters().subcomponent, part.subcomponent - 1);
        level = TextLevel::Subcomponent;
    }
    if (document.hasContent(text))
        out[part.place] = document.nodeOf(text, level);
}

} // namespace hilum::hl7v2
