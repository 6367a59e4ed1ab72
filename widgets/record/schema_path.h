// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/schema.h"

#include <QString>

namespace hilum::record {

/// A field of a schema's type by the path that a user writes for it from the record: `PID-5.1`,
/// `name.family`. `parentPath` is the path of the type's owner, "" at the root.
[[nodiscard]] QString schemaPath(const QString& parentPath, const SchemaType& parentType,
                                 const SchemaField& field);

/// The type's fields with those of its bases, bases first.
[[nodiscard]] std::vector<const SchemaField*> fieldsOf(const Schema& schema, std::string_view typeName);

/// A field found by a path as schemaPath() makes it, repetitions and indexes left out; null where there is
/// none.
[[nodiscard]] const SchemaField* fieldAtPath(const Schema& schema, std::string_view rootType,
                                             const QString& path);

} // namespace hilum::record
