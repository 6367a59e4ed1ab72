// SPDX-License-Identifier: Apache-2.0
#include "core/engine/steps/extended_schema.h"

namespace hilum::engine {
namespace {

class ExtendedSchema final : public Schema
{
public:
    ExtendedSchema(std::shared_ptr<const Schema> base, SchemaType root, std::shared_ptr<const Schema> others)
        : m_base(std::move(base)), m_root(std::move(root)), m_others(std::move(others))
    {
    }

    const SchemaType* type(std::string_view name) const override
    {
        if (name == m_root.name)
            return &m_root;
        const SchemaType* found = m_base->type(name);
        return found == nullptr && m_others ? m_others->type(name) : found;
    }
    std::vector<std::string_view> rootTypes() const override { return {m_root.name}; }
    std::vector<SchemaCode> codes(std::string_view binding) const override { return m_base->codes(binding); }

private:
    std::shared_ptr<const Schema> m_base;
    SchemaType m_root;
    std::shared_ptr<const Schema> m_others;
};

} // namespace

PortInfo withFields(const PortInfo& port, std::vector<SchemaField> fields,
                    std::shared_ptr<const Schema> others)
{
    const SchemaType* type = port.schema ? port.schema->type(port.typeName) : nullptr;
    if (type == nullptr)
        return port;
    SchemaType root = *type;
    root.fields.insert(root.fields.end(), std::make_move_iterator(fields.begin()),
                       std::make_move_iterator(fields.end()));
    // Two queries both call their rows so; which columns a node of that name has is not known then.
    root.isClosed = root.isClosed && (others == nullptr || others->type(root.name) == nullptr);
    PortInfo extended = port;
    extended.schema = std::make_shared<ExtendedSchema>(port.schema, std::move(root), std::move(others));
    return extended;
}

} // namespace hilum::engine
