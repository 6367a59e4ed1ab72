// SPDX-License-Identifier: Apache-2.0
#include "widgets/record/masked_record.h"

#include "core/model/tree_builder.h"
#include "widgets/record/record_path.h"

namespace hilum::record {

namespace {

constexpr int kDeepestCopy = 64;
constexpr std::string_view kDots = "******";

class MaskedCopy
{
public:
    MaskedCopy(const Schema* schema, Arena& arena) : m_schema(schema), m_builder(arena) {}

    const Document* copy(Node root, std::string_view typeName)
    {
        TreeNode* made = m_builder.makeRoot(m_builder.arena().copy(root.typeName()));
        copyChildren(*made, root, typeName, 0);
        return m_builder.finish(m_builder.arena().copy(root.document().format()), made);
    }

private:
    void copyChildren(TreeNode& into, Node from, std::string_view typeName, int depth)
    {
        NodeList children;
        from.children(children);
        for (std::size_t place = 0; place < children.size(); ++place)
            copyChild(into, children[place], place, typeName, depth);
    }

    void copyChild(TreeNode& into, Node child, std::size_t place, std::string_view parentType, int depth)
    {
        const SchemaField* field = fieldOf(m_schema, parentType, child, place);
        const bool isHidden = depth > kDeepestCopy || (field != nullptr && field->isIdentifying);
        TreeNode* made = m_builder.add(into, m_builder.arena().copy(child.name()),
                                       isHidden ? Value::string(kDots) : child.value());
        made->isListItem = child.document().isListItem(child);
        made->isNull = !isHidden && child.isNull();
        if (isHidden)
            return;
        const std::string_view type = child.typeName();
        made->typeName = m_builder.arena().copy(type);
        copyChildren(*made, child,
                     type.empty() && field != nullptr ? std::string_view(field->typeName) : type, depth + 1);
    }

    const Schema* m_schema;
    TreeBuilder m_builder;
};

bool isHiddenByte(unsigned char byte)
{
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z')
           || (byte >= 'a' && byte <= 'z');
}

} // namespace

const Document* maskedDocument(const RecordPlace& place, Arena& arena)
{
    const Node root = place.record().document->root();
    const std::string_view type = root.typeName();
    return MaskedCopy(place.list->schema.get(), arena)
        .copy(root, type.empty() ? std::string_view(place.list->typeName) : type);
}

std::string maskedBytes(const RecordPlace& place)
{
    const Document& document = *place.record().document;
    if (place.list->schema == nullptr)
        return {};
    std::string bytes(document.bytes());
    for (const ByteRange& range : identifyingRanges(document.root(), place.list->schema.get())) {
        for (std::uint64_t at = range.begin; at < range.end && at < bytes.size(); ++at) {
            if (isHiddenByte(static_cast<unsigned char>(bytes[at])))
                bytes[at] = '*';
        }
    }
    return bytes;
}

} // namespace hilum::record
