// SPDX-License-Identifier: Apache-2.0
#include "plugins/files/glob.h"

#include "core/base/text.h"
#include "plugins/files/atomic_file.h"

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>
#include <system_error>
#include <utility>

namespace hilum::files {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostAlternatives = 4096;

std::size_t codePointLength(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    return std::min(length, text.size());
}

/// One `[...]` set at the start of the pattern: its length, 0 when it is not closed, and whether it holds the
/// character.
struct SetMatch
{
    std::size_t length = 0;
    bool matches = false;
};

SetMatch matchSet(std::string_view pattern, std::string_view character)
{
    std::size_t at = 1;
    const bool negated = at < pattern.size() && (pattern[at] == '!' || pattern[at] == '^');
    at += negated ? 1 : 0;
    bool found = false;
    for (const std::size_t first = at; at < pattern.size();) {
        if (pattern[at] == ']' && at != first)
            return {at + 1, found != negated};
        if (pattern[at] == '\\' && at + 1 < pattern.size())
            ++at;
        const std::string_view low = pattern.substr(at, codePointLength(pattern.substr(at)));
        at += low.size();
        std::string_view high = low;
        if (at + 1 < pattern.size() && pattern[at] == '-' && pattern[at + 1] != ']') {
            high = pattern.substr(at + 1, codePointLength(pattern.substr(at + 1)));
            at += 1 + high.size();
        }
        // UTF-8 sorts as its code points do, once shorter sequences come first.
        const auto key = [](std::string_view c) {
            return std::pair(c.size(), c);
        };
        found = found || (key(low) <= key(character) && key(character) <= key(high));
    }
    return {};
}

/// Length of the pattern's first element when it matches the start of the name, else 0. `taken` is set to
/// what of the name it took.
std::size_t matchOne(std::string_view pattern, std::string_view name, std::size_t& taken)
{
    taken = codePointLength(name);
    if (pattern.front() == '?')
        return 1;
    if (pattern.front() == '[') {
        const SetMatch set = matchSet(pattern, name.substr(0, taken));
        if (set.length > 0)
            return set.matches ? set.length : 0;
    }
    taken = 1;
    const bool escaped = pattern.front() == '\\' && pattern.size() > 1;
    return (escaped ? pattern[1] : pattern.front()) == name.front() ? (escaped ? 2 : 1) : 0;
}

std::string unescaped(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\\' && at + 1 < text.size())
            ++at;
        out.push_back(text[at]);
    }
    return out;
}

/// Walks folders along the components of one pattern.
class GlobWalk
{
public:
    GlobWalk(GlobMatches& matches, bool intoFolders) : m_matches(matches), m_intoFolders(intoFolders) {}

    void walk(const fs::path& folder, std::span<const std::string_view> components)
    {
        if (components.empty())
            return addFile(folder);
        const std::string_view component = components.front();
        const auto rest = components.subspan(1);
        if (component == "**")
            return walkBelow(folder, rest);
        if (!hasGlobCharacters(component)) {
            const fs::path next = folder / unescaped(component);
            std::error_code error;
            if (fs::exists(next, error))
                walk(next, rest);
            return;
        }
        for (const fs::path& entry : entriesOf(folder)) {
            if (matchesGlob(component, entry.filename().native()) && (rest.empty() || isFolder(entry)))
                walk(entry, rest);
        }
    }

    /// All files in a folder, and below it when asked for.
    void addFolder(const fs::path& folder)
    {
        if (m_intoFolders) {
            static constexpr std::array<std::string_view, 1> kAnyName{"*"};
            return walkBelow(folder, kAnyName);
        }
        for (const fs::path& entry : entriesOf(folder)) {
            if (!entry.filename().native().starts_with('.'))
                addFile(entry);
        }
    }

private:
    static bool isFolder(const fs::path& path)
    {
        std::error_code error;
        return fs::is_directory(path, error);
    }

    void addFile(const fs::path& path)
    {
        std::error_code error;
        const fs::file_status status = fs::status(path, error);
        if (fs::is_regular_file(status) || fs::is_fifo(status) || fs::is_character_file(status))
            m_matches.paths.push_back(path.native());
        else if (m_intoFolders && fs::is_directory(status))
            addFolder(path);
    }

