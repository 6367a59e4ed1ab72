// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/fhir/fhir_schema.h"

#include "core/base/arena.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <mutex>
#include <unordered_map>

namespace hilum::fhir {

namespace {

SchemaTypeKind schemaKindOf(TypeKind kind)
{
    if (kind == TypeKind::Primitive)
        return SchemaTypeKind::Primitive;
    return kind == TypeKind::Resource ? SchemaTypeKind::Structure : SchemaTypeKind::Composite;
}

/// `birthDate` → `Birth date`.
std::string titleFromName(std::string_view name)
{
    std::string title;
    for (const char c : name) {
        const bool isUpper = c >= 'A' && c <= 'Z';
        if (title.empty()) {
            title.push_back(c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c);
        } else {
            if (isUpper)
                title.push_back(' ');
            title.push_back(isUpper ? static_cast<char>(c - 'A' + 'a') : c);
        }
    }
    return title;
}

/// A Quantity and its kin count as values of FHIRPath besides what they are composed of. What an abstract
/// type stands for is not known.
ValueKinds valuesOf(const TypeFacts& facts)
{
    static constexpr std::array<std::string_view, 7> kQuantities = {
        "Quantity", "SimpleQuantity", "Age", "Duration", "Distance", "Count", "MoneyQuantity"};
    if (facts.kind == TypeKind::Primitive)
        return facts.primitive == ValueKind::None ? ValueKinds() : ValueKinds{facts.primitive};
    if (facts.kind == TypeKind::Abstract)
        return {};
    const bool isQuantity = std::ranges::find(kQuantities, facts.name) != kQuantities.end();
    return isQuantity ? ValueKinds{ValueKind::None, ValueKind::Quantity} : ValueKinds{ValueKind::None};
}

SchemaField fieldOf(const ElementFacts& element)
{
    SchemaField field;
    field.name = element.name;
    field.title = titleFromName(element.name);
    field.typeName = element.types.empty() ? element.contentReference : element.types.front();
    if (element.isChoice)
        field.choices.assign(element.types.begin(), element.types.end());
    field.minimum = element.minimum;
    field.maximum = element.maximum;
    field.binding = element.valueSet;
    field.isBindingRequired = element.bindingStrength == BindingStrength::Required;
    field.isIdentifying = element.isIdentifying;
    return field;
}

} // namespace

struct FhirSchema::Tables
{
    /// A type in its two forms. `state` says how much of it is there; it only grows, under the mutex.
    struct Slot
    {
        enum State : std::uint8_t { Nothing, HasFields, HasMembers, Complete };
        std::atomic<std::uint8_t> state = Nothing;
        SchemaType schemaType;
        Type type;
    };

    explicit Tables(const FhirDefinitions& facts) : definitions(facts)
    {
        slots.reserve(facts.typeNames().size());
        for (const std::string_view name : facts.typeNames())
            slots[name].type.name = name; // Nodes of an unordered_map stay where they are.
    }

    /// Null where there is no such type.
    [[nodiscard]] Slot* slot(std::string_view name, std::uint8_t needed)
    {
        const auto found = slots.find(name);
        if (found == slots.end())
            return nullptr;
        Slot& slot = found->second;
        if (slot.state.load(std::memory_order_acquire) < needed) {
            const std::lock_guard lock(mutex);
            addFields(slot);
            if (needed == Slot::Complete)
                complete(slot);
        }
        return &slot;
    }

    void addFields(Slot& slot)
    {
        if (slot.state.load(std::memory_order_relaxed) >= Slot::HasFields)
            return;
        const std::optional<TypeFacts> facts = definitions.type(slot.type.name);
        if (!facts)
            return;
        SchemaType& schemaType = slot.schemaType;
        schemaType.name = facts->name;
        schemaType.title = facts->name;
        schemaType.kind = schemaKindOf(facts->kind);
        schemaType.base = facts->base;
        schemaType.values = valuesOf(*facts);
        slot.type.kind = facts->kind;
        slot.type.primitive = facts->primitive;
        slot.type.pattern = facts->pattern;
        const auto base = slots.find(facts->base);
        if (base != slots.end()) {
            addFields(base->second);
            schemaType.fields = base->second.schemaType.fields;
        }
        for (const ElementFacts& element : facts->elements)
            schemaType.fields.push_back(fieldOf(element));
        slot.state.store(Slot::HasFields, std::memory_order_release);
    }

    /// With all that can be reached through the members, so that no pointer leads to a type that is not
    /// there.
    void complete(Slot& first)
    {
        std::vector<Slot*> made;
        std::vector<Slot*> open{&first};
        while (!open.empty()) {
            Slot& slot = *open.back();
            open.pop_back();
            if (slot.state.load(std::memory_order_relaxed) >= Slot::HasMembers)
                continue;
            addFields(slot);
            addMembers(slot, open);
            slot.state.store(Slot::HasMembers, std::memory_order_relaxed);
            made.push_back(&slot);
        }
        for (Slot* slot : made)
            slot->type.shapeMembers();
        for (Slot* slot : made)
            slot->state.store(Slot::Complete, std::memory_order_release);
    }

    void addMembers(Slot& slot, std::vector<Slot*>& open)
    {
        Type& type = slot.type;
        std::uint32_t order = 0;
        for (const SchemaField& field : slot.schemaType.fields) {
            if (field.choices.empty())
                type.members.push_back(memberOf(field, field.typeName, field.name, order, open));
            for (const std::string& choice : field.choices)
                type.members.push_back(memberOf(field, choice, choiceName(field.name, choice), order, open));
            ++order;
        }
        type.firstPlace = placeCount;
        type.endPlace = placeCount += static_cast<std::uint32_t>(type.members.size() + 1);
        type.indexMembers();
    }

