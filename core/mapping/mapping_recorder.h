// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhirpath/evaluation.h"

namespace hilum::mapping {

/// Hears what a mapping does with the record that it is applied to (MappingScratch::setRecorder): what it
/// looked at (the base's calls), and what of it went into the result.
class MappingRecorder : public fhirpath::EvaluationObserver
{
public:
    /// A value is going to be computed: what is seen from now on goes into it.
    virtual void startValue() = 0;
    /// The value of the expression, made of what was seen since startValue(), stands in the result.
    virtual void tookComputed(std::string_view expression) = 0;
    /// It is a variable's.
    virtual void setVariable(std::size_t number, std::string_view expression) = 0;
    /// It is again what it was before the last setVariable().
    virtual void restoreVariable(std::size_t number) = 0;
    /// The value of the node stands in the result.
    virtual void took(Node node) = 0;
    /// A table has a target for the node's code.
    virtual void foundCode(Node node) = 0;
    /// The table has no target for a code. `isListed`: it has the code, without one.
    virtual void missedCode(std::string_view table, std::string_view code, bool isListed, Node node) = 0;
    /// An item of a list whose items must differ, by what must differ; `isKnown`: there is such a one
    /// already, so that this one is left out.
    virtual void metUnique(std::uint64_t key, Node item, bool isKnown) = 0;
    /// Where the record of what stands in the result ends so far, and back to there: an item is left out.
    [[nodiscard]] virtual std::size_t position() const = 0;
    virtual void leftOut(std::size_t position) = 0;
};

} // namespace hilum::mapping
