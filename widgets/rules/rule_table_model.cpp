// SPDX-License-Identifier: Apache-2.0
#include "widgets/rules/rule_table_model.h"

#include "widgets/base/text.h"

namespace hilum::rules {

namespace {

QString textOf(const SettingValue& value)
{
    if (value.isScalar())
        return base::toQString(value.text());
    QStringList parts;
    for (const SettingValue& item : value.items())
        parts.push_back(textOf(item));
    if (value.isMap()) {
        for (const SettingValue::Entry& entry : value.entries())
            parts.push_back(base::toQString(entry.key) + u' ' + textOf(entry.value));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString summaryOf(const validation::RuleDefinition& rule)
{
    const QString body = textOf(rule.body);
    return rule.kind == "expression" ? body : QStringLiteral("%1  %2").arg(base::toQString(rule.kind), body);
}

RuleTableModel::RuleTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void RuleTableModel::setRules(std::vector<validation::RuleDefinition> rules)
{
    const bool isSameSize = rules.size() == m_rules.size();
    if (!isSameSize)
        beginResetModel();
    m_rules = std::move(rules);
    m_counts.resize(m_rules.size());
    if (!isSameSize)
        endResetModel();
    else if (!m_rules.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void RuleTableModel::setCounts(std::vector<RuleCount> counts)
{
    m_counts = std::move(counts);
    m_counts.resize(m_rules.size());
    if (!m_rules.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RuleTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int RuleTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RuleTableModel::countText(std::size_t row) const
{
    const RuleCount& count = m_counts[row];
    if (count.error)
        return tr("cannot be checked");
    if (count.records == 0)
        return {};
    if (count.broken == 0)
        return tr("all %n hold it", nullptr, count.records);
    return m_rules[row].severity == Severity::Error
               ? tr("rejects %1 of %2").arg(count.broken).arg(count.records)
               : tr("noted on %1 of %2").arg(count.broken).arg(count.records);
}

QVariant RuleTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const validation::RuleDefinition& rule = m_rules[row];
    switch (role) {
    case SeverityRole:
        return static_cast<int>(rule.severity);
    case IsWrongRole:
        return m_counts[row].error.has_value();
    case Qt::ToolTipRole:
        return m_counts[row].error ? base::translateMessage(*m_counts[row].error)
                                   : base::toQString(rule.description);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case IdColumn:
        return base::toQString(rule.id);
    case WhatColumn:
        return summaryOf(rule);
    case MessageColumn:
        return base::toQString(rule.message);
    default:
        return countText(row);
    }
}

QVariant RuleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> titles = {tr("Rule"), tr("What must hold"), tr("Message"),
                                                     tr("Sample")};
    return titles[static_cast<std::size_t>(section)];
}

} // namespace hilum::rules
