// SPDX-License-Identifier: Apache-2.0
// Frames and decodes JSON and FHIR that arrives in pieces, writes it, and reads what was written: it must be
// the same.
#include "core/base/arena.h"
#include "core/codecs/fhir/fhir_codec.h"
#include "core/codecs/json/json_codec.h"
#include "core/connect/codec.h"
#include "core/model/record.h"

#include <cstdint>
#include <cstdlib>

using namespace hilum;

namespace {

std::string encoded(const Codec& codec, const Document& document)
{
    Record record;
    record.document = &document;
    std::string out;
    const auto encoder = codec.makeEncoder(Settings(), EncodeContent::Records);
    static_cast<void>((*encoder)->encode(record, out));
    return out;
}

void checkRecord(const Codec& codec, const Decoder& decoder, std::string_view text)
{
    Arena arena;
    Diagnostics warnings;
    const auto document = decoder.decode({.bytes = text, .line = 1, .stream = nullptr}, arena, warnings);
    if (!document)
        return;
    const std::string once = encoded(codec, **document);
    const std::string padded = once + std::string(64, '\0');
    const auto again = decoder.decode(
        {.bytes = std::string_view(padded).substr(0, once.size()), .line = 1, .stream = nullptr}, arena,
        warnings);
    if (!again || encoded(codec, **again) != once)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 1)
        return 0;
    const unsigned choice = data[0];
    std::string bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    const std::size_t total = bytes.size();
    bytes.append(64, '\0');
    static const std::unique_ptr<Codec> any = json::makeCodec();
    static const std::unique_ptr<Codec> fhirCodec = fhir::makeCodec();
    const Codec& codec = (choice & 1U) != 0 ? *fhirCodec : *any;
    const auto framer = codec.makeFramer(Settings());
    const auto decoder = codec.makeDecoder(Settings());
    const std::size_t step = (choice >> 1U) + 1;
    std::size_t begin = 0;
    for (std::size_t known = std::min(step, total);; known = std::min(known + step, total)) {
        Frames frames;
        const std::string_view visible = std::string_view(bytes).substr(begin, known - begin);
        const std::size_t taken = (*framer)->frame(visible, known == total, frames);
        if (taken > visible.size())
            std::abort();
        for (const Frame& frame : frames.frames) {
            if (frame.bytes.end > taken || frame.bytes.begin > frame.bytes.end)
                std::abort();
            if (frame.isRecord)
                checkRecord(codec, **decoder, visible.substr(frame.bytes.begin, frame.bytes.size()));
        }
        begin += taken;
        if (known == total)
            break;
    }
    if (begin != total)
        std::abort();
    return 0;
}
