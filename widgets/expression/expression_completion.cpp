// SPDX-License-Identifier: Apache-2.0
#include "widgets/expression/expression_completion.h"

#include "core/fhirpath/completion.h"
#include "core/fhirpath/expression.h"
#include "core/fhirpath/function_catalogue.h"
#include "core/fhirpath/lexer.h"
#include "widgets/base/text.h"
#include "widgets/record/schema_path.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace hilum::expression {

namespace {

using fhirpath::Token;
using fhirpath::TokenKind;

/// The tokens before the cursor, and what is asked of them.
class Reader
{
public:
    Reader(std::string text, const ExpressionContext& context)
        : m_text(std::move(text)),
          m_context(context),
          m_tokens(fhirpath::tokenize(m_text, context.notation).tokens)
    {
        std::erase_if(m_tokens, [](const Token& token) { return token.kind == TokenKind::End; });
    }

    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] int size() const { return static_cast<int>(m_tokens.size()); }
    [[nodiscard]] std::string_view at(int index) const
    {
        return index < 0 || index >= size() ? std::string_view() : token(index).in(m_text);
    }
    [[nodiscard]] const Token& token(int index) const { return m_tokens[static_cast<std::size_t>(index)]; }

    /// Index of the first token of the operand that ends with token `last`.
    [[nodiscard]] int operandBegin(int last) const
    {
        int index = last;
        while (index >= 0) {
            index = at(index) == ")" || at(index) == "]" ? openingOf(index) : index;
            const bool isCall =
                index > 0 && at(index) == "(" && token(index - 1).kind == TokenKind::Identifier;
            if (isCall || at(index) == "[") {
                --index;
                continue; // The name called, or what is indexed.
            }
            if (index < 1 || at(index - 1) != ".")
                return std::max(index, 0);
            index -= 2;
        }
        return 0;
    }

    /// Type of the context that an identifier at the end of the tokens [0, end) is seen from.
    [[nodiscard]] std::string contextTypeAt(int end) const
    {
        int depth = 0;
        for (int index = end - 1; index >= 0; --index) {
            if (at(index) == ")" || at(index) == "]")
                ++depth;
            else if (at(index) == "(" || at(index) == "[")
                --depth;
            if (depth >= 0)
                continue;
            // An argument of `input.function(`: seen from the items of the input.
            const bool isMemberCall =
                index >= 3 && token(index - 1).kind == TokenKind::Identifier && at(index - 2) == ".";
            if (at(index) == "(" && isMemberCall)
                return typeOf(operandBegin(index - 3), index - 2);
            depth = 0;
        }
        return m_context.typeName;
    }

    /// Type of the operand of tokens [begin, end).
    [[nodiscard]] std::string typeOf(int begin, int end) const
    {
        if (begin >= end)
            return {};
        const std::uint32_t first = token(begin).begin;
        const std::string operand = m_text.substr(first, token(end - 1).end - first);
        fhirpath::CompileContext compileContext;
        const std::string outer = contextTypeAt(begin);
        compileContext.notation = m_context.notation;
        compileContext.schema = m_context.schema.get();
        compileContext.contextType = outer;
        const Result<fhirpath::Expression> compiled = fhirpath::compile(operand, compileContext);
        return compiled ? std::string(compiled->typeName()) : std::string();
    }

    /// The field that the operand of tokens [begin, end) names, by its path.
    [[nodiscard]] const SchemaField* fieldOf(int begin, int end) const
    {
        if (begin >= end || m_context.schema == nullptr)
            return nullptr;
        const std::uint32_t first = token(begin).begin;
        const std::string path = m_text.substr(first, token(end - 1).end - first);
        return record::fieldAtPath(*m_context.schema, contextTypeAt(begin), base::toQString(path));
    }

private:
    [[nodiscard]] int openingOf(int closing) const
    {
        int depth = 0;
        for (int index = closing; index >= 0; --index) {
            if (at(index) == ")" || at(index) == "]")
                ++depth;
            else if (at(index) == "(" || at(index) == "[")
                --depth;
            if (depth == 0)
                return index;
        }
        return 0;
    }

    std::string m_text;
    const ExpressionContext& m_context;
    std::vector<Token> m_tokens;
};

class Collector
{
public:
    explicit Collector(QString typed) : m_typed(std::move(typed)) {}

    void add(CandidateKind kind, const QString& text, const QString& detail)
    {
        if (text.startsWith(m_typed, Qt::CaseInsensitive) && m_seen.insert(text).second)
            m_candidates.push_back({kind, text, detail});
    }

