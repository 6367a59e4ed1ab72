// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/codecs/fhir/fhir_schema.h"
#include "core/fhirpath/evaluation.h"

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace hilum::fhir {

/// A rule of the specification or of a profile: an expression that must be true. Compiled when it is first
/// needed. Thread-safe.
class Invariant
{
public:
    enum class Verdict : std::uint8_t { Kept, Broken, Undecided };

    /// `contextType` is the type of the element that it is for.
    Invariant(ConstraintFacts facts, std::string_view contextType, const FhirSchema& schema);

    [[nodiscard]] std::string_view key() const { return m_facts.key; }
    [[nodiscard]] std::string_view expression() const { return m_facts.expression; }
    [[nodiscard]] bool isWarning() const { return m_facts.isWarning; }

    /// Undecided where the expression does not compile or fails on this element. An empty result is Broken.
    [[nodiscard]] Verdict check(Node element, fhirpath::EvaluationContext& evaluation) const;
    /// Why the expression does not compile; nothing where it does.
    [[nodiscard]] const std::optional<Diagnostic>& compileError() const;

private:
    void compile() const;

    ConstraintFacts m_facts;
    std::string m_contextType;
    const FhirSchema& m_schema;
    mutable std::once_flag m_once;
    mutable fhirpath::Expression m_expression;
    mutable std::optional<Diagnostic> m_error;
};

} // namespace hilum::fhir
