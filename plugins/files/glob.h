// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hilum::files {

/// True for a name that matches a pattern of one path component: `*` any run, `?` one character (a UTF-8 code
/// point), `[a-z]` and `[!a-z]` one of a set, `\` takes the next character as it is. A leading dot is only
/// matched by a dot.
[[nodiscard]] bool matchesGlob(std::string_view pattern, std::string_view name);

/// True when the text has an unescaped `*`, `?`, `[` or `{`.
[[nodiscard]] bool hasGlobCharacters(std::string_view text);

/// `a{b,c}d` → `abd`, `acd`; nested braces too. Text without a pair of braces comes back as it is. At most
/// 4,096.
[[nodiscard]] std::vector<std::string> expandBraces(std::string_view pattern);

/// Whether digits compare as numbers: `file2` before `file10`. Else byte order.
[[nodiscard]] bool naturallyLess(std::string_view left, std::string_view right);

/// What a path pattern found.
struct GlobMatches
{
    /// Regular files (and pipes), in natural order, each once.
    std::vector<std::string> paths;
    /// Folders that could not be read or were reached a second time through a link.
    Diagnostics findings;
};

enum class Recursion : std::uint8_t { PatternOnly, IntoFolders };

/// Finds the files of a pattern. `**` stands for any number of folders. A folder stands for the files in it,
/// with IntoFolders for those below it as well. Symbolic links are followed; a folder is entered once, so
/// links in a circle end. A pattern without glob characters must exist.
///
/// Errors: `files.not-found` (with the nearest name that exists), `files.no-match`,
/// `files.unreadable-folder`.
[[nodiscard]] Result<GlobMatches> findFiles(std::string_view pattern, Recursion recursion);

} // namespace hilum::files
