// SPDX-License-Identifier: Apache-2.0
#include "core/inventory/file_source.h"

#include "core/base/text.h"
#include "core/connect/file_marks.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace hilum::inventory {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kDicom = "dicom";

std::string headOf(const fs::path& path)
{
    constexpr std::size_t kHead = 4096;
    std::ifstream file(path, std::ios::binary);
    std::string head(kHead, '\0');
    file.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, file.gcount())));
    return head;
}

pipeline::SourceDefinition sourceOf(std::string_view format, const std::string& path)
{
    pipeline::SourceDefinition source;
    source.id = "source";
    source.connector = format == kDicom ? format : "files";
    source.format = format == kDicom ? std::string_view() : format;
    source.settings.set("path", path);
    return source;
}

/// The files of a folder in the order of their paths, those below it too.
std::vector<fs::path> filesBelow(const std::string& folder)
{
    std::vector<fs::path> files;
    std::error_code ignored;
    for (const fs::directory_entry& entry :
         fs::recursive_directory_iterator(folder, fs::directory_options::skip_permission_denied, ignored)) {
        std::error_code unknown;
        if (entry.is_regular_file(unknown))
            files.push_back(entry.path());
    }
    std::ranges::sort(files);
    return files;
}

Result<pipeline::SourceDefinition> folderSource(const std::string& folder, std::string format,
                                                const Registry& registry)
{
    std::string ending;
    for (const fs::path& file : format.empty() ? filesBelow(folder) : std::vector<fs::path>()) {
        const std::string head = headOf(file);
        if (isDicom(head))
            format = kDicom;
        else if (const Codec* codec = registry.recognise(file.filename().string(), head))
            format = codec->manifest().id;
        if (format.empty())
            continue;
        ending = file.extension().string();
        break;
    }
    if (format.empty())
        return Diagnostic::error("inventory.nothing-known-in-folder",
                                 "No file in {0} is of a format that is known. Name the format.", {folder});
    return sourceOf(format, format == kDicom ? folder : literalPath(folder) + "/**/*" + literalPath(ending));
}

/// The tables and views of an SQLite file; one of them where `table` names it.
Result<std::vector<pipeline::SourceDefinition>> tablesOf(const std::string& file, const std::string& table,
                                                         const Registry& registry)
{
    const Result<std::shared_ptr<const Connector>> connector = registry.connector("sql");
    if (!connector)
        return connector.error();
    OpenRequest request;
    request.name = file;
    request.settings.set("database", file);
    request.isPreview = true;
    const Result<std::vector<std::string>> names = (*connector)->browse(request, "table");
    if (!names)
        return names.error();
    if (names->empty())
        return Diagnostic::error("inventory.no-tables", "The database {0} has no tables.", {file});
    if (!table.empty() && std::ranges::find(*names, table) == names->end())
        return Diagnostic::error("inventory.no-such-table",
                                 "The database {0} has no table \"{1}\". It has: {2}.",
                                 {file, table, joined(*names, ", ")});
    std::vector<pipeline::SourceDefinition> sources;
    for (const std::string& name : *names) {
        if (!table.empty() && name != table)
            continue;
        pipeline::SourceDefinition& source = sources.emplace_back();
        source.id = name;
        source.connector = "sql";
        source.settings.set("database", file);
        source.settings.set("table", name);
    }
    return sources;
}

bool isSqliteFile(const std::string& path)
{
    std::error_code ignored;
    return fs::is_regular_file(path, ignored) && isSqlite(headOf(path));
}

/// What is found in a file whose source does not say; "" where it is not known.
std::string formatOf(const pipeline::SourceDefinition& source, const std::string& path,
                     const Registry& registry)
{
    if (!source.format.empty())
        return source.format;
    const Codec* codec = registry.recognise(fs::path(path).filename().string(), headOf(path));
    return codec == nullptr ? std::string() : codec->manifest().id;
}

/// A pattern among others in braces, where commas part them.
std::string alternativeOf(const pipeline::SourceDefinition& source)
{
    std::string alternative;
    for (const char each : source.settings.textOr("path", ""))
        alternative += each == ',' ? std::string("\\,") : std::string(1, each);
    return alternative;
}

/// One source of all: what their records have in common is counted together.
Result<pipeline::SourceDefinition> joinedSource(std::span<const std::string> paths, const std::string& format,
                                                const Registry& registry)
{
    constexpr std::size_t kMostPaths = 4000; // The connector takes some more in one pattern.
    if (paths.size() > kMostPaths)
        return Diagnostic::error("inventory.too-many-files",
                                 "{0} files are more than can be named one by one. Name their folder.",
                                 {std::to_string(paths.size())});
    std::optional<pipeline::SourceDefinition> all;
    std::string known;
    std::string pattern;
    for (const std::string& path : paths) {
        Result<pipeline::SourceDefinition> one = findFileSource(path, format, registry);
        if (!one)
            return std::move(one).error();
        if (one->connector != "files" || path == "-" || isSqliteFile(path))
            return Diagnostic::error("inventory.not-together",
                                     "{0} can only be scanned alone: several files must hold records of one "
                                     "format.",
                                     {path});
        const std::string own = formatOf(*one, path, registry);
        if (!own.empty() && !known.empty() && own != known)
            return Diagnostic::error("inventory.formats-differ",
                                     "{0} holds {1}, but {2} holds {3}. Scan files of one format together.",
                                     {paths.front(), known, path, own});
        known = known.empty() ? own : known;
        pattern += (pattern.empty() ? "{" : ",") + alternativeOf(*one);
        if (!all)
            all = *std::move(one);
    }
    all->format = format.empty() ? known : format;
    all->settings.set("path", pattern + '}');
    return *std::move(all);
}

Result<std::vector<pipeline::SourceDefinition>> sourcesOf(const std::string& path, const std::string& format,
                                                          const Registry& registry)
{
    if (format.empty() || format == "sql") {
        const std::size_t colon = path.rfind(':');
        if (isSqliteFile(path))
            return tablesOf(path, {}, registry);
        if (colon != std::string::npos && isSqliteFile(path.substr(0, colon)))
            return tablesOf(path.substr(0, colon), path.substr(colon + 1), registry);
    }
    Result<pipeline::SourceDefinition> source = findFileSource(path, format, registry);
    if (!source)
        return std::move(source).error();
    return std::vector{*std::move(source)};
}

} // namespace

Result<std::vector<pipeline::SourceDefinition>>
findFileSources(std::span<const std::string> paths, const std::string& format, const Registry& registry)
{
    if (paths.size() == 1)
        return sourcesOf(paths.front(), format, registry);
    Result<pipeline::SourceDefinition> source = joinedSource(paths, format, registry);
    if (!source)
        return std::move(source).error();
    return std::vector{*std::move(source)};
}

Result<pipeline::SourceDefinition> findFileSource(const std::string& path, const std::string& format,
                                                  const Registry& registry)
{
    std::error_code ignored;
    if (fs::is_directory(path, ignored))
        return folderSource(path, format, registry);
    if (path == "-")
        return sourceOf(format, path);
    if (!std::ifstream(path, std::ios::binary))
        return Diagnostic::error("inventory.not-there", "{0} is not there or may not be read.", {path});
    const bool isDicomFile = format.empty() ? isDicom(headOf(path)) : format == kDicom;
    return isDicomFile ? sourceOf(kDicom, path) : sourceOf(format, literalPath(path));
}

} // namespace hilum::inventory
