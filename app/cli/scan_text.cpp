// SPDX-License-Identifier: Apache-2.0
#include "app/cli/scan_text.h"

#include "app/cli/console.h"
#include "core/base/utf8.h"
#include "core/inventory/inventory_html.h"

#include <algorithm>

namespace hilum::cli {
namespace {

using inventory::FieldInventory;
using inventory::FieldKind;
using inventory::Inventory;

constexpr std::size_t kFieldWidth = 34;
constexpr std::size_t kTypeWidth = 11;
constexpr std::size_t kNumberWidth = 11;
constexpr std::size_t kRepeatsWidth = 9;
constexpr std::size_t kValuesWidth = 60;

/// Cut or filled up to a width in characters.
std::string fitted(std::string_view text, std::size_t width, bool isRight = false)
{
    std::string one(text);
    for (char& each : one)
        each = static_cast<unsigned char>(each) < ' ' ? ' ' : each;
    const std::size_t length = utf8Length(one);
    if (length > width)
        return one.substr(0, utf8Offset(one, width - 1)) + "\xE2\x80\xA6";
    const std::string blanks(width - length, ' ');
    return isRight ? blanks + one : one + blanks;
}

std::string valuesText(const FieldInventory& field)
{
    std::string text;
    if (field.isIdentifying && field.values != 0)
        text = "(identifying) ";
    if (!field.minimum.empty())
        text += field.minimum + " to " + field.maximum;
    else if (field.areValuesHidden && !field.patterns.empty())
        text += "like " + field.patterns.front().value;
    for (std::size_t at = 0; at < field.top.size() && field.minimum.empty() && text.size() < kValuesWidth;
         ++at)
        text += (at == 0 ? "" : ", ") + field.top[at].value + (field.top[at].isCut ? "\xE2\x80\xA6" : "");
    for (const inventory::CodeSystem& each : field.codeSystems)
        text += " [" + each.name + ']';
    return text;
}

std::string fieldRow(const FieldInventory& field, const inventory::ReportLanguage& language)
{
    const bool isGroup = field.kind == FieldKind::Group;
    std::string row =
        "  " + fitted(field.path, kFieldWidth) + ' ' + fitted(fieldKindName(field.kind), kTypeWidth)
        + fitted(language.percent(field.fillRate()), kNumberWidth, true)
        + fitted(isGroup ? "" : (field.isDistinctExact ? "" : "~") + grouped(field.distinct), kNumberWidth,
                 true)
        + fitted(field.mostRepetitions > 1 ? "x" + grouped(field.mostRepetitions) : "", kRepeatsWidth, true)
        + "  " + fitted(valuesText(field), kValuesWidth);
    row.erase(row.find_last_not_of(' ') + 1);
    return row + '\n';
}

std::string headline(const Inventory& inventory)
{
    std::string text = inventory.source + ": " + grouped(inventory.records) + " records";
    if (inventory.types.size() > 1) {
        for (std::size_t at = 0; at < inventory.types.size(); ++at)
            text += (at == 0 ? " (" : ", ") + inventory.types[at].name + ' '
                    + grouped(inventory.types[at].records);
        text += ')';
    }
    text += ", " + grouped(inventory.populatedFields()) + " fields with values";
    if (inventory.rejected != 0)
        text += ", " + grouped(inventory.rejected) + " records rejected";
    return text + '\n';
}

std::string neverPopulated(const Inventory& inventory)
{
    std::string text;
    for (const FieldInventory& field : inventory.fields) {
        if (!field.isPopulated())
            text += "  " + fitted(field.path, kFieldWidth) + ' ' + field.title
                    + (field.isRequired ? " (required)" : "") + '\n';
    }
    return text.empty() ? text : "\nNever populated\n" + text;
}

} // namespace

std::string inventoryText(const Inventory& inventory)
{
    const inventory::ReportLanguage language;
    std::string text = headline(inventory) + "\n  " + fitted("field", kFieldWidth) + ' '
                       + fitted("type", kTypeWidth) + fitted("filled", kNumberWidth, true)
                       + fitted("distinct", kNumberWidth, true) + fitted("repeats", kRepeatsWidth, true)
                       + "  values\n";
    for (const FieldInventory& field : inventory.fields) {
        if (field.isPopulated())
            text += fieldRow(field, language);
    }
    return text + neverPopulated(inventory);
}

} // namespace hilum::cli
