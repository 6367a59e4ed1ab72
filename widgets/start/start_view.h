// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/start/sample_projects.h"

#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QVBoxLayout;

namespace hilum::start {

class DropTarget;
class EntryListModel;

/// What the window shows before anything is open: begin something, go on with something, drop something, or
/// look at an example.
class StartView final : public QWidget
{
    Q_OBJECT

public:
    explicit StartView(SampleProjects samples, QWidget* parent = nullptr);
    ~StartView() override;

    /// Ways to begin, in their order, below the name: the window's own actions, with their shortcuts.
    void setActions(const QList<QAction*>& actions);
    [[nodiscard]] QListView& recent() { return *m_recent; }
    [[nodiscard]] QListView& samples() { return *m_samples; }
    [[nodiscard]] DropTarget& dropTarget() { return *m_drop; }

public Q_SLOTS:
    /// Reads the list of recent files anew.
    void refresh();

Q_SIGNALS:
    /// A file or folder of any kind.
    void pathsChosen(const QStringList& paths);
    /// Escape.
    void leaveRequested();
    /// A sample could not be copied.
    void failed(const QString& reason);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeLeft();
    [[nodiscard]] QWidget* makeRight();
    [[nodiscard]] QListView* makeList(EntryListModel* model, const QString& name);
    void openRecent(const QModelIndex& index);
    void removeRecent(const QModelIndex& index);
    void openSample(const QModelIndex& index);
    void chooseFile();
    void chooseFolder();

    SampleProjects m_samplesOfHilum;
    EntryListModel* m_recentModel;
    EntryListModel* m_sampleModel;
    QVBoxLayout* m_actions;
    QListView* m_recent = nullptr;
    QLabel* m_noRecent = nullptr;
    QListView* m_samples = nullptr;
    DropTarget* m_drop = nullptr;
};

} // namespace hilum::start
