// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/path_notation.h"

#include <cstdint>
#include <string>
#include <vector>

namespace hilum::hl7v2 {

/// What a path in HL7 notation says, parsed:
///
///     path      = [group "."]* (segment ["-" field [parts]] | group) | type parts
///     segment   = "PID" [index]         field = number [index]
///     parts     = "." component ["." subcomponent]
///     index     = "[" number "]" | "[*]"          numbers count from 1
///     group     = "ORDER_OBSERVATION" [index]      type = "XPN", "CX"
struct Hl7PathParts
{
    struct Group
    {
        std::string name;
        std::uint32_t index = 0;
    };

    std::vector<Group> groups;
    /// Of the segment, or "" for a path of groups only or one relative to a data type.
    std::string segment;
    /// Of the data type that the path is relative to.
    std::string dataType;
    /// Indexes: 0 where none is written or `*`.
    std::uint32_t segmentIndex = 0;
    std::uint32_t field = 0;
    std::uint32_t repetitionIndex = 0;
    std::uint32_t component = 0;
    std::uint32_t subcomponent = 0;
    bool hasSegmentIndex = false;
    bool hasRepetitionIndex = false;
};

/// The notation of HL7 v2: `PID-5.1`, `PID-3[2].4.2`, `OBX[*]-5`, `ZPI-2`, `ORDER_OBSERVATION.OBR-4`,
/// `XPN.1`.
///
/// Without an index all segments and all repetitions are meant. A path is resolved in the innermost enclosing
/// repetition: under a segment, its own name means that segment; under a field, its own number that
/// repetition; a data type means the field or component it is. What is not inside is looked for outwards: in
/// the groups around, from the inner to the outer, and at last in the message.
class Hl7PathNotation final : public PathNotation
{
public:
    [[nodiscard]] std::size_t match(std::string_view text) const override;
    [[nodiscard]] Result<std::shared_ptr<const CompiledPath>>
    compile(std::string_view path, const PathContext& context) const override;
    [[nodiscard]] std::unique_ptr<const CompiledPathSet>
    together(std::span<const std::shared_ptr<const CompiledPath>> paths) const override;
    /// Of segments, and of fields and their parts. For paths of a segment a field's content is all of its
    /// segment.
    [[nodiscard]] std::optional<ItemContent> contentOf(Node item, std::string_view typeName) const override;
    [[nodiscard]] bool outline(const Document& record, RecordOutline& out) const override;
    [[nodiscard]] std::optional<ByteRange> textPlace(Node node) const override;
    [[nodiscard]] Node nodeLike(const Document& record, std::uint64_t position,
                                ByteRange place) const override;
};

/// Parses a path; the error has the column.
[[nodiscard]] Result<Hl7PathParts> parsePath(std::string_view path);

} // namespace hilum::hl7v2
