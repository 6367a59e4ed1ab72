// SPDX-License-Identifier: Apache-2.0
#include "widgets/mapping/rule_results.h"

#include "core/fhirpath/evaluation.h"
#include "core/fhirpath/expression.h"
#include "core/terminology/r4_terminology.h"
#include "widgets/record/record_path.h"

namespace hilum::mapping_view {

namespace {

constexpr int kMostRuleValues = 12;

mapping::MappingDefinition withoutRules(const mapping::MappingDefinition& definition)
{
    mapping::MappingDefinition header = definition;
    header.rules.clear();
    return header;
}

/// The rule and those around it, without their other children.
mapping::MappingDefinition chainOf(const mapping::MappingDefinition& definition, const RulePath& path)
{
    mapping::MappingDefinition chain = withoutRules(definition);
    std::vector<mapping::MappingRule>* into = &chain.rules;
    for (qsizetype length = 1; length <= path.size(); ++length) {
        const mapping::MappingRule* rule = ruleAt(definition, path.first(length));
        if (rule == nullptr)
            break;
        mapping::MappingRule link = *rule;
        if (length < path.size()) {
            link.rules.clear();
            link.use.clear();
            link.required = false; // Only the rule itself is on trial.
        }
        into->push_back(std::move(link));
        into = &into->back().rules;
    }
    return chain;
}

void collectValues(Node node, bool isRoot, QStringList& values)
{
    NodeList children;
    node.children(children);
    if (children.empty() && !node.value().isNone() && values.size() < kMostRuleValues)
        values.push_back(record::displayValue(node));
    for (const Node child : children) {
        if (!isRoot || child.name() != "resourceType")
            collectValues(child, false, values);
    }
}

/// Nodes that an expression gives, seen from each of the contexts; they live as long as the record.
struct Items
{
    NodeList nodes;
    std::string typeName;
    std::optional<Diagnostic> error;
};

Items itemsOf(const std::string& expression, const expression::ExpressionContext& context)
{
    Items items;
    fhirpath::CompileContext compileContext;
    compileContext.notation = context.notation;
    compileContext.schema = context.schema.get();
    compileContext.contextType = context.typeName;
    const Result<fhirpath::Expression> compiled = fhirpath::compile(expression, compileContext);
    if (!compiled) {
        items.error = compiled.error();
        return items;
    }
    items.typeName = compiled->typeName();
    fhirpath::EvaluationContext evaluation(context.now);
    evaluation.setServices({.terminology = &terminology::r4Terminology(), .profiles = nullptr});
    for (const Node sample : context.samples) {
        const Result<fhirpath::Collection> found = fhirpath::evaluate(*compiled, sample, evaluation);
        if (!found) {
            items.error = found.error();
            return items;
        }
        for (const fhirpath::Item& item : *found) {
            if (item.isNode())
                items.nodes.push_back(item.node());
        }
        evaluation.reset();
    }
    return items;
}

} // namespace

void RuleResults::setSample(MappingSample sample)
{
    m_sample = std::move(sample);
    m_remembered.clear();
}

std::map<RulePath, RuleResult> RuleResults::evaluate(const mapping::MappingDefinition& definition)
{
    std::map<RulePath, RuleResult> results;
    evaluateBelow(definition, {}, results);
    std::erase_if(m_remembered, [&](const auto& entry) { return !results.contains(entry.first); });
    return results;
}

void RuleResults::evaluateBelow(const mapping::MappingDefinition& definition, const RulePath& parent,
                                std::map<RulePath, RuleResult>& results)
{
    const mapping::MappingRule* owner = ruleAt(definition, parent);
    const std::size_t count = parent.isEmpty() ? definition.rules.size() : owner->rules.size();
    for (std::size_t i = 0; i < count; ++i) {
        RulePath path = parent;
        path.push_back(static_cast<int>(i));
        const mapping::MappingRule& rule = *ruleAt(definition, path);
        if (!rule.rules.empty() || !rule.each.empty()) {
            results[path] = countItems(definition, path);
            evaluateBelow(definition, path, results);
            continue;
        }
        mapping::MappingDefinition chain = chainOf(definition, path);
        Remembered& known = m_remembered[path];
        const bool isSame = !known.chain.rules.empty() && known.chain == chain;
        if (!isSame) {
            known.result = evaluateRule(chain);
            known.chain = std::move(chain);
        }
        results[path] = known.result;
    }
}

RuleResult RuleResults::evaluateRule(const mapping::MappingDefinition& chain) const
{
    RuleResult result;
    Diagnostics findings;
    const auto compiled = mapping::CompiledMapping::compile(chain, m_sample.context, findings);
    for (const Diagnostic& finding : findings) {
        if (finding.severity == Severity::Error && !result.error)
            result.error = finding;
        else if (finding.severity != Severity::Error)
            result.warnings.push_back(finding);
    }
    if (!compiled && !result.error)
        result.error = compiled.error();
    if (!compiled || !m_sample.record)
        return result;
    Arena arena;
    mapping::MappingScratch scratch;
    std::vector<mapping::MappedDocument> documents;
    const Result<void> applied =
        (*compiled)->apply(m_sample.record, arena, scratch, documents, result.warnings);
    if (!applied)
        result.error = applied.error();
    for (const mapping::MappedDocument& made : documents)
        collectValues(made.document->root(), true, result.values);
    return result;
}

RuleResult RuleResults::countItems(const mapping::MappingDefinition& definition, const RulePath& rule) const
{
    RuleResult result;
    const std::string& each = ruleAt(definition, rule)->each;
    if (each.empty())
        return result;
    Items items = itemsOf(each, contextOf(definition, rule));
    result.items = static_cast<int>(items.nodes.size());
    result.error = std::move(items.error);
    return result;
}

std::shared_ptr<const TargetSample>
RuleResults::makeTarget(const mapping::MappingDefinition& definition) const
{
    auto target = std::make_shared<TargetSample>();
    Diagnostics findings;
    auto compiled = mapping::CompiledMapping::compile(definition, m_sample.context, findings);
    if (!compiled || !m_sample.record)
        return target;
    target->compiled = *compiled;
    target->keeper = m_sample.keeper;
    mapping::MappingScratch scratch;
    std::vector<mapping::MappedDocument> documents;
    const Result<void> applied =
        target->compiled->apply(m_sample.record, target->arena, scratch, documents, findings);
    if (applied && !documents.empty())
        target->root = documents.front().document->root();
    return target;
}

expression::ExpressionContext RuleResults::contextOf(const mapping::MappingDefinition& definition,
                                                     const RulePath& rule) const
{
    expression::ExpressionContext context;
    context.schema = m_sample.context.sourceSchema;
    context.typeName =
        m_sample.context.sourceType.empty() ? definition.sourceStructure : m_sample.context.sourceType;
    context.notation = m_sample.context.notation;
    context.now = m_sample.context.now;
    context.keeper = m_sample.keeper;
    if (m_sample.record)
        context.samples.push_back(m_sample.record);
    const auto enter = [&context](const std::string& each) {
        if (each.empty())
            return;
        Items items = itemsOf(each, context);
        context.samples = std::move(items.nodes);
        context.typeName = std::move(items.typeName);
    };
    enter(definition.each);
    for (qsizetype length = 1; length < rule.size(); ++length) {
        if (const mapping::MappingRule* outer = ruleAt(definition, rule.first(length)); outer != nullptr)
            enter(outer->each);
    }
    return context;
}

} // namespace hilum::mapping_view
