// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace hilum::inspector {

/// A headed part of a form that folds.
class Section final : public QWidget
{
    Q_OBJECT

public:
    Section(const QString& title, bool isOpen, QWidget* parent);

    void add(QWidget* row);
    [[nodiscard]] bool isEmpty() const;
    void setOpen(bool isOpen);

private:
    QToolButton* m_head;
    QWidget* m_body;
    QVBoxLayout* m_rows;
};

} // namespace hilum::inspector
