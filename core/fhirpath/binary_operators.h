// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhirpath/program.h"

#include <array>

namespace hilum::fhirpath {

/// What a binary operator compiles to.
struct OperatorRow
{
    std::string_view text;
    OperationCode code;
    /// Type of the result, "" where it depends on the operands.
    std::string_view type;
};

/// All binary operators but `is` and `as`.
inline constexpr std::array<OperatorRow, 22> kOperators = {{{"=", OperationCode::Equal, "Boolean"},
                                                            {"!=", OperationCode::NotEqual, "Boolean"},
                                                            {"~", OperationCode::Equivalent, "Boolean"},
                                                            {"!~", OperationCode::NotEquivalent, "Boolean"},
                                                            {"<", OperationCode::Less, "Boolean"},
                                                            {"<=", OperationCode::LessOrEqual, "Boolean"},
                                                            {">", OperationCode::Greater, "Boolean"},
                                                            {">=", OperationCode::GreaterOrEqual, "Boolean"},
                                                            {"and", OperationCode::And, "Boolean"},
                                                            {"or", OperationCode::Or, "Boolean"},
                                                            {"xor", OperationCode::Xor, "Boolean"},
                                                            {"implies", OperationCode::Implies, "Boolean"},
                                                            {"|", OperationCode::Union, ""},
                                                            {"in", OperationCode::In, "Boolean"},
                                                            {"contains", OperationCode::Contains, "Boolean"},
                                                            {"+", OperationCode::Add, ""},
                                                            {"-", OperationCode::Subtract, ""},
                                                            {"*", OperationCode::Multiply, ""},
                                                            {"/", OperationCode::Divide, ""},
                                                            {"div", OperationCode::WholeDivide, ""},
                                                            {"mod", OperationCode::Modulo, ""},
                                                            {"&", OperationCode::Concatenate, "String"}}};

} // namespace hilum::fhirpath
