// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/registry.h"
#include "core/engine/engine_context.h"
#include "core/engine/steps/operator.h"
#include "core/mapping/lookup_table.h"
#include "core/mapping/mapping_parts.h"
#include "core/pipeline/pipeline_definition.h"

namespace hilum::engine {

/// What is known of the records at a port.
struct PortInfo
{
    /// `hl7v2`, `fhir`, `row`...; "" where unknown.
    std::string format;
    std::shared_ptr<const Schema> schema;
    /// Type in the schema, "" where records differ or nothing is known.
    std::string typeName;
    const PathNotation* notation = nullptr;
};

/// What a step is planned with.
struct PlanContext
{
    const Registry& registry;
    /// Of the pipeline file: for places, and for relative paths in the body.
    std::string file;
    std::string folder;
    /// The pipeline's tables.
    const mapping::LookupTables& lookups;
    /// Of the mapping packs that are installed.
    const std::vector<std::string>& packFolders;
    /// Mapping files that somebody is changing; null: none.
    std::shared_ptr<const mapping::MappingDrafts> mappingDrafts;
    PackCompilation packCompilation;
    /// One moment for the whole run.
    DateTime now;
    PortInfo input;
    /// The port that StepFactory::buildInput named.
    PortInfo build;
};

/// A step ready to run.
struct StepPlan
{
    std::shared_ptr<const Operator> run;
    /// Names of outlets besides `out` and `rejected`.
    std::vector<std::string> outlets;
    PortInfo output;
    /// Null where the step needs none.
    std::shared_ptr<BuildTable> table;
};

/// A kind of step. Immutable.
class StepFactory
{
public:
    StepFactory() = default;
    StepFactory(const StepFactory&) = delete;
    StepFactory& operator=(const StepFactory&) = delete;
    virtual ~StepFactory() = default;

    [[nodiscard]] virtual const Manifest& manifest() const = 0;
    /// The port whose records must be read before the others.
    [[nodiscard]] virtual std::optional<pipeline::PortReference>
    buildInput(const pipeline::StepDefinition& /*step*/) const
    {
        return std::nullopt;
    }
    /// All problems go to `findings` with places; nothing comes back where one of them is an error.
    [[nodiscard]] virtual std::optional<StepPlan>
    plan(const pipeline::StepDefinition& step, const PlanContext& context, Diagnostics& findings) const = 0;
};

} // namespace hilum::engine
