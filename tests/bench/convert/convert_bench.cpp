// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"
#include "core/codecs/builtin_codecs.h"
#include "core/mapping/mapping_pack.h"

#include <benchmark/benchmark.h>

#include <array>
#include <cstdio>
#include <cstdlib>

// How many HL7 v2 messages a core makes into FHIR Bundles by the whole pack, from bytes to bytes:
//   build/release/bin/hilum-bench-convert

namespace {

using namespace hilum;

/// What a hospital's messages draw from: every patient is another one, doctors and wards come again.
template<std::size_t N>
std::string pick(const std::array<const char*, N>& from, int number)
{
    return from[static_cast<std::size_t>(number) % N];
}

constexpr auto kFamilies =
    std::to_array<const char*>({"Baker", "Archer", "Hartley", "Oduya", "Marsh", "Reed", "Lindqvist", "Moreau",
                                "Okafor", "Santos", "Keller", "Novak", "Fraser"});
constexpr auto kGiven = std::to_array<const char*>(
    {"Amelia", "Oliver", "Jane", "Grace", "Ben", "Ellen", "Sam", "Ida", "Tomas", "Nora", "Felix"});
constexpr auto kStreets =
    std::to_array<const char*>({"Orchard Lane", "Hill Road", "Bank Street", "Mill Close", "Station Road"});

/// `D17^Hartley^Grace^^^Dr^^^STANSELM`: one of 60.
std::string doctor(int number)
{
    const int one = number % 60;
    return "D" + std::to_string(one) + '^' + pick(kFamilies, one) + '^' + pick(kGiven, one)
           + "^^^Dr^^^STANSELM";
}

std::string patientName(int number)
{
    return pick(kFamilies, number * 7) + '^' + pick(kGiven, number * 5) + '^' + pick(kGiven, number * 3);
}

std::string address(int number)
{
    return std::to_string(number % 180 + 1) + ' ' + pick(kStreets, number) + "^^Fernhill^FH^FH"
           + std::to_string(number % 9) + " 4QT^GBR";
}

std::string phone(int number)
{
    return "+44 555 " + std::to_string(1000 + number % 9000);
}

std::string birth(int number)
{
    return std::to_string(1930 + number % 90) + '0' + std::to_string(1 + number % 9) + '1'
           + std::to_string(number % 10);
}

/// An admission of about 1.5 KB. Invented, as all here.
std::string admission(int number)
{
    const std::string id = std::to_string(100000 + number);
    const std::string name = patientName(number);
    const std::string born = birth(number);
    return "MSH|^~\\&|REG|STANSELM|HILUM|STANSELM|20250303091512+0000||ADT^A01^ADT_A01|ADT" + id
           + "|P|2.5.1\rEVN|A01|20250303091512+0000|||KEY0" + std::to_string(number % 7)
           + "^Clerk^Ida^^^^^^STANSELM|20250303091000+0000\rPID|1||H" + id + "^^^STANSELM^MR~29001" + id
           + "^^^SEGSOCIAL^SS||" + name + "^^Mrs^^L~" + patientName(number + 4) + "^^^^M||" + born
           + "|F||2106-3^White^HL70005|" + address(number) + "^H||" + phone(number)
           + "^PRN^PH~^NET^Internet^p" + id + "@example.org|" + phone(number + 99)
           + "^WPN^PH|en^English^ISO639|M|CHR|A" + id + "^^^STANSELM^AN|||||N|Fernhill|N|1|GBR\rNK1|1|"
           + patientName(number + 1) + "|SPO^Spouse^HL70063|" + address(number) + '|' + phone(number + 1)
           + "^PRN^PH||C^Emergency Contact^HL70131\rPV1|1|I|MED" + std::to_string(number % 6) + '^'
           + std::to_string(number % 12) + '^' + std::to_string(number % 4)
           + "^STANSELM^^^^^Medical ward|R|||" + doctor(number) + '|' + doctor(number + 1) + "||MED||||7|||"
           + doctor(number) + "|IP|V" + id
           + "^^^STANSELM^VN|||||||||||||||||||||||||20250303091500+0000\r"
             "PV2|||M79.642^Pain in left hand^I10|||||20250303|20250307|4||Planned review\r"
             "PD1|||Fernhill Surgery^^FS1|"
           + doctor(number + 30) + "\rNK1|2|" + patientName(number + 2) + "|MTH^Mother^HL70063|"
           + address(number + 2) + '|' + phone(number + 2)
           + "^PRN^PH\rAL1|1|DA^Drug allergy^HL70127|7980^Penicillin^RXN|SV|Rash|20100101\r"
             "DG1|1||M79.642^Pain in left hand^I10||20250303091512+0000|A|||||||||1|"
           + doctor(number + 1) + "\rIN1|1|P0" + std::to_string(number % 5) + "^Plan P0"
           + std::to_string(number % 5)
           + "^L|C77^^^STANSELM|Fernhill Mutual|1 Bank Street^^Fernhill||+44 555 0500|GRP7||||20240101|"
             "20261231||S|"
           + name + "|SEL|" + born + "|||||||||||||||||||POL-" + id + "\r";
}

/// A result of 20 observations, about 7.5 KB.
std::string result(int number)
{
    const std::string id = std::to_string(200000 + number);
    std::string text =
        "MSH|^~\\&|LAB|STANSELM|HILUM|STANSELM|20250303101512+0000||ORU^R01^ORU_R01|ORU" + id
        + "|P|2.5.1\rPID|1||H" + id + "^^^STANSELM^MR||" + patientName(number) + "^^^^L||" + birth(number)
        + "|F|||" + address(number) + "^H||" + phone(number) + "^PRN^PH||en|M||A" + id
        + "^^^STANSELM^AN\rPV1|1|I|MED" + std::to_string(number % 6) + "^3^2^STANSELM||||" + doctor(number)
        + "|||MED|||||||||V" + id + "^^^STANSELM^VN\rORC|RE|P" + id + "^OE|F" + id
        + "^LAB||CM||||20250303080000+0000|||" + doctor(number) + "\rOBR|1|P" + id + "^OE|F" + id
        + "^LAB|24323-8^Comprehensive metabolic panel^LN^CMP^Chemistry^L|||20250303083000+0000||||||fasting|"
          "20250303084500+0000||"
        + doctor(number)
        + "||||||20250303101000+0000||CH|F\r"
          "NTE|1|L|Sample was slightly haemolysed, potassium may be higher than it is.\r";
    constexpr auto kTests =
        std::to_array<const char*>({"2345-7^Glucose [Mass/volume] in Serum or Plasma",
                                    "3094-0^Urea nitrogen [Mass/volume] in Serum or Plasma",
                                    "2160-0^Creatinine [Mass/volume] in Serum or Plasma",
                                    "17861-6^Calcium [Mass/volume] in Serum or Plasma",
                                    "2951-2^Sodium [Moles/volume] in Serum or Plasma"});
    for (int line = 1; line <= 20; ++line) {
        const std::string text20 = std::to_string(line);
        const int value = 300 + (number * 37 + line * 53) % 500;
        text += "OBX|" + text20 + "|NM|" + pick(kTests, line) + "^LN^T" + text20 + "^Local chemistry test "
                + text20 + "^L|" + text20 + "|" + std::to_string(value / 10) + "."
                + std::to_string(value % 10)
                + "|mg/dL^milligram per decilitre^UCUM|30.0-65.0|N^Normal^HL70078|||F|||20250303083000+0000|"
                  "LAB1^Main laboratory^L|T"
                + std::to_string(number % 9) + "^Reed^Sam^^^^^^STANSELM|AU5800^Analyser^L|AN" + text20
                + "^LAB|20250303095500+0000||||Fernhill Laboratory^^^^^STANSELM^XX^^^LAB1\r";
    }
    return text;
}

/// Everything from bytes to bytes.
class Converter
{
public:
    Converter()
    {
        addBuiltinCodecs(m_registry);
        Diagnostics findings;
        auto pack = mapping::MappingPack::open({.name = "hl7v2-to-fhir-r4",
                                                .folders = {SOURCE_DIR "/resources/mappings"},
                                                .parameters = {},
                                                .lookups = nullptr,
                                                .now = SystemClock().now()},
                                               m_registry, findings);
        if (!pack)
            fail(pack.error());
        m_pack = *std::move(pack);
        m_scratch.makeForWriting();
        m_decoder = *(*m_registry.codec("hl7v2"))->makeDecoder(Settings::map());
        m_encoder = *(*m_registry.codec("fhir"))->makeEncoder(Settings::map(), EncodeContent::Records);
    }

