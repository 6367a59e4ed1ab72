// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/connect/resource_receipt.h"

#include <string_view>
#include <vector>

namespace hilum {

/// Takes bytes. Nothing is visible under the final name before finish(); destroyed without it, the sink
/// leaves nothing behind. Used by one thread at a time, not always the same.
class ByteSink
{
public:
    ByteSink() = default;
    ByteSink(const ByteSink&) = delete;
    ByteSink& operator=(const ByteSink&) = delete;
    virtual ~ByteSink() = default;

    [[nodiscard]] virtual Result<void> write(std::string_view bytes) = 0;
    /// Publishes what was written (flush, sync, rename) and says what it is.
    [[nodiscard]] virtual Result<std::vector<ResourceReceipt>> finish() = 0;
};

} // namespace hilum
