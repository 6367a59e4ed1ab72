// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/json/json_schema.h"

#include <algorithm>

namespace hilum::json {

namespace {

constexpr int kDeepestSample = 32;

/// Adds what one node shows to the type of its path, so that the items of a list complete each other.
void describe(const TreeNode& node, const std::string& path, int depth, std::vector<SchemaType>& types)
{
    auto type = std::ranges::find(types, path, &SchemaType::name);
    if (type == types.end()) {
        SchemaType made;
        made.name = path;
        made.title = path;
        made.kind = depth == 0 ? SchemaTypeKind::Structure : SchemaTypeKind::Composite;
        types.push_back(std::move(made));
        type = types.end() - 1;
    }
    const auto index = type - types.begin();
    for (const TreeNode* child = node.firstChild; child != nullptr; child = child->next) {
        std::vector<SchemaField>& fields = types[static_cast<std::size_t>(index)].fields;
        auto field = std::ranges::find(fields, child->name, &SchemaField::name);
        if (field == fields.end()) {
            SchemaField made;
            made.name = child->name;
            fields.push_back(std::move(made));
            field = fields.end() - 1;
        } else {
            field->maximum = 0;
        }
        if (child->isListItem)
            field->maximum = 0;
        if (child->firstChild == nullptr && field->typeName.empty())
            field->typeName = valueKindName(child->value.kind());
        if (child->firstChild == nullptr || depth == kDeepestSample)
            continue;
        const std::string below = path + "." + std::string(child->name);
        field->typeName = below;
        describe(*child, below, depth + 1, types);
    }
}

} // namespace

std::shared_ptr<const Schema> schemaOf(const TreeDocument& sample)
{
    std::vector<SchemaType> types;
    describe(*sample.rootNode(), "record", 0, types);
    return std::make_shared<FixedSchema>(std::move(types));
}

} // namespace hilum::json
