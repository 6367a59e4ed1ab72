// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/schema.h"
#include "widgets/mapping/field_coverage.h"
#include "widgets/mapping/rule_uses.h"
#include "widgets/mapping/value_table_model.h"

#include <QTabWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;
class QTreeWidget;

namespace hilum::mapping_view {

/// Codes that a target allows, and what comes to it.
struct CodeReport
{
    /// `gender`; "" where nothing is chosen.
    QString target;
    std::vector<SchemaCode> allowed;
    /// The target takes no others.
    bool isRequired = false;
    /// Source values of the sample by the code that they become.
    std::map<QString, QStringList> from;
    /// Codes of the source's own table, or values of the sample, that become nothing.
    std::vector<SchemaCode> withoutTarget;
};

/// What is known of the chosen field or rule beside its expression, a tab each: its values in the sample, the
/// codes at the target, the coverage of the whole mapping, and where something is used.
class MappingTools final : public QTabWidget
{
    Q_OBJECT

public:
    enum Tab { ExpressionTab, ValuesTab, CodesTab, CoverageTab, UsesTab };

    /// Takes the expression's pane as the first tab.
    explicit MappingTools(QWidget* expression, QWidget* parent = nullptr);

    void setValues(const QString& title, std::vector<ValueUse> values);
    void setValuesMasked(bool isMasked) { m_values->setMasked(isMasked); }
    void setCodes(const CodeReport& report);
    void setCoverage(std::vector<FieldCoverage> rows, int records);
    void setUses(const QString& wanted, std::vector<RuleUse> uses);
    /// Shows the uses of something, as if it had been typed.
    void askForUses(const QString& wanted);

    [[nodiscard]] ValueTableModel& values() { return *m_values; }
    [[nodiscard]] QTreeWidget& codes() { return *m_codes; }
    [[nodiscard]] FieldCoverageModel& coverage() { return *m_coverage; }
    [[nodiscard]] QTreeView& coverageTable() { return *m_coverageTable; }
    [[nodiscard]] QComboBox& coverageFilter() { return *m_coverageFilter; }
    [[nodiscard]] RuleUseModel& uses() { return *m_uses; }
    [[nodiscard]] QTreeView& usesTable() { return *m_usesTable; }
    [[nodiscard]] QLineEdit& usesLine() { return *m_usesLine; }

Q_SIGNALS:
    void usesWanted(const QString& text);
    /// Enter or a double click on a row.
    void useChosen(const hilum::mapping_view::RuleUse& use);
    void fieldChosen(const hilum::mapping_view::FieldCoverage& field);

private:
    [[nodiscard]] QWidget* buildValues();
    [[nodiscard]] QWidget* buildCodes();
    [[nodiscard]] QWidget* buildCoverage();
    [[nodiscard]] QWidget* buildUses();
    void fillFilter();

    ValueTableModel* m_values;
    QLabel* m_valuesTitle = nullptr;
    QTreeView* m_valuesTable = nullptr;
    QLabel* m_codesTitle = nullptr;
    QTreeWidget* m_codes = nullptr;
    FieldCoverageModel* m_coverage;
    QSortFilterProxyModel* m_coverageRows;
    QTreeView* m_coverageTable = nullptr;
    QComboBox* m_coverageFilter = nullptr;
    RuleUseModel* m_uses;
    QLineEdit* m_usesLine = nullptr;
    QLabel* m_usesTitle = nullptr;
    QTreeView* m_usesTable = nullptr;
};

} // namespace hilum::mapping_view
