// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/hl7_path.h"

#include "core/base/text.h"
#include "core/codecs/hl7v2/compiled_paths.h"
#include "core/codecs/hl7v2/delimiters.h"
#include "core/codecs/hl7v2/dictionary.h"
#include "core/codecs/hl7v2/hl7_document.h"
#include "core/codecs/hl7v2/message_outline.h"

#include <algorithm>
#include <array>
#include <set>

namespace hilum::hl7v2 {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isUpperWord(char c)
{
    return (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_';
}

bool isWord(char c)
{
    return isUpperWord(c) || (c >= 'a' && c <= 'z');
}

/// Reads a path from the left; each step either takes what it names or nothing.
class PathReader
{
public:
    explicit PathReader(std::string_view text) : m_text(text) {}

    [[nodiscard]] std::size_t at() const { return m_at; }
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char peek(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }
    void back(std::size_t at) { m_at = at; }

    bool take(char c)
    {
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }

    /// A word of capitals, digits and underscores that no small letter follows; "" when there is none.
    std::string_view takeWord()
    {
        const std::size_t begin = m_at;
        if (peek() < 'A' || peek() > 'Z')
            return {};
        while (isUpperWord(peek()))
            ++m_at;
        if (isWord(peek())) {
            m_at = begin;
            return {};
        }
        return m_text.substr(begin, m_at - begin);
    }

    bool takeNumber(std::uint32_t& number)
    {
        if (!isDigit(peek()))
            return false;
        number = 0;
        for (; isDigit(peek()); ++m_at)
            number =
                std::min<std::uint32_t>(number * 10 + static_cast<std::uint32_t>(peek() - '0'), 10'000'000);
        return true;
    }

