// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/coded_check.h"

#include "core/fhir/uri.h"
#include "core/fhir/value_check.h"

namespace hilum::fhir {

namespace {

constexpr std::string_view kUriSystem = "urn:ietf:rfc:3986";

PathStep below(const PathStep& step, std::string_view name)
{
    return {.parent = &step, .name = name};
}

/// The two members of a Coding that matter, found in one go.
struct CodingParts
{
    const TreeNode* system = nullptr;
    const TreeNode* code = nullptr;

    explicit CodingParts(const TreeNode& coding)
    {
        for (const TreeNode* child = coding.firstChild; child != nullptr; child = child->next) {
            if (child->name == "system")
                system = child;
            else if (child->name == "code")
                code = child;
        }
    }

    [[nodiscard]] static std::string_view textOf(const TreeNode* node)
    {
        return node != nullptr && node->value.isString() ? node->value.asString() : std::string_view();
    }
};

enum class Membership : std::uint8_t { Inside, Outside, NoCode };

Membership membershipOfCoding(const TreeNode& coding, const CodeSet& codes)
{
    const CodingParts parts(coding);
    const std::string_view code = CodingParts::textOf(parts.code);
    if (code.empty())
        return Membership::NoCode;
    return codes.has(CodingParts::textOf(parts.system), code) ? Membership::Inside : Membership::Outside;
}

Membership membershipOfConcept(const TreeNode& concept_, const CodeSet& codes)
{
    Membership best = Membership::NoCode;
    for (const TreeNode* child = concept_.firstChild; child != nullptr; child = child->next) {
        if (child->name != "coding")
            continue;
        const Membership one = membershipOfCoding(*child, codes);
        if (one == Membership::Inside)
            return one;
        best = one == Membership::Outside ? one : best;
    }
    return best;
}

Membership membershipOf(const TreeNode& node, const TypeRules& type, const CodeSet& codes)
{
    if (type.primitive != PrimitiveKind::None) {
        if (!node.value.isString())
            return Membership::NoCode;
        return codes.has(node.value.asString()) ? Membership::Inside : Membership::Outside;
    }
    if (type.special == TypeRules::Special::CodeableConcept)
        return membershipOfConcept(node, codes);
    return membershipOfCoding(node, codes);
}

/// True where an extension has the code of a later version of FHIR in place of a value
/// (http://hl7.org/fhir/R4/versions.html#extensions).
bool hasLaterCode(const TreeNode& node)
{
    static constexpr std::string_view kHl7 = "http://hl7.org/fhir/";
    for (const TreeNode* child = node.firstChild; child != nullptr; child = child->next) {
        const std::string_view url =
            child->name == "extension" ? childText(*child, "url") : std::string_view();
        if (url.starts_with(kHl7) && url.size() > kHl7.size() && url[kHl7.size()] >= '0'
            && url[kHl7.size()] <= '9')
            return true;
    }
    return false;
}

/// True for the types that a binding speaks of; other types of a choice have none.
bool canBeBound(const TypeRules& type)
{
    using Kind = PrimitiveKind;
    return type.special == TypeRules::Special::CodeableConcept || type.special == TypeRules::Special::Coding
           || type.primitive == Kind::Code || type.primitive == Kind::Uri || type.primitive == Kind::String
           || type.name == "Quantity";
}

/// Of language codes, currencies and media types only the form is known.
void checkSyntax(Scene& scene, const TreeNode& node, const Binding& binding, const TypeRules& type,
                 const PathStep& step)
{
    if (type.primitive != PrimitiveKind::Code || !node.value.isString()
        || keepsSyntax(node.value.asString(), binding.syntax))
        return;
    if (binding.syntax == CodeSyntax::Language)
        scene.add(Diagnostic::error("fhir.bad-language",
                                    "This is no language code: write it as en, de-CH or the like."),
                  step, node);
    else if (binding.syntax == CodeSyntax::Currency)
        scene.add(Diagnostic::error("fhir.bad-currency",
                                    "This is no currency of ISO 4217: write it as EUR or USD."),
                  step, node);
    else
        scene.add(Diagnostic::error("fhir.bad-media-type",
                                    "This is no media type: write it as image/png or the like."),
                  step, node);
}

} // namespace

void checkCoding(Scene& scene, const TreeNode& coding, const PathStep& step)
{
    const CodingParts parts(coding);
    const std::string_view system = CodingParts::textOf(parts.system);
    const std::string_view code = CodingParts::textOf(parts.code);
    if (system.empty()) {
        if (!code.empty())
            scene.add(Diagnostic::warning("fhir.code-without-system",
                                          "A code means nothing without its system. Add the system."),
                      step, coding);
        return;
    }
    if (!isAbsoluteUri(system)) {
        return scene.add(Diagnostic::error("fhir.relative-system",
                                           "The system must be an absolute URI, such as http://loinc.org."),
                         below(step, "system"), *parts.system);
    }
    const CodeSet* codes = scene.lookups().codeSystem(system);
    if (codes == nullptr
        && (system.starts_with("http://hl7.org/fhir/ValueSet/")
            || scene.lookups().valueSet(system) != nullptr)) {
        return scene.add(
            Diagnostic::error("fhir.value-set-as-system",
                              "The system is a value set. Name the code system that the code is from."),
            below(step, "system"), *parts.system);
    }
    if (codes != nullptr && !code.empty() && !codes->has(system, code)) {
        scene.add(Diagnostic::error("fhir.unknown-code", "The code system {0} has no such code.",
                                    {std::string(system)}),
                  below(step, "code"), *parts.code);
    }
}

void checkBinding(Scene& scene, const TreeNode& node, const Binding& binding, const TypeRules& type,
                  const PathStep& step)
{
    if (binding.syntax != CodeSyntax::Any)
        return checkSyntax(scene, node, binding, type, step);
    if (binding.strength < BindingStrength::Extensible || binding.codes == nullptr || !canBeBound(type))
        return;
    const Membership membership = membershipOf(node, type, *binding.codes);
    if (membership == Membership::Inside || (membership == Membership::NoCode && hasLaterCode(node)))
        return;
    const std::string valueSet = binding.valueSet;
    if (binding.strength == BindingStrength::Required) {
        if (membership == Membership::NoCode)
            scene.add(Diagnostic::error("fhir.no-code", "A code of the value set {0} is required here.",
                                        {valueSet}),
                      step, node);
        else
            scene.add(Diagnostic::error("fhir.not-in-value-set",
                                        "The code is not in the value set {0}. Use one of its codes.",
                                        {valueSet}),
                      step, node);
    } else if (membership == Membership::Outside) {
        scene.add(
            Diagnostic::warning("fhir.not-in-value-set",
                                "No code is from the value set {0}; use one of its codes where it has one "
                                "that fits.",
                                {valueSet}),
            step, node);
    }
}

void checkIdentifier(Scene& scene, const TreeNode& identifier, const PathStep& step)
{
    const TreeNode* systemNode = childOf(identifier, "system");
    const std::string_view system = childText(identifier, "system");
    if (!system.empty() && !isAbsoluteUri(system)) {
        return scene.add(Diagnostic::error("fhir.relative-system",
                                           "The system must be an absolute URI, such as urn:oid:2.16.840.1."),
                         below(step, "system"), *systemNode);
    }
    const std::string_view value = childText(identifier, "value");
    if (system == kUriSystem && !value.empty() && !isAbsoluteUri(value)) {
        scene.add(Diagnostic::error("fhir.identifier-no-uri",
                                    "With the system {0} the value must be a whole URI, with its scheme.",
                                    {std::string(kUriSystem)}),
                  below(step, "value"), *childOf(identifier, "value"));
    }
}

void checkQuantity(Scene& scene, const TreeNode& quantity, const ElementRule& rule, const PathStep& step)
{
    if (rule.isSimpleQuantity && childOf(quantity, "comparator") != nullptr)
        scene.add(Diagnostic::error("fhir.comparator", "A quantity has no comparator here (sqty-1)."), step,
                  quantity);
    static constexpr std::string_view kUcum = "http://unitsofmeasure.org";
    const TreeNode* code = childOf(quantity, "code");
    const bool isUcum = code != nullptr && code->value.isString() && childText(quantity, "system") == kUcum;
    if (!isUcum || scene.lookups().isUnit(code->value.asString()))
        return;
    scene.add(Diagnostic::warning(
                  "fhir.unknown-unit",
                  "UCUM has no such unit. Give its code in UCUM (mm[Hg], 10*3/uL), and the text that people "
                  "read as the unit."),
              below(step, "code"), *code);
}

void checkAttachment(Scene& scene, const TreeNode& attachment, const PathStep& step)
{
    const TreeNode* size = childOf(attachment, "size");
    if (size == nullptr || size->value.kind() != ValueKind::Integer)
        return;
    const std::string_view data = childText(attachment, "data");
    const std::optional<std::size_t> real = data.empty() ? std::nullopt : base64Size(data);
    if (real && static_cast<std::int64_t>(*real) != size->value.asInteger()) {
        scene.add(
            Diagnostic::error("fhir.attachment-size",
                              "The size is stated as {0} bytes, but the data has {1}. Correct the size.",
                              {std::to_string(size->value.asInteger()), std::to_string(*real)}),
            step, attachment);
    }
}

} // namespace hilum::fhir
