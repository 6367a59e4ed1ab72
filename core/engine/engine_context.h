// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/connect/registry.h"
#include "core/mapping/mapping_parts.h"
#include "core/pipeline/references.h"

namespace hilum::engine {

/// Which of a pack's mappings are compiled before anything runs; the others are when a record needs them, and
/// what is wrong with one is then the reason why its records are rejected.
enum class PackCompilation : std::uint8_t {
    All,
    Changed, ///< All of a pack of which something was changed, none of one that is as it was installed.
    AsNeeded ///< None: for previews, which must be quick.
};

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
