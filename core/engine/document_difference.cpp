// SPDX-License-Identifier: Apache-2.0
#include "core/engine/document_difference.h"

#include <map>

namespace hilum::engine {
namespace {

constexpr std::size_t kDeepestDifference = 200;

std::optional<std::string> differenceBelow(Node left, Node right, const std::string& path, std::size_t depth)
{
    NodeList leftChildren;
    NodeList rightChildren;
    left.children(leftChildren);
    right.children(rightChildren);
    if (depth == kDeepestDifference || left.value().toString() != right.value().toString()
        || left.value().kind() != right.value().kind() || left.isNull() != right.isNull())
        return path;
    std::map<std::string_view, NodeList> byName;
    for (const Node child : rightChildren)
        byName[child.name()].push_back(child);
    std::map<std::string_view, std::size_t> seen;
    for (const Node child : leftChildren) {
        const std::string_view name = child.name();
        const std::size_t index = seen[name]++;
        const std::string childPath = (path.empty() ? std::string(name) : path + '.' + std::string(name))
                                      + (index == 0 ? "" : '[' + std::to_string(index) + ']');
        const auto others = byName.find(name);
        if (others == byName.end() || index >= others->second.size())
            return childPath;
        if (std::optional<std::string> difference =
                differenceBelow(child, others->second[index], childPath, depth + 1))
            return difference;
    }
    for (const auto& [name, others] : byName) {
        if (seen[name] < others.size())
            return path.empty() ? std::string(name) : path + '.' + std::string(name);
    }
    return std::nullopt;
}

} // namespace

std::optional<std::string> firstDifference(Node left, Node right)
{
    return differenceBelow(left, right, "", 0);
}

} // namespace hilum::engine
