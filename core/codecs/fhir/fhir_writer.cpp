// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/fhir/fhir_writer.h"

#include "core/base/text.h"
#include "core/json/json_writer.h"
#include "core/model/tree_builder.h"

#include <algorithm>
#include <array>
#include <limits>

namespace hilum::fhir {

namespace {

constexpr std::uint32_t kUnknownPlace = 1U << 31U;
constexpr std::size_t kLongestName = 96;
constexpr std::size_t kFirstEntries = 256;
/// So often may be written again what was not in order.
constexpr std::uint32_t kMostTries = 16;
constexpr std::uint8_t kSortedAfterFailure = 4;
static_assert(Type::kTextPadding >= TextBuffer::kPadding);

/// FHIR's primitive for a value whose node says no type.
std::string_view primitiveName(ValueKind kind)
{
    static constexpr std::array<std::string_view, 9> kNames{
        "", "boolean", "string", "integer", "decimal", "date", "dateTime", "time", "Quantity"};
    return kNames[static_cast<std::size_t>(kind)];
}

/// `value` and `Quantity` → the member `valueQuantity`.
const Member* choiceMember(const Type& type, std::string_view name, std::string_view typeName)
{
    if (typeName.empty() || name.size() + typeName.size() > kLongestName)
        return nullptr;
    std::array<char, kLongestName> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init)
    char* end = std::ranges::copy(name, buffer.data()).out;
    const char first = typeName.front();
    *end++ = first >= 'a' && first <= 'z' ? static_cast<char>(first - 'a' + 'A') : first;
    end = std::ranges::copy(typeName.substr(1), end).out;
    return type.member({buffer.data(), static_cast<std::size_t>(end - buffer.data())});
}

const Member* searchMember(const Type* type, const TreeNode& node)
{
    const Member* member = type->member(node.name);
    if (member == nullptr)
        member = choiceMember(*type, node.name, node.typeName);
    if (member == nullptr)
        member = choiceMember(*type, node.name, primitiveName(node.value.kind()));
    return member;
}

bool isSame(std::string_view left, std::string_view right)
{
    return left.size() == right.size() && (left.data() == right.data() || left == right);
}

bool isMemberOf(const Member& member, const TreeNode& node)
{
    return member.jsonName == node.name
           || (member.isChoice && member.name == node.name && member.type->name == node.typeName);
}

/// No name has its key, so as a guess it is always wrong.
const Member& noMember()
{
    static const Member kNone = [] {
        Member member;
        member.key.size = std::numeric_limits<std::uint32_t>::max();
        return member;
    }();
    return kNone;
}

bool isUnknown(const Member& member)
{
    return member.shape == MemberShape::Unknown;
}

/// True for nodes named as their element is, which are most. `key` is of the node's name.
bool isOfElement(const Member& member, const json::NameKey& key, const TreeNode& node)
{
    if (member.key != key)
        return false;
    return member.isKeyEnough
           || (member.name == node.name && (!member.isChoice || isSame(member.type->name, node.typeName)));
}

/// An item of the same list.
bool isRepeat(const TreeNode& node, const TreeNode& previous)
{
    return previous.name.data() == node.name.data() && previous.name.size() == node.name.size()
           && isSame(previous.typeName, node.typeName);
}

bool isPrimitive(const Member& member)
{
    return member.shape <= MemberShape::OtherPrimitive;
}

bool isResourceTypeName(std::string_view name)
{
    constexpr std::string_view kName = "resourceType";
    return name.size() == kName.size() && name == kName;
}

/// What stands before the value of a member.
std::string_view beforeValue(const Member& member, bool isFirst, bool isList)
{
    std::string_view text = member.text;
    text.remove_prefix(isFirst ? 1 : 0);
    text.remove_suffix(isList ? 0 : 1);
    return text;
}

} // namespace

