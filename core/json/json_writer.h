// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/tree_document.h"

#include <string>

namespace hilum::json {

/// Appends a primitive as JSON: numbers with their digits, dates and quantities as strings, none as null.
void appendValue(std::string& out, const Value& value);

/// Writes any document's node as JSON. Children of one name become an array, as does a single one that
/// isListItem. A node with children is an object (HL7 v2: its components rather than its text), a list item
/// whose children have no name is an array. For trees that JsonReader made and that still have their text,
/// primitives are copied from it.
///
/// Keeps working memory between calls; one thread at a time.
class JsonWriter
{
public:
    void append(std::string& out, Node node);

private:
    void appendTree(std::string& out, const TreeNode& node, std::string_view text);
    void appendMembers(std::string& out, const TreeNode& node, std::string_view text);
    void appendNode(std::string& out, Node node);
    void appendChildren(std::string& out, std::size_t first);

    /// Children on the path to the present node, a stretch for each level.
    NodeList m_nodes;
};

/// The document's text when it is JSON on one line, so that it can be copied, else "".
[[nodiscard]] std::string_view oneLineText(const Document& document);

} // namespace hilum::json
