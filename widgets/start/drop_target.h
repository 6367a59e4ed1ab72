// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QMimeData;
class QPushButton;

namespace hilum::start {

/// A large place to drop files on; Enter, Space and a click choose one instead.
class DropTarget final : public QWidget
{
    Q_OBJECT

public:
    explicit DropTarget(QWidget* parent);

    [[nodiscard]] QPushButton& fileButton() { return *m_file; }
    [[nodiscard]] QPushButton& folderButton() { return *m_folder; }

Q_SIGNALS:
    void dropped(const QStringList& paths);
    void fileWanted();
    void folderWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QPushButton* m_file;
    QPushButton* m_folder;
    bool m_isOver = false;
};

/// Paths of what is dragged that are on this machine.
[[nodiscard]] QStringList localPaths(const QMimeData& data);

} // namespace hilum::start
