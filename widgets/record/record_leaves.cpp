// SPDX-License-Identifier: Apache-2.0
#include "widgets/record/record_leaves.h"

#include "widgets/record/record_path.h"

namespace hilum::record {

namespace {

constexpr int kDeepestLeaf = 64;
constexpr std::size_t kMostWithTitle = 5000;

struct Above
{
    NamedNode named;
    std::string_view typeName;
    QString title;
    bool isIdentifying = false;
};

class LeafFinder
{
public:
    LeafFinder(const Schema* schema, std::size_t most) : m_schema(schema), m_most(most) {}

    void collect(const Above& above, int depth)
    {
        if (depth > kDeepestLeaf)
            return;
        std::vector<NamedNode> children = namedChildren(above.named, m_most - m_leaves.size());
        for (NamedNode& child : children) {
            if (m_leaves.size() >= m_most)
                return;
            take(std::move(child), above, depth);
        }
    }

    [[nodiscard]] std::vector<RecordLeaf> leaves() { return std::move(m_leaves); }

private:
    void take(NamedNode&& child, const Above& above, int depth)
    {
        const bool isKnown = m_leaves.size() < kMostWithTitle;
        const SchemaField* field = isKnown ? fieldOf(m_schema, above.typeName, child.node) : nullptr;
        const std::string_view type = child.node.typeName();
        Above here{.named = std::move(child),
                   .typeName = type.empty() && field != nullptr ? std::string_view(field->typeName) : type,
                   .title = field == nullptr ? QString() : toText(field->title),
                   .isIdentifying =
                       above.isIdentifying || !isKnown || (field != nullptr && field->isIdentifying)};
        if (here.title.isEmpty())
            here.title = above.title;
        NodeList below;
        here.named.node.children(below);
        const bool hasOwnValue = !displayValue(here.named.node).isEmpty();
        const bool isHl7 = here.named.node.document().format() == "hl7v2";
        // A component whose text is its only subcomponent is known by the shorter path.
        if (isHl7 && below.size() == 1 && here.named.path.contains(u'.'))
            below.clear();
        if (below.empty() || (hasOwnValue && !isHl7) || here.named.node.isNull())
            m_leaves.push_back({.node = here.named.node,
                                .path = here.named.path,
                                .title = here.title,
                                .text = displayValue(here.named.node),
                                .isIdentifying = here.isIdentifying,
                                .isNull = here.named.node.isNull()});
        if (!below.empty())
            collect(here, depth + 1);
    }

    const Schema* m_schema;
    const std::size_t m_most;
    std::vector<RecordLeaf> m_leaves;
};

} // namespace

std::vector<RecordLeaf> leavesOf(const RecordPlace& place, std::size_t most)
{
    if (!place)
        return {};
    const Node root = place.record().document->root();
    LeafFinder finder(place.list->schema.get(), most);
    const std::string_view type = root.typeName();
    finder.collect({.named = {root, {}},
                    .typeName = type.empty() ? std::string_view(place.list->typeName) : type,
                    .title = {},
                    .isIdentifying = false},
                   0);
    return finder.leaves();
}

QString shownText(const RecordLeaf& leaf, bool isMasking)
{
    return isMasking && leaf.isIdentifying && !leaf.text.isEmpty() ? maskedValue() : leaf.text;
}

} // namespace hilum::record
