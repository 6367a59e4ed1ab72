// SPDX-License-Identifier: Apache-2.0
#include "widgets/inspector/example_list_model.h"

#include "widgets/base/text.h"

namespace hilum::inspector {

ExampleListModel::ExampleListModel(QObject* parent) : QAbstractListModel(parent) {}

void ExampleListModel::setExamples(const std::vector<pipeline::ExampleDefinition>& examples)
{
    if (examples.size() != m_examples.size()) {
        beginResetModel();
        m_examples = examples;
        endResetModel();
        return;
    }
    m_examples = examples;
    if (!m_examples.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void ExampleListModel::setStatus(std::vector<ExampleStatus> status)
{
    if (m_status == status)
        return;
    m_status = std::move(status);
    if (!m_examples.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

ExampleStatus ExampleListModel::status(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return row < 0 || at >= m_status.size() ? ExampleStatus() : m_status[at];
}

int ExampleListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_examples.size());
}

QVariant ExampleListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const pipeline::ExampleDefinition& example = m_examples[static_cast<std::size_t>(index.row())];
    const ExampleStatus shown = status(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return example.name.empty() ? tr("(no name)") : base::toQString(example.name);
    case Qt::ToolTipRole:
        return shown.message;
    case Qt::AccessibleDescriptionRole:
        return shown.state == ExampleStatus::State::Passed   ? tr("passed")
               : shown.state == ExampleStatus::State::Failed ? tr("failed")
                                                             : tr("not run");
    case StateRole:
        return static_cast<int>(shown.state);
    default:
        return {};
    }
}

} // namespace hilum::inspector
