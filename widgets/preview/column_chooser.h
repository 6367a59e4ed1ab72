// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/base/latest_work.h"
#include "widgets/preview/column_sets.h"
#include "widgets/record/record_columns.h"

#include <QAbstractListModel>
#include <QDialog>
#include <QSet>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace hilum::preview {

/// The fields of records, to be ticked; those whose path or title has a text.
class ColumnListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Field
    {
        QString path;
        QString title;
    };

    explicit ColumnListModel(QObject* parent = nullptr);

    void setFields(std::vector<Field> fields);
    void setFilter(const QString& text);
    void setChecked(const QStringList& paths);
    /// In the order of the list.
    [[nodiscard]] QStringList checked() const;
    [[nodiscard]] qsizetype checkedCount() const;
    [[nodiscard]] std::size_t fieldCount() const { return m_fields.size(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void checkedChanged();

private:
    std::vector<Field> m_fields;
    std::vector<int> m_shown;
    QSet<QString> m_checked;
    QString m_filter;
};

/// Lets the user choose the fields of a grid from all there are, up to a million, and save the choice under a
/// name. The fields are read off the main thread.
class ColumnChooser final : public QDialog
{
    Q_OBJECT

public:
    /// `set` is what is shown now, `shown` the fields of it.
    ColumnChooser(ColumnSets sets, ColumnSet set, QStringList shown, QWidget* parent = nullptr);

    /// REQUIRES: the work is the chooser's alone.
    void read(record::RecordSequencePointer records, base::LatestWorkPointer work);
    [[nodiscard]] ColumnSet chosen() const;
    [[nodiscard]] ColumnListModel& model() { return *m_model; }
    [[nodiscard]] QLineEdit& search() { return *m_search; }
    [[nodiscard]] QComboBox& views() { return *m_views; }
    [[nodiscard]] QPushButton& saveButton() { return *m_save; }

private:
    void buildViews();
    void showViews(const QString& chosen);
    void showCount();

    ColumnSets m_sets;
    ColumnSet m_set;
    QStringList m_shown;
    bool m_wantsFirst = false;
    ColumnListModel* m_model;
    QLineEdit* m_search;
    QListView* m_list;
    QLabel* m_count;
    QComboBox* m_views;
    QPushButton* m_save;
    QPushButton* m_remove;
    base::LatestWorkPointer m_work;
};

} // namespace hilum::preview
