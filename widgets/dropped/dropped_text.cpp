// SPDX-License-Identifier: Apache-2.0
#include "widgets/dropped/dropped_text.h"

#include "widgets/base/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace hilum::dropped {

using recognise::ContentKind;

QString describe(const recognise::Recognition& recognition)
{
    QStringList parts = {base::translateMessage(recognition.content.summary)};
    for (const Diagnostic& fact : recognition.content.facts)
        parts << base::translateMessage(fact);
    if (!recognition.isFolder && recognition.size > 0)
        parts << QLocale().formattedDataSize(static_cast<qint64>(recognition.size), 1,
                                             QLocale::DataSizeTraditionalFormat);
    return parts.join(QStringLiteral("  ·  "));
}

QString iconOf(const recognise::Recognition& recognition)
{
    if (recognition.isFolder)
        return QStringLiteral("folder");
    switch (recognition.content.kind) {
    case ContentKind::Hl7v2:
        return QStringLiteral("hl7v2");
    case ContentKind::Fhir:
        return QStringLiteral("fhir");
    case ContentKind::Json:
        return QStringLiteral("json");
    case ContentKind::Csv:
        return QStringLiteral("csv");
    case ContentKind::Dicom:
        return QStringLiteral("dicom");
    case ContentKind::Database:
        return QStringLiteral("database");
    case ContentKind::Pipeline:
        return QStringLiteral("project");
    case ContentKind::Mapping:
        return QStringLiteral("map");
    case ContentKind::Other:
        return QStringLiteral("file");
    case ContentKind::Foreign:
    case ContentKind::Empty:
    case ContentKind::Unreadable:
        break;
    }
    return QStringLiteral("warning");
}

QString kindText(ContentKind kind)
{
    switch (kind) {
    case ContentKind::Hl7v2:
        return QStringLiteral("HL7 v2");
    case ContentKind::Fhir:
        return QStringLiteral("FHIR");
    case ContentKind::Json:
        return QStringLiteral("JSON");
    case ContentKind::Csv:
        return QStringLiteral("CSV");
    case ContentKind::Dicom:
        return QStringLiteral("DICOM");
    case ContentKind::Database:
        return QStringLiteral("SQLite");
    default:
        return QCoreApplication::translate("hilum::dropped", "Others");
    }
}

} // namespace hilum::dropped
