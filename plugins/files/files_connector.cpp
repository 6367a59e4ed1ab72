// SPDX-License-Identifier: Apache-2.0
#include "plugins/files/files_connector.h"

#include "plugins/files/file_sink.h"
#include "plugins/files/file_source.h"
#include "plugins/files/glob.h"

#include <algorithm>
#include <filesystem>

namespace hilum::files {

namespace {

/// The folder's own name may hold `[` or `*`; only the pattern's are meant.
std::string escapedForGlob(std::string_view folder)
{
    std::string escaped;
    for (const char c : folder) {
        if (std::string_view("*?[]{}\\").find(c) != std::string_view::npos)
            escaped.push_back('\\');
        escaped.push_back(c);
    }
    return escaped;
}

bool isAbsolute(std::string_view path)
{
    return path.starts_with('/');
}

std::string below(std::string_view folder, std::string_view path)
{
    if (folder.empty() || isAbsolute(path))
        return std::string(path);
    return std::string(folder) + "/" + std::string(path);
}

/// The path as the user wrote it: without the base folder.
std::string nameOf(std::string_view path, std::string_view baseFolder)
{
    if (!baseFolder.empty() && path.starts_with(baseFolder)
        && path.substr(baseFolder.size()).starts_with('/'))
        path.remove_prefix(baseFolder.size() + 1);
    return std::string(path);
}

Result<std::string> pathOf(const OpenRequest& request)
{
    std::string path = request.settings.textOr("path", "");
    if (path.empty()) {
        return Diagnostic::error("files.no-path", "{0} has no path. Name a file, a folder or a pattern.",
                                 {request.name});
    }
    return path;
}

bool flag(const Settings& settings, std::string_view key)
{
    const SettingValue* value = settings.find(key);
    return value != nullptr && value->asBoolean().value_or(false);
}

Compression compressionOf(const Settings& settings, std::string_view path)
{
    const std::string word = settings.textOr("compression", "auto");
    if (word == "gzip")
        return Compression::Gzip;
    if (word == "zstd")
        return Compression::Zstd;
    return word == "none" ? Compression::None : compressionForPath(path);
}

} // namespace

Result<std::unique_ptr<ByteSource>> FilesConnector::openByteSource(const OpenRequest& request) const
{
    const Result<std::string> path = pathOf(request);
    if (!path)
        return path.error();
    std::vector<FileSource::File> files;
    Diagnostics findings;
    if (*path == "-") {
        files.push_back({.path = "-", .name = "standard input"});
    } else {
        const std::string folder = isAbsolute(*path) ? std::string() : request.baseFolder;
        Result<GlobMatches> matches =
            findFiles(below(escapedForGlob(folder), *path),
                      flag(request.settings, "recursive") ? Recursion::IntoFolders : Recursion::PatternOnly);
        const bool isEmpty = !matches && (matches.error().code == "files.no-match");
        if (!matches && !(isEmpty && flag(request.settings, "allow-empty")))
            return matches.error();
        if (matches) {
            for (std::string& found : matches->paths) {
                std::string name = nameOf(found, folder);
                files.push_back({.path = std::move(found), .name = std::move(name)});
            }
            std::ranges::copy_if(
                matches->findings, std::back_inserter(findings),
                [](const Diagnostic& finding) { return finding.severity == Severity::Error; });
        }
    }
    return std::unique_ptr<ByteSource>(
        std::make_unique<FileSource>(std::move(files), std::move(findings), request.stop));
}

Result<std::unique_ptr<ByteSink>> FilesConnector::openByteSink(const OpenRequest& request) const
{
    const Result<std::string> path = pathOf(request);
    if (!path)
        return path.error();
    const Compression compression = compressionOf(request.settings, *path);
    if (*path == "-") {
        return std::unique_ptr<ByteSink>(
            std::make_unique<FileSink>(AtomicFile::standardOutput(), "standard output", compression));
    }
    Result<AtomicFile> file = AtomicFile::create(below(request.baseFolder, *path));
    if (!file)
        return file.error();
    return std::unique_ptr<ByteSink>(std::make_unique<FileSink>(*std::move(file), *path, compression));
}

} // namespace hilum::files
