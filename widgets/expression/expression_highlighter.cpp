// SPDX-License-Identifier: Apache-2.0
#include "widgets/expression/expression_highlighter.h"

#include "core/fhirpath/lexer.h"
#include "widgets/base/colors.h"
#include "widgets/base/text.h"

namespace hilum::expression {

namespace {

QTextCharFormat tokenFormat(const base::Colors& colors, fhirpath::TokenKind kind, bool isFunction)
{
    using fhirpath::TokenKind;
    QTextCharFormat format;
    switch (kind) {
    case TokenKind::Path:
        format.setForeground(colors.source);
        break;
    case TokenKind::Keyword:
        format.setForeground(colors.map);
        format.setFontWeight(QFont::DemiBold);
        break;
    case TokenKind::String:
        format.setForeground(colors.validate);
        break;
    case TokenKind::Number:
    case TokenKind::Date:
    case TokenKind::DateTime:
    case TokenKind::Time:
        format.setForeground(colors.route);
        break;
    case TokenKind::Special:
    case TokenKind::Environment:
        format.setForeground(colors.join);
        break;
    case TokenKind::Symbol:
    case TokenKind::Comment:
        format.setForeground(colors.muted);
        break;
    case TokenKind::Error:
        format.setForeground(colors.error);
        break;
    default:
        format.setForeground(isFunction ? colors.accent : colors.text);
        break;
    }
    return format;
}

} // namespace

ExpressionHighlighter::ExpressionHighlighter(QTextDocument* document) : QSyntaxHighlighter(document) {}

void ExpressionHighlighter::setNotation(const PathNotation* notation)
{
    if (m_notation == notation)
        return;
    m_notation = notation;
    rehighlight();
}

void ExpressionHighlighter::setPalette(const QPalette& palette)
{
    m_palette = palette;
    rehighlight();
}

void ExpressionHighlighter::highlightBlock(const QString& text)
{
    const std::string utf8 = text.toStdString();
    const std::vector<fhirpath::Token> tokens = fhirpath::tokenize(utf8, m_notation).tokens;
    const base::Colors& colors = base::colorsFor(m_palette);
    const bool isAscii = static_cast<qsizetype>(utf8.size()) == text.size();
    const auto unit = [&](std::uint32_t byte) {
        return isAscii ? static_cast<int>(byte)
                       : static_cast<int>(base::toQString(std::string_view(utf8).substr(0, byte)).size());
    };
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const fhirpath::Token& token = tokens[i];
        const bool isFunction = token.kind == fhirpath::TokenKind::Identifier && i + 1 < tokens.size()
                                && tokens[i + 1].in(utf8) == "(";
        const int begin = unit(token.begin);
        setFormat(begin, unit(token.end) - begin, tokenFormat(colors, token.kind, isFunction));
    }
}

} // namespace hilum::expression
