// SPDX-License-Identifier: Apache-2.0
#include "widgets/yaml/yaml_highlighter.h"

#include "widgets/base/colors.h"

namespace hilum::yaml {
namespace {

QTextCharFormat formatOf(const QColor& color, QFont::Weight weight = QFont::Normal)
{
    QTextCharFormat format;
    format.setForeground(color);
    format.setFontWeight(weight);
    return format;
}

bool isKeyLetter(QChar letter)
{
    return letter.isLetterOrNumber() || letter == QLatin1Char('_') || letter == QLatin1Char('-')
           || letter == QLatin1Char('.');
}

} // namespace

qsizetype commentStart(const QString& line)
{
    QChar quote;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar letter = line[at];
        if (!quote.isNull()) {
            if (letter == quote)
                quote = QChar();
        } else if (letter == QLatin1Char('"') || letter == QLatin1Char('\'')) {
            // An apostrophe within a plain word is no quote.
            if (at == 0 || !line[at - 1].isLetterOrNumber())
                quote = letter;
        } else if (letter == QLatin1Char('#') && (at == 0 || line[at - 1].isSpace())) {
            return at;
        }
    }
    return line.size();
}

YamlHighlighter::YamlHighlighter(QTextDocument* document, const QPalette& palette)
    : QSyntaxHighlighter(document)
{
    setPalette(palette);
}

void YamlHighlighter::setPalette(const QPalette& palette)
{
    const base::Colors& colors = base::colorsFor(palette);
    m_key = formatOf(colors.source);
    m_section = formatOf(colors.map, QFont::DemiBold);
    m_string = formatOf(colors.good);
    m_reference = formatOf(colors.route, QFont::DemiBold);
    m_comment = formatOf(colors.muted);
    m_comment.setFontItalic(true);
    m_mark = formatOf(colors.muted);
    rehighlight();
}

void YamlHighlighter::highlightBlock(const QString& text)
{
    const qsizetype end = commentStart(text);
    highlightKeys(text, end);
    highlightQuotes(text, end);
    highlightReferences(text, end);
    if (end < text.size())
        setFormat(static_cast<int>(end), static_cast<int>(text.size() - end), m_comment);
}

void YamlHighlighter::highlightKeys(const QString& text, qsizetype end)
{
    for (qsizetype colon = text.indexOf(QLatin1Char(':')); colon >= 0 && colon < end;
         colon = text.indexOf(QLatin1Char(':'), colon + 1)) {
        const bool endsKey = colon + 1 == text.size() || text[colon + 1].isSpace();
        qsizetype start = colon;
        while (start > 0 && isKeyLetter(text[start - 1]))
            --start;
        const QChar before = start == 0 ? QLatin1Char(' ') : text[start - 1];
        const bool beginsKey = before.isSpace() || before == QLatin1Char('{') || before == QLatin1Char(',');
        if (endsKey && beginsKey && start < colon)
            setFormat(static_cast<int>(start), static_cast<int>(colon - start),
                      start == 0 ? m_section : m_key);
    }
    for (qsizetype at = 0; at < end; ++at) {
        if (QStringLiteral("{}[],").contains(text[at]))
            setFormat(static_cast<int>(at), 1, m_mark);
    }
}

void YamlHighlighter::highlightQuotes(const QString& text, qsizetype end)
{
    for (qsizetype at = 0; at < end; ++at) {
        const QChar letter = text[at];
        const bool opens = (letter == QLatin1Char('"') || letter == QLatin1Char('\''))
                           && (at == 0 || !text[at - 1].isLetterOrNumber());
        if (!opens)
            continue;
        qsizetype close = text.indexOf(letter, at + 1);
        close = close < 0 ? end - 1 : close;
        setFormat(static_cast<int>(at), static_cast<int>(close - at + 1), m_string);
        at = close;
    }
}

void YamlHighlighter::highlightReferences(const QString& text, qsizetype end)
{
    for (qsizetype at = text.indexOf(QLatin1String("${")); at >= 0 && at < end;
         at = text.indexOf(QLatin1String("${"), at + 2)) {
        const qsizetype close = text.indexOf(QLatin1Char('}'), at);
        if (close > 0)
            setFormat(static_cast<int>(at), static_cast<int>(close - at + 1), m_reference);
    }
}

} // namespace hilum::yaml
