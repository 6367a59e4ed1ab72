// SPDX-License-Identifier: Apache-2.0
// Random expressions over random resources: the first half of the input chooses, byte by byte, among all
// functions, operators and names, so that most of what it makes compiles; the rest is the resource as JSON,
// or chooses values of one.
#include "core/base/arena.h"
#include "core/codecs/fhir/fhir_codec.h"
#include "core/codecs/fhir/fhir_schema.h"
#include "core/connect/codec.h"
#include "core/fhirpath/evaluation.h"
#include "core/fhirpath/function_catalogue.h"
#include "core/terminology/r4_terminology.h"
#include "tests/core/fhirpath/plain_document.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>

using namespace hilum;

namespace {

constexpr std::array<std::string_view, 22> kNames = {
    "name",       "family",    "given",     "use",     "birthDate", "value",    "code",      "coding",
    "system",     "extension", "url",       "active",  "entry",     "resource", "contained", "reference",
    "identifier", "status",    "effective", "Patient", "id",        "telecom"};
constexpr std::array<std::string_view, 25> kLiterals = {"1",
                                                        "0",
                                                        "-1",
                                                        "2.50",
                                                        "'a'",
                                                        "''",
                                                        "'official'",
                                                        "true",
                                                        "false",
                                                        "{}",
                                                        "@2020",
                                                        "@2020-02-29",
                                                        "@2020-01-01T10:00:00Z",
                                                        "@T23:59",
                                                        "5 'mg'",
                                                        "3 days",
                                                        "1 'a'",
                                                        "$this",
                                                        "$index",
                                                        "$total",
                                                        "%context",
                                                        "%resource",
                                                        "9223372036854775807",
                                                        "'http://hl7.org/fhir/ValueSet/use'",
                                                        "'(a|b)*$1'"};
constexpr std::array<std::string_view, 22> kOperators = {
    " + ",  " - ", " * ", " / ",  " div ", " mod ", " & ",  " | ",   " = ",       " != ", " ~ ",
    " !~ ", " < ", " > ", " <= ", " >= ",  " and ", " or ", " xor ", " implies ", " in ", " contains "};
constexpr std::array<std::string_view, 8> kTypes = {"string",    "Quantity", "Patient",  "System.Integer",
                                                    "FHIR.code", "Boolean",  "dateTime", "Resource"};

/// Makes an expression of bytes.
class Writer
{
public:
    explicit Writer(std::string_view bytes) : m_bytes(bytes) {}

    std::string write()
    {
        expression(0);
        return std::move(m_text);
    }

private:
    static constexpr int kDeepest = 6;
    static constexpr std::size_t kLongest = 2'000;

    std::size_t next(std::size_t count)
    {
        if (m_at >= m_bytes.size())
            return 0;
        return static_cast<unsigned char>(m_bytes[m_at++]) % count;
    }

    void expression(int depth)
    {
        if (depth > kDeepest || m_text.size() > kLongest || m_at >= m_bytes.size()) {
            m_text += kNames[next(kNames.size())];
            return;
        }
        switch (next(8)) {
        case 0:
            m_text += kLiterals[next(kLiterals.size())];
            break;
        case 1:
            m_text += '(';
            expression(depth + 1);
            m_text += ')';
            break;
        case 2:
        case 3:
            expression(depth + 1);
            binary(depth);
            break;
        default:
            path(depth);
            break;
        }
    }

    void binary(int depth)
    {
        const std::size_t number = next(kOperators.size() + 2);
        if (number >= kOperators.size()) {
            m_text += number == kOperators.size() ? " is " : " as ";
            m_text += kTypes[next(kTypes.size())];
            return;
        }
        m_text += kOperators[number];
        expression(depth + 1);
    }

    void path(int depth)
    {
        m_text += kNames[next(kNames.size())];
        for (std::size_t count = next(4); count > 0; --count) {
            const std::size_t kind = next(4);
            if (kind == 0) {
                m_text += '.';
                m_text += kNames[next(kNames.size())];
            } else if (kind == 1) {
                m_text += '[';
                expression(depth + 2);
                m_text += ']';
            } else {
                call(depth);
            }
        }
    }

