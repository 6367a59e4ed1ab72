// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/codecs/hl7v2/byte_scan.h"
#include "core/codecs/hl7v2/hl7_document.h"
#include "core/codecs/hl7v2/hl7_path.h"

#include <string>

namespace hilum::hl7v2 {

/// A path relative to a data type: `CX.4.2`. Immutable.
class TypePath
{
public:
    TypePath(const Hl7PathParts& parts, const PathContext& context);

    /// The context is of that type itself.
    [[nodiscard]] bool isWithinItem() const { return m_isWithinItem; }
    [[nodiscard]] std::uint32_t component() const { return m_component; }
    [[nodiscard]] std::uint32_t subcomponent() const { return m_subcomponent; }

    /// The node that the path selects, or none.
    [[nodiscard]] Node find(const Hl7Document& document, Node context) const
    {
        const PackedPosition place(context.position());
        if (place.kind() != PackedPosition::Kind::Text || place.level() == TextLevel::Subcomponent)
            return {};
        std::string_view text = document.rawText(context);
        const Delimiters& marks = document.delimiters();
        if (place.level() == TextLevel::Component) {
            if (m_isWithinItem || isOfComponent(document, context))
                return m_subcomponent != 0
                           ? Node()
                           : nodeIn(document, partOf(text, marks.subcomponent, m_component - 1),
                                    TextLevel::Subcomponent);
            Position field = document.positionAt(context);
            field.component = 0;
            text = document.textAt(field);
        }
        text = partOf(text, marks.component, m_component - 1);
        if (m_subcomponent == 0)
            return nodeIn(document, text, TextLevel::Component);
        if (text.empty())
            return {};
        return nodeIn(document, partOf(text, marks.subcomponent, m_subcomponent - 1),
                      TextLevel::Subcomponent);
    }

private:
    [[nodiscard]] static Node nodeIn(const Hl7Document& document, std::string_view text, TextLevel level)
    {
        return document.hasContent(text) ? document.nodeOf(text, level) : Node();
    }

    /// Whether the path is meant for the component itself rather than for the field around it.
    [[nodiscard]] bool isOfComponent(const Hl7Document& document, Node context) const
    {
        Position position = document.positionAt(context);
        if (document.dataType(position) == m_type)
            return true;
        position.component = 0;
        return document.dataType(position) != m_type;
    }

    std::string m_type;
    std::uint32_t m_component;
    std::uint32_t m_subcomponent;
    bool m_isWithinItem;
};

} // namespace hilum::hl7v2
