// SPDX-License-Identifier: Apache-2.0
#include "widgets/yaml/text_editor.h"

#include "widgets/base/colors.h"
#include "widgets/base/text.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace hilum::yaml {
namespace {

class Gutter final : public QWidget
{
public:
    explicit Gutter(TextEditor& editor) : QWidget(&editor), m_editor(editor) {}
    [[nodiscard]] QSize sizeHint() const override { return {m_editor.gutterWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent* event) override { m_editor.paintGutter(event); }

private:
    TextEditor& m_editor;
};

} // namespace

TextEditor::TextEditor(QWidget* parent) : QPlainTextEdit(parent), m_gutter(new Gutter(*this))
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QFont().pointSizeF());
    setFont(font);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(QStringLiteral("QPlainTextEdit { border: none; border-radius: 0; }"));
    setTabStopDistance(2 * fontMetrics().horizontalAdvance(QLatin1Char(' ')));
    connect(this, &QPlainTextEdit::blockCountChanged, this, &TextEditor::placeGutter);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &TextEditor::showMarks);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& rect, int dy) {
        if (dy != 0)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    placeGutter();
}

int TextEditor::gutterWidth() const
{
    const qsizetype digits = std::max<qsizetype>(3, QString::number(blockCount()).size());
    return static_cast<int>(digits) * fontMetrics().horizontalAdvance(QLatin1Char('9')) + 26;
}

void TextEditor::placeGutter()
{
    setViewportMargins(gutterWidth(), 0, 0, 0);
    m_gutter->setGeometry(QRect(contentsRect().topLeft(), QSize(gutterWidth(), contentsRect().height())));
}

void TextEditor::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void TextEditor::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMarks();
}

void TextEditor::paintGutter(QPaintEvent* event)
{
    const base::Colors& colors = base::colorsFor(palette());
    QPainter painter(m_gutter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), colors.raised);
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const qreal height = blockBoundingRect(block).height();
        const int line = block.blockNumber() + 1;
        const auto finding = std::ranges::find_if(
            m_findings, [line](const Diagnostic& each) { return static_cast<int>(each.place.line) == line; });
        const bool isCurrent = textCursor().blockNumber() == block.blockNumber();
        painter.setPen(isCurrent ? colors.text : colors.muted);
        painter.drawText(QRectF(0, top, m_gutter->width() - 10, height), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(line));
        if (finding != m_findings.end()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(finding->severity == Severity::Error ? colors.error : colors.warning);
            painter.drawEllipse(QPointF(9, top + height / 2), 4, 4);
        }
        top += height;
        block = block.next();
    }
}

void TextEditor::setFindings(const Diagnostics& findings)
{
    m_findings = findings;
    showMarks();
    m_gutter->update();
}

void TextEditor::showMarks()
{
    const base::Colors& colors = base::colorsFor(palette());
    QList<QTextEdit::ExtraSelection> marks;
    QTextEdit::ExtraSelection current;
    current.cursor = textCursor();
    current.cursor.clearSelection();
    current.format.setBackground(colors.raised);
    current.format.setProperty(QTextFormat::FullWidthSelection, true);
    marks << current;
    for (const Diagnostic& finding : m_findings) {
        const QTextBlock block = document()->findBlockByNumber(static_cast<int>(finding.place.line) - 1);
        if (finding.place.line == 0 || !block.isValid() || finding.severity == Severity::Information)
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        const QString text = block.text();
        const auto column = static_cast<qsizetype>(finding.place.column);
        qsizetype start = column > 0 ? std::min(column - 1, std::max<qsizetype>(0, text.size() - 1)) : 0;
        while (column == 0 && start < text.size() && text[start].isSpace())
            ++start;
        mark.cursor.setPosition(block.position() + static_cast<int>(start));
        mark.cursor.setPosition(block.position() + static_cast<int>(text.size()), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        mark.format.setUnderlineColor(finding.severity == Severity::Error ? colors.error : colors.warning);
        marks << mark;
    }
    setExtraSelections(marks);
    m_gutter->update();
}

void TextEditor::goTo(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::clamp(column - 1, 0, std::max(0, block.length() - 1)));
    setTextCursor(cursor);
    centerCursor();
    setFocus();
}

void TextEditor::replaceText(const QString& text)
{
    const QString old = toPlainText();
    if (old == text)
        return;
    const qsizetype shorter = std::min(old.size(), text.size());
    qsizetype head = 0;
    while (head < shorter && old[head] == text[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && old[old.size() - 1 - tail] == text[text.size() - 1 - tail])
        ++tail;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(head));
    cursor.setPosition(static_cast<int>(old.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(head, text.size() - tail - head));
}

bool TextEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int line = cursorForPosition(viewport()->mapFromGlobal(help->globalPos())).blockNumber() + 1;
        QStringList texts;
        for (const Diagnostic& each : m_findings) {
            if (static_cast<int>(each.place.line) == line)
                texts << base::translateMessage(each);
        }
        QToolTip::showText(help->globalPos(), texts.join(QLatin1Char('\n')), this);
        return true;
    }
    return QPlainTextEdit::event(event);
}

void TextEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Tab) { // YAML knows no tabs.
        insertPlainText(QStringLiteral("  "));
        return;
    }
    if (event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter) { // The next line begins where this one does.
        const QString line = textCursor().block().text();
        qsizetype indent = 0;
        while (indent < line.size() && line[indent] == QLatin1Char(' '))
            ++indent;
        const bool opens = line.trimmed().endsWith(QLatin1Char(':'));
        insertPlainText(QLatin1Char('\n') + QString(indent + (opens ? 2 : 0), QLatin1Char(' ')));
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace hilum::yaml
