// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connector_interface_id.h" // Generated: HILUM_CONNECTOR_IID.
#include "core/connect/connector.h"

#include <QtPlugin>

namespace hilum {

/// What the root object of a plugin library implements: it makes the plugin's connector.
class ConnectorFactory
{
public:
    ConnectorFactory() = default;
    ConnectorFactory(const ConnectorFactory&) = delete;
    ConnectorFactory& operator=(const ConnectorFactory&) = delete;
    virtual ~ConnectorFactory() = default;

    /// Called once, when a pipeline first needs the connector. Throws nothing.
    [[nodiscard]] virtual std::unique_ptr<Connector> create() const = 0;
};

} // namespace hilum

Q_DECLARE_INTERFACE(hilum::ConnectorFactory, HILUM_CONNECTOR_IID)
