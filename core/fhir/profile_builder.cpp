// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/profile_builder.h"

#include "core/codecs/fhir/fhir_typing.h"
#include "core/fhir/scene.h"
#include "core/fhir/uri.h"
#include "core/json/json_reader.h"

#include <algorithm>
#include <charconv>

namespace hilum::fhir {

namespace {

constexpr std::size_t kLongestChain = 32;

std::vector<std::string_view> textsOf(const TreeNode& node, std::string_view name)
{
    std::vector<std::string_view> texts;
    for (const TreeNode* child = node.firstChild; child != nullptr; child = child->next) {
        if (child->name == name && child->value.isString())
            texts.push_back(child->value.asString());
    }
    return texts;
}

std::uint32_t numberOf(const TreeNode* node, std::uint32_t otherwise)
{
    return node != nullptr && node->value.kind() == ValueKind::Integer && node->value.asInteger() >= 0
               ? static_cast<std::uint32_t>(node->value.asInteger())
               : otherwise;
}

Discriminator::Kind discriminatorKind(std::string_view word)
{
    if (word == "exists")
        return Discriminator::Kind::Exists;
    if (word == "type")
        return Discriminator::Kind::Type;
    return word == "profile" ? Discriminator::Kind::Profile : Discriminator::Kind::Value;
}

Slicing slicingOf(const TreeNode& node)
{
    Slicing slicing;
    for (const TreeNode* child = node.firstChild; child != nullptr; child = child->next) {
        if (child->name == "discriminator")
            slicing.discriminators.push_back(
                {.kind = discriminatorKind(childText(*child, "type")), .path = childText(*child, "path")});
    }
    const std::string_view rules = childText(node, "rules");
    slicing.rules = rules == "closed"      ? Slicing::Rules::Closed
                    : rules == "openAtEnd" ? Slicing::Rules::OpenAtEnd
                                           : Slicing::Rules::Open;
    const TreeNode* ordered = childOf(node, "ordered");
    slicing.isOrdered =
        ordered != nullptr && ordered->value.kind() == ValueKind::Boolean && ordered->value.asBoolean();
    return slicing;
}

BindingStrength strengthOf(std::string_view word)
{
    if (word == "required")
        return BindingStrength::Required;
    return word == "extensible" ? BindingStrength::Extensible : BindingStrength::Example;
}

class ProfileBuilder
{
public:
    ProfileBuilder(const RuleBook& book, const ProfileSources& sources)
        : m_book(book), m_sources(sources), m_profile(std::make_unique<Profile>())
    {
    }

    Result<std::unique_ptr<const Profile>> build(std::string_view url)
    {
        m_profile->url = canonicalUrl(url);
        std::vector<const TreeNode*> chain;
        if (Result<void> found = findChain(chain); !found)
            return std::move(found).error();
        const TreeNode& special = *chain.front();
        m_profile->type = childText(special, "type");
        if (m_book.type(m_profile->type) == nullptr)
            return Diagnostic::error("fhir.profile-unknown-type",
                                     "The profile {0} constrains a type that R4 does not "
                                     "have.",
                                     {m_profile->url});
        m_profile->root.name = m_profile->type;
        for (auto each = chain.rbegin(); each != chain.rend(); ++each)
            addStructure(**each, each == chain.rbegin() && m_takesSnapshot);
        addContexts(special);
        return std::unique_ptr<const Profile>(std::move(m_profile));
    }

private:
    /// The structure and its bases that are profiles, the most special first.
    Result<void> findChain(std::vector<const TreeNode*>& chain)
    {
        std::string_view url = m_profile->url;
        std::vector<std::string_view> seen;
        for (;;) {
            const std::string_view text = m_sources.structureOf(url);
            if (text.empty())
                return isTypeUrl(url) ? Result<void>() : unknownBase(url, chain);
            if (std::ranges::find(seen, url) != seen.end() || chain.size() == kLongestChain)
                return Diagnostic::error("fhir.profile-cycle", "The profile {0} is based on itself.",
                                         {m_profile->url});
            seen.push_back(url);
            const TreeNode* structure = read(text);
            if (structure == nullptr)
                return Diagnostic::error("fhir.profile-malformed",
                                         "The profile {0} is no StructureDefinition.", {std::string(url)});
            chain.push_back(structure);
            url = canonicalUrl(childText(*structure, "baseDefinition"));
            if (url.empty())
                return {};
        }
    }

    [[nodiscard]] bool isTypeUrl(std::string_view url) const
    {
        return url.starts_with(kStructureBase)
               && m_book.schema().fhirType(url.substr(kStructureBase.size())) != nullptr;
    }

