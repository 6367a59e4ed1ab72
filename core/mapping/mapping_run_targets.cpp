// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/mapping_run.h"

namespace hilum::mapping {
namespace {

/// A primitive that has extensions only, so far.
bool isBarePrimitive(const CompiledRule& rule, const TreeNode& node)
{
    return rule.kind != TargetKind::Any && !rule.group && node.value.isNone() && node.firstChild != nullptr;
}

} // namespace

/// Where the rule's container and name are: in its own group's frame, or in the root's.
const MappingRun::Frame& MappingRun::placeOf(const CompiledRule& rule, const Frame& frame) const
{
    return rule.isAtRoot ? *m_rootFrame : frame;
}

bool MappingRun::isTaken(const CompiledRule& rule, const Frame& frame) const
{
    if (rule.isListItem)
        return false;
    const TreeNode* node = m_state.frames[placeOf(rule, frame).names + rule.nameNumber];
    return node != nullptr && !isBarePrimitive(rule, *node);
}

/// `term`: of the value; Stencil::kOfMapping for one of the rule.
TreeNode* MappingRun::put(const CompiledRule& rule, const Frame& frame, const Value& value, Node origin,
                          Term term)
{
    const Frame& place = placeOf(rule, frame);
    if (isTaken(rule, frame))
        return nullptr;
    TreeNode* known = rule.isListItem ? nullptr : m_state.frames[place.names + rule.nameNumber];
    if (known != nullptr) { // Its extensions were there first.
        known->value = value;
        known->origin = origin;
        if (m_tracer != nullptr)
            m_tracer->wrote(*known, term);
        return known;
    }
    TreeNode* parent = container(place, rule.container);
    if (parent == nullptr)
        return nullptr;
    auto* node = m_arena.make<TreeNode>();
    node->name = rule.name;
    node->typeName = rule.typeName;
    node->value = value;
    node->origin = origin;
    node->isListItem = rule.isListItem;
    link(place, rule.nameNumber, parent, node);
    if (m_tracer != nullptr && !value.isNone())
        m_tracer->wrote(*node, term);
    return node;
}

/// The element without a value, and the source's text in an extension, where the mapping wants it so.
bool MappingRun::putUnreadable(const CompiledRule& rule, const Frame& frame, const Found& found)
{
    if (!m_plan.keepsUnreadable || rule.kind == TargetKind::Any || rule.otherwise || rule.otherwiseFrom)
        return false;
    if (!rule.isListItem && m_state.frames[placeOf(rule, frame).names + rule.nameNumber] != nullptr)
        return false;
    // A code of a required binding must be there or not at all: its text stands with the element around it.
    TreeNode* node = rule.codes ? container(placeOf(rule, frame), rule.container)
                                : put(rule, frame, {}, found.node, Stencil::kOfMapping);
    if (node == nullptr)
        return false;
    std::string text;
    found.value.appendTo(text);
    if (m_recorder != nullptr && found.node)
        m_recorder->took(found.node);
    if (!rule.codes)
        addExtension(*node, "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "code",
                     Value::string("error"), Stencil::kOfMapping);
    addExtension(*node, "http://hl7.org/fhir/StructureDefinition/originalText", "string",
                 Value::string(m_arena.copy(text)), found.value.isString() ? found.term : Stencil::kNone);
    ++m_sourced;
    return true;
}

void MappingRun::addExtension(TreeNode& node, std::string_view url, std::string_view type, const Value& value,
                              Term term)
{
    TreeNode* extension = m_builder.addListItem(node, "extension");
    extension->typeName = "Extension";
    extension->isListItem = true;
    TreeNode* const urlNode = m_builder.add(*extension, "url", Value::string(url));
    urlNode->typeName = "uri";
    TreeNode* const valueNode = m_builder.add(*extension, "value", value);
    valueNode->typeName = type;
    if (m_tracer == nullptr)
        return;
    m_tracer->wrote(*urlNode, Stencil::kOfMapping);
    m_tracer->wrote(*valueNode, term);
}

/// The container of a slot, made with those around it when it is asked for the first time. Null where a
/// single one of another type stands in its place.
TreeNode* MappingRun::container(const Frame& frame, std::size_t number)
{
    TreeNode*& known = m_state.frames[frame.slots + number];
    if (known != nullptr)
        return known;
    const ContainerSlot& slot = frame.place.slots[number];
    if (TreeNode* value = m_state.frames[frame.names + slot.nameNumber]; !slot.isList && value != nullptr)
        return slot.isPrimitive ? known = value : nullptr;
    TreeNode* parent = container(frame, slot.parent);
    if (parent == nullptr)
        return nullptr;
    TreeNode* made = m_builder.makeRoot(slot.typeName);
    made->name = slot.name;
    made->isListItem = slot.isList;
    made->origin = frame.context;
    TreeNode* later = slot.isList ? laterItem(frame, number) : nullptr;
    if (later == nullptr)
        link(frame, slot.nameNumber, parent, made);
    else
        insertBefore(*parent, *later, made);
    return m_state.frames[frame.slots + number] = made;
}

/// The item of the same list with the next higher index that is there already.
TreeNode* MappingRun::laterItem(const Frame& frame, std::size_t number) const
{
    const ContainerSlot& slot = frame.place.slots[number];
    TreeNode* found = nullptr;
    std::uint32_t index = 0;
    for (std::size_t each = 1; each < frame.place.slots.size(); ++each) {
        const ContainerSlot& other = frame.place.slots[each];
        TreeNode* node = m_state.frames[frame.slots + each];
        if (node != nullptr && other.nameNumber == slot.nameNumber && other.index > slot.index
            && (found == nullptr || other.index < index)) {
            found = node;
            index = other.index;
        }
    }
    return found;
}

void MappingRun::insertBefore(TreeNode& parent, const TreeNode& later, TreeNode* made)
{
    TreeNode** at = &parent.firstChild;
    while (*at != &later)
        at = &(*at)->next;
    made->next = *at;
    *at = made;
}

/// Puts a child behind the last one of its name, so that the items of a list stand together.
void MappingRun::link(const Frame& frame, std::size_t nameNumber, TreeNode* parent, TreeNode* child)
{
    TreeNode*& last = m_state.frames[frame.names + nameNumber];
    if (last == nullptr || last == parent->lastChild) {
        (parent->lastChild == nullptr ? parent->firstChild : parent->lastChild->next) = child;
        parent->lastChild = child;
    } else {
        child->next = last->next;
        last->next = child;
    }
    last = child;
}

} // namespace hilum::mapping