Result<void> FhirWriter::append(std::string& out, const Document& document)
{
    if (const std::string_view written = document.written(); !written.empty() && !m_zoneMinutes) {
        out.append(written);
        return {};
    }
    if (document.isTree())
        return appendTree(out, static_cast<const TreeDocument&>(document));
    Arena arena; // Rows and overlays are rare here.
    TreeBuilder builder(arena);
    TreeNode* root = builder.makeRoot(document.root().typeName());
    NodeList children;
    document.root().children(children);
    for (const Node child : children)
        builder.addCopy(*root, child.name(), child);
    return appendTree(out, *builder.finish(document.format(), root));
}

Result<void> FhirWriter::appendTree(std::string& out, const TreeDocument& tree)
{
    const TreeNode& root = *tree.rootNode();
    const TreeNode* named = root.typeName.empty() ? TreeBuilder::find(root, "resourceType") : nullptr;
    if (root.typeName.empty()
        && (named == nullptr || !named->value.isString() || named->value.asString().empty()))
        return Diagnostic::error(
            "fhir.not-a-resource",
            "The record is no FHIR resource: its type is not known. Map it to a resource, "
            "or write it in the format json.");
    const bool isJson = tree.format() == "fhir" || tree.format() == "json";
    m_text = isJson ? tree.bytes() : std::string_view();
    m_used = 0;
    m_unknownUsed = 0;
    m_tries = 0;
    m_isSecondTry = false;
    m_out.clear();
    appendResource(root);
    out.append(m_out.text());
    return {};
}

void FhirWriter::growGuesses(std::size_t count)
{
    m_guesses.resize(count, &noMember());
    m_unsorted.resize(count, 0);
}

/// Looks where the member was found last: the same names come again and again, from the same place.
const Member* FhirWriter::memberOf(const Type& type, const TreeNode& node)
{
    const auto mixed = reinterpret_cast<std::uintptr_t>(&type) / alignof(Type)
                       ^ reinterpret_cast<std::uintptr_t>(node.name.data()) * 3 ^ node.typeName.size();
    Found& known = m_found[static_cast<std::size_t>(mixed ^ mixed >> 8U) % kCacheSize];
    if (known.type == &type && isMemberOf(*known.member, node))
        return known.member;
    const Member* member = searchMember(&type, node);
    if (member != nullptr && isMemberOf(*member, node))
        known = {.type = &type, .member = member};
    return member;
}

const Type* FhirWriter::resourceType(std::string_view name)
{
    const Type*& known = m_resourceTypes[json::NameKey(name).hash() % kResourceCacheSize];
    if (known == nullptr || known->name != name)
        known = m_schema.fhirType(name);
    return known;
}

void FhirWriter::appendResource(const TreeNode& node)
{
    std::string_view name = node.typeName;
    if (name.empty() || name == "Resource") {
        const TreeNode* named = TreeBuilder::find(node, "resourceType");
        name = named != nullptr && named->value.isString() ? named->value.asString() : std::string_view();
    }
    m_out.add('{');
    if (!name.empty()) {
        m_out.add("\"resourceType\":");
        m_out.addJsonString(name);
    }
    appendObject(node, resourceType(name), name.empty() ? Begin::Nothing : Begin::ResourceType);
    m_out.add('}');
}

/// False where it cannot go on; what it has written is then to be cut off.
inline bool FhirWriter::appendInOrder(const TreeNode& node, const Type& type, Begin begin)
{
    std::uint32_t place = 0; // The least that may come, which is one behind the last.
    bool isFirst = begin == Begin::Nothing;
    const TreeNode* child = node.firstChild;
    while (child != nullptr) {
        const Member** const guess = m_guesses.data() + type.firstPlace + place;
        const Member* member = *guess;
        if (const json::NameKey key(child->name); !isOfElement(*member, key, *child)) {
            if (begin == Begin::ResourceType && isResourceTypeName(child->name)) {
                child = child->next;
                continue;
            }
            member = memberAfter(place, *child, key, type);
            if (member == nullptr)
                return false;
            *guess = member;
        }
        if (member->place < place)
            return false;
        place = member->place + 1;
        const TreeNode* const next = child->next;
        const bool isAlone = next == nullptr || !isRepeat(*next, *child);
        const bool isPlain = isAlone && member->shape == MemberShape::SingleText && child->value.isString()
                             && child->firstChild == nullptr && m_text.empty();
        if (isPlain) {
            m_out.addJsonMember(beforeValue(*member, isFirst, false), child->value.asString());
            child = next;
        } else if (isAlone && member->shape == MemberShape::Object && child->firstChild != nullptr
                   && child->value.isNone()) {
            m_out.addPadded(beforeValue(*member, isFirst, member->isList), '{');
            appendObject(*child, member->type, Begin::Nothing);
            m_out.add('}');
            if (member->isList)
                m_out.add(']');
            child = next;
        } else {
            const TreeNode* last = child;
            while (!isAlone && last->next != nullptr && isRepeat(*last->next, *child))
                last = last->next;
            if (!appendRun(*child, *last, *member, isFirst))
                return false;
            child = last->next;
        }
        isFirst = false;
    }
    return true;
}