    Result<void> unknownBase(std::string_view url, const std::vector<const TreeNode*>& chain)
    {
        m_takesSnapshot = !chain.empty() && childOf(*chain.back(), "snapshot") != nullptr;
        if (m_takesSnapshot)
            return {};
        return Diagnostic::error(
            "fhir.profile-unknown-base",
            "The profile {0} is based on {1}, which is not known. Give its definition, or one with "
            "a snapshot.",
            {m_profile->url, std::string(url)});
    }

    const TreeNode* read(std::string_view text)
    {
        Diagnostics warnings;
        const Result<TreeNode*> root = m_reader.read(text, m_profile->arena, warnings);
        if (!root || !typeResource(**root, m_book.schema(), warnings)
            || (*root)->typeName != "StructureDefinition")
            return nullptr;
        return *root;
    }

    void addStructure(const TreeNode& structure, bool takesSnapshot)
    {
        const TreeNode* elements = childOf(structure, takesSnapshot ? "snapshot" : "differential");
        if (elements == nullptr)
            elements = childOf(structure, "snapshot");
        if (elements == nullptr)
            return;
        for (const TreeNode* each = elements->firstChild; each != nullptr; each = each->next) {
            if (each->name == "element")
                addElement(*each);
        }
    }

    void addElement(const TreeNode& facts)
    {
        std::string_view id = childText(facts, "id");
        std::string withSlice;
        if (id.empty()) {
            withSlice = childText(facts, "path");
            if (const std::string_view slice = childText(facts, "sliceName"); !slice.empty())
                withSlice.append(":").append(slice);
            id = m_profile->arena.copy(withSlice);
        }
        ProfileElement* element = &m_profile->root;
        std::string_view typeName = m_profile->type;
        std::size_t at = id.find('.');
        while (at != std::string_view::npos && at < id.size()) {
            const std::size_t end = std::min(id.find('.', at + 1), id.size());
            element = &step(*element, id.substr(at + 1, end - at - 1), typeName);
            at = end;
        }
        fill(*element, facts, typeName);
    }

    /// The child that a segment (`component:SystolicBP`, `value[x]`, `valueQuantity`) stands for. `typeName`
    /// goes from the type of the parent to that of the child, "" where there are several.
    ProfileElement& step(ProfileElement& parent, std::string_view segment, std::string_view& typeName)
    {
        const std::size_t colon = segment.find(':');
        std::string_view slice =
            colon == std::string_view::npos ? std::string_view() : segment.substr(colon + 1);
        std::string_view name = segment.substr(0, colon);
        const bool isChoice = name.ends_with("[x]");
        if (isChoice)
            name.remove_suffix(3);
        const Type* type = typeName.empty() ? nullptr : m_book.schema().fhirType(typeName);
        const Member* member = type == nullptr ? nullptr : type->member(isChoice ? slice : name);
        std::string_view choice;
        if (member != nullptr && member->isChoice) {
            name = member->name; // `valueQuantity`, or `value[x]:valueQuantity`.
            choice = member->type->name;
            slice = {};
        } else if (isChoice || member == nullptr) {
            member = type == nullptr ? nullptr : type->memberOf(name, {});
        }
        const bool isSure = member != nullptr && (!member->isChoice || !choice.empty());
        typeName = isSure ? member->type->name : std::string_view();
        ProfileElement& child = childNamed(parent.children, name, choice);
        child.isChoice = isChoice || (member != nullptr && member->isChoice);
        return slice.empty() ? child : sliceNamed(child, slice);
    }

    static ProfileElement& childNamed(std::vector<std::unique_ptr<ProfileElement>>& list,
                                      std::string_view name, std::string_view choice)
    {
        const auto found = std::ranges::find_if(
            list, [&](const auto& each) { return each->name == name && each->choice == choice; });
        if (found != list.end())
            return **found;
        list.push_back(std::make_unique<ProfileElement>());
        list.back()->name = name;
        list.back()->choice = choice;
        return *list.back();
    }

    /// `a/b` is a slice of the slice `a`.
    static ProfileElement& sliceNamed(ProfileElement& element, std::string_view name)
    {
        ProfileElement* at = &element;
        for (std::size_t begin = 0; begin <= name.size();) {
            const std::size_t end = std::min(name.find('/', begin), name.size());
            const std::string_view whole = name.substr(0, end);
            auto found =
                std::ranges::find_if(at->slices, [&](const auto& each) { return each->sliceName == whole; });
            if (found == at->slices.end()) {
                at->slices.push_back(std::make_unique<ProfileElement>());
                at->slices.back()->name = element.name;
                at->slices.back()->isChoice = element.isChoice;
                at->slices.back()->sliceName = whole;
                found = at->slices.end() - 1;
            }
            at = found->get();
            begin = end + 1;
        }
        return *at;
    }

