// SPDX-License-Identifier: Apache-2.0
#include "widgets/record/schema_path.h"

#include "widgets/record/record_path.h"

#include <QRegularExpression>

#include <algorithm>

namespace hilum::record {

namespace {

/// Bases, and groups within groups, are this deep at most.
constexpr int kDeepestType = 16;

/// `5` of `PID.5` in PID or of `XPN.5` in XPN; "" for names that are no numbers.
QString partNumber(const SchemaType& type, const SchemaField& field)
{
    const QString name = toText(field.name);
    const QString start = toText(type.name) + u'.';
    const QString number = name.startsWith(start) ? name.mid(start.size()) : QString();
    const bool isNumber =
        !number.isEmpty() && std::ranges::all_of(number, [](QChar digit) { return digit.isDigit(); });
    return isNumber ? number : QString();
}

const SchemaField* search(const Schema& schema, std::string_view typeName, const QString& parentPath,
                          const QString& path, int depth)
{
    const SchemaType* type = schema.type(typeName);
    if (type == nullptr || depth > kDeepestType)
        return nullptr;
    for (const SchemaField* field : fieldsOf(schema, typeName)) {
        const QString here = schemaPath(parentPath, *type, *field);
        if (here == path)
            return field;
        const QString rest = path.mid(here.size());
        const bool isOnTheWay =
            path.startsWith(here) && !rest.isEmpty() && (rest[0] == u'.' || rest[0] == u'-');
        const SchemaType* own = schema.type(field->typeName);
        // A group is no part of the paths of what is in it.
        const bool isGroup = own != nullptr && own->kind == SchemaTypeKind::Structure;
        if (!isOnTheWay && !isGroup)
            continue;
        if (const SchemaField* found = search(schema, field->typeName, here, path, depth + 1);
            found != nullptr)
            return found;
    }
    return nullptr;
}

} // namespace

QString schemaPath(const QString& parentPath, const SchemaType& parentType, const SchemaField& field)
{
    const QString own = field.path.empty() ? toText(field.name) : toText(field.path);
    if (parentPath.isEmpty() || parentType.kind == SchemaTypeKind::Structure)
        return own;
    const QString number = partNumber(parentType, field);
    if (!number.isEmpty())
        return parentPath.contains(u'-') ? parentPath + u'.' + number : own;
    return parentPath + u'.' + toText(field.name);
}

std::vector<const SchemaField*> fieldsOf(const Schema& schema, std::string_view typeName)
{
    std::vector<const SchemaType*> types;
    for (const SchemaType* type = schema.type(typeName); type != nullptr && types.size() < kDeepestType;
         type = type->base.empty() ? nullptr : schema.type(type->base))
        types.push_back(type);
    std::vector<const SchemaField*> fields;
    for (auto type = types.rbegin(); type != types.rend(); ++type) {
        for (const SchemaField& field : (*type)->fields) {
            const bool isKnown = std::ranges::any_of(
                fields, [&](const SchemaField* known) { return known->name == field.name; });
            if (!isKnown)
                fields.push_back(&field);
        }
    }
    return fields;
}

const SchemaField* fieldAtPath(const Schema& schema, std::string_view rootType, const QString& path)
{
    static const QRegularExpression kIndex(QStringLiteral(R"(\[[^\]]*\])"));
    QString plain = path;
    plain.remove(kIndex);
    return plain.isEmpty() ? nullptr : search(schema, rootType, {}, plain, 0);
}

} // namespace hilum::record
