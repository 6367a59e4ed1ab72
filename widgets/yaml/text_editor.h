// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"

#include <QPlainTextEdit>

namespace hilum::yaml {

/// A plain text with line numbers and underlined findings. Undo is the document's: the keys go to the window.
class TextEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextEditor(QWidget* parent = nullptr);

    /// Marks lines and, where known, the word at the column.
    void setFindings(const Diagnostics& findings);
    /// Puts the cursor there; 1-based.
    void goTo(int line, int column);
    /// Replaces only what differs, so that cursor and scroll position stay.
    void replaceText(const QString& text);
    [[nodiscard]] int gutterWidth() const;
    void paintGutter(QPaintEvent* event);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void placeGutter();
    void showMarks();

    QWidget* m_gutter;
    Diagnostics m_findings;
};

} // namespace hilum::yaml
