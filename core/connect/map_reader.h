// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/settings.h"

namespace hilum {

/// A place in a file that is read as SettingValues.
[[nodiscard]] Place placeIn(std::string_view file, SettingPlace place, std::string path = {});

/// What kind of value a SettingValue is, as a user says it: `a single value`, `a list`, `a map`, `nothing`.
[[nodiscard]] std::string_view kindWord(SettingValue::Kind kind);

/// Reads the keys of one map that have fixed names and kinds, and reports what is wrong with them: missing,
/// of the wrong kind, unknown (with the nearest known one). A null value counts as a missing key.
/// REQUIRES: the value, the file name and the findings outlive it.
class MapReader
{
public:
    enum class Need : std::uint8_t { Optional, Required };

    /// Anything but a map is reported at once. `path` names the map in findings: `sources.adt`.
    MapReader(const SettingValue& value, std::string_view file, std::string path, Diagnostics& findings);

    [[nodiscard]] bool isMap() const { return m_value.isMap(); }
    /// True where the key is there and not null.
    [[nodiscard]] bool has(std::string_view key) const;

    [[nodiscard]] std::string text(std::string_view key, Need need = Need::Optional);
    [[nodiscard]] std::optional<std::string> optionalText(std::string_view key);
    [[nodiscard]] bool flag(std::string_view key, bool fallback);
    /// The value under the key if it is of the kind, else null.
    [[nodiscard]] const SettingValue* list(std::string_view key, Need need = Need::Optional);
    [[nodiscard]] const SettingValue* map(std::string_view key, Need need = Need::Optional);
    [[nodiscard]] const SettingValue* any(std::string_view key, Need need = Need::Optional);
    /// Place of the value under the key; the map's own where there is none.
    [[nodiscard]] SettingPlace placeOf(std::string_view key) const;
    [[nodiscard]] const std::string& path() const { return m_path; }

    /// Keys that nobody asked for.
    [[nodiscard]] std::vector<const SettingValue::Entry*> rest() const;
    /// Reports the keys that nobody asked for.
    void finish();
    /// Reports one key as unknown.
    void reportUnknown(const SettingValue::Entry& entry);
    /// The nearest of the keys that were asked for, or "".
    [[nodiscard]] std::string_view nearestKey(std::string_view word) const;

private:
    const SettingValue* ofKind(std::string_view key, SettingValue::Kind kind, Need need);

    const SettingValue& m_value;
    std::string_view m_file;
    std::string m_path;
    Diagnostics& m_findings;
    std::vector<std::string_view> m_known;
};

} // namespace hilum