    void call(int depth)
    {
        const auto groups = fhirpath::functionCatalogue();
        const auto& group = groups[next(groups.size())];
        const fhirpath::FunctionRow& row = group.functions[next(group.functions.size())];
        m_text += '.';
        m_text += row.name;
        m_text += '(';
        const std::size_t extra = row.maximumArguments - row.minimumArguments;
        const std::size_t count = row.minimumArguments + next(std::min<std::size_t>(extra, 2) + 1);
        for (std::size_t index = 0; index < count; ++index) {
            m_text += index == 0 ? "" : ", ";
            if (row.arguments[index > 0 ? 1 : 0] == fhirpath::ArgumentKind::Type)
                m_text += kTypes[next(kTypes.size())];
            else
                expression(depth + 1);
        }
        m_text += ')';
    }

    std::string_view m_bytes;
    std::size_t m_at = 0;
    std::string m_text;
};

constexpr std::string_view kPatient =
    R"({"resourceType":"Patient","id":"a","active":true,"birthDate":"1980-02-29","name":[{"use":"official",)"
    R"("family":"Doe","given":["Jane","Q"]},{"use":"usual"}],"contained":[{"resourceType":"Observation","id":"o",)"
    R"("status":"final","code":{"coding":[{"system":"http://loinc.org","code":"1-8"}]},"valueQuantity":{"value":5.50,)"
    R"("unit":"mg","code":"mg"}}],"extension":[{"url":"http://example.org/x","valueDateTime":"2020-01-01T10:00:00Z"}],)"
    R"("managingOrganization":{"reference":"#o"},"_birthDate":{"extension":[{"url":"u","valueString":"x"}]}})";

/// The items as text; nothing for an error.
std::optional<std::string> evaluated(const fhirpath::Expression& expression, Node root)
{
    fhirpath::EvaluationContext evaluation(*DateTime::parseDateTime("2026-11-25T10:30:00Z"));
    evaluation.setWorkLimit(20'000);
    evaluation.setServices({.terminology = &terminology::r4Terminology(), .profiles = nullptr});
    const Result<fhirpath::Collection> result = fhirpath::evaluate(expression, root, evaluation);
    if (!result)
        return std::nullopt;
    std::string texts;
    for (const fhirpath::Item& item : *result)
        texts.append(item.typeName()).append(" ").append(fhirpath::toText(item)).append("\n");
    return texts;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const std::size_t end = std::min(bytes.find('\0'), bytes.size() / 2);
    const std::string text = Writer(bytes.substr(0, end)).write();
    std::string json(bytes.substr(end));
    if (!json.starts_with('{'))
        json = kPatient;
    const std::size_t length = json.size();
    json.append(64, '\0');
    Arena arena;
    Diagnostics warnings;
    static const std::unique_ptr<Codec> codec = fhir::makeCodec();
    const auto decoder = codec->makeDecoder(Settings());
    DecodeRequest request;
    request.bytes = std::string_view(json).substr(0, length);
    const Result<const Document*> document = (*decoder)->decode(request, arena, warnings);
    if (!document)
        return 0;
    const Node root = (*document)->root();
    for (const Schema* schema :
         {static_cast<const Schema*>(nullptr), static_cast<const Schema*>(&fhir::r4Schema())}) {
        fhirpath::CompileContext context;
        context.schema = schema;
        context.contextType = schema == nullptr ? std::string_view() : root.typeName();
        const Result<fhirpath::Expression> expression = fhirpath::compile(text, context);
        if (!expression)
            continue;
        const PlainDocument plain(**document);
        const std::optional<std::string> ofTree = evaluated(*expression, root);
        const std::optional<std::string> ofPlain = evaluated(*expression, plain.root());
        // Two ways through the record, one result; limits may be reached at different places.
        if (ofTree && ofPlain && *ofTree != *ofPlain)
            std::abort();
    }
    return 0;
}
