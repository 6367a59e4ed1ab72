// SPDX-License-Identifier: Apache-2.0
// Framing, decoding and encoding of JSON, FHIR and CSV, one thread, in CPU time beside a scan of the same
// bytes.
#include "core/codecs/csv/csv_codec.h"
#include "core/codecs/fhir/fhir_codec.h"
#include "core/codecs/json/json_codec.h"
#include "core/model/record.h"

#include <benchmark/benchmark.h>

#include <algorithm>

using namespace hilum;

namespace {

constexpr std::size_t kPadding = 64;
constexpr int kRecords = 1000;

struct Stream
{
    std::string bytes;
    std::size_t size = 0;

    explicit Stream(std::string text) : bytes(std::move(text)), size(bytes.size())
    {
        bytes.append(kPadding, '\0');
    }
    [[nodiscard]] std::string_view view() const { return std::string_view(bytes).substr(0, size); }
};

/// Observations of about 900 bytes, synthetic.
Stream observations()
{
    std::string text;
    for (int index = 0; index < kRecords; ++index) {
        const std::string number = std::to_string(index);
        text.append(R"({"resourceType":"Observation","id":"obs-)").append(number);
        text.append(
            R"(","meta":{"profile":["http://hl7.org/fhir/StructureDefinition/vitalsigns"]},"status":"final",)");
        text.append(
            R"("category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category",)");
        text.append(
            R"("code":"vital-signs","display":"Vital signs"}]}],"code":{"coding":[{"system":"http://loinc.org",)");
        text.append(
            R"("code":"8302-2","display":"Body Height"}],"text":"Body Height"},"subject":{"reference":"Patient/)");
        text.append(number).append(R"("},"encounter":{"reference":"Encounter/)").append(number);
        text.append(
            R"("},"effectiveDateTime":"2024-03-05T10:20:30+01:00","issued":"2024-03-05T10:20:30.123+01:00",)");
        text.append(R"("valueQuantity":{"value":1)").append(number).append(R"(.10,"unit":"cm",)");
        text.append(
            R"("system":"http://unitsofmeasure.org","code":"cm"},"note":[{"text":"Measured \"standing\" in the ward."}]})");
        text.append("\n");
    }
    return Stream(std::move(text));
}

/// Rows of twelve cells, one of them quoted, synthetic.
Stream table()
{
    std::string text("mrn,family,given,birth,sex,ward,room,code,value,unit,note,time\n");
    for (int index = 0; index < kRecords; ++index) {
        const std::string number = std::to_string(100000 + index);
        text.append(number).append(",Doe,Jane,1980-02-01,F,WARD-3,301,8302-2,1.").append(number);
        text.append(",cm,\"standing, in shoes\",2024-03-05T10:20:30\n");
    }
    return Stream(std::move(text));
}

enum class Format : int { Json, Fhir, Csv };

std::unique_ptr<Codec> codecOf(Format format)
{
    switch (format) {
    case Format::Json:
        return json::makeCodec();
    case Format::Fhir:
        return fhir::makeCodec();
    case Format::Csv:
        break;
    }
    return csv::makeCodec();
}

Stream streamOf(Format format)
{
    return format == Format::Csv ? table() : observations();
}

void finish(benchmark::State& state, std::size_t bytes)
{
    state.SetBytesProcessed(static_cast<std::int64_t>(bytes) * state.iterations());
    state.SetItemsProcessed(std::int64_t{kRecords} * state.iterations());
}

/// The physical limit: every line end looked for, nothing done.
void scan(benchmark::State& state)
{
    const Stream stream = observations();
    for (auto _ : state)
        benchmark::DoNotOptimize(std::count(stream.view().begin(), stream.view().end(), '\n'));
    finish(state, stream.size);
}

void frame(benchmark::State& state)
{
    const auto format = static_cast<Format>(state.range(0));
    const std::unique_ptr<Codec> codec = codecOf(format);
    const Stream stream = streamOf(format);
    Frames frames;
    for (auto _ : state) {
        frames.frames.clear();
        const auto framer = codec->makeFramer(Settings());
        benchmark::DoNotOptimize((*framer)->frame(stream.view(), true, frames));
    }
    finish(state, stream.size);
}

/// Decoded records of a stream, in an arena that is used again and again as the engine does.
class Decoded
{
public:
    explicit Decoded(Format format) : m_codec(codecOf(format)), m_stream(streamOf(format))
    {
        auto framer = m_codec->makeFramer(Settings());
        static_cast<void>((*framer)->frame(m_stream.view(), true, m_frames));
        m_context = (*framer)->context();
        m_decoder = *m_codec->makeDecoder(Settings());
    }

    void decode()
    {
        m_arena.reset();
        documents.clear();
        for (const Frame& each : m_frames.frames) {
            if (!each.isRecord)
                continue;
            const std::string_view text = m_stream.view().substr(each.bytes.begin, each.bytes.size());
            const auto document = m_decoder->decode(
                {.bytes = text, .line = each.line, .stream = m_context.get()}, m_arena, m_warnings);
            documents.push_back(*document);
        }
    }

    [[nodiscard]] std::size_t size() const { return m_stream.size; }
    [[nodiscard]] const Codec& codec() const { return *m_codec; }
    std::vector<const Document*> documents;

private:
    std::unique_ptr<Codec> m_codec;
    Stream m_stream;
    Frames m_frames;
    std::shared_ptr<const StreamContext> m_context;
    std::unique_ptr<Decoder> m_decoder;
    Arena m_arena;
    Diagnostics m_warnings;
};

void decode(benchmark::State& state)
{
    Decoded decoded(static_cast<Format>(state.range(0)));
    for (auto _ : state)
        decoded.decode();
    finish(state, decoded.size());
}

void encode(benchmark::State& state)
{
    Decoded decoded(static_cast<Format>(state.range(0)));
    decoded.decode();
    std::string out;
    for (auto _ : state) {
        out.clear();
        const auto encoder = decoded.codec().makeEncoder(Settings(), EncodeContent::Records);
        (*encoder)->begin(out);
        for (const Document* document : decoded.documents) {
            Record record;
            record.document = document;
            benchmark::DoNotOptimize((*encoder)->encode(record, out));
        }
        (*encoder)->end(out);
    }
    finish(state, out.size());
}

} // namespace

BENCHMARK(scan);
BENCHMARK(frame)->ArgName("json:0 fhir:1 csv:2")->DenseRange(0, 2);
BENCHMARK(decode)->ArgName("json:0 fhir:1 csv:2")->DenseRange(0, 2);
BENCHMARK(encode)->ArgName("json:0 fhir:1 csv:2")->DenseRange(0, 2);

BENCHMARK_MAIN();
