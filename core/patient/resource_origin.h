// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/patient/resource_store.h"

namespace hilum::patient {

/// Where a resource came from, as far as the result tells.
struct ResourceOrigin
{
    /// File or table, and the bytes in it or the row.
    std::string part;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    /// True where a Bundle holds it.
    bool isInBundle = false;
    /// Resource.meta.source.
    std::string source;
    /// Of the Bundle's MessageHeader: `ADT^A01^ADT_A01`, the sending application, its endpoint.
    std::string messageEvent;
    std::string sender;
    /// Of the Bundle's Provenance: what was done, and when.
    std::string activity;
    std::string recorded;
    /// The JSON of resource, MessageHeader and Provenances; "" where there are none.
    std::string resourceJson;
    std::string headerJson;
    /// The message itself, where the store has it.
    std::string message;
};

/// Looks it up. A Bundle is read as a whole for that, up to 64 MB.
[[nodiscard]] ResourceOrigin originOf(ResourceStore& store, const ResourcePlace& place);

} // namespace hilum::patient
