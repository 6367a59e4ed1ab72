// SPDX-License-Identifier: Apache-2.0
#include "plugins/files/files_plugin.h"

#include "plugins/files/files_connector.h"

namespace hilum::files {

std::unique_ptr<Connector> FilesPlugin::create() const
{
    return std::make_unique<FilesConnector>();
}

} // namespace hilum::files
