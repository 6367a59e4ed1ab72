// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <functional>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace hilum::commands {

/// Something that can be found and done.
struct Hit
{
    QString title;
    /// Where it is, or what it is.
    QString detail;
    QString icon;
    QString keys;
    std::function<void()> act;
};

/// One field to search everything: what is typed narrows the list, Enter does the first.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    static constexpr int kMostShown = 200;

    CommandPalette(QList<Hit> hits, QWidget* parent);

    [[nodiscard]] QLineEdit& search() { return *m_search; }
    [[nodiscard]] QListView& list() { return *m_list; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter();
    void act();

    QList<Hit> m_hits;
    QLineEdit* m_search;
    QListView* m_list;
    QStandardItemModel* m_model;
};

/// How well a hit fits the words, 0 for not at all: whole beginnings before parts, titles before details.
[[nodiscard]] int fitOf(const Hit& hit, const QString& words);

} // namespace hilum::commands
