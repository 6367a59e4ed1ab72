// SPDX-License-Identifier: Apache-2.0
#include "core/recognise/path_recognition.h"

#include "core/connect/file_marks.h"
#include "core/recognise/content_probe.h"
#include "core/recognise/folder_survey.h"
#include "core/recognise/packed_head.h"

#include <filesystem>

namespace hilum::recognise {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kFileHead = std::size_t{64} * 1024;

Content unreadable(Diagnostic reason)
{
    return {.kind = ContentKind::Unreadable, .format = {}, .summary = std::move(reason), .facts = {}};
}

/// `adt.hl7` of `adt.hl7.gz`: names say what is in them.
std::string nameOf(const fs::path& path)
{
    const std::string ending = path.extension().string();
    return ending == ".gz" || ending == ".zst" ? path.stem().string() : path.filename().string();
}

pipeline::SourceDefinition sourceOf(const Recognition& file)
{
    pipeline::SourceDefinition source;
    source.id = "source";
    source.settings = file.content.settings;
    if (file.content.kind == ContentKind::Dicom) {
        source.connector = "dicom";
        source.settings.set("path", file.path);
    } else if (file.content.kind == ContentKind::Database) {
        source.connector = "sql";
        source.settings.set("database", file.path);
        if (!file.tables.empty())
            source.settings.set("table", file.tables.front());
    } else {
        source.connector = "files";
        source.format = file.content.format;
        source.settings.set("path", literalPath(file.path));
    }
    return source;
}

void listTables(Recognition& file, const Registry& registry, const std::stop_token& stop)
{
    const Result<std::shared_ptr<const Connector>> sql = registry.connector("sql");
    if (!sql)
        return file.content.facts.push_back(sql.error());
    OpenRequest request;
    request.name = "file";
    request.settings.set("database", file.path);
    request.stop = stop;
    request.isPreview = true;
    Result<std::vector<std::string>> tables = (*sql)->browse(request, "table");
    if (!tables) {
        file.content = unreadable(std::move(tables).error());
        return;
    }
    file.tables = *std::move(tables);
    file.content.facts.push_back(
        Diagnostic::information("recognise.tables", "Tables: {0}", {std::to_string(file.tables.size())}));
    if (file.tables.empty()) {
        file.content.kind = ContentKind::Empty;
        file.content.summary =
            Diagnostic::error("recognise.no-tables", "A SQLite database in which there are no tables.");
    }
}

void lookAtFile(Recognition& file, const Registry& registry, const std::stop_token& stop)
{
    std::error_code unknown;
    const std::uintmax_t size = fs::file_size(file.path, unknown);
    file.size = unknown ? 0 : size;
    const Result<FileHead> head = readHead(file.path, registry, kFileHead);
    if (!head) {
        file.content = unreadable(head.error());
        return;
    }
    const std::string name = nameOf(file.path);
    file.content = recogniseContent({.name = name, .bytes = head->bytes, .isWhole = head->isWhole}, registry);
    if (file.content.kind == ContentKind::Database)
        listTables(file, registry, stop);
    if (isSource(file.content.kind))
        file.source = sourceOf(file);
}

} // namespace

Recognition recognisePath(const std::string& path, const Registry& registry, const std::stop_token& stop)
{
    Recognition found;
    std::error_code problem;
    const fs::path absolute = fs::absolute(path, problem).lexically_normal();
    found.path = problem ? path : absolute.string();
    if (found.path.size() > 1 && found.path.ends_with('/'))
        found.path.pop_back();
    const fs::file_status status = fs::status(found.path, problem);
    found.isFolder = fs::is_directory(status);
    if (found.isFolder)
        surveyFolder(found, registry, stop);
    else if (fs::is_regular_file(status))
        lookAtFile(found, registry, stop);
    else if (fs::exists(status))
        found.content = unreadable(Diagnostic::error(
            "recognise.no-file", "{0} is neither a file nor a folder (a pipe, a socket or a device).",
            {found.path}));
    else
        found.content = unreadable(Diagnostic::error(
            "recognise.not-there", "{0} is not there, or may not be looked at.", {found.path}));
    return found;
}

} // namespace hilum::recognise