/// Writes the children as they come while they are in canonical order, as most are. Where they turn out not
/// to be, begins again and sorts them, as it then does at once for some objects more of that type.
void FhirWriter::appendObject(const TreeNode& node, const Type* type, Begin begin)
{
    if (type == nullptr || m_isSecondTry || m_tries == kMostTries)
        return appendSorted(node, type, begin);
    (void)guessesOf(*type);
    if (std::uint8_t& unsorted = m_unsorted[type->firstPlace]; unsorted != 0) {
        --unsorted;
        return appendSorted(node, type, begin);
    }
    const std::size_t start = m_out.size();
    ++m_tries;
    const bool isDone = appendInOrder(node, *type, begin);
    --m_tries;
    if (isDone)
        return;
    m_out.cut(start);
    m_unsorted[type->firstPlace] = kSortedAfterFailure;
    m_isSecondTry = true;
    appendSorted(node, type, begin);
    m_isSecondTry = false;
}

/// Writes items of one name that stand together. False for primitives with children.
bool FhirWriter::appendRun(const TreeNode& first, const TreeNode& last, const Member& member, bool isFirst)
{
    if (isPrimitive(member)) {
        for (const TreeNode* item = &first; item != last.next; item = item->next) {
            if (item->firstChild != nullptr)
                return false;
        }
    }
    const bool isList = member.isList || &first != &last;
    m_out.addPadded(beforeValue(member, isFirst, isList));
    appendItem(first, member);
    for (const TreeNode* item = &first; item != &last;) {
        item = item->next;
        m_out.add(',');
        appendItem(*item, member);
    }
    if (isList)
        m_out.add(']');
    return true;
}

/// Most often one of the next; null where R4 knows none.
const Member* FhirWriter::memberAfter(std::uint32_t place, const TreeNode& node, const json::NameKey& key,
                                      const Type& type)
{
    constexpr std::size_t kNext = 6;
    const std::size_t end = std::min(place + kNext, type.members.size());
    for (std::size_t index = place; index < end; ++index) {
        if (isOfElement(type.members[index], key, node))
            return &type.members[index];
    }
    const Member* member = type.member(node.name, key);
    return member == nullptr ? memberOf(type, node) : member;
}

void FhirWriter::appendSorted(const TreeNode& node, const Type* type, Begin begin)
{
    const std::size_t first = m_used;
    const std::size_t firstUnknown = m_unknownUsed;
    if (type == nullptr)
        collectUntyped(node, begin);
    else if (!collect(node, *type, begin))
        m_unsorted[type->firstPlace] = kSortedAfterFailure;
    const std::size_t last = m_used;
    bool isFirst = begin == Begin::Nothing;
    for (std::size_t at = first; at < last;) {
        const Entry head = m_entries[at];
        std::size_t end = at + 1;
        while (end < last && m_entries[end].member->place == head.member->place)
            ++end;
        const bool isPlain = head.member->shape == MemberShape::SingleText && head.node->value.isString()
                             && head.node->firstChild == nullptr && end == at + 1 && m_text.empty();
        if (isPlain)
            m_out.addJsonMember(beforeValue(*head.member, isFirst, false), head.node->value.asString());
        else
            appendMember(at, end, isFirst);
        isFirst = false;
        at = end;
    }
    m_used = first;
    m_unknownUsed = firstUnknown;
}

