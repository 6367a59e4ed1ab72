// SPDX-License-Identifier: Apache-2.0
#include "widgets/start/entry_list_model.h"

namespace hilum::start {

EntryListModel::EntryListModel(QObject* parent) : QAbstractListModel(parent) {}

void EntryListModel::setEntries(QList<Entry> entries)
{
    if (entries == m_entries)
        return;
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int EntryListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant EntryListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::ToolTipRole:
        return entry.id;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(entry.title,
                                            entry.isMissing ? tr("not there any more") : entry.detail);
    case IdRole:
        return entry.id;
    case DetailRole:
        return entry.detail;
    case NoteRole:
        return entry.note;
    case IconRole:
        return entry.icon;
    case IsMissingRole:
        return entry.isMissing;
    case IsRemovableRole:
        return entry.isRemovable;
    default:
        return {};
    }
}

} // namespace hilum::start
