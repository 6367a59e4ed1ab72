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
        if (!placeInOrder(id, segment) && m_structure.knows(id))
            placeOutOfOrder(id, segment); // Else it stays in the group that is open.
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

    /// An element, and the open group from which it is reached; element 0 is none.
    struct Place
    {
        std::size_t level = 0;
        std::uint32_t element = 0;
    };

    /// Looks for a place from the innermost open group outwards.
    [[nodiscard]] Place find(std::uint32_t id, Strictness strictness) const
    {
        for (std::size_t level = m_open.size(); level-- > 0;) {
            if (const std::uint32_t found = find(id, m_open[level], strictness); found != 0)
                return {.level = level, .element = found};
        }
        return {};
    }

    bool go(const Place& place, std::uint32_t segment)
    {
        if (place.element == 0)
            return false;
        m_open.resize(place.level + 1);
        enter(place.element, segment);
        return true;
    }

    /// Takes the place that the order gives. Where that opens a group, what the open groups still wait for
    /// comes first, and where the group usually begins otherwise also what they cannot have twice.
    bool placeInOrder(std::uint32_t id, std::uint32_t segment)
    {
        const Place place = find(id, Strictness::InOrder);
        if (place.element == 0)
            return false;
        if (const std::uint32_t group = groupEntered(place); group != 0) {
            const bool isAgain = group == m_open[place.level].at;
            if (isAgain && placeAwaited(id, place.level + 1))
                return true;
            if (!beginsWith(group, id)) {
                if (const Place again = restart(id); again.element != 0)
                    return go(again, segment);
            }
        }
        return go(place, segment);
    }

    void placeOutOfOrder(std::uint32_t id, std::uint32_t segment)
    {
        if (placeLate(id, segment))
            return;
        const Place again = restart(id);
        go(again.element != 0 ? again : find(id, Strictness::Anywhere), segment);
    }

    /// The outermost group that has to be opened to get to a place; 0 when there is none.
    [[nodiscard]] std::uint32_t groupEntered(const Place& place) const
    {
        std::uint32_t group = 0;
        for (std::uint32_t at = element(place.element).parent; at != m_open[place.level].element;
             at = element(at).parent)
            group = at;
        return group;
    }

    /// Whether a group may begin with the segment when no group within it is left out.
    [[nodiscard]] bool beginsWith(std::uint32_t group, std::uint32_t id) const
    {
        for (std::uint32_t at = group + 1; at < element(group).end; ++at) {
            if (element(at).isGroup())
                group = at;
            else if (m_structure.takes(element(at), id))
                return true;
            else if (element(at).required)
                return false;
        }
        return false;
    }

    /// A new occurrence for a segment that an open group has already and cannot be without nor have twice:
    /// the segment begins the repeating group around it again.
    [[nodiscard]] Place restart(std::uint32_t id) const
    {
        for (std::size_t level = m_open.size(); level-- > 0;) {
            for (const std::uint32_t at : m_open[level].filled) {
                const StructureElement& own = element(at);
                if (own.isGroup() || own.repeats || !own.required || !m_structure.takes(own, id))
                    continue;
                std::size_t repeating = level;
                while (repeating > 0 && !element(m_open[repeating].element).repeats)
                    --repeating;
                if (repeating > 0)
                    return {.level = repeating - 1, .element = at};
            }
        }
        return {};
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

    /// Keeps a segment that comes after its place in the group that it belongs to, where that place is still
    /// empty or in a group that may be entered.
    bool placeLate(std::uint32_t id, std::uint32_t segment)
    {
        for (std::size_t level = m_open.size(); level-- > 0;) {
            const Open& open = m_open[level];
            for (std::uint32_t at = open.element + 1; at < open.at; at = element(at).end) {
                const bool isFree = std::ranges::find(open.filled, at) == open.filled.end();
                if (element(at).isGroup()) {
                    const std::uint32_t found = isFree || element(at).repeats ? entryOf(at, id) : 0;
                    if (found != 0)
                        return go({.level = level, .element = found}, segment);
                } else if (isFree && m_structure.takes(element(at), id)) {
                    fillLate(level, at);
                    return true;
                }
            }
        }
        return false;
    }

    /// The same for what a group cannot be without and does not have yet, in the open groups from a level
    /// inwards.
    bool placeAwaited(std::uint32_t id, std::size_t outermost)
    {
        for (std::size_t level = m_open.size(); level-- > outermost;) {
            const Open& open = m_open[level];
            for (std::uint32_t at = open.element + 1; at < open.at; at = element(at).end) {
                if (element(at).required && m_structure.takes(element(at), id)
                    && std::ranges::find(open.filled, at) == open.filled.end()) {
                    fillLate(level, at);
                    return true;
                }
            }
        }
        return false;
    }

    void fillLate(std::size_t level, std::uint32_t target)
    {
        m_open.resize(level + 1);
        m_open.back().filled.push_back(target);
    }

    /// Where a group that is entered anew takes the segment: not past one that it cannot be without.
    [[nodiscard]] std::uint32_t entryOf(std::uint32_t group, std::uint32_t id) const
    {
        return find(id, {.occurrence = 0, .element = group, .at = group, .filled = {}}, Strictness::InOrder);
    }

    /// Opens the groups between the innermost open one and the element, then stands there.
    void enter(std::uint32_t target, std::uint32_t segment)
    {
        std::vector<std::uint32_t> path;
        for (std::uint32_t group = element(target).parent; group != m_open.back().element;
             group = element(group).parent)
            path.push_back(group);
        for (auto group = path.rbegin(); group != path.rend(); ++group) {
            stand(*group);
            const auto occurrence = static_cast<std::uint32_t>(m_groups.size());
            m_groups.push_back(
                {.element = *group, .parent = m_open.back().occurrence, .begin = segment, .end = segment});
            m_open.push_back({.occurrence = occurrence, .element = *group, .at = *group, .filled = {}});
        }
        stand(target);
    }

    void stand(std::uint32_t target)
    {
        Open& open = m_open.back();
        open.at = target;
        if (open.filled.empty() || open.filled.back() != target)
            open.filled.push_back(target);
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

bool MessageStructure::knows(std::uint32_t id) const
{
    return std::ranges::find(m_ids, id) != m_ids.end();
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
