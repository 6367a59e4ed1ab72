// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/hash.h"
#include "core/connect/byte_source.h"
#include "plugins/files/compression.h"

#include <memory>
#include <stop_token>

namespace hilum::files {

/// Reads files one after the other. Bytes of files that are not compressed go straight into the caller's
/// space; those of compressed ones through a buffer of 256 KiB. Receipts are about the bytes as stored. `-`
/// is standard input.
class FileSource final : public ByteSource
{
public:
    struct File
    {
        std::string path;
        /// As the user sees it.
        std::string name;
    };

    /// `findings` are about files that could not be looked for; next() returns them first.
    FileSource(std::vector<File> files, Diagnostics findings, std::stop_token stop);
    FileSource(const FileSource&) = delete;
    FileSource& operator=(const FileSource&) = delete;
    ~FileSource() override;

    [[nodiscard]] Result<std::optional<ByteResource>> next() override;
    [[nodiscard]] Result<std::size_t> read(std::span<char> space) override;
    [[nodiscard]] std::vector<ResourceReceipt> takeReceipts() override;
    [[nodiscard]] std::optional<std::uint64_t> totalBytes() const override;

private:
    void close();
    [[nodiscard]] Result<std::size_t> readStored(std::span<char> space);
    [[nodiscard]] Result<std::size_t> readFirst(std::span<char> space);
    [[nodiscard]] Result<std::size_t> readUnpacked(std::span<char> space);
    [[nodiscard]] bool waitForInput() const;
    void finishResource();

    std::vector<File> m_files;
    Diagnostics m_findings;
    std::stop_token m_stop;
    std::vector<ResourceReceipt> m_receipts;
    std::size_t m_next = 0;

    int m_descriptor = -1;
    bool m_mayBlock = false;
    bool m_isFirstRead = true;
    std::uint64_t m_storedBytes = 0;
    Sha256 m_hash;
    std::unique_ptr<Decompressor> m_decompressor;
    /// Packed bytes that are not unpacked yet.
    std::string m_packed;
    std::string_view m_packedRest;
};

} // namespace hilum::files
