// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/validation/rule_definition.h"

#include <QAbstractTableModel>

#include <optional>

namespace hilum::rules {

/// What one rule does to the sample.
struct RuleCount
{
    /// Records that break it, of those looked at.
    int broken = 0;
    int records = 0;
    /// Which, by their rows at the port that the step takes from; the first of them.
    std::vector<int> rows = {};
    /// Why it cannot be compiled.
    std::optional<Diagnostic> error;
};

/// Validation rules as rows, with the number of sample records that break each.
class RuleTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { IdColumn, WhatColumn, MessageColumn, CountColumn, ColumnCount };
    /// SeverityRole: int of the rule's Severity. IsWrongRole: it cannot be compiled.
    enum Role { SeverityRole = Qt::UserRole, IsWrongRole };

    explicit RuleTableModel(QObject* parent = nullptr);

    void setRules(std::vector<validation::RuleDefinition> rules);
    void setCounts(std::vector<RuleCount> counts);
    [[nodiscard]] const std::vector<validation::RuleDefinition>& rules() const { return m_rules; }
    [[nodiscard]] const RuleCount& count(int row) const { return m_counts[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString countText(std::size_t row) const;

    std::vector<validation::RuleDefinition> m_rules;
    std::vector<RuleCount> m_counts;
};

/// One line for what a rule asks: `expression  birthDate <= today()`, `pattern  path mrn, regex [0-9]+`.
[[nodiscard]] QString summaryOf(const validation::RuleDefinition& rule);

} // namespace hilum::rules
