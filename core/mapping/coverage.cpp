// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/coverage.h"

#include "core/mapping/source_path.h"

#include <algorithm>
#include <set>

namespace hilum::mapping {
namespace {

/// Where a node is: its bytes, or itself where those are not known.
ByteRange spotOf(Node node)
{
    const ByteRange bytes = node.source();
    return bytes.empty() ? ByteRange{node.position(), node.position() + 1} : bytes;
}

struct SpotHash
{
    std::size_t operator()(const ByteRange& spot) const
    {
        return static_cast<std::size_t>(spot.begin * 0x9E3779B97F4A7C15U ^ spot.end);
    }
};

/// A single component is the same as its field, and so on.
bool isWholeOf(Node child, Node parent)
{
    return !child.source().empty() && child.source() == parent.source();
}

/// Lists the values of a record that have no parts.
class FieldLister
{
public:
    explicit FieldLister(const Schema* schema) : m_schema(schema) {}

    std::vector<CoveredField> list(Node root, std::size_t depth)
    {
        walk(root, {}, {}, depth);
        return std::move(m_fields);
    }

private:
    void walk(Node node, const std::string& path, const std::string& title, std::size_t depth)
    {
        if (node.isNull())
            return;
        NodeList children;
        node.children(children);
        if (children.empty() || (children.size() == 1 && isWholeOf(children.front(), node) && depth > 1)) {
            if (!node.value().isNone() && depth > 0)
                m_fields.push_back({.path = path,
                                    .title = title,
                                    .node = node,
                                    .bytes = node.source(),
                                    .use = FieldUse::Unmapped});
            return;
        }
        const SchemaType* type = m_schema == nullptr ? nullptr : m_schema->type(node.typeName());
        for (const Node child : children) {
            const std::string_view name = child.name();
            const SchemaField* field = type == nullptr ? nullptr : type->field(name);
            if (depth == 1 && isStructure(name, field))
                continue;
            std::string childPath = path;
            appendSourceName(childPath, name, depth);
            std::string childTitle = depth == 0 ? std::string() : title;
            if (field != nullptr && depth > 0)
                childTitle.append(childTitle.empty() ? "" : ", ").append(field->title);
            walk(child, childPath, childTitle, depth + 1);
        }
    }

    /// Delimiters, and numbers that only count segments.
    static bool isStructure(std::string_view name, const SchemaField* field)
    {
        return name == "MSH.1" || name == "MSH.2"
               || (field != nullptr && field->title.starts_with("Set I") && name.ends_with(".1"));
    }

