// SPDX-License-Identifier: Apache-2.0
#include "core/pipeline/text_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <memory>
#include <system_error>

namespace hilum::pipeline {
namespace {

constexpr std::size_t kLargestTextFile = std::size_t{16} * 1024 * 1024;

class FileHandle
{
public:
    explicit FileHandle(int descriptor) : m_descriptor(descriptor) {}
    FileHandle(const FileHandle&) = delete;
    FileHandle& operator=(const FileHandle&) = delete;
    ~FileHandle()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    [[nodiscard]] int get() const { return m_descriptor; }
    [[nodiscard]] int release() { return std::exchange(m_descriptor, -1); }

private:
    int m_descriptor;
};

Place placeOfFile(const std::string& path)
{
    Place place;
    place.resource = path;
    return place;
}

std::string reasonOf(int error)
{
    return std::generic_category().message(error);
}

Diagnostic cannotRead(const std::string& path, int error)
{
    return Diagnostic::error("pipeline.cannot-read",
                             "The file cannot be read: {0}. Check its name and your permissions.",
                             {reasonOf(error)})
        .at(placeOfFile(path));
}

Diagnostic cannotWrite(const std::string& path, int error)
{
    return Diagnostic::error("pipeline.cannot-write",
                             "The file cannot be written: {0}. What was saved before is unchanged.",
                             {reasonOf(error)})
        .at(placeOfFile(path));
}

int writeAll(int descriptor, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(descriptor, text.data(), text.size());
        if (written < 0 && errno != EINTR)
            return errno;
        if (written > 0)
            text.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(descriptor) == 0 || errno == EINVAL ? 0 : errno;
}

/// The file that a link leads to, so that saving keeps the link; the path itself where there is nothing yet.
std::string targetOf(const std::string& path)
{
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr), &std::free);
    return real ? std::string(real.get()) : path;
}

} // namespace

Result<std::string> readTextFile(const std::string& path)
{
    const FileHandle file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.get() < 0)
        return cannotRead(path, errno);
    struct stat status = {};
    if (::fstat(file.get(), &status) == 0 && S_ISDIR(status.st_mode))
        return cannotRead(path, EISDIR);
    std::string text;
    for (;;) {
        const std::size_t used = text.size();
        text.resize(used + 64 * 1024);
        const ssize_t got = ::read(file.get(), text.data() + used, text.size() - used);
        const int error = errno;
        text.resize(used + static_cast<std::size_t>(got > 0 ? got : 0));
        if (got < 0 && error != EINTR)
            return cannotRead(path, error);
        if (got == 0)
            return text;
        if (text.size() > kLargestTextFile)
            return Diagnostic::error("pipeline.file-too-large",
                                     "The file is larger than {0} MiB, more than any pipeline or mapping "
                                     "needs. Is it the right file?",
                                     {std::to_string(kLargestTextFile / (1024 * 1024))})
                .at(placeOfFile(path));
    }
}

std::string pathFrom(std::string_view folder, const std::string& path)
{
    return folder.empty() || path.starts_with('/') ? path : std::string(folder) + '/' + path;
}

Result<void> writeTextFile(const std::string& path, std::string_view text)
{
    const std::string target = targetOf(path);
    std::string beside = target + ".XXXXXX";
    FileHandle file(::mkstemp(beside.data()));
    if (file.get() < 0)
        return cannotWrite(path, errno);
    struct stat status = {};
    const mode_t mode = ::stat(target.c_str(), &status) == 0 ? status.st_mode & 07777 : 0644;
    int error = ::fchmod(file.get(), mode) == 0 ? 0 : errno;
    if (error == 0)
        error = writeAll(file.get(), text);
    if (::close(file.release()) != 0 && error == 0)
        error = errno;
    if (error == 0 && ::rename(beside.c_str(), target.c_str()) != 0)
        error = errno;
    if (error == 0)
        return {};
    ::unlink(beside.c_str());
    return cannotWrite(path, error);
}

} // namespace hilum::pipeline
