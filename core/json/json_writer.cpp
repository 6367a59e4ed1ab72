// SPDX-License-Identifier: Apache-2.0
#include "core/json/json_writer.h"

#include "core/base/text.h"

#include <charconv>

namespace hilum::json {

namespace {

constexpr std::size_t kIntegerRoom = 24;

/// Filter as in the reader: a bit that is not set says that no sibling so far has the name.
class NamesSeen
{
public:
    /// True where a sibling may have had the name before.
    bool mayRepeat(std::string_view name)
    {
        const std::size_t size = name.size();
        const unsigned mixed =
            size == 0
                ? 0
                : static_cast<unsigned char>(name[0]) * 7U + static_cast<unsigned char>(name[size - 1]) * 31U
                      + static_cast<unsigned char>(name[size / 2]) * 13U + static_cast<unsigned>(size) * 5U;
        const std::uint64_t bit = std::uint64_t{1} << (mixed & 63U);
        const bool seen = (m_bits & bit) != 0;
        m_bits |= bit;
        return seen;
    }

private:
    std::uint64_t m_bits = 0;
};

bool sameName(std::string_view left, std::string_view right)
{
    return left.size() == right.size() && (left.data() == right.data() || left == right);
}

/// The first child of a name, to know whether one was written with an earlier one.
const TreeNode* firstOfName(const TreeNode& parent, std::string_view name)
{
    const TreeNode* child = parent.firstChild;
    while (!sameName(child->name, name))
        child = child->next;
    return child;
}

const TreeNode* nextOfName(const TreeNode& child)
{
    const TreeNode* next = child.next;
    while (next != nullptr && !sameName(next->name, child.name))
        next = next->next;
    return next;
}

} // namespace

void appendValue(std::string& out, const Value& value)
{
    switch (value.kind()) {
    case ValueKind::None:
        out.append("null");
        return;
    case ValueKind::String:
        appendJsonString(out, value.asString());
        return;
    case ValueKind::Boolean:
        out.append(value.asBoolean() ? "true" : "false");
        return;
    case ValueKind::Integer: {
        char digits[kIntegerRoom];
        const auto end = std::to_chars(digits, digits + kIntegerRoom, value.asInteger()).ptr;
        out.append(digits, end);
        return;
    }
    case ValueKind::Decimal:
        value.asDecimal().appendTo(out);
        return;
    case ValueKind::Date:
    case ValueKind::DateTime:
    case ValueKind::Time:
        out.push_back('"');
        value.appendTo(out);
        out.push_back('"');
        return;
    case ValueKind::Quantity:
        break;
    }
    appendJsonString(out, value.toString());
}

void JsonWriter::append(std::string& out, Node node)
{
    if (const auto* tree = dynamic_cast<const TreeDocument*>(&node.document())) {
        const bool isJson = tree->format() == "json" || tree->format() == "fhir";
        appendTree(out, TreeDocument::treeNode(node), isJson ? tree->bytes() : std::string_view());
        return;
    }
    m_nodes.clear();
    appendNode(out, node);
}

void JsonWriter::appendTree(std::string& out, const TreeNode& node, std::string_view text)
{
    if (node.firstChild != nullptr)
        return appendMembers(out, node, text);
    if (!text.empty() && !node.source.empty() && node.source.end <= text.size()) {
        out.append(text.substr(node.source.begin, node.source.size()));
        return;
    }
    if (node.value.isNone() && !node.isNull)
        out.append("{}");
    else
        appendValue(out, node.value);
}

void JsonWriter::appendMembers(std::string& out, const TreeNode& node, std::string_view text)
{
    const bool isArray = node.firstChild->name.empty() && node.firstChild->isListItem;
    out.push_back(isArray ? '[' : '{');
    NamesSeen seen;
    const char* separator = "";
    for (const TreeNode* child = node.firstChild; child != nullptr; child = child->next) {
        if (!isArray) {
            if (seen.mayRepeat(child->name) && firstOfName(node, child->name) != child)
                continue; // Written with the first of its name.
            out.append(separator);
            appendJsonString(out, child->name);
            out.push_back(':');
            const TreeNode* next = nextOfName(*child);
            if (next != nullptr || child->isListItem) {
                out.push_back('[');
                appendTree(out, *child, text);
                for (; next != nullptr; next = nextOfName(*next)) {
                    out.push_back(',');
                    appendTree(out, *next, text);
                }
                out.push_back(']');
            } else {
                appendTree(out, *child, text);
            }
        } else {
            out.append(separator);
            appendTree(out, *child, text);
        }
        separator = ",";
    }
    out.push_back(isArray ? ']' : '}');
}

void JsonWriter::appendNode(std::string& out, Node node)
{
    // An overlay has nodes of trees below it.
    if (dynamic_cast<const TreeDocument*>(&node.document()) != nullptr) {
        JsonWriter().append(out, node);
        return;
    }
    const std::size_t first = m_nodes.size();
    node.children(m_nodes);
    if (m_nodes.size() == first) {
        appendValue(out, node.value());
        return;
    }
    out.push_back('{');
    appendChildren(out, first);
    out.push_back('}');
    m_nodes.resize(first);
}

void JsonWriter::appendChildren(std::string& out, std::size_t first)
{
    const std::size_t last = m_nodes.size();
    NamesSeen seen;
    const char* separator = "";
    for (std::size_t index = first; index < last; ++index) {
        const std::string_view name = m_nodes[index].name();
        const auto isBefore = [&] {
            for (std::size_t each = first; each < index; ++each) {
                if (sameName(m_nodes[each].name(), name))
                    return true;
            }
            return false;
        };
        if (seen.mayRepeat(name) && isBefore())
            continue;
        out.append(separator);
        separator = ",";
        appendJsonString(out, name);
        out.push_back(':');
        std::size_t count = 1;
        for (std::size_t each = index + 1; each < last; ++each)
            count += sameName(m_nodes[each].name(), name) ? 1 : 0;
        const bool isArray = count > 1 || m_nodes[index].document().isListItem(m_nodes[index]);
        if (isArray)
            out.push_back('[');
        appendNode(out, m_nodes[index]);
        for (std::size_t each = index + 1; count > 1 && each < last; ++each) {
            if (!sameName(m_nodes[each].name(), name))
                continue;
            out.push_back(',');
            appendNode(out, m_nodes[each]);
        }
        if (isArray)
            out.push_back(']');
    }
}

std::string_view oneLineText(const Document& document)
{
    const auto* tree = dynamic_cast<const TreeDocument*>(&document);
    if (tree == nullptr || tree->bytes().empty() || tree->format() != "json")
        return {};
    const ByteRange range = tree->rootNode()->source;
    if (range.empty() || range.end > tree->bytes().size())
        return {};
    const std::string_view text = tree->bytes().substr(range.begin, range.size());
    return text.find('\n') == std::string_view::npos && text.find('\r') == std::string_view::npos
               ? text
               : std::string_view();
}

} // namespace hilum::json
