// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/document.h"
#include "core/model/schema.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>

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

/// All that paths within an item look at: its bytes, and a number for what else decides how they read
/// (delimiters, character set). Equal contents read the same, whatever record they are of.
struct ItemContent
{
    std::string_view bytes;
    std::uint64_t reading = 0;
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
    /// Nothing where the notation has no such items.
    [[nodiscard]] virtual std::optional<ItemContent> contentOf(Node item) const;
};

} // namespace hilum
