// SPDX-License-Identifier: Apache-2.0
#include "widgets/inspector/parameter_table_model.h"

#include "widgets/base/text.h"

#include <algorithm>
#include <array>

namespace hilum::inspector {

using pipeline::ParameterDefinition;

ParameterTableModel::ParameterTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void ParameterTableModel::setParameters(const std::vector<ParameterDefinition>& parameters)
{
    if (parameters.size() != m_parameters.size()) {
        beginResetModel();
        m_parameters = parameters;
        endResetModel();
        return;
    }
    m_parameters = parameters;
    if (!m_parameters.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QStringList ParameterTableModel::typeTitles()
{
    return {tr("Text"), tr("Path"), tr("Integer"), tr("Yes or no")};
}

int ParameterTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_parameters.size());
}

int ParameterTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ParameterTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ParameterDefinition& parameter = m_parameters[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole)
        return parameter.description.empty() ? tr("Used as ${%1}").arg(base::toQString(parameter.name))
                                             : base::toQString(parameter.description);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return base::toQString(parameter.name);
    case TypeColumn:
        if (role == Qt::EditRole)
            return static_cast<int>(parameter.type);
        return typeTitles()[static_cast<int>(parameter.type)];
    default:
        if (!parameter.defaultValue && role == Qt::DisplayRole)
            return tr("must be given");
        return base::toQString(parameter.defaultValue.value_or(""));
    }
}

bool ParameterTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || data(index, Qt::EditRole) == value)
        return false;
    ParameterDefinition parameter = m_parameters[static_cast<std::size_t>(index.row())];
    const QString text = value.toString().trimmed();
    if (index.column() == NameColumn) {
        const std::string name = base::toUtf8(text);
        if (!pipeline::isNodeId(name)
            || std::ranges::find(m_parameters, name, &ParameterDefinition::name) != m_parameters.end())
            return false;
        parameter.name = name;
    } else if (index.column() == TypeColumn) {
        parameter.type = static_cast<pipeline::ParameterType>(value.toInt());
    } else {
        parameter.defaultValue = text.isEmpty() ? std::nullopt : std::optional(base::toUtf8(text));
    }
    Q_EMIT parameterEdited(index.row(), parameter);
    return true;
}

QVariant ParameterTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> titles = {tr("Name"), tr("Type"), tr("Default")};
    return titles[static_cast<std::size_t>(section)];
}

Qt::ItemFlags ParameterTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

} // namespace hilum::inspector
