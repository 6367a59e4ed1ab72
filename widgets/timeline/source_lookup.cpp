// SPDX-License-Identifier: Apache-2.0
#include "widgets/timeline/source_lookup.h"

#include "core/patient/file_bytes.h"
#include "widgets/base/text.h"

#include <QDir>
#include <QFileInfo>

namespace hilum::timeline {
namespace {

constexpr std::size_t kMost = std::size_t{1} << 20U;

QString readable(QByteArray bytes)
{
    bytes.replace("\r\n", "\n");
    bytes.replace('\r', '\n');
    const QString text = QString::fromUtf8(bytes);
    return text.contains(QChar::ReplacementCharacter) ? QString::fromLatin1(bytes) : text;
}

/// The beginning of a file, unpacked; nothing where it cannot be read.
QByteArray headOf(const QString& fileName, const Registry& registry)
{
    const Result<std::unique_ptr<patient::FileBytes>> bytes =
        patient::FileBytes::open(base::toUtf8(fileName), registry, {});
    if (!bytes)
        return {};
    std::string head(kMost, '\0');
    std::size_t size = 0;
    while (const std::size_t count = (*bytes)->read(std::span(head).subspan(size)))
        size += count;
    return {head.data(), static_cast<qsizetype>(size)};
}

/// Beside the FHIR file or in the folder.
SourceMessage messageFor(const QString& fhirFile, const QString& folder, const Registry& registry)
{
    const QFileInfo made(base::toQString(patient::unpackedName(base::toUtf8(fhirFile))));
    QStringList folders{made.absolutePath()};
    if (!folder.isEmpty())
        folders += folder;
    for (const QString& each : folders) {
        for (const char* ending : {".hl7", ".er7", ".txt", ".hl7.gz", ".hl7.zst"}) {
            const QString name = QDir(each).filePath(made.completeBaseName() + QLatin1String(ending));
            if (!QFileInfo(name).isFile())
                continue;
            if (const QByteArray head = headOf(name, registry); !head.isEmpty())
                return {name, readable(head)};
        }
    }
    return {};
}

} // namespace

SourceMessage messageOf(const patient::ResourceOrigin& origin, const QString& folder,
                        const Registry& registry)
{
    const QString part = base::toQString(origin.part);
    return origin.message.empty() ? messageFor(part, folder, registry)
                                  : SourceMessage{part, base::toQString(origin.message)};
}

} // namespace hilum::timeline
