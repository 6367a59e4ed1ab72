// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/compiled_paths.h"

#include "core/codecs/hl7v2/byte_scan.h"
#include "core/codecs/hl7v2/hl7_document.h"
#include "core/codecs/hl7v2/tree_paths.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hilum::hl7v2 {

namespace {

/// A stretch of segments, [begin, end).
struct SegmentRange
{
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

SegmentRange rangeOf(const Hl7Document& document, const Position& position)
{
    switch (position.kind) {
    case Position::Kind::Message:
        return {0, static_cast<std::uint32_t>(document.segments().size())};
    case Position::Kind::Group:
        return {position.segment, position.segment + position.segmentCount};
    case Position::Kind::Element:
        break;
    }
    return {position.segment, position.segment + 1};
}

bool holds(const Hl7Document& document, SegmentRange range, std::uint32_t id)
{
    const std::span<const SegmentEntry> entries = document.segments();
    return std::any_of(entries.begin() + range.begin, entries.begin() + range.end,
                       [&](const SegmentEntry& entry) { return entry.id == id; });
}

/// Where to look for a segment that the context does not hold: the innermost group around it that holds one,
/// at last the whole message. One that is there only once is found without asking for groups.
SegmentRange lookOutwards(const Hl7Document& document, SegmentRange inside, std::uint32_t id)
{
    const SegmentRange message = rangeOf(document, {});
    if (std::ranges::count(document.segments(), id, &SegmentEntry::id) < 2)
        return message;
    std::vector<Position> groups;
    document.groupsAround(inside.begin, groups);
    for (const Position& group : groups) {
        const SegmentRange range = rangeOf(document, group);
        if (range.end >= inside.end && holds(document, range, id))
            return range;
    }
    return message;
}

/// A path with a segment and perhaps groups before it, a field and parts behind it.
class SegmentPath
{
public:
    SegmentPath(const Hl7PathParts& parts, const PathContext& context)
        : m_parts(parts),
          m_id(parts.segment.empty() ? 0 : packedSegmentId(parts.segment)),
          m_level(levelOf(parts)),
          m_isWithinItem(parts.groups.empty() && !parts.hasSegmentIndex && parts.field != 0
                         && parts.segment == context.typeName && parts.segment != "MSH")
    {
    }

    /// The context is a segment of that name: the path does not leave it.
    [[nodiscard]] bool isWithinItem() const { return m_isWithinItem; }
    [[nodiscard]] std::uint32_t segmentId() const { return m_id; }
    [[nodiscard]] std::uint32_t field() const { return m_parts.field; }

    /// The first node in the text of the field, or none.
    [[nodiscard]] Node firstIn(const Hl7Document& document, std::string_view field) const
    {
        Node found;
        visitRepetitions(document, field, [&](Node node) {
            found = node;
            return false;
        });
        return found;
    }

    /// Calls `take(node)` for what the path selects, in order, until it returns false.
    template<typename Take>
    void visit(const Hl7Document& document, Node node, Take&& take) const
    {
        const Position context = document.positionAt(node);
        if (m_parts.groups.empty()) {
            visitSegments(document, context, segmentsFor(document, context), take);
            return;
        }
        NodeList groups;
        selectGroups(document, context, groups);
        for (const Node group : groups) {
            if (m_id == 0) {
                if (!take(group))
                    return;
            } else if (!visitSegments(document, context, rangeOf(document, document.positionAt(group)),
                                      take)) {
                return;
            }
        }
    }

private:
    [[nodiscard]] SegmentRange segmentsFor(const Hl7Document& document, const Position& context) const
    {
        const SegmentRange inside = rangeOf(document, context);
        if (context.kind == Position::Kind::Message)
            return inside;
        const bool isSegment = context.kind == Position::Kind::Element;
        if (!(isSegment && m_parts.hasSegmentIndex) && holds(document, inside, m_id))
            return inside;
        return lookOutwards(document, inside, m_id);
    }

