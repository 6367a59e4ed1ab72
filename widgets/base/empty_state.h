// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;
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

private:
    QVBoxLayout* m_layout;
    QHBoxLayout* m_buttons;
};

} // namespace hilum::base