    /// A list rather than recursion: a deep tree must not use up the stack.
    void walkBelow(const fs::path& top, std::span<const std::string_view> rest)
    {
        std::set<std::pair<dev_t, ino_t>> entered;
        std::vector<fs::path> waiting{top};
        const bool intoFolders = std::exchange(m_intoFolders, false);
        while (!waiting.empty()) {
            const fs::path folder = std::move(waiting.back());
            waiting.pop_back();
            if (!enterOnce(folder, entered))
                continue;
            walk(folder, rest);
            for (fs::path& entry : entriesOf(folder)) {
                if (!entry.filename().native().starts_with('.') && isFolder(entry))
                    waiting.push_back(std::move(entry));
            }
        }
        m_intoFolders = intoFolders;
    }

    bool enterOnce(const fs::path& folder, std::set<std::pair<dev_t, ino_t>>& entered)
    {
        struct stat status = {};
        if (::stat(folder.c_str(), &status) != 0)
            return true; // Listing it tells why.
        if (entered.emplace(status.st_dev, status.st_ino).second)
            return true;
        m_matches.findings.push_back(
            Diagnostic::information(
                "files.folder-seen-before",
                "The folder is reached a second time through a link and is read only once.")
                .at(placeOf(folder.native())));
        return false;
    }

    std::vector<fs::path> entriesOf(const fs::path& folder)
    {
        std::vector<fs::path> entries;
        std::error_code error;
        fs::directory_iterator at(folder.empty() ? fs::path(".") : folder, error);
        for (; !error && at != fs::directory_iterator(); at.increment(error))
            entries.push_back(folder.empty() ? at->path().filename() : at->path());
        if (error)
            reportUnreadable(folder, error);
        return entries;
    }

    void reportUnreadable(const fs::path& folder, const std::error_code& error)
    {
        m_matches.findings.push_back(
            Diagnostic::error(
                "files.unreadable-folder",
                "The folder cannot be read: {0}. Check its permissions for the user that runs Hilum.",
                {error.message()})
                .at(placeOf(folder.native())));
    }

    GlobMatches& m_matches;
    bool m_intoFolders;
};

Diagnostic notFound(const fs::path& path)
{
    std::error_code error;
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    std::vector<std::string> names;
    for (fs::directory_iterator at(folder, error); !error && at != fs::directory_iterator();
         at.increment(error))
        names.push_back(at->path().filename().native());
    if (!fs::exists(folder, error)) {
        return Diagnostic::error("files.not-found", "There is no such file: its folder {0} does not exist.",
                                 {folder.native()})
            .at(placeOf(path.native()));
    }
    const std::vector<std::string_view> candidates(names.begin(), names.end());
    const std::string_view nearest = nearestWord(path.filename().native(), candidates);
    if (!nearest.empty()) {
        return Diagnostic::error("files.not-found", "There is no such file. Did you mean {0}?",
                                 {(path.parent_path() / nearest).native()})
            .at(placeOf(path.native()));
    }
    return Diagnostic::error("files.not-found",
                             "There is no such file. Check the path; it is relative to {0}.",
                             {fs::current_path(error).native()})
        .at(placeOf(path.native()));
}

/// The text with each part in the place of [open, close].
std::vector<std::string> withParts(std::string_view text, std::size_t open, std::size_t close,
                                   const std::vector<std::string_view>& parts)
{
    std::vector<std::string> out;
    out.reserve(parts.size());
    for (const std::string_view part : parts)
        out.push_back(std::string(text.substr(0, open)).append(part).append(text.substr(close + 1)));
    return out;
}

/// The alternatives of the first pair of braces of the text, empty when it has none.
std::vector<std::string> firstBraces(std::string_view text)
{
    std::size_t open = 0;
    std::size_t start = 0;
    int depth = 0;
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\\') {
            ++at;
        } else if (c == '{' && depth++ == 0) {
            open = at;
            start = at + 1;
            parts.clear();
        } else if (depth == 1 && (c == ',' || c == '}')) {
            parts.push_back(text.substr(start, at - start));
            start = at + 1;
            if (c == '}')
                return withParts(text, open, at, parts);
        } else if (depth > 1 && c == '}') {
            --depth;
        }
    }
    return {};
}

std::vector<std::string_view> componentsOf(std::string_view pattern)
{
    std::vector<std::string_view> components;
    for (const std::string_view component : split(pattern, '/')) {
        if (!component.empty() && !(component == "**" && !components.empty() && components.back() == "**"))
            components.push_back(component);
    }
    if (!components.empty() && components.back() == "**")
        components.push_back("*");
    return components;
}

} // namespace