    template<typename Take>
    bool visitSegments(const Hl7Document& document, const Position& context, SegmentRange range,
                       Take& take) const
    {
        const std::span<const SegmentEntry> entries = document.segments();
        std::uint32_t number = 0;
        for (std::uint32_t segment = range.begin; segment < range.end; ++segment) {
            if (entries[segment].id != m_id)
                continue;
            ++number;
            if (m_parts.segmentIndex != 0 && number != m_parts.segmentIndex)
                continue;
            if (!visitField(document, context, segment, take))
                return false;
            if (m_parts.segmentIndex != 0)
                break;
        }
        return true;
    }

    template<typename Take>
    bool visitField(const Hl7Document& document, const Position& context, std::uint32_t segment,
                    Take& take) const
    {
        if (m_parts.field == 0)
            return take(document.nodeAt(Position::ofSegment(segment)));
        std::string_view text = document.fieldText(segment, m_parts.field);
        if (text.empty())
            return true;
        if (segment == 0 && m_parts.field <= 2) // The delimiters themselves, which must not be divided.
            return m_parts.component > 1 || m_parts.subcomponent > 1 || take(document.nodeOf(text, m_level));
        const bool isInside =
            context.isField() && context.segment == segment && context.field == m_parts.field;
        if (isInside && !m_parts.hasRepetitionIndex)
            return visitPart(document, partOf(text, document.delimiters().repetition, context.repetition),
                             take);
        return visitRepetitions(document, text, take);
    }

    template<typename Take>
    bool visitRepetitions(const Hl7Document& document, std::string_view text, Take&& take) const
    {
        const char separator = document.delimiters().repetition;
        if (m_parts.repetitionIndex != 0)
            return visitPart(document, partOf(text, separator, m_parts.repetitionIndex - 1), take);
        while (true) {
            const std::size_t end = separator == '\0' ? text.size() : findOrEnd(text, separator);
            if (!visitPart(document, text.substr(0, end), take))
                return false;
            if (end == text.size())
                return true;
            text.remove_prefix(end + 1);
        }
    }

    /// `text` is that of the repetition.
    template<typename Take>
    bool visitPart(const Hl7Document& document, std::string_view text, Take& take) const
    {
        if (m_parts.component != 0)
            text = partOf(text, document.delimiters().component, m_parts.component - 1);
        if (m_parts.subcomponent != 0 && !text.empty())
            text = partOf(text, document.delimiters().subcomponent, m_parts.subcomponent - 1);
        return !document.hasContent(text) || take(document.nodeOf(text, m_level));
    }

    void selectGroups(const Hl7Document& document, const Position& context, NodeList& out) const
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

    static void appendGroups(const Hl7Document& document, const Position& within,
                             const Hl7PathParts::Group& group, NodeList& out)
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

    /// The group of that name that the context is in, else one beside the groups it is in.
    void selectOuterGroups(const Hl7Document& document, const Position& context, NodeList& out) const
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

    static TextLevel levelOf(const Hl7PathParts& parts)
    {
        if (parts.subcomponent != 0)
            return TextLevel::Subcomponent;
        return parts.component != 0 ? TextLevel::Component : TextLevel::Repetition;
    }

    Hl7PathParts m_parts;
    std::uint32_t m_id;
    TextLevel m_level;
    bool m_isWithinItem;
};

/// What the versions call a data type now: fields changed theirs, and their parts stayed where they were.
std::string_view currentType(std::string_view type)
{
    static constexpr auto kFormer =
        std::to_array<std::pair<std::string_view, std::string_view>>({{"CE", "CWE"},
                                                                      {"CNE", "CWE"},
                                                                      {"CF", "CWE"},
                                                                      {"IS", "CWE"},
                                                                      {"ID", "CWE"},
                                                                      {"CK", "CX"},
                                                                      {"CN", "XCN"},
                                                                      {"PN", "XPN"},
                                                                      {"AD", "XAD"},
                                                                      {"TN", "XTN"},
                                                                      {"TS", "DTM"}});
    const auto* found =
        std::ranges::find(kFormer, type, &std::pair<std::string_view, std::string_view>::first);
    return found == kFormer.end() ? type : found->second;
}

/// A path relative to a data type: `CX.4.2`.
class TypePath
{
public:
    TypePath(const Hl7PathParts& parts, const PathContext& context)
        : m_type(parts.dataType),
          m_component(parts.component),
          m_subcomponent(parts.subcomponent),
          m_isWithinItem(!context.typeName.empty()
                         && currentType(context.typeName) == currentType(parts.dataType))
    {
    }