inline void FhirWriter::push(const TreeNode& node, const Member& member)
{
    if (m_used == m_entries.size())
        grow();
    m_entries[m_used++] = {.node = &node, .member = &member};
}

void FhirWriter::grow()
{
    m_entries.resize(std::max(kFirstEntries, m_entries.size() * 2));
}

/// Puts the children in canonical order, those of one name together. Unknown ones get an order of their own.
/// True where they were so.
bool FhirWriter::collect(const TreeNode& node, const Type& type, Begin begin)
{
    const std::size_t first = m_used;
    const Member** const guesses = guessesOf(type);
    const Member** guess = guesses;
    std::uint32_t greatest = 0;
    bool isSorted = true;
    for (const TreeNode* child = node.firstChild; child != nullptr; child = child->next) {
        const Member* member = *guess;
        if (const json::NameKey key(child->name); !isOfElement(*member, key, *child)) {
            if (begin == Begin::ResourceType && isResourceTypeName(child->name))
                continue;
            member = search(first, *child, key, type);
            if (!isUnknown(*member))
                *guess = member;
        }
        push(*child, *member);
        const std::uint32_t place = member->place;
        if (place < kUnknownPlace)
            guess = guesses + place + 1;
        isSorted = isSorted && place >= greatest;
        greatest = place;
    }
    if (!isSorted)
        sortFrom(first);
    return isSorted;
}

void FhirWriter::collectUntyped(const TreeNode& node, Begin begin)
{
    const std::size_t first = m_used;
    for (const TreeNode* child = node.firstChild; child != nullptr; child = child->next) {
        if (begin != Begin::ResourceType || !isResourceTypeName(child->name))
            push(*child, *unknownMember(first, *child));
    }
    sortFrom(first);
}

/// The member of a node that is not the one expected.
const Member* FhirWriter::search(std::size_t first, const TreeNode& node, const json::NameKey& key,
                                 const Type& type)
{
    if (m_used > first && isRepeat(node, *m_entries[m_used - 1].node))
        return m_entries[m_used - 1].member;
    const Member* member = type.member(node.name, key);
    if (member == nullptr)
        member = memberOf(type, node);
    return member == nullptr ? unknownMember(first, node) : member;
}

/// At the place of the first child of the same name, or at the next that is free.
const Member* FhirWriter::unknownMember(std::size_t first, const TreeNode& node)
{
    std::uint32_t place = kUnknownPlace;
    for (std::size_t index = first; index < m_used; ++index) {
        const Entry& entry = m_entries[index];
        if (!isSame(entry.node->name, node.name)) {
            place = std::max(place, entry.member->place + 1);
            continue;
        }
        if (isUnknown(*entry.member))
            return entry.member;
        place = entry.member->place;
        break;
    }
    if (m_unknownUsed == m_unknown.size())
        m_unknown.emplace_back();
    Member& made = m_unknown[m_unknownUsed++];
    made.place = place;
    return &made;
}

/// Keeps the order of those of one name.
void FhirWriter::sortFrom(std::size_t first)
{
    constexpr std::ptrdiff_t kFew = 32; // Which need no memory besides.
    const auto isBefore = [](const Entry& left, const Entry& right) {
        return left.member->place < right.member->place;
    };
    Entry* const begin = m_entries.data() + first;
    Entry* const end = m_entries.data() + m_used;
    if (end - begin > kFew) {
        std::stable_sort(begin, end, isBefore);
        return;
    }
    for (Entry* each = begin; each != end; ++each) {
        const Entry entry = *each;
        Entry* at = each;
        for (; at != begin && isBefore(entry, at[-1]); --at)
            *at = at[-1];
        *at = entry;
    }
}

