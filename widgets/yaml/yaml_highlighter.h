// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSyntaxHighlighter>

namespace hilum::yaml {

/// Colours of a pipeline's text: keys, strings, numbers, references, comments.
class YamlHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    YamlHighlighter(QTextDocument* document, const QPalette& palette);

    void setPalette(const QPalette& palette);

protected:
    void highlightBlock(const QString& text) override;

private:
    void highlightKeys(const QString& text, qsizetype end);
    void highlightQuotes(const QString& text, qsizetype end);
    void highlightReferences(const QString& text, qsizetype end);

    QTextCharFormat m_key;
    QTextCharFormat m_section;
    QTextCharFormat m_string;
    QTextCharFormat m_reference;
    QTextCharFormat m_comment;
    QTextCharFormat m_mark;
};

/// Where a comment begins in a line: a # at its start or behind a space, outside quotes; the length where
/// none is.
[[nodiscard]] qsizetype commentStart(const QString& line);

} // namespace hilum::yaml
