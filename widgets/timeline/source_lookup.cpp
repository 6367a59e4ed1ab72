// SPDX-License-Identifier: Apache-2.0
#include "widgets/timeline/source_lookup.h"

#include "widgets/base/text.h"

#include <QDir>
#include <QFileInfo>

namespace hilum::timeline {
namespace {

constexpr qint64 kMost = qint64{1} << 20;

QString readable(QByteArray bytes)
{
    bytes.replace("\r\n", "\n");
    bytes.replace('\r', '\n');
    const QString text = QString::fromUtf8(bytes);
    return text.contains(QChar::ReplacementCharacter) ? QString::fromLatin1(bytes) : text;
}

/// Beside the FHIR file or in the folder.
SourceMessage messageFor(const QString& fhirFile, const QString& folder)
{
    const QFileInfo made(fhirFile);
    QStringList folders{made.absolutePath()};
    if (!folder.isEmpty())
        folders += folder;
    for (const QString& each : folders) {
        for (const char* ending : {"hl7", "er7", "txt"}) {
            QFile file(
                QDir(each).filePath(made.completeBaseName() + QLatin1Char('.') + QLatin1String(ending)));
            if (file.exists() && file.open(QIODevice::ReadOnly))
                return {file.fileName(), readable(file.read(kMost))};
        }
    }
    return {};
}

} // namespace

SourceMessage messageOf(const patient::ResourceOrigin& origin, const QString& folder)
{
    const QString part = base::toQString(origin.part);
    return origin.message.empty() ? messageFor(part, folder)
                                  : SourceMessage{part, base::toQString(origin.message)};
}

} // namespace hilum::timeline
