// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/invariant.h"

namespace hilum::fhir {

Invariant::Invariant(ConstraintFacts facts, std::string_view contextType, const FhirSchema& schema)
    : m_facts(std::move(facts)), m_contextType(contextType), m_schema(schema)
{
}

void Invariant::compile() const
{
    Result<fhirpath::Expression> compiled = fhirpath::compile(
        m_facts.expression, {.notation = nullptr, .schema = &m_schema, .contextType = m_contextType});
    if (compiled)
        m_expression = *std::move(compiled);
    else
        m_error = std::move(compiled).error();
}

const std::optional<Diagnostic>& Invariant::compileError() const
{
    std::call_once(m_once, [this] { compile(); });
    return m_error;
}

Invariant::Verdict Invariant::check(Node element, fhirpath::EvaluationContext& evaluation) const
{
    if (compileError())
        return Verdict::Undecided;
    evaluation.reset();
    const Result<fhirpath::Truth> truth = fhirpath::evaluateBoolean(m_expression, element, evaluation);
    if (!truth)
        return Verdict::Undecided;
    return *truth == fhirpath::Truth::True ? Verdict::Kept : Verdict::Broken;
}

} // namespace hilum::fhir
