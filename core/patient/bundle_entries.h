// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>

namespace hilum::patient {

/// One resource of a Bundle, or a text that is itself one.
struct BundleEntry
{
    std::string_view resource;
    std::string_view fullUrl;
    /// False for the text itself.
    bool isInBundle = false;
};

/// Gives the resources of a JSON text: those of a Bundle one by one, also of Bundles in it, else the text
/// itself. Only brackets and quotes are looked at, so that a large Bundle costs no memory; what is malformed
/// shows when its resource is read. An entry without a resource is passed over.
void forEachResource(std::string_view json, const std::function<void(const BundleEntry&)>& visit);

} // namespace hilum::patient
