// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/connect/registry.h"
#include "core/pipeline/references.h"

namespace hilum::engine {

/// What the engine is given from outside. REQUIRES: registry and clock outlive every call and every result.
struct EngineContext
{
    const Registry& registry;
    const Clock& clock;
    /// Values of parameters, environment and secrets.
    pipeline::ReferenceValues references = {};
    /// Folders of the mapping packs that are installed.
    std::vector<std::string> packFolders = {};
};

} // namespace hilum::engine
