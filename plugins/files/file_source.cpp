// SPDX-License-Identifier: Apache-2.0
#include "plugins/files/file_source.h"

#include "plugins/files/atomic_file.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace hilum::files {

namespace {

constexpr std::size_t kPackedRoom = std::size_t{256} * 1024;
/// Enough to tell compressions apart.
constexpr std::size_t kMagicSize = 4;
constexpr int kPollMilliseconds = 100;

} // namespace

FileSource::FileSource(std::vector<File> files, Diagnostics findings, std::stop_token stop)
    : m_files(std::move(files)), m_findings(std::move(findings)), m_stop(std::move(stop))
{
}

FileSource::~FileSource()
{
    close();
}

void FileSource::close()
{
    if (m_descriptor > STDIN_FILENO)
        ::close(m_descriptor);
    m_descriptor = -1;
}

Result<std::optional<ByteResource>> FileSource::next()
{
    close();
    if (!m_findings.empty()) {
        Diagnostic finding = std::move(m_findings.front());
        m_findings.erase(m_findings.begin());
        return finding;
    }
    if (m_next == m_files.size() || m_stop.stop_requested())
        return std::optional<ByteResource>();
    const File& file = m_files[m_next++];
    m_descriptor = file.path == "-" ? STDIN_FILENO : ::open(file.path.c_str(), O_RDONLY | O_CLOEXEC);
    if (m_descriptor < 0)
        return fileError(file.name, errno);
    struct stat status = {};
    if (::fstat(m_descriptor, &status) != 0)
        return fileError(file.name, errno);
    if (S_ISDIR(status.st_mode)) {
        close();
        return fileError(file.name, EISDIR);
    }
    m_mayBlock = !S_ISREG(status.st_mode);
    m_isFirstRead = true;
    m_storedBytes = 0;
    m_hash = Sha256();
    m_decompressor.reset();
    m_packedRest = {};
    ByteResource resource{.name = file.name, .size = {}};
    if (!m_mayBlock) {
        resource.size = static_cast<std::uint64_t>(status.st_size);
        static_cast<void>(::posix_fadvise(m_descriptor, 0, 0, POSIX_FADV_SEQUENTIAL));
    }
    return std::optional<ByteResource>(std::move(resource));
}

Result<std::size_t> FileSource::read(std::span<char> space)
{
    if (m_descriptor < 0)
        return std::size_t{0};
    Result<std::size_t> count =
        m_isFirstRead ? readFirst(space) : (m_decompressor ? readUnpacked(space) : readStored(space));
    if (!count)
        close();
    else if (*count == 0)
        finishResource();
    return count;
}

/// True when there is something to read (or the end); false when the run was cancelled meanwhile.
bool FileSource::waitForInput() const
{
    while (!m_stop.stop_requested()) {
        pollfd waiting{.fd = m_descriptor, .events = POLLIN, .revents = 0};
        if (::poll(&waiting, 1, kPollMilliseconds) != 0)
            return true;
    }
    return false;
}

Result<std::size_t> FileSource::readStored(std::span<char> space)
{
    if (m_mayBlock && !waitForInput())
        return std::size_t{0};
    ssize_t count = 0;
    do {
        count = ::read(m_descriptor, space.data(), space.size());
    } while (count < 0 && errno == EINTR && !m_stop.stop_requested());
    if (count < 0)
        return fileError(m_files[m_next - 1].name, errno);
    m_hash.update({space.data(), static_cast<std::size_t>(count)});
    m_storedBytes += static_cast<std::uint64_t>(count);
    return static_cast<std::size_t>(count);
}

/// Reads into the caller's space on the chance that the file is not packed, which nearly all are.
Result<std::size_t> FileSource::readFirst(std::span<char> space)
{
    m_isFirstRead = false;
    std::size_t filled = 0;
    while (filled < std::min(kMagicSize, space.size())) {
        const Result<std::size_t> count = readStored(space.subspan(filled));
        if (!count)
            return count;
        if (*count == 0)
            break;
        filled += *count;
    }
    const Compression compression = compressionOf({space.data(), filled});
    if (compression == Compression::None)
        return filled;
    m_decompressor = makeDecompressor(compression);
    m_packed.assign(space.data(), filled);
    m_packedRest = m_packed;
    return readUnpacked(space);
}

Result<std::size_t> FileSource::readUnpacked(std::span<char> space)
{
    while (true) {
        const Result<Decompressor::Step> step = m_decompressor->step(m_packedRest, space);
        if (!step)
            return Diagnostic(step.error()).at(placeOf(m_files[m_next - 1].name));
        m_packedRest.remove_prefix(step->consumed);
        if (step->produced > 0)
            return step->produced;
        if (step->consumed > 0)
            continue;
        // It needs more input. What it left, if anything, is less than a header.
        m_packed.erase(0, m_packed.size() - m_packedRest.size());
        const std::size_t kept = m_packed.size();
        m_packed.resize(kept + kPackedRoom);
        const Result<std::size_t> count = readStored(std::span(m_packed).subspan(kept));
        if (!count)
            return count;
        m_packed.resize(kept + *count);
        m_packedRest = m_packed;
        if (*count > 0)
            continue;
        if (m_decompressor->mayEnd() || m_stop.stop_requested())
            return std::size_t{0};
        return Diagnostic::error(
                   "files.corrupt-archive",
                   "The compressed file is cut off. What came before is read; get the file again.")
            .at(placeOf(m_files[m_next - 1].name));
    }
}

void FileSource::finishResource()
{
    close();
    if (m_stop.stop_requested())
        return;
    m_receipts.push_back(
        {.name = m_files[m_next - 1].name, .bytes = m_storedBytes, .records = 0, .sha256 = m_hash.finish()});
}

std::vector<ResourceReceipt> FileSource::takeReceipts()
{
    return std::exchange(m_receipts, {});
}

std::optional<std::uint64_t> FileSource::totalBytes() const
{
    std::uint64_t total = 0;
    for (const File& file : m_files) {
        struct stat status = {};
        if (file.path == "-" || ::stat(file.path.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
            return std::nullopt;
        total += static_cast<std::uint64_t>(status.st_size);
    }
    return total;
}

} // namespace hilum::files
