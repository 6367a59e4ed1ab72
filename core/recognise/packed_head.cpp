// SPDX-License-Identifier: Apache-2.0
#include "core/recognise/packed_head.h"

#include "core/connect/file_marks.h"

#include <cerrno>
#include <cstring>
#include <fstream>

namespace hilum::recognise {
namespace {

using namespace std::string_view_literals;

Result<FileHead> readPlain(const std::string& path, std::size_t most)
{
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    const int reason = errno;
    if (!file)
        return Diagnostic::error("recognise.unreadable", "{0} cannot be opened: {1}.",
                                 {path, std::strerror(reason)}); // NOLINT(concurrency-mt-unsafe)
    FileHead head{.bytes = std::string(most, '\0'), .isWhole = false};
    file.read(head.bytes.data(), static_cast<std::streamsize>(most));
    if (file.bad())
        return Diagnostic::error("recognise.broken-read", "{0} cannot be read.", {path});
    head.bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, file.gcount())));
    head.isWhole = head.bytes.size() < most;
    return head;
}

Result<FileHead> readUnpacked(const std::string& path, const Registry& registry, std::size_t most)
{
    const Result<std::shared_ptr<const Connector>> files = registry.connector("files");
    if (!files)
        return files.error();
    OpenRequest request;
    request.name = "file";
    request.settings.set("path", literalPath(path));
    request.isPreview = true;
    Result<std::unique_ptr<ByteSource>> source = (*files)->openByteSource(request);
    if (!source)
        return source.error();
    const Result<std::optional<ByteResource>> resource = (*source)->next();
    if (!resource)
        return resource.error();
    FileHead head{.bytes = std::string(most, '\0'), .isWhole = false};
    std::size_t filled = 0;
    while (filled < most && !head.isWhole && resource->has_value()) {
        const Result<std::size_t> read = (*source)->read(std::span(head.bytes).subspan(filled));
        if (!read && filled == 0)
            return read.error();
        head.isWhole = !read || *read == 0; // What came before a break is enough to tell by.
        filled += read ? *read : 0;
    }
    head.bytes.resize(filled);
    return head;
}

} // namespace

bool isPacked(std::string_view bytes)
{
    return bytes.starts_with("\x1F\x8B\x08"sv) || bytes.starts_with("\x28\xB5\x2F\xFD"sv);
}

Result<FileHead> readHead(const std::string& path, const Registry& registry, std::size_t most)
{
    Result<FileHead> head = readPlain(path, most);
    return head && isPacked(head->bytes) ? readUnpacked(path, registry, most) : std::move(head);
}

} // namespace hilum::recognise
