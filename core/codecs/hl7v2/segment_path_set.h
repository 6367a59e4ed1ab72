// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/codecs/hl7v2/segment_path.h"

#include <vector>

namespace hilum::hl7v2 {

/// Paths into segments, in one walk over the fields of each.
class SegmentPathSet final : public CompiledPathSet
{
public:
    /// The next one. REQUIRES: `path` is that of `compiled`, and within the item.
    void add(std::shared_ptr<const CompiledPath> compiled, const SegmentPath& path);

    void fill(Node item, std::span<Node> out) const override;

private:
    /// Sorted by field.
    struct Part
    {
        std::uint32_t field = 0;
        std::uint32_t component = 0;
        std::uint32_t subcomponent = 0;
        std::uint32_t repetition = 0; ///< 0: the first that has it.
        std::uint32_t place = 0;      ///< In what is filled.
        TextLevel level = TextLevel::Repetition;
        const SegmentPath* path = nullptr; ///< Of m_paths.
    };
    struct Segment
    {
        std::uint32_t id = 0;
        std::vector<Part> parts;
    };
    enum class Sought : std::uint8_t { None, One, Several };

    [[nodiscard]] static Sought find(std::uint32_t id, const Hl7Document& document, PackedPosition item,
                                     std::uint32_t& segment);
    static void fillFrom(const Hl7Document& document, std::uint32_t segment, std::span<const Part> parts,
                         Node item, std::span<Node> out);
    static void fillField(const Hl7Document& document, std::string_view field, std::span<const Part> parts,
                          Node item, std::span<Node> out);
    [[nodiscard]] static Node firstIn(const Hl7Document& document, std::string_view field,
                                      const SegmentPath& path);

    std::vector<std::shared_ptr<const CompiledPath>> m_paths;
    /// One, unless the item is the message and its paths were written for several.
    std::vector<Segment> m_segments;
};

} // namespace hilum::hl7v2
