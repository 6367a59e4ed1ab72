// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace hilum::session {

/// Tells when files that a preview was made from have changed on disk: their content, or which there are in
/// their folders.
class SourceWatch final : public QObject
{
    Q_OBJECT

public:
    /// Writers write in pieces; this long it must have been quiet.
    static constexpr int kQuietMilliseconds = 250;
    /// The system's watches are few; the first paths count.
    static constexpr qsizetype kMostPaths = 200;

    explicit SourceWatch(QObject* parent = nullptr);

    /// Files and folders; of a file its folder is watched as well. What does not exist is passed over.
    void setPaths(const QStringList& paths);
    [[nodiscard]] QStringList paths() const;

Q_SIGNALS:
    void changed();

private:
    void look();

    QFileSystemWatcher m_watcher;
    QTimer m_quiet;
    /// Path, size and time of change of each file, and the names in each folder, when last looked at.
    QHash<QString, QString> m_stamps;
};

} // namespace hilum::session
