// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/pattern.h"

#include <re2/re2.h>

#include <cctype>
#include <vector>

namespace hilum::fhirpath {

struct Pattern::Compiled
{
    explicit Compiled(std::string_view text, const re2::RE2::Options& options)
        : expression(re2::StringPiece(text.data(), text.size()), options)
    {
    }
    re2::RE2 expression;
};

namespace {

re2::StringPiece pieceOf(std::string_view text)
{
    return {text.data(), text.size()};
}

/// One substitution after a $: which group, and how much of the text it took; -1 for a literal dollar.
struct GroupReference
{
    int group = -1;
    std::size_t length = 1;
};

GroupReference readReference(std::string_view text, const re2::RE2& expression)
{
    if (text.size() > 1 && text[1] == '$')
        return {-1, 2};
    if (text.size() > 1 && text[1] >= '0' && text[1] <= '9')
        return {text[1] - '0', 2};
    const std::size_t close = text.size() > 1 && text[1] == '{' ? text.find('}') : std::string_view::npos;
    if (close == std::string_view::npos)
        return {-1, 1};
    const std::string name(text.substr(2, close - 2));
    const auto found = expression.NamedCapturingGroups().find(name);
    if (found != expression.NamedCapturingGroups().end())
        return {found->second, close + 1};
    return {-1, 1};
}

void appendSubstitution(std::string& out, std::string_view substitution, const re2::RE2& expression,
                        const std::vector<re2::StringPiece>& groups)
{
    for (std::size_t at = 0; at < substitution.size();) {
        if (substitution[at] != '$') {
            out += substitution[at++];
            continue;
        }
        const GroupReference reference = readReference(substitution.substr(at), expression);
        if (reference.group < 0)
            out += '$';
        else if (static_cast<std::size_t>(reference.group) < groups.size())
            out.append(groups[static_cast<std::size_t>(reference.group)].data(),
                       groups[static_cast<std::size_t>(reference.group)].size());
        at += reference.length;
    }
}

} // namespace

Result<Pattern> Pattern::compile(std::string_view text)
{
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_dot_nl(true);
    options.set_max_mem(16 << 20);
    auto compiled = std::make_shared<const Compiled>(text, options);
    if (!compiled->expression.ok())
        return Diagnostic::error("fhirpath.bad-pattern", "The pattern is no regular expression: {0}.",
                                 {compiled->expression.error()});
    Pattern pattern;
    pattern.m_compiled = std::move(compiled);
    return pattern;
}

bool Pattern::matches(std::string_view text) const
{
    return re2::RE2::PartialMatch(pieceOf(text), m_compiled->expression);
}

bool Pattern::matchesFull(std::string_view text) const
{
    return re2::RE2::FullMatch(pieceOf(text), m_compiled->expression);
}

std::string Pattern::replaceAll(std::string_view text, std::string_view substitution, const Limits& limits,
                                std::uint64_t& steps) const
{
    constexpr std::size_t kBytesAStep = 128;
    const re2::RE2& expression = m_compiled->expression;
    std::vector<re2::StringPiece> groups(static_cast<std::size_t>(expression.NumberOfCapturingGroups()) + 1);
    std::string out;
    std::size_t at = 0;
    while (at <= text.size() && out.size() <= limits.longest && steps <= limits.work
           && expression.Match(pieceOf(text), at, text.size(), re2::RE2::UNANCHORED, groups.data(),
                               static_cast<int>(groups.size()))) {
        steps += 1 + (text.size() - at) / kBytesAStep;
        const auto begin = static_cast<std::size_t>(groups[0].data() - text.data());
        out += text.substr(at, begin - at);
        if (groups[0]
                .empty()) { // An empty match takes the next character with it, or it would match for ever.
            appendSubstitution(out, substitution, expression, groups);
            if (begin < text.size())
                out += text[begin];
            at = begin + 1;
            continue;
        }
        appendSubstitution(out, substitution, expression, groups);
        at = begin + groups[0].size();
    }
    if (at < text.size() && out.size() <= limits.longest)
        out += text.substr(at);
    return out;
}

Result<Pattern> PatternCache::pattern(std::string_view text)
{
    if (const auto found = m_patterns.find(text); found != m_patterns.end())
        return found->second;
    Result<Pattern> compiled = Pattern::compile(text);
    if (!compiled)
        return compiled;
    if (m_patterns.size() >= kLargest)
        m_patterns.clear();
    m_patterns.emplace(std::string(text), *compiled);
    return compiled;
}

} // namespace hilum::fhirpath
