// SPDX-License-Identifier: Apache-2.0
#include "plugins/sql/sql_plugin.h"

#include "plugins/sql/sql_connector.h"

namespace hilum::sql {

std::unique_ptr<Connector> SqlPlugin::create() const
{
    return std::make_unique<SqlConnector>();
}

} // namespace hilum::sql
