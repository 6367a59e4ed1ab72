// SPDX-License-Identifier: Apache-2.0
#include "widgets/preview/source_text_view.h"

#include "widgets/base/colors.h"
#include "widgets/record/record_path.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>

#include <array>

namespace hilum::preview {

namespace {

/// One hue a kind of segment, so that the eye finds the groups of a message.
QColor segmentColor(const base::Colors& colors, const QString& segment)
{
    const QString start = segment.left(2);
    if (segment == QLatin1String("MSH") || start == QLatin1String("EV") || segment == QLatin1String("MSA"))
        return colors.accent;
    if (segment == QLatin1String("PID") || segment == QLatin1String("PD1") || segment == QLatin1String("NK1"))
        return colors.source;
    if (start == QLatin1String("PV"))
        return colors.validate;
    if (start == QLatin1String("OB") || segment == QLatin1String("ORC"))
        return colors.map;
    if (segment.startsWith(u'Z'))
        return colors.join;
    if (start == QLatin1String("IN") || start == QLatin1String("GT"))
        return colors.route;
    return colors.lookup;
}

QTextLayout::FormatRange formatted(int start, int length, const QColor& color)
{
    QTextLayout::FormatRange range;
    range.start = start;
    range.length = length;
    range.format.setForeground(color);
    return range;
}

QList<QTextLayout::FormatRange> hl7Formats(const QString& line, const base::Colors& colors)
{
    QList<QTextLayout::FormatRange> formats;
    QTextLayout::FormatRange name = formatted(0, 3, segmentColor(colors, line.left(3)));
    name.format.setFontWeight(QFont::Bold);
    formats.push_back(name);
    constexpr int kMostDelimiters = 4000;
    for (int at = 3; at < line.size() && formats.size() < kMostDelimiters; ++at) {
        const QChar character = line[at];
        if (character == u'|' || character == u'^' || character == u'~' || character == u'&'
            || character == u'\\')
            formats.push_back(formatted(at, 1, colors.muted));
    }
    return formats;
}

/// What is not mapped is underlined as well, for those who do not see the difference of colours.
QTextCharFormat coverageFormat(mapping::FieldUse use, const base::Colors& colors)
{
    constexpr double kShare = 0.25;
    QTextCharFormat format;
    format.setBackground(base::mixed(colors.surface, coverageColor(use, colors), kShare));
    if (use == mapping::FieldUse::Unmapped) {
        format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        format.setUnderlineColor(colors.error);
    }
    return format;
}

} // namespace

QColor coverageColor(mapping::FieldUse use, const base::Colors& colors)
{
    return use == mapping::FieldUse::Mapped ? colors.good
           : use == mapping::FieldUse::Used ? colors.warning
                                            : colors.error;
}

SourceTextView::SourceTextView(QWidget* parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Source text of the record"));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    viewport()->setMouseTracking(true);
}

void SourceTextView::setRecord(const record::RecordListPointer& records, int row)
{
    m_records = records;
    m_row = row;
    m_highlights.clear();
    m_coverage.clear();
    const bool hasRecord = records != nullptr && row >= 0;
    m_text = hasRecord ? RecordText(records->records[static_cast<std::size_t>(row)].document->bytes())
                       : RecordText();
    if (hasRecord && m_isMasking)
        m_text.mask(record::identifyingRanges(
            records->records[static_cast<std::size_t>(row)].document->root(), records->schema.get()));
    setPlainText(m_text.text());
    colour();
    showHighlights();
}

void SourceTextView::setMasking(bool isMasking)
{
    if (m_isMasking == isMasking)
        return;
    m_isMasking = isMasking;
    const std::vector<ByteRange> highlights = m_highlights;
    std::vector<mapping::CoveredField> coverage = m_coverage;
    setRecord(record::RecordListPointer(m_records), m_row);
    setCoverage(std::move(coverage));
    setHighlights(highlights);
}

void SourceTextView::colour()
{
    const bool isHl7 = m_records != nullptr && m_row >= 0
                       && m_records->records[static_cast<std::size_t>(m_row)].document->format() == "hl7v2";
    if (!isHl7)
        return;
    const base::Colors& colors = base::colorsFor(palette());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        block.layout()->setFormats(hl7Formats(block.text(), colors));
        document()->markContentsDirty(block.position(), block.length());
    }
}

