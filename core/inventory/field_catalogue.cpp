// SPDX-License-Identifier: Apache-2.0
#include "core/inventory/field_catalogue.h"

#include "core/mapping/source_path.h"

#include <algorithm>

namespace hilum::inventory {
namespace {

constexpr std::uint32_t kUnordered = 1'000'000;

char lowered(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// Whether a pattern with `*` stands for the whole text.
bool matches(std::string_view pattern, std::string_view text)
{
    if (pattern.empty())
        return text.empty();
    if (pattern.front() == '*') {
        for (std::size_t skipped = 0; skipped <= text.size(); ++skipped) {
            if (matches(pattern.substr(1), text.substr(skipped)))
                return true;
        }
        return false;
    }
    return !text.empty() && lowered(pattern.front()) == lowered(text.front())
           && matches(pattern.substr(1), text.substr(1));
}

/// Whether the pattern stands for the path or for something that it is part of.
bool covers(std::string_view pattern, std::string_view path)
{
    if (matches(pattern, path))
        return true;
    for (std::size_t end = path.find_first_of("-.["); end != std::string_view::npos;
         end = path.find_first_of("-.[", end + 1)) {
        if (end > 0 && matches(pattern, path.substr(0, end)))
            return true;
    }
    return false;
}

/// The way to the resources of a Bundle, which are records of their own.
bool leadsToRecords(std::string_view path)
{
    return path == "Bundle" || path.starts_with("Bundle.entry.resource") || path == "Bundle.entry";
}

/// Whether the path may be the beginning of one that the pattern stands for.
bool mayLeadTo(std::string_view path, std::string_view pattern)
{
    const std::size_t star = pattern.find('*');
    if (star != std::string_view::npos && star < path.size())
        return matches(std::string(pattern.substr(0, star + 1)), path);
    return path.size() < pattern.size() && matches(path, pattern.substr(0, path.size()));
}

} // namespace

bool FieldChoice::isLeftOut(std::string_view path) const
{
    const auto coversPath = [path](const std::string& pattern) {
        return covers(pattern, path);
    };
    return std::ranges::any_of(without, coversPath)
           || (!only.empty() && std::ranges::none_of(only, coversPath));
}

bool FieldChoice::mayHoldChosen(std::string_view path) const
{
    if (std::ranges::any_of(without, [path](const std::string& pattern) { return covers(pattern, path); }))
        return false;
    return path.empty() || only.empty() || std::ranges::any_of(only, [path](const std::string& pattern) {
               return covers(pattern, path) || mayLeadTo(path, pattern);
           });
}

void FieldCatalogue::setSchema(std::string format, std::shared_ptr<const Schema> schema,
                               std::string recordType)
{
    const std::lock_guard lock(m_mutex);
    m_format = std::move(format);
    m_schema = std::move(schema);
    m_recordType = std::move(recordType);
}

std::size_t FieldCatalogue::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_places.size();
}

const FieldPlace& FieldCatalogue::at(std::uint32_t place) const
{
    const std::lock_guard lock(m_mutex);
    return m_places[place];
}

std::uint32_t FieldCatalogue::root(std::string_view typeName)
{
    const std::lock_guard lock(m_mutex);
    FieldPlace place;
    // Messages of all types share their segments: they are one kind of record.
    const bool isNamed = m_format == "fhir";
    place.path = isNamed ? typeName : std::string_view();
    place.typeName = typeName.empty() ? m_recordType : std::string(typeName);
    place.root = static_cast<std::uint32_t>(m_places.size());
    place.order = kUnordered;
    if (const SchemaType* type = m_schema ? m_schema->type(place.typeName) : nullptr; type && isNamed)
        place.title = type->title;
    return add(std::move(place));
}

std::uint32_t FieldCatalogue::child(std::uint32_t parent, std::string_view name, std::string_view typeName)
{
    const std::lock_guard lock(m_mutex);
    // A type's fields are searched from the first on, which for a million columns would never end.
    if (!hasPathsOfSchema()) {
        const std::string path = pathOf(m_places[parent], name, nullptr);
        const auto known = m_byPath.find(path);
        if (known != m_byPath.end())
            return known->second;
        if (m_places.size() >= kMost && !m_choice.isLeftOut(path)) {
            omit(path);
            return FieldPlace::kNone;
        }
    }
    return add(describe(parent, name, typeName));
}

bool FieldCatalogue::isFull() const
{
    const std::lock_guard lock(m_mutex);
    return m_places.size() >= kMost;
}

std::string FieldCatalogue::pathOf(const FieldPlace& owner, std::string_view name,
                                   const SchemaField* field) const
{
    std::string path = owner.path;
    if (m_format == "hl7v2")
        mapping::appendSourceName(path, name, owner.depth);
    else if (name.empty())
        path += "[]";
    else
        path.append(path.empty() ? "" : ".")
            .append(m_format == "dicom" && field != nullptr && !field->path.empty() ? field->path : name);
    return path;
}

FieldPlace FieldCatalogue::describe(std::uint32_t parent, std::string_view name,
                                    std::string_view typeName) const
{
    const FieldPlace& owner = m_places[parent];
    const SchemaType* type = m_schema ? m_schema->type(owner.typeName) : nullptr;
    const SchemaField* field = type == nullptr ? nullptr : type->field(name);
    FieldPlace place;
    place.parent = parent;
    place.root = owner.root;
    place.depth = owner.depth + 1;
    place.path = pathOf(owner, name, field);
    const bool isOneOfSeveral = m_format == "fhir" && field != nullptr && !typeName.empty()
                                && (!field->choices.empty() || field->typeName == "Resource");
    if (isOneOfSeveral)
        place.path.append(".ofType(").append(typeName).append(")");
    place.typeName = !typeName.empty() || field == nullptr ? std::string(typeName) : field->typeName;
    place.isIdentifying = owner.isIdentifying || (field != nullptr && field->isIdentifying);
    place.order = kUnordered;
    if (field == nullptr)
        return place;
    const std::uint32_t firstNested = m_format == "hl7v2" ? 2 : 1; // `PID` says nothing that PID-5 needs.
    place.title =
        owner.depth >= firstNested && !owner.title.empty() ? owner.title + ", " + field->title : field->title;
    if (field->title == name)
        place.title.clear(); // A column has no other name.
    place.binding = field->binding;
    place.isRequired = field->isRequired();
    // The order of segments is that of the messages.
    if (m_format != "hl7v2" || owner.depth > 0)
        place.order = static_cast<std::uint32_t>(field - type->fields.data());
    return place;
}

void FieldCatalogue::omit(const std::string& path)
{
    if (m_omitted.size() < kMostOmitted)
        m_omitted.insert(std::hash<std::string>()(path));
}

std::uint32_t FieldCatalogue::add(FieldPlace place)
{
    const auto known = m_byPath.find(place.path);
    if (known != m_byPath.end())
        return known->second;
    std::uint32_t index = FieldPlace::kNone;
    place.isPassedThrough = m_choice.isLeftOut(place.path);
    if (!place.isPassedThrough || m_choice.mayHoldChosen(place.path) || leadsToRecords(place.path)) {
        if (m_places.size() < kMost)
            index = static_cast<std::uint32_t>(m_places.size());
        else
            omit(place.path);
    }
    // Of those that there is no room for, not even the names are kept.
    if (index != FieldPlace::kNone || m_places.size() < kMost)
        m_byPath.emplace(place.path, index);
    if (index != FieldPlace::kNone)
        m_places.push_back(std::move(place));
    return index;
}

} // namespace hilum::inventory
