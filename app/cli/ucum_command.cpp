// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/json_member.h"
#include "core/json/json_reader.h"
#include "core/model/tree_document.h"
#include "core/ucum/unit.h"

#include <iostream>

namespace hilum::cli {
namespace {

using ucum::Amount;
using ucum::Rational;
using ucum::Unit;

/// One question of a batch.
class UcumQuestion
{
public:
    explicit UcumQuestion(Node root) : m_root(root) {}

    [[nodiscard]] std::string text(std::string_view key) const
    {
        const Node child = m_root.firstChild(key);
        return child ? child.value().toString() : std::string();
    }
    [[nodiscard]] Result<Rational> number(std::string_view key) const { return numberFrom(text(key)); }
    [[nodiscard]] Result<Unit> unit(std::string_view key) const { return Unit::parse(text(key)); }

    static Result<Rational> numberFrom(std::string_view text)
    {
        const std::optional<Rational> number = Rational::parse(text);
        if (!number)
            return Diagnostic::error("cli.not-a-number",
                                     "The amount is not a decimal number, such as 6.3 or 1e-3.");
        return *number;
    }

private:
    Node m_root;
};

Result<std::string> convertAnswer(const UcumQuestion& question)
{
    const Result<Rational> value = question.number("value");
    const Result<Unit> from = question.unit("from");
    const Result<Unit> to = question.unit("to");
    if (!value || !from || !to)
        return !value ? value.error() : !from ? from.error() : to.error();
    const Result<Rational> converted = ucum::convert(*value, *from, *to);
    if (!converted)
        return converted.error();
    std::string json;
    appendMember(json, "value", converted->toString());
    return json;
}

Result<std::string> amountAnswer(const Result<Amount>& amount)
{
    if (!amount)
        return amount.error();
    std::string json;
    appendMember(json, "value", amount->number.toString());
    appendMember(json, "unit", amount->unit);
    return json;
}

Result<std::string> productAnswer(const UcumQuestion& question, ucum::Product product)
{
    const Result<Rational> v1 = question.number("v1");
    const Result<Rational> v2 = question.number("v2");
    const Result<Unit> u1 = question.unit("u1");
    const Result<Unit> u2 = question.unit("u2");
    if (!v1 || !v2)
        return !v1 ? v1.error() : v2.error();
    if (!u1 || !u2)
        return !u1 ? u1.error() : u2.error();
    return amountAnswer(ucum::combine(product, *v1, *u1, *v2, *u2));
}

/// The amount, one where none is given, in base units.
Result<std::string> canonicalAnswer(const UcumQuestion& question)
{
    const Result<Rational> value =
        question.text("value").empty() ? Result<Rational>(Rational(1)) : question.number("value");
    const Result<Unit> unit = question.unit("unit");
    if (!value || !unit)
        return !value ? value.error() : unit.error();
    return amountAnswer(ucum::canonical(*value, *unit));
}

Result<std::string> comparisonAnswer(const UcumQuestion& question)
{
    const Result<Rational> v1 = question.number("v1");
    const Result<Rational> v2 = question.number("v2");
    const Result<Unit> u1 = question.unit("u1");
    const Result<Unit> u2 = question.unit("u2");
    if (!v1 || !v2)
        return !v1 ? v1.error() : v2.error();
    if (!u1 || !u2)
        return !u1 ? u1.error() : u2.error();
    if (!u1->isComparableWith(*u2))
        return std::string("\"comparable\":false,");
    const Result<std::strong_ordering> order = ucum::compare(*v1, *u1, *v2, *u2);
    if (!order)
        return order.error();
    std::string json = "\"comparable\":true,";
    appendMember(json, "order", *order < 0 ? "less" : *order > 0 ? "greater" : "equal");
    return json;
}

Result<std::string> answerOf(const UcumQuestion& question)
{
    const std::string operation = question.text("op");
    std::string json;
    if (operation == "validate") {
        const Result<void> valid = ucum::validate(question.text("unit"));
        json = valid ? "\"valid\":true," : "\"valid\":false,";
        if (!valid)
            appendMember(json, "reason", valid.error().text());
        return json;
    }
    if (operation == "display") {
        const Result<std::string> name = ucum::displayName(question.text("unit"));
        if (!name)
            return name.error();
        appendMember(json, "display", *name);
        return json;
    }
    if (operation == "convert")
        return convertAnswer(question);
    if (operation == "multiply" || operation == "divide")
        return productAnswer(question, operation == "multiply" ? ucum::Product::Times : ucum::Product::Per);
    if (operation == "canonical")
        return canonicalAnswer(question);
    if (operation == "compare")
        return comparisonAnswer(question);
    return Diagnostic::error(
        "cli.unknown-operation",
        "\"op\" must be validate, convert, display, multiply, divide, canonical or compare.");
}

/// Answers one line of a batch.
std::string answerLine(const std::string& line)
{
    Arena arena;
    json::JsonReader reader;
    Diagnostics warnings;
    const std::string padded = line + std::string(json::JsonReader::kPadding, '\0');
    const std::string_view bytes = arena.copy(padded).substr(0, line.size());
    const Result<TreeNode*> root = reader.read(bytes, arena, warnings);
    std::string json = "{";
    if (!root) {
        json += "\"id\":null,\"error\":";
        appendJsonString(json, root.error().text());
        return json + '}';
    }
    const UcumQuestion question(arena.make<TreeDocument>("json", *root)->root());
    appendMember(json, "id", question.text("id"));
    const Result<std::string> answer = answerOf(question);
    if (answer)
        json += *answer;
    else
        appendMember(json, "error", answer.error().text());
    json.back() = '}'; // In place of the last comma.
    return json;
}

int answerBatch()
{
    for (std::string line; std::getline(std::cin, line);) {
        if (!trimmed(line).empty())
            out() << answerLine(line) << '\n' << std::flush;
    }
    return kDone;
}

/// What a unit is, for people.
int explainUnit(const std::string& text)
{
    const Result<Unit> unit = Unit::parse(text);
    const Result<std::string> name = ucum::displayName(text);
    if (!unit || !name) {
        printDiagnostic(unit ? name.error() : unit.error());
        return kRejects;
    }
    const Result<Amount> one = ucum::canonical(Rational(1), *unit);
    out() << "name     " << *name << '\n';
    if (one)
        out() << "is       " << one->number.toString() << ' ' << one->unit << '\n';
    if (unit->isSpecial())
        out() << "scale    its own: it converts, but takes no part in products\n";
    return kDone;
}

int convertAmount(const UcumArguments& arguments)
{
    const Result<Rational> value = UcumQuestion::numberFrom(arguments.unitOrAmount);
    const Result<Unit> from = Unit::parse(arguments.from);
    const Result<Unit> to = Unit::parse(arguments.to);
    if (!value || !from || !to) {
        printDiagnostic(!value ? value.error() : !from ? from.error() : to.error());
        return value ? kRejects : kWrong;
    }
    const Result<Rational> converted = ucum::convert(*value, *from, *to);
    if (!converted) {
        printDiagnostic(converted.error());
        return kRejects;
    }
    out() << converted->toString() << ' ' << arguments.to << '\n';
    return kDone;
}

} // namespace

int ucumCommand(const UcumArguments& arguments)
{
    if (arguments.isBatch && !arguments.hasWords)
        return answerBatch();
    if (!arguments.isBatch && arguments.isConversion)
        return convertAmount(arguments);
    if (!arguments.isBatch && arguments.hasWords)
        return explainUnit(arguments.unitOrAmount);
    printDiagnostic(
        Diagnostic::error("cli.no-unit", "Give a unit, or an amount and the units from and to, or --batch."));
    return kWrong;
}

} // namespace hilum::cli
