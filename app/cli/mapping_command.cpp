// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/installation.h"
#include "core/mapping/mapping_document.h"
#include "core/mapping/mapping_pack.h"
#include "core/pipeline/text_file.h"
#include "core/pipeline/yaml_reader.h"
#include "core/pipeline/yaml_writer.h"

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace hilum::cli {
namespace {

/// A mapping file that is there; nothing where it has errors, which are printed.
std::optional<mapping::MappingDefinition> readMappingFile(const std::string& file, bool isQuiet)
{
    const Result<std::string> text = pipeline::readTextFile(file);
    if (!text) {
        printDiagnostic(text.error());
        return std::nullopt;
    }
    pipeline::ParsedYaml parsed = pipeline::readYaml(*text, file);
    Diagnostics findings = std::move(parsed.findings);
    std::optional<mapping::MappingDefinition> definition;
    if (!hasErrors(findings)) {
        Result<mapping::MappingDefinition> read = mapping::readMapping(parsed.value, file, findings);
        if (read)
            definition = *std::move(read);
        else
            findings.push_back(std::move(read).error());
    }
    printDiagnostics(findings, isQuiet);
    return hasErrors(findings) ? std::nullopt : std::move(definition);
}

std::shared_ptr<const Schema> schemaOf(const Installation& installation, const std::string& format)
{
    const Result<const Codec*> codec = installation.registry().codec(format);
    return codec ? (*codec)->schema(Settings::map(), nullptr) : nullptr;
}

int give(const std::string& target, const std::string& text)
{
    if (target.empty()) {
        out() << text << std::flush;
        return out().good() ? kDone : kFailed;
    }
    const Result<void> written = pipeline::writeTextFile(target, text);
    if (written)
        return kDone;
    printDiagnostic(written.error());
    return kFailed;
}

/// Its own code tables; one that cannot be read is left out, which is printed.
mapping::LookupTables tablesOf(const mapping::MappingDefinition& definition, bool isQuiet)
{
    mapping::LookupTables tables;
    const std::string folder = std::filesystem::path(definition.file).parent_path().string();
    Diagnostics findings;
    for (const mapping::MappingLookup& lookup : definition.lookups) {
        if (Result<std::shared_ptr<const mapping::LookupTable>> table =
                mapping::LookupTable::read(lookup.name, lookup.body, folder, findings))
            tables.emplace(lookup.name, *std::move(table));
        else
            findings.push_back(table.error());
    }
    printDiagnostics(findings, isQuiet);
    return tables;
}

/// The files given, or all of a pack: messages, then segments, then data types, then the rest.
std::vector<std::string> filesOf(const MappingArguments& arguments, const Installation& installation)
{
    std::vector<std::string> files = arguments.files;
    for (const std::string& name : arguments.files) {
        namespace fs = std::filesystem;
        for (const std::string& root : installation.packFolders()) {
            const fs::path folder = fs::path(root) / name;
            std::error_code ignored;
            if (fs::exists(name, ignored) || !fs::is_regular_file(folder / "pack.yaml", ignored))
                continue;
            std::erase(files, name);
            std::vector<std::string> found;
            for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder, ignored)) {
                if (entry.path().extension() == ".yaml" && entry.path().filename() != "pack.yaml")
                    found.push_back(entry.path().string());
            }
            const auto rankOf = [](const std::string& file) {
                return file.find("/messages/") != std::string::npos    ? 0
                       : file.find("/segments/") != std::string::npos  ? 1
                       : file.find("/datatypes/") != std::string::npos ? 2
                                                                       : 3;
            };
            std::ranges::sort(found, [&rankOf](const std::string& left, const std::string& right) {
                return std::pair(rankOf(left), left) < std::pair(rankOf(right), right);
            });
            files.insert(files.end(), found.begin(), found.end());
            break;
        }
    }
    return files;
}

} // namespace

int mappingExportCommand(const MappingArguments& arguments)
{
    const std::optional<mapping::MappingDefinition> definition =
        readMappingFile(arguments.files.front(), arguments.isQuiet);
    if (!definition)
        return kWrong;
    const Installation installation;
    const std::shared_ptr<const Schema> source = schemaOf(installation, definition->sourceFormat);
    const std::shared_ptr<const Schema> target = schemaOf(installation, definition->targetFormat);
    return give(arguments.out,
                mapping::writeMappingTable(*definition, {.source = source.get(), .target = target.get()}));
}

int mappingImportCommand(const MappingArguments& arguments)
{
    const std::string& file = arguments.files.front();
    const Result<std::string> csv = pipeline::readTextFile(file);
    if (!csv) {
        printDiagnostic(csv.error());
        return kWrong;
    }
    Diagnostics findings;
    const Result<SettingValue> value = mapping::readMappingTable(*csv, file, findings);
    std::optional<mapping::MappingDefinition> definition;
    if (!value)
        findings.push_back(value.error());
    else if (Result<mapping::MappingDefinition> read = mapping::readMapping(*value, file, findings))
        definition = *std::move(read);
    else
        findings.push_back(read.error());
    printDiagnostics(findings, arguments.isQuiet);
    if (!definition || hasErrors(findings))
        return kWrong;
    return give(arguments.out, pipeline::writeYaml(mapping::writeMapping(*definition), {}));
}

int mappingDocumentCommand(const MappingArguments& arguments)
{
    const Installation installation;
    std::vector<mapping::MappingDefinition> definitions;
    for (const std::string& file : filesOf(arguments, installation)) {
        std::optional<mapping::MappingDefinition> definition = readMappingFile(file, arguments.isQuiet);
        if (!definition)
            return kWrong;
        definitions.push_back(*std::move(definition));
    }
    std::vector<mapping::MappingChapter> chapters;
    for (const mapping::MappingDefinition& definition : definitions)
        chapters.push_back({.definition = &definition, .tables = tablesOf(definition, arguments.isQuiet)});
    const std::shared_ptr<const Schema> source = schemaOf(installation, definitions.front().sourceFormat);
    const std::shared_ptr<const Schema> target = schemaOf(installation, definitions.front().targetFormat);
    const bool isHtml =
        arguments.format == "html" || (arguments.format.empty() && arguments.out.ends_with(".html"));
    const std::string title =
        arguments.title.empty() ? "Mapping specification: " + arguments.files.front() : arguments.title;
    return give(arguments.out, mapping::writeMappingDocument(
                                   title, chapters, {.source = source.get(), .target = target.get()},
                                   isHtml ? mapping::DocumentForm::Html : mapping::DocumentForm::Markdown));
}

} // namespace hilum::cli
