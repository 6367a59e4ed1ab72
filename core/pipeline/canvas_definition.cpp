// SPDX-License-Identifier: Apache-2.0
#include "core/pipeline/canvas_definition.h"

#include <algorithm>

namespace hilum::pipeline {
namespace {

constexpr std::string_view kArrow = " -> ";

struct EdgeWords
{
    std::string node;
    /// With its dot; "" for `out`.
    std::string outlet;
    std::string to;
};

EdgeWords wordsOf(std::string_view name)
{
    const std::size_t arrow = name.find(kArrow);
    const std::string_view port = name.substr(0, arrow);
    const std::size_t dot = std::min(port.find('.'), port.size());
    const std::string_view to =
        arrow == std::string_view::npos ? std::string_view() : name.substr(arrow + kArrow.size());
    return {.node = std::string(port.substr(0, dot)),
            .outlet = std::string(port.substr(dot)),
            .to = std::string(to)};
}

bool touches(const std::string& edge, std::string_view node)
{
    const EdgeWords words = wordsOf(edge);
    return words.node == node || words.to == node;
}

/// Whatever is kept by the names of edges, after a node has another name.
template<typename Kept>
void renameIn(std::map<std::string, Kept, std::less<>>& byEdge, const std::string& from,
              const std::string& to)
{
    std::map<std::string, Kept, std::less<>> renamed;
    for (auto& [name, kept] : byEdge) {
        EdgeWords words = wordsOf(name);
        for (std::string* word : {&words.node, &words.to}) {
            if (*word == from)
                *word = to;
        }
        renamed.emplace(edgeName(words.node + words.outlet, words.to), std::move(kept));
    }
    byEdge = std::move(renamed);
}

} // namespace

bool CanvasDefinition::empty() const
{
    return colors.empty() && groups.empty() && notes.empty() && bends.empty() && comments.empty();
}

std::string edgeName(std::string_view port, std::string_view node)
{
    std::string name(port);
    name += kArrow;
    name += node;
    return name;
}

void forgetNode(CanvasDefinition& canvas, std::string_view node)
{
    if (const auto color = canvas.colors.find(node); color != canvas.colors.end())
        canvas.colors.erase(color);
    for (CanvasGroup& group : canvas.groups)
        std::erase(group.nodes, node);
    std::erase_if(canvas.groups, [](const CanvasGroup& group) { return group.nodes.empty(); });
    const auto isOfNode = [node](const auto& entry) {
        return touches(entry.first, node);
    };
    std::erase_if(canvas.bends, isOfNode);
    std::erase_if(canvas.comments, isOfNode);
}

void forgetEdge(CanvasDefinition& canvas, const std::string& edge)
{
    canvas.bends.erase(edge);
    canvas.comments.erase(edge);
}

void renameNode(CanvasDefinition& canvas, const std::string& from, const std::string& to)
{
    if (auto color = canvas.colors.extract(from); !color.empty()) {
        color.key() = to;
        canvas.colors.insert(std::move(color));
    }
    for (CanvasGroup& group : canvas.groups)
        std::ranges::replace(group.nodes, from, to);
    renameIn(canvas.bends, from, to);
    renameIn(canvas.comments, from, to);
}

} // namespace hilum::pipeline
