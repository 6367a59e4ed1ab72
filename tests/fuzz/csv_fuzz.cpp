// SPDX-License-Identifier: Apache-2.0
// Frames and decodes a table whose first byte chooses the settings and the size of the pieces that it arrives
// in.
#include "core/base/arena.h"
#include "core/codecs/csv/csv_codec.h"
#include "core/connect/codec.h"
#include "core/model/record.h"

#include <cstdint>
#include <cstdlib>

using namespace hilum;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 1)
        return 0;
    const unsigned choice = data[0];
    std::string bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    const std::size_t total = bytes.size();
    bytes.append(64, '\0');
    static const std::unique_ptr<Codec> codec = csv::makeCodec();
    Settings settings;
    settings.set("header", (choice & 1U) != 0 ? "true" : "false");
    settings.set("ragged", (choice & 2U) != 0 ? "keep" : "reject");
    settings.set("charset", (choice & 4U) != 0 ? "shift_jis" : "auto");
    settings.set("trim", (choice & 8U) != 0 ? "true" : "false");
    const auto framer = codec->makeFramer(settings);
    const auto decoder = codec->makeDecoder(settings);
    const auto encoder = codec->makeEncoder(settings, EncodeContent::Records);
    const std::size_t step = (choice >> 4U) + 1;
    Arena arena;
    std::string out;
    std::size_t begin = 0;
    for (std::size_t known = std::min(step, total);; known = std::min(known + step, total)) {
        Frames frames;
        const std::string_view visible = std::string_view(bytes).substr(begin, known - begin);
        const std::size_t taken = (*framer)->frame(visible, known == total, frames);
        if (taken > visible.size())
            std::abort();
        const std::shared_ptr<const StreamContext> context = (*framer)->context();
        for (const Frame& frame : frames.frames) {
            if (frame.bytes.end > taken || frame.bytes.begin > frame.bytes.end)
                std::abort();
            if (!frame.isRecord)
                continue;
            Diagnostics warnings;
            const std::string_view text = visible.substr(frame.bytes.begin, frame.bytes.size());
            const auto document = (*decoder)->decode(
                {.bytes = text, .line = frame.line, .stream = context.get()}, arena, warnings);
            Record record;
            if (document) {
                record.document = *document;
                static_cast<void>((*encoder)->encode(record, out));
            }
        }
        begin += taken;
        if (known == total)
            break;
    }
    if (begin != total)
        std::abort();
    (*encoder)->end(out);
    return 0;
}
