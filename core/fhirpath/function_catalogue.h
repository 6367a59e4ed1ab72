// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/value_kinds.h"

#include <array>
#include <span>
#include <string_view>

namespace hilum::fhirpath {

class FunctionCall;
class Collection;

/// An expression and one that gives the same; all of them run as tests.
struct FunctionExample
{
    std::string_view expression;
    std::string_view result;
};

/// How a function takes an argument.
enum class ArgumentKind : std::uint8_t {
    Value, ///< Evaluated once, seen from where the function stands.
    Each,  ///< Evaluated for each item of the input, which is $this.
    Type   ///< A type's name.
};

/// What is known of a function's result when an expression is compiled.
enum class ResultKind : std::uint8_t {
    Unknown,
    Input,           ///< Some of the input's items.
    OneInput,        ///< One of the input's items at most.
    InputValue,      ///< The input's value without what hangs on it.
    Argument,        ///< The items of the last argument.
    AnyArgument,     ///< The items of one of the arguments.
    Branches,        ///< The items of one of the arguments behind the first.
    InputOrArgument, ///< Items of the input or of the argument.
    Type,            ///< Of the type named by the argument.
    // One value of a System type; in the order of ValueKind.
    OneBoolean,
    OneString,
    OneInteger,
    OneDecimal,
    OneDate,
    OneDateTime,
    OneTime,
    OneQuantity,
    Strings
};

// What functions take; for use in their rows.
inline constexpr ValueKinds kTruthKinds{ValueKind::Boolean};
inline constexpr ValueKinds kTextKinds{ValueKind::String};
inline constexpr ValueKinds kWholeKinds{ValueKind::Integer};
inline constexpr ValueKinds kNumberKinds{ValueKind::Integer, ValueKind::Decimal};
inline constexpr ValueKinds kAmountKinds{ValueKind::Integer, ValueKind::Decimal, ValueKind::Quantity};
inline constexpr ValueKinds kMomentKinds{ValueKind::Date, ValueKind::DateTime, ValueKind::Time};

/// All about one function: compiler, evaluator, completion and help read this row.
struct FunctionRow
{
    std::string_view name;
    /// `substring(start [, length])`
    std::string_view signature;
    /// One line of plain English, translated at the edge.
    std::string_view help;
    std::uint8_t minimumArguments = 0;
    std::uint8_t maximumArguments = 0;
    /// Of the first argument and of those behind it.
    std::array<ArgumentKind, 2> arguments{};
    ResultKind result = ResultKind::Unknown;
    bool (*body)(FunctionCall& call, Collection& out) = nullptr;
    std::array<FunctionExample, 3> exampleRows{};
    /// Kinds of value that the input may have; empty for any.
    ValueKinds inputKinds{};
    /// Those of the first argument and of those behind it.
    std::array<ValueKinds, 2> argumentKinds{};

    [[nodiscard]] std::span<const FunctionExample> examples() const;
};

struct FunctionGroup
{
    /// `Filtering`, `Strings`: a heading, translated at the edge.
    std::string_view title;
    std::span<const FunctionRow> functions;
};

/// All functions, for completion, help and documentation.
[[nodiscard]] std::span<const FunctionGroup> functionCatalogue();

/// Null where there is none of that name.
[[nodiscard]] const FunctionRow* findFunction(std::string_view name);

} // namespace hilum::fhirpath
