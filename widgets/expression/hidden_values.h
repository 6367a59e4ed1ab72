// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhirpath/collection.h"
#include "widgets/expression/expression_context.h"

#include <map>
#include <set>
#include <string>

namespace hilum::expression {

/// Which values of an expression are hidden while identifying ones are: fields of the sample that identify,
/// by its schema, and what is computed of any of them. True and false identify nobody. Where the sample has
/// more fields than can be looked at, all is hidden.
class HiddenValues
{
public:
    /// REQUIRES: both outlive it.
    HiddenValues(const std::string& text, const ExpressionContext& context) : m_text(text), m_context(context)
    {
    }

    /// An item that the expression gave on one of the context's samples.
    [[nodiscard]] bool hides(const fhirpath::Item& item, Node sample);

private:
    /// What identifies in one document.
    struct Parts
    {
        std::set<std::pair<const Document*, std::uint64_t>> nodes;
        std::vector<ByteRange> ranges;
        std::set<std::string, std::less<>> names;
        bool isTooMuch = false;
    };

    [[nodiscard]] const Parts& partsOf(const Document& document);
    void collect(Parts& parts, Node parent, std::string_view type, int depth, bool isInside) const;
    [[nodiscard]] static bool holds(const Parts& parts, Node node);
    [[nodiscard]] static bool isWithin(const Parts& parts, Node node);
    [[nodiscard]] bool isComputedOfHidden(Node sample);
    [[nodiscard]] bool leadsToHidden(const std::string& path, Node sample);

    const std::string& m_text;
    const ExpressionContext& m_context;
    std::map<const Document*, Parts> m_parts;
    /// Of the sample that was asked for last.
    Node m_sample;
    bool m_isComputedOfHidden = false;
};

} // namespace hilum::expression
