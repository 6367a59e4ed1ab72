// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"

#include <QAbstractTableModel>

#include <functional>

namespace hilum::problems {

/// Findings as rows, the worst first, in their order within a severity.
class ProblemsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { MessageColumn, NodeColumn, PlaceColumn, ColumnCount };
    /// SeverityRole: int of Severity.
    enum Role { SeverityRole = Qt::UserRole, CodeRole };

    explicit ProblemsModel(QObject* parent = nullptr);

    /// `nodeAt` says which source, step or sink a place speaks of.
    void setFindings(const Diagnostics& findings, const std::function<QString(const Place&)>& nodeAt);
    /// Of the record in the scratchpad, beside those of the pipeline.
    void setRecordFindings(const Diagnostics& findings);
    /// True for a finding about the record in the scratchpad.
    [[nodiscard]] bool isOfRecord(int row) const;
    /// REQUIRES: a row of this model.
    [[nodiscard]] const Diagnostic& finding(int row) const;
    [[nodiscard]] QString nodeOf(int row) const;
    [[nodiscard]] int count(Severity severity) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        Diagnostic finding;
        QString node;
        bool isOfRecord = false;

        friend bool operator==(const Row&, const Row&) = default;
    };

    void replaceRows(std::vector<Row> rows);

    std::vector<Row> m_rows;
};

/// Indexes of the mapping or validation rule that a place speaks of, from the top: {3, 0} of
/// `steps.patient.map.rules[3].rules[0].from`; empty where it is none.
[[nodiscard]] QList<int> ruleOf(const Place& place);

} // namespace hilum::problems
