// SPDX-License-Identifier: Apache-2.0
#include "widgets/expression/expression_history.h"

#include "core/fhirpath/lexer.h"
#include "widgets/base/text.h"
#include "widgets/record/schema_path.h"

#include <QWidget>

#include <algorithm>

namespace hilum::expression {
namespace {

using fhirpath::Token;
using fhirpath::TokenKind;

/// Indexes and components are short, numbers of patients are not.
constexpr std::size_t kLongNumber = 4;

bool isLiteral(const Token& token, std::string_view text)
{
    switch (token.kind) {
    case TokenKind::String:
    case TokenKind::Date:
    case TokenKind::DateTime:
    case TokenKind::Comment:
        return true;
    case TokenKind::Number:
        return token.in(text).size() >= kLongNumber;
    default:
        return false;
    }
}

/// The path that begins with a token: words with dots between them.
QString pathFrom(const std::vector<Token>& tokens, std::size_t begin, std::string_view text)
{
    QString path = base::toQString(tokens[begin].in(text));
    for (std::size_t at = begin + 1; at + 1 < tokens.size(); at += 2) {
        if (tokens[at].in(text) != "." || tokens[at + 1].kind != TokenKind::Identifier)
            break;
        path += u'.' + base::toQString(tokens[at + 1].in(text));
    }
    return path;
}

/// Of a field that the schema knows, and neither it nor what it is a part of identifies anybody; functions
/// behind it do not matter.
bool isHarmless(const QString& path, const ExpressionContext& context)
{
    bool isKnown = false;
    for (QString known = path; !known.isEmpty();
         known = known.contains(u'.') ? known.left(known.lastIndexOf(u'.')) : QString()) {
        const SchemaField* field = record::fieldAtPath(*context.schema, context.typeName, known);
        if (field != nullptr && field->isIdentifying)
            return false;
        isKnown = isKnown || field != nullptr;
    }
    return isKnown;
}

} // namespace

ExpressionHistory* ExpressionHistory::around(const QWidget& widget)
{
    for (const QWidget* at = &widget; at != nullptr; at = at->parentWidget()) {
        if (auto* found = at->findChild<ExpressionHistory*>(QString(), Qt::FindDirectChildrenOnly))
            return found;
    }
    return nullptr;
}

QStringList ExpressionHistory::lasting() const
{
    QStringList texts = m_texts;
    for (const QString& text : m_onlyNow)
        texts.removeAll(text);
    return texts;
}

void ExpressionHistory::restore(const QStringList& texts)
{
    m_texts = texts.first(std::min(texts.size(), kMostKept));
}

void ExpressionHistory::add(const QString& text, Keeping keeping)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || (!m_texts.isEmpty() && m_texts.front() == trimmed))
        return;
    m_texts.removeAll(trimmed);
    m_onlyNow.removeAll(trimmed);
    m_texts.prepend(trimmed);
    if (keeping == Keeping::OnlyNow)
        m_onlyNow << trimmed;
    while (m_texts.size() > kMostKept)
        m_onlyNow.removeAll(m_texts.takeLast());
    Q_EMIT changed();
}

ExpressionHistory::Keeping keepingOf(const QString& text, const ExpressionContext& context)
{
    using Keeping = ExpressionHistory::Keeping;
    const std::string utf8 = base::toUtf8(text);
    const std::vector<Token> tokens = fhirpath::tokenize(utf8, context.notation).tokens;
    if (std::ranges::none_of(tokens, [&](const Token& token) { return isLiteral(token, utf8); }))
        return Keeping::Lasting;
    // Of a part of a record nobody knows here what it is a part of.
    const std::vector<std::string_view> roots =
        context.schema == nullptr ? std::vector<std::string_view>() : context.schema->rootTypes();
    if (std::ranges::find(roots, context.typeName) == roots.end())
        return Keeping::OnlyNow;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const TokenKind kind = tokens[at].kind;
        const bool isUnknown = kind == TokenKind::Special || kind == TokenKind::Environment
                               || kind == TokenKind::Comment || kind == TokenKind::DelimitedIdentifier;
        const bool isPath = kind == TokenKind::Path || kind == TokenKind::Identifier;
        const bool isInside = at > 0 && tokens[at - 1].in(utf8) == ".";
        const bool isCall = at + 1 < tokens.size() && tokens[at + 1].in(utf8) == "(";
        const bool isField = isPath && !isInside && !isCall;
        if (isUnknown || (isField && !isHarmless(pathFrom(tokens, at, utf8), context)))
            return Keeping::OnlyNow;
    }
    return Keeping::Lasting;
}

} // namespace hilum::expression
