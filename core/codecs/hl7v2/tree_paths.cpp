// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/tree_paths.h"

#include "core/codecs/hl7v2/delimiters.h"
#include "core/codecs/hl7v2/node_names.h"

namespace hilum::hl7v2 {

namespace {

constexpr int kDeepestGroup = 20;

bool isPartOf(std::string_view name, std::uint32_t number)
{
    const std::size_t point = name.find_last_of(".-");
    return partNumber(point == std::string_view::npos ? name : name.substr(point + 1)) == number;
}

/// All nodes of a name below a node that are reached through groups only.
void addBelow(Node from, std::string_view name, int depth, NodeList& out)
{
    NodeList children;
    from.children(children);
    for (const Node child : children) {
        if (child.name() == name)
            out.push_back(child);
        else if (depth < kDeepestGroup && !isSegmentId(child.name()))
            addBelow(child, name, depth + 1, out);
    }
}

void keepOnly(std::uint32_t index, NodeList& nodes)
{
    if (index == 0)
        return;
    const Node chosen = index <= nodes.size() ? nodes[index - 1] : Node();
    nodes.clear();
    if (chosen)
        nodes.push_back(chosen);
}

/// The segments or groups of a name, seen from some nodes.
NodeList below(const NodeList& from, std::string_view name, std::uint32_t index)
{
    NodeList found;
    for (const Node each : from)
        addBelow(each, name, 0, found);
    keepOnly(index, found);
    return found;
}

/// The n-th part; of what has none the first one is itself.
NodeList partsOf(const NodeList& from, std::uint32_t number)
{
    NodeList found;
    for (const Node each : from) {
        NodeList children;
        each.children(children);
        if (children.empty() && number == 1)
            found.push_back(each);
        for (const Node child : children) {
            if (isPartOf(child.name(), number))
                found.push_back(child);
        }
    }
    return found;
}

NodeList fieldsOf(const NodeList& segments, const Hl7PathParts& path)
{
    NodeList found;
    for (const Node segment : segments) {
        NodeList repetitions;
        NodeList children;
        segment.children(children);
        for (const Node child : children) {
            if (isPartOf(child.name(), path.field))
                repetitions.push_back(child);
        }
        keepOnly(path.repetitionIndex, repetitions);
        found.insert(found.end(), repetitions.begin(), repetitions.end());
    }
    return found;
}

NodeList segmentsOf(const Hl7PathParts& path, Node context)
{
    if (path.groups.empty() && context.name() == path.segment)
        return {context};
    for (const Node start : {context, context.document().root()}) {
        NodeList found = {start};
        for (const Hl7PathParts::Group& group : path.groups)
            found = below(found, group.name, group.index);
        if (!path.segment.empty())
            found = below(found, path.segment, path.segmentIndex);
        if (!found.empty())
            return found;
    }
    return {};
}

/// Whether the context is a repetition of the very field that the path names.
bool isThatField(const Hl7PathParts& path, Node context)
{
    const std::string name = path.segment + '.' + std::to_string(path.field);
    return path.field != 0 && path.groups.empty() && path.repetitionIndex == 0 && context.name() == name;
}

Node onlyPart(Node node)
{
    NodeList children;
    node.children(children);
    while (children.size() == 1 && isPartOf(children.front().name(), 1)) {
        node = children.front();
        children.clear();
        node.children(children);
    }
    return node;
}

} // namespace

bool isMadeMessage(Node context)
{
    return context && context.document().isTree() && context.document().format() == "hl7v2";
}

void selectInTree(const Hl7PathParts& path, Node context, NodeList& out)
{
    NodeList found = {context};
    if (path.dataType.empty() && !isThatField(path, context)) {
        found = segmentsOf(path, context);
        if (path.field != 0)
            found = fieldsOf(found, path);
    }
    for (const std::uint32_t part : {path.component, path.subcomponent}) {
        if (part != 0)
            found = partsOf(found, part);
    }
    const bool isPlace = path.dataType.empty() && path.field == 0;
    for (const Node node : found)
        out.push_back(isPlace ? node : onlyPart(node));
}

} // namespace hilum::hl7v2
