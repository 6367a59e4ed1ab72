// SPDX-License-Identifier: Apache-2.0
#include "widgets/commands/command_model.h"

#include "widgets/commands/command_list.h"

#include <QAction>
#include <QFont>

namespace hilum::commands {
namespace {

QString keysText(const Command& command)
{
    QStringList texts;
    for (const QKeySequence& keys : command.action->shortcuts())
        texts << keys.toString(QKeySequence::NativeText);
    texts.removeDuplicates(); // Some systems have the same keys twice.
    return texts.join(QStringLiteral(", "));
}

} // namespace

CommandModel::CommandModel(CommandList& list, QObject* parent) : QAbstractTableModel(parent), m_list(list)
{
    connect(&m_list, &CommandList::keysChanged, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

int CommandModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list.commands().size());
}

int CommandModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CommandModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Command& command = m_list.commands()[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == TitleColumn   ? command.title()
               : index.column() == GroupColumn ? command.group
                                               : keysText(command);
    case Qt::ToolTipRole:
        return command.action->toolTip();
    case IdRole:
        return command.id;
    case IsChangedRole:
        return m_list.isChanged(command);
    case SearchRole:
        return QStringLiteral("%1 %2 %3").arg(command.title(), command.group, keysText(command));
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.column() == KeysColumn && m_list.isChanged(command));
        return font;
    }
    default:
        return {};
    }
}

QVariant CommandModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == TitleColumn ? tr("Command") : section == GroupColumn ? tr("Menu") : tr("Keys");
}

} // namespace hilum::commands
