// SPDX-License-Identifier: Apache-2.0
#include "widgets/mapping/rule_results.h"

#include "widgets/record/record_path.h"

#include <algorithm>

namespace hilum::mapping_view {

namespace {

constexpr int kMostRuleValues = 12;

/// The rule that uses a part, without rules of its own beside the part.
mapping::MappingDefinition useOf(const mapping::MappingDefinition& definition, const RulePath& path)
{
    mapping::MappingDefinition chain = chainOf(definition, path);
    if (mapping::MappingRule* rule = ruleAt(chain, RulePath(path.size(), 0)); rule != nullptr) {
        rule->rules.clear();
        rule->unique.clear();
        rule->required = false;
    }
    return chain;
}

/// Gathers what a rule made: all of it, and what may be seen of it while identifying values are hidden.
class ValueCollector
{
public:
    /// `isFromSource`: what is traced to no bytes is of the source all the same, so it is hidden.
    ValueCollector(const MappingSample& sample, bool isFromSource, RuleResult& result)
        : m_identifying(record::identifyingRanges(sample.record, sample.context.sourceSchema.get())),
          m_isFromSource(isFromSource),
          m_result(result)
    {
    }

    /// Values of the document without names of types, which stand there because the chain makes a resource.
    void collect(Node node)
    {
        NodeList children;
        node.children(children);
        if (children.empty() && !node.value().isNone() && m_result.values.size() < kMostRuleValues) {
            m_result.values.push_back(record::displayValue(node));
            m_result.maskedValues.push_back(isIdentifying(node.source()) ? record::maskedValue()
                                                                         : m_result.values.back());
        }
        for (const Node child : children) {
            if (child.name() != "resourceType")
                collect(child);
        }
    }

private:
    [[nodiscard]] bool isIdentifying(ByteRange bytes) const
    {
        if (bytes.empty())
            return m_isFromSource;
        return std::ranges::any_of(m_identifying, [bytes](ByteRange each) {
            return each.begin < bytes.end && bytes.begin < each.end;
        });
    }

    std::vector<ByteRange> m_identifying;
    bool m_isFromSource;
    RuleResult& m_result;
};

/// The first node of a path without indexes.
Node firstAt(Node root, const QString& path)
{
    Node at = root;
    for (QString name : path.split(u'.', Qt::SkipEmptyParts)) {
        NodeList children;
        at.children(children);
        const bool isChoice = name.endsWith(QLatin1String("[x]"));
        const std::string wanted = (isChoice ? name.chopped(3) : name.section(u'[', 0, 0)).toStdString();
        const auto found = std::ranges::find_if(children, [&](const Node child) {
            return isChoice ? child.name().starts_with(wanted) : child.name() == wanted;
        });
        if (found == children.end())
            return {};
        at = *found;
    }
    return at;
}

QString targetOf(const PartChain& chain)
{
    QString path;
    for (const PartUse& use : chain) {
        const QString own = targetPathOf(*use.definition, use.rule);
        const mapping::MappingRule* rule = ruleAt(*use.definition, use.rule.first(1));
        const bool isAbsolute = rule != nullptr && rule->to.starts_with('/');
        path = isAbsolute || path.isEmpty() ? own : own.isEmpty() ? path : path + u'.' + own;
    }
    return path;
}

Result<std::shared_ptr<const mapping::CompiledMapping>>
compileIn(const MappingSample& sample, const mapping::MappingDefinition& definition, Diagnostics& findings)
{
    mapping::MappingContext context = sample.context;
    mapping::MappingDrafts chain;
    if (!sample.outer.empty())
        chain.mappings[definition.file] = std::make_shared<const mapping::MappingDefinition>(definition);
    for (std::size_t i = sample.outer.size(); i-- > 1;) {
        const PartUse& use = sample.outer[i];
        chain.mappings[use.definition->file] =
            std::make_shared<const mapping::MappingDefinition>(useOf(*use.definition, use.rule));
    }
    std::optional<mapping::MappingParts> parts;
    if (sample.library != nullptr) {
        parts.emplace(sample.library->parts(), std::move(chain));
        context.parts = &*parts;
    }
    if (sample.outer.empty())
        return mapping::CompiledMapping::compile(definition, context, findings);
    const PartUse& first = sample.outer.front();
    context.folder = folderOf(*first.definition);
    return mapping::CompiledMapping::compile(useOf(*first.definition, first.rule), context, findings);
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
        if (!rule.rules.empty() || (!rule.each.empty() && rule.use.empty())) {
            results[path] = countItems(definition, path);
            evaluateBelow(definition, path, results);
            continue;
        }
        mapping::MappingDefinition chain = chainOf(definition, path);
        Remembered& known = m_remembered[path];
        const bool isSame = !known.chain.rules.empty() && known.chain == chain;
        if (!isSame) {
            known.result = tryRule(m_sample, definition, path);
            known.chain = std::move(chain);
        }
        results[path] = known.result;
    }
}

RuleResult RuleResults::countItems(const mapping::MappingDefinition& definition, const RulePath& rule) const
{
    RuleResult result;
    const std::string& each = ruleAt(definition, rule)->each;
    if (each.empty())
        return result;
    ItemNodes items = itemsOf(each, contextOf(definition, rule));
    result.items = static_cast<int>(items.nodes.size());
    result.error = std::move(items.error);
    return result;
}

std::shared_ptr<const TargetSample>
RuleResults::makeTarget(const mapping::MappingDefinition& definition) const
{
    Diagnostics ignored; // The check reports them.
    std::optional<Diagnostic> error;
    return applyIn(m_sample, definition, ignored, error);
}

expression::ExpressionContext RuleResults::contextOf(const mapping::MappingDefinition& definition,
                                                     const RulePath& rule) const
{
    return scopeOf(m_sample, definition, rule);
}

std::shared_ptr<const TargetSample> applyIn(const MappingSample& sample,
                                            const mapping::MappingDefinition& definition,
                                            Diagnostics& findings, std::optional<Diagnostic>& error)
{
    auto target = std::make_shared<TargetSample>();
    const auto compiled = compileIn(sample, definition, findings);
    if (!compiled)
        error = compiled.error();
    if (!compiled || !sample.record)
        return target;
    target->compiled = *compiled;
    target->keeper = sample.keeper;
    mapping::MappingScratch scratch;
    std::vector<mapping::MappedDocument> documents;
    const Result<void> applied =
        target->compiled->apply(sample.record, target->arena, scratch, documents, findings);
    if (!applied)
        error = applied.error();
    for (const mapping::MappedDocument& made : documents)
        target->documents.push_back(made.document->root());
    if (applied && !target->documents.empty())
        target->root = firstAt(target->documents.front(), targetOf(sample.outer));
    return target;
}

RuleResult tryRule(const MappingSample& sample, const mapping::MappingDefinition& definition,
                   const RulePath& rule)
{
    RuleResult result;
    Diagnostics findings;
    const auto target = applyIn(sample, chainOf(definition, rule), findings, result.error);
    for (Diagnostic& finding : findings) {
        if (finding.severity == Severity::Error) {
            if (!result.error || result.error->place.path.empty())
                result.error = std::move(finding);
        } else if (finding.code != "mapping.required-target-missing") { // Left out here, not in the whole.
            result.warnings.push_back(std::move(finding));
        }
    }
    const mapping::MappingRule* own = ruleAt(definition, rule);
    ValueCollector values(sample, own == nullptr || !own->from.empty() || !own->use.empty(), result);
    for (const Node document : target->documents)
        values.collect(document);
    return result;
}

} // namespace hilum::mapping_view