    /// The context is of that type itself.
    [[nodiscard]] bool isWithinItem() const { return m_isWithinItem; }
    [[nodiscard]] std::uint32_t component() const { return m_component; }

    /// The node in the text of the part of that number, or none.
    [[nodiscard]] Node firstIn(const Hl7Document& document, std::string_view part, TextLevel level) const
    {
        Node found;
        const auto take = [&found](Node node) {
            found = node;
        };
        if (m_subcomponent == 0)
            takePart(document, part, level, take);
        else if (level == TextLevel::Component && !part.empty())
            takePart(document, partOf(part, document.delimiters().subcomponent, m_subcomponent - 1),
                     TextLevel::Subcomponent, take);
        return found;
    }

    template<typename Take>
    void visit(const Hl7Document& document, Node context, Take&& take) const
    {
        const PackedPosition place(context.position());
        if (place.kind() != PackedPosition::Kind::Text || place.level() == TextLevel::Subcomponent)
            return;
        std::string_view text = document.rawText(context);
        const Delimiters& marks = document.delimiters();
        if (place.level() == TextLevel::Component) {
            const Position position = m_isWithinItem ? Position() : document.positionAt(context);
            if (isOfComponent(document, position)) {
                if (m_subcomponent == 0)
                    takePart(document, partOf(text, marks.subcomponent, m_component - 1),
                             TextLevel::Subcomponent, take);
                return;
            }
            Position field = position;
            field.component = 0;
            text = document.textAt(field);
        }
        text = partOf(text, marks.component, m_component - 1);
        if (m_subcomponent == 0)
            takePart(document, text, TextLevel::Component, take);
        else if (!text.empty())
            takePart(document, partOf(text, marks.subcomponent, m_subcomponent - 1), TextLevel::Subcomponent,
                     take);
    }

private:
    template<typename Take>
    static void takePart(const Hl7Document& document, std::string_view text, TextLevel level,
                         const Take& take)
    {
        if (document.hasContent(text))
            take(document.nodeOf(text, level));
    }

    /// Whether the path is meant for the component itself rather than for the field around it.
    [[nodiscard]] bool isOfComponent(const Hl7Document& document, const Position& context) const
    {
        if (m_isWithinItem || document.dataType(context) == m_type)
            return true;
        Position field = context;
        field.component = 0;
        return document.dataType(field) != m_type;
    }

