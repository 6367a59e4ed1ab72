// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace hilum::files {

[[nodiscard]] Place placeOf(std::string_view path);

/// The sentence for an error number of the system, with what to do about it: missing, not allowed, full, in
/// use...
[[nodiscard]] Diagnostic fileError(std::string_view path, int errorNumber);

/// A file that appears under its name whole or not at all: it is written under a temporary name in the same
/// folder, which is renamed on commit and removed otherwise. Missing folders are made. A link is written
/// through, the permissions of a file that is replaced stay. A pipe or device is written directly.
class AtomicFile
{
public:
    /// Errors: `files.disk-full`, `files.not-allowed`, `files.not-writable`.
    [[nodiscard]] static Result<AtomicFile> create(std::string path);
    /// Standard output, written directly.
    [[nodiscard]] static AtomicFile standardOutput();

    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;
    AtomicFile(AtomicFile&& other) noexcept;
    AtomicFile& operator=(AtomicFile&& other) noexcept;
    /// Leaves no trace when not committed.
    ~AtomicFile();

    [[nodiscard]] Result<void> write(std::string_view bytes);
    /// On the disk when it returns, under its name.
    [[nodiscard]] Result<void> commit();
    /// Removes what was written.
    void abandon();

    /// As it was asked for.
    [[nodiscard]] const std::string& path() const { return m_path; }

private:
    AtomicFile() = default;

    std::string m_path;
    std::string m_target;
    /// Empty when the target is written directly.
    std::string m_temporary;
    int m_descriptor = -1;
    /// Bytes so far, and those that the disk was told to begin with.
    std::uint64_t m_written = 0;
    std::uint64_t m_started = 0;
};

} // namespace hilum::files
