// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plugin/connector_factory.h"

namespace hilum::files {

class FilesPlugin final : public QObject, public ConnectorFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID HILUM_CONNECTOR_IID FILE "manifest.json")
    Q_INTERFACES(hilum::ConnectorFactory)

public:
    [[nodiscard]] std::unique_ptr<Connector> create() const override;
};

} // namespace hilum::files
