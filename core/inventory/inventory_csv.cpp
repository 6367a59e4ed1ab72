// SPDX-License-Identifier: Apache-2.0
#include "core/inventory/inventory_csv.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace hilum::inventory {
namespace {

constexpr std::size_t kValuesInCell = 20;

void appendCell(std::string& row, std::string_view text)
{
    row += row.empty() ? "" : ",";
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        row += text;
        return;
    }
    row += '"';
    for (const char each : text)
        row.append(each == '"' ? 2 : 1, each);
    row += '"';
}

std::string decimalText(double number)
{
    std::array<char, 32> digits{};
    std::snprintf(digits.data(), digits.size(), "%.4f", number);
    return digits.data();
}

/// `“A01” 120; “A08” 3`.
std::string valueList(const std::vector<FrequentValue>& values)
{
    std::string text;
    for (std::size_t at = 0; at < std::min(values.size(), kValuesInCell); ++at) {
        text += at == 0 ? "" : "; ";
        text +=
            "\xE2\x80\x9C" + values[at].value + (values[at].isCut ? "\xE2\x80\xA6" : "") + "\xE2\x80\x9D ";
        text += std::to_string(values[at].count);
    }
    return text;
}

std::string systemList(const std::vector<CodeSystem>& systems)
{
    std::string text;
    for (const CodeSystem& each : systems) {
        text += text.empty() ? "" : "; ";
        text += each.name + ' ' + (each.isGuessed ? "(by shape) " : "") + std::to_string(each.count);
    }
    return text;
}

std::string rowOf(const FieldInventory& field)
{
    const auto yes = [](bool is) {
        return is ? "yes" : "no";
    };
    const bool hasValues = field.values != 0;
    const std::array<std::string, 24> cells{field.path,
                                            field.title,
                                            std::string(fieldKindName(field.kind)),
                                            hasValues ? decimalText(field.kindShare) : "",
                                            field.declaredType,
                                            field.binding,
                                            std::to_string(field.records),
                                            std::to_string(field.recordsInAll),
                                            decimalText(field.fillRate()),
                                            std::to_string(field.values),
                                            std::to_string(field.nulls),
                                            std::to_string(field.mostRepetitions),
                                            hasValues ? std::to_string(field.distinct) : "",
                                            hasValues ? yes(field.isDistinctExact) : "",
                                            hasValues ? std::to_string(field.shortest) : "",
                                            hasValues ? std::to_string(field.longest) : "",
                                            hasValues ? decimalText(field.averageLength) : "",
                                            field.minimum,
                                            field.maximum,
                                            field.areValuesHidden ? "(hidden)" : valueList(field.top),
                                            valueList(field.patterns),
                                            systemList(field.codeSystems),
                                            yes(field.isIdentifying),
                                            yes(field.isUnique)};
    std::string row;
    for (const std::string& cell : cells)
        appendCell(row, cell);
    return row + '\n';
}

} // namespace

std::string writeCsv(const Inventory& inventory)
{
    std::string out =
        "path,title,type,type_share,declared_type,binding,records,records_in_all,fill_rate,values,"
        "nulls,most_repetitions,distinct,distinct_exact,shortest,longest,average_length,minimum,"
        "maximum,top_values,patterns,code_systems,identifying,unique\n";
    for (const FieldInventory& field : inventory.fields)
        out += rowOf(field);
    return out;
}

} // namespace hilum::inventory
