// SPDX-License-Identifier: Apache-2.0
#include "widgets/inspector/lookup_table_model.h"

#include "widgets/base/text.h"

#include <algorithm>

namespace hilum::inspector {

LookupTableModel::LookupTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void LookupTableModel::setBody(const SettingValue& body)
{
    const SettingValue wanted = body.isMap() ? body : SettingValue::map();
    const std::span<const SettingValue::Entry> had = std::as_const(m_body).entries();
    const std::span<const SettingValue::Entry> has = wanted.entries();
    if (has.size() == had.size() + 1 && std::ranges::equal(had, has.first(had.size()))) {
        const int last = static_cast<int>(had.size());
        beginInsertRows({}, last, last);
        m_body = wanted;
        endInsertRows();
        return;
    }
    if (has.size() != had.size()) {
        beginResetModel();
        m_body = wanted;
        endResetModel();
        return;
    }
    m_body = wanted;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void LookupTableModel::removePair(int row)
{
    if (row < 0 || row + 1 >= rowCount())
        return;
    SettingValue body = m_body;
    body.entries().erase(body.entries().begin() + row);
    Q_EMIT bodyEdited(body);
}

void LookupTableModel::addLines(const QString& text)
{
    SettingValue body = m_body;
    for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QString key = line.section(QLatin1Char('\t'), 0, 0).trimmed();
        if (!key.isEmpty())
            body.set(base::toUtf8(key), base::toUtf8(line.section(QLatin1Char('\t'), 1, 1).trimmed()));
    }
    if (!(body == m_body))
        Q_EMIT bodyEdited(body);
}

int LookupTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_body.entries().size()) + 1;
}

int LookupTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LookupTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    if (index.row() + 1 == rowCount())
        return index.column() == KeyColumn && role == Qt::DisplayRole ? tr("New…") : QString();
    const SettingValue::Entry& entry = m_body.entries()[static_cast<std::size_t>(index.row())];
    return base::toQString(index.column() == KeyColumn ? entry.key : entry.value.text());
}

bool LookupTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || data(index, Qt::EditRole) == value)
        return false;
    const std::string text = base::toUtf8(value.toString().trimmed());
    SettingValue body = m_body;
    if (index.column() == KeyColumn) {
        if (text.empty() || body.find(text) != nullptr)
            return false;
        if (index.row() + 1 == rowCount())
            body.set(text, SettingValue(""));
        else
            body.entries()[static_cast<std::size_t>(index.row())].key = text;
    } else {
        body.entries()[static_cast<std::size_t>(index.row())].value = SettingValue(text);
    }
    Q_EMIT bodyEdited(body);
    return true;
}

QVariant LookupTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == KeyColumn ? tr("Key") : tr("Value");
}

/// The value of a pair can be said once its key is there.
Qt::ItemFlags LookupTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isEditable = index.isValid() && (index.column() == KeyColumn || index.row() + 1 < rowCount());
    return isEditable ? flags | Qt::ItemIsEditable : flags;
}

} // namespace hilum::inspector
