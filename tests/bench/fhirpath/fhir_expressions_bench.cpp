// SPDX-License-Identifier: Apache-2.0
// Ten typical expressions over 10,000 FHIR R4 resources, each over those of its type: evaluations a second of
// CPU time, the parsing of each expression included once. `--write FILE` writes the resources as NDJSON, for
// compare_engines.sh, which measures other engines on the same input; `--rounds N` measures less often.
#include "core/codecs/fhir/fhir_codec.h"
#include "core/codecs/fhir/fhir_schema.h"
#include "core/fhirpath/evaluation.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iostream>
#include <map>
#include <span>
#include <string>

using namespace hilum;

namespace {

constexpr int kResources = 10'000;
/// Records that the engine decodes, then takes through all steps, before it goes on.
constexpr std::size_t kBatch = 64;
constexpr int kRounds = 10;

struct Task
{
    std::string type;
    std::string expression;
};

std::vector<Task> readTasks()
{
    std::vector<Task> tasks;
    std::ifstream file(SOURCE_DIR "/tests/bench/fhirpath/expressions.txt");
    for (std::string line; std::getline(file, line);) {
        const std::size_t tab = line.find('\t');
        tasks.push_back({line.substr(0, tab), line.substr(tab + 1)});
    }
    return tasks;
}

/// Invented persons.
std::string patient(int number)
{
    const std::string text = std::to_string(number);
    const std::string year = std::to_string(1930 + number % 90);
    std::string json = R"({"resourceType":"Patient","id":"p)" + text;
    json += R"(","meta":{"versionId":"1","lastUpdated":"2024-03-05T10:20:30.000+01:00"},"identifier":[)";
    json +=
        R"({"use":"usual","type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0203","code":"MR"}]},)";
    json += R"("system":"http://hospital.example/mrn","value":"MRN)" + text + R"("},)";
    json +=
        R"({"system":"http://insurance.example/id","value":"INS)" + text + R"("}],"active":true,"name":[)";
    json +=
        R"({"use":"official","family":"Family)" + text + R"(","given":["Given)" + text + R"(","Middle"]},)";
    json += R"({"use":"usual","given":["Nick)" + text + R"("]}],"telecom":[)";
    json += R"({"system":"phone","value":"+1-555-01)" + text + R"(","use":"home"},)";
    json += R"({"system":"email","value":"p)" + text + R"(@mail.example"}],"gender":")";
    json += number % 2 == 0 ? "female" : "male";
    json += R"(","birthDate":")" + year + R"(-04-12","address":[{"use":"home","line":["1 Main Street"],)";
    json += R"("city":"Springfield","postalCode":"12345","country":")";
    json += number % 3 == 0 ? "CA" : "US";
    return json
           + R"("}],"maritalStatus":{"text":"Married"},"communication":[{"language":{"text":"English"}}]})";
}

std::string observation(int number)
{
    const std::string text = std::to_string(number);
    std::string json = R"({"resourceType":"Observation","id":"o)" + text;
    json += R"(","meta":{"profile":["http://hl7.org/fhir/StructureDefinition/vitalsigns"]},"status":")";
    json += number % 5 == 0 ? "preliminary" : "final";
    json +=
        R"(","category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category",)";
    json += R"("code":"vital-signs","display":"Vital signs"}]}],"code":{"coding":[)";
    json += R"({"system":"http://snomed.info/sct","code":"271649006"},)";
    json +=
        R"({"system":"http://loinc.org","code":"8480-6","display":"Systolic blood pressure"}],"text":"Systolic"},)";
    json +=
        R"("subject":{"reference":"Patient/p)" + text + R"("},"encounter":{"reference":"Encounter/e)" + text;
    json += R"("},"effectiveDateTime":"2024-03-05T10:20:30+01:00","issued":"2024-03-05T10:20:30.123+01:00",)";
    json += R"("valueQuantity":{"value":)" + std::to_string(90 + number % 80) + R"(.5,"unit":"mmHg",)";
    return json + R"("system":"http://unitsofmeasure.org","code":"mm[Hg]"}})";
}

/// The resources as JSON, in turn of both types.
class Resources
{
public:
    Resources()
    {
        for (int number = 0; number < kResources / 2; ++number) {
            m_texts.push_back(patient(number));
            m_texts.push_back(observation(number));
        }
        for (std::string& text : m_texts)
            text.append(64, '\0');
    }