    [[nodiscard]] std::vector<Candidate> take() { return std::move(m_candidates); }

private:
    QString m_typed;
    std::set<QString> m_seen;
    std::vector<Candidate> m_candidates;
};

CandidateKind kindOf(fhirpath::CompletionKind kind)
{
    switch (kind) {
    case fhirpath::CompletionKind::Function:
        return CandidateKind::Function;
    case fhirpath::CompletionKind::Keyword:
    case fhirpath::CompletionKind::Variable:
    case fhirpath::CompletionKind::Type:
        return CandidateKind::Keyword;
    default:
        return CandidateKind::Field;
    }
}

/// The code list for a text being typed behind `field =`, `field !=`, `field in (`.
const SchemaField* comparedField(const Reader& reader)
{
    int index = reader.size() - 1;
    while (index >= 0
           && (reader.token(index).kind == TokenKind::String || reader.at(index) == "|"
               || reader.at(index) == "("))
        --index;
    static const std::set<std::string_view> kComparisons{"=", "!=", "~", "!~", "in"};
    if (index < 1 || !kComparisons.contains(reader.at(index)))
        return nullptr;
    return reader.fieldOf(reader.operandBegin(index - 1), index);
}

/// Position of the quote that opens a string which the cursor is in; -1 where it is in none.
int openQuote(const QString& text, int cursor)
{
    int open = -1;
    for (int at = 0; at < cursor; ++at) {
        if (text[at] == u'\\' && open >= 0)
            ++at;
        else if (text[at] == u'\'')
            open = open >= 0 ? -1 : at;
    }
    return open;
}

Completion codesAt(const QString& text, int from, int cursor, const ExpressionContext& context)
{
    Completion completion{.begin = from, .candidates = {}};
    const Reader reader(text.left(from).toStdString(), context);
    const SchemaField* field = comparedField(reader);
    if (field == nullptr || field->binding.empty())
        return completion;
    Collector collector(text.mid(from, cursor - from));
    for (const SchemaCode& code : context.schema->codes(field->binding))
        collector.add(CandidateKind::Code, QStringLiteral("'%1'").arg(base::toQString(code.code)),
                      base::toQString(code.display));
    completion.candidates = collector.take();
    return completion;
}

} // namespace

Completion completionsAt(const QString& text, int cursor, const ExpressionContext& context)
{
    const Schema* schema = context.schema.get();
    if (const int quote = openQuote(text, cursor); quote >= 0)
        return schema == nullptr ? Completion{.begin = cursor, .candidates = {}}
                                 : codesAt(text, quote, cursor, context);
    if (schema != nullptr) {
        Completion codes = codesAt(text, cursor, cursor, context);
        if (!codes.candidates.empty())
            return codes;
    }
    const std::string utf8 = text.toStdString();
    fhirpath::CompileContext compileContext;
    compileContext.notation = context.notation;
    compileContext.schema = schema;
    compileContext.contextType = context.typeName;
    const auto byte = static_cast<std::size_t>(text.left(cursor).toUtf8().size());
    const fhirpath::CompletionList found = fhirpath::complete(utf8, byte, compileContext);
    Completion completion{.begin =
                              static_cast<int>(base::toQString(utf8.substr(0, found.replaced.begin)).size()),
                          .candidates = {}};
    completion.candidates.reserve(found.items.size());
    for (const fhirpath::Completion& item : found.items)
        completion.candidates.push_back(
            {kindOf(item.kind), base::toQString(item.text), base::toQString(item.detail)});
    return completion;
}

QString helpAt(const QString& text, int position, const ExpressionContext& context)
{
    const std::string utf8 = text.toStdString();
    const auto byte = static_cast<std::uint32_t>(text.left(position).toUtf8().size());
    const Reader reader(utf8, context);
    for (int index = 0; index < reader.size(); ++index) {
        const Token& token = reader.token(index);
        if (byte < token.begin || byte >= token.end)
            continue;
        if (token.kind == TokenKind::Identifier && reader.at(index + 1) == "(") {
            const fhirpath::FunctionRow* row = fhirpath::findFunction(reader.at(index));
            return row == nullptr
                       ? QString()
                       : base::toQString(row->signature) + u'\n' + base::translateManifest(row->help);
        }
        const bool isPath = token.kind == TokenKind::Path || token.kind == TokenKind::Identifier;
        const SchemaField* field = isPath ? reader.fieldOf(reader.operandBegin(index), index + 1) : nullptr;
        if (field == nullptr)
            return {};
        const QString type = base::toQString(field->typeName);
        return QStringLiteral("%1 · %2").arg(
            base::toQString(field->title.empty() ? field->name : field->title), type);
    }
    return {};
}

} // namespace hilum::expression
