// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/connect/registry.h"
#include "core/mapping/mapping_parts.h"
#include "core/pipeline/references.h"

namespace hilum::engine {

/// AsNeeded: a pack's mappings are compiled when a record needs them; what is wrong with one is then the
/// reason why its records are rejected. For previews, which must be quick.
enum class PackCompilation : std::uint8_t { All, AsNeeded };

/// What the engine is given from outside. REQUIRES: registry and clock outlive every call and every result.
struct EngineContext
{
    const Registry& registry;
    const Clock& clock;
    /// Values of parameters, environment and secrets.
    pipeline::ReferenceValues references = {};
    /// Folders of the mapping packs that are installed.
    std::vector<std::string> packFolders = {};
    /// Mapping files that somebody is changing; null: none.
    std::shared_ptr<const mapping::MappingDrafts> mappingDrafts = nullptr;
    PackCompilation packCompilation = PackCompilation::All;
};

} // namespace hilum::engine
