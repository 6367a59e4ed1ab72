// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/compiled_mapping.h"
#include "widgets/expression/expression_context.h"
#include "widgets/mapping/part_library.h"

#include <optional>

namespace hilum::mapping_view {

/// What a mapping is tried on. Everything but the context may be missing.
struct MappingSample
{
    mapping::MappingContext context;
    /// The record that comes in, and its type; "" where unknown.
    Node record;
    std::string recordType = {};
    /// What the record points into.
    std::shared_ptr<const void> keeper = {};
    /// What leads to the mapping, where it is a part of others.
    PartChain outer = {};
    /// Where the parts come from.
    std::shared_ptr<const PartLibrary> library = {};
};

/// Nodes that an expression gives, seen from each of the contexts; they live as long as the record.
struct ItemNodes
{
    NodeList nodes;
    std::string typeName;
    std::optional<Diagnostic> error;
};

[[nodiscard]] ItemNodes itemsOf(const std::string& expression, const expression::ExpressionContext& context);

/// What an expression of a rule sees: the record or the items of the enclosing `each` rules, and the
/// variables. An empty rule is the mapping's begin.
[[nodiscard]] expression::ExpressionContext
scopeOf(const MappingSample& sample, const mapping::MappingDefinition& definition, const RulePath& rule);

} // namespace hilum::mapping_view
