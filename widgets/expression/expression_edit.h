// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/expression/expression_context.h"

#include <QPlainTextEdit>

class QCompleter;
class QStandardItemModel;

namespace hilum::expression {

class ExpressionHighlighter;
struct ExpressionResult;

enum class ExpressionLines : std::uint8_t { One, Several };

/// Where a FHIRPath expression is typed: colours, completion of fields, functions and code values, help under
/// the pointer, the error underlined where it is, and what it gives on the sample as one types.
class ExpressionEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ExpressionEdit(ExpressionLines lines, QWidget* parent = nullptr);
    ~ExpressionEdit() override;

    void setContext(ExpressionContext context);
    [[nodiscard]] const ExpressionContext& context() const { return m_context; }
    [[nodiscard]] QString text() const { return toPlainText(); }
    /// Where true, `= text` stands for a constant and is no expression.
    void setTakingConstants(bool isTaking) { m_isTakingConstants = isTaking; }
    /// Sent as the user's edits are not: no textEdited().
    void setText(const QString& text);
    [[nodiscard]] const ExpressionResult& result() const { return *m_result; }
    /// The popup with what may stand at the cursor; shown by Ctrl+Space too.
    void showCompletions();
    [[nodiscard]] QCompleter& completer() { return *m_completer; }
    /// Goes back (1) and forth (-1) through the history of the window; Alt+Up and Alt+Down.
    void recall(int by);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user changed the text.
    void textEdited(const QString& text);
    /// Enter in a single line, or the focus went: the text is meant.
    void editingFinished(const QString& text);
    void resultChanged(const hilum::expression::ExpressionResult& result);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void evaluate();
    void underlineError();
    void insertCompletion(const QModelIndex& index);
    void replaceAll(const QString& text);
    void remember();
    void showCallTip();
    [[nodiscard]] int heightOf(int lines) const;

    ExpressionLines m_lines;
    ExpressionContext m_context;
    std::unique_ptr<ExpressionResult> m_result;
    ExpressionHighlighter* m_highlighter;
    QCompleter* m_completer;
    QStandardItemModel* m_candidates;
    int m_completionBegin = 0;
    int m_recalled = -1; // Row of the history that is shown; -1: what was typed.
    QString m_typed;     // Before the history was gone through.
    QString m_evaluatedText;
    bool m_isSettingText = false;
    bool m_isTakingConstants = false;
};

} // namespace hilum::expression
