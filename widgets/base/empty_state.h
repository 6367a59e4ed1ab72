// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hilum::base {

/// What a view shows while there is nothing: an icon, what this place is for, and the next step.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString& icon, const QString& title, const QString& text, QWidget* parent);

    /// A button below the text; the first is the one to press. Its `clicked` is for the caller.
    [[nodiscard]] QPushButton* addAction(const QString& icon, const QString& text);

    /// For a view that is empty for different reasons at different times: other words, and one button with
    /// the next step; "" hides it.
    void setText(const QString& title, const QString& text);
    void setAction(const QString& text);

Q_SIGNALS:
    /// The button of setAction() was pressed.
    void actionTriggered();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* m_disc;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_action = nullptr;
    QVBoxLayout* m_layout;
    QHBoxLayout* m_buttons;
};

} // namespace hilum::base
