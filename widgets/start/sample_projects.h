// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace hilum::start {

/// A pipeline or a file of the invented hospital that comes with Hilum.
struct Sample
{
    /// Path in the folder of samples.
    QString file;
    QString title;
    /// What it shows.
    QString line;
    QString icon;
};

/// Those that are there: where Hilum was installed without them the list is empty.
class SampleProjects
{
public:
    /// `installed`: the folder that came with Hilum, never written to. `own`: where the user's copy goes.
    SampleProjects(QString installed, QString own);
    /// share/hilum/samples beside the program's folder, and a folder of the user's data.
    [[nodiscard]] static SampleProjects ofInstallation();

    [[nodiscard]] QList<Sample> list() const;
    /// The sample's file in the user's own copy, which is made (or completed: nothing is written over) first;
    /// "" where it cannot be made.
    [[nodiscard]] QString open(const Sample& sample) const;

private:
    QString m_installed;
    QString m_own;
};

} // namespace hilum::start
