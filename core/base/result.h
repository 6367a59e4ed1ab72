// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"

#include <cassert>
#include <utility>
#include <variant>

namespace hilum {

// NOLINTBEGIN(google-explicit-constructor,readability-identifier-naming): as std::expected has it.

/// A value or the one Diagnostic that says why there is none. Names are those of std::expected, so that it
/// can become one.
template<typename T>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Diagnostic error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    /// REQUIRES: has_value().
    [[nodiscard]] T& value() & { return *std::get_if<0>(&m_state); }
    [[nodiscard]] const T& value() const& { return *std::get_if<0>(&m_state); }
    [[nodiscard]] T&& value() && { return std::move(*std::get_if<0>(&m_state)); }
    [[nodiscard]] T& operator*() & { return value(); }
    [[nodiscard]] const T& operator*() const& { return value(); }
    [[nodiscard]] T&& operator*() && { return std::move(*this).value(); }
    [[nodiscard]] T* operator->() { return std::get_if<0>(&m_state); }
    [[nodiscard]] const T* operator->() const { return std::get_if<0>(&m_state); }

    /// REQUIRES: !has_value().
    [[nodiscard]] const Diagnostic& error() const& { return *std::get_if<1>(&m_state); }
    [[nodiscard]] Diagnostic&& error() && { return std::move(*std::get_if<1>(&m_state)); }

private:
    std::variant<T, Diagnostic> m_state;
};

/// Success without a value, or a Diagnostic.
template<>
class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;
    Result(Diagnostic error) : m_error(std::move(error)) {}

    [[nodiscard]] bool has_value() const { return !m_error; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const Diagnostic& error() const& { return *m_error; }
    [[nodiscard]] Diagnostic&& error() && { return std::move(*m_error); }

private:
    std::optional<Diagnostic> m_error;
};

// NOLINTEND(google-explicit-constructor,readability-identifier-naming)

} // namespace hilum