/// Writes the values of one name.
void FhirWriter::appendMember(std::size_t first, std::size_t last, bool isFirst)
{
    const Entry head = m_entries[first];
    const Member& member = *head.member;
    if (isUnknown(member)) {
        if (!isFirst)
            m_out.add(',');
        return appendUnknown(first, last);
    }
    if (isPrimitive(member) && hasSiblings(first, last)) {
        if (!isFirst)
            m_out.add(',');
        return appendWithSiblings(first, last);
    }
    const bool isList = last - first > 1 || member.isList;
    m_out.addPadded(beforeValue(member, isFirst, isList));
    appendItem(*head.node, member);
    if (last - first > 1) {
        m_out.add(',');
        appendItems(first + 1, last);
    }
    if (isList)
        m_out.add(']');
}

/// True where one of the primitives has an id or extensions.
bool FhirWriter::hasSiblings(std::size_t first, std::size_t last) const
{
    for (std::size_t index = first; index < last; ++index) {
        if (m_entries[index].node->firstChild != nullptr)
            return true;
    }
    return false;
}

void FhirWriter::appendUnknown(std::size_t first, std::size_t last)
{
    const TreeNode& head = *m_entries[first].node;
    const bool isList = last - first > 1 || head.isListItem;
    m_out.addJsonString(head.name);
    m_out.add(isList ? std::string_view(":[") : std::string_view(":"));
    appendItems(first, last);
    if (isList)
        m_out.add(']');
}

/// Ids and extensions of primitives: `"_given":[null,{"extension":[...]}]`.
void FhirWriter::appendWithSiblings(std::size_t first, std::size_t last)
{
    const Member& member = *m_entries[first].member;
    const bool isList = last - first > 1 || member.isList;
    bool hasValues = false;
    for (std::size_t index = first; index < last; ++index)
        hasValues = hasValues || !m_entries[index].node->value.isNone();
    if (hasValues) {
        m_out.addPadded(beforeValue(member, true, isList));
        appendItems(first, last);
        m_out.add(isList ? std::string_view("],") : std::string_view(","));
    }
    m_out.add("\"_");
    m_out.add(member.jsonName);
    m_out.add(isList ? std::string_view("\":[") : std::string_view("\":"));
    appendSiblings(first, last);
    if (isList)
        m_out.add(']');
}

void FhirWriter::appendItems(std::size_t first, std::size_t last)
{
    for (std::size_t index = first; index < last; ++index) {
        if (index > first)
            m_out.add(',');
        const Entry entry = m_entries[index];
        appendItem(*entry.node, *entry.member);
    }
}

void FhirWriter::appendItem(const TreeNode& node, const Member& member)
{
    if (isPrimitive(member))
        return appendPrimitive(node, *member.type);
    if (node.value.kind() == ValueKind::Quantity)
        return appendUcumQuantity(node.value.asQuantity());
    if (node.firstChild == nullptr && (!node.value.isNone() || node.isNull))
        return appendValue(node.value);
    if (member.shape == MemberShape::Resource)
        return appendResource(node);
    if (member.shape == MemberShape::Unknown)
        return appendUntyped(node);
    m_out.add('{');
    appendObject(node, member.type, Begin::Nothing);
    m_out.add('}');
}

void FhirWriter::appendUntyped(const TreeNode& node)
{
    const bool isArray = node.firstChild != nullptr && node.firstChild->name.empty();
    if (isArray) {
        m_scratch.clear();
        json::JsonWriter().append(m_scratch, TreeDocument("fhir", &node).root());
        return m_out.add(m_scratch);
    }
    m_out.add('{');
    appendObject(node, nullptr, Begin::Nothing);
    m_out.add('}');
}

void FhirWriter::appendSiblings(std::size_t first, std::size_t last)
{
    const Type* element = m_schema.fhirType("Element");
    for (std::size_t index = first; index < last; ++index) {
        if (index > first)
            m_out.add(',');
        const TreeNode& node = *m_entries[index].node;
        if (node.firstChild == nullptr) {
            m_out.add("null");
            continue;
        }
        m_out.add('{');
        appendObject(node, element, Begin::Nothing);
        m_out.add('}');
    }
}

Result<void> appendFhirJson(std::string& out, const Document& document,
                            std::optional<std::int16_t> zoneMinutes)
{
    thread_local FhirWriter writer(r4Schema());
    writer.setZone(zoneMinutes);
    return writer.append(out, document);
}

} // namespace hilum::fhir
