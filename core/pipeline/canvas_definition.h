// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace hilum::pipeline {

/// A place on the workbench's canvas, in its units.
struct NodePosition
{
    double x = 0;
    double y = 0;
    friend bool operator==(const NodePosition&, const NodePosition&) = default;
};

/// Nodes that belong together: a named frame around them.
struct CanvasGroup
{
    std::string name;
    /// A name of a colour (`teal`); "" for none.
    std::string color;
    std::vector<std::string> nodes;
    /// Drawn as one card.
    bool isCollapsed = false;
    friend bool operator==(const CanvasGroup&, const CanvasGroup&) = default;
};

/// A remark on the canvas, in Markdown.
struct CanvasNote
{
    std::string text;
    NodePosition at;
    /// Width and height; zero: as the workbench likes.
    NodePosition size;
    std::string color;
    friend bool operator==(const CanvasNote&, const CanvasNote&) = default;
};

/// What people put on the canvas beside the nodes' places. Nothing that runs a pipeline looks at it.
struct CanvasDefinition
{
    /// Names of colours by node.
    std::map<std::string, std::string, std::less<>> colors;
    std::vector<CanvasGroup> groups;
    std::vector<CanvasNote> notes;
    /// Points that an edge passes, by its name (edgeName()).
    std::map<std::string, std::vector<NodePosition>, std::less<>> bends;
    /// What somebody wrote on an edge, by its name.
    std::map<std::string, std::string, std::less<>> comments;

    [[nodiscard]] bool empty() const;
    friend bool operator==(const CanvasDefinition&, const CanvasDefinition&) = default;
};

/// The edge from a port to a node in one word: `checked.rejected -> repair`.
[[nodiscard]] std::string edgeName(std::string_view port, std::string_view node);

/// Nodes gone: their colours, bends and comments of their edges, their places in groups, and groups that are
/// then empty.
void forgetNode(CanvasDefinition& canvas, std::string_view node);
/// An edge gone: its bends and its comment.
void forgetEdge(CanvasDefinition& canvas, const std::string& edge);
void renameNode(CanvasDefinition& canvas, const std::string& from, const std::string& to);

} // namespace hilum::pipeline
