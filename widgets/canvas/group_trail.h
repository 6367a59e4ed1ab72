// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace hilum::canvas {

/// Where the canvas is while one group is looked at alone: `Pipeline › Clean up`. Pressing the first word
/// goes back.
class GroupTrail final : public QWidget
{
    Q_OBJECT

public:
    explicit GroupTrail(QWidget* parent);

    /// "" hides it.
    void setGroup(const QString& name);
    [[nodiscard]] QToolButton& backButton() { return *m_back; }

Q_SIGNALS:
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QToolButton* m_back;
    QLabel* m_name;
};

} // namespace hilum::canvas
