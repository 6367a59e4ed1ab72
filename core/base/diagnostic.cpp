// SPDX-License-Identifier: Apache-2.0
#include "core/base/diagnostic.h"

#include <algorithm>

namespace hilum {
namespace {

Diagnostic makeDiagnostic(Severity severity, std::string_view code, std::string_view message,
                          std::vector<std::string> arguments)
{
    Diagnostic diagnostic;
    diagnostic.code = code;
    diagnostic.severity = severity;
    diagnostic.message = message;
    diagnostic.arguments = std::move(arguments);
    return diagnostic;
}

void fillIn(Place& place, Place&& where)
{
    if (place.resource.empty())
        place.resource = std::move(where.resource);
    if (place.line == 0) {
        place.line = where.line;
        place.column = where.column;
    }
    if (!place.bytes)
        place.bytes = where.bytes;
    if (place.record == 0)
        place.record = where.record;
    if (place.path.empty())
        place.path = std::move(where.path);
}

} // namespace

std::string_view severityName(Severity severity)
{
    switch (severity) {
    case Severity::Information:
        return "information";
    case Severity::Warning:
        return "warning";
    case Severity::Error:
        break;
    }
    return "error";
}

Diagnostic Diagnostic::error(std::string_view code, std::string_view message,
                             std::vector<std::string> arguments)
{
    return makeDiagnostic(Severity::Error, code, message, std::move(arguments));
}

Diagnostic Diagnostic::warning(std::string_view code, std::string_view message,
                               std::vector<std::string> arguments)
{
    return makeDiagnostic(Severity::Warning, code, message, std::move(arguments));
}

Diagnostic Diagnostic::information(std::string_view code, std::string_view message,
                                   std::vector<std::string> arguments)
{
    return makeDiagnostic(Severity::Information, code, message, std::move(arguments));
}

Diagnostic Diagnostic::at(Place where) const&
{
    return Diagnostic(*this).at(std::move(where));
}

Diagnostic Diagnostic::at(Place where) &&
{
    fillIn(place, std::move(where));
    return std::move(*this);
}

std::string fillTemplate(std::string_view message, const std::vector<std::string>& arguments)
{
    std::string filled;
    filled.reserve(message.size() + 32);
    for (std::size_t at = 0; at < message.size(); ++at) {
        const bool isSlot = message[at] == '{' && at + 2 < message.size() && message[at + 2] == '}';
        const std::size_t index = isSlot ? static_cast<std::size_t>(message[at + 1] - '0') : arguments.size();
        if (index < arguments.size()) {
            filled += arguments[index];
            at += 2;
        } else {
            filled += message[at];
        }
    }
    return filled;
}

std::string Diagnostic::text() const
{
    return fillTemplate(message, arguments);
}

std::string toString(const Place& place)
{
    std::string text = place.resource;
    if (place.line != 0) {
        text += ':' + std::to_string(place.line);
        if (place.column != 0)
            text += ':' + std::to_string(place.column);
    }
    const auto append = [&text](const std::string& part) {
        text += (text.empty() ? "" : " ") + part;
    };
    if (place.record != 0)
        append("record " + std::to_string(place.record));
    if (place.bytes && !place.bytes->empty())
        append("bytes " + std::to_string(place.bytes->begin) + "-" + std::to_string(place.bytes->end));
    if (!place.path.empty())
        append(place.path);
    return text;
}

std::string toString(const Diagnostic& diagnostic)
{
    const std::string where = toString(diagnostic.place);
    std::string text = where.empty() ? where : where + ": ";
    text += severityName(diagnostic.severity);
    text += ": " + diagnostic.text() + " [" + diagnostic.code + "]";
    return text;
}

bool hasErrors(const Diagnostics& diagnostics)
{
    return std::ranges::any_of(diagnostics,
                               [](const Diagnostic& each) { return each.severity == Severity::Error; });
}

} // namespace hilum
