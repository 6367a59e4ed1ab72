// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/codec.h"
#include "core/fhirpath/evaluation.h"
#include "core/mapping/stencil.h"

namespace hilum::mapping {

/// What a worker keeps between the records that it makes documents of by stencils.
struct StencilScratch
{
    /// A value of a list whose items differ.
    struct KnownValue
    {
        std::uint32_t list = 0;
        std::uint64_t hash = 0;
    };

    struct WrittenText
    {
        std::string_view text;
        bool isQuoted = false;
    };

    RecordOutline outline;
    /// Nodes of all places of a stencil.
    std::vector<Node> places;
    std::vector<KnownValue> known;
    std::vector<WrittenText> written;
};

/// Makes a document of a record by a stencil.
class StencilRun
{
public:
    /// Values go into the stencil. REQUIRES: `scratch.outline` is the record's, of the shape that the stencil
    /// is for, and all outlive this.
    StencilRun(const MappingPlan& plan, Stencil& stencil, const Document& record, StencilScratch& scratch,
               fhirpath::EvaluationContext& evaluation, Arena& arena);

    /// Whether the record answers as the stencil's first one did. Nothing is made where it does not.
    [[nodiscard]] bool fits();
    /// REQUIRES: it fits. `text`: writes values; null where the stencil has no text.
    [[nodiscard]] const Document* make(DocumentText* text);
    /// Only its text. Null where the stencil has none.
    [[nodiscard]] const Document* write(DocumentText* text);
    /// What the mapping reports of such a record.
    void report(Diagnostics& findings) const;

private:
    using Step = Stencil::Step;
    using Action = Stencil::Action;

    /// The record's node.
    [[nodiscard]] Node place(std::uint32_t number) const;
    void findPlaces();
    [[nodiscard]] std::string_view textBetween(std::uint32_t first, std::uint32_t last) const
    {
        const std::uint32_t begin = m_scratch.outline.begins[first];
        return {m_scratch.outline.text.data() + begin, m_scratch.outline.ends[last] - begin};
    }
    [[nodiscard]] const Value& value(Stencil::Term term) const { return m_stencil.values[term]; }
    [[nodiscard]] bool follow(Step& step);
    [[nodiscard]] bool followAnew(const Step& step, const Value& of);
    void set(const Step& step, const Value& made);
    void setText(const Step& step, std::string_view text);
    [[nodiscard]] bool takePart(const Step& step);
    bool joinTexts(Step& step);
    [[nodiscard]] bool lookUp(const Step& step, const Value& of);
    [[nodiscard]] bool convert(const Step& step, const Value& of);
    void bind(const Stencil::Evaluation& asked);
    [[nodiscard]] bool evaluate(Step& step);
    [[nodiscard]] bool evaluateAnew(const Step& step, const Stencil::Evaluation& asked);
    [[nodiscard]] bool isKnown(Step& step);
    [[nodiscard]] TreeNode* makeNodes();
    [[nodiscard]] std::string_view writeText(DocumentText& text);
    [[nodiscard]] std::size_t writeValues(DocumentText& text);

    const MappingPlan& m_plan;
    Stencil& m_stencil;
    const Document& m_record;
    StencilScratch& m_scratch;
    fhirpath::EvaluationContext& m_evaluation;
    Arena& m_arena;
};

} // namespace hilum::mapping
