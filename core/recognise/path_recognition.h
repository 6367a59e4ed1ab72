// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/registry.h"
#include "core/pipeline/pipeline_definition.h"
#include "core/recognise/content.h"

#include <optional>
#include <stop_token>

namespace hilum::recognise {

/// Files of one kind in a folder.
struct FolderPart
{
    ContentKind kind = ContentKind::Foreign;
    /// Codec or connector.
    std::string format;
    /// With its dot; the one that most of them have; "" for none.
    std::string ending;
    std::uint64_t files = 0;
    /// The first of them by path.
    std::string firstFile;
};

/// What a file or folder is.
struct Recognition
{
    /// Absolute.
    std::string path;
    bool isFolder = false;
    /// Of a folder: what most of its files are.
    Content content;
    /// Of a folder, the most frequent first.
    std::vector<FolderPart> parts;
    /// Bytes of a file.
    std::uint64_t size = 0;
    /// Of a database.
    std::vector<std::string> tables;
    /// Reads it; nothing where it is no source.
    std::optional<pipeline::SourceDefinition> source;
};

/// Looks at a file or a folder. Bounded in time and memory whatever is there: files are not read beyond their
/// beginning, folders not beyond a number of files. Never fails: what cannot be opened is
/// ContentKind::Unreadable with its reason. Where it is stopped, what is known until then. Any thread; may
/// take as long as a slow disk.
[[nodiscard]] Recognition recognisePath(const std::string& path, const Registry& registry,
                                        const std::stop_token& stop);

/// Reads the files of one kind, those with the part's ending. REQUIRES: isSource(part.kind), and no database.
[[nodiscard]] pipeline::SourceDefinition sourceOfPart(const Recognition& folder, const FolderPart& part);

} // namespace hilum::recognise
