// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/date_time.h"
#include "core/connect/path_notation.h"
#include "core/model/node.h"
#include "core/model/schema.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hilum::expression {

/// A variable that an expression may name.
struct ExpressionVariable
{
    /// Without the %.
    std::string name;
    /// What it stands for in the sample; nothing: it is empty there, or not known before a run.
    std::optional<std::string> text;
};

/// What an expression is about: the records it sees, and one of them to try it on. Everything may be missing.
struct ExpressionContext
{
    std::shared_ptr<const Schema> schema;
    /// Type of the context in the schema: `ADT_A01`, `XPN` inside an `each`.
    std::string typeName;
    /// Outlives the editor: the format's.
    const PathNotation* notation = nullptr;
    /// Nodes to try it on: the sample record, or the items of the enclosing `each`.
    NodeList samples;
    /// What the samples point into.
    std::shared_ptr<const void> keeper;
    std::vector<ExpressionVariable> variables;
    /// now() and today().
    DateTime now;
    /// True where the values may be shown; identifying ones are masked otherwise.
    bool showsValues = true;
};

/// For fhirpath::CompileContext; views of the context's names.
[[nodiscard]] inline std::vector<std::string_view> variableNames(const ExpressionContext& context)
{
    std::vector<std::string_view> names;
    for (const ExpressionVariable& variable : context.variables)
        names.push_back(variable.name);
    return names;
}

} // namespace hilum::expression
