// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/codecs/hl7v2/hl7_document.h"
#include "core/model/target_notation.h"

#include <map>
#include <mutex>

namespace hilum::hl7v2 {

/// What the dictionary says of one version, as a Schema. Types: message structures (`ORU_R01`), their groups
/// (`ORU_R01.ORDER_OBSERVATION`), segments (`PID`), data types (`XPN`). A field's binding is its table's
/// number in four digits; it is required where the standard owns the table (data type ID).
///
/// A sample adds what the standard does not know: its structure comes first among the root types and has the
/// segments that occur in the sample but not in the structure, with as many fields (`ZPI.1`...) as they have
/// there.
class Hl7Schema final : public Schema, public TargetNotation
{
public:
    Hl7Schema(std::size_t version, const Hl7Document* sample);

    [[nodiscard]] const SchemaType* type(std::string_view name) const override;
    [[nodiscard]] std::vector<std::string_view> rootTypes() const override;
    [[nodiscard]] std::vector<SchemaCode> codes(std::string_view binding) const override;

    [[nodiscard]] Result<std::vector<TargetField>>
    targetFields(std::string_view path, std::string_view fromType, TargetUse use) const override;
    [[nodiscard]] std::string valueType(std::string_view typeName) const override;
    [[nodiscard]] bool isWrittenAnyway(std::string_view fieldName) const override;
    void review(Node made, Diagnostics& findings) const override;

private:
    [[nodiscard]] std::unique_ptr<SchemaType> make(std::string_view name) const;
    [[nodiscard]] std::unique_ptr<SchemaType> makeStructure(const StructureDefinition& definition,
                                                            std::string_view group) const;
    [[nodiscard]] std::unique_ptr<SchemaType> makeSegment(std::string_view name) const;
    [[nodiscard]] std::unique_ptr<SchemaType> makeDataType(std::string_view name) const;
    [[nodiscard]] const StructureDefinition* structure(std::string_view name) const;
    void addSegmentField(SchemaType& type, std::string_view segment, bool isRequired, bool isRepeating) const;

    std::size_t m_version;
    /// Of the sample: its root type, and its segments in order with their greatest number of fields.
    std::string m_sampleRoot;
    std::vector<std::pair<std::string, std::uint32_t>> m_sampleSegments;
    mutable std::mutex m_mutex; // Guards m_types.
    mutable std::map<std::string, std::unique_ptr<SchemaType>, std::less<>> m_types;
};

/// Name of the root type of a message: its structure, else what MSH-9 says (`ADT_Z01`).
[[nodiscard]] std::string rootTypeOf(const Hl7Document& document);

} // namespace hilum::hl7v2
