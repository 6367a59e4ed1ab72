// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/item_expression.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/fhirpath/function_catalogue.h"
#include "core/fhirpath/program.h"

#include <algorithm>
#include <array>

namespace hilum::mapping {

using fhirpath::Operation;
using fhirpath::OperationCode;
using fhirpath::Program;
using fhirpath::Truth;

namespace {

constexpr std::uint32_t kGateBits = 63;
/// Operands of one Concatenate.
constexpr std::size_t kMostTexts = 16;

std::string_view uuidOf(std::string_view name, Arena& arena)
{
    auto* made = static_cast<char*>(arena.allocate(kUuidSize, 1));
    writeNameUuid(name, made);
    return {made, kUuidSize};
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
    using Operands = std::vector<std::uint32_t>;
    using Texts = std::vector<std::string>;

    Made add(Kind kind, const Operands& operands = {}, std::uint32_t number = 0)
    {
        m_made.m_steps.push_back({.kind = kind,
                                  .operandCount = static_cast<std::uint16_t>(operands.size()),
                                  .operands = static_cast<std::uint32_t>(m_made.m_operands.size()),
                                  .number = number});
        m_made.m_operands.insert(m_made.m_operands.end(), operands.begin(), operands.end());
        return static_cast<std::uint32_t>(m_made.m_steps.size() - 1);
    }

    Made addWithTexts(Kind kind, const Operands& operands, const Texts& texts)
    {
        const auto number = static_cast<std::uint32_t>(m_made.m_texts.size());
        m_made.m_texts.insert(m_made.m_texts.end(), texts.begin(), texts.end());
        const Made made = add(kind, operands, number);
        m_made.m_steps.back().textCount = static_cast<std::uint16_t>(texts.size());
        return made;
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
            return add(Kind::Nothing);
        case OperationCode::This:
            return add(Kind::This);
        case OperationCode::Variable:
            return add(Kind::Variable, {}, operation.payload);
        case OperationCode::Literal:
        case OperationCode::Constant: {
            const std::optional<Texts> texts = literals(number);
            return texts && texts->size() == 1 ? addWithTexts(Kind::Text, {}, *texts) : std::nullopt;
        }
        case OperationCode::Path:
            return path(operation, Kind::ListPath);
        case OperationCode::Concatenate:
            return operation.argumentCount > kMostTexts
                       ? std::nullopt
                       : combined(Kind::Concatenate, operation, operation.argumentCount);
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

    /// `ofList`: what becomes of a path that can select several nodes.
    Made path(const Operation& operation, Kind ofList)
    {
        const bool isFromItem = operation.argumentCount == 0
                                || m_program.operations[argument(operation, 0)].code == OperationCode::This;
        if (!isFromItem)
            return std::nullopt;
        const std::string_view text =
            std::string_view(m_program.text).substr(operation.begin, operation.end - operation.begin);
        const std::shared_ptr<const CompiledPath>& path = m_program.paths[operation.payload];
        const bool isList = path->isList() && ofList == Kind::ListPath;
        const std::optional<std::uint32_t> number = isList ? std::nullopt : m_partNumber(path, text);
        if (number)
            return add(Kind::Part, {}, *number);
        m_made.m_paths.push_back(path);
        return add(isList ? Kind::ListPath : Kind::Path, {},
                   static_cast<std::uint32_t>(m_made.m_paths.size() - 1));
    }

    /// A step of which it only matters whether, and which, node comes first.
    Made firstOf(std::uint32_t number)
    {
        const Operation& operation = m_program.operations[number];
        return operation.code == OperationCode::Path ? path(operation, Kind::Path) : value(number);
    }

    /// A step that is no question.
    Made value(std::uint32_t number)
    {
        const Made made = step(number);
        return made && !isQuestion(m_made.m_steps[*made].kind) ? made : std::nullopt;
    }

    Made combined(Kind kind, const Operation& operation, std::size_t count)
    {
        Operands operands;
        for (std::size_t index = 0; index < count; ++index) {
            const Made operand = step(argument(operation, index));
            if (!operand)
                return std::nullopt;
            operands.push_back(*operand);
        }
        return add(kind, operands);
    }

    /// A value and texts that are written down. Those of an Equal may stand on the left as well.
    Made comparison(Kind kind, const Operation& operation)
    {
        std::uint32_t left = argument(operation, 0);
        std::uint32_t right = argument(operation, 1);
        if (operation.code != OperationCode::In && literals(left))
            std::swap(left, right);
        if (const std::optional<bool> boolean = booleanLiteral(right); boolean && kind == Kind::Equal)
            return comparedTo(*boolean, left);
        const std::optional<Texts> texts = literals(right);
        if (!texts || (operation.code != OperationCode::In && texts->size() != 1))
            return std::nullopt;
        const Made operand = value(left);
        return operand ? addWithTexts(kind, {*operand}, *texts) : std::nullopt;
    }

    [[nodiscard]] std::optional<bool> booleanLiteral(std::uint32_t number) const
    {
        const Operation& operation = m_program.operations[number];
        const bool isBoolean = operation.code == OperationCode::Literal
                               && m_program.values[operation.payload].kind() == ValueKind::Boolean;
        return isBoolean ? std::optional(m_program.values[operation.payload].asBoolean()) : std::nullopt;
    }

    /// `%isKnown = false`
    Made comparedTo(bool expected, std::uint32_t number)
    {
        const Made operand = step(number);
        if (!operand || !isCondition(m_made.m_steps[*operand].kind))
            return std::nullopt;
        const Made opposite = add(Kind::Not, {*operand});
        return expected ? add(Kind::Not, {*opposite}) : opposite;
    }

    /// It can be true or false.
    static bool isCondition(Kind kind) { return isQuestion(kind) || kind == Kind::Variable; }
    static bool isQuestion(Kind kind) { return kind >= Kind::Exists; }

    [[nodiscard]] std::optional<Texts> literals(std::uint32_t number) const
    {
        const Operation& operation = m_program.operations[number];
        Texts texts;
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
        if (name == "trim")
            return combined(Kind::Trim, operation, 1);
        if (name == "replace")
            return withTexts(Kind::Replace, operation, 2);
        if (name == "startsWith")
            return withTexts(Kind::StartsWith, operation, 1);
        if (name == "endsWith")
            return withTexts(Kind::EndsWith, operation, 1);
        if (name == "contains")
            return withTexts(Kind::Contains, operation, 1);
        if (name == "matches" && operation.extra != Operation::kNoExtra)
            return pattern(Kind::Matches, operation, 1);
        if (name == "replaceMatches" && operation.extra != Operation::kNoExtra)
            return pattern(Kind::ReplaceMatches, operation, 2);
        if (name == "first")
            return first(argument(operation, 0));
        if (name == "iif" && arguments >= 2)
            return choice(operation, arguments);
        return std::nullopt;
    }

    Made question(Kind kind, const Operation& operation)
    {
        const Made operand = firstOf(argument(operation, 0));
        return operand ? add(kind, {*operand}) : std::nullopt;
    }

    /// A function of the input and of texts that are written down; none of them empty but the last.
    Made withTexts(Kind kind, const Operation& operation, std::size_t count)
    {
        Texts texts;
        for (std::size_t index = 1; index <= count; ++index) {
            const std::optional<Texts> text = literals(argument(operation, index));
            if (!text || text->size() != 1 || (text->front().empty() && index == 1))
                return std::nullopt;
            texts.push_back(text->front());
        }
        const Made operand = value(argument(operation, 0));
        return operand ? addWithTexts(kind, {*operand}, texts) : std::nullopt;
    }

    /// The step's texts are those of the arguments, the pattern's among them.
    Made pattern(Kind kind, const Operation& operation, std::size_t count)
    {
        const Made made = withTexts(kind, operation, count);
        if (made) {
            m_made.m_steps[*made].pattern = static_cast<std::uint32_t>(m_made.m_patterns.size());
            m_made.m_patterns.push_back(m_program.patterns[operation.extra]);
        }
        return made;
    }

    /// `(%a | %b).first()`, also of one operand.
    Made first(std::uint32_t number)
    {
        Operands operands;
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
            const Made operand = firstOf(next);
            if (!operand)
                return std::nullopt;
            operands.push_back(*operand);
        }
        return add(Kind::First, operands);
    }

    /// The input of `iif` must be the item itself: its branches are seen from it.
    Made choice(const Operation& operation, std::size_t arguments)
    {
        const OperationCode input = m_program.operations[argument(operation, 0)].code;
        if (input != OperationCode::This && input != OperationCode::Empty)
            return std::nullopt;
        Operands operands;
        for (std::size_t index = 1; index <= arguments; ++index) {
            const Made operand = step(argument(operation, index));
            if (!operand)
                return std::nullopt;
            operands.push_back(*operand);
        }
        if (!isCondition(m_made.m_steps[operands.front()].kind))
            return std::nullopt;
        return add(Kind::If, operands);
    }

    const Program& m_program;
    const PartNumber& m_partNumber;
    ItemExpression m_made;
};

std::optional<ItemExpression> ItemExpression::make(const fhirpath::Expression& expression,
                                                   const PartNumber& partNumber)
{
    return Maker(expression.program(), partNumber).make();
}

std::optional<Truth> ItemExpression::truth(const Scene& scene) const
{
    switch (answer(m_root, scene)) {
    case Answer::No:
        return Truth::False;
    case Answer::Yes:
        return Truth::True;
    case Answer::None:
        return Truth::Unknown;
    case Answer::Unknown:
        break;
    }
    return std::nullopt;
}

ItemExpression::Outcome ItemExpression::value(std::uint32_t number, const Scene& scene) const
{
    const Step& step = m_steps[number];
    const auto ofNode = [](Node node) {
        return node ? Outcome{.state = State::Node, .node = node, .text = {}} : Outcome();
    };
    switch (step.kind) {
    case Kind::Nothing:
        return {};
    case Kind::Part:
        return ofNode(scene.parts[step.number]);
    case Kind::Path:
        return ofNode(m_paths[step.number]->first(scene.item));
    case Kind::ListPath:
        return only(step, scene);
    case Kind::This:
        return ofNode(scene.item);
    case Kind::Variable:
        return variable(step.number, scene);
    case Kind::Text:
        return {.state = State::Text, .node = {}, .text = m_texts[step.number]};
    case Kind::First:
        for (std::size_t index = 0; index < step.operandCount; ++index) {
            const Outcome found = value(operand(step, index), scene);
            if (!found.isNothing())
                return found;
        }
        return {};
    case Kind::Concatenate:
    case Kind::Join:
    case Kind::Uuid:
    case Kind::Trim:
    case Kind::Replace:
    case Kind::ReplaceMatches: {
        Outcome made;
        made.state = text(number, scene, made.text);
        return made;
    }
    case Kind::If: {
        const Answer condition = answer(operand(step, 0), scene);
        if (condition == Answer::Unknown)
            return {.state = State::Unknown, .node = {}, .text = {}};
        const std::size_t branch = condition == Answer::Yes ? 1 : 2;
        return branch < step.operandCount ? value(operand(step, branch), scene) : Outcome();
    }
    default:
        return asked(number, scene);
    }
}

/// The answer to a question as a value.
ItemExpression::Outcome ItemExpression::asked(std::uint32_t number, const Scene& scene) const
{
    static const Value kYes = Value::boolean(true);
    static const Value kNo = Value::boolean(false);
    switch (answer(number, scene)) {
    case Answer::Yes:
        return {.state = State::Value, .node = {}, .text = {}, .computed = &kYes};
    case Answer::No:
        return {.state = State::Value, .node = {}, .text = {}, .computed = &kNo};
    case Answer::None:
        return {};
    case Answer::Unknown:
        break;
    }
    return {.state = State::Unknown, .node = {}, .text = {}};
}

/// The step's value as text, or nothing. A node without a value is nothing here, too.
ItemExpression::State ItemExpression::text(std::uint32_t number, const Scene& scene,
                                           std::string_view& out) const
{
    const Step& step = m_steps[number];
    switch (step.kind) {
    case Kind::Text:
        out = m_texts[step.number];
        return State::Text;
    case Kind::Part:
        return scene.parts[step.number] ? textOf(scene.parts[step.number].value(), out) : State::Nothing;
    case Kind::Concatenate:
    case Kind::Join:
        return concatenated(step, scene, out);
    case Kind::Uuid:
    case Kind::Trim:
    case Kind::Replace:
    case Kind::ReplaceMatches:
        return changed(step, scene, out);
    default:
        break;
    }
    const Outcome found = value(number, scene);
    if (found.isNode())
        return textOf(found.node.value(), out);
    if (found.state == State::Value)
        return textOf(*found.computed, out);
    out = found.text;
    return found.state;
}

ItemExpression::State ItemExpression::textOf(const Value& value, std::string_view& out)
{
    if (value.isString()) {
        out = value.asString();
        return State::Text;
    }
    return value.isNone() ? State::Nothing : State::Unknown;
}

ItemExpression::Outcome ItemExpression::variable(std::uint32_t number, const Scene& scene)
{
    const fhirpath::Collection* items = scene.evaluation.variable(number);
    if (items == nullptr || items->empty())
        return {};
    if (items->size() > 1)
        return {.state = State::Unknown, .node = {}, .text = {}};
    const fhirpath::Item& item = items->front();
    if (item.isNode())
        return {.state = State::Node, .node = item.node(), .text = {}};
    return {.state = State::Value, .node = {}, .text = {}, .computed = item.computed()};
}

/// Of a path that could select more than one node.
ItemExpression::Outcome ItemExpression::only(const Step& step, const Scene& scene) const
{
    scene.nodes.clear();
    m_paths[step.number]->select(scene.item, scene.nodes);
    if (scene.nodes.empty())
        return {};
    if (scene.nodes.size() > 1)
        return {.state = State::Unknown, .node = {}, .text = {}};
    return {.state = State::Node, .node = scene.nodes.front(), .text = {}};
}

ItemExpression::State ItemExpression::concatenated(const Step& step, const Scene& scene,
                                                   std::string_view& out) const
{
    std::array<std::string_view, kMostTexts> parts; // NOLINT(cppcoreguidelines-pro-type-member-init)
    std::size_t count = 0;
    std::size_t size = 0;
    for (std::size_t index = 0; index < step.operandCount; ++index) {
        const State part = text(operand(step, index), scene, parts[count]);
        if (part == State::Unknown || (part == State::Nothing && step.kind == Kind::Join))
            return part;
        if (part == State::Text)
            size += parts[count++].size();
    }
    auto* made = static_cast<char*>(scene.arena.allocate(size, 1));
    char* end = made;
    for (std::size_t index = 0; index < count; ++index)
        end = std::copy(parts[index].begin(), parts[index].end(), end);
    out = {made, size};
    return State::Text;
}

/// One text made of another.
ItemExpression::State ItemExpression::changed(const Step& step, const Scene& scene,
                                              std::string_view& out) const
{
    const State found = text(operand(step, 0), scene, out);
    if (found != State::Text)
        return found;
    if (step.kind == Kind::Trim)
        out = trimmed(out);
    else if (step.kind == Kind::Replace)
        out = replaced(step, out, scene.arena);
    else if (step.kind == Kind::ReplaceMatches)
        return replacedMatches(step, scene, out);
    else
        out = uuidOf(out, scene.arena);
    return found;
}

std::string_view ItemExpression::replaced(const Step& step, std::string_view text, Arena& arena) const
{
    const std::string_view sought = m_texts[step.number];
    std::size_t next = text.find(sought);
    if (next == std::string_view::npos)
        return text;
    std::string made;
    std::size_t at = 0;
    for (; next != std::string_view::npos; next = text.find(sought, at)) {
        made.append(text, at, next - at).append(m_texts[step.number + 1]);
        at = next + sought.size();
    }
    return arena.copy(made.append(text.substr(at)));
}

/// Unknown where it goes too far: the evaluator says so.
ItemExpression::State ItemExpression::replacedMatches(const Step& step, const Scene& scene,
                                                      std::string_view& out) const
{
    std::uint64_t steps = 0;
    const fhirpath::Pattern::Limits limits{.longest = fhirpath::EvaluationContext::kLongestText,
                                           .work = scene.evaluation.workLimit()};
    const std::string made =
        m_patterns[step.pattern].replaceAll(out, m_texts[step.number + 1], limits, steps);
    if (steps > limits.work || made.size() > limits.longest)
        return State::Unknown;
    out = scene.arena.copy(made);
    return State::Text;
}

ItemExpression::Answer ItemExpression::existence(const Step& step, const Scene& scene) const
{
    const Step& asked = m_steps[operand(step, 0)];
    bool isThere = false;
    if (asked.kind == Kind::Part) {
        isThere = static_cast<bool>(scene.parts[asked.number]);
    } else if (asked.kind == Kind::Variable) {
        const fhirpath::Collection* items = scene.evaluation.variable(asked.number);
        isThere = items != nullptr && !items->empty();
    } else {
        const Outcome found = value(operand(step, 0), scene);
        if (!found.isKnown())
            return Answer::Unknown;
        isThere = !found.isNothing();
    }
    return answerOf(isThere == (step.kind == Kind::Exists));
}

ItemExpression::Answer ItemExpression::compared(const Step& step, const Scene& scene) const
{
    std::string_view text;
    const State found = this->text(operand(step, 0), scene, text);
    if (found == State::Unknown)
        return Answer::Unknown;
    if (found == State::Nothing) // Or a node of parts, which the evaluator compares.
        return value(operand(step, 0), scene).isNothing() ? Answer::None : Answer::Unknown;
    switch (step.kind) {
    case Kind::StartsWith:
        return answerOf(text.starts_with(m_texts[step.number]));
    case Kind::EndsWith:
        return answerOf(text.ends_with(m_texts[step.number]));
    case Kind::Contains:
        return answerOf(text.find(m_texts[step.number]) != std::string_view::npos);
    case Kind::Matches:
        return answerOf(m_patterns[step.pattern].matches(text));
    default:
        break;
    }
    const bool isOne = std::ranges::any_of(
        texts(step), [text](const std::string& each) { return each.size() == text.size() && each == text; });
    return answerOf(isOne == (step.kind == Kind::Equal));
}

ItemExpression::Answer ItemExpression::logical(const Step& step, const Scene& scene) const
{
    const Answer decisive = step.kind == Kind::And ? Answer::No : Answer::Yes;
    const Answer left = answer(operand(step, 0), scene);
    if (left == Answer::Unknown || left == decisive)
        return left;
    const Answer right = answer(operand(step, 1), scene);
    if (right == Answer::Unknown || right == decisive)
        return right;
    return left == Answer::None ? left : right;
}

ItemExpression::Answer ItemExpression::answer(std::uint32_t number, const Scene& scene) const
{
    const Step& step = m_steps[number];
    switch (step.kind) {
    case Kind::Exists:
    case Kind::Missing:
        return existence(step, scene);
    case Kind::Equal:
    case Kind::NotEqual:
    case Kind::StartsWith:
    case Kind::EndsWith:
    case Kind::Contains:
    case Kind::Matches:
        return compared(step, scene);
    case Kind::And:
    case Kind::Or:
        return logical(step, scene);
    case Kind::Not: {
        const Answer inner = answer(operand(step, 0), scene);
        return inner == Answer::Yes ? Answer::No : inner == Answer::No ? Answer::Yes : inner;
    }
    case Kind::Variable: {
        const Outcome found = variable(step.number, scene);
        if (found.isNothing())
            return Answer::None;
        const bool isBoolean = found.state == State::Value && found.computed->kind() == ValueKind::Boolean;
        return isBoolean ? answerOf(found.computed->asBoolean()) : Answer::Unknown;
    }
    default:
        return Answer::Unknown;
    }
}

std::uint64_t ItemExpression::valueGate() const
{
    switch (m_steps[m_root].kind) {
    case Kind::Exists:
    case Kind::Missing:
    case Kind::And:
    case Kind::Or:
    case Kind::Not:
        return 0;
    default:
        return gate(m_root);
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
    case Kind::StartsWith:
    case Kind::EndsWith:
    case Kind::Contains:
    case Kind::Matches:
    case Kind::Uuid:
    case Kind::Trim:
    case Kind::Replace:
    case Kind::ReplaceMatches:
        return gate(operand(step, 0));
    case Kind::And: {
        const std::uint64_t left = gate(operand(step, 0));
        return left != 0 ? left : gate(operand(step, 1));
    }
    case Kind::Or:
    case Kind::First: {
        std::uint64_t all = 0;
        for (std::size_t index = 0; index < step.operandCount; ++index) {
            const std::uint64_t one = gate(operand(step, index));
            if (one == 0)
                return 0;
            all |= one;
        }
        return all;
    }
    case Kind::Join:
        for (std::size_t index = 0; index < step.operandCount; ++index) {
            if (const std::uint64_t one = gate(operand(step, index)); one != 0)
                return one;
        }
        return 0;
    default:
        return 0;
    }
}

} // namespace hilum::mapping
