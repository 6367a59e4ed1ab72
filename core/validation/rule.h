// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhirpath/evaluation.h"
#include "core/validation/compiled_rules.h"

namespace hilum::validation {

/// A rule of one kind, compiled. Thread-safe; what it remembers over records it guards itself.
class Rule
{
public:
    Rule() = default;
    Rule(const Rule&) = delete;
    Rule& operator=(const Rule&) = delete;
    virtual ~Rule() = default;

    /// Nothing where the record keeps it; else what is wrong, in the kind's own words, with the bytes of the
    /// value. Code `validation.<kind>`; no values in it.
    [[nodiscard]] virtual std::optional<Diagnostic> check(Node record,
                                                          fhirpath::EvaluationContext& evaluation) const = 0;
};

/// What a kind compiles its rule from.
struct RuleSource
{
    /// What stands under the rule's own key; its keys and their types are checked against the manifest
    /// already.
    const SettingValue& body;
    const RuleContext& context;
    /// Warnings; errors are returned.
    Diagnostics& findings;

    /// The text as FHIRPath; places in findings and error are those in the file.
    [[nodiscard]] Result<fhirpath::Expression> compile(const SettingValue& text) const;
    /// The same for a scalar or a list of them.
    [[nodiscard]] Result<std::vector<fhirpath::Expression>> compileAll(const SettingValue& texts) const;
    /// An error at the place of a value.
    [[nodiscard]] Diagnostic at(Diagnostic diagnostic, const SettingValue& value) const;
};

/// The error for an expression of a rule that fails on a record.
[[nodiscard]] Diagnostic cannotDecide(const Diagnostic& why, Node record);

/// The finding with the bytes of a node.
[[nodiscard]] Diagnostic atNode(Diagnostic diagnostic, Node node);
/// The finding with the bytes of the item, or of the record where the item is computed.
[[nodiscard]] Diagnostic atItem(Diagnostic diagnostic, const fhirpath::Item& item, Node record);

/// True where the item says something: a value that is not empty, or a structure with something inside.
[[nodiscard]] bool hasContent(const fhirpath::Item& item);

} // namespace hilum::validation
