// SPDX-License-Identifier: Apache-2.0
#include "core/connect/map_reader.h"

#include "core/base/text.h"

#include <algorithm>

namespace hilum {

Place placeIn(std::string_view file, SettingPlace place, std::string path)
{
    Place made;
    made.resource = file;
    made.line = place.line;
    made.column = place.column;
    made.path = std::move(path);
    return made;
}

std::string_view kindWord(SettingValue::Kind kind)
{
    switch (kind) {
    case SettingValue::Kind::Null:
        return "nothing";
    case SettingValue::Kind::Scalar:
        return "a single value";
    case SettingValue::Kind::List:
        return "a list";
    case SettingValue::Kind::Map:
        return "a map";
    }
    return {};
}

MapReader::MapReader(const SettingValue& value, std::string_view file, std::string path,
                     Diagnostics& findings)
    : m_value(value), m_file(file), m_path(std::move(path)), m_findings(findings)
{
    if (!value.isMap() && !value.isNull())
        m_findings.push_back(Diagnostic::error("connect.wrong-kind", "\"{0}\" must be {1}, not {2}.",
                                               {m_path, std::string(kindWord(SettingValue::Kind::Map)),
                                                std::string(kindWord(value.kind()))})
                                 .at(placeIn(m_file, value.place(), m_path)));
}

bool MapReader::has(std::string_view key) const
{
    const SettingValue* found = m_value.find(key);
    return found != nullptr && !found->isNull();
}

const SettingValue* MapReader::any(std::string_view key, Need need)
{
    m_known.push_back(key);
    const SettingValue* found = m_value.find(key);
    if (found != nullptr && !found->isNull())
        return found;
    if (need == Need::Required && (m_value.isMap() || m_value.isNull()))
        m_findings.push_back(
            Diagnostic::error("connect.missing-key", "\"{0}\" is missing here.", {std::string(key)})
                .at(placeIn(m_file, found == nullptr ? m_value.place() : found->place(), m_path)));
    return nullptr;
}

const SettingValue* MapReader::ofKind(std::string_view key, SettingValue::Kind kind, Need need)
{
    const SettingValue* found = any(key, need);
    if (found == nullptr || found->kind() == kind)
        return found;
    m_findings.push_back(Diagnostic::error("connect.wrong-kind", "\"{0}\" must be {1}, not {2}.",
                                           {std::string(key), std::string(kindWord(kind)),
                                            std::string(kindWord(found->kind()))})
                             .at(placeIn(m_file, found->place(), m_path)));
    return nullptr;
}

std::string MapReader::text(std::string_view key, Need need)
{
    const SettingValue* found = ofKind(key, SettingValue::Kind::Scalar, need);
    return found == nullptr ? std::string() : found->text();
}

std::optional<std::string> MapReader::optionalText(std::string_view key)
{
    const SettingValue* found = ofKind(key, SettingValue::Kind::Scalar, Need::Optional);
    return found == nullptr ? std::nullopt : std::optional(found->text());
}

bool MapReader::flag(std::string_view key, bool fallback)
{
    const SettingValue* found = any(key);
    if (found == nullptr)
        return fallback;
    const std::optional<bool> flag = found->asBoolean();
    if (!flag)
        m_findings.push_back(
            Diagnostic::error("connect.not-a-boolean", "\"{0}\" must be true or false.", {std::string(key)})
                .at(placeIn(m_file, found->place(), m_path)));
    return flag.value_or(fallback);
}

const SettingValue* MapReader::list(std::string_view key, Need need)
{
    return ofKind(key, SettingValue::Kind::List, need);
}

const SettingValue* MapReader::map(std::string_view key, Need need)
{
    return ofKind(key, SettingValue::Kind::Map, need);
}

SettingPlace MapReader::placeOf(std::string_view key) const
{
    const SettingValue* found = m_value.find(key);
    return found == nullptr ? m_value.place() : found->place();
}

std::vector<const SettingValue::Entry*> MapReader::rest() const
{
    std::vector<const SettingValue::Entry*> entries;
    for (const SettingValue::Entry& entry : m_value.entries()) {
        if (std::ranges::find(m_known, entry.key) == m_known.end())
            entries.push_back(&entry);
    }
    return entries;
}

void MapReader::finish()
{
    for (const SettingValue::Entry* entry : rest())
        reportUnknown(*entry);
}

void MapReader::reportUnknown(const SettingValue::Entry& entry)
{
    const std::string_view near = nearestKey(entry.key);
    m_findings.push_back((near.empty() ? Diagnostic::error("connect.unknown-key",
                                                           "The key \"{0}\" is not known here.", {entry.key})
                                       : Diagnostic::error("connect.unknown-key",
                                                           "The key \"{0}\" is not known here. Did you mean "
                                                           "\"{1}\"?",
                                                           {entry.key, std::string(near)}))
                             .at(placeIn(m_file, entry.keyPlace, m_path)));
}

std::string_view MapReader::nearestKey(std::string_view word) const
{
    return nearestWord(word, m_known);
}

} // namespace hilum