    std::string m_type;
    std::uint32_t m_component;
    std::uint32_t m_subcomponent;
    bool m_isWithinItem;
};

/// What the schema says of the path, asked once when it is compiled.
struct PathFacts
{
    std::string typeName;
    bool isList = true;
};

const SchemaField* fieldOf(const Schema* schema, std::string_view typeName, std::string_view name)
{
    const SchemaType* type = schema == nullptr || typeName.empty() ? nullptr : schema->type(typeName);
    return type == nullptr ? nullptr : type->field(name);
}

std::string partTypeOf(const Schema* schema, std::string typeName, std::uint32_t part)
{
    if (part == 0)
        return typeName;
    const SchemaField* field = fieldOf(schema, typeName, typeName + '.' + std::to_string(part));
    return field == nullptr ? std::string() : field->typeName;
}

/// Whether a segment or group is somewhere in the groups below a type.
bool isBelow(const Schema& schema, std::string_view typeName, std::string_view name)
{
    const SchemaType* type = schema.type(typeName);
    return type != nullptr && std::ranges::any_of(type->fields, [&](const SchemaField& field) {
               const bool isGroup = field.typeName.find('.') != std::string::npos;
               return field.name == name || (isGroup && isBelow(schema, field.typeName, name));
           });
}

/// Steps into a group: the type there. One that is not a direct child is one of several, or lies outwards.
std::string groupType(const PathContext& context, const std::string& inside, const Hl7PathParts::Group& group,
                      bool& isList)
{
    const SchemaField* field = fieldOf(context.schema, inside, group.name);
    isList = isList || (group.index == 0 && (field == nullptr || field->isList()));
    if (field != nullptr)
        return field->typeName;
    std::string name = inside.substr(0, inside.find('.')) + '.' + group.name;
    return context.schema != nullptr && context.schema->type(name) != nullptr ? name : std::string();
}

/// Whether there may be several segments of that name, seen from a type. What lies outwards is the one
/// around.
bool isSegmentList(const PathContext& context, const std::string& inside, const std::string& segment)
{
    if (inside == segment)
        return false;
    const SchemaType* type =
        context.schema == nullptr || inside.empty() ? nullptr : context.schema->type(inside);
    if (type == nullptr)
        return true;
    if (const SchemaField* field = type->field(segment))
        return field->isList();
    const bool isMessage = type->kind == SchemaTypeKind::Structure && inside.find('.') == std::string::npos;
    return isMessage || isBelow(*context.schema, inside, segment);
}

PathFacts factsOf(const Hl7PathParts& parts, const PathContext& context)
{
    if (!parts.dataType.empty()) {
        const std::string component = partTypeOf(context.schema, parts.dataType, parts.component);
        return {.typeName = partTypeOf(context.schema, component, parts.subcomponent), .isList = false};
    }
    std::string inside(context.typeName);
    bool isList = false;
    for (const Hl7PathParts::Group& group : parts.groups)
        inside = groupType(context, inside, group, isList);
    if (parts.segment.empty())
        return {.typeName = inside, .isList = isList};
    isList = isList || (parts.segmentIndex == 0 && isSegmentList(context, inside, parts.segment));
    if (parts.field == 0)
        return {.typeName = parts.segment, .isList = isList};
    const SchemaField* field =
        fieldOf(context.schema, parts.segment, parts.segment + '.' + std::to_string(parts.field));
    if (field == nullptr)
        return {.typeName = {}, .isList = isList || parts.repetitionIndex == 0};
    // Under a field of the same type the path means that repetition.
    const bool isOneRepetition = parts.repetitionIndex != 0 || field->typeName == inside;
    isList = isList || (!isOneRepetition && field->isList());
    const std::string component = partTypeOf(context.schema, field->typeName, parts.component);
    return {.typeName = partTypeOf(context.schema, component, parts.subcomponent), .isList = isList};
}

template<typename Path>
class Hl7CompiledPath final : public CompiledPath
{
public:
    Hl7CompiledPath(const Hl7PathParts& parts, const PathContext& context)
        : m_parts(parts), m_path(parts, context), m_facts(factsOf(parts, context))
    {
    }

    void select(Node context, NodeList& out) const override
    {
        const Hl7Document* document = Hl7Document::of(context);
        if (document == nullptr) {
            if (isMadeMessage(context))
                selectInTree(m_parts, context, out);
            return;
        }
        m_path.visit(*document, context, [&](Node node) {
            out.push_back(node);
            return true;
        });
    }

    [[nodiscard]] Node first(Node context) const override
    {
        const Hl7Document* document = Hl7Document::of(context);
        Node found;
        if (document == nullptr)
            return firstInTree(context);
        m_path.visit(*document, context, [&](Node node) {
            found = node;
            return false;
        });
        return found;
    }

    [[nodiscard]] std::string typeName() const override { return m_facts.typeName; }
    [[nodiscard]] bool isList() const override { return m_facts.isList; }
    [[nodiscard]] bool isWithinItem() const override { return m_path.isWithinItem(); }
    [[nodiscard]] const Path& path() const { return m_path; }

private:
    [[nodiscard]] Node firstInTree(Node context) const
    {
        NodeList found;
        if (isMadeMessage(context))
            selectInTree(m_parts, context, found);
        return found.empty() ? Node() : found.front();
    }

