// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/node.h"
#include "core/model/schema.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace hilum::record {

/// UTF-8 text of core for a view.
[[nodiscard]] QString toText(std::string_view utf8);

/// The value as a cell shows it: one line, at most about 2,000 characters. "" where there is none.
[[nodiscard]] QString displayValue(Node node);

/// A child with its path in the notation of its format: `PID-3[2].4`, `name[0].family`, `mrn`.
struct NamedNode
{
    Node node;
    QString path;
};

/// The children of a node in document order, each with its path; of a great many the first `most`.
[[nodiscard]] std::vector<NamedNode> namedChildren(const NamedNode& parent, std::size_t most = SIZE_MAX);

/// Path of a child as namedChildren() makes it, without the index of a repetition.
[[nodiscard]] QString childPath(const QString& parentPath, Node child);

/// Path of the deepest node that holds a byte of the record; a none Node where there is none.
[[nodiscard]] NamedNode nodeAtByte(Node root, std::uint64_t offset);

/// The node at a path that namedChildren() made; a none Node where there is none.
[[nodiscard]] Node nodeAtPath(Node root, const QString& path);

/// Path of a node of the same document, "" where it is not found below the root.
[[nodiscard]] QString pathOf(Node root, Node node);

/// What the schema says of a child of a node of that type; null where nothing. `place`: where the child
/// stands among its siblings, which is where a table's field stands in its type; there it is found at once.
[[nodiscard]] const SchemaField* fieldOf(const Schema* schema, std::string_view parentType, Node child,
                                         std::size_t place = ~std::size_t{0});

/// Bytes of the record that identify a person, by what the schema says of its fields.
[[nodiscard]] std::vector<ByteRange> identifyingRanges(Node root, const Schema* schema);

/// Dots in place of an identifying value, of a length that tells nothing.
[[nodiscard]] QString maskedValue();

} // namespace hilum::record
