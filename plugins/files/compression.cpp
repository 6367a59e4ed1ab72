// SPDX-License-Identifier: Apache-2.0
#include "plugins/files/compression.h"

#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <limits>

namespace hilum::files {

namespace {

constexpr std::string_view kGzipMagic{"\x1F\x8B", 2};
constexpr std::string_view kZstdMagic{"\x28\xB5\x2F\xFD", 4};
/// zlib: 15 bits of window, 16 more for the gzip wrapping.
constexpr int kGzipWindow = 15 + 16;
constexpr int kGzipLevel = 6;
constexpr int kGzipMemory = 8;
constexpr std::size_t kRoom = 64 * 1024;

Diagnostic corruptArchive(std::string_view kind)
{
    return Diagnostic::error(
        "files.corrupt-archive",
        "The {0} file is damaged or cut off. What came before is read; get the file again.",
        {std::string(kind)});
}

uInt bounded(std::size_t size)
{
    return static_cast<uInt>(std::min<std::size_t>(size, std::numeric_limits<uInt>::max()));
}

class GzipDecompressor final : public Decompressor
{
public:
    GzipDecompressor() { m_ready = inflateInit2(&m_stream, kGzipWindow) == Z_OK; }
    GzipDecompressor(const GzipDecompressor&) = delete;
    GzipDecompressor& operator=(const GzipDecompressor&) = delete;
    ~GzipDecompressor() override { inflateEnd(&m_stream); }

    Result<Step> step(std::string_view in, std::span<char> out) override
    {
        if (m_ended) {
            // Zeros after the last member are padding of tapes and block devices.
            const std::size_t padding = std::min(in.find_first_not_of('\0'), in.size());
            if (padding > 0 || in.empty())
                return Step{padding, 0};
            m_ready = inflateReset(&m_stream) == Z_OK;
            m_ended = false;
        }
        m_stream.next_in = reinterpret_cast<const Bytef*>(in.data());
        m_stream.avail_in = bounded(in.size());
        m_stream.next_out = reinterpret_cast<Bytef*>(out.data());
        m_stream.avail_out = bounded(out.size());
        const int status = m_ready ? inflate(&m_stream, Z_NO_FLUSH) : Z_MEM_ERROR;
        if (status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR)
            return corruptArchive("gzip");
        m_ended = status == Z_STREAM_END;
        return Step{bounded(in.size()) - m_stream.avail_in, bounded(out.size()) - m_stream.avail_out};
    }
    bool mayEnd() const override { return m_ended; }

private:
    z_stream m_stream = {};
    bool m_ready = false;
    bool m_ended = false;
};

class ZstdDecompressor final : public Decompressor
{
public:
    Result<Step> step(std::string_view in, std::span<char> out) override
    {
        ZSTD_inBuffer input{in.data(), in.size(), 0};
        ZSTD_outBuffer output{out.data(), out.size(), 0};
        const std::size_t left = ZSTD_decompressStream(m_stream.get(), &output, &input);
        if (ZSTD_isError(left) != 0)
            return corruptArchive("zstd");
        if (input.pos > 0 || output.pos > 0)
            m_ended = left == 0;
        return Step{input.pos, output.pos};
    }
    bool mayEnd() const override { return m_ended; }

private:
    struct Free
    {
        void operator()(ZSTD_DStream* stream) const { ZSTD_freeDStream(stream); }
    };
    std::unique_ptr<ZSTD_DStream, Free> m_stream{ZSTD_createDStream()};
    bool m_ended = false;
};

class GzipCompressor final : public Compressor
{
public:
    GzipCompressor()
    {
        deflateInit2(&m_stream, kGzipLevel, Z_DEFLATED, kGzipWindow, kGzipMemory, Z_DEFAULT_STRATEGY);
    }
    GzipCompressor(const GzipCompressor&) = delete;
    GzipCompressor& operator=(const GzipCompressor&) = delete;
    ~GzipCompressor() override { deflateEnd(&m_stream); }

    void add(std::string_view bytes, std::string& out) override { run(bytes, Z_NO_FLUSH, out); }
    void finish(std::string& out) override { run({}, Z_FINISH, out); }

private:
    void run(std::string_view bytes, int flush, std::string& out)
    {
        m_stream.next_in = reinterpret_cast<const Bytef*>(bytes.data());
        std::size_t left = bytes.size();
        do {
            m_stream.avail_in = bounded(left);
            left -= m_stream.avail_in;
            do {
                const std::size_t before = out.size();
                out.resize(before + kRoom);
                m_stream.next_out = reinterpret_cast<Bytef*>(out.data() + before);
                m_stream.avail_out = kRoom;
                deflate(&m_stream, flush);
                out.resize(out.size() - m_stream.avail_out);
            } while (m_stream.avail_out == 0);
        } while (left > 0);
    }

    z_stream m_stream = {};
};

class ZstdCompressor final : public Compressor
{
public:
    ZstdCompressor() { ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_checksumFlag, 1); }

    void add(std::string_view bytes, std::string& out) override { run(bytes, ZSTD_e_continue, out); }
    void finish(std::string& out) override { run({}, ZSTD_e_end, out); }

private:
    void run(std::string_view bytes, ZSTD_EndDirective directive, std::string& out)
    {
        ZSTD_inBuffer input{bytes.data(), bytes.size(), 0};
        std::size_t left = 0;
        do {
            const std::size_t before = out.size();
            out.resize(before + kRoom);
            ZSTD_outBuffer output{out.data() + before, kRoom, 0};
            left = ZSTD_compressStream2(m_context.get(), &output, &input, directive);
            out.resize(before + output.pos);
        } while (ZSTD_isError(left) == 0
                 && (input.pos < input.size || (directive == ZSTD_e_end && left > 0)));
    }

    struct Free
    {
        void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
    };
    std::unique_ptr<ZSTD_CCtx, Free> m_context{ZSTD_createCCtx()};
};

} // namespace

Compression compressionOf(std::string_view firstBytes)
{
    if (firstBytes.starts_with(kGzipMagic))
        return Compression::Gzip;
    return firstBytes.starts_with(kZstdMagic) ? Compression::Zstd : Compression::None;
}

Compression compressionForPath(std::string_view path)
{
    if (path.ends_with(".gz"))
        return Compression::Gzip;
    return path.ends_with(".zst") ? Compression::Zstd : Compression::None;
}

std::string_view withoutCompressionExtension(std::string_view path)
{
    switch (compressionForPath(path)) {
    case Compression::Gzip:
        return path.substr(0, path.size() - 3);
    case Compression::Zstd:
        return path.substr(0, path.size() - 4);
    case Compression::None:
        break;
    }
    return path;
}

std::unique_ptr<Decompressor> makeDecompressor(Compression compression)
{
    if (compression == Compression::Gzip)
        return std::make_unique<GzipDecompressor>();
    return std::make_unique<ZstdDecompressor>();
}

std::unique_ptr<Compressor> makeCompressor(Compression compression)
{
    if (compression == Compression::Gzip)
        return std::make_unique<GzipCompressor>();
    return std::make_unique<ZstdCompressor>();
}

} // namespace hilum::files
