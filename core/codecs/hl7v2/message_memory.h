// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/arena.h"
#include "core/codecs/hl7v2/dictionary.h"
#include "core/codecs/hl7v2/field_index.h"
#include "core/codecs/hl7v2/segment_directory.h"

namespace hilum::hl7v2 {

/// Which version and structure a message is of, once somebody asked. What two threads find out at once is the
/// same.
class StructureMemory
{
public:
    /// Negative as long as it is not known.
    [[nodiscard]] int version() const { return m_version.load(std::memory_order_relaxed); }
    void keepVersion(std::size_t version)
    {
        m_version.store(static_cast<int>(version), std::memory_order_relaxed);
    }

    [[nodiscard]] bool isKnown() const { return m_isKnown.load(std::memory_order_acquire); }
    /// REQUIRES: isKnown().
    [[nodiscard]] const StructureDefinition* definition() const
    {
        return m_definition.load(std::memory_order_relaxed);
    }
    void keep(const StructureDefinition* definition)
    {
        m_definition.store(definition, std::memory_order_relaxed);
        m_isKnown.store(true, std::memory_order_release);
    }

private:
    std::atomic<const StructureDefinition*> m_definition = nullptr;
    std::atomic<int> m_version = -1;
    std::atomic<bool> m_isKnown = false;
};

/// What questions about a message found out, for those that follow. Lives in the message's arena with all its
/// room in one piece.
struct MessageMemory
{
    [[nodiscard]] static MessageMemory* make(std::size_t segmentCount, std::size_t textSize, Arena& arena)
    {
        const std::size_t wide = SegmentDirectory::roomFor(segmentCount);
        const std::size_t narrow = FieldIndex::roomFor(segmentCount, textSize);
        void* const place = arena.allocate(sizeof(MessageMemory) + wide * sizeof(std::uint32_t)
                                               + narrow * sizeof(std::uint16_t),
                                           alignof(MessageMemory));
        auto* const numbers =
            reinterpret_cast<std::uint32_t*>(static_cast<std::byte*>(place) + sizeof(MessageMemory));
        auto* const small = reinterpret_cast<std::uint16_t*>(numbers + wide);
        return new (place)
            MessageMemory{.fields = narrow == 0 ? FieldIndex() : FieldIndex(segmentCount, {small, narrow}),
                          .directory = SegmentDirectory(segmentCount, {numbers, wide}),
                          .structure = {}};
    }

    FieldIndex fields;
    SegmentDirectory directory;
    StructureMemory structure;
};

} // namespace hilum::hl7v2
