// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhirpath/evaluation.h"
#include "core/fhirpath/expression.h"

#include <memory>
#include <string>
#include <vector>

namespace hilum::view {

/// How a selection finds what its columns are seen from.
enum class Focus : std::uint8_t { Same, ForEach, ForEachOrNull, Repeat };

/// An expression of the definition, with its place in it: `select[0].column[1].path`.
struct ViewExpression
{
    fhirpath::Expression expression;
    std::string place;
};

/// A column of one selection; `slot` is its place in the row.
struct PlannedColumn
{
    ViewExpression path;
    std::size_t slot = 0;
    bool isCollection = false;
    /// SQL on FHIR joins nothing to an empty text, where FHIRPath gives nothing.
    bool isJoin = false;
};

/// A `select` or an operand of a `unionAll`.
struct Selection
{
    Focus focus = Focus::Same;
    /// One, but for Repeat.
    std::vector<ViewExpression> paths;
    std::vector<PlannedColumn> columns;
    std::vector<Selection> selects;
    std::vector<Selection> unionAll;
};

struct ViewPlan
{
    /// Holds the definition's own `select`s.
    Selection root;
    std::vector<ViewExpression> where;
    bool usesRowIndex = false;
    /// Values of the constants; number n is variable n + 1, variable 0 is %rowIndex.
    std::vector<fhirpath::Item> constants;
    /// Owns the constants' texts.
    std::unique_ptr<Arena> arena = std::make_unique<Arena>();
};

} // namespace hilum::view
