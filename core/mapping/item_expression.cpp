// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/item_expression.h"

#include "core/base/hash.h"
#include "core/fhirpath/function_catalogue.h"
#include "core/fhirpath/program.h"

#include <algorithm>

namespace hilum::mapping {

using fhirpath::Operation;
using fhirpath::OperationCode;
using fhirpath::Program;
using fhirpath::Truth;

namespace {

constexpr std::uint32_t kGateBits = 64;

/// A node's or computed value as text; nothing where it is no text.
std::optional<std::string_view> textOf(const ItemExpression::Outcome& outcome)
{
    const Value value = outcome.node ? outcome.node.value() : outcome.value;
    return value.isString() ? std::optional(value.asString()) : std::nullopt;
}

Truth truthOf(bool value)
{
    return value ? Truth::True : Truth::False;
}

} // namespace

/// Turns the operations of a program into steps.
class ItemExpression::Maker
{
public:
    Maker(const Program& program, const PartNumber& partNumber) : m_program(program), m_partNumber(partNumber)
    {
    }

    std::optional<ItemExpression> make()
    {
        const std::optional<std::uint32_t> root = step(m_program.root);
        if (!root)
            return std::nullopt;
        m_made.m_root = *root;
        return std::move(m_made);
    }

private:
    using Made = std::optional<std::uint32_t>;

    Made add(Step step)
    {
        m_made.m_steps.push_back(std::move(step));
        return static_cast<std::uint32_t>(m_made.m_steps.size() - 1);
    }

    [[nodiscard]] std::uint32_t argument(const Operation& operation, std::size_t index) const
    {
        return m_program.arguments[operation.firstArgument + index];
    }

    Made step(std::uint32_t number)
    {
        const Operation& operation = m_program.operations[number];
        switch (operation.code) {
        case OperationCode::Empty:
            return add({.kind = Kind::Nothing, .operands = {}, .texts = {}});
        case OperationCode::This:
            return add({.kind = Kind::This, .operands = {}, .texts = {}});
        case OperationCode::Variable:
            return add({.kind = Kind::Variable, .number = operation.payload, .operands = {}, .texts = {}});
        case OperationCode::Literal:
        case OperationCode::Constant: {
            const std::optional<std::vector<std::string>> texts = literals(number);
            return texts && texts->size() == 1 ? add({.kind = Kind::Text, .operands = {}, .texts = *texts})
                                               : std::nullopt;
        }
        case OperationCode::Path:
            return part(operation);
        case OperationCode::Concatenate:
            return combined(Kind::Concatenate, operation, operation.argumentCount);
        case OperationCode::Add:
            return combined(Kind::Join, operation, 2);
        case OperationCode::And:
            return combined(Kind::And, operation, 2);
        case OperationCode::Or:
            return combined(Kind::Or, operation, 2);
        case OperationCode::Equal:
        case OperationCode::In:
            return comparison(Kind::Equal, operation);
        case OperationCode::NotEqual:
            return comparison(Kind::NotEqual, operation);
        case OperationCode::Function:
            return function(operation);
        default:
            return std::nullopt;
        }
    }

    Made part(const Operation& operation)
    {
        const bool isFromItem = operation.argumentCount == 0
                                || m_program.operations[argument(operation, 0)].code == OperationCode::This;
        const std::string_view text =
            std::string_view(m_program.text).substr(operation.begin, operation.end - operation.begin);
        const std::shared_ptr<const CompiledPath>& path = m_program.paths[operation.payload];
        if (!isFromItem || (path->isList() && !m_asksExistence))
            return std::nullopt;
        if (const std::optional<std::uint32_t> number = m_partNumber(path, text))
            return add({.kind = Kind::Part, .number = *number, .operands = {}, .texts = {}});
        m_made.m_paths.push_back(path);
        return add({.kind = Kind::Path,
                    .number = static_cast<std::uint32_t>(m_made.m_paths.size() - 1),
                    .operands = {},
                    .texts = {}});
    }

    Made combined(Kind kind, const Operation& operation, std::size_t count)
    {
        m_asksExistence = false;
        Step made{.kind = kind, .operands = {}, .texts = {}};
        for (std::size_t index = 0; index < count; ++index) {
            const Made operand = step(argument(operation, index));
            if (!operand)
                return std::nullopt;
            made.operands.push_back(*operand);
        }
        return add(std::move(made));
    }

    /// A value and texts that are written down. Those of an Equal may stand on the left as well.
    Made comparison(Kind kind, const Operation& operation)
    {
        std::uint32_t left = argument(operation, 0);
        std::uint32_t right = argument(operation, 1);
        if (operation.code != OperationCode::In && literals(left))
            std::swap(left, right);
        const std::optional<std::vector<std::string>> texts = literals(right);
        if (!texts || (operation.code != OperationCode::In && texts->size() != 1))
            return std::nullopt;
        const Made operand = step(left);
        if (!operand || isQuestion(m_made.m_steps[*operand].kind))
            return std::nullopt;
        return add({.kind = kind, .operands = {*operand}, .texts = *texts});
    }