    [[nodiscard]] std::span<const std::string> texts() const { return m_texts; }
    [[nodiscard]] bool write(const char* path) const
    {
        std::ofstream file(path);
        for (const std::string& text : m_texts)
            file << text.c_str() << '\n';
        return file.good();
    }

private:
    std::vector<std::string> m_texts;
};

/// The resources of one batch decoded; its memory is used again and again, as in the engine.
class DecodedBatch
{
public:
    [[nodiscard]] std::span<const Node> decode(std::span<const std::string> texts)
    {
        m_arena.reset();
        m_roots.clear();
        Diagnostics warnings;
        for (const std::string& text : texts) {
            DecodeRequest request;
            request.bytes = std::string_view(text).substr(0, text.size() - 64);
            m_roots.push_back((*(*m_decoder)->decode(request, m_arena, warnings))->root());
        }
        return m_roots;
    }

private:
    std::unique_ptr<Codec> m_codec = fhir::makeCodec();
    Result<std::unique_ptr<Decoder>> m_decoder = m_codec->makeDecoder(Settings());
    Arena m_arena;
    std::vector<Node> m_roots;
};

double cpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

struct Measured
{
    std::size_t evaluations = 0;
    /// Items that came out, so that what is compared is the same work.
    std::size_t items = 0;
    double seconds = 0;
};

/// Each resource goes through all expressions of its type before the next one, as records do in a pipeline.
/// Decoding is not counted.
bool measure(std::span<const Task> tasks, std::span<const std::string> texts, DecodedBatch& batch,
             Measured& out)
{
    fhirpath::EvaluationContext evaluation(*DateTime::parseDateTime("2026-11-25T10:30:00Z"));
    const double start = cpuSeconds();
    std::map<std::string, std::vector<fhirpath::Expression>, std::less<>> expressions;
    for (const Task& task : tasks) {
        Result<fhirpath::Expression> expression =
            fhirpath::compile(task.expression, {.schema = &fhir::r4Schema(), .contextType = task.type});
        if (!expression)
            return false;
        expressions[task.type].push_back(*std::move(expression));
    }
    out.seconds += cpuSeconds() - start;
    for (std::size_t at = 0; at < texts.size(); at += kBatch) {
        const std::span<const Node> roots =
            batch.decode(texts.subspan(at, std::min(kBatch, texts.size() - at)));
        const double begin = cpuSeconds();
        for (const Node root : roots) {
            const auto ofType = expressions.find(root.typeName());
            if (ofType == expressions.end())
                continue;
            for (const fhirpath::Expression& expression : ofType->second) {
                evaluation.reset();
                const Result<fhirpath::Collection> items = fhirpath::evaluate(expression, root, evaluation);
                if (!items)
                    return false;
                ++out.evaluations;
                out.items += items->size();
            }
        }
        out.seconds += cpuSeconds() - begin;
    }
    return true;
}

void print(const char* name, const Measured& measured)
{
    const double evaluations = static_cast<double>(measured.evaluations);
    std::printf("%-90s %10.0f/s %8.1f ns  (%zu items)\n", name, evaluations / measured.seconds,
                measured.seconds / evaluations * 1e9, measured.items);
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<Task> tasks = readTasks();
    const Resources resources;
    if (argc == 3 && std::string_view(argv[1]) == "--write")
        return resources.write(argv[2]) ? 0 : 1;
    // Few rounds do for a profiler.
    const int rounds = argc == 3 && std::string_view(argv[1]) == "--rounds" ? std::atoi(argv[2]) : kRounds;
    DecodedBatch batch;
    std::vector<Measured> best(tasks.size() + 1);
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t index = 0; index <= tasks.size(); ++index) {
            const std::span<const Task> some =
                index == tasks.size() ? std::span(tasks) : std::span(tasks).subspan(index, 1);
            Measured measured;
            if (!measure(some, resources.texts(), batch, measured)) {
                std::cerr << "An expression failed.\n";
                return 1;
            }
            if (best[index].evaluations == 0 || measured.seconds < best[index].seconds)
                best[index] = measured;
        }
    }
    for (std::size_t index = 0; index < tasks.size(); ++index)
        print(tasks[index].expression.c_str(), best[index]);
    print("all", best.back());
    return 0;
}
