// SPDX-License-Identifier: Apache-2.0
// HL7 v2: framing, decoding and reading the eight fields MSH-9, MSH-10, PID-3.1, PID-5.1, PID-7, PV1-2,
// OBR-4.1 and every OBX-5, on messages made here; beside it, memchr over the same bytes, which is as fast as
// memory goes.
#include "core/codecs/hl7v2/hl7v2_codec.h"

#include <benchmark/benchmark.h>

#include <array>
#include <cstring>
#include <string>
#include <vector>

namespace {

using namespace hilum;

constexpr std::size_t kBytes = 64U << 20;

std::string admission(std::size_t number)
{
    const std::string id = std::to_string(1'000'000 + number);
    return "MSH|^~\\&|ADT1|NORTH|EHR|SOUTH|20260102030405||ADT^A01^ADT_A01|" + id
           + "|P|2.5.1|||AL|NE\r"
             "EVN|A01|20260102030400|||OPERATOR1^Miller^Ann\r"
             "PID|1||"
           + id + "^^^NORTH&1.2.3.4&ISO^MR~" + id
           + "9^^^SSA^SS||Specimen^Patricia^Q^^^^L||19800102|F||2106-3|"
             "12 Long Street^^Northtown^CA^90001^USA^H||(555)555-0100^PRN^PH|(555)555-0101^WPN^PH|en|M|CHR|"
           + id
           + "^^^NORTH^AN|999-99-9999|||N||N|||||N\r"
             "PD1|||North Practice^^10001|1001^Baker^Sue^^^Dr\r"
             "NK1|1|Specimen^Peter|SPO|12 Long Street^^Northtown^CA^90001|(555)555-0100\r"
             "PV1|1|I|W1^101^1^NORTH||||1002^Cutter^John^^^Dr|1003^Dent^Mary^^^Dr||MED||||ADM|A0||1002^"
             "Cutter^John^^^Dr|IN|V"
           + id
           + "|||||||||||||||||||||||||20260102030000\r"
             "AL1|1|DA|1191^Aspirin^RXNORM|SV|Hives\r";
}

std::string results(std::size_t number)
{
    const std::string id = std::to_string(2'000'000 + number);
    std::string message =
        "MSH|^~\\&|LAB|NORTH|EHR|SOUTH|20260102030405||ORU^R01^ORU_R01|" + id
        + "|P|2.5.1|||AL|NE\r"
          "PID|1||"
        + id
        + "^^^NORTH&1.2.3.4&ISO^MR||Specimen^Patricia^Q^^^^L||19800102|F\r"
          "PV1|1|O|W1^101^1^NORTH||||1002^Cutter^John^^^Dr\r"
          "ORC|RE|P"
        + id + "|F" + id
        + "||CM||||20260102020000\r"
          "OBR|1|P"
        + id + "|F" + id
        + "|24323-8^Comprehensive metabolic panel^LN|||20260102010000|||||||||1002^Cutter^John\r";
    for (int i = 1; i <= 20; ++i) {
        const std::string n = std::to_string(i);
        message += "OBX|" + n + "|NM|2345-" + n + "^Glucose in serum or plasma " + n + "^LN||"
                   + std::to_string(80 + i) + "." + n
                   + "|mg/dL^milligram per deciliter^UCUM|70-99|N|||F|||20260102013000||1003^Dent^Mary\r";
    }
    return message;
}

struct Stream
{
    std::string bytes;
    std::size_t size = 0;
    std::size_t messages = 0;
};

template<typename Make>
Stream streamOf(const Make& make)
{
    Stream stream;
    while (stream.bytes.size() < kBytes)
        stream.bytes += make(stream.messages++);
    stream.size = stream.bytes.size();
    stream.bytes.append(64, '\0');
    return stream;
}

const Stream& admissions()
{
    static const Stream stream = streamOf(admission);
    return stream;
}

const Stream& orders()
{
    static const Stream stream = streamOf(results);
    return stream;
}

void report(benchmark::State& state, const Stream& stream)
{
    const auto runs = static_cast<std::int64_t>(state.iterations());
    state.SetBytesProcessed(runs * static_cast<std::int64_t>(stream.size));
    state.counters["messages"] = benchmark::Counter(
        static_cast<double>(runs) * static_cast<double>(stream.messages), benchmark::Counter::kIsRate);
    state.counters["bytes/message"] = static_cast<double>(stream.size) / static_cast<double>(stream.messages);
}

void scan(benchmark::State& state, const Stream& stream)
{
    for (auto _ : state) {
        std::size_t lines = 0;
        const char* at = stream.bytes.data();
        const char* const end = at + stream.size;
        while (at < end
               && (at = static_cast<const char*>(std::memchr(at, '\r', static_cast<std::size_t>(end - at))))
                      != nullptr) {
            ++at;
            ++lines;
        }
        benchmark::DoNotOptimize(lines);
    }
    report(state, stream);
}

void frame(benchmark::State& state, const Stream& stream)
{
    const std::unique_ptr<Codec> codec = hl7v2::makeCodec();
    Frames frames;
    for (auto _ : state) {
        const std::unique_ptr<Framer> framer = *codec->makeFramer({});
        frames.frames.clear();
        const std::size_t taken = framer->frame({stream.bytes.data(), stream.size}, true, frames);
        benchmark::DoNotOptimize(taken);
    }
    if (frames.frames.size() != stream.messages)
        state.SkipWithError("not every message was found");
    report(state, stream);
}

std::vector<Frame> framesOf(const Codec& codec, const Stream& stream)
{
    Frames frames;
    const std::unique_ptr<Framer> framer = *codec.makeFramer({});
    if (framer->frame({stream.bytes.data(), stream.size}, true, frames) != stream.size)
        return {};
    return frames.frames;
}

void decode(benchmark::State& state, const Stream& stream)
{
    const std::unique_ptr<Codec> codec = hl7v2::makeCodec();
    const std::unique_ptr<Decoder> decoder = *codec->makeDecoder({});
    const std::vector<Frame> frames = framesOf(*codec, stream);
    Arena arena;
    Diagnostics warnings;
    std::size_t batch = 0;
    for (auto _ : state) {
        for (const Frame& frame : frames) {
            const std::string_view bytes(stream.bytes.data() + frame.bytes.begin, frame.bytes.size());
            benchmark::DoNotOptimize(
                *decoder->decode({.bytes = bytes, .line = 0, .stream = nullptr}, arena, warnings));
            if (++batch % 1024 == 0)
                arena.reset();
        }
    }
    report(state, stream);
}

void decodeAndExtract(benchmark::State& state, const Stream& stream)
{
    const std::unique_ptr<Codec> codec = hl7v2::makeCodec();
    const std::unique_ptr<Decoder> decoder = *codec->makeDecoder({});
    const std::vector<Frame> frames = framesOf(*codec, stream);
    std::vector<std::shared_ptr<const CompiledPath>> paths;
    for (const char* path : {"MSH-9", "MSH-10", "PID-3.1", "PID-5.1", "PID-7", "PV1-2", "OBR-4.1"})
        paths.push_back(*codec->pathNotation()->compile(path, {}));
    const std::shared_ptr<const CompiledPath> values = *codec->pathNotation()->compile("OBX-5", {});
    Arena arena;
    Diagnostics warnings;
    NodeList nodes;
    std::size_t batch = 0;
    std::size_t length = 0;
    for (auto _ : state) {
        for (const Frame& frame : frames) {
            const std::string_view bytes(stream.bytes.data() + frame.bytes.begin, frame.bytes.size());
            const Document* document =
                *decoder->decode({.bytes = bytes, .line = 0, .stream = nullptr}, arena, warnings);
            const Node root = document->root();
            for (const std::shared_ptr<const CompiledPath>& path : paths) {
                if (const Node node = path->first(root))
                    length += node.value().asString().size();
            }
            nodes.clear();
            values->select(root, nodes);
            for (const Node node : nodes)
                length += node.value().asString().size();
            if (++batch % 1024 == 0)
                arena.reset();
        }
    }
    benchmark::DoNotOptimize(length);
    report(state, stream);
}

/// What a mapping to Observations asks of each OBX, order by order: paths inside, the order and the patient
/// around it.
void oruEachObservation(benchmark::State& state)
{
    const Stream& stream = orders();
    const std::unique_ptr<Codec> codec = hl7v2::makeCodec();
    const std::unique_ptr<Decoder> decoder = *codec->makeDecoder({});
    const std::vector<Frame> frames = framesOf(*codec, stream);
    std::vector<std::shared_ptr<const CompiledPath>> paths;
    for (const char* path : {"OBX-2", "OBX-3.1", "OBX-3.2", "OBX-5", "OBX-6.1", "OBX-7", "OBX-11", "OBX-14",
                             "OBR-4.1", "PID-3.1"})
        paths.push_back(*codec->pathNotation()->compile(path, {}));
    const std::shared_ptr<const CompiledPath> groups =
        *codec->pathNotation()->compile("ORDER_OBSERVATION", {});
    const std::shared_ptr<const CompiledPath> observations = *codec->pathNotation()->compile("OBX", {});
    Arena arena;
    Diagnostics warnings;
    NodeList outer;
    NodeList inner;
    std::size_t length = 0;
    for (auto _ : state) {
        for (const Frame& frame : frames) {
            const std::string_view bytes(stream.bytes.data() + frame.bytes.begin, frame.bytes.size());
            const Document* document =
                *decoder->decode({.bytes = bytes, .line = 0, .stream = nullptr}, arena, warnings);
            outer.clear();
            groups->select(document->root(), outer);
            for (const Node group : outer) {
                inner.clear();
                observations->select(group, inner);
                for (const Node observation : inner) {
                    for (const std::shared_ptr<const CompiledPath>& path : paths) {
                        if (const Node node = path->first(observation))
                            length += node.value().asString().size();
                    }
                }
            }
            arena.reset();
        }
    }
    benchmark::DoNotOptimize(length);
    report(state, stream);
}

void adtScan(benchmark::State& state)
{
    scan(state, admissions());
}
void adtFrame(benchmark::State& state)
{
    frame(state, admissions());
}
void adtDecode(benchmark::State& state)
{
    decode(state, admissions());
}
void adtDecodeAndExtract(benchmark::State& state)
{
    decodeAndExtract(state, admissions());
}
void oruScan(benchmark::State& state)
{
    scan(state, orders());
}
void oruFrame(benchmark::State& state)
{
    frame(state, orders());
}
void oruDecode(benchmark::State& state)
{
    decode(state, orders());
}
void oruDecodeAndExtract(benchmark::State& state)
{
    decodeAndExtract(state, orders());
}

BENCHMARK(adtScan)->Unit(benchmark::kMillisecond);
BENCHMARK(adtFrame)->Unit(benchmark::kMillisecond);
BENCHMARK(adtDecode)->Unit(benchmark::kMillisecond);
BENCHMARK(adtDecodeAndExtract)->Unit(benchmark::kMillisecond);
BENCHMARK(oruScan)->Unit(benchmark::kMillisecond);
BENCHMARK(oruFrame)->Unit(benchmark::kMillisecond);
BENCHMARK(oruDecode)->Unit(benchmark::kMillisecond);
BENCHMARK(oruDecodeAndExtract)->Unit(benchmark::kMillisecond);
BENCHMARK(oruEachObservation)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
