// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/byte_range.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hilum {

enum class Severity : std::uint8_t { Information, Warning, Error };

[[nodiscard]] std::string_view severityName(Severity severity);

/// Where a finding stands. What is not known stays empty; the one who knows more fills it in on the way up.
struct Place
{
    /// File, table, URL or source name, as the user knows it.
    std::string resource;
    /// 1-based; 0 where unknown.
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    /// Bytes in the resource.
    std::optional<ByteRange> bytes;
    /// Number of the record in its source, 1-based; 0 where unknown.
    std::uint64_t record = 0;
    /// Path of the field, rule or setting: `PID-7`, `steps.patient.map[3].from`.
    std::string path;

    friend bool operator==(const Place&, const Place&) = default;
};

/// One finding: a stable code, what is wrong and what to do about it, and where.
///
/// The message is a template with {0}, {1}... and its arguments, so that the edge can show it in the user's
/// language. Arguments name places, settings and counts; never a patient's values.
struct Diagnostic
{
    /// `room.kebab-case`, stable over versions: `hl7v2.unterminated-segment`.
    std::string code;
    Severity severity = Severity::Error;
    /// English template; a plain string literal where the diagnostic is made.
    std::string message;
    std::vector<std::string> arguments;
    Place place;

    static Diagnostic error(std::string_view code, std::string_view message,
                            std::vector<std::string> arguments = {});
    static Diagnostic warning(std::string_view code, std::string_view message,
                              std::vector<std::string> arguments = {});
    static Diagnostic information(std::string_view code, std::string_view message,
                                  std::vector<std::string> arguments = {});

    /// The same finding at a place: `return Diagnostic::error(...).at({.line = 3})`. Fields of the place that
    /// are already filled stay: the innermost knows best.
    [[nodiscard]] Diagnostic at(Place where) const&;
    [[nodiscard]] Diagnostic at(Place where) &&;

    /// The English message with its arguments.
    [[nodiscard]] std::string text() const;

    friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

/// Fills {0}, {1}... of a template.
[[nodiscard]] std::string fillTemplate(std::string_view message, const std::vector<std::string>& arguments);

/// `file:line:column`, or what of it is known, then record and path.
[[nodiscard]] std::string toString(const Place& place);

/// One line for a terminal: `file:3:7: error: text [code]`.
[[nodiscard]] std::string toString(const Diagnostic& diagnostic);

using Diagnostics = std::vector<Diagnostic>;

/// True when one of them is an error.
[[nodiscard]] bool hasErrors(const Diagnostics& diagnostics);

} // namespace hilum