    [[nodiscard]] Member memberOf(const SchemaField& field, std::string_view typeName,
                                  std::string_view jsonName, std::uint32_t order, std::vector<Slot*>& open)
    {
        auto type = slots.find(typeName);
        if (type == slots.end())
            type = slots.find("Element");
        open.push_back(&type->second);
        return {.name = field.name,
                .jsonName = jsonName,
                .type = &type->second.type,
                .order = order,
                .isList = field.isList(),
                .isChoice = !field.choices.empty(),
                .isKeyEnough = field.choices.empty() && field.name.size() <= json::NameKey::kWhole,
                .key = json::NameKey(field.name)};
    }

    std::string_view choiceName(std::string_view name, std::string_view type)
    {
        std::string text(name);
        text.push_back(type.front() >= 'a' && type.front() <= 'z'
                           ? static_cast<char>(type.front() - 'a' + 'A')
                           : type.front());
        return arena.copy(text.append(type.substr(1)));
    }

    const FhirDefinitions& definitions;
    std::unordered_map<std::string_view, Slot> slots;
    std::mutex mutex;
    /// Of the types so far and their members, see Type::firstPlace.
    std::uint32_t placeCount = 0;
    /// Names of choices with their types.
    Arena arena;
};

void Type::indexMembers()
{
    byJsonName.assign(std::bit_ceil(members.size() * 2 + 1), {});
    for (std::size_t index = 0; index < members.size(); ++index) {
        const json::NameKey key(members[index].jsonName);
        std::size_t at = key.hash() & (byJsonName.size() - 1);
        while (byJsonName[at].place != 0)
            at = (at + 1) & (byJsonName.size() - 1);
        byJsonName[at] = {.key = key, .place = static_cast<std::uint32_t>(index + 1)};
        members[index].place = static_cast<std::uint32_t>(index);
        memberTexts.append(",\"").append(members[index].jsonName).append("\":[");
    }
    memberTexts.append(kTextPadding, '\0');
    const char* text = memberTexts.data();
    for (Member& member : members) {
        member.text = {text, member.jsonName.size() + 5};
        text += member.text.size();
    }
}

void Type::shapeMembers()
{
    for (Member& member : members) {
        const bool isText = member.type->primitive == ValueKind::String;
        if (member.type->kind == TypeKind::Primitive)
            member.shape = isText && !member.isList ? MemberShape::SingleText : MemberShape::OtherPrimitive;
        else if (member.type->kind == TypeKind::Resource || member.type->name == "Resource")
            member.shape = MemberShape::Resource;
        else
            member.shape = MemberShape::Object;
    }
}

const Member* Type::member(std::string_view jsonName, const json::NameKey& wanted) const
{
    if (byJsonName.empty())
        return nullptr;
    const NameSlot* const slots = byJsonName.data();
    const std::size_t mask = byJsonName.size() - 1;
    for (std::size_t at = wanted.hash() & mask; slots[at].place != 0; at = (at + 1) & mask) {
        if (slots[at].key != wanted)
            continue;
        const Member& member = members[slots[at].place - 1];
        if (jsonName.size() <= json::NameKey::kWhole || member.jsonName == jsonName)
            return &member;
    }
    return nullptr;
}

const Member* Type::memberOf(std::string_view elementName, std::string_view typeName) const
{
    const Member* first = nullptr;
    for (const Member& member : members) {
        if (member.name != elementName)
            continue;
        if (!member.isChoice || member.type->name == typeName)
            return &member;
        first = first == nullptr ? &member : first;
    }
    return typeName.empty() ? first : nullptr;
}

FhirSchema::FhirSchema(const FhirDefinitions& definitions) : m_tables(std::make_unique<Tables>(definitions))
{
}

FhirSchema::~FhirSchema() = default;

const SchemaType* FhirSchema::type(std::string_view name) const
{
    const Tables::Slot* slot = m_tables->slot(name, Tables::Slot::HasFields);
    return slot == nullptr ? nullptr : &slot->schemaType;
}

std::vector<std::string_view> FhirSchema::rootTypes() const
{
    std::vector<std::string_view> roots;
    for (const std::string_view name : m_tables->definitions.typeNames()) {
        if (m_tables->definitions.kindOf(name) == TypeKind::Resource)
            roots.push_back(name);
    }
    return roots;
}

std::vector<SchemaCode> FhirSchema::codes(std::string_view binding) const
{
    std::vector<SchemaCode> codes;
    const std::optional<std::vector<CodeGroup>> groups = m_tables->definitions.valueSet(binding);
    if (!groups)
        return codes;
    for (const CodeGroup& group : *groups) {
        for (const CodeGroup::Code& code : group.codes)
            codes.push_back({std::string(code.code), std::string(code.display)});
    }
    return codes;
}

const Type* FhirSchema::fhirType(std::string_view name) const
{
    const Tables::Slot* slot = m_tables->slot(name, Tables::Slot::Complete);
    return slot == nullptr ? nullptr : &slot->type;
}

std::vector<std::string_view> FhirSchema::targets(std::string_view typeName, std::string_view name) const
{
    const std::optional<TypeFacts> type = m_tables->definitions.type(typeName);
    if (!type)
        return {};
    const auto found = std::ranges::find(type->elements, name, &ElementFacts::name);
    return found == type->elements.end() ? std::vector<std::string_view>() : found->targets;
}

const FhirSchema& r4Schema()
{
    static const FhirSchema schema(r4Definitions());
    return schema;
}

} // namespace hilum::fhir
