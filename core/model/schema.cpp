// SPDX-License-Identifier: Apache-2.0
#include "core/model/schema.h"

#include "core/base/text.h"

#include <algorithm>

namespace hilum {

const SchemaField* SchemaType::field(std::string_view fieldName) const
{
    const auto found = std::ranges::find(fields, fieldName, &SchemaField::name);
    return found == fields.end() ? nullptr : &*found;
}

std::vector<SchemaCode> Schema::codes(std::string_view /*binding*/) const
{
    return {};
}

const SchemaField* Schema::fieldAt(std::string_view typeName, std::string_view dottedPath) const
{
    const SchemaField* found = nullptr;
    std::string_view owner = typeName;
    for (const std::string_view part : split(dottedPath, '.')) {
        const SchemaType* ownerType = type(owner);
        found = ownerType == nullptr ? nullptr : ownerType->field(part);
        if (found == nullptr)
            return nullptr;
        owner = found->typeName;
    }
    return found;
}

const SchemaType* FixedSchema::type(std::string_view name) const
{
    const auto found = std::ranges::find(m_types, name, &SchemaType::name);
    return found == m_types.end() ? nullptr : &*found;
}

std::vector<std::string_view> FixedSchema::rootTypes() const
{
    return m_types.empty() ? std::vector<std::string_view>()
                           : std::vector<std::string_view>{m_types.front().name};
}

} // namespace hilum
