// SPDX-License-Identifier: Apache-2.0
// HL7 v2: whatever the bytes, framing covers them, decoding gives a message or a reason, and everything in a
// message can be asked for.
#include "core/codecs/hl7v2/hl7v2_codec.h"

#include <cstdlib>
#include <string>

namespace {

using namespace hilum;

struct Tools
{
    std::unique_ptr<Codec> codec = hl7v2::makeCodec();
    std::unique_ptr<Decoder> decoder = *codec->makeDecoder({});
    std::unique_ptr<Encoder> encoder = *codec->makeEncoder({}, EncodeContent::Records);
    std::vector<std::shared_ptr<const CompiledPath>> paths;

    Tools()
    {
        for (const char* path :
             {"MSH-9.2", "PID-3[2].4.2", "OBX[*]-5", "ORDER_OBSERVATION.OBR-4", "ZPI-2", "CX.4.2"})
            paths.push_back(*codec->pathNotation()->compile(path, {}));
    }
};

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void visit(const Tools& tools, Node node, std::size_t size, int& budget)
{
    if (--budget < 0)
        return;
    const ByteRange range = node.source();
    require(range.begin <= range.end && range.end <= size);
    const Value value = node.value();
    require(!(node.isNull() && !value.isNone()));
    (void)node.name();
    (void)node.typeName();
    (void)node.convert(ValueKind::DateTime);
    NodeList found;
    for (const auto& path : tools.paths) {
        found.clear();
        path->select(node, found);
        require(path->first(node) == (found.empty() ? Node() : found.front()));
    }
    NodeList children;
    node.children(children);
    for (const Node child : children)
        visit(tools, child, size, budget);
}

void decode(const Tools& tools, const std::string& padded, ByteRange range)
{
    const std::string_view bytes(padded.data() + range.begin, range.size());
    Arena arena;
    Diagnostics warnings;
    const Result<const Document*> document =
        tools.decoder->decode({.bytes = bytes, .line = 0, .stream = nullptr}, arena, warnings);
    if (!document) {
        require(!document.error().code.empty());
        return;
    }
    int budget = 60;
    visit(tools, (*document)->root(), bytes.size(), budget);
    (void)tools.codec->schema({}, *document)->rootTypes();
    Record record;
    record.document = *document;
    std::string out;
    require(tools.encoder->encode(record, out).has_value());
    require(std::string_view(out).starts_with(bytes));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    static const Tools tools;
    std::string padded(reinterpret_cast<const char*>(data), size);
    padded.append(64, '\0');
    const std::unique_ptr<Framer> framer = *tools.codec->makeFramer({});
    Frames frames;
    // In two parts, the second of which begins with what the first left over.
    const std::size_t half = size / 2;
    const std::size_t taken = framer->frame({padded.data(), half}, false, frames);
    require(taken <= half);
    const std::size_t first = frames.frames.size();
    require(framer->frame({padded.data() + taken, size - taken}, true, frames) == size - taken);
    std::uint64_t end = 0;
    for (std::size_t i = 0; i < frames.frames.size(); ++i) {
        ByteRange range = frames.frames[i].bytes;
        if (i >= first)
            range = {range.begin + taken, range.end + taken};
        require(range.begin >= end && range.begin <= range.end && range.end <= size);
        end = range.end;
        if (frames.frames[i].isRecord)
            decode(tools, padded, range);
    }
    decode(tools, padded, {0, size});
    return 0;
}
