// SPDX-License-Identifier: Apache-2.0
#include "core/connect/settings.h"

#include <algorithm>
#include <charconv>

namespace hilum {

SettingValue SettingValue::list()
{
    return list(std::vector<SettingValue>());
}

SettingValue SettingValue::list(std::vector<SettingValue> items)
{
    SettingValue made;
    made.m_kind = Kind::List;
    made.m_items = std::move(items);
    return made;
}

SettingValue SettingValue::map()
{
    return map(std::vector<Entry>());
}

SettingValue SettingValue::map(std::vector<Entry> entries)
{
    SettingValue made;
    made.m_kind = Kind::Map;
    made.m_entries = std::move(entries);
    return made;
}

std::optional<std::int64_t> SettingValue::asInteger() const
{
    std::int64_t number = 0;
    const char* end = m_scalar.data() + m_scalar.size();
    const auto [stop, error] = std::from_chars(m_scalar.data(), end, number);
    if (m_kind != Kind::Scalar || error != std::errc() || stop != end)
        return std::nullopt;
    return number;
}

std::optional<bool> SettingValue::asBoolean() const
{
    if (m_kind == Kind::Scalar && m_scalar == "true")
        return true;
    if (m_kind == Kind::Scalar && m_scalar == "false")
        return false;
    return std::nullopt;
}

std::span<const SettingValue::Entry> SettingValue::entries() const
{
    return m_entries;
}

std::vector<SettingValue::Entry>& SettingValue::entries()
{
    return m_entries;
}

const SettingValue* SettingValue::find(std::string_view key) const
{
    const auto found = std::ranges::find(m_entries, key, &Entry::key);
    return found == m_entries.end() ? nullptr : &found->value;
}

SettingValue* SettingValue::find(std::string_view key)
{
    const auto found = std::ranges::find(m_entries, key, &Entry::key);
    return found == m_entries.end() ? nullptr : &found->value;
}

std::string SettingValue::textOr(std::string_view key, std::string_view fallback) const
{
    const SettingValue* found = find(key);
    return found != nullptr && found->isScalar() ? found->text() : std::string(fallback);
}

void SettingValue::set(std::string_view key, SettingValue value)
{
    if (SettingValue* found = find(key)) {
        *found = std::move(value);
        return;
    }
    m_kind = Kind::Map;
    m_entries.push_back({.key = std::string(key), .value = std::move(value), .keyPlace = {}});
}

void SettingValue::remove(std::string_view key)
{
    std::erase_if(m_entries, [key](const Entry& entry) { return entry.key == key; });
}

bool operator==(const SettingValue& left, const SettingValue& right)
{
    return left.m_kind == right.m_kind && left.m_scalar == right.m_scalar && left.m_items == right.m_items
           && left.m_entries == right.m_entries;
}

} // namespace hilum
