// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/node.h"
#include "core/model/schema.h"

namespace hilum {

/// One field on the way to a place of a document that is to be made.
struct TargetField
{
    /// Name of the node to make: `PID.5`.
    std::string name;
    /// Name of its type in the schema, "" where it has none.
    std::string typeName;
    bool isList = false;
    /// Which one of a list, from 0; of those without an index the first.
    std::uint32_t index = 0;
    bool hasIndex = false;
};

enum class TargetUse : std::uint8_t {
    Value, ///< A value goes there.
    Parts  ///< Something with parts of its own is made there.
};

/// A Schema is one as well where its format writes places its own way (`PID-5.1` in HL7 v2): paths of
/// mapping targets are then in this notation. Immutable and thread-safe.
class TargetNotation
{
public:
    TargetNotation() = default;
    TargetNotation(const TargetNotation&) = delete;
    TargetNotation& operator=(const TargetNotation&) = delete;
    virtual ~TargetNotation() = default;

    /// The fields to go through from a node of the type. A single field with parts that takes a value is
    /// followed by the first of its parts. The error's place has a 1-based column within the path.
    [[nodiscard]] virtual Result<std::vector<TargetField>>
    targetFields(std::string_view path, std::string_view fromType, TargetUse use) const = 0;
    /// Type of the value that may stand for all of a node's parts: in HL7 v2 that of the first one, for a
    /// primitive type itself, "" for what has parts only.
    [[nodiscard]] virtual std::string valueType(std::string_view typeName) const = 0;
    /// True for a field that whoever writes the document fills in: MSH-1.
    [[nodiscard]] virtual bool isWrittenAnyway(std::string_view fieldName) const = 0;
    /// Tells what a finished document lacks, or has too much, by the rules of the version that it names
    /// itself as, which need not be the schema's. Information holds for all documents made alike.
    virtual void review(Node /*made*/, Diagnostics& /*findings*/) const {}
};

} // namespace hilum
