// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/connect/resource_receipt.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace hilum {

/// One file or stream of a byte source.
struct ByteResource
{
    std::string name;
    /// Where it is known.
    std::optional<std::uint64_t> size;
};

/// Gives bytes, resource by resource. Used by one thread at a time, not always the same.
class ByteSource
{
public:
    ByteSource() = default;
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;
    virtual ~ByteSource() = default;

    /// Opens the next resource; nothing at the end. An error is about that resource only: the next call goes
    /// on with the one after it.
    [[nodiscard]] virtual Result<std::optional<ByteResource>> next() = 0;
    /// Fills the space as far as bytes are there (at least one); 0 at the resource's end. After an error the
    /// resource is over.
    [[nodiscard]] virtual Result<std::size_t> read(std::span<char> space) = 0;
    /// The resources read to their end so far, since the last call.
    [[nodiscard]] virtual std::vector<ResourceReceipt> takeReceipts() = 0;
    /// Bytes in all, where known before they are read, for progress.
    [[nodiscard]] virtual std::optional<std::uint64_t> totalBytes() const { return std::nullopt; }
};

} // namespace hilum
