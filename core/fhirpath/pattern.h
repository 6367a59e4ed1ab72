// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace hilum::fhirpath {

/// A compiled regular expression, matched in linear time whatever the pattern (RE2). `.` matches line breaks,
/// as N1 5.6.8 asks. Immutable and thread-safe.
class Pattern
{
public:
    /// The error's code is `fhirpath.bad-pattern`.
    [[nodiscard]] static Result<Pattern> compile(std::string_view text);

    /// Somewhere in the text.
    [[nodiscard]] bool matches(std::string_view text) const;
    /// All of the text.
    [[nodiscard]] bool matchesFull(std::string_view text) const;
    /// How far replaceAll() goes.
    struct Limits
    {
        /// Bytes of the result.
        std::size_t longest = 0;
        /// Steps: each search may look at all of the rest of the text.
        std::uint64_t work = 0;
    };
    /// All matches replaced; $1 or ${name} in the substitution are groups, $0 is the match, $$ a dollar.
    /// Stops at the first match behind which a limit is passed; the result or `steps` is then beyond it.
    [[nodiscard]] std::string replaceAll(std::string_view text, std::string_view substitution,
                                         const Limits& limits, std::uint64_t& steps) const;

private:
    struct Compiled;
    std::shared_ptr<const Compiled> m_compiled;
};

/// Patterns that were only known during evaluation, kept for the next record.
class PatternCache
{
public:
    [[nodiscard]] Result<Pattern> pattern(std::string_view text);

private:
    static constexpr std::size_t kLargest = 256;
    std::map<std::string, Pattern, std::less<>> m_patterns;
};

} // namespace hilum::fhirpath
