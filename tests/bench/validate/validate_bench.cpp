// SPDX-License-Identifier: Apache-2.0
// Validation of FHIR resources from text to findings, one thread, in CPU time; beside it what reading alone
// takes. `hilum-bench-validate --write FOLDER` writes the resources as NDJSON, for measuring others on the
// same.
#include "core/codecs/fhir/fhir_codec.h"
#include "core/fhir/operation_outcome.h"
#include "core/fhir/validator.h"

#include <benchmark/benchmark.h>

#include <fstream>

using namespace hilum;

namespace {

constexpr int kResources = 500;

/// Invented, of about 0.9 KB.
std::string patient(int number)
{
    const std::string id = std::to_string(number);
    return R"({"resourceType":"Patient","id":"p)" + id
           + R"(","meta":{"versionId":"1","lastUpdated":"2024-03-05T10:21:07.418+01:00"},"text":{"status":"generated",)"
           + R"("div":"<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Example, Patient</p></div>"},"identifier":[{"use":)"
           + R"("usual","type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0203","code":"MR"}]},)"
           + R"("system":"urn:oid:1.2.36.146.595.217.0.1","value":")" + id
           + R"(","period":{"start":"2001-05-06"}}],"active":true,"name":[{"use":"official","family":"Example","given":)"
           + R"(["Patient","Middle"]}],"telecom":[{"system":"phone","value":"(03) 5555 6473","use":"work","rank":1}],)"
           + R"("gender":"male","birthDate":"1974-12-25","address":[{"use":"home","type":"both","line":["534 Example St"],)"
           + R"("city":"Sampletown","state":"Vic","postalCode":"3999"}],"managingOrganization":{"reference":)"
           + R"("Organization/1"}})";
}

/// Invented, of about 1.2 KB; with a LOINC code that is no vital sign, or one that is.
std::string observation(int number, bool isVitalSign)
{
    const std::string id = std::to_string(number);
    const std::string category = isVitalSign ? "vital-signs" : "laboratory";
    const std::string code = isVitalSign ? "29463-7" : "2345-7";
    const std::string unit = isVitalSign ? "kg" : "mg/dL";
    return R"({"resourceType":"Observation","id":"o)" + id
           + R"(","meta":{"versionId":"1","lastUpdated":"2024-03-05T10:21:07.418+01:00"},"identifier":[{"system":)"
           + R"("https://hospital.example/observations","value":"LAB-)" + id
           + R"("}],"status":"final","category":[{"coding":[{"system":)"
           + R"("http://terminology.hl7.org/CodeSystem/observation-category","code":")" + category
           + R"("}]}],"code":{"coding":[{"system":"https://hospital.example/tests","code":"T1"},{"system":)"
           + R"("http://loinc.org","code":")" + code
           + R"("}],"text":"Test"},"subject":{"reference":"Patient/p)" + id
           + R"("},"encounter":{"reference":"Encounter/e)" + id
           + R"("},"effectiveDateTime":"2024-03-05T10:20:30+01:00","issued":"2024-03-05T10:20:59.123+01:00",)"
           + R"("performer":[{"reference":"Practitioner/d7","display":"Dr. Example"}],"valueQuantity":{"value":80.10,)"
           + R"("unit":")" + unit + R"(","system":"http://unitsofmeasure.org","code":")" + unit
           + R"("},"interpretation":[{"coding":[{"system":)"
           + R"("http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation","code":"N"}]}],"referenceRange":[)"
           + R"({"low":{"value":70,"unit":")" + unit + R"("},"high":{"value":99,"unit":")" + unit
           + R"("}}]})";
}

enum class Kind : std::uint8_t { Patient, Laboratory, VitalSign };

std::string resourceOf(Kind kind, int number)
{
    return kind == Kind::Patient ? patient(number) : observation(number, kind == Kind::VitalSign);
}

struct Work
{
    std::vector<std::string> texts;
    std::size_t size = 0;

    explicit Work(Kind kind)
    {
        for (int number = 0; number < kResources; ++number) {
            texts.push_back(resourceOf(kind, number));
            size += texts.back().size();
            texts.back().append(fhir::Validator::kPadding, '\0');
        }
    }

    [[nodiscard]] static std::string_view text(const std::string& padded)
    {
        return std::string_view(padded).substr(0, padded.size() - fhir::Validator::kPadding);
    }
};

void count(benchmark::State& state, const Work& work)
{
    state.counters["resources/s"] =
        benchmark::Counter(static_cast<double>(state.iterations() * kResources), benchmark::Counter::kIsRate);
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * work.size));
}

void readOnly(benchmark::State& state)
{
    const Work work(static_cast<Kind>(state.range(0)));
    const std::unique_ptr<Codec> codec = fhir::makeCodec();
    const std::unique_ptr<Decoder> decoder = *codec->makeDecoder(Settings::map());
    Arena arena;
    Diagnostics warnings;
    for (auto each : state) {
        for (const std::string& padded : work.texts) {
            arena.reset();
            const auto made =
                decoder->decode({.bytes = Work::text(padded), .line = 1, .stream = nullptr}, arena, warnings);
            benchmark::DoNotOptimize(&made);
        }
    }
    count(state, work);
}
BENCHMARK(readOnly)->Arg(0)->Arg(1);

void validate(benchmark::State& state)
{
    const Work work(static_cast<Kind>(state.range(0)));
    const fhir::Validator validator;
    fhir::ValidationScratch scratch(*DateTime::parseDateTime("2026-11-28T12:00:00Z"));
    Diagnostics findings;
    std::string outcomes;
    bool hasError = false;
    for (auto each : state) {
        outcomes.clear();
        for (const std::string& padded : work.texts) {
            findings.clear();
            validator.validateText(Work::text(padded), scratch, findings);
            hasError = hasError || hasErrors(findings);
            fhir::appendOperationOutcome(outcomes, findings);
        }
    }
    if (hasError)
        state.SkipWithError("the resources are sound");
    count(state, work);
}
BENCHMARK(validate)->Arg(0)->Arg(1)->Arg(2);

void writeAll(const std::string& folder)
{
    for (const auto& [kind, name] : {std::pair{Kind::Patient, "patients"},
                                     {Kind::Laboratory, "laboratory"},
                                     {Kind::VitalSign, "vital-signs"}}) {
        std::ofstream file(folder + "/" + name + ".ndjson", std::ios::binary);
        for (int number = 0; number < kResources; ++number)
            file << resourceOf(kind, number) << '\n';
    }
}

} // namespace

int main(int argumentCount, char** arguments)
{
    if (argumentCount == 3 && std::string_view(arguments[1]) == "--write") {
        writeAll(arguments[2]);
        return 0;
    }
    benchmark::Initialize(&argumentCount, arguments);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
