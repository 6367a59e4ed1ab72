// SPDX-License-Identifier: Apache-2.0
#include "app/session/source_watch.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace hilum::session {
namespace {

/// What is the same as long as nothing has changed; "" for what is gone.
QString stampOf(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    if (info.isDir()) {
        QStringList names = QDir(path).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
        names.removeIf([](const QString& name) { // SQLite makes these when it is only read.
            return name.endsWith(QLatin1String("-wal")) || name.endsWith(QLatin1String("-shm"))
                   || name.endsWith(QLatin1String("-journal"));
        });
        return names.join(QLatin1Char('\n'));
    }
    return QStringLiteral("%1 %2").arg(info.size()).arg(info.lastModified().toMSecsSinceEpoch());
}

} // namespace

SourceWatch::SourceWatch(QObject* parent) : QObject(parent)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietMilliseconds);
    connect(&m_quiet, &QTimer::timeout, this, &SourceWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_quiet, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_quiet, qOverload<>(&QTimer::start));
}

QStringList SourceWatch::paths() const
{
    return m_watcher.files() + m_watcher.directories();
}

void SourceWatch::setPaths(const QStringList& paths)
{
    QStringList wanted;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (wanted.size() >= kMostPaths)
            break;
        if (!info.exists())
            continue;
        wanted << info.absoluteFilePath();
        if (!info.isDir() && !wanted.contains(info.absolutePath()))
            wanted << info.absolutePath();
    }
    wanted.removeDuplicates();
    const QStringList had = this->paths();
    QStringList gone;
    for (const QString& path : had) {
        if (!wanted.contains(path))
            gone << path;
    }
    if (!gone.isEmpty())
        m_watcher.removePaths(gone);
    QStringList fresh;
    for (const QString& path : wanted) {
        if (!had.contains(path))
            fresh << path;
    }
    if (!fresh.isEmpty())
        m_watcher.addPaths(fresh);
    m_stamps.clear();
    for (const QString& path : wanted)
        m_stamps.insert(path, stampOf(path));
}

/// The system tells of more than counts: of reading rights, of temporary files that came and went.
void SourceWatch::look()
{
    bool hasChanged = false;
    for (auto stamp = m_stamps.begin(); stamp != m_stamps.end(); ++stamp) {
        QString now = stampOf(stamp.key());
        if (now == stamp.value())
            continue;
        hasChanged = true;
        stamp.value() = std::move(now);
        if (QFileInfo::exists(stamp.key())) // A file that was replaced is watched no more.
            m_watcher.addPath(stamp.key());
    }
    if (hasChanged)
        Q_EMIT changed();
}

} // namespace hilum::session
