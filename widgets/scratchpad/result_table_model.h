// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/byte_range.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace hilum::scratchpad {

/// One item that an expression gives.
struct ResultRow
{
    QString value;
    /// `FHIR.HumanName`, `System.Integer`.
    QString type;
    /// Where in the record it stands; "" for a computed value.
    QString path;
    /// Bytes of the record that it is.
    std::optional<ByteRange> source;
};

/// What an expression gives, in its order.
class ResultTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ValueColumn, TypeColumn, PathColumn, ColumnCount };

    explicit ResultTableModel(QObject* parent = nullptr);

    void setRows(std::vector<ResultRow> rows);
    [[nodiscard]] const std::vector<ResultRow>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<ResultRow> m_rows;
};

} // namespace hilum::scratchpad