    const Schema* m_schema;
    std::vector<CoveredField> m_fields;
};

/// `.1` of a path's end means the same as nothing.
std::string_view withoutFirstParts(std::string_view path)
{
    while (path.ends_with(".1") || path.ends_with("-1"))
        path.remove_suffix(2);
    return path;
}

/// Something short without blanks: a code, not what somebody wrote.
bool looksLikeCode(std::string_view text)
{
    constexpr std::size_t kLongestCode = 20;
    return text.size() <= kLongestCode && text.find_first_of(" \t\r\n") == std::string_view::npos;
}

/// `PID-3.5` of `PID-3[2].5`.
std::string withoutIndexes(std::string path)
{
    for (std::size_t open = path.find('['); open != std::string::npos; open = path.find('['))
        path.erase(open, path.find(']', open) - open + 1);
    return path;
}

/// A name made of what the expression saw says nothing of it any more.
bool isHashed(std::string_view expression)
{
    return expression.find("uuid(") != std::string_view::npos;
}

} // namespace

void CoverageRecorder::begin()
{
    m_seen.clear();
    m_taken.clear();
    m_value.clear();
    m_variables.clear();
    m_misses.clear();
    m_foundCodes.clear();
    m_uniqueItems.clear();
    m_repeated.clear();
}

void CoverageRecorder::sawNode(Node node)
{
    m_seen.push_back(node);
    m_value.push_back(node);
}

void CoverageRecorder::sawVariable(std::size_t number)
{
    if (number < m_variables.size() && !m_variables[number].empty())
        m_value.insert(m_value.end(), m_variables[number].back().begin(), m_variables[number].back().end());
}

void CoverageRecorder::startValue()
{
    m_value.clear();
}

void CoverageRecorder::tookComputed(std::string_view expression)
{
    if (isHashed(expression))
        return;
    for (const Node node : m_value)
        m_taken.push_back({.node = node, .isWhole = false});
}

void CoverageRecorder::setVariable(std::size_t number, std::string_view expression)
{
    if (m_variables.size() <= number)
        m_variables.resize(number + 1);
    m_variables[number].push_back(isHashed(expression) ? std::vector<Node>() : m_value);
}

void CoverageRecorder::restoreVariable(std::size_t number)
{
    if (number < m_variables.size() && !m_variables[number].empty())
        m_variables[number].pop_back();
}

void CoverageRecorder::took(Node node)
{
    m_taken.push_back({.node = node, .isWhole = true});
}

void CoverageRecorder::foundCode(Node node)
{
    if (node)
        m_foundCodes.push_back(node);
}

void CoverageRecorder::missedCode(std::string_view table, std::string_view code, bool isListed, Node node)
{
    m_misses.push_back({.table = table, .code = std::string(code), .isListed = isListed, .node = node});
}

void CoverageRecorder::metUnique(std::uint64_t key, Node item, bool isKnown)
{
    const auto [first, isNew] = m_uniqueItems.try_emplace(key, item);
    if (isKnown && !isNew)
        m_repeated.emplace_back(item, first->second);
}

std::size_t CoverageRecorder::position() const
{
    return m_taken.size();
}

void CoverageRecorder::leftOut(std::size_t position)
{
    m_taken.resize(std::min(position, m_taken.size()));
}

RecordCoverage CoverageRecorder::coverage(Node record, const Schema* schema) const
{
    RecordCoverage coverage;
    coverage.fields = FieldLister(schema).list(record, 0);
    markFields(coverage.fields);
    markRepeated(coverage.fields);
    coverage.codes = missedCodes(record);
    return coverage;
}

/// One table is often asked for several columns.
std::vector<MissedCode> CoverageRecorder::missedCodes(Node record) const
{
    std::vector<MissedCode> codes;
    std::set<std::pair<std::string_view, std::uint64_t>> known;
    for (const Miss& miss : m_misses) {
        const bool isFoundElsewhere =
            miss.node && std::ranges::find(m_foundCodes, miss.node) != m_foundCodes.end();
        if (isFoundElsewhere || (miss.node && !known.emplace(miss.table, miss.node.position()).second))
            continue;
        const bool isPlaced = miss.node && !miss.node.source().empty();
        codes.push_back({.table = std::string(miss.table),
                         .code = looksLikeCode(miss.code) ? miss.code : std::string(),
                         .isListed = miss.isListed,
                         .path = isPlaced ? withoutIndexes(sourcePath(record.document(), miss.node.source()))
                                          : std::string()});
    }
    return codes;
}

void CoverageRecorder::markFields(std::vector<CoveredField>& fields) const
{
    std::unordered_map<ByteRange, FieldUse, SpotHash> single;
    for (const Node node : m_seen)
        single.emplace(spotOf(node), FieldUse::Used);
    std::vector<ByteRange> whole;
    for (const Taken& taken : m_taken) {
        single[spotOf(taken.node)] = FieldUse::Mapped;
        if (taken.isWhole)
            whole.push_back(spotOf(taken.node));
    }
    std::ranges::sort(whole, {}, &ByteRange::begin);
    std::vector<CoveredField*> ordered;
    for (CoveredField& field : fields)
        ordered.push_back(&field);
    std::ranges::sort(ordered, {}, [](const CoveredField* each) { return spotOf(each->node).begin; });
    std::size_t next = 0;
    std::uint64_t end = 0; // Of those that begin before the field, the last one's.
    for (CoveredField* field : ordered) {
        const ByteRange spot = spotOf(field->node);
        for (; next < whole.size() && whole[next].begin <= spot.begin; ++next)
            end = std::max<std::uint64_t>(end, whole[next].end);
        const auto known = single.find(spot);
        if (end >= spot.end)
            field->use = FieldUse::Mapped;
        else if (known != single.end())
            field->use = known->second;
    }
}

/// What a second item of a list says as the first one does stands in the result; the rest does not.
void CoverageRecorder::markRepeated(std::vector<CoveredField>& fields) const
{
    if (m_repeated.empty())
        return;
    std::unordered_map<ByteRange, CoveredField*, SpotHash> bySpot;
    for (CoveredField& field : fields)
        bySpot.emplace(spotOf(field.node), &field);
    const auto find = [&bySpot](Node node) {
        const auto found = bySpot.find(spotOf(node));
        return found == bySpot.end() ? nullptr : found->second;
    };
    constexpr std::size_t kWithinField = 2;
    for (const auto& [second, first] : m_repeated) {
        const std::vector<CoveredField> known = FieldLister(nullptr).list(first, kWithinField);
        for (const CoveredField& part : FieldLister(nullptr).list(second, kWithinField)) {
            CoveredField* target = find(part.node);
            const auto same = std::ranges::find_if(known, [&part](const CoveredField& each) {
                return withoutFirstParts(each.path) == withoutFirstParts(part.path)
                       && each.node.value().toString() == part.node.value().toString();
            });
            if (target == nullptr || same == known.end())
                continue;
            const CoveredField* original = find(same->node);
            if (original != nullptr && original->use == FieldUse::Mapped)
                target->use = FieldUse::Mapped;
        }
    }
}

} // namespace hilum::mapping
