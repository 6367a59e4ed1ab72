// SPDX-License-Identifier: Apache-2.0
#include "widgets/mapping/rule_uses.h"

#include "widgets/base/text.h"

#include <algorithm>
#include <array>

namespace hilum::mapping_view {
namespace {

/// `PID-5` finds `PID-5` and `PID-5.1`, not `PID-51`.
bool isAtOrBelow(const QString& path, const QString& wanted)
{
    if (!path.startsWith(wanted, Qt::CaseInsensitive))
        return false;
    return path.size() == wanted.size() || path[wanted.size()] == u'.' || path[wanted.size()] == u'-';
}

bool isNamed(const std::string& name, const QString& wanted)
{
    const QString text = base::toQString(name);
    return !text.isEmpty()
           && (text.compare(wanted, Qt::CaseInsensitive) == 0
               || text.section(u'.', 0, 0).compare(wanted, Qt::CaseInsensitive) == 0
               || text.endsWith(QLatin1Char('/') + wanted, Qt::CaseInsensitive));
}

QString readText(const mapping::MappingRule& rule)
{
    if (!rule.each.empty())
        return base::toQString(rule.each);
    if (rule.constant)
        return QStringLiteral("= ") + base::toQString(*rule.constant);
    return base::toQString(rule.from);
}

class UseFinder
{
public:
    UseFinder(const UseScope& scope, const QString& wanted, std::vector<RuleUse>& uses)
        : m_scope(scope), m_wanted(wanted), m_uses(uses)
    {
    }

    void look(const RulePath& path, const mapping::MappingRule& rule)
    {
        using Kind = RuleUse::Kind;
        const QSet<QString> sources = sourcePathsOf(*m_scope.definition, path);
        const QString target = targetPathOf(*m_scope.definition, path);
        if (std::ranges::any_of(sources, [&](const QString& source) { return isAtOrBelow(source, m_wanted); })
            || isWritten(rule))
            add(Kind::Reads, path, readText(rule));
        if (!rule.to.empty() && isAtOrBelow(target, m_wanted))
            add(Kind::Writes, path, readText(rule));
        if (isNamed(rule.lookup, m_wanted))
            add(Kind::Table, path, base::toQString(rule.lookup));
        if (isNamed(rule.use, m_wanted))
            add(Kind::Part, path, base::toQString(rule.use));
    }

private:
    /// Words within expressions and descriptions: variables, codes, functions. Short ones are everywhere.
    [[nodiscard]] bool isWritten(const mapping::MappingRule& rule) const
    {
        constexpr qsizetype kShortestWord = 3;
        if (m_wanted.size() < kShortestWord || m_wanted.contains(u'-'))
            return false;
        const std::array<const std::string*, 5> texts = {&rule.from, &rule.each, &rule.when,
                                                         &rule.otherwiseFrom, &rule.description};
        return std::ranges::any_of(texts, [&](const std::string* text) {
            return base::toQString(*text).contains(m_wanted, Qt::CaseInsensitive);
        });
    }

    void add(RuleUse::Kind kind, const RulePath& path, const QString& text)
    {
        const bool isKnown = std::ranges::any_of(m_uses, [&](const RuleUse& use) {
            return use.rule == path && use.name == m_scope.name && use.kind == kind;
        });
        if (!isKnown)
            m_uses.push_back({.kind = kind,
                              .name = m_scope.name,
                              .step = m_scope.step,
                              .rule = path,
                              .target = targetPathOf(*m_scope.definition, path),
                              .text = text});
    }

    const UseScope& m_scope;
    const QString& m_wanted;
    std::vector<RuleUse>& m_uses;
};

} // namespace

std::vector<RuleUse> findUses(const std::vector<UseScope>& scopes, const QString& wanted)
{
    std::vector<RuleUse> uses;
    const QString trimmed = wanted.trimmed();
    if (trimmed.isEmpty())
        return uses;
    for (const UseScope& scope : scopes) {
        UseFinder finder(scope, trimmed, uses);
        eachRule(*scope.definition, [&finder](const RulePath& path, const mapping::MappingRule& rule) {
            finder.look(path, rule);
        });
    }
    return uses;
}

void RuleUseModel::setUses(std::vector<RuleUse> uses)
{
    beginResetModel();
    m_uses = std::move(uses);
    endResetModel();
}

int RuleUseModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_uses.size());
}

int RuleUseModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RuleUseModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RuleUse& found = use(index.row());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const std::array<QString, 4> kinds = {tr("reads it"), tr("writes it"), tr("its table"), tr("its part")};
    switch (index.column()) {
    case PlaceColumn:
        return QStringLiteral("%1 · %2").arg(found.name, kinds[static_cast<std::size_t>(found.kind)]);
    case TargetColumn:
        return found.target;
    default:
        return found.text;
    }
}

QVariant RuleUseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> titles = {tr("Mapping"), tr("Target"), tr("What it says")};
    return titles[static_cast<std::size_t>(section)];
}

} // namespace hilum::mapping_view
