// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhir/code_sets.h"
#include "core/fhir/code_syntax.h"
#include "core/fhir/invariant.h"
#include "core/fhir/primitive_kind.h"

#include <span>
#include <vector>

namespace hilum::fhir {

struct TypeRules;

/// The value set of an element.
struct Binding
{
    BindingStrength strength = BindingStrength::None;
    std::string valueSet;
    /// Null where the value set cannot be listed, or there is no binding.
    const CodeSet* codes = nullptr;
    CodeSyntax syntax = CodeSyntax::Any;
};

/// What R4 demands of an element. Views live as long as the RuleBook.
struct ElementRule
{
    std::string_view name;
    bool isChoice = false;
    bool isList = false;
    bool isModifier = false;
    /// A Quantity here has no comparator.
    bool isSimpleQuantity = false;
    std::uint32_t minimum = 0;
    /// 0: unbounded.
    std::uint32_t maximum = 1;
    /// For a choice all its types, else one. The abstract Resource for `contained` and the like.
    std::vector<const TypeRules*> types;
    /// Types that a Reference or canonical may point to; empty for any.
    std::vector<std::string_view> targets;
    Binding binding;
    std::vector<const Invariant*> invariants;

    /// Null where the element has no such type.
    [[nodiscard]] const TypeRules* typeNamed(std::string_view typeName) const;
};

/// What R4 demands of a type, with all that it inherits.
struct TypeRules
{
    /// Checks that are so frequent or special that they are made by hand instead of in FHIRPath.
    enum class Special : std::uint8_t {
        None,
        Reference,
        Extension,
        Coding,
        CodeableConcept,
        Identifier,
        Attachment,
        Narrative,
        Quantity,
        Resource
    };

    std::string_view name;
    TypeKind kind = TypeKind::DataType;
    PrimitiveKind primitive = PrimitiveKind::None;
    Special special = Special::None;
    std::vector<const Invariant*> invariants;
    /// In canonical order.
    std::vector<ElementRule> elements;
    std::unordered_map<std::string_view, std::uint32_t> byName;

    /// Index into elements, or npos.
    [[nodiscard]] std::size_t find(std::string_view element) const
    {
        for (std::size_t at = slotOf(element.data()); at < m_byAddress.size() && m_byAddress[at] != 0; ++at) {
            const std::size_t index = m_byAddress[at] - 1U;
            if (elements[index].name.data() == element.data())
                return index;
        }
        const auto found = byName.find(element);
        return found == byName.end() ? npos : found->second;
    }
    /// To be called when the elements are complete.
    void index();
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

private:
    [[nodiscard]] std::size_t slotOf(const char* address) const
    {
        constexpr std::uint64_t kMix = 0x9E3779B97F4A7C15;
        return static_cast<std::size_t>((reinterpret_cast<std::uintptr_t>(address) * kMix) >> m_addressShift);
    }

    /// Elements by the address of their name, plus 1; 0 is free. Decoded nodes have the very names of the
    /// schema, so that most are found without comparing text.
    std::vector<std::uint16_t> m_byAddress;
    unsigned m_addressShift = 63;
};

/// The rules of all types, each made when it is first asked for, with all that it reaches. Thread-safe.
class RuleBook
{
public:
    /// REQUIRES: definitions and schema outlive the book.
    RuleBook(const FhirDefinitions& definitions, const FhirSchema& schema);
    ~RuleBook();
    RuleBook(const RuleBook&) = delete;
    RuleBook& operator=(const RuleBook&) = delete;

    /// Null where there is no such type.
    [[nodiscard]] const TypeRules* type(std::string_view name) const;
    /// True for a type of resource that can be instantiated. Cheaper than type().
    [[nodiscard]] bool isResource(std::string_view name) const;
    [[nodiscard]] const CodeSets& codes() const;
    [[nodiscard]] const FhirDefinitions& definitions() const;
    [[nodiscard]] const FhirSchema& schema() const;

private:
    struct Pages;
    std::unique_ptr<Pages> m_pages;
};

/// The rules of R4, shared by all.
[[nodiscard]] const RuleBook& r4Rules();

} // namespace hilum::fhir
