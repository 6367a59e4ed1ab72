// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/text.h"

namespace hilum::cli {

/// Appends `"name":"text",`.
inline void appendMember(std::string& json, std::string_view name, std::string_view text)
{
    appendJsonString(json, name);
    json += ':';
    appendJsonString(json, text);
    json += ',';
}

} // namespace hilum::cli
