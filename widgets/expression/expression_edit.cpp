// SPDX-License-Identifier: Apache-2.0
#include "widgets/expression/expression_edit.h"

#include "widgets/base/colors.h"
#include "widgets/base/icons.h"
#include "widgets/expression/expression_completion.h"
#include "widgets/expression/expression_highlighter.h"
#include "widgets/expression/expression_history.h"
#include "widgets/expression/expression_result.h"
#include "widgets/record/field_delegate.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QToolTip>

namespace hilum::expression {

namespace {

constexpr int kDetailRole = Qt::UserRole + 1;
constexpr int kSeveralLines = 3;
constexpr int kMostCandidates = 300;

QString candidateIcon(CandidateKind kind)
{
    switch (kind) {
    case CandidateKind::Function:
        return QStringLiteral("expression");
    case CandidateKind::Code:
        return QStringLiteral("lookup");
    case CandidateKind::Keyword:
        return QStringLiteral("step");
    default:
        return QStringLiteral("record");
    }
}

} // namespace

ExpressionEdit::ExpressionEdit(ExpressionLines lines, QWidget* parent)
    : QPlainTextEdit(parent),
      m_lines(lines),
      m_result(std::make_unique<ExpressionResult>()),
      m_highlighter(new ExpressionHighlighter(document())),
      m_completer(new QCompleter(this)),
      m_candidates(new QStandardItemModel(this))
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabChangesFocus(true);
    document()->setDocumentMargin(5);
    m_highlighter->setPalette(palette());
    if (lines == ExpressionLines::One) {
        setLineWrapMode(QPlainTextEdit::NoWrap);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    setAccessibleName(tr("Expression"));
    m_completer->setModel(m_candidates);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setItemDelegate(new record::FieldDelegate(kDetailRole, m_completer->popup()));
    m_completer->popup()->setMinimumWidth(360);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            &ExpressionEdit::insertCompletion);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (text() == m_evaluatedText) // Only its colours changed.
            return;
        evaluate();
        if (!m_isSettingText)
            Q_EMIT textEdited(text());
    });
}

ExpressionEdit::~ExpressionEdit() = default;

void ExpressionEdit::setContext(ExpressionContext context)
{
    m_context = std::move(context);
    m_highlighter->setNotation(m_context.notation);
    evaluate();
}

void ExpressionEdit::setText(const QString& text)
{
    if (text == toPlainText())
        return;
    m_isSettingText = true;
    setPlainText(text);
    m_isSettingText = false;
}

void ExpressionEdit::evaluate()
{
    m_evaluatedText = text();
    const bool isConstant = m_isTakingConstants && m_evaluatedText.trimmed().startsWith(u'=');
    *m_result = isConstant ? ExpressionResult() : tryExpression(m_evaluatedText, m_context);
    underlineError();
    Q_EMIT resultChanged(*m_result);
}

