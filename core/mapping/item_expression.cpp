// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/item_expression.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/fhirpath/comparison.h"

#include <algorithm>
#include <array>

namespace hilum::mapping {

using fhirpath::Truth;

namespace {

std::string_view uuidOf(std::string_view name, Arena& arena)
{
    auto* made = static_cast<char*>(arena.allocate(kUuidSize, 1));
    writeNameUuid(name, made);
    return {made, kUuidSize};
}

} // namespace

std::optional<Truth> ItemExpression::truth(const Scene& scene) const
{
    return truthOf(answer(m_root, scene));
}

std::optional<Truth> ItemExpression::truthOf(Answer answer)
{
    switch (answer) {
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
    const std::optional<std::string_view> made = change(static_cast<std::uint32_t>(&step - m_steps.data()),
                                                        out, scene.evaluation.workLimit(), scene.arena);
    if (!made)
        return State::Unknown;
    out = *made;
    return State::Text;
}

std::optional<std::string_view> ItemExpression::change(std::uint32_t number, std::string_view text,
                                                       std::uint64_t workLimit, Arena& arena) const
{
    const Step& step = m_steps[number];
    switch (step.kind) {
    case Kind::Trim:
        return trimmed(text);
    case Kind::Replace:
        return replaced(step, text, arena);
    case Kind::ReplaceMatches:
        return replacedMatches(step, text, workLimit, arena);
    default:
        return uuidOf(text, arena);
    }
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

/// Nothing where it goes too far: the evaluator says so.
std::optional<std::string_view> ItemExpression::replacedMatches(const Step& step, std::string_view text,
                                                                std::uint64_t workLimit, Arena& arena) const
{
    std::uint64_t steps = 0;
    const fhirpath::Pattern::Limits limits{.longest = fhirpath::EvaluationContext::kLongestText,
                                           .work = workLimit};
    const std::string made =
        m_patterns[step.pattern].replaceAll(text, m_texts[step.number + 1], limits, steps);
    if (steps > limits.work || made.size() > limits.longest)
        return std::nullopt;
    return arena.copy(made);
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

/// More than one item has no value, and the evaluator knows how many there are.
ItemExpression::Answer ItemExpression::valueThere(const Step& step, const Scene& scene) const
{
    const Outcome found = value(operand(step, 0), scene);
    if (!found.isKnown())
        return Answer::Unknown;
    if (!found.isNode())
        return answerOf(!found.isNothing());
    return answerOf(!found.node.value().isNone());
}

bool ItemExpression::isAnyValue(const Step& step, const Scene& scene) const
{
    for (std::size_t index = 0; index < step.operandCount; ++index) {
        const Step& path = m_steps[operand(step, index)];
        scene.nodes.clear();
        if (path.kind == Kind::Part && scene.parts[path.number])
            scene.nodes.push_back(scene.parts[path.number]);
        else if (path.kind != Kind::Part)
            m_paths[path.number]->select(scene.item, scene.nodes);
        if (std::ranges::any_of(scene.nodes, [](Node each) { return !each.value().isNone(); }))
            return true;
    }
    return false;
}

/// Nothing is like nothing else.
ItemExpression::Answer ItemExpression::likeness(const Step& step, const Scene& scene) const
{
    const Outcome found = value(operand(step, 0), scene);
    if (!found.isKnown())
        return Answer::Unknown;
    if (found.isNothing())
        return Answer::No;
    const fhirpath::Item item = found.isNode() ? fhirpath::Item(found.node) : fhirpath::Item(found.value());
    const fhirpath::Item text(Value::string(m_texts[step.number]));
    return answerOf(fhirpath::areEquivalent(item, text, scene.arena));
}

ItemExpression::Answer ItemExpression::compared(const Step& step, const Scene& scene) const
{
    std::string_view text;
    const State found = this->text(operand(step, 0), scene, text);
    if (found == State::Unknown)
        return Answer::Unknown;
    if (found == State::Nothing) // Or a node of parts, which the evaluator compares.
        return value(operand(step, 0), scene).isNothing() ? Answer::None : Answer::Unknown;
    return answerOf(ask(static_cast<std::uint32_t>(&step - m_steps.data()), text, scene.arena));
}

bool ItemExpression::ask(std::uint32_t number, std::string_view text, Arena& arena) const
{
    const Step& step = m_steps[number];
    switch (step.kind) {
    case Kind::Like:
        return fhirpath::areEquivalent(fhirpath::Item(Value::string(text)),
                                       fhirpath::Item(Value::string(m_texts[step.number])), arena);
    case Kind::StartsWith:
        return text.starts_with(m_texts[step.number]);
    case Kind::EndsWith:
        return text.ends_with(m_texts[step.number]);
    case Kind::Contains:
        return text.find(m_texts[step.number]) != std::string_view::npos;
    case Kind::Matches:
        return m_patterns[step.pattern].matches(text);
    default:
        break;
    }
    const bool isOne = std::ranges::any_of(
        texts(step), [text](const std::string& each) { return each.size() == text.size() && each == text; });
    return isOne == (step.kind == Kind::Equal);
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
    case Kind::HasValue:
        return valueThere(step, scene);
    case Kind::AnyValue:
        return answerOf(isAnyValue(step, scene));
    case Kind::Like:
        return likeness(step, scene);
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
    case Kind::HasValue:
    case Kind::AnyValue:
    case Kind::Like:
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
    case Kind::HasValue:
    case Kind::Like:
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
    case Kind::AnyValue:
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
