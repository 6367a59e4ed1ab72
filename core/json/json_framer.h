// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/codec.h"

#include <memory>

namespace hilum::json {

/// How records lie in a stream of JSON.
enum class JsonLayout : std::uint8_t {
    Auto,  ///< Found out from the beginning: one of those below.
    Lines, ///< One value a line (NDJSON): a broken line costs only itself.
    Values ///< Values one after the other over any number of lines, or the items of one array.
};

/// Largest record that is read; what is longer is skipped and reported, so that memory stays bounded.
constexpr std::size_t kLargestRecord = std::size_t{256} * 1024 * 1024;

/// Finds JSON values. A byte-order mark and the brackets of an outer array are skipped.
[[nodiscard]] std::unique_ptr<Framer> makeJsonFramer(JsonLayout layout,
                                                     std::size_t largestRecord = kLargestRecord);

} // namespace hilum::json
