// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/codecs/hl7v2/type_path.h"
#include "core/connect/path_notation.h"

#include <vector>

namespace hilum::hl7v2 {

/// Paths relative to the data type of an item. The item's text is divided once for all of them.
class TypePathSet final : public CompiledPathSet
{
public:
    /// The next one. REQUIRES: `path` is that of `compiled`, and within the item.
    void add(std::shared_ptr<const CompiledPath> compiled, const TypePath& path);

    void fill(Node item, std::span<Node> out) const override;

private:
    /// Sorted by number.
    struct Part
    {
        std::uint32_t number = 0;
        std::uint32_t subcomponent = 0;
        std::uint32_t place = 0;
    };

    void fillShort(const Hl7Document& document, PackedPosition item, std::span<Node> out) const;
    void fillLong(const Hl7Document& document, PackedPosition item, std::span<Node> out) const;
    static void take(const Hl7Document& document, const Part& part, std::string_view text, TextLevel level,
                     std::span<Node> out);

    std::vector<std::shared_ptr<const CompiledPath>> m_paths;
    std::vector<Part> m_parts;
};

} // namespace hilum::hl7v2
