// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pipeline/pipeline_definition.h"

#include <QAbstractTableModel>

namespace hilum::inspector {

/// The parameters of a pipeline: name, type and default. Editing a cell asks for a change (parameterEdited);
/// the model changes when the document does.
class ParameterTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, TypeColumn, DefaultColumn, ColumnCount };

    explicit ParameterTableModel(QObject* parent = nullptr);

    void setParameters(const std::vector<pipeline::ParameterDefinition>& parameters);
    [[nodiscard]] const std::vector<pipeline::ParameterDefinition>& parameters() const
    {
        return m_parameters;
    }
    /// Names of the types in the order of pipeline::ParameterType, for the user.
    [[nodiscard]] static QStringList typeTitles();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void parameterEdited(int row, const hilum::pipeline::ParameterDefinition& parameter);

private:
    std::vector<pipeline::ParameterDefinition> m_parameters;
};

} // namespace hilum::inspector
