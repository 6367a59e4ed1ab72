// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/byte_range.h"
#include "core/model/value.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace hilum {

class Document;
class Node;

/// Where navigation puts what it finds. Reused from call to call, so that it stops allocating.
using NodeList = std::vector<Node>;

/// A place in a document: 16 bytes, copied freely, valid as long as the document. What the position means
/// only its document knows. A default-made Node is none.
class Node
{
public:
    Node() = default;
    Node(const Document* document, std::uint64_t position) : m_document(document), m_position(position) {}

    explicit operator bool() const { return m_document != nullptr; }
    /// REQUIRES (these and all below): not none.
    [[nodiscard]] const Document& document() const { return *m_document; }
    [[nodiscard]] std::uint64_t position() const { return m_position; }

    [[nodiscard]] inline std::string_view name() const;
    [[nodiscard]] inline std::string_view typeName() const;
    [[nodiscard]] inline Value value() const;
    [[nodiscard]] inline bool isNull() const;
    [[nodiscard]] inline ByteRange source() const;
    /// Appends all children, or those of a name, in document order.
    inline void children(NodeList& out) const;
    inline void children(std::string_view name, NodeList& out) const;
    [[nodiscard]] inline Node firstChild(std::string_view name) const;
    /// The value in another kind, as this document's format writes it (HL7 v2 `19800101` as Date).
    [[nodiscard]] inline std::optional<Value> convert(ValueKind kind) const;

    friend bool operator==(const Node&, const Node&) = default;

private:
    const Document* m_document = nullptr;
    std::uint64_t m_position = 0;
};

} // namespace hilum

#include "core/model/document.h" // The inline members call it.
