// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/arena.h"
#include "core/connect/path_notation.h"
#include "core/fhirpath/evaluation.h"

#include <functional>

namespace hilum::mapping {

/// A FHIRPath expression of the few forms that mappings are full of, over the parts of one item, which are
/// known already: texts put together (`'urn:uuid:' & %id`, `(XCN.9.1 & '|' + XCN.1).uuid()`), questions
/// (`CX.5 = 'MR' and CX.4.exists()`), `iif` of both. It gives what the evaluator gives, without it.
class ItemExpression
{
public:
    /// Number of the place of a path in the item's parts; nothing where it is not one of them: it is looked
    /// for each time then. With a path that can select several nodes only questions for existence can be
    /// asked.
    using PartNumber = std::function<std::optional<std::uint32_t>(
        const std::shared_ptr<const CompiledPath>& path, std::string_view text)>;

    /// What an evaluation sees.
    struct Scene
    {
        Node item;
        std::span<const Node> parts;
        const fhirpath::EvaluationContext& evaluation;
        /// Where texts that are made go.
        Arena& arena;
        /// Scratch space.
        std::string& text;
    };

    /// What it gave: a node of the record, a computed value, or nothing. Unknown: the evaluator must be
    /// asked.
    struct Outcome
    {
        Value value;
        Node node;
        bool isKnown = true;

        [[nodiscard]] bool isEmpty() const { return value.isNone() && !node; }
    };

    /// Nothing where the program is of another form.
    [[nodiscard]] static std::optional<ItemExpression> make(const fhirpath::Expression& expression,
                                                            const PartNumber& partNumber);

    [[nodiscard]] Outcome value(const Scene& scene) const { return value(m_root, scene); }
    /// Nothing: the evaluator must be asked.
    [[nodiscard]] std::optional<fhirpath::Truth> truth(const Scene& scene) const
    {
        return truth(m_root, scene);
    }
    /// Bits of the parts without any of which it cannot be true; 0 where there are none such.
    [[nodiscard]] std::uint64_t gate() const { return gate(m_root); }
    /// It gives nothing, ever: `{}`.
    [[nodiscard]] bool isNothing() const { return m_steps[m_root].kind == Kind::Nothing; }

private:
    enum class Kind : std::uint8_t {
        Nothing,
        Part,     ///< Number
        Path,     ///< m_paths[number]
        This,     ///< The item
        Variable, ///< Number
        Text,     ///< m_texts[number]
        Concatenate,
        Join,  ///< `+`: nothing where one operand is
        First, ///< The first of the operands that has something
        Uuid,
        If,
        Exists,
        Missing,
        Equal,    ///< Of an operand and the texts behind it: one of them
        NotEqual, ///< Of an operand and a text
        And,
        Or,
        Not
    };

    struct Step
    {
        Kind kind = Kind::Nothing;
        std::uint32_t number = 0;
        std::vector<std::uint32_t> operands;
        std::vector<std::string> texts;
    };

    class Maker;

    [[nodiscard]] Outcome value(std::uint32_t step, const Scene& scene) const;
    [[nodiscard]] Outcome variable(std::uint32_t number, const Scene& scene) const;
    [[nodiscard]] Outcome concatenated(const Step& step, const Scene& scene) const;
    [[nodiscard]] std::optional<fhirpath::Truth> truth(std::uint32_t step, const Scene& scene) const;
    [[nodiscard]] std::optional<fhirpath::Truth> compared(const Step& step, const Scene& scene) const;
    [[nodiscard]] std::optional<fhirpath::Truth> logical(const Step& step, const Scene& scene) const;
    [[nodiscard]] std::uint64_t gate(std::uint32_t step) const;

    std::vector<Step> m_steps;
    std::vector<std::shared_ptr<const CompiledPath>> m_paths;
    std::uint32_t m_root = 0;
};

} // namespace hilum::mapping
