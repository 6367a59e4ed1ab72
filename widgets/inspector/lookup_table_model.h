// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/settings.h"

#include <QAbstractTableModel>

namespace hilum::inspector {

/// A lookup table that is written in the pipeline: keys and values, with an empty row at the end for the next
/// pair. Editing asks for a change (bodyEdited); the model changes when the document does.
class LookupTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KeyColumn, ValueColumn, ColumnCount };

    explicit LookupTableModel(QObject* parent = nullptr);

    void setBody(const SettingValue& body);
    void removePair(int row);
    /// Lines of two cells, with a tabulator between them, as spreadsheets copy them; keys that are there
    /// already get the new value.
    void addLines(const QString& text);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void bodyEdited(const hilum::SettingValue& body);

private:
    SettingValue m_body = SettingValue::map();
};

} // namespace hilum::inspector
