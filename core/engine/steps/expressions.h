// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/steps/step_factory.h"
#include "core/fhirpath/evaluation.h"

namespace hilum::engine {

/// The manifest.json that a step's folder embeds. REQUIRES: it is sound, as the tests see to.
[[nodiscard]] Manifest readStepManifest(std::string_view json);

/// Compiles an expression of the pipeline file against the records of a port. Errors and warnings are placed
/// in the file, to the column where the text stands on one line. `path` names the setting. REQUIRES: the
/// port's schema outlives the expression.
[[nodiscard]] std::optional<fhirpath::Expression> compileExpression(const SettingValue& text,
                                                                    const PlanContext& context,
                                                                    const PortInfo& port, std::string path,
                                                                    Diagnostics& findings);

/// State of a step that evaluates expressions.
class ExpressionState final : public OperatorState
{
public:
    explicit ExpressionState(const DateTime& now);
    [[nodiscard]] fhirpath::EvaluationContext& evaluation() { return m_evaluation; }

private:
    fhirpath::EvaluationContext m_evaluation;
};

} // namespace hilum::engine