    void fill(ProfileElement& element, const TreeNode& facts, std::string_view typeName)
    {
        std::vector<ProfileType> types;
        for (const TreeNode* child = facts.firstChild; child != nullptr; child = child->next) {
            if (child->name == "type")
                types.push_back({.code = childText(*child, "code"),
                                 .profiles = textsOf(*child, "profile"),
                                 .targetProfiles = textsOf(*child, "targetProfile")});
            else if (child->name == "constraint")
                addInvariant(element, *child, typeName);
            else
                fillOne(element, *child);
        }
        if (!types.empty())
            element.types = std::move(types);
    }

    void fillOne(ProfileElement& element, const TreeNode& fact)
    {
        const std::string_view name = fact.name;
        if (name == "isModifier" && &element == &m_profile->root)
            m_profile->isModifier = fact.value.kind() == ValueKind::Boolean && fact.value.asBoolean();
        if (name == "min") {
            element.minimum = numberOf(&fact, 0);
        } else if (name == "max" && fact.value.isString()) {
            const std::string_view text = fact.value.asString();
            std::uint32_t number = ProfileElement::kUnbounded;
            std::from_chars(text.data(), text.data() + text.size(), number);
            element.maximum = number;
        } else if (name == "fixed") {
            element.fixed = &fact;
        } else if (name == "pattern") {
            element.pattern = &fact;
        } else if (name == "minValue") {
            element.lowest = &fact;
        } else if (name == "maxValue") {
            element.highest = &fact;
        } else if (name == "maxLength") {
            element.maximumLength = numberOf(&fact, 0);
        } else if (name == "slicing") {
            element.slicing = slicingOf(fact);
        } else if (name == "binding") {
            element.binding.strength = strengthOf(childText(fact, "strength"));
            element.binding.valueSet = canonicalUrl(childText(fact, "valueSet"));
            element.binding.codes = m_sources.valueSet(element.binding.valueSet);
        }
    }

    /// Those of the type come along in snapshots; they are checked with the type.
    void addInvariant(ProfileElement& element, const TreeNode& facts, std::string_view typeName)
    {
        const std::string_view key = childText(facts, "key");
        const std::string_view expression = childText(facts, "expression");
        const std::optional<ConstraintFacts> known = m_book.definitions().constraint(key);
        const bool isOfType =
            expression.empty() || key == "ele-1"
            || (known && (known->expression == expression || isTypeUrl(childText(facts, "source"))));
        const bool isThere = std::ranges::any_of(element.invariants, [&](const Invariant* each) {
            return each->key() == key && each->expression() == expression;
        });
        if (isOfType || isThere)
            return;
        ConstraintFacts constraint{.key = key,
                                   .expression = std::string(expression),
                                   .isWarning = childText(facts, "severity") == "warning"};
        m_profile->invariants.emplace_back(std::move(constraint), typeName, m_book.schema());
        element.invariants.push_back(&m_profile->invariants.back());
    }

    void addContexts(const TreeNode& structure)
    {
        // How the reduced definitions of R4 mark a modifier.
        m_profile->isModifier = m_profile->isModifier || childOf(structure, "m") != nullptr;
        for (const TreeNode* child = structure.firstChild; child != nullptr; child = child->next) {
            if (child->name != "context")
                continue;
            const std::string_view kind = childText(*child, "type");
            m_profile->contexts.push_back({.kind = kind == "extension"  ? ExtensionContext::Kind::Extension
                                                   : kind == "fhirpath" ? ExtensionContext::Kind::Expression
                                                                        : ExtensionContext::Kind::Element,
                                           .expression = childText(*child, "expression")});
        }
    }

    const RuleBook& m_book;
    const ProfileSources& m_sources;
    std::unique_ptr<Profile> m_profile;
    json::JsonReader m_reader;
    bool m_takesSnapshot = false;
};

} // namespace

const ProfileElement* ProfileElement::child(std::string_view childName) const
{
    for (const std::unique_ptr<ProfileElement>& each : children) {
        if (each->name == childName)
            return each.get();
    }
    return nullptr;
}

Result<std::unique_ptr<const Profile>> buildProfile(std::string_view url, const RuleBook& book,
                                                    const ProfileSources& sources)
{
    return ProfileBuilder(book, sources).build(url);
}

} // namespace hilum::fhir
