// SPDX-License-Identifier: Apache-2.0
#include "plugins/files/atomic_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

namespace hilum::files {

namespace {

namespace fs = std::filesystem;

constexpr mode_t kNewFileMode = 0666;
constexpr mode_t kPermissionBits = 07777;
constexpr std::uint64_t kStartWriting = std::uint64_t{8} << 20U;

/// Names differ between the threads of this process; the process id tells processes apart.
std::string temporaryName(const fs::path& target)
{
    static std::atomic<unsigned> counter{0};
    const std::string name = "." + target.filename().native() + "." + std::to_string(::getpid()) + "-"
                             + std::to_string(counter.fetch_add(1)) + ".part";
    return (target.parent_path() / name).native();
}

fs::path resolved(const std::string& path)
{
    std::error_code error;
    const fs::path real = fs::canonical(path, error);
    return error ? fs::path(path) : real;
}

/// Only a hint: the disk begins now, so that commit() need not wait for all of it.
void startWriting([[maybe_unused]] int descriptor, [[maybe_unused]] std::uint64_t begin,
                  [[maybe_unused]] std::uint64_t count)
{
#ifdef SYNC_FILE_RANGE_WRITE
    static_cast<void>(::sync_file_range(descriptor, static_cast<off64_t>(begin), static_cast<off64_t>(count),
                                        SYNC_FILE_RANGE_WRITE));
#endif
}

void syncFolder(const fs::path& target)
{
    const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return; // Some file systems do not offer it; the rename stands either way.
    static_cast<void>(::fsync(descriptor));
    ::close(descriptor);
}

} // namespace

Place placeOf(std::string_view path)
{
    Place where;
    where.resource = path;
    return where;
}

Diagnostic fileError(std::string_view path, int errorNumber)
{
    const std::string reason = std::generic_category().message(errorNumber);
    const Place where = placeOf(path);
    switch (errorNumber) {
    case ENOENT:
        return Diagnostic::error("files.not-found", "There is no such file. Check the path.").at(where);
    case EACCES:
    case EPERM:
    case EROFS:
        return Diagnostic::error(
                   "files.not-allowed",
                   "Access is refused: {0}. Check the permissions for the user that runs Hilum.", {reason})
            .at(where);
    case ENOSPC:
    case EDQUOT:
        return Diagnostic::error("files.disk-full",
                                 "There is no room left to write: {0}. Free some space, then run again.",
                                 {reason})
            .at(where);
    case EISDIR:
        return Diagnostic::error("files.is-folder", "This is a folder, not a file. Give the path of a file.")
            .at(where);
    case EMFILE:
    case ENFILE:
        return Diagnostic::error("files.too-many-open",
                                 "Too many files are open: {0}. Raise the limit of open files.", {reason})
            .at(where);
    case EPIPE:
        return Diagnostic::error(
                   "files.reader-gone",
                   "The program that read this output has ended. Give it to one that reads to the "
                   "end, or write to a file.")
            .at(where);
    default:
        return Diagnostic::error(
                   "files.input-output",
                   "The file cannot be read or written: {0}. Check the disk or the network drive, "
                   "then run again.",
                   {reason})
            .at(where);
    }
}

Result<AtomicFile> AtomicFile::create(std::string path)
{
    AtomicFile file;
    file.m_path = std::move(path);
    const fs::path target = resolved(file.m_path);
    file.m_target = target.native();
    struct stat existing = {};
    const bool exists = ::stat(file.m_target.c_str(), &existing) == 0;
    if (exists && S_ISDIR(existing.st_mode))
        return fileError(file.m_path, EISDIR);
    if (exists && !S_ISREG(existing.st_mode)) {
        file.m_descriptor = ::open(file.m_target.c_str(), O_WRONLY | O_CLOEXEC);
    } else {
        std::error_code error;
        if (target.has_parent_path())
            fs::create_directories(target.parent_path(), error);
        if (error)
            return Diagnostic::error(
                       "files.no-folder",
                       "Its folder {0} cannot be made: {1}. Check the path and the permissions of "
                       "the user that runs Hilum.",
                       {target.parent_path().native(), error.message()})
                .at(placeOf(file.m_path));
        file.m_temporary = temporaryName(target);
        file.m_descriptor =
            ::open(file.m_temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kNewFileMode);
    }
    if (file.m_descriptor < 0) {
        file.m_temporary.clear();
        return fileError(file.m_path, errno);
    }
    if (exists && !file.m_temporary.empty())
        static_cast<void>(::fchmod(file.m_descriptor, existing.st_mode & kPermissionBits));
    return file;
}

AtomicFile AtomicFile::standardOutput()
{
    AtomicFile file;
    file.m_path = "-";
    file.m_target = file.m_path;
    file.m_descriptor = ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0); // Closed when done; the original stays.
    return file;
}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : m_path(std::move(other.m_path)),
      m_target(std::move(other.m_target)),
      m_temporary(std::exchange(other.m_temporary, {})),
      m_descriptor(std::exchange(other.m_descriptor, -1)),
      m_written(other.m_written),
      m_started(other.m_started)
{
}

AtomicFile& AtomicFile::operator=(AtomicFile&& other) noexcept
{
    if (this != &other) {
        abandon();
        m_path = std::move(other.m_path);
        m_target = std::move(other.m_target);
        m_temporary = std::exchange(other.m_temporary, {});
        m_descriptor = std::exchange(other.m_descriptor, -1);
        m_written = other.m_written;
        m_started = other.m_started;
    }
    return *this;
}

AtomicFile::~AtomicFile()
{
    abandon();
}

Result<void> AtomicFile::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return fileError(m_path, errno);
        bytes.remove_prefix(static_cast<std::size_t>(written));
        m_written += static_cast<std::uint64_t>(written);
    }
    if (m_written - m_started >= kStartWriting) {
        startWriting(m_descriptor, m_started, m_written - m_started);
        m_started = m_written;
    }
    return {};
}

Result<void> AtomicFile::commit()
{
    const int descriptor = std::exchange(m_descriptor, -1);
    const std::string temporary = std::exchange(m_temporary, {});
    // A pipe cannot be synchronised and need not be.
    int failure = ::fsync(descriptor) != 0 && errno != EINVAL && errno != EROFS ? errno : 0;
    if (::close(descriptor) != 0 && failure == 0)
        failure = errno;
    if (failure == 0 && !temporary.empty() && ::rename(temporary.c_str(), m_target.c_str()) != 0)
        failure = errno;
    if (failure != 0) {
        if (!temporary.empty())
            ::unlink(temporary.c_str());
        return fileError(m_path, failure);
    }
    if (!temporary.empty())
        syncFolder(m_target);
    return {};
}

void AtomicFile::abandon()
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
    if (!m_temporary.empty())
        ::unlink(std::exchange(m_temporary, {}).c_str());
}

} // namespace hilum::files
