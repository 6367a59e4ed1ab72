// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/csv/csv_notation.h"

#include "core/base/text.h"

namespace hilum::csv {

namespace {

class ColumnPath final : public CompiledPath
{
public:
    ColumnPath(std::string name, std::string typeName)
        : m_name(std::move(name)), m_typeName(std::move(typeName))
    {
    }

    void select(Node context, NodeList& out) const override
    {
        if (const Node found = first(context))
            out.push_back(found);
    }
    Node first(Node context) const override { return context ? context.firstChild(m_name) : Node(); }
    std::string typeName() const override { return m_typeName; }
    bool isList() const override { return false; }

private:
    std::string m_name;
    std::string m_typeName;
};

} // namespace

std::size_t CsvNotation::match(std::string_view text) const
{
    if (!text.starts_with('"'))
        return 0;
    std::size_t close = text.find('"', 1);
    while (close != std::string_view::npos && close + 1 < text.size() && text[close + 1] == '"')
        close = text.find('"', close + 2);
    return close == std::string_view::npos ? 0 : close + 1;
}

Result<std::shared_ptr<const CompiledPath>> CsvNotation::compile(std::string_view path,
                                                                 const PathContext& context) const
{
    std::string name;
    for (std::size_t at = 1; at + 1 < path.size(); ++at) {
        name.push_back(path[at]);
        at += path[at] == '"' ? 1 : 0;
    }
    const SchemaType* type = context.schema == nullptr ? nullptr : context.schema->type(context.typeName);
    if (type == nullptr)
        return std::shared_ptr<const CompiledPath>(std::make_shared<ColumnPath>(name, std::string()));
    if (const SchemaField* field = type->field(name))
        return std::shared_ptr<const CompiledPath>(std::make_shared<ColumnPath>(name, field->typeName));
    std::vector<std::string_view> known;
    for (const SchemaField& field : type->fields)
        known.push_back(field.name);
    Place where;
    where.column = 1;
    const std::string_view nearest = nearestWord(name, known);
    if (nearest.empty())
        return Diagnostic::error("csv.unknown-column-name", "There is no column {0}.", {name}).at(where);
    return Diagnostic::error("csv.unknown-column-name", "There is no column {0}. Did you mean {1}?",
                             {name, std::string(nearest)})
        .at(where);
}

} // namespace hilum::csv
