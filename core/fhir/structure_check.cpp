// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/structure_check.h"

#include "core/base/text.h"
#include "core/fhir/uri.h"

#include <algorithm>
#include <array>

namespace hilum::fhir {

namespace {

/// True for an expression that is not FHIRPath at all; functions and members that are not known here may be
/// of later versions.
bool isUnreadable(std::string_view expression)
{
    static constexpr auto kSyntax = std::to_array<std::string_view>(
        {"fhirpath.unexpected-token", "fhirpath.unfinished", "fhirpath.value-expected",
         "fhirpath.unfinished-path", "fhirpath.name-expected", "fhirpath.unterminated-text",
         "fhirpath.unterminated-comment", "fhirpath.unexpected-character", "fhirpath.bad-variable"});
    const Result<fhirpath::Expression> compiled = fhirpath::compile(expression);
    return !compiled && std::ranges::find(kSyntax, compiled.error().code) != kSyntax.end();
}

class StructureCheck
{
public:
    StructureCheck(Scene& scene, const ResourceScope& scope)
        : m_scene(scene), m_scope(scope), m_isLogical(childText(*scope.node, "kind") == "logical")
    {
    }

    void run()
    {
        for (const std::string_view part : {"snapshot", "differential"}) {
            if (const TreeNode* elements = childOf(*m_scope.node, part))
                checkElements(*elements, {.parent = m_scope.step, .name = part});
        }
    }

private:
    void checkElements(const TreeNode& elements, const PathStep& step)
    {
        std::int32_t index = 0;
        for (const TreeNode* element = elements.firstChild; element != nullptr; element = element->next) {
            if (element->name != "element")
                continue;
            const PathStep elementStep{.parent = &step, .name = "element", .index = index++};
            checkPath(*element, elementStep);
            checkParts(*element, elementStep);
        }
    }

    void checkPath(const TreeNode& element, const PathStep& step)
    {
        const bool isConstraint = childText(*m_scope.node, "derivation") == "constraint" && !m_isLogical;
        const std::string_view path = childText(element, "path");
        const std::string_view type = childText(*m_scope.node, "type");
        if (!isConstraint || path.empty() || m_scene.book().schema().fhirType(type) == nullptr)
            return;
        const std::vector<std::string_view> names = split(path, '.');
        if (names.front() != type)
            return; // An invariant of its own.
        std::string_view at = type;
        for (std::size_t number = 1; number < names.size() && !at.empty(); ++number) {
            const std::optional<std::string_view> next = typeBelow(at, names[number]);
            if (!next) {
                return m_scene.add(
                    Diagnostic::error("fhir.structure-path", "{0} has no element \"{1}\".",
                                      {std::string(at), std::string(names[number].substr(0, 64))}),
                    {.parent = &step, .name = "path"}, element);
            }
            at = *next;
        }
    }

    /// Type of the member, "" where it may be of several; nothing where there is no such member.
    [[nodiscard]] std::optional<std::string_view> typeBelow(std::string_view typeName,
                                                            std::string_view name) const
    {
        const Type* type = m_scene.book().schema().fhirType(typeName);
        if (type == nullptr || typeName == "Resource" || typeName == "DomainResource")
            return std::string_view();
        if (name.ends_with("[x]"))
            return type->memberOf(name.substr(0, name.size() - 3), {}) != nullptr
                       ? std::optional<std::string_view>("")
                       : std::nullopt;
        if (const Member* member = type->member(name))
            return member->type->name == "Resource" ? std::string_view() : member->type->name;
        // Some write a choice without its mark.
        return type->memberOf(name, {}) != nullptr ? std::optional<std::string_view>("") : std::nullopt;
    }

    void checkParts(const TreeNode& element, const PathStep& step)
    {
        std::int32_t types = 0;
        std::int32_t constraints = 0;
        for (const TreeNode* child = element.firstChild; child != nullptr; child = child->next) {
            if (child->name == "type")
                checkType(*child, {.parent = &step, .name = "type", .index = types++});
            else if (child->name == "constraint")
                checkConstraint(*child, {.parent = &step, .name = "constraint", .index = constraints++});
        }
    }

    void checkType(const TreeNode& type, const PathStep& step)
    {
        const std::string_view code = childText(type, "code");
        const bool isKnown = code.empty() || isAbsoluteUri(code)
                             || (m_scene.book().schema().fhirType(code) != nullptr
                                 && code.find('.') == std::string_view::npos);
        if (isKnown || m_isLogical)
            return;
        m_scene.add(Diagnostic::error("fhir.structure-type", "FHIR R4 has no type \"{0}\".",
                                      {std::string(code.substr(0, 64))}),
                    step, type);
    }

    void checkConstraint(const TreeNode& constraint, const PathStep& step)
    {
        const std::string_view expression = childText(constraint, "expression");
        if (!expression.empty() && isUnreadable(expression))
            m_scene.add(Diagnostic::error("fhir.structure-expression", "The expression is no FHIRPath."),
                        {.parent = &step, .name = "expression"}, constraint);
    }

    Scene& m_scene;
    const ResourceScope& m_scope;
    bool m_isLogical;
};

} // namespace

void checkStructureDefinition(Scene& scene, const ResourceScope& scope)
{
    StructureCheck(scene, scope).run();
}

void checkSearchParameter(Scene& scene, const ResourceScope& scope)
{
    const TreeNode* expression = childOf(*scope.node, "expression");
    const bool isText = expression != nullptr && expression->value.isString();
    if (isText && isUnreadable(expression->value.asString()))
        scene.add(Diagnostic::error("fhir.structure-expression", "The expression is no FHIRPath."),
                  {.parent = scope.step, .name = "expression"}, *expression);
}

} // namespace hilum::fhir
