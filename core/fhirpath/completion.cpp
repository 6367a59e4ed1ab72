// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/completion.h"

#include "core/base/text.h"
#include "core/fhirpath/function_catalogue.h"
#include "core/fhirpath/lexer.h"
#include "core/fhirpath/static_type.h"
#include "core/fhirpath/type_test.h"

#include <algorithm>
#include <array>

namespace hilum::fhirpath {

namespace {

/// Groups within groups whose fields are offered as paths from the root.
constexpr int kDeepestGroup = 6;
/// Enclosing functions whose $this is looked for.
constexpr int kDeepestScope = 8;
constexpr std::size_t kMostItems = 2'000;

bool isWordCharacter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
           || (character >= '0' && character <= '9') || character == '_';
}

bool beginsWith(std::string_view text, std::string_view prefix)
{
    return text.size() >= prefix.size() && equalsIgnoringCase(text.substr(0, prefix.size()), prefix);
}

std::string fieldDetail(const SchemaField& field)
{
    std::string detail = field.title;
    if (!field.typeName.empty())
        detail += (detail.empty() ? "" : " · ") + field.typeName;
    return detail;
}

class Completer
{
public:
    Completer(std::string_view text, std::size_t cursor, const CompileContext& context)
        : m_text(text.substr(0, std::min(cursor, text.size()))), m_context(context)
    {
        Tokens lexed = tokenize(m_text, context.notation);
        m_tokens = std::move(lexed.tokens);
        m_tokens.pop_back(); // End
    }

    CompletionList run()
    {
        if (!m_tokens.empty() && isInsideText(m_tokens.back()))
            return {};
        const std::size_t wordBegin = beginOfWord();
        m_word = m_text.substr(wordBegin);
        m_out.replaced = {wordBegin, m_text.size()};
        std::size_t before = m_tokens.size(); // Tokens before the unfinished word.
        while (before > 0 && m_tokens[before - 1].end > wordBegin)
            --before;
        const StaticType self = selfType(before, 0);
        const std::string_view previous = before == 0 ? std::string_view() : textOf(before - 1);
        if (m_word.starts_with('%'))
            addVariables();
        else if (isTypeExpected(before))
            addTypes();
        else if (previous == ".")
            addBehindDot(before - 1, self);
        else
            addTerms(self);
        return std::move(m_out);
    }

private:
    [[nodiscard]] std::string_view textOf(std::size_t token) const { return m_tokens[token].in(m_text); }

    [[nodiscard]] static bool isInsideText(const Token& last)
    {
        return last.kind == TokenKind::Comment
               || (last.kind == TokenKind::Error && last.end - last.begin > 1);
    }

    /// The word before the cursor; with a format's notation also `PID-` and `PID-5`.
    [[nodiscard]] std::size_t beginOfWord() const
    {
        std::size_t begin = m_text.size();
        while (begin > 0 && isWordCharacter(m_text[begin - 1]))
            --begin;
        if (begin > 0 && (m_text[begin - 1] == '%' || m_text[begin - 1] == '`'))
            return begin - 1;
        if (m_context.notation == nullptr || m_context.schema == nullptr || begin == 0
            || m_text[begin - 1] != '-')
            return begin;
        std::size_t segment = begin - 1;
        while (segment > 0 && isWordCharacter(m_text[segment - 1]))
            --segment;
        const bool isSegment = m_context.schema->type(m_text.substr(segment, begin - 1 - segment)) != nullptr;
        return isSegment ? segment : begin;
    }

    [[nodiscard]] bool isTypeExpected(std::size_t before) const
    {
        if (before == 0)
            return false;
        const std::string_view previous = textOf(before - 1);
        if (previous == "is" || previous == "as")
            return true;
        if (previous != "(" || before < 2)
            return false;
        const FunctionRow* function = findFunction(textOf(before - 2));
        return function != nullptr && function->minimumArguments > 0
               && function->arguments[0] == ArgumentKind::Type;
    }

    /// The first token of the chain of members, calls and indexes that ends before `end`.
    [[nodiscard]] std::size_t beginOfChain(std::size_t end) const
    {
        std::size_t at = end;
        while (at > 0) {
            const std::string_view last = textOf(at - 1);
            std::size_t begin = at - 1;
            if (last == ")" || last == "]") {
                begin = openingOf(at - 1);
                const bool isCall =
                    last == ")" && begin > 0 && m_tokens[begin - 1].kind == TokenKind::Identifier;
                begin -= isCall ? 1 : 0;
                if (last == "]") {
                    at = begin;
                    continue;
                }
            } else if (m_tokens[at - 1].kind == TokenKind::Symbol) {
                return at;
            }
            if (begin == 0 || textOf(begin - 1) != ".")
                return begin;
            at = begin - 1;
        }
        return at;
    }

    /// The token that opens the bracket closed by another one; 0 where there is none.
    [[nodiscard]] std::size_t openingOf(std::size_t closing) const
    {
        int depth = 0;
        for (std::size_t at = closing + 1; at-- > 0;) {
            if (textOf(at) == ")" || textOf(at) == "]")
                ++depth;
            else if ((textOf(at) == "(" || textOf(at) == "[") && --depth == 0)
                return at;
        }
        return 0;
    }

