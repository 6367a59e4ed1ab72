// SPDX-License-Identifier: Apache-2.0
// Reads FHIR in XML, writes it as JSON, and reads that: it must be written the same again.
#include "core/base/arena.h"
#include "core/codecs/fhir/fhir_codec.h"
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

const Document* decoded(const Decoder& decoder, const std::string& padded, std::size_t size, Arena& arena)
{
    Diagnostics warnings;
    const auto document = decoder.decode(
        {.bytes = std::string_view(padded).substr(0, size), .line = 1, .stream = nullptr}, arena, warnings);
    return document ? *document : nullptr;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::size_t kPadding = 64;
    static const std::unique_ptr<Codec> codec = fhir::makeCodec();
    Settings settings = Settings::map();
    settings.set("syntax", "xml");
    static const std::unique_ptr<Decoder> xml = *codec->makeDecoder(settings);
    static const std::unique_ptr<Decoder> json = *codec->makeDecoder(Settings::map());
    std::string bytes(reinterpret_cast<const char*>(data), size);
    bytes.append(kPadding, '\0');
    Arena arena;
    const Document* first = decoded(*xml, bytes, size, arena);
    if (first == nullptr)
        return 0;
    const std::string once = encoded(*codec, *first);
    std::string padded = once + std::string(kPadding, '\0');
    const Document* again = decoded(*json, padded, once.size(), arena);
    if (again == nullptr || encoded(*codec, *again) != once)
        std::abort();
    return 0;
}
