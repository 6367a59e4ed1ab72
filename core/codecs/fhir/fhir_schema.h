// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/codecs/fhir/fhir_definitions.h"
#include "core/json/name_key.h"
#include "core/model/schema.h"

#include <string_view>
#include <vector>

namespace hilum::fhir {

struct Type;

/// How the value of a member is written.
enum class MemberShape : std::uint8_t {
    /// A primitive whose value is a text, and no list.
    SingleText,
    OtherPrimitive,
    Object,
    /// Says itself of what type it is.
    Resource,
    Unknown
};

/// What a JSON member of a type means: `valueQuantity` of Observation is the element `value` as Quantity.
struct Member
{
    /// Name of the element, without the type of a choice.
    std::string_view name;
    /// The name in JSON.
    std::string_view jsonName;
    /// Never null; for `contained` and the like the abstract type `Resource`.
    const Type* type = nullptr;
    /// Position in canonical order.
    std::uint32_t order = 0;
    bool isList = false;
    bool isChoice = false;
    /// True where no other name has the same key, so that it says all.
    bool isKeyEnough = false;
    MemberShape shape = MemberShape::Unknown;
    /// Where it is in Type::members.
    std::uint32_t place = 0;
    /// Of `name`.
    json::NameKey key = {};
    /// `,"jsonName":[`, what stands before its first item in JSON. Type::kTextPadding bytes behind it may be
    /// read.
    std::string_view text = {};
};

/// A member's place in a hash table, with its name, so that a search touches nothing but the table.
struct NameSlot
{
    json::NameKey key;
    /// In Type::members, counted from 1; 0 for a free slot.
    std::uint32_t place = 0;
};

/// A type as the codec works with it. Views and pointers live as long as the schema.
struct Type
{
    static constexpr std::size_t kTextPadding = 32;

    std::string_view name;
    TypeKind kind = TypeKind::DataType;
    /// System type of a primitive's value, else None.
    ValueKind primitive = ValueKind::None;
    /// Its stretch in a table that has a place for each type and one for each of its members.
    std::uint32_t firstPlace = 0;
    std::uint32_t endPlace = 0;
    /// Pattern of a primitive's text, "" where R4 gives none.
    std::string pattern;
    /// Members in canonical order; a choice has one for each of its types.
    std::vector<Member> members;
    /// Members by the hash of their JSON name, as many as a power of two.
    std::vector<NameSlot> byJsonName;
    /// Of all members, one after the other.
    std::string memberTexts;

    /// Makes byJsonName, memberTexts and what members say of themselves.
    void indexMembers();
    /// Says how members are written. REQUIRES: the kinds of their types are known.
    void shapeMembers();
    [[nodiscard]] const Member* member(std::string_view jsonName) const
    {
        return member(jsonName, json::NameKey(jsonName));
    }
    /// The same with the key of the name.
    [[nodiscard]] const Member* member(std::string_view jsonName, const json::NameKey& key) const;
    /// The member of an element for a value of that type: (`value`, `Quantity`) → `valueQuantity`. For an
    /// element that is no choice the type does not matter.
    [[nodiscard]] const Member* memberOf(std::string_view name, std::string_view typeName) const;
};

/// What FHIR R4 (4.0.1) knows of its types, from resources/dictionaries/fhir-r4. A backbone element's type
/// has its path as name (`Patient.contact`). Fields come with those of the base types, choices under the name
/// without `[x]` and their types in SchemaField::choices. Bindings are value set URLs. A type is made when it
/// is first asked for, with all that its members need.
class FhirSchema final : public Schema
{
public:
    /// REQUIRES: definitions outlive the schema.
    explicit FhirSchema(const FhirDefinitions& definitions);
    FhirSchema(const FhirSchema&) = delete;
    FhirSchema& operator=(const FhirSchema&) = delete;
    ~FhirSchema() override;

    [[nodiscard]] const SchemaType* type(std::string_view name) const override;
    /// All resources that can be instantiated.
    [[nodiscard]] std::vector<std::string_view> rootTypes() const override;
    [[nodiscard]] std::vector<SchemaCode> codes(std::string_view binding) const override;

    /// Null where there is no such type.
    [[nodiscard]] const Type* fhirType(std::string_view name) const;
    /// Profiles that a Reference or canonical element may point to; empty for any. `name` as in SchemaField.
    [[nodiscard]] std::vector<std::string_view> targets(std::string_view typeName,
                                                        std::string_view name) const;

private:
    struct Tables;
    std::unique_ptr<Tables> m_tables;
};

/// The schema of R4, shared by all; the first call takes well under a millisecond.
[[nodiscard]] const FhirSchema& r4Schema();

} // namespace hilum::fhir