void ExpressionEdit::underlineError()
{
    QList<QTextEdit::ExtraSelection> selections;
    const base::Colors& colors = base::colorsFor(palette());
    const auto underline = [&](const Diagnostic& finding, const QColor& color) {
        const TextPiece piece = pieceOf(text(), finding.place);
        QTextEdit::ExtraSelection selection;
        selection.cursor = textCursor();
        selection.cursor.setPosition(piece.begin);
        selection.cursor.setPosition(piece.begin + piece.length, QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(color);
        selections.push_back(selection);
    };
    for (const Diagnostic& warning : m_result->warnings)
        underline(warning, colors.warning);
    if (m_result->error)
        underline(*m_result->error, colors.error);
    setExtraSelections(selections);
}

void ExpressionEdit::showCompletions()
{
    const Completion completion = completionsAt(text(), textCursor().position(), m_context);
    m_completionBegin = completion.begin;
    m_candidates->clear();
    for (const Candidate& candidate : completion.candidates) {
        if (m_candidates->rowCount() >= kMostCandidates)
            break;
        auto* item = new QStandardItem(base::icon(candidateIcon(candidate.kind)), candidate.text);
        item->setData(candidate.detail, kDetailRole);
        m_candidates->appendRow(item);
    }
    if (m_candidates->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = cursorRect();
    place.setWidth(std::max(360, m_completer->popup()->sizeHintForColumn(0) + 30));
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void ExpressionEdit::insertCompletion(const QModelIndex& index)
{
    const QString chosen = index.data().toString();
    QTextCursor cursor = textCursor();
    const int end = cursor.position();
    cursor.setPosition(m_completionBegin);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.insertText(chosen);
    setTextCursor(cursor);
    showCallTip();
}

/// What a function that was just opened takes.
void ExpressionEdit::showCallTip()
{
    const int position = textCursor().position();
    const QString typed = text();
    if (position < 2 || typed[position - 1] != u'(')
        return;
    const QString help = helpAt(typed, position - 2, m_context);
    if (!help.isEmpty() && help.contains(u'('))
        QToolTip::showText(viewport()->mapToGlobal(cursorRect().bottomLeft() + QPoint(0, 4)), help, this);
}

/// As the user would: it can be undone.
void ExpressionEdit::replaceAll(const QString& text)
{
    QTextCursor cursor = textCursor();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    setTextCursor(cursor);
}

void ExpressionEdit::recall(int by)
{
    const ExpressionHistory* history = ExpressionHistory::around(*this);
    if (history == nullptr || isReadOnly())
        return;
    QStringList texts = history->texts();
    const QString typed = m_recalled < 0 ? text() : m_typed;
    texts.removeAll(typed.trimmed());
    const int wanted = std::clamp(m_recalled + by, -1, static_cast<int>(texts.size()) - 1);
    if (wanted == m_recalled)
        return;
    replaceAll(wanted < 0 ? typed : texts[wanted]);
    m_typed = typed;
    m_recalled = wanted;
}

void ExpressionEdit::remember()
{
    ExpressionHistory* history = ExpressionHistory::around(*this);
    const bool isConstant = m_isTakingConstants && text().trimmed().startsWith(u'=');
    if (history != nullptr && !isConstant && !m_result->error && document()->isModified())
        history->add(text(), keepingOf(text(), m_context));
    m_recalled = -1;
}

/// Views around it have Alt+Up and Alt+Down for themselves.
bool ExpressionEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isRecall = key->modifiers().testFlag(Qt::AltModifier)
                              && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        if (isRecall && ExpressionHistory::around(*this) != nullptr) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void ExpressionEdit::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    QMenu* recent = menu->addMenu(tr("Recent expressions"));
    const ExpressionHistory* history = ExpressionHistory::around(*this);
    const QStringList texts = history == nullptr ? QStringList() : history->texts();
    constexpr qsizetype kMostShown = 15;
    constexpr int kMenuWidth = 420;
    for (const QString& each : texts.first(std::min(texts.size(), kMostShown))) {
        QString shown = fontMetrics().elidedText(each.simplified(), Qt::ElideRight, kMenuWidth);
        recent->addAction(shown.replace(u'&', QStringLiteral("&&")), this,
                          [this, each] { replaceAll(each); });
    }
    recent->setEnabled(!texts.isEmpty() && !isReadOnly());
    menu->popup(event->globalPos());
}

void ExpressionEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isPopupOpen = m_completer->popup()->isVisible();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isPopupOpen && (isEnter || event->key() == Qt::Key_Tab || event->key() == Qt::Key_Escape)) {
        event->ignore(); // The popup takes it.
        return;
    }
    const bool isRecall = event->modifiers().testFlag(Qt::AltModifier)
                          && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    if (isRecall) {
        recall(event->key() == Qt::Key_Up ? 1 : -1);
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers().testFlag(Qt::ControlModifier)) {
        showCompletions();
        return;
    }
    if (isEnter && (m_lines == ExpressionLines::One || event->modifiers().testFlag(Qt::ControlModifier))) {
        remember();
        Q_EMIT editingFinished(text());
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    const QString typed = event->text();
    if (!typed.isEmpty())
        m_recalled = -1;
    if (typed == QStringLiteral("("))
        showCallTip();
    const bool isTyping =
        !typed.isEmpty() && (typed[0].isLetterOrNumber() || QStringLiteral(".-'%$").contains(typed[0]));
    const bool isErasing = isPopupOpen && event->key() == Qt::Key_Backspace;
    if (isTyping || isErasing)
        showCompletions();
    else if (isPopupOpen && !typed.isEmpty())
        m_completer->popup()->hide();
}

void ExpressionEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    remember();
    if (event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT editingFinished(text());
}

void ExpressionEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->setPalette(palette());
        underlineError();
    }
}

bool ExpressionEdit::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(),
                       helpAt(text(), cursorForPosition(help->pos()).position(), m_context), this);
    return true;
}

void ExpressionEdit::insertFromMimeData(const QMimeData* source)
{
    QString pasted = source->text();
    if (m_lines == ExpressionLines::One)
        pasted = pasted.simplified();
    insertPlainText(pasted);
}

int ExpressionEdit::heightOf(int lines) const
{
    return fontMetrics().lineSpacing() * lines + static_cast<int>(document()->documentMargin()) * 2
           + frameWidth() * 2 + 2;
}

QSize ExpressionEdit::sizeHint() const
{
    return {260, heightOf(m_lines == ExpressionLines::One ? 1 : kSeveralLines)};
}

QSize ExpressionEdit::minimumSizeHint() const
{
    return {120, heightOf(1)};
}

} // namespace hilum::expression
