// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/record/record_sequence.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QShortcut;
class QTableView;
class QToolButton;

namespace hilum::base {
class ElidedLabel;
} // namespace hilum::base

namespace hilum::preview {

class DifferenceModel;

/// Two records side by side with their differences marked, counted and reachable by keys: F7 and Shift+F7.
class DifferenceTable final : public QWidget
{
    Q_OBJECT

public:
    explicit DifferenceTable(QWidget* parent = nullptr);

    void setRecords(const record::RecordPlace& left, const record::RecordPlace& right);
    void setTitles(const QString& left, const QString& right);
    void setMasking(bool isMasking);
    /// Something of the owner's in the bar: before what is said of the differences, or behind its buttons.
    void addToBar(QWidget* control, bool isBefore);
    void goToDifference(int direction);
    /// Its owner has commands of its own for F7 and Shift+F7.
    void releaseKeys();
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] DifferenceModel& model() { return *m_model; }
    [[nodiscard]] QToolButton& onlyDifferences() { return *m_only; }
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    /// A value was chosen: its node and path on the right; else on the left.
    void valueChosen(const hilum::Node& node, const QString& path);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    DifferenceModel* m_model;
    void layColumns();

    QHBoxLayout* m_bar;
    int m_inBar = 0;
    bool m_isLaying = false;
    /// The user has made the columns as they are.
    bool m_isLaid = false;
    QList<QShortcut*> m_keys;
    base::ElidedLabel* m_summary;
    QToolButton* m_only;
    QTableView* m_table;
};

} // namespace hilum::preview
