// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace hilum::preview {

/// The line above a table in which a text is looked for: next, previous, how many, and only the records that
/// have it.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget* parent = nullptr);

    /// Shows the bar with the cursor in it.
    void open();
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isFiltering() const;
    void setResult(const QString& text);
    [[nodiscard]] QString result() const;
    [[nodiscard]] QLineEdit& line() { return *m_line; }
    [[nodiscard]] QToolButton& filterButton() { return *m_filter; }

Q_SIGNALS:
    void textChanged(const QString& text);
    void stepRequested(int direction);
    void filterChanged(bool isFiltering);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLineEdit* m_line;
    QLabel* m_result;
    QToolButton* m_filter;
};

} // namespace hilum::preview
