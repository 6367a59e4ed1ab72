// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/type_rules.h"

#include <algorithm>
#include <array>
#include <bit>
#include <deque>

namespace hilum::fhir {

namespace {

using Special = TypeRules::Special;

/// Constraints that the walk checks without FHIRPath.
constexpr std::array<std::string_view, 9> kByHand = {"ext-1", "ref-1", "dom-2", "dom-3", "dom-4",
                                                     "dom-5", "dom-6", "txt-1", "txt-2"};

Special specialOf(std::string_view type)
{
    static constexpr std::array<std::pair<std::string_view, Special>, 13> kSpecial{
        {{"Reference", Special::Reference},
         {"Extension", Special::Extension},
         {"Coding", Special::Coding},
         {"CodeableConcept", Special::CodeableConcept},
         {"Identifier", Special::Identifier},
         {"Attachment", Special::Attachment},
         {"Narrative", Special::Narrative},
         {"Quantity", Special::Quantity},
         {"Age", Special::Quantity},
         {"Count", Special::Quantity},
         {"Distance", Special::Quantity},
         {"Duration", Special::Quantity},
         {"SimpleQuantity", Special::Quantity}}};
    const auto* found = std::ranges::find(kSpecial, type, &std::pair<std::string_view, Special>::first);
    return found == kSpecial.end() ? Special::None : found->second;
}

} // namespace

PrimitiveKind primitiveKindOf(std::string_view typeName)
{
    using Kind = PrimitiveKind;
    static constexpr std::array<std::pair<std::string_view, Kind>, 20> kKinds{
        {{"base64Binary", Kind::Base64Binary},
         {"boolean", Kind::Boolean},
         {"canonical", Kind::Canonical},
         {"code", Kind::Code},
         {"date", Kind::Date},
         {"dateTime", Kind::DateTime},
         {"decimal", Kind::Decimal},
         {"id", Kind::Id},
         {"instant", Kind::Instant},
         {"integer", Kind::Integer},
         {"markdown", Kind::Markdown},
         {"oid", Kind::Oid},
         {"positiveInt", Kind::PositiveInt},
         {"string", Kind::String},
         {"time", Kind::Time},
         {"unsignedInt", Kind::UnsignedInt},
         {"uri", Kind::Uri},
         {"url", Kind::Url},
         {"uuid", Kind::Uuid},
         {"xhtml", Kind::Xhtml}}};
    const auto* found = std::ranges::find(kKinds, typeName, &std::pair<std::string_view, Kind>::first);
    return found == kKinds.end() ? Kind::None : found->second;
}

const TypeRules* ElementRule::typeNamed(std::string_view typeName) const
{
    for (const TypeRules* type : types) {
        if (type->name.data() == typeName.data() || type->name == typeName)
            return type;
    }
    return nullptr;
}

void TypeRules::index()
{
    for (std::uint32_t number = 0; number < elements.size(); ++number)
        byName.emplace(elements[number].name, number);
    constexpr unsigned kAddressBits = 64;
    constexpr std::size_t kRoom = 4;
    const std::size_t size = std::bit_ceil(elements.size() * kRoom + 2);
    m_addressShift = kAddressBits - static_cast<unsigned>(std::countr_zero(size));
    m_byAddress.assign(size + elements.size() + 1, 0); // A run never goes around, nor off the end.
    for (std::size_t number = 0; number < elements.size(); ++number) {
        std::size_t at = slotOf(elements[number].name.data());
        while (m_byAddress[at] != 0)
            ++at;
        m_byAddress[at] = static_cast<std::uint16_t>(number + 1);
    }
}

struct RuleBook::Pages
{
    Pages(const FhirDefinitions& facts, const FhirSchema& typeSchema)
        : definitions(facts), schema(typeSchema), sets(facts)
    {
        for (const std::string_view name : facts.typeNames()) {
            if (facts.kindOf(name) == TypeKind::Resource)
                resources.insert(name);
        }
    }

    const TypeRules* make(std::string_view name)
    {
        const auto known = types.find(name);
        if (known != types.end())
            return known->second.get();
        const Type* type = schema.fhirType(name);
        if (type == nullptr)
            return nullptr;
        auto owned = std::make_unique<TypeRules>();
        TypeRules& rules = *owned;
        rules.name = type->name;
        types.emplace(rules.name, std::move(owned)); // Before its elements: types hold themselves.
        rules.kind = type->kind;
        rules.primitive =
            type->kind == TypeKind::Primitive ? primitiveKindOf(type->name) : PrimitiveKind::None;
        rules.special = type->kind == TypeKind::Resource ? Special::Resource : specialOf(type->name);
        fill(rules, *type);
        return &rules;
    }

