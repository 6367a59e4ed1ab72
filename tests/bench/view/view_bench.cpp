// SPDX-License-Identifier: Apache-2.0
// A SQL on FHIR view of seven columns over NDJSON Observations, from bytes to rows, one thread, in CPU time.
// `hilum-bench-view --write FILE` writes the resources, for measuring others on the same.
#include "core/codecs/fhir/fhir_codec.h"
#include "core/view/definition_text.h"
#include "core/view/row_text.h"
#include "core/view/view_decoder.h"

#include <benchmark/benchmark.h>

#include <fstream>

using namespace hilum;

namespace {

constexpr int kResources = 2000;
constexpr std::size_t kPadding = 64;

constexpr std::string_view kDefinition = R"j({"resource":"Observation","select":[{"column":[
  {"name":"id","path":"getResourceKey()"},
  {"name":"patient","path":"subject.getReferenceKey(Patient)"},
  {"name":"status","path":"status"},
  {"name":"code","path":"code.coding.where(system = 'http://loinc.org').code.first()"},
  {"name":"time","path":"effective.ofType(dateTime)"},
  {"name":"value","path":"value.ofType(Quantity).value"},
  {"name":"unit","path":"value.ofType(Quantity).unit"}]}]})j";

/// Synthetic laboratory results of about 1.4 KB.
std::string resources()
{
    std::string text;
    for (int index = 0; index < kResources; ++index) {
        const std::string number = std::to_string(index);
        text +=
            R"({"resourceType":"Observation","id":"obs-)" + number
            + R"(","meta":{"versionId":"1","lastUpdated":"2024-03-05T10:21:07.418+01:00","profile":[)"
            + R"("http://hl7.org/fhir/StructureDefinition/Observation"]},"identifier":[{"system":)"
            + R"("https://hospital.example/observations","value":"LAB-)" + number
            + R"("}],"status":"final","category":[{"coding":[{"system":)"
            + R"("http://terminology.hl7.org/CodeSystem/observation-category","code":"laboratory","display":)"
            + R"("Laboratory"}]}],"code":{"coding":[{"system":"https://hospital.example/tests","code":"GLU",)"
            + R"("display":"Glucose"},{"system":"http://loinc.org","code":"2345-7","display":)"
            + R"("Glucose [Mass/volume] in Serum or Plasma"}],"text":"Glucose"},"subject":{"reference":)"
            + R"("Patient/p)" + number
            + R"(","display":"Example, Patient"},"encounter":{"reference":"Encounter/e)" + number
            + R"("},"effectiveDateTime":"2024-03-05T10:20:30+01:00","issued":"2024-03-05T10:20:59.123+01:00",)"
            + R"("performer":[{"reference":"Practitioner/d7","display":"Dr. Example"}],"valueQuantity":{)"
            + R"("value":)" + std::to_string(80 + index % 60)
            + R"(.10,"unit":"mg/dL","system":"http://unitsofmeasure.org","code":"mg/dL"},"interpretation":[)"
            + R"({"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation",)"
            + R"("code":"N","display":"Normal"}]}],"referenceRange":[{"low":{"value":70,"unit":"mg/dL","system":)"
            + R"("http://unitsofmeasure.org","code":"mg/dL"},"high":{"value":99,"unit":"mg/dL","system":)"
            + R"("http://unitsofmeasure.org","code":"mg/dL"},"text":"70 to 99"}]})" + "\n";
    }
    return text;
}

struct Work
{
    std::string bytes = resources();
    std::size_t size = bytes.size();
    std::unique_ptr<Codec> codec = fhir::makeCodec();
    std::unique_ptr<Decoder> decoder = *codec->makeDecoder(Settings::map());

    Work() { bytes.append(kPadding, '\0'); }

    template<typename Take>
    void each(Take take) const
    {
        const std::unique_ptr<Framer> framer = *codec->makeFramer(Settings::map());
        Frames frames;
        static_cast<void>(framer->frame(std::string_view(bytes).substr(0, size), true, frames));
        for (const Frame& frame : frames.frames)
            take(std::string_view(bytes).substr(frame.bytes.begin, frame.bytes.size()));
    }
};

void count(benchmark::State& state, const Work& work)
{
    state.counters["resources/s"] =
        benchmark::Counter(static_cast<double>(state.iterations() * kResources), benchmark::Counter::kIsRate);
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * work.size));
}

void frameOnly(benchmark::State& state)
{
    const Work work;
    for (auto each : state) {
        std::size_t total = 0;
        work.each([&](std::string_view text) { total += text.size(); });
        benchmark::DoNotOptimize(total);
    }
    count(state, work);
}
BENCHMARK(frameOnly);

void decodeOnly(benchmark::State& state)
{
    const Work work;
    Arena arena;
    Diagnostics warnings;
    for (auto each : state) {
        work.each([&](std::string_view text) {
            arena.reset();
            const auto made =
                work.decoder->decode({.bytes = text, .line = 1, .stream = nullptr}, arena, warnings);
            benchmark::DoNotOptimize(&made);
        });
    }
    count(state, work);
}
BENCHMARK(decodeOnly);

std::shared_ptr<const view::View> compiledView()
{
    Diagnostics findings;
    return view::View::compile(*view::readDefinitionText(kDefinition, ""), "", findings);
}

/// Reads only what the view looks at.
void decodeForView(benchmark::State& state)
{
    const Work work;
    const std::unique_ptr<Decoder> decoder = view::makeDecoder(*compiledView());
    Arena arena;
    Diagnostics warnings;
    for (auto each : state) {
        work.each([&](std::string_view text) {
            arena.reset();
            const auto made = decoder->decode({.bytes = text, .line = 1, .stream = nullptr}, arena, warnings);
            benchmark::DoNotOptimize(&made);
        });
    }
    count(state, work);
}
BENCHMARK(decodeForView);

void sevenColumns(benchmark::State& state)
{
    const Work work;
    Diagnostics findings;
    const auto view = compiledView();
    std::string rows;
    view::JsonRows json(*view, rows);
    view::ViewRun run(*view, {});
    const std::unique_ptr<Decoder> decoder = view::makeDecoder(*view);
    Arena arena;
    for (auto each : state) {
        rows.clear();
        work.each([&](std::string_view text) {
            arena.reset();
            const auto made = decoder->decode({.bytes = text, .line = 1, .stream = nullptr}, arena, findings);
            benchmark::DoNotOptimize(run.add((*made)->root(), json));
        });
    }
    if (rows.find("{\"id\":\"obs-7\",\"patient\":\"p7\",\"status\":\"final\",\"code\":\"2345-7\",\"time\":"
                  "\"2024-03-05T10:20:30+01:00\",\"value\":87.10,\"unit\":\"mg/dL\"}\n")
        == std::string::npos)
        state.SkipWithError("wrong rows");
    count(state, work);
}
BENCHMARK(sevenColumns);

} // namespace

int main(int argc, char** argv)
{
    if (argc == 3 && std::string_view(argv[1]) == "--write") {
        std::ofstream(argv[2], std::ios::binary) << resources();
        std::ofstream(std::string(argv[2]) + ".view.json", std::ios::binary) << kDefinition;
        return 0;
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