bool matchesGlob(std::string_view pattern, std::string_view name)
{
    if (name.starts_with('.') && !pattern.starts_with('.') && !pattern.starts_with("\\."))
        return false;
    // The last star is the only one that needs another try, so this is at most quadratic.
    std::string_view starPattern;
    std::string_view starName;
    bool hasStar = false;
    while (!name.empty() || !pattern.empty()) {
        if (!pattern.empty() && pattern.front() == '*') {
            pattern.remove_prefix(1);
            starPattern = pattern;
            starName = name;
            hasStar = true;
            continue;
        }
        std::size_t taken = 0;
        const std::size_t matched = pattern.empty() || name.empty() ? 0 : matchOne(pattern, name, taken);
        if (matched > 0) {
            pattern.remove_prefix(matched);
            name.remove_prefix(taken);
            continue;
        }
        if (!hasStar || starName.empty())
            return false;
        starName.remove_prefix(codePointLength(starName));
        name = starName;
        pattern = starPattern;
    }
    return true;
}

bool hasGlobCharacters(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == '*' || text[at] == '?' || text[at] == '[' || text[at] == '{')
            return true;
    }
    return false;
}

std::vector<std::string> expandBraces(std::string_view pattern)
{
    std::vector<std::string> done;
    std::vector<std::string> waiting;
    waiting.emplace_back(pattern);
    while (!waiting.empty() && done.size() + waiting.size() < kMostAlternatives) {
        const std::string text = std::move(waiting.back());
        waiting.pop_back();
        std::vector<std::string> alternatives = firstBraces(text);
        if (alternatives.empty())
            done.emplace_back(text);
        else
            waiting.insert(waiting.end(), alternatives.rbegin(), alternatives.rend());
    }
    return done;
}

bool naturallyLess(std::string_view left, std::string_view right)
{
    const auto isDigit = [](char c) {
        return c >= '0' && c <= '9';
    };
    const auto digits = [&](std::string_view text) {
        return text.substr(
            0, static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), isDigit) - text.begin()));
    };
    const std::string_view wholeLeft = left;
    const std::string_view wholeRight = right;
    while (!left.empty() && !right.empty()) {
        std::string_view leftNumber = digits(left);
        std::string_view rightNumber = digits(right);
        if (leftNumber.empty() || rightNumber.empty()) {
            if (left.front() != right.front())
                return static_cast<unsigned char>(left.front()) < static_cast<unsigned char>(right.front());
            left.remove_prefix(1);
            right.remove_prefix(1);
            continue;
        }
        left.remove_prefix(leftNumber.size());
        right.remove_prefix(rightNumber.size());
        leftNumber.remove_prefix(std::min(leftNumber.find_first_not_of('0'), leftNumber.size()));
        rightNumber.remove_prefix(std::min(rightNumber.find_first_not_of('0'), rightNumber.size()));
        if (leftNumber.size() != rightNumber.size())
            return leftNumber.size() < rightNumber.size();
        if (leftNumber != rightNumber)
            return leftNumber < rightNumber;
    }
    if (left.empty() != right.empty())
        return left.empty();
    return wholeLeft < wholeRight; // `a01` and `a1`: some order, always the same.
}

Result<GlobMatches> findFiles(std::string_view pattern, Recursion recursion)
{
    GlobMatches matches;
    GlobWalk walk(matches, recursion == Recursion::IntoFolders);
    for (const std::string& alternative : expandBraces(pattern)) {
        if (!hasGlobCharacters(alternative)) {
            const fs::path path = unescaped(alternative);
            std::error_code error;
            const fs::file_status status = fs::status(path, error);
            if (error || !fs::exists(status))
                return notFound(path);
            if (fs::is_directory(status))
                walk.addFolder(path);
            else
                matches.paths.push_back(path.native());
            continue;
        }
        const std::vector<std::string_view> components = componentsOf(alternative);
        walk.walk(alternative.starts_with('/') ? "/" : "", components);
    }
    std::sort(matches.paths.begin(), matches.paths.end(), naturallyLess);
    matches.paths.erase(std::unique(matches.paths.begin(), matches.paths.end()), matches.paths.end());
    if (!matches.paths.empty())
        return matches;
    for (const Diagnostic& finding : matches.findings) {
        if (finding.severity == Severity::Error)
            return finding;
    }
    return Diagnostic::error(
        "files.no-match",
        "No file matches {0}. Check the pattern; it is relative to the folder of the pipeline.",
        {std::string(pattern)});
}

} // namespace hilum::files
