// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/hash.h"
#include "core/connect/byte_sink.h"
#include "plugins/files/atomic_file.h"
#include "plugins/files/compression.h"

#include <memory>

namespace hilum::files {

/// Writes one file, compressed if asked for, that appears whole on finish() or not at all. Standard output is
/// an exception: what was written is out.
class FileSink final : public ByteSink
{
public:
    /// `name` is the path as the user sees it.
    FileSink(AtomicFile file, std::string name, Compression compression);

    [[nodiscard]] Result<void> write(std::string_view bytes) override;
    [[nodiscard]] Result<std::vector<ResourceReceipt>> finish() override;

private:
    [[nodiscard]] Result<void> store(std::string_view bytes);

    AtomicFile m_file;
    std::string m_name;
    std::unique_ptr<Compressor> m_compressor;
    std::string m_packed;
    Sha256 m_hash;
    std::uint64_t m_bytes = 0;
};

} // namespace hilum::files
