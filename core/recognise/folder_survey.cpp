// SPDX-License-Identifier: Apache-2.0
#include "core/recognise/folder_survey.h"

#include "core/connect/file_marks.h"
#include "core/recognise/content_probe.h"
#include "core/recognise/packed_head.h"

#include <algorithm>
#include <filesystem>
#include <map>

namespace hilum::recognise {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostEntries = 20000;
constexpr std::size_t kMostFilesRead = 500;
constexpr int kDeepest = 16;
constexpr std::size_t kFolderHead = 4096;

/// Files that were found, and whether there are more.
struct Listing
{
    std::vector<fs::path> files;
    bool isPart = false;
};

/// Names that begin with a dot belong to the system and to tools.
bool isHidden(const fs::path& path)
{
    return path.filename().native().starts_with('.');
}

Listing listFiles(const std::string& folder, const std::stop_token& stop)
{
    Listing listing;
    std::error_code problem;
    std::size_t entries = 0;
    fs::recursive_directory_iterator walk(folder, fs::directory_options::skip_permission_denied, problem);
    while (!problem && walk != fs::recursive_directory_iterator()) {
        if (++entries > kMostEntries || stop.stop_requested()) {
            listing.isPart = true;
            break;
        }
        std::error_code unknown;
        if (walk->is_directory(unknown) && (isHidden(walk->path()) || walk.depth() >= kDeepest))
            walk.disable_recursion_pending();
        else if (walk->is_regular_file(unknown) && !isHidden(walk->path()))
            listing.files.push_back(walk->path());
        walk.increment(problem);
    }
    std::ranges::sort(listing.files);
    return listing;
}

/// Which files to look at when there are many: spread over all of them, so that no subfolder is missed.
std::vector<fs::path> chosenFiles(Listing& listing)
{
    if (listing.files.size() <= kMostFilesRead)
        return listing.files;
    listing.isPart = true;
    std::vector<fs::path> chosen;
    for (std::size_t at = 0; at < kMostFilesRead; ++at)
        chosen.push_back(listing.files[at * listing.files.size() / kMostFilesRead]);
    return chosen;
}

struct Count
{
    FolderPart part;
    std::map<std::string, std::uint64_t> endings;
};

using Key = std::pair<ContentKind, std::string>;

std::map<Key, Count> countKinds(const std::vector<fs::path>& files, const Registry& registry,
                                const std::stop_token& stop)
{
    std::map<Key, Count> counts;
    for (const fs::path& file : files) {
        if (stop.stop_requested())
            break;
        const std::string name = file.filename().string();
        const Result<FileHead> head = readHead(file.string(), registry, kFolderHead);
        const Content content =
            head ? recogniseContent({.name = name, .bytes = head->bytes, .isWhole = head->isWhole}, registry)
                 : Content{.kind = ContentKind::Unreadable, .format = {}, .summary = {}, .facts = {}};
        Count& count = counts[{content.kind, content.format}];
        if (count.part.files++ == 0)
            count.part.firstFile = file.string();
        count.part.kind = content.kind;
        count.part.format = content.format;
        ++count.endings[file.extension().string()];
    }
    return counts;
}

std::vector<FolderPart> partsOf(std::map<Key, Count>& counts)
{
    std::vector<FolderPart> parts;
    for (auto& [key, count] : counts) {
        count.part.ending =
            std::ranges::max_element(count.endings, {}, [](const auto& each) { return each.second; })->first;
        parts.push_back(std::move(count.part));
    }
    std::ranges::stable_sort(
        parts, [](const FolderPart& left, const FolderPart& right) { return left.files > right.files; });
    return parts;
}

Diagnostic partFact(const FolderPart& part)
{
    constexpr std::string_view kCode = "recognise.folder-part";
    const std::vector<std::string> count = {std::to_string(part.files)};
    switch (part.kind) {
    case ContentKind::Hl7v2:
        return Diagnostic::information(kCode, "HL7 v2: {0} files", count);
    case ContentKind::Fhir:
        return Diagnostic::information(kCode, "FHIR: {0} files", count);
    case ContentKind::Json:
        return Diagnostic::information(kCode, "JSON: {0} files", count);
    case ContentKind::Csv:
        return Diagnostic::information(kCode, "CSV: {0} files", count);
    case ContentKind::Dicom:
        return Diagnostic::information(kCode, "DICOM: {0} files", count);
    case ContentKind::Database:
        return Diagnostic::information(kCode, "SQLite: {0} files", count);
    case ContentKind::Pipeline:
        return Diagnostic::information(kCode, "Pipelines: {0}", count);
    case ContentKind::Mapping:
        return Diagnostic::information(kCode, "Mappings: {0}", count);
    case ContentKind::Empty:
        return Diagnostic::information(kCode, "Empty: {0} files", count);
    case ContentKind::Unreadable:
        return Diagnostic::information(kCode, "Not to be opened: {0} files", count);
    case ContentKind::Other:
        return Diagnostic::information(kCode, "{1}: {0} files", {count.front(), part.format});
    case ContentKind::Foreign:
        break;
    }
    return Diagnostic::information(kCode, "Of other kinds: {0} files", count);
}

void describe(Recognition& folder, const FolderPart* main, bool isEmpty)
{
    if (isEmpty) {
        folder.content.kind = ContentKind::Empty;
        folder.content.summary =
            Diagnostic::error("recognise.empty-folder", "There are no files in this folder.");
    } else if (main == nullptr) {
        folder.content.kind = ContentKind::Foreign;
        folder.content.summary =
            Diagnostic::error("recognise.folder-unknown", "No file in this folder is of a kind that Hilum "
                                                          "reads: HL7 v2, FHIR, JSON, CSV, DICOM or SQLite.");
    } else {
        folder.content.kind = main->kind;
        folder.content.format = main->format;
        folder.content.summary = Diagnostic::information("recognise.folder", "A folder");
    }
}

} // namespace

pipeline::SourceDefinition sourceOfPart(const Recognition& folder, const FolderPart& part)
{
    pipeline::SourceDefinition source;
    source.id = "source";
    const bool isDicom = part.kind == ContentKind::Dicom;
    source.connector = isDicom ? "dicom" : "files";
    source.format = isDicom ? std::string() : part.format;
    source.settings.set("path", isDicom ? folder.path
                                        : literalPath(folder.path) + "/**/*" + literalPath(part.ending));
    if (isDicom && folder.parts.size() > 1)
        source.settings.set("others", "skip");
    return source;
}

void surveyFolder(Recognition& folder, const Registry& registry, const std::stop_token& stop)
{
    Listing listing = listFiles(folder.path, stop);
    std::map<Key, Count> counts = countKinds(chosenFiles(listing), registry, stop);
    folder.parts = partsOf(counts);
    const auto source = std::ranges::find_if(folder.parts, [](const FolderPart& part) {
        return isSource(part.kind) && part.kind != ContentKind::Database;
    });
    const auto opened = std::ranges::find_if(folder.parts, [](const FolderPart& part) {
        return part.kind == ContentKind::Pipeline || part.kind == ContentKind::Database;
    });
    const FolderPart* main = source != folder.parts.end()   ? &*source
                             : opened != folder.parts.end() ? &*opened
                                                            : nullptr;
    describe(folder, main, listing.files.empty());
    for (const FolderPart& part : folder.parts)
        folder.content.facts.push_back(partFact(part));
    if (listing.isPart)
        folder.content.facts.push_back(Diagnostic::information(
            "recognise.folder-sample", "Counted in a sample: the folder has more files"));
    if (source != folder.parts.end())
        folder.source = sourceOfPart(folder, *source);
}

} // namespace hilum::recognise
