// SPDX-License-Identifier: Apache-2.0
#include "plugins/files/file_sink.h"

#include <utility>

namespace hilum::files {

FileSink::FileSink(AtomicFile file, std::string name, Compression compression)
    : m_file(std::move(file)),
      m_name(std::move(name)),
      m_compressor(compression == Compression::None ? nullptr : makeCompressor(compression))
{
}

Result<void> FileSink::write(std::string_view bytes)
{
    if (!m_compressor)
        return store(bytes);
    m_packed.clear();
    m_compressor->add(bytes, m_packed);
    return store(m_packed);
}

Result<void> FileSink::store(std::string_view bytes)
{
    m_hash.update(bytes);
    m_bytes += bytes.size();
    return m_file.write(bytes);
}

Result<std::vector<ResourceReceipt>> FileSink::finish()
{
    if (m_compressor) {
        m_packed.clear();
        m_compressor->finish(m_packed);
        if (const Result<void> stored = store(m_packed); !stored)
            return stored.error();
    }
    if (const Result<void> committed = m_file.commit(); !committed)
        return committed.error();
    return std::vector<ResourceReceipt>{
        {.name = m_name, .bytes = m_bytes, .records = 0, .sha256 = m_hash.finish()}};
}

} // namespace hilum::files