    Hl7PathParts m_parts;
    Path m_path;
    PathFacts m_facts;
};

/// Paths of one kind, by the number of the part that they begin in; each is a place in what the set was made
/// of.
template<typename Path>
class PathSet final : public CompiledPathSet
{
public:
    explicit PathSet(std::span<const std::shared_ptr<const CompiledPath>> paths)
        : m_paths(paths.begin(), paths.end())
    {
        for (std::size_t place = 0; place < paths.size(); ++place) {
            const Path& path = static_cast<const Hl7CompiledPath<Path>&>(*paths[place]).path();
            m_parts.push_back({.number = numberOf(path), .place = place, .path = &path});
        }
        std::ranges::stable_sort(m_parts, {}, &Part::number);
    }

    void fill(Node item, std::span<Node> out) const override
    {
        const Hl7Document* document = Hl7Document::of(item);
        if (document != nullptr && fillParts(*document, item, out))
            return;
        for (std::size_t place = 0; place < m_paths.size(); ++place)
            out[place] = m_paths[place]->first(item);
    }

private:
    struct Part
    {
        std::uint32_t number = 0;
        std::size_t place = 0;
        const Path* path = nullptr;
    };

    static std::uint32_t numberOf(const SegmentPath& path) { return path.field(); }
    static std::uint32_t numberOf(const TypePath& path) { return path.component(); }

    /// False for an item that is none of the type.
    bool fillParts(const Hl7Document& document, Node item, std::span<Node> out) const
    {
        const PackedPosition place(item.position());
        std::ranges::fill(out, Node());
        if constexpr (std::is_same_v<Path, SegmentPath>) {
            if (place.kind() != PackedPosition::Kind::Segment)
                return false;
            const std::uint32_t segment = place.firstSegment();
            if (document.segments()[segment].id != m_parts.front().path->segmentId())
                return false;
            std::string_view text = document.segmentText(segment);
            const char separator = document.delimiters().field;
            const std::size_t name = findOrEnd(text, separator);
            text.remove_prefix(std::min(name + 1, text.size()));
            walk(text, separator, [&](const Part& part, std::string_view field) {
                out[part.place] = part.path->firstIn(document, field);
            });
        } else {
            if (place.kind() != PackedPosition::Kind::Text || place.level() == TextLevel::Subcomponent)
                return false;
            const bool isField = place.level() == TextLevel::Repetition;
            const Delimiters& marks = document.delimiters();
            walk(document.rawText(item), isField ? marks.component : marks.subcomponent,
                 [&](const Part& part, std::string_view text) {
                     out[part.place] = part.path->firstIn(
                         document, text, isField ? TextLevel::Component : TextLevel::Subcomponent);
                 });
        }
        return true;
    }

    /// Calls `take` for each part whose text is not empty.
    template<typename Take>
    void walk(std::string_view text, char separator, const Take& take) const
    {
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
                take(part, text.substr(0, end));
        }
    }

    std::vector<std::shared_ptr<const CompiledPath>> m_paths; // m_parts looks into them.
    std::vector<Part> m_parts;
};

} // namespace

std::unique_ptr<const CompiledPathSet> makePathSet(std::span<const std::shared_ptr<const CompiledPath>> paths)
{
    if (paths.empty())
        return nullptr;
    if (dynamic_cast<const Hl7CompiledPath<TypePath>*>(paths.front().get()) != nullptr)
        return std::make_unique<PathSet<TypePath>>(paths);
    return std::make_unique<PathSet<SegmentPath>>(paths);
}

std::shared_ptr<const CompiledPath> compilePath(const Hl7PathParts& parts, const PathContext& context)
{
    if (!parts.dataType.empty())
        return std::make_shared<Hl7CompiledPath<TypePath>>(parts, context);
    return std::make_shared<Hl7CompiledPath<SegmentPath>>(parts, context);
}

} // namespace hilum::hl7v2
