// SPDX-License-Identifier: Apache-2.0
#include "core/view/view.h"

#include "core/view/view_compiler.h"
#include "core/view/view_plan.h"

namespace hilum::view {

View::View() : m_plan(std::make_unique<ViewPlan>()) {}
View::~View() = default;

std::shared_ptr<const View> View::compile(const SettingValue& definition, std::string_view file,
                                          Diagnostics& findings, const std::string& path)
{
    const std::size_t before = findings.size();
    std::shared_ptr<View> made(new View()); // Its constructor is private.
    ViewCompiler compiler(definition, file, path, findings);
    compiler.compile(made->m_resource, made->m_columns, *made->m_plan);
    for (std::size_t index = before; index < findings.size(); ++index) {
        if (findings[index].severity == Severity::Error)
            return nullptr;
    }
    return made;
}

std::shared_ptr<const Schema> View::schema() const
{
    SchemaType row{.name = "row", .title = {}, .kind = SchemaTypeKind::Structure, .base = {}, .fields = {}};
    for (const ViewColumn& column : m_columns) {
        SchemaField& field = row.fields.emplace_back();
        field.name = column.name;
        field.typeName = column.type;
        field.maximum = column.isCollection ? 0 : 1;
    }
    return std::make_shared<FixedSchema>(std::vector{std::move(row)});
}

} // namespace hilum::view