void SourceTextView::setHighlights(const std::vector<ByteRange>& ranges)
{
    m_highlights = ranges;
    showHighlights();
    if (extraSelections().size() <= m_coverageCount)
        return;
    QTextCursor start = extraSelections().at(m_coverageCount).cursor;
    start.setPosition(start.selectionStart());
    setTextCursor(start);
    ensureCursorVisible();
}

void SourceTextView::showHighlights()
{
    const base::Colors& colors = base::colorsFor(palette());
    QList<QTextEdit::ExtraSelection> selections;
    for (const mapping::CoveredField& field : m_coverage) {
        if (field.bytes.empty())
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = cursorOf(field.bytes);
        selection.format = coverageFormat(field.use, colors);
        selections.push_back(selection);
    }
    m_coverageCount = selections.size();
    for (const ByteRange& range : m_highlights) {
        if (range.empty())
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = cursorOf(range);
        selection.format.setBackground(colors.accent);
        selection.format.setForeground(colors.accentText);
        selections.push_back(selection);
    }
    setExtraSelections(selections);
}

QStringList SourceTextView::highlightedTexts() const
{
    QStringList texts;
    for (const QTextEdit::ExtraSelection& selection : extraSelections().mid(m_coverageCount))
        texts.push_back(selection.cursor.selectedText());
    return texts;
}

void SourceTextView::setCoverage(std::vector<mapping::CoveredField> fields)
{
    m_coverage = std::move(fields);
    showHighlights();
}

QStringList SourceTextView::coveredTexts(mapping::FieldUse use) const
{
    QStringList texts;
    for (const mapping::CoveredField& field : m_coverage) {
        if (field.use == use && !field.bytes.empty())
            texts.push_back(cursorOf(field.bytes).selectedText());
    }
    return texts;
}

QTextCursor SourceTextView::cursorOf(const ByteRange& range) const
{
    QTextCursor cursor(document());
    cursor.setPosition(m_text.positionOf(range.begin));
    cursor.setPosition(m_text.positionOf(range.end), QTextCursor::KeepAnchor);
    return cursor;
}

std::optional<std::uint64_t> SourceTextView::byteAt(QPoint viewportPoint) const
{
    if (m_records == nullptr || m_row < 0)
        return std::nullopt;
    return m_text.byteAt(cursorForPosition(viewportPoint).position());
}

QPoint SourceTextView::pointOf(std::uint64_t byte) const
{
    QTextCursor cursor(document());
    cursor.setPosition(m_text.positionOf(byte));
    return cursorRect(cursor).center();
}

QString SourceTextView::fieldTipAt(QPoint viewportPoint) const
{
    if (m_records == nullptr || m_row < 0)
        return {};
    const QTextCursor cursor = cursorForPosition(viewportPoint);
    const Node root = m_records->records[static_cast<std::size_t>(m_row)].document->root();
    const record::NamedNode found = record::nodeAtByte(root, m_text.byteAt(cursor.position()));
    if (!found.node)
        return {};
    QString tip = found.path;
    const Schema* schema = m_records->schema.get();
    if (schema == nullptr)
        return tip;
    // Titles from the outside in: the field's, then its component's.
    QStringList titles;
    record::NamedNode step{root, {}};
    while (step.path != found.path) {
        record::NamedNode next;
        for (record::NamedNode& child : record::namedChildren(step)) {
            if (found.path.startsWith(child.path))
                next = std::move(child);
        }
        if (!next.node)
            break;
        const SchemaField* field = record::fieldOf(schema, step.node.typeName(), next.node);
        if (field != nullptr && !field->title.empty())
            titles.push_back(record::toText(field->title));
        step = std::move(next);
    }
    if (!titles.isEmpty())
        tip += QStringLiteral(" · ") + titles.join(QStringLiteral(" › "));
    return tip;
}

bool SourceTextView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), fieldTipAt(help->pos()), viewport());
    return true;
}

void SourceTextView::mouseReleaseEvent(QMouseEvent* event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !textCursor().hasSelection() && m_row >= 0)
        Q_EMIT bytePressed(m_text.byteAt(cursorForPosition(event->position().toPoint()).position()));
}

void SourceTextView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        colour();
        showHighlights();
    }
}

} // namespace hilum::preview
