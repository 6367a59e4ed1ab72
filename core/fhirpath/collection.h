// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/arena.h"
#include "core/model/node.h"

#include <cstdint>
#include <span>

namespace hilum::fhirpath {

/// One item of a collection: a node of a document or a computed value. Trivially copyable; lives as long as
/// the document or the arena that it came from. A default-made Item is none.
class Item
{
public:
    Item() = default;
    explicit Item(Node node) : m_node(node) {}
    explicit Item(const Value& value) : m_value(value) {}

    [[nodiscard]] bool isNone() const { return !m_node && m_value.isNone(); }
    [[nodiscard]] bool isNode() const { return static_cast<bool>(m_node); }
    /// None where it is a computed value.
    [[nodiscard]] Node node() const { return m_node; }
    /// The computed value, or the node's primitive value; none for a composite node.
    [[nodiscard]] Value value() const { return m_node ? m_node.value() : m_value; }
    /// Null where it is a node.
    [[nodiscard]] const Value* computed() const { return m_node ? nullptr : &m_value; }
    /// Name of its type: the schema type of a node (`HumanName`, `code`), else that of its value
    /// (`Boolean`); "" for a composite without a type.
    [[nodiscard]] std::string_view typeName() const;

private:
    Node m_node;
    Value m_value;
};

/// An ordered collection of items, as every FHIRPath expression gives. The first item lies in the collection
/// itself, more of them in an arena, so that the usual single value costs no memory. Copies share the items
/// beyond the first: append to one of them only.
class Collection
{
public:
    Collection() = default;

    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] const Item* begin() const { return data(); }
    [[nodiscard]] const Item* end() const { return data() + m_size; }
    [[nodiscard]] std::span<const Item> items() const { return {data(), m_size}; }
    /// REQUIRES: index < size().
    [[nodiscard]] const Item& operator[](std::size_t index) const { return data()[index]; }
    [[nodiscard]] const Item& front() const { return *data(); }

    /// REQUIRES: always the same arena, which outlives the collection.
    void add(Arena& arena, const Item& item)
    {
        if (m_size == 0) {
            m_first = item;
            m_size = 1;
            return;
        }
        if (m_size >= m_capacity)
            grow(arena);
        m_many[m_size++] = item;
    }
    void add(Arena& arena, const Collection& other);
    void clear() { m_size = 0, m_capacity = 0, m_many = nullptr; }
    /// A copy that may be appended to: it then goes to a place of its own.
    [[nodiscard]] Collection shared() const
    {
        Collection copy = *this;
        copy.m_capacity = m_size;
        return copy;
    }
    /// The same items, laid down for good: copies of it may be appended to by many threads, since none has
    /// room for more.
    [[nodiscard]] Collection frozen(Arena& arena) const;

private:
    [[nodiscard]] const Item* data() const { return m_many == nullptr ? &m_first : m_many; }
    void grow(Arena& arena);

    Item m_first;
    Item* m_many = nullptr;
    std::uint32_t m_size = 0;
    std::uint32_t m_capacity = 0;
};

} // namespace hilum::fhirpath
