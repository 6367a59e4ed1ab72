// SPDX-License-Identifier: Apache-2.0
#include "widgets/base/favourites.h"

#include <QSettings>

namespace hilum::base {
namespace {

const QString kKey = QStringLiteral("palette/favourites");

} // namespace

QStringList favourites()
{
    return QSettings().value(kKey).toStringList();
}

void setFavourite(const QString& name, bool isFavourite)
{
    QStringList names = favourites();
    names.removeAll(name);
    if (isFavourite)
        names << name;
    QSettings().setValue(kKey, names);
}

} // namespace hilum::base
