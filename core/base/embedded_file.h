// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace hilum {

/// A data file that was put into the binary at build time (hilum_embed in packaging/cmake/HilumRooms.cmake).
/// The bytes are static and followed by 64 zero bytes.
struct EmbeddedFile
{
    std::string_view name;
    std::string_view bytes;
};

} // namespace hilum
