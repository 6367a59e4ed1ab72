// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/registry.h"
#include "core/patient/resource_store.h"

#include <memory>

namespace hilum::patient {

/// A store for a file or folder, by what it is: an SQLite file by its first bytes, else files. Nothing of it
/// is read yet. Errors: `patient.no-such-file`. REQUIRES: the registry outlives the store.
[[nodiscard]] Result<std::unique_ptr<ResourceStore>> openResult(const std::string& path,
                                                                const Registry& registry);

} // namespace hilum::patient
