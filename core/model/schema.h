// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/value_kinds.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hilum {

/// One value of a code list bound to a field.
struct SchemaCode
{
    std::string code;
    std::string display;
};

/// A field of a type: HL7 v2 field or component, FHIR element, DICOM attribute, table column.
struct SchemaField
{
    /// Name that navigation uses: `PID.5`, `family`, `PatientName`, `mrn`.
    std::string name;
    /// What the user reads beside it: `Patient Name`.
    std::string title;
    /// Name of its type in the same Schema; the first one where there is a choice.
    std::string typeName;
    /// All types where the format offers a choice (FHIR `value[x]`), else empty.
    std::vector<std::string> choices;
    std::uint32_t minimum = 0;
    /// 0: unbounded.
    std::uint32_t maximum = 1;
    /// Greatest length in characters; 0 where none is given.
    std::uint32_t length = 0;
    /// Code list: HL7 table number, value set URL; "" where there is none.
    std::string binding;
    /// True where a value outside the code list is an error.
    bool isBindingRequired = false;
    /// Identifies a person: masked in previews, never logged, subject to de-identification.
    bool isIdentifying = false;
    /// The notation a user writes for it at the root: `PID-5`; "" where it is the name.
    std::string path;

    [[nodiscard]] bool isList() const { return maximum != 1; }
    [[nodiscard]] bool isRequired() const { return minimum > 0; }
};

enum class SchemaTypeKind : std::uint8_t { Primitive, Composite, Structure };

/// A type: HL7 v2 message structure, group, segment or data type; FHIR resource or data type; table.
struct SchemaType
{
    std::string name;
    std::string title;
    SchemaTypeKind kind = SchemaTypeKind::Composite;
    /// The type it derives from, "" where none.
    std::string base;
    /// What the values of its nodes are, where the format is sure of that (FHIR); empty where they are texts
    /// that are converted as they are used (HL7 v2, CSV).
    ValueKinds values = {};
    /// True where no record can have another field: the columns of a query. Their case does not matter.
    bool isClosed = false;
    std::vector<SchemaField> fields;

    [[nodiscard]] const SchemaField* field(std::string_view fieldName) const;
};

/// What a format or a source knows of its fields. FHIRPath's type checker, the mapping trees, completion,
/// checks and the building of targets see only this. Thread-safe; types live as long as the schema and may be
/// loaded lazily.
class Schema
{
public:
    Schema() = default;
    Schema(const Schema&) = delete;
    Schema& operator=(const Schema&) = delete;
    virtual ~Schema() = default;

    /// Null where there is no such type.
    [[nodiscard]] virtual const SchemaType* type(std::string_view name) const = 0;
    /// Names of types a record can have: message structures, resources, the table.
    [[nodiscard]] virtual std::vector<std::string_view> rootTypes() const = 0;
    /// Values of a code list, by SchemaField::binding; empty where unknown.
    [[nodiscard]] virtual std::vector<SchemaCode> codes(std::string_view binding) const;

    /// Field by dotted path from a type (`name.family`, `value.ofType(Quantity)` is not understood); null if
    /// absent.
    [[nodiscard]] const SchemaField* fieldAt(std::string_view typeName, std::string_view dottedPath) const;
};

/// A schema whose types are all known at once: tables, CSV headers.
class FixedSchema final : public Schema
{
public:
    /// The first type is the root.
    explicit FixedSchema(std::vector<SchemaType> types) : m_types(std::move(types)) {}

    [[nodiscard]] const SchemaType* type(std::string_view name) const override;
    [[nodiscard]] std::vector<std::string_view> rootTypes() const override;

private:
    std::vector<SchemaType> m_types;
};

} // namespace hilum
