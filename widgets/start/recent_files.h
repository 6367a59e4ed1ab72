// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace hilum::start {

struct RecentFile
{
    /// Absolute.
    QString path;
    /// Invalid where a version before this one opened it.
    QDateTime opened;
    bool isThere = true;
};

/// The pipelines that were opened last, the newest first; kept in the settings.
class RecentFiles
{
public:
    static constexpr qsizetype kMost = 12;

    [[nodiscard]] static QStringList paths();
    /// With a look at the disk for each.
    [[nodiscard]] static QList<RecentFile> list();
    static void remember(const QString& path);
    static void remove(const QString& path);
};

} // namespace hilum::start
