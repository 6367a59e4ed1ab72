// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace hilum::hl7v2 {

/// Which part of a field a text is.
enum class TextLevel : std::uint8_t { Repetition, Component, Subcomponent };

/// A place in an HL7 v2 message by its numbers.
struct Position
{
    enum class Kind : std::uint8_t { Element, Group, Message };

    static constexpr std::uint32_t kMostSegments = 1U << 20;

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

    [[nodiscard]] static constexpr Position ofSegment(std::uint32_t segment)
    {
        return {.kind = Kind::Element, .segment = segment};
    }

    [[nodiscard]] constexpr bool isSegment() const { return kind == Kind::Element && field == 0; }
    [[nodiscard]] constexpr bool isField() const { return kind == Kind::Element && field != 0; }
    [[nodiscard]] constexpr TextLevel level() const
    {
        if (subcomponent != 0)
            return TextLevel::Subcomponent;
        return component != 0 ? TextLevel::Component : TextLevel::Repetition;
    }
};

/// The position of a Node: 64 bits that say all there is to it, so that nothing is stored for a node. What
/// lies in a field is kept as its text's place, because that is what its value needs; its numbers are counted
/// when asked for.
class PackedPosition
{
public:
    enum class Kind : std::uint8_t { Segment, Group, Message, Text };

    /// A message is smaller, so that a place in it has 30 bits.
    static constexpr std::uint64_t kLargestMessage = (1ULL << 30) - 1;

    explicit constexpr PackedPosition(std::uint64_t bits) : m_bits(bits) {}
    [[nodiscard]] static constexpr PackedPosition message() { return PackedPosition(tag(Kind::Message)); }
    [[nodiscard]] static constexpr PackedPosition segment(std::uint32_t index)
    {
        return PackedPosition(tag(Kind::Segment) | index);
    }
    [[nodiscard]] static constexpr PackedPosition group(std::uint32_t first, std::uint32_t count,
                                                        std::uint32_t element)
    {
        return PackedPosition(tag(Kind::Group) | static_cast<std::uint64_t>(element) << 42
                              | static_cast<std::uint64_t>(count) << 21 | first);
    }
    [[nodiscard]] static constexpr PackedPosition text(std::size_t offset, std::size_t length,
                                                       TextLevel level)
    {
        return PackedPosition(tag(Kind::Text) | static_cast<std::uint64_t>(level) << 60 | offset << 30
                              | length);
    }

    /// A part of a text without length. REQUIRES: this is one, of the same level.
    [[nodiscard]] constexpr PackedPosition part(std::size_t begin, std::size_t length) const
    {
        return PackedPosition(m_bits + (static_cast<std::uint64_t>(begin) << 30) + length);
    }

    [[nodiscard]] constexpr std::uint64_t bits() const { return m_bits; }
    [[nodiscard]] constexpr Kind kind() const { return static_cast<Kind>(m_bits >> 62); }
    [[nodiscard]] constexpr std::uint32_t firstSegment() const { return low21(0); }
    [[nodiscard]] constexpr std::uint32_t segmentCount() const { return low21(21); }
    [[nodiscard]] constexpr std::uint32_t element() const { return low21(42) & 0xFFFFFU; }
    [[nodiscard]] constexpr std::size_t offset() const { return m_bits >> 30 & kLargestMessage; }
    [[nodiscard]] constexpr std::size_t length() const { return m_bits & kLargestMessage; }
    [[nodiscard]] constexpr TextLevel level() const { return static_cast<TextLevel>(m_bits >> 60 & 3U); }

private:
    [[nodiscard]] static constexpr std::uint64_t tag(Kind kind)
    {
        return static_cast<std::uint64_t>(kind) << 62;
    }
    [[nodiscard]] constexpr std::uint32_t low21(unsigned shift) const
    {
        return static_cast<std::uint32_t>(m_bits >> shift & ((1U << 21) - 1));
    }

    std::uint64_t m_bits;
};

} // namespace hilum::hl7v2
