// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace hilum::workbench {

/// Covers the window while files are dragged over it and says what will happen. Never in the way of the
/// mouse.
class DropOverlay final : public QWidget
{
    Q_OBJECT

public:
    explicit DropOverlay(QWidget* window);

    void cover();

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace hilum::workbench
