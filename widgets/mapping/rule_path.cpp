// SPDX-License-Identifier: Apache-2.0
#include "widgets/mapping/rule_path.h"

#include <QRegularExpression>

namespace hilum::mapping_view {

namespace {

QString textOf(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QString withoutIndexes(QString path)
{
    static const QRegularExpression kIndex(QStringLiteral(R"(\[[0-9*]*\])"));
    return path.remove(kIndex);
}

QString joinedPath(const QString& parent, const QString& child)
{
    if (child.startsWith(u'/')) // From the document's root.
        return child.mid(1);
    return parent.isEmpty() || child.isEmpty() ? parent + child : parent + u'.' + child;
}

bool isWithin(const QString& path, const QString& outer)
{
    return !outer.isEmpty() && path.size() > outer.size() && path.startsWith(outer)
           && (path[outer.size()] == u'.' || path[outer.size()] == u'-');
}

/// `CX.4.2` inside `PID-3` is `PID-3.4.2`; `PID-5` stays; `family` inside `name` is `name.family`.
QString absoluteSource(const QString& item, const QString& path)
{
    static const QRegularExpression kComponent(QStringLiteral(R"(^[A-Z]{2,3}\.([0-9.]+)$)"));
    static const QRegularExpression kSegment(QStringLiteral(R"(^[A-Z][A-Z0-9]{2}(-|$))"));
    if (item.isEmpty() || kSegment.match(path).hasMatch())
        return path;
    const QRegularExpressionMatch component = kComponent.match(path);
    return item + u'.' + (component.hasMatch() && item.contains(u'-') ? component.captured(1) : path);
}

/// The source path as it is written inside the item: a segment's field stays, an element is counted from the
/// item.
QString relativeSource(const QString& path, const QString& item)
{
    if (!isWithin(path, item) || path[item.size()] == u'-')
        return path;
    const QString rest = path.mid(item.size() + 1);
    return rest[0].isDigit() ? path : rest;
}

/// Paths within an expression: words, or paths in a format's notation. A function at the end is left out.
QSet<QString> pathsIn(const std::string& expression, const QString& item)
{
    static const QRegularExpression kString(QStringLiteral(R"('(\\.|[^'\\])*')"));
    static const QRegularExpression kPath(
        QStringLiteral(R"((?<![\w.$%)\]])[A-Za-z_]\w*(-[0-9]+)?(\.\w+)*(\()?)"));
    QString text = withoutIndexes(textOf(expression));
    text.replace(kString, QStringLiteral("''"));
    QSet<QString> paths;
    for (auto matches = kPath.globalMatch(text); matches.hasNext();) {
        QString path = matches.next().captured();
        if (path.endsWith(u'('))
            path = path.left(path.lastIndexOf(u'.'));
        if (!path.isEmpty() && !path.endsWith(u'('))
            paths.insert(absoluteSource(item, path));
    }
    return paths;
}

/// What is known of the place of a rule: the item of the enclosing `each`, the target of the enclosing rules.
struct RulePlace
{
    QString item;
    QString target;
};

RulePlace placeWithin(const RulePlace& outer, const mapping::MappingRule& rule)
{
    RulePlace place{outer.item, joinedPath(outer.target, withoutIndexes(textOf(rule.to)))};
    if (!rule.each.empty())
        place.item = withoutIndexes(absoluteSource(outer.item, textOf(rule.each)));
    return place;
}

RulePlace rootPlace(const mapping::MappingDefinition& definition)
{
    return {withoutIndexes(textOf(definition.each)), {}};
}

QSet<QString> expressionPaths(const mapping::MappingRule& rule, const QString& item)
{
    QSet<QString> paths;
    for (const std::string* expression : {&rule.from, &rule.each, &rule.when, &rule.otherwiseFrom})
        paths.unite(pathsIn(*expression, item));
    return paths;
}

struct CollectedPaths
{
    QSet<QString> sources;
    QSet<QString> targets;
};

void collectPaths(const std::vector<mapping::MappingRule>& rules, const RulePlace& outer,
                  CollectedPaths& found)
{
    for (const mapping::MappingRule& rule : rules) {
        const RulePlace place = placeWithin(outer, rule);
        found.sources.unite(expressionPaths(rule, outer.item));
        if (!place.target.isEmpty())
            found.targets.insert(place.target);
        collectPaths(rule.rules, place, found);
    }
}

void eachRuleBelow(const std::vector<mapping::MappingRule>& rules, const RulePath& outer,
                   const std::function<void(const RulePath&, const mapping::MappingRule&)>& found)
{
    RulePath path = outer;
    path.push_back(0);
    for (const mapping::MappingRule& rule : rules) {
        found(path, rule);
        eachRuleBelow(rule.rules, path, found);
        ++path.back();
    }
}

bool connectWithin(std::vector<mapping::MappingRule>& rules, const RulePlace& outer,
                   const NewConnection& connection, RulePath& path)
{
    for (std::size_t i = 0; i < rules.size(); ++i) {
        mapping::MappingRule& rule = rules[i];
        const RulePlace place = placeWithin(outer, rule);
        if (rule.each.empty() || !isWithin(connection.targetPath, place.target)
            || !isWithin(connection.sourcePath, place.item))
            continue;
        path.push_back(static_cast<int>(i));
        if (connectWithin(rule.rules, place, connection, path))
            return true;
        mapping::MappingRule added;
        added.to = connection.targetPath.mid(place.target.size() + 1).toStdString();
        added.from = relativeSource(connection.sourcePath, place.item).toStdString();
        added.type = connection.choice.toStdString();
        path.push_back(static_cast<int>(rule.rules.size()));
        rule.rules.push_back(std::move(added));
        return true;
    }
    return false;
}

} // namespace

const mapping::MappingRule* ruleAt(const mapping::MappingDefinition& definition, const RulePath& path)
{
    const std::vector<mapping::MappingRule>* rules = &definition.rules;
    const mapping::MappingRule* found = nullptr;
    for (const int index : path) {
        if (index < 0 || index >= static_cast<int>(rules->size()))
            return nullptr;
        found = &(*rules)[static_cast<std::size_t>(index)];
        rules = &found->rules;
    }
    return found;
}

void eachRule(const mapping::MappingDefinition& definition,
              const std::function<void(const RulePath&, const mapping::MappingRule&)>& found)
{
    eachRuleBelow(definition.rules, {}, found);
}

std::vector<mapping::MappingRule>* rulesAround(mapping::MappingDefinition& definition, const RulePath& path)
{
    std::vector<mapping::MappingRule>* rules = &definition.rules;
    for (qsizetype i = 0; i + 1 < path.size(); ++i) {
        if (path[i] < 0 || path[i] >= static_cast<int>(rules->size()))
            return nullptr;
        rules = &(*rules)[static_cast<std::size_t>(path[i])].rules;
    }
    return rules;
}

mapping::MappingRule* ruleAt(mapping::MappingDefinition& definition, const RulePath& path)
{
    std::vector<mapping::MappingRule>* rules = path.isEmpty() ? nullptr : rulesAround(definition, path);
    if (rules == nullptr || path.back() < 0 || path.back() >= static_cast<int>(rules->size()))
        return nullptr;
    return &(*rules)[static_cast<std::size_t>(path.back())];
}

RulePath connectFields(mapping::MappingDefinition& definition, const NewConnection& connection)
{
    RulePath path;
    const RulePlace root = rootPlace(definition);
    if (connectWithin(definition.rules, root, connection, path))
        return path;
    mapping::MappingRule rule;
    rule.to = connection.targetPath.toStdString();
    rule.type = connection.choice.toStdString();
    const std::string source = relativeSource(connection.sourcePath, root.item).toStdString();
    (connection.isSourceRepeating && connection.isTargetRepeating ? rule.each : rule.from) = source;
    definition.rules.push_back(std::move(rule));
    return {static_cast<int>(definition.rules.size()) - 1};
}

mapping::MappingDefinition chainOf(const mapping::MappingDefinition& definition, const RulePath& path)
{
    mapping::MappingDefinition chain = definition;
    chain.rules.clear();
    std::vector<mapping::MappingRule>* into = &chain.rules;
    for (qsizetype length = 1; length <= path.size(); ++length) {
        const mapping::MappingRule* rule = ruleAt(definition, path.first(length));
        if (rule == nullptr)
            break;
        mapping::MappingRule link = *rule;
        if (length < path.size()) {
            link.rules.clear();
            link.use.clear();
            link.unique.clear();
            link.required = false; // Only the rule itself is on trial.
        }
        into->push_back(std::move(link));
        into = &into->back().rules;
    }
    return chain;
}

QSet<QString> targetPaths(const mapping::MappingDefinition& definition)
{
    CollectedPaths found;
    collectPaths(definition.rules, rootPlace(definition), found);
    return found.targets;
}

QSet<QString> sourcePaths(const mapping::MappingDefinition& definition)
{
    CollectedPaths found{pathsIn(definition.each, {}), {}};
    collectPaths(definition.rules, rootPlace(definition), found);
    return found.sources;
}

QSet<QString> sourcePathsOf(const mapping::MappingDefinition& definition, const RulePath& path)
{
    RulePlace place = rootPlace(definition);
    for (qsizetype length = 1; length < path.size(); ++length) {
        if (const mapping::MappingRule* outer = ruleAt(definition, path.first(length)); outer != nullptr)
            place = placeWithin(place, *outer);
    }
    const mapping::MappingRule* rule = ruleAt(definition, path);
    return rule == nullptr ? QSet<QString>() : expressionPaths(*rule, place.item);
}

QString targetPathOf(const mapping::MappingDefinition& definition, const RulePath& path)
{
    RulePlace place = rootPlace(definition);
    for (qsizetype length = 1; length <= path.size(); ++length) {
        if (const mapping::MappingRule* rule = ruleAt(definition, path.first(length)); rule != nullptr)
            place = placeWithin(place, *rule);
    }
    return place.target;
}

} // namespace hilum::mapping_view
