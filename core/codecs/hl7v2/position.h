// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace hilum::hl7v2 {

/// What the position of a Node means in an HL7 v2 message, packed into 64 bits. Nothing is stored for a node:
/// its text is found again by walking there.
struct Position
{
    enum class Kind : std::uint8_t { Element, Group, Message };

    static constexpr std::uint32_t kMostSegments = 1U << 20;
    static constexpr std::uint32_t kMostFields = 1U << 10;
    static constexpr std::uint32_t kMostRepetitions = 1U << 16;
    static constexpr std::uint32_t kMostParts = 1U << 8;

    Kind kind = Kind::Message;
    /// The segment, or the first one of a group.
    std::uint32_t segment = 0;
    /// From 1; 0 means the segment itself. For an element only, as the three below.
    std::uint32_t field = 0;
    /// From 0.
    std::uint32_t repetition = 0;
    /// From 1; 0 means the whole repetition.
    std::uint32_t component = 0;
    /// From 1; 0 means the whole component.
    std::uint32_t subcomponent = 0;
    /// Of a group: how many segments, and its element in the message structure.
    std::uint32_t segmentCount = 0;
    std::uint32_t element = 0;

    [[nodiscard]] constexpr std::uint64_t packed() const
    {
        const std::uint64_t tag = static_cast<std::uint64_t>(kind) << 62;
        if (kind == Kind::Message)
            return tag;
        const std::uint64_t first = static_cast<std::uint64_t>(segment) << 42;
        if (kind == Kind::Group)
            return tag | first | static_cast<std::uint64_t>(segmentCount) << 20 | element;
        return tag | first | static_cast<std::uint64_t>(field) << 32
               | static_cast<std::uint64_t>(repetition) << 16 | static_cast<std::uint64_t>(component) << 8
               | subcomponent;
    }

    [[nodiscard]] static constexpr Position unpacked(std::uint64_t packed)
    {
        Position position{.kind = static_cast<Kind>(packed >> 62)};
        if (position.kind == Kind::Message)
            return position;
        position.segment = static_cast<std::uint32_t>(packed >> 42 & (kMostSegments - 1));
        if (position.kind == Kind::Group) {
            position.segmentCount = static_cast<std::uint32_t>(packed >> 20 & ((1U << 22) - 1));
            position.element = static_cast<std::uint32_t>(packed & ((1U << 20) - 1));
            return position;
        }
        position.field = static_cast<std::uint32_t>(packed >> 32 & (kMostFields - 1));
        position.repetition = static_cast<std::uint32_t>(packed >> 16 & (kMostRepetitions - 1));
        position.component = static_cast<std::uint32_t>(packed >> 8 & (kMostParts - 1));
        position.subcomponent = static_cast<std::uint32_t>(packed & (kMostParts - 1));
        return position;
    }

    [[nodiscard]] static constexpr Position ofSegment(std::uint32_t segment)
    {
        return {.kind = Kind::Element, .segment = segment};
    }

    [[nodiscard]] constexpr bool isSegment() const { return kind == Kind::Element && field == 0; }
    [[nodiscard]] constexpr bool isField() const { return kind == Kind::Element && field != 0; }
};

} // namespace hilum::hl7v2
