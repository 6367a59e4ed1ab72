// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/resource_walk.h"

#include "core/base/text.h"
#include "core/fhir/bundle_check.h"
#include "core/fhir/coded_check.h"
#include "core/fhir/extension_check.h"
#include "core/fhir/invariant_check.h"
#include "core/fhir/reference_check.h"
#include "core/fhir/resource_check.h"
#include "core/fhir/uri.h"
#include "core/fhir/value_check.h"
#include "core/fhir/vital_signs.h"
#include "core/fhirpath/functions/xhtml_check.h"

#include <algorithm>

namespace hilum::fhir {

namespace {

using Special = TypeRules::Special;

constexpr std::size_t kLongestShownName = 200;

/// A name from the data, as far as it can be shown.
std::string shown(std::string_view name)
{
    return std::string(name.substr(0, kLongestShownName));
}

} // namespace

/// What holds for all elements of a resource.
struct ResourceWalk::Here
{
    const ResourceScope& scope;
    const BundleIndex* bundle = nullptr;
    /// fullUrl of the Bundle's entry.
    std::string_view fullUrl = {};
    /// True within an Extension, whose own extensions have short names.
    bool isInExtension = false;
};

void ResourceWalk::run(const TreeNode& resource, std::span<const std::string> demanded)
{
    const PathStep step{.parent = nullptr, .name = resource.typeName};
    const ResourceScope none;
    walkResource(resource, step, {.scope = none});
    if (!demanded.empty())
        checkDemanded(resource, step, demanded);
    if (m_remarksSeen < m_remarks.size()) {
        // Those of an object that was merged into another.
        for (const json::JsonRemark& remark : m_remarks)
            m_scene.add(Diagnostic::error("fhir.json-structure",
                                          "Beside a primitive there is an empty array or a name twice."),
                        step, ByteRange{remark.offset, remark.offset + 1});
    }
}

void ResourceWalk::checkDemanded(const TreeNode& resource, const PathStep& step,
                                 std::span<const std::string> demanded)
{
    const ContainedIndex contained = indexContained(resource);
    const ResourceScope scope{
        .node = &resource, .step = &step, .container = &resource, .containedIndex = &contained};
    const BundleIndex index(resource);
    const BundleIndex* bundle = resource.typeName == "Bundle" ? &index : nullptr;
    for (const std::string& url : demanded)
        checkProfile(url, resource, step, {.scope = scope, .bundle = bundle});
}

void ResourceWalk::walkResource(const TreeNode& node, const PathStep& untyped, const Here& here)
{
    PathStep step = untyped;
    step.type = node.typeName;
    const TypeRules* type = m_scene.book().type(node.typeName);
    if (type == nullptr || type->kind != TypeKind::Resource) {
        m_remarksSeen = m_remarks.size();
        return m_scene.add(Diagnostic::error("fhir.unknown-resource",
                                             "FHIR R4 has no type of resource \"{0}\".",
                                             {shown(node.typeName)}),
                           step, node);
    }
    const bool isContained = step.name == "contained" && here.scope.container != nullptr;
    const bool contains = !isContained && childOf(node, "contained") != nullptr;
    const ContainedIndex contained = contains ? indexContained(node) : ContainedIndex();
    const ResourceScope scope{.node = &node,
                              .step = &step,
                              .container = isContained ? here.scope.container : &node,
                              .outer = here.scope.node == nullptr ? nullptr : &here.scope,
                              .containedIndex = contains      ? &contained
                                                : isContained ? here.scope.containedIndex
                                                              : nullptr};
    const Node before = m_scene.evaluation().resource();
    m_scene.evaluation().setResource(m_scene.nodeOf(node));
    const Here inside{.scope = scope, .bundle = here.bundle, .fullUrl = here.fullUrl, .isInExtension = false};
    if (type->name == "Bundle") {
        walkBundle(node, step, inside);
    } else {
        checkRemarks(node, step);
        walkChildren(node, *type, step, inside);
    }
    checkInvariants(m_scene, type->invariants, node, step);
    checkResource(m_scene, *type, scope, m_hasElementIds ? ElementIds::Some : ElementIds::None);
    checkProfiles(node, step, inside);
    m_scene.evaluation().setResource(before);
}

/// Those that the resource names, and the one of its vital sign.
void ResourceWalk::checkProfiles(const TreeNode& node, const PathStep& step, const Here& here)
{
    if (const TreeNode* meta = childOf(node, "meta")) {
        for (const TreeNode* each = meta->firstChild; each != nullptr; each = each->next) {
            if (each->name == "profile" && each->value.isString())
                checkProfile(each->value.asString(), node, step, here);
        }
    }
    if (node.typeName == "Observation") {
        if (const std::string_view url = vitalSignsProfile(node); !url.empty())
            checkProfile(url, node, step, here);
    }
}

void ResourceWalk::checkProfile(std::string_view url, const TreeNode& node, const PathStep& step,
                                const Here& here)
{
    const std::string_view plain = canonicalUrl(url);
    const std::string_view name =
        plain.starts_with(kStructureBase) ? plain.substr(kStructureBase.size()) : std::string_view();
    if (!name.empty() && m_scene.book().type(name) != nullptr) {
        if (name != node.typeName && name != "Resource" && name != "DomainResource")
            m_scene.add(
                Diagnostic::error("fhir.profile-type", "The profile {0} is for {1}, not for {2}.",
                                  {std::string(plain), std::string(name), std::string(node.typeName)}),
                step, node);
        return;
    }
    if (const Profile* profile = m_scene.lookups().profile(plain)) {
        return m_profiles.check(m_scene, *profile, node, step,
                                {.scope = here.scope, .bundle = here.bundle, .fullUrl = here.fullUrl});
    }
    std::optional<Diagnostic> problem = m_profiles.book().problemOf(plain);
    if (problem)
        problem->severity = Severity::Warning;
    m_scene.add(
        problem ? *std::move(problem)
                : Diagnostic::warning("fhir.unknown-profile",
                                      "The profile {0} is not known, so that it was not checked. Give its "
                                      "definition.",
                                      {shown(plain)}),
        step, node);
}

void ResourceWalk::walkBundle(const TreeNode& node, const PathStep& step, const Here& here)
{
    const BundleIndex index(node);
    checkRemarks(node, step);
    Here inside = here;
    inside.bundle = &index;
    walkChildren(node, *m_scene.book().type("Bundle"), step, inside);
    checkBundle(m_scene, index, step);
}

void ResourceWalk::walkChildren(const TreeNode& node, const TypeRules& type, const PathStep& step,
                                const Here& here)
{
    const std::size_t base = m_counts.size();
    m_counts.resize(base + type.elements.size());
    Here inside = here;
    if (here.bundle != nullptr && step.name == "entry" && type.name == "Bundle.entry")
        inside.fullUrl = childText(node, "fullUrl");
    for (const TreeNode* child = node.firstChild; child != nullptr; child = child->next) {
        const std::size_t found = type.find(child->name);
        const ElementRule* rule = found == TypeRules::npos ? nullptr : &type.elements[found];
        const bool holdsResource =
            rule != nullptr && rule->types.size() == 1 && rule->types.front()->name == "Resource";
        const TypeRules* childType = rule == nullptr ? nullptr
                                     : holdsResource ? rule->types.front()
                                                     : rule->typeNamed(child->typeName);
        if (childType == nullptr) {
            checkUnknown(*child, type, step);
            continue;
        }
        const std::uint32_t count = m_counts[base + found]++;
        m_hasElementIds = m_hasElementIds || (rule->name == "id" && step.parent != nullptr);
        const PathStep childStep{.parent = &step,
                                 .name = rule->name,
                                 .index = rule->isList ? static_cast<std::int32_t>(count) : -1,
                                 .choice = rule->isChoice ? childType->name : std::string_view(),
                                 .type = childType->name};
        if (m_scene.isJson())
            checkList(*child, *rule, childStep);
        walkElement(*child, *rule, *childType, childStep, inside);
    }
    checkCounts(node, type, step, base);
    m_counts.resize(base);
}

void ResourceWalk::checkCounts(const TreeNode& node, const TypeRules& type, const PathStep& step,
                               std::size_t base)
{
    for (std::size_t index = 0; index < type.elements.size(); ++index) {
        const ElementRule& rule = type.elements[index];
        const std::uint32_t count = m_counts[base + index];
        if (count >= rule.minimum && (count <= rule.maximum || rule.maximum == 0))
            continue;
        const PathStep child{.parent = &step, .name = rule.name};
        if (count < rule.minimum) {
            m_scene.add(Diagnostic::error("fhir.missing-element", "{0} is required here, but missing.",
                                          {std::string(rule.name) + (rule.isChoice ? "[x]" : "")}),
                        step, node);
        } else if (rule.isChoice) {
            m_scene.add(Diagnostic::error("fhir.several-choices",
                                          "Only one of the types of {0} may be given.",
                                          {std::string(rule.name) + "[x]"}),
                        child, node);
        } else {
            m_scene.add(Diagnostic::error("fhir.too-many", "At most {0} may be given here, not {1}.",
                                          {std::to_string(rule.maximum), std::to_string(count)}),
                        child, node);
        }
    }
}

void ResourceWalk::checkList(const TreeNode& node, const ElementRule& rule, const PathStep& step)
{
    if (node.isListItem != rule.isList) {
        m_scene.add(rule.isList
                        ? Diagnostic::error("fhir.not-an-array",
                                            "This must be an array in JSON, even with one item: write it in "
                                            "brackets.")
                        : Diagnostic::error("fhir.an-array", "This is a single value in JSON, not an array."),
                    step, node);
    } else if (m_scene.firstByte(node) == '[') {
        m_scene.add(Diagnostic::error("fhir.an-array", "FHIR has no arrays in arrays."), step, node);
    }
}

void ResourceWalk::checkUnknown(const TreeNode& node, const TypeRules& type, const PathStep& step)
{
    const Type* schemaType = m_scene.book().schema().fhirType(type.name);
    std::vector<std::string_view> names;
    if (schemaType != nullptr) {
        for (const Member& member : schemaType->members)
            names.push_back(member.jsonName);
    }
    const bool isSibling =
        node.name.starts_with('_') && std::ranges::find(names, node.name.substr(1)) != names.end();
    const std::string_view near = isSibling ? std::string_view() : nearestWord(node.name, names);
    Diagnostic finding =
        isSibling ? Diagnostic::error("fhir.wrong-json-type",
                                      "\"{0}\" is no object, or does not stand beside a primitive element.",
                                      {shown(node.name)})
        : near.empty()
            ? Diagnostic::error("fhir.unknown-element", "{0} has no element \"{1}\".",
                                {std::string(type.name), shown(node.name)})
            : Diagnostic::error("fhir.unknown-element", "{0} has no element \"{1}\". Did you mean \"{2}\"?",
                                {std::string(type.name), shown(node.name), std::string(near)});
    m_scene.add(std::move(finding), step, node);
    checkRemarks(node, step);
}

void ResourceWalk::checkRemarks(const TreeNode& node, const PathStep& step)
{
    if (m_remarksSeen >= m_remarks.size())
        return;
    for (const json::JsonRemark& remark : m_remarks) {
        if (remark.parent != &node)
            continue;
        ++m_remarksSeen;
        const PathStep member{.parent = &step, .name = remark.name};
        const ByteRange bytes{remark.offset, remark.offset + 1};
        if (remark.kind == json::JsonRemark::Kind::EmptyArray)
            m_scene.add(Diagnostic::error(
                            "fhir.empty-array",
                            "An array must not be empty. Leave the element out where it has no values."),
                        member, bytes);
        else
            m_scene.add(
                Diagnostic::error("fhir.duplicate-name",
                                  "The object has this name twice. Write several values as one array."),
                member, bytes);
    }
}

void ResourceWalk::walkElement(const TreeNode& node, const ElementRule& rule, const TypeRules& type,
                               const PathStep& step, const Here& here)
{
    if (node.isNull && node.firstChild == nullptr) {
        return m_scene.add(
            Diagnostic::error("fhir.null",
                              "FHIR has no null, save in step with extensions. Leave the element out."),
            step, node);
    }
    if (type.name == "Resource") {
        if (m_scene.book().type(node.typeName) != &type)
            return walkResource(node, step, here);
        return m_scene.add(
            Diagnostic::error("fhir.no-resource-type", "A resource needs its \"resourceType\"."), step, node);
    }
    const bool isSound = type.primitive != PrimitiveKind::None ? walkPrimitive(node, rule, type, step, here)
                                                               : walkComplex(node, rule, type, step, here);
    if (!isSound)
        return;
    checkInvariants(m_scene, rule.invariants, node, step);
    checkBinding(m_scene, node, rule.binding, type, step);
}

bool ResourceWalk::walkPrimitive(const TreeNode& node, const ElementRule& rule, const TypeRules& type,
                                 const PathStep& step, const Here& here)
{
    const bool isObject = node.value.isNone() && m_scene.firstByte(node) == '{';
    const bool hasTypedChild = node.firstChild != nullptr && !node.firstChild->typeName.empty();
    if (isObject && node.firstChild != nullptr && !hasTypedChild) {
        m_scene.add(Diagnostic::error("fhir.wrong-json-type", "This must be a value in JSON, not an object."),
                    step, node);
        return false;
    }
    checkRemarks(node, step);
    if (node.value.isNone() && node.firstChild == nullptr) {
        m_scene.add(
            Diagnostic::error("fhir.empty-element", "An element must have a value or something in it."), step,
            node);
        return false;
    }
    if (!node.value.isNone()) {
        if (type.primitive == PrimitiveKind::Xhtml) {
            for (Diagnostic& finding :
                 fhirpath::checkXhtml(node.value.isString() ? node.value.asString() : std::string_view()))
                m_scene.add(std::move(finding), step, node);
        }
        checkValue(m_scene, node, type.primitive, step);
        if (type.primitive == PrimitiveKind::Canonical)
            checkCanonical(m_scene, node, rule, step,
                           {.scope = here.scope, .bundle = here.bundle, .fullUrl = here.fullUrl});
    }
    if (node.firstChild != nullptr)
        walkChildren(node, *m_scene.book().type("Element"), step, here);
    return true;
}

bool ResourceWalk::walkComplex(const TreeNode& node, const ElementRule& rule, const TypeRules& type,
                               const PathStep& step, const Here& here)
{
    if (!node.value.isNone()) {
        m_scene.add(Diagnostic::error("fhir.wrong-json-type", "This must be an object in JSON: a {0}.",
                                      {std::string(type.name)}),
                    step, node);
        return false;
    }
    checkRemarks(node, step);
    if (node.firstChild == nullptr) {
        m_scene.add(
            Diagnostic::error("fhir.empty-element", "An element must have a value or something in it."), step,
            node);
        return false;
    }
    if (type.special == Special::Extension) {
        Here inside = here;
        inside.isInExtension = true;
        walkChildren(node, type, step, inside);
    } else {
        walkChildren(node, type, step, here);
    }
    checkInvariants(m_scene, type.invariants, node, step);
    checkSpecial(node, rule, type, step, here);
    return true;
}

void ResourceWalk::checkSpecial(const TreeNode& node, const ElementRule& rule, const TypeRules& type,
                                const PathStep& step, const Here& here)
{
    switch (type.special) {
    case Special::Reference:
        return checkReference(m_scene, node, rule, step,
                              {.scope = here.scope, .bundle = here.bundle, .fullUrl = here.fullUrl});
    case Special::Extension:
        return checkExtension(
            m_scene, m_profiles, node, step,
            {.isNested = here.isInExtension,
             .isModifier = rule.isModifier,
             .reference = {.scope = here.scope, .bundle = here.bundle, .fullUrl = here.fullUrl}});
    case Special::Coding:
        return checkCoding(m_scene, node, step);
    case Special::Identifier:
        return checkIdentifier(m_scene, node, step);
    case Special::Quantity:
        return checkQuantity(m_scene, node, rule, step);
    case Special::Attachment:
        return checkAttachment(m_scene, node, step);
    default:
        return;
    }
}

} // namespace hilum::fhir
