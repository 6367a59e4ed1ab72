// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hilum {

/// A code and the system that it is from, "" where that is not known.
struct SystemCode
{
    std::string_view system;
    std::string_view code;
};

/// A code as a list of codes has it.
struct ListedCode
{
    std::string system;
    std::string code;
    /// "" where it is not carried.
    std::string display;
};

/// What is known of codes: the value sets and code systems at hand, or a server. Expressions ask it
/// (`memberOf`, `subsumes`), and validation. Thread-safe. Every answer may be "not known", which is nothing.
class Terminology
{
public:
    Terminology() = default;
    Terminology(const Terminology&) = delete;
    Terminology& operator=(const Terminology&) = delete;
    virtual ~Terminology() = default;

    /// Whether a value set holds the code; of a code without a system, whether it holds it in any. `valueSet`
    /// is a canonical URL, with or without `|version`.
    [[nodiscard]] virtual std::optional<bool> memberOf(std::string_view valueSet,
                                                       const SystemCode& code) const = 0;
    /// Whether `broader` is `narrower` itself or stands above it in the system's hierarchy.
    [[nodiscard]] virtual std::optional<bool> subsumes(std::string_view system, std::string_view broader,
                                                       std::string_view narrower) const = 0;
    /// The code as its system lists it.
    [[nodiscard]] virtual std::optional<ListedCode> lookup(const SystemCode& code) const = 0;
    /// All codes of a value set.
    [[nodiscard]] virtual std::optional<std::vector<ListedCode>> expand(std::string_view valueSet) const = 0;
};

} // namespace hilum
