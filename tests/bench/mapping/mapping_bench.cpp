// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/fhir/fhir_codec.h"
#include "core/codecs/hl7v2/hl7v2_codec.h"
#include "core/mapping/compiled_mapping.h"
#include "core/pipeline/yaml_reader.h"

#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>

// How long a mapping takes for one decoded message, without decoding and encoding:
//   build/release/bin/hilum-bench-mapping

namespace {

using namespace hilum;
using namespace hilum::mapping;

/// An ADT^A01 of about 700 bytes.
constexpr std::string_view kAdmission =
    "MSH|^~\\&|REG|STANSELM|HILUM|STANSELM|20250303091512||ADT^A01^ADT_A01|ADT00001|P|2.5\r"
    "EVN||20250303091512|||KEYUSER\r"
    "PID|1||H100001^^^STANSELM^MR~2900101011234^^^SEGSOCIAL^SS||Baker^Amelia^Rose^^^^L~Archer^Amelia^Rose^^^^"
    "M||19860412|F"
    "|||14 Orchard Lane^^Fernhill^^FH2 4QT^GBR^H||+44 555 "
    "0101^PRN^PH~^NET^Internet^amelia.baker@example.org||en|M||V25001\r"
    "NK1|1|Baker^Oliver|SPO^Spouse|14 Orchard Lane^^Fernhill|+44 555 0102\r"
    "PV1|1|I|MED1^3^2^STANSELM||||D01^Hartley^Grace^^^Dr|||MED|||||||||V25001|||||||||||||||||||||||||"
    "20250303091500\r"
    "PV2|||^Pain in the left hand\r"
    "DG1|1||M79.642^Pain in left hand^I10||20250303091512|A\r"
    "IN1|1|P01^Plan P01|P01|||||||||||||||||||||||||||||||||POL-100001\r";

constexpr std::string_view kPaths = R"yaml(target: {format: fhir, type: Patient}
lookups:
  gender: {M: male, F: female}
  use: {L: official, M: maiden, H: home, PRN: home, NET: home}
  system: {PH: phone, Internet: email}
rules:
  - {to: id, from: "PID-3[1].1"}
  - {to: active, value: true}
  - {to: identifier, each: PID-3, rules: [{to: value, from: CX.1}, {to: system, from: CX.4, otherwise: urn:x}, {to: type.text, from: CX.5}]}
  - {to: name, each: PID-5, rules: [{to: use, from: XPN.7, lookup: use}, {to: family, from: XPN.1}, {to: given, from: XPN.2 | XPN.3}]}
  - {to: gender, from: PID-8, lookup: gender, otherwise: unknown}
  - {to: birthDate, from: PID-7.toDate()}
  - {to: address, each: PID-11, rules: [{to: use, from: XAD.7, lookup: use}, {to: line, from: XAD.1}, {to: city, from: XAD.3}, {to: postalCode, from: XAD.5}, {to: country, from: XAD.6}]}
  - {to: telecom, each: PID-13, rules: [{to: system, from: XTN.3, lookup: system}, {to: use, from: XTN.2, lookup: use}, {to: value, from: XTN.1, otherwise-from: XTN.4}]}
  - {to: maritalStatus.text, from: "PID-16[1].1"}
  - {to: communication.language.text, from: "PID-15[1].1"}
  - {to: contact, each: NK1, rules: [{to: name.family, from: "NK1-2[1].1"}, {to: name.given, from: "NK1-2[1].2"}, {to: relationship.text, from: "NK1-3.2"}]}
  - {to: managingOrganization.display, from: MSH-4.1}
)yaml";

constexpr std::string_view kExpressions = R"yaml(target: {format: fhir, type: Patient}
rules:
  - {to: name.text, from: "PID-5[1].1 & ', ' & PID-5[1].2"}
  - {to: active, value: true, when: MSH-9.2 = 'A01'}
  - {to: telecom, each: PID-13, rules: [{to: value, from: "iif(XTN.3 = 'Internet', XTN.4, XTN.1)"}]}
  - {to: gender, value: female, when: PID-8.exists() and PID-8 = 'F'}
)yaml";

[[noreturn]] void fail(const Diagnostic& why)
{
    std::fprintf(stderr, "%s\n", toString(why).c_str());
    std::exit(1);
}

std::shared_ptr<const CompiledMapping> compile(std::string_view yaml, const Codec& source,
                                               const Codec& target)
{
    Diagnostics findings;
    const Result<MappingDefinition> definition =
        readMapping(*pipeline::parseYaml(yaml, "bench"), "bench", findings);
    MappingContext context;
    context.notation = source.pathNotation();
    context.sourceSchema = source.schema(Settings::map(), nullptr);
    context.sourceType = "ADT_A01";
    context.targetSchema = target.schema(Settings::map(), nullptr);
    Result<std::shared_ptr<const CompiledMapping>> made =
        CompiledMapping::compile(*definition, context, findings);
    if (!made)
        fail(made.error());
    return *made;
}

void mapMessage(benchmark::State& state, std::string_view yaml)
{
    const std::unique_ptr<Codec> source = hl7v2::makeCodec();
    const std::unique_ptr<Codec> target = fhir::makeCodec();
    const std::shared_ptr<const CompiledMapping> mapping = compile(yaml, *source, *target);
    const std::string bytes = std::string(kAdmission) + std::string(64, '\0');
    const std::unique_ptr<Decoder> decoder = *source->makeDecoder(Settings::map());
    Arena input;
    Diagnostics findings;
    const Result<const Document*> document = decoder->decode(
        {.bytes = std::string_view(bytes).substr(0, kAdmission.size()), .line = 1, .stream = nullptr}, input,
        findings);
    if (!document)
        fail(document.error());
    Arena arena;
    MappingScratch scratch;
    std::vector<MappedDocument> made;
    for ([[maybe_unused]] auto _ : state) {
        arena.reset();
        made.clear();
        findings.clear();
        if (const Result<void> done = mapping->apply((*document)->root(), arena, scratch, made, findings);
            !done)
            fail(done.error());
        benchmark::DoNotOptimize(made.data());
    }
    state.SetItemsProcessed(state.iterations());
    state.counters["findings"] = static_cast<double>(findings.size());
}

} // namespace

BENCHMARK_CAPTURE(mapMessage, thirty_path_rules, kPaths);
BENCHMARK_CAPTURE(mapMessage, four_expression_rules, kExpressions);

BENCHMARK_MAIN();
