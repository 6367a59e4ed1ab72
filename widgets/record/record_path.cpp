// SPDX-License-Identifier: Apache-2.0
#include "widgets/record/record_path.h"

#include "core/model/document.h"

#include <algorithm>
#include <unordered_map>

namespace hilum::record {

namespace {

constexpr qsizetype kLongestValue = 2000;
/// Deeper than any format nests in earnest; a hostile document is cut off here.
constexpr int kDeepest = 64;

bool findPath(const NamedNode& from, Node wanted, int depth, QString& path)
{
    if (depth > kDeepest)
        return false;
    for (const NamedNode& child : namedChildren(from)) {
        if (child.node == wanted) {
            path = child.path;
            return true;
        }
        if (findPath(child, wanted, depth + 1, path))
            return true;
    }
    return false;
}

void collectIdentifying(Node parent, std::string_view type, const Schema& schema, int depth,
                        std::vector<ByteRange>& ranges)
{
    if (depth > kDeepest)
        return;
    NodeList children;
    parent.children(children);
    for (std::size_t place = 0; place < children.size(); ++place) {
        const Node child = children[place];
        const SchemaField* field = fieldOf(&schema, type, child, place);
        if (field != nullptr && field->isIdentifying)
            ranges.push_back(child.source());
        else
            collectIdentifying(child, child.typeName(), schema, depth + 1, ranges);
    }
}

} // namespace

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString displayValue(Node node)
{
    if (!node)
        return {};
    const Value value = node.value();
    QString text = value.isString()
                       ? toText(value.asString().substr(0, static_cast<std::size_t>(kLongestValue) * 4))
                       : toText(value.toString());
    if (text.size() > kLongestValue)
        text = text.left(kLongestValue) + QChar(0x2026);
    for (QChar& character : text) {
        if (character == u'\n' || character == u'\r')
            character = QChar(0x23CE);
        else if (character == u'\t')
            character = u' ';
    }
    return text;
}

QString childPath(const QString& parentPath, Node child)
{
    const QString name = toText(child.name());
    if (child.document().format() != "hl7v2")
        return parentPath.isEmpty() ? name : parentPath + u'.' + name;
    if (parentPath.isEmpty())
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString number = dot < 0 ? name : name.mid(dot + 1);
    return parentPath + (parentPath.contains(u'-') ? u'.' : u'-') + number;
}

std::vector<NamedNode> namedChildren(const NamedNode& parent, std::size_t most)
{
    NodeList nodes;
    parent.node.children(nodes);
    if (nodes.size() > most)
        nodes.resize(most);
    std::unordered_map<std::string_view, int> counts;
    counts.reserve(nodes.size());
    for (const Node node : nodes)
        ++counts[node.name()];
    std::unordered_map<std::string_view, int> seen;
    const int firstIndex = parent.node.document().format() == "hl7v2" ? 1 : 0;
    std::vector<NamedNode> children;
    children.reserve(nodes.size());
    for (const Node node : nodes) {
        QString path = childPath(parent.path, node);
        const bool isJsonItem = firstIndex == 0 && node.document().isListItem(node);
        if (counts[node.name()] > 1 || isJsonItem)
            path += QStringLiteral("[%1]").arg(firstIndex + seen[node.name()]++);
        children.push_back({node, std::move(path)});
    }
    return children;
}

NamedNode nodeAtByte(Node root, std::uint64_t offset)
{
    NamedNode found{root, {}};
    NodeList nodes;
    for (int depth = 0; depth < kDeepest; ++depth) {
        nodes.clear();
        found.node.children(nodes);
        const auto holds = std::ranges::find_if(nodes, [offset](Node node) {
            const ByteRange range = node.source();
            return range.begin <= offset && offset < range.end;
        });
        if (holds == nodes.end())
            break;
        // Only what is found gets a name: a row may have a million cells.
        constexpr std::size_t kMostNamed = 5000;
        if (nodes.size() > kMostNamed)
            found = {*holds, childPath(found.path, *holds)};
        else
            found = std::move(namedChildren(found)[static_cast<std::size_t>(holds - nodes.begin())]);
    }
    return found.path.isEmpty() ? NamedNode{} : found;
}

Node nodeAtPath(Node root, const QString& path)
{
    NamedNode found{root, {}};
    for (int depth = 0; depth < kDeepest && found.path != path; ++depth) {
        NamedNode next;
        for (NamedNode& child : namedChildren(found)) {
            const QString rest = path.mid(child.path.size());
            if (path.startsWith(child.path) && (rest.isEmpty() || rest[0] == u'.' || rest[0] == u'-'))
                next = std::move(child);
        }
        if (!next.node)
            return {};
        found = std::move(next);
    }
    return path.isEmpty() ? root : found.node;
}

QString pathOf(Node root, Node node)
{
    QString path;
    if (root && node)
        findPath({root, {}}, node, 0, path);
    return path;
}

const SchemaField* fieldOf(const Schema* schema, std::string_view parentType, Node child, std::size_t place)
{
    if (schema == nullptr)
        return nullptr;
    const SchemaType* type = schema->type(parentType);
    if (type != nullptr && place < type->fields.size() && type->fields[place].name == child.name())
        return &type->fields[place];
    for (int depth = 0; type != nullptr && depth < kDeepest; ++depth) {
        if (const SchemaField* field = type->field(child.name()); field != nullptr)
            return field;
        type = type->base.empty() ? nullptr : schema->type(type->base);
    }
    return nullptr;
}

std::vector<ByteRange> identifyingRanges(Node root, const Schema* schema)
{
    std::vector<ByteRange> ranges;
    if (!root || schema == nullptr)
        return ranges;
    std::string_view type = root.typeName();
    const std::vector<std::string_view> roots = schema->rootTypes();
    if (type.empty() && roots.size() == 1) // A row does not say what it is.
        type = roots.front();
    collectIdentifying(root, type, *schema, 0, ranges);
    return ranges;
}

QString maskedValue()
{
    return QString(6, QChar(0x2022));
}

} // namespace hilum::record
