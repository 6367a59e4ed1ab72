// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/inventory/field_catalogue.h"
#include "core/model/record.h"
#include "core/model/row_document.h"

namespace hilum::inventory {

/// One value on its way to its field's statistics.
struct FieldEntry
{
    enum class Kind : std::uint8_t { Value, Null, Group };

    std::uint32_t place = 0;
    /// Number of the record within the batch.
    std::uint32_t unit = 0;
    Kind kind = Kind::Value;
    Value value;
};

/// Takes records apart into their values. Keeps what it learned of paths from record to record; one thread.
///
/// The resources of a FHIR Bundle are records of their own.
class RecordWalker
{
public:
    explicit RecordWalker(FieldCatalogue& catalogue) : m_catalogue(catalogue) {}

    /// Appends the values of a batch's records. They live as long as the batch.
    void walk(std::span<const Record> records, std::vector<FieldEntry>& entries);

private:
    /// A place as this thread knows it, with the children that it met so far.
    struct Spot
    {
        struct Child
        {
            std::string name;
            std::string typeName;
            std::uint32_t spot = 0;
        };

        std::uint32_t place = FieldPlace::kNone;
        bool isPassedThrough = false;
        /// Of resources in a Bundle.
        bool isRecord = false;
        /// Children in the order in which they were met: mostly the one behind the last one is next.
        std::vector<Child> children;
        std::size_t next = 0;
        /// By type and name, where there are many.
        std::unordered_map<std::string, std::uint32_t> byName;
    };

    void walkUnit(Node root);
    void walkRow(const RowDocument& row);
    [[nodiscard]] std::uint32_t columnPlace(Node cell);
    /// Goes through the children that lie in the list for their level.
    void walkChildren(std::uint32_t spot, int depth);
    void visit(Node child, std::uint32_t spot, int depth);
    void add(std::uint32_t spot, FieldEntry::Kind kind, const Value& value = {});
    [[nodiscard]] std::uint32_t rootSpot(std::string_view typeName);
    [[nodiscard]] std::uint32_t childSpot(std::uint32_t parent, Node child);
    [[nodiscard]] std::uint32_t findChild(Spot& owner, std::string_view name, std::string_view typeName);
    [[nodiscard]] std::uint32_t makeSpot(std::uint32_t place);
    [[nodiscard]] NodeList& listFor(int depth);

    FieldCatalogue& m_catalogue;
    std::vector<Spot> m_spots;
    std::unordered_map<std::string, std::uint32_t> m_roots;
    /// The table that the last row was of, with the places of its columns; kNone for what is left out.
    const RowShape* m_shape = nullptr;
    std::vector<std::string> m_names;
    std::vector<std::uint32_t> m_columns;
    std::uint32_t m_table = 0;

    std::vector<FieldEntry>* m_entries = nullptr;
    std::uint32_t m_unit = 0;
    bool m_isHl7 = false;
    /// Roots of records: the document's, then those of resources in it.
    std::vector<Node> m_units;
    /// A list of children for each level, used again and again.
    std::deque<NodeList> m_lists;
};

} // namespace hilum::inventory
