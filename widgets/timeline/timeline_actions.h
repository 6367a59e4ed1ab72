// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QToolButton;
class QWidget;

namespace hilum::timeline {

/// What can be done with a timeline: for its bar, its context menu and its keys. They work while the view or
/// something in it has the focus.
struct TimelineActions
{
    explicit TimelineActions(QWidget* view);

    /// Those that need a patient.
    void setEnabled(bool hasPatient);

    QAction* openFile;
    QAction* openFolder;
    QAction* openPreview;
    QAction* search;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* fit;
    QAction* today;
    QAction* openLanes;
    QAction* closeLanes;
    QAction* table;
    QAction* copy;
    QAction* print;
    QAction* savePdf;
    QMenu* openMenu;
    QMenu* moreMenu;
};

/// A button for a bar that shows only the icon.
[[nodiscard]] QToolButton* barButton(QAction* action, QWidget* parent);

} // namespace hilum::timeline
