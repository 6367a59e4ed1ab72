// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/registry.h"

namespace hilum::plugin {

/// Folders in which plugins are looked for, first to last: $HILUM_PLUGIN_PATH (its parts between colons),
/// then `plugins` and `lib/hilum/plugins` beside the folder of the binary. Those that do not exist are left
/// out.
[[nodiscard]] std::vector<std::string> pluginFolders(std::string_view binaryFolder);

/// Adds the connector of every manifest `<name>.json` that stands in one of the folders; the library
/// `<name>.so` beside it is loaded when the connector is first asked for. Of two with the same id the first
/// wins. What cannot be used is added to Registry::failures() with file and reason: `plugin.unreadable`,
/// `connect.bad-manifest`, `plugin.no-library`.
void loadPlugins(Registry& registry, std::span<const std::string> folders);

} // namespace hilum::plugin