    /// The bytes of the Bundle. REQUIRES: 64 bytes behind the message may be read.
    const std::string& convert(std::string_view message)
    {
        m_arena.reset();
        m_documents.clear();
        m_findings.clear();
        m_out.clear();
        const Result<const Document*> document =
            m_decoder->decode({.bytes = message, .line = 1, .stream = nullptr}, m_arena, m_findings);
        if (!document)
            fail(document.error());
        if (const Result<void> done =
                m_pack->apply((*document)->root(), m_arena, m_scratch, m_documents, m_findings);
            !done)
            fail(done.error());
        for (const mapping::MappedDocument& each : m_documents) {
            const Record record{.document = each.document, .origin = {}, .findings = nullptr};
            if (const Result<void> done = m_encoder->encode(record, m_out); !done)
                fail(done.error());
        }
        return m_out;
    }

private:
    [[noreturn]] static void fail(const Diagnostic& why)
    {
        std::fprintf(stderr, "%s\n", toString(why).c_str());
        std::exit(1); // NOLINT(concurrency-mt-unsafe): one thread.
    }

    Registry m_registry;
    std::shared_ptr<mapping::MappingPack> m_pack;
    std::unique_ptr<Decoder> m_decoder;
    std::unique_ptr<Encoder> m_encoder;
    Arena m_arena;
    mapping::MappingScratch m_scratch;
    std::vector<mapping::MappedDocument> m_documents;
    Diagnostics m_findings;
    std::string m_out;
};

void convert(benchmark::State& state, std::string (*make)(int))
{
    constexpr int kMessages = 2048; // More than a fragment is remembered for by chance.
    constexpr std::size_t kPadding = 64;
    std::vector<std::string> messages;
    std::size_t bytes = 0;
    for (int number = 0; number < kMessages; ++number) {
        messages.push_back(make(number));
        bytes += messages.back().size();
        messages.back() += std::string(kPadding, '\0');
    }
    Converter converter;
    std::size_t made = 0;
    std::size_t at = 0;
    // The mapping is compiled for the first message.
    (void)converter.convert(std::string_view(messages.front()).substr(0, messages.front().size() - kPadding));
    for (auto step : state) {
        const std::string_view message = messages[at++ % messages.size()];
        made += converter.convert(message.substr(0, message.size() - kPadding)).size();
        benchmark::DoNotOptimize(made);
    }
    state.SetItemsProcessed(state.iterations());
    state.counters["message_bytes"] = static_cast<double>(bytes) / kMessages;
    state.counters["bundle_bytes"] = static_cast<double>(made) / static_cast<double>(state.iterations());
}

BENCHMARK_CAPTURE(convert, admission, admission);
BENCHMARK_CAPTURE(convert, result_of_20, result);

} // namespace

BENCHMARK_MAIN();
