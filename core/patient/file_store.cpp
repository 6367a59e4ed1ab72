// SPDX-License-Identifier: Apache-2.0
#include "core/patient/file_store.h"

#include "core/json/json_framer.h"
#include "core/patient/bundle_entries.h"
#include "core/patient/file_bytes.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <filesystem>

namespace hilum::patient {
namespace {

constexpr std::size_t kChunk = std::size_t{1} << 20;
constexpr std::size_t kPadding = 64;

/// Text at any place of a file, in rising order: a window is read ahead, so that neighbours cost one read.
class Window
{
public:
    Window(std::unique_ptr<FileBytes> bytes)
        : m_bytes(std::move(bytes)) {} // NOLINT(google-explicit-constructor)

    /// "" where the file ends before.
    [[nodiscard]] std::string_view at(std::uint64_t offset, std::size_t length)
    {
        if (offset < m_begin || offset + length > m_begin + m_size)
            fill(offset, length);
        return offset + length > m_begin + m_size
                   ? std::string_view()
                   : std::string_view(m_text).substr(static_cast<std::size_t>(offset - m_begin), length);
    }

private:
    void fill(std::uint64_t offset, std::size_t length)
    {
        constexpr std::size_t kAhead = std::size_t{256} * 1024;
        // What is there already is kept: a packed file cannot go back.
        std::string kept;
        const std::uint64_t end = m_begin + m_size;
        if (offset >= m_begin && offset < end)
            kept.assign(m_text, static_cast<std::size_t>(offset - m_begin),
                        static_cast<std::size_t>(end - offset));
        else if (offset != end)
            m_bytes->seek(end, offset);
        const std::size_t wanted = std::max(length, kAhead);
        m_text.assign(wanted + kPadding, '\0');
        std::memcpy(m_text.data(), kept.data(), kept.size());
        m_size = kept.size();
        m_begin = offset;
        while (m_size < wanted) {
            const std::size_t count = m_bytes->read(std::span(m_text.data() + m_size, wanted - m_size));
            if (count == 0)
                break;
            m_size += count;
        }
    }

