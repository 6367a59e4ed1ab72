// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/fhir/fhir_typing.h"

#include "core/json/json_text.h"
#include "core/model/tree_builder.h"

namespace hilum::fhir {

namespace {

void append(TreeNode& parent, TreeNode& child)
{
    child.next = nullptr;
    if (parent.lastChild != nullptr)
        parent.lastChild->next = &child;
    else
        parent.firstChild = &child;
    parent.lastChild = &child;
}

/// What typedValue() may change.
bool isConverted(ValueKind kind)
{
    return kind == ValueKind::Decimal || kind == ValueKind::Date || kind == ValueKind::DateTime
           || kind == ValueKind::Time;
}

class Typing
{
public:
    /// `likely`: what the resource probably is, so that it need not be looked up; may be null.
    Typing(const FhirSchema& schema, const Type* likely) : m_schema(schema), m_likely(likely) {}

    /// False where the object does not say what it is.
    bool typeResource(TreeNode& node)
    {
        const TreeNode* name = TreeBuilder::find(node, "resourceType");
        if (name == nullptr || !name->value.isString() || name->value.asString().empty())
            return false;
        const bool isLikely = m_likely != nullptr && m_likely->name == name->value.asString();
        const Type* type = isLikely ? m_likely : m_schema.fhirType(name->value.asString());
        if (type != nullptr && type->kind != TypeKind::Resource)
            type = nullptr;
        node.typeName = type == nullptr ? name->value.asString() : type->name;
        if (type == nullptr)
            m_unknownResource = node.typeName;
        typeMembers(node, type, true);
        return true;
    }

    [[nodiscard]] std::string_view unknownResource() const { return m_unknownResource; }

private:
    void typeMembers(TreeNode& node, const Type* type, bool isResource)
    {
        if (type == nullptr && !isResource)
            return;
        TreeNode siblings; // `_name` and the like, to be merged when all names are there.
        TreeNode* kept = nullptr;
        const Member* member = nullptr;
        std::string_view memberName;
        for (TreeNode *child = node.firstChild, *next = nullptr; child != nullptr; child = next) {
            next = child->next;
            const bool isSibling = type != nullptr && child->name.starts_with('_');
            if (isSibling || (isResource && child->name == "resourceType")) {
                (kept == nullptr ? node.firstChild : kept->next) = next;
                if (isSibling)
                    append(siblings, *child);
                continue;
            }
            kept = child;
            if (type == nullptr)
                continue;
            if (child->name.data() != memberName.data() || member == nullptr) {
                memberName = child->name;
                member = type->member(memberName);
            }
            if (member != nullptr)
                typeMember(*child, *member);
        }
        node.lastChild = kept;
        if (siblings.firstChild != nullptr)
            mergeSiblings(node, siblings, *type);
    }

    void typeMember(TreeNode& node, const Member& member)
    {
        const Type& type = *member.type;
        node.name = member.name;
        node.typeName = type.name;
        if (type.kind == TypeKind::Primitive) {
            if (node.firstChild == nullptr && isConverted(type.primitive))
                node.value = typedValue(node.value, type.primitive);
            return;
        }
        const bool holdsResource = type.kind == TypeKind::Resource || type.name == "Resource";
        if (!holdsResource || !typeResource(node))
            typeMembers(node, &type, false);
    }

    /// Lists go in step: the n-th `_given` belongs to the n-th `given`.
    void mergeSiblings(TreeNode& node, TreeNode& siblings, const Type& type)
    {
        TreeNode* target = nullptr;
        std::string_view name;
        const Member* member = nullptr;
        const Type* const element = m_schema.fhirType("Element");
        TreeNode* sibling = siblings.firstChild;
        for (TreeNode* next = nullptr; sibling != nullptr; sibling = next) {
            next = sibling->next;
            if (sibling->name != name) {
                name = sibling->name;
                member = type.member(name.substr(1));
                target = member == nullptr ? nullptr : node.firstChild;
            } else if (target != nullptr) {
                target = target->next;
            }
            while (target != nullptr
                   && (target->name != member->name || target->typeName != member->type->name))
                target = target->next;
            if (member == nullptr || member->type->kind != TypeKind::Primitive || !sibling->value.isNone()) {
                append(node, *sibling); // Not what FHIR allows; kept as it is.
                continue;
            }
            typeMembers(*sibling, element, false);
            mergeSibling(node, *sibling, target, *member);
        }
    }

    static void mergeSibling(TreeNode& node, TreeNode& sibling, TreeNode* target, const Member& member)
    {
        if (target == nullptr) {
            sibling.name = member.name;
            sibling.typeName = member.type->name;
            append(node, sibling);
        } else if (sibling.firstChild != nullptr) {
            target->firstChild = sibling.firstChild;
            target->lastChild = sibling.lastChild;
            target->isNull = false;
        }
    }

    const FhirSchema& m_schema;
    const Type* m_likely;
    std::string_view m_unknownResource;
};

} // namespace

Result<void> typeResource(TreeNode& root, const FhirSchema& schema, Diagnostics& warnings, const Type* likely)
{
    Typing typing(schema, likely);
    if (!typing.typeResource(root)) {
        return Diagnostic::error(
            "fhir.no-resource-type",
            "This is no FHIR resource: it has no \"resourceType\". Use the format json for other JSON.");
    }
    if (!typing.unknownResource().empty()) {
        warnings.push_back(Diagnostic::warning(
            "fhir.unknown-resource",
            "FHIR R4 has no such type of resource; its elements are read without types."));
    }
    return {};
}

Value typedValue(const Value& value, ValueKind kind)
{
    if (kind == ValueKind::Decimal && value.kind() == ValueKind::Integer)
        return Value::decimal(Decimal(value.asInteger()));
    if (!value.isString())
        return value;
    std::optional<DateTime> moment;
    switch (kind) {
    case ValueKind::Date:
        moment = DateTime::parseDate(value.asString());
        return moment ? Value::date(*moment) : value;
    case ValueKind::DateTime:
        moment = DateTime::parseDateTime(value.asString());
        return moment ? Value::dateTime(*moment) : value;
    case ValueKind::Time:
        moment = DateTime::parseTime(value.asString());
        return moment ? Value::time(*moment) : value;
    default:
        return value;
    }
}

Value typedText(std::string_view text, ValueKind kind)
{
    if (kind == ValueKind::Boolean && (text == "true" || text == "false"))
        return Value::boolean(text == "true");
    if ((kind == ValueKind::Integer || kind == ValueKind::Decimal) && json::isNumber(text)) {
        const Value number = json::numberValue(text);
        return number.isNone() ? Value::string(text) : typedValue(number, kind);
    }
    return typedValue(Value::string(text), kind);
}

} // namespace hilum::fhir
