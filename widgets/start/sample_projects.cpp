// SPDX-License-Identifier: Apache-2.0
#include "widgets/start/sample_projects.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QStandardPaths>

namespace hilum::start {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("hilum::start::SampleProjects", text);
}

struct Row
{
    const char* file;
    const char* icon;
    const char* title;
    const char* line;
};

constexpr Row kRows[] = {
    {"pipelines/adt-to-fhir-patients.yaml", "patient",
     QT_TRANSLATE_NOOP("hilum::start::SampleProjects", "Patients from a registration feed"),
     QT_TRANSLATE_NOOP("hilum::start::SampleProjects",
                       "HL7 v2 to FHIR: a mapping, rules, rejects kept for repair, tests")},
    {"pipelines/adt-to-fhir-encounters.yaml", "encounter",
     QT_TRANSLATE_NOOP("hilum::start::SampleProjects", "Stays, finished and running"),
     QT_TRANSLATE_NOOP("hilum::start::SampleProjects", "A route sends records to two places")},
    {"pipelines/oru-to-fhir-observations.yaml", "laboratory",
     QT_TRANSLATE_NOOP("hilum::start::SampleProjects", "Laboratory results"),
     QT_TRANSLATE_NOOP("hilum::start::SampleProjects",
                       "Repeating segments become Observations, codes by a table")},
    {"pipelines/oru-to-results-table.yaml", "table",
     QT_TRANSLATE_NOOP("hilum::start::SampleProjects", "Results for a spreadsheet"),
     QT_TRANSLATE_NOOP("hilum::start::SampleProjects", "FHIR to CSV by a SQL on FHIR view")},
    {"pipelines/patient-billing-join.yaml", "join",
     QT_TRANSLATE_NOOP("hilum::start::SampleProjects", "Who came and what is owed"),
     QT_TRANSLATE_NOOP("hilum::start::SampleProjects", "HL7 v2 joined with a SQLite database")},
    {"pipelines/dicom-imaging-index.yaml", "dicom",
     QT_TRANSLATE_NOOP("hilum::start::SampleProjects", "An index of images"),
     QT_TRANSLATE_NOOP("hilum::start::SampleProjects",
                       "DICOM headers as a table; pixels stay where they are")},
    {"adt/20250303-0001.hl7", "hl7v2",
     QT_TRANSLATE_NOOP("hilum::start::SampleProjects", "A single admission"),
     QT_TRANSLATE_NOOP("hilum::start::SampleProjects",
                       "A file as if you had dropped it: look, convert, go on")}};

} // namespace

SampleProjects::SampleProjects(QString installed, QString own)
    : m_installed(std::move(installed)), m_own(std::move(own))
{
}

SampleProjects SampleProjects::ofInstallation()
{
    return {QDir(QCoreApplication::applicationDirPath())
                .absoluteFilePath(QStringLiteral("../share/hilum/samples")),
            QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/samples")};
}

QList<Sample> SampleProjects::list() const
{
    QList<Sample> samples;
    for (const Row& row : kRows) {
        const QString file = QString::fromLatin1(row.file);
        if (QFileInfo::exists(m_installed + QLatin1Char('/') + file))
            samples.append({.file = file,
                            .title = tr(row.title),
                            .line = tr(row.line),
                            .icon = QString::fromLatin1(row.icon)});
    }
    return samples;
}

QString SampleProjects::open(const Sample& sample) const
{
    const QDir from(m_installed);
    const QDir to(m_own);
    QDirIterator files(m_installed, QDir::Files, QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
    while (files.hasNext()) {
        const QString name = from.relativeFilePath(files.next());
        const QString copy = to.filePath(name);
        if (name.startsWith(QLatin1String("out/")) || QFileInfo::exists(copy))
            continue;
        QDir().mkpath(QFileInfo(copy).absolutePath());
        if (QFile::copy(files.filePath(), copy)) // What was installed may be read-only.
            QFile::setPermissions(copy, QFile::permissions(copy) | QFile::WriteOwner);
    }
    const QString file = to.filePath(sample.file);
    return QFileInfo::exists(file) ? file : QString();
}

} // namespace hilum::start
