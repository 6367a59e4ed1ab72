// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/mapping/item_expression.h"
#include "core/mapping/stencil_tracer.h"

// Goes over the same steps as item_expression.cpp, in their order, and tells the tracer of each that looks at
// a value of the record.

namespace hilum::mapping {

using Term = Stencil::Term;

std::optional<fhirpath::Truth> ItemExpression::traceTruth(const Scene& scene, StencilTracer& tracer) const
{
    return truthOf(traceAnswer(m_root, scene, tracer));
}

bool ItemExpression::keepsPlain(std::uint32_t number) const
{
    const Step& step = m_steps[number];
    const bool isReplacing = step.kind == Kind::Replace || step.kind == Kind::ReplaceMatches;
    return !isReplacing || !needsJsonEscape(m_texts[step.number + 1]);
}

ItemExpression::Outcome ItemExpression::traceValue(std::uint32_t number, const Scene& scene,
                                                   StencilTracer& tracer, Term& term) const
{
    const Step& step = m_steps[number];
    switch (step.kind) {
    case Kind::Nothing:
    case Kind::Part:
    case Kind::Path:
    case Kind::ListPath:
    case Kind::This:
        return value(number, scene);
    case Kind::Variable:
        term = tracer.variable(step.number);
        return variable(step.number, scene);
    case Kind::First:
        for (std::size_t index = 0; index < step.operandCount; ++index) {
            const Outcome found = traceValue(operand(step, index), scene, tracer, term);
            if (!found.isNothing())
                return found;
        }
        return {};
    case Kind::Text:
    case Kind::Concatenate:
    case Kind::Join:
    case Kind::Uuid:
    case Kind::Trim:
    case Kind::Replace:
    case Kind::ReplaceMatches: {
        const State state = traceText(number, scene, tracer, term);
        return state == State::Text ? value(number, scene) : Outcome{.state = state, .node = {}, .text = {}};
    }
    case Kind::If: {
        const Answer condition = traceAnswer(operand(step, 0), scene, tracer);
        if (condition == Answer::Unknown)
            return {.state = State::Unknown, .node = {}, .text = {}};
        const std::size_t branch = condition == Answer::Yes ? 1 : 2;
        return branch < step.operandCount ? traceValue(operand(step, branch), scene, tracer, term)
                                          : Outcome();
    }
    default: {
        (void)traceAnswer(number, scene, tracer);
        const Outcome answer = asked(number, scene);
        if (answer.state == State::Value)
            term = tracer.constant(*answer.computed);
        return answer;
    }
    }
}

ItemExpression::State ItemExpression::traceText(std::uint32_t number, const Scene& scene,
                                                StencilTracer& tracer, Term& term) const
{
    const Step& step = m_steps[number];
    std::string_view made;
    switch (step.kind) {
    case Kind::Text:
        term = tracer.constant(Value::string(m_texts[step.number]));
        return State::Text;
    case Kind::Concatenate:
    case Kind::Join: {
        std::vector<Term> parts;
        for (std::size_t index = 0; index < step.operandCount; ++index) {
            Term part = Stencil::kNone;
            const State state = traceText(operand(step, index), scene, tracer, part);
            if (state == State::Unknown || (state == State::Nothing && step.kind == Kind::Join))
                return state;
            if (state == State::Text)
                parts.push_back(part);
        }
        const State state = text(number, scene, made);
        if (state == State::Text)
            term = tracer.join(parts, made);
        return state;
    }
    case Kind::Uuid:
    case Kind::Trim:
    case Kind::Replace:
    case Kind::ReplaceMatches: {
        Term of = Stencil::kNone;
        if (const State state = traceText(operand(step, 0), scene, tracer, of); state != State::Text)
            return state;
        const State state = text(number, scene, made);
        if (state == State::Text)
            term = tracer.changed(*this, number, of, made);
        return state;
    }
    default:
        break;
    }
    const Outcome found = traceValue(number, scene, tracer, term);
    if (!found.isNode())
        return found.state == State::Value ? textOf(*found.computed, made) : found.state;
    const State state = textOf(found.node.value(), made);
    if (state == State::Text)
        term = tracer.part(found.node);
    return state;
}

ItemExpression::Answer ItemExpression::traceAnswer(std::uint32_t number, const Scene& scene,
                                                   StencilTracer& tracer) const
{
    const Step& step = m_steps[number];
    Term term = Stencil::kNone;
    switch (step.kind) {
    case Kind::Exists:
    case Kind::Missing:
    case Kind::HasValue:
        (void)traceValue(operand(step, 0), scene, tracer, term);
        return answer(number, scene);
    case Kind::AnyValue: // Which nodes there are, and which have a value, is of the record's shape.
        return answer(number, scene);
    case Kind::Like:
    case Kind::Equal:
    case Kind::NotEqual:
    case Kind::StartsWith:
    case Kind::EndsWith:
    case Kind::Contains:
    case Kind::Matches: {
        const State state = traceText(operand(step, 0), scene, tracer, term);
        const Answer found = answer(number, scene);
        if (state == State::Text && (found == Answer::Yes || found == Answer::No))
            tracer.asked(*this, number, term, found == Answer::Yes);
        else if (state == State::Unknown && found != Answer::Unknown)
            tracer.giveUp(); // A likeness of what is no text.
        return found;
    }
    case Kind::And:
    case Kind::Or:
        return traceLogical(step, scene, tracer);
    case Kind::Not:
        (void)traceAnswer(operand(step, 0), scene, tracer);
        return answer(number, scene);
    case Kind::Variable: {
        const Answer found = answer(number, scene);
        if (found == Answer::Yes || found == Answer::No)
            tracer.askedTrue(tracer.variable(step.number), found == Answer::Yes);
        return found;
    }
    default:
        return answer(number, scene);
    }
}

ItemExpression::Answer ItemExpression::traceLogical(const Step& step, const Scene& scene,
                                                    StencilTracer& tracer) const
{
    const Answer decisive = step.kind == Kind::And ? Answer::No : Answer::Yes;
    const Answer left = traceAnswer(operand(step, 0), scene, tracer);
    if (left == Answer::Unknown || left == decisive)
        return left;
    const Answer right = traceAnswer(operand(step, 1), scene, tracer);
    if (right == Answer::Unknown || right == decisive)
        return right;
    return left == Answer::None ? left : right;
}

} // namespace hilum::mapping