    std::unique_ptr<FileBytes> m_bytes;
    std::string m_text;
    std::uint64_t m_begin = 0;
    std::size_t m_size = 0;
};

/// Calls with each JSON value of the file and its offset; only the largest value is ever in memory.
template<typename Visit>
void forEachValue(FileBytes& bytes, const std::stop_token& stop, Visit visit)
{
    const std::unique_ptr<Framer> framer = json::makeJsonFramer(json::JsonLayout::Auto);
    std::string buffer;
    std::size_t filled = 0;
    std::uint64_t base = 0;
    Frames frames;
    for (bool isAtEnd = false; !isAtEnd && !stop.stop_requested();) {
        buffer.resize(std::max(buffer.size(), filled + kChunk + kPadding));
        const std::size_t count = bytes.read(std::span(buffer.data() + filled, kChunk));
        isAtEnd = count == 0;
        filled += count;
        frames.clear();
        const std::size_t used = framer->frame(std::string_view(buffer).substr(0, filled), isAtEnd, frames);
        for (const Frame& frame : frames.frames) {
            if (frame.isRecord && frame.refusal == 0)
                visit(std::string_view(buffer).substr(frame.bytes.begin, frame.bytes.end - frame.bytes.begin),
                      base + frame.bytes.begin);
        }
        std::memmove(buffer.data(), buffer.data() + used, filled - used);
        filled -= used;
        base += used;
        if (filled > json::kLargestRecord) { // No value is that long: it is none.
            framer->drop(std::string_view(buffer).substr(0, filled));
            base += filled;
            filled = 0;
        }
    }
}

} // namespace

bool FileStore::isName(std::string_view fileName)
{
    constexpr std::array<std::string_view, 5> kEndings = {".json", ".ndjson", ".jsonl", ".fhir", ".xml"};
    return std::ranges::any_of(kEndings, [name = unpackedName(fileName)](std::string_view ending) {
        return name.ends_with(ending);
    });
}

FileStore::FileStore(std::string path, const Registry& registry)
    : m_path(std::move(path)), m_registry(registry)
{
}

Result<void> FileStore::listFiles()
{
    m_files.clear();
    std::error_code problem;
    if (!std::filesystem::is_directory(m_path, problem)) {
        m_files.push_back(m_path);
        return {};
    }
    const auto options = std::filesystem::directory_options::skip_permission_denied;
    for (std::filesystem::recursive_directory_iterator each(m_path, options, problem), end;
         !problem && each != end; each.increment(problem)) {
        std::error_code ignored;
        if (each->is_regular_file(ignored) && isName(each->path().filename().string()))
            m_files.push_back(each->path().string());
    }
    std::ranges::sort(m_files);
    if (m_files.empty())
        return Diagnostic::error("patient.no-files",
                                 "{0} has no FHIR files: names that end in .json, .ndjson, .jsonl or .xml, "
                                 "also with .gz or .zst behind.",
                                 {m_path});
    return {};
}

void FileStore::visitFrame(std::string_view value, std::uint64_t offset, std::uint32_t part,
                           const Visitor& visit, ScanProgress& progress)
{
    bool isBundle = false;
    forEachResource(value, [&](const BundleEntry& entry) {
        const std::uint64_t begin = offset + static_cast<std::uint64_t>(entry.resource.data() - value.data());
        if (entry.isInBundle && !isBundle) {
            isBundle = true;
            const ResourcePlace first{.offset = offset, .length = 0, .part = part};
            m_bundles[first] = {.part = part, .begin = offset, .end = offset + value.size()};
        }
        progress.resources.fetch_add(1, std::memory_order_relaxed);
        visit({.text = entry.resource,
               .place = {.offset = begin,
                         .length = static_cast<std::uint32_t>(entry.resource.size()),
                         .part = part},
               .fullUrl = entry.fullUrl});
    });
}

Result<void> FileStore::scan(const Visitor& visit, ScanProgress& progress, const std::stop_token& stop,
                             Diagnostics& findings)
{
    m_bundles.clear();
    if (Result<void> listed = listFiles(); !listed)
        return listed;
    std::uint64_t total = 0;
    std::vector<std::uint64_t> sizes;
    for (const std::string& file : m_files) {
        std::error_code problem;
        const std::uintmax_t size = std::filesystem::file_size(file, problem);
        total += sizes.emplace_back(problem ? 0 : size);
    }
    progress.total = total;
    std::uint64_t done = 0;
    std::size_t opened = 0;
    for (std::uint32_t part = 0; part < m_files.size() && !stop.stop_requested(); ++part) {
        const Result<std::unique_ptr<FileBytes>> bytes = FileBytes::open(m_files[part], m_registry, stop);
        if (!bytes) {
            if (m_files.size() == 1)
                return Diagnostic::error("patient.unreadable-file",
                                         "{0} cannot be read. Check that it is there and may be read.",
                                         {m_files[part]});
            findings.push_back(bytes.error());
            continue;
        }
        ++opened;
        forEachValue(**bytes, stop, [&](std::string_view value, std::uint64_t offset) {
            visitFrame(value, offset, part, visit, progress);
            progress.done = done + std::min(sizes[part], offset + value.size());
        });
        progress.done = done += sizes[part];
    }
    if (stop.stop_requested())
        return stoppedScan();
    return opened == 0 ? Result<void>(unreadableFile(m_path)) : Result<void>();
}

Result<void> FileStore::read(std::span<const ResourcePlace> places, const Visitor& visit,
                             const std::stop_token& stop, Diagnostics& findings)
{
    std::uint32_t part = UINT32_MAX;
    std::unique_ptr<Window> window;
    std::size_t missing = 0;
    for (const ResourcePlace& place : places) {
        if (stop.stop_requested())
            return stoppedScan();
        if (place.part != part) {
            part = place.part;
            Result<std::unique_ptr<FileBytes>> bytes = FileBytes::open(m_files[part], m_registry, stop);
            window = bytes ? std::make_unique<Window>(*std::move(bytes)) : nullptr;
        }
        const std::string_view text =
            window == nullptr ? std::string_view() : window->at(place.offset, place.length);
        if (text.starts_with('{'))
            visit({.text = text, .place = place, .fullUrl = {}});
        else
            ++missing;
    }
    if (missing != 0)
        findings.push_back(Diagnostic::warning(
            "patient.changed-file",
            "{0} resources are no longer where they were: the files have changed. Open them again.",
            {std::to_string(missing)}));
    return {};
}

const BundlePlace* FileStore::bundleOf(const ResourcePlace& place) const
{
    auto behind = m_bundles.upper_bound(place);
    if (behind == m_bundles.begin())
        return nullptr;
    const BundlePlace& bundle = std::prev(behind)->second;
    return bundle.part == place.part && place.offset < bundle.end ? &bundle : nullptr;
}

} // namespace hilum::patient
