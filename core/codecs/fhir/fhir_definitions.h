// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/value.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace hilum::fhir {

enum class TypeKind : std::uint8_t { Abstract, Primitive, DataType, Resource, Backbone };

enum class BindingStrength : std::uint8_t { None, Example, Preferred, Extensible, Required };

/// An invariant. `key` as the specification has it (`pat-1`).
struct ConstraintFacts
{
    std::string_view key;
    std::string expression;
    bool isWarning = false;
};

/// An element as its type defines it (http://hl7.org/fhir/R4/elementdefinition.html).
struct ElementFacts
{
    /// Without the `[x]` of a choice.
    std::string_view name;
    bool isChoice = false;
    /// Empty for a content reference.
    std::vector<std::string_view> types;
    /// Path of the element whose content it shares: `Questionnaire.item`.
    std::string_view contentReference;
    std::uint32_t minimum = 0;
    /// 0: unbounded.
    std::uint32_t maximum = 1;
    /// Types that a Reference or canonical may point to; empty for any.
    std::vector<std::string_view> targets;
    BindingStrength bindingStrength = BindingStrength::None;
    /// Full URL of the value set, "" without a binding.
    std::string valueSet;
    /// Keys for FhirDefinitions::constraint.
    std::vector<std::string_view> constraints;
    bool isModifier = false;
    bool isIdentifying = false;
    /// A Quantity here has no comparator (the profile SimpleQuantity).
    bool isSimpleQuantity = false;
};

struct TypeFacts
{
    std::string_view name;
    /// "" where none.
    std::string_view base;
    TypeKind kind = TypeKind::DataType;
    /// System type of a primitive's value, else None.
    ValueKind primitive = ValueKind::None;
    /// Pattern of a primitive's text, "" where R4 gives none.
    std::string pattern;
    std::vector<std::string_view> constraints;
    /// Own elements in canonical order, without those of the base.
    std::vector<ElementFacts> elements;
};

struct SearchParameterFacts
{
    std::string_view code;
    std::string_view type;
    std::string_view expression;
    std::vector<std::string_view> bases;
    std::vector<std::string_view> targets;
};

/// Codes of one system: a whole code system, or what a value set takes of it.
struct CodeGroup
{
    struct Code
    {
        std::string_view code;
        /// "" where it is the code or not carried.
        std::string_view display;
    };
    std::string_view system;
    std::vector<Code> codes;
};

/// A code and one directly above it.
struct CodeParent
{
    std::string_view code;
    std::string_view parent;
};

/// The facts of FHIR R4 (4.0.1) in resources/dictionaries/fhir-r4, each read when it is asked for; making one
/// only finds where each begins. Views live as long as the program. Thread-safe.
class FhirDefinitions
{
public:
    FhirDefinitions();
    ~FhirDefinitions();
    FhirDefinitions(const FhirDefinitions&) = delete;
    FhirDefinitions& operator=(const FhirDefinitions&) = delete;

    /// In the order of the files: data types, then resources; a backbone type behind the type that holds it.
    [[nodiscard]] std::span<const std::string_view> typeNames() const;
    /// Only its kind, without reading the rest; Abstract where there is no such type.
    [[nodiscard]] TypeKind kindOf(std::string_view typeName) const;
    [[nodiscard]] std::optional<TypeFacts> type(std::string_view name) const;
    [[nodiscard]] std::optional<ConstraintFacts> constraint(std::string_view key) const;
    /// The JSON of a StructureDefinition reduced to facts, "" where R4 has no such profile or extension. As
    /// JsonReader wants it. A modifier extension has the member `m`.
    [[nodiscard]] std::string_view profile(std::string_view url) const;
    /// Nothing where a value set is unknown or cannot be listed. A version (`|4.0.1`) is ignored.
    [[nodiscard]] std::optional<std::vector<CodeGroup>> valueSet(std::string_view url) const;
    /// Nothing where a code system is unknown or not carried as a whole.
    [[nodiscard]] std::optional<CodeGroup> codeSystem(std::string_view url) const;
    /// What stands above what in a code system; empty where it has no hierarchy or is not known.
    [[nodiscard]] std::vector<CodeParent> hierarchy(std::string_view system) const;
    /// False only for the systems that say that the case of their codes does not matter.
    [[nodiscard]] bool isCaseSensitive(std::string_view system) const;
    /// Of a resource type and of those that it derives from.
    [[nodiscard]] std::vector<SearchParameterFacts> searchParameters(std::string_view resourceType) const;

private:
    struct Index;
    std::unique_ptr<const Index> m_index;
};

[[nodiscard]] const FhirDefinitions& r4Definitions();

} // namespace hilum::fhir
