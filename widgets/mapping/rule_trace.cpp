// SPDX-License-Identifier: Apache-2.0
#include "widgets/mapping/rule_trace.h"

#include "widgets/record/record_path.h"

#include <QRegularExpression>

namespace hilum::mapping_view {
namespace {

QString unindexed(QString path)
{
    static const QRegularExpression kIndex(QStringLiteral(R"(\[[0-9]+\])"));
    return path.remove(kIndex);
}

QString resourceTypeOf(Node node)
{
    NodeList found;
    node.children("resourceType", found);
    return found.empty() ? QString() : record::displayValue(found.front());
}

/// Whether a rule's target is on the way to the path, or the path itself.
bool leadsTo(const QString& target, const QString& path)
{
    const QStringList steps = unindexed(target).split(u'.', Qt::SkipEmptyParts);
    const QStringList wanted = path.split(u'.', Qt::SkipEmptyParts);
    if (steps.size() > wanted.size())
        return false;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const bool isChoice = steps[i].endsWith(QLatin1String("[x]"));
        if (isChoice ? !wanted[i].startsWith(steps[i].chopped(3)) : steps[i] != wanted[i])
            return false;
    }
    return true;
}

class OriginSearch
{
public:
    OriginSearch(const WantedValue& wanted, const std::stop_token& stop) : m_wanted(wanted), m_stop(stop) {}

    /// Among the rules below one of a definition; none: at its top.
    std::optional<RuleOrigin> search(const MappingSample& sample, const DefinitionPointer& definition,
                                     const QString& base, const RulePath& above)
    {
        const mapping::MappingRule* owner = ruleAt(*definition, above);
        const std::size_t count = owner == nullptr ? definition->rules.size() : owner->rules.size();
        for (std::size_t i = 0; i < count && !m_stop.stop_requested(); ++i) {
            RulePath path = above;
            path.push_back(static_cast<int>(i));
            if (!mayMake(sample, *definition, base, path))
                continue;
            if (auto inner = searchWithin(sample, definition, base, path))
                return inner;
            return RuleOrigin{.outer = sample.outer, .definition = definition, .rule = path};
        }
        return std::nullopt;
    }

private:
    std::optional<RuleOrigin> searchWithin(const MappingSample& sample, const DefinitionPointer& definition,
                                           const QString& base, const RulePath& path)
    {
        if (auto found = search(sample, definition, base, path))
            return found;
        const mapping::MappingRule& rule = *ruleAt(*definition, path);
        if (rule.use.empty() || sample.library == nullptr)
            return std::nullopt;
        const DefinitionPointer part = sample.library->partOf(*definition, rule);
        if (part == nullptr)
            return std::nullopt;
        MappingSample below = sample;
        below.outer.push_back({.definition = definition, .rule = path});
        return search(below, part, targetOf(*definition, base, path), {});
    }

    /// From the document's root.
    static QString targetOf(const mapping::MappingDefinition& definition, const QString& base,
                            const RulePath& path)
    {
        const QString own = targetPathOf(definition, path);
        for (qsizetype length = 1; length <= path.size(); ++length) {
            if (ruleAt(definition, path.first(length))->to.starts_with('/'))
                return own;
        }
        return base.isEmpty() || own.isEmpty() ? base + own : base + u'.' + own;
    }

    bool mayMake(const MappingSample& sample, const mapping::MappingDefinition& definition,
                 const QString& base, const RulePath& path) const
    {
        if (!leadsTo(targetOf(definition, base, path), m_wanted.path)
            && !hasAbsolute(*ruleAt(definition, path)))
            return false;
        Diagnostics ignored;
        std::optional<Diagnostic> error;
        const auto target = applyIn(sample, chainOf(definition, path), ignored, error);
        for (const Node document : target->documents) {
            if (hasWanted(document, {}, resourceTypeOf(document)))
                return true;
        }
        return false;
    }

    /// Rules below it or in its part may go elsewhere than it says.
    static bool hasAbsolute(const mapping::MappingRule& rule) { return rule.to.empty() || !rule.use.empty(); }

    bool hasWanted(Node node, const QString& path, const QString& resourceType) const
    {
        if (path == m_wanted.path)
            return resourceType == m_wanted.resourceType
                   && (m_wanted.text.isEmpty() || record::displayValue(node) == m_wanted.text);
        for (const record::NamedNode& child : record::namedChildren({node, path})) {
            const QString below = unindexed(child.path);
            if (!leadsTo(below, m_wanted.path))
                continue;
            const QString own = resourceTypeOf(child.node);
            if (hasWanted(child.node, below, own.isEmpty() ? resourceType : own))
                return true;
        }
        return false;
    }

    const WantedValue& m_wanted;
    const std::stop_token& m_stop;
};

void placeBelow(const mapping::MappingDefinition& definition, const RulePath& above, const QString& beginning,
                RulePlacement& best)
{
    const mapping::MappingRule* owner = ruleAt(definition, above);
    const std::vector<mapping::MappingRule>& rules = owner == nullptr ? definition.rules : owner->rules;
    int kindred = 0;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        RulePath path = above;
        path.push_back(static_cast<int>(i));
        const std::string& from = rules[i].each.empty() ? rules[i].from : rules[i].each;
        kindred += QString::fromStdString(from).startsWith(beginning) ? 1 : 0;
        placeBelow(definition, path, beginning, best);
    }
    if (kindred <= best.kindred)
        return;
    best = {.path = above, .kindred = kindred};
    best.path.push_back(static_cast<int>(rules.size()));
}

} // namespace

WantedValue wantedValue(Node root, const QString& path)
{
    WantedValue wanted{.path = unindexed(path), .text = {}, .resourceType = resourceTypeOf(root)};
    for (qsizetype end = path.indexOf(u'.'); end >= 0; end = path.indexOf(u'.', end + 1)) {
        const Node outer = record::nodeAtPath(root, path.left(end));
        if (const QString type = outer ? resourceTypeOf(outer) : QString(); !type.isEmpty())
            wanted.resourceType = type;
    }
    if (const Node node = record::nodeAtPath(root, path); node && !node.value().isNone())
        wanted.text = record::displayValue(node);
    return wanted;
}

std::optional<RuleOrigin> originOf(const WantedValue& wanted, const std::vector<DefinitionPointer>& mappings,
                                   const MappingSample& sample, const std::stop_token& stop)
{
    OriginSearch search(wanted, stop);
    for (const DefinitionPointer& mapping : mappings) {
        if (auto found = search.search(sample, mapping, {}, {}))
            return found;
    }
    return std::nullopt;
}

RulePlacement placementFor(const mapping::MappingDefinition& definition, const QString& sourcePath)
{
    const qsizetype dash = sourcePath.indexOf(u'-');
    const QString beginning = dash < 0 ? QString() : sourcePath.left(dash + 1);
    RulePlacement best{.path = {static_cast<int>(definition.rules.size())}, .kindred = 0};
    if (!beginning.isEmpty())
        placeBelow(definition, {}, beginning, best);
    return best;
}

} // namespace hilum::mapping_view
