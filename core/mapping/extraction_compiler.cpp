// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/extraction_compiler.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace hilum::mapping {
namespace {

bool isWordCharacter(char each)
{
    return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') || (each >= '0' && each <= '9')
           || each == '_';
}

/// Calls `visit(position)` for each character outside quotes until it returns false.
template<typename Visit>
void visitOutsideQuotes(std::string_view text, const Visit& visit)
{
    char quote = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char each = text[at];
        if (quote != 0) {
            if (each == '\\')
                ++at;
            else if (each == quote)
                quote = 0;
        } else if (each == '\'' || each == '"' || each == '`') {
            quote = each;
        } else if (!visit(at)) {
            return;
        }
    }
}

/// The operands of `|` on the highest level.
std::vector<std::string_view> unionMembers(std::string_view text)
{
    std::vector<std::string_view> members;
    std::size_t begin = 0;
    int depth = 0;
    visitOutsideQuotes(text, [&](std::size_t at) {
        depth += text[at] == '(' || text[at] == '[' ? 1 : 0;
        depth -= text[at] == ')' || text[at] == ']' ? 1 : 0;
        if (text[at] == '|' && depth == 0) {
            members.push_back(trimmed(text.substr(begin, at - begin)));
            begin = at + 1;
        }
        return true;
    });
    members.push_back(trimmed(text.substr(begin)));
    return members;
}

struct Conversion
{
    std::string_view suffix;
    ValueKind kind;
};
constexpr std::array<Conversion, 5> kConversions = {{{".toDate()", ValueKind::Date},
                                                     {".toDateTime()", ValueKind::DateTime},
                                                     {".toTime()", ValueKind::Time},
                                                     {".toDecimal()", ValueKind::Decimal},
                                                     {".toInteger()", ValueKind::Integer}}};

class ExtractionCompiler
{
public:
    ExtractionCompiler(std::string_view text, const SourceContext& context, Diagnostics& findings)
        : m_text(trimmed(text)), m_context(context), m_findings(findings)
    {
    }

    Result<Extraction> compile()
    {
        m_made.text = m_text;
        if (m_context.notation != nullptr) {
            const Result<bool> isShort = compilePaths();
            if (!isShort)
                return isShort.error();
            if (*isShort)
                return std::move(m_made);
        }
        Result<fhirpath::Expression> expression = compileCondition(m_text, m_context, m_findings);
        if (!expression)
            return std::move(expression).error();
        m_made.kind = Extraction::Kind::Expression;
        m_made.expression = *std::move(expression);
        m_made.typeName = m_made.expression.typeName();
        m_made.isList = m_made.expression.isList();
        findTrace();
        return std::move(m_made);
    }

private:
    [[nodiscard]] bool isPath(std::string_view text) const
    {
        return !text.empty() && m_context.notation->match(text) == text.size();
    }

    /// True where the text is made of paths only.
    Result<bool> compilePaths()
    {
        std::vector<std::string_view> members = unionMembers(m_text);
        if (members.size() == 1) {
            const auto* conversion = std::ranges::find_if(
                kConversions, [&](const Conversion& each) { return members.front().ends_with(each.suffix); });
            if (conversion != kConversions.end()) {
                m_made.via = conversion->kind;
                members.front().remove_suffix(conversion->suffix.size());
            }
        }
        if (!std::ranges::all_of(members, [this](std::string_view each) { return isPath(each); })) {
            m_made.via = ValueKind::None;
            return false;
        }
        for (const std::string_view member : members) {
            Result<std::shared_ptr<const CompiledPath>> path = m_context.notation->compile(
                member, {.schema = m_context.schema, .typeName = m_context.typeName});
            if (!path)
                return atMember(std::move(path).error(), member);
            m_made.paths.push_back(*std::move(path));
        }
        m_made.typeName = members.size() == 1 ? m_made.paths.front()->typeName() : std::string();
        m_made.isList = members.size() > 1 || m_made.paths.front()->isList();
        return true;
    }

