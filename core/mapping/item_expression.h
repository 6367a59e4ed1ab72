// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/arena.h"
#include "core/connect/path_notation.h"
#include "core/fhirpath/evaluation.h"
#include "core/fhirpath/pattern.h"

#include <functional>

namespace hilum::mapping {

class StencilTracer;

/// A FHIRPath expression of the few forms that mappings are full of, over the parts of one item, which are
/// known already: texts put together (`'urn:uuid:' & %id`, `(XCN.9.1 & '|' + XCN.1).uuid()`), texts changed
/// (`HD.1.trim().replace(' ', '-')`), questions (`CX.5 = 'MR' and CX.4.exists()`), `iif` of all of them. It
/// gives what the evaluator gives, without it.
class ItemExpression
{
public:
    /// Number of the place of a path in the item's parts; nothing where it is not one of them: it is looked
    /// for each time then.
    using PartNumber = std::function<std::optional<std::uint32_t>(
        const std::shared_ptr<const CompiledPath>& path, std::string_view text)>;

    /// What an evaluation sees.
    struct Scene
    {
        Node item;
        const Node* parts;
        const fhirpath::EvaluationContext& evaluation;
        /// Where texts that are made go.
        Arena& arena;
        /// Scratch space.
        NodeList& nodes;
    };

    /// What it gave: a node of the record, a computed value, or nothing. Unknown: the evaluator must be
    /// asked.
    struct Outcome
    {
        enum class State : std::uint8_t { Nothing, Node, Text, Value, Unknown };

        State state = State::Nothing;
        Node node;
        std::string_view text;
        const Value* computed = nullptr;

        [[nodiscard]] bool isKnown() const { return state != State::Unknown; }
        [[nodiscard]] bool isNothing() const { return state == State::Nothing; }
        [[nodiscard]] bool isNode() const { return state == State::Node; }
        /// REQUIRES: text or value.
        [[nodiscard]] Value value() const { return state == State::Text ? Value::string(text) : *computed; }
    };

    /// So many of an item's parts have a bit in gates.
    static constexpr std::int32_t kGateBits = 63;

    /// Nothing where the program is of another form.
    [[nodiscard]] static std::optional<ItemExpression> make(const fhirpath::Expression& expression,
                                                            const PartNumber& partNumber);

    [[nodiscard]] Outcome value(const Scene& scene) const { return value(m_root, scene); }
    /// Nothing: the evaluator must be asked.
    [[nodiscard]] std::optional<fhirpath::Truth> truth(const Scene& scene) const;
    /// Bits of the parts without any of which it cannot be true; 0 where there are none such.
    [[nodiscard]] std::uint64_t gate() const { return gate(m_root); }
    /// Likewise, without any of which it gives nothing, not even `false`.
    [[nodiscard]] std::uint64_t valueGate() const;
    /// As value() and truth(), for the stencil that is made. `term`: of the value, where it is computed.
    [[nodiscard]] Outcome traceValue(const Scene& scene, StencilTracer& tracer, std::uint32_t& term) const
    {
        return traceValue(m_root, scene, tracer, term);
    }
    [[nodiscard]] std::optional<fhirpath::Truth> traceTruth(const Scene& scene, StencilTracer& tracer) const;
    /// One step of it, as the tracer was told of it: what it makes of a text, nothing where the evaluator
    /// would have to be asked...
    [[nodiscard]] std::optional<std::string_view> change(std::uint32_t step, std::string_view text,
                                                         std::uint64_t workLimit, Arena& arena) const;
    /// ... and what it says of one.
    [[nodiscard]] bool ask(std::uint32_t step, std::string_view text, Arena& arena) const;
    /// A step that makes plain texts (RecordOutline::isPlain) of plain texts.
    [[nodiscard]] bool keepsPlain(std::uint32_t step) const;
    /// It gives nothing, ever: `{}`.
    [[nodiscard]] bool isNothing() const { return m_steps[m_root].kind == Kind::Nothing; }

private:
    enum class Kind : std::uint8_t {
        Nothing,
        Part,     ///< Number
        Path,     ///< m_paths[number], its first node
        ListPath, ///< m_paths[number], which must not give two
        This,     ///< The item
        Variable, ///< Number
        Text,     ///< m_texts[number]
        Concatenate,
        Join,  ///< `+`: nothing where one operand is
        First, ///< The first of the operands that has something
        Uuid,
        Trim,
        Replace,        ///< m_texts[number] by the one behind it
        ReplaceMatches, ///< By the last of the texts
        If,
        Exists,
        Missing,
        HasValue, ///< `A.hasValue()`
        AnyValue, ///< `(A | B).where($this.hasValue()).exists()`
        Like,     ///< `~` of an operand and m_texts[number]
        Equal,    ///< An operand is one of `textCount` texts from m_texts[number]
        NotEqual, ///< Likewise: none of them
        StartsWith,
        EndsWith,
        Contains,
        Matches,
        And,
        Or,
        Not
    };

