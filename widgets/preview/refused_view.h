// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/preview/record_journey.h"

#include <QAbstractTableModel>
#include <QWidget>

class QLabel;
class QTableView;
class QToolButton;

namespace hilum::preview {

/// Records that a node rejected or left out, a row a record.
class RefusedModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RecordColumn, WhatColumn, ReasonColumn, RuleColumn, SourceColumn, ColumnCount };

    explicit RefusedModel(QObject* parent = nullptr);

    void setRefused(PreviewPointer preview, std::vector<RefusedRecord> refused);
    [[nodiscard]] const RefusedRecord& at(int row) const { return m_refused[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString sourceText(const RefusedRecord& refused, bool isWhole) const;

    PreviewPointer m_preview;
    std::vector<RefusedRecord> m_refused;
};

/// The records that a node let no further, with their reasons counted; leads to the record with its source,
/// and to the rule.
class RefusedView final : public QWidget
{
    Q_OBJECT

public:
    explicit RefusedView(QWidget* parent = nullptr);

    void setRefused(const PreviewPointer& preview, std::vector<RefusedRecord> refused);
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] QToolButton& ruleButton() { return *m_rule; }
    [[nodiscard]] QToolButton& followButton() { return *m_follow; }
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    /// One was chosen: its source is to be shown.
    void recordChosen(const hilum::preview::PortRow& place);
    /// The user wants to see it among the others of its outlet.
    void placeChosen(const hilum::preview::PortRow& place);
    void followRequested(const hilum::preview::PortRow& place);
    /// The user wants to see what refused it.
    void ruleRequested(const hilum::Diagnostics& reasons);

private:
    RefusedModel* m_model;
    QLabel* m_summary;
    QTableView* m_table;
    QToolButton* m_show;
    QToolButton* m_follow;
    QToolButton* m_rule;
};

} // namespace hilum::preview