    /// A path's error has its column in the path; in the text it stands further right.
    [[nodiscard]] Diagnostic atMember(Diagnostic error, std::string_view member) const
    {
        const auto offset = static_cast<std::uint32_t>(member.data() - m_text.data());
        error.place.line = 1;
        error.place.column = std::max(error.place.column, 1U) + offset;
        return error;
    }

    void findTrace()
    {
        if (m_context.notation != nullptr)
            traceToPath();
        else
            traceToMember();
    }

    void traceToPath()
    {
        visitOutsideQuotes(m_text, [this](std::size_t at) {
            const bool isStart = at == 0
                                 || (!isWordCharacter(m_text[at - 1]) && m_text[at - 1] != '.'
                                     && m_text[at - 1] != '-' && m_text[at - 1] != '%');
            const std::size_t length = isStart ? m_context.notation->match(m_text.substr(at)) : 0;
            if (length == 0)
                return true;
            const Result<std::shared_ptr<const CompiledPath>> path = m_context.notation->compile(
                m_text.substr(at, length), {.schema = m_context.schema, .typeName = m_context.typeName});
            if (path) {
                m_made.trace = *path;
                m_made.traceText = m_text.substr(at, length);
            }
            return !path.has_value();
        });
    }

    /// Plain FHIRPath: the first chain of names that is no function and no operator.
    void traceToMember()
    {
        std::size_t begin = std::string_view::npos;
        visitOutsideQuotes(m_text, [&](std::size_t at) {
            const bool isFirst =
                at == 0
                || (!isWordCharacter(m_text[at - 1]) && m_text[at - 1] != '.' && m_text[at - 1] != '%');
            if (isFirst && isWordCharacter(m_text[at]) && !(m_text[at] >= '0' && m_text[at] <= '9')
                && !isReserved(wordAt(at))) {
                begin = at;
                return false;
            }
            return true;
        });
        if (begin == std::string_view::npos)
            return;
        std::size_t end = begin + wordAt(begin).size();
        while (end + 1 < m_text.size() && m_text[end] == '.' && isWordCharacter(m_text[end + 1])
               && !isFollowedByCall(end + 1))
            end += 1 + wordAt(end + 1).size();
        const Result<fhirpath::Expression> chain =
            fhirpath::compile(m_text.substr(begin, end - begin), {.notation = nullptr,
                                                                  .schema = m_context.schema,
                                                                  .contextType = m_context.typeName,
                                                                  .variables = {}});
        if (chain)
            m_made.traceExpression = *chain;
    }

    [[nodiscard]] std::string_view wordAt(std::size_t at) const
    {
        std::size_t end = at;
        while (end < m_text.size() && isWordCharacter(m_text[end]))
            ++end;
        return m_text.substr(at, end - at);
    }

    [[nodiscard]] bool isFollowedByCall(std::size_t at) const
    {
        return m_text.substr(at + wordAt(at).size()).starts_with('(');
    }

    [[nodiscard]] bool isReserved(std::string_view word) const
    {
        static constexpr std::array<std::string_view, 12> kWords = {
            "and", "or", "xor", "implies", "in", "contains", "is", "as", "div", "mod", "true", "false"};
        const auto at = static_cast<std::size_t>(word.data() - m_text.data());
        return std::ranges::find(kWords, word) != kWords.end() || isFollowedByCall(at);
    }

    std::string_view m_text;
    const SourceContext& m_context;
    Diagnostics& m_findings;
    Extraction m_made;
};

} // namespace

Result<Extraction> compileExtraction(std::string_view text, const SourceContext& context,
                                     Diagnostics& findings)
{
    return ExtractionCompiler(text, context, findings).compile();
}

Result<fhirpath::Expression> compileCondition(std::string_view text, const SourceContext& context,
                                              Diagnostics& findings)
{
    Result<fhirpath::Expression> expression = fhirpath::compile(text, {.notation = context.notation,
                                                                       .schema = context.schema,
                                                                       .contextType = context.typeName,
                                                                       .variables = context.variables});
    if (expression)
        findings.insert(findings.end(), expression->findings().begin(), expression->findings().end());
    return expression;
}

} // namespace hilum::mapping
