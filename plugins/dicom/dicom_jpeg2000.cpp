// SPDX-License-Identifier: Apache-2.0
#include "plugins/dicom/dicom_jpeg2000.h"

#include <openjpeg.h>

#include <cstring>
#include <memory>

namespace hilum::dicom {
namespace {

struct Cursor
{
    std::string_view bytes;
    std::size_t at = 0;
};

OPJ_SIZE_T readBytes(void* buffer, OPJ_SIZE_T size, void* user)
{
    auto* cursor = static_cast<Cursor*>(user);
    const std::size_t count = std::min<std::size_t>(size, cursor->bytes.size() - cursor->at);
    if (count == 0)
        return static_cast<OPJ_SIZE_T>(-1);
    std::memcpy(buffer, cursor->bytes.data() + cursor->at, count);
    cursor->at += count;
    return count;
}

OPJ_OFF_T skipBytes(OPJ_OFF_T count, void* user)
{
    auto* cursor = static_cast<Cursor*>(user);
    const auto left = static_cast<OPJ_OFF_T>(cursor->bytes.size() - cursor->at);
    const OPJ_OFF_T skipped = std::min(count, left);
    cursor->at += static_cast<std::size_t>(skipped);
    return skipped;
}

OPJ_BOOL seekBytes(OPJ_OFF_T position, void* user)
{
    auto* cursor = static_cast<Cursor*>(user);
    if (position < 0 || static_cast<std::size_t>(position) > cursor->bytes.size())
        return OPJ_FALSE;
    cursor->at = static_cast<std::size_t>(position);
    return OPJ_TRUE;
}

struct Closer
{
    void operator()(opj_codec_t* codec) const { opj_destroy_codec(codec); }
    void operator()(opj_image_t* image) const { opj_image_destroy(image); }
};
struct StreamCloser
{
    void operator()(void* stream) const { opj_stream_destroy(static_cast<opj_stream_t*>(stream)); }
};

Diagnostic corrupt()
{
    return Diagnostic::error("dicom.no-image", "The picture cannot be shown: {0}.",
                             {"its JPEG 2000 data are damaged"});
}

Result<DecodedFrame> samplesOf(const opj_image_t& image)
{
    const opj_image_comp_t& first = image.comps[0];
    DecodedFrame frame;
    frame.width = first.w;
    frame.height = first.h;
    frame.components = image.numcomps >= 3 ? 3 : 1;
    frame.bits = std::min<std::uint32_t>(first.prec, 16);
    frame.isSigned = first.sgnd != 0;
    const std::size_t pixels = std::size_t{frame.width} * frame.height;
    frame.samples.resize(pixels * frame.components);
    for (std::uint32_t component = 0; component < frame.components; ++component) {
        const opj_image_comp_t& plane = image.comps[component];
        if (plane.w != frame.width || plane.h != frame.height || plane.data == nullptr)
            return corrupt(); // Subsampled components do not occur in DICOM.
        for (std::size_t pixel = 0; pixel < pixels; ++pixel)
            frame.samples[pixel * frame.components + component] =
                static_cast<std::uint16_t>(plane.data[pixel]);
    }
    return frame;
}

} // namespace

Result<DecodedFrame> decodeJpeg2000Frame(std::string_view bytes, std::uint64_t mostPixels)
{
    static constexpr std::string_view kStart("\xFF\x4F\xFF\x51", 4); // SOC and SIZ: where a JP2 wrapper ends.
    const std::size_t start = bytes.find(kStart);
    if (start == std::string_view::npos)
        return corrupt();
    Cursor cursor{.bytes = bytes.substr(start)};
    const std::unique_ptr<opj_codec_t, Closer> codec(opj_create_decompress(OPJ_CODEC_J2K));
    const std::unique_ptr<void, StreamCloser> stream(opj_stream_default_create(OPJ_TRUE));
    auto* opened = static_cast<opj_stream_t*>(stream.get());
    opj_stream_set_user_data(opened, &cursor, nullptr);
    opj_stream_set_user_data_length(opened, cursor.bytes.size());
    opj_stream_set_read_function(opened, readBytes);
    opj_stream_set_skip_function(opened, skipBytes);
    opj_stream_set_seek_function(opened, seekBytes);
    opj_dparameters_t parameters;
    opj_set_default_decoder_parameters(&parameters);
    opj_image_t* raw = nullptr;
    if (opj_setup_decoder(codec.get(), &parameters) == OPJ_FALSE
        || opj_decoder_set_strict_mode(codec.get(), OPJ_FALSE) == OPJ_FALSE
        || opj_read_header(opened, codec.get(), &raw) == OPJ_FALSE)
        return corrupt();
    const std::unique_ptr<opj_image_t, Closer> image(raw);
    if (image->numcomps == 0 || std::uint64_t{image->x1} * image->y1 > mostPixels)
        return corrupt();
    if (opj_decode(codec.get(), opened, image.get()) == OPJ_FALSE)
        return corrupt();
    return samplesOf(*image);
}

} // namespace hilum::dicom
