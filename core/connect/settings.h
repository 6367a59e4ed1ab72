// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hilum {

/// 1-based line and column in the pipeline file; 0 where the value was not read from one.
struct SettingPlace
{
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    friend bool operator==(const SettingPlace&, const SettingPlace&) = default;
};

/// A value of a pipeline file: nothing, a scalar, a list or a map, with its place. Scalars keep their text;
/// what type they have is for the reader to say (`asInteger`...). Equality ignores places.
class SettingValue
{
public:
    enum class Kind : std::uint8_t { Null, Scalar, List, Map };
    struct Entry;

    // Defined behind Entry: until then a vector of it cannot be destroyed.
    inline SettingValue();
    inline SettingValue(std::string scalar); // NOLINT(google-explicit-constructor)
    inline SettingValue(const char* scalar); // NOLINT(google-explicit-constructor)
    inline SettingValue(const SettingValue& other);
    inline SettingValue(SettingValue&& other) noexcept;
    inline SettingValue& operator=(const SettingValue& other);
    inline SettingValue& operator=(SettingValue&& other) noexcept;
    inline ~SettingValue();
    [[nodiscard]] static SettingValue list();
    [[nodiscard]] static SettingValue list(std::vector<SettingValue> items);
    [[nodiscard]] static SettingValue map();
    [[nodiscard]] static SettingValue map(std::vector<Entry> entries);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isNull() const { return m_kind == Kind::Null; }
    [[nodiscard]] bool isScalar() const { return m_kind == Kind::Scalar; }
    [[nodiscard]] bool isList() const { return m_kind == Kind::List; }
    [[nodiscard]] bool isMap() const { return m_kind == Kind::Map; }

    /// "" where it is no scalar.
    [[nodiscard]] const std::string& text() const { return m_scalar; }
    /// Nothing where it is no scalar or does not read as one.
    [[nodiscard]] std::optional<std::int64_t> asInteger() const;
    [[nodiscard]] std::optional<bool> asBoolean() const;

    [[nodiscard]] std::span<const SettingValue> items() const { return m_items; }
    [[nodiscard]] std::vector<SettingValue>& items() { return m_items; }
    [[nodiscard]] std::span<const Entry> entries() const;
    [[nodiscard]] std::vector<Entry>& entries();
    /// Null where it is no map or has no such key.
    [[nodiscard]] const SettingValue* find(std::string_view key) const;
    [[nodiscard]] SettingValue* find(std::string_view key);
    /// Text of a scalar under a key, or the fallback.
    [[nodiscard]] std::string textOr(std::string_view key, std::string_view fallback) const;
    /// Adds or replaces; makes a map of what was null.
    void set(std::string_view key, SettingValue value);
    void remove(std::string_view key);

    [[nodiscard]] SettingPlace place() const { return m_place; }
    void setPlace(SettingPlace place) { m_place = place; }
    /// True where the text stood in quotes, so that `"true"` and `"12"` stay strings when written.
    [[nodiscard]] bool isQuoted() const { return m_isQuoted; }
    void setQuoted(bool quoted) { m_isQuoted = quoted; }
    /// Comment lines (without #) that stood before the value's key or item; written back before it.
    [[nodiscard]] const std::vector<std::string>& comments() const { return m_comments; }
    void setComments(std::vector<std::string> comments) { m_comments = std::move(comments); }

    friend bool operator==(const SettingValue& left, const SettingValue& right);

private:
    Kind m_kind = Kind::Null;
    bool m_isQuoted = false;
    SettingPlace m_place;
    std::string m_scalar;
    std::vector<SettingValue> m_items;
    std::vector<Entry> m_entries;
    std::vector<std::string> m_comments;
};

struct SettingValue::Entry
{
    std::string key;
    SettingValue value;
    SettingPlace keyPlace;

    friend bool operator==(const Entry& left, const Entry& right)
    {
        return left.key == right.key && left.value == right.value;
    }
};

inline SettingValue::SettingValue() = default;
inline SettingValue::SettingValue(std::string scalar) : m_kind(Kind::Scalar), m_scalar(std::move(scalar)) {}
inline SettingValue::SettingValue(const char* scalar) : SettingValue(std::string(scalar)) {}
inline SettingValue::SettingValue(const SettingValue& other) = default;
inline SettingValue::SettingValue(SettingValue&& other) noexcept = default;
inline SettingValue& SettingValue::operator=(const SettingValue& other) = default;
inline SettingValue& SettingValue::operator=(SettingValue&& other) noexcept = default;
inline SettingValue::~SettingValue() = default;

/// The settings of one source, sink, step or codec: a map. References such as ${inbox} and ${env:NAME} are
/// already resolved when a connector sees them.
using Settings = SettingValue;

} // namespace hilum
