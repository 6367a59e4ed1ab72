// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/arena.h"
#include "core/base/result.h"
#include "core/json/name_set.h"
#include "core/model/tree_document.h"

#include <memory>
#include <string_view>
#include <vector>

namespace hilum::json {

/// What a text has and its tree does not show.
struct JsonRemark
{
    enum class Kind : std::uint8_t { DuplicateName, EmptyArray };
    Kind kind = Kind::DuplicateName;
    /// The object whose member it is; of an empty array in an array the inner one.
    const TreeNode* parent = nullptr;
    std::string_view name;
    std::size_t offset = 0;
};

using JsonRemarks = std::vector<JsonRemark>;

/// Reads one JSON value into a tree. Holds working memory that grows to the largest text seen; one thread at
/// a time.
///
/// How JSON becomes a tree: a member is a child of its name; an array is its items, children of one name
/// marked isListItem; an array in an array is a list item whose own items have the name "". An empty array
/// leaves no trace. Each node has the bytes it came from. Names and strings without escapes are views of the
/// text, numbers are exact.
class JsonReader
{
public:
    /// Deepest nesting of objects and arrays that is read.
    static constexpr int kDeepest = 500;
    /// Readable bytes (of any content) that must follow the text.
    static constexpr std::size_t kPadding = 64;
    static constexpr std::size_t kMostRemarks = 100;

    JsonReader();
    ~JsonReader();
    JsonReader(const JsonReader&) = delete;
    JsonReader& operator=(const JsonReader&) = delete;

    /// The root of the tree. Duplicate names are kept in order, with one warning `json.duplicate-name` a
    /// text. Where `remarks` is given, it gets each of them, and the empty arrays (the first kMostRemarks).
    /// Errors name the byte in the text: `json.malformed`, `json.not-utf8`, `json.too-deep`,
    /// `json.bad-number`, `json.trailing-content`, `json.empty`, `json.too-large`. REQUIRES: text lives as
    /// long as the arena, with kPadding readable bytes after it.
    [[nodiscard]] Result<TreeNode*> read(std::string_view text, Arena& arena, Diagnostics& warnings,
                                         JsonRemarks* remarks = nullptr);

    /// The same, but of an object at the root only the members with these names; what is below them is
    /// whole. The others are passed over: their brackets must match, their strings must be closed and UTF-8,
    /// nothing else is looked at, so of what read() refuses or warns of in them it says nothing.
    [[nodiscard]] Result<TreeNode*> readMembers(const NameSet& names, std::string_view text, Arena& arena,
                                                Diagnostics& warnings);

private:
    struct Implementation;
    [[nodiscard]] Result<TreeNode*> read(std::string_view text, const NameSet* names, Arena& arena,
                                         Diagnostics& warnings, JsonRemarks* remarks);

    std::unique_ptr<Implementation> m_implementation;
};

} // namespace hilum::json