    static bool isQuestion(Kind kind) { return kind >= Kind::Exists; }

    [[nodiscard]] std::optional<std::vector<std::string>> literals(std::uint32_t number) const
    {
        const Operation& operation = m_program.operations[number];
        std::vector<std::string> texts;
        if (operation.code == OperationCode::Literal) {
            const Value& value = m_program.values[operation.payload];
            if (!value.isString())
                return std::nullopt;
            texts.emplace_back(value.asString());
            return texts;
        }
        if (operation.code != OperationCode::Constant)
            return std::nullopt;
        for (const fhirpath::Item& item : m_program.constants[operation.payload]) {
            const Value value = item.value();
            if (item.isNode() || !value.isString())
                return std::nullopt;
            texts.emplace_back(value.asString());
        }
        return texts;
    }

    Made function(const Operation& operation)
    {
        const std::string_view name = m_program.functions[operation.payload]->name;
        const std::size_t arguments = operation.argumentCount - 1U;
        if (name == "exists" && arguments == 0)
            return question(Kind::Exists, operation);
        if (name == "empty")
            return question(Kind::Missing, operation);
        if (name == "not")
            return combined(Kind::Not, operation, 1);
        if (name == "uuid")
            return combined(Kind::Uuid, operation, 1);
        if (name == "first")
            return first(argument(operation, 0));
        if (name == "iif" && arguments >= 2)
            return choice(operation, arguments);
        return std::nullopt;
    }

    Made question(Kind kind, const Operation& operation)
    {
        m_asksExistence = true;
        const Made operand = step(argument(operation, 0));
        m_asksExistence = false;
        if (!operand || isQuestion(m_made.m_steps[*operand].kind))
            return std::nullopt;
        return add({.kind = kind, .operands = {*operand}, .texts = {}});
    }

    /// `(%a | %b).first()`, also of one operand.
    Made first(std::uint32_t number)
    {
        Step made{.kind = Kind::First, .operands = {}, .texts = {}};
        std::vector<std::uint32_t> open = {number};
        while (!open.empty()) {
            const std::uint32_t next = open.back();
            open.pop_back();
            const Operation& operation = m_program.operations[next];
            if (operation.code == OperationCode::Union) {
                open.push_back(argument(operation, 1));
                open.push_back(argument(operation, 0));
                continue;
            }
            const Made operand = step(next);
            if (!operand || isQuestion(m_made.m_steps[*operand].kind))
                return std::nullopt;
            made.operands.push_back(*operand);
        }
        return add(std::move(made));
    }

    /// The input of `iif` must be the item itself: its branches are seen from it.
    Made choice(const Operation& operation, std::size_t arguments)
    {
        const OperationCode input = m_program.operations[argument(operation, 0)].code;
        if (input != OperationCode::This && input != OperationCode::Empty)
            return std::nullopt;
        Step made{.kind = Kind::If, .operands = {}, .texts = {}};
        for (std::size_t index = 1; index <= arguments; ++index) {
            const Made operand = step(argument(operation, index));
            if (!operand)
                return std::nullopt;
            made.operands.push_back(*operand);
        }
        if (!isQuestion(m_made.m_steps[made.operands.front()].kind))
            return std::nullopt;
        return add(std::move(made));
    }

