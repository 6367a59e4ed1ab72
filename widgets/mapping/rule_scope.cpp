// SPDX-License-Identifier: Apache-2.0
#include "widgets/mapping/rule_scope.h"

#include "core/fhirpath/evaluation.h"
#include "core/fhirpath/expression.h"
#include "core/terminology/r4_terminology.h"
#include "widgets/expression/expression_result.h"

#include <algorithm>

namespace hilum::mapping_view {
namespace {

using expression::ExpressionContext;
using expression::ExpressionVariable;

/// Calls it with each item that an expression gives, seen from each of the samples.
template<typename Found>
std::optional<Diagnostic> evaluateAll(const std::string& expression, const ExpressionContext& context,
                                      const Found& found, std::string& typeName)
{
    fhirpath::CompileContext compileContext;
    compileContext.notation = context.notation;
    compileContext.schema = context.schema.get();
    compileContext.contextType = context.typeName;
    const std::vector<std::string_view> names = expression::variableNames(context);
    compileContext.variables = names;
    const Result<fhirpath::Expression> compiled = fhirpath::compile(expression, compileContext);
    if (!compiled)
        return compiled.error();
    typeName = compiled->typeName();
    fhirpath::EvaluationContext evaluation(context.now);
    evaluation.setServices({.terminology = &terminology::r4Terminology(), .profiles = nullptr});
    for (const Node sample : context.samples) {
        expression::setVariables(evaluation, context);
        const Result<fhirpath::Collection> items = fhirpath::evaluate(*compiled, sample, evaluation);
        if (!items)
            return items.error();
        for (const fhirpath::Item& item : *items)
            found(item);
        evaluation.reset();
    }
    return std::nullopt;
}

/// The variable of a lookup is not known here, only that it is there.
std::optional<std::string> firstText(const mapping::MappingVariable& variable,
                                     const ExpressionContext& context)
{
    std::optional<std::string> text;
    std::string typeName;
    if (variable.lookup.empty())
        (void)evaluateAll(
            variable.from, context,
            [&text](const fhirpath::Item& item) {
                if (!text)
                    text = fhirpath::toText(item);
            },
            typeName);
    return text;
}

void setVariable(ExpressionContext& context, const std::string& name, std::optional<std::string> text)
{
    const auto known = std::ranges::find(context.variables, name, &ExpressionVariable::name);
    if (known != context.variables.end())
        known->text = std::move(text);
    else
        context.variables.push_back({.name = name, .text = std::move(text)});
}

void addVariables(ExpressionContext& context, const std::vector<mapping::MappingVariable>& variables)
{
    for (const mapping::MappingVariable& variable : variables)
        setVariable(context, variable.name, firstText(variable, context));
}

void enterItems(ExpressionContext& context, const std::string& each)
{
    if (each.empty())
        return;
    ItemNodes items = itemsOf(each, context);
    context.samples = std::move(items.nodes);
    context.typeName = std::move(items.typeName);
}

/// Parameters that nobody gave have their default.
void enterMapping(ExpressionContext& context, const MappingSample& sample,
                  const mapping::MappingDefinition& definition)
{
    for (const mapping::MappingParameter& parameter : definition.parameters) {
        const bool isGiven = std::ranges::find(context.variables, parameter.name, &ExpressionVariable::name)
                             != context.variables.end();
        if (isGiven)
            continue;
        const auto outside = sample.context.parameters.find(parameter.name);
        setVariable(context, parameter.name,
                    outside == sample.context.parameters.end() ? parameter.defaultValue
                                                               : std::optional(outside->second));
    }
    enterItems(context, definition.each);
    addVariables(context, definition.variables);
}

void enterRule(ExpressionContext& context, const mapping::MappingDefinition& definition, const RulePath& path)
{
    const mapping::MappingRule* rule = ruleAt(definition, path);
    if (rule == nullptr)
        return;
    enterItems(context, rule->each);
    addVariables(context, rule->variables);
}

} // namespace

ItemNodes itemsOf(const std::string& expression, const ExpressionContext& context)
{
    ItemNodes items;
    items.error = evaluateAll(
        expression, context,
        [&items](const fhirpath::Item& item) {
            if (item.isNode())
                items.nodes.push_back(item.node());
        },
        items.typeName);
    return items;
}

ExpressionContext scopeOf(const MappingSample& sample, const mapping::MappingDefinition& definition,
                          const RulePath& rule)
{
    ExpressionContext context;
    context.schema = sample.context.sourceSchema;
    const std::string& structure =
        sample.outer.empty() ? definition.sourceStructure : sample.outer.front().definition->sourceStructure;
    context.typeName = sample.recordType.empty() ? structure : sample.recordType;
    context.notation = sample.context.notation;
    context.now = sample.context.now;
    context.keeper = sample.keeper;
    if (sample.record)
        context.samples.push_back(sample.record);
    for (const PartUse& use : sample.outer) {
        enterMapping(context, sample, *use.definition);
        for (qsizetype length = 1; length <= use.rule.size(); ++length)
            enterRule(context, *use.definition, use.rule.first(length));
    }
    enterMapping(context, sample, definition);
    for (qsizetype length = 1; length < rule.size(); ++length)
        enterRule(context, definition, rule.first(length));
    return context;
}

} // namespace hilum::mapping_view
