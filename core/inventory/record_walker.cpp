// SPDX-License-Identifier: Apache-2.0
#include "core/inventory/record_walker.h"

#include <typeinfo>

namespace hilum::inventory {
namespace {

/// Deeper than any format nests in earnest; a hostile document is cut off here.
constexpr int kDeepest = 64;
constexpr std::size_t kFewChildren = 12;
constexpr std::uint32_t kNoSpot = ~std::uint32_t{0};
constexpr std::string_view kBundledResource = "Bundle.entry.resource";

} // namespace

void RecordWalker::walk(std::span<const Record> records, std::vector<FieldEntry>& entries)
{
    m_entries = &entries;
    m_unit = 0;
    m_shape = nullptr; // Another table's may have the same address by now.
    for (const Record& record : records) {
        const Document& document = *record.document;
        if (typeid(document) == typeid(RowDocument)) {
            walkRow(static_cast<const RowDocument&>(document));
            continue;
        }
        m_isHl7 = document.format() == "hl7v2";
        m_units.assign(1, document.root());
        for (std::size_t unit = 0; unit < m_units.size(); ++unit)
            walkUnit(m_units[unit]);
    }
}

void RecordWalker::walkUnit(const Node root)
{
    const std::uint32_t spot = rootSpot(m_isHl7 ? std::string_view() : root.typeName());
    if (spot != kNoSpot) {
        add(spot, FieldEntry::Kind::Group);
        NodeList& children = listFor(0);
        children.clear();
        root.children(children);
        walkChildren(spot, 0);
    }
    ++m_unit;
}

void RecordWalker::walkRow(const RowDocument& row)
{
    const RowShape& shape = row.shape();
    if (m_shape != &shape) {
        m_shape = &shape;
        if (m_names != shape.names || m_columns.empty()) {
            m_names = shape.names;
            m_columns.clear();
            m_table = rootSpot(row.typeName(row.root()));
            for (std::size_t column = 0; column < m_names.size() && m_table != kNoSpot; ++column)
                m_columns.push_back(columnPlace(row.cellNode(column)));
        }
    }
    if (m_table == kNoSpot)
        return;
    add(m_table, FieldEntry::Kind::Group);
    const std::span<const Cell> cells = row.cells();
    const std::size_t count = std::min(cells.size(), m_columns.size());
    for (std::size_t column = 0; column < count; ++column) {
        const Cell& cell = cells[column];
        if (m_columns[column] == FieldPlace::kNone || (cell.value.isNone() && !cell.isNull))
            continue;
        m_entries->push_back({.place = m_columns[column],
                              .unit = m_unit,
                              .kind = cell.isNull ? FieldEntry::Kind::Null : FieldEntry::Kind::Value,
                              .value = cell.value});
    }
    ++m_unit;
}

/// kNone for a column that is not looked at.
std::uint32_t RecordWalker::columnPlace(Node cell)
{
    // Of hundreds of thousands that there is no room for, nothing is kept.
    const std::uint32_t place = m_catalogue.child(m_spots[m_table].place, cell.name(), cell.typeName());
    return place == FieldPlace::kNone || m_catalogue.at(place).isPassedThrough ? FieldPlace::kNone : place;
}

void RecordWalker::walkChildren(std::uint32_t spot, int depth)
{
    const NodeList& children = listFor(depth);
    for (const Node child : children) {
        const std::uint32_t below = childSpot(spot, child);
        if (below != kNoSpot)
            visit(child, below, depth);
    }
}

void RecordWalker::visit(Node child, std::uint32_t spot, int depth)
{
    if (m_spots[spot].isRecord) {
        m_units.push_back(child);
        return;
    }
    if (child.isNull())
        return add(spot, FieldEntry::Kind::Null);
    NodeList& below = listFor(depth + 1);
    below.clear();
    child.children(below);
    // The whole text of a composite field of HL7 v2 is no value of its own.
    const Value value = m_isHl7 && !below.empty() ? Value() : child.value();
    if (!value.isNone())
        add(spot, FieldEntry::Kind::Value, value);
    else if (!below.empty())
        add(spot, FieldEntry::Kind::Group);
    if (!below.empty() && depth < kDeepest)
        walkChildren(spot, depth + 1);
}

void RecordWalker::add(std::uint32_t spot, FieldEntry::Kind kind, const Value& value)
{
    if (!m_spots[spot].isPassedThrough)
        m_entries->push_back({.place = m_spots[spot].place, .unit = m_unit, .kind = kind, .value = value});
}

NodeList& RecordWalker::listFor(int depth)
{
    while (m_lists.size() <= static_cast<std::size_t>(depth))
        m_lists.emplace_back();
    return m_lists[static_cast<std::size_t>(depth)];
}

std::uint32_t RecordWalker::makeSpot(std::uint32_t place)
{
    if (place == FieldPlace::kNone)
        return kNoSpot;
    Spot spot;
    spot.place = place;
    const FieldPlace& described = m_catalogue.at(place);
    // A root has no values of its own and is always counted: shares are shares of it.
    spot.isPassedThrough = described.isPassedThrough && described.depth > 0;
    spot.isRecord = described.path.starts_with(kBundledResource) && described.depth == 2;
    m_spots.push_back(std::move(spot));
    return static_cast<std::uint32_t>(m_spots.size() - 1);
}

std::uint32_t RecordWalker::rootSpot(std::string_view typeName)
{
    const auto known = m_roots.find(std::string(typeName));
    if (known != m_roots.end())
        return known->second;
    const std::uint32_t spot = makeSpot(m_catalogue.root(typeName));
    m_roots.emplace(std::string(typeName), spot);
    return spot;
}

std::uint32_t RecordWalker::childSpot(std::uint32_t parent, Node child)
{
    const std::string_view name = child.name();
    // A part of HL7 v2 has its type by its name, mostly; to look it up each time would cost.
    const std::string_view typeName = m_isHl7 ? std::string_view() : child.typeName();
    std::uint32_t found = findChild(m_spots[parent], name, typeName);
    if (found != kNoSpot)
        return m_spots[parent].children[found].spot;
    const std::uint32_t spot =
        makeSpot(m_catalogue.child(m_spots[parent].place, name, m_isHl7 ? child.typeName() : typeName));
    Spot& owner = m_spots[parent];
    found = static_cast<std::uint32_t>(owner.children.size());
    owner.children.push_back({.name = std::string(name), .typeName = std::string(typeName), .spot = spot});
    owner.byName.emplace(std::string(typeName) + '\n' + std::string(name), found);
    owner.next = found + 1;
    return spot;
}

/// Index among the children, or kNoSpot.
std::uint32_t RecordWalker::findChild(Spot& owner, std::string_view name, std::string_view typeName)
{
    const std::size_t count = owner.children.size();
    for (std::size_t step = 0; step < std::min(count, kFewChildren); ++step) {
        // The same again (a list), then those behind it.
        std::size_t at = owner.next + step + count - 1;
        at %= count;
        const Spot::Child& child = owner.children[at];
        if (child.name == name && child.typeName == typeName) {
            owner.next = at + 1;
            return static_cast<std::uint32_t>(at);
        }
    }
    if (count <= kFewChildren)
        return kNoSpot;
    const auto known = owner.byName.find(std::string(typeName) + '\n' + std::string(name));
    if (known == owner.byName.end())
        return kNoSpot;
    owner.next = known->second + 1;
    return known->second;
}

} // namespace hilum::inventory