    /// `[2]` or `[*]`; nothing taken when it is neither.
    bool takeIndex(std::uint32_t& index, bool& hasIndex)
    {
        const std::size_t begin = m_at;
        if (!take('['))
            return false;
        index = 0;
        hasIndex = true;
        if ((take('*') || takeNumber(index)) && take(']'))
            return true;
        m_at = begin;
        hasIndex = false;
        return false;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

Diagnostic badPath(std::string_view path, std::size_t at, Diagnostic diagnostic)
{
    Place place;
    place.column = static_cast<std::uint32_t>(std::min(at, path.size()) + 1);
    return std::move(diagnostic).at(std::move(place));
}

/// `.1` or `.1.2`.
void readParts(PathReader& reader, Hl7PathParts& parts)
{
    if (reader.peek() != '.' || !isDigit(reader.peek(1)))
        return;
    reader.take('.');
    reader.takeNumber(parts.component);
    if (reader.peek() != '.' || !isDigit(reader.peek(1)))
        return;
    reader.take('.');
    reader.takeNumber(parts.subcomponent);
}

/// Whether `NAME.1` is relative to a data type; a segment's name is taken as the segment.
bool isDataType(std::string_view word)
{
    const Dictionary& dictionary = Dictionary::instance();
    const std::size_t usual = Dictionary::nearestVersion({});
    return dictionary.type(usual, word) != nullptr || dictionary.segment(usual, word) == nullptr;
}

void readSegment(PathReader& reader, std::string_view word, Hl7PathParts& parts)
{
    parts.segment = word;
    reader.takeIndex(parts.segmentIndex, parts.hasSegmentIndex);
    const bool isField = (reader.peek() == '-' || reader.peek() == '.') && isDigit(reader.peek(1));
    if (!isField)
        return;
    reader.take(reader.peek());
    reader.takeNumber(parts.field);
    reader.takeIndex(parts.repetitionIndex, parts.hasRepetitionIndex);
    readParts(reader, parts);
}

/// Reads the longest path; false when none begins there.
bool readPath(PathReader& reader, Hl7PathParts& parts)
{
    while (true) {
        const std::size_t begin = reader.at();
        const std::string_view word = reader.takeWord();
        const bool isFirst = parts.groups.empty();
        if (isFirst && word.size() >= 2 && word.size() <= 20 && reader.peek() == '.'
            && isDigit(reader.peek(1)) && (word.size() != 3 || isDataType(word))) {
            parts.dataType = word;
            readParts(reader, parts);
            return true;
        }
        if (isSegmentId(word)) {
            readSegment(reader, word, parts);
            return true;
        }
        if (word.size() < 4) {
            reader.back(isFirst ? begin : begin - 1); // The point before it belongs to something else.
            return !isFirst;
        }
        Hl7PathParts::Group group{.name = std::string(word)};
        bool hasIndex = false;
        reader.takeIndex(group.index, hasIndex);
        parts.groups.push_back(std::move(group));
        if (reader.peek() != '.' || reader.peek(1) < 'A' || reader.peek(1) > 'Z')
            return true;
        reader.take('.');
    }
}

constexpr std::uint32_t kLargestNumber = 999;

/// Numbers count from 1 and have an end.
Result<void> checkNumbers(std::string_view path, const Hl7PathParts& parts, std::size_t end)
{
    constexpr auto kZeros = std::to_array<std::string_view>({"-0", ".0", "[0"});
    if (std::ranges::any_of(kZeros,
                            [&](std::string_view zero) { return path.find(zero) != std::string_view::npos; }))
        return badPath(
            path, end,
            Diagnostic::error("hl7v2.path-from-one",
                              "Segments, fields, repetitions and components count from 1 in \"{0}\".",
                              {std::string(path)}));
    if (std::max({parts.field, parts.component, parts.subcomponent}) > kLargestNumber)
        return badPath(path, end,
                       Diagnostic::error("hl7v2.path-too-large",
                                         "A number in \"{0}\" is larger than any message has.",
                                         {std::string(path)}));
    return {};
}

/// Names of all groups below a type of the schema.
void addGroups(const Schema& schema, std::string_view typeName, std::set<std::string, std::less<>>& names)
{
    const SchemaType* type = schema.type(typeName);
    if (type == nullptr)
        return;
    for (const SchemaField& field : type->fields) {
        if (field.typeName.find('.') != std::string::npos && names.insert(field.name).second)
            addGroups(schema, field.typeName, names);
    }
}

/// A group that the structure of the records does not have can never be there; a segment can.
Result<void> checkGroups(const Hl7PathParts& parts, const PathContext& context)
{
    if (parts.groups.empty() || context.schema == nullptr)
        return {};
    const std::string_view root = context.typeName.substr(0, context.typeName.find('.'));
    const SchemaType* type = context.schema->type(root);
    if (type == nullptr || type->kind != SchemaTypeKind::Structure)
        return {};
    std::set<std::string, std::less<>> names;
    addGroups(*context.schema, root, names);
    for (const Hl7PathParts::Group& group : parts.groups) {
        if (names.contains(group.name))
            continue;
        const std::vector<std::string_view> known(names.begin(), names.end());
        const std::string_view nearest = nearestWord(group.name, known);
        Diagnostic error =
            nearest.empty()
                ? Diagnostic::error("hl7v2.unknown-group", "{0} has no group \"{1}\".",
                                    {std::string(root), group.name})
                : Diagnostic::error("hl7v2.unknown-group", "{0} has no group \"{1}\". Did you mean \"{2}\"?",
                                    {std::string(root), group.name, std::string(nearest)});
        return badPath(group.name, 0, std::move(error));
    }
    return {};
}

} // namespace

std::size_t Hl7PathNotation::match(std::string_view text) const
{
    PathReader reader(text);
    Hl7PathParts parts;
    if (!readPath(reader, parts) || isWord(reader.peek()))
        return 0;
    return reader.at();
}

Result<Hl7PathParts> parsePath(std::string_view path)
{
    PathReader reader(path);
    Hl7PathParts parts;
    if (!readPath(reader, parts) || !reader.isAtEnd())
        return badPath(path, reader.at(),
                       Diagnostic::error(
                           "hl7v2.bad-path",
                           "\"{0}\" is no HL7 v2 path. Write a segment (PID), a field (PID-5), a component "
                           "(PID-5.1), a repetition (PID-3[2]) or a group (ORDER_OBSERVATION).",
                           {std::string(path)}));
    const Result<void> numbers = checkNumbers(path, parts, path.size());
    if (!numbers)
        return numbers.error();
    return parts;
}

Result<std::shared_ptr<const CompiledPath>> Hl7PathNotation::compile(std::string_view path,
                                                                     const PathContext& context) const
{
    Result<Hl7PathParts> parts = parsePath(path);
    if (!parts)
        return std::move(parts).error();
    const Result<void> groups = checkGroups(*parts, context);
    if (!groups)
        return groups.error();
    return compilePath(*parts, context);
}

std::unique_ptr<const CompiledPathSet>
Hl7PathNotation::together(std::span<const std::shared_ptr<const CompiledPath>> paths) const
{
    return makePathSet(paths);
}

std::optional<ItemContent> Hl7PathNotation::contentOf(Node item, std::string_view typeName) const
{
    const Hl7Document* document = Hl7Document::of(item);
    const PackedPosition place(item ? item.position() : PackedPosition::message().bits());
    if (document == nullptr)
        return std::nullopt;
    std::uint64_t reading = document->readingNumber();
    if (place.kind() == PackedPosition::Kind::Segment)
        return ItemContent{.bytes = document->segmentText(place.firstSegment()), .reading = reading};
    if (place.kind() != PackedPosition::Kind::Text)
        return std::nullopt;
    reading += static_cast<std::uint64_t>(place.level()) + 1;
    const std::string_view segment = document->segmentText(document->segmentAt(place.offset()));
    if (isSegmentId(typeName) && segment.starts_with(typeName)) {
        const auto offset = static_cast<std::uint64_t>(document->rawText(item).data() - segment.data());
        constexpr std::uint64_t kSpread = 0x9E3779B97F4A7C15U;
        return ItemContent{.bytes = segment, .reading = reading ^ (offset << 32U | place.length()) * kSpread};
    }
    return ItemContent{.bytes = document->rawText(item), .reading = reading};
}

bool Hl7PathNotation::outline(const Document& record, RecordOutline& out) const
{
    if (typeid(record) != typeid(Hl7Document))
        return false;
    const auto& message = static_cast<const Hl7Document&>(record);
    if (message.text().size() > kLongestOutlined)
        return false;
    outlineOf(message, out);
    return true;
}

std::optional<ByteRange> Hl7PathNotation::textPlace(Node node) const
{
    const PackedPosition place(node.position());
    if (place.kind() != PackedPosition::Kind::Text)
        return std::nullopt;
    return ByteRange{place.offset(), place.offset() + place.length()};
}

Node Hl7PathNotation::nodeLike(const Document& record, std::uint64_t position, ByteRange place) const
{
    const PackedPosition known(position);
    if (known.kind() != PackedPosition::Kind::Text)
        return {&record, position};
    return {&record, PackedPosition::text(place.begin, place.size(), known.level()).bits()};
}

} // namespace hilum::hl7v2
