// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

namespace hilum {

/// What was read from or written to one file, table or instance: a line of the run report.
struct ResourceReceipt
{
    std::string name;
    std::uint64_t bytes = 0;
    std::uint64_t records = 0;
    /// SHA-256 of the bytes as they are stored (compressed, if they are); "" where there are no bytes.
    std::string sha256;
};

} // namespace hilum
