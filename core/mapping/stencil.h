// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/mapping_plan.h"
#include "core/model/tree_document.h"

namespace hilum::mapping {

/// What a mapping makes of records of one shape (RecordOutline) that answer its questions alike: the finished
/// document, tree and text, with holes, and how each hole is filled from the record.
///
/// It keeps the values of the last record, so that of the next one only that is computed which is not the
/// same: most fields hold few values that come again and again.
struct Stencil
{
    /// The number of a value: of a constant, or that a step makes.
    using Term = std::uint32_t;
    static constexpr std::uint32_t kNone = 0xFFFFFFFF;
    /// Instead of a term: the value stands in the mapping.
    static constexpr Term kOfMapping = 0xFFFFFFFE;

    enum class Action : std::uint8_t {
        // These give values.
        Part,     ///< The text of places[place], in verbatim records from part `number` to part `count`
        Join,     ///< The texts of `count` operands from `number`
        Change,   ///< What step `number` of the expression `what.quick` makes of the text
        Fit,      ///< The text as it stands in the kind
        LookUp,   ///< What the table has for it
        Convert,  ///< The value by `via` in the kind; `place`: the node that it is of
        Evaluate, ///< The one value that evaluations[number] gives, seen from `place`
        // These ask whether the record is like the first: `isExpected`.
        Ask,      ///< Step `number` of `what.quick` about the text
        AskTrue,  ///< The Boolean is true
        AskBlank, ///< The text is blank
        AskCode,  ///< It is one of `codes`
        AskSame,  ///< It is the text of the term `number`
        AskKnown, ///< The list `number` has such a value already. `count`: it has it from here on
        AskTruth, ///< evaluations[number], seen from `place`, is true, false or unknown as `count` says
        AskNodes  ///< evaluations[number], seen from `place`, gives the nodes of its operands
    };

    /// What a step works with.
    union Tool {
        const ItemExpression* quick = nullptr;
        const CompiledLookup* lookup;
        const CodeSet* codes;
    };

    struct Step
    {
        Action action = Action::Part;
        /// The answer; of those that may give no value, whether they do.
        bool isExpected = true;
        TargetKind kind = TargetKind::Any;
        ValueKind via = ValueKind::None;
        /// That it makes.
        Term made = kNone;
        Term of = kNone;
        std::uint32_t number = 0;
        std::uint32_t count = 0;
        std::uint32_t place = kNone;
        /// Its place in `texts` or, of AskKnown, in `hashes`.
        std::uint32_t store = kNone;
        /// The versions of what it works with, together, when it was followed last.
        std::uint32_t seen = 0;
        Tool what = {};
    };

    /// An expression for the evaluator.
    struct Evaluation
    {
        const fhirpath::Expression* expression = nullptr;
        /// The variables that it asks for, in `bindings`.
        std::uint32_t firstBinding = 0;
        std::uint32_t bindingCount = 0;
        /// Of AskNodes.
        std::uint32_t firstOperand = 0;
        std::uint32_t operandCount = 0;
        /// The values that its result hangs on, in `operands`; unless they are not known.
        bool isTraced = false;
        std::uint32_t firstSource = 0;
        std::uint32_t sourceCount = 0;
    };

    /// A node of the record.
    struct Place
    {
        /// Node::position in the first record.
        std::uint64_t position = 0;
        /// The parts with which its text begins and ends; kNone where it is no text.
        std::uint32_t first = kNone;
        std::uint32_t last = kNone;
    };

    /// One item of a variable: a place or a term.
    struct Binding
    {
        std::uint32_t variable = 0;
        std::uint32_t number = kNone;
        bool isPlace = false;
        /// The variable has no items before it; `number` kNone: nor this.
        bool isFirst = true;
    };

    /// What a node has from the record: the value of a term, or a place that it comes from.
    struct Fill
    {
        std::uint32_t node = 0;
        std::uint32_t from = 0;
    };

    /// A term's value as it is written in elements of a type.
    struct Written
    {
        Term term = kNone;
        std::string_view typeName;
        /// It is plain where the record is (RecordOutline::isPlain).
        bool isPlain = false;
        /// The value's version when it was written last, as this.
        std::uint32_t seen = 0;
        std::string last = {};
    };

    struct Hole
    {
        /// How much of the text comes before it, from the hole before on.
        std::uint32_t length = 0;
        /// In `written`.
        std::uint32_t written = 0;
    };

    struct Finding
    {
        Diagnostic diagnostic;
        std::uint32_t place = kNone;
    };

    std::vector<Step> steps;
    std::vector<Evaluation> evaluations;
    /// Terms, or places.
    std::vector<std::uint32_t> operands;
    /// Of each term: constants, and what the last record gave.
    std::vector<Value> values;
    /// Of each term, another number whenever it has another value; 0: none yet.
    std::vector<std::uint32_t> versions;
    /// What texts of values view.
    std::vector<std::string> texts;
    std::vector<std::uint64_t> hashes;
    std::vector<Place> places;
    std::vector<Binding> bindings;

    /// The root first. Links lead to others of them; what is filled has no value.
    std::vector<TreeNode> nodes;
    std::vector<Fill> fills;
    std::vector<Fill> origins;

    /// Without the holes; "" where nobody writes it. Some bytes more may be read behind it.
    std::string text;
    std::vector<Written> written;
    std::vector<Hole> holes;

    std::vector<Finding> findings;
    /// Texts of constants.
    Arena memory;

    /// How many bytes it takes, about.
    [[nodiscard]] std::size_t size() const
    {
        return steps.size() * sizeof(Step) + nodes.size() * sizeof(TreeNode) + text.size()
               + holes.size() * sizeof(Hole) + written.size() * sizeof(Written)
               + texts.size() * sizeof(std::string) + values.size() * sizeof(Value) + memory.reserved();
    }
};

} // namespace hilum::mapping
