// SPDX-License-Identifier: Apache-2.0
#include "core/inventory/code_systems.h"

#include "core/base/text.h"
#include "core/inventory/code_shapes.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>

namespace hilum::inventory {
namespace {

using Paths = std::unordered_map<std::string_view, const FieldInventory*>;

/// The path with another end, where it has that end.
std::optional<std::string> withEnd(const std::string& path, std::string_view end, std::string_view other)
{
    if (path.size() < end.size()
        || !equalsIgnoringCase(std::string_view(path).substr(path.size() - end.size()), end))
        return std::nullopt;
    return path.substr(0, path.size() - end.size()) + std::string(other);
}

bool isCodedType(std::string_view type)
{
    return type == "CE" || type == "CWE" || type == "CNE" || type == "CF";
}

/// The path of the part of an HL7 v2 element that it belongs to: `OBX-3` of `OBX-3.1`.
std::string_view ownerOf(std::string_view path)
{
    const std::size_t point = path.rfind('.');
    return point == std::string_view::npos ? std::string_view() : path.substr(0, point);
}

const FieldInventory* populated(const Paths& paths, const std::optional<std::string>& path)
{
    if (!path)
        return nullptr;
    const auto found = paths.find(*path);
    return found != paths.end() && found->second->values != 0 ? found->second : nullptr;
}

/// The field that says which system a field's codes are from, or null.
const FieldInventory* systemField(const Paths& paths, const FieldInventory& field, std::string_view format)
{
    const std::string& path = field.path;
    if (format == "hl7v2") {
        const auto owner = paths.find(ownerOf(path));
        if (owner == paths.end() || !isCodedType(owner->second->declaredType))
            return nullptr;
        if (const FieldInventory* first = populated(paths, withEnd(path, ".1", ".3")))
            return first;
        return populated(paths, withEnd(path, ".4", ".6"));
    }
    if (format == "dicom")
        return populated(paths, withEnd(path, "(0008,0100)", "(0008,0102)"));
    static constexpr std::array<std::string_view, 5> kEnds{"system", "code_system", "codesystem",
                                                           "vocabulary", "vocabulary_id"};
    for (const std::string_view end : kEnds) {
        if (const FieldInventory* found = populated(paths, withEnd(path, "code", end)))
            return found;
    }
    return nullptr;
}

struct Shape
{
    std::string_view name;
    bool (*fits)(std::string_view code);
};

constexpr std::array<Shape, 4> kShapes{
    {{"LOINC", isLoinc}, {"SNOMED CT", isSnomed}, {"ICD-10", isIcd10}, {"ATC", isAtc}}};

/// Systems whose shape most of the field's frequent values have.
void guessSystem(FieldInventory& field)
{
    constexpr std::size_t kFewest = 3;
    constexpr double kMost = 0.9;
    std::uint64_t all = 0;
    for (const FrequentValue& each : field.top)
        all += each.count;
    for (const Shape& shape : kShapes) {
        std::uint64_t fitting = 0;
        std::size_t different = 0;
        for (const FrequentValue& each : field.top) {
            const bool fits = !each.isCut && shape.fits(each.value);
            fitting += fits ? each.count : 0;
            different += fits ? 1 : 0;
        }
        if (different >= kFewest && static_cast<double>(fitting) >= kMost * static_cast<double>(all)) {
            field.codeSystems.push_back(
                {.name = std::string(shape.name), .count = field.values, .isGuessed = true});
            return;
        }
    }
}

} // namespace

void findCodeSystems(Inventory& inventory)
{
    Paths paths;
    for (const FieldInventory& field : inventory.fields)
        paths.emplace(field.path, &field);
    for (FieldInventory& field : inventory.fields) {
        if (field.values == 0 || field.isIdentifying)
            continue;
        if (const FieldInventory* system = systemField(paths, field, inventory.format)) {
            for (const FrequentValue& each : system->top)
                field.codeSystems.push_back({.name = each.value, .count = each.count});
        } else {
            guessSystem(field);
        }
        if (!field.codeSystems.empty() && field.kind == FieldKind::Integer) {
            field.kind = FieldKind::Code; // Digits that nobody counts with.
            field.minimum.clear();
            field.maximum.clear();
        }
    }
}

} // namespace hilum::inventory