    /// What the evaluator's Truth has, and that the evaluator must be asked.
    enum class Answer : std::uint8_t { No, Yes, None, Unknown };

    struct Step
    {
        Kind kind = Kind::Nothing;
        std::uint16_t operandCount = 0;
        std::uint16_t textCount = 0;
        /// Of the first in m_operands.
        std::uint32_t operands = 0;
        std::uint32_t number = 0;
        /// In m_patterns.
        std::uint32_t pattern = 0;
    };

    using State = Outcome::State;
    class Maker;
    /// Operands of one Concatenate.
    static constexpr std::size_t kMostTexts = 16;

    static Answer answerOf(bool holds) { return holds ? Answer::Yes : Answer::No; }
    [[nodiscard]] std::uint32_t operand(const Step& step, std::size_t index) const
    {
        return m_operands[step.operands + index];
    }
    [[nodiscard]] std::span<const std::string> texts(const Step& step) const
    {
        return std::span(m_texts).subspan(step.number, step.textCount);
    }
    [[nodiscard]] Outcome value(std::uint32_t step, const Scene& scene) const;
    [[nodiscard]] State text(std::uint32_t step, const Scene& scene, std::string_view& out) const;
    [[nodiscard]] static State textOf(const Value& value, std::string_view& out);
    [[nodiscard]] static Outcome variable(std::uint32_t number, const Scene& scene);
    [[nodiscard]] Outcome only(const Step& step, const Scene& scene) const;
    [[nodiscard]] State concatenated(const Step& step, const Scene& scene, std::string_view& out) const;
    [[nodiscard]] State changed(const Step& step, const Scene& scene, std::string_view& out) const;
    [[nodiscard]] Outcome asked(std::uint32_t step, const Scene& scene) const;
    [[nodiscard]] Outcome traceValue(std::uint32_t step, const Scene& scene, StencilTracer& tracer,
                                     std::uint32_t& term) const;
    [[nodiscard]] State traceText(std::uint32_t step, const Scene& scene, StencilTracer& tracer,
                                  std::uint32_t& term) const;
    [[nodiscard]] Answer traceAnswer(std::uint32_t step, const Scene& scene, StencilTracer& tracer) const;
    [[nodiscard]] Answer traceLogical(const Step& step, const Scene& scene, StencilTracer& tracer) const;
    [[nodiscard]] static std::optional<fhirpath::Truth> truthOf(Answer answer);
    [[nodiscard]] std::optional<std::string_view>
    replacedMatches(const Step& step, std::string_view text, std::uint64_t workLimit, Arena& arena) const;
    [[nodiscard]] std::string_view replaced(const Step& step, std::string_view text, Arena& arena) const;
    [[nodiscard]] Answer answer(std::uint32_t step, const Scene& scene) const;
    [[nodiscard]] Answer existence(const Step& step, const Scene& scene) const;
    [[nodiscard]] Answer valueThere(const Step& step, const Scene& scene) const;
    [[nodiscard]] Answer likeness(const Step& step, const Scene& scene) const;
    [[nodiscard]] bool isAnyValue(const Step& step, const Scene& scene) const;
    [[nodiscard]] Answer compared(const Step& step, const Scene& scene) const;
    [[nodiscard]] Answer logical(const Step& step, const Scene& scene) const;
    [[nodiscard]] std::uint64_t gate(std::uint32_t step) const;

    std::vector<Step> m_steps;
    std::vector<std::uint32_t> m_operands;
    std::vector<std::string> m_texts;
    std::vector<fhirpath::Pattern> m_patterns;
    std::vector<std::shared_ptr<const CompiledPath>> m_paths;
    std::uint32_t m_root = 0;
};

} // namespace hilum::mapping
