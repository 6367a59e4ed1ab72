// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/codec.h"

#include <memory>

namespace hilum::csv {

/// Text tables: RFC 4180 and what people really send. A record is a RowDocument of format `csv`.
[[nodiscard]] std::unique_ptr<Codec> makeCodec();

} // namespace hilum::csv