    /// Type of $this before a token: that of the input of the innermost function that takes each item.
    [[nodiscard]] StaticType selfType(std::size_t before, int depth) const
    {
        int closed = 0;
        for (std::size_t at = before; at-- > 0 && depth < kDeepestScope;) {
            if (textOf(at) == ")")
                ++closed;
            if (textOf(at) != "(" || closed-- > 0)
                continue;
            closed = 0;
            const FunctionRow* function = at > 0 ? findFunction(textOf(at - 1)) : nullptr;
            const bool isEach = function != nullptr && function->arguments[0] == ArgumentKind::Each
                                && function->maximumArguments > 0 && at > 1 && textOf(at - 2) == ".";
            if (isEach)
                return chainType(at - 2, selfType(at - 1, depth + 1));
        }
        return StaticType::single(m_context.contextType);
    }

    /// Type of the chain that ends before a token.
    [[nodiscard]] StaticType chainType(std::size_t end, const StaticType& self) const
    {
        const std::size_t begin = beginOfChain(end);
        if (begin >= end)
            return {};
        CompileContext context = m_context;
        context.contextType = self.name();
        const Result<Expression> source = compile(
            m_text.substr(m_tokens[begin].begin, m_tokens[end - 1].end - m_tokens[begin].begin), context);
        return source ? StaticType::single(source->typeName()) : StaticType();
    }

    void add(CompletionKind kind, std::string text, std::string detail, std::string_view help = {})
    {
        if (m_out.items.size() < kMostItems && beginsWith(text, m_word))
            m_out.items.push_back({kind, std::move(text), std::move(detail), std::string(help)});
    }

    void addBehindDot(std::size_t dot, const StaticType& self)
    {
        const StaticType owner = chainType(dot, self);
        const bool isPath = dot > 0 && m_tokens[dot - 1].kind == TokenKind::Path;
        forEachField(owner.name(), [&](const SchemaField& field) {
            // `PID-5.` goes on with the number of a component, `XPN.1` in the schema.
            const std::size_t last = field.path.rfind('.');
            if (isPath && last != std::string::npos)
                add(CompletionKind::Path, field.path.substr(last + 1), fieldDetail(field));
            else
                addMember(field);
        });
        addFunctions();
    }

    void addMember(const SchemaField& field)
    {
        const std::string_view name = memberName(field);
        const bool isPlain = isPlainIdentifier(name);
        add(CompletionKind::Member, isPlain ? std::string(name) : '`' + std::string(name) + '`',
            fieldDetail(field));
    }

    template<typename Visit>
    void forEachField(std::string_view typeName, const Visit& visit) const
    {
        const SchemaType* type =
            m_context.schema == nullptr || typeName.empty() ? nullptr : m_context.schema->type(typeName);
        for (int level = 0; type != nullptr && level < kDeepestGroup; ++level) {
            for (const SchemaField& field : type->fields)
                visit(field);
            type = type->base.empty() ? nullptr : m_context.schema->type(type->base);
        }
    }

    /// Paths in the format's notation that can be written from here: those of the type and of its groups.
    void addPaths(std::string_view typeName, int depth)
    {
        forEachField(typeName, [&](const SchemaField& field) {
            if (field.path.empty())
                return addMember(field);
            const bool isSegment = field.path.find_first_of("-.") == std::string::npos;
            add(CompletionKind::Path, field.path, fieldDetail(field));
            const SchemaType* inner = m_context.schema->type(field.typeName);
            const bool isGroup = inner != nullptr && inner->kind == SchemaTypeKind::Structure;
            const bool isWanted = isGroup || (isSegment && beginsWith(m_word, field.path));
            if (isWanted && depth < kDeepestGroup && field.typeName != typeName)
                addPaths(field.typeName, depth + 1);
        });
    }

    void addTerms(const StaticType& self)
    {
        if (m_context.notation != nullptr) {
            addPaths(self.name(), 0);
            if (self.name() != m_context.contextType)
                addPaths(m_context.contextType, 0);
        } else {
            forEachField(self.name(), [&](const SchemaField& field) { addMember(field); });
        }
        addFunctions();
        if (m_word.empty())
            return;
        for (const std::string_view word :
             {"true", "false", "and", "or", "xor", "implies", "is", "as", "in", "contains", "div", "mod"})
            add(CompletionKind::Keyword, std::string(word), {});
    }

    void addFunctions()
    {
        for (const FunctionGroup& group : functionCatalogue()) {
            for (const FunctionRow& row : group.functions)
                add(CompletionKind::Function,
                    std::string(row.name) + (row.maximumArguments == 0 ? "()" : "("),
                    std::string(row.signature), row.help);
        }
    }

    void addVariables()
    {
        for (const std::string_view name : m_context.variables)
            add(CompletionKind::Variable, "%" + std::string(name), {});
        for (const std::string_view name : {"context", "resource", "rootResource", "ucum", "sct", "loinc"})
            add(CompletionKind::Variable, "%" + std::string(name), {});
    }

    void addTypes()
    {
        for (const std::string_view name : systemTypeNames())
            add(CompletionKind::Type, std::string(name), "System");
        if (m_context.schema == nullptr)
            return;
        for (const std::string_view name : m_context.schema->rootTypes())
            add(CompletionKind::Type, std::string(name), {});
    }

    std::string_view m_text; // Up to the cursor.
    const CompileContext& m_context;
    std::vector<Token> m_tokens;
    std::string_view m_word;
    CompletionList m_out;
};

} // namespace

CompletionList complete(std::string_view text, std::size_t cursor, const CompileContext& context)
{
    return Completer(text, cursor, context).run();
}

} // namespace hilum::fhirpath
