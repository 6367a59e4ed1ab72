// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/document.h"
#include "core/model/schema.h"

#include <memory>

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
};

/// What is known when a path is compiled.
struct PathContext
{
    /// Both may be missing: then anything of the right form compiles.
    const Schema* schema = nullptr;
    std::string_view typeName;
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
};

} // namespace hilum
