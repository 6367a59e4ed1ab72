// SPDX-License-Identifier: Apache-2.0
// HL7 v2: whatever the bytes, framing covers them, decoding gives a message or a reason, and everything in a
// message can be asked for.
#include "core/codecs/hl7v2/hl7_document.h"
#include "core/codecs/hl7v2/hl7v2_codec.h"

#include <algorithm>
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
    /// Paths of one type of item, and all of them together.
    struct Together
    {
        std::vector<std::shared_ptr<const CompiledPath>> paths;
        std::unique_ptr<const CompiledPathSet> set;
    };
    std::vector<Together> sets;

    void addSet(std::string_view type, const std::vector<std::string_view>& members)
    {
        Together& made = sets.emplace_back();
        for (const std::string_view path : members)
            made.paths.push_back(
                *codec->pathNotation()->compile(path, {.schema = nullptr, .typeName = type}));
        made.set = codec->pathNotation()->together(made.paths);
    }

    Tools()
    {
        addSet("PID", {"PID-5.1", "PID-3.4.2", "PID-3[2].1", "PID-3", "PID-40", "PID-1"});
        addSet("OBX", {"OBX-5", "OBX-3.1", "OBX-5.1.2", "OBX-2"});
        addSet("CX", {"CX.4.2", "CX.1", "CX.4", "CX.12"});
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

/// Found together is what is found alone.
void fill(const Tools& tools, Node node)
{
    for (const Tools::Together& each : tools.sets) {
        std::vector<Node> found(each.paths.size(), node);
        each.set->fill(node, found);
        for (std::size_t place = 0; place < found.size(); ++place)
            require(found[place] == each.paths[place]->first(node));
    }
}

/// The fields of some segments are what is between the separators, whichever is asked for first.
void split(const hl7v2::Hl7Document& document, std::uint32_t seed)
{
    const auto segments = std::min<std::uint32_t>(static_cast<std::uint32_t>(document.segments().size()), 6);
    for (std::uint32_t segment = 1; segment < segments; ++segment) {
        std::string_view rest = document.segmentText(segment);
        if (rest.starts_with("MSH") || rest.starts_with("FHS") || rest.starts_with("BHS"))
            continue;
        (void)document.fieldText(segment, seed % 50);
        (void)document.fieldText(segment, seed / 50 % 50);
        bool isThere = true;
        for (std::uint32_t field = 0; field < 60; ++field) {
            const std::string_view text = document.fieldText(segment, field);
            const std::size_t end = std::min(rest.find(document.delimiters().field), rest.size());
            require((text.data() != nullptr) == isThere);
            require(!isThere || (text.data() == rest.data() && text.size() == end));
            isThere = isThere && end < rest.size();
            rest.remove_prefix(isThere ? end + 1 : 0);
        }
    }
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
    fill(tools, node);
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
    if (const auto* message = dynamic_cast<const hl7v2::Hl7Document*>(*document))
        split(*message, static_cast<std::uint32_t>(bytes.size() * 7));
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
