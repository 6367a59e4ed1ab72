// SPDX-License-Identifier: Apache-2.0
#include "widgets/start/recent_files.h"

#include <QFileInfo>
#include <QSettings>
#include <QVariantMap>

namespace hilum::start {
namespace {

const QString kPaths = QStringLiteral("recentFiles");
const QString kTimes = QStringLiteral("recentTimes");

void write(const QStringList& paths, const QVariantMap& times)
{
    QVariantMap kept;
    for (const QString& path : paths) {
        if (times.contains(path))
            kept.insert(path, times.value(path));
    }
    QSettings settings;
    settings.setValue(kPaths, paths);
    settings.setValue(kTimes, kept);
}

} // namespace

QStringList RecentFiles::paths()
{
    return QSettings().value(kPaths).toStringList();
}

QList<RecentFile> RecentFiles::list()
{
    const QVariantMap times = QSettings().value(kTimes).toMap();
    QList<RecentFile> files;
    for (const QString& path : paths())
        files.append(
            {.path = path, .opened = times.value(path).toDateTime(), .isThere = QFileInfo::exists(path)});
    return files;
}

void RecentFiles::remember(const QString& path)
{
    QStringList files = paths();
    files.removeAll(path);
    files.prepend(path);
    QVariantMap times = QSettings().value(kTimes).toMap();
    times.insert(path, QDateTime::currentDateTime());
    write(files.mid(0, kMost), times);
}

void RecentFiles::remove(const QString& path)
{
    QStringList files = paths();
    files.removeAll(path);
    write(files, QSettings().value(kTimes).toMap());
}

} // namespace hilum::start
