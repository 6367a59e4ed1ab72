// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace hilum::files {

enum class Compression : std::uint8_t { None, Gzip, Zstd };

/// By the first bytes (RFC 1952, RFC 8878). Four bytes are enough.
[[nodiscard]] Compression compressionOf(std::string_view firstBytes);
/// By the extension of an output path: `.gz`, `.zst`.
[[nodiscard]] Compression compressionForPath(std::string_view path);
/// The path without the extension of a compression: `a.csv.gz` → `a.csv`.
[[nodiscard]] std::string_view withoutCompressionExtension(std::string_view path);

/// Undoes a compression as the bytes pass, over any number of members or frames put one after the other.
class Decompressor
{
public:
    struct Step
    {
        std::size_t consumed = 0;
        std::size_t produced = 0;
    };

    Decompressor() = default;
    Decompressor(const Decompressor&) = delete;
    Decompressor& operator=(const Decompressor&) = delete;
    virtual ~Decompressor() = default;

    /// Takes bytes from `in`, puts bytes to `out`; both zero means that it needs more of one of them.
    /// Errors: `files.corrupt-archive`.
    [[nodiscard]] virtual Result<Step> step(std::string_view in, std::span<char> out) = 0;
    /// True between members: the file may end here.
    [[nodiscard]] virtual bool mayEnd() const = 0;
};

/// Compresses what passes; all output is appended to a buffer of the caller.
class Compressor
{
public:
    Compressor() = default;
    Compressor(const Compressor&) = delete;
    Compressor& operator=(const Compressor&) = delete;
    virtual ~Compressor() = default;

    virtual void add(std::string_view bytes, std::string& out) = 0;
    /// Ends the stream.
    virtual void finish(std::string& out) = 0;
};

/// REQUIRES: compression is not None.
[[nodiscard]] std::unique_ptr<Decompressor> makeDecompressor(Compression compression);
[[nodiscard]] std::unique_ptr<Compressor> makeCompressor(Compression compression);

} // namespace hilum::files
