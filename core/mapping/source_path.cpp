// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/source_path.h"

#include <algorithm>

namespace hilum::mapping {
namespace {

bool holds(Node node, ByteRange bytes)
{
    const ByteRange own = node.source();
    return !own.empty() && own.begin <= bytes.begin && bytes.end <= own.end;
}

} // namespace

void appendSourceName(std::string& path, std::string_view name, std::size_t depth)
{
    const std::size_t point = name.rfind('.');
    const bool isNumbered =
        point != std::string_view::npos && point + 1 < name.size()
        && std::ranges::all_of(name.substr(point + 1), [](char each) { return each >= '0' && each <= '9'; });
    if (isNumbered)
        path.append(depth == 1 ? "-" : ".").append(name.substr(point + 1));
    else
        path.append(path.empty() ? "" : ".").append(name);
}

std::string sourcePath(const Document& document, ByteRange bytes)
{
    std::string path;
    Node node = document.root();
    NodeList children;
    for (std::size_t depth = 0; node.source() != bytes; ++depth) {
        children.clear();
        node.children(children);
        const auto found = std::ranges::find_if(children, [bytes](Node each) { return holds(each, bytes); });
        if (found == children.end())
            return path;
        const std::string_view name = found->name();
        const auto isNamed = [name](Node each) {
            return each.name() == name;
        };
        const auto number = std::count_if(children.begin(), found, isNamed);
        const bool isOneOfMany = std::count_if(children.begin(), children.end(), isNamed) > 1;
        appendSourceName(path, name, depth);
        const bool countsFromOne = document.format() == "hl7v2";
        if (isOneOfMany)
            path.append("[").append(std::to_string(number + (countsFromOne ? 1 : 0))).append("]");
        node = *found;
    }
    return path;
}

} // namespace hilum::mapping
