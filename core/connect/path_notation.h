// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/document.h"
#include "core/model/schema.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace hilum {

/// A path in a format's own notation (`PID-5.1`, `(0010,0010)`), compiled once, evaluated often. Immutable
/// and thread-safe; no allocation but in `out`.
class CompiledPath
{
public:
    CompiledPath() = default;
    CompiledPath(const CompiledPath&) = delete;
    CompiledPath& operator=(const CompiledPath&) = delete;
    virtual ~CompiledPath() = default;

    /// Appends what the path means, seen from the context, in document order. A context of another format
    /// gives nothing.
    virtual void select(Node context, NodeList& out) const = 0;
    /// The first of select(), or none; without building the list.
    [[nodiscard]] virtual Node first(Node context) const;
    /// Name of the schema type of what it selects, "" where unknown: the context type of `each`.
    [[nodiscard]] virtual std::string typeName() const { return {}; }
    /// True where it can select more than one node.
    [[nodiscard]] virtual bool isList() const { return true; }
    /// True where it does not look outside an item of the type that it was compiled for: a CompiledPathSet
    /// can find it.
    [[nodiscard]] virtual bool isWithinItem() const { return false; }
};

/// Paths within the same item, found in one pass over it. Immutable and thread-safe.
class CompiledPathSet
{
public:
    CompiledPathSet() = default;
    CompiledPathSet(const CompiledPathSet&) = delete;
    CompiledPathSet& operator=(const CompiledPathSet&) = delete;
    virtual ~CompiledPathSet() = default;

    /// For each path the first node that it selects, or none. REQUIRES: as many places as paths.
    virtual void fill(Node item, std::span<Node> out) const = 0;
};

/// What is known when a path is compiled.
struct PathContext
{
    /// Both may be missing: then anything of the right form compiles.
    const Schema* schema = nullptr;
    std::string_view typeName;
};

/// All that paths within an item look at: its bytes or, where they look around it, those of what it is in;
/// and a number for what else decides how they read (delimiters, character set, the place within the bytes).
/// Equal contents read the same, whatever record they are of.
struct ItemContent
{
    std::string_view bytes;
    std::uint64_t reading = 0;
};

/// Into which parts a record's text divides. In records of the same shape all paths find nodes between the
/// same parts, of the same types; only the texts differ.
struct RecordOutline
{
    std::string shape;
    std::string_view text;
    /// Of each part in `text`, one behind the other.
    std::vector<std::uint32_t> begins;
    std::vector<std::uint32_t> ends;
    /// The value of a node is its text as it stands: nothing is escaped.
    bool isVerbatim = false;
    /// No part has a quote, a backslash or a control character, which other formats escape.
    bool isPlain = false;
};

/// A format's own way to write paths, which stands as a literal in FHIRPath. Immutable and thread-safe.
class PathNotation
{
public:
    PathNotation() = default;
    PathNotation(const PathNotation&) = delete;
    PathNotation& operator=(const PathNotation&) = delete;
    virtual ~PathNotation() = default;

    /// Length of the path literal that begins the text, 0 where there is none. The longest possible one
    /// counts.
    [[nodiscard]] virtual std::size_t match(std::string_view text) const = 0;
    /// The error's place has a 1-based column within the path.
    [[nodiscard]] virtual Result<std::shared_ptr<const CompiledPath>>
    compile(std::string_view path, const PathContext& context) const = 0;
    /// REQUIRES: the paths are of this notation, compiled for the same type, and all within the item. Null
    /// where the notation has no such paths.
    [[nodiscard]] virtual std::unique_ptr<const CompiledPathSet>
    together(std::span<const std::shared_ptr<const CompiledPath>> paths) const;
    /// For paths that were compiled for items of the type. Nothing where the notation has no such items.
    [[nodiscard]] virtual std::optional<ItemContent> contentOf(Node item, std::string_view typeName) const;
    /// False where the record has none, or one that is of no use. `out` keeps its memory.
    [[nodiscard]] virtual bool outline(const Document& record, RecordOutline& out) const;
    /// Bytes of a node of text in RecordOutline::text; nothing for what is made of several parts of the
    /// record.
    [[nodiscard]] virtual std::optional<ByteRange> textPlace(Node node) const;
    /// The node of a record that has the shape of the one that `position` (Node::position) is of. `place`:
    /// its bytes in this record, where it has a textPlace().
    [[nodiscard]] virtual Node nodeLike(const Document& record, std::uint64_t position,
                                        ByteRange place) const;
};

} // namespace hilum
