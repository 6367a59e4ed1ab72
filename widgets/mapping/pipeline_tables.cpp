// SPDX-License-Identifier: Apache-2.0
#include "widgets/mapping/pipeline_tables.h"

#include "core/pipeline/references.h"

namespace hilum::mapping_view {

pipeline::PipelineDefinition tablesOf(const pipeline::PipelineDefinition& definition)
{
    pipeline::PipelineDefinition tables;
    tables.file = definition.file;
    tables.parameters = definition.parameters;
    tables.lookups = definition.lookups;
    return tables;
}

mapping::LookupTables readTables(const pipeline::PipelineDefinition& definition)
{
    mapping::LookupTables tables;
    const Result<pipeline::PipelineDefinition> resolved = pipeline::resolveReferences(definition, {});
    for (const pipeline::LookupDefinition& lookup : resolved ? resolved->lookups : definition.lookups) {
        Diagnostics findings;
        const auto table =
            mapping::LookupTable::read(lookup.name, lookup.body, definition.folder(), findings);
        if (table)
            tables.emplace(lookup.name, *table);
    }
    return tables;
}

} // namespace hilum::mapping_view