    void fill(TypeRules& rules, const Type& type)
    {
        std::vector<ElementFacts> facts;
        addInherited(type.name, rules, facts);
        rules.elements.resize(facts.size());
        for (std::uint32_t index = 0; index < facts.size(); ++index)
            fillElement(rules.elements[index], facts[index], type.name);
        for (const Member& member : type.members) {
            if (member.order >= rules.elements.size())
                continue;
            ElementRule& element = rules.elements[member.order];
            element.name = member.name; // The very view that decoded nodes have.
            if (const TypeRules* memberType = make(member.type->name))
                element.types.push_back(memberType);
        }
        rules.index();
    }

    void addInherited(std::string_view name, TypeRules& rules, std::vector<ElementFacts>& facts)
    {
        const std::optional<TypeFacts> type = definitions.type(name);
        if (!type)
            return;
        addInherited(type->base, rules, facts);
        for (const std::string_view key : type->constraints)
            addInvariant(rules.invariants, key, rules.name);
        facts.insert(facts.end(), type->elements.begin(), type->elements.end());
    }

    void fillElement(ElementRule& element, const ElementFacts& facts, std::string_view owner)
    {
        element.name = facts.name;
        element.isChoice = facts.isChoice;
        element.isList = facts.maximum != 1;
        element.isModifier = facts.isModifier;
        element.isSimpleQuantity = facts.isSimpleQuantity;
        element.minimum = facts.minimum;
        element.maximum = facts.maximum;
        element.targets = facts.targets;
        element.binding.strength = facts.bindingStrength;
        element.binding.valueSet = facts.valueSet;
        // The formats of a server have short names as well (http://hl7.org/fhir/R4/http.html#mime-type).
        if (!owner.starts_with("CapabilityStatement"))
            element.binding.syntax = codeSyntaxOf(facts.valueSet);
        if (facts.bindingStrength >= BindingStrength::Extensible)
            element.binding.codes = sets.valueSet(facts.valueSet);
        const std::string_view type = facts.types.empty() ? facts.contentReference : facts.types.front();
        for (const std::string_view key : facts.constraints)
            addInvariant(element.invariants, key, facts.isChoice ? owner : type);
        if (!facts.contentReference.empty() && facts.constraints.empty())
            addReferenced(element, facts.contentReference);
    }

    /// The constraints of the element whose content is shared: `Questionnaire.item` has those of items at any
    /// depth.
    void addReferenced(ElementRule& element, std::string_view path)
    {
        const std::size_t dot = path.rfind('.');
        const std::optional<TypeFacts> owner =
            dot == std::string_view::npos ? std::nullopt : definitions.type(path.substr(0, dot));
        if (!owner)
            return;
        const auto found = std::ranges::find(owner->elements, path.substr(dot + 1), &ElementFacts::name);
        if (found == owner->elements.end())
            return;
        for (const std::string_view key : found->constraints)
            addInvariant(element.invariants, key, path);
    }

    void addInvariant(std::vector<const Invariant*>& list, std::string_view key, std::string_view contextType)
    {
        if (std::ranges::find(kByHand, key) != kByHand.end())
            return;
        std::optional<ConstraintFacts> facts = definitions.constraint(key);
        if (!facts)
            return;
        list.push_back(&invariants.emplace_back(*std::move(facts), contextType, schema));
    }

    const FhirDefinitions& definitions;
    const FhirSchema& schema;
    CodeSets sets;
    std::unordered_set<std::string_view> resources;
    std::mutex mutex;
    std::unordered_map<std::string_view, std::unique_ptr<TypeRules>> types;
    std::deque<Invariant> invariants;
};

RuleBook::RuleBook(const FhirDefinitions& definitions, const FhirSchema& schema)
    : m_pages(std::make_unique<Pages>(definitions, schema))
{
}

RuleBook::~RuleBook() = default;

const TypeRules* RuleBook::type(std::string_view name) const
{
    const std::lock_guard lock(m_pages->mutex);
    return m_pages->make(name);
}

bool RuleBook::isResource(std::string_view name) const
{
    return m_pages->resources.contains(name);
}

const CodeSets& RuleBook::codes() const
{
    return m_pages->sets;
}

const FhirDefinitions& RuleBook::definitions() const
{
    return m_pages->definitions;
}

const FhirSchema& RuleBook::schema() const
{
    return m_pages->schema;
}

const RuleBook& r4Rules()
{
    static const RuleBook book(r4Definitions(), r4Schema());
    return book;
}

} // namespace hilum::fhir
