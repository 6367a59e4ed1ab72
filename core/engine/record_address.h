// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

namespace hilum::engine {

/// Where a record stands: what of its Origin lasts longer than the record.
struct RecordAddress
{
    std::string source;
    std::string resource;
    std::uint64_t sequence = 0;
};

} // namespace hilum::engine
