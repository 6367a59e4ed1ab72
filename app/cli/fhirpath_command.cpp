// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/data_file.h"
#include "app/cli/installation.h"
#include "core/base/text.h"
#include "core/fhir/validator.h"
#include "core/fhirpath/evaluation.h"
#include "core/json/json_reader.h"
#include "core/json/json_writer.h"
#include "core/terminology/r4_terminology.h"

#include <iostream>

namespace hilum::cli {
namespace {

/// `{"type","value"}` of an item.
std::string itemJson(const fhirpath::Item& item)
{
    const Value value = item.value();
    std::string json = "{\"type\":";
    std::string type(item.typeName());
    if (item.isNode() && type.empty())
        type = valueKindName(value.kind());
    // The suite and FHIR write the names of primitive System types so.
    if (!item.isNode() && value.kind() != ValueKind::Quantity && !type.empty())
        type.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(type.front())));
    appendJsonString(json, type);
    json += ",\"value\":";
    if (value.kind() == ValueKind::Quantity) {
        json += "{\"value\":";
        json::appendValue(json, Value::decimal(value.asQuantity().number));
        json += ",\"unit\":";
        appendJsonString(json, value.asQuantity().unit);
        json += '}';
    } else if (value.isNone() && item.isNode()) {
        json::JsonWriter().append(json, item.node());
    } else {
        json::appendValue(json, value);
    }
    return json + '}';
}

/// Evaluates expressions over one record.
class FhirpathRun
{
public:
    FhirpathRun(const DataSample* sample, const DateTime& now) : m_sample(sample), m_evaluation(now)
    {
        m_evaluation.setServices(
            {.terminology = &terminology::r4Terminology(), .profiles = &m_validator.profileChecker()});
    }

    Result<fhirpath::Collection> evaluate(std::string_view text, fhirpath::MemberCheck check)
    {
        fhirpath::CompileContext context;
        Node root;
        if (m_sample != nullptr && !m_sample->records.empty()) {
            context.notation = m_sample->notation;
            context.schema = m_sample->schema.get();
            context.contextType = m_sample->typeName;
            root = m_sample->records.front().document->root();
        }
        context.memberCheck = check;
        Result<fhirpath::Expression> expression = fhirpath::compile(text, context);
        if (!expression)
            return std::move(expression).error();
        m_expression = *std::move(expression);
        m_evaluation.reset();
        return fhirpath::evaluate(m_expression, root, m_evaluation);
    }

private:
    const DataSample* m_sample;
    fhir::Validator m_validator;
    fhirpath::EvaluationContext m_evaluation;
    fhirpath::Expression m_expression; // Results may view its literals.
};

std::string resultJson(const fhirpath::Collection& items)
{
    std::string json = "[";
    for (const fhirpath::Item& item : items) {
        if (json.size() > 1)
            json += ',';
        json += itemJson(item);
    }
    return json + ']';
}

/// Answers one line of a batch.
std::string answer(FhirpathRun& run, const std::string& line)
{
    Arena arena;
    json::JsonReader reader;
    Diagnostics warnings;
    std::string padded = line + std::string(json::JsonReader::kPadding, '\0');
    const std::string_view bytes = arena.copy(padded).substr(0, line.size());
    const Result<TreeNode*> root = reader.read(bytes, arena, warnings);
    std::string json = "{\"id\":";
    if (!root) {
        json += "null,\"error\":";
        appendJsonString(json, root.error().text());
        return json + '}';
    }
    const Node question = arena.make<TreeDocument>("json", *root)->root();
    const auto text = [&question](std::string_view key) {
        const Node child = question.firstChild(key);
        return child ? child.value().toString() : std::string();
    };
    appendJsonString(json, text("id"));
    const bool isStrict = text("mode") == "strict";
    const Result<fhirpath::Collection> result = run.evaluate(
        text("expression"), isStrict ? fhirpath::MemberCheck::Refuse : fhirpath::MemberCheck::Warn);
    if (result) {
        json += ",\"result\":" + resultJson(*result);
    } else {
        json += ",\"error\":";
        appendJsonString(json, result.error().text());
    }
    return json + '}';
}

} // namespace

int fhirpathCommand(const FhirpathArguments& arguments)
{
    const Installation installation;
    std::optional<DataSample> sample;
    if (!arguments.resource.empty()) {
        Result<DataSample> read =
            readDataFile(installation, {.file = arguments.resource, .format = "", .limit = 1});
        if (!read) {
            printDiagnostic(read.error());
            return kFailed;
        }
        sample = *std::move(read);
        if (sample->records.empty()) {
            printDiagnostics(sample->findings, false);
            return kFailed;
        }
    }
    FhirpathRun run(sample ? &*sample : nullptr, SystemClock().now());
    if (arguments.isBatch) {
        for (std::string line; std::getline(std::cin, line);) {
            if (!trimmed(line).empty())
                out() << answer(run, line) << '\n' << std::flush;
        }
        return kDone;
    }
    if (arguments.expression.empty()) {
        printDiagnostic(Diagnostic::error("cli.no-expression", "Give an expression, or --batch."));
        return kWrong;
    }
    const Result<fhirpath::Collection> result =
        run.evaluate(arguments.expression, fhirpath::MemberCheck::Warn);
    if (!result) {
        printDiagnostic(result.error());
        return kWrong;
    }
    if (arguments.asJson) {
        out() << resultJson(*result) << '\n';
        return kDone;
    }
    for (const fhirpath::Item& item : *result) {
        std::string text = fhirpath::toText(item);
        if (text.empty() && item.isNode())
            json::JsonWriter().append(text, item.node());
        out() << text << '\n';
    }
    return kDone;
}

} // namespace hilum::cli
