// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"

#include "core/base/text.h"

#include <unistd.h>

#include <array>
#include <cstdio>
#include <iostream>

namespace hilum::cli {

std::ostream& out()
{
    return std::cout;
}

std::ostream& err()
{
    return std::cerr;
}

void printDiagnostic(const Diagnostic& diagnostic)
{
    err() << toString(diagnostic) << '\n';
}

void printDiagnostics(const Diagnostics& diagnostics, bool isQuiet)
{
    for (const Diagnostic& diagnostic : diagnostics) {
        if (!isQuiet || diagnostic.severity == Severity::Error)
            printDiagnostic(diagnostic);
    }
}

std::string toJson(const Diagnostic& diagnostic)
{
    std::string json = "{\"code\":";
    appendJsonString(json, diagnostic.code);
    json += ",\"severity\":";
    appendJsonString(json, severityName(diagnostic.severity));
    json += ",\"message\":";
    appendJsonString(json, diagnostic.text());
    json += ",\"file\":";
    appendJsonString(json, diagnostic.place.resource);
    json += ",\"line\":" + std::to_string(diagnostic.place.line);
    json += ",\"column\":" + std::to_string(diagnostic.place.column);
    json += ",\"path\":";
    appendJsonString(json, diagnostic.place.path);
    json += '}';
    return json;
}

StatusLine::StatusLine() : m_isTerminal(isatty(STDERR_FILENO) == 1) {}

void StatusLine::show(std::string_view text)
{
    if (!m_isTerminal)
        return;
    err() << "\r\033[K" << text << std::flush;
    m_isShown = true;
}

void StatusLine::clear()
{
    if (m_isShown)
        err() << "\r\033[K" << std::flush;
    m_isShown = false;
}

std::string grouped(std::uint64_t number)
{
    std::string text = std::to_string(number);
    constexpr std::size_t kGroup = 3;
    for (std::size_t at = text.size(); at > kGroup; at -= kGroup)
        text.insert(at - kGroup, 1, ',');
    return text;
}

std::string byteText(double bytes)
{
    static constexpr std::array<const char*, 5> kUnits = {"B", "kB", "MB", "GB", "TB"};
    constexpr double kThousand = 1000;
    std::size_t unit = 0;
    while (bytes >= kThousand && unit + 1 < kUnits.size()) {
        bytes /= kThousand;
        ++unit;
    }
    std::array<char, 32> text{};
    const int size =
        std::snprintf(text.data(), text.size(), unit == 0 ? "%.0f %s" : "%.1f %s", bytes, kUnits[unit]);
    return {text.data(), static_cast<std::size_t>(size > 0 ? size : 0)};
}

} // namespace hilum::cli
