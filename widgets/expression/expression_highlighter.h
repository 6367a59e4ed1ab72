// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>
#include <QSyntaxHighlighter>

namespace hilum {
class PathNotation;
}

namespace hilum::expression {

/// Colours FHIRPath as the engine's own lexer reads it.
class ExpressionHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit ExpressionHighlighter(QTextDocument* document);

    void setNotation(const PathNotation* notation);
    void setPalette(const QPalette& palette);

protected:
    void highlightBlock(const QString& text) override;

private:
    const PathNotation* m_notation = nullptr; // Of the format, which outlives all editors.
    QPalette m_palette;
};

} // namespace hilum::expression
