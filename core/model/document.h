// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/node.h"

namespace hilum {

/// One decoded unit: an HL7 v2 message, a FHIR resource, a DICOM data set, a table row. Immutable, navigable
/// by many threads at once, lives in the memory of its batch (Batch::memory). Its destructor is never run
/// when it lives in an arena, so it holds only what is trivially destructible.
///
/// Implementations decode lazily: navigation may compute, but changes nothing that another thread can see.
class Document
{
public:
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;

    /// Short name of the format: `hl7v2`, `json`, `fhir`, `csv`, `dicom`, `row`.
    [[nodiscard]] virtual std::string_view format() const = 0;
    [[nodiscard]] virtual Node root() const = 0;

    /// Name under its parent: `PID`, `PID.5`, `family`, `(0010,0010)`'s keyword `PatientName`, a column.
    [[nodiscard]] virtual std::string_view name(Node node) const = 0;
    /// Name of its type in the format's Schema (`XPN`, `HumanName`, `PN`), "" where it has none.
    [[nodiscard]] virtual std::string_view typeName(Node node) const = 0;
    /// The primitive value; none for what is absent, empty or composite without a text of its own. A string
    /// is UTF-8 and lives as long as the document. A composite HL7 v2 field has its text as value.
    [[nodiscard]] virtual Value value(Node node) const = 0;
    /// True where the source says "delete": HL7 v2 `""`, JSON null, SQL NULL. Its value is none.
    [[nodiscard]] virtual bool isNull(Node node) const;
    /// Bytes of the node within the record's bytes (Origin::bytes counts from the source's begin, this from
    /// the record's). For what a mapping made: the bytes of the source value it came from. Empty where
    /// unknown.
    [[nodiscard]] virtual ByteRange source(Node node) const = 0;
    virtual void children(Node node, NodeList& out) const = 0;
    virtual void childrenNamed(Node node, std::string_view name, NodeList& out) const;
    [[nodiscard]] virtual Node firstChild(Node node, std::string_view name) const;
    [[nodiscard]] virtual std::optional<Value> convert(Node node, ValueKind kind) const;

    /// The record's own bytes where the document is a view of them (HL7 v2), else "".
    [[nodiscard]] virtual std::string_view bytes() const;
    /// The document as an encoder of the format without settings writes it, without a terminator, where
    /// whoever made it knows; else "".
    [[nodiscard]] virtual std::string_view written() const;
    /// For a document that adds to another (OverlayDocument): the node of the other that `node` stands for;
    /// else the node itself. Compiled paths of a codec call it before they look at the document's type.
    [[nodiscard]] virtual Node base(Node node) const;
    /// True where the node is one of a list (JSON array, repeating field), even if the only one.
    [[nodiscard]] virtual bool isListItem(Node node) const;

    /// True for a TreeDocument: who walks through many nodes may go from one TreeNode to the next.
    [[nodiscard]] bool isTree() const { return m_layout == Layout::Tree; }

protected:
    enum class Layout : std::uint8_t { Other, Tree };
    explicit Document(Layout layout = Layout::Other) : m_layout(layout) {}
    ~Document() = default; // Lives in an arena.

private:
    Layout m_layout;
};

inline std::string_view Node::name() const
{
    return m_document->name(*this);
}

inline std::string_view Node::typeName() const
{
    return m_document->typeName(*this);
}

inline Value Node::value() const
{
    return m_document->value(*this);
}

inline bool Node::isNull() const
{
    return m_document->isNull(*this);
}

inline ByteRange Node::source() const
{
    return m_document->source(*this);
}

inline void Node::children(NodeList& out) const
{
    m_document->children(*this, out);
}

inline void Node::children(std::string_view name, NodeList& out) const
{
    m_document->childrenNamed(*this, name, out);
}

inline Node Node::firstChild(std::string_view name) const
{
    return m_document->firstChild(*this, name);
}

inline std::optional<Value> Node::convert(ValueKind kind) const
{
    return m_document->convert(*this, kind);
}

} // namespace hilum
