// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace hilum::base {

/// What the user has starred of connectors and steps, by the names of their templates (`step:map`), in the
/// order of starring; kept in the settings of the program.
[[nodiscard]] QStringList favourites();
void setFavourite(const QString& name, bool isFavourite);

} // namespace hilum::base
