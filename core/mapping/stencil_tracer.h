// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/codec.h"
#include "core/fhirpath/evaluation.h"
#include "core/mapping/stencil.h"

#include <memory>
#include <unordered_map>

namespace hilum::mapping {

/// Follows how a mapping makes a document of a record, rule by rule, and makes the stencil of that: which
/// values come from where, and on which answers it hung. Every value that goes into the document passes
/// through here; whoever cannot say where one comes from gives up.
class StencilTracer final : public fhirpath::EvaluationObserver
{
public:
    using Term = Stencil::Term;
    static constexpr Term kNone = Stencil::kNone;

    StencilTracer(const PathNotation& notation, const RecordOutline& outline, const Document& record);

    /// What happens cannot be told in steps.
    void giveUp() { m_isGood = false; }
    [[nodiscard]] bool isGood() const { return m_isGood; }

    Term constant(const Value& value);
    /// The node's text. REQUIRES: it has one.
    Term part(Node node);
    Term join(std::span<const Term> texts, std::string_view made);
    Term changed(const ItemExpression& expression, std::uint32_t step, Term of, std::string_view made);
    Term fitted(TargetKind kind, Term of, std::string_view made);
    /// kNone where the table has nothing.
    Term lookedUp(const CompiledLookup& lookup, Term of, const Value* found);
    /// kNone where it does not read so. `node`: whose value it is, or none.
    Term converted(TargetKind kind, ValueKind via, Term of, Node node, const std::optional<Value>& made);
    /// The one value among the items; kNone where they are nodes, or none.
    Term evaluated(const fhirpath::Expression& expression, Node context, const fhirpath::Collection& items,
                   const fhirpath::EvaluationContext& evaluation);
    Term evaluated(const fhirpath::Expression& expression, Node context,
                   const Result<fhirpath::Collection>& items, const fhirpath::EvaluationContext& evaluation)
    {
        return items ? evaluated(expression, context, *items, evaluation) : (giveUp(), kNone);
    }

    void asked(const ItemExpression& expression, std::uint32_t step, Term of, bool isTrue);
    /// Whether a Boolean is true.
    void askedTrue(Term of, bool isTrue);
    void askedBlank(Term of, bool isBlank);
    /// Of a node that may have no text.
    void askedBlank(Node node, bool isBlank);
    void askedCode(const CodeSet& codes, Term of, bool isOne);
    void askedSame(Node left, Node right, bool isSame);
    void askedTruth(const fhirpath::Expression& expression, Node context, fhirpath::Truth truth,
                    const fhirpath::EvaluationContext& evaluation);
    /// Whether the list, of which only the identity counts, has an item with the node's value already.
    /// `hash`: of both.
    void askedKnown(const TreeNode* list, const TreeNode& node, std::uint64_t hash, bool isKnown);
    /// It has from now on.
    void isKnownNow(std::uint64_t hash);

    void setVariable(std::uint32_t number, Term term);
    void hideVariable(std::uint32_t number);
    void restoreVariable();
    [[nodiscard]] Term variable(std::uint32_t number) const
    {
        return number < m_variables.size() ? m_variables[number] : kNone;
    }

    /// The node has the term's value, or one that stands in the mapping (Stencil::kOfMapping).
    void wrote(const TreeNode& node, Term term);
    // What an evaluation looks at, of which evaluated() or askedTruth() tell then.
    void sawNode(Node node) override { m_seen.push_back(node); }
    void sawVariable(std::size_t /*number*/) override {}
    void reported(const Diagnostic& diagnostic, Node where);

    /// Null where it cannot be told. `text`: null where nobody writes it.
    [[nodiscard]] std::unique_ptr<Stencil> finish(const TreeNode& root, std::string_view format,
                                                  DocumentText* text);

private:
    using Action = Stencil::Action;
    using Step = Stencil::Step;

    struct Known
    {
        Value value;
        bool isConstant = false;
    };

    [[nodiscard]] std::uint32_t placeOf(Node node);
    Term give(const Step& step, const Value& value, std::string_view operands = {});
    void ask(const Step& step);
    Term addStep(const Step& step);
    [[nodiscard]] Term stepLike(const Step& step, std::string_view operands, bool& isNew);
    [[nodiscard]] bool isConstant(Term term) const
    {
        return term < m_known.size() && m_known[term].isConstant;
    }
    /// False, and all is given up, for none.
    [[nodiscard]] bool has(Term term);
    [[nodiscard]] Value kept(const Value& value);
    [[nodiscard]] std::uint32_t addEvaluation(const fhirpath::Expression& expression, Node context,
                                              const fhirpath::EvaluationContext& evaluation);
    void addSources(Stencil::Evaluation& asked, Node context);
    void addSource(Node node);
    void bind(std::uint32_t number, const fhirpath::Collection* items);
    [[nodiscard]] bool isFitted(TargetKind kind, Term term) const;
    void leaveOut();
    void makeRoom();
    [[nodiscard]] Term writtenTerm(const TreeNode& node);
    [[nodiscard]] bool isOfMapping(Term term) const
    {
        return term == Stencil::kOfMapping || isConstant(term);
    }
    void copy(const TreeNode& root);
    std::uint32_t copyNode(const TreeNode& node);
    void writeText(std::string_view format, DocumentText& text);
    [[nodiscard]] bool splitText(std::string_view text);
    [[nodiscard]] const Step* stepOf(Term term) const;
    [[nodiscard]] bool isPlain(Term term) const;
    [[nodiscard]] std::uint32_t writtenAs(Term term, std::string_view typeName);

    const PathNotation& m_notation;
    const RecordOutline& m_outline;
    const Document& m_record;
    std::unique_ptr<Stencil> m_stencil;
    bool m_isGood = true;
    /// Of each term.
    std::vector<Known> m_known;
    /// Steps by what they do, constants by kind and text.
    std::unordered_map<std::string, std::uint32_t> m_steps;
    std::unordered_map<std::string, Term> m_constants;
    std::unordered_map<std::uint64_t, std::uint32_t> m_places;
    std::unordered_map<const TreeNode*, Term> m_written;
    std::unordered_map<const TreeNode*, std::uint32_t> m_lists;
    /// The steps of askedKnown() by hash, the last one of each.
    std::unordered_map<std::uint64_t, std::uint32_t> m_asks;
    std::vector<Node> m_seen;
    std::vector<Term> m_variables;
    std::vector<std::pair<std::uint32_t, Term>> m_hidden;
};

} // namespace hilum::mapping
