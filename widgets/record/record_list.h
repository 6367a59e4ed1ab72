// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/record.h"
#include "core/model/schema.h"

#include <memory>
#include <string>
#include <vector>

namespace hilum::record {

/// Records at one place of a pipeline, as views show them. Immutable; shared by models.
struct RecordList
{
    std::vector<Record> records;
    /// What the records point into.
    std::shared_ptr<const void> keeper;
    /// Null where nothing is known of the fields.
    std::shared_ptr<const Schema> schema;
    /// Type of the records in the schema; "" where unknown or mixed.
    std::string typeName;
};

using RecordListPointer = std::shared_ptr<const RecordList>;

} // namespace hilum::record
