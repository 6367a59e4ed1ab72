// SPDX-License-Identifier: Apache-2.0
// What one evaluation costs: CPU nanoseconds an expression over one HL7 v2 message, and compilation.
#include "core/codecs/hl7v2/hl7v2_codec.h"
#include "core/fhirpath/evaluation.h"

#include <benchmark/benchmark.h>

using namespace hilum;

namespace {

constexpr std::string_view kMessage =
    "MSH|^~\\&|ADM|HILUM|LAB|HILUM|20261125103000||ORU^R01^ORU_R01|MSG0001|P|2.5.1\r"
    "PID|1||4711^^^HILUM^MR~99887^^^OTHER^PI||Doe^Jane^Q||19800102|F|||1 Main St^^Springfield^^12345\r"
    "PV1|1|I|WARD^101^1\r"
    "OBR|1|||718-7^Hemoglobin^LN\r"
    "OBX|1|NM|718-7^Hemoglobin^LN||13.5|g/dL|12-16|N|||F\r"
    "OBX|2|ST|883-9^Blood group^LN||A||||||F\r"
    "OBX|3|NM|789-8^Erythrocytes^LN||4.6|10*6/uL|4-5|N|||F\r";

class Message
{
public:
    Message() : m_bytes(kMessage)
    {
        m_bytes.append(64, '\0');
        Diagnostics warnings;
        DecodeRequest request;
        request.bytes = std::string_view(m_bytes).substr(0, kMessage.size());
        const auto decoder = codec->makeDecoder(Settings());
        document = *(*decoder)->decode(request, m_arena, warnings);
    }

    std::unique_ptr<Codec> codec = hl7v2::makeCodec();
    const Document* document = nullptr;

private:
    std::string m_bytes;
    Arena m_arena;
};

const Message& message()
{
    static const Message kDecoded;
    return kDecoded;
}

fhirpath::Expression compiled(const char* text)
{
    fhirpath::CompileContext context;
    context.notation = message().codec->pathNotation();
    return *fhirpath::compile(text, context);
}

void evaluateFirst(benchmark::State& state, const char* text)
{
    const fhirpath::Expression expression = compiled(text);
    fhirpath::EvaluationContext evaluation(*DateTime::parseDateTime("2026-11-25T10:30:00Z"));
    const Node root = message().document->root();
    for (auto _ : state) {
        evaluation.reset();
        auto item = fhirpath::evaluateFirst(expression, root, evaluation);
        benchmark::DoNotOptimize(item);
    }
}

void evaluateCondition(benchmark::State& state, const char* text)
{
    const fhirpath::Expression expression = compiled(text);
    fhirpath::EvaluationContext evaluation(*DateTime::parseDateTime("2026-11-25T10:30:00Z"));
    const Node root = message().document->root();
    for (auto _ : state) {
        evaluation.reset();
        auto truth = fhirpath::evaluateBoolean(expression, root, evaluation);
        benchmark::DoNotOptimize(truth);
    }
}

void compile(benchmark::State& state, const char* text)
{
    for (auto _ : state) {
        auto expression = compiled(text);
        benchmark::DoNotOptimize(expression);
    }
}

/// The floor of all above: the codec's own compiled path, called directly.
void pathAlone(benchmark::State& state, const char* text)
{
    const auto path = *message().codec->pathNotation()->compile(text, {});
    const Node root = message().document->root();
    for (auto _ : state) {
        Value value = path->first(root).value();
        benchmark::DoNotOptimize(value);
    }
}

} // namespace

BENCHMARK_CAPTURE(pathAlone, family, "PID-5.1");
BENCHMARK_CAPTURE(evaluateFirst, literal, "'final'");
BENCHMARK_CAPTURE(evaluateFirst, path, "PID-5.1");
BENCHMARK_CAPTURE(evaluateFirst, toDate, "PID-7.toDate()");
BENCHMARK_CAPTURE(evaluateFirst, upper, "PID-5.1.upper()");
BENCHMARK_CAPTURE(evaluateFirst, concatenation, "PID-5.1 & ', ' & PID-5.2");
BENCHMARK_CAPTURE(evaluateFirst, choice, "iif(PID-8 = 'F', 'female', iif(PID-8 = 'M', 'male', 'unknown'))");
BENCHMARK_CAPTURE(evaluateFirst, repetitions, "PID-3.where(CX.5 = 'MR').first()");
BENCHMARK_CAPTURE(evaluateFirst, segments, "OBX.where(OBX-2 = 'NM').count()");
BENCHMARK_CAPTURE(evaluateCondition, equal, "PID-8 = 'F'");
BENCHMARK_CAPTURE(evaluateCondition, among, "MSH-9.2 in ('A01' | 'A04' | 'R01')");
BENCHMARK_CAPTURE(evaluateCondition, before, "PID-7 <= today()");
BENCHMARK_CAPTURE(evaluateCondition, quantities, "iif(PID-8 = 'F', 900 'mg', 2 'g') < 1.5 'g'");
BENCHMARK_CAPTURE(evaluateCondition, pattern, "MSH-10.matches('^MSG[0-9]+$')");
BENCHMARK_CAPTURE(compile, path, "PID-5.1");
BENCHMARK_CAPTURE(compile, condition, "OBX.where(OBX-2 = 'NM' and OBX-5.toDecimal() > 7.5).exists()");

BENCHMARK_MAIN();
