// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/message_structure.h"

#include "core/codecs/hl7v2/delimiters.h"

#include <algorithm>

namespace hilum::hl7v2 {

namespace {

/// Reads the dictionary's line; `open` holds the groups that are not closed yet.
class StructureReader
{
public:
    StructureReader(std::vector<StructureElement>& elements, std::vector<std::uint32_t>& ids)
        : m_elements(elements), m_ids(ids)
    {
    }

    void read(std::string_view text)
    {
        m_elements.push_back({.name = {}, .required = true});
        std::size_t at = 0;
        while (at < text.size()) {
            const char c = text[at];
            if (c == ')' && m_open.size() > 1) {
                close();
                ++at;
            } else if (c == '<' || (c >= 'A' && c <= 'Z')) {
                at = readElement(text, at);
            } else {
                ++at;
            }
        }
        while (!m_open.empty())
            close();
    }

private:
    void close()
    {
        m_elements[m_open.back()].end = static_cast<std::uint32_t>(m_elements.size());
        m_open.pop_back();
    }

    std::size_t readElement(std::string_view text, std::size_t at)
    {
        StructureElement element{
            .name = {}, .parent = m_open.back(), .firstId = static_cast<std::uint32_t>(m_ids.size())};
        std::string_view names;
        if (text[at] == '<') {
            const std::size_t end = std::min(text.find('>', at), text.size());
            names = text.substr(at + 1, end - at - 1);
            at = std::min(end + 1, text.size());
        } else {
            const std::size_t end = std::min(text.find_first_of("?*+ ()", at), text.size());
            names = text.substr(at, end - at);
            at = end;
        }
        const char count = at < text.size() ? text[at] : ' ';
        element.required = count != '?' && count != '*';
        element.repeats = count == '*' || count == '+';
        if (count == '?' || count == '*' || count == '+')
            ++at;
        element.name = names.substr(0, names.find('|'));
        const bool isGroup = at < text.size() && text[at] == '(';
        for (std::string_view rest = names; !isGroup && rest.size() >= 3;) {
            m_ids.push_back(packedSegmentId(rest));
            ++element.idCount;
            const std::size_t bar = rest.find('|');
            rest = bar == std::string_view::npos ? std::string_view() : rest.substr(bar + 1);
        }
        const auto index = static_cast<std::uint32_t>(m_elements.size());
        element.end = index + 1;
        if (isGroup || element.idCount > 0)
            m_elements.push_back(element);
        if (isGroup)
            m_open.push_back(index);
        return at;
    }

    std::vector<StructureElement>& m_elements;
    std::vector<std::uint32_t>& m_ids;
    std::vector<std::uint32_t> m_open = {0};
};

} // namespace

/// The walk of one message through the structure: where it is, and which groups are open.
class StructureWalk
{
public:
    explicit StructureWalk(const MessageStructure& structure) : m_structure(structure)
    {
        m_groups.push_back({});
        m_open.push_back({.occurrence = 0, .element = 0, .at = 0, .filled = {}});
    }

    void take(std::uint32_t id, std::uint32_t segment)
    {
        if (!place(id, segment, Strictness::InOrder) && !placeLate(id))
            place(id, segment, Strictness::Anywhere); // Else it stays in the group that is open.
        for (const Open& open : m_open)
            m_groups[open.occurrence].end = segment + 1;
    }

    std::vector<GroupOccurrence> takeGroups() { return std::move(m_groups); }

private:
    enum class Strictness : std::uint8_t { InOrder, Anywhere };
    struct Open
    {
        std::uint32_t occurrence;
        std::uint32_t element;
        std::uint32_t at; ///< The direct child that took the last segment; `element` itself at the start.
        std::vector<std::uint32_t> filled; ///< Direct children that have a segment.
    };

    [[nodiscard]] const StructureElement& element(std::uint32_t index) const
    {
        return m_structure.m_elements[index];
    }

