// SPDX-License-Identifier: Apache-2.0
#include <QObject>

#include <cstdlib>

/// Whoever makes it has not looked at the id first.
class StalePlugin final : public QObject
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.hilum.ConnectorFactory/older")

public:
    StalePlugin() { std::abort(); }
};

#include "stale_plugin.moc"
