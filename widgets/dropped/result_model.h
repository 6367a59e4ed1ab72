// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/dropped/result_pieces.h"

#include <QAbstractItemModel>

namespace hilum::dropped {

/// Records of the source, and under each what was made of it.
class ResultModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, VerdictColumn, ColumnCount };
    enum Role { HasErrorsRole = Qt::UserRole, HasWarningsRole, SearchRole };

    explicit ResultModel(QObject* parent = nullptr);

    void setResult(ResultPointer result);
    [[nodiscard]] const ResultPointer& result() const { return m_result; }
    /// Null where the index is none of that kind.
    [[nodiscard]] const ResultGroup* group(const QModelIndex& index) const;
    [[nodiscard]] const ResultPiece* piece(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant groupData(const ResultGroup& group, int column, int role) const;
    [[nodiscard]] QVariant pieceData(const ResultPiece& piece, int column, int role) const;
    [[nodiscard]] QString verdictText(const Diagnostics& findings) const;

    ResultPointer m_result;
};

} // namespace hilum::dropped
