// SPDX-License-Identifier: Apache-2.0
#include "app/cli/coverage_text.h"

#include "app/cli/console.h"

#include <array>
#include <cstdio>

namespace hilum::cli {
namespace {

using Report = mapping::CoverageReport;

/// Columns: the first ones to the left, numbers to the right.
std::string row(std::string_view path, std::string_view title, std::uint64_t first, std::uint64_t second)
{
    std::array<char, 256> line{};
    const int size = std::snprintf(line.data(), line.size(), "  %-14.*s %-58.58s %9s %9s\n",
                                   static_cast<int>(path.size()), path.data(), std::string(title).c_str(),
                                   grouped(first).c_str(), grouped(second).c_str());
    return std::string(line.data(), static_cast<std::size_t>(std::max(size, 0)));
}

std::string headingRow(std::string_view title, std::string_view first, std::string_view second)
{
    std::array<char, 256> line{};
    const int size = std::snprintf(line.data(), line.size(), "%-75.75s %9s %9s\n", std::string(title).c_str(),
                                   std::string(first).c_str(), std::string(second).c_str());
    return '\n' + std::string(line.data(), static_cast<std::size_t>(std::max(size, 0)));
}

/// `82.4 %`.
std::string percent(std::uint64_t part, std::uint64_t whole)
{
    constexpr double kHundred = 100;
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1f %%",
                  whole == 0 ? kHundred : kHundred * static_cast<double>(part) / static_cast<double>(whole));
    return text.data();
}

std::string summary(const Report& report)
{
    const Report::Field total = report.total();
    std::string text = grouped(report.records()) + " messages with " + grouped(total.values)
                       + " values: " + grouped(total.mapped) + " mapped ("
                       + percent(total.mapped, total.values) + "), " + grouped(total.used)
                       + " only looked at, " + grouped(total.unmapped()) + " not mapped\n";
    if (report.rejected() != 0)
        text += grouped(report.rejected()) + " messages were rejected\n";
    return text;
}

std::string fieldRows(const Report::Fields& fields, std::string_view title, bool isUsed)
{
    std::string rows;
    for (const auto& [path, field] : fields) {
        const std::uint64_t count = isUsed ? field.used : field.unmapped();
        if (count != 0)
            rows += row(path, field.title, field.values, count);
    }
    if (rows.empty())
        return {};
    return headingRow(title, "values", isUsed ? "looked at" : "not mapped") + rows;
}

std::string codeRows(const Report& report)
{
    std::string text;
    for (const auto& [code, count] : report.codes()) {
        const std::string title = (code.code.empty() ? std::string("(text)") : code.code) + "  of "
                                  + code.table + (code.isListed ? ", which has it without a target" : "");
        std::array<char, 256> line{};
        std::snprintf(line.data(), line.size(), "  %-14s %-58.58s %9s\n", code.path.c_str(), title.c_str(),
                      grouped(count).c_str());
        text += line.data();
    }
    return text.empty() ? text : headingRow("Codes without a target", "times", "") + text;
}

std::string findingRows(const Report& report)
{
    std::string text;
    for (const auto& [code, finding] : report.findings()) {
        text += "  " + grouped(finding.count) + " times " + std::string(severityName(finding.severity)) + ": "
                + finding.text + " [" + code + ']';
        if (!finding.place.empty())
            text += ", first at " + finding.place;
        text += '\n';
    }
    return text.empty() ? text : "\nFindings\n" + text;
}

} // namespace

std::string coverageText(const Report& report)
{
    const Report::Fields fields = report.fields();
    return summary(report) + fieldRows(fields, "Not mapped", false)
           + fieldRows(fields,
                       "Only looked at: in conditions, for identifiers, by lookups that found nothing", true)
           + codeRows(report) + findingRows(report);
}

} // namespace hilum::cli
