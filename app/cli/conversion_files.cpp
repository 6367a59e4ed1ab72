// SPDX-License-Identifier: Apache-2.0
#include "app/cli/conversion_files.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <map>

namespace hilum::cli {
namespace {

namespace fs = std::filesystem;

Diagnostic at(Diagnostic finding, const std::string& resource)
{
    Place place;
    place.resource = resource;
    return std::move(finding).at(std::move(place));
}

bool hasExtension(const fs::path& path, const std::vector<std::string>& extensions)
{
    std::string extension = path.extension().string();
    std::ranges::transform(extension, extension.begin(), [](char each) {
        return each >= 'A' && each <= 'Z' ? static_cast<char>(each - 'A' + 'a') : each;
    });
    return std::ranges::find(extensions, extension) != extensions.end();
}

/// Its path without extension, with dashes for slashes: a name for a file.
std::string flatName(const fs::path& path)
{
    std::string name = fs::path(path).replace_extension().generic_string();
    std::ranges::replace(name, '/', '-');
    return name;
}

/// Collects files and gives each a name of its own.
class InputCollector
{
public:
    InputCollector(const std::vector<std::string>& extensions, Diagnostics& findings)
        : m_extensions(extensions), m_findings(findings)
    {
    }

    void add(const std::string& path)
    {
        std::error_code ignored;
        if (path == "-")
            return addFile(path, "stdin", "stdin");
        if (!fs::is_directory(path, ignored))
            return addFile(path, fs::path(path).stem().string(), flatName(fs::path(path).relative_path()));
        std::vector<fs::path> found;
        for (const fs::directory_entry& entry :
             fs::recursive_directory_iterator(path, fs::directory_options::skip_permission_denied, ignored)) {
            std::error_code unknown;
            if (entry.is_regular_file(unknown) && hasExtension(entry.path(), m_extensions))
                found.push_back(entry.path());
        }
        if (found.empty())
            m_findings.push_back(
                at(Diagnostic::error("cli.no-files-in-folder", "The folder has no files that end with {0}.",
                                     {m_extensions.front()}),
                   path));
        std::ranges::sort(found);
        for (const fs::path& file : found)
            addFile(file.string(), file.stem().string(), flatName(file.lexically_relative(path)));
    }

    [[nodiscard]] std::vector<ConversionInput> take() { return std::move(m_inputs); }

private:
    void addFile(const std::string& path, const std::string& stem, const std::string& longName)
    {
        std::string name = stem;
        if (!m_stems.insert(name).second) {
            name = longName;
            for (std::size_t number = 2; !m_stems.insert(name).second; ++number)
                name = longName + '~' + std::to_string(number);
            m_findings.push_back(
                at(Diagnostic::information("cli.equal-names",
                                           "Another file has the same name; what comes of this one is called "
                                           "{0}.",
                                           {name}),
                   path));
        }
        m_inputs.push_back({.path = path, .stem = std::move(name)});
    }

    const std::vector<std::string>& m_extensions;
    Diagnostics& m_findings;
    std::vector<ConversionInput> m_inputs;
    std::set<std::string> m_stems;
};

} // namespace

std::vector<ConversionInput> conversionInputs(const std::vector<std::string>& paths,
                                              const std::vector<std::string>& extensions,
                                              Diagnostics& findings)
{
    InputCollector collector(extensions, findings);
    for (const std::string& path : paths)
        collector.add(path);
    return collector.take();
}

ConversionFolder::ConversionFolder(std::string folder, std::string extension)
    : m_folder(std::move(folder)), m_extension(std::move(extension))
{
}

bool ConversionFolder::prepare(Diagnostics& findings) const
{
    std::error_code failed;
    fs::create_directories(m_folder, failed);
    if (!failed)
        return true;
    findings.push_back(
        at(Diagnostic::error("cli.folder-not-made", "The folder cannot be made: {0}.", {failed.message()}),
           m_folder));
    return false;
}

Result<void> ConversionFolder::write(const ConversionInput& input, std::uint64_t number,
                                     std::string_view bytes)
{
    std::string name = input.stem + (number > 1 ? '-' + std::to_string(number) : std::string());
    while (!m_written.insert(name).second)
        name += '~'; // "a-2.hl7" beside the second message of "a.hl7".
    const std::string path = m_folder + '/' + name + m_extension;
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.close();
    if (file)
        return {};
    return at(Diagnostic::error("cli.not-written", "The file cannot be written: {0}.",
                                {std::strerror(errno)}), // NOLINT(concurrency-mt-unsafe)
              path);
}

} // namespace hilum::cli