    /// Looks for a place from the innermost open group outwards.
    bool place(std::uint32_t id, std::uint32_t segment, Strictness strictness)
    {
        for (std::size_t level = m_open.size(); level-- > 0;) {
            const std::uint32_t found = find(id, m_open[level], strictness);
            if (found != 0) {
                m_open.resize(level + 1);
                enter(found, segment);
                return true;
            }
        }
        return false;
    }

    /// The first element of a group that takes the segment, from where the group stands on: a group that
    /// repeats may be entered again. A group is not entered past a segment that it cannot be without, unless
    /// anywhere is good enough; then still not past one of a group within a group that is entered again. 0
    /// when there is none.
    [[nodiscard]] std::uint32_t find(std::uint32_t id, const Open& open, Strictness strictness) const
    {
        const std::uint32_t end = element(open.element).end;
        const std::uint32_t next = open.at == open.element ? open.element + 1 : element(open.at).end;
        std::uint32_t at = open.at == open.element || !element(open.at).repeats ? next : open.at;
        while (at < end) {
            const StructureElement& candidate = element(at);
            if (!candidate.isGroup()) {
                if (m_structure.takes(candidate, id))
                    return at;
                const bool skippable =
                    strictness == Strictness::Anywhere && (at >= next || candidate.parent == open.at);
                if (candidate.required && candidate.parent != open.element && !skippable) {
                    at = element(candidate.parent).end;
                    continue;
                }
            }
            ++at;
        }
        return 0;
    }

    /// Keeps a segment that comes after its place, but whose place is still empty, in the group it belongs
    /// to.
    bool placeLate(std::uint32_t id)
    {
        for (std::size_t level = m_open.size(); level-- > 0;) {
            Open& open = m_open[level];
            for (std::uint32_t at = open.element + 1; at < open.at; at = element(at).end) {
                if (element(at).isGroup() || !m_structure.takes(element(at), id)
                    || std::ranges::find(open.filled, at) != open.filled.end())
                    continue;
                open.filled.push_back(at);
                m_open.resize(level + 1);
                return true;
            }
        }
        return false;
    }

    /// Opens the groups between the innermost open one and the element, then stands there.
    void enter(std::uint32_t target, std::uint32_t segment)
    {
        std::vector<std::uint32_t> path;
        for (std::uint32_t group = element(target).parent; group != m_open.back().element;
             group = element(group).parent)
            path.push_back(group);
        for (auto group = path.rbegin(); group != path.rend(); ++group) {
            m_open.back().at = *group;
            const auto occurrence = static_cast<std::uint32_t>(m_groups.size());
            m_groups.push_back(
                {.element = *group, .parent = m_open.back().occurrence, .begin = segment, .end = segment});
            m_open.push_back({.occurrence = occurrence, .element = *group, .at = *group, .filled = {}});
        }
        m_open.back().at = target;
        if (m_open.back().filled.empty() || m_open.back().filled.back() != target)
            m_open.back().filled.push_back(target);
    }

    const MessageStructure& m_structure;
    std::vector<GroupOccurrence> m_groups;
    std::vector<Open> m_open;
};

MessageStructure::MessageStructure(std::string_view text)
{
    StructureReader(m_elements, m_ids).read(text);
}

bool MessageStructure::takes(const StructureElement& element, std::uint32_t id) const
{
    const std::span<const std::uint32_t> own = std::span(m_ids).subspan(element.firstId, element.idCount);
    return std::ranges::find(own, id) != own.end();
}

bool MessageStructure::hasGroup(std::string_view name) const
{
    return std::ranges::any_of(m_elements, [&](const StructureElement& element) {
        return element.isGroup() && element.name == name && !name.empty();
    });
}

std::vector<GroupOccurrence> MessageStructure::divide(std::span<const std::uint32_t> segmentIds) const
{
    if (isEmpty())
        return {{.end = static_cast<std::uint32_t>(segmentIds.size())}};
    StructureWalk walk(*this);
    for (std::size_t i = 0; i < segmentIds.size(); ++i)
        walk.take(segmentIds[i], static_cast<std::uint32_t>(i));
    return walk.takeGroups();
}

} // namespace hilum::hl7v2
