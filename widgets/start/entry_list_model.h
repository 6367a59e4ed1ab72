// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>

namespace hilum::start {

/// Something to open.
struct Entry
{
    QString id;
    QString title;
    QString detail;
    /// Short, at the right: when it was opened.
    QString note;
    QString icon;
    /// It is not there any more.
    bool isMissing = false;
    bool isRemovable = false;

    friend bool operator==(const Entry&, const Entry&) = default;
};

class EntryListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, DetailRole, NoteRole, IconRole, IsMissingRole, IsRemovableRole };

    explicit EntryListModel(QObject* parent = nullptr);

    void setEntries(QList<Entry> entries);
    [[nodiscard]] const QList<Entry>& entries() const { return m_entries; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QList<Entry> m_entries;
};

} // namespace hilum::start