    const Program& m_program;
    const PartNumber& m_partNumber;
    /// The path directly below a question may be a list.
    bool m_asksExistence = false;
    ItemExpression m_made;
};

std::optional<ItemExpression> ItemExpression::make(const fhirpath::Expression& expression,
                                                   const PartNumber& partNumber)
{
    return Maker(expression.program(), partNumber).make();
}

ItemExpression::Outcome ItemExpression::variable(std::uint32_t number, const Scene& scene) const
{
    const fhirpath::Collection* items = scene.evaluation.variable(number);
    if (items == nullptr || items->empty())
        return {};
    if (items->size() > 1)
        return {.value = {}, .node = {}, .isKnown = false};
    const fhirpath::Item& item = items->front();
    return {.value = item.isNode() ? Value() : item.value(), .node = item.node(), .isKnown = true};
}

ItemExpression::Outcome ItemExpression::concatenated(const Step& step, const Scene& scene) const
{
    const std::size_t begin = scene.text.size(); // An operand may be put together as well.
    bool isKnown = true;
    bool isComplete = true;
    for (const std::uint32_t operand : step.operands) {
        const Outcome part = value(operand, scene);
        isKnown = isKnown && part.isKnown;
        const bool isNothing = part.isEmpty() || (part.node && part.node.value().isNone());
        isComplete = isComplete && !isNothing;
        if (!isKnown || (step.kind == Kind::Join && !isComplete))
            break;
        if (isNothing)
            continue;
        const std::optional<std::string_view> text = textOf(part);
        isKnown = text.has_value();
        scene.text += text.value_or(std::string_view());
    }
    Outcome made{.value = {}, .node = {}, .isKnown = isKnown};
    if (isKnown && (isComplete || step.kind == Kind::Concatenate))
        made.value = Value::string(scene.arena.copy(std::string_view(scene.text).substr(begin)));
    scene.text.resize(begin);
    return made;
}

ItemExpression::Outcome ItemExpression::value(std::uint32_t number, const Scene& scene) const
{
    const Step& step = m_steps[number];
    switch (step.kind) {
    case Kind::Nothing:
        return {};
    case Kind::Part:
        return {.value = {}, .node = scene.parts[step.number], .isKnown = true};
    case Kind::Path:
        return {.value = {}, .node = m_paths[step.number]->first(scene.item), .isKnown = true};
    case Kind::This:
        return {.value = {}, .node = scene.item, .isKnown = true};
    case Kind::Variable:
        return variable(step.number, scene);
    case Kind::Text:
        return {.value = Value::string(step.texts.front()), .node = {}, .isKnown = true};
    case Kind::Concatenate:
    case Kind::Join:
        return concatenated(step, scene);
    case Kind::First:
        for (const std::uint32_t operand : step.operands) {
            const Outcome found = value(operand, scene);
            if (!found.isKnown || !found.isEmpty())
                return found;
        }
        return {};
    case Kind::Uuid: {
        const Outcome name = value(step.operands.front(), scene);
        if (!name.isKnown || name.isEmpty())
            return name;
        const std::optional<std::string_view> text = textOf(name);
        if (!text)
            return {.value = {}, .node = {}, .isKnown = false};
        return {.value = Value::string(scene.arena.copy(nameUuid(*text))), .node = {}, .isKnown = true};
    }
    case Kind::If: {
        const std::optional<Truth> condition = truth(step.operands.front(), scene);
        if (!condition)
            return {.value = {}, .node = {}, .isKnown = false};
        const std::size_t branch = *condition == Truth::True ? 1 : 2;
        return branch < step.operands.size() ? value(step.operands[branch], scene) : Outcome();
    }
    default:
        return {.value = {}, .node = {}, .isKnown = false};
    }
}

std::optional<Truth> ItemExpression::compared(const Step& step, const Scene& scene) const
{
    const Outcome found = value(step.operands.front(), scene);
    if (!found.isKnown)
        return std::nullopt;
    if (found.isEmpty())
        return Truth::Unknown;
    const std::optional<std::string_view> text = textOf(found);
    if (!text)
        return std::nullopt;
    const bool isOne = std::ranges::find(step.texts, *text) != step.texts.end();
    return truthOf(isOne == (step.kind == Kind::Equal));
}

std::optional<Truth> ItemExpression::logical(const Step& step, const Scene& scene) const
{
    const Truth decisive = step.kind == Kind::And ? Truth::False : Truth::True;
    const std::optional<Truth> left = truth(step.operands[0], scene);
    if (!left || *left == decisive)
        return left;
    const std::optional<Truth> right = truth(step.operands[1], scene);
    if (!right || *right == decisive)
        return right;
    return *left == Truth::Unknown ? left : right;
}

std::optional<Truth> ItemExpression::truth(std::uint32_t number, const Scene& scene) const
{
    const Step& step = m_steps[number];
    switch (step.kind) {
    case Kind::Exists:
    case Kind::Missing: {
        const Outcome found = value(step.operands.front(), scene);
        if (!found.isKnown)
            return std::nullopt;
        return truthOf(found.isEmpty() == (step.kind == Kind::Missing));
    }
    case Kind::Equal:
    case Kind::NotEqual:
        return compared(step, scene);
    case Kind::And:
    case Kind::Or:
        return logical(step, scene);
    case Kind::Not: {
        const std::optional<Truth> inner = truth(step.operands.front(), scene);
        if (!inner || *inner == Truth::Unknown)
            return inner;
        return truthOf(*inner == Truth::False);
    }
    default:
        return std::nullopt;
    }
}

std::uint64_t ItemExpression::gate(std::uint32_t number) const
{
    const Step& step = m_steps[number];
    switch (step.kind) {
    case Kind::Part:
        return step.number < kGateBits ? std::uint64_t{1} << step.number : 0;
    case Kind::Exists:
    case Kind::Equal:
    case Kind::NotEqual:
    case Kind::Uuid:
        return gate(step.operands.front());
    case Kind::And: {
        const std::uint64_t left = gate(step.operands[0]);
        return left != 0 ? left : gate(step.operands[1]);
    }
    case Kind::Or:
    case Kind::First: {
        std::uint64_t all = 0;
        for (const std::uint32_t operand : step.operands) {
            const std::uint64_t one = gate(operand);
            if (one == 0)
                return 0;
            all |= one;
        }
        return all;
    }
    case Kind::Join:
        for (const std::uint32_t operand : step.operands) {
            if (const std::uint64_t one = gate(operand); one != 0)
                return one;
        }
        return 0;
    default:
        return 0;
    }
}

} // namespace hilum::mapping
